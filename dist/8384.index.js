export const id = 8384;
export const ids = [8384,7993,8699];
export const modules = {

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

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ partsOfPolicy)
/* harmony export */ });
function partsOfPolicy(text, path, lineOf) {
    const { version: _, extends: extended = [], steps = {}, gate = null, ...general } = text;
    return {
        ...{ kind: 'ok', gate, lineOf },
        source: sourceOf(general, placesOf(general, [])),
        steps: Object.entries(steps).map(([pattern, part]) => {
            const above = ['steps', pattern];
            return { pattern, line: lineOf(above), source: sourceOf(part, placesOf(part, above)) };
        }),
        extended: (typeof extended === 'string' ? [extended] : extended).map((reference, at) => ({
            reference,
            line: lineOf(['extends', at]),
        })),
    };
    function placesOf(part, above) {
        const places = keysIn(part).map((keys) => {
            const named = keys[0] === 'rules' && keys.length === 2 ? [...keys, 'action'] : keys;
            return [named.join('.'), { kind: 'file', path, line: lineOf([...above, ...keys]) }];
        });
        return Object.fromEntries(places);
    }
}
function keysIn(part) {
    return Object.entries(part).flatMap(([key, value]) => {
        if (key !== 'restart' && key !== 'limits' && key !== 'rules')
            return [[key]];
        return Object.entries(value ?? {}).flatMap(([inner, below]) => key === 'rules' && typeof below === 'object' ? Object.keys(below).map((last) => [key, inner, last]) : [[key, inner]]);
    });
}
function sourceOf(part, places) {
    const { profile, mode, grace, warmup, orphans, restart, limits, agent, prices, rules, ...text } = part;
    return {
        places,
        ...said({ profile, mode, canaryPercent: text['canary-percent'], graceMs: grace, warmupMs: warmup, orphans }),
        ...said({ onRunaway: text['on-runaway'] }),
        restart: said({
            ...{ max: restart?.max, windowMs: restart?.window, backoffMs: restart?.backoff },
            ...{ maxBackoffMs: restart?.['max-backoff'], on: restart?.on },
        }),
        limits: said({
            wallTimeMs: limits?.['wall-time'],
            noOutputMs: limits?.['no-output-timeout'],
            hangMs: limits?.['hang-timeout'],
            maxMemory: limits?.['max-memory'],
            maxProcesses: limits?.['max-processes'],
            maxOutputBytes: limits?.['max-output'],
            maxTokens: limits?.['max-tokens'],
            maxCostMicros: limits?.['max-cost'],
            maxTurns: limits?.['max-turns'],
            maxToolCalls: limits?.['max-tool-calls'],
        }),
        ...said({ agent, prices: prices === undefined ? undefined : Object.entries(prices).map(modelPrice) }),
        rules: said({
            'wall-time': plain(rules?.['wall-time']),
            'no-output': plain(rules?.['no-output']),
            hang: withThresholds(rules?.hang, (rule) => ({ forMs: rule.for })),
            'silent-spin': withThresholds(rules?.['silent-spin'], (rule) => ({ forMs: rule.for, cpuBp: rule.cpu })),
            'output-loop': outputLoop(rules?.['output-loop']),
            'cpu-loop': withThresholds(rules?.['cpu-loop'], (rule) => ({
                ...{ cpuBp: rule.cpu, lines: rule.lines, forMs: rule.for },
                ...{ linesPerSecond: rule['lines-per-second'], maskedForMs: rule['masked-for'] },
            })),
            'output-flood': withThresholds(rules?.['output-flood'], (rule) => ({
                bytesPerSecond: rule['bytes-per-second'],
                forMs: rule.for,
                stale: rule.stale,
                totalBytes: rule.total,
            })),
            'stuck-progress': withThresholds(rules?.['stuck-progress'], (rule) => ({ forMs: rule.for })),
            memory: withThresholds(rules?.memory, (rule) => ({
                ...{ alertUsedBp: rule['alert-used'], alertWithinMs: rule['alert-within'], usedBp: rule.used },
                ...{ fastUsedBp: rule['fast-used'], fastWithinMs: rule['fast-within'], confirmMs: rule.confirm },
            })),
            'crash-loop': withThresholds(rules?.['crash-loop'], (rule) => ({
                count: rule.count,
                withinMs: rule.within,
                staleForMs: rule['stale-for'],
                cpuBp: rule.cpu,
            })),
            'fork-storm': withThresholds(rules?.['fork-storm'], (rule) => ({ shareBp: rule.share })),
            'agent-loop': withThresholds(rules?.['agent-loop'], (rule) => ({
                repeats: rule.repeats,
                maskedRepeats: rule['masked-repeats'],
                unchangedTurns: rule['unchanged-turns'],
            })),
            budget: withThresholds(rules?.budget, (rule) => ({ warnBp: rule.warn })),
            'hang-after-result': withThresholds(rules?.['hang-after-result'], (rule) => ({ forMs: rule.for })),
        }),
    };
}
function modelPrice([pattern, price]) {
    const { input, output, 'cache-read': cacheRead = input, 'cache-write': cacheWrite = input, reasoning } = price;
    return { pattern, microsPerMillion: { input, output, cacheRead, cacheWrite, ...said({ reasoning }) } };
}
function plain(rule) {
    return withThresholds(rule, () => ({}));
}
function withThresholds(rule, thresholdsOf) {
    if (rule === undefined)
        return undefined;
    if (typeof rule === 'string')
        return { action: rule };
    const { action } = rule;
    return { ...said({ action }), ...said(thresholdsOf(rule)) };
}
function outputLoop(rule) {
    if (typeof rule !== 'object')
        return rule && { action: rule };
    const step = said({
        lines: rule.lines,
        forMs: rule.for,
        cpuBp: rule.cpu,
        linesPerSecond: rule['lines-per-second'],
    });
    const maskedStep = said({ lines: rule['masked-lines'], forMs: rule['masked-for'] });
    return said({ action: rule.action, step: orNothing(step), maskedStep: orNothing(maskedStep) });
}
function orNothing(values) {
    return Object.keys(values).length === 0 ? undefined : values;
}
function said(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
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


/***/ }),

