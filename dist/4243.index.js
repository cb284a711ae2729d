export const id = 4243;
export const ids = [4243,7993];
export const modules = {

/***/ 24870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ profiles)
/* harmony export */ });
const steps = [
    { lines: 2000, forMs: 2_000 },
    { lines: 1000, forMs: 60_000 },
    { lines: 200, forMs: 120_000 },
    { lines: 64, forMs: 300_000 },
];
const WAIT_LINES_PER_SECOND = 10;
const WAIT_CPU_BP = 5_000;
const POLL_CPU_BP = 1_000;
const maskedFlood = { lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' };
const COUNTING_WORK_MS = 120_000;
const fast = ladderWith(POLL_CPU_BP);
const fastMasked = fast.map((step) => (step.forMs === COUNTING_WORK_MS ? onlyAlerting(step) : step));
const careful = ladderWith(WAIT_CPU_BP);
const alerting = steps.map(onlyAlerting);
function ladderWith(cpuBp) {
    return steps.map((step, at) => ({
        ...{ ...step, level: 'enforce' },
        ...(at === 0 ? { cpuBp: 0, linesPerSecond: WAIT_LINES_PER_SECOND } : { cpuBp, linesPerSecond: 0 }),
    }));
}
function onlyAlerting({ lines, forMs }) {
    return { lines, forMs, cpuBp: 0, linesPerSecond: 0, level: 'alert' };
}
const HARNESS_SILENCE_MS = 360_000;
const noLimits = {
    ...{ wallTimeMs: null, noOutputMs: null, hangMs: null },
    ...{ maxMemory: null, maxProcesses: null, maxOutputBytes: null },
    ...{ maxTokens: null, maxCostMicros: null, maxTurns: null, maxToolCalls: null },
};
const agentThresholds = {
    loop: { repeats: 5, maskedRepeats: 10, unchangedTurns: null },
    budget: { warnBp: 8_000 },
    result: { forMs: 10_000 },
};
const exhaustion = {
    ...{ alertUsedBp: 5_000, alertWithinMs: 120_000 },
    ...{ usedBp: 9_000, fastUsedBp: 7_000, fastWithinMs: 15_000, confirmMs: 3_000 },
};
const MIB = 1024 * 1024;
const standardRules = {
    'wall-time': { action: 'kill' },
    'no-output': { action: 'kill' },
    hang: { action: 'alert', declared: 'kill', forMs: 600_000 },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: 600_000 },
    'output-loop': { action: 'kill', ladder: careful, masked: [maskedFlood, ...alerting] },
    'cpu-loop': { action: 'alert', cpuBp: 9_000, lines: 200, forMs: 4_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'alert', declared: 'kill' },
        ...{ bytesPerSecond: 20 * MIB, forMs: 5_000, stale: true, totalBytes: null },
    },
    'stuck-progress': { action: 'alert', forMs: 300_000 },
    memory: { action: 'kill', declared: 'kill', ...exhaustion },
    'crash-loop': { action: 'alert', count: 8, withinMs: 30_000, staleForMs: 60_000, cpuBp: 1_000 },
    'fork-storm': { action: 'kill', declared: 'kill', shareBp: 7_500 },
    'agent-loop': { action: 'off', ...agentThresholds.loop },
    budget: { action: 'kill', ...agentThresholds.budget },
    'hang-after-result': { action: 'off', ...agentThresholds.result },
};
const strictRules = {
    ...standardRules,
    hang: { action: 'kill', declared: 'kill', forMs: HARNESS_SILENCE_MS },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: HARNESS_SILENCE_MS },
    'output-loop': { action: 'kill', ladder: fast, masked: [maskedFlood, ...fastMasked] },
    'cpu-loop': { action: 'kill', cpuBp: 9_000, lines: 64, forMs: 2_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'kill', declared: 'kill' },
        ...{ bytesPerSecond: 50 * MIB, forMs: 2_000, stale: false, totalBytes: null },
    },
    'stuck-progress': { action: 'kill', forMs: 60_000 },
    'crash-loop': { action: 'kill', count: 5, withinMs: 10_000, staleForMs: 30_000, cpuBp: 1_000 },
};
const agentRules = {
    ...strictRules,
    hang: { action: 'kill', declared: 'kill', forMs: 600_000 },
    'silent-spin': standardRules['silent-spin'],
    'output-flood': standardRules['output-flood'],
    'stuck-progress': standardRules['stuck-progress'],
    'agent-loop': { action: 'kill', ...agentThresholds.loop },
    'hang-after-result': { action: 'end', ...agentThresholds.result },
};
const watchdogRules = {
    'wall-time': { action: 'alert' },
    'no-output': { action: 'alert' },
    hang: { ...standardRules.hang, action: 'alert', declared: 'alert' },
    'silent-spin': standardRules['silent-spin'],
    'output-loop': { ...standardRules['output-loop'], action: 'alert' },
    'cpu-loop': { ...standardRules['cpu-loop'], action: 'alert' },
    'output-flood': { ...standardRules['output-flood'], action: 'alert', declared: 'alert' },
    'stuck-progress': { ...standardRules['stuck-progress'], action: 'alert' },
    memory: { ...standardRules.memory, action: 'alert', declared: 'alert' },
    'crash-loop': { ...standardRules['crash-loop'], action: 'alert' },
    'fork-storm': { ...standardRules['fork-storm'], action: 'alert', declared: 'alert' },
    'agent-loop': { action: 'alert', ...agentThresholds.loop },
    budget: { action: 'alert', ...agentThresholds.budget },
    'hang-after-result': { action: 'alert', ...agentThresholds.result },
};
function profileOf(profile, rules) {
    return {
        ...{ version: 1, profile, mode: 'enforce', canary: { percent: 10, enforced: false } },
        ...{ graceMs: 5_000, onRunaway: 'kill', orphans: 'kill', warmupMs: 0 },
        restart: { max: 1, windowMs: 600_000, backoffMs: 1_000, maxBackoffMs: 30_000, on: 'hangs' },
        ...{ limits: noLimits, agent: 'auto', prices: [], held: [], rules },
    };
}
const profiles = {
    standard: profileOf('standard', standardRules),
    strict: profileOf('strict', strictRules),
    watchdog: profileOf('watchdog', watchdogRules),
    agent: profileOf('agent', agentRules),
};


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


/***/ }),

/***/ 64243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render),
  resultOf: () => (/* reexport */ report_result/* resultOf */.B)
});

// EXTERNAL MODULE: ./lib/decision/default-policy.js
var default_policy = __webpack_require__(24870);
// EXTERNAL MODULE: ./lib/decision/policy-keys.js
var policy_keys = __webpack_require__(98315);
// EXTERNAL MODULE: ./lib/report/advice.js + 1 modules
var report_advice = __webpack_require__(73547);
;// CONCATENATED MODULE: ./lib/report/advice-on-culprit.js
function adviceOnCulprit(doing) {
    switch (doing) {
        case 'stdin':
            return 'nobody types in a CI: give it the answer by an option (often `--yes`), or `< /dev/null`, so that it fails at once.';
        case 'unheld-pipe':
            return 'the other end of the pipe has gone or never came: look for the process that should have been there, and why it ended.';
        case 'pipe':
            return 'whoever holds the other end of the pipe has to act: look what that one is doing.';
        case 'lock':
            return 'look for who holds the lock: another run of the same thing, or threads that wait for one another.';
        case 'network':
            return 'see whether the other side is up and answers, and give the connection a timeout.';
        case 'socket':
            return 'see whether the service behind the socket is up and answers.';
        case 'disk':
            return 'see whether the disk or the network file system is full, slow or gone.';
        case 'stopped':
            return 'something stopped it (SIGSTOP, SIGTTIN, a debugger): give it no terminal, and no job control.';
        case 'sleep':
            return 'it sleeps: look for a retry whose pause grows, or for a poll that never sees what it waits for.';
        case 'computing':
        case 'child':
        case 'events':
        case 'signal':
        case 'ended':
        case 'unknown':
            return '';
        default:
            return doing;
    }
}

// EXTERNAL MODULE: ./lib/report/bytes.js
var report_bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/advice-of.js




function adviceOf({ result, exited, decision, intervened, would, culprit, ticks }) {
    if (exited === null) {
        return plain(`See whether the machine ran out of memory: ${memoryWords(ticks.at(-1))}.`, report_advice/* adviceAfterOutsideEnd */.nL);
    }
    if (result.verdict === 'cancelled')
        return plain(report_advice/* adviceAfterOutsideEnd */.nL);
    if (decision === null)
        return plain();
    const { counterfactual, observations } = decision.payload;
    const isQuiet = result.rules.some((rule) => quietRules.has(rule));
    const onCulprit = culprit === null || !isQuiet ? '' : adviceOnCulprit(culprit.doing);
    const ends = intervened || decision.action === 'restart' || would === 'kill' || would === 'restart';
    const advice = result.rules.map((rule) => ({
        rule,
        ...(ends ? (0,report_advice/* adviceAfterKill */._o)(rule, observations) : (0,report_advice/* adviceAfterAlert */.H3)(rule, observations)),
    }));
    const name = (rule) => (advice.length > 1 ? ` (${rule})` : '');
    const end = isData.test(counterfactual)
        ? [endOfData]
        : advice.filter((each) => each.end !== '').map((each) => `**To have it ended${name(each.rule)}:** ${each.end}.`);
    return {
        counterfactual: counterfactual === '' ? '' : `It ${(0,terminal_safe/* safeLine */.om)(counterfactual)}.`,
        lines: [
            ...(onCulprit === '' ? [] : [`**To fix it:** ${onCulprit}`]),
            ...advice
                .filter(({ rule }) => onCulprit === '' || !quietRules.has(rule))
                .map(({ rule, fix }) => `**To fix it${name(rule)}:** ${fix}`),
            ...end,
            ...advice.map(({ rule, allow }) => `**If it was healthy${name(rule)}:** ${allow}.`),
            ...(would === null ? [] : [report_advice/* adviceAfterDryRun */.hf]),
        ],
    };
}
const isData = /; this is stdout in a file, so data and no log: it only alerts$/;
const endOfData = '**To have it ended:** send stderr to the same file (`> build.log 2>&1`), which makes it a log, or set a bound such as `--max-output` or `--wall-time`.';
const quietRules = new Set(['wall-time', 'no-output', 'hang', 'stuck-progress']);
function memoryWords(last) {
    if (last === undefined)
        return 'there is no sample on record';
    const { memoryAvailableBytes, memoryTotalBytes } = last.host;
    const free = memoryAvailableBytes < 0 ? '' : `, with ${(0,report_bytes/* formatBytes */.z)(memoryAvailableBytes)} of ${(0,report_bytes/* formatBytes */.z)(memoryTotalBytes)} available`;
    return `the last sample saw ${(0,report_bytes/* formatBytes */.z)(last.tree.memoryBytes)} in use by the command${free}`;
}
function plain(...lines) {
    return { counterfactual: '', lines };
}

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
// EXTERNAL MODULE: ./lib/report/headline.js
var report_headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
;// CONCATENATED MODULE: ./lib/report/diagnosis-behind.js

function culpritBehind(events, decision) {
    if (decision === null)
        return null;
    const found = (0,events_of/* eventsOf */.XL)(events, 'diagnostics_captured').filter(({ incident_id }) => incident_id === decision.incident_id);
    return found.findLast(({ payload }) => payload.culprit != null)?.payload.culprit ?? null;
}

// EXTERNAL MODULE: ./lib/report/result.js + 1 modules
var report_result = __webpack_require__(94784);
// EXTERNAL MODULE: ./lib/report/earlier-attempts.js
var earlier_attempts = __webpack_require__(95037);
// EXTERNAL MODULE: ./lib/report/leftovers.js
var leftovers = __webpack_require__(69694);
// EXTERNAL MODULE: ./lib/report/shadow-words.js
var shadow_words = __webpack_require__(55544);
;// CONCATENATED MODULE: ./lib/report/side-notes.js







function sideNotes(events, incidentId) {
    const restarted = new Set((0,earlier_attempts/* earlierAttempts */.TH)(events).map(({ decision }) => decision.incident_id));
    return [
        ...(0,events_of/* eventsOf */.XL)(events, 'orphans_reaped')
            .filter(({ payload }) => payload.count + payload.left > 0)
            .map(({ payload }) => (0,leftovers/* leftoverSentence */.h)(payload)),
        ...[...(0,events_of/* eventsOf */.XL)(events, 'process_killed'), ...(0,events_of/* eventsOf */.XL)(events, 'orphans_reaped')]
            .filter(({ payload }) => !payload.certain)
            .map(() => 'What held the process tree was itself ended, so processes that hide from a search may still run.'),
        ...(0,events_of/* eventsOf */.XL)(events, 'incident_opened')
            .filter((event) => event.incident_id !== incidentId && !restarted.has(event.incident_id))
            .map((opened) => otherIncident(opened, events, incidentId)),
        ...(0,earlier_attempts/* earlierAttempts */.TH)(events).map(endedAttempt),
        ...(0,events_of/* eventsOf */.XL)(events, 'evidence_degraded').map(({ payload }) => `The evidence has holes: ${(0,terminal_safe/* safeLine */.om)(`${payload.what}: ${payload.error}`)}.`),
        ...(0,events_of/* eventsOf */.XL)(events, 'policy_fallback').map(({ payload }) => `The policy could not be used: ${(0,terminal_safe/* safeLine */.om)(payload.error)}.`),
        ...(0,events_of/* eventsOf */.XL)(events, 'run_recovered').map(({ payload }) => `The end of this record was added later by ${(0,terminal_safe/* safeLine */.om)(payload.by)}.`),
    ];
}
function endedAttempt({ number, decision, restart }) {
    const { rules, at_ms } = decision.payload;
    const pause = (0,durations/* formatDuration */.a3)(restart.payload.delay_ms);
    return `Attempt ${number} was ended after ${(0,durations/* formatDuration */.a3)(at_ms)}: ${rules.join(' + ')}: ${(0,terminal_safe/* safeLine */.om)(decision.reason)}. Nothing of it was left, and the next was to follow after ${pause}.`;
}
function otherIncident(opened, events, incidentId) {
    const { rules, at_ms } = opened.payload;
    const what = `${incidentId === null ? 'An' : 'Another'} incident after ${(0,durations/* formatDuration */.a3)(at_ms)}: ${rules.join(' + ')}`;
    const last = (0,decision_behind/* decisionsIn */.z_)(events).findLast((decision) => decision.incident_id === opened.incident_id);
    if (last === undefined)
        return `${what}.`;
    const would = (0,decision_behind/* wouldOf */.hJ)(last);
    if (would !== null)
        return `${what} (would ${would}; ${(0,shadow_words/* notDoneWords */.p)((0,events_of/* startOf */.GH)(events).payload.mode)}).`;
    return last.action === 'alert' ? `${what} (an alert only).` : `${what}.`;
}

;// CONCATENATED MODULE: ./lib/report/run-story.js





