export const id = 2773;
export const ids = [2773];
export const modules = {

/***/ 72773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  timelineCommand: () => (/* binding */ timelineCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/report/timeline.js + 2 modules
var timeline = __webpack_require__(661);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/cli/timeline-filters.js



const timelineFlags = [
    { name: 'incident', takesValue: true },
    { name: 'type', takesValue: true, repeats: true },
    { name: 'since', takesValue: true },
    { name: 'until', takesValue: true },
];
function readTimelineFilters({ incident, type, since, until }) {
    try {
        return {
            kind: 'ok',
            options: {
                ...(incident !== undefined && { incidentId: incident }),
                ...(type !== undefined && { types: new Set(type.split(',').map(readType)) }),
                ...(since !== undefined && { since: readMoment('since', since) }),
                ...(until !== undefined && { until: readMoment('until', until) }),
            },
        };
    }
    catch (error) {
        if (!(error instanceof WrongFilter))
            throw error;
        return { kind: 'wrong', problem: error.message };
    }
}
class WrongFilter extends Error {
}
function readType(text) {
    const name = text.trim();
    const type = model/* eventTypes */.mu.find((each) => each === name);
    if (type !== undefined)
        return type;
    const near = (0,nearest/* nearest */.p)(name, model/* eventTypes */.mu);
    const hint = near === null ? `There are ${model/* eventTypes */.mu.join(', ')}.` : `Did you mean ${near}?`;
    throw new WrongFilter(`there is no event type "${name}". ${hint}`);
}
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
function readMoment(flag, text) {
    if (instantPattern.test(text)) {
        const utcMs = Date.parse(text);
        if (!Number.isNaN(utcMs))
            return { kind: 'instant', createdAt: new Date(utcMs).toISOString() };
    }
    const duration = (0,units/* parseDuration */.E9)(text.replace(/^\+/, ''));
    if (duration.kind === 'ok')
        return { kind: 'offset', ms: duration.value };
    throw new WrongFilter(`--${flag} takes a time after the start such as 30s, or an instant such as 2026-05-04T03:12:07Z, not "${text}"`);
}

// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/timeline.js







const NAMED_INCIDENTS_MAX = 10;
async function timelineCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [...timelineFlags, { name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [bundle, ...more] = parsed.words;
    if (bundle === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('timeline needs one bundle: flowforge-ci timeline [options] <bundle>');
    const filters = readTimelineFilters(parsed.flags);
    if (filters.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(filters.problem);
    try {
        const events = await eventsFor(await (0,bundle_source/* openBundle */.h)(bundle), filters.options);
        process.stdout.write(parsed.flags.json === 'true'
            ? `${JSON.stringify((0,timeline/* timelineRows */.L)(events, filters.options), null, 2)}\n`
            : (0,timeline/* timelineText */.P)(events, filters.options));
        return 0;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
async function eventsFor(source, { incidentId }) {
    const indexed = incidentId === undefined ? [] : await fromDatabase(source, incidentId);
    if (indexed.length > 0) {
        process.stderr.write(`flowforge: read from ${bundle_files/* databaseFile */.G3}; verify tells whether it agrees with the events\n`);
        return indexed;
    }
    const { events } = (0,read_bundle/* readBundle */.Bo)(source);
    if (incidentId !== undefined && !events.some(({ event }) => event.incident_id === incidentId))
        throw new Error(`there is no incident "${incidentId}" in ${source.path}: ${incidentsOf(events)}`);
    return events;
}
async function fromDatabase(source, incidentId) {
    if (!source.names.includes(bundle_files/* databaseFile */.G3))
        return [];
    try {
        const { openIncidentIndex } = await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(9910)]).then(__webpack_require__.bind(__webpack_require__, 9253));
        const index = openIncidentIndex(source.database(bundle_files/* databaseFile */.G3));
        try {
            return index.eventsOf(incidentId);
        }
        finally {
            index.close();
        }
    }
    catch {
        return [];
    }
}
function incidentsOf(events) {
    const ids = [...new Set(events.flatMap(({ event }) => event.incident_id ?? []))];
    if (ids.length === 0)
        return 'it had none';
    return `it had ${ids.slice(0, NAMED_INCIDENTS_MAX).join(', ')}${ids.length > NAMED_INCIDENTS_MAX ? ', …' : ''}`;
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


/***/ })

};
