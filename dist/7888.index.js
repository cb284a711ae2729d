export const id = 7888;
export const ids = [7888];
export const modules = {

/***/ 59814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ agentNames),
/* harmony export */   XZ: () => (/* binding */ ruleNames),
/* harmony export */   b8: () => (/* binding */ signalNames),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   mu: () => (/* binding */ eventTypes),
/* harmony export */   u7: () => (/* binding */ agentChoices)
/* harmony export */ });
/* unused harmony exports observationUnits, doings, budgetFigures */
const ruleNames = [
    'output-loop',
    'cpu-loop',
    'output-flood',
    'no-output',
    'hang',
    'silent-spin',
    'memory',
    'crash-loop',
    'fork-storm',
    'stuck-progress',
    'wall-time',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const agentNames = ['claude', 'codex', 'gemini', 'opencode', 'aider'];
const agentChoices = ['auto', ...agentNames, 'none'];
const signalNames = [
    'wall-time',
    'no-output',
    'hang',
    'silent-spin',
    'output-loop',
    'cpu-loop',
    'output-flood',
    'stuck-progress',
    'memory',
    'crash-loop',
    'fork-storm',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const clauseKinds = ['TIME', 'CPU', 'LOG', 'PROGRESS', 'RATE', 'MEM', 'IO', 'PROC', 'AGENT', 'BUDGET'];
const observationUnits = (/* unused pure expression or super */ null && ([
    'ms',
    'bp',
    'bytes',
    'lines',
    'lines/s',
    'bytes/s',
    'ratio',
    'processes',
    'tokens',
    'micro-usd',
    'turns',
    'calls',
    'repeats',
]));
const eventTypes = [
    'run_started',
    'process_started',
    'sample',
    'signal_raised',
    'signal_cleared',
    'incident_opened',
    'decision_made',
    'policy_dry_run',
    'diagnostics_captured',
    'kill_requested',
    'process_killed',
    'restart_scheduled',
    'process_exited',
    'orphans_reaped',
    'incident_closed',
    'alert_raised',
    'cancel_requested',
    'policy_fallback',
    'agent_usage',
    'checkpoint',
    'evidence_degraded',
    'run_recovered',
    'run_sealed',
];
const doings = (/* unused pure expression or super */ null && ([
    'computing',
    'stdin',
    'pipe',
    'unheld-pipe',
    'lock',
    'network',
    'socket',
    'child',
    'sleep',
    'events',
    'signal',
    'disk',
    'stopped',
    'ended',
    'unknown',
]));
const budgetFigures = (/* unused pure expression or super */ null && (['tokens', 'cost', 'turns', 'tool-calls']));


/***/ }),

/***/ 73547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H3: () => (/* binding */ adviceAfterAlert),
  hf: () => (/* binding */ adviceAfterDryRun),
  _o: () => (/* binding */ adviceAfterKill),
  nL: () => (/* binding */ adviceAfterOutsideEnd)
});

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/report/declared-bound.js