function storyOf(events) {
    const result = (0,report_result/* resultOf */.B)(events);
    const decision = (0,decision_behind/* decisionBehind */.L0)(events, result.verdict);
    const usages = (0,events_of/* eventsOf */.XL)(events, 'agent_usage').map(({ payload }) => payload);
    return {
        result,
        started: (0,events_of/* startOf */.GH)(events),
        exited: (0,events_of/* lastOf */.g1)(events, 'process_exited'),
        decision,
        intervened: decision?.action === 'kill' || (decision?.action === 'restart' && result.verdict === 'killed'),
        would: decision === null ? null : (0,decision_behind/* wouldOf */.hJ)(decision),
        culprit: culpritBehind(events, decision),
        killed: (0,events_of/* lastOf */.g1)(events, 'process_killed'),
        cancelled: (0,events_of/* lastOf */.g1)(events, 'cancel_requested'),
        findings: findingsBefore(events, decision),
        ticks: (0,events_of/* eventsOf */.XL)(events, 'sample').flatMap(({ payload }) => payload.ticks),
        usage: usages.at(-1) ?? null,
        loop: usages.findLast(({ loop }) => loop !== undefined)?.loop ?? null,
        notes: sideNotes(events, result.incident_id),
    };
}
function findingsBefore(events, decision) {
    const before = (0,events_of/* eventsOf */.XL)(events, 'signal_raised').filter(({ seq }) => decision !== null && seq < decision.seq);
    const rules = new Set(decision?.payload.rules);
    return new Map(before.filter(({ payload }) => rules.has(payload.signal)).map((event) => [event.payload.signal, event]));
}

// EXTERNAL MODULE: ./lib/report/timeline.js + 2 modules
var timeline = __webpack_require__(661);
// EXTERNAL MODULE: ./lib/report/agent-usage.js
var agent_usage = __webpack_require__(60581);
;// CONCATENATED MODULE: ./lib/report/html/markup.js

