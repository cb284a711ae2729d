export const id = 479;
export const ids = [479];
export const modules = {

/***/ 1854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ scriptExtension),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** GitHub's own templates for `shell:`; `{0}` is the script file. The bare default is not the same as an explicit `bash`. */
const TEMPLATES = {
    bash: 'bash --noprofile --norc -eo pipefail {0}',
    sh: 'sh -e {0}',
    python: 'python {0}',
    pwsh: `pwsh -command ". '{0}'"`,
    powershell: `powershell -command ". '{0}'"`,
    cmd: 'cmd /D /E:ON /V:OFF /S /C "CALL {0}"',
};
const DEFAULT_TEMPLATE = process.platform === 'win32' ? TEMPLATES.pwsh : 'bash -e {0}';
/**
 * The command line that runs a script file with a shell, exactly as a `run:` step would.
 * @param shell a name that the runner knows, a template with `{0}`, or empty for the runner's default
 */
function shellCommand(shell, script) {
    const template = shell === '' ? DEFAULT_TEMPLATE : (TEMPLATES[shell] ?? shell);
    if (template === undefined || !template.includes('{0}')) {
        return {
            kind: 'invalid',
            problem: `shell "${shell}" is none of ${Object.keys(TEMPLATES).join(', ')} and has no {0} for the script`,
        };
    }
    const [file, ...args] = words(template).map((word) => word.replaceAll('{0}', script));
    return file === undefined ? { kind: 'invalid', problem: 'the shell is empty' } : { kind: 'ok', argv: [file, ...args] };
}
/** The extension that a shell expects of its script; PowerShell and cmd refuse others. */
function scriptExtension(shell) {
    const name = shell === '' && process.platform === 'win32' ? 'pwsh' : shell.split(' ')[0];
    switch (name) {
        case 'pwsh':
        case 'powershell':
            return '.ps1';
        case 'cmd':
            return '.cmd';
        case 'python':
            return '.py';
        default:
            return '.sh';
    }
}
/** Splits at spaces outside double quotes. */
function words(template) {
    return (template.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
}


/***/ }),

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions),
/* harmony export */   V: () => (/* binding */ environmentName)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7993);

const runOptions = [
    option('policy', 'path', 'FILE', 'the policy file (YAML)', 'the profile alone'),
    choice('profile', ['standard', 'strict', 'watchdog', 'agent'], 'a named preset of rules', 'standard', (value) => ({
        profile: value,
    })),
    option('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
    option('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
    duration('wall-time', 'end the command when it has run this long', 'no limit', (ms) => ({ limits: { wallTimeMs: ms } })),
    duration('no-output-timeout', 'end the command when it has printed nothing for this long', 'no limit', (ms) => ({
        limits: { noOutputMs: ms },
    })),
    duration('hang-timeout', 'end the command when it has done nothing at all for this long', 'no limit', (ms) => ({
        limits: { hangMs: ms },
    })),
    bound('max-memory', 'memory', 'SIZE', _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemory */ .Pw, 'end the command when it holds this much memory, such as 4GiB or 90%', (limit) => ({
        limits: { maxMemory: limit },
    })),
    bound('max-processes', 'count', 'COUNT', _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq, 'end the command when it has more processes than this', (count) => ({
        limits: { maxProcesses: count },
    })),
    bound('max-output', 'size', 'SIZE', _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB, 'end the command when it has printed this much', (bytes) => ({
        limits: { maxOutputBytes: bytes },
    })),
    duration('warmup', 'time before any rule judges; declared bounds always do', '0s', (ms) => ({ warmupMs: ms })),
    duration('grace', 'time between TERM and KILL', '5s', (ms) => ({ graceMs: ms })),
    choice('on-runaway', ['kill', 'alert'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
    choice('orphans', ['kill', 'warn', 'allow'], 'what to do with processes that outlive the command', 'kill', (value) => ({
        orphans: value,
    })),
    choice('isolation', ['auto', 'group', 'strict'], 'how the process tree is held', 'auto'),
    choice('on-parent-exit', ['cancel', 'continue'], 'when the process that started the guard ends', 'cancel'),
    option('junit-path', 'path', 'FILE', 'also write the JUnit report here', 'the bundle only'),
    option('job-summary', 'path', 'FILE', 'also append the summary (Markdown) to this file', 'the bundle only', 'cli'),
    option('result', 'path', 'FILE', 'also write result.json here', 'the bundle only', 'cli'),
    option('shell', 'text', 'SHELL', 'run a script with this shell instead of a command (with --script)', 'none', 'cli'),
    option('script', 'path', 'FILE', 'the script that --shell runs', 'none', 'cli'),
    { ...option('quiet', 'flag', '', 'say nothing on stderr but errors and interventions', 'off'), kind: 'flag' },
];
/** FLOWFORGE_WALL_TIME for `wall-time`. */
function environmentName(option) {
    return `FLOWFORGE_${option.replaceAll('-', '_').toUpperCase()}`;
}
function option(name, kind, placeholder, help, fallback, entries = 'both') {
    return { name, kind, placeholder, help, fallback, entries };
}
function choice(name, choices, help, fallback, toPolicy) {
    const base = { ...option(name, 'choice', choices.join('|'), help, fallback), choices };
    return toPolicy === undefined ? base : { ...base, toPolicy: (value) => toPolicy(value) };
}
function duration(name, help, fallback, toPolicy) {
    return { ...bound(name, 'duration', 'TIME', _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9, help, toPolicy), fallback };
}
function bound(name, kind, placeholder, parse, help, toPolicy) {
    return {
        ...option(name, kind, placeholder, help, 'no limit'),
        toPolicy(value) {
            const parsed = parse(value);
            return parsed.kind === 'ok' ? toPolicy(parsed.value) : {};
        },
    };
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ environmentLayer),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6716);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7993);


/** Joins the layers, the lowest precedence first, and checks each value where it was said. */
function readOptions(layers) {
    const values = {};
    const policy = [];
    for (const layer of layers) {
        for (const option of _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K) {
            const value = layer.values[option.name];
            if (value === undefined || value === '')
                continue;
            const problem = problemWith(option, value);
            if (problem !== null)
                return { kind: 'invalid', problem: `${layer.said(option.name)}: ${problem}` };
            values[option.name] = value;
            if (option.toPolicy !== undefined)
                policy.push(option.toPolicy(value));
        }
    }
    return { kind: 'ok', values, policy };
}
/** The options that the environment sets, as the lowest layer. */
function environmentLayer(environment) {
    const values = {};
    for (const { name } of _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K) {
        const value = environment[(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .V)(name)];
        if (value !== undefined)
            values[name] = value;
    }
    return { said: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .V, values };
}
function problemWith(option, value) {
    switch (option.kind) {
        case 'duration':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value));
        case 'size':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(value));
        case 'memory':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMemory */ .Pw)(value));
        case 'count':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq)(value));
        case 'choice':
            return option.choices?.includes(value) ? null : `"${value}" is none of ${option.choices?.join(', ')}`;
        case 'flag':
            return value === 'true' || value === 'false' ? null : `"${value}" is neither true nor false`;
        case 'text':
        case 'path':
            return null;
        default:
            return option.kind;
    }
}
function problemOf(parsed) {
    return parsed.kind === 'ok' ? null : parsed.message;
}


/***/ }),

/***/ 7993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* unused harmony export formatDuration */
/** Node's timers hold 2^31 - 1 ms; a longer one would fire at once. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
/** `500ms`, `30s`, `1.5m`, `2h` in milliseconds. */
function parseDuration(text) {
    const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
    if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
        return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
    return parsed;
}
/** `512MiB`, `4GiB` in bytes. */
function parseSize(text) {
    return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}
/** `90%`, `0.5%` in basis points. */
function parseShare(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
    if (percent === undefined)
        return invalid(`"${brief(text)}" is not a share; write it like 90%`);
    return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}
/** `90%` of what there is, or `4GiB`. */
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
/** `2048`. */
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not a count; write it like 2048`);
    return { kind: 'ok', value: Number(text) };
}
/** The shortest text that `parseDuration` reads as exactly `ms`. */
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
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
/** What a message quotes of a text that may be anything. */
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ }),

/***/ 6851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evidenceFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where bundles go: the folder that was said, or the usual one in `base`. */
function evidenceFolder(base, said) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, said ?? 'flowforge-evidence');
}


/***/ }),

/***/ 8239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/** What went wrong, on one line, with the code of the system or of SQLite when the message does not hold it. */
function errorText(error) {
    if (!(error instanceof Error))
        return oneLine(String(error));
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return oneLine(code === '' || error.message.includes(code) ? error.message : `${error.message}, ${code}`);
}
/** Enough for a message and a path; what comes from elsewhere is not trusted to be short. */
const longestChars = 500;
function oneLine(text) {
    return text.replace(/\s+/g, ' ').slice(0, longestChars);
}


/***/ }),

/***/ 2237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   WR: () => (/* binding */ newEventId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of `utcMs`, then 74 random bits. */
function newEventId(utcMs) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    bytes.writeUIntBE(Math.max(0, Math.trunc(utcMs)) % 2 ** 48, 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
/** A run id that sorts by time and that people can read, such as `20261121T094512Z-3f9a1c02`. It is a safe file name. */
function newRunId(utcMs) {
    const instant = new Date(utcMs).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return `${instant}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** What may name a run's folder: nothing that leads out of the evidence folder. */
function isRunId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ canonicalString),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony export CanonicalJsonError */
/** The value cannot be written as canonical JSON. */
class CanonicalJsonError extends Error {
    code = 'NOT_CANONICAL_JSON';
    name = 'CanonicalJsonError';
}
/** Deeper nesting is no evidence but an attack on the stack. */
const deepestNesting = 100;
/**
 * Canonical JSON, RFC 8785: keys in UTF-16 order, numbers as ECMAScript prints them, no white space.
 * Two things differ from the RFC, where it would refuse: a lone surrogate in a text becomes U+FFFD, as SQLite stores it, and an `undefined`
 * member is left out. Throws CanonicalJsonError for what JSON cannot hold: NaN, BigInt, functions, cycles, keys with a lone surrogate.
 */
function canonicalJson(value) {
    return write(value, 0);
}
/** A string as canonical JSON. */
function canonicalString(text) {
    return JSON.stringify(text.toWellFormed());
}
function write(value, depth) {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new CanonicalJsonError(`${value} is not a JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            if (value === null)
                return 'null';
            if (depth === deepestNesting)
                throw new CanonicalJsonError(`nested deeper than ${deepestNesting} levels`);
            return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
        default:
            throw new CanonicalJsonError(`a ${typeof value} is not a JSON value`);
    }
}
function writeArray(items, depth) {
    let text = '[';
    for (let i = 0; i < items.length; i += 1) {
        if (i > 0)
            text += ',';
        text += write(items[i], depth);
    }
    return `${text}]`;
}
function writeObject(object, depth) {
    const members = object;
    let text = '{';
    for (const key of sortedKeys(members)) {
        const value = members[key];
        if (value === undefined)
            continue;
        if (text.length > 1)
            text += ',';
        text += `${JSON.stringify(key)}:${write(value, depth)}`;
    }
    return `${text}}`;
}
function sortedKeys(object) {
    const keys = Object.keys(object);
    let sorted = true;
    for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] ?? '';
        // Replaced, two such keys could become the same one.
        if (!key.isWellFormed())
            throw new CanonicalJsonError(`the key ${JSON.stringify(key)} holds half a surrogate pair`);
        // Comparing strings with < compares UTF-16 code units, which is the order that RFC 8785 asks for.
        if (i > 0 && key < (keys[i - 1] ?? ''))
            sorted = false;
    }
    // What was read from canonical JSON is in order already; sort() without a comparison also goes by UTF-16 code units.
    return sorted ? keys : keys.sort();
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   y: () => (/* binding */ loadReports)
/* harmony export */ });
/** Loads the code of the reports, in one piece. Kept out of every static import: the JUnit builder alone costs as much as starting Node. */
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(861), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 5065));
/** result.json as it stands in a bundle. */
function resultText(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b8: () => (/* binding */ signalNames),
/* harmony export */   dD: () => (/* binding */ clauseKinds),
/* harmony export */   mu: () => (/* binding */ eventTypes)
/* harmony export */ });
/* unused harmony export ruleNames */
/** What flows through the house, from sample to verdict. Types and the closed lists they come from; no imports. */
const ruleNames = (/* unused pure expression or super */ null && ([
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
]));
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


/***/ }),

/***/ 1660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findAbove)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The nearest of `folder` and its parents that holds `path`, joined with it; null when none does. */
function findAbove(folder, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found))
        return found;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? null : findAbove(parent, path);
}


/***/ }),

/***/ 6583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inheritedFds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * File descriptors above 2 that the guard was started with: make's jobserver, bash's process substitution, systemd's sockets.
 * Node marks them close-on-exec at its start, so the command only gets them when they are passed on by number.
 * Call before anything else opens files. Returns an empty list where there is no /proc (proc_pid_fd(5)).
 */
function inheritedFds() {
    const own = openFiles('self');
    const parents = new Set(openFiles(`${process.ppid}`).map(({ target }) => target));
    return own.filter(({ fd, target }) => fd > 2 && isPassedOn(target, own, parents)).map(({ fd }) => fd);
}
function openFiles(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/fd`).flatMap((name) => openFile(pid, Number(name)) ?? []);
    }
    catch {
        return []; // no /proc, or a parent of another user
    }
}
function openFile(pid, fd) {
    try {
        return { fd, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${fd}`) };
    }
    catch {
        return null; // the descriptor that listed the folder is closed by now
    }
}
/**
 * Node opens nothing but event queues and pipes to itself before this runs. A pipe of its own has both ends here and is unknown
 * to the parent; a jobserver has both ends here too, but the parent holds it as well.
 */
function isPassedOn(target, own, parents) {
    if (target.startsWith('anon_inode:'))
        return false;
    if (!target.startsWith('pipe:'))
        return true;
    return own.filter((other) => other.target === target).length === 1 || parents.has(target);
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readProc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** A small file of the kernel; empty where it does not exist or may not be read. */
function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 8336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stdoutIsData),
/* harmony export */   o: () => (/* binding */ stdoutIsStderr)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * True when the guard's stdout and stderr are the same file, so that the command gets one pipe for both and its lines keep
 * their order. Compared by device and inode (stat(2)).
 */
function stdoutIsStderr() {
    try {
        const [out, err] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2)];
        return out.dev === err.dev && out.ino === err.ino;
    }
    catch {
        return false; // a descriptor that is closed is no file
    }
}
/**
 * True when the guard's stdout is redirected to a file of its own (`run -- pg_dump > dump.sql`): then it is data, not a log. With
 * stderr in the same file (`> build.log 2>&1`) it is a log.
 */
function stdoutIsData() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile() && !stdoutIsStderr();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ defaultInitFolder),
  t: () => (/* binding */ hostSpawner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/platform/find-above.js
var find_above = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(9948);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(1644);
;// CONCATENATED MODULE: ./lib/platform/leftovers.js



const LEFTOVERS_MAX = 16;
const COMMAND_CHARS_MAX = 60;
/** What a report may say of processes that outlived the command. `outputs` are the command's own streams, as `openStreams` names them. */
function describeLeftovers(members, outputs) {
    return members.slice(0, LEFTOVERS_MAX).map(({ pid }) => ({
        pid,
        command: programOf(pid),
        holdsOutput: openStreams(pid).some((stream) => outputs.has(stream)),
    }));
}
/** The pipes and sockets that a process has open, `pipe:[12]`: the same name is the same pipe. Empty where that may not be read. */
function openStreams(pid, fds = fdsOf(pid)) {
    return fds.flatMap((fd) => {
        try {
            const target = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`);
            return /^(pipe|socket):/.test(target) ? [target] : [];
        }
        catch {
            return []; // closed, or not ours to see
        }
    });
}
function fdsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return [];
    }
}
/** The program's name alone: arguments may hold secrets, and some programs write theirs into their own name. */
function programOf(pid) {
    const [title = ''] = (0,read_proc/* readProc */.l)(`/proc/${pid}/cmdline`).split('\0', 1);
    const [first = ''] = title.trim().split(/\s/, 1);
    const name = first.slice(first.lastIndexOf('/') + 1) || (0,read_proc/* readProc */.l)(`/proc/${pid}/comm`);
    return (0,terminal_safe/* safeLine */.om)(name, COMMAND_CHARS_MAX) || 'unknown';
}

// EXTERNAL MODULE: ./node_modules/tree-kill/index.js
var tree_kill = __webpack_require__(7855);
;// CONCATENATED MODULE: ./lib/platform/tree-ending.js
/** So many of those that are left are named. */
const MOST_NAMED = 16;
/** How long KILL is repeated. What lives on then is in an uninterruptible sleep or belongs to another user. */
const KILL_TIMEOUT_MS = 10_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

;// CONCATENATED MODULE: ./lib/platform/portable-ending.js


/** `taskkill` and `pgrep` answer within a second; a host that is too busy for them must not hold a kill up for longer. */
const TREE_KILL_TIMEOUT_MS = 5_000;
const PAUSE_MS = 20;
/**
 * Ends a tree where there is no /proc to look at: by process group, and by parents through tree-kill, which has to come before the
 * command's own end, since afterwards nobody tells whose child was whose. What left the group and lost its parent is not found.
 */
function portableEnding(child) {
    const empty = Promise.withResolvers();
    const pid = child.pid ?? 0;
    let phase = 'idle';
    let lived = false;
    let findable = true; // Windows forgets the children of a process that has ended
    return {
        empty: empty.promise,
        ask() {
            if (phase !== 'idle')
                return;
            phase = 'asking';
            void end('SIGTERM', Number.POSITIVE_INFINITY, () => phase === 'asking');
        },
        force() {
            if (phase === 'forcing' || phase === 'over')
                return;
            phase = 'forcing';
            void end('SIGKILL', KILL_TIMEOUT_MS, () => phase === 'forcing');
        },
        stop() {
            phase = 'over';
        },
    };
    async function end(signal, timeoutMs, goesOn) {
        const startedAtMs = performance.now();
        lived ||= answers(child);
        findable &&= process.platform !== 'win32' || lived;
        if (!hasEnded(child))
            await killTree(pid, signal);
        if (answers(child))
            send(child, signal);
        while (goesOn() && answers(child) && performance.now() - startedAtMs < timeoutMs) {
            if (signal === 'SIGKILL')
                send(child, signal);
            await pause(PAUSE_MS);
        }
        if (!goesOn())
            return;
        phase = 'over';
        const left = answers(child) ? [pid] : [];
        empty.resolve({ reaped: lived ? 1 - left.length : 0, left: left.length, leftPids: left, certain: findable });
    }
}
function hasEnded(child) {
    return child.exitCode !== null || child.signalCode !== null;
}
/** Windows: `taskkill /T /F`. macOS: `pgrep -P`, process by process. Elsewhere it needs a /proc, which is not there. */
function killTree(pid, signal) {
    if (process.platform !== 'win32' && process.platform !== 'darwin')
        return Promise.resolve();
    const done = new Promise((resolve) => tree_kill(pid, signal, () => resolve()));
    return Promise.race([done, pause(TREE_KILL_TIMEOUT_MS)]);
}
/** The group stands for the tree; on Windows, which has none, the command itself. */
function answers(child) {
    if (process.platform === 'win32')
        return !hasEnded(child);
    try {
        return process.kill(-(child.pid ?? 0), 0);
    }
    catch (error) {
        // macOS says EPERM of a group of zombies.
        return error.code === 'EPERM' && process.platform !== 'darwin';
    }
}
/** A stopped process must go on to see TERM. */
function send(child, signal) {
    if (process.platform === 'win32')
        return;
    try {
        process.kill(-(child.pid ?? 0), signal);
        if (signal === 'SIGTERM')
            process.kill(-(child.pid ?? 0), 'SIGCONT');
    }
    catch {
        // ESRCH: all have ended. EPERM: they belong to another user and are counted among those that are left.
    }
}

;// CONCATENATED MODULE: ./lib/platform/process-table.js

/** Whether /proc is there and numbers processes as this process's own PID namespace does (pid_namespaces(7)). */
function procIsOurs() {
    try {
        return Number((0,external_node_fs_.readlinkSync)('/proc/self')) === process.pid;
    }
    catch {
        return false;
    }
}
/** Every process that /proc shows. Processes that end during the reading are left out. */
function readProcesses() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^[0-9]+$/.test(name))
        .flatMap((pid) => readProcess(Number(pid)) ?? []);
}
/** One process, or null when there is none of this pid. */
function readProcess(pid) {
    try {
        return parseStat((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        return null;
    }
}
/**
 * Whether two looks saw the same process. Start times have the grain of a clock tick, so where numbers are few an heir may share
 * that too; but hardly parent, group and session as well, of which a process keeps one whatever happens to it.
 */
function isSameProcess(known, now) {
    if (now === null || now.pid !== known.pid || now.startTime !== known.startTime)
        return false;
    return now.ppid === known.ppid || now.pgid === known.pgid || now.sid === known.sid;
}
/** This process and those above it, as `read` knows them: nothing that the guard does may ever be meant for them. */
function selfAndAbove(read = readProcess) {
    const found = new Map();
    for (let each = read(process.pid); each !== null && !found.has(each.pid); each = read(each.ppid))
        found.set(each.pid, each);
    return [...found.values()];
}
/** Process groups and sessions share their numbers with pids, and none of them is given away while one of the others is in use. */
function groupsOf({ pgid, sid }) {
    return [pgid, sid].filter((number) => number > 1);
}
/** A zombie; not a process whose main thread has ended before its others, which shows the same state. */
function isDead(entry) {
    return entry.state === 'X' || (entry.state === 'Z' && entry.threads <= 1);
}
/** USER_HZ: what /proc counts CPU time in on every Linux that Node runs on (time(7)). */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
/** The name of a program may hold spaces and brackets, so the fields are counted from the last `)`. */
function parseStat(text) {
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const at = (index) => Number(fields[index - 3] ?? 0);
    return {
        pid: Number.parseInt(text, 10),
        state: fields[0] ?? '?',
        ppid: at(4),
        pgid: at(5),
        sid: at(6),
        threads: at(20),
        startTime: at(22),
        cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
        memoryBytes: at(24) * PAGE_BYTES,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/platform/refusal.js

/**
 * A command that could not be started, as a shell would say it: 127 when it was not found, 126 when it may not be executed,
 * 125 when the host itself refused (POSIX, exit status of `command`).
 * @param errno a positive errno, or its name
 */
function refusal(tier, command, errno) {
    const name = typeof errno === 'string' ? errno : errnoName(errno);
    return { kind: 'refused', tier, ...reasonFor(name, command) };
}
/** What the user asked for in so many words is not replaced by less. */
function strictRefusal(why) {
    const reason = `--isolation strict cannot be had here: ${why}. Run the guard as root (in a container with CAP_SYS_ADMIN), ` +
        'allow unprivileged user namespaces, or use --isolation auto.';
    return { kind: 'refused', tier: { name: 'strict', whyNotBetter: '', cpuSource: 'init' }, exitCode: 125, reason };
}
/** A command that may have run is not run again. */
function lostRefusal(tier) {
    const reason = 'guard-init was killed before it had told of the start of the command, which may have run. It was ended and is not started ' +
        'again. Look for what kills its parent process, or for a host that is out of memory.';
    return { kind: 'refused', tier, exitCode: 125, reason };
}
function reasonFor(name, command) {
    switch (name) {
        case 'ENOENT':
            return { exitCode: 127, reason: `command not found: ${command}. Check the spelling, PATH and the working directory.` };
        case 'EACCES':
        case 'EPERM':
        case 'ENOEXEC':
        case 'EISDIR':
        case 'ENOTDIR':
        case 'ELOOP':
        case 'ETXTBSY':
            return {
                exitCode: 126,
                reason: `cannot execute ${command} (${name}). Check its mode (chmod +x), its format and its first line (#!).`,
            };
        case 'E2BIG':
            return {
                exitCode: 126,
                reason: `cannot execute ${command}: arguments and environment are too long (E2BIG). Pass them in a file.`,
            };
        default:
            return {
                exitCode: 125,
                reason: `the host would not start ${command} (${name}). Check its limits: ulimit -u, free memory.`,
            };
    }
}
/** `ENOENT` for 2 on Linux; the number itself where it has no name. */
function errnoName(errno) {
    return Object.entries(external_node_os_.constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}

;// CONCATENATED MODULE: ./lib/platform/relay.js
/** Output of the command that may wait in the guard for a slow reader. Beyond it the command waits, as it would on a full pipe. */
const WAITING_BYTES_MAX = 256 * 1024;
/** A reader that takes longer than this for what waits has stalled. A shorter wait is the pace of an ordinary reader, and a loop at that pace is a loop. */
const STALL_MS = 250;
/** Both streams of a command to the guard's own; a stream that is null shares the other's pipe. */
function relayOutput(stdout, stderr, onOutput) {
    const relays = [
        ...(stdout === null ? [] : [relay(stdout, process.stdout, 'stdout', onOutput)]),
        ...(stderr === null ? [] : [relay(stderr, process.stderr, 'stderr', onOutput)]),
    ];
    return {
        blockedMs: () => Math.max(0, ...relays.map((each) => each.blockedMs())),
        done: Promise.all(relays.map((each) => each.done)).then(() => undefined),
        close: () => {
            for (const each of relays)
                each.close();
        },
    };
}
/** Passes the command's output on, byte for byte and with back-pressure, and lends each piece to `onOutput` on its way. */
function relay(source, sink, stream, onOutput) {
    let blockedMs = 0;
    let blockedSince = null;
    const done = new Promise((resolve) => {
        source.on('data', (bytes) => {
            onOutput(stream, bytes);
            sink.write(bytes);
            if (sink.writableLength > WAITING_BYTES_MAX && blockedSince === null) {
                blockedSince = performance.now();
                source.pause();
                sink.once('drain', goOn);
            }
        });
        source.once('close', () => (sink.destroyed ? resolve() : sink.write('', () => resolve())));
        source.on('error', () => source.destroy());
        // The reader went away: closing our end lets the command see the same broken pipe that it would see without a guard.
        sink.on('error', () => source.destroy());
    });
    return { blockedMs: () => blockedMs + stalledMs(), done, close: () => void source.destroy() };
    function goOn() {
        blockedMs += stalledMs();
        blockedSince = null;
        source.resume();
    }
    function stalledMs() {
        const waitedMs = blockedSince === null ? 0 : performance.now() - blockedSince;
        return waitedMs < STALL_MS ? 0 : waitedMs;
    }
}

// EXTERNAL MODULE: ./lib/platform/same-file.js
var same_file = __webpack_require__(8336);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/platform/guard-mark.js

const MARK_NAME = 'FLOWFORGE_GUARD_ID';
/** The command's environment with the mark by which a sweep knows what has come of it. */
function markedEnvironment(env, guardId) {
    return { ...env, [MARK_NAME]: guardId };
}
/**
 * Whether a process was started with the mark: `unknown` where its environment may not be read, or is not there yet
 * (proc_pid_environ(5)). Programs that write over their own arguments lose it.
 */
function carriesMark(pid, guardId) {
    const environment = (0,read_proc/* readProc */.l)(`/proc/${pid}/environ`);
    return environment === '' ? 'unknown' : `\0${environment}`.includes(`\0${MARK_NAME}=${guardId}\0`);
}

;// CONCATENATED MODULE: ./lib/platform/sentinel.js


/**
 * Starts a shell that waits for the guard to go. A guard that ends without a word, by SIGKILL even, closes the pipe on which it
 * waits: then it ends the command's group and whoever carries the mark, by TERM, a grace, and KILL.
 */
function postSentinel(guardId, graceMs) {
    if (process.platform === 'win32')
        return { watch() { }, dismiss() { } };
    const words = [`${MARK_NAME}=${guardId}`, String(Math.ceil(graceMs / PASS_MS))];
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', SCRIPT, 'flowforge-sentinel', ...words], {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' }, // not the mark: it is not to end itself
        cwd: '/',
        detached: true,
    });
    shell.on('error', () => { }); // a host without /bin/sh has no sentinel
    shell.stdin.on('error', () => { }); // nor one where somebody has ended it
    shell.unref();
    return {
        watch: ({ pid, startTime }) => void shell.stdin.write(`${pid} ${startTime}\n`),
        dismiss: () => void shell.stdin.end('dismissed\n'),
    };
}
const PASS_MS = 100;
/** POSIX sh. `$20` of what follows the program's name in /proc/<pid>/stat is field 22: an heir of the group's number is spared. */
const SCRIPT = `
mark=$1 passes=$2 group= start=
while read -r word value; do
  [ "$word" = dismissed ] && exit
  group=$word start=$value
done
is_ours() {
  [ -n "$group" ] || return 1
  [ -r "/proc/$group/stat" ] || return 0
  line=$(cat "/proc/$group/stat")
  set -- \${line##*) }
  [ "\${20}" = "$start" ]
}
marked() {
  grep -ls "$mark" /proc/[0-9]*/environ | while IFS=/ read -r _ _ pid _; do [ "$pid" -gt 1 ] && echo "$pid"; done
}
send() {
  is_ours && kill -s "$1" -- "-$group"
  for pid in $(marked); do kill -s "$1" "$pid"; done
}
anyone() {
  { is_ours && kill -s 0 -- "-$group"; } || [ -n "$(marked)" ]
}
send TERM
send CONT
while [ "$passes" -gt 0 ] && anyone; do sleep 0.1; passes=$((passes - 1)); done
passes=50
while [ "$passes" -gt 0 ] && anyone; do send KILL; sleep 0.05; passes=$((passes - 1)); done
`;

;// CONCATENATED MODULE: ./lib/platform/start-program.js

/** Node throws some failures of spawn (E2BIG, ENOEXEC) and emits others (ENOENT, EAGAIN): here all of them are values. */
function startProgram(file, args, options) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ kind: 'failed', code: error.code ?? 'UNKNOWN' });
        try {
            const child = (0,external_node_child_process_.spawn)(file, args, options);
            child.once('spawn', () => resolve({ kind: 'started', child }));
            child.on('error', fail);
        }
        catch (error) {
            fail(error);
        }
    });
}