const what = {
    'wall-time': 'time',
    'no-output-timeout': 'time',
    'hang-timeout': 'time',
    'max-memory': 'memory',
    'max-processes': 'processes',
    'max-output': 'output',
    'max-tokens': 'tokens',
    'max-cost': 'money',
    'max-turns': 'turns',
    'max-tool-calls': 'tool calls',
};
const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;
function declaredBound(rule, observations) {
    const crossed = crossedBound(rule, observations);
    if (crossed === null)
        return null;
    const { option, value } = crossed;
    const more = `give it more ${what[option]}:`;
    if (value === null) {
        const wider = `a ${what[option] === 'time' ? 'longer' : 'larger'} \`--${option}\``;
        return { option: wider, allow: `${more} ${wider}` };
    }
    const flag = `\`--${option} ${value}\``;
    return {
        option: flag,
        allow: `${more} ${flag}, in the action \`${option}: ${value}\`, in a policy \`limits: { ${option}: ${value} }\``,
    };
}
function crossedBound(rule, observations) {
    const limitOf = (name) => observations.find((each) => each.name === name)?.limit;
    const twice = (limit) => (limit === undefined ? null : (0,durations/* optionDuration */.sR)(limit * 2));
    switch (rule) {
        case 'wall-time':
            return { option: 'wall-time', value: twice(limitOf('wall-time')) };
        case 'no-output':
            return { option: 'no-output-timeout', value: twice(limitOf('silence')) };
        case 'hang':
            return named('hang-timeout', twice);
        case 'memory':
            return named('max-memory', twiceTheSize);
        case 'output-flood':
            return named('max-output', twiceTheSize);
        case 'fork-storm':
            return named('max-processes', (limit) => String(limit * 2));
        case 'budget':
            return budget(observations);
        default:
            return null;
    }
    function named(option, widen) {
        const limit = limitOf(option);
        return limit === undefined ? null : { option, value: widen(limit) };
    }
}
function budget(observations) {
    const share = ({ observed, limit }) => observed / Math.max(1, limit);
    const [most] = observations.filter(({ unit }) => budgetOptions[unit] !== undefined).sort((a, b) => share(b) - share(a));
    const option = most === undefined ? undefined : budgetOptions[most.unit];
    if (most === undefined || option === undefined)
        return null;
    const twice = most.limit * 2;
    return { option, value: option === 'max-cost' ? (0,quantities/* formatCost */.BD)(twice).slice(1) : String(twice) };
}
const budgetOptions = {
    tokens: 'max-tokens',
    'micro-usd': 'max-cost',
    turns: 'max-turns',
    calls: 'max-tool-calls',
};
function twiceTheSize(bytes) {
    const size = bytes * 2;
    if (size % GIBIBYTE === 0)
        return `${size / GIBIBYTE}GiB`;
    return size % MEBIBYTE === 0 ? `${size / MEBIBYTE}MiB` : null;
}

;// CONCATENATED MODULE: ./lib/report/advice.js


