export const id = 8699;
export const ids = [8699,7993];
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
