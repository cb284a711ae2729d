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
/* harmony import */ var _evidence_read_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19596);
/* harmony import */ var _evidence_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96851);
/* harmony import */ var _platform_find_above_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61660);
/* harmony import */ var _report_timeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(661);








const RUNAWAY_TIMEOUT_S = 60;
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

/***/ 35382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BundleError)
/* harmony export */ });
class BundleError extends Error {
    name = 'BundleError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ canonicalStringEnd),
/* harmony export */   Fx: () => (/* binding */ scanSlackBytes),
/* harmony export */   XZ: () => (/* binding */ literalAt),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* unused harmony export canonicalValueEnd */

const scanSlackBytes = 8;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;
const mostPlainDigits = 15;
function canonicalValueEnd(view, at, depth = 0) {
    const first = view.getUint8(at);
    if (first === minus || (first >= zero && first <= nine))
        return numberEnd(view, at);
    if (first === quote)
        return canonicalStringEnd(view, at);
    if (first === openBrace)
        return depth < deepestNesting ? objectEnd(view, at, depth + 1) : -1;
    if (first === openBracket)
        return depth < deepestNesting ? arrayEnd(view, at, depth + 1) : -1;
    return wordEnd(view, at);
}
function canonicalStringEnd(view, at) {
    if (view.getUint8(at) !== quote)
        return -1;
    for (let i = at + 1;; i += 1) {
        const byte = view.getUint8(i);
        if (byte === quote)
            return i + 1;
        if (byte < 0x20)
            return -1;
        if (byte !== backslash)
            continue;
        i = escapeEnd(view, i + 1);
        if (i === -1)
            return -1;
    }
}
const shortEscapes = new Set(Buffer.from('"\\bfnrt'));
const shortControls = new Set(Buffer.from('\b\f\n\r\t'));
function escapeEnd(view, at) {
    if (shortEscapes.has(view.getUint8(at)))
        return at;
    const escaped = textAt(view, at, at + 5);
    if (!/^u00[01][0-9a-f]$/.test(escaped) || shortControls.has(Number.parseInt(escaped.slice(1), 16)))
        return -1;
    return at + 4;
}
function objectEnd(view, at, depth) {
    if (view.getUint8(at + 1) === closeBrace)
        return at + 2;
    let previous = -1;
    let previousEnd = -1;
    for (let i = at + 1;; i += 1) {
        const keyEnd = canonicalStringEnd(view, i);
        if (keyEnd === -1 || view.getUint8(keyEnd) !== colon)
            return -1;
        if (previous !== -1 && !isBefore(view, previous, previousEnd, i, keyEnd))
            return -1;
        previous = i;
        previousEnd = keyEnd;
        i = canonicalValueEnd(view, keyEnd + 1, depth);
        if (i === -1)
            return -1;
        const next = view.getUint8(i);
        if (next === closeBrace)
            return i + 1;
        if (next !== comma)
            return -1;
    }
}
function arrayEnd(view, at, depth) {
    if (view.getUint8(at + 1) === closeBracket)
        return at + 2;
    for (let i = at + 1;; i += 1) {
        i = canonicalValueEnd(view, i, depth);
        if (i === -1)
            return -1;
        const next = view.getUint8(i);
        if (next === closeBracket)
            return i + 1;
        if (next !== comma)
            return -1;
    }
}
function isBefore(view, a, aEnd, b, bEnd) {
    const length = Math.min(aEnd - a, bEnd - b);
    for (let i = 1; i < length; i += 1) {
        const left = view.getUint8(a + i);
        const right = view.getUint8(b + i);
        if (left === backslash || right === backslash || left >= 0x80 || right >= 0x80)
            break;
        if (left !== right)
            return left === quote || (right !== quote && left < right);
    }
    return String(JSON.parse(textAt(view, a, aEnd))) < String(JSON.parse(textAt(view, b, bEnd)));
}
function numberEnd(view, at) {
    const start = view.getUint8(at) === minus ? at + 1 : at;
    let end = start;
    let next = view.getUint8(end);
    while (next >= zero && next <= nine)
        next = view.getUint8(++end);
    const digits = end - start;
    const isPlain = digits > 0 && digits <= mostPlainDigits && (view.getUint8(start) !== zero || (digits === 1 && start === at));
    if (isPlain && !isNumberPart(next))
        return end;
    while (isNumberPart(view.getUint8(end)))
        end += 1;
    const text = textAt(view, at, end);
    return String(Number(text)) === text ? end : -1;
}
function isNumberPart(byte) {
    return (byte >= zero && byte <= nine) || byte === 0x2b || byte === minus || byte === 0x2e || byte === 0x45 || byte === 0x65;
}
const words = [literal('true'), literal('false'), literal('null')];
function wordEnd(view, at) {
    for (const word of words)
        if (literalAt(view, at, word))
            return at + word.lengthBytes;
    return -1;
}
function textAt(view, start, end) {
    return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('utf8', start, end);
}
function literal(text) {
    const bytes = Buffer.from(text);
    const words = Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readInt32LE(4 * i));
    return { lengthBytes: bytes.length, words, rest: bytes.subarray(4 * words.length) };
}
function literalAt(view, at, { words, rest }) {
    let i = at;
    for (let n = 0; n < words.length; n += 1, i += 4)
        if (view.getInt32(i, true) !== words[n])
            return false;
    for (let n = 0; n < rest.length; n += 1, i += 1)
        if (view.getUint8(i) !== rest[n])
            return false;
    return true;
}