function adviceAfterKill(rule, observations) {
    const fix = fixFor(rule);
    const bound = declaredBound(rule, observations);
    if (bound !== null)
        return { fix, end: '', ...bound };
    const option = `\`--on-runaway alert\`, or \`rules: { ${rule}: alert }\` in a policy`;
    return {
        fix,
        end: '',
        option,
        allow: `let it alert instead of ${rule === 'hang-after-result' ? 'ending it' : 'kill'}: ${option}${widerThreshold(rule, observations)}`,
    };
}
function adviceAfterAlert(rule, observations = []) {
    const fix = fixFor(rule);
    const end = rule === 'budget' ? howToEndBudget(observations) : howToEnd(rule);
    const bound = declaredBound(rule, observations);
    if (bound !== null)
        return { fix, end: rule === 'budget' ? end : howToEndAtBound(rule), ...bound };
    const option = `\`rules: { ${rule}: off }\` in a policy`;
    return { fix, end, option, allow: `silence this rule for the step: ${option}` };
}
const adviceAfterOutsideEnd = "If it was the job's own timeout: set `--wall-time` below it. The guard then ends the command first, and says why.";
const adviceAfterDryRun = '**To have it done from now on:** `--mode enforce`, in the action `mode: enforce`, in a policy `mode: enforce`.';
function fixFor(rule) {
    switch (rule) {
        case 'wall-time':
            return 'look for a wait without a timeout, or for a server that was left in the foreground.';
        case 'no-output':
            return 'look for what it waits for, or, if it works in silence, for an option that prints progress.';
        case 'hang':
            return 'look for a lock, for a question that nobody answers, or for a connection without a timeout.';
        case 'silent-spin':
            return 'look for a loop that never ends, or, if it is slow work, for an option that prints progress.';
        case 'output-loop':
            return 'look for a retry or a read loop that has neither a limit nor a delay.';
        case 'cpu-loop':
            return 'look for a loop that polls without a delay.';
        case 'output-flood':
            return 'look for a debug level that was left on, or send the data to a file: nobody reads so much of a log.';
        case 'stuck-progress':
            return 'look for what it waits for, such as a download, a lock or a worker that died.';
        case 'memory':
            return 'look for a leak, run fewer jobs at once, or use a larger machine.';
        case 'crash-loop':
            return 'read the first error of what it starts again and again, and give the restarts a limit and a delay.';
        case 'fork-storm':
            return 'look for a script that calls itself, or for parallel jobs without a limit.';
        case 'agent-loop':
            return 'look which call came again and again, and what it was answered: give the agent what it lacks there, or fewer turns.';
        case 'budget':
            return 'look what the tokens went into, and give the agent a smaller task or a cheaper model.';
        case 'hang-after-result':
            return 'look for a process that the agent left running, which kept it from ending after its result.';
        default:
            return rule;
    }
}
function howToEnd(rule) {
    switch (rule) {
        case 'silent-spin':
            return 'a bound such as `--no-output-timeout` or `--wall-time` (from outside, a spin and a long computation look the same)';
        case 'hang':
            return byRuleOr(rule, '--hang-timeout');
        case 'output-flood':
            return byRuleOr(rule, '--max-output');
        case 'memory':
            return byRuleOr(rule, '--max-memory');
        case 'fork-storm':
            return byRuleOr(rule, '--max-processes');
        case 'agent-loop':
            return byRuleOr(rule, '--max-turns');
        case 'hang-after-result':
            return '`rules: { hang-after-result: end }` in a policy, which keeps the result';
        default:
            return byRuleOr(rule, '--wall-time');
    }
}
function howToEndBudget(observations) {
    const rule = '`rules: { budget: kill }` in a policy';
    if (observations.length === 0 || observations.some(({ observed, limit }) => observed > limit))
        return `${rule}, or, where the agent told it too late, a limit that is known while it works, such as \`--max-tool-calls\` or \`--wall-time\``;
    return `${rule} ends it when the limit itself is crossed`;
}
function howToEndAtBound(rule) {
    const byRule = rule === 'wall-time' || rule === 'no-output' ? `, \`rules: { ${rule}: kill }\`` : '';
    return `\`--on-runaway kill\`${byRule} and another profile than \`watchdog\`: the limit itself is set`;
}
function byRuleOr(rule, option) {
    return `\`rules: { ${rule}: kill }\` in a policy, or a bound such as \`${option}\``;
}
function widerThreshold(rule, observations) {
    const lines = observations.find(({ unit }) => unit === 'lines');
    if (rule === 'agent-loop')
        return moreRepeats(observations);
    const forMs = observations.find(({ unit }) => unit === 'ms')?.limit;
    if (forMs === undefined)
        return '';
    const time = (0,durations/* optionDuration */.sR)(forMs * 2);
    switch (rule) {
        case 'hang-after-result':
            return `. Or give it longer to end by itself: \`rules: { hang-after-result: { action: end, for: ${time} } }\``;
        case 'output-loop': {
            if (lines === undefined)
                return '';
            const masked = lines.name === 'alike-lines' ? 'masked-' : '';
            return wider(rule, `${masked}lines: ${lines.limit * 2}, ${masked}for: ${time}`);
        }
        case 'hang':
        case 'stuck-progress':
            return wider(rule, `for: ${time}`);
        default:
            return '';
    }
}
function moreRepeats(observations) {
    const repeats = observations.find(({ unit }) => unit === 'repeats');
    if (repeats === undefined)
        return '';
    return wider('agent-loop', `${repeats.name.startsWith('masked') ? 'masked-' : ''}repeats: ${repeats.limit * 2}`);
}
function wider(rule, thresholds) {
    return `. Or ask for more before a kill: \`rules: { ${rule}: { action: kill, ${thresholds} } }\``;
}


/***/ }),

/***/ 91782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loopCalls),
/* harmony export */   m: () => (/* binding */ loopSentence)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49948);


function loopSentence({ repeats, masked, calls }) {
    const what = calls.length > 1 ? `same ${calls.length} calls` : 'same call';
    const but = masked ? ', ids and times apart' : '';
    const names = calls.slice(0, mostCalls).map(({ name }) => nameOf(name));
    return `The ${what} ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(repeats, 'time')}, with the same result each time${but}${names.length === 0 ? '' : `: ${names.join(', ')}`}`;
}
function loopCalls({ calls }) {
    return calls.slice(0, mostCalls).map((call, at) => ({
        title: `${calls.length > 1 ? `Call ${at + 1} of ${calls.length}: ` : ''}${nameOf(call.name)}, ${call.is_error ? 'which failed' : 'which succeeded'}`,
        arguments: shown(call.arguments),
        result: shown(call.result),
    }));
}
const mostCalls = 8;
const mostLines = 24;
const mostChars = 2_400;
function nameOf(name) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .longestNameChars */ .zC) || 'a tool without a name';
}
function shown(text) {
    const safe = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeText */ .Hk)(text).trim();
    const lines = safe.slice(0, mostChars).split('\n');
    const isCut = safe.length > mostChars || lines.length > mostLines;
    return `${lines.slice(0, mostLines).join('\n')}${isCut ? '…' : ''}` || '(nothing)';
}