function html(parts, ...fillings) {
    return { markup: parts.reduce((markup, part, at) => markup + filled(fillings[at - 1] ?? '') + part) };
}
const nothing = { markup: '' };
function embeddedJson(value) {
    const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return { markup: json };
}
function ownMarkup(markup) {
    return { markup };
}
const harmless = /^[\w .,:;/=+()%-]*$/;
function filled(filling) {
    if (typeof filling === 'number')
        return String(filling);
    if (typeof filling === 'string')
        return harmless.test(filling) ? filling : escaped((0,terminal_safe/* safeText */.Hk)(filling));
    if ('markup' in filling)
        return filling.markup;
    return filling.map(({ markup }) => markup).join('');
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
function escaped(text) {
    return text.replace(/[&<>"'`]/g, (char) => entities[char] ?? char);
}

;// CONCATENATED MODULE: ./lib/report/html/blocks.js

function section(id, title, content) {
    if (content.markup === '')
        return nothing;
    return html `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>\n`;
}
function table(caption, head, rows, numbers = []) {
    if (rows.length === 0)
        return nothing;
    const kind = (column) => (numbers.includes(column) ? 'figure' : 'text');
    const heads = head.map((text, column) => html `<th scope="col" class="${kind(column)}">${text}</th>`);
    const body = rows.map(([first = '', ...others]) => {
        const cells = others.map((cell, at) => html `<td class="${kind(at + 1)}">${cell}</td>`);
        return html `<tr><th scope="row" class="${kind(0)}">${first}</th>${cells}</tr>\n`;
    });
    return html `<div class="table" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>\n`;
}
function facts(rows) {
    const pairs = rows.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
    return html `<dl class="facts">
${pairs}</dl>\n`;
}
function folded(summary, content) {
    if (content.markup === '')
        return nothing;
    return html `<details><summary>${summary}</summary>
${content}</details>\n`;
}
function preformatted(label, content) {
    return html `<pre role="group" aria-label="${label}" tabindex="0"><span>${content}</span></pre>\n`;
}

;// CONCATENATED MODULE: ./lib/report/html/agent-section.js



function agentSection(usage) {
    return section('agent', 'What the agent used', usage === null ? nothing : facts((0,agent_usage/* usageRows */.x4)(usage)));
}

;// CONCATENATED MODULE: ./lib/report/html/drawn-samples.js
const processFigures = ['cpuBp', 'memoryBytes', 'bytesPerSecond', 'processes'];
const agentFigures = ['tokens', 'costMicros', 'turns'];
function figuresIn(moments) {
    return [...processFigures, ...agentFigures.filter((figure) => moments.some((moment) => moment[figure] > 0))];
}
function momentsOf(ticks) {
    return ticks.map(({ atMs, tree, output, agent }, at) => {
        const before = ticks[at - 1];
        const elapsedMs = atMs - (before?.atMs ?? 0);
        const bytes = output.bytes - (before?.output.bytes ?? 0);
        return {
            ...{ atMs, cpuBp: tree.cpuBp, memoryBytes: tree.memoryBytes, processes: tree.processes },
            ...{ tokens: agent?.totalTokens ?? 0, costMicros: Math.max(0, agent?.costMicros ?? 0), turns: agent?.turns ?? 0 },
            bytesPerSecond: elapsedMs <= 0 ? 0 : Math.max(0, Math.round((bytes * 1000) / elapsedMs)),
        };
    });
}
function drawnMoments(moments, stretches) {
    if (moments.length <= stretches * 2)
        return moments;
    const drawn = new Set([moments[0], moments.at(-1)]);
    const figures = figuresIn(moments);
    for (const stretch of stretchesOf(moments, stretches)) {
        for (const figure of figures) {
            drawn.add(extreme(stretch, (one, other) => one[figure] > other[figure]));
            drawn.add(extreme(stretch, (one, other) => one[figure] < other[figure]));
        }
    }
    return moments.filter((moment) => drawn.has(moment));
}
function stretchesOf(moments, count) {
    const [first, last] = [moments[0], moments.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    if (moments.length <= count)
        return moments.map((moment) => [moment]);
    const lengthMs = Math.max(1, (last.atMs - first.atMs + 1) / count);
    const parts = new Map();
    for (const moment of moments) {
        const part = Math.min(count - 1, Math.floor((moment.atMs - first.atMs) / lengthMs));
        const others = parts.get(part);
        if (others === undefined)
            parts.set(part, [moment]);
        else
            others.push(moment);
    }
    return [...parts.values()];
}
function extreme(stretch, isMore) {
    return stretch.reduce((found, moment) => (found === undefined || isMore(moment, found) ? moment : found), undefined);
}

;// CONCATENATED MODULE: ./lib/report/html/chart-data.js



function chartData(moments, events, story, policy) {
    const drawn = drawnMoments(moments, mostStretches);
    const endMs = Math.max(story.result.duration_ms, moments.at(-1)?.atMs ?? 0);
    return {
        atMs: drawn.map(({ atMs }) => atMs),
        charts: figuresIn(moments).map((figure) => ({
            figure,
            title: chartTitles[figure],
            values: drawn.map((moment) => moment[figure]),
            limits: limitsOf(figure, story, policy),
        })),
        incidents: (0,events_of/* eventsOf */.XL)(events, 'incident_opened').map((opened) => incidentStretch(opened, events, story, endMs)),
        marks: marksOf(events, story),
    };
}
const chartTitles = {
    cpuBp: 'CPU, of one core',
    memoryBytes: 'Memory',
    bytesPerSecond: 'Output rate',
    processes: 'Processes',
    tokens: 'Tokens of the agent, in all',
    costMicros: 'Cost of the agent, in all',
    turns: 'Turns of the agent, in all',
};
const mostStretches = 250;
const mostMarks = 12;
function incidentStretch(opened, events, { findings }, endMs) {
    const closed = (0,events_of/* eventsOf */.XL)(events, 'incident_closed').find(({ incident_id }) => incident_id === opened.incident_id);
    const since = opened.payload.rules.flatMap((rule) => findings.get(rule)?.payload.since_ms ?? []);
    const fromMs = Math.min(opened.payload.at_ms, ...since);
    return { fromMs, toMs: Math.max(fromMs, closed?.payload.at_ms ?? endMs) };
}
function marksOf(events, { exited }) {
    const decided = (0,decision_behind/* decisionsIn */.z_)(events)
        .filter(({ action }) => action !== 'continue')
        .map((decision) => {
        const would = (0,decision_behind/* wouldOf */.hJ)(decision);
        return { atMs: decision.payload.at_ms, label: would === null ? decision.action : `would ${would}` };
    });
    const cancelled = (0,events_of/* eventsOf */.XL)(events, 'cancel_requested').map(({ payload }) => ({ atMs: payload.at_ms, label: 'cancel' }));
    const ended = exited === null ? [] : [{ atMs: exited.payload.duration_ms, label: 'end' }];
    return [...[...decided, ...cancelled].slice(0, mostMarks), ...ended];
}
function limitsOf(figure, { decision }, policy) {
    const observed = (decision?.payload.observations ?? [])
        .filter((observation) => isOf(figure, observation))
        .map(({ limit }) => ({ value: limit, label: 'limit' }));
    return [...new Map([...declared(figure, policy), ...observed].map((limit) => [limit.value, limit])).values()];
}
function isOf(figure, { name, unit, limit }) {
    if (limit <= 0)
        return false;
    switch (figure) {
        case 'cpuBp':
            return unit === 'bp' && name.startsWith('cpu');
        case 'memoryBytes':
            return name === 'max-memory' || name === 'memory-of-the-tree';
        case 'bytesPerSecond':
            return unit === 'bytes/s';
        case 'processes':
            return name === 'processes' || name === 'max-processes';
        case 'tokens':
            return name === 'max-tokens';
        case 'costMicros':
            return name === 'max-cost';
        case 'turns':
            return name === 'max-turns';
        default:
            return figure;
    }
}
const declaredBy = {
    memoryBytes: 'limits.maxMemory.bytes',
    processes: 'limits.maxProcesses',
    tokens: 'limits.maxTokens',
    costMicros: 'limits.maxCostMicros',
    turns: 'limits.maxTurns',
};
function declared(figure, policy) {
    const path = declaredBy[figure];
    const value = path === undefined ? undefined : policy?.get(path);
    return typeof value === 'number' && value > 0 ? [{ value, label: 'declared limit' }] : [];
}

;// CONCATENATED MODULE: ./lib/report/html/charts-section.js







function chartsSection(events, story, policy) {
    const moments = momentsOf(story.ticks);
    if (moments.length === 0)
        return nothing;
    const data = chartData(moments, events, story, policy);
    return section('activity', 'What it was doing', html `${legend(data)}<div class="charts">
${data.charts.map((chart) => figureOf(chart))}</div>
<p class="reader"><label for="moment">Read a moment</label> <input type="range" id="moment" min="0" max="${data.atMs.length - 1}" value="${data.atMs.length - 1}" step="1">
<output id="reading" for="moment"></output></p>
<p class="note">${whatIsDrawn(events, moments, data)}</p>
${folded('The same as a table', figuresTable(moments))}<script type="application/json" id="chart-data">${embeddedJson(data)}</script>\n`);
}
function figureOf({ figure, title, values, limits }) {
    const peak = values.reduce((highest, value) => Math.max(highest, value), 0);
    const bounds = limits.map(({ value, label }) => `, ${label} ${quantity(figure, value)}`).join('');
    const id = `chart-${figure}`;
    return html `<figure aria-labelledby="${id}-title"><figcaption id="${id}-title"><strong>${title}</strong> <span>peak ${quantity(figure, peak)}${bounds}</span></figcaption>
<div class="chart" id="${id}" aria-hidden="true"></div></figure>\n`;
}
function legend({ charts, incidents, marks }) {
    const shown = [
        ...(incidents.length === 0 ? [] : [html `<li class="key-incident">an incident is on</li>`]),
        ...keyOf(marks.map(({ label }) => label)),
        ...(charts.some(({ limits }) => limits.length > 0) ? [html `<li class="key-limit">a limit</li>`] : []),
    ];
    return shown.length === 0 ? nothing : html `<ul class="legend">${shown}</ul>\n`;
}
function keyOf(labels) {
    const marked = labels.filter((label) => label !== 'end');
    if (marked.length === 0)
        return [];
    const what = marked.every((label) => label === 'cancel') ? 'the run was cancelled' : 'the guard decided';
    return [html `<li class="key-mark">${what}</li>`];
}
function whatIsDrawn(events, moments, { atMs }) {
    const recorded = events.at(-1)?.event.seq ?? 0;
    const thinned = recorded > events.length;
    const of = atMs.length === moments.length ? '' : ` of ${(0,quantities/* formatCount */.B4)(moments.length)}: the highest and the lowest of each stretch`;
    const long = thinned
        ? ' The run is so long that not every second of it is read for this page; the peaks at the top are those of all of it.'
        : '';
    return `${(0,quantities/* counted */.hS)(atMs.length, 'sample')} drawn${of}.${long} The output rate is what came since the sample before; all else is as it was measured.`;
}
const rowsOfTable = 40;
function figuresTable(moments) {
    const figures = figuresIn(moments);
    const rows = stretchesOf(moments, rowsOfTable).map((stretch) => [
        `${(0,durations/* formatDuration */.a3)(stretch[0]?.atMs ?? 0)}`,
        ...figures.map((figure) => quantity(figure, Math.max(...stretch.map((moment) => moment[figure])))),
    ]);
    return table('The highest figures of each stretch', ['from', ...figures.map((figure) => chartTitles[figure])], rows, [
        0,
        ...figures.map((_, at) => at + 1),
    ]);
}
function quantity(figure, value) {
    switch (figure) {
        case 'cpuBp':
            return (0,quantities/* formatPercent */.l9)(value);
        case 'memoryBytes':
            return (0,report_bytes/* formatBytes */.z)(value);
        case 'bytesPerSecond':
            return `${(0,report_bytes/* formatBytes */.z)(value)}/s`;
        case 'processes':
        case 'tokens':
        case 'turns':
            return (0,quantities/* formatCount */.B4)(value);
        case 'costMicros':
            return (0,quantities/* formatCost */.BD)(value);
        default:
            return figure;
    }
}

;// CONCATENATED MODULE: ./lib/report/html/evidence-section.js



function evidenceSection(events, { result, started }) {
    const last = events.at(-1);
    const { tier, guard_version, platform, identity, policy_sha256 } = started.payload;
    const run = [
        identity.ci === 'none' ? '' : identity.ci,
        identity.repository,
        identity.workflow,
        identity.job,
        identity.run_id && `run ${identity.run_id}`,
        identity.attempt && `attempt ${identity.attempt}`,
    ];
    const where = run
        .filter((part) => part !== '')
        .map((part) => (0,terminal_safe/* safeLine */.om)(part))
        .join(' · ');
    return section('evidence', 'Can this page be believed?', html `<p>It was made from the events of this run and from nothing else. Each of them carries the hash of the one before, and the seal at the end carries the hash of this page. To check all of it, in the folder above this one:</p>
<p><code class="command">flowforge-ci verify ${result.run_id}</code></p>
${facts([
        ['Run', html `<code>${result.run_id}</code>`],
        ...(last === undefined
            ? []
            : [['Last event before the seal', html `<code>${last.hash}</code> (number ${last.event.seq})`]]),
        ...(where === '' ? [] : [['Pipeline', where]]),
        ...(identity.sha === '' ? [] : [['Commit', html `<code>${(0,terminal_safe/* safeLine */.om)(identity.sha)}</code>`]]),
        ['Guard', `${guard_version} on ${platform}`],
        ['Held by', `tier ${tier.name}${tier.whyNotBetter === '' ? '' : `: ${(0,terminal_safe/* safeLine */.om)(tier.whyNotBetter)}`}`],
        ['Policy (SHA-256)', html `<code>${policy_sha256}</code>`],
    ])}`);
}

// EXTERNAL MODULE: ./lib/report/agent-loop-words.js
var agent_loop_words = __webpack_require__(91782);
// EXTERNAL MODULE: ./lib/report/closed-words.js
var closed_words = __webpack_require__(23012);
// EXTERNAL MODULE: ./lib/report/observed.js
var observed = __webpack_require__(40012);
;// CONCATENATED MODULE: ./lib/report/html/confidence.js



function confidenceTable(scores) {
    const rows = Object.entries(scores).map(([name, bp]) => [html `${nameOf(name)}`, bar(name, bp), (0,quantities/* formatConfidence */.Me)(bp)]);
    return folded('How the confidence comes about', table('Confidence by part', ['part', 'of 100%', 'score'], rows, [2]));
}
function nameOf(name) {
    const [rule = '', part] = name.split('.');
    if (part === undefined)
        return html `<strong>${rule === 'confidence' ? 'all together' : rule}</strong>`;
    return html `<span class="part">${part}</span>`;
}
function bar(name, bp) {
    return html `<meter min="0" max="10000" value="${bp}" aria-label="${name}">${(0,quantities/* formatConfidence */.Me)(bp)}</meter>`;
}

;// CONCATENATED MODULE: ./lib/report/html/incidents-section.js













function incidentsSection(events) {
    const opened = (0,events_of/* eventsOf */.XL)(events, 'incident_opened');
    const cards = opened.slice(0, mostIncidents).map((each) => card(each, events));
    const more = opened.length - cards.length;
    return section('incidents', opened.length === 1 ? 'The incident' : 'Incidents', cards.length === 0
        ? nothing
        : html `${cards}${more === 0 ? '' : html `<p class="note">${(0,quantities/* formatCount */.B4)(more)} more are in the bundle: <code>flowforge-ci timeline &lt;bundle&gt;</code>.</p>`}`);
}
const mostIncidents = 20;
const mostSteps = 40;
function card(opened, events) {
    const own = events.filter(({ event }) => event.incident_id === opened.incident_id);
    const decision = deciding((0,decision_behind/* decisionsIn */.z_)(own));
    const findings = findingsBefore(events, decision);
    const rules = (decision ?? opened).payload.rules;
    const did = decision === null
        ? 'no decision on record'
        : `${whatWasDone(decision)}, ${(0,quantities/* formatConfidence */.Me)(decision.scores.confidence ?? 0)} confident`;
    const outcome = (0,events_of/* eventsOf */.XL)(own, 'incident_closed').at(-1)?.outcome ?? '';
    return html `<article class="incident">
<h3>${(0,terminal_safe/* safeLine */.om)((decision ?? opened).reason) || 'No reason on record'}</h3>
<p><strong>${rules.join(' + ')}</strong> → ${did}${outcome === '' ? '' : `; ${(0,terminal_safe/* safeLine */.om)((0,closed_words/* closedWords */.U)(outcome))}`}</p>
${decision === null ? nothing : measured(decision, findings)}${rules.includes('agent-loop') ? repeated(events) : nothing}${steps(events, opened.incident_id, [...findings.values()].map(({ seq }) => seq))}</article>\n`;
}
function deciding(decisions) {
    const kill = decisions.findLast((decision) => decision.action === 'kill' || (0,decision_behind/* wouldOf */.hJ)(decision) === 'kill');
    return kill ?? decisions.at(-1) ?? null;
}
function whatWasDone(decision) {
    const would = (0,decision_behind/* wouldOf */.hJ)(decision);
    return would === null
        ? (wordsFor[decision.action] ?? decision.action)
        : `only noted: the mode let nothing be done (would ${would})`;
}
const wordsFor = {
    kill: 'ended by the guard',
    alert: 'reported, and left to run',
    restart: 'ended and started again',
};
function measured(decision, findings) {
    const rows = (0,observed/* observedRows */.r)({ decision, findings }).map(({ rule, what, observed, limit, heldFor }) => [
        html `${what}`,
        html `<strong>${observed}</strong>`,
        limit,
        rule,
        heldFor,
    ]);
    const { counterfactual } = decision.payload;
    return html `${table('Observed against the limit', ['what', 'observed', 'limit', 'rule', 'for how long'], rows, [1, 2, 4])}${counterfactual === '' ? '' : html `<p class="counterfactual">It ${(0,terminal_safe/* safeLine */.om)(counterfactual, longestCounterfactualChars)}.</p>\n`}${confidenceTable(decision.scores)}`;
}
const longestCounterfactualChars = 1000;
function repeated(events) {
    const loop = (0,events_of/* eventsOf */.XL)(events, 'agent_usage').findLast(({ payload }) => payload.loop !== undefined)?.payload.loop;
    if (loop === undefined)
        return nothing;
    return html `<p><strong>${(0,agent_loop_words/* loopSentence */.m)(loop)}.</strong></p>\n${(0,agent_loop_words/* loopCalls */.Y)(loop).map(callOf)}`;
}
function callOf({ title, arguments: given, result }) {
    return html `<p>${title}. Its arguments, and what it was answered:</p>
${preformatted(`Arguments: ${title}`, given)}${preformatted(`Result: ${title}`, result)}`;
}
function steps(events, incidentId, findings) {
    const incident = (0,timeline/* timelineRows */.L)(events, incidentId === null ? {} : { incidentId });
    const raised = (0,timeline/* timelineRows */.L)(events, { types: new Set(['signal_raised']) }).filter(({ seq }) => findings.includes(seq));
    const rows = [...raised.filter(({ seq }) => incident.every((row) => row.seq !== seq)), ...incident].slice(0, mostSteps);
    const items = rows.map(({ at_ms, event_type, what }) => html `<li class="${event_type}"><span class="at">${(0,durations/* formatOffset */.xS)(at_ms)}</span> <span class="kind">${event_type.replaceAll('_', ' ')}</span> <span class="what">${what}</span></li>\n`);
    return html `<ol class="steps">
${items}</ol>\n`;
}

;// CONCATENATED MODULE: ./lib/report/last-lines.js
function lastLines(log, { lines, bytes, chars }) {
    if (log === undefined || log.length === 0)
        return [];
    const text = new TextDecoder().decode(log.subarray(Math.max(0, log.length - bytes)));
    const all = text.replace(/\n$/, '').split('\n');
    return (log.length > bytes && all.length > 1 ? all.slice(1) : all).slice(-lines).map((line) => asShown(line, chars));
}
function asShown(line, chars) {
    const shown = line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
    return shown.length <= chars ? shown : `${shown.slice(0, chars)}…`;
}

;// CONCATENATED MODULE: ./lib/report/html/ansi-text.js


function ansiText(text) {
    let style = ansi_text_plain;
    const pieces = [];
    for (const part of text.split(colouring)) {
        const codes = colouringCodes.exec(part)?.[1];
        if (codes !== undefined)
            style = styled(style, codes);
        else if (part !== '')
            pieces.push(spanOf((0,terminal_safe/* safeText */.Hk)(part), style));
    }
    return html `${pieces}`;
}
const ansi_text_plain = { colour: null, marks: new Set() };
const colouring = /(\x1b\[[\d;:]{0,64}m)/;
const colouringCodes = /^\x1b\[([\d;:]*)m$/;
const markOf = { 1: 'bold', 2: 'faint', 3: 'italic', 4: 'underlined' };
const markEnds = { 22: ['bold', 'faint'], 23: ['italic'], 24: ['underlined'] };
function spanOf(text, { colour, marks }) {
    const classes = [...(colour === null ? [] : [`c${colour}`]), ...marks].join(' ');
    return classes === '' ? html `${text}` : html `<span class="${classes}">${text}</span>`;
}
function styled(before, text) {
    const codes = text.split(/[;:]/).map(Number);
    let style = before;
    for (let at = 0; at < codes.length; at += 1) {
        const code = codes[at] ?? 0;
        if (code === 38 || code === 48 || code === 58) {
            const [kind, first = 0, second = 0, third = 0] = codes.slice(at + 1, at + 5);
            at += kind === 2 ? 4 : 2;
            if (code !== 38)
                continue;
            style = { ...style, colour: kind === 2 ? nearest(first, second, third) : ofPalette(first) };
        }
        else
            style = changed(style, code);
    }
    return style;
}
function changed(style, code) {
    if (code === 0)
        return ansi_text_plain;
    if (code === 39)
        return { ...style, colour: null };
    if (code >= 30 && code <= 37)
        return { ...style, colour: code - 30 };
    if (code >= 90 && code <= 97)
        return { ...style, colour: code - 82 };
    const mark = markOf[code];
    if (mark !== undefined)
        return { ...style, marks: new Set([...style.marks, mark]) };
    const ended = markEnds[code];
    if (ended !== undefined)
        return { ...style, marks: new Set([...style.marks].filter((each) => !ended.includes(each))) };
    return style;
}
function ofPalette(index) {
    if (index < 16)
        return index;
    if (index > 255)
        return null;
    if (index >= 232)
        return nearest((index - 232) * 10 + 8, (index - 232) * 10 + 8, (index - 232) * 10 + 8);
    const level = (side) => Math.round(((Math.floor((index - 16) / side) % 6) * 255) / 5);
    return nearest(level(36), level(6), level(1));
}
function nearest(red, green, blue) {
    const strongest = Math.max(red, green, blue);
    const has = (part) => part > strongest / 2 && part > 64;
    return (has(red) ? 1 : 0) + (has(green) ? 2 : 0) + (has(blue) ? 4 : 0) + (strongest > 200 ? 8 : 0);
}

;// CONCATENATED MODULE: ./lib/report/html/output-tail.js





function outputTail(log) {
    const lines = lastLines(log, shown);
    if (lines.length === 0)
        return nothing;
    const isAll = lines.length < shown.lines && (log?.length ?? 0) <= shown.bytes;
    const what = isAll
        ? `All of it, ${(0,quantities/* counted */.hS)(lines.length, 'line')}`
        : `The last ${(0,quantities/* counted */.hS)(lines.length, 'line')} of what is kept`;
    return html `<p>${what}. It lies beside this page, in <code>output.log</code>.</p>
${preformatted('Last output', ansiText(lines.join('\n')))}`;
}
const shown = { lines: 100, bytes: 24 * 1024, chars: 1000 };

;// CONCATENATED MODULE: ./lib/report/html/own-words.js

function ownWords(markdown) {
    return html `${markdown.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map(piece)}`;
}
function piece(text) {
    if (text.startsWith('**'))
        return html `<strong>${text.slice(2, -2)}</strong>`;
    if (text.startsWith('`'))
        return html `<code>${text.slice(1, -1)}</code>`;
    return html `${text}`;
}

;// CONCATENATED MODULE: ./lib/report/html/page-style.js
const style = {
    integrity: 'sha256-sezE5ieIWHh9LIb4B7ZAEZKOiIhB6PCHpB+MAfyQJDk=',
    text: '.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}\n:root {\ncolor-scheme: light dark;\n--page: #f4f5f7;\n--card: #fff;\n--text: #1b1f24;\n--soft: #57606a;\n--faint: #626b75;\n--edge: #d8dee4;\n--grid: #e6e9ed;\n--code: #f0f2f5;\n--line: #0a5cc2;\n--fill: #0a5cc222;\n--band: #d1242f1f;\n--limit: #9a4a00;\n--mark: #c2202b;\n--link: #0a5cc2;\n--mood: #1a7f37;\n--tint: #e9f6ec;\n--c0: #57606a;\n--c1: #b3202a;\n--c2: #1a6f32;\n--c3: #7d5200;\n--c4: #0a5cc2;\n--c5: #8a3cc0;\n--c6: #0b6b7a;\n--c7: #4a525b;\n}\n:root.killed,\n:root.failed,\n:root.error {\n--mood: #b81f2a;\n--tint: #fdeeee;\n}\n:root.alert {\n--mood: #8a5300;\n--tint: #fff5e0;\n}\n:root.cancelled {\n--mood: #57606a;\n--tint: #eef0f2;\n}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n--page: #0e1217;\n--card: #161b22;\n--text: #e6edf3;\n--soft: #a5b0bc;\n--faint: #8d99a6;\n--edge: #303a45;\n--grid: #262e37;\n--code: #0b0f14;\n--line: #6cb0ff;\n--fill: #6cb0ff2b;\n--band: #ff6b6b2e;\n--limit: #f0a94b;\n--mark: #ff7b72;\n--link: #79b8ff;\n--mood: #56d364;\n--tint: #13231a;\n--c0: #8d99a6;\n--c1: #ff8a80;\n--c2: #6fdc82;\n--c3: #e3b341;\n--c4: #79b8ff;\n--c5: #d2a8ff;\n--c6: #56d4dd;\n--c7: #d0d7de;\n}\n:root.killed,\n:root.failed,\n:root.error {\n--mood: #ff8a80;\n--tint: #2a1719;\n}\n:root.alert {\n--mood: #e9b949;\n--tint: #272012;\n}\n:root.cancelled {\n--mood: #a5b0bc;\n--tint: #1c222a;\n}\n}\n*,\n::before,\n::after {\nbox-sizing: border-box;\n}\nbody {\nmargin: 0 auto;\npadding: 1.25rem 1rem 3rem;\nmax-width: 68rem;\nbackground: var(--page);\ncolor: var(--text);\nfont:\n15px / 1.5 system-ui,\n-apple-system,\n"Segoe UI",\nRoboto,\n"DejaVu Sans",\nsans-serif;\noverflow-wrap: anywhere;\n}\nh1 {\nmargin: 0.35rem 0 0.4rem;\nfont-size: 1.55rem;\nline-height: 1.25;\n}\nh2 {\nmargin: 0 0 0.8rem;\nfont-size: 1.15rem;\n}\nh3 {\nmargin: 0 0 0.4rem;\nfont-size: 1.02rem;\n}\np {\nmargin: 0 0 0.7rem;\n}\na {\ncolor: var(--link);\n}\ncode,\npre,\n.at {\nfont-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;\nfont-size: 0.9em;\n}\ncode {\npadding: 0.1em 0.3em;\nborder-radius: 4px;\nbackground: var(--code);\nunicode-bidi: isolate;\n}\n:focus-visible {\noutline: 3px solid var(--link);\noutline-offset: 2px;\n}\n.skip {\nposition: absolute;\nleft: -99rem;\npadding: 0.5rem 1rem;\nbackground: var(--card);\n}\n.skip:focus {\nleft: 1rem;\ntop: 0.5rem;\nz-index: 200;\n}\nheader,\nsection {\nmargin-bottom: 1rem;\npadding: 1.1rem 1.25rem;\nborder: 1px solid var(--edge);\nborder-radius: 10px;\nbackground: var(--card);\n}\nsection > :last-child {\nmargin-bottom: 0;\n}\nheader {\nborder-left: 6px solid var(--mood);\nbackground: var(--tint);\n}\n.badge {\ndisplay: inline-block;\nmargin: 0;\npadding: 0.12rem 0.6rem;\nborder-radius: 5px;\nbackground: var(--mood);\ncolor: var(--card);\nfont-size: 0.8rem;\nfont-weight: 700;\nletter-spacing: 0.07em;\ntext-transform: uppercase;\n}\n.lead {\nmax-width: 60rem;\nmargin-bottom: 0.4rem;\nfont-size: 1.07rem;\n}\n.lead + :not(.lead) {\nmargin-top: 0.7rem;\n}\n.notes {\nmargin: 0 0 0.9rem;\npadding-left: 1.2rem;\n}\ndl {\nmargin: 0;\n}\ndt {\ncolor: var(--soft);\n}\ndd {\nmargin: 0;\n}\n.facts > div {\ndisplay: grid;\ngrid-template-columns: 11rem 1fr;\ngap: 0.75rem;\npadding: 0.18rem 0;\n}\n.tiles {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fit, minmax(6.4rem, 1fr));\ngap: 0.5rem;\nmargin-top: 0.9rem;\n}\n.tiles > div {\ndisplay: flex;\nflex-direction: column-reverse;\njustify-content: flex-end;\npadding: 0.45rem 0.7rem;\nborder: 1px solid var(--edge);\nborder-radius: 8px;\nbackground: var(--card);\n}\n.tiles dt {\nfont-size: 0.8rem;\n}\n.tiles dd {\nwhite-space: nowrap;\nfont-size: 1.05rem;\nfont-weight: 600;\n}\n.verdict .facts > div {\ngrid-template-columns: 6rem 1fr;\n}\n.incident + .incident {\nmargin-top: 1.2rem;\npadding-top: 1.1rem;\nborder-top: 1px solid var(--edge);\n}\n.counterfactual {\npadding: 0.5rem 0.8rem;\nborder-left: 3px solid var(--edge);\ncolor: var(--soft);\n}\n.note {\ncolor: var(--soft);\nfont-size: 0.88rem;\n}\n.next {\nmargin: 0;\npadding-left: 1.2rem;\n}\n.table {\noverflow-x: auto;\nmargin-bottom: 0.8rem;\n}\ntable {\nwidth: 100%;\nmin-width: 28rem;\nborder-collapse: collapse;\nfont-size: 0.92rem;\n}\ncaption {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\nth,\ntd {\npadding: 0.3rem 0.6rem;\nborder-bottom: 1px solid var(--edge);\ntext-align: left;\nvertical-align: top;\nfont-weight: 400;\n}\nthead th {\ncolor: var(--soft);\nfont-size: 0.82rem;\n}\n.figure {\ntext-align: right;\nfont-variant-numeric: tabular-nums;\nwhite-space: nowrap;\n}\n.part {\npadding-left: 1.2rem;\ncolor: var(--soft);\n}\nmeter {\nwidth: 100%;\nmin-width: 6rem;\nheight: 0.9rem;\n}\ndetails {\nmargin: 0.3rem 0 0.7rem;\n}\nsummary {\npadding: 0.2rem 0;\ncolor: var(--link);\ncursor: pointer;\n}\n.steps {\nmargin: 0.6rem 0 0;\npadding: 0;\nlist-style: none;\n}\n.steps li {\nposition: relative;\ndisplay: grid;\ngrid-template-columns: 6.5rem 9.5rem 1fr;\ngap: 0.6rem;\npadding: 0.25rem 0 0.25rem 1.2rem;\nborder-left: 2px solid var(--edge);\nmargin-left: 0.4rem;\n}\n.steps li::before {\ncontent: "";\nposition: absolute;\nleft: -6px;\ntop: 0.62rem;\nwidth: 10px;\nheight: 10px;\nborder-radius: 50%;\nbackground: var(--faint);\n}\n.next li + li {\nmargin-top: 0.45rem;\n}\n.steps .signal_raised::before,\n.steps .incident_opened::before {\nbackground: var(--limit);\n}\n.steps .decision_made::before,\n.steps .policy_dry_run::before,\n.steps .kill_requested::before,\n.steps .process_killed::before {\nbackground: var(--mark);\n}\n.at {\ncolor: var(--soft);\ntext-align: right;\nwhite-space: nowrap;\n}\n.kind {\ncolor: var(--soft);\n}\n.charts {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));\ngap: 0.9rem 1.2rem;\n}\nfigure {\nmargin: 0;\nmin-width: 0;\n}\nfigcaption {\nmargin-bottom: 0.1rem;\nfont-size: 0.92rem;\n}\nfigcaption span {\ncolor: var(--soft);\n}\n.chart {\nmin-height: 170px;\n}\n.legend {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.2rem 1.4rem;\nmargin: 0 0 0.6rem;\npadding: 0;\nlist-style: none;\ncolor: var(--soft);\nfont-size: 0.88rem;\n}\n.legend li::before {\ncontent: "";\ndisplay: inline-block;\nwidth: 1.3rem;\nheight: 0.75rem;\nmargin-right: 0.45rem;\nvertical-align: -0.08rem;\n}\n.legend .key-incident::before {\nbackground: var(--band);\nborder: 1px solid var(--edge);\n}\n.legend .key-mark::before {\nborder-left: 2px solid var(--mark);\nwidth: 0.5rem;\n}\n.legend .key-limit::before {\nborder-bottom: 2px dashed var(--limit);\nheight: 0.4rem;\nvertical-align: 0.2rem;\n}\n.reader {\ndisplay: flex;\nflex-wrap: wrap;\nalign-items: center;\ngap: 0.5rem 0.8rem;\nmargin: 0.6rem 0;\nfont-size: 0.92rem;\n}\n.reader input {\nflex: 0 1 16rem;\naccent-color: var(--line);\n}\n.reader output {\nfont-variant-numeric: tabular-nums;\n}\npre {\nmax-height: 28rem;\nmargin: 0;\npadding: 0.8rem;\noverflow: auto;\nborder: 1px solid var(--edge);\nborder-radius: 8px;\nbackground: var(--code);\nline-height: 1.4;\nwhite-space: pre-wrap;\nunicode-bidi: isolate;\n}\n#output pre {\ndisplay: flex;\nflex-direction: column-reverse;\n}\n.command {\ndisplay: inline-block;\npadding: 0.35rem 0.6rem;\n}\n.bold {\nfont-weight: 700;\n}\n.faint {\ncolor: var(--soft);\n}\n.italic {\nfont-style: italic;\n}\n.underlined {\ntext-decoration: underline;\n}\n.c0,\n.c8 {\ncolor: var(--c0);\n}\n.c1,\n.c9 {\ncolor: var(--c1);\n}\n.c2,\n.c10 {\ncolor: var(--c2);\n}\n.c3,\n.c11 {\ncolor: var(--c3);\n}\n.c4,\n.c12 {\ncolor: var(--c4);\n}\n.c5,\n.c13 {\ncolor: var(--c5);\n}\n.c6,\n.c14 {\ncolor: var(--c6);\n}\n.c7,\n.c15 {\ncolor: var(--c7);\n}\nfooter {\ncolor: var(--faint);\nfont-size: 0.85rem;\ntext-align: center;\n}\n@media (max-width: 40rem) {\n.facts > div,\n.verdict .facts > div {\ngrid-template-columns: 1fr;\ngap: 0;\n}\n.steps li {\ngrid-template-columns: 1fr;\ngap: 0;\n}\n.at {\ntext-align: left;\n}\n#diagnosis pre {\nwhite-space: pre;\noverflow-wrap: normal;\n}\n}\n@media print {\nbody {\nmax-width: none;\npadding: 0;\nbackground: none;\nfont-size: 12px;\n}\nheader,\nsection {\nbreak-inside: auto;\nborder-color: #bbb;\n}\nfigure,\n.incident li,\ntr {\nbreak-inside: avoid;\n}\n.reader,\n.skip {\ndisplay: none;\n}\npre {\nmax-height: none;\n}\n}\n',
};

;// CONCATENATED MODULE: ./lib/report/html/page.js


function page({ title, mood, header, sections, script }) {
    const scripts = script === null ? '' : `script-src '${script.integrity}'; `;
    const policy = `default-src 'none'; ${scripts}style-src '${style.integrity}'; base-uri 'none'; form-action 'none'`;
    return html `<!doctype html>
<html lang="en" class="${mood}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${ownMarkup(style.text)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the details</a>
${header}<main id="content" tabindex="-1">
${sections}</main>
<footer><p>Made by FlowForge Guard. This page loads nothing and sends nothing.</p></footer>
${script === null ? nothing : html `<script>${ownMarkup(script.text)}</script>\n`}</body>
</html>\n`.markup;
}

;// CONCATENATED MODULE: ./lib/report/html/policy-section.js






const KIND_OF_MEMORY = 'limits.maxMemory.kind';
function policySection({ result, decision, started }, policy, profile, keys) {
    if (policy === null)
        return nothing;
    const all = [...policy].filter(([path]) => path !== KIND_OF_MEMORY);
    const origins = originsOf(started.payload.policy_sources, `profile ${result.profile}`, keys);
    const named = html `Profile <strong>${result.profile}</strong> in mode <strong>${result.mode}</strong>`;
    const said = profile === null ? html `<p>${named}.</p>\n` : differences(named, all, profile, origins);
    return section('policy', 'The policy', html `${said}${decision === null ? elsewhere : everything(all, origins)}`);
}
const elsewhere = html `<p class="note">All settings stand in <code>policy.json</code>, beside this page.</p>\n`;
function everything(all, { nameOf, sourceOf }) {
    const rows = all.map(([path, value]) => [setting(nameOf(path)), policy_section_shown(path, value), ...from(path, sourceOf)]);
    return folded('All settings', table('The effective policy', ['setting', 'value', ...fromHead(sourceOf)], rows));
}
function differences(named, all, profile, { nameOf, sourceOf }) {
    const rows = all
        .filter(([path, value]) => profile.get(path) !== value)
        .map(([path, value]) => [
        setting(nameOf(path)),
        html `<strong>${policy_section_shown(path, value)}</strong>`,
        policy_section_shown(path, profile.get(path) ?? 'none'),
        ...from(path, sourceOf),
    ]);
    if (rows.length === 0)
        return html `<p>${named}, as it comes: nothing was changed.</p>\n`;
    return html `<p>${named}, with what was changed:</p>
${table('What differs from the profile', ['setting', 'here', 'profile', ...fromHead(sourceOf)], rows)}`;
}
function fromHead(sourceOf) {
    return sourceOf === null ? [] : ['from'];
}
function from(path, sourceOf) {
    return sourceOf === null ? [] : [setting(sourceOf(path))];
}
function originsOf(sources, profile, keys) {
    const known = new Map(keys.map(({ setting, key }) => [setting, key]));
    const said = new Map(Object.entries(sources ?? {}));
    return {
        nameOf: (path) => known.get(path) ?? known.get(path.replace(/\.(bytes|shareBp)$/, '')) ?? path,
        sourceOf: sources === undefined ? null : (path) => said.get(keyOf(path)) ?? ofLadder(path) ?? profile,
    };
    function keyOf(path) {
        const each = path.replaceAll(/\.\d+(?=\.|$)/g, '.*');
        return known.get(each) ?? known.get(each.replace(/\.[^.]*$/, '')) ?? path;
    }
    function ofLadder(path) {
        const [ladder] = /^rules\.output-loop\.(?=ladder|masked)/.exec(path) ?? [];
        if (ladder === undefined)
            return undefined;
        return [...said].find(([key]) => key.startsWith(ladder) && !key.endsWith('.action'))?.[1];
    }
}
function setting(path) {
    return html `<code>${(0,terminal_safe/* safeLine */.om)(path, longestChars)}</code>`;
}
const longestChars = 200;
function policy_section_shown(path, value) {
    if (typeof value !== 'number' || path === 'version')
        return (0,terminal_safe/* safeLine */.om)(String(value), longestChars);
    if (path.endsWith('Ms'))
        return (0,durations/* formatDuration */.a3)(value);
    if (path.endsWith('Bytes') || path.endsWith('.bytes'))
        return (0,report_bytes/* formatBytes */.z)(value);
    if (path.endsWith('bytesPerSecond'))
        return `${(0,report_bytes/* formatBytes */.z)(value)}/s`;
    if (path.endsWith('Bp'))
        return (0,quantities/* formatPercent */.l9)(value);
    if (path.endsWith('CostMicros') || path.includes('.microsPerMillion.'))
        return (0,quantities/* formatCost */.BD)(value);
    return (0,quantities/* formatCount */.B4)(value);
}

;// CONCATENATED MODULE: ./lib/report/html/settings.js
function settingsIn(policyJson) {
    try {
        const policy = JSON.parse(policyJson ?? 'null');
        return typeof policy === 'object' && policy !== null ? settingsOf(policy) : null;
    }
    catch {
        return null;
    }
}
function settingsOf(policy) {
    return new Map(flat(policy, '', 0).slice(0, mostSettings));
}
const mostSettings = 500;
const deepest = 8;
function flat(value, path, depth) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return [[path, value]];
    if (typeof value !== 'object' || value === null || depth > deepest)
        return [[path, 'none']];
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`, depth + 1));
}

// EXTERNAL MODULE: ./lib/report/command-line.js
var command_line = __webpack_require__(89306);
// EXTERNAL MODULE: ./lib/report/instants.js
var instants = __webpack_require__(84230);
;// CONCATENATED MODULE: ./lib/report/spared.js


function sparedWords({ decision, intervened, ticks }) {
    if (decision === null || !intervened)
        return '';
    const { at_ms } = decision.payload;
    const before = ticks.filter(({ atMs }) => atMs <= at_ms && atMs >= at_ms - lookedAtMs);
    const [first, last] = [before[0], before.at(-1)];
    if (first === undefined || last === undefined || last.atMs - first.atMs < shortestMs)
        return '';
    const inAnHour = (amount) => (amount * hourMs) / (last.atMs - first.atMs);
    const cpuMs = inAnHour(last.tree.cpuMs - first.tree.cpuMs);
    const bytes = inAnHour(last.output.bytes - first.output.bytes);
    const taken = [
        ...(cpuMs >= worthTellingCpuMs ? [`${(0,durations/* formatDuration */.a3)(cpuMs)} of CPU`] : []),
        ...(bytes >= worthTellingBytes ? [`${(0,report_bytes/* formatBytes */.z)(bytes)} of output`] : []),
    ];
    return taken.length === 0 ? '' : `each further hour would have taken ${taken.join(' and ')}, at the rate of its last seconds`;
}
const hourMs = 3_600_000;
const lookedAtMs = 5_000;
const shortestMs = 500;
const worthTellingCpuMs = 360_000;
const worthTellingBytes = 10 * 1024 * 1024;

;// CONCATENATED MODULE: ./lib/report/html/verdict-card.js











function moodOf({ result, decision }) {
    const endedByItself = result.verdict === 'passed' || result.verdict === 'failed';
    return endedByItself && decision !== null && result.agent_result === undefined ? 'alert' : result.verdict;
}
function verdictCard(events, story) {
    const { title, who, sentence } = (0,report_headline/* headlineOf */.gD)(story);
    const notes = story.notes.slice(0, mostNotes).map((note) => html `<li>${(0,terminal_safe/* safeLine */.om)(note, longestNoteChars)}</li>`);
    return html `<header class="verdict">
<p class="badge">${story.would === null ? moodOf(story) : story.result.mode}</p>
<h1>${title}</h1>
${who === '' ? nothing : html `<p class="lead"><strong>${who}</strong></p>\n`}<p class="lead">${sentence}</p>
${notes.length === 0 ? '' : html `<ul class="notes">${notes}</ul>\n`}${facts(whatWhyWhen(events, story))}${tiles(story)}</header>\n`;
}
const mostNotes = 8;
const longestNoteChars = 1000;
function whatWhyWhen(events, story) {
    const { result, decision } = story;
    const pid = (0,events_of/* lastOf */.g1)(events, 'process_started')?.payload.pid;
    const spared = sparedWords(story);
    return [
        ['Command', html `<code>${(0,command_line/* commandLine */.a)(result.command)}</code>${pid === undefined ? '' : ` (pid ${pid})`}`],
        [
            'When',
            `${(0,instants/* instantWords */.l)(result.started_at)}${decision === null ? '' : `; decided ${(0,durations/* formatDuration */.a3)(decision.payload.at_ms)} later`}`,
        ],
        ...(spared === '' ? [] : [['Spared', spared]]),
    ];
}
function tiles({ result, exited }) {
    const sampled = result.processes_peak > 0;
    const figures = [
        ['exit code', String(result.exit_code)],
        ['duration', (0,durations/* formatDuration */.a3)(result.duration_ms)],
        ...(exited === null ? [] : [['CPU time', (0,durations/* formatDuration */.a3)(exited.payload.cpu_ms)]]),
        ...(sampled
            ? [
                ['peak CPU, of a core', `${result.peak_cpu_percent}%`],
                ['peak memory', (0,report_bytes/* formatBytes */.z)(result.peak_memory_bytes)],
                ['most processes', (0,quantities/* formatCount */.B4)(result.processes_peak)],
            ]
            : []),
        ['output', (0,report_bytes/* formatBytes */.z)(result.output_bytes)],
    ];
    const shown = figures.map(([name, value]) => html `<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
    return html `<dl class="tiles">
${shown}</dl>\n`;
}

;// CONCATENATED MODULE: ./lib/report/html/report-html.js




















function reportHtml(events, beside) {
    const { policyJson, profiles, policyKeys, charts, files } = beside;
    const reported = (0,events_of/* beforeSeal */.lP)(events);
    const story = storyOf(reported);
    const policy = settingsIn(policyJson);
    const profile = Object.entries(profiles).find(([name]) => name === story.result.profile)?.[1];
    const drawn = charts === null ? nothing : chartsSection(reported, story, policy);
    return page({
        title: (0,report_headline/* headlineOf */.gD)(story).title,
        mood: moodOf(story),
        header: verdictCard(reported, story),
        sections: [
            nextSection(story),
            incidentsSection(reported),
            diagnosisSection(reported, files),
            agentSection(story.usage),
            drawn,
            section('output', 'Last output', outputTail(files.get('output.log'))),
            policySection(story, policy, profile === undefined ? null : settingsOf(profile), policyKeys),
            timelineSection(reported),
            evidenceSection(reported, story),
        ],
        script: drawn === nothing ? null : charts,
    });
}
function nextSection(story) {
    const items = adviceOf(story).lines.map((line) => html `<li>${ownWords(line)}</li>\n`);
    return section('next', 'What to do next', items.length === 0
        ? nothing
        : html `<ul class="next">
${items}</ul>\n`);
}
const longestDiagnosisChars = 64 * 1024;
const mostDiagnoses = 4;
function diagnosisSection(events, files) {
    const texts = (0,events_of/* eventsOf */.XL)(events, 'diagnostics_captured').flatMap(({ payload }) => {
        const bytes = files.get(payload.file);
        return bytes === undefined
            ? []
            : [{ file: payload.file, text: (0,terminal_safe/* safeText */.Hk)(new TextDecoder().decode(bytes)).slice(0, longestDiagnosisChars) }];
    });
    const shown = texts.slice(-mostDiagnoses).map(({ file, text }) => html `<h3><code>${file}</code></h3>
${preformatted(`Diagnosis ${file}`, text)}`);
    return section('diagnosis', 'What its processes were doing', shown.length === 0 ? nothing : html `${shown}`);
}
const mostRows = 300;
function timelineSection(events) {
    const all = (0,timeline/* timelineRows */.L)(events);
    const rows = (all.length <= mostRows ? all : [...all.slice(0, mostRows / 2), ...all.slice(-mostRows / 2)]).map(({ at_ms, event_type, what }) => [
        (0,durations/* formatOffset */.xS)(at_ms),
        html `<span class="kind">${event_type.replaceAll('_', ' ')}</span>`,
        what,
    ]);
    const left = all.length - rows.length;
    const note = left === 0
        ? nothing
        : html `<p class="note">${(0,quantities/* formatCount */.B4)(left)} rows from the middle are left out: <code>flowforge-ci timeline &lt;bundle&gt;</code> shows all.</p>\n`;
    return section('timeline', 'The whole run', folded(`${(0,quantities/* formatCount */.B4)(all.length)} entries`, html `${note}${table('Timeline', ['when', 'event', 'what'], rows, [0])}`));
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/report/bounded-lines.js

const mostLines = 48;
const longestLineChars = 240;
function boundedLines(lines, file) {
    const shown = lines.slice(0, mostLines).map((line) => line.slice(0, longestLineChars));
    const left = lines.length - shown.length;
    return [...shown, ...(left === 0 ? [] : [`… ${(0,quantities/* counted */.hS)(left, 'line')} more in ${file}`])];
}

;// CONCATENATED MODULE: ./lib/report/ci-orders.js
const marks = /##(?=[a-z]*\[)/gi;
const commands = /^([^\S\n]*):(?=:)/gm;
function withoutOrders(text) {
    return text.replace(marks, '## ').replace(commands, '$1: ');
}

;// CONCATENATED MODULE: ./lib/report/diagnosis-parts.js

function diagnosisOf(events, decision, files) {
    if (decision === null)
        return null;
    const captured = (0,events_of/* eventsOf */.XL)(events, 'diagnostics_captured').findLast(({ incident_id }) => incident_id === decision.incident_id);
    const bytes = captured === undefined ? undefined : files.get(captured.payload.file);
    if (captured === undefined || bytes === undefined)
        return null;
    return partsOf(captured.payload.file, new TextDecoder().decode(bytes), captured.payload.culprit?.pid ?? null);
}
function partsOf(file, text, culprit) {
    const lines = text.split('\n');
    const table = lines.findIndex((line) => processesHead.test(line));
    const tree = table === -1 ? [] : untilBlank(lines.slice(table + 1));
    const rest = lines.slice(table + 1 + tree.length);
    const own = rest.findIndex((line) => line.startsWith(`${culprit} `));
    const stackAt = rest.findIndex((line) => line.startsWith('Stack of ') || line.startsWith('No stack of '));
    return {
        file,
        before: text.startsWith('Diagnosis before an alert') ? 'alert' : 'kill',
        processCount: processesHead.exec(lines[table] ?? '')?.[1] ?? '',
        tree,
        waits: culprit === null || own === -1 ? [] : untilBlank(rest.slice(own + 2)).filter((line) => !line.startsWith('  open: ')),
        stack: stackPart(lines, stackAt === -1 ? [] : rest.slice(stackAt)),
    };
}
const processesHead = /^(\d[\d,]* process(?:es)?(?:, \d+ more not shown)?); seen in /;
const nothingFound = 'Nothing was found: ';
function stackPart(lines, [head = '', ...frames]) {
    if (head.startsWith('Stack of '))
        return { kind: 'frames', of: head, lines: withoutTrailingBlanks(frames) };
    return { kind: 'none', why: head || (lines.find((line) => line.startsWith(nothingFound)) ?? '') };
}
function untilBlank(lines) {
    const end = lines.indexOf('');
    return end === -1 ? lines : lines.slice(0, end);
}
function withoutTrailingBlanks(lines) {
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

;// CONCATENATED MODULE: ./lib/report/timeline-scope.js

const mostRowsOfARun = 60;
function timelineScope(events, { result }) {
    if (result.incident_id === null || (0,timeline/* timelineRows */.L)(events).length <= mostRowsOfARun)
        return {};
    return { incidentId: result.incident_id };
}

;// CONCATENATED MODULE: ./lib/report/junit-story.js












function junitStory(events, story, files) {
    const { title, who, sentence } = (0,report_headline/* headlineOf */.gD)(story);
    const { counterfactual, lines } = adviceOf(story);
    const output = lastLines(files.get('output.log'), shownOutput);
    const told = [
        title,
        ...(who === '' ? [] : [who]),
        sentence,
        ...(0,observed/* observedRows */.r)(story).map(({ rule, what, observed, limit, heldFor }) => `${rule}: ${what} ${observed}, limit ${limit}; for how long: ${heldFor}`),
        ...agentLines(story),
        ...(counterfactual === '' ? [] : [counterfactual]),
        ...lines.map((line) => line.replace(/[*`]/g, '')),
        ...story.notes,
        ...diagnosisLines(diagnosisOf(events, story.decision, files)),
        ...(output.length === 0 ? [] : ['\nLast lines of its output', ...output]),
        `\nRun ${story.result.run_id}\n${(0,timeline/* timelineText */.P)(events, timelineScope(events, story))}`,
    ];
    return withoutOrders((0,terminal_safe/* safeText */.Hk)(told.join('\n')));
}
function agentLines({ usage, loop }) {
    const repeated = (loop === null ? [] : (0,agent_loop_words/* loopCalls */.Y)(loop)).flatMap(({ title, arguments: given, result }) => [
        ...[`\n${title}. Its arguments:`, given, 'What it was answered:', `${result}\n`],
    ]);
    return [
        ...(loop === null ? [] : [`${(0,agent_loop_words/* loopSentence */.m)(loop)}.`, ...repeated]),
        ...(usage === null ? [] : (0,agent_usage/* usageRows */.x4)(usage).map(([what, value]) => `${what}: ${value}`)),
    ];
}
const shownOutput = { lines: 20, bytes: 16 * 1024, chars: 240 };
function diagnosisLines(parts) {
    if (parts === null)
        return [];
    const { file, tree, processCount, stack, waits } = parts;
    const processes = tree.length === 0 ? [] : [`\nProcess tree: ${processCount}`, ...boundedLines(tree, file)];
    const done = stack.kind === 'frames' ? [`\n${stack.of}`, ...stack.lines] : [`\n${stack.why}`, ...waits];
    return [...processes, ...boundedLines(done, file)];
}

// EXTERNAL MODULE: ./lib/report/xml.js
var xml = __webpack_require__(25227);
;// CONCATENATED MODULE: ./lib/report/junit.js








function junitXml(events, files = new Map()) {
    const reported = (0,events_of/* beforeSeal */.lP)(events);
    const story = storyOf(reported);
    const earlier = (0,earlier_attempts/* earlierAttempts */.TH)(reported);
    const report = { story, earlier, headline: (0,report_headline/* headlineOf */.gD)(story), text: junitStory(reported, story, files) };
    const seconds = story.result.duration_ms / 1000;
    const cases = [
        ...[...new Set([...model/* signalNames */.b8, ...story.result.rules])].map((rule) => ({
            name: rule,
            seconds: 0,
            ...ruleOutcome(rule, report),
        })),
        { name: 'command', seconds, ...commandOutcome(report), ...triedBefore(report) },
        { name: 'guard', seconds: 0, ...guardOutcome(report) },
    ];
    const { skipped, ...counts } = totals(cases);
    const properties = propertiesOf(story).map(([name, value]) => (0,xml/* element */.ND)('property', { name, value }));
    const attributes = { name: suiteName, timestamp: story.result.started_at.slice(0, 19), time: seconds, ...counts, skipped };
    const classname = className(story);
    const suite = (0,xml/* element */.ND)('testsuite', attributes, (0,xml/* element */.ND)('properties', {}, ...properties), ...cases.map((each) => caseXml(each, classname)));
    return (0,xml/* xmlDocument */.RX)((0,xml/* element */.ND)('testsuites', { name: suiteName, ...counts }, suite));
}
const suiteName = 'flowforge-guard';
function ruleOutcome(rule, { story, headline, text }) {
    const { rules } = story.result;
    if (!rules.includes(rule))
        return {};
    if (!story.intervened || story.result.agent_result !== undefined)
        return { said: text };
    if (rule !== rules[0])
        return { said: (0,terminal_safe/* safeText */.Hk)(`It held too: see ${rules[0]}.`) };
    return { blame: { kind: 'failure', message: (0,terminal_safe/* safeText */.Hk)(headline.title), type: rule, text } };
}
function commandOutcome({ story, headline, text }) {
    const message = (0,terminal_safe/* safeText */.Hk)(headline.title);
    const { verdict } = story.result;
    switch (verdict) {
        case 'passed':
            return {};
        case 'failed': {
            const failed = (0,terminal_safe/* safeText */.Hk)(`"${(0,terminal_safe/* safeLine */.om)(story.result.name, terminal_safe/* longestNameChars */.zC)}" ${(0,report_headline/* endedByItself */.jj)(story)}`);
            const told = story.decision === null ? text : `${failed}\n\n${text}`;
            return { blame: { kind: 'failure', message: failed, type: failureType(story.result), text: told } };
        }
        case 'cancelled':
            return { blame: { kind: 'failure', message, type: 'cancelled', text } };
        case 'error':
            return (0,report_headline/* notStarted */.DY)(story) ? { blame: { kind: 'error', message, type: 'not-started', text } } : { skipped: true };
        case 'killed':
            return { skipped: true, said: 'The guard ended the command: how it would have ended is not known.' };
        default:
            return verdict;
    }
}
function failureType({ agent_result, kill_signal }) {
    if (agent_result !== undefined)
        return 'agent-result';
    return kill_signal === null ? 'exit-code' : 'signal';
}
function triedBefore({ story: { result }, earlier, text }) {
    if (earlier.length === 0 || (result.verdict !== 'passed' && result.verdict !== 'failed'))
        return {};
    const each = earlier.map(({ number, decision: { payload, reason } }) => ({
        message: (0,terminal_safe/* safeText */.Hk)(`attempt ${number} was ended: ${(0,terminal_safe/* safeLine */.om)(reason)}`),
        type: payload.rules[0] ?? 'rule',
    }));
    if (result.verdict === 'failed')
        return { tries: { kind: 'rerunFailure', each } };
    return { tries: { kind: 'flakyFailure', each }, said: text };
}
function guardOutcome({ story, headline, text }) {
    if (story.result.verdict !== 'error' || (0,report_headline/* notStarted */.DY)(story))
        return {};
    return { blame: { kind: 'error', message: (0,terminal_safe/* safeText */.Hk)(headline.title), type: 'guard', text } };
}
function totals(cases) {
    const count = (holds) => cases.filter(holds).length;
    return {
        tests: cases.length,
        failures: count(({ blame }) => blame?.kind === 'failure'),
        errors: count(({ blame }) => blame?.kind === 'error'),
        skipped: count(({ skipped }) => skipped === true),
    };
}
function caseXml({ name, seconds, blame, skipped, said, tries }, classname) {
    return (0,xml/* element */.ND)('testcase', { classname, name, time: seconds }, ...(blame === undefined ? [] : [(0,xml/* element */.ND)(blame.kind, { message: blame.message, type: blame.type }, (0,xml/* text */.Qq)(blame.text))]), ...(tries?.each ?? []).map(({ message, type }) => (0,xml/* element */.ND)(tries?.kind ?? '', { message, type })), ...(skipped === true ? [(0,xml/* element */.ND)('skipped', {})] : []), ...(said === undefined ? [] : [(0,xml/* element */.ND)('system-out', {}, (0,xml/* text */.Qq)(said))]));
}
function propertiesOf({ result, started, usage }) {
    const { run_id, verdict, exit_code, mode, profile, tier, attempts } = result;
    const facts = { run_id, verdict, exit_code, attempts, mode, profile, tier, guard_version: started.payload.guard_version };
    const { agent, turns, tool_calls } = usage ?? {};
    const ofAgent = usage === null ? {} : { agent, turns, tool_calls, tokens: result.tokens, cost: result.cost ?? 'not known' };
    return Object.entries({ ...facts, ...ofAgent }).map(([name, value]) => [`flowforge.${name}`, (0,terminal_safe/* safeLine */.om)(String(value))]);
}
function className({ started, result }) {
    const parts = [started.payload.identity.job, result.name].map((part) => (0,terminal_safe/* safeLine */.om)(part, terminal_safe/* longestNameChars */.zC));
    const words = parts.map((part) => part.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, ''));
    return ['flowforge', 'guard', ...words.filter((word) => word !== '')].join('.');
}

;// CONCATENATED MODULE: ./lib/report/metrics.js







function metricsText(events) {
    const reported = (0,events_of/* beforeSeal */.lP)(events);
    const labels = labelsOf(reported);
    return metricsOf(reported)
        .map(({ name, help, type, values }) => {
        const full = `${prefix}${name}`;
        const lines = values.map(([value, more = {}]) => `${full}{${labelText({ ...labels, ...more })}} ${value}\n`);
        return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
    })
        .join('');
}
const prefix = 'flowforge_guard_';
const verdicts = ['passed', 'failed', 'killed', 'cancelled', 'error'];
const actions = ['alert', 'kill', 'restart', 'log_only'];
const dryRuns = ['alert', 'kill', 'restart'];
const epoch = '1970-01-01T00:00:00.000Z';
function metricsOf(events) {
    const result = (0,report_result/* resultOf */.B)(events);
    const { guard_version } = (0,events_of/* startOf */.GH)(events).payload;
    const exited = (0,events_of/* lastOf */.g1)(events, 'process_exited');
    const { run_id, mode, profile, tier } = result;
    const decided = (0,decision_behind/* decisionsIn */.z_)(events);
    const raised = (0,events_of/* eventsOf */.XL)(events, 'signal_raised');
    const killed = (0,events_of/* lastOf */.g1)(events, 'process_killed');
    const rules = [...new Set([...model/* signalNames */.b8, ...result.rules])];
    return [
        gauge('run_info', 'What the run was: always 1.', [1, { run_id, mode, profile, tier, guard_version }]),
        gauge('verdict', 'How the run ended: 1 for its verdict, 0 for the others.', ...verdicts.map((verdict) => [flag(verdict === result.verdict), { verdict }])),
        gauge('exit_code', 'What the guard ended with.', [result.exit_code]),
        gauge('start_time_seconds', 'When the run started, since the epoch.', [seconds((0,instants/* millisBetween */.E)(epoch, result.started_at))]),
        gauge('duration_seconds', 'From the start of the run to its end.', [seconds(result.duration_ms)]),
        counter('cpu_seconds_total', 'CPU time of the whole process tree.', ...(exited === null ? [] : [[seconds(exited.payload.cpu_ms)]])),
        gauge('cpu_peak_cores', 'The highest CPU of any sample, in cores.', [result.peak_cpu_percent / 100]),
        gauge('memory_peak_bytes', 'The highest memory of any sample.', [result.peak_memory_bytes]),
        gauge('processes_peak', 'The most processes of any sample.', [result.processes_peak]),
        counter('output_bytes_total', 'What the command wrote to stdout and stderr.', [result.output_bytes]),
        counter('attempts_total', 'How often the command was started.', [result.attempts]),
        counter('incidents_total', 'Incidents that were opened.', [(0,events_of/* eventsOf */.XL)(events, 'incident_opened').length]),
        counter('decisions_total', 'Decisions to do more than go on, by action.', ...actions.map((action) => [decided.filter((each) => each.action === action).length, { action }])),
        counter('dry_runs_total', 'Decisions that the mode made only a note of, by what they would have come to.', ...dryRuns.map((would) => [decided.filter((each) => (0,decision_behind/* wouldOf */.hJ)(each) === would).length, { would }])),
        counter('signals_raised_total', 'Findings about the samples, by rule.', ...rules.map((rule) => [raised.filter(({ payload }) => payload.signal === rule).length, { rule }])),
        gauge('rule_decided', 'Whether the rule is one of those that the verdict is about.', ...rules.map((rule) => [flag(result.rules.includes(rule)), { rule }])),
        gauge('confidence_ratio', 'Confidence of the decision that the verdict is about; 0 without one.', [
            result.confidence / 10_000,
        ]),
        counter('processes_killed_total', 'Processes that the guard ended.', [result.processes_killed]),
        gauge('kill_duration_seconds', 'From the request to kill until every process was gone.', ...(killed === null ? [] : [[seconds(killed.payload.took_ms)]])),
        gauge('processes_left', 'Processes that could not be ended.', [processesLeft(events)]),
        gauge('evidence_degraded', 'Whether the evidence has holes.', [flag((0,events_of/* eventsOf */.XL)(events, 'evidence_degraded').length > 0)]),
        ...agentMetrics((0,events_of/* lastOf */.g1)(events, 'agent_usage')?.payload ?? null),
    ].filter(({ values }) => values.length > 0);
}
function agentMetrics(usage) {
    if (usage === null)
        return [];
    const { agent, turns, tool_calls, tool_errors, tokens, cost_micros, cost_from, unpriced_tokens, budget = [] } = usage;
    const known = budget.filter(({ actual, estimate }) => actual >= 0 && estimate > 0);
    return [
        gauge('agent_info', 'Which AI agent the command was: always 1.', [1, { agent }]),
        counter('agent_turns_total', 'Turns of the agent.', [turns]),
        counter('agent_tool_calls_total', 'Calls of its tools.', [tool_calls]),
        counter('agent_tool_errors_total', 'Calls that failed.', [tool_errors]),
        counter('agent_tokens_total', 'Tokens by kind: no token is in two kinds.', ...((0,agent_usage/* isTold */.Wc)(usage) ? Object.entries(tokens) : []).map(([kind, count]) => [count, { kind }])),
        counter('agent_cost_dollars_total', 'What they cost, as the agent says or by the prices of the policy.', ...(cost_micros === -1 ? [] : [[cost_micros / 1_000_000, { from: cost_from }]])),
        gauge('agent_unpriced_tokens', 'Tokens without a known price: the cost is then the least that was spent.', [unpriced_tokens]),
        gauge('agent_budget_used_ratio', 'What was used of a declared limit: 1 is all of it.', ...known.map(({ what, actual, estimate }) => [actual / estimate, { what }])),
    ];
}
function processesLeft(events) {
    const reaped = (0,events_of/* eventsOf */.XL)(events, 'orphans_reaped').filter(({ payload }) => payload.policy === 'kill');
    return [...(0,events_of/* eventsOf */.XL)(events, 'process_killed'), ...reaped].reduce((most, { payload }) => Math.max(most, payload.left), 0);
}
function labelsOf(events) {
    const { name, identity } = (0,events_of/* startOf */.GH)(events).payload;
    return { step: name, repository: identity.repository, workflow: identity.workflow, ci_job: identity.job };
}
function labelText(labels) {
    return Object.entries(labels)
        .map(([name, value]) => `${name}="${metrics_escaped((0,terminal_safe/* safeLine */.om)(value, terminal_safe/* longestNameChars */.zC))}"`)
        .join(',');
}
function metrics_escaped(value) {
    return value.replace(/[\\"]/g, '\\$&');
}
function gauge(name, help, ...values) {
    return { name, help, type: 'gauge', values };
}
function counter(name, help, ...values) {
    return { name, help, type: 'counter', values };
}
function seconds(ms) {
    return ms / 1000;
}
function flag(isSo) {
    return isSo ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/report/sparkline.js
const bars = '▁▂▃▄▅▆▇█';
function sparkline(values, top) {
    return values.map((value) => bars[level(value, top)]).join('');
}
function peaksByCell(values, cells) {
    const count = Math.min(cells, values.length);
    const peaks = new Array(count).fill(0);
    values.forEach((value, index) => {
        const cell = cellOf(index, values.length, cells);
        peaks[cell] = Math.max(peaks[cell] ?? 0, value);
    });
    return peaks;
}
function cellOf(index, length, cells) {
    return length <= cells ? index : Math.floor((index * cells) / length);
}
function level(value, top) {
    if (value <= 0 || top <= 0)
        return 0;
    return Math.min(bars.length - 1, Math.max(1, Math.ceil((value / top) * (bars.length - 1))));
}

;// CONCATENATED MODULE: ./lib/report/activity.js




const widestCells = 60;
const fullCoreBp = 10_000;
function activityLines(ticks, markMs) {
    const first = ticks[0];
    const last = ticks.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const cpu = ticks.map(({ tree }) => tree.cpuBp);
    const memory = ticks.map(({ tree }) => tree.memoryBytes);
    const output = ticks.map((tick, index) => bytesPerSecond(ticks[index - 1], tick));
    return [
        drawing('CPU', cpu, Math.max(fullCoreBp, highest(cpu)), `peak ${(0,quantities/* formatPercent */.l9)(highest(cpu))} of a core`),
        drawing('memory', memory, highest(memory), `peak ${(0,report_bytes/* formatBytes */.z)(highest(memory))}`),
        drawing('output', output, highest(output), `peak ${(0,report_bytes/* formatBytes */.z)(highest(output))}/s`),
        ...used(ticks, 'tokens', ({ totalTokens }) => totalTokens, quantities/* formatCount */.B4),
        ...used(ticks, 'cost', ({ costMicros }) => Math.max(0, costMicros), quantities/* formatCost */.BD),
        ...used(ticks, 'turns', ({ turns }) => turns, quantities/* formatCount */.B4),
        axis(ticks, first.atMs, last.atMs, markMs),
    ];
}
function used(ticks, label, of, format) {
    const values = ticks.map(({ agent }) => (agent === undefined ? 0 : of(agent)));
    const most = highest(values);
    return most === 0 ? [] : [drawing(label, values, most, `${format(most)} in all`)];
}
function drawing(label, values, top, legend) {
    return `${label.padEnd(labelWidth)}${sparkline(peaksByCell(values, widestCells), top)}  ${legend}`;
}
function axis(ticks, fromMs, toMs, markMs) {
    const span = `${(0,durations/* formatDuration */.a3)(fromMs)} to ${(0,durations/* formatDuration */.a3)(toMs)}`;
    const width = Math.min(widestCells, ticks.length);
    if (markMs === null)
        return `${'time'.padEnd(labelWidth)}${'·'.repeat(width)}  ${span}`;
    const reached = ticks.findIndex(({ atMs }) => atMs >= markMs);
    const cell = cellOf(reached === -1 ? ticks.length - 1 : reached, ticks.length, widestCells);
    const line = `${'·'.repeat(cell)}▲${'·'.repeat(width - cell - 1)}`;
    return `${'time'.padEnd(labelWidth)}${line}  ${span}, ▲ decided at ${(0,durations/* formatDuration */.a3)(markMs)}`;
}
function bytesPerSecond(previous, tick) {
    const elapsedMs = tick.atMs - (previous?.atMs ?? 0);
    return elapsedMs <= 0 ? 0 : (Math.max(0, tick.output.bytes - (previous?.output.bytes ?? 0)) * 1000) / elapsedMs;
}
function highest(values) {
    return values.reduce((peak, value) => Math.max(peak, value), 0);
}
const labelWidth = 8;

;// CONCATENATED MODULE: ./lib/report/fenced.js


function fenced(text) {
    const safe = withoutOrders((0,terminal_safe/* safeText */.Hk)(text));
    const longestRun = (safe.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return `${fence}text\n${safe}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/report/fit-sections.js
function fitSections(sections, maxBytes, whereElse) {
    for (let kept = sections.length; kept > 1; kept -= 1) {
        const text = joined(sections, kept, whereElse);
        if (utf8Bytes(text) <= maxBytes)
            return text;
    }
    return joined(sections, 1, whereElse);
}
function joined(sections, kept, whereElse) {
    const left = sections.slice(kept).map(({ name }) => name);
    const note = left.length === 0 ? [] : [`_Left out, because the report would be too long: ${left.join(', ')}. ${whereElse}_`];
    return `${[...sections.slice(0, kept).map(({ text }) => text), ...note].join('\n\n')}\n`;
}
function utf8Bytes(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./lib/report/folded.js
function folded_folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/peaks.js
var peaks = __webpack_require__(15170);
;// CONCATENATED MODULE: ./lib/report/summary-agent.js




function loopSection(loop) {
    const title = 'What the agent repeated';
    if (loop === null)
        return { name: title.toLowerCase(), text: '' };
    const calls = (0,agent_loop_words/* loopCalls */.Y)(loop).map(({ title, arguments: given, result }) => [`**${(0,markdown/* inlineText */.l)(title)}.** Its arguments:`, fenced(given), 'What it was answered:', fenced(result)].join('\n\n'));
    return { name: title.toLowerCase(), text: [`### ${title}`, `${(0,markdown/* inlineText */.l)((0,agent_loop_words/* loopSentence */.m)(loop))}.`, ...calls].join('\n\n') };
}
function usageSection(usage) {
    const title = 'What the agent used';
    if (usage === null)
        return { name: title.toLowerCase(), text: '' };
    const rows = (0,agent_usage/* usageRows */.x4)(usage).map(([what, value]) => `| ${what} | ${(0,markdown/* inlineText */.l)(value)} |`);
    return { name: title.toLowerCase(), text: [`### ${title}\n`, '| what | in all |', '| --- | --- |', ...rows].join('\n') };
}

;// CONCATENATED MODULE: ./lib/report/summary-diagnosis.js





function diagnosisSections(parts) {
    if (parts === null)
        return [];
    const { file, before, processCount, tree, waits, stack } = parts;
    const at = before === 'kill' ? 'at the kill' : 'at the alert';
    return [
        {
            name: 'the processes',
            text: tree.length === 0 ? '' : folded_folded(`Process tree ${at}: ${processCount}`, fenced(boundedLines(tree, file).join('\n'))),
        },
        { name: 'the stack', text: stackText(stack, waits, file) },
    ];
}
function stackText(stack, waits, file) {
    switch (stack.kind) {
        case 'frames':
            return folded_folded((0,markdown/* inlineText */.l)(`${stack.of}, ${(0,quantities/* counted */.hS)(stack.lines.length, 'line')}`), fenced(boundedLines(stack.lines, file).join('\n')));
        case 'none': {
            const why = stack.why === '' ? [] : [(0,markdown/* inlineText */.l)(stack.why)];
            return [...why, ...(waits.length === 0 ? [] : [fenced(boundedLines(waits, file).join('\n'))])].join('\n\n');
        }
        default:
            return stack;
    }
}

;// CONCATENATED MODULE: ./lib/report/summary.js

























const longestSummaryBytes = 256 * 1024;
const whereElse = 'All of it stands in the bundle: `flowforge-ci timeline <bundle>`.';
function summaryMarkdown(events, files = new Map()) {
    const reported = (0,events_of/* beforeSeal */.lP)(events);
    const story = storyOf(reported);
    if (story.result.verdict === 'passed' && story.decision === null)
        return `${passedLine(story)}\n`;
    const sections = [
        headSection(story),
        observedSection(story),
        loopSection(story.loop),
        usageSection(story.usage),
        activitySection(story),
        ...diagnosisSections(diagnosisOf(reported, story.decision, files)),
        outputSection(files.get('output.log')),
        changeSection(story),
        summary_evidenceSection(reported, story),
        summary_timelineSection(reported, story),
    ];
    return fitSections(sections.filter(({ text }) => text !== ''), longestSummaryBytes, whereElse);
}
const longestSentenceChars = 1000;
const mostParagraphs = 8;
function headSection(story) {
    const { icon, title, who, sentence } = (0,report_headline/* headlineOf */.gD)(story);
    const told = [who, sentence, ...story.notes].filter((each) => each !== '');
    const text = [`## ${icon} ${(0,markdown/* inlineText */.l)(title)}`, ...paragraphs(told)].join('\n\n');
    return { name: 'what happened', text };
}
function paragraphs(texts) {
    return texts.slice(0, mostParagraphs).map((text) => (0,markdown/* inlineText */.l)(text, longestSentenceChars));
}
function passedLine({ result, notes, usage }) {
    const name = (0,markdown/* inlineText */.l)(result.name, terminal_safe/* longestNameChars */.zC);
    const said = paragraphs(notes).join(' ') || 'Nothing to report.';
    const agent = usage === null ? '' : `${(0,markdown/* inlineText */.l)((0,agent_usage/* usagePhrase */.jr)(usage))}; `;
    return `✅ "${name}" passed in ${(0,durations/* formatDuration */.a3)(result.duration_ms)} under FlowForge Guard (${agent}${(0,peaks/* peaksPhrase */.k)(result)}). ${said}`;
}
function observedSection(story) {
    const rows = (0,observed/* observedRows */.r)(story).map(({ rule, what, observed, limit, heldFor, verdict }) => [
        ...[rule, what, `**${observed}**`, limit, heldFor, verdict],
    ]);
    return summary_section('Observed against the limit', summary_table(['rule', 'what', 'observed', 'limit', 'for how long', 'verdict'], rows));
}
function activitySection({ ticks, decision }) {
    const lines = activityLines(ticks, decision?.payload.at_ms ?? null);
    return summary_section('What it was doing', lines.length === 0 ? '' : ['```text', ...lines, '```'].join('\n'));
}
const summary_shownOutput = { lines: 20, bytes: 16 * 1024, chars: 240 };
function outputSection(log) {
    const lines = lastLines(log, summary_shownOutput);
    return summary_section('Last lines of its output', lines.every((line) => line.trim() === '') ? '' : fenced(lines.join('\n')));
}
function changeSection(story) {
    const { counterfactual, lines } = adviceOf(story);
    const items = counterfactual === '' ? lines : [(0,markdown/* inlineText */.l)(counterfactual, longestSentenceChars), ...lines];
    return summary_section('What to change', items.map((item) => `- ${item}`).join('\n'));
}
function summary_evidenceSection(events, story) {
    const { result, started, exited } = story;
    const after = (0,durations/* formatDuration */.a3)(result.duration_ms);
    const processes = (0,quantities/* counted */.hS)(result.processes_peak, 'process', 'processes');
    const used = `${(0,peaks/* peaksPhrase */.k)(result)}, ${processes} at most, ${(0,report_bytes/* formatBytes */.z)(result.output_bytes)} of output`;
    const { tier, guard_version } = started.payload;
    const last = events.at(-1);
    const spared = sparedWords(story);
    const signal = result.kill_signal === null ? '' : `, ${result.kill_signal}`;
    const how = result.verdict === 'error' ? 'with an error' : result.verdict;
    const facts = [
        ['command', (0,markdown/* inlineText */.l)((0,command_line/* commandLine */.a)(result.command))],
        ['started', (0,instants/* instantWords */.l)(result.started_at)],
        ['ended', exited === null ? 'not on record' : `${how} after ${after}, exit code ${result.exit_code}${signal}`],
        ...(result.processes_peak === 0 ? [] : [['used', used]]),
        ...(result.processes_killed === 0 ? [] : [['ended by the guard', (0,quantities/* counted */.hS)(result.processes_killed, 'process', 'processes')]]),
        ...(spared === '' ? [] : [['spared', spared]]),
        ['policy', `profile ${result.profile}, mode ${result.mode}`],
        ['held by', `tier ${tier.name}${tier.whyNotBetter === '' ? '' : `: ${(0,markdown/* inlineText */.l)(tier.whyNotBetter)}`}`],
        ['run', `${(0,markdown/* inlineText */.l)(result.run_id)} (guard ${(0,markdown/* inlineText */.l)(guard_version)})`],
        ...(last === undefined
            ? []
            : [[exited === null ? 'last event' : 'last event before the seal', `${last.event.seq}, hash ${(0,markdown/* inlineText */.l)(last.hash)}`]]),
    ];
    const check = 'The bundle is the folder named like the run: all events, the output, and `report.html` with charts. `flowforge-ci verify <bundle>` tells whether anything in it was changed.';
    return summary_section('Run and evidence', `${summary_table(['fact', 'value'], facts)}\n\n${check}`);
}
function summary_timelineSection(events, story) {
    const scope = timelineScope(events, story);
    const rows = (0,timeline/* timelineRows */.L)(events, scope).map(({ at_ms, event_type, what }) => [
        (0,durations/* formatOffset */.xS)(at_ms),
        event_type,
        (0,markdown/* inlineText */.l)(what),
    ]);
    const name = scope.incidentId === undefined ? 'Timeline' : 'Timeline of the incident';
    return {
        name: name.toLowerCase(),
        text: folded_folded(`${name}: ${(0,quantities/* counted */.hS)(rows.length, 'row')}`, summary_table(['when', 'event', 'what'], rows)),
    };
}
function summary_section(name, body) {
    return { name: name.toLowerCase(), text: body === '' ? '' : `### ${name}\n\n${body}` };
}
function summary_table(head, rows) {
    if (rows.length === 0)
        return '';
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

;// CONCATENATED MODULE: ./lib/evidence/render-reports.js







async function render(events, beside) {
    const charts = await chartsFor(events);
    return new Map([
        ['summary.md', summaryMarkdown(events, beside.files)],
        ['junit.xml', junitXml(events, beside.files)],
        ['report.html', reportHtml(events, { ...beside, profiles: default_policy/* profiles */.x, policyKeys: policy_keys/* policyKeys */.f, charts })],
        ['metrics.prom', metricsText(events)],
    ]);
}
async function chartsFor(events) {
    if (!events.some(({ event }) => event.event_type === 'sample'))
        return null;
    return (await __webpack_require__.e(/* import() */ 6877).then(__webpack_require__.bind(__webpack_require__, 6877))).charts;
}


/***/ }),

/***/ 60581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   jr: () => (/* binding */ usagePhrase),
/* harmony export */   x4: () => (/* binding */ usageRows)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);


function usagePhrase(usage) {
    const used = [
        declared('turns', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.turns, 'turn'),
        `${declared('tool-calls', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.tool_calls, 'tool call')}${failed(usage)}`,
        declared('tokens', usage) ?? (isTold(usage) ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.total_tokens, 'token') : 'tokens not known'),
        declared('cost', usage) ?? shortCost(usage),
    ];
    return `${usage.agent}: ${used.join(', ')}${usage.shed_bytes > 0 ? ', all of it at least' : ''}`;
}
function usageRows(usage) {
    const kinds = tokensByKind(usage);
    return [
        ['agent', usage.agent],
        ['turns', (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.turns)],
        ['tool calls', `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.tool_calls)}${failed(usage)}`],
        ['tokens', isTold(usage) ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.total_tokens)}${kinds && `: ${kinds}`}` : tokensNotTold],
        ['cost', costWords(usage)],
        ...(usage.budget ?? []).map((each) => [`budget of ${budgetNames[each.what]}`, budgetWords(each, usage)]),
        ...(usage.shed_bytes > 0 ? [['not read', notRead(usage)]] : []),
    ];
}
function isTold({ total_tokens, tokens_live }) {
    return total_tokens > 0 || tokens_live;
}
const tokensNotTold = 'not known: this agent tells them at the end of its task only';
const kinds = [
    ['input', 'input'],
    ['cache_read', 'read from a cache'],
    ['cache_write', 'written to a cache'],
    ['output', 'output'],
    ['reasoning', 'reasoning'],
];
function tokensByKind({ tokens }) {
    return kinds
        .filter(([kind]) => tokens[kind] > 0)
        .map(([kind, words]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens[kind])} ${words}`)
        .join(', ');
}
function failed({ tool_errors }) {
    return tool_errors === 0 ? '' : ` (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tool_errors)} failed)`;
}
function shortCost(usage) {
    if (usage.cost_micros === -1)
        return 'cost not known';
    return `${isLeastCost(usage) ? 'at least ' : ''}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(usage.cost_micros)}`;
}
function costWords(usage) {
    const { cost_micros, cost_from, unpriced_tokens } = usage;
    if (cost_micros === -1)
        return 'not known: neither the agent nor the prices of the policy told it';
    const from = cost_from === 'prices' ? 'by the prices of the policy' : 'as the agent says';
    const without = unpriced_tokens === 0 ? '' : `; ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unpriced_tokens, 'token')} have no known price`;
    return `${shortCost(usage)}, ${from}${without}`;
}
function isLeastCost({ unpriced_tokens, shed_bytes, cost_from }) {
    return unpriced_tokens > 0 || (shed_bytes > 0 && cost_from === 'prices');
}
const budgetNames = {
    tokens: 'tokens',
    cost: 'cost',
    turns: 'turns',
    'tool-calls': 'tool calls',
};
function declared(figure, usage) {
    const budget = usage.budget?.find(({ what }) => what === figure);
    return budget === undefined ? null : `${budgetNames[figure]} ${budgetWords(budget, usage)}`;
}
function budgetWords({ what, estimate, actual }, usage) {
    const words = what === 'cost' ? _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD : _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4;
    const isKnown = actual >= 0 && (what !== 'tokens' || isTold(usage));
    if (!isKnown)
        return `not known of ${words(estimate)}`;
    const least = what === 'cost' && isLeastCost(usage) ? 'at least ' : '';
    return `${least}${words(actual)} of ${words(estimate)}${estimate === 0 ? '' : ` (${share(actual, estimate)})`}`;
}
function share(actual, estimate) {
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(Math.floor((actual * 100) / estimate) * 100);
}
function notRead({ shed_bytes }) {
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(shed_bytes)} that came too fast: every figure here is the least that there was`;
}


/***/ }),

/***/ 23012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ closedWords)
/* harmony export */ });
function closedWords(outcome) {
    return words[outcome] ?? outcome;
}
const words = {
    recovered: 'over: nothing of it is left running',
    incomplete: 'over, but some of it may still run',
    restarted: 'over: nothing of it is left running, and it is started again',
    cleared: 'over: it went away by itself',
    'command ended': 'over: the command ended',
};


/***/ }),

/***/ 89306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

const longestCommandChars = 200;
const plainWord = /^[\w@%+=:,./-]+$/;
function commandLine(argv) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(argv.map((word) => (plainWord.test(word) ? word : `'${word}'`)).join(' '), longestCommandChars);
}


/***/ }),

/***/ 95037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ weakestTier),
/* harmony export */   TH: () => (/* binding */ earlierAttempts),
/* harmony export */   qw: () => (/* binding */ attemptsIn)
/* harmony export */ });
/* harmony import */ var _decision_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96099);
/* harmony import */ var _events_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30559);


function earlierAttempts(events) {
    const decisions = (0,_decision_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsIn */ .z_)(events).filter(({ action }) => action === 'restart');
    return (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'restart_scheduled').flatMap((restart) => {
        const decision = decisions.findLast(({ incident_id, seq }) => incident_id === restart.incident_id && seq < restart.seq);
        return decision === undefined ? [] : [{ number: restart.payload.attempt - 1, decision, restart }];
    });
}
function attemptsIn(events) {
    return Math.max(1, (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'process_started').length);
}
function weakestTier(events) {
    const later = (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'process_started').flatMap(({ payload }) => payload.tier ?? []);
    return later.reduce((weakest, tier) => (tiers.indexOf(tier.name) < tiers.indexOf(weakest.name) ? tier : weakest), (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(events).payload.tier);
}
const tiers = ['windows', 'group', 'init', 'cgroup', 'strict'];


/***/ }),

/***/ 30559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   lP: () => (/* binding */ beforeSeal)
/* harmony export */ });
function eventsOf(events, type) {
    return events.map(({ event }) => event).filter((event) => isOf(event, type));
}
function lastOf(events, type) {
    return eventsOf(events, type).at(-1) ?? null;
}
function startOf(events) {
    const first = events[0]?.event;
    if (first !== undefined && isOf(first, 'run_started'))
        return first;
    const found = first === undefined ? 'there is no event at all' : `the first one is ${first.event_type} (seq ${first.seq})`;
    throw new Error(`The record of a run begins with run_started, but ${found}. Check the bundle: flowforge-ci verify <bundle>.`);
}
function beforeSeal(events) {
    const seal = events.findIndex(({ event }) => event.event_type === 'run_sealed');
    return seal === -1 ? events : events.slice(0, seal);
}
function isOf(event, type) {
    return event.event_type === type;
}


/***/ }),

/***/ 84230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ millisBetween),
/* harmony export */   l: () => (/* binding */ instantWords)
/* harmony export */ });
const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
function millisBetween(from, to) {
    return millisOf(to) - millisOf(from);
}
function instantWords(createdAt) {
    return `${createdAt.slice(0, 10)} ${createdAt.slice(11, 19)} UTC`;
}
function millisOf(instant) {
    const match = instantPattern.exec(instant);
    if (match === null)
        throw new Error(`"${instant}" is no UTC instant with milliseconds, as created_at must be.`);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = match.slice(1).map(Number);
    return (((daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
}
function daysSinceEpoch(year, month, day) {
    const shifted = month <= 2 ? year - 1 : year;
    const era = Math.floor(shifted / 400);
    const yearOfEra = shifted - era * 400;
    const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
    const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
    return era * 146_097 + dayOfEra - 719_468;
}


/***/ }),

/***/ 69694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leftoverSentence)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49948);


function leftoverSentence({ policy, count, left, processes }) {
    const who = processes.length === 0 ? '' : ` (${processes.map(named).join('; ')})`;
    if (policy !== 'kill')
        return `The command left ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'process', 'processes')} behind${who}: they live on, as the policy says.`;
    if (count + left === 0)
        return 'A search found nothing that outlived the command.';
    const still = left === 0 ? '' : `, ${left} could not be ended and may still run`;
    return `The command left processes behind${who}: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'process was', 'processes were')} ended${still}.`;
}
function named({ pid, command, holds_output }) {
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(command)} ${pid}${holds_output ? ', holding the output open' : ''}`;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

function inlineText(text, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextChars */ .Pq) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
    });
}


/***/ }),