/***/ }),

/***/ 69747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ eventsFileLines),
/* harmony export */   k: () => (/* binding */ lineEnd)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);


const pieceBytes = 256 * 1024;
const longestLineBytes = 32 * 1024 * 1024;
const newline = 0x0a;
function* eventsFileLines(file) {
    try {
        let buffer = Buffer.alloc(Math.min(pieceBytes, file.sizeBytes + 1 + _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSlackBytes */ .Fx));
        let filled = 0;
        for (let got = -1; got !== 0;) {
            got = file.fill(buffer.subarray(filled, buffer.length - _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSlackBytes */ .Fx));
            filled += got;
            const end = buffer.subarray(0, filled).lastIndexOf(newline) + 1;
            const bad = badUtf8Line(buffer.subarray(0, end));
            if (bad !== 0 && end > 0)
                yield linesOf(buffer, bad ?? end);
            if (bad !== null)
                return yield { kind: 'bad', why: 'the line is not UTF-8' };
            if (filled - end > longestLineBytes)
                return yield { kind: 'bad', why: `the line is longer than ${longestLineBytes} bytes` };
            const rest = buffer.subarray(end, filled);
            if (end === 0 && filled === buffer.length - _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSlackBytes */ .Fx)
                buffer = Buffer.alloc(2 * buffer.length);
            rest.copy(buffer);
            filled = rest.length;
        }
        if (filled > 0)
            yield { kind: 'bad', why: 'the line has no end: the file was cut' };
    }
    finally {
        file.close();
    }
}
function lineEnd(lines, start) {
    return lines.indexOf(newline, start);
}
function linesOf(buffer, end) {
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return { kind: 'lines', bytes: buffer.subarray(0, end), view };
}
function badUtf8Line(lines) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(lines))
        return null;
    for (let start = 0; start < lines.length;) {
        const end = lineEnd(lines, start);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(lines.subarray(start, end)))
            return start;
        start = end + 1;
    }
    return null;
}


/***/ }),

/***/ 13891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35382);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78239);





