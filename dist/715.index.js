export const id = 715;
export const ids = [715];
export const modules = {

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _evidence_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3490);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6851);
/* harmony import */ var _platform_find_above_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1660);
/* harmony import */ var _report_timeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2877);








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
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temp, { recursive: true, force: true });
    }
}
function explain(result, bundle) {
    if (result.verdict !== 'killed') {
        say(`The guard did not end the runaway: ${result.verdict} ${result.reason}`);
        return 1;
    }
    const { events } = (0,_evidence_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(bundle);
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

/***/ 5382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BundleError)
/* harmony export */ });
/** The bundle cannot be used for what was asked. `code` is stable; the message says which, why and what to do. */
class BundleError extends Error {
    name = 'BundleError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}


/***/ }),

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   G3: () => (/* binding */ databaseFile),
/* harmony export */   Ge: () => (/* binding */ isBundleFileName),
/* harmony export */   IX: () => (/* binding */ journalLeftovers),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   fu: () => (/* binding */ unfinishedEnding),
/* harmony export */   i7: () => (/* binding */ journalFile),
/* harmony export */   kQ: () => (/* binding */ eventsFile),
/* harmony export */   ne: () => (/* binding */ filesAfterSeal)
/* harmony export */ });
/** What a bundle consists of. The journal is what a run has instead of a bundle while it is on. */
const eventsFile = 'events.jsonl';
const databaseFile = 'evidence.db';
const resultFile = 'result.json';
const manifestFile = 'manifest.json';
const policyFile = 'policy.json';
const journalFile = 'journal.db';
const journalLeftovers = [journalFile, `${journalFile}-wal`, `${journalFile}-shm`, `${journalFile}-journal`];
/** The files that `run_sealed` cannot name, because they hold it or its hash. */
const filesAfterSeal = [eventsFile, databaseFile, resultFile];
/** A file is written under this ending and renamed when all of it is there. */
const unfinishedEnding = '.tmp';
/** A name that leads nowhere but into the bundle's own folder. */
function isBundleFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);
}


/***/ }),

/***/ 6056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   dT: () => (/* binding */ hashEvent),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* unused harmony export firstPrevHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Stands where the hash of a previous event would, before the first one. */
const firstPrevHash = '0'.repeat(64);
const emptyChain = { seq: 0, hash: firstPrevHash };
/**
 * The hash of an event, 64 hex digits: it covers the event and, through `prevHash`, everything before it.
 * `canonicalEventJson` is the RFC 8785 form of the envelope without prev_hash and hash.
 */
function hashEvent(prevHash, canonicalEventJson) {
    return sha256Hex(`ffg.event.v1\n${prevHash}\n${canonicalEventJson}`);
}
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
function isSha256Hex(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ eventLine),
/* harmony export */   v: () => (/* binding */ canonicalEvent)
/* harmony export */ });
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5501);

/**
 * The canonical JSON (RFC 8785) of an event, without prev_hash and hash: what is hashed and what stands in events.jsonl.
 * The envelope's keys are fixed, so their order is written out here; it is three times as fast as sorting them.
 */
function canonicalEvent(event) {
    return (`{"action":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.action)}` +
        `,"actor":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.actor)}` +
        `,"created_at":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.created_at)}` +
        `,"event_id":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.event_id)}` +
        `,"event_type":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.event_type)}` +
        `,"incident_id":${event.incident_id === null ? 'null' : (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.incident_id)}` +
        `,"outcome":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.outcome)}` +
        `,"payload":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event.payload)}` +
        `,"reason":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.reason)}` +
        `,"run_id":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.run_id)}` +
        `,"schema_version":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event.schema_version)}` +
        `,"scores":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event.scores)}` +
        `,"seq":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event.seq)}}`);
}
/** One line of events.jsonl, without its newline. */
function eventLine({ hash, event }) {
    return `{"hash":"${hash}","event":${canonicalEvent(event)}}`;
}