/***/ }),

/***/ 81925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1023.95 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${units[unit]}`;
}


/***/ }),

/***/ 96099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ decisionBehind),
/* harmony export */   hJ: () => (/* binding */ wouldOf),
/* harmony export */   z_: () => (/* binding */ decisionsIn)
/* harmony export */ });
function decisionBehind(events, verdict) {
    const decisions = decisionsIn(events);
    const kill = decisions.findLast(({ action }) => action === 'kill');
    if (kill !== undefined)
        return kill;
    if (verdict === 'cancelled' || verdict === 'error')
        return null;
    return (decisions.find((decision) => wouldOf(decision) === 'kill' || wouldOf(decision) === 'restart') ??
        decisions.findLast(({ action }) => action === 'restart') ??
        decisions.findLast(({ action }) => action !== 'continue') ??
        null);
}
function decisionsIn(events) {
    return events.map(({ event }) => event).filter((event) => isDecision(event));
}
function wouldOf(decision) {
    if (decision.event_type === 'policy_dry_run')
        return decision.payload.would;
    return decision.action === 'log_only' ? 'alert' : null;
}
function isDecision(event) {
    return event.event_type === 'decision_made' || event.event_type === 'policy_dry_run';
}


/***/ }),

/***/ 93707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shortCommand)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

function shortCommand(command, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestNameChars */ .zC) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(command.replace(/^\/(?:[^\s/]+\/)+(?=\S)/, ''), maxChars);
}


/***/ }),

/***/ 87735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ culpritOf),
/* harmony export */   j: () => (/* binding */ culpritWords)
/* harmony export */ });
/* harmony import */ var _diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93707);
/* harmony import */ var _diagnosis_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96151);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49948);



const COMMAND_CHARS_MAX = 120;
function culpritOf(captured) {
    if (captured.kind === 'none')
        return null;
    const found = captured.processes.find(({ pid }) => pid === captured.culprit);
    if (found === undefined)
        return null;
    const parent = captured.processes.find(({ pid }) => pid === found.ppid);
    return {
        pid: found.pid,
        command: (0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(found.command, COMMAND_CHARS_MAX),
        parent: (0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(parent?.command ?? '', COMMAND_CHARS_MAX),
        doing: found.wait.kind,
        what: (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)((0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_0__/* .doingWords */ .b)(found, captured.stack)),
    };
}
function culpritWords({ pid, command, parent, what }) {
    const origin = parent === '' ? '' : `, child of ${(0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(parent)}`;
    return `${(0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommand */ .s)(command)} (pid ${pid}${origin}) ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(what)}`;
}


/***/ }),

/***/ 96151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ doingWords),
/* harmony export */   j: () => (/* binding */ waitWords)
/* harmony export */ });
/* harmony import */ var _diagnosis_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93707);

function waitWords(wait) {
    switch (wait.kind) {
        case 'computing':
            return 'was computing';
        case 'stdin':
            return `was waiting for input on stdin (${wait.what})`;
        case 'pipe':
            if (wait.way === 'write' && isReadByGuard(wait.holders))
                return 'was writing its output, which the guard reads';
            return `was blocked ${pipeWords(wait.pipe, wait.way)}, held by ${holderWords(wait.holders)}`;
        case 'unheld-pipe':
            return `was blocked ${pipeWords(wait.pipe, wait.way)}: no one holds the other end${wait.certain ? '' : ', as far as could be seen'}`;
        case 'lock': {
            const what = wait.path === '' ? 'a lock (futex)' : `a lock on ${wait.path}`;
            return `was waiting for ${what}${wait.holder && `, held by ${wait.holder}`}`;
        }
        case 'network':
            return networkWords[wait.way](wait.address);
        case 'socket':
            return `was waiting for another process on ${wait.path === '' ? 'a local socket' : `the socket ${wait.path}`}`;
        case 'child':
            return 'was waiting for a child process to end';
        case 'sleep':
            return 'was sleeping (a timer)';
        case 'events':
            return 'was waiting for an event, with no timer set';
        case 'signal':
            return 'was waiting for a signal';
        case 'disk':
            return 'was waiting for a disk or a file system';
        case 'stopped':
            return 'was stopped (SIGSTOP or a debugger)';
        case 'ended':
            return 'had ended';
        case 'unknown':
            return 'was waiting, for what is not known';
        default:
            return wait;
    }
}
function isReadByGuard(holders) {
    return holders.length > 0 && holders.every(({ command }) => ownReader.test(command));
}
const ownReader = /(?:^|\/)guard-init-linux-\w+(?: |$)/;
const networkWords = {
    answer: (address) => `was waiting for the network at ${address}, to which it is connected`,
    connect: (address) => `was waiting for the network at ${address}, which does not accept the connection`,
    clients: (address) => `was waiting for clients of its own at ${address}`,
};
function doingWords({ wait, cpuBp }, stack) {
    const said = wait.kind === 'computing' ? `${waitWords(wait)} (${Math.round(cpuBp / 100)}% of a core)` : waitWords(wait);
    const frame = stack.kind === 'frames' ? stack.frames[0] : undefined;
    return frame === undefined ? said : `${said}, in ${frame}`;
}
function pipeWords(pipe, way) {
    const what = pipe.startsWith('/') ? `the FIFO ${pipe}` : pipe === '' ? 'a FIFO' : 'a pipe';
    switch (way) {
        case 'read':
            return `reading ${what}`;
        case 'write':
            return `writing to ${what}`;
        case 'open to read':
            return `opening ${what} to read`;
        case 'open to write':
            return `opening ${what} to write`;
        default:
            return way;
    }
}
function holderWords(holders) {
    const [first] = holders;
    if (first === undefined)
        return 'nobody';
    return `pid ${first.pid} (${(0,_diagnosis_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommand */ .s)(first.command)})${holders.length > 1 ? ` and ${holders.length - 1} more` : ''}`;
}


/***/ }),

/***/ 439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   sR: () => (/* binding */ optionDuration),
/* harmony export */   xS: () => (/* binding */ formatOffset)
/* harmony export */ });
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)}ms`;
    const tenths = Math.round(ms / 100);
    if (tenths < 600)
        return `${tenths / 10}s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return twoUnits(Math.floor(seconds / 60), 'm', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return twoUnits(Math.floor(minutes / 60), 'h', minutes % 60, 'm');
}
function optionDuration(ms) {
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    if (ms % 1000 === 0)
        return `${ms / 1000}s`;
    return `${ms}ms`;
}
function formatOffset(ms) {
    const minutes = Math.floor(ms / 60_000);
    const seconds = ((ms % 60_000) / 1000).toFixed(3);
    return minutes === 0 ? `+${seconds}s` : `+${minutes}:${seconds.padStart(6, '0')}`;
}
function twoUnits(large, largeUnit, small, smallUnit) {
    return small === 0 ? `${large}${largeUnit}` : `${large}${largeUnit} ${small}${smallUnit}`;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   jj: () => (/* binding */ endedByItself)
/* harmony export */ });
/* harmony import */ var _agent_loop_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91782);
/* harmony import */ var _diagnosis_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87735);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(439);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40012);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14409);
/* harmony import */ var _shadow_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55544);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49948);







function headlineOf(story) {
    return { ...titleAndSentence(story), who: sentences(culpritSentence(story)) };
}
function titleAndSentence(story) {
    const name = `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(story.result.name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .longestNameChars */ .zC)}"`;
    const { verdict, rules } = story.result;
    const rule = rules.join(' + ');
    if (story.exited === null) {
        return { icon: '⚠️', title: `FlowForge Guard has no end of ${name} on record`, sentence: lostSentence(story) };
    }
    switch (verdict) {
        case 'killed':
            return { icon: '🛑', title: `FlowForge Guard killed ${name}${rule && `: ${rule}`}`, sentence: killedSentence(story) };
        case 'cancelled':
            return { icon: '⏹️', title: `${name} was cancelled`, sentence: cancelledSentence(story) };
        case 'error':
            return { icon: '⚠️', title: errorTitle(story, name), sentence: errorSentence(story) };
        case 'passed':
        case 'failed': {
            const ended = endedByItself(story);
            if (story.decision === null)
                return { icon: verdict === 'passed' ? '✅' : '❌', title: `${name} ${ended}`, sentence: untouched(story) };
            if (story.result.agent_result !== undefined)
                return afterResult(story, story.result.agent_result, name);
            if (story.would !== null)
                return { icon: '👀', title: shadowTitle(story, name), sentence: shadowSentence(story, ended) };
            if (story.decision.action === 'restart')
                return { icon: '🔁', title: restartTitle(name, rule), sentence: restartSentence(story, ended) };
            return { icon: '⚠️', title: `FlowForge Guard alert for ${name}: ${rule}`, sentence: alertSentence(story, ended) };
        }
    }
}
function afterResult(story, said, name) {
    const ended = 'FlowForge Guard ended it after its result';
    const sentence = sentences(saidOfItsTask[said], `What it printed is kept, and makes the exit code ${story.result.exit_code}`, ...foundSentences(story), endedProcesses(story.killed));
    return said === 'success'
        ? { icon: '✅', title: `${name} passed: ${ended}`, sentence }
        : { icon: '❌', title: `${name} failed: ${ended}`, sentence };
}
const saidOfItsTask = {
    success: 'The agent said that its task had succeeded, and did not end by itself',
    failure: 'The agent said that its task had failed, and did not end by itself',
};
function endedByItself({ result }) {
    if (result.verdict === 'passed')
        return 'passed';
    if (result.agent_result !== undefined)
        return 'failed (its agent said so)';
    if (result.kill_signal !== null)
        return `failed: it died of ${result.kill_signal} (exit code ${result.exit_code})`;
    return `failed with exit code ${result.exit_code}`;
}
function notStarted({ result }) {
    return result.verdict === 'error' && (result.exit_code === 126 || result.exit_code === 127);
}
function endedProcesses(killed) {
    if (killed === null)
        return '';
    const { processes_killed, left, took_ms, last_signal } = killed.payload;
    const processes = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(processes_killed, 'process was', 'processes were');
    const ended = `${processes} ended within ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(took_ms)} (${last_signal})`;
    return left === 0 ? `${ended}, none is left` : `${ended}, but ${left} could not be ended and may still run`;
}
function killedSentence(story) {
    if (story.decision === null)
        return sentences(`After ${after(story)} the guard ended it`, endedProcesses(story.killed));
    const { reason, scores, payload } = story.decision;
    return sentences(`After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(payload.at_ms)} the guard decided to end ${theCommand(story)}: ${reasonAndObserved(reason, payload.observations)}`, `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatConfidence */ .Me)(scores.confidence ?? 0)}`, toldTooLate(story), endedProcesses(story.killed));
}
function alertSentence(story, ended) {
    return sentences(...foundSentences(story), toldTooLate(story), `The guard only reported it; the command ran on${forHowLong(story)} and ${ended}`);
}
function toldTooLate({ decision, usage }) {
    const isOfTokens = decision?.payload.observations.some(({ name }) => name === 'max-tokens' || name === 'max-cost');
    return usage === null || usage.tokens_live || !isOfTokens ? '' : `${usage.agent} tells its tokens only when its task has ended`;
}
function shadowTitle({ result, would }, name) {
    const what = would === null ? '' : _shadow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldHaveWords */ .T[would];
    return `FlowForge Guard ${what} ${name}: ${result.rules.join(' + ')} (${(0,_shadow_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notDoneWords */ .p)(result.mode)})`;
}
function shadowSentence(story, ended) {
    return sentences(...foundSentences(story), `Nothing was done: the command ran on${forHowLong(story)} and ${ended}`);
}
function restartTitle(name, rule) {
    return `FlowForge Guard ended ${name} and started it again: ${rule}`;
}
function restartSentence(story, ended) {
    const { attempts } = story.result;
    return sentences(...foundSentences(story), `It was started ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(attempts, 'time')}, and ${ended} in the end`);
}
function foundSentences(story) {
    const { decision } = story;
    if (decision === null)
        return [];
    return [
        `After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(decision.payload.at_ms)}: ${reasonAndObserved(decision.reason, decision.payload.observations)}`,
        `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_4__/* .formatConfidence */ .Me)(decision.scores.confidence ?? 0)}`,
    ];
}
function forHowLong({ decision, result }) {
    const ms = decision === null ? 0 : result.duration_ms - decision.payload.at_ms;
    return ms <= 0 ? '' : ` for ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(ms)}`;
}
function culpritSentence({ culprit, exited, loop, decision }) {
    if (loop !== null && decision?.payload.rules.includes('agent-loop'))
        return (0,_agent_loop_words_js__WEBPACK_IMPORTED_MODULE_6__/* .loopSentence */ .m)(loop);
    return culprit === null || exited === null ? '' : (0,_diagnosis_named_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritWords */ .j)(culprit);
}
function theCommand({ culprit }) {
    return culprit === null ? 'it' : 'the command';
}
function cancelledSentence(story) {
    const signal = story.cancelled?.payload.signal;
    const at = story.cancelled === null ? after(story) : (0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(story.cancelled.payload.at_ms);
    return sentences(`After ${at} the guard was asked to stop${signal === undefined ? '' : ` by ${signal}`}: somebody cancelled it, or the job's own time was up. No rule decided this`, endedProcesses(story.killed));
}
function errorTitle({ result }, name) {
    return notStarted({ result }) ? `${name} could not be started` : `FlowForge Guard could not supervise ${name}`;
}
function errorSentence({ result }) {
    return sentences((0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(result.reason) || 'The record gives no reason', `Exit code ${result.exit_code}`);
}
function lostSentence(story) {
    return sentences(`The record stops ${after(story)} after the start`, 'The guard itself was ended (killed, out of memory, machine lost) before it could say how the command ended', story.decision === null ? '' : `Its last decision was to ${story.decision.action}: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(story.decision.reason)}`);
}
function untouched(story) {
    return sentences(`It ended by itself after ${after(story)}; the guard did not intervene`, (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(story.result.reason));
}
function reasonAndObserved(reason, observations) {
    const observed = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .observedPhrase */ .K)(observations);
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safeLine */ .om)(reason)}${observed && ` (observed: ${observed})`}`;
}
function after({ result }) {
    return (0,_durations_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(result.duration_ms);
}
function sentences(...parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
        .join(' ');
}


/***/ }),

/***/ 40012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ observedPhrase),
/* harmony export */   r: () => (/* binding */ observedRows)
/* harmony export */ });
/* harmony import */ var _decision_behind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96099);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(439);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);



function observedRows({ decision, findings }) {
    if (decision === null)
        return [];
    const { rules, observations, at_ms } = decision.payload;
    return observations.map((observation) => {
        const rule = rules.find((name) => findings.get(name)?.payload.observations.some(({ name }) => name === observation.name));
        const finding = rule === undefined ? undefined : findings.get(rule);
        return {
            rule: rule ?? rules[0] ?? '',
            what: whatWasMeasured(observation.name),
            observed: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observation.observed, observation.unit),
            limit: (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observation.limit, observation.unit),
            heldFor: heldFor(finding === undefined ? null : at_ms - finding.payload.since_ms),
            verdict: rule === undefined || rule === rules[0] ? verdictWords(decision) : 'held too',
        };
    });
}
function verdictWords(decision) {
    const would = (0,_decision_behind_js__WEBPACK_IMPORTED_MODULE_1__/* .wouldOf */ .hJ)(decision);
    if (would !== null)
        return `would ${would}`;
    if (decision.action === 'kill' && decision.payload.agent_result !== undefined)
        return 'ended, result kept';
    return decision.action === 'alert' ? 'alert only' : decision.action;
}
function observedPhrase(observations) {
    if (observations.every(({ observed, limit, unit }) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, unit) === (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(limit, unit)))
        return '';
    const [first, second, ...others] = observations;
    if (first === undefined)
        return '';
    if (second === undefined)
        return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(first.observed, first.unit);
    if (first.unit !== 'lines' || second.unit !== 'ms')
        return observations.map(named).join(', ');
    const countInTime = `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(first.observed, first.unit)} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(second.observed, second.unit)}`;
    return [countInTime, ...others.map(named)].join(', ');
}
function named({ name, observed, unit }) {
    const value = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, unit);
    return saysItself.has(unit) ? value : `${whatWasMeasured(name)} ${value}`;
}
const saysItself = new Set(['lines', 'lines/s', 'processes', 'tokens', 'turns']);
const plainNames = {
    'wall-time': 'running for',
    silence: 'no output for',
    'silence-while-busy': 'no output for',
    cpu: 'CPU',
    'cpu-at-rest': 'CPU',
    'cpu-while-silent': 'CPU',
    'cpu-while-restarting': 'CPU',
    'hang-timeout': 'standstill',
    'max-memory': 'memory',
    'max-processes': 'processes',
    'max-output': 'total output',
    output: 'total output',
    'repeated-lines': 'the same lines',
    'repeated-for': 'repeated for',
    'alike-lines': 'lines alike',
    'alike-for': 'alike for',
    'lines-while-busy': 'the same lines',
    'restarts-within': 'as many restarts in',
    'stale-for': 'nothing new for',
    'stuck-for': 'standing still for',
    progress: 'progress reached',
    births: 'processes started a second',
    repeats: 'the same calls',
    'masked-repeats': 'calls alike but for ids and times',
    'unchanged-turns': 'turns that changed no file',
    'rest-after-result': 'at rest after its result for',
    'max-tokens': 'tokens',
    'max-cost': 'cost',
    'max-turns': 'turns',
    'max-tool-calls': 'tool calls',
};
function whatWasMeasured(name) {
    return plainNames[name] ?? name.replaceAll('-', ' ').replaceAll('_', ' ');
}
function heldFor(ms) {
    if (ms === null)
        return 'not on record';
    return ms <= 0 ? 'just crossed' : (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(ms);
}


/***/ }),

/***/ 15170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ peaksPhrase)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81925);

function peaksPhrase({ processes_peak, peak_cpu_percent, peak_memory_bytes }) {
    if (processes_peak === 0)
        return 'too short to be measured';
    return `peak CPU ${peak_cpu_percent}% of a core, peak memory ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(peak_memory_bytes)}`;
}


/***/ }),

/***/ 14409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   BD: () => (/* binding */ formatCost),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);


function formatQuantity(value, unit) {
    switch (unit) {
        case 'ms':
            return (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'bp':
            return formatPercent(value);
        case 'bytes':
            return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(value);
        case 'lines':
            return counted(value, 'line');
        case 'lines/s':
            return `${formatCount(value)} lines/s`;
        case 'bytes/s':
            return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(value)}/s`;
        case 'ratio':
            return String(value / 10_000);
        case 'processes':
            return counted(value, 'process', 'processes');
        case 'tokens':
            return counted(value, 'token');
        case 'micro-usd':
            return formatCost(value);
        case 'turns':
            return counted(value, 'turn');
        case 'calls':
            return counted(value, 'call');
        case 'repeats':
            return counted(value, 'time');
        default:
            return unit;
    }
}
function formatPercent(bp) {
    return `${bp < 1000 ? Math.round(bp / 10) / 10 : Math.round(bp / 100)}%`;
}
function formatCost(micros) {
    const [dollars, digits] = (micros / 1_000_000).toFixed(6).split('.');
    return `$${dollars}.${digits.replace(/0{1,4}$/, '')}`;
}
function formatConfidence(bp) {
    return `${Math.floor(bp / 100)}%`;
}
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
function formatCount(count) {
    const digits = String(Math.round(count));
    return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 55544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ wouldHaveWords),