/***/ 96404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPolicyYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const LARGEST_POLICY_CHARS = 256 * 1024;
const MOST_ALIASES = 100;
function readPolicyYaml(text) {
    if (text.length > LARGEST_POLICY_CHARS)
        return refused(null, 'the file is larger than 256 KiB; is it a policy?');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return syntaxProblem(error, text, lines);
    if (document.contents === null)
        return refused(null, 'the file is empty; the least that a policy says is "version: 1"');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return refused(lineAt(document.contents, lines), 'a policy is a mapping of keys, such as "version: 1"');
    try {
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        return { kind: 'ok', value, lineOf: (path) => lineOfKey(document, path, lines) };
    }
    catch (error) {
        return refused(null, `an alias cannot be followed: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function syntaxProblem({ code, message, pos }, text, lines) {
    const { line } = lines.linePos(pos[0]);
    switch (code) {
        case 'DUPLICATE_KEY':
            return refused(line, `the key "${/^[\w-]*/.exec(text.slice(pos[0], pos[0] + 64))?.[0]}" stands here a second time`);
        case 'MULTIPLE_DOCS':
            return refused(line, 'a second document begins here; a policy is one document');
        case 'RESOURCE_EXHAUSTION':
            return refused(line, 'this is nested far too deeply for a policy');
        default:
            return refused(line, `this is no YAML: ${message}`);
    }
}
function refused(line, message) {
    return { kind: 'invalid', problems: [{ line, message }] };
}
function lineOfKey(document, path, lines) {
    let node = document.contents;
    let line = null;
    for (const name of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(name)];
            line = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? lineAt(node, lines) : line;
            continue;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(name));
        if (pair === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
            break;
        line = lineAt(pair.key, lines);
        node = pair.value;
    }
    return line;
}
function lineAt(node, lines) {
    return node.range ? lines.linePos(node.range[0]).line : null;
}


/***/ }),

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);

const parsers = {
    duration: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9,
    share: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8,
    size: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB,
    memory: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemory */ .Pw,
    dollars: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDollars */ .pJ,
};
function parseQuantity(unit, least, given) {
    const parse = parsers[unit];
    const parsed = parse(String(given));
    if (parsed.kind === 'invalid' || amountOf(parsed.value) >= least)
        return parsed;
    return { kind: 'invalid', message: `"${given}" must be more than nothing` };
}
function amountOf(value) {
    if (typeof value === 'number')
        return value;
    return value.kind === 'share' ? value.shareBp : value.bytes;
}


/***/ }),

/***/ 57993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pJ: () => (/* binding */ parseDollars),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
function parseDuration(text) {
    const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
    if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
        return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
    return parsed;
}
function parseSize(text) {
    return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}
function parseShare(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
    if (percent === undefined)
        return invalid(`"${brief(text)}" is not a share; write it like 90%`);
    return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}
function parseMemory(text) {
    if (text.includes('%')) {
        const share = parseShare(text);
        if (share.kind === 'invalid')
            return share;
        if (share.value > 10_000)
            return invalid(`"${brief(text)}" is more than all the memory there is`);
        return { kind: 'ok', value: { kind: 'share', shareBp: share.value } };
    }
    const size = parseQuantity(text, sizeUnits, 'an amount of memory', '4GiB or 90%');
    return size.kind === 'invalid' ? size : { kind: 'ok', value: { kind: 'bytes', bytes: size.value } };
}
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not a count; write it like 2048`);
    return { kind: 'ok', value: Number(text) };
}
const MICROS_PER_DOLLAR = 1_000_000;
function parseDollars(text) {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
    return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}
function parsePercent(text) {
    const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'ok', value: Number(percent) };
    return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
}
function formatDollars(micros) {
    return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}
function formatSize(bytes) {
    const unit = ['TiB', 'GiB', 'MiB', 'KiB'].find((name) => bytes > 0 && bytes % sizeUnits[name] === 0) ?? 'B';
    return `${bytes / sizeUnits[unit]}${unit}`;
}
function parseQuantity(text, units, what, examples) {
    const [, amount, unitText] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z%]*)$/.exec(text.trim()) ?? [];
    if (amount === undefined || unitText === undefined)
        return invalid(`"${brief(text)}" is not ${what}; write it like ${examples}`);
    if (unitText === '')
        return invalid(`"${brief(text)}" has no unit; write it like ${examples}`);
    const unit = Object.hasOwn(units, unitText) ? units[unitText] : undefined;
    if (unit === undefined)
        return invalid(`"${brief(text)}" has the unknown unit "${brief(unitText)}"; write it like ${examples}`);
    const value = Number(amount) * unit;
    if (!Number.isSafeInteger(value))
        return invalid(`"${brief(text)}" is not a whole number of ${Object.keys(units)[0]} in range`);
    return { kind: 'ok', value };
}
function invalid(message) {
    return { kind: 'invalid', message };
}
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ })

};
