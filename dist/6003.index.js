export const id = 6003;
export const ids = [6003];
export const modules = {

/***/ 76470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defaultGatePolicy)
/* harmony export */ });
const defaultGatePolicy = {
    required: [],
    allowVerdicts: ['passed'],
    allowActions: ['continue', 'alert', 'log_only'],
    allowDryRun: true,
    explainabilityBp: 10_000,
    tier: null,
    budgets: { cpuMs: null, wallMs: null, peakMemoryBytes: null },
    regression: { cpuBp: null, wallBp: null },
    maxAgeMs: null,
    signed: false,
    incomplete: 'fail',
};


/***/ }),

/***/ 88699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSchema),
/* harmony export */   gatePolicyOf: () => (/* binding */ gatePolicyOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76470);
/* harmony import */ var _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38594);



const verdicts = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'failed', 'killed', 'cancelled', 'error']);
const actions = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['continue', 'alert', 'kill', 'restart', 'log_only']);
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200)).max(1000).optional(),
    'allow-verdicts': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(verdicts).min(1).optional(),
    'allow-actions': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(actions).min(1).optional(),
    'allow-dry-run': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    explainability: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM.optional(),
    tier: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['init', 'cgroup', 'strict']).optional(),
    budgets: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        'cpu-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(10_000_000).optional(),
        wall: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1).optional(),
        'peak-memory': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej.optional(),
    })
        .optional(),
    regression: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM.optional(), wall: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM.optional() }).optional(),
    'max-age': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1).optional(),
    signed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    incomplete: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn', 'allow']).optional(),
});
function gatePolicyOf({ budgets, regression, ...text }) {
    const { 'cpu-minutes': cpuMinutes, wall, 'peak-memory': peakMemory } = budgets ?? {};
    return {
        required: text.required ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.required,
        allowVerdicts: text['allow-verdicts'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.allowVerdicts,
        allowActions: text['allow-actions'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.allowActions,
        allowDryRun: text['allow-dry-run'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.allowDryRun,
        explainabilityBp: text.explainability ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.explainabilityBp,
        tier: text.tier ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.tier,
        budgets: {
            cpuMs: cpuMinutes === undefined ? null : Math.round(cpuMinutes * 60_000),
            wallMs: wall ?? null,
            peakMemoryBytes: peakMemory ?? null,
        },
        regression: { cpuBp: regression?.cpu ?? null, wallBp: regression?.wall ?? null },
        maxAgeMs: text['max-age'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.maxAgeMs,
        signed: text.signed ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.signed,
        incomplete: text.incomplete ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.incomplete,
    };
}


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST_NAME = 64;
function nearest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return null;
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = editDistance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
function editDistance(from, to) {
    let twoAbove = [];
    let above = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let at = 1; at <= to.length; at += 1) {
            const same = from[row - 1] === to[at - 1];
            const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
            const edits = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
            current.push(swapped ? Math.min(edits, (twoAbove[at - 2] ?? 0) + 1) : edits);
        }
        twoAbove = above;
        above = current;
    }
    return above[to.length] ?? 0;
}


/***/ }),

/***/ 78384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./lib/decision/policy-parts.js
var policy_parts = __webpack_require__(24493);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: ./lib/decision/policy-schema.js
var policy_schema = __webpack_require__(37000);
;// CONCATENATED MODULE: ./lib/decision/policy-problems.js