;// CONCATENATED MODULE: ./lib/platform/sweep.js


/** A single look can miss who is just being born: only so many empty ones in a row mean that nobody is left. */
const EMPTY_LOOKS = 2;
/** Newcomers hear TERM too, for so long, or in so many looks on a slow host: whoever is born later was not asked, and meets KILL. */
const ASK_TIMEOUT_MS = 500;
const ASK_LOOKS_MIN = 3;
/** When nobody is left but those who may not be signalled, waiting longer changes nothing. */
const DENIED_TIMEOUT_MS = 2_000;
const sweep_PAUSE_MS = 20;
const PAUSE_MAX_MS = 250;
const KILL_PAUSE_MS = 5;
/** A large tree on a large machine takes a while to look at; it is not to take a whole core. */
const PAUSE_PER_LOOK = 3;
/** Ends a tree by looking for its processes again and again (Linux). Each is looked at once more right before it is signalled. */
function sweepingEnd(tracker, { beforeKill = () => { }, certain }) {
    const empty = Promise.withResolvers();
    const seen = new Set();
    let phase = 'idle';
    return {
        empty: empty.promise,
        ask() {
            if (phase !== 'idle')
                return;
            phase = 'asking';
            void askAll();
        },
        force() {
            if (phase === 'forcing' || phase === 'over')
                return;
            phase = 'forcing';
            void killAll();
        },
        stop() {
            phase = 'over';
        },
    };
    async function askAll() {
        const heard = new Set();
        const askUntilMs = performance.now() + ASK_TIMEOUT_MS;
        for (let looks = 1, emptyLooks = 0; phase === 'asking'; looks += 1) {
            const lookedAtMs = performance.now();
            const members = look();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                return settle([]);
            const asksOn = looks <= ASK_LOOKS_MIN || lookedAtMs < askUntilMs;
            for (const member of asksOn ? members.filter((each) => !heard.has(identityOf(each))) : []) {
                heard.add(identityOf(member));
                if (signal(member, 'SIGTERM') === 'sent')
                    signal(member, 'SIGCONT');
            }
            await pause(Math.min(PAUSE_MAX_MS, Math.max(sweep_PAUSE_MS, PAUSE_PER_LOOK * (performance.now() - lookedAtMs))));
        }
    }
    async function killAll() {
        const startedAtMs = performance.now();
        let deniedSinceMs = Number.POSITIVE_INFINITY;
        for (let emptyLooks = 0; phase === 'forcing';) {
            const members = look();
            const nowMs = performance.now();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                return settle([]);
            if (nowMs - startedAtMs > KILL_TIMEOUT_MS || nowMs - deniedSinceMs > DENIED_TIMEOUT_MS)
                return settle(members);
            beforeKill();
            killGroups(members);
            const answers = members.map((each) => signal(each, 'SIGKILL'));
            const onlyDenied = answers.includes('denied') && !answers.includes('sent');
            deniedSinceMs = onlyDenied ? Math.min(deniedSinceMs, nowMs) : Number.POSITIVE_INFINITY;
            await pause(KILL_PAUSE_MS);
        }
    }
    function look() {
        const members = tracker.look('thorough');
        for (const each of members)
            seen.add(identityOf(each));
        return members;
    }
    function settle(left) {
        phase = 'over';
        const leftPids = left.slice(0, MOST_NAMED).map(({ pid }) => pid);
        empty.resolve({ reaped: seen.size - left.length, left: left.length, leftPids, certain });
    }
}
/**
 * Ends the command's own group as a whole, be its members too short-lived to be looked at: the kernel signals all of them at once.
 * The group keeps its number from others for as long as it has a member; a process that has the number all the same is spared.
 */
function killRootGroup({ pid, startTime }) {
    const now = readProcess(pid);
    if (pid > 1 && startTime > 0 && (now === null || now.startTime === startTime))
        sweep_send(-pid, 'SIGKILL');
}
function identityOf({ pid, startTime }) {
    return `${pid}/${startTime}`;
}
/** A whole group dies at once, before any of it can fork. A group whose member is still in it is still the same group. */
function killGroups(members) {
    const groups = new Map(members.map((each) => [each.pgid, each]));
    for (const group of selfAndAbove().flatMap(groupsOf))
        groups.delete(group);
    for (const [pgid, member] of groups) {
        const now = readProcess(member.pid);
        if (pgid > 1 && isSameProcess(member, now) && now?.pgid === pgid)
            sweep_send(-pgid, 'SIGKILL');
    }
}
/** Sends only to the very process that was found. */
function signal(member, name) {
    if (!isSameProcess(member, readProcess(member.pid)))
        return 'gone';
    return sweep_send(member.pid, name);
}
/** EPERM: it belongs to another user and is counted among those that are left. */
function sweep_send(pid, name) {
    try {
        process.kill(pid, name);
        return 'sent';
    }
    catch (error) {
        return error.code === 'EPERM' ? 'denied' : 'gone';
    }
}