/***/ }),

/***/ 9747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ eventsFileLines),
/* harmony export */   r: () => (/* binding */ largestEventsFileBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** What Node reads into one buffer; a run of a week writes less. */
const largestEventsFileBytes = 2 * 1024 ** 3 - 1;
/** Four times the longest payload that the journal takes, since JSON may escape it. */
const longestLineBytes = 32 * 1024 * 1024;
const mostLines = 5_000_000;
const newline = 0x0a;
/** The lines of an events.jsonl, without their newlines. Ends after the first that cannot be read. */
function* eventsFileLines(bytes) {
    let count = 0;
    for (let start = 0; start < bytes.length; count += 1) {
        const end = bytes.indexOf(newline, start);
        const problem = lineProblem(bytes, start, end, count);
        if (problem !== null) {
            yield { kind: 'bad', why: problem };
            return;
        }
        yield { kind: 'line', text: bytes.toString('utf8', start, end) };
        start = end + 1;
    }
}
function lineProblem(bytes, start, end, count) {
    if (end === -1)
        return 'the line has no end: the file was cut';
    if (end - start > longestLineBytes)
        return `the line is longer than ${longestLineBytes} bytes`;
    if (count === mostLines)
        return `there are more than ${mostLines} lines`;
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
        return 'the line is not UTF-8';
    return null;
}


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseEventLine)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9814);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6056);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8239);
/* harmony import */ var _event_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6771);




const start = '{"hash":"';
const middle = '","event":';
const hashEnd = start.length + 64;
const eventStart = hashEnd + middle.length;
const knownTypes = new Set(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .eventTypes */ .mu);
/**
 * Reads one line of events.jsonl. The line must be, byte for byte, what eventLine writes: this refuses duplicate keys, other orders of keys,
 * numbers that do not survive, and unknown members, because none of them comes out again as it went in.
 */
function parseEventLine(line) {
    const hash = line.slice(start.length, hashEnd);
    const framed = line.startsWith(start) && (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(hash) && line.startsWith(middle, hashEnd) && line.endsWith('}');
    if (!framed)
        return bad('the line does not read {"hash":"<64 hex digits>","event":{…}}');
    const text = line.slice(eventStart, -1);
    try {
        const event = JSON.parse(text);
        const problem = envelopeProblem(event);
        if (problem !== null)
            return bad(problem);
        const known = event;
        const canonical = (0,_event_json_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalEvent */ .v)(known);
        if (canonical !== text)
            return bad('the event is not in canonical form (RFC 8785)');
        return { kind: 'event', stored: { hash, event: known }, canonical };
    }
    catch (error) {
        return bad(`the event is not JSON: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_3__/* .errorText */ .k)(error)}`);
    }
}
const textMembers = ['event_id', 'run_id', 'event_type', 'actor', 'reason', 'action', 'outcome', 'created_at'];
function envelopeProblem(value) {
    if (!isObject(value))
        return 'the event is not an object';
    // First: a newer envelope may differ in everything else.
    if (value['schema_version'] !== 1) {
        return `the event has schema version ${JSON.stringify(value['schema_version'])}, this guard reads 1: use the guard that wrote it or a newer one`;
    }
    const wrong = textMembers.find((name) => typeof value[name] !== 'string');
    if (wrong !== undefined)
        return `the event's ${wrong} is not a text`;
    if (!knownTypes.has(String(value['event_type'])))
        return `there is no event type ${JSON.stringify(value['event_type'])}`;
    if (!Number.isSafeInteger(value['seq']))
        return `the event's seq is not an integer`;
    if (value['incident_id'] !== null && typeof value['incident_id'] !== 'string')
        return `the event's incident_id is neither a text nor null`;
    if (!isObject(value['scores']))
        return `the event's scores are not an object`;
    if (!isObject(value['payload']))
        return `the event's payload is not an object`;
    return null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function bad(why) {
    return { kind: 'bad', why };
}


/***/ }),

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle),
/* harmony export */   w: () => (/* binding */ readEventsFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5382);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8239);
/* harmony import */ var _events_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9747);
/* harmony import */ var _parse_event_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1618);
/* harmony import */ var _read_regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7283);








