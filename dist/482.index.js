export const id = 482;
export const ids = [482];
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

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ effectivePolicy)
});

;// CONCATENATED MODULE: ./lib/decision/default-policy.js
/**
 * When output is a loop: the very same lines, so many and for so long. The longest such stretch in 461 logs of healthy builds and
 * tests had 240 lines; 12 of them had one of 64 or more, which is why the slower steps ask for minutes.
 */
const ladder = [
    { lines: 2000, forMs: 2_000 },
    { lines: 1000, forMs: 60_000 },
    { lines: 200, forMs: 120_000 },
    { lines: 64, forMs: 300_000 },
];
/** Below half a core a slow loop may be a wait that says so every few seconds. */
const WAIT_CPU_BP = 5_000;
const fastLadder = ladder.map((step) => ({ ...step, cpuBp: 0 }));
const careful = ladder.map((step, at) => ({ ...step, cpuBp: at === 0 ? 0 : WAIT_CPU_BP }));
const standard = {
    version: 1,
    profile: 'standard',
    mode: 'enforce',
    graceMs: 5_000,
    onRunaway: 'kill',
    orphans: 'kill',
    limits: { wallTimeMs: null, noOutputMs: null },
    rules: {
        'wall-time': { action: 'kill' },
        'no-output': { action: 'kill' },
        'output-loop': { action: 'kill', ladder: careful },
        'cpu-loop': { action: 'alert', cpuBp: 9_000, lines: 200, forMs: 4_000, linesPerSecond: 100 },
    },
};
const strict = {
    ...standard,
    profile: 'strict',
    rules: {
        ...standard.rules,
        'output-loop': { action: 'kill', ladder: fastLadder },
        'cpu-loop': { action: 'kill', cpuBp: 9_000, lines: 64, forMs: 2_000, linesPerSecond: 100 },
    },
};
const watchdog = {
    ...standard,
    profile: 'watchdog',
    rules: {
        'wall-time': { action: 'alert' },
        'no-output': { action: 'alert' },
        'output-loop': { ...standard.rules['output-loop'], action: 'alert' },
        'cpu-loop': { ...standard.rules['cpu-loop'], action: 'alert' },
    },
};
/** The profiles. A rule kills by default only where what was seen cannot be a wait, a transfer or slow work. */
const profiles = {
    standard,
    strict,
    watchdog,
    agent: { ...strict, profile: 'agent' },
};

;// CONCATENATED MODULE: ./lib/decision/effective-policy.js

/** Fills in every default. Sources come with the lowest precedence first; the profile lies below all of them. */
function effectivePolicy(sources) {
    const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
    return sources.reduce(apply, profiles[profile]);
}
function apply(policy, { limits, rules, profile: _, ...settings }) {
    const { step, ...outputLoop } = rules?.['output-loop'] ?? {};
    const { ladder } = policy.rules['output-loop'];
    return {
        ...policy,
        ...settings,
        limits: { ...policy.limits, ...limits },
        rules: {
            'wall-time': { ...policy.rules['wall-time'], ...rules?.['wall-time'] },
            'no-output': { ...policy.rules['no-output'], ...rules?.['no-output'] },
            'output-loop': {
                ...policy.rules['output-loop'],
                ...outputLoop,
                ladder: step === undefined ? ladder : oneStep(ladder, step),
            },
            'cpu-loop': { ...policy.rules['cpu-loop'], ...rules?.['cpu-loop'] },
        },
    };
}
function oneStep([first], step) {
    return first === undefined ? [] : [{ ...first, ...step }];
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
    choice('profile', ['standard', 'strict', 'watchdog'], 'a named preset of rules', 'standard', (value) => ({ profile: value })),
    option('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
    option('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
    duration('wall-time', 'end the command when it has run this long', 'no limit', (ms) => ({ limits: { wallTimeMs: ms } })),
    duration('no-output-timeout', 'end the command when it has printed nothing for this long', 'no limit', (ms) => ({
        limits: { noOutputMs: ms },
    })),
    duration('grace', 'time between TERM and KILL', '5s', (ms) => ({ graceMs: ms })),
    choice('on-runaway', ['kill', 'alert'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
    choice('isolation', ['auto', 'group'], 'how the process tree is held', 'auto'),
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
    return {
        ...option(name, 'duration', 'TIME', help, fallback),
        toPolicy(value) {
            const parsed = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(value);
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
        case 'duration': {
            const parsed = (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value);
            return parsed.kind === 'ok' ? null : parsed.message;
        }
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


/***/ }),

/***/ 7993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* unused harmony exports parseSize, formatDuration */
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
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(72), __webpack_require__.e(65)]).then(__webpack_require__.bind(__webpack_require__, 5065));
/** result.json as it stands in a bundle. */
function resultText(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 6518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Reads a policy file, if one is named. The YAML and schema code is loaded only then. */
async function loadPolicy(path) {
    if (path === undefined)
        return { kind: 'ok', sources: [] };
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
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
const signalNames = ['wall-time', 'no-output', 'output-loop', 'cpu-loop'];
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
// EXTERNAL MODULE: ./lib/report/advice.js
var advice = __webpack_require__(248);
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

/***/ 248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ adviceAfterAlert),
/* harmony export */   _o: () => (/* binding */ adviceAfterKill),
/* harmony export */   nL: () => (/* binding */ adviceAfterOutsideEnd)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);

/** What to do about a rule that killed. Limits are proposed twice as wide as the ones that were crossed. */
function adviceAfterKill(rule, observations) {
    const fix = fixFor(rule);
    switch (rule) {
        case 'wall-time':
            return { fix, ...widerLimit('wall-time', observations) };
        case 'no-output':
            return { fix, ...widerLimit('no-output-timeout', observations) };
        default: {
            const option = `\`--on-runaway alert\`, or \`rules: { ${rule}: alert }\` in a policy`;
            return {
                fix,
                option,
                allow: `let it alert instead of kill: ${option}${rule === 'output-loop' ? loopThreshold(observations) : ''}`,
            };
        }
    }
}
/** What to do about a rule that only alerted. */
function adviceAfterAlert(rule) {
    return {
        fix: `${fixFor(rule)} To have it ended: \`rules: { ${rule}: kill }\` in a policy, or a bound such as \`--wall-time\`.`,
        allow: `silence this rule for the step: \`rules: { ${rule}: off }\` in a policy`,
        option: `\`rules: { ${rule}: off }\` in a policy`,
    };
}
/** For a run that something outside the guard ended: the guard can only explain what it ends itself. */
const adviceAfterOutsideEnd = "If it was the job's own timeout: set `--wall-time` below it. The guard then ends the command first, and says why.";
function fixFor(rule) {
    switch (rule) {
        case 'wall-time':
            return 'it never came to its end: look for a wait without a timeout, or for a server that was left in the foreground.';
        case 'no-output':
            return 'it waits for something that does not come, or it works in silence: look for an option that prints progress.';
        case 'output-loop':
            return 'it repeats itself without an end: look for a retry or a read loop that has neither a limit nor a delay.';
        case 'cpu-loop':
            return 'it burns CPU while it repeats itself: look for a loop that polls without a delay.';
        default:
            return 'the timeline shows what led to it.';
    }
}
function widerLimit(option, observations) {
    const limit = limitOf(observations, 'ms');
    if (limit === null)
        return { option: `a longer \`--${option}\``, allow: `give it more time: a longer \`--${option}\`` };
    const value = (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .optionDuration */ .sR)(limit * 2);
    const flag = `\`--${option} ${value}\``;
    return {
        option: flag,
        allow: `give it more time: ${flag}, in the action \`${option}: ${value}\`, in a policy \`limits: { ${option}: ${value} }\``,
    };
}
function loopThreshold(observations) {
    const lines = limitOf(observations, 'lines');
    const forMs = limitOf(observations, 'ms');
    if (lines === null || forMs === null)
        return '';
    const wider = `{ action: kill, lines: ${lines * 2}, for: ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .optionDuration */ .sR)(forMs * 2)} }`;
    return `. Or ask for more before a kill: \`rules: { output-loop: ${wider} }\``;
}
function limitOf(observations, unit) {
    return observations.find((observation) => observation.unit === unit)?.limit ?? null;
}


/***/ }),

/***/ 1925:
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
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(439);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9948);




