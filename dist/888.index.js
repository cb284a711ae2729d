export const id = 888;
export const ids = [888];
export const modules = {

/***/ 59814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ ruleNames),
/* harmony export */   b8: () => (/* binding */ signalNames),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   mu: () => (/* binding */ eventTypes)
/* harmony export */ });
/* unused harmony export doings */
/** What flows through the house, from sample to verdict. Types and the closed lists they come from; no imports. */
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
];
/** The order of clauses in a reason. */
const clauseKinds = ['TIME', 'CPU', 'LOG', 'PROGRESS', 'RATE', 'MEM', 'IO', 'PROC', 'AGENT', 'BUDGET'];
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
/** What a process was found doing. */
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


/***/ }),

/***/ 73547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H3: () => (/* binding */ adviceAfterAlert),
  _o: () => (/* binding */ adviceAfterKill),
  nL: () => (/* binding */ adviceAfterOutsideEnd)
});

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
;// CONCATENATED MODULE: ./lib/report/declared-bound.js

const what = {
    'wall-time': 'time',
    'no-output-timeout': 'time',
    'hang-timeout': 'time',
    'max-memory': 'memory',
    'max-processes': 'processes',
    'max-output': 'output',
};
const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;
/** The bound that was crossed, twice as wide; null when the rule did not decide by a bound. */
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
/** `value` is null where what is known does not make a value that one would write. */
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
        default:
            return null;
    }
    /** These rules also infer; an observation under the name of the option tells that it was the bound. */
    function named(option, widen) {
        const limit = limitOf(option);
        return limit === undefined ? null : { option, value: widen(limit) };
    }
}
/** Null for what is no whole number of MiB: a share of the machine, of which twice as much may be more than it has. */
function twiceTheSize(bytes) {
    const size = bytes * 2;
    if (size % GIBIBYTE === 0)
        return `${size / GIBIBYTE}GiB`;
    return size % MEBIBYTE === 0 ? `${size / MEBIBYTE}MiB` : null;
}

;// CONCATENATED MODULE: ./lib/report/advice.js


/** What to do about a rule that killed. Limits are proposed twice as wide as the ones that were crossed. */
function adviceAfterKill(rule, observations) {
    const fix = fixFor(rule);
    const bound = declaredBound(rule, observations);
    if (bound !== null)
        return { fix, ...bound };
    const option = `\`--on-runaway alert\`, or \`rules: { ${rule}: alert }\` in a policy`;
    return { fix, option, allow: `let it alert instead of kill: ${option}${widerThreshold(rule, observations)}` };
}
/** What to do about a rule that only alerted. */
function adviceAfterAlert(rule, observations = []) {
    const fix = `${fixFor(rule)} To have it ended: ${howToEnd(rule)}.`;
    const bound = declaredBound(rule, observations);
    if (bound !== null)
        return { fix, ...bound };
    const option = `\`rules: { ${rule}: off }\` in a policy`;
    return { fix, option, allow: `silence this rule for the step: ${option}` };
}
/** For a run that something outside the guard ended: the guard can only explain what it ends itself. */
const adviceAfterOutsideEnd = "If it was the job's own timeout: set `--wall-time` below it. The guard then ends the command first, and says why.";
function fixFor(rule) {
    switch (rule) {
        case 'wall-time':
            return 'it never came to its end: look for a wait without a timeout, or for a server that was left in the foreground.';
        case 'no-output':
            return 'it waits for something that does not come, or it works in silence: look for an option that prints progress.';
        case 'hang':
            return 'it does nothing at all: look for a lock, for a question that nobody answers, or for a connection without a timeout.';
        case 'silent-spin':
            return 'it computes in silence: look for a loop that never ends, or, if it is slow work, for an option that prints progress.';
        case 'output-loop':
            return 'it repeats itself without an end: look for a retry or a read loop that has neither a limit nor a delay.';
        case 'cpu-loop':
            return 'it burns CPU while it repeats itself: look for a loop that polls without a delay.';
        case 'output-flood':
            return 'it prints more than anyone can read: look for a debug level that was left on, or send the data to a file.';
        case 'stuck-progress':
            return 'it shows the same progress again and again: look for what it waits for, such as a download, a lock or a worker that died.';
        case 'memory':
            return 'it takes memory until none is left: look for a leak, run fewer jobs at once, or use a larger machine.';
        case 'crash-loop':
            return 'what it starts dies at once and is started again: read its first error, and give the restarts a limit and a delay.';
        case 'fork-storm':
            return 'it starts processes faster than they end: look for a script that calls itself, or for parallel jobs without a limit.';
        case 'agent-loop':
        case 'budget':
        case 'hang-after-result':
            return 'the timeline shows what led to it.';
        default:
            return rule;
    }
}
/** Each rule with the bound that ends the same thing for certain. */
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
        default:
            return byRuleOr(rule, '--wall-time');
    }
}
function byRuleOr(rule, option) {
    return `\`rules: { ${rule}: kill }\` in a policy, or a bound such as \`${option}\``;
}
/** A threshold of the rule, twice as wide, where it is one that a reader can judge. */
function widerThreshold(rule, observations) {
    const lines = observations.find(({ unit }) => unit === 'lines');
    const forMs = observations.find(({ unit }) => unit === 'ms')?.limit;
    if (forMs === undefined)
        return '';
    const time = (0,durations/* optionDuration */.sR)(forMs * 2);
    switch (rule) {
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
function wider(rule, thresholds) {
    return `. Or ask for more before a kill: \`rules: { ${rule}: { action: kill, ${thresholds} } }\``;
}


/***/ }),