;// CONCATENATED MODULE: ./lib/platform/tree-meter.js
/** Below this, a clock tick of 10 ms is too large a share of the interval for a rate to mean anything. */
const INTERVAL_MIN_MS = 50;
const NONE = { total: 0, key: 0 };
/** Turns readings into samples: CPU never falls, and its rate is taken over the time between two readings. */
function createTreeMeter() {
    const nothing = { atMs: 0, cpuMs: 0, memoryBytes: 0, processes: 0 };
    let previous = nothing;
    let sample = sampleOf(nothing, 0, 0);
    let started = false;
    return {
        record(reading) {
            const cpuMs = Math.max(previous.cpuMs, reading.cpuMs);
            const intervalMs = reading.atMs - previous.atMs;
            if (started && intervalMs < INTERVAL_MIN_MS)
                return;
            sample = sampleOf(reading, cpuMs, started ? Math.round(((cpuMs - previous.cpuMs) * 10_000) / intervalMs) : 0);
            previous = { ...reading, cpuMs };
            started = true;
        },
        latest: () => sample,
    };
}
/** What a reading does not hold is not claimed. */
function sampleOf(reading, cpuMs, cpuBp) {
    const { memoryBytes, memoryExact = false, processes, births = 0, waitMs = 0, ioBytes = -1, shortLived = NONE } = reading;
    return { cpuMs: Math.round(cpuMs), cpuBp, cpuWaitMs: waitMs, memoryBytes, memoryExact, processes, births, ioBytes, shortLived };
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(7636);
;// CONCATENATED MODULE: ./lib/platform/tree-reading.js

/** What the living processes of a tree use, as /proc has just said. */
function readFromProc(members) {
    return {
        atMs: performance.now(),
        cpuMs: sum(members.map((each) => each.cpuMs)),
        memoryBytes: sum(members.map((each) => each.memoryBytes)),
        processes: members.length,
    };
}
/** Where there is no /proc. Sees the command alone: finding its descendants would cost a process a tick. */
async function readPortably(root) {
    try {
        const usage = await pidusage(root);
        return { atMs: performance.now(), cpuMs: usage.ctime, memoryBytes: usage.memory, processes: 1 };
    }
    catch {
        return null; // it has just ended
    }
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

;// CONCATENATED MODULE: ./lib/platform/tree-tracker.js


const hostView = { list: readProcesses, read: readProcess, carriesMark: carriesMark };
/**
 * Finds the processes of a tree where nothing holds them: by parent, process group, session and the mark in the environment, and by
 * having found them before. Never holds a stranger to be one of them because of a pid that was used again: who lends membership
 * (a parent, a member of the group) is looked at again after the one who gets it.
 */
function createTreeTracker({ root, guardId, adopters, alsoMembers }, view = hostView) {
    let remembered = null; // before the first look, the root alone
    const strangers = new Map();
    let rootGroupIsOurs = true;
    return { look };
    function look(care) {
        const all = view.list();
        const above = selfAndAbove(view.read);
        const refused = new Set([...above.map(({ pid }) => pid), ...adopters.map(({ pid }) => pid)]);
        const candidates = all.filter(({ pid }) => pid > 1 && !refused.has(pid));
        const members = grow(candidates, seeds(candidates, all, care), presentAdopters(all), new Set(above.flatMap(groupsOf)));
        remembered = new Map(members.map((each) => [each.pid, each]));
        rootGroupIsOurs &&= members.some(isInRootGroup);
        return members.filter((each) => !isDead(each));
    }
    function isInRootGroup({ pgid, sid }) {
        return pgid === root.pid || sid === root.pid;
    }
    /** Those who belong to the tree whoever else does. */
    function seeds(candidates, all, care) {
        const others = new Set(alsoMembers?.() ?? []);
        // Once nobody is left in the root's group its number may be given to another.
        const groupIsOurs = rootGroupIsOurs && !all.some(({ pid, startTime }) => pid === root.pid && startTime !== root.startTime);
        return candidates.filter((each) => isRemembered(each) ||
            others.has(each.pid) ||
            (groupIsOurs && isInRootGroup(each) && each.startTime >= root.startTime) ||
            (care === 'thorough' && isMarked(each)));
    }
    function isRemembered(each) {
        if (remembered === null)
            return each.pid === root.pid && each.startTime === root.startTime;
        const known = remembered.get(each.pid);
        return known !== undefined && isSameProcess(known, each);
    }
    function isMarked({ pid, startTime }) {
        if (strangers.get(pid) === startTime)
            return false;
        const carries = view.carriesMark(pid, guardId);
        if (carries === false)
            strangers.set(pid, startTime); // the mark can be lost, but not be gained
        return carries === true && view.read(pid)?.startTime === startTime;
    }
    function presentAdopters(all) {
        return all.filter(({ pid, startTime }) => adopters.some((each) => each.pid === pid && each.startTime === startTime));
    }
    function grow(candidates, first, parentsOnly, groupsAbove) {
        const members = new Map(first.map((each) => [each.pid, each]));
        const parents = new Map([...parentsOnly, ...first].map((each) => [each.pid, each]));
        const groups = new Map(first.flatMap((each) => groupsOf(each).map((group) => [group, each])));
        for (let grown = true; grown;) {
            grown = false;
            for (const each of candidates) {
                if (members.has(each.pid) || !belongs(each))
                    continue;
                members.set(each.pid, each);
                parents.set(each.pid, each);
                for (const group of groupsOf(each))
                    groups.set(group, each);
                grown = true;
            }
        }
        return [...members.values()];
        function belongs(each) {
            const parent = parents.get(each.ppid);
            if (parent !== undefined && isStill(each) && isStill(parent))
                return true;
            return groupsOf(each).some((group) => {
                const fellow = groups.get(group);
                return fellow !== undefined && !groupsAbove.has(group) && isStill(each) && isStill(fellow);
            });
        }
    }
    function isStill(entry) {
        const now = view.read(entry.pid);
        return now?.startTime === entry.startTime && now.ppid === entry.ppid && now.pgid === entry.pgid && now.sid === entry.sid;
    }
}

;// CONCATENATED MODULE: ./lib/platform/group-child.js












/** Starts the command in a process group of its own: the tier for hosts where guard-init cannot run. */
async function spawnInGroup(command, inheritedFds, whyNotBetter, onOutput) {
    const tier = tierOf(whyNotBetter);
    const [file, ...args] = withOnePipe(command.argv, (0,same_file/* stdoutIsStderr */.o)());
    const stdio = ['inherit', 'pipe', 'pipe'];
    for (const fd of inheritedFds) {
        while (stdio.length < fd)
            stdio.push('ignore');
        stdio[fd] = fd;
    }
    const sentinel = postSentinel(command.guardId, command.orphanGraceMs); // first: the guard may be killed at any time
    const program = await startProgram(file, args, { cwd: command.cwd, env: command.env, stdio, detached: true });
    if (program.kind === 'failed') {
        sentinel.dismiss();
        return refusal(tier, command.argv[0], program.code);
    }
    return { kind: 'started', child: groupChild(program.child, tier, command.guardId, sentinel, onOutput) };
}
function tierOf(whyNotBetter) {
    const cpuSource = procIsOurs() ? 'proc' : 'pidusage';
    return { name: process.platform === 'win32' ? 'windows' : 'group', whyNotBetter, cpuSource };
}
/** Node gives each stream a pipe of its own; a shell that leads both into one keeps the order of lines. */
function withOnePipe(argv, merge) {
    return merge && process.platform !== 'win32' ? ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', ...argv] : argv;
}
function groupChild(child, tier, guardId, sentinel, onOutput) {
    const pid = child.pid ?? 0;
    const root = { pid, startTime: readProcess(pid)?.startTime ?? 0 };
    sentinel.watch(root);
    const outputs = openStreams(pid, ['1', '2']); // first of all: a command that has ended has none
    const output = relayOutput(child.stdout, child.stderr, onOutput);
    const meter = createTreeMeter();
    const tracker = procIsOurs() ? createTreeTracker({ root, guardId, adopters: [] }) : null;
    const ending = tracker === null ? portableEnding(child) : sweepingEnd(tracker, { beforeKill: () => killRootGroup(root), certain: true });
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            tracker?.look('quick'); // whoever is in its group now keeps the group's number from being given to others
            resolve({ code, signal: signal });
        });
    });
    return {
        ...root,
        tier,
        exited,
        drained: output.done,
        empty: ending.empty,
        async sample() {
            const reading = tracker === null ? await readPortably(pid) : readFromProc(tracker.look('quick'));
            if (reading !== null)
                meter.record(reading);
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate: ending.ask,
        kill: ending.force,
        leftovers() {
            const members = (tracker?.look('thorough') ?? []).filter((each) => each.pid !== pid);
            // Where the command was too fast for us, its streams are what they have for theirs: sockets, as Node makes them.
            const theirs = () => members.flatMap((each) => openStreams(each.pid, ['1', '2'])).filter((name) => name.startsWith('socket:'));
            return describeLeftovers(members, new Set(outputs.length > 0 ? outputs : theirs()));
        },
        detach() {
            ending.stop();
            sentinel.dismiss();
        },
        release() {
            ending.stop();
            sentinel.dismiss();
            output.close();
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/platform/cgroup-place.js
/**
 * The folder of this process's own cgroup v2, from the texts of /proc/self/mountinfo and /proc/self/cgroup (proc(5), cgroups(7)).
 * Null where no such hierarchy is mounted, or where what is mounted does not reach up to it.
 */
function ownCgroupFolder(mountinfo, cgroup) {
    const own = /^0::(\/.*)$/m.exec(cgroup)?.[1];
    if (own === undefined || own.startsWith('/..') || own.endsWith(' (deleted)'))
        return null;
    for (const line of mountinfo.split('\n')) {
        const [mount = '', filesystem = ''] = line.split(' - ', 2);
        if (!filesystem.startsWith('cgroup2 '))
            continue;
        const [, , , root = '/', mountPoint = ''] = mount.split(' ');
        const below = relativeTo(unescaped(root), own);
        if (below !== null)
            return `${unescaped(mountPoint)}${below}`;
    }
    return null;
}
/** What follows `root` in `path`: empty, or with a leading slash. */
function relativeTo(root, path) {
    if (root === '/')
        return path === '/' ? '' : path;
    return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : null;
}
/** Spaces, tabs, newlines and backslashes stand there as octal numbers. */
function unescaped(field) {
    return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}

;// CONCATENATED MODULE: ./lib/platform/cgroup.js





const PREFIX = 'flowforge-';
const STALE = /^flowforge-(\d+)-[0-9a-f]{8}$/;
/** Makes a cgroup for one command below this process's own, where the host lets us. */
function makeCgroup() {
    const own = ownCgroupFolder((0,read_proc/* readProc */.l)('/proc/self/mountinfo'), (0,read_proc/* readProc */.l)('/proc/self/cgroup'));
    if (own === null)
        return { kind: 'none', why: 'no cgroup v2 of its own is in sight' };
    removeStale(own);
    const folder = (0,external_node_path_.join)(own, `${PREFIX}${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o755 });
    }
    catch (error) {
        return { kind: 'none', why: `no cgroup can be made in ${own} (${error.code ?? 'unknown error'})` };
    }
    const cgroup = cgroupIn(folder);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'cgroup.kill')))
        return { kind: 'made', cgroup };
    cgroup.remove();
    return { kind: 'none', why: "this kernel's cgroups have no cgroup.kill, which Linux 5.14 brought" };
}
/**
 * Folders of guards that are gone, where whoever was left alone has gone since. One in which someone still lives cannot be removed.
 */
function removeStale(own) {
    for (const name of childrenOf(own)) {
        const [, guard] = STALE.exec(name) ?? [];
        if (guard !== undefined && (0,read_proc/* readProc */.l)(`/proc/${guard}/stat`) === '')
            cgroupIn((0,external_node_path_.join)(own, name)).remove();
    }
}
function cgroupIn(folder) {
    return {
        folder,
        cpuMs: () => {
            const usage = /^usage_usec (\d+)/m.exec((0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'cpu.stat')))?.[1];
            return usage === undefined ? null : Number(usage) / 1000;
        },
        memoryBytes: () => {
            const current = (0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'memory.current'));
            if (current === '')
                return null;
            const inactiveFile = /^inactive_file (\d+)/m.exec((0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'memory.stat')))?.[1] ?? 0;
            return Math.max(0, Number(current) - Number(inactiveFile));
        },
        pids: () => foldersIn(folder).flatMap(pidsIn),
        kill: () => {
            try {
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'cgroup.kill'), '1');
            }
            catch {
                // it is gone, and so is everyone who was in it
            }
        },
        remove: () => {
            for (const each of foldersIn(folder).toReversed()) {
                try {
                    (0,external_node_fs_.rmdirSync)(each);
                }
                catch {
                    // gone already, or someone is in it
                }
            }
        },
    };
}
/** Parents before their children. */
function foldersIn(folder) {
    return [folder, ...childrenOf(folder).flatMap((name) => foldersIn((0,external_node_path_.join)(folder, name)))];
}
function childrenOf(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    }
    catch {
        return []; // it is gone, or not ours to see
    }
}
function pidsIn(folder) {
    const pids = (0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'cgroup.procs')).split('\n').map(Number);
    return pids.filter((pid) => pid > 0); // 0: a process that our PID namespace does not see
}

;// CONCATENATED MODULE: ./lib/platform/hold.js

/** The best hold that this host lets us have without changing what the command sees. */
function bestHold() {
    const made = makeCgroup();
    return made.kind === 'made' ? { kind: 'cgroup', cgroup: made.cgroup } : { kind: 'init', whyNotBetter: made.why };
}
function hold_tierOf(hold) {
    switch (hold.kind) {
        case 'cgroup':
            return { name: 'cgroup', whyNotBetter: '', cpuSource: 'cgroup' };
        case 'init':
            return { name: 'init', whyNotBetter: hold.whyNotBetter, cpuSource: 'init' };
        case 'strict':
            return { name: 'strict', whyNotBetter: '', cpuSource: 'init' };
        default:
            return hold;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/platform/exact-memory.js

/** Below this no limit that anyone sets is near, and the sum of resident memory will do. */
const WORTH_MEASURING_BYTES = 32 * 1024 * 1024;
const MEASURE_EVERY_MS = 1_000;
/** The kernel walks the page tables for this, 10 ms and more a gigabyte: at most 1/50 of a core is spent on it. */
const COST_SHARE = 50;
/** @param members the living processes of the tree */
function createExactMemory(members) {
    let share = null; // of the resident sum that is really the tree's
    let dueMs = 0;
    return {
        measure(residentBytes, nowMs) {
            if (residentBytes < WORTH_MEASURING_BYTES)
                return null;
            if (nowMs >= dueMs) {
                const begunMs = performance.now();
                const exactBytes = sumOf(members().map(({ pid }) => proportionalBytes(pid)));
                share = exactBytes === null ? null : Math.min(1, exactBytes / residentBytes);
                dueMs = nowMs + Math.max(MEASURE_EVERY_MS, (performance.now() - begunMs) * COST_SHARE);
            }
            return share === null ? null : Math.round(share * residentBytes);
        },
    };
}
/** One that cannot be read makes the sum worthless: it would be judged as exact. */
function sumOf(sizes) {
    return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
/** `Pss` of proc_pid_smaps_rollup(5); 0 for a process that has just ended. */
function proportionalBytes(pid) {
    const text = (0,read_proc/* readProc */.l)(`/proc/${pid}/smaps_rollup`);
    const kib = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
    if (kib !== undefined)
        return Number(kib) * 1024;
    return (0,read_proc/* readProc */.l)(`/proc/${pid}/stat`) === '' ? 0 : null;
}

;// CONCATENATED MODULE: ./lib/platform/file-limit.js

/**
 * The soft limit of open files that the guard was started with, or null where it is not known. Node raises its own limit at
 * start, and the command would inherit that; the parent still has the one that was meant (proc_pid_limits(5)).
 */
function inheritedFileLimit() {
    try {
        const line = /^Max open files\s+(\d+)/m.exec((0,external_node_fs_.readFileSync)(`/proc/${process.ppid}/limits`, 'latin1'));
        return line?.[1] === undefined ? null : Number(line[1]);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/platform/init-arguments.js

function channelsAbove(inheritedFds) {
    const control = Math.max(2, ...inheritedFds) + 1;
    return { control, status: control + 1 };
}
/** The command line of guard-init, described in src/init/options.h. */
function initArguments(command, hold, channels, merge) {
    const files = inheritedFileLimit();
    return [
        ...['-c', `${channels.control}`, '-s', `${channels.status}`, '-g', `${command.orphanGraceMs}`, '-P', `${process.pid}`, '-O'],
        ...(hold.kind === 'cgroup' ? ['-G', hold.cgroup.folder] : []),
        ...(hold.kind === 'strict' ? ['-S'] : []),
        ...(merge ? ['-m'] : []),
        ...(files === null ? [] : ['-n', `${files}`]),
        '--',
        ...command.argv,
    ];
}
function initStdio(inherited, { control, status }, merge) {
    const stdio = Array.from({ length: status + 1 }, () => 'ignore');
    stdio[0] = 'inherit';
    stdio[1] = 'pipe';
    stdio[2] = merge ? 'ignore' : 'pipe';
    for (const fd of inherited)
        stdio[fd] = fd;
    stdio[control] = 'pipe';
    stdio[status] = 'pipe';
    return stdio;
}

;// CONCATENATED MODULE: ./lib/platform/init-status.js
/** Reads one line; null for a line of a kind that this version does not know. */
function parseInitStatus(line) {
    const [kind, ...words] = line.split(' ');
    const at = (index) => Number.parseInt(words[index] ?? '0', 10) || 0;
    switch (kind) {
        case 'started':
            return { kind, pid: at(0), startTime: at(1) };
        case 'exec-failed':
            return { kind, errno: at(0) };
        case 'exited':
            return { kind, code: at(0) };
        case 'signaled':
            return { kind, signo: at(0) };
        case 'sample':
            return {
                kind,
                atMs: at(0),
                cpuMs: at(1),
                rssKib: at(2),
                processes: at(3),
                births: at(4),
                waitMs: at(5),
                ioBytes: at(6),
                shortLived: { total: at(7), key: at(8) },
            };
        case 'init-lost':
            return { kind };
        case 'empty':
            return { kind, reaped: at(0) };
        case 'left':
            return { kind, count: at(0), ended: at(1), pids: init_status_pidsIn(words[2] ?? '') };
        case 'refused':
        case 'degraded':
            return { kind, what: words[0] ?? '', errno: at(1) };
        default:
            return null;
    }
}
function init_status_pidsIn(list) {
    return list.split(',').flatMap((text) => (/^[1-9]\d*$/.test(text) ? [Number(text)] : []));
}

;// CONCATENATED MODULE: ./lib/platform/lines.js
/** Longer than any line that guard-init writes: whatever is longer is not from it. */
const LINE_CHARS_MAX = 4096;
/** Calls back with each whole line of a stream of ASCII text, and once when the stream has ended or failed. */
function readLines(source, onLine, onEnd) {
    let rest = '';
    source.setEncoding('latin1');
    source.on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = (lines.pop() ?? '').slice(0, LINE_CHARS_MAX);
        for (const line of lines)
            onLine(line);
    });
    source.once('close', onEnd);
    source.on('error', () => source.destroy());
}

;// CONCATENATED MODULE: ./lib/platform/signal-names.js

/** The name of a POSIX signal by its number on this host, `SIGnn` where it has none. */
function signalName(signo) {
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === signo)?.[0];
    return name === undefined ? `SIG${signo}` : name;
}

;// CONCATENATED MODULE: ./lib/platform/init-link.js



/** guard-init is a small static program: when it has not answered by then, the host is in no state to run it. */
const START_TIMEOUT_MS = 10_000;
function listenToInit(status) {
    const first = Promise.withResolvers();
    const exited = Promise.withResolvers();
    const emptied = Promise.withResolvers();
    const degraded = new Map();
    let reading = null;
    let heardAtMs = performance.now();
    const timeout = setTimeout(() => lost(`guard-init did not answer within ${START_TIMEOUT_MS / 1000}s`), START_TIMEOUT_MS);
    readLines(status, (line) => {
        const word = parseInitStatus(line);
        if (word !== null)
            heard(word);
    }, () => lost('guard-init ended without a word'));
    return {
        first: first.promise,
        exited: exited.promise,
        emptied: emptied.promise,
        degraded: (what) => degraded.get(what) ?? null,
        takeReading() {
            const taken = reading;
            reading = null;
            return taken;
        },
        silentMs: () => performance.now() - heardAtMs,
    };
    function heard(word) {
        clearTimeout(timeout);
        heardAtMs = performance.now();
        switch (word.kind) {
            case 'started':
            case 'refused':
            case 'exec-failed':
                first.resolve(word);
                break;
            case 'exited':
                exited.resolve({ code: word.code, signal: null });
                break;
            case 'signaled':
                exited.resolve({ code: null, signal: signalName(word.signo) });
                break;
            case 'sample':
                reading = { ...word, memoryBytes: word.rssKib * 1024, births: word.births + (reading?.births ?? 0) };
                break;
            case 'init-lost': // the keeper ends the tree with KILL, and how the command would have ended is not known
                first.resolve(word);
                exited.resolve({ code: null, signal: 'SIGKILL' });
                break;
            case 'empty':
                emptied.resolve({ reaped: word.reaped, left: 0, leftPids: [], certain: true });
                break;
            case 'left':
                emptied.resolve({ reaped: word.ended, left: word.count, leftPids: word.pids, certain: true });
                break;
            case 'degraded':
                degraded.set(word.what, word.errno);
                break;
            default:
                word;
        }
    }
    function lost(why) {
        clearTimeout(timeout);
        first.resolve({ kind: 'lost', why });
        exited.resolve({ code: null, signal: 'SIGKILL' });
        emptied.resolve(null);
    }
}

;// CONCATENATED MODULE: ./lib/platform/init-child.js















/** What any program would meet here: the working directory is not there, or the host has reached a limit. */
const NOT_ITS_FAULT = ['ENOENT', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'];
/** A channel that was closed by a death is closed an instant before the death is told. */
const EXIT_WORD_MS = 1_000;
/** No process, group or session has this number. */
const NOBODY = { pid: -1, startTime: 0 };
/** guard-init speaks four times a second: when it has been silent for so long, someone may have stopped it and its keeper at once. */
const SILENCE_MS = 2_000;
/**
 * Starts the command under guard-init, which owns the whole process tree, makes real pipes for the command's output, and ends
 * the tree when the guard is gone.
 */
async function spawnUnderInit(init, hold, command, inheritedFds, onOutput) {
    const merge = (0,same_file/* stdoutIsStderr */.o)();
    const channels = channelsAbove(inheritedFds);
    const keeper = await startProgram(init, initArguments(command, hold, channels, merge), {
        cwd: command.cwd,
        env: command.env,
        stdio: initStdio(inheritedFds, channels, merge),
        detached: true, // Ctrl-C on a terminal reaches only the guard, which decides
    });
    if (keeper.kind === 'failed') {
        if (NOT_ITS_FAULT.includes(keeper.code))
            return refusal(hold_tierOf(hold), command.argv[0], keeper.code);
        return { kind: 'unusable', why: `guard-init could not be started (${keeper.code})` };
    }
    const link = listenToInit(keeper.child.stdio[channels.status]);
    const first = await link.first;
    switch (first.kind) {
        case 'started':
            return {
                kind: 'started',
                child: initChild(first, keeper.child, link, holdInForce(hold, link), command.guardId, channels, onOutput),
            };
        case 'exec-failed':
            return refusal(hold_tierOf(holdInForce(hold, link)), command.argv[0], first.errno);
        case 'refused':
            return { kind: 'unusable', why: `the kernel gives no PID namespace (${errnoName(first.errno)})` };
        case 'init-lost':
            await link.emptied;
            return lostRefusal(hold_tierOf(hold));
        case 'lost':
            if (await wasKilled(keeper.child)) {
                await endWhatRuns(command.guardId);
                return lostRefusal(hold_tierOf(hold));
            }
            return { kind: 'unusable', why: first.why };
        default:
            return first;
    }
}
/** A program that ends by itself, or that is broken, has started nothing; one that was killed may have started the command already. */
async function wasKilled(keeper) {
    if (keeper.exitCode === null && keeper.signalCode === null)
        await Promise.race([(0,external_node_events_.once)(keeper, 'exit'), pause(EXIT_WORD_MS)]);
    return keeper.signalCode === 'SIGKILL';
}
/** Nothing is known of the command but its mark. */
async function endWhatRuns(guardId) {
    if (!procIsOurs())
        return;
    const ending = sweepingEnd(createTreeTracker({ root: NOBODY, guardId, adopters: [] }), { certain: false });
    ending.force();
    await ending.empty;
}
function holdInForce(hold, link) {
    const errno = link.degraded('cgroup');
    if (hold.kind !== 'cgroup' || errno === null)
        return hold;
    return { kind: 'init', whyNotBetter: `the command could not be moved to ${hold.cgroup.folder} (${errnoName(errno)})` };
}
function initChild(started, keeper, link, hold, guardId, channels, onOutput) {
    const output = relayOutput(keeper.stdout, keeper.stderr, onOutput);
    const control = keeper.stdio[channels.control];
    control.on('error', () => { }); // guard-init is gone: its status line has said so already
    const meter = createTreeMeter();
    const root = { pid: started.pid, startTime: started.startTime };
    const guards = procIsOurs() ? [keeper.pid ?? 0, readProcess(root.pid)?.ppid ?? 0].flatMap(init_child_identityOf) : [];
    const tracker = createTreeTracker({
        root,
        guardId,
        adopters: guards,
        alsoMembers: () => (hold.kind === 'cgroup' ? hold.cgroup.pids() : []),
    });
    const outputs = new Set(guards.flatMap(({ pid }) => openStreams(pid)).filter((stream) => stream.startsWith('pipe:')));
    const exactMemory = createExactMemory(() => (procIsOurs() ? tracker.look('quick') : []));
    let detached = false;
    return {
        ...root,
        tier: hold_tierOf(hold),
        exited: link.exited,
        drained: output.done,
        empty: link.emptied.then((told) => told ?? endUnheld()),
        async sample() {
            if (link.silentMs() > SILENCE_MS)
                keeper.kill('SIGCONT');
            const reading = link.takeReading();
            if (reading === null)
                return { ...meter.latest(), births: 0 };
            meter.record(withExactMemory(hold.kind === 'cgroup' ? readingIn(hold.cgroup, reading) : reading, exactMemory));
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate: () => order('T'),
        kill: () => order('K'),
        leftovers() {
            if (!procIsOurs())
                return [];
            return describeLeftovers(tracker.look('thorough').filter(({ pid }) => pid !== root.pid), outputs);
        },
        detach() {
            detached = true;
            order('D');
        },
        release() {
            control.destroy();
            output.close();
            keeper.unref();
        },
    };
    function order(what) {
        control.write(what);
        keeper.kill('SIGCONT'); // the command may have stopped it; it wakes init
    }
    /** Both keeper and init were killed: what they held is still known by its cgroup, or has to be searched for. */
    async function endUnheld() {
        if (detached || !procIsOurs())
            return { reaped: 0, left: 0, leftPids: [], certain: detached };
        const cgroup = hold.kind === 'cgroup' ? hold.cgroup : null;
        const beforeKill = () => {
            cgroup?.kill();
            if (hold.kind !== 'strict')
                killRootGroup(root); // a PID namespace has ended with its init
        };
        const ending = sweepingEnd(tracker, { beforeKill, certain: hold.kind !== 'init' });
        ending.force();
        const emptied = await ending.empty;
        cgroup?.remove();
        return emptied;
    }
}
function init_child_identityOf(pid) {
    const entry = readProcess(pid);
    return entry === null ? [] : [entry];
}
/** The cgroup knows better than guard-init what all that ever ran has used, and what memory cannot be taken back. */
function readingIn(cgroup, seen) {
    const memoryBytes = cgroup.memoryBytes();
    return {
        ...seen,
        atMs: performance.now(),
        cpuMs: cgroup.cpuMs() ?? seen.cpuMs,
        ...(memoryBytes === null ? {} : { memoryBytes, memoryExact: true }),
    };
}
/** Summed resident memory counts what processes share more than once; where nothing better is known, it is measured. */
function withExactMemory(reading, exact) {
    if (reading.memoryExact === true)
        return reading;
    const memoryBytes = exact.measure(reading.memoryBytes, reading.atMs);
    return memoryBytes === null ? reading : { ...reading, memoryBytes, memoryExact: true };
}

;// CONCATENATED MODULE: ./lib/platform/spawner.js








/** Starts a command in the best tier that this host allows, and says why a better one was not taken. */
function hostSpawner({ inheritedFds, initFolder }) {
    const init = (0,external_node_path_.join)(initFolder, `guard-init-linux-${process.arch}`);
    return {
        spawn(command, onOutput) {
            const marked = { ...command, env: markedEnvironment(command.env, command.guardId) };
            switch (marked.isolation) {
                case 'auto':
                    return spawnHeld(marked, bestHold, (why) => spawnInGroup(marked, inheritedFds, why, onOutput));
                case 'strict':
                    return spawnHeld(marked, () => ({ kind: 'strict' }), async (why) => strictRefusal(why));
                case 'group':
                    return spawnInGroup(marked, inheritedFds, 'asked for with --isolation group', onOutput);
                default:
                    return marked.isolation;
            }
            async function spawnHeld(spec, takeHold, otherwise) {
                const unusable = whyUnusable(init);
                if (unusable !== null)
                    return otherwise(unusable);
                const hold = takeHold();
                const spawned = await spawnUnderInit(init, hold, spec, inheritedFds, onOutput);
                // guard-init removes the cgroup when it has started; here it may not have.
                if (spawned.kind !== 'started' && hold.kind === 'cgroup')
                    hold.cgroup.remove();
                return spawned.kind === 'unusable' ? otherwise(spawned.why) : spawned;
            }
        },
    };
}
/** guard-init beside the bundle that runs; beside the sources it is the one of the last build. */
function defaultInitFolder() {
    const program = `init/guard-init-linux-${process.arch}`;
    const found = (0,find_above/* findAbove */.n)(import.meta.dirname, program) ?? (0,find_above/* findAbove */.n)(import.meta.dirname, `dist/${program}`);
    return (0,external_node_path_.dirname)(found ?? program);
}
function whyUnusable(init) {
    if (process.platform !== 'linux')
        return `guard-init runs on Linux only, this is ${process.platform}`;
    try {
        (0,external_node_fs_.accessSync)(init, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        return `guard-init cannot be executed (${error.code ?? 'unknown error'}: ${init})`;
    }
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/report/advice.js + 1 modules
var advice = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/observed.js
var report_observed = __webpack_require__(12);
// EXTERNAL MODULE: ./lib/report/peaks.js
var peaks = __webpack_require__(5170);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(4409);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(9948);
;// CONCATENATED MODULE: ./lib/report/verdict-line.js







const codeOfFirstSignal = 128;
const cancelSignals = { 1: 'SIGHUP', 2: 'SIGINT', 15: 'SIGTERM' };
/**
 * The last one to four lines of a run, without the `flowforge: ` before each: what happened, what would have had to differ,
 * what to change, where the evidence is.
 * @param bundlePath null when no bundle could be written.
 * @param observations what the deciding decision measured, where the caller has it.
 */
function verdictLines(result, bundlePath, observations = []) {
    const evidence = bundlePath === null ? 'no evidence could be written' : `evidence: ${(0,terminal_safe/* safeLine */.om)(bundlePath, longestPathChars)}`;
    const name = `"${(0,terminal_safe/* safeLine */.om)(result.name, terminal_safe/* longestNameChars */.zC)}"`;
    const after = (0,durations/* formatDuration */.a3)(result.duration_ms);
    switch (result.verdict) {
        case 'killed':
            return [`killed ${name} after ${after}: ${because(result, observations)}`, ...whatToChange(result, observations), evidence];
        case 'cancelled': {
            const signal = cancelSignals[result.exit_code - codeOfFirstSignal];
            const ended = (0,quantities/* counted */.hS)(result.processes_killed, 'process', 'processes');
            return [`cancelled ${name} after ${after}${signal === undefined ? '' : ` by ${signal}`}, ended ${ended}`, evidence];
        }
        case 'error': {
            const reason = (0,terminal_safe/* safeLine */.om)(result.reason) || `the record of ${name} stops after ${after}, before its end`;
            return [`error: ${reason}; exit code ${result.exit_code}`, evidence];
        }
        case 'passed':
        case 'failed': {
            const figures = (0,peaks/* peaksPhrase */.k)(result);
            const end = `${name} ${(0,headline/* endedByItself */.jj)({ result })} after ${after}`;
            if (result.rules.length === 0)
                return [`${end}; ${figures}; ${evidence}`];
            return [
                `alert only: ${because(result, observations)}`,
                ...whatToChange(result, observations).slice(0, 1),
                `${end}; ${figures}`,
                evidence,
            ];
        }
    }
}
const longestPathChars = 1000;
function because(result, observations) {
    const observed = (0,report_observed/* observedPhrase */.K)(observations);
    const rules = result.rules.join(' + ') || 'no rule on record';
    const reason = `${(0,terminal_safe/* safeLine */.om)(result.reason)}${observed && ` (observed ${observed})`}`;
    return `${rules}: ${reason}; confidence ${(0,quantities/* formatConfidence */.Me)(result.confidence)}`;
}
function whatToChange(result, observations) {
    const rule = result.rules[0];
    return [
        ...(result.counterfactual === '' ? [] : [(0,terminal_safe/* safeLine */.om)(result.counterfactual)]),
        ...(rule === undefined ? [] : [`if it was healthy: ${(0,advice/* adviceAfterKill */._o)(rule, observations).option.replaceAll('`', '')}`]),
    ];
}

;// CONCATENATED MODULE: ./lib/publish.js



/** Says how the run ended and puts copies of its reports where they were asked for. Nothing here changes the verdict. */
async function publish({ sealed, verdict, reason, observations }, to) {
    const { result, bundlePath } = sealed;
    if (sealed.degraded !== '')
        say(sealed.degraded);
    if (result === null)
        say(`${verdict}: ${reason || 'no report could be made'}`);
    else if (!to.quiet || verdict === 'killed' || verdict === 'error')
        for (const line of verdictLines(result, bundlePath, observations))
            say(line);
    if (to.resultPath !== undefined && result !== null) {
        await attempt('--result', (0,promises_.writeFile)(to.resultPath, `${JSON.stringify(result, null, 2)}\n`));
    }
    if (bundlePath === null)
        return;
    if (to.junitPath !== undefined)
        await attempt('--junit-path', (0,promises_.copyFile)((0,external_node_path_.join)(bundlePath, 'junit.xml'), to.junitPath));
    if (to.summaryPath !== undefined)
        await attempt('--job-summary', appendCopy((0,external_node_path_.join)(bundlePath, 'summary.md'), to.summaryPath));
}
async function appendCopy(from, to) {
    await (0,promises_.appendFile)(to, await (0,promises_.readFile)(from));
}
async function attempt(what, work) {
    try {
        await work;
    }
    catch (error) {
        say(`${what}: ${error.message}. The report is in the bundle.`);
    }
}
function say(line) {
    process.stderr.write(`flowforge: ${line}\n`);
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runSettings)
});

;// CONCATENATED MODULE: ./lib/decision/default-policy.js
/**
 * When output is a loop: so many lines, for so long. No stretch of 1095 logs of healthy builds and tests reached any of these steps,
 * but those logs hold few waits.
 */
const steps = [
    { lines: 2000, forMs: 2_000 },
    { lines: 1000, forMs: 60_000 },
    { lines: 200, forMs: 120_000 },
    { lines: 64, forMs: 300_000 },
];
/** A wait says so every few seconds, not ten times a second: below this, even 2000 lines may be a wait of an hour. */
const WAIT_LINES_PER_SECOND = 10;
/** Below half a core a slow loop may be a wait that says so every few seconds. */
const WAIT_CPU_BP = 5_000;
/** A wait that tries something each time uses less than this: even strict does not end it. */
const POLL_CPU_BP = 1_000;
/** A retry loop and a training loop look the same after masking, but no training prints 500 steps a second for so long. */
const maskedFlood = { lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' };
const fast = ladderWith(POLL_CPU_BP);
const careful = ladderWith(WAIT_CPU_BP);
const alerting = steps.map((step) => ({ ...step, cpuBp: 0, linesPerSecond: 0, level: 'alert' }));
/** The first step asks for a rate that no wait has, the slower ones for CPU. */
function ladderWith(cpuBp) {
    return steps.map((step, at) => ({
        ...{ ...step, level: 'enforce' },
        ...(at === 0 ? { cpuBp: 0, linesPerSecond: WAIT_LINES_PER_SECOND } : { cpuBp, linesPerSecond: 0 }),
    }));
}
const noLimits = {
    ...{ wallTimeMs: null, noOutputMs: null, hangMs: null },
    ...{ maxMemory: null, maxProcesses: null, maxOutputBytes: null },
};
const exhaustion = {
    ...{ alertUsedBp: 5_000, alertWithinMs: 120_000 },
    ...{ usedBp: 9_000, fastUsedBp: 7_000, fastWithinMs: 15_000, confirmMs: 3_000 },
};
const MIB = 1024 * 1024;
/** A rule kills by default only where what was seen cannot be a wait, a transfer or slow work. */
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
    'crash-loop': { action: 'alert', count: 8, withinMs: 30_000, cpuBp: 1_000 },
    'fork-storm': { action: 'kill', declared: 'kill', shareBp: 7_500 },
};
/** For steps that never wait, and whose owner would rather lose one than a runner. */
const strictRules = {
    ...standardRules,
    hang: { action: 'kill', declared: 'kill', forMs: 120_000 },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: 120_000 },
    'output-loop': { action: 'kill', ladder: fast, masked: [maskedFlood, ...fast] },
    'cpu-loop': { action: 'kill', cpuBp: 9_000, lines: 64, forMs: 2_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'kill', declared: 'kill' },
        ...{ bytesPerSecond: 50 * MIB, forMs: 2_000, stale: false, totalBytes: null },
    },
    'stuck-progress': { action: 'kill', forMs: 60_000 },
    'crash-loop': { action: 'kill', count: 5, withinMs: 10_000, cpuBp: 1_000 },
};
/** An agent repeats itself as strictly as anything may, but a model may think for minutes, and tools print floods. */
const agentRules = {
    ...strictRules,
    hang: { action: 'kill', declared: 'kill', forMs: 600_000 },
    'silent-spin': standardRules['silent-spin'],
    'output-flood': standardRules['output-flood'],
    'stuck-progress': standardRules['stuck-progress'],
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
};
function profileOf(profile, rules) {
    return {
        ...{ version: 1, profile, mode: 'enforce', graceMs: 5_000, onRunaway: 'kill', orphans: 'kill', warmupMs: 0 },
        ...{ limits: noLimits, rules },
    };
}
/** The profiles: all thresholds there are. docs/policy.md says why each is as it is. */
const profiles = {
    standard: profileOf('standard', standardRules),
    strict: profileOf('strict', strictRules),
    watchdog: profileOf('watchdog', watchdogRules),
    agent: profileOf('agent', agentRules),
};

;// CONCATENATED MODULE: ./lib/decision/effective-policy.js

/** Fills in every default. Sources come with the lowest precedence first; the profile lies below all of them. */
function effectivePolicy(sources) {
    const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
    return sources.reduce(apply, profiles[profile]);
}
function apply(policy, { limits, rules, profile: _, ...settings }) {
    return { ...policy, ...settings, limits: { ...policy.limits, ...limits }, rules: withRules(policy.rules, rules ?? {}) };
}
function withRules(rules, said) {
    return {
        'wall-time': { ...rules['wall-time'], ...said['wall-time'] },
        'no-output': { ...rules['no-output'], ...said['no-output'] },
        hang: { ...rules.hang, ...said.hang },
        'silent-spin': { ...rules['silent-spin'], ...said['silent-spin'] },
        'output-loop': withLadders(rules['output-loop'], said['output-loop'] ?? {}),
        'cpu-loop': { ...rules['cpu-loop'], ...said['cpu-loop'] },
        'output-flood': { ...rules['output-flood'], ...said['output-flood'] },
        'stuck-progress': { ...rules['stuck-progress'], ...said['stuck-progress'] },
        memory: { ...rules.memory, ...said.memory },
        'crash-loop': { ...rules['crash-loop'], ...said['crash-loop'] },
        'fork-storm': { ...rules['fork-storm'], ...said['fork-storm'] },
    };
}
/** Whoever asks for more lines or time before a loop is one asks no less of lines that are equal only after masking. */
function withLadders(rule, { step, maskedStep, ...action }) {
    const ladder = step === undefined ? rule.ladder : oneStep(rule.ladder, step);
    const least = step === undefined ? undefined : ladder[0];
    const kept = rule.masked.filter(({ lines, forMs }) => least === undefined || (lines >= least.lines && forMs >= least.forMs));
    return { ...rule, ...action, ladder, masked: maskedStep === undefined ? kept : oneStep(rule.masked, maskedStep) };
}
function oneStep(ladder, said) {
    const model = ladder.find(({ level }) => level === 'enforce') ?? ladder[0];
    return model === undefined ? [] : [{ ...model, linesPerSecond: 0, level: 'enforce', ...said }];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/load-policy.js

/** Reads a policy file, if one is named. The YAML and schema code is loaded only then. */
async function loadPolicy(path) {
    if (path === undefined)
        return { kind: 'ok', sources: [] };
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return { kind: 'invalid', problem: `the policy file cannot be read: ${error.message}` };
    }
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(533), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 4810));
    const parsed = parsePolicyFile(text, path);
    if (parsed.kind === 'ok')
        return { kind: 'ok', sources: [parsed.source] };
    return {
        kind: 'invalid',
        problem: `the policy is not valid, nothing was started:\n${parsed.problems.map(problemLine).join('\n')}`,
    };
    function problemLine({ line, message }) {
        return `flowforge:   ${path}${line === null ? '' : `:${line}`}: ${message}`;
    }
}

// EXTERNAL MODULE: ./lib/tested-platform.js
var tested_platform = __webpack_require__(9008);
;// CONCATENATED MODULE: ./lib/run-settings.js



/** Joins the policy file with the options, which were checked one by one, and checks what only shows when they are together. */
async function runSettings(options) {
    const { values } = options;
    const file = await loadPolicy(values.policy);
    if (file.kind === 'invalid')
        return file;
    const policy = effectivePolicy([(0,tested_platform/* platformPolicy */.y)(process.platform), ...file.sources, ...options.policy]);
    const isolation = values.isolation === 'group' || values.isolation === 'strict' ? values.isolation : 'auto';
    if (isolation === 'strict' && policy.orphans !== 'kill')
        return { kind: 'invalid', problem: cannotSpare(policy.orphans) };
    return { kind: 'ok', policy, isolation, onParentExit: values['on-parent-exit'] === 'continue' ? 'continue' : 'cancel' };
}
function cannotSpare(orphans) {
    return `isolation strict ends whatever outlives the command: it cannot be had with orphans ${orphans}. Leave one of them out.`;
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/ci/command-environment.js
/** What the runner gives to an action but not to a `run:` step, and what an action keeps for itself. */
const ACTION_ONLY = [
    /^ACTIONS_RUNTIME_/,
    /^ACTIONS_RESULTS_URL$/,
    /^ACTIONS_CACHE_URL$/,
    /^ACTIONS_ID_TOKEN_/,
    /^INPUT_/,
    /^STATE_/,
    /^GITHUB_STATE$/,
];
/** The guard's own secrets: a command that could read the signing key could forge its own evidence. */
const GUARD_SECRET = /^FLOWFORGE_.*(KEY|TOKEN|SECRET|PASS|CRED)/;
/** The environment of the supervised command: the guard's own, without its secrets and, in the action, as a `run:` step has it. */
function commandEnvironment(env, entry) {
    const hidden = entry === 'action' ? [...ACTION_ONLY, GUARD_SECRET] : [GUARD_SECRET];
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !hidden.some((pattern) => pattern.test(name)))
            kept[name] = value;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/ci/identity.js
/** Which run of which pipeline this is, from what the CI says in the environment. */
function identityFrom(env, step) {
    const at = (name) => env[name] ?? '';
    if (at('GITHUB_ACTIONS') === 'true') {
        return {
            ci: 'github',
            repository: at('GITHUB_REPOSITORY'),
            sha: at('GITHUB_SHA'),
            workflow: at('GITHUB_WORKFLOW'),
            job: at('GITHUB_JOB'),
            run_id: at('GITHUB_RUN_ID'),
            attempt: at('GITHUB_RUN_ATTEMPT'),
            step,
        };
    }
    return {
        ci: at('CI') === '' ? 'none' : 'generic',
        repository: '',
        sha: '',
        workflow: '',
        job: '',
        run_id: '',
        attempt: '',
        step,
    };
}

// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(2237);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(5501);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(8239);
;// CONCATENATED MODULE: ./lib/evidence/journal-messages.js
const journalRole = 'flowforge-journal';

// EXTERNAL MODULE: ./lib/evidence/reports.js
var reports = __webpack_require__(9046);
;// CONCATENATED MODULE: ./lib/evidence/journal.js






/**
 * A worker thread takes longer to start than most short commands run (25 ms of CPU). A run that ends before this time is recorded in memory and its
 * bundle is written on the main thread, when there is nothing left to supervise. `durable` starts the worker at once.
 */
const defaultWorkerAfterMs = 100;
/** Samples beyond this are dropped while the worker does not answer; as in the writer, it bounds memory. */
const mostUntakenDrafts = 10_000;
/** What the result is computed from if no one else can: every event but the samples, which it does not need. */
const mostKeptDrafts = 10_000;
/** The journal of one run. Nothing of it throws, waits for a disk, or keeps the process alive. */
function openJournal(options) {
    return new ThreadedJournal(options);
}
class ThreadedJournal {
    #options;
    #thread;
    /** Drafts of this turn, not yet sent. */
    #unsent = [];
    /** Drafts that no writer has confirmed, the unsent among them. */
    #untaken = [];
    #kept = [];
    #dropped = 0;
    #lastAsked = 0;
    #asked = new Map();
    #onSealed = () => { };
    #sealing = null;
    #givenUp = false;
    constructor(options) {
        this.#options = options;
        const timer = setTimeout(() => this.#startWorker(), options.workerAfterMs ?? defaultWorkerAfterMs);
        timer.unref();
        this.#thread = { kind: 'waiting', timer };
    }
    append(draft) {
        const isSample = draft.event_type === 'sample';
        if (isSample && this.#untaken.length >= mostUntakenDrafts) {
            this.#dropped += 1;
            return;
        }
        const identified = { eventId: (0,identifiers/* newEventId */.WR)(draft.created_at_ms), draft };
        if (!isSample && this.#kept.length < mostKeptDrafts)
            this.#kept.push(identified);
        this.#untaken.push(identified);
        this.#unsent.push(identified);
        if (this.#unsent.length === 1)
            queueMicrotask(() => this.#send());
    }
    async durable(timeoutMs) {
        if (this.#sealing !== null)
            return false;
        this.#startWorker();
        this.#send();
        if (this.#thread.kind !== 'running')
            return false;
        this.#lastAsked += 1;
        const id = this.#lastAsked;
        const answer = new Promise((resolve) => this.#asked.set(id, resolve));
        this.#post(this.#thread.worker, { kind: 'durable', id });
        return (await within(timeoutMs, answer)) ?? false;
    }
    seal(timeoutMs) {
        this.#sealing ??= this.#seal(timeoutMs);
        return this.#sealing;
    }
    async #seal(timeoutMs) {
        const sealed = await within(timeoutMs, this.#sealWhereItIs());
        this.#givenUp = sealed === null;
        if (this.#thread.kind === 'running')
            void this.#thread.worker.terminate();
        if (sealed?.result != null)
            return sealed;
        const degraded = sealed?.degraded ||
            `the evidence bundle ${this.#folder()} was not ready after ${timeoutMs} ms: what is recorded stands in the journal there`;
        return this.#sealAs('nowhere', this.#kept, (writer) => writer.degrade('seal', degraded, degraded));
    }
    async #sealWhereItIs() {
        if (this.#thread.kind === 'waiting') {
            clearTimeout(this.#thread.timer);
            return this.#sealAs('memory', this.#untaken, () => { });
        }
        if (this.#thread.kind === 'running') {
            const answer = new Promise((resolve) => {
                this.#onSealed = resolve;
            });
            this.#send();
            this.#post(this.#thread.worker, { kind: 'seal', dropped: this.#dropped });
            const sealed = await answer;
            // Ended by us for being late: its work must not begin again on this thread.
            if (sealed !== null || this.#givenUp)
                return sealed;
        }
        // Its hold on the journal's file ends with it.
        if (this.#thread.kind === 'dead')
            await this.#thread.gone;
        return this.#sealAs('left', this.#untaken, (writer) => this.#noteDeath(writer));
    }
    /** Does the worker's work on this thread. Only at the end of a run: it waits for the disk. */
    async #sealAs(place, drafts, note) {
        try {
            const { JournalWriter } = await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 2807));
            const writer = await JournalWriter.open(this.#settings(), place, this.#options.loadReports ?? reports/* loadReports */.y);
            writer.append(drafts);
            note(writer);
            return await writer.seal(this.#dropped);
        }
        catch (error) {
            return {
                bundlePath: null,
                result: null,
                seal: null,
                degraded: `the evidence could not be written: ${(0,error_text/* errorText */.k)(error)}; please report this`,
            };
        }
    }
    #noteDeath(writer) {
        const why = this.#thread.kind === 'dead' ? this.#thread.why : '';
        const sentence = `the evidence in ${this.#folder()} is incomplete: the thread that records it ended early (${why}); please report this`;
        writer.degrade('journal worker', why, sentence);
    }
    #startWorker() {
        if (this.#thread.kind !== 'waiting')
            return;
        clearTimeout(this.#thread.timer);
        const workerData = { role: journalRole, settings: this.#settings() };
        const { worker: program, execArgv } = this.#options;
        try {
            const worker = new external_node_worker_threads_.Worker(program, { name: journalRole, workerData, ...(execArgv && { execArgv: [...execArgv] }) });
            worker.on('message', (reply) => this.#receive(reply));
            worker.on('error', (error) => this.#bury((0,error_text/* errorText */.k)(error)));
            worker.on('exit', (code) => this.#bury(`it exited with ${code}`));
            // A run that has ended does not wait for its journal; whoever waits for an answer holds a timer. Listening to messages undoes it, so it comes after.
            worker.unref();
            this.#thread = { kind: 'running', worker };
            this.#unsent = [...this.#untaken];
            this.#send();
        }
        catch (error) {
            this.#bury((0,error_text/* errorText */.k)(error));
        }
    }
    #receive(reply) {
        switch (reply.kind) {
            case 'taken':
                this.#untaken.splice(0, reply.drafts);
                break;
            case 'durable':
                this.#asked.get(reply.id)?.(reply.ok);
                this.#asked.delete(reply.id);
                break;
            case 'sealed':
                this.#onSealed(reply.sealed);
                break;
        }
    }
    #bury(why) {
        if (this.#thread.kind === 'dead')
            return;
        const gone = this.#thread.kind === 'running' ? this.#thread.worker.terminate() : Promise.resolve();
        this.#thread = { kind: 'dead', why, gone };
        for (const resolve of this.#asked.values())
            resolve(false);
        this.#asked.clear();
        this.#onSealed(null);
    }
    #send() {
        const drafts = this.#unsent;
        if (drafts.length === 0)
            return;
        // Until a worker runs, the untaken drafts are what will be sent to it.
        this.#unsent = [];
        if (this.#thread.kind === 'running')
            this.#post(this.#thread.worker, { kind: 'append', drafts });
    }
    #post(worker, request) {
        try {
            worker.postMessage(request);
        }
        catch (error) {
            // Only a draft that is no plain data cannot be sent. The writer on this thread will refuse it by name.
            this.#bury((0,error_text/* errorText */.k)(error));
        }
    }
    #settings() {
        const { evidenceDir, runId, policyJson } = this.#options;
        return { evidenceDir, runId, policyJson };
    }
    #folder() {
        return (0,external_node_path_.join)(this.#options.evidenceDir, this.#options.runId);
    }
}
/** Null when the answer takes longer. Holds the process until then, as whoever awaits it would expect. */
async function within(timeoutMs, answer) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), timeoutMs);
    });
    try {
        return await Promise.race([answer, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/platform/cancellation.js
/** What a CI, a terminal or a closing session sends to cancel a step. */
const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A shell that was killed does not tell its children: the guard has to look. */
const PARENT_POLL_MS = 250;
/**
 * Cancels of this process: its signals and, unless `onParentExit` is `continue`, the end of the process that started it. From here
 * on no such signal ends the guard by itself. A cancel that comes while nobody listens is kept for the next listener.
 */
function hostCancellation(onParentExit) {
    const listeners = new Set();
    let unheard = [];
    for (const signal of CANCEL_SIGNALS)
        process.on(signal, () => tell({ signal, reason: `${signal} was sent to the guard` }));
    if (onParentExit === 'cancel')
        watchParent(() => tell({ signal: 'SIGHUP', reason: "the guard's parent process has ended" }));
    return {
        onCancel(listener) {
            listeners.add(listener);
            for (const cancel of unheard)
                listener(cancel);
            unheard = [];
            return () => void listeners.delete(listener);
        },
    };
    function tell(cancel) {
        if (listeners.size === 0)
            unheard.push(cancel);
        for (const listener of listeners)
            listener(cancel);
    }
}
/** An orphan is given to another parent (prctl(2), PR_SET_CHILD_SUBREAPER): a changed parent is a parent that has ended. */
function watchParent(onExit) {
    const parent = process.ppid;
    const timer = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(timer);
        onExit();
    }, PARENT_POLL_MS);
    timer.unref();
}

;// CONCATENATED MODULE: ./lib/platform/clock.js
/** The host's clock. Monotonic time does not move while the machine sleeps. */
const hostClock = {
    monotonicMs: () => performance.now(),
    utcMs: () => Date.now(),
    every(everyMs, tick) {
        const timer = setInterval(tick, everyMs);
        return () => clearInterval(timer);
    },
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const timer = setTimeout(wake, ms);
        signal?.addEventListener('abort', wake, { once: true });
        function wake() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        }
    }),
};

// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(1644);
;// CONCATENATED MODULE: ./lib/platform/host-limits.js

/** A cgroup v1 without a memory limit holds a number near 2^63; no machine has that much. */
const NO_LIMIT_BYTES = 2 ** 60;
/** Reads the limits of this process, which the command inherits. */
function readHostLimits() {
    const cgroups = (0,read_proc/* readProc */.l)('/proc/self/cgroup');
    const memory = limitsIn(cgroups, 'memory', 'memory.max', 'memory.limit_in_bytes').filter((bytes) => bytes < NO_LIMIT_BYTES);
    const pids = limitsIn(cgroups, 'pids', 'pids.max', 'pids.max');
    const ulimit = /^Max processes +(\d+)/m.exec((0,read_proc/* readProc */.l)('/proc/self/limits'))?.[1];
    const processes = [...pids, Number(ulimit), Number((0,read_proc/* readProc */.l)('/proc/sys/kernel/pid_max') || Number.NaN)];
    return { memoryCgroupBytes: smallest(memory), processLimit: smallest(processes) };
}
/** The value of one file in the cgroup and in every cgroup above it (cgroups(7)): v2 by `0::`, v1 by its controller. */
function limitsIn(cgroups, controller, file, fileV1) {
    return cgroups.split('\n').flatMap((line) => {
        const [id, controllers, path] = line.split(':', 3);
        if (path === undefined)
            return [];
        if (id === '0')
            return limitsUpwards('/sys/fs/cgroup', path, file);
        return controllers?.split(',').includes(controller) ? limitsUpwards(`/sys/fs/cgroup/${controller}`, path, fileV1) : [];
    });
}
function limitsUpwards(mount, path, file) {
    const parts = path.split('/').filter((part) => part !== '');
    const folders = Array.from({ length: parts.length + 1 }, (_, depth) => [mount, ...parts.slice(0, depth)].join('/'));
    return folders.map((folder) => Number((0,read_proc/* readProc */.l)(`${folder}/${file}`).trim() || Number.NaN)); // "max" is no number
}
function smallest(values) {
    const known = values.filter((value) => Number.isSafeInteger(value) && value > 0);
    return known.length === 0 ? -1 : Math.min(...known);
}

;// CONCATENATED MODULE: ./lib/platform/host.js



/** What changes slowly, or costs several files to read, is read no more often than this. */
const SLOW_READING_MS = 1_000;
/** Below this, a clock tick of 10 ms is too large a share of the interval for a rate to mean anything. */
const INTERVAL_MIN_MS = 50;
/** `/proc/stat` counts in USER_HZ, which is 100 on every platform that Node runs on (proc(5)). */
const MS_PER_CLOCK_TICK = 10;
/** Looks at the machine: /proc on Linux, Node's own view elsewhere. */
function hostMeter() {
    let slow = { atMs: performance.now(), ...readSlowly() };
    let idle = { atMs: performance.now(), ticks: idleTicks(), bp: -1 };
    return {
        sample() {
            const nowMs = performance.now();
            if (nowMs - slow.atMs >= SLOW_READING_MS)
                slow = { atMs: nowMs, ...readSlowly() };
            if (nowMs - idle.atMs >= INTERVAL_MIN_MS)
                idle = idleSince(idle, nowMs);
            const { memoryFullBp, memoryCgroupBytes, processLimit } = slow;
            const { totalBytes, availableBytes } = readMemory();
            return {
                memoryTotalBytes: totalBytes,
                memoryAvailableBytes: availableBytes,
                memoryFullBp,
                cpuIdleBp: idle.bp,
                cores: (0,external_node_os_.availableParallelism)(),
                processLimit,
                memoryLimitBytes: memoryCgroupBytes === -1 ? totalBytes : Math.min(totalBytes, memoryCgroupBytes),
            };
        },
    };
}
function readSlowly() {
    return { memoryFullBp: memoryPressureBp(), ...readHostLimits() };
}
function idleSince(before, nowMs) {
    const ticks = idleTicks();
    if (ticks === -1 || before.ticks === -1)
        return { atMs: nowMs, ticks, bp: -1 };
    const idleMs = Math.max(0, ticks - before.ticks) * MS_PER_CLOCK_TICK;
    return { atMs: nowMs, ticks, bp: Math.round((idleMs * 10_000) / (nowMs - before.atMs)) };
}
/** The fourth column of the first line of /proc/stat: all cores together (proc(5)). */
function idleTicks() {
    const idle = /^cpu +\d+ \d+ \d+ (\d+)/.exec((0,read_proc/* readProc */.l)('/proc/stat'))?.[1];
    return idle === undefined ? -1 : Number(idle);
}
function readMemory() {
    const text = (0,read_proc/* readProc */.l)('/proc/meminfo');
    const kib = (name) => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? -1);
    const total = kib('MemTotal');
    const available = kib('MemAvailable');
    if (total === -1 || available === -1)
        return { totalBytes: (0,external_node_os_.totalmem)(), availableBytes: (0,external_node_os_.freemem)() };
    return { totalBytes: total * 1024, availableBytes: available * 1024 };
}
/** Kernels without CONFIG_PSI have no such file. */
function memoryPressureBp() {
    const percent = /^full avg10=([\d.]+)/m.exec((0,read_proc/* readProc */.l)('/proc/pressure/memory'))?.[1];
    return percent === undefined ? -1 : Math.round(Number(percent) * 100);
}