/** The two lines that a reader at 3 a.m. gets to see first. */
function headlineOf(story) {
    const name = `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(story.result.name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestNameChars */ .zC)}"`;
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
    const processes = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(processes_killed, 'process was', 'processes were');
    const ended = `${processes} ended within ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(took_ms)} (${last_signal})`;
    return left === 0 ? `${ended}, none is left` : `${ended}, but ${left} could not be ended and may still run`;
}
function killedSentence(story) {
    if (story.decision === null)
        return sentences(`After ${after(story)} the guard ended it`, endedProcesses(story.killed));
    const { reason, scores, payload } = story.decision;
    return sentences(`After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(payload.at_ms)} the guard ended it: ${reasonAndObserved(reason, payload.observations)}`, `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfidence */ .Me)(scores.confidence ?? 0)}`, endedProcesses(story.killed));
}
function alertSentence(story, ended) {
    const { decision } = story;
    if (decision === null)
        return '';
    return sentences(`After ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(decision.payload.at_ms)}: ${reasonAndObserved(decision.reason, decision.payload.observations)}`, `Confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfidence */ .Me)(decision.scores.confidence ?? 0)}`, `The guard only reported it; the command ${ended} after ${after(story)}`);
}
function cancelledSentence(story) {
    const signal = story.cancelled?.payload.signal;
    const at = story.cancelled === null ? after(story) : (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(story.cancelled.payload.at_ms);
    return sentences(`After ${at} the guard was asked to stop${signal === undefined ? '' : ` by ${signal}`}; no rule decided this`, endedProcesses(story.killed));
}
function errorTitle({ result }, name) {
    return notStarted({ result }) ? `${name} could not be started` : `FlowForge Guard could not supervise ${name}`;
}
function errorSentence({ result }) {
    return sentences((0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(result.reason) || 'The record gives no reason', `Exit code ${result.exit_code}`);
}
function lostSentence(story) {
    return sentences(`The record stops ${after(story)} after the start`, 'The guard itself was ended (killed, out of memory, machine lost) before it could say how the command ended', story.decision === null ? '' : `Its last decision was to ${story.decision.action}: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(story.decision.reason)}`);
}
function untouched(story) {
    return sentences(`It ended by itself after ${after(story)}; the guard did not intervene`, (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(story.result.reason));
}
function reasonAndObserved(reason, observations) {
    const observed = (0,_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observedPhrase */ .K)(observations);
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(reason)}${observed && ` (observed: ${observed})`}`;
}
function after({ result }) {
    return (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(result.duration_ms);
}
function sentences(...parts) {
    return parts
        .filter((part) => part !== '')
        .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
        .join(' ');
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ observedPhrase),
/* harmony export */   r: () => (/* binding */ observedRows)
/* harmony export */ });
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(439);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4409);


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
            what: observation.name.replaceAll('-', ' ').replaceAll('_', ' '),
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
    const [first = '', second, ...others] = observations.map(({ observed, unit }) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, unit));
    if (second === undefined)
        return first;
    const countInTime = observations[0]?.unit === 'lines' && observations[1]?.unit === 'ms';
    return [countInTime ? `${first} in ${second}` : `${first}, ${second}`, ...others].join(', ');
}
function heldFor(ms) {
    if (ms === null)
        return 'not on record';
    return ms <= 0 ? 'just crossed' : (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(ms);
}


/***/ }),

/***/ 5170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ peaksPhrase)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1925);

/** The highest figures of a run in one phrase. A command that ended before the first sample has none. */
function peaksPhrase({ processes_peak, peak_cpu_percent, peak_memory_bytes }) {
    if (processes_peak === 0)
        return 'too short for a sample';
    return `peak CPU ${peak_cpu_percent}% of a core, peak memory ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(peak_memory_bytes)}`;
}


/***/ }),

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* unused harmony export formatCount */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1925);
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

/***/ 9948:
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


/***/ }),

/***/ 1286:
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
/**
 * The guard's own signals as cancellations. From here on none of them ends the guard by itself. One that comes while nobody
 * listens is kept for the next listener.
 */
function hostCancellation() {
    const listeners = new Set();
    let unheard = [];
    for (const signal of CANCEL_SIGNALS) {
        process.on(signal, () => {
            if (listeners.size === 0)
                unheard.push(signal);
            for (const listener of listeners)
                listener(signal);
        });
    }
    return {
        onCancel(listener) {
            listeners.add(listener);
            for (const signal of unheard)
                listener(signal);
            unheard = [];
            return () => void listeners.delete(listener);
        },
    };
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

// EXTERNAL MODULE: ./lib/platform/inherited-fds.js
var inherited_fds = __webpack_require__(6583);
;// CONCATENATED MODULE: ./lib/platform/notices.js
/** The guard speaks on stderr, one line a fact, each with the same prefix so that it is told from the command's own output. */
function stderrNotices() {
    return { say: (line) => void process.stderr.write(`flowforge: ${line}\n`) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/platform/find-above.js
var find_above = __webpack_require__(1660);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./node_modules/tree-kill/index.js
var tree_kill = __webpack_require__(7855);
;// CONCATENATED MODULE: ./lib/platform/process-table.js

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
/** What belongs to a command: its descendants, and whatever has stayed in its process group or its session. */
function treeOf(root, processes) {
    const members = new Set([root]);
    let grown = true;
    while (grown) {
        grown = false;
        for (const each of processes) {
            if (members.has(each.pid))
                continue;
            if (members.has(each.ppid) || each.pgid === root || each.sid === root) {
                members.add(each.pid);
                grown = true;
            }
        }
    }
    return processes.filter((each) => members.has(each.pid));
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
        startTime: at(22),
        cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
        memoryBytes: at(24) * PAGE_BYTES,
    };
}

;// CONCATENATED MODULE: ./lib/platform/group-teardown.js


/** How long KILL is repeated. What lives on then is in an uninterruptible sleep or belongs to another user. */
const KILL_TIMEOUT_MS = 10_000;
const POLL_MS = 20;
/** One signal to every process of the command's tree. A stopped process must go on to see it, hence CONT after TERM. */
function signalGroup(root, signal) {
    switch (process.platform) {
        case 'linux':
            for (const member of membersOf(root))
                signalMember(member, signal);
            break;
        case 'win32':
            tree_kill(root.pid, signal, () => { }); // taskkill /T: there are no process groups
            break;
        default:
            signalPid(-root.pid, signal);
            signalPid(-root.pid, 'SIGCONT');
    }
}
/** Waits until no process of the tree is left. `stop` ends the waiting. */
async function groupEmpty(root, stop) {
    while (!stop.aborted) {
        if (membersOf(root).length === 0)
            return true;
        await pause();
    }
    return false;
}
/** KILL until nothing is left, in two readings one after the other: a fork may hide from a single one. */
async function endGroup(root) {
    const seen = new Set();
    const deadline = performance.now() + KILL_TIMEOUT_MS;
    let emptyReadings = 0;
    while (emptyReadings < 2 && performance.now() < deadline) {
        const members = membersOf(root);
        for (const { pid, startTime } of members)
            seen.add(`${pid}/${startTime}`);
        emptyReadings = members.length === 0 ? emptyReadings + 1 : 0;
        signalGroup(root, 'SIGKILL');
        await pause();
    }
    const left = membersOf(root).length;
    return { reaped: seen.size - left, left };
}
/** The living members of the tree. Where there is no /proc, the group itself stands for them. */
function membersOf(root) {
    if (process.platform !== 'linux')
        return groupAnswers(root.pid) ? [placeholder(root.pid)] : [];
    return treeOf(root.pid, readProcesses()).filter((each) => each.state !== 'Z' && each.startTime >= root.startTime && each.pid > 1 && each.pid !== process.pid);
}
/** Sends only to the very process that was listed (pid and start time), and takes no offence when it may not. */
function signalMember(member, signal) {
    if (readProcess(member.pid)?.startTime !== member.startTime)
        return;
    signalPid(member.pid, signal);
    if (signal === 'SIGTERM')
        signalPid(member.pid, 'SIGCONT');
}
function signalPid(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // ESRCH: it has ended. EPERM: it belongs to another user and is counted among those that are left.
    }
}
function groupAnswers(pgid) {
    try {
        process.kill(process.platform === 'win32' ? pgid : -pgid, 0);
        return true;
    }
    catch {
        return false;
    }
}
function placeholder(pid) {
    return { pid, ppid: 0, pgid: pid, sid: pid, state: '?', startTime: 0, cpuMs: 0, memoryBytes: 0 };
}
const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

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
function errnoName(errno) {
    return Object.entries(external_node_os_.constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}

;// CONCATENATED MODULE: ./lib/platform/relay.js
/** Output of the command that may wait in the guard for a slow reader. Beyond it the command waits, as it would on a full pipe. */
const WAITING_BYTES_MAX = 256 * 1024;
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
    return { blockedMs: () => blockedMs + sinceBlocked(), done, close: () => void source.destroy() };
    function goOn() {
        blockedMs += sinceBlocked();
        blockedSince = null;
        source.resume();
    }
    function sinceBlocked() {
        return blockedSince === null ? 0 : performance.now() - blockedSince;
    }
}

;// CONCATENATED MODULE: ./lib/platform/same-file.js

/**
 * True when the guard's stdout and stderr are the same file, so that the command gets one pipe for both and its lines keep
 * their order. Compared by device and inode (stat(2)).
 */
function stdoutIsStderr() {
    try {
        const [out, err] = [(0,external_node_fs_.fstatSync)(1), (0,external_node_fs_.fstatSync)(2)];
        return out.dev === err.dev && out.ino === err.ino;
    }
    catch {
        return false; // a descriptor that is closed is no file
    }
}

;// CONCATENATED MODULE: ./lib/platform/tree-meter.js
/** Below this, a clock tick of 10 ms is too large a share of the interval for a rate to mean anything. */
const INTERVAL_MIN_MS = 50;
/** Turns readings into samples: CPU never falls, and its rate is taken over the time between two readings. */
function createTreeMeter() {
    let previous = { atMs: 0, cpuMs: 0, memoryBytes: 0, processes: 0 };
    let sample = { cpuMs: 0, cpuBp: 0, memoryBytes: 0, processes: 0 };
    let started = false;
    return {
        record(reading) {
            const cpuMs = Math.max(previous.cpuMs, reading.cpuMs);
            const intervalMs = reading.atMs - previous.atMs;
            if (started && intervalMs < INTERVAL_MIN_MS)
                return;
            const cpuBp = started ? Math.round(((cpuMs - previous.cpuMs) * 10_000) / intervalMs) : 0;
            sample = { cpuMs: Math.round(cpuMs), cpuBp, memoryBytes: reading.memoryBytes, processes: reading.processes };
            previous = { ...reading, cpuMs };
            started = true;
        },
        latest: () => sample,
    };
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(7636);
;// CONCATENATED MODULE: ./lib/platform/tree-reading.js


/** Reads what the command and its descendants use: /proc on Linux, `pidusage` elsewhere. */
async function readTree(root) {
    return process.platform === 'linux' ? readFromProc(root) : readPortably(root);
}
function readFromProc(root) {
    const alive = treeOf(root, readProcesses()).filter((each) => each.state !== 'Z');
    return {
        atMs: performance.now(),
        cpuMs: sum(alive.map((each) => each.cpuMs)),
        memoryBytes: sum(alive.map((each) => each.memoryBytes)),
        processes: alive.length,
    };
}
/** Sees the command alone: finding its descendants would cost a process a tick on these platforms. */
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

;// CONCATENATED MODULE: ./lib/platform/group-child.js








/** Starts the command in a process group of its own: the tier for hosts where guard-init cannot run. */
async function spawnInGroup(command, inheritedFds, whyNotBetter, onOutput) {
    const tier = tierOf(whyNotBetter);
    const [file, ...args] = withOnePipe(command.argv, stdoutIsStderr());
    const stdio = ['inherit', 'pipe', 'pipe'];
    for (const fd of inheritedFds) {
        while (stdio.length < fd)
            stdio.push('ignore');
        stdio[fd] = fd;
    }
    const child = (0,external_node_child_process_.spawn)(file, args, { cwd: command.cwd, env: command.env, stdio, detached: true });
    const error = await started(child);
    if (error !== null)
        return refusal(tier, command.argv[0], error.code ?? 'UNKNOWN');
    return { kind: 'started', child: groupChild(child, tier, onOutput) };
}
function tierOf(whyNotBetter) {
    const cpuSource = process.platform === 'linux' ? 'proc' : 'pidusage';
    return { name: process.platform === 'win32' ? 'windows' : 'group', whyNotBetter, cpuSource };
}
/** Node gives each stream a pipe of its own; a shell that leads both into one keeps the order of lines. */
function withOnePipe(argv, merge) {
    return merge && process.platform !== 'win32' ? ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', ...argv] : argv;
}
function started(child) {
    return new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
}
function groupChild(child, tier, onOutput) {
    const pid = child.pid ?? 0;
    const root = { pid, startTime: readProcess(pid)?.startTime ?? 0 };
    const output = relayOutput(child.stdout, child.stderr, onOutput);
    const meter = createTreeMeter();
    const empty = Promise.withResolvers();
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve({ code, signal: signal }));
    });
    const released = new AbortController();
    let ending = false;
    return {
        ...root,
        tier,
        exited,
        drained: output.done,
        empty: empty.promise,
        async sample() {
            const reading = await readTree(pid);
            if (reading !== null)
                meter.record(reading);
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate() {
            signalGroup(root, 'SIGTERM');
            void groupEmpty(root, released.signal).then((isEmpty) => isEmpty && empty.resolve({ reaped: 1, left: 0 }));
        },
        kill() {
            if (ending)
                return;
            ending = true;
            void endGroup(root).then(empty.resolve);
        },
        release() {
            released.abort();
            output.close();
        },
    };
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
            return { kind, atMs: at(0), cpuMs: at(1), rssKib: at(2), processes: at(3) };
        case 'init-lost':
            return { kind };
        case 'empty':
            return { kind, reaped: at(0) };
        case 'left':
            return { kind, count: at(0) };
        default:
            return null;
    }
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

;// CONCATENATED MODULE: ./lib/platform/init-child.js









const TIER = { name: 'init', whyNotBetter: 'a cgroup tier is not part of this version', cpuSource: 'init' };
/** guard-init is a small static program: when it has not answered by then, the host is in no state to run it. */
const START_TIMEOUT_MS = 10_000;
/**
 * Starts the command under guard-init, which owns the whole process tree, makes real pipes for the command's output, and ends
 * the tree when the guard is gone.
 */
async function spawnUnderInit(init, command, inheritedFds, onOutput) {
    const merge = stdoutIsStderr();
    const control = Math.max(2, ...inheritedFds) + 1;
    const status = control + 1;
    const child = (0,external_node_child_process_.spawn)(init, initArguments(command, control, status, merge), {
        cwd: command.cwd,
        env: command.env,
        stdio: stdioFor(inheritedFds, control, status, merge),
        detached: true, // Ctrl-C on a terminal reaches only the guard, which decides
    });
    const link = listen(child, status);
    const first = await link.first;
    switch (first.kind) {
        case 'started':
            return { kind: 'started', child: initChild(first, child, link, control, onOutput) };
        case 'exec-failed':
            return refusal(TIER, command.argv[0], first.errno);
        default:
            return { kind: 'unusable', why: first.kind === 'lost' ? first.why : `guard-init began with "${first.kind}"` };
    }
}
function initArguments(command, control, status, merge) {
    const files = inheritedFileLimit();
    return [
        ...['-c', `${control}`, '-s', `${status}`, '-g', `${command.orphanGraceMs}`, '-P', `${process.pid}`],
        ...(merge ? ['-m'] : []),
        ...(files === null ? [] : ['-n', `${files}`]),
        '--',
        ...command.argv,
    ];
}
function stdioFor(inherited, control, status, merge) {
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
function listen(child, statusFd) {
    const first = Promise.withResolvers();
    const exited = Promise.withResolvers();
    const empty = Promise.withResolvers();
    const meter = createTreeMeter();
    const timeout = setTimeout(() => lost(`guard-init did not answer within ${START_TIMEOUT_MS / 1000}s`), START_TIMEOUT_MS);
    child.once('error', (error) => lost(`guard-init could not be started: ${error.message}`));
    readLines(child.stdio[statusFd], (line) => {
        const status = parseInitStatus(line);
        if (status !== null)
            heard(status);
    }, () => lost('guard-init ended without a word'));
    return { first: first.promise, exited: exited.promise, empty: empty.promise, latest: meter.latest };
    function heard(status) {
        clearTimeout(timeout);
        switch (status.kind) {
            case 'started':
            case 'exec-failed':
                first.resolve(status);
                break;
            case 'exited':
                exited.resolve({ code: status.code, signal: null });
                break;
            case 'signaled':
                exited.resolve({ code: null, signal: signalName(status.signo) });
                break;
            case 'sample':
                meter.record({ ...status, memoryBytes: status.rssKib * 1024 });
                break;
            case 'init-lost': // the keeper ends the tree with KILL, and how the command would have ended is not known
                exited.resolve({ code: null, signal: 'SIGKILL' });
                break;
            case 'empty':
                empty.resolve({ reaped: status.reaped, left: 0 });
                break;
            case 'left':
                empty.resolve({ reaped: 0, left: status.count });
                break;
            default:
                status;
        }
    }
    function lost(why) {
        clearTimeout(timeout);
        first.resolve({ kind: 'lost', why });
        exited.resolve({ code: null, signal: 'SIGKILL' });
        empty.resolve({ reaped: 0, left: 0 });
    }
}
function initChild(started, init, link, controlFd, onOutput) {
    const output = relayOutput(init.stdout, init.stderr, onOutput);
    const control = init.stdio[controlFd];
    control.on('error', () => { }); // guard-init is gone: its status line has said so already
    return {
        pid: started.pid,
        startTime: started.startTime,
        tier: TIER,
        exited: link.exited,
        drained: output.done,
        empty: link.empty,
        sample: async () => link.latest(),
        blockedMs: output.blockedMs,
        terminate: () => void control.write('T'),
        kill: () => void control.write('K'),
        release() {
            control.destroy();
            output.close();
            init.unref();
        },
    };
}

;// CONCATENATED MODULE: ./lib/platform/spawner.js





/** Starts a command in the best tier that this host allows, and says why a better one was not taken. */
function hostSpawner(options) {
    return {
        async spawn(command, onOutput) {
            if (command.isolation === 'group')
                return spawnInGroup(command, options.inheritedFds, 'asked for with --isolation group', onOutput);
            const init = (0,external_node_path_.join)(options.initFolder, `guard-init-linux-${process.arch}`);
            const unusable = whyUnusable(init);
            if (unusable !== null)
                return spawnInGroup(command, options.inheritedFds, unusable, onOutput);
            const spawned = await spawnUnderInit(init, command, options.inheritedFds, onOutput);
            return spawned.kind === 'unusable' ? spawnInGroup(command, options.inheritedFds, spawned.why, onOutput) : spawned;
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

;// CONCATENATED MODULE: ./lib/action/teardown.js
/** GitHub's runner waits 7.5 s between its SIGINT and its SIGTERM: everything must be dead and sealed before that. */
const CANCEL_GRACE_MAX_MS = 5_000;
/** What the command leaves behind has had its time; a short word lets it close its files. */
const ORPHAN_GRACE_MS = 500;
/** guard-init repeats KILL for 10 s; a little more lets its last word arrive. */
const KILL_WAIT_MS = 11_000;
/** The steps that end a process tree: ask, wait for the grace, then end it. Waiting ends early when no process is left. */
function teardownSteps(cause, graceMs) {
    return [
        { kind: 'signal', signal: 'SIGTERM' },
        { kind: 'wait', forMs: graceFor(cause, graceMs) },
        { kind: 'signal', signal: 'SIGKILL' },
        { kind: 'wait', forMs: KILL_WAIT_MS },
    ];
}
/** The grace that holds for this cause, in milliseconds. */
function graceFor(cause, graceMs) {
    switch (cause) {
        case 'rule':
            return graceMs;
        case 'cancel':
            return Math.min(graceMs, CANCEL_GRACE_MAX_MS);
        case 'orphans':
            return Math.min(graceMs, ORPHAN_GRACE_MS);
        default:
            return cause;
    }
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/decision/confidence.js

/** All shares are basis points. */
const WHOLE_BP = 10_000;
/**
 * A loop that is slow and idle reaches three quarters of `output-loop`: enough for an alert, not for a kill. `cpu-loop` beside it
 * raises the confidence; neither ever reaches certainty, which belongs to declared bounds.
 */
const weights = {
    'output-loop': { wholeBp: 9_200, components: { 'output-loop.lines': 40, 'output-loop.duration': 35, 'output-loop.cpu': 25 } },
    'cpu-loop': { wholeBp: 8_500, components: { 'cpu-loop.cpu': 40, 'cpu-loop.lines': 30, 'cpu-loop.rate': 30 } },
};
/** How sure the signals are that this is a runaway, 0-10000, and how that comes about. */
function confidenceOf(signals) {
    const scores = {};
    let doubtBp = WHOLE_BP;
    for (const name of model/* signalNames */.b8) {
        const signal = signals.find((each) => each.name === name);
        if (signal === undefined)
            continue;
        const support = signal.declared ? WHOLE_BP : supportOf(signal);
        Object.assign(scores, { [name]: support }, signal.scores);
        doubtBp = Math.ceil((doubtBp * (WHOLE_BP - support)) / WHOLE_BP);
    }
    const confidence = WHOLE_BP - doubtBp;
    return { confidence, scores: { confidence, ...scores } };
}
/** The weighted mean of the components that the rule's threshold asks for. */
function supportOf({ name, scores }) {
    const weight = weights[name];
    if (weight === undefined)
        return 0;
    let sum = 0;
    let of = 0;
    for (const [component, share] of Object.entries(weight.components)) {
        const score = scores[component];
        if (score === undefined)
            continue;
        sum += share * score;
        of += share;
    }
    return of === 0 ? 0 : Math.floor((sum * weight.wholeBp) / (of * WHOLE_BP));
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
function initialDecisionState(runId) {
    return { runId, incidents: 0, open: null };
}
/** Turns the findings that hold now into one action. `incidentId` is null once all of them have cleared. */
function decide(policy, state, signals, atMs) {
    if (signals.length === 0)
        return [{ ...state, open: null }, continueWith(null, atMs)];
    const isNew = state.open === null;
    const incidents = state.incidents + (isNew ? 1 : 0);
    const open = state.open ?? { id: `${state.runId}-i${incidents}`, alerted: [], killed: false };
    const unchanged = { ...state, incidents, open };
    if (open.killed)
        return [unchanged, continueWith(open.id, atMs)];
    const killing = signalsThatKill(policy, signals);
    if (killing.length > 0) {
        return [{ ...unchanged, open: { ...open, killed: true } }, decisionOf('kill', policy, killing, signals, open.id, atMs)];
    }
    const fresh = signals.filter(({ name }) => !open.alerted.includes(name));
    if (fresh.length === 0)
        return [unchanged, continueWith(open.id, atMs)];
    const alerted = [...open.alerted, ...fresh.map(({ name }) => name)];
    return [{ ...unchanged, open: { ...open, alerted } }, decisionOf('alert', policy, fresh, signals, open.id, atMs)];
}
function signalsThatKill(policy, signals) {
    if (policy.onRunaway !== 'kill')
        return [];
    const able = signals.filter(({ name, level }) => level === 'enforce' && policy.rules[name].action === 'kill');
    return able.filter((signal) => confidenceIn([signal], signals) >= KILL_CONFIDENCE_BP);
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
                return treeEnd(emptied.reaped, emptied.left);
        }
        return treeEnd(0, 1); // no word from what holds the tree: at least that one is left
    }
    finally {
        stopListening();
    }
    function treeEnd(processesKilled, left) {
        return { lastSignal, processesKilled, left, tookMs: Math.round(clock.monotonicMs() - startedAtMs) };
    }
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
/** The position just after the `wanted`th line feed from `from` on, or -1 when there are fewer. */
function afterNewline(bytes, from, wanted) {
    let at = from;
    for (let found = 0; found < wanted; found += 1) {
        const feed = bytes.indexOf(LINE_FEED, at);
        if (feed === -1)
            return -1;
        at = feed + 1;
    }
    return at;
}
const LINE_FEED = 10;
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

;// CONCATENATED MODULE: ./lib/output/line-hasher.js
/** Enough to tell lines apart; more would let one long line cost what thousands do. */
const HASHED_BYTES = 512;
/** What the work that every line or update costs, however short, counts for in the budget. */
const LINE_COST_BYTES = 8;
const line_hasher_LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** FNV-1a, 32 bit: draft-eastlake-fnv, section 5. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
function newOpenLine() {
    return { hash: FNV_OFFSET, lengthBytes: 0, returned: false };
}
/** Nothing of the line, or of the text after its last update, was read yet. */
function isFresh(line) {
    return line.lengthBytes === 0 && !line.returned;
}
function forgetOpenLine(line) {
    line.hash = FNV_OFFSET;
    line.lengthBytes = 0;
    line.returned = false;
}
/**
 * Reads `bytes` from `from` on and hands the hash of every line that ends to `onLine`. `\r+\n` is one newline; a lone
 * carriage return ends an update, which is forgotten. Stops once `budgetBytes` are spent, at the end of a line or of an
 * update, so that where it stops does not depend on how the bytes are cut into pieces.
 */
function hashLines(line, bytes, from, budgetBytes, onLine) {
    const end = bytes.length;
    let { hash, lengthBytes, returned } = line;
    let at = from;
    let spentBytes = 0;
    /** The next carriage return, searched for only when a line is too long to be read byte by byte. */
    let nextReturn = -1;
    while (at < end) {
        let byte = 0;
        if (returned) {
            byte = bytes[at];
            if (byte !== line_hasher_LINE_FEED && byte !== CARRIAGE_RETURN) {
                returned = false;
                hash = FNV_OFFSET;
                lengthBytes = 0;
                if (spentBytes >= budgetBytes)
                    break;
            }
        }
        if (!returned) {
            const start = at;
            const stop = Math.min(end, at + HASHED_BYTES - lengthBytes);
            for (; at < stop; at += 1) {
                byte = bytes[at];
                if (byte <= CARRIAGE_RETURN && (byte === line_hasher_LINE_FEED || byte === CARRIAGE_RETURN))
                    break;
                hash = Math.imul(hash ^ byte, FNV_PRIME);
            }
            if (at > start) {
                lengthBytes += at - start;
                spentBytes += at - start;
            }
            if (at >= stop) {
                if (at >= end)
                    break;
                const skippedFrom = at;
                if (nextReturn < at)
                    nextReturn = positionOr(bytes.indexOf(CARRIAGE_RETURN, at), end);
                at = Math.min(nextReturn, positionOr(bytes.indexOf(line_hasher_LINE_FEED, at), end));
                lengthBytes += at - skippedFrom;
                if (at >= end)
                    break;
                byte = bytes[at];
            }
        }
        at += 1;
        spentBytes += LINE_COST_BYTES;
        if (byte === CARRIAGE_RETURN) {
            returned = true;
        }
        else {
            onLine(finish(hash, lengthBytes));
            hash = FNV_OFFSET;
            lengthBytes = 0;
            returned = false;
            if (spentBytes >= budgetBytes)
                break;
        }
    }
    line.hash = hash;
    line.lengthBytes = lengthBytes;
    line.returned = returned;
    return { at, spentBytes };
}
function positionOr(position, otherwise) {
    return position === -1 ? otherwise : position;
}
/** Mixes the length in and spreads the bits, so that the low ones can serve as a table index. */
function finish(hash, lengthBytes) {
    const mixed = Math.imul(hash ^ lengthBytes, FNV_PRIME);
    return mixed ^ (mixed >>> 15);
}

;// CONCATENATED MODULE: ./lib/output/line-channel.js



/** Bytes hashed in one tick of 250 ms: 1 MB/s shows any loop, and costs about half a percent of a core. */
const ANALYSED_BYTES_PER_TICK = 256 * 1024;
/** Shedding less would leave gaps so close together that no long cycle could be seen between them. */
const SHED_BLOCK_LINES = 256;
const line_channel_LINE_FEED = 10;
const NOT_SHEDDING = { kind: 'none' };
function createLineChannel() {
    const streams = {
        stdout: { line: newOpenLine(), dropping: false },
        stderr: { line: newOpenLine(), dropping: false },
    };
    const cycles = createCycleDetector();
    let shedding = NOT_SHEDDING;
    let bytesSeen = 0;
    let lines = 0;
    let shedLines = 0;
    let spentInTick = 0;
    let clockMs = 0;
    let lastOutputMs = 0;
    let outputInTick = false;
    return { observe, tick };
    function observe(name, bytes) {
        if (bytes.length === 0)
            return;
        bytesSeen += bytes.length;
        outputInTick = true;
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
        shedding = { kind: 'shedding', tickEnded: false, blockLines: 0 };
    }
    function analyse(stream, bytes, from) {
        const { at, spentBytes } = hashLines(stream.line, bytes, from, ANALYSED_BYTES_PER_TICK - spentInTick, onLine);
        spentInTick += spentBytes;
        return at;
    }
    function onLine(hash) {
        lines += 1;
        cycles.add(hash);
    }
    function shed(stream, bytes, from, now) {
        forgetOpenLine(stream.line);
        const end = now.tickEnded ? afterNewline(bytes, from, SHED_BLOCK_LINES - now.blockLines) : -1;
        if (end !== -1) {
            shedLines += SHED_BLOCK_LINES - now.blockLines;
            stream.dropping = false;
            shedding = NOT_SHEDDING;
            return end;
        }
        const count = countNewlines(bytes, from);
        shedLines += count;
        stream.dropping = bytes[bytes.length - 1] !== line_channel_LINE_FEED;
        shedding = { ...now, blockLines: now.blockLines + count };
        return bytes.length;
    }
    function dropRest(stream, bytes, from) {
        const end = afterNewline(bytes, from, 1);
        if (end === -1)
            return bytes.length;
        shedLines += 1;
        stream.dropping = false;
        return end;
    }
    function tick(judgedMs) {
        clockMs += judgedMs;
        if (outputInTick)
            lastOutputMs = clockMs;
        outputInTick = false;
        spentInTick = 0;
        if (shedding.kind === 'shedding') {
            shedding = shedding.blockLines >= SHED_BLOCK_LINES ? NOT_SHEDDING : { ...shedding, tickEnded: true };
        }
        return { bytes: bytesSeen, lines, shedLines, silentMs: Math.floor(clockMs - lastOutputMs), loop: cycles.tick(clockMs) };
    }
}

;// CONCATENATED MODULE: ./lib/signals/transitions.js
/** What changed between the findings of two ticks. */
function transitions(before, now) {
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
    return { runStarted, tick, killRequested, processKilled, orphansReaped, totals, exited, observations: () => measured };
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
        const changes = transitions(raised, signals);
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
    async function killRequested(cause, graceMs, why) {
        flushSamples();
        const atMs = elapsedMs();
        const reason = 'decision' in why ? why.decision.reason : `${why.signal} was sent to the guard`;
        if ('signal' in why)
            append('cancel_requested', { payload: { signal: why.signal, at_ms: atMs }, reason });
        append('kill_requested', {
            payload: { why: cause, grace_ms: graceMs, processes: latest?.tree.processes ?? 1, at_ms: atMs },
            ...{ reason, action: 'kill' },
        });
        notices.say(`${'decision' in why ? `ending "${request.name}"` : `cancelled, ending "${request.name}"`}: ${reason}`);
        await journal.durable(DURABLE_TIMEOUT_MS);
    }
    function processKilled({ processesKilled, left, tookMs, lastSignal }) {
        append('process_killed', {
            payload: { processes_killed: processesKilled, left, took_ms: tookMs, last_signal: lastSignal },
            ...{ action: 'kill', outcome: left === 0 ? 'recovered' : `${left} left` },
        });
        closeIncident(left === 0 ? 'recovered' : 'incomplete');
    }
    function orphansReaped({ processesKilled, left, tookMs }) {
        if (processesKilled + left === 0)
            return;
        append('orphans_reaped', {
            payload: { count: processesKilled, left, took_ms: tookMs },
            ...{ action: 'kill', reason: 'processes outlived the command', outcome: left === 0 ? 'recovered' : `${left} left` },
        });
        notices.say(`the command left ${processesKilled + left} process${processesKilled + left === 1 ? '' : 'es'} behind; ended ${processesKilled}`);
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
    const stopListening = cancellation.onCancel((signal) => {
        cancelled ??= { kind: 'cancelled', signal };
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
function createSampler(child, channel, clock) {
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
            return { atMs: Math.round(atMs), judgedMs, tree: await child.sample(), output: channel.tick(judgedMs) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/cpu-window.js
/** The window at the start of a command. */
const emptyWindow = [{ atMs: 0, cpuMs: 0 }];
/** Points kept of a window, however long it is. */
const POINTS = 32;
/** Adds a sample and drops what lies more than `spanMs` back, but for the newest such point: the window covers the whole span. */
function widen(window, spanMs, { atMs, tree: { cpuMs } }) {
    const newest = window.at(-1);
    const added = newest === undefined || atMs - newest.atMs >= spanMs / POINTS ? [...window, { atMs, cpuMs }] : window;
    const firstInside = added.findIndex((point) => atMs - point.atMs < spanMs);
    return firstInside > 1 ? added.slice(firstInside - 1) : added;
}
/** Average CPU since the window began, in basis points of one core; null while it is shorter than `spanMs`. */
function averageBp(window, spanMs, { atMs, tree: { cpuMs } }) {
    const oldest = window[0];
    if (oldest === undefined || atMs - oldest.atMs < spanMs || atMs === oldest.atMs)
        return null;
    return Math.floor(((cpuMs - oldest.cpuMs) * 10_000) / (atMs - oldest.atMs));
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
/** `1 line`, `2000 lines`. */
function linesWords(count) {
    return count === 1 ? '1 line' : `${count} lines`;
}
/** How far `observed` has come to `bound`, in basis points, 10000 at most. A bound of 0 is always reached. */
function shareReachedBp(observed, bound) {
    return observed >= bound ? 10_000 : Math.max(0, Math.floor((observed * 10_000) / bound));
}

;// CONCATENATED MODULE: ./lib/signals/cpu-loop.js


/** A loop that prints often enough for this rule is never silent for so long: beyond it, the CPU is used for something else. */
const LIVE_LOOP_SILENCE_MS = 1_000;
/** The command is busy and repeats the very same lines quickly, though not yet for as long as `output-loop` asks. */
function cpuLoopDetector(bounds) {
    return {
        initial: { window: emptyWindow, heldSinceMs: null },
        step(state, sample) {
            const window = widen(state.window, bounds.forMs, sample);
            const cpuBp = averageBp(window, bounds.forMs, sample);
            const { loop, silentMs } = sample.output;
            if (cpuBp === null || cpuBp < bounds.cpuBp || silentMs > LIVE_LOOP_SILENCE_MS || !isFastLoop(loop, bounds)) {
                return [{ window, heldSinceMs: null }, null];
            }
            const heldSinceMs = state.heldSinceMs ?? sample.atMs;
            return [{ window, heldSinceMs }, signalOf(cpuBp, loop, bounds, heldSinceMs)];
        },
    };
}
function isFastLoop({ lines, forMs }, bounds) {
    return lines >= bounds.lines && forMs >= bounds.forMs && lines * 1000 >= bounds.linesPerSecond * forMs;
}
function signalOf(cpuBp, loop, bounds, sinceMs) {
    const rate = Math.floor((loop.lines * 1000) / Math.max(1, loop.forMs));
    const core = shareWords(bounds.cpuBp);
    const time = durationWords(bounds.forMs);
    return {
        name: 'cpu-loop',
        level: 'enforce',
        declared: false,
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${core} for ${time}` },
            { kind: 'LOG', text: `log repeated the same lines for ${linesWords(bounds.lines)} at ${bounds.linesPerSecond} lines/s` },
        ],
        observations: [
            { name: 'cpu', observed: cpuBp, limit: bounds.cpuBp, unit: 'bp' },
            { name: 'lines-while-busy', observed: loop.lines, limit: bounds.lines, unit: 'lines' },
            { name: 'line-rate', observed: rate, limit: bounds.linesPerSecond, unit: 'lines/s' },
        ],
        sinceMs,
        scores: {
            'cpu-loop.cpu': shareReachedBp(cpuBp, bounds.cpuBp),
            'cpu-loop.lines': shareReachedBp(loop.lines, bounds.lines),
            'cpu-loop.rate': shareReachedBp(rate, bounds.linesPerSecond),
        },
        counterfactual: `would not have fired if CPU had been under ${core} of a core for ${time}, or if another line had come; ` +
            `CPU averaged ${shareWords(cpuBp)}, and ${linesWords(loop.lines)} in ${secondsWords(loop.forMs)} repeated a cycle of ${linesWords(loop.period)}`,
    };
}

