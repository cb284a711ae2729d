export const id = 66;
export const ids = [66,464,6644];
export const modules = {

/***/ 76470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defaultGatePolicy)
/* harmony export */ });
/** What the gate requires when no policy says otherwise: evidence that is VALID, of steps that passed, with every intervention explained. */
const defaultGatePolicy = {
    required: [],
    allowVerdicts: ['passed'],
    allowActions: ['continue', 'alert', 'log_only'],
    allowDryRun: true,
    explainabilityBp: 10_000,
    tier: null,
    budgets: { cpuMs: null, wallMs: null, peakMemoryBytes: null },
    regression: { cpuBp: null, wallBp: null },
    maxAgeMs: null,
    signed: false,
    incomplete: 'fail',
};


/***/ }),

/***/ 36644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReference: () => (/* binding */ parseReference)
/* harmony export */ });
const PIN = '@sha256:';
/** Reads `org/policy.yml` or `org/policy.yml@sha256:<64 hex digits>`. */
function parseReference(reference) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference))
        return invalid(`"${brief(reference)}" is a URL, and a policy is read from files only, so that no network decides what a run is judged by; copy it into the repository and pin it: org/policy.yml${PIN}<hash>`);
    const at = reference.lastIndexOf('@sha256');
    if (at === -1)
        return { kind: 'ok', path: reference, sha256: null };
    const path = reference.slice(0, at);
    const sha256 = reference.slice(at + PIN.length).toLowerCase();
    if (path === '' || !reference.startsWith(PIN, at) || !/^[0-9a-f]{64}$/.test(sha256))
        return invalid(`"${brief(reference)}" pins nothing; write <path>${PIN}<64 hex digits>, as sha256sum prints them`);
    return { kind: 'ok', path, sha256 };
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}
function brief(text) {
    return text.length <= 120 ? text : `${text.slice(0, 120)}…`;
}


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer texts are no misspelt names, and the comparison is quadratic. */
const LONGEST_NAME = 64;
/** The candidate that `name` was most likely meant to be, or null when none is near. */
function nearest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return null;
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = editDistance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(from, to) {
    let twoAbove = [];
    let above = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let at = 1; at <= to.length; at += 1) {
            const same = from[row - 1] === to[at - 1];
            const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
            const edits = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
            current.push(swapped ? Math.min(edits, (twoAbove[at - 2] ?? 0) + 1) : edits);
        }
        twoAbove = above;
        above = current;
    }
    return above[to.length] ?? 0;
}


/***/ }),

/***/ 31849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ coversStep),
/* harmony export */   w: () => (/* binding */ matchesStep)
/* harmony export */ });
/**
 * Whether a step's name is one that the pattern means: `*` stands for any text, `?` for any one character, everything else for
 * itself, capitals included.
 */
function matchesStep(pattern, name) {
    const wanted = [...pattern];
    const given = [...name];
    let at = 0;
    let star = -1;
    let resumeAt = 0;
    for (let from = 0; from < given.length;) {
        if (wanted[at] === '*') {
            star = at;
            resumeAt = from;
            at += 1;
        }
        else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[from])) {
            at += 1;
            from += 1;
        }
        else if (star !== -1) {
            // the last star takes one character more; an earlier one never has to
            resumeAt += 1;
            from = resumeAt;
            at = star + 1;
        }
        else
            return false;
    }
    return wanted.slice(at).every((char) => char === '*');
}
/** Whether every name that `inner` means is surely one that `outer` means, too. False where that is not certain. */
function coversStep(outer, inner) {
    // read as a name, the wildcards of `inner` can only be taken by the stars of `outer`
    return outer === inner || (!outer.includes('?') && matchesStep(outer, inner));
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
const MICROS_PER_DOLLAR = 1_000_000;
/** `5.00`, `0.25` dollars in millionths of one. */
function parseDollars(text) {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
    return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}
/** `10`, `10%`: of a hundred. */
function parsePercent(text) {
    const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'ok', value: Number(percent) };
    return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}
/** The shortest text that `parseDuration` reads as exactly `ms`. */
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
}
/** What `parseDollars` reads as exactly so many millionths of a dollar, with two digits at least: `5.00`, `0.0021`. */
function formatDollars(micros) {
    return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}
/** The shortest text that `parseSize` reads as exactly `bytes`. */
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
/** What a message quotes of a text that may be anything. */
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ }),