// EXTERNAL MODULE: ./lib/platform/inherited-fds.js
var inherited_fds = __webpack_require__(6583);
;// CONCATENATED MODULE: ./lib/platform/notices.js
/** The guard speaks on stderr, one line a fact, each with the same prefix so that it is told from the command's own output. */
function stderrNotices() {
    return { say: (line) => void process.stderr.write(`flowforge: ${line}\n`) };
}

// EXTERNAL MODULE: ./lib/platform/same-file.js
var same_file = __webpack_require__(8336);
// EXTERNAL MODULE: ./lib/platform/spawner.js + 25 modules
var spawner = __webpack_require__(8988);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/decision/confidence.js

/** All shares are basis points. */
const WHOLE_BP = 10_000;
/**
 * Every rule is worth at least 8500 at the threshold where it may kill, well above the 8000 that a kill asks for, so that none hangs
 * on a rounding. What may only alert is worth less, and certainty belongs to declared bounds. The two that have no weight are nothing else.
 */
const weights = {
    hang: { family: 'hang', wholeBp: 8_800, components: { silence: 40, idle: 35, io: 25 } },
    'silent-spin': { family: 'hang', wholeBp: 7_000, components: { silence: 50, cpu: 50 } },
    'output-loop': {
        family: 'loop',
        wholeBp: 9_600,
        // of lines that are equal after masking, `exact` is what is missing; raw lines have no use for the three after it
        components: { exact: 10, collapse: 25, stale: 15, multiplicity: 10, lines: 20, duration: 20, cpu: 25 },
    },
    'cpu-loop': { family: 'loop', wholeBp: 8_800, components: { cpu: 40, lines: 30, rate: 30 } },
    'output-flood': { family: 'loop', wholeBp: 8_800, components: { rate: 40, duration: 30, stale: 30, total: 100 } },
    'stuck-progress': { family: 'loop', wholeBp: 8_700, components: { duration: 70, updates: 30 } },
    memory: { family: 'memory', wholeBp: 9_600, components: { growth: 50, used: 25, time: 10, confirmed: 15, exact: 12 } },
    'crash-loop': { family: 'crash', wholeBp: 8_700, components: { count: 50, stale: 25, cpu: 25 } },
    'fork-storm': { family: 'crash', wholeBp: 9_300, components: { share: 60, growth: 40 } },
};
/** Of a loop beside a progress that rises towards a known end, so much is left. */
const PROGRESS_LEAVES_BP = 3_000;
/** How sure the signals are that this is a runaway, 0-10000, and how that comes about. */
function confidenceOf(signals) {
    const scores = {};
    const families = new Map();
    for (const name of model/* signalNames */.b8) {
        const signal = signals.find((each) => each.name === name);
        if (signal === undefined)
            continue;
        const support = signal.declared ? WHOLE_BP : supportOf(signal);
        const family = signal.declared ? 'declared' : (weights[name]?.family ?? 'declared');
        families.set(family, [...(families.get(family) ?? []), support]);
        Object.assign(scores, { [name]: support }, signal.scores);
    }
    let doubtBp = WHOLE_BP;
    for (const supports of families.values())
        doubtBp = less(doubtBp, supportOfFamily(supports));
    const confidence = WHOLE_BP - doubtBp;
    return { confidence, scores: { confidence, ...scores } };
}
/** The strongest finding counts whole, each other one half: they look at the same log or the same processes. */
function supportOfFamily(supports) {
    const [strongest = 0, ...others] = supports.toSorted((one, other) => other - one);
    return WHOLE_BP - others.reduce((doubt, support) => less(doubt, Math.floor(support / 2)), WHOLE_BP - strongest);
}
/** The doubt that is left once something supports the finding by so much. */
function less(doubtBp, supportBp) {
    return Math.ceil((doubtBp * (WHOLE_BP - supportBp)) / WHOLE_BP);
}
/** The weighted mean of the components that the rule's threshold asks for, less what a rising progress takes away. */
function supportOf({ name, scores }) {
    const weight = weights[name];
    if (weight === undefined)
        return 0;
    let sum = 0;
    let of = 0;
    for (const [component, share] of Object.entries(weight.components)) {
        const score = scores[`${name}.${component}`];
        if (score === undefined)
            continue;
        sum += share * score;
        of += share;
    }
    if (of === 0)
        return 0;
    const progress = scores[`${name}.progress`] ?? 0;
    const leftBp = WHOLE_BP - Math.floor((progress * (WHOLE_BP - PROGRESS_LEAVES_BP)) / WHOLE_BP);
    return Math.floor((sum * weight.wholeBp * leftBp) / (of * WHOLE_BP * WHOLE_BP));
}

;// CONCATENATED MODULE: ./lib/decision/reason.js

/** The clauses of all signals in their fixed order, each said once: `CPU exceeded 90% for 4s AND log repeated the same lines for …`. */
function reasonOf(signals) {
    const repeated = signals.some(({ name }) => name === 'output-loop');
    const clauses = signals.flatMap(({ name, clauses }) => 
    // cpu-loop adds its CPU to output-loop, which has said more of the same log
    name === 'cpu-loop' && repeated ? clauses.filter(({ kind }) => kind !== 'LOG') : clauses);
    const texts = model/* clauseKinds */.dD.flatMap((kind) => clauses.filter((clause) => clause.kind === kind).map(({ text }) => text));
    return [...new Set(texts)].join(' AND ');
}
/** What would have had to differ. With one signal its own sentence, with several one a rule. */
function counterfactualOf(signals) {
    const [only, ...others] = signals;
    if (only === undefined)
        return '';
    if (others.length === 0)
        return only.counterfactual;
    return signals.map(({ name, counterfactual }) => `${name} ${counterfactual}`).join('. ');
}

;// CONCATENATED MODULE: ./lib/decision/decide.js


/** Least confidence of a kill. Weights keep every rule that may kill well above it. */
const KILL_CONFIDENCE_BP = 8_000;
/** What is less likely than not is not reported, such as a loop beside a progress that rises. */
const ALERT_CONFIDENCE_BP = 5_000;
function initialDecisionState(runId) {
    return { runId, incidents: 0, open: null };
}
/** Turns the findings that hold now into one action. `incidentId` is null once all of them have cleared. */
function decide(policy, state, signals, atMs) {
    if (signals.length === 0)
        return [{ ...state, open: null }, continueWith(null, atMs)];
    if (state.open?.killed)
        return [state, continueWith(state.open.id, atMs)];
    const killing = signalsThatKill(policy, signals);
    const deciding = killing.length > 0 ? killing : signalsThatAlert(state.open, signals);
    if (deciding.length === 0)
        return [state, continueWith(state.open?.id ?? null, atMs)];
    const incidents = state.incidents + (state.open === null ? 1 : 0);
    const open = state.open ?? { id: `${state.runId}-i${incidents}`, alerted: [], killed: false };
    const killed = killing.length > 0;
    const alerted = killed ? open.alerted : [...open.alerted, ...deciding.map(({ name }) => name)];
    const decision = decisionOf(killed ? 'kill' : 'alert', policy, deciding, signals, open.id, atMs);
    return [{ ...state, incidents, open: { ...open, alerted, killed } }, decision];
}
function signalsThatKill(policy, signals) {
    if (policy.onRunaway !== 'kill')
        return [];
    const able = signals.filter((signal) => signal.level === 'enforce' && actionFor(policy, signal) === 'kill');
    return able.filter((signal) => confidenceIn([signal], signals) >= KILL_CONFIDENCE_BP);
}
/** A rule that kills by what it infers kills by its declared bound, too; otherwise the bound has an action of its own. */
function actionFor({ rules }, { name, declared }) {
    const rule = rules[name];
    return declared && 'declared' in rule && rule.action !== 'kill' ? rule.declared : rule.action;
}
function signalsThatAlert(open, signals) {
    const fresh = signals.filter(({ name }) => !open?.alerted.includes(name));
    return fresh.filter((signal) => confidenceOf([signal]).confidence >= ALERT_CONFIDENCE_BP);
}
/** `deciding` are the signals that the action follows from; the others speak in support of them. */
function decisionOf(action, policy, deciding, signals, incidentId, atMs) {
    const all = [...deciding, ...signals.filter((signal) => !deciding.includes(signal))];
    const confidence = confidenceIn(deciding, signals);
    return {
        action: inMode(policy, action),
        rules: all.map(({ name }) => name),
        confidence,
        scores: { ...confidenceOf(all).scores, confidence },
        reason: reasonOf(all),
        counterfactual: counterfactualOf(deciding),
        observations: all.flatMap(({ observations }) => observations),
        incidentId,
        atMs,
    };
}
/** A declared bound is certain. It lends nothing of that to a rule that infers: two weak findings stay what they are. */
function confidenceIn(deciding, signals) {
    if (deciding.some(({ declared }) => declared))
        return 10_000;
    return confidenceOf(signals.filter(({ declared }) => !declared)).confidence;
}
/** Only `enforce` intervenes: anything else records what it would have done. */
function inMode({ mode }, action) {
    return mode === 'enforce' ? action : 'log_only';
}
function continueWith(incidentId, atMs) {
    return {
        ...{ action: 'continue', rules: [], confidence: 0, scores: {}, reason: '', counterfactual: '', observations: [] },
        ...{ incidentId, atMs },
    };
}

;// CONCATENATED MODULE: ./lib/decision/exit-code.js
/** Killed by the guard. GitLab's `retry: exit_codes` can tell it from the command's own failures. */
const KILLED_EXIT_CODE = 86;
const SIGNALLED_EXIT_CODE = 128;
/** What the guard ends with: 86 killed, 128+n cancelled by signal n, otherwise what a shell would say of the command. */
function exitCodeFor({ code, signal }, intervention) {
    switch (intervention?.kind) {
        case 'killed':
            return KILLED_EXIT_CODE;
        case 'cancelled':
            return SIGNALLED_EXIT_CODE + signalNumber(intervention.signal);
        case undefined:
            return signal === null ? (code ?? SIGNALLED_EXIT_CODE) : SIGNALLED_EXIT_CODE + signalNumber(signal);
        default:
            return intervention;
    }
}
/** How the run ended. A command that died of a signal, or of which nothing is known, never reads as success. */
function verdictOf({ code, signal }, intervention) {
    if (intervention !== null)
        return intervention.kind;
    return code === 0 && signal === null ? 'passed' : 'failed';
}
/** signal(7), the numbers of Linux on x86 and Arm. Others are written SIG and their number. */
function signalNumber(signal) {
    return signalNumbers[signal] ?? Number(/^SIG(\d{1,2})$/.exec(signal)?.[1] ?? 0);
}
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGIOT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGSTKFLT: 16,
    SIGCHLD: 17,
    SIGCONT: 18,
    SIGSTOP: 19,
    SIGTSTP: 20,
    SIGTTIN: 21,
    SIGTTOU: 22,
    SIGURG: 23,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGWINCH: 28,
    SIGIO: 29,
    SIGPOLL: 29,
    SIGPWR: 30,
    SIGSYS: 31,
};

;// CONCATENATED MODULE: ./lib/action/teardown.js
/**
 * GitHub's runner sends SIGTERM 7.5 s after its SIGINT. KILL comes 5.0 s after a cancel at the latest, also when the journal took its
 * 500 ms before the first signal.
 */
const CANCEL_GRACE_MAX_MS = 4_500;
/** What the command leaves behind has had its time; a short word lets it close its files. */
const ORPHAN_GRACE_MAX_MS = 500;
/** guard-init repeats KILL for 10 s; a little more lets its last word arrive. */
const KILL_MS = 11_000;
/** A leftover that holds the output open never keeps the verdict longer than this. */
const DRAIN_MS = 2_000;
/** The steps that end a process tree: ask, wait for the grace, then end it. Waiting ends early when no process is left. */
function teardownSteps({ graceMs, killMs }) {
    return [
        { kind: 'signal', signal: 'SIGTERM' },
        { kind: 'wait', forMs: graceMs },
        { kind: 'signal', signal: 'SIGKILL' },
        { kind: 'wait', forMs: killMs },
    ];
}
/** What an ending for this cause may take, with the grace that the policy asks for. A cancel has to fit the CI's window in all. */
function teardownTimes(cause, graceMs) {
    switch (cause) {
        case 'rule':
            return { graceMs, killMs: KILL_MS, drainMs: DRAIN_MS };
        case 'cancel':
            return { graceMs: Math.min(graceMs, CANCEL_GRACE_MAX_MS), killMs: 1_000, drainMs: 250 };
        case 'orphans':
            return { graceMs: Math.min(graceMs, ORPHAN_GRACE_MAX_MS), killMs: KILL_MS, drainMs: DRAIN_MS };
        default:
            return cause;
    }
}

;// CONCATENATED MODULE: ./lib/within.js
/** What `work` resolves to, or null when it has not after `ms`, or when `hurry` aborts. No timer is left behind: one would hold up the guard's own end. */
async function within_within(clock, ms, work, hurry) {
    const done = new AbortController();
    const signal = hurry === undefined ? done.signal : AbortSignal.any([done.signal, hurry]);
    try {
        return await Promise.race([work, clock.sleep(ms, signal).then(() => null)]);
    }
    finally {
        done.abort();
    }
}

;// CONCATENATED MODULE: ./lib/end-tree.js

/**
 * Carries the steps out until no process is left. A cancellation on the way ends every waiting at once: who asks twice is in a
 * hurry.
 */
async function endTree(child, steps, { clock, cancellation }) {
    const startedAtMs = clock.monotonicMs();
    const hurry = new AbortController();
    const stopListening = cancellation.onCancel(() => hurry.abort());
    let lastSignal = 'SIGTERM';
    try {
        for (const step of steps) {
            if (step.kind === 'signal') {
                lastSignal = step.signal;
                if (step.signal === 'SIGTERM')
                    child.terminate();
                else
                    child.kill();
                continue;
            }
            const emptied = await within_within(clock, step.forMs, child.empty, lastSignal === 'SIGTERM' ? hurry.signal : undefined);
            if (emptied !== null)
                return treeEnd(emptied);
        }
        return treeEnd({ reaped: 0, left: 1, leftPids: [], certain: false }); // no word from what holds the tree: at least that is left
    }
    finally {
        stopListening();
    }
    function treeEnd({ reaped, ...rest }) {
        return { lastSignal, processesKilled: reaped, ...rest, tookMs: Math.round(clock.monotonicMs() - startedAtMs) };
    }
}

;// CONCATENATED MODULE: ./lib/finish.js



/** How the command ended is known long before its tree is gone, unless nothing is left that could tell. */
const EXIT_WORD_TIMEOUT_MS = 500;
/** Ends what has to be ended, and waits for what was still on its way. */
async function finish(ending, request, child, record, ports) {
    if (ending.kind === 'exited') {
        await settleLeftovers(request, child, record, ports);
        return { exit: ending.exit, lastSignal: null };
    }
    const cause = ending.kind === 'killed' ? 'rule' : 'cancel';
    const times = teardownTimes(cause, request.policy.graceMs);
    await record.killRequested(ending, times.graceMs);
    const treeEnd = await endTree(child, teardownSteps(times), ports);
    record.processKilled(treeEnd);
    await within_within(ports.clock, times.drainMs, child.drained);
    const exit = await within_within(ports.clock, EXIT_WORD_TIMEOUT_MS, child.exited);
    return { exit: exit ?? { code: null, signal: 'SIGKILL' }, lastSignal: treeEnd.lastSignal };
}
/** The command has ended and its verdict stands; what it left behind is ended, named or let be, as the policy says. */
async function settleLeftovers(request, child, record, ports) {
    const { orphans, graceMs } = request.policy;
    const times = teardownTimes('orphans', graceMs);
    await within_within(ports.clock, times.drainMs, child.drained);
    const leftovers = child.leftovers();
    if (orphans === 'kill') {
        record.orphansReaped(leftovers, await endTree(child, teardownSteps(times), ports));
        return;
    }
    child.detach();
    record.orphansLeft(leftovers, orphans);
}

;// CONCATENATED MODULE: ./lib/output/byte-classes.js
/** What a byte is to the text around it. Separators come first: they index the rows of the position reader's table. */
const OTHER = 0;
const BLANK = 1;
const COMMA = 2;
const PERCENT = 3;
const COLON = 4;
const DASH = 5;
/** These two join numbers to paths, dates and versions. */
const SLASH = 6;
const DOT = 7;
/** Ends the text, or begins an escape sequence. */
const CONTROL = 8;
/** The bytes of tokens, one bit each, so that a token's bytes can be told apart by their union. */
const DIGIT = 16;
const HEX_LETTER = 32;
const OTHER_LETTER = 64;
const SEPARATORS = 8;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const ESCAPE = 27;
/** The class of every byte. Bytes of UTF-8 sequences are separators like any punctuation: they hold no digits. */
const classOf = classes();
function classes() {
    const table = new Uint8Array(256).fill(OTHER);
    const set = (characters, kind) => {
        for (const character of characters)
            table[character.charCodeAt(0)] = kind;
    };
    set(' \t', BLANK);
    set('/', SLASH);
    set('.', DOT);
    set(',', COMMA);
    set('%', PERCENT);
    set(':', COLON);
    set('-', DASH);
    set('0123456789', DIGIT);
    set('abcdefABCDEF', HEX_LETTER);
    set('ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', OTHER_LETTER);
    for (const control of [LINE_FEED, CARRIAGE_RETURN, ESCAPE])
        table[control] = CONTROL;
    return table;
}

;// CONCATENATED MODULE: ./lib/output/block-end.js

/** Text without a newline for so long is repainted with carriage returns, or is no text. */
const NO_NEWLINE_BYTES = 64 * 1024;
/**
 * The position just after the `wanted`th line feed from `from` on, or -1 when there are fewer. Where repaints fill no lines it is that
 * after the first carriage return that comes `NO_NEWLINE_BYTES` or more after the last line feed; `sinceFeed` bytes have
 * passed since that before `from`.
 */
function blockEnd(bytes, from, wanted, sinceFeed) {
    let at = from;
    let earliestReturn = from + Math.max(0, NO_NEWLINE_BYTES - sinceFeed);
    for (let found = 0; found < wanted; found += 1) {
        const feed = bytes.indexOf(LINE_FEED, at);
        if (feed === -1 || feed > earliestReturn) {
            const returned = bytes.indexOf(CARRIAGE_RETURN, earliestReturn);
            if (returned !== -1 && (feed === -1 || returned < feed))
                return returned + 1;
        }
        if (feed === -1)
            return -1;
        at = feed + 1;
        earliestReturn = at + NO_NEWLINE_BYTES;
    }
    return at;
}
/** Bytes that have passed since the last line feed, once `bytes` from `from` on have passed too. */
function bytesSinceFeed(bytes, from, before) {
    const feed = bytes.lastIndexOf(LINE_FEED);
    return feed < from ? before + bytes.length - from : bytes.length - 1 - feed;
}

;// CONCATENATED MODULE: ./lib/output/count-newlines.js

/**
 * Counts the line feeds in `bytes` from `from` on. Four bytes a step, because shedding has to be much cheaper than
 * analysis and a line may be two bytes long, which makes a search per line too slow.
 */
