export const id = 9088;
export const ids = [9088];
export const modules = {

/***/ 75187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alignedTable)
/* harmony export */ });
function alignedTable(rows) {
    const [head = [], ...others] = rows;
    const widths = head.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
    return [head, widths.map((width) => '-'.repeat(width)), ...others].map((row) => lineOf(row, widths)).join('');
}
function lineOf(row, widths) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `${cells.join('  ').trimEnd()}\n`;
}


/***/ }),

/***/ 29088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyExplain: () => (/* binding */ policyExplain)
/* harmony export */ });
/* harmony import */ var _decision_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _decision_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98315);
/* harmony import */ var _decision_read_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35335);
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49948);
/* harmony import */ var _run_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64187);
/* harmony import */ var _aligned_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75187);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33814);
/* harmony import */ var _wrong_usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53785);








async function policyExplain(args) {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(args, [
        { name: 'json', takesValue: false },
        { name: 'step', takesValue: true },
        { name: 'as-inputs', takesValue: false },
        ..._decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K.map(({ name, kind }) => ({ name, takesValue: kind !== 'flag' })),
    ]);
    if (parsed.kind === 'wrong')
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .x)(parsed.problem);
    const { json, step: named, 'as-inputs': asInputs, ...flags } = parsed.flags;
    const [file, ...more] = parsed.words;
    if (more.length > 0 || (file !== undefined && flags['policy'] !== undefined))
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .x)('policy explain takes one file: flowforge-ci policy explain [FILE] [--step NAME] [options of run]');
    const values = file === undefined ? flags : { ...flags, policy: file };
    const layer = asInputs
        ? { said: (name) => `input ${name}`, values, ceilings: true }
        : { said: (name) => `--${name}`, values };
    const options = (0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptions */ .T)([(0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentLayer */ .L)(process.env), layer]);
    if (options.kind === 'invalid')
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongUsage */ .x)(options.problem);
    const step = named ?? options.values['name'] ?? '';
    const settings = await (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .runSettings */ .n)(options, step);
    if (settings.kind === 'invalid') {
        process.stderr.write(`flowforge: ${settings.problem}\n`);
        return 1;
    }
    const keys = (0,_decision_policy_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .explainKeys */ .M)(settings.policy, settings.policySources);
    const { notes, policyFallback } = settings;
    if (json === 'true') {
        const explained = { step, policy: options.values['policy'] ?? null, fallback: policyFallback, keys, notes };
        process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
        return 0;
    }
    const rows = keys.map(({ key, value, source }) => [key, value, (0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLine */ .om)(source)]);
    const said = policyFallback === null ? notes : [`the policy is not valid: ${policyFallback}`, ...notes];
    process.stdout.write((0,_aligned_table_js__WEBPACK_IMPORTED_MODULE_7__/* .alignedTable */ .n)([['key', 'value', 'from'], ...rows]) + said.map((note) => `note: ${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_6__/* .safeLine */ .om)(note)}\n`).join(''));
    return 0;
}


/***/ }),

/***/ 98315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ explainKeys),
/* harmony export */   f: () => (/* binding */ policyKeys)
/* harmony export */ });
/* harmony import */ var _default_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24870);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57993);