/* harmony export */   p: () => (/* binding */ notDoneWords)
/* harmony export */ });
function notDoneWords(mode) {
    return mode === 'canary' ? 'a canary run that does not enforce; nothing was done' : `${mode} mode; nothing was done`;
}
const wouldHaveWords = {
    kill: 'would have killed',
    restart: 'would have ended and started again',
    alert: 'would have raised an alert for',
};


/***/ }),

/***/ 49948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   Pq: () => (/* binding */ longestTextChars),
/* harmony export */   om: () => (/* binding */ safeLine),
/* harmony export */   zC: () => (/* binding */ longestNameChars)
/* harmony export */ });
const longestNameChars = 80;
const longestTextChars = 400;
function safeLine(text, maxChars = longestTextChars) {
    const oneLine = safeText(clip(text, maxChars * charsReadPerCharShown))
        .replace(/\s+/g, ' ')
        .trim();
    return clip(oneLine, maxChars);
}
function safeText(text) {
    return text
        .toWellFormed()
        .replace(controlStrings, '')
        .replace(controlSequences, '')
        .replace(lineSeparators, '\n')
        .replace(controlCharacters, '')
        .replace(invisibleCharacters, '');
}
const charsReadPerCharShown = 8;
const controlStrings = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/g;
const controlSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const lineSeparators = /\r\n?|[\u2028\u2029\x85]/g;
const controlCharacters = /[\p{Cc}--[\t\n]]/gv;
const invisibleCharacters = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;
function clip(text, maxChars) {
    if (text.length <= maxChars)
        return text;
    return `${text.slice(0, maxChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ })

};