function countNewlines(bytes, from) {
    const end = bytes.length;
    let at = from;
    let count = 0;
    while (at < end && ((bytes.byteOffset + at) & 3) !== 0) {
        if (bytes[at] === LINE_FEED)
            count += 1;
        at += 1;
    }
    const words = (end - at) >>> 2;
    if (words > 0) {
        count += countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + at, words));
        at += words * 4;
    }
    for (; at < end; at += 1) {
        if (bytes[at] === LINE_FEED)
            count += 1;
    }
    return count;
}
const FEEDS = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;
/** Each byte of the accumulator holds at most 255. */
const WORDS_PER_FOLD = 255;
function countInWords(words) {
    let count = 0;
    for (let at = 0; at < words.length;) {
        const stop = Math.min(words.length, at + WORDS_PER_FOLD);
        let perByte = 0;
        for (; at < stop; at += 1) {
            const difference = words[at] ^ FEEDS;
            const nonZero = ((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS;
            perByte = (perByte + (~nonZero >>> 7)) | 0;
        }
        count += (perByte & 0xff) + ((perByte >>> 8) & 0xff) + ((perByte >>> 16) & 0xff) + (perByte >>> 24);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/output/cycle-detector.js
/** Longest cycle that is looked for, in lines. Deep stack traces in a loop reach about 60. */
const MAX_PERIOD = 64;
/** Two turns of the longest cycle: a walk back over one turn compares with the turn before it. */
const KEPT_LINES = 2 * MAX_PERIOD;
/** Room for lines before the kept ones are moved to the front again. */
const HISTORY_LINES = 4096;
/** From here on the lag with the longest run is the shortest period, and the other lags need not be kept up to date. */
const SETTLED_LINES = 2 * MAX_PERIOD;
/** Counts of hashes by their low bits: a collision costs time, never truth. */
const PRESENCE_SLOTS = 1024;
/** Stamped when the tick ends. */
const PENDING = Number.POSITIVE_INFINITY;
const NO_LOOP = { lines: 0, forMs: 0, period: 0 };
function createCycleDetector() {
    const history = new Int32Array(HISTORY_LINES);
    const presence = new Uint8Array(PRESENCE_SLOTS);
    /** By lag: how many of the last lines in a row equal the line one lag earlier, and when the first of them came. */
    const runs = new Float64Array(MAX_PERIOD + 1);
    const startMs = new Float64Array(MAX_PERIOD + 1);
    /** Lines in the history, all of them from after the last gap. */
    let held = 0;
    let linesSinceGap = 0;
    let anyRun = false;
    let period = 0;
    /** Lines of the stretch that came before the last gap. */
    let linesBefore = 0;
    let lastMs = 0;
    let carried = null;
    return { add, gap, tick };
    function add(hash) {
        const known = remember(hash);
        if (period !== 0 && runs[period] >= SETTLED_LINES) {
            if (history[held - 1 - period] === hash) {
                runs[period] = runs[period] + 1;
                lastMs = PENDING;
                return;
            }
            recountRuns();
        }
        if (known)
            compareWithEveryLag(hash);
        else if (anyRun)
            breakEveryRun();
        if (carried !== null)
            settle(carried);
    }
    /** False when the line is certainly none of the last 64. */
    function remember(hash) {
        if (held === HISTORY_LINES) {
            history.copyWithin(0, HISTORY_LINES - KEPT_LINES);
            held = KEPT_LINES;
        }
        const slot = hash & (PRESENCE_SLOTS - 1);
        const known = presence[slot] !== 0;
        if (held >= MAX_PERIOD) {
            const leaving = history[held - MAX_PERIOD] & (PRESENCE_SLOTS - 1);
            presence[leaving] = presence[leaving] - 1;
        }
        presence[slot] = presence[slot] + 1;
        history[held] = hash;
        held += 1;
        linesSinceGap += 1;
        return known;
    }
    /** The cycle is the lag with the longest run that covers more than one turn; the shortest of equals. */
    function compareWithEveryLag(hash) {
        const last = held - 1;
        const longestLag = Math.min(MAX_PERIOD, last);
        let best = 0;
        let longest = 0;
        for (let lag = 1; lag <= longestLag; lag += 1) {
            if (history[last - lag] !== hash) {
                runs[lag] = 0;
                continue;
            }
            const run = runs[lag] + 1;
            runs[lag] = run;
            if (run === 1)
                startMs[lag] = PENDING;
            if (run > lag && run > longest) {
                longest = run;
                best = lag;
            }
        }
        anyRun = true;
        if (best !== period)
            linesBefore = 0;
        period = best;
        if (best !== 0)
            lastMs = PENDING;
    }
    function breakEveryRun() {
        runs.fill(0);
        anyRun = false;
        period = 0;
        linesBefore = 0;
    }
    /** A settled cycle broke: finds the runs up to the line before. None is as long as a turn, or it would have been the cycle. */
    function recountRuns() {
        const before = held - 2;
        for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
            let run = 0;
            while (run < MAX_PERIOD - 1 && history[before - run] === history[before - run - lag])
                run += 1;
            runs[lag] = run;
            startMs[lag] = PENDING;
        }
    }
    /** Decides once two turns were seen after a gap whether they are the cycle from before it. */
    function settle(before) {
        const turn = before.period;
        if (linesSinceGap <= turn)
            return;
        const unbroken = runs[turn] === linesSinceGap - turn;
        if (unbroken && linesSinceGap <= 2 * turn)
            return;
        if (unbroken && period === turn && signatureOf(turn) === before.signature) {
            linesBefore = before.lines;
            startMs[turn] = before.startMs;
        }
        carried = null;
    }
    /** One number for the last turn, the same for every rotation of it. */
    function signatureOf(turn) {
        let sum = 0;
        for (let at = held - turn; at < held; at += 1) {
            const hash = history[at];
            sum = (sum + Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)) | 0;
        }
        return sum;
    }
    function gap() {
        carried =
            period === 0
                ? null
                : {
                    period,
                    signature: signatureOf(period),
                    lines: linesBefore + runs[period],
                    startMs: startMs[period],
                };
        breakEveryRun();
        presence.fill(0);
        held = 0;
        linesSinceGap = 0;
    }
    function tick(clockMs) {
        for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
            if (startMs[lag] === PENDING)
                startMs[lag] = clockMs;
        }
        if (lastMs === PENDING)
            lastMs = clockMs;
        if (carried !== null) {
            if (carried.startMs === PENDING)
                carried.startMs = clockMs;
            return { lines: carried.lines, forMs: Math.floor(lastMs - carried.startMs), period: carried.period };
        }
        if (period === 0)
            return NO_LOOP;
        const forMs = Math.floor(lastMs - startMs[period]);
        return { lines: linesBefore + runs[period], forMs, period };
    }
}

;// CONCATENATED MODULE: ./lib/output/position-reader.js

/** An outer and an inner count, and a percentage of each: more in one line have not been seen. */
const MAX_POSITIONS = 4;
/** Every number of so many digits fits 32 bits. */
const MAX_DIGITS = 9;
/** Only behind a joint, `SLASH` or `DOT`, does a separator change this state. */
const IDLE = 0;
/** Behind a joint that makes the next number part of a path, a time or a version. */
const BLOCKED = 1;
const BLOCKED_NUMBER = 2;
const N = 3;
const N_DOT = 4;
const N_FRACTION = 5;
const N_COMMA = 6;
const N_BLANK = 7;
const N_SLASH = 8;
const N_OF = 9;
const N_OF_BLANK = 10;
const TOTAL = 11;
const TOTAL_DOT = 12;
const TOTAL_FRACTION = 13;
const TOTAL_COMMA = 14;
const STATES = 15;
/** Added to the next state: the position is complete. */
const PERCENT_READ = 16;
const SHARE_READ = 32;
const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, digits) => 10 ** digits);
/** The next state by state and separator. */
const afterSeparator = transitions();
function newPositionReader() {
    return { state: IDLE, n: 0, of: 0, positions: new Float64Array(MAX_POSITIONS), count: 0 };
}
function forgetPositions(reader) {
    reader.state = IDLE;
    reader.count = 0;
}
/** Called for every byte between tokens, so it is one look into a table. */
function readSeparator(reader, separator) {
    const next = afterSeparator[reader.state * SEPARATORS + separator];
    reader.state = next;
    if (next >= PERCENT_READ)
        complete(reader, next);
}
/** A token of 1 to 9 digits and nothing else. */
function readNumber(reader, value, digits) {
    switch (reader.state) {
        case BLOCKED:
            reader.state = BLOCKED_NUMBER;
            return;
        case N_DOT:
            reader.n += value / POWERS_OF_TEN[digits];
            reader.state = N_FRACTION;
            return;
        case N_COMMA:
            reader.n = digits === 3 ? reader.n * 1000 + value : value;
            reader.state = N;
            return;
        case N_SLASH:
        case N_OF_BLANK:
            reader.of = value;
            reader.state = TOTAL;
            return;
        case TOTAL_DOT:
            reader.of += value / POWERS_OF_TEN[digits];
            reader.state = TOTAL_FRACTION;
            return;
        case TOTAL_COMMA:
            if (digits === 3) {
                reader.of = reader.of * 1000 + value;
                reader.state = TOTAL;
                return;
            }
            addPosition(reader, reader.of);
            break;
        default:
    }
    reader.n = value;
    reader.state = N;
}
/** Any other token. */
function readWord(reader, isOf) {
    if (reader.state === TOTAL_COMMA)
        addPosition(reader, reader.of);
    reader.state = isOf && reader.state === N_BLANK ? N_OF : IDLE;
}
function endPositions(reader) {
    if (reader.state >= TOTAL)
        addPosition(reader, reader.of);
    reader.state = IDLE;
}
function complete(reader, next) {
    addPosition(reader, next >= SHARE_READ ? reader.of : 100);
    reader.state = next & (PERCENT_READ - 1);
}
function addPosition(reader, of) {
    if (reader.count === MAX_POSITIONS || of === 0 || reader.n > of)
        return;
    reader.positions[reader.count] = reader.n / of;
    reader.count += 1;
}
function transitions() {
    const table = new Uint8Array(STATES * SEPARATORS).fill(IDLE);
    const on = (states, separators, next) => {
        for (const state of states)
            for (const separator of separators)
                table[state * SEPARATORS + separator] = next;
    };
    const all = [OTHER, BLANK, SLASH, DOT, COMMA, PERCENT, COLON, DASH];
    const totals = [TOTAL, TOTAL_DOT, TOTAL_FRACTION, TOTAL_COMMA];
    on([IDLE, N_DOT, N_COMMA, N_BLANK, N_SLASH], [SLASH, DOT], BLOCKED);
    on([BLOCKED, BLOCKED_NUMBER, N, N_FRACTION], [SLASH, DOT, COLON, DASH], BLOCKED);
    on([N, N_FRACTION, N_BLANK], [SLASH], N_SLASH);
    on([N, N_FRACTION, N_BLANK], [BLANK], N_BLANK);
    on([N, N_FRACTION, N_BLANK], [PERCENT], IDLE + PERCENT_READ);
    on([N], [DOT], N_DOT);
    on([N], [COMMA], N_COMMA);
    on([N_SLASH], [BLANK], N_SLASH);
    on([N_OF, N_OF_BLANK], [BLANK], N_OF_BLANK);
    on(totals, all, IDLE + SHARE_READ);
    on(totals, [SLASH], BLOCKED);
    on([TOTAL_FRACTION], [DOT], BLOCKED);
    on([TOTAL], [DOT], TOTAL_DOT);
    on([TOTAL], [COMMA], TOTAL_COMMA);
    return table;
}

;// CONCATENATED MODULE: ./lib/output/progress.js

/** Before any progress was seen. */
const noProgress = { valueBp: -1, stuckMs: 0, updatesSince: 0 };
/** Templates with a position that are known at a time; one that takes another's place starts anew. */
const SLOTS = 4096;
/**
 * A position rises when it exceeds every earlier one of its template, or when it is the eighth or a later step up since the last
 * fall: a suite that runs several times is progress each time, a retry that counts to 3 or 5 again and again is not.
 */
const CLIMB_STEPS = 8;
/** After so many texts without a rise the highest position is forgotten: several workers by turns have begun their next round. */
const PATIENCE = 64;
/** Stamped when the tick ends. */
const progress_PENDING = Number.POSITIVE_INFINITY;
/** Tells apart the positions of one line. */
const BY_PLACE = 0x9e3779b1 | 0;
/** So that 29/100 is 2900 although 0.29 * 10000 is a little less. */
const ROUNDING = 1e-6;
function createProgressFollower() {
    const keys = new Int32Array(SLOTS);
    const known = new Uint8Array(SLOTS);
    const highest = new Float64Array(SLOTS);
    const latest = new Float64Array(SLOTS);
    const steps = new Uint8Array(SLOTS);
    const sinceRise = new Uint8Array(SLOTS);
    const shown = new Float64Array(MAX_POSITIONS);
    let shownCount = 0;
    let since = 0;
    let last = 0;
    let updatesSince = 0;
    return { add, tick };
    function add(template, positions, count) {
        let rising = false;
        let newText = false;
        for (let place = 0; place < count; place += 1) {
            const key = template ^ Math.imul(place, BY_PLACE);
            const slot = (key ^ (key >>> 15)) & (SLOTS - 1);
            if (known[slot] !== 0 && keys[slot] === key) {
                if (rises(slot, positions[place]))
                    rising = true;
            }
            else {
                known[slot] = 1;
                keys[slot] = key;
                highest[slot] = positions[place];
                latest[slot] = positions[place];
                steps[slot] = 0;
                sinceRise[slot] = 0;
                newText = true;
            }
        }
        show(positions, count, newText);
        return rising;
    }
    function rises(slot, position) {
        const before = latest[slot];
        latest[slot] = position;
        if (position < before)
            steps[slot] = 0;
        if (position > before)
            steps[slot] = Math.min(CLIMB_STEPS, steps[slot] + 1);
        const isHighest = position > highest[slot];
        const rising = isHighest || (position > before && steps[slot] === CLIMB_STEPS);
        const waited = rising ? 0 : sinceRise[slot] + 1;
        const forgets = waited === PATIENCE;
        if (isHighest || forgets)
            highest[slot] = position;
        sinceRise[slot] = forgets ? 0 : waited;
        return rising;
    }
    function show(positions, count, newText) {
        if (!newText && isShown(positions, count)) {
            updatesSince += 1;
            last = progress_PENDING;
            return;
        }
        shown.set(positions);
        shownCount = count;
        since = progress_PENDING;
        last = progress_PENDING;
        updatesSince = 0;
    }
    function isShown(positions, count) {
        if (shownCount !== count)
            return false;
        for (let place = 0; place < count; place += 1) {
            if (shown[place] !== positions[place])
                return false;
        }
        return true;
    }
    function tick(clockMs) {
        if (shownCount === 0)
            return noProgress;
        if (since === progress_PENDING)
            since = clockMs;
        if (last === progress_PENDING)
            last = clockMs;
        const valueBp = Math.floor(shown[shownCount - 1] * 10_000 + ROUNDING);
        return { valueBp, stuckMs: Math.floor(last - since), updatesSince };
    }
}

;// CONCATENATED MODULE: ./lib/output/escape-reader.js

/** No terminal is higher; what counts the rows must not be led to count on for ever. */
const MAX_ROWS = 128;
const NO_ESCAPE = 0;
/** Behind the escape byte; behind bytes such as `(`, with one more to come; in CSI; in a string such as a title; behind an escape in it. */
const BEGUN = 1;
const INTERMEDIATE = 2;
const CSI = 3;
const STRING = 4;
const STRING_END = 5;
const BELL = 7;
const CANCEL = 0x18;
const SUBSTITUTE = 0x1a;
const NONE = { kind: 'none' };
const UP_ONE = { kind: 'up', rows: 1 };
const ERASE_BEHIND = { kind: 'erase', what: 'behind' };
const ERASE_LINE = { kind: 'erase', what: 'line' };
function newEscape() {
    return { state: NO_ESCAPE, parameter: 0, parameterEnded: false, isPrivate: false };
}
function beginEscape(sequence) {
    sequence.state = BEGUN;
    sequence.parameter = 0;
    sequence.parameterEnded = false;
    sequence.isPrivate = false;
}
/**
 * Takes the next byte of a sequence. It is over when `state` is `NO_ESCAPE`, and only then has it an effect. Newlines are not for
 * this reader: they end any sequence, or one that is broken would hide the rest of the log.
 */
function readEscape(sequence, byte) {
    switch (sequence.state) {
        case STRING:
            if (byte === BELL || byte === CANCEL || byte === SUBSTITUTE)
                sequence.state = NO_ESCAPE;
            else if (byte === ESCAPE)
                sequence.state = STRING_END;
            return NONE;
        case STRING_END:
            if (byte === BACKSLASH) {
                sequence.state = NO_ESCAPE;
                return NONE;
            }
            beginEscape(sequence);
            return readEscape(sequence, byte);
        default:
    }
    if (byte === ESCAPE) {
        beginEscape(sequence);
        return NONE;
    }
    if (sequence.state === CSI)
        return readControlSequence(sequence, byte);
    if (byte >= 0x20 && byte <= 0x2f) {
        sequence.state = INTERMEDIATE;
        return NONE;
    }
    const first = sequence.state === BEGUN;
    sequence.state = NO_ESCAPE;
    if (!first)
        return NONE;
    if (byte === OPEN_BRACKET)
        sequence.state = CSI;
    else if (stringOpeners.has(byte))
        sequence.state = STRING;
    return byte === CAPITAL_M ? UP_ONE : NONE;
}
function readControlSequence(sequence, byte) {
    if (byte >= 0x30 && byte <= 0x39 && !sequence.parameterEnded) {
        sequence.parameter = Math.min(MAX_ROWS, sequence.parameter * 10 + byte - 0x30);
        return NONE;
    }
    if (byte >= 0x20 && byte <= 0x3f) {
        sequence.parameterEnded = true;
        if (byte < 0x30 || byte >= 0x3c)
            sequence.isPrivate = true;
        return NONE;
    }
    sequence.state = NO_ESCAPE;
    if (sequence.isPrivate)
        return NONE;
    const rows = Math.max(1, sequence.parameter);
    switch (byte) {
        case CAPITAL_A:
        case CAPITAL_F:
            return { kind: 'up', rows };
        case CAPITAL_B:
        case CAPITAL_E:
            return { kind: 'down', rows };
        case CAPITAL_K:
            return sequence.parameter === 0 ? ERASE_BEHIND : ERASE_LINE;
        default:
            return NONE;
    }
}
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CAPITAL_A = 0x41;
const CAPITAL_B = 0x42;
const CAPITAL_E = 0x45;
const CAPITAL_F = 0x46;
const CAPITAL_K = 0x4b;
const CAPITAL_M = 0x4d;
/** Of OSC, DCS, SOS, PM and APC, the last of which Buildkite uses for its time stamps. */
const stringOpeners = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);

;// CONCATENATED MODULE: ./lib/output/fnv.js
/** FNV-1a, 32 bit: draft-eastlake-fnv, section 5. */
const FNV_OFFSET = 0x811c9dc5 | 0;
/** Takes one byte, or the hash of a token, which counts as one byte of its text. The prime stands here as a literal because this runs for every byte. */
function fnvStep(hash, byte) {
    return Math.imul(hash ^ byte, 0x01000193);
}
function hashOfToken(token) {
    let hash = FNV_OFFSET;
    for (let at = 0; at < token.length; at += 1)
        hash = fnvStep(hash, token.charCodeAt(at));
    return hash;
}

;// CONCATENATED MODULE: ./lib/output/open-text.js


/** No hex group just before; the last token was one; it was, and a dash follows it. */
const NO_CHAIN = 0;
const GROUP = 1;
const JOINED = 2;
function newText() {
    return {
        ...{ raw: FNV_OFFSET, masked: FNV_OFFSET, reader: newPositionReader() },
        ...{ token: FNV_OFFSET, maskedToken: 0, kinds: 0, tokenBytes: 0, digits: 0, value: 0, afterDigit: false },
        ...{ chain: NO_CHAIN, chainIsId: false, maskedBeforeChain: 0 },
    };
}
function forgetText(text) {
    text.raw = FNV_OFFSET;
    text.masked = FNV_OFFSET;
    forgetToken(text);
    text.chain = NO_CHAIN;
    forgetPositions(text.reader);
}
function forgetToken(text) {
    text.token = FNV_OFFSET;
    text.kinds = 0;
    text.tokenBytes = 0;
    text.digits = 0;
    text.value = 0;
    text.afterDigit = false;
}

;// CONCATENATED MODULE: ./lib/output/token-mask.js




/** Shorter hex tokens are words like `be`, or column numbers, whose digits are masked anyway. */
const LEAST_HEX_BYTES = 4;
/** So many letters from a to f in a row are no word: one id of 8 hex digits in 2500 has no digit. */
const LEAST_LETTER_HEX_BYTES = 8;
const LEAST_MIXED_BYTES = 8;
const LEAST_MIXED_DIGITS = 2;
const LEAST_MIXED_LETTERS = 2;
/** What stands for everything that varies: it is masked to itself, so that masking twice is masking once. */
const MASKED = hashOfToken('0');
const OF = hashOfToken('of');
/** Ends a token that may have to be masked, and returns the masked hash behind it. */
function endMaskable(text, masked) {
    const { kinds, digits, tokenBytes, reader } = text;
    if (kinds === DIGIT && digits <= MAX_DIGITS)
        readNumber(reader, text.value, digits);
    else
        readWord(reader, text.token === OF);
    if (kinds < OTHER_LETTER && tokenBytes >= LEAST_HEX_BYTES)
        return endHexGroup(text, masked);
    text.chain = NO_CHAIN;
    const letters = tokenBytes - digits;
    const mixed = digits >= LEAST_MIXED_DIGITS && letters >= LEAST_MIXED_LETTERS && tokenBytes >= LEAST_MIXED_BYTES;
    return fnvStep(masked, mixed ? MASKED : withoutDigits(text));
}
/** A group with a digit, or too long for a word, is masked, and so is everything that it is joined to. */
function endHexGroup(text, masked) {
    if (text.chain !== JOINED) {
        text.maskedBeforeChain = masked;
        text.chainIsId = false;
    }
    text.chain = GROUP;
    text.chainIsId ||= text.digits > 0 || text.tokenBytes >= LEAST_LETTER_HEX_BYTES;
    if (text.chainIsId)
        return fnvStep(text.maskedBeforeChain, MASKED);
    return fnvStep(masked, text.token);
}
function withoutDigits(text) {
    return text.digits > 0 ? text.maskedToken : text.token;
}

;// CONCATENATED MODULE: ./lib/output/text-hasher.js





const ZERO = 0x30;
/**
 * Reads `bytes` from `from` to `end`, or to the first line feed, carriage return or escape before it, and returns where it
 * stopped. A token may go on in the next call.
 */