const MOST_EXPLAINED = 100;
function explainIssues(issues, value) {
    return issues.slice(0, MOST_EXPLAINED).flatMap((issue) => explain(issue, [], value));
}
function explain(issue, above, value) {
    const keys = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const given = valueAt(value, keys);
    if (issue.code !== 'unrecognized_keys') {
        if (given === undefined)
            return [problem(keys, keys[0] === 'version' ? 'is missing; write "version: 1"' : 'is missing')];
        if (given === null)
            return [problem(keys, 'has no value')];
    }
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.slice(0, MOST_EXPLAINED).map((key) => unknownKey([...keys, key], keysAt(keys)));
        case 'invalid_value':
            return [wrongChoice(keys, given, issue.values.map(String))];
        case 'invalid_union':
            return explainUnion(issue.errors, keys, value);
        case 'invalid_type':
            return [problem(keys, `is ${inWords(given)}, but must be ${typeWords[issue.expected] ?? issue.expected}`)];
        case 'too_small':
            return [problem(keys, `is ${inWords(given)}, but must be at least ${issue.minimum}`)];
        case 'too_big':
            return [problem(keys, `is ${inWords(given)}, but must be at most ${issue.maximum}`)];
        case 'invalid_key':
            return [
                problem(keys, 'is no name of a step: write some text, * for any, ? for any character, and no more than 200 characters'),
            ];
        default:
            return [problem(keys, `: ${issue.message}`)];
    }
}
function explainUnion(branches, keys, value) {
    const meant = branches.find((issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'))) ?? branches.find((issues) => issues.some(({ code }) => code === 'invalid_value'));
    if (meant !== undefined)
        return meant.flatMap((issue) => explain(issue, keys, value));
    const wanted = keys[0] === 'extends' ? 'the path of a policy, or a list of paths' : 'a text with a unit, such as 30s or 90%';
    return [problem(keys, `is ${inWords(valueAt(value, keys))}, but must be ${wanted}`)];
}
function unknownKey(keys, known) {
    const name = String(keys.at(-1));
    const elsewhere = standsAtTop(keys) ? placeOf(name) : null;
    if (elsewhere !== null)
        return problem(keys, `is not a key that stands here; ${elsewhere}`, elsewhereKey(name));
    const near = (0,nearest/* nearest */.p)(name, known);
    const hint = near === null ? `the keys here are ${known.join(', ')}` : `did you mean ${near}?`;
    return problem(keys, `is not a key that this version knows; ${hint}`, near);
}
const sections = ['limits', 'restart', 'rules'];
function standsAtTop(keys) {
    return keys.length === 1 || (keys.length === 3 && keys[0] === 'steps');
}
function placeOf(name) {
    if (optionsOnly.includes(name))
        return `it is an option of the run: --${name}, the input ${name}, or the environment`;
    const inner = elsewhereKey(name);
    return inner === null ? null : `write ${inner.replace('.', ': { ')}: … }`;
}
function elsewhereKey(name) {
    if (keysAt([]).includes(name))
        return null;
    const section = sections.find((each) => keysAt([each]).includes(name));
    return section === undefined ? null : `${section}.${name}`;
}
const optionsOnly = ['isolation', 'on-parent-exit', 'evidence-dir', 'name', 'policy', 'redact', 'quiet'];
function wrongChoice(keys, given, choices) {
    if (keys.join('.') === 'version')
        return problem(keys, `is ${inWords(given)}; this version reads policies of version 1`);
    const near = typeof given === 'string' ? (0,nearest/* nearest */.p)(given, choices) : null;
    return problem(keys, `: ${inWords(given)} is none of ${choices.join(', ')}${near === null ? '' : `; did you mean ${near}?`}`, near);
}
function problem(keys, message, near = null) {
    return { keys, message: `${keys.map(keyText).join('.')}${message.startsWith(':') ? '' : ' '}${message}`, nearest: near };
}
function keyText(key) {
    const text = String(key);
    if (/^[\w*?-]+$/.test(text))
        return text;
    return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 60)}…`);
}
const typeWords = {
    object: 'a mapping of keys',
    record: 'a mapping of keys',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    boolean: 'true or false',
};
function inWords(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping of keys';
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
function valueAt(value, [key, ...rest]) {
    if (key === undefined)
        return value;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}
function keysAt(path) {
    let schema = policy_schema/* policySchema */.w;
    for (const key of path)
        schema = below(schema, String(key));
    return Object.keys(shapeOf(schema));
}
function below(schema, key) {
    const inner = schema instanceof schemas/* ZodOptional */.IiU ? schema.unwrap() : schema;
    return inner instanceof schemas/* ZodRecord */.b8S ? inner.valueType : shapeOf(inner)[key];
}
function shapeOf(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return shapeOf(schema.unwrap());
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return shapeOf(schema.options.find((option) => option instanceof schemas/* ZodObject */.bvH));
    return schema instanceof schemas/* ZodObject */.bvH ? schema.shape : {};
}

// EXTERNAL MODULE: ./lib/decision/policy-yaml.js
var policy_yaml = __webpack_require__(96404);
;// CONCATENATED MODULE: ./lib/decision/policy-file.js




const MOST_PROBLEMS = 20;
function parsePolicyFile(text, path) {
    const yaml = (0,policy_yaml/* readPolicyYaml */.S)(text);
    if (yaml.kind === 'invalid')
        return invalid(yaml.problems.map((problem) => ({ path, ...problem, nearest: null })));
    const checked = policy_schema/* policySchema */.w.safeParse(yaml.value);
    if (checked.success)
        return (0,policy_parts/* partsOfPolicy */.M)(checked.data, path, yaml.lineOf);
    const problems = explainIssues(checked.error.issues, yaml.value);
    return invalid(problems.map(({ keys, message, nearest }) => ({ path, line: yaml.lineOf(keys), message, nearest })));
}
function invalid(problems) {
    const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    return { kind: 'invalid', problems: byLine.slice(0, MOST_PROBLEMS) };
}


/***/ }),

/***/ 38594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   m1: () => (/* binding */ memory),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* unused harmony export quantities */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _quantity_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);


const quantities = zod__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
const duration = (leastMs) => quantity('duration', leastMs, 'a duration such as 500ms, 30s, 10m or 2h');
const share = quantity('share', 1, 'a share such as 90%; of CPU, of one core');
const size = quantity('size', 1, 'a size such as 512MiB or 4GiB');
const memory = quantity('memory', 1);
const dollars = (leastMicros) => quantity('dollars', leastMicros, 'an amount of dollars such as 5.00');
function quantity(unit, least, description) {
    const read = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).transform((given, context) => {
        const parsed = (0,_quantity_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .L)(unit, least, given);
        if (parsed.kind === 'ok')
            return parsed.value;
        context.issues.push({ code: 'custom', message: parsed.message, input: given });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    });
    return (description === undefined ? read : read.describe(description)).register(quantities, { unit, least });
}


/***/ }),

/***/ 37000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ policySchemaTitle),
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);
/* harmony import */ var _gate_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88699);
/* harmony import */ var _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38594);




const action = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'alert', 'kill']);
const lines = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(2).max(1_000_000_000);
const linesPerSecond = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(1_000_000_000);
const ends = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(2).max(100);
const amount = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(1_000_000_000);
const repeats = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(2).max(1_000_000);
const modelPrice = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    input: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0),
    output: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0),
    'cache-read': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0).optional(),
    'cache-write': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0).optional(),
    reasoning: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0).optional(),
});
const LONGEST_PATTERN_CHARS = 200;
const plainRule = rule({});
const settings = {
    profile: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['standard', 'strict', 'watchdog', 'agent']).optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['shadow', 'canary', 'enforce']).optional(),
    'canary-percent': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(100).optional(),
    grace: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
    warmup: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
    orphans: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['kill', 'warn', 'allow']).optional(),
    'on-runaway': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['kill', 'alert', 'restart']).optional(),
    restart: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(100).optional(),
        window: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        backoff: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        'max-backoff': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        on: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['hangs', 'runaways']).optional(),
    })
        .optional(),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        'wall-time': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        'no-output-timeout': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        'hang-timeout': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        'max-memory': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .memory */ .m1.optional(),
        'max-processes': amount.optional(),
        'max-output': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej.optional(),
        'max-tokens': amount.optional(),
        'max-cost': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(1).optional(),
        'max-turns': amount.optional(),
        'max-tool-calls': amount.optional(),
    })
        .optional(),
    agent: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .agentChoices */ .u7).optional(),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(LONGEST_PATTERN_CHARS), modelPrice)
        .describe('what models cost whose cost the agent does not tell, by name: * is any text; dollars for a million tokens')
        .optional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        'wall-time': plainRule.optional(),
        'no-output': plainRule.optional(),
        hang: rule({ for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional() }).optional(),
        'silent-spin': ruleOf(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'alert']), { for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(), cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional() }).optional(),
        'output-loop': rule({
            lines: lines.optional(),
            for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
            cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'lines-per-second': linesPerSecond.optional(),
            'masked-lines': lines.optional(),
            'masked-for': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        }).optional(),
        'cpu-loop': rule({
            cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            lines: lines.optional(),
            for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            'lines-per-second': linesPerSecond.optional(),
            'masked-for': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        }).optional(),
        'output-flood': rule({
            'bytes-per-second': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej.optional(),
            for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            stale: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
            total: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej.optional(),
        }).optional(),
        'stuck-progress': rule({ for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional() }).optional(),
        memory: rule({
            'alert-used': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'alert-within': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            used: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'fast-used': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'fast-within': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            confirm: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        }).optional(),
        'crash-loop': rule({
            count: ends.optional(),
            within: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            'stale-for': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
            cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
        }).optional(),
        'fork-storm': rule({ share: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional() }).optional(),
        'agent-loop': rule({
            repeats: repeats.optional(),
            'masked-repeats': repeats.optional(),
            'unchanged-turns': repeats.optional(),
        }).optional(),
        budget: rule({ warn: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional() }).optional(),
        'hang-after-result': ruleOf(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'alert', 'end']), { for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional() }).optional(),
    })
        .optional(),
};
const MOST_EXTENDED = 16;
const policyPartSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(settings);
const policySchemaTitle = 'a policy file, as people write it';
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    extends: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).max(MOST_EXTENDED)])
        .describe('policies that this one changes: paths from this file; path@sha256:<hash> pins one')
        .optional(),
    ...settings,
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(LONGEST_PATTERN_CHARS), policyPartSchema)
        .describe('what differs for some steps, by name: * is any text, ? any character')
        .optional(),
    gate: _gate_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSchema */ .T.optional(),
});
function rule(thresholds) {
    return ruleOf(action, thresholds);
}
function ruleOf(actions, thresholds) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([actions, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ action: actions.optional(), ...thresholds })]);
}


/***/ })

};