/***/ 84075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPolicyBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/** A policy has some hundred lines. */
const LARGEST_BYTES = 1024 * 1024;
/** `--policy <(…)` names a pipe, and what writes there needs a moment. A pipe that nobody ends would hold the step up for as long as the job may run. */
const PIPE_TIMEOUT_MS = 5_000;
const PIPE_LOOK_MS = 20;
/** The bytes of a policy file: a regular file, or a pipe that is ended within five seconds. Throws an Error that says what the file is instead. */
async function readPolicyBytes(path) {
    // O_NONBLOCK is not defined on Windows.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stat = await file.stat();
        if (stat.isDirectory())
            throw new Error('it is a folder');
        if (!stat.isFile() && !stat.isFIFO())
            throw new Error('it is neither a file nor a pipe');
        if (stat.size > LARGEST_BYTES)
            throw tooLarge();
        return await readToEnd(file, stat.isFIFO() ? Date.now() + PIPE_TIMEOUT_MS : null);
    }
    finally {
        await file.close();
    }
}
/** Nobody writes to a pipe that is not open on the other side yet, which reads as its end. */
async function readToEnd(file, deadlineMs) {
    const bytes = Buffer.allocUnsafe(LARGEST_BYTES + 1);
    for (let at = 0;;) {
        const got = await readSome(file, bytes.subarray(at));
        if (got === 0 && (at > 0 || deadlineMs === null))
            return bytes.subarray(0, at);
        if (got === null || got === 0) {
            if (deadlineMs === null || Date.now() > deadlineMs)
                throw new Error(`it is a pipe, and its end did not come within ${PIPE_TIMEOUT_MS / 1000}s`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(PIPE_LOOK_MS);
            continue;
        }
        at += got;
        if (at > LARGEST_BYTES)
            throw tooLarge();
    }
}
/** How many bytes were there; null when the pipe has none yet. */
async function readSome(file, into) {
    try {
        return (await file.read(into)).bytesRead;
    }
    catch (error) {
        if (error.code === 'EAGAIN')
            return null;
        throw error;
    }
}
function tooLarge() {
    return new Error('it is larger than 1 MiB; is it a policy?');
}


/***/ }),

/***/ 53412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ partsOf),
/* harmony export */   gateOf: () => (/* binding */ gateOf),
/* harmony export */   readPolicyFiles: () => (/* binding */ readPolicyFiles),
/* harmony export */   sourcesFor: () => (/* binding */ sourcesFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _decision_extended_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36644);
/* harmony import */ var _decision_policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40812);
/* harmony import */ var _decision_step_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31849);
/* harmony import */ var _policy_bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84075);







/** An organisation's policy, a department's, a team's: whoever needs more no longer knows what holds. */
const DEEPEST = 5;
/** In all, so that lists in lists of policies cannot hold a step up. */
const MOST_FILES = 64;
/** Reads a policy file and all that it extends. */
async function readPolicyFiles(path) {
    let bytes;
    try {
        bytes = await (0,_policy_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyBytes */ .g)(path);
    }
    catch (error) {
        return invalid(path, null, `the policy file cannot be read: ${error.message}`);
    }
    return readOne(bytes, path, { above: [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path)], count: { files: 1 } });
}
/** Every part of the files, the lowest precedence first. A file lies wholly over what it extends. */
function partsOf({ path, parsed, extended }) {
    return [
        ...extended.flatMap(partsOf),
        { pattern: null, place: { kind: 'file', path, line: null }, source: parsed.source },
        ...parsed.steps.map(({ pattern, line, source }) => ({ pattern, source, place: { kind: 'file', path, line } })),
    ];
}
/** What the files say of a step of this name, the lowest precedence first. */
function sourcesFor(file, step) {
    return partsOf(file)
        .filter(({ pattern }) => pattern === null || (0,_decision_step_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesStep */ .w)(pattern, step))
        .map(({ source }) => source);
}
/** The gate's section of the file, or else of the last one that it extends and that has one. */
function gateOf({ parsed, extended }) {
    return parsed.gate ?? extended.map(gateOf).findLast((gate) => gate !== null) ?? null;
}
async function readOne(bytes, path, reading) {
    const parsed = (0,_decision_policy_file_js__WEBPACK_IMPORTED_MODULE_3__.parsePolicyFile)(bytes.toString('utf8'), path);
    if (parsed.kind === 'invalid')
        return parsed;
    const read = [];
    for (const each of parsed.extended)
        read.push(await readExtended(each, path, reading));
    const problems = read.flatMap((each) => (each.kind === 'invalid' ? each.problems : []));
    if (problems.length > 0)
        return { kind: 'invalid', problems };
    return { kind: 'ok', file: { path, parsed, extended: read.flatMap((each) => (each.kind === 'ok' ? [each.file] : [])) } };
}
async function readExtended({ reference, line }, from, reading) {
    const named = (0,_decision_extended_policy_js__WEBPACK_IMPORTED_MODULE_6__.parseReference)(reference);
    if (named.kind === 'invalid')
        return wrong(named.problem);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(named.path) ? named.path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(from), named.path);
    if (reading.above.length > DEEPEST)
        return wrong(`${path} would be number ${DEEPEST + 1} in a row of policies that extend one another; ${DEEPEST} is the most`);
    if (reading.count.files >= MOST_FILES)
        return wrong(`this is more than ${MOST_FILES} policies in all`);
    reading.count.files += 1;
    try {
        const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        if (reading.above.includes(place))
            return wrong(`${path} extends itself${reading.above.length === 1 ? '' : `, over ${reading.above.length} files`}`);
        const bytes = await (0,_policy_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicyBytes */ .g)(place);
        const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
        if (named.sha256 !== null && named.sha256 !== found)
            return wrong(`${path} has the SHA-256 ${found}, but ${named.sha256} is asked for; if the change is meant, pin the new one`);
        return await readOne(bytes, path, { ...reading, above: [...reading.above, place] });
    }
    catch (error) {
        return wrong(`${path} cannot be read: ${error.message}`);
    }
    function wrong(problem) {
        return invalid(from, line, `extends: ${problem}`);
    }
}
function invalid(path, line, message) {
    return { kind: 'invalid', problems: [{ path, line, message, nearest: null }] };
}


/***/ })

};
