export const id = 6715;
export const ids = [6715];
export const modules = {

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _evidence_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63490);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96851);
/* harmony import */ var _platform_find_above_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61660);
/* harmony import */ var _report_timeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(661);








/** The guard ends the demo's runaway long before; this is for a guard that fails. */
const RUNAWAY_TIMEOUT_S = 60;
/** `flowforge-ci demo`: a real runaway under the real guard, with what was measured. Resolves to 1 when it was not ended as it must be. */
async function demoCommand() {
    const runaway = runawayProgram();
    const evidenceDir = (0,_evidence_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceFolder */ .e)(process.cwd(), undefined);
    const temp = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'flowforge-demo-'));
    try {
        say('A program that spins and prints the very same line for ever is started under the guard.\n');
        const resultPath = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temp, 'result.json');
        const options = ['--name', 'demo runaway', '--evidence-dir', evidenceDir, '--result', resultPath];
        const looper = [process.execPath, runaway, '--timeout', `${RUNAWAY_TIMEOUT_S}`];
        await guard(['run', ...options, '--', ...looper]);
        const result = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(resultPath, 'utf8'));
        return explain(result, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(evidenceDir, result.run_id));
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { recursive: true, force: true });
    }
}
function explain(result, bundle) {
    if (result.verdict !== 'killed') {
        say(`The guard did not end the runaway: ${result.verdict} ${result.reason}`);
        return 1;
    }
    const { events } = (0,_evidence_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .Bo)(bundle);
    say(`
Runaway detected in ${(detectedMs(events) / 1000).toFixed(1)} seconds
CPU peaked at ${result.peak_cpu_percent}%
${left(events) === 0 ? 'Process recovered' : `${left(events)} processes could not be ended`}

Evidence: ${bundle}
  summary.md explains it to people, junit.xml to the CI; flowforge-ci verify checks that nothing was changed.

Timeline of ${result.incident_id}:
${(0,_report_timeline_js__WEBPACK_IMPORTED_MODULE_7__/* .timelineText */ .P)(events, { incidentId: result.incident_id ?? '' })}`);
    return left(events) === 0 ? 0 : 1;
}
/** From the start of the command, which runs away at once, to the decision. */
function detectedMs(events) {
    for (const { event } of events)
        if (event.event_type === 'decision_made' && event.action === 'kill')
            return event.payload.at_ms;
    throw new Error('the bundle holds no decision to kill: run flowforge-ci verify on it');
}
function left(events) {
    for (const { event } of events)
        if (event.event_type === 'process_killed')
            return event.payload.left;
    throw new Error('the bundle does not say how the kill ended: run flowforge-ci verify on it');
}
/** The guard as a user starts it; what the runaway prints is of no interest. */
function guard(args) {
    const [entry] = process.argv.slice(1, 2);
    if (entry === undefined)
        throw new Error('the demo must be started as flowforge-ci demo');
    return new Promise((done, failed) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [entry, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
        child.once('error', failed);
        child.once('exit', () => done());
    });
}
/** fixtures/ lies beside dist/ in the package, and beside src/ in a checkout. */
function runawayProgram() {
    const program = (0,_platform_find_above_js__WEBPACK_IMPORTED_MODULE_6__/* .findAbove */ .n)(import.meta.dirname, 'fixtures/programs/infinite-looper.mjs');
    if (program === null)
        throw new Error('fixtures/programs is missing from this installation: install it again');
    return program;
}
function say(text) {
    process.stdout.write(`${text}\n`);
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


/** In one phrase: `claude: 24 turns, 31 tool calls (5 failed), 48,210 tokens, $0.42`; of what was declared, `tokens 182,000 of 200,000 (91%)`. */
function usagePhrase(usage) {
    const used = [
        declared('turns', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.turns, 'turn'),
        `${declared('tool-calls', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.tool_calls, 'tool call')}${failed(usage)}`,
        declared('tokens', usage) ?? (isTold(usage) ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.total_tokens, 'token') : 'tokens not known'),
        declared('cost', usage) ?? shortCost(usage),
    ];
    return `${usage.agent}: ${used.join(', ')}${usage.shed_bytes > 0 ? ', all of it at least' : ''}`;
}
/** The same a line each: what it is, and what it came to. Our own words and figures only. */
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
/** Whether the tokens are known: an agent that tells them at the end of its task has told none before. */
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
/** Where the figure is from, and what is missing in it: never a guess. */
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
/** Null where nothing was declared of it. */
function declared(figure, usage) {
    const budget = usage.budget?.find(({ what }) => what === figure);
    return budget === undefined ? null : `${budgetNames[figure]} ${budgetWords(budget, usage)}`;
}
/** What was declared, beside what it came to: `182,000 of 200,000 (91%)`. */
function budgetWords({ what, estimate, actual }, usage) {
    const words = what === 'cost' ? _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD : _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4;
    const isKnown = actual >= 0 && (what !== 'tokens' || isTold(usage));
    if (!isKnown)
        return `not known of ${words(estimate)}`;
    const least = what === 'cost' && isLeastCost(usage) ? 'at least ' : '';
    return `${least}${words(actual)} of ${words(estimate)}${estimate === 0 ? '' : ` (${share(actual, estimate)})`}`;
}
/** Rounded down: only a budget that is used up reads as 100%. */
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
/** How an incident ended, in words; `outcome` is that of its `incident_closed`. Plain text, safe as far as the record is. */
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
/** An argv as a person would type it. For reading, not for a shell: it is cut at 200 characters. */
function commandLine(argv) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(argv.map((word) => (plainWord.test(word) ? word : `'${word}'`)).join(' '), longestCommandChars);
}