/***/ 94784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ resultOf)
});

// UNUSED EXPORTS: observationsOf

// EXTERNAL MODULE: ./lib/report/agent-usage.js
var agent_usage = __webpack_require__(60581);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/earlier-attempts.js
var earlier_attempts = __webpack_require__(95037);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
;// CONCATENATED MODULE: ./lib/report/verdict-of.js
const verdicts = ['passed', 'failed', 'killed', 'cancelled', 'error'];
function verdict_of_verdictOf(exited) {
    return verdicts.find((verdict) => verdict === exited?.outcome) ?? 'error';
}

;// CONCATENATED MODULE: ./lib/report/result.js





const unsealedFiles = ['events.jsonl', 'evidence.db', 'result.json', 'manifest.json'];
const MICROS_PER_DOLLAR = 1_000_000;
const guardFailedCode = 125;
function resultOf(events) {
    const started = (0,events_of/* startOf */.GH)(events);
    const exited = (0,events_of/* lastOf */.g1)(events, 'process_exited');
    const verdict = verdict_of_verdictOf(exited);
    const decision = (0,decision_behind/* decisionBehind */.L0)(events, verdict);
    const sealed = events.findLast(({ event }) => event.event_type === 'run_sealed');
    return {
        schema_version: 1,
        run_id: started.run_id,
        name: started.payload.name,
        command: started.payload.command,
        verdict,
        exit_code: exited?.payload.exit_code ?? guardFailedCode,
        kill_signal: exited?.payload.kill_signal ?? null,
        ...reasonOf(decision, exited),
        ...agentResultOf(decision, verdict),
        mode: started.payload.mode,
        profile: started.payload.profile,
        attempts: (0,earlier_attempts/* attemptsIn */.qw)(events),
        started_at: started.created_at,
        ...figuresOf(events, exited),
        processes_killed: processesKilled(events),
        tier: (0,earlier_attempts/* weakestTier */.LE)(events).name,
        ...usageOf((0,events_of/* lastOf */.g1)(events, 'agent_usage')),
        seal: sealed === undefined ? null : { seq: sealed.event.seq, head: sealed.hash },
        files: filesOf((0,events_of/* lastOf */.g1)(events, 'run_sealed')),
    };
}
function observationsOf(events) {
    const decision = decisionBehind(events, verdictOf(lastOf(events, 'process_exited')));
    return decision?.payload.observations ?? [];
}
function reasonOf(decision, exited) {
    if (decision === null) {
        const rules = [];
        return { rules, reason: exited?.reason ?? '', confidence: 0, counterfactual: '', incident_id: null };
    }
    const would = (0,decision_behind/* wouldOf */.hJ)(decision);
    return {
        rules: decision.payload.rules,
        reason: isRestartThatFailed(decision, exited) ? exited.reason : decision.reason,
        ...(would === null ? {} : { would }),
        confidence: decision.scores.confidence ?? 0,
        counterfactual: decision.payload.counterfactual,
        incident_id: decision.incident_id,
    };
}
function agentResultOf(decision, verdict) {
    const result = decision?.action === 'kill' ? decision.payload.agent_result : undefined;
    return result === undefined || (verdict !== 'passed' && verdict !== 'failed') ? {} : { agent_result: result };
}
function isRestartThatFailed({ action }, exited) {
    return action === 'restart' && exited?.outcome === 'killed';
}
function figuresOf(events, exited) {
    if (exited === null)
        return figuresOfTicks((0,events_of/* eventsOf */.XL)(events, 'sample').flatMap(({ payload }) => payload.ticks));
    const { duration_ms, peak_cpu_bp, peak_memory_bytes, output_bytes, processes_peak } = exited.payload;
    return { duration_ms, peak_cpu_percent: percent(peak_cpu_bp), peak_memory_bytes, output_bytes, processes_peak };
}
function figuresOfTicks(ticks) {
    const last = ticks.at(-1);
    const highest = (of) => ticks.reduce((peak, tick) => Math.max(peak, of(tick)), 0);
    return {
        duration_ms: last?.atMs ?? 0,
        peak_cpu_percent: percent(highest(({ tree }) => tree.cpuBp)),
        peak_memory_bytes: highest(({ tree }) => tree.memoryBytes),
        output_bytes: outputOf(ticks),
        processes_peak: highest(({ tree }) => tree.processes),
    };
}
function outputOf(ticks) {
    return ticks.reduce((sum, { output }, at) => {
        const before = ticks[at - 1]?.output.bytes ?? 0;
        return sum + output.bytes - (output.bytes < before ? 0 : before);
    }, 0);
}
function usageOf(usage) {
    if (usage === null)
        return { tokens: null, cost: null };
    const { total_tokens, cost_micros } = usage.payload;
    return {
        tokens: (0,agent_usage/* isTold */.Wc)(usage.payload) ? total_tokens : null,
        cost: cost_micros === -1 ? null : cost_micros / MICROS_PER_DOLLAR,
    };
}
function percent(bp) {
    return Math.round(bp / 100);
}
function processesKilled(events) {
    const killed = (0,events_of/* eventsOf */.XL)(events, 'process_killed').reduce((sum, { payload }) => sum + payload.processes_killed, 0);
    return (0,events_of/* eventsOf */.XL)(events, 'orphans_reaped').reduce((sum, { payload }) => sum + payload.count, killed);
}
function filesOf(sealed) {
    return [...new Set([...unsealedFiles, ...Object.keys(sealed?.payload.files ?? {})])].sort();
}


