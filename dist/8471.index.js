export const id = 8471;
export const ids = [8471];
export const modules = {

/***/ 68471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policySchemaCommand: () => (/* binding */ policySchemaCommand)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./lib/decision/json-schema.js

function publishedSchema(name, title, schema) {
    const { $schema, ...rest } = json_schema_processors/* toJSONSchema */.bl(schema, {
        io: 'input',
        override: ({ jsonSchema: node }) => withoutNoise(node),
    });
    return { $schema, $id: `https://flowforge.dev/guard/schemas/${name}.v1.json`, title, ...rest };
}
function withoutNoise(node) {
    if (node.minimum === Number.MIN_SAFE_INTEGER)
        delete node.minimum;
    if (node.maximum === Number.MAX_SAFE_INTEGER)
        delete node.maximum;
    delete node.readOnly;
}

// EXTERNAL MODULE: ./lib/decision/policy-schema.js
var policy_schema = __webpack_require__(37000);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/policy-schema.js



async function policySchemaCommand(args) {
    if (args.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('policy schema takes nothing: flowforge-ci policy schema > policy.schema.json');
    process.stdout.write(`${JSON.stringify(publishedSchema('policy', policy_schema/* policySchemaTitle */.G, policy_schema/* policySchema */.w), null, 2)}\n`);
    return 0;
}


/***/ }),

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


/***/ })

};