function openFolder(path) {
    const { names, strays } = list(path);
    const open = (name, mostBytes = _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .largestFileBytes */ .ag) => openRegularFile(path, name, mostBytes);
    return {
        kind: 'folder',
        path,
        names,
        strays,
        open,
        read: (name, mostBytes = _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .largestTextFileBytes */ .VM) => readAll(open(name, mostBytes)),
        database: (name) => {
            open(name).close();
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name);
        },
    };
}
function list(path) {
    const names = [];
    const strays = [];
    const entries = entriesOf(path);
    if (entries.length > _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .mostFiles */ .p)
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} has ${entries.length} files: it is no bundle`);
    for (const entry of entries) {
        if (!(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleFileName */ .Ge)(entry.name))
            strays.push(`${JSON.stringify(entry.name)} does not belong to a bundle`);
        else if (entry.isFile())
            names.push(entry.name);
        else
            strays.push(`${entry.name} is not a regular file`);
    }
    return { names: names.sort(), strays: strays.sort() };
}
function entriesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} cannot be read: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error)}`, { cause: error });
    }
}
function openRegularFile(folder, name, mostBytes) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
    if (!(0,_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundleFileName */ .Ge)(name))
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${JSON.stringify(name)} does not belong to a bundle`);
    const fd = openUnfollowed(path);
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        if (!stat.isFile())
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} is not a regular file`);
        if (stat.size > mostBytes)
            throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('TOO_LARGE', `${path} has ${stat.size} bytes; at most ${mostBytes} are read`);
        let left = stat.size;
        const fill = (into) => {
            const got = left === 0 ? 0 : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, 0, Math.min(left, into.length), null);
            left -= got;
            return got;
        };
        return { sizeBytes: stat.size, fill, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
function openUnfollowed(path) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleError */ .r('NOT_A_BUNDLE', `${path} cannot be read (${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_4__/* .errorText */ .k)(error)})`, { cause: error });
    }
}
function readAll(file) {
    try {
        const bytes = Buffer.allocUnsafe(file.sizeBytes);
        let at = 0;
        for (let got = 1; at < bytes.length && got > 0; at += got)
            got = file.fill(bytes.subarray(at));
        return bytes.subarray(0, at);
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 45485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ parseEventLine)
});

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/event-json.js
var event_json = __webpack_require__(79152);
// EXTERNAL MODULE: ./lib/evidence/check-draft.js + 2 modules
var check_draft = __webpack_require__(65309);
// EXTERNAL MODULE: ./lib/evidence/utc-instant.js
var utc_instant = __webpack_require__(19935);
;// CONCATENATED MODULE: ./lib/evidence/event-problem.js


function eventProblem(event) {
    const createdAtMs = (0,utc_instant/* utcMs */.bp)(event.created_at);
    if (createdAtMs === null)
        return `the event's created_at is no UTC time such as 2026-11-21T09:45:12.000Z`;
    if (event.seq < 1)
        return `the event's seq is ${event.seq}, and they count from 1`;
    const { seq: _, event_id, run_id, created_at, schema_version, ...draft } = event;
    const problem = (0,check_draft/* checkDraft */.Q)({ ...draft, created_at_ms: createdAtMs });
    return problem === null ? null : `the event's ${problem}`;
}

;// CONCATENATED MODULE: ./lib/evidence/parse-event-line.js





const start = '{"hash":"';
const middle = '","event":';
const hashEnd = start.length + 64;
const eventStart = hashEnd + middle.length;
const knownTypes = new Set(model/* eventTypes */.mu);
function parseEventLine(line) {
    const hash = line.slice(start.length, hashEnd);
    const framed = line.startsWith(start) && (0,chain/* isSha256Hex */.P4)(hash) && line.startsWith(middle, hashEnd) && line.endsWith('}');
    if (!framed)
        return bad('the line does not read {"hash":"<64 hex digits>","event":{…}}');
    const text = line.slice(eventStart, -1);
    try {
        const event = JSON.parse(text);
        const problem = envelopeProblem(event);
        if (problem !== null)
            return bad(problem);
        const known = event;
        const canonical = (0,event_json/* canonicalEvent */.vS)(known);
        if (canonical !== text)
            return bad('the event is not in canonical form (RFC 8785)');
        const wrong = eventProblem(known);
        return wrong === null ? { kind: 'event', stored: { hash, event: known }, canonical } : bad(wrong);
    }
    catch (error) {
        return bad(`the event is not JSON: ${(0,error_text/* errorText */.k)(error)}`);
    }
}
const textMembers = ['event_id', 'run_id', 'event_type', 'actor', 'reason', 'action', 'outcome', 'created_at'];
function envelopeProblem(value) {
    if (!isObject(value))
        return 'the event is not an object';
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

/***/ 19596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  si: () => (/* binding */ openEventsFile),
  Bo: () => (/* binding */ readBundle)
});

// UNUSED EXPORTS: readEvents

// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/events-file.js
var events_file = __webpack_require__(69747);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/evidence/folder-of-runs.js



function folderOfRuns(path) {
    const runs = namesIn(path).filter((name) => [bundle_files/* eventsFile */.kQ, bundle_files/* journalFile */.i7].some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, name, file))));
    const latest = runs.at(-1);
    return latest === undefined ? null : { count: runs.length, latest: (0,external_node_path_.join)(path, latest) };
}
function namesIn(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path)
            .filter((name) => /^\w[\w-]*$/.test(name))
            .sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/evidence/folder-source.js