/**
 * Reads the events of a bundle's folder. It reads any well-formed bundle; whether it is genuine is what verifyBundle says.
 * Throws BundleError, which names the line for events that cannot be read.
 */
function readBundle(folder) {
    const events = [];
    for (const line of (0,_events_file_js__WEBPACK_IMPORTED_MODULE_4__/* .eventsFileLines */ .d)(readEventsFile(folder))) {
        const parsed = line.kind === 'bad' ? line : (0,_parse_event_line_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEventLine */ ._)(line.text);
        if (parsed.kind === 'bad')
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('BAD_EVENTS', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsFile */ .kQ)}, line ${events.length + 1}: ${parsed.why}`);
        events.push(parsed.stored);
    }
    if (events.length === 0)
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('BAD_EVENTS', `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsFile */ .kQ)} is empty`);
    return { folder, events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}
/** The bytes of a bundle's events.jsonl. Throws BundleError when there is none. */
function readEventsFile(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsFile */ .kQ);
    try {
        return (0,_read_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .X)(path, _events_file_js__WEBPACK_IMPORTED_MODULE_4__/* .largestEventsFileBytes */ .r);
    }
    catch (error) {
        if (error instanceof _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r)
            throw error;
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', whyNotABundle(folder, error), { cause: error });
    }
}
function whyNotABundle(folder, error) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false });
    if (stat === undefined)
        return `${folder} does not exist: name the folder of a run, <evidence-dir>/<run id>`;
    if (!stat.isDirectory())
        return `${folder} is not a folder: name the folder of a run (an archive has to be unpacked first)`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .journalFile */ .i7), { throwIfNoEntry: false }) !== undefined) {
        return `${folder} holds only the journal of a run that goes on or whose guard was killed`;
    }
    return `${folder} is not a bundle: its ${_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsFile */ .kQ} cannot be read (${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_7__/* .errorText */ .k)(error)}); name the folder of a run, <evidence-dir>/<run id>`;
}


/***/ }),

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _bundle_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5382);


/**
 * The bytes of a file of a bundle. Never follows a link and never waits for a pipe.
 * Throws BundleError when it is no regular file or larger than `mostBytes`, and what the file system throws.
 */
function readRegularFile(path, mostBytes) {
    // O_NOFOLLOW and O_NONBLOCK are not defined on Windows.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!stat.isFile())
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} is not a regular file`);
        if (stat.size > mostBytes)
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleError */ .r('TOO_LARGE', `${path} has ${stat.size} bytes; at most ${mostBytes} are read`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9948);

const longestCommandChars = 200;
const plainWord = /^[\w@%+=:,./-]+$/;
/** An argv as a person would type it. For reading, not for a shell: it is cut at 200 characters. */
function commandLine(argv) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(argv.map((word) => (plainWord.test(word) ? word : `'${word}'`)).join(' '), longestCommandChars);
}


/***/ }),

/***/ 559:
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

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leftoverSentence)
/* harmony export */ });
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9948);


