export const id = 934;
export const ids = [934];
export const modules = {

/***/ 5934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(5382);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(8239);
// EXTERNAL MODULE: ./lib/evidence/manifest.js
var manifest = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js
var read_bundle = __webpack_require__(3490);
// EXTERNAL MODULE: ./lib/evidence/read-regular-file.js
var read_regular_file = __webpack_require__(7283);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var reports = __webpack_require__(9046);
// EXTERNAL MODULE: ./lib/evidence/verify-chain.js
var verify_chain = __webpack_require__(8792);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(6056);
// EXTERNAL MODULE: ./lib/evidence/staged-files.js
var staged_files = __webpack_require__(6269);
;// CONCATENATED MODULE: ./lib/evidence/verify-files.js






/** A bundle has about ten files; a folder of thousands is none. */
const mostFiles = 1000;
/** Checks which files there are, and those that `run_sealed` names against its hashes. `sealed` is null when there is no seal. */
function verifyFiles(folder, sealed, found) {
    const hashes = new Map();
    let hasManifest = false;
    for (const name of regularFiles(folder, found)) {
        if (name === bundle_files/* manifestFile */.YE)
            hasManifest = true;
        else
            hashes.set(name, hashOf((0,external_node_path_.join)(folder, name), found));
    }
    if (!hasManifest)
        found.gaps.push(`there is no ${bundle_files/* manifestFile */.YE}: the bundle was not finished`);
    if (sealed !== null)
        compareWithSeal(sealed.files, hashes, hasManifest, found);
    return { hashes, hasManifest };
}
function regularFiles(folder, found) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    if (entries.length > mostFiles)
        found.faults.push(`the folder has ${entries.length} files: this is no bundle`);
    const names = [];
    for (const entry of entries.slice(0, mostFiles)) {
        if (isLeftover(entry.name))
            found.gaps.push(`${entry.name} is left over: the guard ended before it had finished`);
        else if (!(0,bundle_files/* isBundleFileName */.Ge)(entry.name))
            found.faults.push(`${JSON.stringify(entry.name)} does not belong to a bundle`);
        else if (!entry.isFile())
            found.faults.push(`${entry.name} is not a regular file`);
        else
            names.push(entry.name);
    }
    return names;
}
function isLeftover(name) {
    return bundle_files/* journalLeftovers */.IX.some((leftover) => leftover === name) || name.endsWith(bundle_files/* unfinishedEnding */.fu);
}
function hashOf(path, found) {
    try {
        return (0,staged_files/* sha256OfFile */.V)(path);
    }
    catch (error) {
        found.faults.push(`${path} cannot be read: ${(0,error_text/* errorText */.k)(error)}`);
        return '';
    }
}
function compareWithSeal(files, hashes, hasManifest, found) {
    const expected = new Map(Object.entries(files ?? {}));
    for (const [name, hash] of expected) {
        const actual = hashes.get(name);
        if (!(0,chain/* isSha256Hex */.P4)(hash))
            found.faults.push(`run_sealed has no hash for ${JSON.stringify(name)}`);
        else if (actual === undefined)
            found.faults.push(`${JSON.stringify(name)} is missing`);
        else if (actual !== hash)
            found.faults.push(`${name} was changed: its SHA-256 is not the one in run_sealed`);
    }
    for (const name of bundle_files/* filesAfterSeal */.ne) {
        if (!hashes.has(name))
            (hasManifest ? found.faults : found.gaps).push(`${name} is missing`);
    }
    const known = new Set([...expected.keys(), ...bundle_files/* filesAfterSeal */.ne]);
    for (const name of hashes.keys())
        if (!known.has(name))
            found.faults.push(`${name} does not belong to this bundle`);
}

;// CONCATENATED MODULE: ./lib/evidence/verify.js









/** result.json and manifest.json name a run's command and files; a command line may be 2 MiB. */
const largestTextFileBytes = 64 * 1024 * 1024;
/**
 * Says whether a bundle's folder is what the guard wrote: chain, seal, file hashes, manifest, result and database, each against the events.
 * INVALID when something was changed; INCOMPLETE when nothing was, but the seal or the end of the bundle is missing. It cannot tell a bundle that was
 * rewritten as a whole from a genuine one. Throws BundleError when the folder is no bundle at all.
 */