;// CONCATENATED MODULE: ./lib/signals/no-output.js

/** The command has written nothing for as long as the user allowed. */
function noOutputDetector(limitMs) {
    return {
        initial: null,
        step(heldSinceMs, { atMs, output: { silentMs } }) {
            if (silentMs < limitMs)
                return [null, null];
            const sinceMs = heldSinceMs ?? atMs;
            const limit = durationWords(limitMs);
            return [
                sinceMs,
                {
                    name: 'no-output',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'LOG', text: `no output for ${limit}` }],
                    observations: [{ name: 'silence', observed: silentMs, limit: limitMs, unit: 'ms' }],
                    sinceMs,
                    scores: {},
                    counterfactual: `would not have fired if the command had written anything within ${limit}; it had been silent for ${secondsWords(silentMs)}`,
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/loop-stretch.js
/**
 * Follows the stretch from sample to sample. CPU counts only up to the last line: a command that has printed its lines and
 * computes in silence now is no longer looping. What it used before the stretch was recognised is taken as nothing.
 */
function followLoop(before, { atMs, tree, output: { loop } }) {
    if (loop.lines === 0)
        return null;
    const goesOn = before !== null && before.period === loop.period && loop.lines >= before.lines && loop.forMs >= before.forMs;
    if (!goesOn)
        return { ...loop, seenAtMs: atMs, seenCpuMs: tree.cpuMs, cpuBp: 0 };
    if (loop.lines === before.lines)
        return before;
    const cpuMs = tree.cpuMs - before.seenCpuMs;
    const elapsedMs = Math.max(atMs - before.seenAtMs, loop.forMs, 1);
    return { ...before, ...loop, cpuBp: Math.floor((cpuMs * 10_000) / elapsedMs) };
}

;// CONCATENATED MODULE: ./lib/signals/output-loop.js


/**
 * The log repeats the very same lines. A step of the ladder that holds whole may kill; one whose lines and time are reached, but
 * not the CPU that it asks for, alerts: so does a wait that says so every few seconds.
 */
function outputLoopDetector(ladder) {
    return {
        initial: { stretch: null, heldSinceMs: null },
        step(state, sample) {
            const stretch = followLoop(state.stretch, sample);
            const reached = stretch === null ? [] : ladder.filter(({ lines, forMs }) => stretch.lines >= lines && stretch.forMs >= forMs);
            const [first] = reached;
            if (stretch === null || first === undefined)
                return [{ stretch, heldSinceMs: null }, null];
            const whole = reached.find(({ cpuBp }) => stretch.cpuBp >= cpuBp);
            const heldSinceMs = state.heldSinceMs ?? sample.atMs;
            return [
                { stretch, heldSinceMs },
                output_loop_signalOf(stretch, whole ?? first, whole === undefined ? 'alert' : 'enforce', heldSinceMs),
            ];
        },
    };
}
function output_loop_signalOf(stretch, step, level, sinceMs) {
    return {
        name: 'output-loop',
        level,
        declared: false,
        clauses: clausesOf(step, level),
        observations: observationsOf(stretch, step),
        sinceMs,
        scores: scoresOf(stretch, step),
        counterfactual: output_loop_counterfactualOf(stretch, step, level),
    };
}
function clausesOf(step, level) {
    const log = {
        kind: 'LOG',
        text: `log repeated the same lines for ${linesWords(step.lines)} and ${durationWords(step.forMs)}`,
    };
    if (step.cpuBp === 0 || level === 'alert')
        return [log];
    return [{ kind: 'CPU', text: `CPU exceeded ${shareWords(step.cpuBp)} for ${durationWords(step.forMs)}` }, log];
}
function observationsOf(stretch, step) {
    const observations = [
        { name: 'repeated-lines', observed: stretch.lines, limit: step.lines, unit: 'lines' },
        { name: 'repeated-for', observed: stretch.forMs, limit: step.forMs, unit: 'ms' },
    ];
    if (step.cpuBp === 0)
        return observations;
    return [...observations, { name: 'cpu-while-repeating', observed: stretch.cpuBp, limit: step.cpuBp, unit: 'bp' }];
}
function scoresOf(stretch, step) {
    const scores = {
        'output-loop.lines': shareReachedBp(stretch.lines, step.lines),
        'output-loop.duration': shareReachedBp(stretch.forMs, step.forMs),
    };
    return step.cpuBp === 0 ? scores : { ...scores, 'output-loop.cpu': shareReachedBp(stretch.cpuBp, step.cpuBp) };
}
function output_loop_counterfactualOf(stretch, step, level) {
    const seen = `${linesWords(stretch.lines)} in ${secondsWords(stretch.forMs)} repeated a cycle of ${linesWords(stretch.period)}`;
    const bound = `fewer than ${linesWords(step.lines)} or less than ${durationWords(step.forMs)}`;
    if (step.cpuBp === 0)
        return `would not have fired if another line had come after ${bound}; ${seen}`;
    const average = `CPU averaged ${shareWords(stretch.cpuBp)} of a core`;
    if (level === 'alert') {
        return `would not have fired if another line had come after ${bound}; ${seen}, and ${average}, under the ${shareWords(step.cpuBp)} that a kill asks for`;
    }
    return `would not have fired if another line had come after ${bound}, or with CPU under ${shareWords(step.cpuBp)} of a core; ${seen}, and ${average}`;
}

;// CONCATENATED MODULE: ./lib/signals/wall-time.js

/** The command has run for as long as the user allowed. */
function wallTimeDetector(limitMs) {
    return {
        initial: null,
        step(heldSinceMs, { atMs }) {
            if (atMs < limitMs)
                return [null, null];
            const sinceMs = heldSinceMs ?? atMs;
            const limit = durationWords(limitMs);
            return [
                sinceMs,
                {
                    name: 'wall-time',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'TIME', text: `wall time exceeded ${limit}` }],
                    observations: [{ name: 'wall-time', observed: atMs, limit: limitMs, unit: 'ms' }],
                    sinceMs,
                    scores: {},
                    counterfactual: `would not have fired if the command had ended within ${limit}; it had run for ${secondsWords(atMs)}`,
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/detect.js




/** The detectors that the policy asks for, in the order of `signalNames`. */
function detectorsFor({ limits, rules }) {
    const detectors = [];
    if (limits.wallTimeMs !== null && rules['wall-time'].action !== 'off')
        detectors.push(wallTimeDetector(limits.wallTimeMs));
    if (limits.noOutputMs !== null && rules['no-output'].action !== 'off')
        detectors.push(noOutputDetector(limits.noOutputMs));
    if (rules['output-loop'].action !== 'off')
        detectors.push(outputLoopDetector(rules['output-loop'].ladder));
    if (rules['cpu-loop'].action !== 'off')
        detectors.push(cpuLoopDetector(rules['cpu-loop']));
    return detectors;
}
function initialDetectorStates(detectors) {
    return detectors.map(({ initial }) => initial);
}
/** Shows one sample to every detector: the next states, and every finding that holds now. */
function detect(detectors, states, sample) {
    const steps = detectors.map((detector, at) => detector.step(states[at], sample));
    return [steps.map(([state]) => state), steps.flatMap(([, signal]) => (signal === null ? [] : [signal]))];
}

;// CONCATENATED MODULE: ./lib/supervise.js










/** Output that is still under way when the command has ended may arrive for this long; a leftover never holds the verdict up longer. */
const DRAIN_TIMEOUT_MS = 2_000;
/** How the command ended is known long before its tree is gone, unless nothing is left that could tell. */
const EXIT_WORD_TIMEOUT_MS = 1_000;
/** Evidence of an hour's run is written in well under a second; a disk that needs longer than this is not waited for. */
const SEAL_TIMEOUT_MS = 20_000;
/** From a cancel to the end of the guard, in all: GitHub's runner sends its next signal at 7.5 s. */
const CANCEL_WINDOW_MS = 6_500;
/** Runs one command to its end: started, watched, ended if it must be, and its evidence sealed. Never rejects for what the command does. */
async function supervise(request, ports) {
    const channel = createLineChannel();
    const record = openRecord(request, ports);
    const spawned = await ports.spawner.spawn(request.command, channel.observe);
    record.runStarted(spawned);
    if (spawned.kind === 'refused') {
        record.exited({ verdict: 'error', exitCode: spawned.exitCode, reason: spawned.reason });
        return seal('error', spawned.exitCode, spawned.reason, SEAL_TIMEOUT_MS);
    }
    const { child } = spawned;
    const sampler = createSampler(child, channel, ports.clock);
    const ending = await watch(request, child, sampler, record, ports);
    const endedAtMs = ports.clock.monotonicMs();
    const { exit, treeEnd } = await supervise_finish(ending, request, child, record, ports);
    record.totals(await sampler.take());
    child.release();
    const intervention = ending.kind === 'killed' ? { kind: 'killed' } : ending.kind === 'cancelled' ? ending : null;
    const verdict = verdictOf(exit, intervention);
    const exitCode = exitCodeFor(exit, intervention);
    const reason = supervise_reasonOf(ending);
    record.exited({ verdict, exitCode, reason, exit, lastSignal: treeEnd?.lastSignal ?? null });
    const window = ending.kind === 'cancelled' ? CANCEL_WINDOW_MS - (ports.clock.monotonicMs() - endedAtMs) : SEAL_TIMEOUT_MS;
    return seal(verdict, exitCode, reason, Math.max(window, 500));
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
/** Ends what has to be ended, and waits for what was still on its way. */
async function supervise_finish(ending, request, child, record, ports) {
    switch (ending.kind) {
        case 'exited': {
            await within_within(ports.clock, DRAIN_TIMEOUT_MS, child.drained);
            record.orphansReaped(await end('orphans'));
            return { exit: ending.exit, treeEnd: null };
        }
        case 'killed':
        case 'cancelled': {
            const cause = ending.kind === 'killed' ? 'rule' : 'cancel';
            await record.killRequested(cause, graceFor(cause, request.policy.graceMs), ending);
            const treeEnd = await end(cause);
            record.processKilled(treeEnd);
            await within_within(ports.clock, DRAIN_TIMEOUT_MS, child.drained);
            const exit = await within_within(ports.clock, EXIT_WORD_TIMEOUT_MS, child.exited);
            return { exit: exit ?? { code: null, signal: 'SIGKILL' }, treeEnd };
        }
        default:
            return ending;
    }
    function end(cause) {
        return endTree(child, teardownSteps(cause, request.policy.graceMs), ports);
    }
}
function supervise_reasonOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return '';
        case 'killed':
            return ending.decision.reason;
        case 'cancelled':
            return `${ending.signal} was sent to the guard`;
        default:
            return ending;
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/run.js















/** How long guard-init waits between TERM and KILL when the guard itself was killed: nobody is left to ask for more. */
const run_ORPHAN_GRACE_MS = 2_000;
/** Puts the host's ports together and supervises one command. */
async function run(order) {
    const fds = (0,inherited_fds/* inheritedFds */.C)(); // before anything opens files of its own
    const policyJson = (0,jcs/* canonicalJson */.dj)(order.policy);
    const runId = (0,identifiers/* newRunId */.F$)(Date.now());
    const ports = {
        clock: hostClock,
        cancellation: hostCancellation(),
        notices: stderrNotices(),
        spawner: hostSpawner({ inheritedFds: fds, initFolder: defaultInitFolder() }),
        journal: openJournal({ evidenceDir: order.evidenceDir, runId, policyJson, worker: journalThread() }),
    };
    return supervise({
        runId,
        name: order.name,
        command: {
            argv: order.argv,
            cwd: order.cwd,
            env: commandEnvironment(process.env, order.entry),
            isolation: order.isolation,
            orphanGraceMs: Math.min(order.policy.graceMs, run_ORPHAN_GRACE_MS),
        },
        policy: order.policy,
        policySha256: (0,external_node_crypto_.createHash)('sha256').update(policyJson).digest('hex'),
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

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** Kept equal to package.json by a test: the bundle has no package.json of its own to read it from. */
const VERSION = '0.1.0';


/***/ })

};