/** What outlived the command and what became of it, in one sentence. Plain text. */
function leftoverSentence({ policy, count, left, processes }) {
    const who = processes.length === 0 ? '' : ` (${processes.map(named).join('; ')})`;
    if (policy !== 'kill')
        return `The command left ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(left, 'process', 'processes')} behind${who}: they live on, as the policy says.`;
    const still = left === 0 ? '' : `, ${left} could not be ended and may still run`;
    return `The command left processes behind${who}: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'process was', 'processes were')} ended${still}.`;
}
function named({ pid, command, holds_output }) {
    return `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .om)(command)} ${pid}${holds_output ? ', holding the output open' : ''}`;
}


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ timelineRows),
  P: () => (/* binding */ timelineText)
});

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(559);
;// CONCATENATED MODULE: ./lib/report/instants.js
const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;
/** Milliseconds between two ISO 8601 instants, UTC with milliseconds as events carry them. Throws on any other form. */
function millisBetween(from, to) {
    return millisOf(to) - millisOf(from);
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

// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(4409);
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

// EXTERNAL MODULE: ./lib/report/command-line.js
var command_line = __webpack_require__(9306);
// EXTERNAL MODULE: ./lib/report/leftovers.js
var leftovers = __webpack_require__(9694);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(9948);
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
            return `pid ${event.payload.pid}`;
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
        case 'policy_dry_run': {
            const confidence = (0,quantities/* formatConfidence */.Me)(event.scores.confidence ?? 0);
            return `${event.action || 'continue'} for ${event.payload.rules.join(', ')}, confidence ${confidence}: ${event.reason}`;
        }
        case 'diagnostics_captured':
            return event.payload.file;
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
        case 'restart_scheduled':
            return `attempt ${event.payload.attempt} in ${(0,durations/* formatDuration */.a3)(event.payload.delay_ms)}`;
        case 'process_exited': {
            const { exit_code, command_exit_code, kill_signal, duration_ms } = event.payload;
            const signal = kill_signal === null ? '' : `, ${kill_signal}`;
            const own = command_exit_code === null || command_exit_code === exit_code ? '' : ` (the command's own: ${command_exit_code})`;
            const end = `${event.outcome} after ${(0,durations/* formatDuration */.a3)(duration_ms)}${signal}`;
            return `${end}, exit code ${exit_code}${own}${because(event.reason)}`;
        }
        case 'incident_closed':
            return event.outcome || 'closed';
        case 'cancel_requested':
            return `${event.payload.signal} to the guard`;
        case 'policy_fallback':
            return event.payload.error;
        case 'agent_usage':
            return (0,quantities/* counted */.hS)(event.payload.tokens, 'token');
        case 'checkpoint':
            return `everything up to ${(0,durations/* formatDuration */.a3)(event.payload.at_ms)} is on record`;
        case 'evidence_degraded':
            return `${event.payload.what}: ${event.payload.error}`;
        case 'run_recovered':
            return `by ${event.payload.by}`;
        case 'run_sealed':
            return (0,quantities/* counted */.hS)(Object.keys(event.payload.files).length, 'file');
    }
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
function timelineRows(events, { incidentId } = {}) {
    const origin = (0,events_of/* startOf */.GH)(events).created_at;
    const rows = [];
    let quiet = [];
    for (const { event } of events) {
        if (incidentId !== undefined && event.incident_id !== incidentId)
            continue;
        if (event.event_type === 'sample' || event.event_type === 'checkpoint') {
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
function condensed(quiet, origin) {
    const first = quiet.find(({ event_type }) => event_type === 'sample') ?? quiet[0];
    if (first === undefined)
        return [];
    const ticks = quiet.flatMap((event) => (event.event_type === 'sample' ? event.payload.ticks : []));
    return [row(first, origin, ticks.length === 0 ? whatHappened(first) : sampleStretch(ticks), quiet.length)];
}
function row(event, origin, what, events) {
    const { seq, created_at, event_type, incident_id } = event;
    return { seq, at_ms: offsetMs(event, origin), created_at, event_type, incident_id, what, events };
}
/** The monotonic time that stands in the event, or else the wall clock's distance from the first event. */
function offsetMs(event, origin) {
    if ('at_ms' in event.payload)
        return event.payload.at_ms;
    if (event.event_type === 'sample')
        return event.payload.ticks[0]?.atMs ?? 0;
    if (event.event_type === 'process_exited')
        return event.payload.duration_ms;
    return Math.max(0, millisBetween(origin, event.created_at));
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, text.length), 0);
}


/***/ })

};