async function verifyBundle(folder) {
    const { events, head, firstBad } = (0,verify_chain/* verifyChain */.H)((0,read_bundle/* readEventsFile */.w)(folder));
    const found = { faults: [], gaps: [] };
    if (firstBad !== null)
        found.faults.push(`events.jsonl, line ${firstBad.line}: ${firstBad.why}`);
    else
        await verifyRest(folder, events, found);
    const { faults, gaps } = found;
    const verdict = faults.length > 0 ? 'INVALID' : gaps.length > 0 ? 'INCOMPLETE' : 'VALID';
    return { verdict, events: events.length, head: head.hash, firstBad, problems: [...faults, ...gaps] };
}
async function verifyRest(folder, events, found) {
    const last = events.at(-1)?.event;
    const sealed = last?.event_type === 'run_sealed';
    if (!sealed)
        found.gaps.push('there is no run_sealed at the end: the guard was killed, or its evidence has a gap, or the end was cut off');
    const listing = verifyFiles(folder, sealed ? last.payload : null, found);
    verifyManifest(folder, events, listing, found);
    await verifyResult(folder, events, listing, found);
    if (!listing.hashes.has(bundle_files/* databaseFile */.G3))
        return;
    const problem = (await Promise.all(/* import() */[__webpack_require__.e(918), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 7672))).verifyDatabase((0,external_node_path_.join)(folder, bundle_files/* databaseFile */.G3), events, sealed);
    if (problem !== null)
        found.faults.push(`${bundle_files/* databaseFile */.G3}: ${problem}`);
}
function verifyManifest(folder, events, listing, found) {
    const [first, last] = [events[0], events.at(-1)];
    if (!listing.hasManifest || first === undefined || last === undefined)
        return;
    compareText(folder, bundle_files/* manifestFile */.YE, () => (0,manifest/* manifestText */.$)(first, last, listing.hashes), 'the events and the other files', found);
}
async function verifyResult(folder, events, listing, found) {
    if (!listing.hashes.has(bundle_files/* resultFile */.Cp))
        return;
    const { resultOf } = await (0,reports/* loadReports */.y)();
    compareText(folder, bundle_files/* resultFile */.Cp, () => (0,reports/* resultText */.D)(resultOf(events)), 'the events', found);
}
function compareText(folder, name, expected, source, found) {
    try {
        const bytes = (0,read_regular_file/* readRegularFile */.X)((0,external_node_path_.join)(folder, name), largestTextFileBytes);
        if (!bytes.equals(Buffer.from(expected())))
            found.faults.push(`${name} is not what follows from ${source}`);
    }
    catch (error) {
        found.faults.push(`${name} cannot be compared with ${source}: ${(0,error_text/* errorText */.k)(error)}`);
    }
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(3785);
;// CONCATENATED MODULE: ./lib/cli/verify.js




const EXIT_CODES = { VALID: 0, INVALID: 1, INCOMPLETE: 3 };
/** Enough of a hash to compare by eye. */
const HEAD_CHARS = 16;
/** `flowforge-ci verify`: the integrity of each bundle; the worst of them is the exit code. */
async function verifyCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [{ name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    if (parsed.words.length === 0)
        return (0,wrong_usage/* wrongUsage */.x)('verify needs a bundle: flowforge-ci verify <bundle>…');
    const verifications = [];
    for (const bundle of parsed.words)
        verifications.push({ bundle, ...(await verified(bundle)) });
    process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify(verifications, null, 2)}\n` : verifications.map(asText).join(''));
    const codes = verifications.map(({ verdict }) => EXIT_CODES[verdict]);
    return codes.includes(EXIT_CODES.INVALID) ? EXIT_CODES.INVALID : Math.max(...codes);
}
/** What cannot be read as a bundle is not VALID either. */
async function verified(bundle) {
    try {
        return await verifyBundle(bundle);
    }
    catch (error) {
        if (!(error instanceof bundle_error/* BundleError */.r))
            throw error;
        return { verdict: 'INVALID', events: 0, head: '', firstBad: null, problems: [error.message] };
    }
}
function asText({ bundle, verdict, events, head, problems }) {
    const counted = `${events} event${events === 1 ? '' : 's'}, head ${head.slice(0, HEAD_CHARS)}`;
    return [`${verdict}  ${bundle}  (${counted})`, ...problems.map((problem) => `  ${problem}`), ''].join('\n');
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
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

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestText)
/* harmony export */ });
/**
 * manifest.json of a bundle. All of it follows from the events and from the files' bytes, so a verifier writes it again and compares.
 * `files` maps each file but the manifest itself to its SHA-256.
 */
function manifestText(started, last, files) {
    const { event } = started;
    const { guard_version, identity } = event.event_type === 'run_started' ? event.payload : { guard_version: '', identity: null };
    const manifest = {
        schema_version: 1,
        run_id: event.run_id,
        guard_version,
        identity,
        events: last.event.seq,
        head: last.hash,
        files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    return `${JSON.stringify(manifest, null, 2)}\n`;
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

/***/ 6269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile),
/* harmony export */   _: () => (/* binding */ StagedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2667);





const syncToDisk = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_1__.fsync);
/** Lines are written and files are read in pieces of this size: one system call a line would cost more than the hashing. */
const pieceBytes = 1024 * 1024;
/** Files that appear in a folder together: each is written beside its place, and none takes it before all are on disk. */
class StagedFiles {
    #folder;
    #hashes = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    /** SHA-256 by name, of every file staged so far. */
    get hashes() {
        return this.#hashes;
    }
    add(name, text) {
        this.#write(name, [text]);
    }
    addLines(name, lines) {
        this.#write(name, pieces(lines));
    }
    /** Adds a file that `write` makes at the path it is given. */
    addWritten(name, write) {
        const path = this.#unfinished(name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        this.#hashes.set(name, '');
        write(path);
        this.#hashes.set(name, sha256OfFile(path));
    }
    /** Brings every file to disk, then to its place, in the order in which they were added. */
    async commit() {
        const names = [...this.#hashes.keys()];
        await Promise.all(names.map((name) => syncPath(this.#unfinished(name), 'r+')));
        for (const name of names)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(this.#unfinished(name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name));
        // Windows has no way to sync a folder.
        if (process.platform !== 'win32')
            await syncPath(this.#folder, 'r');
    }
    /** Removes what was staged and never took its place. */
    discard() {
        for (const name of this.#hashes.keys())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.#unfinished(name), { force: true });
    }
    #write(name, texts) {
        this.#hashes.set(name, '');
        const path = this.#unfinished(name);
        // A link that someone left there must not lead the text elsewhere.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o644);
        try {
            for (const text of texts) {
                const bytes = Buffer.from(text);
                hash.update(bytes);
                for (let at = 0; at < bytes.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, at);
            }
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
        }
        this.#hashes.set(name, hash.digest('hex'));
    }
    #unfinished(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#folder, name + _bundle_files_js__WEBPACK_IMPORTED_MODULE_4__/* .unfinishedEnding */ .fu);
    }
}
/** The SHA-256 of a file's bytes, in hex. */
function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        const piece = Buffer.allocUnsafe(pieceBytes);
        for (let length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, piece); length > 0; length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, piece))
            hash.update(piece.subarray(0, length));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
    return hash.digest('hex');
}
function* pieces(lines) {
    let piece = '';
    for (const line of lines) {
        piece += `${line}\n`;
        if (piece.length >= pieceBytes) {
            yield piece;
            piece = '';
        }
    }
    if (piece !== '')
        yield piece;
}
async function syncPath(path, flags) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        await syncToDisk(fd);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ verifyChain)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6056);
/* harmony import */ var _events_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9747);
/* harmony import */ var _parse_event_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1618);



/** Follows the chain through the bytes of an events.jsonl, up to the first line that does not fit. */
function verifyChain(bytes) {
    const events = [];
    let head = _chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1;
    for (const line of (0,_events_file_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsFileLines */ .d)(bytes)) {
        const parsed = line.kind === 'bad' ? line : (0,_parse_event_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEventLine */ ._)(line.text);
        if (parsed.kind === 'bad')
            return { events, head, firstBad: { line: events.length + 1, seq: null, why: parsed.why } };
        const { stored, canonical } = parsed;
        const why = misfit(stored, canonical, head, events);
        if (why !== null)
            return { events, head, firstBad: { line: events.length + 1, seq: stored.event.seq, why } };
        events.push({ ...stored, prevHash: head.hash });
        head = { seq: stored.event.seq, hash: stored.hash };
    }
    const firstBad = events.length === 0 ? { line: 1, seq: null, why: 'the file is empty' } : null;
    return { events, head, firstBad };
}
function misfit({ hash, event }, canonical, head, before) {
    if (event.seq !== head.seq + 1)
        return `seq is ${event.seq} where ${head.seq + 1} follows: events were dropped, added or moved`;
    if (hash !== (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .hashEvent */ .dT)(head.hash, canonical))
        return 'the hash does not match: this event, or one before it, was changed';
    const [first] = before;
    if (first === undefined)
        return event.event_type === 'run_started' ? null : `the first event is ${event.event_type}, not run_started`;
    if (event.event_type === 'run_started')
        return 'run_started occurs a second time';
    if (event.run_id !== first.event.run_id)
        return `the event belongs to run ${event.run_id}, not to ${first.event.run_id}`;
    if (before.at(-1)?.event.event_type === 'run_sealed')
        return 'the event stands after run_sealed, which is the last one';
    return null;
}


/***/ })

};