function hashText(text, bytes, from, end) {
    const { reader } = text;
    let { raw, masked, token, kinds } = text;
    let at = from;
    while (at < end) {
        let byte = bytes[at];
        let kind = classOf[byte];
        if (kind > DIGIT && (kinds & DIGIT) === 0) {
            const start = at;
            do {
                token = fnvStep(token, byte);
                kinds |= kind;
                at += 1;
                if (at === end)
                    break;
                byte = bytes[at];
                kind = classOf[byte];
            } while (kind > DIGIT);
            text.tokenBytes += at - start;
            if (at === end)
                break;
        }
        if (kind === DIGIT && kinds === 0) {
            const start = at;
            let value = 0;
            do {
                token = fnvStep(token, byte);
                value = (Math.imul(value, 10) + byte - ZERO) | 0;
                at += 1;
                if (at === end)
                    break;
                byte = bytes[at];
                kind = classOf[byte];
            } while (kind === DIGIT);
            const digits = at - start;
            if (at < end && kind < CONTROL && digits < LEAST_HEX_BYTES) {
                raw = fnvStep(raw, token);
                masked = fnvStep(masked, MASKED);
                token = FNV_OFFSET;
                text.chain = NO_CHAIN;
                readNumber(reader, value, digits);
            }
            else {
                kinds = DIGIT;
                text.maskedToken = MASKED;
                text.tokenBytes = digits;
                text.digits = digits;
                text.value = value;
                text.afterDigit = true;
                if (at === end)
                    break;
            }
        }
        if (kind >= DIGIT) {
            text.token = token;
            text.kinds = kinds;
            at = hashDigits(text, bytes, at, end);
            token = text.token;
            kinds = text.kinds;
            continue;
        }
        if (kind === CONTROL)
            break;
        if (kinds !== 0) {
            raw = fnvStep(raw, token);
            if (kinds >= OTHER_LETTER && (kinds & DIGIT) === 0) {
                masked = fnvStep(masked, token);
                text.chain = NO_CHAIN;
                text.tokenBytes = 0;
                if (reader.state !== IDLE)
                    readWord(reader, token === OF);
            }
            else {
                text.token = token;
                text.kinds = kinds;
                masked = endMaskable(text, masked);
                forgetToken(text);
            }
            token = FNV_OFFSET;
            kinds = 0;
        }
        raw = fnvStep(raw, byte);
        masked = fnvStep(masked, byte);
        if (text.chain !== NO_CHAIN)
            text.chain = text.chain === GROUP && kind === DASH ? JOINED : NO_CHAIN;
        if (reader.state !== IDLE || kind >= SLASH)
            readSeparator(reader, kind);
        at += 1;
    }
    text.raw = raw;
    text.masked = masked;
    text.token = token;
    text.kinds = kinds;
    return at;
}
/** Reads the present token on from its first digit. */
function hashDigits(text, bytes, from, end) {
    if ((text.kinds & DIGIT) === 0)
        text.maskedToken = text.token;
    let { token, maskedToken, kinds, digits, value, afterDigit } = text;
    let at = from;
    for (; at < end; at += 1) {
        const byte = bytes[at];
        const kind = classOf[byte];
        if (kind < DIGIT)
            break;
        token = fnvStep(token, byte);
        kinds |= kind;
        if (kind === DIGIT) {
            if (!afterDigit)
                maskedToken = fnvStep(maskedToken, ZERO);
            digits += 1;
            value = (Math.imul(value, 10) + byte - ZERO) | 0;
            afterDigit = true;
        }
        else {
            maskedToken = fnvStep(maskedToken, byte);
            afterDigit = false;
        }
    }
    text.tokenBytes += at - from;
    text.token = token;
    text.maskedToken = maskedToken;
    text.kinds = kinds;
    text.digits = digits;
    text.value = value;
    text.afterDigit = afterDigit;
    return at;
}
/** Call once before the hashes and positions are used. */
function endText(text) {
    if (text.kinds !== 0) {
        text.raw = fnvStep(text.raw, text.token);
        text.masked = endMaskable(text, text.masked);
        forgetToken(text);
    }
    endPositions(text.reader);
}
/** Of the text as it is. The whole length counts, though only the first bytes were read. */
function rawHash(text, lengthBytes) {
    return spread(fnvStep(text.raw, lengthBytes));
}
/** Of the text in which everything that varies reads `0`. */
function templateHash(text) {
    return spread(fnvStep(text.masked, 0));
}
/** So that the low bits can serve as a table index. */
function spread(hash) {
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./lib/output/read-lines.js




/** Enough to tell lines apart; more would let one long line cost what thousands do. */
const READ_BYTES = 512;
/** What the work that every line or update costs, however short, counts for in the budget. */
const LINE_COST_BYTES = 8;
function newOpenLine() {
    return { text: newText(), sequence: newEscape(), lengthBytes: 0, readBytes: 0, returned: false, rowsUp: 0 };
}
/** Nothing of the line, or of what follows its last update, was read yet. */
function isFresh(line) {
    return line.lengthBytes === 0 && line.readBytes === 0 && !line.returned;
}
function forgetOpenLine(line) {
    startAfresh(line);
    line.rowsUp = 0;
}
/**
 * Reads `bytes` from `from` on and tells `listener` of every line and update that ends. `\r+\n` is one newline; text before
 * a lone carriage return, cursor-up, cursor-down or erase-line is an update, and so is a line that the cursor went up to.
 * Stops once `budgetBytes` are spent, where a line or update has ended, so that where it stops does not depend on how the
 * bytes are cut into pieces.
 */
function readLines(line, bytes, from, budgetBytes, listener) {
    const { text, sequence } = line;
    const end = bytes.length;
    let at = from;
    let spentBytes = 0;
    /** The next carriage return, searched for only when a line is too long to be read byte by byte. */
    let nextReturn = -1;
    while (at < end) {
        // Nor does a sequence without an end cost what thousands of lines do.
        if (line.readBytes >= READ_BYTES)
            sequence.state = NO_ESCAPE;
        if (!line.returned && sequence.state === NO_ESCAPE) {
            const start = at;
            if (line.readBytes < READ_BYTES) {
                const stop = Math.min(end, at + READ_BYTES - line.readBytes);
                at = hashText(text, bytes, at, stop);
                line.readBytes += at - start;
                line.lengthBytes += at - start;
                spentBytes += at - start;
                if (at === stop)
                    continue;
            }
            else {
                if (nextReturn < at)
                    nextReturn = positionOr(bytes.indexOf(CARRIAGE_RETURN, at), end);
                at = Math.min(nextReturn, positionOr(bytes.indexOf(LINE_FEED, at), end));
                line.lengthBytes += at - start;
                if (at === end)
                    break;
            }
        }
        const byte = bytes[at];
        if (byte === LINE_FEED) {
            at += 1;
            spentBytes += LINE_COST_BYTES;
            endLine(line, listener);
        }
        else if (byte === CARRIAGE_RETURN) {
            at += 1;
            spentBytes += LINE_COST_BYTES;
            sequence.state = NO_ESCAPE;
            line.returned = true;
            continue;
        }
        else if (byte === ESCAPE || sequence.state !== NO_ESCAPE) {
            at += 1;
            spentBytes += 1;
            line.readBytes += 1;
            if (!readEscapeByte(line, byte, listener))
                continue;
            spentBytes += LINE_COST_BYTES;
        }
        else {
            endUpdate(line, listener);
        }
        if (spentBytes >= budgetBytes)
            break;
    }
    return { at, spentBytes };
}
/** True when that ended what the line was in the middle of. */
function readEscapeByte(line, byte, listener) {
    const { sequence } = line;
    if (sequence.state === NO_ESCAPE) {
        beginEscape(sequence);
        return false;
    }
    const effect = readEscape(sequence, byte);
    switch (effect.kind) {
        case 'none':
            return false;
        case 'up':
            line.rowsUp = Math.min(MAX_ROWS, line.rowsUp + effect.rows);
            break;
        case 'down':
            line.rowsUp = Math.max(0, line.rowsUp - effect.rows);
            break;
        case 'erase':
            if (effect.what === 'behind' && !line.returned)
                return false;
            break;
        default:
            return effect;
    }
    endUpdate(line, listener);
    return true;
}
function endLine(line, listener) {
    if (line.rowsUp > 0) {
        line.rowsUp -= 1;
        endUpdate(line, listener);
        return;
    }
    endText(line.text);
    listener.onLine(line);
    startAfresh(line);
}
/** An empty text repaints nothing. */
function endUpdate(line, listener) {
    if (line.lengthBytes > 0) {
        endText(line.text);
        listener.onUpdate(line);
    }
    startAfresh(line);
}
function startAfresh(line) {
    forgetText(line.text);
    line.sequence.state = NO_ESCAPE;
    line.lengthBytes = 0;
    line.readBytes = 0;
    line.returned = false;
}
function positionOr(position, otherwise) {
    return position === -1 ? otherwise : position;
}

;// CONCATENATED MODULE: ./lib/output/lag-match.js
const noMatch = { matchBp: 0, overLines: 0 };
const lag_match_MAX_PERIOD = 64;
const WINDOWS = [32, 64, 128, 256];
/** Two equal turns are a coincidence. */
const LEAST_TURNS = 4;
/**
 * The best share of lines that equal the line one period earlier, for periods of 1 to 64 lines, over the latest 32, 64, 128 or
 * 256 of `lines` (the latest first), in which there must be room for four periods.
 */
function bestLagMatch(lines, count) {
    let best = noMatch;
    for (let period = 1; period <= lag_match_MAX_PERIOD; period += 1) {
        let matches = 0;
        let at = 0;
        for (const window of WINDOWS) {
            if (window > count)
                break;
            for (; at < window - period; at += 1) {
                if (lines[at] === lines[at + period])
                    matches += 1;
            }
            if (window < period * LEAST_TURNS)
                continue;
            const matchBp = Math.floor((matches * 10_000) / (window - period));
            if (matchBp > best.matchBp)
                best = { matchBp, overLines: window };
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/output/seen-templates.js
const MANY_TIMES = 16;
/** Two generations of these. A log has a few thousand templates; a dump of data has millions. */
const GENERATION_PLACES = 32_768;
/** Half full: a search then looks at two or three places. */
const GENERATION_TEMPLATES = GENERATION_PLACES / 2;
const PLACE_MASK = GENERATION_PLACES - 1;
/** What is known of a template, in one number: that there is one, how often it was seen, and the note. */
const USED = 1;
const TIMES_SHIFT = 1;
const TIMES_MASK = 0x1f;
const ONE_TIME = 1 << TIMES_SHIFT;
const NOTE_SHIFT = 8;
const NOTE_MASK = 0xff << NOTE_SHIFT;
/**
 * When the young generation is full, the old one is forgotten and the young one becomes old; a template that is seen again moves to
 * the young. So the latest 16384 templates are always known and no more than 32768 ever are, and a template that was forgotten
 * counts as new: with too many templates the log looks less repetitive, never more.
 */
function createSeenTemplates() {
    /** By place: the template, then what is known of it, so that one search touches one line of the processor's cache. */
    const memory = new Int32Array(2 * 2 * GENERATION_PLACES);
    let young = 0;
    let youngTemplates = 0;
    return {
        find,
        seeAgain(place) {
            const known = memory[2 * place + 1];
            const times = (known >>> TIMES_SHIFT) & TIMES_MASK;
            if (times < MANY_TIMES)
                memory[2 * place + 1] = known + ONE_TIME;
            return times;
        },
        noteIn: (place) => (memory[2 * place + 1] & NOTE_MASK) >>> NOTE_SHIFT,
        leaveNote(place, note) {
            memory[2 * place + 1] = (memory[2 * place + 1] & ~NOTE_MASK) | (note << NOTE_SHIFT);
        },
    };
    function find(template) {
        const place = search(young, template);
        if (memory[2 * place + 1] !== 0)
            return place;
        const knownBefore = memory[2 * search(GENERATION_PLACES - young, template) + 1];
        if (youngTemplates < GENERATION_TEMPLATES)
            return take(place, template, knownBefore);
        startGeneration();
        return take(search(young, template), template, knownBefore);
    }
    function search(generation, template) {
        let place = generation + (template & PLACE_MASK);
        while (memory[2 * place + 1] !== 0 && memory[2 * place] !== template)
            place = generation + ((place + 1) & PLACE_MASK);
        return place;
    }
    function take(place, template, knownBefore) {
        memory[2 * place] = template;
        memory[2 * place + 1] = knownBefore | USED;
        youngTemplates += 1;
        return place;
    }
    function startGeneration() {
        young = GENERATION_PLACES - young;
        memory.fill(0, 2 * young, 2 * (young + GENERATION_PLACES));
        youngTemplates = 0;
    }
}

;// CONCATENATED MODULE: ./lib/output/integer-logs.js
/** `count * log2(count)` for counts of 0 to `most`, as integers in units of 2^-16: equal on every platform, which Math.log2 need not be. */
function countTimesLog(most) {
    return Float64Array.from({ length: most + 1 }, (_, count) => (count < 2 ? 0 : Math.round(count * logOf(count) * UNIT)));
}
const FRACTION_BITS = 32;
const UNIT = 2 ** 16;
/** log2 by repeated squaring: multiplication and halving are the same everywhere (IEEE 754). */
function logOf(value) {
    let whole = 0;
    let rest = value;
    while (rest >= 2) {
        rest /= 2;
        whole += 1;
    }
    let fraction = 0;
    for (let bit = 1; bit <= FRACTION_BITS; bit += 1) {
        rest *= rest;
        if (rest < 2)
            continue;
        rest /= 2;
        fraction += 2 ** -bit;
    }
    return whole + fraction;
}

;// CONCATENATED MODULE: ./lib/output/template-window.js

/** Four periods of the longest cycle that is looked for. */
const WINDOW_LINES = 256;
const ENTROPY_LINES = 128;
/** Fewer lines say too little: any log begins with something that is repeated. */
const LEAST_ENTROPY_LINES = 64;
const RING_MASK = WINDOW_LINES - 1;
/** A line's contribution to the entropy, by how often its template stands in the window. */
const logs = countTimesLog(ENTROPY_LINES);
function createTemplateWindow(seen) {
    /** Templates of the window by short name, so that comparing lines compares bytes. A name whose count is 0 is free. */
    const ring = new Uint8Array(WINDOW_LINES);
    const templateOf = new Int32Array(WINDOW_LINES);
    const inRing = new Uint16Array(WINDOW_LINES);
    const inEntropy = new Uint8Array(WINDOW_LINES);
    const freeNames = Uint8Array.from({ length: WINDOW_LINES }, (_, name) => name);
    let free = WINDOW_LINES;
    let lines = 0;
    /** Of count * log2(count) over the last 128 lines. */
    let sum = 0;
    return { add, entropyBp, latest };
    function add(template, place) {
        const at = lines & RING_MASK;
        if (lines >= ENTROPY_LINES) {
            const name = ring[(at - ENTROPY_LINES) & RING_MASK];
            const count = inEntropy[name];
            sum += logs[count - 1] - logs[count];
            inEntropy[name] = count - 1;
        }
        if (lines >= WINDOW_LINES)
            leave(ring[at]);
        const name = nameOf(template, place);
        const count = inEntropy[name];
        sum += logs[count + 1] - logs[count];
        inEntropy[name] = count + 1;
        inRing[name] = inRing[name] + 1;
        ring[at] = name;
        lines += 1;
    }
    function leave(name) {
        const left = inRing[name] - 1;
        inRing[name] = left;
        if (left !== 0)
            return;
        freeNames[free] = name;
        free += 1;
    }
    /** The noted name is the template's only as long as the window says so too: names are given again. */
    function nameOf(template, place) {
        const noted = seen.noteIn(place);
        if (inRing[noted] !== 0 && templateOf[noted] === template)
            return noted;
        free -= 1;
        const name = freeNames[free];
        templateOf[name] = template;
        seen.leaveNote(place, name);
        return name;
    }
    function entropyBp() {
        const known = Math.min(lines, ENTROPY_LINES);
        if (known < LEAST_ENTROPY_LINES)
            return 10_000;
        const whole = logs[known];
        return Math.floor(((whole - sum) * 10_000) / whole);
    }
    function latest(count, into) {
        for (let back = 0; back < count; back += 1)
            into[back] = ring[(lines - 1 - back) & RING_MASK];
    }
}

;// CONCATENATED MODULE: ./lib/output/repetition.js



/** Before any line was seen. */
const noRepetition = {
    ...{ entropyBp: 10_000, lagMatchBp: 0, logEntropyBp: 10_000 },
    ...{ newBp: 10_000, repeatedBp: 0, progressBp: 0 },
    ...{ lines: 0, forMs: 0 },
};
/** Lines of which the shares are taken. */
const SHARE_LINES = 64;
const SHARE_MASK = SHARE_LINES - 1;
/** When the lines are a stretch of repetition: figures measured on healthy logs. */
const COLLAPSED_ENTROPY_BP = 2000;
const MATCHED_BP = 9000;
const MOST_NEW_LINES = shareLines(200);
const LEAST_REPEATED_LINES = Math.ceil((9000 * SHARE_LINES) / 10_000);
const MOST_RISING_LINES = shareLines(999);
/** What is noted of a line. */
const NEW = 1;
const REPEATED = 2;
const RISING = 4;
function createRepetitionJudge() {
    const seen = createSeenTemplates();
    const window = createTemplateWindow(seen);
    const notes = new Uint8Array(SHARE_LINES);
    const latest = new Uint8Array(WINDOW_LINES);
    let lines = 0;
    let linesSinceGap = 0;
    let linesBeforeTick = 0;
    let newLines = 0;
    let repeatedLines = 0;
    let risingLines = 0;
    /** The last line at which the shares were not those of a repetition. */
    let lastOtherLine = 0;
    let beforeGap = noMatch;
    let stretch = null;
    return { add, gap, tick };
    function add(template, rising) {
        const place = seen.find(template);
        const times = seen.seeAgain(place);
        window.add(template, place);
        note((times === 0 ? NEW : 0) | (times >= MANY_TIMES ? REPEATED : 0) | (rising ? RISING : 0));
        lines += 1;
        linesSinceGap += 1;
        const repeats = lines >= SHARE_LINES &&
            newLines <= MOST_NEW_LINES &&
            repeatedLines >= LEAST_REPEATED_LINES &&
            risingLines <= MOST_RISING_LINES;
        if (!repeats)
            lastOtherLine = lines;
    }
    function note(now) {
        const at = lines & SHARE_MASK;
        const leaving = notes[at];
        notes[at] = now;
        newLines += (now & NEW) - (leaving & NEW);
        repeatedLines += ((now & REPEATED) - (leaving & REPEATED)) >> 1;
        risingLines += ((now & RISING) - (leaving & RISING)) >> 2;
    }
    function gap() {
        beforeGap = lagMatch();
        linesSinceGap = 0;
    }
    /** A match from before a gap stands until as many lines have followed as it was found over. */
    function lagMatch() {
        const count = Math.min(linesSinceGap, WINDOW_LINES);
        window.latest(count, latest);
        const match = bestLagMatch(latest, count);
        return linesSinceGap < beforeGap.overLines && beforeGap.matchBp > match.matchBp ? beforeGap : match;
    }
    function tick(clockMs) {
        const entropyBp = window.entropyBp();
        const lagMatchBp = lagMatch().matchBp;
        const collapsed = entropyBp < COLLAPSED_ENTROPY_BP || lagMatchBp >= MATCHED_BP;
        stretch = collapsed && lastOtherLine < lines ? goOn(stretch, clockMs) : null;
        linesBeforeTick = lines;
        return {
            entropyBp,
            lagMatchBp,
            logEntropyBp: Math.min(entropyBp, 10_000 - lagMatchBp),
            newBp: share(newLines + Math.max(0, SHARE_LINES - lines)),
            repeatedBp: share(repeatedLines),
            progressBp: share(risingLines),
            lines: stretch === null ? 0 : lines - stretch.fromLine,
            forMs: stretch === null ? 0 : Math.floor(stretch.endMs - stretch.startMs),
        };
    }
    function goOn(before, clockMs) {
        if (before !== null && before.fromLine >= lastOtherLine) {
            if (lines > linesBeforeTick)
                before.endMs = clockMs;
            return before;
        }
        // Of what came before this tick, nothing is known but that it was no stretch; of this tick, what the shares are taken of.
        const fromLine = Math.max(linesBeforeTick, lastOtherLine, lines - SHARE_LINES);
        return { fromLine, startMs: clockMs, endMs: clockMs };
    }
}
function share(lines) {
    return Math.floor((lines * 10_000) / SHARE_LINES);
}
/** The most lines of which the share does not exceed `bp`. */
function shareLines(bp) {
    return Math.floor((bp * SHARE_LINES) / 10_000);
}

;// CONCATENATED MODULE: ./lib/output/line-analysis.js








/** Bytes read in one tick of 250 ms: 1 MB/s shows any loop, and costs less than a percent of a core. */
const ANALYSED_BYTES_PER_TICK = 256 * 1024;
/** Shedding less would leave gaps so close together that no long cycle could be seen between them. */
const SHED_BLOCK_LINES = 256;
const NOT_SHEDDING = { kind: 'none' };
function createLineAnalysis() {
    const streams = {
        stdout: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
        stderr: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
    };
    const cycles = createCycleDetector();
    const repetition = createRepetitionJudge();
    const progress = createProgressFollower();
    const listener = { onLine, onUpdate };
    let shedding = NOT_SHEDDING;
    let lines = 0;
    let updates = 0;
    let shedLines = 0;
    let spentInTick = 0;
    return { observe, tick };
    function observe(name, bytes) {
        const stream = streams[name];
        let at = 0;
        while (at < bytes.length) {
            if (shedding.kind === 'shedding')
                at = shed(stream, bytes, at, shedding);
            else if (stream.dropping)
                at = dropRest(stream, bytes, at);
            else if (spentInTick >= ANALYSED_BYTES_PER_TICK && isFresh(stream.line))
                startShedding();
            else
                at = analyse(stream, bytes, at);
        }
    }
    function startShedding() {
        cycles.gap();
        repetition.gap();
        shedding = { kind: 'shedding', tickEnded: false, blockLines: 0, sinceFeed: 0 };
    }
    function analyse(stream, bytes, from) {
        const { at, spentBytes } = readLines(stream.line, bytes, from, ANALYSED_BYTES_PER_TICK - spentInTick, listener);
        spentInTick += spentBytes;
        return at;
    }
    function onLine({ text, lengthBytes }) {
        lines += 1;
        cycles.add(rawHash(text, lengthBytes));
        const template = templateHash(text);
        const { count, positions } = text.reader;
        repetition.add(template, count > 0 && progress.add(template, positions, count));
    }
    function onUpdate({ text }) {
        updates += 1;
        const { count, positions } = text.reader;
        if (count > 0)
            progress.add(templateHash(text), positions, count);
    }
    function shed(stream, bytes, from, now) {
        forgetOpenLine(stream.line);
        const end = now.tickEnded ? blockEnd(bytes, from, SHED_BLOCK_LINES - now.blockLines, now.sinceFeed) : -1;
        if (end !== -1) {
            shedLines += countNewlines(bytes.subarray(0, end), from);
            stream.dropping = false;
            shedding = NOT_SHEDDING;
            return end;
        }
        const count = countNewlines(bytes, from);
        shedLines += count;
        stream.dropping = bytes[bytes.length - 1] !== LINE_FEED;
        stream.droppedBytes = 0;
        shedding = { ...now, blockLines: now.blockLines + count, sinceFeed: bytesSinceFeed(bytes, from, now.sinceFeed) };
        return bytes.length;
    }
    function dropRest(stream, bytes, from) {
        const end = blockEnd(bytes, from, 1, stream.droppedBytes);
        if (end === -1) {
            stream.droppedBytes += bytes.length - from;
            return bytes.length;
        }
        if (bytes[end - 1] === LINE_FEED)
            shedLines += 1;
        stream.dropping = false;
        return end;
    }
    function tick(clockMs) {
        spentInTick = 0;
        if (shedding.kind === 'shedding') {
            shedding = shedding.blockLines >= SHED_BLOCK_LINES ? NOT_SHEDDING : { ...shedding, tickEnded: true };
        }
        return {
            ...{ lines, shedLines, updates },
            loop: cycles.tick(clockMs),
            repetition: repetition.tick(clockMs),
            progress: progress.tick(clockMs),
        };
    }
}

;// CONCATENATED MODULE: ./lib/output/line-channel.js

function createLineChannel({ stdoutIsData }) {
    const log = createLineAnalysis();
    const data = stdoutIsData ? createLineAnalysis() : null;
    const ofAll = newTraffic();
    const ofData = newTraffic();
    let clockMs = 0;
    return {
        observe(stream, bytes) {
            if (bytes.length === 0)
                return;
            count(ofAll, bytes);
            if (data === null || stream === 'stderr')
                return log.observe(stream, bytes);
            count(ofData, bytes);
            data.observe(stream, bytes);
        },
        tick(judgedMs) {
            clockMs += judgedMs;
            return {
                output: statsOf(ofAll, log, clockMs),
                data: data === null ? null : statsOf(ofData, data, clockMs),
            };
        },
    };
}
function newTraffic() {
    return { bytes: 0, lastMs: 0, inTick: false };
}
function count(traffic, bytes) {
    traffic.bytes += bytes.length;
    traffic.inTick = true;
}
function statsOf(traffic, analysis, clockMs) {
    if (traffic.inTick)
        traffic.lastMs = clockMs;
    traffic.inTick = false;
    return { bytes: traffic.bytes, silentMs: Math.floor(clockMs - traffic.lastMs), ...analysis.tick(clockMs) };
}

;// CONCATENATED MODULE: ./lib/signals/transitions.js
/** What changed between the findings of two ticks. */
function transitions_transitions(before, now) {
    return {
        raised: now.filter(hasRisen),
        cleared: before.map(({ name }) => name).filter((name) => !now.some((signal) => signal.name === name)),
    };
    function hasRisen(signal) {
        const earlier = before.find(({ name }) => name === signal.name);
        return earlier === undefined || (earlier.level === 'alert' && signal.level === 'enforce');
    }
}

;// CONCATENATED MODULE: ./lib/record.js

/** `kill_requested` must be durable before the first signal; a disk that cannot do that in time must not hold a kill up. */
const DURABLE_TIMEOUT_MS = 500;
/** A line on stderr names this many leftovers; the event names more. */
const NAMED_MAX = 3;
/** Samples are written a second at a time. */
const SAMPLES_PER_EVENT = 4;
function openRecord(request, { clock, journal, notices }) {
    const startedAtMs = clock.monotonicMs();
    const startedAtUtcMs = clock.utcMs();
    const peaks = { cpuBp: 0, memoryBytes: 0, processes: 0 };
    let waiting = [];
    let latest = null;
    let raised = [];
    let incident = null;
    let measured = [];
    return {
        runStarted,
        tick,
        killRequested,
        processKilled,
        orphansReaped,
        orphansLeft,
        totals,
        exited,
        observations: () => measured,
    };
    function runStarted(spawned) {
        const tier = spawned.kind === 'started' ? spawned.child.tier : spawned.tier;
        const { name, command, policy, identity, policySha256, guardVersion, nodeVersion, platform, cpus } = request;
        append('run_started', {
            payload: {
                ...{ name, identity, platform, cpus, tier },
                ...{ guard_version: guardVersion, node_version: nodeVersion, policy_sha256: policySha256 },
                ...{ command: command.argv, cwd: command.cwd, mode: policy.mode, profile: policy.profile },
            },
            created_at_ms: startedAtUtcMs,
        });
        if (spawned.kind === 'started')
            append('process_started', { payload: { pid: spawned.child.pid, start_time: spawned.child.startTime } });
    }
    function tick(sample, signals, decision) {
        totals(sample);
        waiting.push(sample);
        const changes = transitions_transitions(raised, signals);
        raised = signals;
        const quiet = changes.raised.length === 0 && changes.cleared.length === 0 && decision.action === 'continue';
        if (waiting.length >= SAMPLES_PER_EVENT || !quiet)
            flushSamples();
        for (const signal of changes.raised)
            signalRaised(signal, sample.atMs);
        for (const name of changes.cleared)
            append('signal_cleared', { payload: { signal: name, at_ms: sample.atMs } });
        if (incident !== null && incident.action === 'alert' && decision.incidentId === null)
            closeIncident('cleared');
        if (decision.action !== 'continue')
            decided(decision);
    }
    function totals(sample) {
        latest = sample;
        peaks.cpuBp = Math.max(peaks.cpuBp, sample.tree.cpuBp);
        peaks.memoryBytes = Math.max(peaks.memoryBytes, sample.tree.memoryBytes);
        peaks.processes = Math.max(peaks.processes, sample.tree.processes);
    }
    function signalRaised(signal, atMs) {
        const { name, level, sinceMs, observations, scores } = signal;
        append('signal_raised', { payload: { signal: name, level, since_ms: sinceMs, at_ms: atMs, observations }, scores });
    }
    function decided(decision) {
        const { rules, counterfactual, observations, reason, action, scores, atMs } = decision;
        const said = { reason, action, scores: { ...scores, confidence: decision.confidence } };
        if (incident?.incidentId !== decision.incidentId) {
            incident = decision;
            append('incident_opened', { payload: { rules, at_ms: atMs }, reason });
        }
        incident = decision;
        measured = observations;
        append('decision_made', { ...said, payload: { rules, counterfactual, observations, at_ms: atMs } });
        if (action !== 'alert')
            return;
        append('alert_raised', { ...said, payload: { rules, at_ms: atMs }, outcome: 'reported' });
        notices.say(`alert: ${rules.join(', ')}: ${reason}. The command goes on.`);
    }
    async function killRequested(ending, graceMs) {
        flushSamples();
        const atMs = elapsedMs();
        const reason = ending.kind === 'killed' ? ending.decision.reason : ending.cancel.reason;
        if (ending.kind === 'cancelled')
            append('cancel_requested', { payload: { signal: ending.cancel.signal, at_ms: atMs }, reason });
        const why = ending.kind === 'killed' ? 'rule' : 'cancel';
        append('kill_requested', {
            payload: { why, grace_ms: graceMs, processes: latest?.tree.processes ?? 1, at_ms: atMs },
            ...{ reason, action: 'kill' },
        });
        notices.say(`${ending.kind === 'killed' ? 'ending' : 'cancelled, ending'} "${request.name}": ${reason}`);
        await journal.durable(DURABLE_TIMEOUT_MS);
    }
    function processKilled({ processesKilled, left, leftPids, certain, tookMs, lastSignal }) {
        append('process_killed', {
            payload: {
                processes_killed: processesKilled,
                left,
                left_pids: leftPids,
                certain,
                took_ms: tookMs,
                last_signal: lastSignal,
            },
            ...{ action: 'kill', outcome: left === 0 ? 'recovered' : `${left} left` },
        });
        closeIncident(left === 0 ? 'recovered' : 'incomplete');
    }
    function orphansReaped(leftovers, { processesKilled, left, tookMs }) {
        if (processesKilled + left === 0)
            return;
        const count = Math.max(processesKilled, leftovers.length - left);
        append('orphans_reaped', {
            payload: { policy: 'kill', count, left, took_ms: tookMs, processes: leftovers.map(leftoverPayload) },
            ...{ action: 'kill', reason: 'processes outlived the command', outcome: left === 0 ? 'recovered' : `${left} left` },
        });
        notices.say(`the command left ${processCount(count + left)} behind${names(leftovers)}; ended ${count}`);
    }
    function orphansLeft(leftovers, policy) {
        if (leftovers.length === 0)
            return;
        append('orphans_reaped', {
            payload: { policy, count: 0, left: leftovers.length, took_ms: 0, processes: leftovers.map(leftoverPayload) },
            ...{
                action: policy === 'warn' ? 'alert' : 'continue',
                reason: 'processes outlived the command',
                outcome: 'left alive as the policy says',
            },
        });
        if (policy === 'warn')
            notices.say(`the command left ${processCount(leftovers.length)} behind${names(leftovers)}; they live on (--orphans warn)`);
    }
    function closeIncident(outcome) {
        if (incident !== null)
            append('incident_closed', { payload: { at_ms: elapsedMs() }, outcome });
        incident = null;
    }
    function exited({ verdict, exitCode, reason, exit, lastSignal }) {
        flushSamples();
        closeIncident('command ended');
        const payload = {
            ...{ exit_code: exitCode, command_exit_code: exit?.code ?? null, kill_signal: exit?.signal ?? lastSignal ?? null },
            ...{ duration_ms: elapsedMs(), output_bytes: latest?.output.bytes ?? 0, cpu_ms: latest?.tree.cpuMs ?? 0 },
            ...{ peak_cpu_bp: peaks.cpuBp, peak_memory_bytes: peaks.memoryBytes, processes_peak: peaks.processes },
        };
        append('process_exited', { payload, reason, outcome: verdict });
    }
    function flushSamples() {
        if (waiting.length > 0)
            append('sample', { payload: { ticks: waiting } });
        waiting = [];
    }
    function elapsedMs() {
        return Math.round(clock.monotonicMs() - startedAtMs);
    }
    function append(eventType, draft) {
        const event = {
            ...{ event_type: eventType, incident_id: incident?.incidentId ?? null, actor: 'system', reason: '' },
            ...{ scores: {}, action: '', outcome: '', created_at_ms: clock.utcMs() },
            ...draft,
        };
        journal.append(event);
    }
}
function leftoverPayload({ pid, command, holdsOutput }) {
    return { pid, command, holds_output: holdsOutput };
}
/** Who they are, so that the line can be acted on: who holds the output open comes first. */
function names(leftovers) {
    if (leftovers.length === 0)
        return '';
    const told = [...leftovers].sort((a, b) => Number(b.holdsOutput) - Number(a.holdsOutput)).slice(0, NAMED_MAX);
    const more = leftovers.length > told.length ? ', …' : '';
    return ` (${told.map(({ pid, command, holdsOutput }) => `${command} ${pid}${holdsOutput ? ', holding the output open' : ''}`).join('; ')}${more})`;
}
function processCount(count) {
    return `${count} process${count === 1 ? '' : 'es'}`;
}

;// CONCATENATED MODULE: ./lib/turns.js
/** Four looks a second: a runaway is seen within its bound + 250 ms, at a cost of well under 2 % of a core. */
const TICK_MS = 250;
/**
 * Ticks, the command's exit and cancellations, merged into one order. A cancellation comes before an exit and an exit before a
 * tick; ticks that fall due while the loop is busy are one tick.
 */
async function* turns(child, { clock, cancellation }) {
    let cancelled = null;
    let exited = null;
    let due = false;
    let wake = () => { };
    const stopTicking = clock.every(TICK_MS, () => {
        due = true;
        wake();
    });
    const stopListening = cancellation.onCancel((cancel) => {
        cancelled ??= { kind: 'cancelled', cancel };
        wake();
    });
    void child.exited.then((exit) => {
        exited = { kind: 'exited', exit };
        wake();
    });
    try {
        for (;;) {
            const turn = cancelled ?? exited ?? (due ? { kind: 'tick' } : null);
            if (turn === null)
                await new Promise((resolve) => (wake = resolve));
            else {
                due = false;
                yield turn;
            }
        }
    }
    finally {
        stopTicking();
        stopListening();
    }
}

;// CONCATENATED MODULE: ./lib/sampler.js

/** A gap between two ticks beyond this is a paused machine or a stopped guard, not time that the command has used. */
const PAUSE_MS = 2_000;
/**
 * Takes samples of the tree and its output, each with the time that may be judged. A pause counts as one tick; time in which
 * the command waited for our own reader passes, but is not held against it.
 */
function createSampler(child, channel, { clock, host }) {
    let previousMs = clock.monotonicMs();
    let previousBlockedMs = 0;
    let atMs = 0;
    return {
        async take() {
            const nowMs = clock.monotonicMs();
            const blockedMs = child.blockedMs();
            const passedMs = nowMs - previousMs > PAUSE_MS ? TICK_MS : nowMs - previousMs;
            const judgedMs = Math.max(0, Math.round(passedMs - (blockedMs - previousBlockedMs)));
            previousMs = nowMs;
            previousBlockedMs = blockedMs;
            atMs += passedMs;
            const tree = await child.sample();
            return { atMs: Math.round(atMs), judgedMs, tree, host: host.sample(), ...channel.tick(judgedMs) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/busy-window.js
/** The window at the start of a command. */
const emptyWindow = [];
/** Points kept of a window, however long it is. */
const POINTS = 32;
/** Adds a sample and drops what lies more than `spanMs` back, but for the newest such point: the window covers the whole span. */
function widen(window, spanMs, { atMs, judgedMs, tree }) {
    const before = window.length === 0 ? [{ atMs: atMs - judgedMs, cpuMs: 0, waitMs: 0 }] : window;
    const newest = before.at(-1);
    const isDue = newest === undefined || atMs - newest.atMs >= spanMs / POINTS;
    const added = isDue ? [...before, { atMs, cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs }] : before;
    const firstInside = added.findIndex((point) => atMs - point.atMs < spanMs);
    return firstInside > 1 ? added.slice(firstInside - 1) : added;
}
/** The average since the window began; null while it is shorter than `spanMs`. */
function averageBusy([oldest], spanMs, { atMs, tree }) {
    if (oldest === undefined || atMs - oldest.atMs < spanMs || atMs === oldest.atMs)
        return null;
    return busySince(oldest, tree, atMs - oldest.atMs);
}
/**
 * What the tree used since some earlier reading. Waiting for a CPU counts as using it: on a contended machine a spin gets half
 * a core and waits for the other half.
 */
function busySince(before, { cpuMs, cpuWaitMs }, elapsedMs) {
    const usedMs = Math.max(0, cpuMs - before.cpuMs);
    const waitedMs = Math.max(0, cpuWaitMs - before.waitMs);
    const shareOf = (ms) => Math.floor((ms * 10_000) / elapsedMs);
    return { busyBp: shareOf(usedMs + waitedMs), usedBp: shareOf(usedMs) };
}

;// CONCATENATED MODULE: ./lib/signals/counterfactual.js
/**
 * What would have had to differ: `would not have fired if the log had shown a new line, or CPU had been under 90%; 600 lines in
 * 4s …; the nearest healthy margin was CPU: 94% against 90%`. The nearest margin is the one with the smallest distance from its bound.
 */
function counterfactual_counterfactualOf(conditions, seen, margins) {
    const nearest = margins.reduce((best, margin) => (distanceOf(margin) < distanceOf(best) ? margin : best));
    const margin = `the nearest healthy margin was ${nearest.what}: ${nearest.words(nearest.observed)} against ${nearest.words(nearest.limit)}`;
    return `would not have fired if ${conditions.join(', or ')}; ${seen === '' ? '' : `${seen}; `}${margin}`;
}
function distanceOf({ observed, limit }) {
    return Math.abs(observed - limit) / Math.max(1, Math.abs(limit));
}

;// CONCATENATED MODULE: ./lib/signals/ramp.js
/** How far `observed` has come to `bound`, in basis points, 10000 at most. A bound of 0 is always reached. */
function shareReachedBp(observed, bound) {
    return observed >= bound ? 10_000 : Math.max(0, Math.floor((observed * 10_000) / bound));
}
/** The same for a value that gets worse as it falls: 10000 at `bound` and below, less above it. */
function shareFallenBp(observed, bound) {
    return observed <= bound ? 10_000 : Math.floor((bound * 10_000) / observed);
}

;// CONCATENATED MODULE: ./lib/signals/wording.js
/** A configured duration as options read it, exact to the millisecond: `500ms 30s 10m 2h`. */
function durationWords(ms) {
    if (ms === 0 || ms % 1000 !== 0)
        return `${ms}ms`;
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return `${ms / 1000}s`;
}
/** A measured duration: `2.25s`, `900.25s`. */
function secondsWords(ms) {
    return `${ms / 1000}s`;
}
/** A share in basis points: `90%`, `0.5%`. */
function shareWords(bp) {
    return `${bp / 100}%`;
}
/** A share in basis points as a number: `0.2`. */
function ratioWords(bp) {
    return String(bp / 10_000);
}
/** `1 line`, `2000 lines`. */
function linesWords(count) {
    return count === 1 ? '1 line' : `${count} lines`;
}
/** `1 process`, `2048 processes`. */
function processesWords(count) {
    return count === 1 ? '1 process' : `${count} processes`;
}
/** A size in the largest unit that keeps it above 1, two decimals at most: `4GiB`, `1.95GiB`, `512B`. */
function sizeWords(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${Math.round(value * 100) / 100}${units[unit]}`;
}
/** `20MiB/s`. */
function rateWords(bytesPerSecond) {
    return `${sizeWords(bytesPerSecond)}/s`;
}

;// CONCATENATED MODULE: ./lib/signals/loop-findings.js



/** Below this, the last lines say next to nothing that the lines before them did not say. */
const LOW_ENTROPY_BP = 2_000;
/** At most this share of the last lines has a template that was never seen before: nothing new is said. */
const NOTHING_NEW_BP = 200;
/** At least this share of the last lines has a template that had been seen 16 times or more. */
const OFTEN_SEEN_BP = 9_000;
/** `output-loop` for lines that are equal byte for byte. */
function rawLoopFinding(stretch, step, level, tick) {
    const seen = `${linesWords(stretch.lines)} in ${secondsWords(stretch.forMs)} repeated a cycle of ${linesWords(stretch.period)}`;
    return {
        ...{ name: 'output-loop', level, declared: false },
        clauses: clausesOf(step, level, 'log repeated the same lines'),
        observations: observationsOf(stretch, step, 'repeated'),
        scores: { 'output-loop.exact': 10_000, ...scoresOf(stretch, step, tick) },
        counterfactual: loopCounterfactual('a new line', seen, stretch, step, level),
    };
}
/** `output-loop` for lines that are equal after masking. */
function maskedLoopFinding(stretch, step, level, tick) {
    const { logEntropyBp, newBp, repeatedBp } = tick.output.repetition;
    const seen = `${linesWords(stretch.lines)} in ${secondsWords(stretch.forMs)} were alike but for numbers, times and ids`;
    return {
        ...{ name: 'output-loop', level, declared: false },
        clauses: clausesOf(step, level, `log entropy dropped below ${ratioWords(LOW_ENTROPY_BP)}`),
        observations: [
            ...observationsOf(stretch, step, 'alike'),
            { name: 'log-entropy', observed: logEntropyBp, limit: LOW_ENTROPY_BP, unit: 'ratio' },
        ],
        scores: {
            'output-loop.exact': 0,
            'output-loop.collapse': shareFallenBp(logEntropyBp, LOW_ENTROPY_BP),
            'output-loop.stale': shareFallenBp(newBp, NOTHING_NEW_BP),
            'output-loop.multiplicity': shareReachedBp(repeatedBp, OFTEN_SEEN_BP),
            ...scoresOf(stretch, step, tick),
        },
        counterfactual: loopCounterfactual('new templates', seen, stretch, step, level),
    };
}
function clausesOf(step, level, log) {
    const { lines, forMs, cpuBp } = step;
    const clause = { kind: 'LOG', text: `${log} for ${linesWords(lines)} and ${durationWords(forMs)}` };
    if (cpuBp === 0 || level === 'alert')
        return [clause];
    return [{ kind: 'CPU', text: `CPU exceeded ${shareWords(cpuBp)} for ${durationWords(forMs)}` }, clause];
}
function observationsOf(stretch, step, what) {
    const observations = [
        { name: `${what}-lines`, observed: stretch.lines, limit: step.lines, unit: 'lines' },
        { name: `${what}-for`, observed: stretch.forMs, limit: step.forMs, unit: 'ms' },
    ];
    if (step.cpuBp === 0)
        return observations;
    return [...observations, { name: 'cpu-while-repeating', observed: stretch.busyBp, limit: step.cpuBp, unit: 'bp' }];
}
function scoresOf(stretch, step, { progressing }) {
    return {
        'output-loop.lines': shareReachedBp(stretch.lines, step.lines),
        'output-loop.duration': shareReachedBp(stretch.forMs, step.forMs),
        ...(step.cpuBp === 0 ? {} : { 'output-loop.cpu': shareReachedBp(stretch.busyBp, step.cpuBp) }),
        ...(progressing ? { 'output-loop.progress': 10_000 } : {}),
    };
}
function loopCounterfactual(news, seen, stretch, step, level) {
    const { lines, forMs, cpuBp } = step;
    const bound = `the log had shown ${news} before ${linesWords(lines)} or ${durationWords(forMs)}`;
    const margins = [
        { what: 'lines', observed: stretch.lines, limit: lines, words: String },
        { what: 'time', observed: stretch.forMs, limit: forMs, words: secondsWords },
    ];
    const cpu = `CPU averaged ${busyWords(stretch)}`;
    if (level === 'alert')
        return counterfactual_counterfactualOf([bound], [seen, ...whyNoKill(stretch, step)].join(', and '), margins);
    if (cpuBp === 0)
        return counterfactual_counterfactualOf([bound], seen, margins);
    return counterfactual_counterfactualOf([bound, `CPU had been under ${shareWords(cpuBp)}`], `${seen}, and ${cpu}`, [
        ...margins,
        { what: 'CPU', observed: stretch.busyBp, limit: cpuBp, words: shareWords },
    ]);
}
/** What a kill asks for beyond the lines and the time that were reached. */
function whyNoKill(stretch, { cpuBp, linesPerSecond, level }) {
    const rate = rateOf(stretch);
    return [
        ...(level === 'alert' ? ['such lines may be slow work, so that they only alert'] : []),
        ...(stretch.busyBp < cpuBp
            ? [`CPU averaged ${busyWords(stretch)}, under the ${shareWords(cpuBp)} of a core that a kill asks for`]
            : []),
        ...(rate < linesPerSecond ? [`they came at ${rate} lines/s, under the ${linesPerSecond} lines/s that a kill asks for`] : []),
    ];
}
function rateOf({ lines, forMs }) {
    return Math.floor((lines * 1000) / Math.max(1, forMs));
}
/** `100%`, or `100% (45% used, the rest waited for)` where others wanted the CPU too. */
function busyWords({ busyBp, usedBp }) {
    return busyBp === usedBp ? shareWords(busyBp) : `${shareWords(busyBp)} (${shareWords(usedBp)} used, the rest waited for)`;
}

;// CONCATENATED MODULE: ./lib/signals/cpu-loop.js





/** A loop that prints often enough for this rule is never silent for so long: beyond it, the CPU is used for something else. */
const LIVE_LOOP_SILENCE_MS = 1_000;
/** The command is busy and repeats itself quickly, though not yet for as long as `output-loop` asks. */
function cpuLoopDetector(bounds) {
    return {
        initial: { short: emptyWindow, long: emptyWindow },
        step(state, tick) {
            const short = widen(state.short, bounds.forMs, tick);
            const long = widen(state.long, bounds.maskedForMs, tick);
            const next = { short, long };
            const { loop, repetition, silentMs } = tick.output;
            if (silentMs > LIVE_LOOP_SILENCE_MS)
                return [next, null];
            const raw = busyLoop(averageBusy(short, bounds.forMs, tick), loop, bounds.forMs, bounds);
            if (raw !== null)
                return [next, findingOf(raw, 'raw', bounds.forMs, bounds, tick)];
            const alike = { ...repetition, period: 0 };
            const masked = busyLoop(averageBusy(long, bounds.maskedForMs, tick), alike, bounds.maskedForMs, bounds);
            return [next, masked === null ? null : findingOf(masked, 'masked', bounds.maskedForMs, bounds, tick)];
        },
    };
}
function busyLoop(busy, repeated, forMs, bounds) {
    if (busy === null || busy.busyBp < bounds.cpuBp)
        return null;
    const isLoop = repeated.lines >= bounds.lines && repeated.forMs >= forMs;
    const isFast = repeated.lines * 1000 >= bounds.linesPerSecond * repeated.forMs;
    return isLoop && isFast ? { ...repeated, ...busy } : null;
}
function findingOf(loop, how, forMs, bounds, { progressing }) {
    const { cpuBp, lines, linesPerSecond } = bounds;
    const rate = Math.floor((loop.lines * 1000) / Math.max(1, loop.forMs));
    const raw = `log repeated the same lines for ${linesWords(lines)} at ${linesPerSecond} lines/s`;
    const alike = how === 'raw' ? `repeated a cycle of ${linesWords(loop.period)}` : 'were alike but for numbers, times and ids';
    return {
        ...{ name: 'cpu-loop', level: 'enforce', declared: false },
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${shareWords(cpuBp)} for ${durationWords(forMs)}` },
            { kind: 'LOG', text: how === 'raw' ? raw : `log entropy dropped below ${ratioWords(LOW_ENTROPY_BP)}` },
        ],
        observations: [
            { name: 'cpu', observed: loop.busyBp, limit: cpuBp, unit: 'bp' },
            { name: 'lines-while-busy', observed: loop.lines, limit: lines, unit: 'lines' },
            { name: 'line-rate', observed: rate, limit: linesPerSecond, unit: 'lines/s' },
        ],
        scores: {
            'cpu-loop.cpu': shareReachedBp(loop.busyBp, cpuBp),
            'cpu-loop.lines': shareReachedBp(loop.lines, lines),
            'cpu-loop.rate': shareReachedBp(rate, linesPerSecond),
            ...(progressing ? { 'cpu-loop.progress': 10_000 } : {}),
        },
        counterfactual: counterfactual_counterfactualOf([`the log had shown ${how === 'raw' ? 'a new line' : 'new templates'}`, `CPU had been under ${shareWords(cpuBp)}`], `CPU averaged ${busyWords(loop)}, and ${linesWords(loop.lines)} in ${secondsWords(loop.forMs)} ${alike}`, [
            { what: 'CPU', observed: loop.busyBp, limit: cpuBp, words: shareWords },
            { what: 'lines', observed: loop.lines, limit: lines, words: String },
            { what: 'rate', observed: rate, limit: linesPerSecond, words: (value) => `${value} lines/s` },
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/signals/crash-loop.js





/** CPU is averaged over this: a start is short, and the pause before the next one may be a second. */
const CPU_SPAN_MS = 5_000;
/**
 * The same command is started again and again, soon ends, and the log says nothing new. A wait that tries every second looks the
 * same but for its CPU, which is next to nothing: it never comes to more than an alert.
 */
function crashLoopDetector(bounds) {
    return {
        initial: { key: 0, total: 0, lines: 0, ends: [], window: emptyWindow },
        step(state, tick) {
            const window = widen(state.window, CPU_SPAN_MS, tick);
            const next = { ...crash_loop_count(state, bounds.count, tick), window };
            const first = next.ends[0];
            if (first === undefined || next.ends.length < bounds.count)
                return [next, null];
            const tookMs = tick.clockMs - first.clockMs;
            if (tookMs > bounds.withinMs || !isStale(tick.output, first.linesBefore, bounds.count))
                return [next, null];
            return [next, crash_loop_findingOf(tookMs, averageBusy(window, CPU_SPAN_MS, tick), bounds)];
        },
    };
}
function crash_loop_count(state, most, { clockMs, tree, output }) {
    const { key, total } = tree.shortLived;
    const lines = output.lines + output.shedLines;
    const goesOn = state.total === 0 || (key === state.key && total >= state.total);
    if (!goesOn)
        return { key, total, lines, ends: [] }; // how many of these ended lately is not known
    const fresh = Array.from({ length: Math.min(most, total - state.total) }, () => ({ clockMs, linesBefore: state.lines }));
    return { key, total, lines, ends: [...state.ends, ...fresh].slice(-most) };
}
/** A silent log is not stale: a script that calls `sed` a hundred times says nothing either. */
function isStale({ lines, shedLines, repetition, loop }, linesBefore, count) {
    const since = lines + shedLines - linesBefore;
    if (since * 2 < count)
        return false;
    return repetition.newBp <= NOTHING_NEW_BP || (loop.lines > 0 && loop.lines + loop.period >= since);
}
function crash_loop_findingOf(tookMs, busy, { count, withinMs, cpuBp }) {
    const isBusy = busy !== null && busy.busyBp >= cpuBp;
    const time = durationWords(withinMs);
    const core = shareWords(cpuBp);
    const average = busy === null ? 'not known yet' : busyWords(busy);
    const conditions = [`fewer than ${count} such processes had ended in ${time}`, 'the log had shown new templates'];
    return {
        ...{ name: 'crash-loop', level: isBusy ? 'enforce' : 'alert', declared: false },
        clauses: [
            ...(isBusy ? [{ kind: 'CPU', text: `CPU exceeded ${core} for ${durationWords(CPU_SPAN_MS)}` }] : []),
            { kind: 'LOG', text: 'log showed nothing new' },
            { kind: 'PROC', text: `processes of one command line ended within 2s of their start ${count} times in ${time}` },
        ],
        observations: [
            { name: 'restarts-within', observed: tookMs, limit: withinMs, unit: 'ms' },
            { name: 'cpu-while-restarting', observed: busy?.busyBp ?? 0, limit: cpuBp, unit: 'bp' },
        ],
        scores: {
            'crash-loop.count': 10_000,
            'crash-loop.stale': 10_000,
            'crash-loop.cpu': shareReachedBp(busy?.busyBp ?? 0, cpuBp),
        },
        counterfactual: counterfactual_counterfactualOf(isBusy ? [...conditions, `CPU had been under ${core}`] : conditions, `CPU averaged ${average}${isBusy ? '' : `, under the ${core} of a core that a kill asks for`}`, [
            { what: `time for ${count}`, observed: tookMs, limit: withinMs, words: secondsWords },
            ...(isBusy ? [{ what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: shareWords }] : []),
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/signals/fork-storm.js



const TICKS_A_SECOND = 4;
/** One look is not enough: a build may start many processes at once, and they may end as soon. */
const LEAST_TICKS = 2;
/**
 * The tree nears the most processes that it may have, and grows still. Near a limit of the machine, or of its cgroup, it may kill,
 * since nothing can be started there any more; near a bound that the user declared it alerts, because that bound kills by itself. Births that end
 * at once hold no process: they alert.
 */
function forkStormDetector({ shareBp, maxProcesses }) {
    return {
        initial: { processes: [], births: [], beyondTicks: 0 },
        step(state, tick) {
            const births = [...state.births, tick.tree.births].slice(-2 * TICKS_A_SECOND);
            const limit = limitOf(tick, maxProcesses);
            const isBeyond = limit !== null && tick.tree.processes * 10_000 > shareBp * limit && isGrowing(state.processes, tick);
            const beyondTicks = isBeyond ? state.beyondTicks + 1 : 0;
            const processes = [...state.processes, tick.tree.processes].slice(-TICKS_A_SECOND);
            const next = { processes, births, beyondTicks };
            if (limit === null)
                return [next, null];
            if (beyondTicks >= LEAST_TICKS) {
                const { processLimit } = tick.host;
                const nearHost = processLimit > 0 && tick.tree.processes * 10_000 > shareBp * processLimit;
                return [next, livingFinding(tick.tree.processes, state.processes, nearHost ? processLimit : limit, nearHost, shareBp)];
            }
            const rate = sum(births.slice(-TICKS_A_SECOND));
            const isStorm = births.length === 2 * TICKS_A_SECOND && rate * 10_000 > shareBp * limit && rate > sum(births) - rate;
            return [next, isStorm ? birthsFinding(rate, limit, shareBp) : null];
        },
    };
}
/** The tighter of the declared bound and what the machine allows; null where neither is known. */
function limitOf({ host }, maxProcesses) {
    const known = [maxProcesses, host.processLimit].filter((limit) => limit !== null && limit > 0);
    return known.length === 0 ? null : Math.min(...known);
}
/** More than a second ago, and not fewer than at the last tick. */
function isGrowing(before, { tree }) {
    return tree.processes > (before[0] ?? 0) && tree.processes >= (before.at(-1) ?? 0);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function livingFinding(processes, before, limit, nearHost, shareBp) {
    const bound = Math.floor((limit * shareBp) / 10_000);
    const share = `${shareWords(shareBp)} of ${limit}`;
    const grown = `they grew by ${processes - (before[0] ?? 0)} in a second`;
    return {
        ...{ name: 'fork-storm', level: nearHost ? 'enforce' : 'alert', declared: false },
        clauses: [{ kind: 'PROC', text: `processes exceeded ${share}` }],
        observations: [{ name: 'processes', observed: processes, limit: bound, unit: 'processes' }],
        scores: { 'fork-storm.share': shareReachedBp(processes, bound), 'fork-storm.growth': 10_000 },
        counterfactual: counterfactual_counterfactualOf([`processes had stayed under ${share}`, 'they had stopped growing'], nearHost ? grown : `${grown}; the declared bound is ${processesWords(limit)}, and only crossing it kills`, [{ what: 'processes', observed: processes, limit: bound, words: String }]),
    };
}
function birthsFinding(rate, limit, shareBp) {
    const bound = Math.floor((limit * shareBp) / 10_000);
    const share = `${shareWords(shareBp)} of ${limit}`;
    return {
        ...{ name: 'fork-storm', level: 'alert', declared: false },
        clauses: [{ kind: 'PROC', text: `processes born in a second exceeded ${share}` }],
        observations: [{ name: 'births', observed: rate, limit: bound, unit: 'processes' }],
        scores: { 'fork-storm.share': shareReachedBp(rate, bound), 'fork-storm.growth': 10_000 },
        counterfactual: counterfactual_counterfactualOf([`births had stayed under ${share} a second`, 'they had stopped growing'], 'most of them had ended again, so that this only alerts', [{ what: 'births', observed: rate, limit: bound, words: String }]),
    };
}

;// CONCATENATED MODULE: ./lib/signals/hang.js


/** Under one percent of a core is what timers and garbage collection use in a program that does nothing. */
const AT_REST_BP = 100;
/** A few clock ticks are no activity, however short the rest has been. */
const AT_REST_MS = 50;
/** A tree that wants half a core and does not get it is starved, not hung. */
const STARVED_BP = 5_000;
/** Nothing comes out, nothing is computed, nothing is read or written, nothing is started. */
function hangDetector({ forMs, declared }) {
    return {
        initial: { activeMs: 0, cpuMs: 0, waitMs: 0, ioBytes: 0 },
        step(state, tick) {
            const { tree, clockMs } = tick;
            const next = isActive(state, tick) ? restingFrom(clockMs, tree) : state;
            const restMs = clockMs - next.activeMs;
            if (tick.output.silentMs < forMs || restMs < forMs)
                return [next, null];
            const usedBp = Math.floor(((tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
            return [next, hang_findingOf(Math.min(restMs, tick.output.silentMs), usedBp, tree.ioBytes !== -1, { forMs, declared })];
        },
    };
}
function restingFrom(clockMs, { cpuMs, cpuWaitMs, ioBytes }) {
    return { activeMs: clockMs, cpuMs, waitMs: cpuWaitMs, ioBytes };
}
function isActive(state, { tree, clockMs }) {
    if (tree.births > 0 || tree.ioBytes !== state.ioBytes)
        return true;
    return exceeds(tree.cpuMs - state.cpuMs, AT_REST_BP) || exceeds(tree.cpuWaitMs - state.waitMs, STARVED_BP);
    function exceeds(ms, shareBp) {
        return ms >= AT_REST_MS && ms * 10_000 >= shareBp * (clockMs - state.activeMs);
    }
}
function hang_findingOf(restMs, usedBp, ioKnown, { forMs, declared }) {
    const time = durationWords(forMs);
    const core = shareWords(AT_REST_BP);
    return {
        name: 'hang',
        level: declared || ioKnown ? 'enforce' : 'alert',
        declared,
        clauses: [
            { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
            ...(ioKnown ? [{ kind: 'IO', text: `no I/O for ${time}` }] : []),
        ],
        observations: [
            { name: declared ? 'hang-timeout' : 'standstill', observed: restMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
        ],
        scores: declared ? {} : { 'hang.silence': 10_000, 'hang.idle': 10_000, 'hang.io': ioKnown ? 10_000 : 0 },
        counterfactual: counterfactual_counterfactualOf([`the command had printed, read, written or started anything within ${time}`, `CPU had been over ${core}`], ioKnown ? '' : 'what it read and wrote is not known here, so that a kill asks for a declared bound', [
            { what: 'standstill', observed: restMs, limit: forMs, words: secondsWords },
            { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: shareWords },
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/signals/max-memory.js


/** The processes hold as much memory as the user allowed. A figure that counts shared pages more than once only alerts. */
function maxMemoryDetector(limit) {
    return {
        initial: null,
        step(_, { tree, host }) {
            const limitBytes = bytesOf(limit, host);
            if (limitBytes === null || tree.memoryBytes < limitBytes)
                return [null, null];
            const bound = limit.kind === 'bytes' ? sizeWords(limitBytes) : shareOfWords(limit.shareBp, host);
            return [
                null,
                {
                    name: 'memory',
                    level: tree.memoryExact ? 'enforce' : 'alert',
                    declared: tree.memoryExact,
                    clauses: [{ kind: 'MEM', text: `memory reached ${bound}` }],
                    observations: [{ name: 'max-memory', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' }],
                    scores: tree.memoryExact ? {} : { 'memory.used': 10_000, 'memory.exact': 0 },
                    counterfactual: counterfactual_counterfactualOf([`the processes had held less than ${bound}`], tree.memoryExact ? '' : 'memory that several processes share was counted more than once, so that this only alerts', [{ what: 'memory', observed: tree.memoryBytes, limit: limitBytes, words: sizeWords }]),
                },
            ];
        },
    };
}
/** Null where the machine does not say how much it has. */
function bytesOf(limit, { memoryLimitBytes }) {
    if (limit.kind === 'bytes')
        return limit.bytes;
    return memoryLimitBytes > 0 ? Math.floor((memoryLimitBytes * limit.shareBp) / 10_000) : null;
}
function shareOfWords(shareBp, { memoryLimitBytes }) {
    return `${shareWords(shareBp)} of ${sizeWords(memoryLimitBytes)}`;
}

;// CONCATENATED MODULE: ./lib/signals/max-output.js


/** The command has written as much as the user allowed, to the log and to a file that it is redirected to. */
function maxOutputDetector(limitBytes) {
    const limit = sizeWords(limitBytes);
    return {
        initial: null,
        step(_, { output: { bytes } }) {
            if (bytes < limitBytes)
                return [null, null];
            return [
                null,
                {
                    name: 'output-flood',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'RATE', text: `output reached ${limit}` }],
                    observations: [{ name: 'max-output', observed: bytes, limit: limitBytes, unit: 'bytes' }],
                    scores: {},
                    counterfactual: counterfactual_counterfactualOf([`output had stayed under ${limit}`], '', [
                        { what: 'output', observed: bytes, limit: limitBytes, words: sizeWords },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/max-processes.js


/** More processes are alive than the user allowed. */
function maxProcessesDetector(limit) {
    return {
        initial: null,
        step(_, { tree: { processes } }) {
            if (processes <= limit)
                return [null, null];
            return [
                null,
                {
                    name: 'fork-storm',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'PROC', text: `processes exceeded ${limit}` }],
                    observations: [{ name: 'max-processes', observed: processes, limit, unit: 'processes' }],
                    scores: {},
                    counterfactual: counterfactual_counterfactualOf([`no more than ${processesWords(limit)} had been alive at once`], '', [
                        { what: 'processes', observed: processes, limit, words: String },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/memory-finding.js



/** `memory` for growth that is about to exhaust what there is. */
function memoryFinding(exhaustion, shortForMs, tree, bounds) {
    const { limitBytes, usedBp, leftMs, bytesPerSecond } = exhaustion;
    const isFast = leftMs < bounds.fastWithinMs && usedBp >= bounds.fastUsedBp;
    const isNearEnd = usedBp >= bounds.usedBp || isFast;
    const mayKill = isNearEnd && shortForMs >= bounds.confirmMs && tree.memoryExact;
    const usedLimitBp = !mayKill ? bounds.alertUsedBp : usedBp >= bounds.usedBp ? bounds.usedBp : bounds.fastUsedBp;
    const leftLimitMs = mayKill && usedBp < bounds.usedBp ? bounds.fastWithinMs : bounds.alertWithinMs;
    const bound = `${shareWords(usedLimitBp)} of ${sizeWords(limitBytes)}`;
    return {
        ...{ name: 'memory', level: mayKill ? 'enforce' : 'alert', declared: false },
        clauses: [
            { kind: 'MEM', text: `memory reached ${bound}` },
            { kind: 'MEM', text: `memory would be exhausted within ${durationWords(leftLimitMs)}` },
        ],
        observations: [
            { name: 'memory-used', observed: usedBp, limit: usedLimitBp, unit: 'bp' },
            { name: 'time-to-exhaustion', observed: leftMs, limit: leftLimitMs, unit: 'ms' },
            { name: 'memory-of-the-tree', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' },
        ],
        scores: {
            'memory.growth': 10_000,
            'memory.used': shareReachedBp(usedBp, bounds.usedBp),
            'memory.time': shareFallenBp(leftMs, bounds.fastWithinMs),
            'memory.confirmed': shareReachedBp(shortForMs, bounds.confirmMs),
            'memory.exact': tree.memoryExact ? 10_000 : 0,
        },
        counterfactual: counterfactual_counterfactualOf(['the processes had stopped growing for a few seconds', `memory had stayed under ${bound}`], `they held ${sizeWords(tree.memoryBytes)} and grew by ${rateWords(bytesPerSecond)}${memory_finding_whyNoKill(isNearEnd, shortForMs, tree, bounds)}`, [
            { what: 'memory used', observed: usedBp, limit: usedLimitBp, words: shareWords },
            { what: 'time to exhaustion', observed: leftMs, limit: leftLimitMs, words: secondsWords },
        ]),
    };
}
function memory_finding_whyNoKill(isNearEnd, shortForMs, tree, bounds) {
    if (!isNearEnd)
        return '';
    if (!tree.memoryExact)
        return '; memory that several processes share was counted more than once, so that this only alerts';
    if (shortForMs >= bounds.confirmMs)
        return '';
    return `; a kill asks that the machine itself has been short of memory for ${durationWords(bounds.confirmMs)}`;
}

;// CONCATENATED MODULE: ./lib/signals/theil-sen.js
/**
 * The median of the slopes between all pairs of points, in whole units a second (Theil 1950, Sen 1968): up to 29 % of the points
 * may be wild, as around a garbage collection, without moving it. 0 with fewer than two points.
 */
function slopePerSecond(points) {
    const slopes = [];
    for (const [at, from] of points.entries()) {
        for (const to of points.slice(at + 1)) {
            if (to.atMs > from.atMs)
                slopes.push(Math.floor(((to.value - from.value) * 1000) / (to.atMs - from.atMs)));
        }
    }
    if (slopes.length === 0)
        return 0;
    slopes.sort((one, other) => one - other);
    return slopes[Math.floor((slopes.length - 1) / 2)] ?? 0;
}
/** Whether the values grow in the first, the middle and the last half of the points: a sawtooth falls in one of them. */
function growsThroughout(points) {
    const half = Math.ceil(points.length / 2);
    const quarter = Math.floor((points.length - half) / 2);
    return [0, quarter, points.length - half].every((from) => slopePerSecond(points.slice(from, from + half)) > 0);
}

;// CONCATENATED MODULE: ./lib/signals/memory.js


const WINDOW_MS = 10_000;
/** Growth goes beyond all that was held until so long ago: a collector comes back to its plateau, a leak leaves it behind. */
const NEW_HIGH_MS = 2_500;
const LEAST_POINTS = 20;
/** Fewer are a single allocation, however large. */
const LEAST_CHANGES = 3;
/** However fast the ticks come. */
const MOST_POINTS = 64;
/** With less than this left, the kernel is about to choose a victim of its own. */
const SHORT_BP = 1_000;
/** Every task has waited for memory a tenth of the time: the machine is thrashing. */
const PRESSURE_BP = 1_000;
/**
 * The machine or the cgroup is about to be exhausted, and this tree is the one that grows. A slope alone kills nothing, nor does
 * memory that is counted twice, nor growth of others.
 */
function memoryDetector(bounds) {
    return {
        initial: { points: [], peakBytes: 0, shortSinceMs: null },
        step(state, tick) {
            const points = remember(state.points, tick);
            const left = state.points.filter(({ atMs }) => atMs < (points[0]?.atMs ?? 0));
            const peakBytes = highest(state.peakBytes, left);
            const shortSinceMs = isShort(tick) ? (state.shortSinceMs ?? tick.clockMs) : null;
            const shortForMs = shortSinceMs === null ? 0 : tick.clockMs - shortSinceMs;
            const isNewHigh = tick.tree.memoryBytes > highest(peakBytes, earlierThan(tick, points));
            const worst = isNewHigh ? worstOf(exhaustions(points, tick, bounds)) : null;
            const finding = worst === null ? null : memoryFinding(worst, shortForMs, tick.tree, bounds);
            return [{ points, peakBytes, shortSinceMs }, finding];
        },
    };
}
function remember(points, { atMs, tree, host }) {
    const usedBytes = host.memoryTotalBytes - host.memoryAvailableBytes;
    const all = [...points, { atMs, treeBytes: tree.memoryBytes, usedBytes }];
    const inside = all.filter((point) => atMs - point.atMs <= WINDOW_MS);
    return inside.length >= LEAST_POINTS ? inside.slice(-MOST_POINTS) : all.slice(-LEAST_POINTS);
}
/** Without the points that still tell the present figure: it may be measured less often than every tick. */
function earlierThan({ atMs, tree }, points) {
    const lastOther = points.findLastIndex(({ treeBytes }) => treeBytes !== tree.memoryBytes);
    return points.slice(0, lastOther + 1).filter((point) => atMs - point.atMs >= NEW_HIGH_MS);
}
function highest(bytes, points) {
    return points.reduce((most, { treeBytes }) => Math.max(most, treeBytes), bytes);
}
function isShort({ tree, host }) {
    const { memoryTotalBytes, memoryAvailableBytes, memoryFullBp, memoryLimitBytes } = host;
    if (memoryFullBp >= PRESSURE_BP)
        return true;
    if (isCgroupLimited(host) && (memoryLimitBytes - tree.memoryBytes) * 10_000 <= SHORT_BP * memoryLimitBytes)
        return true;
    return isKnown(host) && memoryAvailableBytes * 10_000 <= SHORT_BP * memoryTotalBytes;
}
/** What the tree is about to exhaust: of the machine and the cgroup, those that both the rule and the figures allow to judge. */
function exhaustions(points, { tree, host }, bounds) {
    const candidates = [
        ...(isKnown(host)
            ? [{ limitBytes: host.memoryTotalBytes, usedBytes: host.memoryTotalBytes - host.memoryAvailableBytes }]
            : []),
        ...(isCgroupLimited(host) ? [{ limitBytes: host.memoryLimitBytes, usedBytes: tree.memoryBytes }] : []),
    ].filter(({ usedBytes, limitBytes }) => usedBytes * 10_000 >= bounds.alertUsedBp * limitBytes);
    if (candidates.length === 0 || points.length < LEAST_POINTS)
        return [];
    const treePoints = whereChanged(points.map(({ atMs, treeBytes }) => ({ atMs, value: treeBytes })));
    if (treePoints.length < LEAST_CHANGES || !growsThroughout(treePoints))
        return [];
    const treeSlope = slopePerSecond(treePoints);
    const usedSlope = slopePerSecond(points.map(({ atMs, usedBytes }) => ({ atMs, value: usedBytes })));
    return candidates.flatMap(({ limitBytes, usedBytes }) => {
        const isMachine = limitBytes === host.memoryTotalBytes;
        if (isMachine && usedSlope > 2 * treeSlope)
            return []; // others grow more than this tree
        const bytesPerSecond = isMachine ? Math.min(treeSlope, usedSlope) : treeSlope;
        if (bytesPerSecond <= 0)
            return [];
        const leftMs = Math.floor((Math.max(0, limitBytes - usedBytes) * 1000) / bytesPerSecond);
        const usedBp = Math.floor((usedBytes * 10_000) / limitBytes);
        return leftMs < bounds.alertWithinMs ? [{ limitBytes, usedBp, leftMs, bytesPerSecond }] : [];
    });
}
/** A figure that is costly to measure is measured less often than every tick: only its changes tell how it grows. */
function whereChanged(points) {
    return points.filter(({ value }, at) => value !== points[at - 1]?.value);
}
function worstOf(all) {
    return all.reduce((worst, each) => (worst === null || each.usedBp > worst.usedBp ? each : worst), null);
}
function isKnown({ memoryTotalBytes, memoryAvailableBytes }) {
    return memoryTotalBytes > 0 && memoryAvailableBytes >= 0;
}
function isCgroupLimited({ memoryTotalBytes, memoryLimitBytes }) {
    return memoryLimitBytes > 0 && memoryLimitBytes < memoryTotalBytes;
}

;// CONCATENATED MODULE: ./lib/signals/no-output.js


/** The command has written nothing for as long as the user allowed. */
function noOutputDetector(limitMs) {
    const limit = durationWords(limitMs);
    return {
        initial: null,
        step(_, { output: { silentMs } }) {
            if (silentMs < limitMs)
                return [null, null];
            return [
                null,
                {
                    name: 'no-output',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'LOG', text: `no output for ${limit}` }],
                    observations: [{ name: 'silence', observed: silentMs, limit: limitMs, unit: 'ms' }],
                    scores: {},
                    counterfactual: counterfactual_counterfactualOf([`the command had written anything within ${limit}`], '', [
                        { what: 'silence', observed: silentMs, limit: limitMs, words: secondsWords },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/on-data.js
/**
 * The same detector on stdout where that is redirected to a file, so that it is data rather than a log. A dump of a million equal rows is
 * a healthy one: whatever is found, it comes to an alert at most.
 */
function onData(detector) {
    return {
        initial: detector.initial,
        step(state, tick) {
            if (tick.data === null)
                return [state, null];
            const [next, finding] = detector.step(state, { ...tick, output: tick.data, data: null });
            return [next, finding === null ? null : clamped(finding)];
        },
    };
}
function clamped(finding) {
    const why = 'this is stdout in a file, so data and no log: it only alerts';
    return { ...finding, level: 'alert', declared: false, counterfactual: `${finding.counterfactual}; ${why}` };
}

;// CONCATENATED MODULE: ./lib/signals/output-flood.js




/** The rate is taken over whole seconds: a single burst between two ticks is no flood. */
const SLICE_MS = 1_000;
/** The command prints more than any log needs, every second of some time; or more in all than any log needs. */
function outputFloodDetector(bounds) {
    return {
        initial: { mark: null, floodMs: 0, bytesPerSecond: 0 },
        step(state, tick) {
            const bytes = logBytes(tick);
            const next = follow(state, bytes, bounds, tick);
            if (bounds.totalBytes !== null && bytes >= bounds.totalBytes)
                return [next, totalFinding(bytes, bounds.totalBytes, tick)];
            const isStale = tick.output.repetition.newBp <= NOTHING_NEW_BP;
            const isFlood = next.floodMs > 0 && next.floodMs >= bounds.forMs;
            return [next, isFlood && (isStale || !bounds.stale) ? rateFinding(next, bounds, tick) : null];
        },
    };
}
/** Without what goes to a file as data: that is judged apart. */
function logBytes({ output, data }) {
    return output.bytes - (data?.bytes ?? 0);
}
function follow(state, bytes, bounds, { atMs, judgedMs }) {
    const mark = state.mark ?? { atMs: atMs - judgedMs, bytes: 0 };
    const elapsedMs = atMs - mark.atMs;
    if (elapsedMs < SLICE_MS)
        return { ...state, mark };
    const bytesPerSecond = Math.floor(((bytes - mark.bytes) * 1000) / elapsedMs);
    const floodMs = bytesPerSecond >= bounds.bytesPerSecond ? state.floodMs + elapsedMs : 0;
    return { mark: { atMs, bytes }, floodMs, bytesPerSecond };
}
function rateFinding({ floodMs, bytesPerSecond }, bounds, tick) {
    const { newBp } = tick.output.repetition;
    const rate = rateWords(bounds.bytesPerSecond);
    return {
        ...{ name: 'output-flood', level: 'enforce', declared: false },
        clauses: [
            ...(bounds.stale ? [{ kind: 'LOG', text: 'log showed nothing new' }] : []),
            { kind: 'RATE', text: `output exceeded ${rate} for ${durationWords(bounds.forMs)}` },
        ],
        observations: [
            { name: 'output-rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, unit: 'bytes/s' },
            { name: 'flood-for', observed: floodMs, limit: bounds.forMs, unit: 'ms' },
        ],
        scores: {
            'output-flood.rate': shareReachedBp(bytesPerSecond, bounds.bytesPerSecond),
            'output-flood.duration': shareReachedBp(floodMs, bounds.forMs),
            ...(bounds.stale ? { 'output-flood.stale': shareFallenBp(newBp, NOTHING_NEW_BP) } : {}),
            ...progressScore(tick),
        },
        counterfactual: counterfactual_counterfactualOf([
            `output had been under ${rate} in any second of ${durationWords(bounds.forMs)}`,
            ...(bounds.stale ? ['the log had shown new templates'] : []),
        ], bounds.stale ? `${shareWords(newBp)} of the last lines were new` : '', [
            { what: 'rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, words: rateWords },
            { what: 'time', observed: floodMs, limit: bounds.forMs, words: secondsWords },
        ]),
    };
}
function totalFinding(bytes, totalBytes, tick) {
    const total = sizeWords(totalBytes);
    return {
        ...{ name: 'output-flood', level: 'enforce', declared: false },
        clauses: [{ kind: 'RATE', text: `output reached ${total}` }],
        observations: [{ name: 'output', observed: bytes, limit: totalBytes, unit: 'bytes' }],
        scores: { 'output-flood.total': shareReachedBp(bytes, totalBytes), ...progressScore(tick) },
        counterfactual: counterfactual_counterfactualOf([`output had stayed under ${total}`], '', [
            { what: 'output', observed: bytes, limit: totalBytes, words: sizeWords },
        ]),
    };
}
function progressScore({ progressing }) {
    return progressing ? { 'output-flood.progress': 10_000 } : {};
}

;// CONCATENATED MODULE: ./lib/signals/loop-stretch.js

/**
 * Follows the stretch from sample to sample. CPU counts only up to the last line: a command that has printed its lines and
 * computes in silence now is no longer looping. What it used before the stretch was recognised is taken as nothing.
 */
function followLoop(before, repeated, { atMs, tree }) {
    const { lines, forMs, period } = repeated;
    if (lines === 0)
        return null;
    const goesOn = before !== null && before.period === period && lines >= before.lines && forMs >= before.forMs;
    if (!goesOn) {
        const seen = { cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs };
        return { lines, forMs, period, seenAtMs: atMs, seen, busyBp: 0, usedBp: 0 };
    }
    if (lines === before.lines)
        return before;
    const elapsedMs = Math.max(atMs - before.seenAtMs, forMs, 1);
    return { ...before, lines, forMs, ...busySince(before.seen, tree, elapsedMs) };
}

;// CONCATENATED MODULE: ./lib/signals/output-loop.js


/**
 * The log repeats itself: the very same lines, or lines that are equal once numbers, times and ids are masked. A step of a ladder
 * whose lines and time are reached, but not the CPU or the rate that it asks for, alerts: so does a wait that says so every few seconds.
 */
function outputLoopDetector(bounds) {
    return {
        initial: { raw: null, masked: null },
        step(state, tick) {
            const { loop, repetition } = tick.output;
            const raw = followLoop(state.raw, loop, tick);
            const masked = followLoop(state.masked, { ...repetition, period: 0 }, tick);
            return [{ raw, masked }, strongest(findRaw(bounds, raw, tick), findMasked(bounds, masked, tick))];
        },
    };
}
function findRaw({ ladder }, stretch, tick) {
    const reached = stretch === null ? null : highestStep(ladder, stretch);
    return stretch === null || reached === null ? null : rawLoopFinding(stretch, reached.step, reached.level, tick);
}
function findMasked({ masked }, stretch, tick) {
    const reached = stretch === null ? null : highestStep(masked, stretch);
    return stretch === null || reached === null ? null : maskedLoopFinding(stretch, reached.step, reached.level, tick);
}
/** The first step that may kill, else the first that is reached at all. */
function highestStep(ladder, stretch) {
    const reached = ladder.filter(({ lines, forMs }) => stretch.lines >= lines && stretch.forMs >= forMs);
    const whole = reached.find((step) => step.level === 'enforce' && isNoWait(step, stretch));
    if (whole !== undefined)
        return { step: whole, level: 'enforce' };
    const [first] = reached;
    return first === undefined ? null : { step: first, level: 'alert' };
}
/** A wait says so every few seconds and uses next to no CPU. */
function isNoWait({ cpuBp, linesPerSecond }, { busyBp, lines, forMs }) {
    return busyBp >= cpuBp && lines * 1000 >= linesPerSecond * forMs;
}
function strongest(raw, masked) {
    return masked?.level === 'enforce' && raw?.level !== 'enforce' ? masked : (raw ?? masked);
}

;// CONCATENATED MODULE: ./lib/signals/progress-trend.js
const noTrend = { valueBp: -1, rises: 0, sinceMs: 0, risenMs: 0 };
/** A loop that counts its attempts from one to five rises four times, then begins again. */
const LEAST_RISES = 8;
const LEAST_RISE_MS = 5_000;
/** A value that has not moved for so long is no progress any more. */
const STILL_RISING_MS = 30_000;
/** Follows the progress from sample to sample. */
function followProgress(before, { valueBp }, clockMs) {
    if (valueBp < before.valueBp || before.valueBp === -1)
        return { valueBp, rises: 0, sinceMs: clockMs, risenMs: clockMs };
    return valueBp === before.valueBp ? before : { ...before, valueBp, rises: before.rises + 1, risenMs: clockMs };
}
/** Whether the command has been getting nearer to an end that it knows. */
function isProgressing({ rises, sinceMs, risenMs }, clockMs) {
    return rises >= LEAST_RISES && risenMs - sinceMs >= LEAST_RISE_MS && clockMs - risenMs <= STILL_RISING_MS;
}

;// CONCATENATED MODULE: ./lib/signals/silent-spin.js





/**
 * The command is busy and says nothing. A compression, a proof or a training step looks the same from outside, so that this never
 * comes to more than an alert: only a declared bound ends a silent command.
 */
function silentSpinDetector(bounds) {
    return {
        initial: emptyWindow,
        step(state, tick) {
            const window = widen(state, bounds.forMs, tick);
            const busy = averageBusy(window, bounds.forMs, tick);
            const { silentMs } = tick.output;
            const isSpin = busy !== null && busy.busyBp >= bounds.cpuBp && silentMs >= bounds.forMs;
            return [window, isSpin ? silent_spin_findingOf(busy, silentMs, bounds) : null];
        },
    };
}
function silent_spin_findingOf(busy, silentMs, { cpuBp, forMs }) {
    const time = durationWords(forMs);
    const core = shareWords(cpuBp);
    return {
        ...{ name: 'silent-spin', level: 'alert', declared: false },
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
        ],
        observations: [
            { name: 'silence-while-busy', observed: silentMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-while-silent', observed: busy.busyBp, limit: cpuBp, unit: 'bp' },
        ],
        scores: {
            'silent-spin.silence': shareReachedBp(silentMs, forMs),
            'silent-spin.cpu': shareReachedBp(busy.busyBp, cpuBp),
        },
        counterfactual: counterfactual_counterfactualOf([`the command had written anything within ${time}`, `CPU had been under ${core}`], `CPU averaged ${busyWords(busy)}`, [
            { what: 'silence', observed: silentMs, limit: forMs, words: secondsWords },
            { what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: shareWords },
        ]),
    };
}

;// CONCATENATED MODULE: ./lib/signals/stuck-progress.js



/** A value that is shown less often than this while it stands still is a figure in a report, not a progress bar. */
const LEAST_UPDATES = 20;
/** A bar that was not painted for this share of the time has ended, or the command is silent: other rules' business. */
const STILL_SHOWN_SHARE = 5;
/** The same progress, short of its end, is shown again and again. */
function stuckProgressDetector({ forMs }) {
    return {
        initial: { updatesSince: 0, shownMs: 0 },
        step(state, { clockMs, output: { progress } }) {
            const isShown = progress.updatesSince !== state.updatesSince;
            const next = isShown ? { updatesSince: progress.updatesSince, shownMs: clockMs } : state;
            const isStuck = progress.valueBp >= 0 && progress.valueBp < 10_000 && progress.stuckMs >= forMs && progress.updatesSince >= LEAST_UPDATES;
            const isStillShown = (clockMs - next.shownMs) * STILL_SHOWN_SHARE <= forMs;
            return [next, isStuck && isStillShown ? stuck_progress_findingOf(progress, forMs) : null];
        },
    };
}
function stuck_progress_findingOf({ valueBp, stuckMs, updatesSince }, forMs) {
    const time = durationWords(forMs);
    return {
        ...{ name: 'stuck-progress', level: 'enforce', declared: false },
        clauses: [{ kind: 'PROGRESS', text: `progress stood still for ${time}` }],
        observations: [
            { name: 'stuck-for', observed: stuckMs, limit: forMs, unit: 'ms' },
            { name: 'progress', observed: valueBp, limit: 10_000, unit: 'bp' },
        ],
        scores: {
            'stuck-progress.duration': shareReachedBp(stuckMs, forMs),
            'stuck-progress.updates': shareReachedBp(updatesSince, LEAST_UPDATES),
        },
        counterfactual: counterfactual_counterfactualOf([`the progress had moved within ${time}`], `${shareWords(valueBp)} was shown ${updatesSince} times more`, [{ what: 'time', observed: stuckMs, limit: forMs, words: secondsWords }]),
    };
}

;// CONCATENATED MODULE: ./lib/signals/wall-time.js


/** The command has run for as long as the user allowed. */
function wallTimeDetector(limitMs) {
    const limit = durationWords(limitMs);
    return {
        initial: null,
        everyTick: true,
        step(_, { atMs }) {
            if (atMs < limitMs)
                return [null, null];
            return [
                null,
                {
                    name: 'wall-time',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'TIME', text: `wall time exceeded ${limit}` }],
                    observations: [{ name: 'wall-time', observed: atMs, limit: limitMs, unit: 'ms' }],
                    scores: {},
                    counterfactual: counterfactual_counterfactualOf([`the command had ended within ${limit}`], '', [
                        { what: 'wall time', observed: atMs, limit: limitMs, words: secondsWords },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/detect.js
















/** The detectors that the policy asks for. */
function detectorsFor({ limits, rules, warmupMs }) {
    const { wallTimeMs, noOutputMs, hangMs, maxMemory, maxProcesses, maxOutputBytes } = limits;
    const list = [];
    if (wallTimeMs !== null && rules['wall-time'].action !== 'off')
        list.push(wallTimeDetector(wallTimeMs));
    if (noOutputMs !== null && rules['no-output'].action !== 'off')
        list.push(noOutputDetector(noOutputMs));
    if (hangMs !== null)
        list.push(hangDetector({ forMs: hangMs, declared: true }));
    if (rules.hang.action !== 'off')
        list.push(hangDetector({ forMs: rules.hang.forMs, declared: false }));
    if (rules['silent-spin'].action !== 'off')
        list.push(silentSpinDetector(rules['silent-spin']));
    if (rules['output-loop'].action !== 'off')
        list.push(...onBoth(outputLoopDetector(rules['output-loop'])));
    if (rules['cpu-loop'].action !== 'off')
        list.push(...onBoth(cpuLoopDetector(rules['cpu-loop'])));
    if (maxOutputBytes !== null)
        list.push(maxOutputDetector(maxOutputBytes));
    if (rules['output-flood'].action !== 'off')
        list.push(...onBoth(outputFloodDetector(rules['output-flood'])));
    if (rules['stuck-progress'].action !== 'off')
        list.push(...onBoth(stuckProgressDetector(rules['stuck-progress'])));
    if (maxMemory !== null)
        list.push(maxMemoryDetector(maxMemory));
    if (rules.memory.action !== 'off')
        list.push(memoryDetector(rules.memory));
    if (rules['crash-loop'].action !== 'off')
        list.push(crashLoopDetector(rules['crash-loop']));
    if (maxProcesses !== null)
        list.push(maxProcessesDetector(maxProcesses));
    if (rules['fork-storm'].action !== 'off')
        list.push(forkStormDetector({ ...rules['fork-storm'], maxProcesses }));
    return { list, warmupMs };
}
function initialDetectorStates({ list }) {
    return { clockMs: 0, trend: noTrend, each: list.map(({ initial }) => ({ inner: initial, signal: null })) };
}
/**
 * Shows one sample to every detector: the next states, and every finding that holds now, one a signal name. In a tick of which no
 * time may be judged nothing changes, but for wall time.
 */
function detect({ list, warmupMs }, states, sample) {
    const clockMs = states.clockMs + sample.judgedMs;
    const isJudged = sample.judgedMs > 0;
    const trend = isJudged ? followProgress(states.trend, sample.output.progress, clockMs) : states.trend;
    const tick = { ...sample, clockMs, progressing: isProgressing(trend, clockMs) };
    const each = list.map((detector, at) => {
        const before = states.each[at] ?? { inner: detector.initial, signal: null };
        return isJudged || detector.everyTick ? stepOf(detector, before, tick) : before;
    });
    const signals = each.flatMap(({ signal }) => (signal === null ? [] : [signal]));
    const judged = sample.atMs < warmupMs ? signals.filter(({ declared }) => declared) : signals;
    return [{ clockMs, trend, each }, strongestByName(judged)];
}
function onBoth(detector) {
    return [detector, onData(detector)];
}
function stepOf(detector, before, tick) {
    const [inner, finding] = detector.step(before.inner, tick);
    return { inner, signal: finding === null ? null : held(finding, before.signal, tick) };
}
function held(finding, before, { atMs }) {
    return { ...finding, sinceMs: before?.sinceMs ?? atMs };
}
/** A declared bound speaks before what is inferred, and what may kill before what may not. */
function strongestByName(signals) {
    return signals.filter((signal, at) => signals.every((other, otherAt) => {
        if (other.name !== signal.name || otherAt === at)
            return true;
        const difference = strengthOf(signal) - strengthOf(other);
        return difference > 0 || (difference === 0 && at < otherAt);
    }));
}
function strengthOf({ declared, level }) {
    return (declared ? 2 : 0) + (level === 'enforce' ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/supervise.js








/** Evidence of an hour's run is written in well under a second; a disk that needs longer than this is not waited for. */
const SEAL_TIMEOUT_MS = 20_000;
/** From a cancel to the end of the guard, in all: GitHub's runner sends its next signal at 7.5 s. */
const CANCEL_WINDOW_MS = 6_500;
/** Runs one command to its end: started, watched, ended if it must be, and its evidence sealed. Never rejects for what the command does. */
async function supervise(request, ports) {
    const channel = createLineChannel({ stdoutIsData: request.stdoutIsData });
    const record = openRecord(request, ports);
    const spawned = await ports.spawner.spawn(request.command, channel.observe);
    record.runStarted(spawned);
    if (spawned.kind === 'refused') {
        record.exited({ verdict: 'error', exitCode: spawned.exitCode, reason: spawned.reason });
        return seal('error', spawned.exitCode, spawned.reason, SEAL_TIMEOUT_MS);
    }
    const { child } = spawned;
    const sampler = createSampler(child, channel, ports);
    const ending = await watch(request, child, sampler, record, ports);
    const endedAtMs = ports.clock.monotonicMs();
    const { exit, lastSignal } = await finish(ending, request, child, record, ports);
    record.totals(await sampler.take());
    child.release();
    const intervention = interventionOf(ending);
    const verdict = verdictOf(exit, intervention);
    const exitCode = exitCodeFor(exit, intervention);
    const reason = supervise_reasonOf(ending);
    record.exited({ verdict, exitCode, reason, exit, lastSignal });
    const spentMs = ports.clock.monotonicMs() - endedAtMs;
    return seal(verdict, exitCode, reason, ending.kind === 'cancelled' ? CANCEL_WINDOW_MS - spentMs : SEAL_TIMEOUT_MS);
    async function seal(verdict, exitCode, reason, timeoutMs) {
        return { verdict, exitCode, reason, observations: record.observations(), sealed: await ports.journal.seal(timeoutMs) };
    }
}
/** The loop: look, find, decide, record, until the command ends, must end, or is cancelled. */
async function watch(request, child, sampler, record, ports) {
    const detectors = detectorsFor(request.policy);
    let detectorStates = initialDetectorStates(detectors);
    let decisionState = initialDecisionState(request.runId);
    for await (const turn of turns(child, ports)) {
        switch (turn.kind) {
            case 'tick': {
                const sample = await sampler.take();
                const [nextStates, signals] = detect(detectors, detectorStates, sample);
                const [nextDecision, decision] = decide(request.policy, decisionState, signals, sample.atMs);
                detectorStates = nextStates;
                decisionState = nextDecision;
                record.tick(sample, signals, decision);
                if (decision.action === 'kill')
                    return { kind: 'killed', decision };
                break;
            }
            case 'exited':
            case 'cancelled':
                return turn;
            default:
                turn;
        }
    }
    throw new Error('the turns ended before the command did'); // they end only when this loop leaves them
}
function interventionOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return null;
        case 'killed':
            return { kind: 'killed' };
        case 'cancelled':
            return { kind: 'cancelled', signal: ending.cancel.signal };
        default:
            return ending;
    }
}
function supervise_reasonOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return '';
        case 'killed':
            return ending.decision.reason;
        case 'cancelled':
            return ending.cancel.reason;
        default:
            return ending;
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/run.js

















/** How long guard-init waits between TERM and KILL when the guard itself was killed: nobody is left to ask for more. */
const ORPHAN_GRACE_MS = 2_000;
/** Puts the host's ports together and supervises one command. */
async function run(order) {
    const { policy, isolation, onParentExit } = order.settings;
    const fds = (0,inherited_fds/* inheritedFds */.C)(); // before anything opens files of its own
    const policyJson = (0,jcs/* canonicalJson */.dj)(policy);
    const runId = (0,identifiers/* newRunId */.F$)(Date.now());
    const ports = {
        clock: hostClock,
        host: hostMeter(),
        cancellation: hostCancellation(onParentExit),
        notices: stderrNotices(),
        spawner: (0,spawner/* hostSpawner */.t)({ inheritedFds: fds, initFolder: (0,spawner/* defaultInitFolder */.g)() }),
        journal: openJournal({ evidenceDir: order.evidenceDir, runId, policyJson, worker: journalThread() }),
    };
    return supervise({
        runId,
        name: order.name,
        command: {
            argv: order.argv,
            cwd: order.cwd,
            env: commandEnvironment(process.env, order.entry),
            isolation,
            guardId: runId,
            orphanGraceMs: Math.min(policy.graceMs, ORPHAN_GRACE_MS),
        },
        policy,
        policySha256: (0,external_node_crypto_.createHash)('sha256').update(policyJson).digest('hex'),
        stdoutIsData: (0,same_file/* stdoutIsData */.Y)(),
        identity: identityFrom(process.env, order.name),
        guardVersion: version.VERSION,
        nodeVersion: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
        cpus: (0,external_node_os_.cpus)().length,
    }, ports);
}
/** The journal's thread starts from its own door into the bundle; beside the sources that door is TypeScript. */
function journalThread() {
    return (0,external_node_path_.join)(import.meta.dirname, `journal-thread${(0,external_node_path_.extname)(import.meta.filename)}`);
}


/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testedPlatform),
/* harmony export */   y: () => (/* binding */ platformPolicy)
/* harmony export */ });
/** Where every test of this project has run. Elsewhere the guard watches and tells, and kills only what it is asked to. */
function testedPlatform(platform) {
    return platform === 'linux';
}
/** What holds on this platform when nothing else is said. */
function platformPolicy(platform) {
    return testedPlatform(platform) ? {} : { profile: 'watchdog' };
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** Kept equal to package.json by a test: the bundle has no package.json of its own to read it from. */
const VERSION = '0.1.0';


/***/ })

};