var folder_source = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/evidence/parse-event-line.js + 1 modules
var parse_event_line = __webpack_require__(45485);
;// CONCATENATED MODULE: ./lib/evidence/read-bundle.js







function readBundle(source) {
    const events = [...readEvents(typeof source === 'string' ? (0,folder_source/* openFolder */.N)(source) : source)];
    return { events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}
function* readEvents(source) {
    let count = 0;
    const bad = (why) => new bundle_error/* BundleError */.r('BAD_EVENTS', `${source.path}: ${bundle_files/* eventsFile */.kQ}, line ${count + 1}: ${why}`);
    for (const lines of (0,events_file/* eventsFileLines */.d)(openEventsFile(source))) {
        if (lines.kind === 'bad')
            throw bad(lines.why);
        for (let start = 0; start < lines.bytes.length; count += 1) {
            const end = (0,events_file/* lineEnd */.k)(lines.bytes, start);
            const parsed = (0,parse_event_line/* parseEventLine */._)(lines.bytes.toString('utf8', start, end));
            if (parsed.kind === 'bad')
                throw bad(parsed.why);
            yield parsed.stored;
            start = end + 1;
        }
    }
    if (count === 0)
        throw new bundle_error/* BundleError */.r('BAD_EVENTS', `${source.path}: ${bundle_files/* eventsFile */.kQ} is empty`);
}
function openEventsFile(source) {
    try {
        return source.open(bundle_files/* eventsFile */.kQ, bundle_files/* largestFileBytes */.ag);
    }
    catch (error) {
        if (source.names.includes(bundle_files/* eventsFile */.kQ))
            throw error;
        throw new bundle_error/* BundleError */.r('NOT_A_BUNDLE', whyNotABundle(source, error), { cause: error });
    }
}
function whyNotABundle({ kind, path, names }, error) {
    if (names.includes(bundle_files/* journalFile */.i7)) {
        return `${path} holds only the journal of a run that goes on or whose guard was killed: in that case flowforge-ci report --recover makes a bundle of it`;
    }
    const runs = kind === 'folder' ? folderOfRuns(path) : null;
    if (runs !== null) {
        const many = runs.count === 1 ? 'a run' : `${runs.count} runs`;
        return `${path} is not a bundle, it holds ${many}: name one; the latest is ${runs.latest}`;
    }
    return `${path} is not a bundle: its ${bundle_files/* eventsFile */.kQ} cannot be read (${(0,error_text/* errorText */.k)(error)}); name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`;
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ utcReader),
/* harmony export */   Zx: () => (/* binding */ instantChars),
/* harmony export */   bp: () => (/* binding */ utcMs)
/* harmony export */ });
const instantChars = 24;
function utcMs(text) {
    const ms = text.length === instantChars ? Date.parse(text) : Number.NaN;
    return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}
function utcReader() {
    const minute = new Int32Array(4);
    let minuteMs = -1;
    return (view, at) => {
        for (let i = 0; i < minute.length; i += 1) {
            if (view.getInt32(at + 4 * i) === minute[i])
                continue;
            for (let n = 0; n < minute.length; n += 1)
                minute[n] = view.getInt32(at + 4 * n);
            minuteMs = utcMs(`${latin1(view, at, 16)}:00.000Z`) ?? -1;
            break;
        }
        const seconds = twoDigits(view, at + 17);
        const millis = 10 * twoDigits(view, at + 20) + digit(view, at + 22);
        const isFramed = view.getUint8(at + 16) === colon && view.getUint8(at + 19) === dot && view.getUint8(at + 23) === letterZ;
        return minuteMs !== -1 && seconds < 60 && millis < 1000 && isFramed ? minuteMs + 1000 * seconds + millis : -1;
    };
}
const colon = 0x3a;
const dot = 0x2e;
const letterZ = 0x5a;
function latin1(view, at, length) {
    return Buffer.from(view.buffer, view.byteOffset + at, length).toString('latin1');
}
function twoDigits(view, at) {
    return 10 * digit(view, at) + digit(view, at + 1);
}
const noDigit = 1000;
function digit(view, at) {
    const value = view.getUint8(at) - 0x30;
    return value >= 0 && value <= 9 ? value : noDigit;
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