/***/ }),

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ timelineRows),
  P: () => (/* binding */ timelineText)
});

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
// EXTERNAL MODULE: ./lib/report/instants.js
var instants = __webpack_require__(84230);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/report/sample-stretch.js



function sampleStretch(ticks) {
    const first = ticks[0];
    const last = ticks.at(-1);
    if (first === undefined || last === undefined)
        return 'no ticks';
    const peak = (of) => ticks.reduce((highest, tick) => Math.max(highest, of(tick)), 0);
    const span = first === last ? '' : ` in ${(0,durations/* formatDuration */.a3)(last.atMs - first.atMs)}`;
    return [
        `${(0,quantities/* counted */.hS)(ticks.length, 'tick')}${span}: CPU up to ${(0,quantities/* formatPercent */.l9)(peak(({ tree }) => tree.cpuBp))}`,
        (0,bytes/* formatBytes */.z)(peak(({ tree }) => tree.memoryBytes)),
        (0,quantities/* counted */.hS)(peak(({ tree }) => tree.processes), 'process', 'processes'),
        `${(0,quantities/* counted */.hS)(last.output.lines + last.output.shedLines, 'line')} and ${(0,bytes/* formatBytes */.z)(last.output.bytes)} of output so far`,
    ].join(', ');
}

// EXTERNAL MODULE: ./lib/report/agent-loop-words.js
var agent_loop_words = __webpack_require__(91782);
// EXTERNAL MODULE: ./lib/report/agent-usage.js
var agent_usage = __webpack_require__(60581);
// EXTERNAL MODULE: ./lib/report/closed-words.js
var closed_words = __webpack_require__(23012);
// EXTERNAL MODULE: ./lib/report/command-line.js
var command_line = __webpack_require__(89306);
// EXTERNAL MODULE: ./lib/report/diagnosis-named.js
var diagnosis_named = __webpack_require__(87735);
// EXTERNAL MODULE: ./lib/report/leftovers.js
var leftovers = __webpack_require__(69694);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/what-happened.js