/***/ 81925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size for people, in binary units: `512 B`, `38.4 MiB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    // 1023.95 would be printed as 1024.
    while (value >= 1023.95 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${units[unit]}`;
}


/***/ }),

/***/ 93707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ shortCommand)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

/** A command line for a sentence: `python3 train.py` for `/opt/python/3.11/bin/python3 train.py`. */
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
/** What the event says of the culprit; null when none was found. `captured` has no secrets any more. */
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
/** `cat /tmp/x (pid 4712, child of sh step.sh) was blocked reading the FIFO /tmp/x: no one holds the other end`. Plain text. */
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

/** What a process was doing, to stand behind its name: `was waiting for input on stdin (a terminal)`. */
function waitWords(wait) {
    switch (wait.kind) {
        case 'computing':
            return 'was computing';
        case 'stdin':
            return `was waiting for input on stdin (${wait.what})`;
        case 'pipe':
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
const networkWords = {
    answer: (address) => `was waiting for the network at ${address}, to which it is connected`,
    connect: (address) => `was waiting for the network at ${address}, which does not accept the connection`,
    clients: (address) => `was waiting for clients of its own at ${address}`,
};
/** The whole of it: `was computing in escape (lint.mjs:12)`. */
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
/** A duration for people: `120ms`, `2.3s`, `4m 12s`, `2h 5m`. */
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
/** A duration as options and policies read it, exact to the millisecond: `500ms 30s 10m 2h`. */
function optionDuration(ms) {
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    if (ms % 1000 === 0)
        return `${ms / 1000}s`;
    return `${ms}ms`;
}
/** Time since the start, in a column: `+2.310s`, `+72:05.000`. */
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
/* harmony import */ var _diagnosis_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87735);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(439);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40012);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49948);





