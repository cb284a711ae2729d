export const id = 3490;
export const ids = [3490];
export const modules = {

/***/ 35382:
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

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ canonicalStringEnd),
/* harmony export */   Fx: () => (/* binding */ scanSlackBytes),
/* harmony export */   XZ: () => (/* binding */ literalAt),
/* harmony export */   eu: () => (/* binding */ literal)
/* harmony export */ });
/* unused harmony export canonicalValueEnd */

/*
 * Reads through a DataView: of all ways to look at bytes it is the fastest one that has no undefined in it. What is read must be followed by a newline
 * and a few bytes more (`scanSlackBytes`), so that no reading past the end of a value leads out of the view.
 */
/** So many bytes must stand behind the last newline, whatever they are. */
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
/** So many digits are an integer below 2^53, which every reader of numbers writes the same way. */
const mostPlainDigits = 15;
/**
 * Where the canonical JSON value (RFC 8785) that begins at `at` ends; -1 when there is none. It accepts exactly what comes out again unchanged when it is
 * parsed and written by canonicalJson: keys in order and once, numbers and escapes as ECMAScript writes them, no white space. The bytes are UTF-8.
 * `depth` is how many objects and arrays it stands in.
 */
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
/** The same for a string. */
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
/** The escapes of RFC 8785, 3.2.2.2, after the backslash, but for `u`. */
const shortEscapes = new Set(Buffer.from('"\\bfnrt'));
const shortControls = new Set(Buffer.from('\b\f\n\r\t'));
/** Where the last character of an escape stands. */
function escapeEnd(view, at) {
    if (shortEscapes.has(view.getUint8(at)))
        return at;
    // Lower case, and only for controls that have no short escape: anything else would have stood for itself.
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
/** Whether one key comes before another, both with their quotes, by UTF-16 code units (RFC 8785, 3.2.3). */
function isBefore(view, a, aEnd, b, bEnd) {
    const length = Math.min(aEnd - a, bEnd - b);
    for (let i = 1; i < length; i += 1) {
        const left = view.getUint8(a + i);
        const right = view.getUint8(b + i);
        // The order of escapes, and of UTF-8 beyond ASCII, is not that of code units.
        if (left === backslash || right === backslash || left >= 0x80 || right >= 0x80)
            break;
        // A closing quote comes first: a key comes before those that it is the start of.
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
/** Digits and + - . E e */
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


/** Small enough for the caches of the processor, large enough that a system call a piece costs nothing. */
const pieceBytes = 256 * 1024;
/** Four times the longest payload that the journal takes, since JSON may escape it. */
const longestLineBytes = 32 * 1024 * 1024;
const newline = 0x0a;
/** Reads an events.jsonl in pieces of whole lines. Ends after the first line that cannot be read. Closes the file. */
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
            // A line that fills all of it needs a longer buffer.
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
/** Where the newline of the line that begins at `start` stands. */
function lineEnd(lines, start) {
    return lines.indexOf(newline, start);
}
function linesOf(buffer, end) {
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    return { kind: 'lines', bytes: buffer.subarray(0, end), view };
}
/** Where the first line begins that is not UTF-8; null when all are. */
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





/** The files of a bundle's folder. Throws BundleError when it cannot be listed or holds far too much to be one. */
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
/** Never follows a link and never waits for a pipe, even if one took the file's place after it was listed. */
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
        // A file that grows meanwhile is read as long as it was when it was opened.
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
    // O_NOFOLLOW and O_NONBLOCK are not defined on Windows.
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


/**
 * What keeps an event that was read from being one that the journal would have written, in words; null when nothing does. Its members have the types that
 * they should have, but for what stands within scores and payload: after this, a reader may rely on them.
 */
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
/**
 * Reads one line of events.jsonl. The line must be, byte for byte, what eventLine writes: this refuses duplicate keys, other orders of keys,
 * numbers that do not survive, and unknown members, because none of them comes out again as it went in. What it gives is an event that the journal might
 * have written.
 */
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

/***/ 63490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   si: () => (/* binding */ openEventsFile)
/* harmony export */ });
/* unused harmony export readEvents */
/* harmony import */ var _bundle_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35382);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78239);
/* harmony import */ var _events_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69747);
/* harmony import */ var _folder_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13891);
/* harmony import */ var _parse_event_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45485);






/** All events of a bundle, or of the one in a folder. Throws as readEvents does. */
function readBundle(source) {
    const events = [...readEvents(typeof source === 'string' ? (0,_folder_source_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolder */ .N)(source) : source)];
    return { events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}
/**
 * Reads the events of a bundle one after the other; at least one. It reads any well-formed bundle; whether it is genuine is what verifyBundle says.
 * Throws BundleError, which names the line, for events that the journal would not have written.
 */
function* readEvents(source) {
    let count = 0;
    const bad = (why) => new _bundle_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r('BAD_EVENTS', `${source.path}: ${_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsFile */ .kQ}, line ${count + 1}: ${why}`);
    for (const lines of (0,_events_file_js__WEBPACK_IMPORTED_MODULE_2__/* .eventsFileLines */ .d)(openEventsFile(source))) {
        if (lines.kind === 'bad')
            throw bad(lines.why);
        for (let start = 0; start < lines.bytes.length; count += 1) {
            const end = (0,_events_file_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnd */ .k)(lines.bytes, start);
            const parsed = (0,_parse_event_line_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEventLine */ ._)(lines.bytes.toString('utf8', start, end));
            if (parsed.kind === 'bad')
                throw bad(parsed.why);
            yield parsed.stored;
            start = end + 1;
        }
    }
    if (count === 0)
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r('BAD_EVENTS', `${source.path}: ${_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsFile */ .kQ} is empty`);
}
/** Opens a bundle's events.jsonl. Throws BundleError when there is none. */
function openEventsFile(source) {
    try {
        return source.open(_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsFile */ .kQ, _bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .largestFileBytes */ .ag);
    }
    catch (error) {
        if (source.names.includes(_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsFile */ .kQ))
            throw error;
        throw new _bundle_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r('NOT_A_BUNDLE', whyNotABundle(source, error), { cause: error });
    }
}
function whyNotABundle({ path, names }, error) {
    if (names.includes(_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .journalFile */ .i7)) {
        return `${path} holds only the journal of a run that goes on or whose guard was killed: in that case flowforge-ci report --recover makes a bundle of it`;
    }
    return `${path} is not a bundle: its ${_bundle_files_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsFile */ .kQ} cannot be read (${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_5__/* .errorText */ .k)(error)}); name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`;
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ utcReader),
/* harmony export */   Zx: () => (/* binding */ instantChars),
/* harmony export */   bp: () => (/* binding */ utcMs)
/* harmony export */ });
/** `2026-11-21T09:45:12.000Z`: what Date.toISOString writes for years of four digits, and what created_at holds. */
const instantChars = 24;
/** Milliseconds since the epoch; null for any other text. */
function utcMs(text) {
    const ms = text.length === instantChars ? Date.parse(text) : Number.NaN;
    return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}
/** The same of bytes, for one time after the other; -1 where there is none. It remembers the minute, which most of them share with the one before. */
function utcReader() {
    /** `2026-11-21T09:45`, four bytes a word. */
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
/** More than any sum of digits allows, for what is none. */
const noDigit = 1000;
function digit(view, at) {
    const value = view.getUint8(at) - 0x30;
    return value >= 0 && value <= 9 ? value : noDigit;
}


/***/ })

};