function whatHappened(event) {
    return (0,terminal_safe/* safeLine */.om)(words(event));
}
function words(event) {
    switch (event.event_type) {
        case 'run_started': {
            const { command, guard_version, platform, tier, mode, profile } = event.payload;
            return `${(0,command_line/* commandLine */.a)(command)} (guard ${guard_version}, ${platform}, tier ${tier.name}, profile ${profile}, mode ${mode})`;
        }
        case 'process_started':
            return `pid ${event.payload.pid}${event.payload.attempt === undefined ? '' : `, attempt ${event.payload.attempt}`}`;
        case 'sample':
            return sampleStretch(event.payload.ticks);
        case 'signal_raised': {
            const { signal, level, observations } = event.payload;
            return `${signal}: ${againstLimits(observations)}${level === 'enforce' ? '' : ', enough for an alert only'}`;
        }
        case 'signal_cleared':
            return `${event.payload.signal} holds no longer`;
        case 'incident_opened':
        case 'alert_raised':
            return event.payload.rules.join(', ');
        case 'decision_made':
            return `${event.action || 'continue'} ${forWhat(event)}`;
        case 'policy_dry_run':
            return `only noted: would ${event.payload.would} ${forWhat(event)}`;
        case 'diagnostics_captured':
            return `${event.payload.file}${event.payload.culprit == null ? '' : `: ${(0,diagnosis_named/* culpritWords */.j)(event.payload.culprit)}`}`;
        case 'kill_requested': {
            const { why, grace_ms, processes } = event.payload;
            const asked = `SIGTERM to ${(0,quantities/* counted */.hS)(processes, 'process', 'processes')}, SIGKILL after ${(0,durations/* formatDuration */.a3)(grace_ms)}`;
            return `${whyKilled[why]}: ${asked}`;
        }
        case 'process_killed': {
            const { processes_killed, left, left_pids, took_ms, last_signal } = event.payload;
            const who = left_pids.length === 0 ? '' : ` (${left_pids.join(', ')})`;
            const ended = `${(0,quantities/* counted */.hS)(processes_killed, 'process', 'processes')} ended in ${(0,durations/* formatDuration */.a3)(took_ms)}`;
            return `${ended}, the last by ${last_signal}, ${left === 0 ? 'none' : left} left${who}`;
        }
        case 'orphans_reaped':
            return (0,leftovers/* leftoverSentence */.h)(event.payload);
        case 'restart_scheduled': {
            const { attempt, delay_ms, max, window_ms } = event.payload;
            return `attempt ${attempt} in ${(0,durations/* formatDuration */.a3)(delay_ms)}, at most ${(0,quantities/* counted */.hS)(max, 'restart')} in ${(0,durations/* formatDuration */.a3)(window_ms)}`;
        }
        case 'process_exited': {
            const { exit_code, command_exit_code, kill_signal, duration_ms } = event.payload;
            const signal = kill_signal === null ? '' : `, ${kill_signal}`;
            const own = command_exit_code === null || command_exit_code === exit_code ? '' : ` (the command's own: ${command_exit_code})`;
            const end = `${event.outcome} after ${(0,durations/* formatDuration */.a3)(duration_ms)}${signal}`;
            return `${end}, exit code ${exit_code}${own}${because(event.reason)}`;
        }
        case 'incident_closed':
            return (0,closed_words/* closedWords */.U)(event.outcome) || 'closed';
        case 'cancel_requested':
            return `${event.payload.signal} to the guard`;
        case 'policy_fallback':
            return event.payload.error;
        case 'agent_usage': {
            const { loop } = event.payload;
            return `${(0,agent_usage/* usagePhrase */.jr)(event.payload)}${loop === undefined ? '' : `. ${(0,agent_loop_words/* loopSentence */.m)(loop)}`}`;
        }
        case 'checkpoint':
            return 'everything up to here is on record';
        case 'evidence_degraded':
            return `${event.payload.what}: ${event.payload.error}`;
        case 'run_recovered':
            return `by ${event.payload.by}, with ${(0,quantities/* counted */.hS)(event.payload.events, 'event')} of its journal`;
        case 'run_sealed':
            return (0,quantities/* counted */.hS)(Object.keys(event.payload.files).length, 'file');
    }
}
function forWhat({ payload, scores, reason }) {
    return `for ${payload.rules.join(', ')}, confidence ${(0,quantities/* formatConfidence */.Me)(scores.confidence ?? 0)}: ${reason}`;
}
const whyKilled = {
    rule: 'a rule decided it',
    cancel: 'the run was cancelled',
    orphans: 'leftovers of the command',
};
function againstLimits(observations) {
    return observations
        .map(({ observed, limit, unit }) => `${(0,quantities/* formatQuantity */.VZ)(observed, unit)} (limit ${(0,quantities/* formatQuantity */.VZ)(limit, unit)})`)
        .join(', ');
}
function because(reason) {
    return reason === '' ? '' : `: ${reason}`;
}

