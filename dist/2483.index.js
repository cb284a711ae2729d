export const id = 2483;
export const ids = [2483];
export const modules = {

/***/ 22483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
// EXTERNAL MODULE: ./lib/report/result.js + 1 modules
var result = __webpack_require__(94784);
;// CONCATENATED MODULE: ./lib/report/run-facts.js



function factsOf(events) {
    const { guard_version } = (0,events_of/* startOf */.GH)(events).payload;
    const { run_id, name, profile, verdict, exit_code, attempts, duration_ms, ...figures } = (0,result/* resultOf */.B)(events);
    const { peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed } = figures;
    const usage = (0,events_of/* lastOf */.g1)(events, 'agent_usage');
    return {
        ...{ run_id, name, guard_version, profile, verdict, exit_code, attempts, duration_ms },
        cpu_ms: (0,events_of/* lastOf */.g1)(events, 'process_exited')?.payload.cpu_ms ?? null,
        ...{ peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed },
        agent: usage === null ? null : agentFactsOf(usage.payload, figures),
        incidents: incidentsOf((0,decision_behind/* decisionsIn */.z_)(events)),
    };
}
function agentFactsOf({ agent, turns, tool_calls, tool_errors, unpriced_tokens, shed_bytes }, { tokens, cost }) {
    return { name: agent, turns, tool_calls, tool_errors, tokens, cost, at_least: unpriced_tokens > 0 || shed_bytes > 0 };
}
function incidentsOf(decisions) {
    const incidents = new Map();
    for (const { incident_id, payload, action, reason, scores } of decisions) {
        const first_decision_ms = incidents.get(incident_id)?.first_decision_ms ?? payload.at_ms;
        const confidence = scores.confidence ?? 0;
        incidents.set(incident_id, { incident_id, rules: payload.rules, action, confidence, reason, first_decision_ms });
    }
    return [...incidents.values()];
}

// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/diff.js





function diffOf(left, right) {
    const [leftFacts, rightFacts] = [factsOf(left), factsOf(right)];
    const agents = [leftFacts.agent, rightFacts.agent].filter((agent) => agent !== null);
    const told = [
        ...figures,
        ...(agents.length > 0 ? agentFigures : []),
        ...(agents.some(({ at_least }) => at_least) ? [leastFigure] : []),
    ];
    const rows = told.map((figure) => rowOf(figure, leftFacts, rightFacts));
    return { left: leftFacts, right: rightFacts, rows };
}
function diffText({ left, right, rows }) {
    const cells = rows.map((row) => [
        ...[row.what, wordsOf(row.what, row.left), wordsOf(row.what, row.right)],
        row.same ? '' : row.change_bp === null ? 'differs' : changeText(row.change_bp),
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    const table = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
    const lines = [...table, ...incidentLines('left', left.incidents), ...incidentLines('right', right.incidents)];
    return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
const figures = [
    { what: 'run', of: ({ run_id }) => run_id },
    { what: 'name', of: ({ name }) => name },
    { what: 'guard', of: ({ guard_version }) => guard_version },
    { what: 'profile', of: ({ profile }) => profile },
    { what: 'verdict', of: ({ verdict }) => verdict },
    { what: 'exit code', of: ({ exit_code }) => exit_code },
    { what: 'attempts', of: ({ attempts }) => attempts },
    { what: 'duration', of: ({ duration_ms }) => duration_ms, words: durations/* formatDuration */.a3 },
    { what: 'CPU time', of: ({ cpu_ms }) => cpu_ms, words: durations/* formatDuration */.a3 },
    { what: 'peak CPU', of: ({ peak_cpu_percent }) => peak_cpu_percent, words: (percent) => `${percent}%` },
    { what: 'peak memory', of: ({ peak_memory_bytes }) => peak_memory_bytes, words: bytes/* formatBytes */.z },
    { what: 'output', of: ({ output_bytes }) => output_bytes, words: bytes/* formatBytes */.z },
    { what: 'processes at most', of: ({ processes_peak }) => processes_peak, words: quantities/* formatCount */.B4 },
    { what: 'processes ended', of: ({ processes_killed }) => processes_killed, words: quantities/* formatCount */.B4 },
    { what: 'incidents', of: ({ incidents }) => incidents.length, words: quantities/* formatCount */.B4 },
];
const agentFigures = [
    { what: 'agent', of: ({ agent }) => agent?.name ?? 'none' },
    { what: 'turns', of: ({ agent }) => agent?.turns ?? null, words: quantities/* formatCount */.B4 },
    { what: 'tool calls', of: ({ agent }) => agent?.tool_calls ?? null, words: quantities/* formatCount */.B4 },
    { what: 'failed calls', of: ({ agent }) => agent?.tool_errors ?? null, words: quantities/* formatCount */.B4 },
    { what: 'tokens', of: ({ agent }) => agent?.tokens ?? null, words: quantities/* formatCount */.B4 },
    { what: 'cost', of: ({ agent }) => agent?.cost ?? null, words: (dollars) => (0,quantities/* formatCost */.BD)(Math.round(dollars * 1_000_000)) },
];
const leastFigure = {
    what: 'agent counted',
    of: ({ agent }) => (agent === null ? null : agent.at_least ? 'at least' : 'exactly'),
};
function rowOf({ what, of, words }, leftFacts, rightFacts) {
    const [left, right] = [of(leftFacts), of(rightFacts)];
    const quantities = words !== undefined && typeof left === 'number' && typeof right === 'number' && left > 0;
    return { what, left, right, same: left === right, change_bp: quantities ? Math.round(((right - left) * 10_000) / left) : null };
}
function wordsOf(what, value) {
    if (value === null)
        return 'not on record';
    if (typeof value === 'string')
        return (0,terminal_safe/* safeLine */.om)(value, terminal_safe/* longestNameChars */.zC);
    const figure = [...figures, ...agentFigures].find((each) => each.what === what);
    return figure?.words?.(value) ?? String(value);
}
function changeText(changeBp) {
    const percent = Math.floor(Math.abs(changeBp) / 100);
    return `${changeBp < 0 ? '-' : '+'}${percent === 0 ? '<1' : (0,quantities/* formatCount */.B4)(percent)}%`;
}
function incidentLines(side, incidents) {
    return incidents.map(({ rules, action, confidence, reason, first_decision_ms }) => {
        const decided = `${action} for ${rules.join(', ')}, confidence ${(0,quantities/* formatConfidence */.Me)(confidence)}: ${reason}`;
        return `${side.padEnd(5)}  ${(0,durations/* formatOffset */.xS)(first_decision_ms)}  ${(0,terminal_safe/* safeLine */.om)(decided)}`;
    });
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/diff.js





async function diffCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [{ name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [left, right, ...more] = parsed.words;
    if (left === undefined || right === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('diff needs two bundles: flowforge-ci diff [--json] <bundle> <bundle>');
    try {
        const diff = diffOf(await eventsIn(left), await eventsIn(right));
        process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify(diff, null, 2)}\n` : diffText(diff));
        return 0;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
async function eventsIn(bundle) {
    return (0,read_bundle/* readBundle */.Bo)(await (0,bundle_source/* openBundle */.h)(bundle)).events;
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
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


/***/ })

};