const word = (value) => String(value);
const ms = (value) => (typeof value === 'number' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(value) : 'none');
const bytes = (value) => (typeof value === 'number' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(value) : 'none');
const share = (value) => `${Number(value) / 100}%`;
const count = (value) => (typeof value === 'number' ? String(value) : 'none');
const dollars = (value) => (typeof value === 'number' ? (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDollars */ .nT)(value) : 'none');
const prices = (value) => value.map(priceText).join('; ') || 'none';
const memory = (value) => (value === null ? 'none' : memoryText(value));
function priceText({ pattern, microsPerMillion }) {
    const { input, output, cacheRead, cacheWrite, reasoning = output } = microsPerMillion;
    const each = { input, output, 'cache-read': cacheRead, 'cache-write': cacheWrite, reasoning };
    return `${pattern} ${Object.entries(each)
        .map(([kind, price]) => `${kind} ${(0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDollars */ .nT)(price)}`)
        .join(', ')}`;
}
function memoryText(limit) {
    return limit.kind === 'share' ? share(limit.shareBp) : bytes(limit.bytes);
}
const policyKeys = [
    key('profile', 'profile', word),
    key('mode', 'mode', word),
    key('canary-percent', 'canary.percent', count),
    key('grace', 'graceMs', ms),
    key('warmup', 'warmupMs', ms),
    key('orphans', 'orphans', word),
    key('on-runaway', 'onRunaway', word),
    key('restart.max', 'restart.max', count),
    key('restart.window', 'restart.windowMs', ms),
    key('restart.backoff', 'restart.backoffMs', ms),
    key('restart.max-backoff', 'restart.maxBackoffMs', ms),
    key('restart.on', 'restart.on', word),
    key('limits.wall-time', 'limits.wallTimeMs', ms),
    key('limits.no-output-timeout', 'limits.noOutputMs', ms),
    key('limits.hang-timeout', 'limits.hangMs', ms),
    key('limits.max-memory', 'limits.maxMemory', memory),
    key('limits.max-processes', 'limits.maxProcesses', count),
    key('limits.max-output', 'limits.maxOutputBytes', bytes),
    key('limits.max-tokens', 'limits.maxTokens', count),
    key('limits.max-cost', 'limits.maxCostMicros', dollars),
    key('limits.max-turns', 'limits.maxTurns', count),
    key('limits.max-tool-calls', 'limits.maxToolCalls', count),
    key('agent', 'agent', word),
    key('prices', 'prices', prices),
    key('rules.wall-time.action', 'rules.wall-time.action', word),
    key('rules.no-output.action', 'rules.no-output.action', word),
    key('rules.hang.action', 'rules.hang.action', word),
    key('rules.hang.for', 'rules.hang.forMs', ms),
    key('rules.silent-spin.action', 'rules.silent-spin.action', word),
    key('rules.silent-spin.for', 'rules.silent-spin.forMs', ms),
    key('rules.silent-spin.cpu', 'rules.silent-spin.cpuBp', share),
    key('rules.output-loop.action', 'rules.output-loop.action', word),
    step('lines', 'ladder', 'lines', count),
    step('for', 'ladder', 'forMs', ms),
    step('cpu', 'ladder', 'cpuBp', share),
    step('lines-per-second', 'ladder', 'linesPerSecond', count),
    step('masked-lines', 'masked', 'lines', count),
    step('masked-for', 'masked', 'forMs', ms),
    key('rules.cpu-loop.action', 'rules.cpu-loop.action', word),
    key('rules.cpu-loop.cpu', 'rules.cpu-loop.cpuBp', share),
    key('rules.cpu-loop.lines', 'rules.cpu-loop.lines', count),
    key('rules.cpu-loop.for', 'rules.cpu-loop.forMs', ms),
    key('rules.cpu-loop.lines-per-second', 'rules.cpu-loop.linesPerSecond', count),
    key('rules.cpu-loop.masked-for', 'rules.cpu-loop.maskedForMs', ms),
    key('rules.output-flood.action', 'rules.output-flood.action', word),
    key('rules.output-flood.bytes-per-second', 'rules.output-flood.bytesPerSecond', bytes),
    key('rules.output-flood.for', 'rules.output-flood.forMs', ms),
    key('rules.output-flood.stale', 'rules.output-flood.stale', word),
    key('rules.output-flood.total', 'rules.output-flood.totalBytes', bytes),
    key('rules.stuck-progress.action', 'rules.stuck-progress.action', word),
    key('rules.stuck-progress.for', 'rules.stuck-progress.forMs', ms),
    key('rules.memory.action', 'rules.memory.action', word),
    key('rules.memory.alert-used', 'rules.memory.alertUsedBp', share),
    key('rules.memory.alert-within', 'rules.memory.alertWithinMs', ms),
    key('rules.memory.used', 'rules.memory.usedBp', share),
    key('rules.memory.fast-used', 'rules.memory.fastUsedBp', share),
    key('rules.memory.fast-within', 'rules.memory.fastWithinMs', ms),
    key('rules.memory.confirm', 'rules.memory.confirmMs', ms),
    key('rules.crash-loop.action', 'rules.crash-loop.action', word),
    key('rules.crash-loop.count', 'rules.crash-loop.count', count),
    key('rules.crash-loop.within', 'rules.crash-loop.withinMs', ms),
    key('rules.crash-loop.stale-for', 'rules.crash-loop.staleForMs', ms),
    key('rules.crash-loop.cpu', 'rules.crash-loop.cpuBp', share),
    key('rules.fork-storm.action', 'rules.fork-storm.action', word),
    key('rules.fork-storm.share', 'rules.fork-storm.shareBp', share),
    key('rules.agent-loop.action', 'rules.agent-loop.action', word),
    key('rules.agent-loop.repeats', 'rules.agent-loop.repeats', count),
    key('rules.agent-loop.masked-repeats', 'rules.agent-loop.maskedRepeats', count),
    key('rules.agent-loop.unchanged-turns', 'rules.agent-loop.unchangedTurns', count),
    key('rules.budget.action', 'rules.budget.action', word),
    key('rules.budget.warn', 'rules.budget.warnBp', share),
    key('rules.hang-after-result.action', 'rules.hang-after-result.action', word),
    key('rules.hang-after-result.for', 'rules.hang-after-result.forMs', ms),
];
function explainKeys(policy, sources) {
    return policyKeys.map(({ key, value }) => {
        const source = [key, ...(alsoSaidBy[key] ?? [])].map((each) => sources[each]).find((each) => each !== undefined);
        const said = value(policy);
        return { key, value: said, source: source ?? (value(_default_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x.standard) === said ? 'built-in' : `profile ${policy.profile}`) };
    });
}
const stepKeys = ['lines', 'for', 'cpu', 'lines-per-second'].map((name) => `rules.output-loop.${name}`);
const maskedKeys = ['masked-lines', 'masked-for'].map((name) => `rules.output-loop.${name}`);
const alsoSaidBy = Object.fromEntries([
    ...stepKeys.map((each) => [each, stepKeys]),
    ...maskedKeys.map((each) => [each, [...maskedKeys, ...stepKeys]]),
]);
function key(name, setting, words) {
    const path = setting.split('.');
    return { key: name, setting, value: (policy) => words(path.reduce(memberOf, policy)) };
}
function step(name, ladder, member, words) {
    return {
        key: `rules.output-loop.${name}`,
        setting: `rules.output-loop.${ladder}.*.${member}`,
        value: ({ rules }) => rules['output-loop'][ladder].map((each) => words(each[member])).join(' / ') || 'none',
    };
}
function memberOf(value, name) {
    return value[name];
}


/***/ })

};