/** The two lines that a reader at 3 a.m. gets to see first. */
function headlineOf(story) {
    const name = `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(story.result.name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .longestNameChars */ .zC)}"`;
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
            return { icon: '⚠️', title: `FlowForge Guard alert for ${name}: ${rule}`, sentence: alertSentence(story, ended) };
        }
    }
}
/** `passed`, `failed with exit code 3`, `failed: it died of SIGSEGV (exit code 139)`. */
function endedByItself({ result }) {
    if (result.verdict === 'passed')
        return 'passed';
    if (result.kill_signal !== null)
        return `failed: it died of ${result.kill_signal} (exit code ${result.exit_code})`;
    return `failed with exit code ${result.exit_code}`;
}
/** The command was not found or may not be executed: not the guard's fault (POSIX, exit status of `command`). */
function notStarted({ result }) {
    return result.verdict === 'error' && (result.exit_code === 126 || result.exit_code === 127);
}
/** What became of the processes, or empty when none was ended. */
function endedProcesses(killed) {
    if (killed === null)
        return '';
    const { processes_killed, left, took_ms, last_signal } = killed.payload;
    const processes = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(processes_killed, 'process was', 'processes were');
    const ended = `${processes} ended within ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(took_ms)} (${last_signal})`;
    return left === 0 ? `${ended}, none is left` : `${ended}, but ${left} could not be ended and may still run`;
}
function killedSentence(story) {
    if (story.decision === null)
        return sentences(`After ${after(story)} the guard ended it`, endedProcesses(story.killed));
    const { reason, scores, payload } = story.decision;
    return sentences(culpritSentence(story), `After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(payload.at_ms)} the guard ended ${theCommand(story)}: ${reasonAndObserved(reason, payload.observations)}`, `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatConfidence */ .Me)(scores.confidence ?? 0)}`, endedProcesses(story.killed));
}
function alertSentence(story, ended) {
    const { decision } = story;
    if (decision === null)
        return '';
    return sentences(culpritSentence(story), `After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(decision.payload.at_ms)}: ${reasonAndObserved(decision.reason, decision.payload.observations)}`, `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatConfidence */ .Me)(decision.scores.confidence ?? 0)}`, `The guard only reported it; the command ${ended} after ${after(story)}`);
}
/** Who it was comes first: a command may have hundreds of processes. */
function culpritSentence({ culprit }) {
    return culprit === null ? '' : (0,_diagnosis_named_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritWords */ .j)(culprit);
}
/** `it` would be the culprit, where one was named just before. */
function theCommand({ culprit }) {
    return culprit === null ? 'it' : 'the command';
}
function cancelledSentence(story) {
    const signal = story.cancelled?.payload.signal;
    const at = story.cancelled === null ? after(story) : (0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(story.cancelled.payload.at_ms);
    return sentences(`After ${at} the guard was asked to stop${signal === undefined ? '' : ` by ${signal}`}; no rule decided this`, endedProcesses(story.killed));
}
function errorTitle({ result }, name) {
    return notStarted({ result }) ? `${name} could not be started` : `FlowForge Guard could not supervise ${name}`;
}
function errorSentence({ result }) {
    return sentences((0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(result.reason) || 'The record gives no reason', `Exit code ${result.exit_code}`);
}
function lostSentence(story) {
    return sentences(`The record stops ${after(story)} after the start`, 'The guard itself was ended (killed, out of memory, machine lost) before it could say how the command ended', story.decision === null ? '' : `Its last decision was to ${story.decision.action}: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(story.decision.reason)}`);
}
function untouched(story) {
    return sentences(`It ended by itself after ${after(story)}; the guard did not intervene`, (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(story.result.reason));
}
function reasonAndObserved(reason, observations) {
    const observed = (0,_observed_js__WEBPACK_IMPORTED_MODULE_4__/* .observedPhrase */ .K)(observations);
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(reason)}${observed && ` (observed: ${observed})`}`;
}
function after({ result }) {
    return (0,_durations_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(result.duration_ms);
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
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(439);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);


/** What the decision saw, rule by rule. */
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
        };
    });
}
/** The same in one phrase: `51,234 lines in 2.2s`. Empty when the values read like their limits: the reason names those. */
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
/** A count of lines or processes says itself what it counts; a share or a size does not. */
function named({ name, observed, unit }) {
    const value = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, unit);
    return unit === 'lines' || unit === 'lines/s' || unit === 'processes' ? value : `${whatWasMeasured(name)} ${value}`;
}
function whatWasMeasured(name) {
    return name.replaceAll('-', ' ').replaceAll('_', ' ');
}
function heldFor(ms) {
    if (ms === null)
        return 'not on record';
    return ms <= 0 ? 'just crossed' : (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms);
}


/***/ }),

/***/ 15170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ peaksPhrase)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81925);

/** The highest figures of a run in one phrase. A command that ended before the first sample has none. */
function peaksPhrase({ processes_peak, peak_cpu_percent, peak_memory_bytes }) {
    if (processes_peak === 0)
        return 'too short for a sample';
    return `peak CPU ${peak_cpu_percent}% of a core, peak memory ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(peak_memory_bytes)}`;
}


/***/ }),

/***/ 14409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);


/** A measured value or its limit, in the unit that it was taken in. */
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
    }
}
/** Basis points as percent: of one core for CPU, so that 19800 is `198%`. */
function formatPercent(bp) {
    return `${bp < 1000 ? Math.round(bp / 10) / 10 : Math.round(bp / 100)}%`;
}
/** Rounded down: only what is certain reads as 100%. */
function formatConfidence(bp) {
    return `${Math.floor(bp / 100)}%`;
}
/** `1 line`, `2000 lines`, `51,234 lines`. */
function counted(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** Thousands apart from 10,000 on. */
function formatCount(count) {
    const digits = String(Math.round(count));
    return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 49948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   Pq: () => (/* binding */ longestTextChars),
/* harmony export */   om: () => (/* binding */ safeLine),
/* harmony export */   zC: () => (/* binding */ longestNameChars)
/* harmony export */ });
/** What a command prints or is called is hostile: no terminal, log viewer or report may obey it. */
/** Bounds what one name, reason or error may take of a line or a table cell. */
const longestNameChars = 80;
const longestTextChars = 400;
/** One line of at most `maxChars`, without escape sequences, control characters, bidi controls and invisible characters. */
function safeLine(text, maxChars = longestTextChars) {
    const oneLine = safeText(clip(text, maxChars * charsReadPerCharShown))
        .replace(/\s+/g, ' ')
        .trim();
    return clip(oneLine, maxChars);
}
/** The same, but line feeds and tabs stay. */
function safeText(text) {
    return text
        .toWellFormed()
        .replace(controlStrings, '')
        .replace(controlSequences, '')
        .replace(lineSeparators, '\n')
        .replace(controlCharacters, '')
        .replace(invisibleCharacters, '');
}
/** A text of escape sequences alone is not worth reading to its end. */
const charsReadPerCharShown = 8;
/**
 * OSC, DCS, SOS, PM and APC up to their terminator; an unterminated one loses only its introducer (ECMA-48, 5.6). None holds an
 * introducer, so that the time stays linear.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controlStrings = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/g;
/** CSI and the two-character escapes (ECMA-48, 5.3-5.5). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controlSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const lineSeparators = /\r\n?|[\u2028\u2029\x85]/g;
const controlCharacters = /[\p{Cc}--[\t\n]]/gv;
/** Bidi controls (they reorder what a reader sees), zero-width characters, tags, and what XML 1.0 does not allow. */
const invisibleCharacters = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;
function clip(text, maxChars) {
    if (text.length <= maxChars)
        return text;
    return `${text.slice(0, maxChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ })

};