/***/ }),

/***/ 30559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   lP: () => (/* binding */ beforeSeal)
/* harmony export */ });
/** Every event of one type, in order. */
function eventsOf(events, type) {
    return events.map(({ event }) => event).filter((event) => isOf(event, type));
}
/** The last event of one type, or null. */
function lastOf(events, type) {
    return eventsOf(events, type).at(-1) ?? null;
}
/**
 * The event that the record of a run begins with.
 * @throws Error when it is not there: what was given is not a run from its start.
 */
function startOf(events) {
    const first = events[0]?.event;
    if (first !== undefined && isOf(first, 'run_started'))
        return first;
    const found = first === undefined ? 'there is no event at all' : `the first one is ${first.event_type} (seq ${first.seq})`;
    throw new Error(`The record of a run begins with run_started, but ${found}. Check the bundle: flowforge-ci verify <bundle>.`);
}
/** Whatever follows the seal is not part of the reports: they are sealed themselves. */
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
/** Milliseconds between two ISO 8601 instants, UTC with milliseconds as events carry them. Throws on any other form. */
function millisBetween(from, to) {
    return millisOf(to) - millisOf(from);
}
/** An instant of a record for people, without its milliseconds: `2026-05-04 03:12:07 UTC`. */
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
/** Howard Hinnant's days_from_civil: exact in the proleptic Gregorian calendar, without a time zone. */
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


/** What outlived the command and what became of it, in one sentence. Plain text. */
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



/** Many ticks in one phrase: the highest CPU, memory and process count, and the output that came meanwhile. */
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










/** One event in words, on one line, safe for a terminal. */
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





/**
 * What happened, in order. Samples that follow one another, and the checkpoints among them, become one row.
 * @throws Error when the first event is not `run_started`.
 */
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
/**
 * The same as aligned text: time since the guard began, type, what. Ends in a line feed; empty when no event is to be shown.
 * @throws Error when the first event is not `run_started`.
 */
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
    // Of a long run the reports are given only some of the samples, see thin-samples.ts: the numbers tell how many there were.
    const events = Math.max(quiet.length, (quiet.at(-1)?.seq ?? 0) - (quiet[0]?.seq ?? 0) + 1);
    return [row(first, origin, events === quiet.length ? what : `${what} (told from ${quiet.length} of ${events} events)`, events)];
}
function row(event, origin, what, events) {
    const { seq, created_at, event_type, incident_id } = event;
    return { seq, at_ms: offsetMs(event, origin), created_at, event_type, incident_id, what, events };
}
/** The monotonic time that stands in the event, or else the wall clock's distance from the first event. */
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


/***/ })

};