;// CONCATENATED MODULE: ./lib/report/timeline.js





function timelineRows(events, options = {}) {
    const origin = (0,events_of/* startOf */.GH)(events).created_at;
    const rows = [];
    let quiet = [];
    for (const { event } of events) {
        if (!isShown(event, origin, options))
            continue;
        if (options.types === undefined && (event.event_type === 'sample' || event.event_type === 'checkpoint')) {
            quiet.push(event);
            continue;
        }
        rows.push(...condensed(quiet, origin), row(event, origin, whatHappened(event), 1));
        quiet = [];
    }
    return [...rows, ...condensed(quiet, origin)];
}
function timelineText(events, options = {}) {
    const rows = timelineRows(events, options).map((row) => ({ ...row, offset: (0,durations/* formatOffset */.xS)(row.at_ms) }));
    const offsetWidth = widest(rows.map(({ offset }) => offset));
    const typeWidth = widest(rows.map(({ event_type }) => event_type));
    return rows
        .map(({ offset, event_type, what }) => `${offset.padStart(offsetWidth)}  ${event_type.padEnd(typeWidth)}  ${what}\n`)
        .join('');
}
function isShown(event, origin, { incidentId, types, since, until }) {
    if (incidentId !== undefined && event.incident_id !== incidentId)
        return false;
    if (types !== undefined && !types.has(event.event_type))
        return false;
    return ((since === undefined || sinceMs(event, origin, since) >= 0) && (until === undefined || sinceMs(event, origin, until) <= 0));
}
function sinceMs(event, origin, moment) {
    return moment.kind === 'offset' ? offsetMs(event, origin) - moment.ms : (0,instants/* millisBetween */.E)(moment.createdAt, event.created_at);
}
function condensed(quiet, origin) {
    const first = quiet.find(({ event_type }) => event_type === 'sample') ?? quiet[0];
    if (first === undefined)
        return [];
    const ticks = quiet.flatMap((event) => (event.event_type === 'sample' ? event.payload.ticks : []));
    const what = ticks.length === 0 ? whatHappened(first) : sampleStretch(ticks);
    const events = Math.max(quiet.length, (quiet.at(-1)?.seq ?? 0) - (quiet[0]?.seq ?? 0) + 1);
    return [row(first, origin, events === quiet.length ? what : `${what} (told from ${quiet.length} of ${events} events)`, events)];
}
function row(event, origin, what, events) {
    const { seq, created_at, event_type, incident_id } = event;
    return { seq, at_ms: offsetMs(event, origin), created_at, event_type, incident_id, what, events };
}
function offsetMs(event, origin) {
    if ('at_ms' in event.payload && event.payload.at_ms !== undefined)
        return event.payload.at_ms;
    if (event.event_type === 'sample')
        return event.payload.ticks[0]?.atMs ?? 0;
    if (event.event_type === 'process_exited')
        return event.payload.duration_ms;
    return Math.max(0, (0,instants/* millisBetween */.E)(origin, event.created_at));
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, text.length), 0);
}


/***/ }),

/***/ 25227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RX: () => (/* binding */ xmlDocument)
/* harmony export */ });
function element(name, attributes, ...children) {
    return { kind: 'element', name, attributes, children };
}
function text(content) {
    return { kind: 'text', text: content };
}
function xmlDocument(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}
function written(xml, indent) {
    if (xml.kind === 'text')
        return cdata(xml.text);
    const { name, children } = xml;
    const opening = `${indent}<${name}${attributes(xml.attributes)}`;
    if (children.length === 0)
        return `${opening}/>`;
    if (children.some((child) => child.kind === 'text'))
        return `${opening}>${children.map((child) => written(child, '')).join('')}</${name}>`;
    return `${opening}>\n${children.map((child) => written(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
        .join('');
}
const escapes = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
    ...{ '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' },
};
function escaped(value) {
    return value.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char);
}
function cdata(content) {
    return `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}


/***/ })

};
