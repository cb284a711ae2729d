export const id = 2260;
export const ids = [2260,1822,305];
export const modules = {

/***/ 35102:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 35102;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isGitHubCloud)
/* harmony export */ });
function isGitHubCloud(serverUrl) {
    const host = URL.parse(serverUrl || 'https://github.com')?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
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

/***/ 16002:
/***/ (() => {

globalThis.__dirname ??= import.meta.dirname;



/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ openAbandonedJournal),
/* harmony export */   e6: () => (/* binding */ createBundleDatabase),
/* harmony export */   openJournalDatabase: () => (/* binding */ openJournalDatabase),
/* harmony export */   pP: () => (/* binding */ schemaOf),
/* harmony export */   sb: () => (/* binding */ openForReading)
/* harmony export */ });
/* unused harmony export DatabaseError */
/* harmony import */ var _commonjs_dirname_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16002);
/* harmony import */ var better_sqlite3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4918);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96056);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35498);




class DatabaseError extends Error {
    name = 'DatabaseError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
const busyTimeoutMs = 1000;
const pageCacheKib = 512;
function openJournalDatabase(path) {
    const db = new better_sqlite3__WEBPACK_IMPORTED_MODULE_1__(path, { timeout: busyTimeoutMs });
    try {
        if (path !== ':memory:')
            useWriteAheadLog(db);
        db.pragma('synchronous = FULL');
        db.pragma(`cache_size = -${pageCacheKib}`);
        migrate(db);
        return db;
    }
    catch (error) {
        db.close();
        throw error;
    }
}
function openAbandonedJournal(path) {
    const db = new better_sqlite3__WEBPACK_IMPORTED_MODULE_1__(path, { fileMustExist: true, timeout: 0 });
    try {
        db.pragma('trusted_schema = OFF');
        db.pragma('cell_size_check = ON');
        db.pragma('locking_mode = EXCLUSIVE');
        db.exec('BEGIN EXCLUSIVE; COMMIT');
        migrate(db);
        refuseOtherSchema(db);
        return db;
    }
    catch (error) {
        db.close();
        throw error;
    }
}
function createBundleDatabase(path, appliedAt = new Date().toISOString()) {
    const db = new better_sqlite3__WEBPACK_IMPORTED_MODULE_1__(path);
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    migrate(db, appliedAt);
    return db;
}
function openForReading(source) {
    const db = new better_sqlite3__WEBPACK_IMPORTED_MODULE_1__(source, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    return db;
}
function schemaOf(db) {
    return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());
}
function useWriteAheadLog(db) {
    if (db.pragma('journal_mode = WAL', { simple: true }) === 'wal')
        return;
    db.pragma('journal_mode = TRUNCATE');
    db.pragma('locking_mode = EXCLUSIVE');
}
function migrate(db, appliedAt = new Date().toISOString()) {
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .migrations */ .w.length) {
        throw new DatabaseError('NEWER_SCHEMA', `the journal has schema version ${version}, this guard knows up to ${_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .migrations */ .w.length}: use the newer guard`);
    }
    if (version > 0)
        checkApplied(db, version);
    const missing = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .migrations */ .w.slice(version);
    if (missing.length === 0)
        return;
    db.transaction(() => {
        for (const { version: next, sql } of missing) {
            db.exec(sql);
            const row = { next, sha256: (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(sql), appliedAt };
            db.prepare('INSERT INTO migrations(version, sha256, applied_at) VALUES (@next, @sha256, @appliedAt)').run(row);
            db.pragma(`user_version = ${next}`);
        }
    })();
    db.pragma('wal_checkpoint(TRUNCATE)');
}
function checkApplied(db, version) {
    const applied = db
        .prepare('SELECT version, sha256 FROM migrations ORDER BY version')
        .all();
    const matches = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .migrations */ .w
        .slice(0, version)
        .every((migration, i) => applied[i]?.version === migration.version && applied[i].sha256 === (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(migration.sql));
    if (!matches || applied.length !== version)
        throw foreignSchema();
}
function refuseOtherSchema(db) {
    const expected = openJournalDatabase(':memory:');
    try {
        if (schemaOf(db) !== schemaOf(expected))
            throw foreignSchema();
    }
    finally {
        expected.close();
    }
}
function foreignSchema() {
    return new DatabaseError('FOREIGN_SCHEMA', 'the journal was laid out by something else than this guard: take another folder');
}


/***/ }),

/***/ 79233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ selectEvents),
/* harmony export */   EventStore: () => (/* binding */ EventStore),
/* harmony export */   FL: () => (/* binding */ selectIncident),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   eF: () => (/* binding */ storedEvent),
/* harmony export */   jG: () => (/* binding */ selectFirstEvent),
/* harmony export */   tW: () => (/* binding */ writeDatabase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96056);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(616);
/* harmony import */ var _event_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79152);




const columns = [
    'seq',
    'event_id',
    'run_id',
    'incident_id',
    'event_type',
    'actor',
    'reason',
    'scores',
    'action',
    'outcome',
    'created_at',
    'schema_version',
    'payload',
    'prev_hash',
    'hash',
];
const selectFromEvents = `SELECT ${columns.join(', ')} FROM events`;
const insertEvent = `INSERT INTO events(${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
const selectEvents = `${selectFromEvents} ORDER BY seq`;
const selectFirstEvent = `${selectFromEvents} WHERE seq = 1`;
const selectIncident = `${selectFromEvents} WHERE incident_id = ? ORDER BY seq`;
const memory = ':memory:';
class EventStore {
    #path;
    #db;
    #appendAll;
    constructor(path) {
        this.#path = path;
        this.#db = (0,_database_js__WEBPACK_IMPORTED_MODULE_2__.openJournalDatabase)(path);
        const insert = this.#db.prepare(insertEvent);
        this.#appendAll = this.#db.transaction((events) => {
            for (const event of events)
                insert.run(rowOf(event));
        });
    }
    append(events) {
        this.#appendAll(events);
        if (events.some(({ event }) => event.event_type === 'incident_closed'))
            this.#db.pragma('wal_checkpoint(PASSIVE)');
    }
    head() {
        const last = this.#db
            .prepare('SELECT seq, hash, event_type FROM events ORDER BY seq DESC LIMIT 1')
            .get();
        if (last?.event_type === 'run_sealed')
            throw new Error('the journal is sealed already');
        return last === undefined ? _chain_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyChain */ .d1 : { seq: last.seq, hash: last.hash };
    }
    has(eventId) {
        return this.#db.prepare('SELECT 1 FROM events WHERE event_id = ?').get(eventId) !== undefined;
    }
    *events() {
        for (const row of this.#db.prepare(selectEvents).iterate()) {
            const stored = storedEvent(row);
            yield { ...stored, line: (0,_event_json_js__WEBPACK_IMPORTED_MODULE_3__/* .eventLine */ .V8)(stored, row) };
        }
    }
    isInPlace() {
        return this.#path === memory || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#path);
    }
    exportTo(path) {
        if (this.#path === memory) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, this.#db.serialize(), { flag: 'wx', mode: 0o644 });
            return;
        }
        this.#db.pragma('synchronous = OFF');
        this.#db.prepare('VACUUM INTO ?').run(path);
    }
    close() {
        this.#db.close();
    }
}
function writeDatabase(path, events, appliedAt) {
    const db = (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .createBundleDatabase */ .e6)(path, appliedAt);
    try {
        const insert = db.prepare(insertEvent);
        db.transaction(() => {
            for (const event of events)
                insert.run(rowOf(event));
        })();
    }
    finally {
        db.close();
    }
}
function rowOf({ event, hash, prevHash }) {
    return { ...event, ...(0,_event_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalParts */ .BE)(event), prev_hash: prevHash, hash };
}
function storedEvent({ prev_hash: _, hash, ...row }) {
    const event = { ...row, scores: JSON.parse(row.scores), payload: JSON.parse(row.payload) };
    return { hash, event: event };
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

/***/ 90082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ RecoverError)
/* harmony export */ });
class RecoverError extends Error {
    name = 'RecoverError';
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}


/***/ }),

/***/ 89703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ recoverBundle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/database.js
var database = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/event-json.js
var event_json = __webpack_require__(79152);
// EXTERNAL MODULE: ./lib/evidence/event-store.js
var event_store = __webpack_require__(79233);
// EXTERNAL MODULE: ./lib/evidence/parse-event-line.js + 1 modules
var parse_event_line = __webpack_require__(45485);
// EXTERNAL MODULE: ./lib/evidence/recover-error.js
var recover_error = __webpack_require__(90082);
;// CONCATENATED MODULE: ./lib/evidence/abandoned-journal.js










function readAbandonedJournal(folder) {
    const path = (0,external_node_path_.join)(folder, bundle_files/* journalFile */.i7);
    refuseLinks(folder);
    const db = abandoned_journal_open(path);
    try {
        const read = readRows(db);
        if (read.events.length > 0)
            return read;
        throw new recover_error/* RecoverError */.j('NO_EVENTS', `${path} holds no event to begin with${read.break === null ? '' : ` (${read.break})`}`);
    }
    finally {
        db.close();
    }
}
function refuseLinks(folder) {
    for (const name of bundle_files/* journalLeftovers */.IX) {
        const stat = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
        if (stat?.isFile() === false)
            throw new recover_error/* RecoverError */.j('UNREADABLE', `${(0,external_node_path_.join)(folder, name)} is not a regular file`);
        if (stat === undefined && name === bundle_files/* journalFile */.i7)
            throw new recover_error/* RecoverError */.j('NO_JOURNAL', `${folder} holds no ${bundle_files/* journalFile */.i7}: name the folder of a run whose guard was killed`);
    }
}
function abandoned_journal_open(path) {
    try {
        return (0,database/* openAbandonedJournal */.O1)(path);
    }
    catch (error) {
        const why = (0,error_text/* errorText */.k)(error);
        if (why.includes('SQLITE_BUSY'))
            throw new recover_error/* RecoverError */.j('GUARD_ALIVE', `${path} is in use: its guard is still at work; wait for it to end`, {
                cause: error,
            });
        throw new recover_error/* RecoverError */.j('UNREADABLE', `${path} cannot be read: ${why}`, { cause: error });
    }
}
function readRows(db) {
    const events = [];
    let head = chain/* emptyChain */.d1;
    try {
        for (const row of db.prepare(event_store/* selectEvents */.A$).iterate()) {
            const event = { ...(0,event_store/* storedEvent */.eF)(row), prevHash: row.prev_hash };
            const why = misfit(event, head, events[0]);
            if (why !== null)
                return { events, break: `event ${row.seq}: ${why}` };
            if (event.event.event_type === 'run_sealed')
                break;
            events.push(event);
            head = { seq: event.event.seq, hash: event.hash };
        }
        return { events, break: null };
    }
    catch (error) {
        return { events, break: `after event ${head.seq}: ${(0,error_text/* errorText */.k)(error)}` };
    }
}
function misfit({ event, hash, prevHash }, head, first) {
    if (event.seq !== head.seq + 1)
        return `event ${head.seq + 1} is missing before it`;
    const parsed = (0,parse_event_line/* parseEventLine */._)((0,event_json/* eventLine */.V8)({ event, hash }));
    if (parsed.kind === 'bad')
        return parsed.why;
    if (prevHash !== head.hash || hash !== (0,chain/* hashEvent */.dT)(head.hash, (0,event_json/* canonicalEvent */.vS)(event)))
        return 'the hash does not match';
    if (first === undefined)
        return event.event_type === 'run_started' ? null : 'it is the first, and not run_started';
    return event.run_id === first.event.run_id ? null : `it belongs to run ${event.run_id}`;
}

// EXTERNAL MODULE: ./lib/evidence/attachments.js
var evidence_attachments = __webpack_require__(33671);
// EXTERNAL MODULE: ./lib/evidence/bundle.js + 3 modules
var bundle = __webpack_require__(25314);
// EXTERNAL MODULE: ./lib/evidence/chain-event.js
var chain_event = __webpack_require__(19489);
// EXTERNAL MODULE: ./lib/evidence/folder-source.js
var folder_source = __webpack_require__(13891);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var reports = __webpack_require__(59046);
;// CONCATENATED MODULE: ./lib/evidence/recover.js














async function recoverBundle(path, by, load = reports/* loadReports */.y) {
    const folder = (0,external_node_path_.basename)(path) === bundle_files/* journalFile */.i7 ? (0,external_node_path_.dirname)(path) : path;
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, bundle_files/* manifestFile */.YE)))
        return bundleOf(folder);
    const journal = readAbandonedJournal(folder);
    const events = withRecovery(journal, by);
    const files = await readFiles(folder);
    const { withheld } = await (0,bundle/* writeBundle */.M)({
        folder,
        events,
        policyJson: files.policyJson,
        attachments: files.attachments,
        reports: await load(),
        signingKey: null,
        seal: () => null,
        exportDatabase: (into) => (0,event_store/* writeDatabase */.tW)(into, events),
    });
    removeLeftovers(folder, files.unfinished, journal.break === null);
    const problems = [...(journal.break === null ? [] : [journal.break]), ...files.problems];
    return { bundlePath: folder, written: true, withheld, problems };
}
function bundleOf(folder) {
    if (!(0,read_bundle/* readBundle */.Bo)(folder).sealed)
        return { bundlePath: folder, written: false, withheld: null, problems: [] };
    throw new recover_error/* RecoverError */.j('SEALED', `${folder} holds a sealed bundle: there is nothing to recover`);
}
function withRecovery({ events, break: why }, by) {
    const all = [...events];
    const what = 'the chain of the journal is broken: what follows was left in it';
    for (const draft of [...(why === null ? [] : [(0,chain_event/* degradation */.Nt)(what, why)]), (0,chain_event/* recovery */.at)(by, events.length)]) {
        const last = all.at(-1);
        if (last === undefined)
            break;
        const head = { seq: last.event.seq, hash: last.hash };
        const event = (0,chain_event/* chainEvent */.MO)(head, (0,identifiers/* newEventId */.WR)(draft.created_at_ms), last.event.run_id, draft);
        all.push({ ...event, ...(0,chain_event/* asReadBack */.mR)(event) });
    }
    return all;
}
async function readFiles(folder) {
    const source = (0,folder_source/* openFolder */.N)(folder);
    const attachments = new Map();
    const problems = [...source.strays];
    for (const name of source.names.filter(evidence_attachments/* mayBeAttached */.TS)) {
        const content = attachments.size < evidence_attachments/* mostAttachments */.Mj ? readFile(source, name) : `${name} is one file too many`;
        if (typeof content === 'string')
            problems.push(content);
        else
            attachments.set(name, content);
    }
    const policy = source.names.includes(bundle_files/* policyFile */.Xd) ? readFile(source, bundle_files/* policyFile */.Xd) : `there is no ${bundle_files/* policyFile */.Xd}`;
    if (typeof policy === 'string')
        problems.push(policy);
    const policyJson = typeof policy === 'string' ? null : Buffer.from(policy).toString();
    return { policyJson, attachments, unfinished: source.names.filter((name) => name.endsWith(bundle_files/* unfinishedEnding */.fu)), problems };
}
function readFile(source, name) {
    try {
        return source.read(name, evidence_attachments/* largestAttachmentBytes */.pO);
    }
    catch (error) {
        return (0,error_text/* errorText */.k)(error);
    }
}
function removeLeftovers(folder, unfinished, withJournal) {
    for (const name of [...unfinished, ...(withJournal ? bundle_files/* journalLeftovers */.IX : [])])
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
}


/***/ }),

/***/ 35498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ migrations)
/* harmony export */ });
const firstSchema = `
CREATE TABLE migrations(
  version INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK(length(sha256)=64),
  applied_at TEXT NOT NULL
) STRICT;
CREATE TABLE events(
  seq INTEGER PRIMARY KEY CHECK(seq>=1),
  event_id TEXT NOT NULL UNIQUE,
  run_id TEXT NOT NULL,
  incident_id TEXT,
  event_type TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  scores TEXT NOT NULL CHECK(json_valid(scores)),
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  created_at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  payload TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(payload)),
  prev_hash TEXT NOT NULL CHECK(length(prev_hash)=64),
  hash TEXT NOT NULL CHECK(length(hash)=64)
) STRICT;
CREATE INDEX events_timeline ON events(incident_id,seq) WHERE incident_id IS NOT NULL;
CREATE TRIGGER events_never_updated BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT,'events are append-only: no update');
END;
CREATE TRIGGER events_never_deleted BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT,'events are append-only: no delete');
END;
CREATE TRIGGER events_follow_on BEFORE INSERT ON events
BEGIN
  SELECT RAISE(ABORT,'seq does not follow the last event')
    WHERE NEW.seq IS NOT (SELECT COALESCE(MAX(seq),0)+1 FROM events);
  SELECT RAISE(ABORT,'event_id is taken')
    WHERE EXISTS(SELECT 1 FROM events WHERE event_id=NEW.event_id);
  SELECT RAISE(ABORT,'prev_hash is not the hash of the last event')
    WHERE NEW.prev_hash IS NOT COALESCE((SELECT hash FROM events ORDER BY seq DESC LIMIT 1),'${'0'.repeat(64)}');
END;
`;
const migrations = [{ version: 1, sql: firstSchema }];


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

/***/ 43941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   kW: () => (/* binding */ uploadAnnotations),
/* harmony export */   vM: () => (/* binding */ misuse)
/* harmony export */ });
/* harmony import */ var _ci_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88857);
/* harmony import */ var _ci_run_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46368);
/* harmony import */ var _report_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6222);



const TITLE = 'FlowForge Guard';
function annotationsOf(outcome, upload, { failOnKill, ifUploadFails }) {
    const ofTheRun = runAnnotations(outcome, failOnKill);
    const level = ifUploadFails === 'error' && !ofTheRun.some((each) => each.level === 'error') ? 'error' : 'warning';
    return [...ofTheRun, ...uploadAnnotations(upload, outcome.sealed.bundlePath, level, ifUploadFails)];
}
function uploadAnnotations(upload, bundlePath, level, ifUploadFails) {
    const where = `The evidence is in ${bundlePath}`;
    switch (upload.kind) {
        case 'impossible': {
            const todo = 'To keep it, upload that folder with actions/upload-artifact in a later step that has "if: always()".';
            return [
                {
                    level: 'notice',
                    title: `${TITLE}: no artifact`,
                    text: `${where}; it was not uploaded: ${upload.why}. ${todo}`,
                    spoken: false,
                },
            ];
        }
        case 'failed': {
            if (ifUploadFails === 'ignore')
                return [];
            const text = `${where}; uploading it failed: ${upload.why}`;
            return [{ level, title: `${TITLE}: no artifact`, text, spoken: false }];
        }
        case 'uploaded':
        case 'not-wanted':
        case 'interrupted':
            return [];
        default:
            return upload;
    }
}
async function annotate(annotations, wanted) {
    if (annotations.length === 0)
        return;
    const { error, warning, notice } = await __webpack_require__.e(/* import() */ 1659).then(__webpack_require__.bind(__webpack_require__, 91659));
    const commands = { error, warning, notice };
    for (const { level, title, text, spoken } of annotations) {
        if (wanted)
            commands[level](text, title === '' ? {} : { title });
        else if (!spoken)
            process.stderr.write(`flowforge: ${(0,_ci_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(text)}\n`);
    }
}
function failure(exitCode) {
    return { level: 'error', title: '', text: `Process completed with exit code ${exitCode}.`, spoken: true };
}
function misuse(problem) {
    return { level: 'error', title: TITLE, text: problem, spoken: false };
}
function warning(text) {
    return { level: 'warning', title: TITLE, text, spoken: false };
}
function runAnnotations(outcome, failOnKill) {
    const { verdict, exitCode, reason } = outcome;
    const told = toldOf(outcome);
    switch (verdict) {
        case 'passed':
            return told.isAlert ? [{ ...told, level: 'warning' }] : [];
        case 'failed': {
            const failed = failure(exitCode);
            return told.isAlert ? [failed, { ...told, level: 'warning' }] : [failed];
        }
        case 'killed':
            return [{ ...told, level: failOnKill ? 'error' : 'warning' }];
        case 'cancelled':
        case 'error':
            return [{ ...told, text: told.text || (0,_ci_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(reason), level: 'error' }];
        default:
            return verdict;
    }
}
function toldOf({ verdict, reason, observations, culprit, sealed: { result, bundlePath } }) {
    if (result === null)
        return { title: `${TITLE}: ${verdict}`, text: (0,_ci_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)(reason), spoken: true, isAlert: false };
    const lines = (0,_report_verdict_line_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLines */ .r)(result, bundlePath, observations, culprit);
    const report = (0,_ci_run_report_js__WEBPACK_IMPORTED_MODULE_0__/* .runReport */ .q)(result, lines, null, bundlePath, 0);
    return {
        title: report?.title ?? `${TITLE}: ${verdict}`,
        text: (report?.lines ?? lines.map(_ci_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .B)).join('\n'),
        spoken: true,
        isAlert: result.rules.length > 0,
    };
}


/***/ }),

/***/ 79334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ artifactRole)
/* harmony export */ });
const artifactRole = 'flowforge-artifact';


/***/ }),

/***/ 7481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ artifactNames)
/* harmony export */ });
const FORBIDDEN = /["<>:|*?\r\n\\/]/g;
function artifactNames(asked, env, runId) {
    if (asked === undefined) {
        const name = sane(['flowforge-evidence', env['GITHUB_JOB'], env['GITHUB_RUN_ATTEMPT'], runId].filter(Boolean).join('-'));
        return { names: [name, `${name}-again`], repaired: false };
    }
    const name = sane(asked);
    return { names: [name, `${name}-${runId}`], repaired: name !== asked };
}
function sane(name) {
    return name.replaceAll(FORBIDDEN, '-');
}


/***/ }),

/***/ 22244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ inputOptions)
/* harmony export */ });
/* harmony import */ var _decision_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35335);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53295);



function inputOptions() {
    const values = Object.fromEntries(_decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R.map(({ name }) => [name, (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name)]));
    const inputs = { said: (name) => `input ${name}`, values, ceilings: true };
    return (0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)([(0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentLayer */ .L)(process.env, _decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R), inputs], _decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R);
}


/***/ }),

/***/ 46721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary),
/* harmony export */   g: () => (/* binding */ summaryText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);



const SUMMARY_BYTES_MAX = 1024 * 1024;
const SUMMARY_FILE = 'summary.md';
function summaryText(bundlePath, withheld, seal, upload) {
    if (withheld.includes(SUMMARY_FILE))
        return 'FlowForge Guard: the summary of this run may hold a secret and is not shown.\n';
    const told = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundlePath, SUMMARY_FILE), 'utf8');
    const [artifact, witness] = [artifactLine(upload), seal === null ? '' : `seal \`${seal.seq}:${seal.head}\``];
    if (artifact === '')
        return told;
    return `${told.trimEnd()}\n\n${[artifact, witness].filter((each) => each !== '').join(', ')}\n`;
}
function appendSummary(file, text) {
    if (!file)
        return null;
    try {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
        const fitting = [text, `${text.split('\n### ')[0]?.trimEnd()}\n`].find((each) => before + Buffer.byteLength(each) + 2 <= SUMMARY_BYTES_MAX);
        if (fitting === undefined)
            return 'the job summary is full: the section of the guard was left out';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, before === 0 ? fitting : `\n\n${fitting}`);
        return null;
    }
    catch (error) {
        return `the job summary could not be written: ${error.message}`;
    }
}
function artifactLine(upload) {
    if (upload.kind !== 'uploaded')
        return '';
    const name = upload.url === '' ? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .l)(upload.name) : `[${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .l)(upload.name)}](${encodeURI(upload.url)})`;
    return `Evidence: artifact ${name}, SHA-256 \`${upload.digest}\``;
}


/***/ }),

/***/ 25967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
// EXTERNAL MODULE: ./lib/github/annotations.js
var github_annotations = __webpack_require__(43941);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
// EXTERNAL MODULE: ./lib/ci/identity.js
var ci_identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/evidence/recover.js + 1 modules
var recover = __webpack_require__(89703);
// EXTERNAL MODULE: ./lib/evidence/recover-error.js
var recover_error = __webpack_require__(90082);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/github/find-run.js








async function findRun({ runId, evidenceDir }) {
    const bundlePath = (0,external_node_path_.join)(evidenceDir, runId);
    if (!(0,identifiers/* isRunId */.Pk)(runId) || !(0,external_node_path_.isAbsolute)(evidenceDir))
        return { kind: 'nothing', why: 'what was saved of it names no folder of a run' };
    if ((0,external_node_fs_.lstatSync)(bundlePath, { throwIfNoEntry: false })?.isDirectory() !== true)
        return { kind: 'nothing', why: `there is no folder ${bundlePath}` };
    try {
        const recovered = await (0,recover/* recoverBundle */.J)(bundlePath, `post step of FlowForge Guard ${version.VERSION}`);
        return ofThisJob(bundlePath, runId, recovered.withheld?.map(({ file }) => file) ?? null);
    }
    catch (error) {
        if (!(error instanceof recover_error/* RecoverError */.j))
            return { kind: 'nothing', why: error.message };
        if (error.code === 'GUARD_ALIVE')
            return { kind: 'guarded', why: error.message };
        return error.code === 'SEALED' ? ofThisJob(bundlePath, runId, null) : { kind: 'nothing', why: error.message };
    }
}
function ofThisJob(bundlePath, runId, withheld) {
    try {
        const { events, sealed } = (0,read_bundle/* readBundle */.Bo)(bundlePath);
        if (!isOfThisJob(events[0], runId))
            return { kind: 'nothing', why: `${bundlePath} is not of this job` };
        return { kind: 'bundle', bundlePath, sealed, withheld: sealed ? withheldIn(events.at(-1)) : withheld };
    }
    catch (error) {
        return { kind: 'nothing', why: error.message };
    }
}
function isOfThisJob(first, runId) {
    if (first?.event.event_type !== 'run_started' || first.event.run_id !== runId)
        return false;
    const { identity } = first.event.payload;
    const { step: _, ...own } = (0,ci_identity/* identityFrom */.pH)(process.env, '');
    return Object.entries(own).every(([name, value]) => identity[name] === value);
}
function withheldIn(last) {
    return last?.event.event_type === 'run_sealed' ? last.event.payload.withheld.map(({ file }) => file) : null;
}

// EXTERNAL MODULE: ./lib/github/input-options.js
var input_options = __webpack_require__(22244);
// EXTERNAL MODULE: ./lib/github/job-summary.js
var job_summary = __webpack_require__(46721);
// EXTERNAL MODULE: ./lib/platform/guard-mark.js
var guard_mark = __webpack_require__(43558);
// EXTERNAL MODULE: ./lib/platform/process-table.js
var process_table = __webpack_require__(15135);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/platform/sweep.js
var sweep = __webpack_require__(56219);
// EXTERNAL MODULE: ./lib/platform/tree-ending.js
var tree_ending = __webpack_require__(22983);
// EXTERNAL MODULE: ./lib/platform/tree-tracker.js
var tree_tracker = __webpack_require__(51606);
;// CONCATENATED MODULE: ./lib/github/left-processes.js






const OF_THIS_JOB = ['RUNNER_TRACKING_ID', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
const GUARD_INIT_MS = 4_000;
const LOOK_MS = 50;
const NOBODY = { pid: -1, startTime: 0 };
async function endLeftProcesses(runId, env) {
    if (!(0,process_table/* procIsOurs */.s6)())
        return 0;
    const ofTheRun = (pid) => (0,guard_mark/* carriesMark */.LR)(pid, runId) === true && left_processes_isOfThisJob(pid, env);
    const list = () => (0,process_table/* readProcesses */._F)().filter(({ pid }) => ofTheRun(pid));
    const tracker = (0,tree_tracker/* createTreeTracker */.z)({ root: NOBODY, guardId: runId, adopters: [] }, { pids: process_table/* readPids */.vE, list, read: process_table/* readProcess */.Wv, carriesMark: ofTheRun });
    const waitUntilMs = performance.now() + GUARD_INIT_MS;
    while (performance.now() < waitUntilMs) {
        if (tracker.look('thorough').length === 0)
            return 0;
        await (0,tree_ending/* pause */.v7)(LOOK_MS);
    }
    const ending = (0,sweep/* sweepingEnd */.s)(tracker, { certain: false });
    ending.force();
    const { reaped } = await ending.empty;
    return reaped;
}
async function goneWithin({ pid, startTime }, timeoutMs) {
    const untilMs = performance.now() + timeoutMs;
    for (;;) {
        if ((0,process_table/* readProcess */.Wv)(pid)?.startTime !== startTime)
            return true;
        if (performance.now() > untilMs)
            return false;
        await (0,tree_ending/* pause */.v7)(LOOK_MS);
    }
}
function left_processes_isOfThisJob(pid, env) {
    const environment = `\0${(0,read_proc/* readProc */.l)(`/proc/${pid}/environ`)}`;
    return OF_THIS_JOB.every((name) => !env[name] || environment.includes(`\0${name}=${env[name]}\0`));
}

// EXTERNAL MODULE: ./lib/github/publishing.js
var github_publishing = __webpack_require__(78734);
// EXTERNAL MODULE: ./lib/github/run-state.js
var run_state = __webpack_require__(71990);
// EXTERNAL MODULE: ./lib/github/upload-evidence.js + 2 modules
var upload_evidence = __webpack_require__(51667);
;// CONCATENATED MODULE: ./lib/github/post.js












const GUARD_END_MS = 8_000;
const TITLE = 'FlowForge Guard';
async function post() {
    try {
        const saved = (0,run_state/* readSavedRun */.F2)();
        if (saved.kind === 'bad')
            await (0,github_annotations/* annotate */.fz)([(0,github_annotations/* warning */.$e)('what the action saved of its run cannot be read: there is nothing to clean up by')], true);
        if (saved.kind === 'saved' && saved.done !== 'all')
            await finish(saved);
    }
    catch (error) {
        await (0,github_annotations/* annotate */.fz)([(0,github_annotations/* warning */.$e)(`the post step failed, please report this: ${error.stack ?? error}`)], true);
    }
}
async function finish(saved) {
    const options = (0,input_options/* inputOptions */.N)();
    const publishing = (0,github_publishing/* publishingOf */.F)(options.kind === 'ok' ? options.values : {});
    await goneWithin(saved.started.guard, GUARD_END_MS);
    const found = await findRun(saved.started);
    const ended = leavesProcesses(found) ? await endLeftProcesses(saved.started.runId, process.env) : 0;
    if (ended > 0)
        say(`ended ${ended} process${ended === 1 ? '' : 'es'} that the run had left`);
    const upload = await uploadOf(found, saved, publishing);
    const annotations = [];
    if (saved.done === null) {
        annotations.push(endedEarly(found));
        const trouble = summarised(found, saved, upload, publishing);
        if (trouble !== null)
            annotations.push((0,github_annotations/* warning */.$e)(trouble));
    }
    if (found.kind === 'bundle')
        annotations.push(...(0,github_annotations/* uploadAnnotations */.kW)(upload, found.bundlePath, 'warning', publishing.ifUploadFails));
    await (0,github_annotations/* annotate */.fz)(annotations, publishing.annotations);
    if (upload.kind === 'uploaded')
        say(`evidence: artifact "${upload.name}", ${upload.url}`);
}
function leavesProcesses(found) {
    return found.kind === 'nothing' || (found.kind === 'bundle' && !found.sealed);
}
async function uploadOf(found, { withheld, started }, publishing) {
    if (publishing.uploadEvidence === 'never' || found.kind !== 'bundle')
        return { kind: 'not-wanted' };
    const unpublished = found.withheld ?? withheld;
    if (unpublished === null)
        return { kind: 'impossible', why: 'nobody has looked through it for secrets' };
    const { names } = (0,artifact_name/* artifactNames */.j)(publishing.artifactName, process.env, started.runId);
    const { retentionDays } = publishing;
    return (0,upload_evidence/* uploadEvidence */.d)({ bundlePath: found.bundlePath, withheld: unpublished, names, retentionDays }, process.env);
}
function endedEarly(found) {
    const title = `${TITLE} was ended early`;
    switch (found.kind) {
        case 'bundle': {
            const what = found.sealed ? 'The evidence is complete' : 'The evidence is INCOMPLETE: it tells what was on record by then';
            return { level: 'error', title, text: `${what}: ${found.bundlePath}`, spoken: false };
        }
        case 'guarded':
        case 'nothing':
            return { level: 'error', title, text: `No evidence can be published: ${(0,log_line/* logLine */.B)(found.why)}`, spoken: false };
        default:
            return found;
    }
}
function summarised(found, { withheld }, upload, { jobSummary }) {
    const unpublished = found.kind === 'bundle' ? (found.withheld ?? withheld) : null;
    if (found.kind !== 'bundle' || unpublished === null || jobSummary === 'never')
        return null;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(found.bundlePath, 'summary.md')))
        return null;
    return (0,job_summary/* appendSummary */.f)(process.env['GITHUB_STEP_SUMMARY'], (0,job_summary/* summaryText */.g)(found.bundlePath, unpublished, null, upload));
}
function say(line) {
    process.stdout.write(`flowforge: ${(0,log_line/* logLine */.B)(line)}\n`);
}


/***/ }),

/***/ 78734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publishingOf)
/* harmony export */ });
function publishingOf(values) {
    const days = Number(values['retention-days'] ?? 0);
    return {
        uploadEvidence: oneOf(['auto', 'always', 'on-incident', 'never'], values['upload-evidence']),
        artifactName: values['artifact-name'],
        retentionDays: days === 0 ? undefined : days,
        ifUploadFails: oneOf(['warn', 'error', 'ignore'], values['if-upload-fails']),
        jobSummary: oneOf(['auto', 'always', 'never'], values['job-summary']),
        annotations: values['annotations'] !== 'false',
        failOnKill: values['fail-on-kill'] !== 'false',
    };
}
function oneOf(choices, value) {
    return choices.find((choice) => choice === value) ?? choices[0];
}


/***/ }),

/***/ 71990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ saveDone),
/* harmony export */   F2: () => (/* binding */ readSavedRun),
/* harmony export */   N5: () => (/* binding */ saveWithheld),
/* harmony export */   nd: () => (/* binding */ saveStarted)
/* harmony export */ });
/* harmony import */ var _platform_process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15135);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53295);


const STARTED = 'run';
const WITHHELD = 'withheld';
const DONE = 'done';
function saveStarted(runId, evidenceDir) {
    const guard = { pid: process.pid, startTime: (0,_platform_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcess */ .Wv)(process.pid)?.startTime ?? 0 };
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(STARTED, JSON.stringify({ runId, evidenceDir, guard }));
}
function saveWithheld(withheld) {
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(WITHHELD, JSON.stringify(withheld.map(({ file }) => file)));
}
function saveDone(done) {
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(DONE, done);
}
function readSavedRun() {
    if ((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .savedState */ .fP)(STARTED) === '')
        return { kind: 'none' };
    const started = startedIn(parsed((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .savedState */ .fP)(STARTED)));
    if (started === null)
        return { kind: 'bad' };
    const withheld = parsed((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .savedState */ .fP)(WITHHELD));
    return { kind: 'saved', started, withheld: isTexts(withheld) ? withheld : null, done: doneIn((0,_runner_files_js__WEBPACK_IMPORTED_MODULE_1__/* .savedState */ .fP)(DONE)) };
}
function startedIn(value) {
    const { runId, evidenceDir, guard } = Object(value);
    const { pid, startTime } = Object(guard);
    if (typeof runId !== 'string' || typeof evidenceDir !== 'string')
        return null;
    if (!isCount(pid) || !isCount(startTime))
        return null;
    return { runId, evidenceDir, guard: { pid, startTime } };
}
function doneIn(text) {
    return text === 'all' || text === 'all-but-upload' ? text : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 53295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ untrimmedInput),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fP: () => (/* binding */ savedState),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   uH: () => (/* binding */ setOutput)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);



function input(name) {
    return untrimmedInput(name).trim();
}
function untrimmedInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
function setOutput(name, value) {
    append('GITHUB_OUTPUT', name, value);
}
function saveState(name, value) {
    append('GITHUB_STATE', name, value);
}
function savedState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
function mask(value) {
    process.stdout.write(`::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
function append(variable, name, value) {
    const file = process.env[variable];
    if (!file)
        throw new Error(`${variable} is not set`);
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ }),

/***/ 51667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ uploadEvidence)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/ci/github-server.js
var github_server = __webpack_require__(96573);
;// CONCATENATED MODULE: ./lib/github/artifact-service.js

function whyNoArtifactService(env) {
    if (!(0,github_server/* isGitHubCloud */.D)(env['GITHUB_SERVER_URL']))
        return 'GitHub Enterprise Server has no artifact service that the guard can use';
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return 'the runner gave the action no access to its artifact service';
    return null;
}
function artifactUrl(env, id) {
    const [server, repository, run] = [
        env['GITHUB_SERVER_URL'] || 'https://github.com',
        env['GITHUB_REPOSITORY'],
        env['GITHUB_RUN_ID'],
    ];
    return repository && run ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}` : '';
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/door.js
var door = __webpack_require__(431);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
// EXTERNAL MODULE: ./lib/github/artifact-messages.js
var artifact_messages = __webpack_require__(79334);
;// CONCATENATED MODULE: ./lib/github/upload-in-thread.js





const WHY_CHARS_MAX = 300;
const MASK = /^::add-mask::/;
const DEBUG = /^::debug::/;
async function uploadInThread(job, env, timeoutMs, signal) {
    const settled = Promise.withResolvers();
    const failed = (why) => settled.resolve({ kind: 'failed', why: (0,terminal_safe/* safeLine */.om)(why, WHY_CHARS_MAX) });
    const workerData = { role: artifact_messages/* artifactRole */.V, ...job };
    const worker = new external_node_worker_threads_.Worker((0,door/* door */.d)('artifact-thread'), {
        name: artifact_messages/* artifactRole */.V,
        workerData,
        env: { ...env },
        stdout: true,
        stderr: true,
    });
    worker.stderr.resume();
    (0,external_node_readline_.createInterface)(worker.stdout).on('line', (line) => {
        if (MASK.test(line) || (env['RUNNER_DEBUG'] === '1' && DEBUG.test(line)))
            process.stdout.write(`${line}\n`);
    });
    worker.on('message', (reply) => (reply.kind === 'failed' ? failed(reply.why) : settled.resolve(reply)));
    worker.on('error', (error) => failed(error.message));
    worker.on('exit', (code) => failed(`the thread that uploads it ended early (${code})`));
    const timer = setTimeout(() => failed(`the service did not take it within ${Math.round(timeoutMs / 100) / 10} s`), timeoutMs);
    const interrupt = () => settled.resolve({ kind: 'interrupted' });
    signal?.addEventListener('abort', interrupt);
    if (signal?.aborted)
        interrupt();
    try {
        return await settled.promise;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', interrupt);
        await worker.terminate();
    }
}

;// CONCATENATED MODULE: ./lib/github/upload-evidence.js





const UPLOAD_TIMEOUT_MS = 60_000;
const TIMEOUT_VARIABLE = 'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS';
const TAKEN = /\(409\)/;
async function uploadEvidence(order, env) {
    const unavailable = whyNoArtifactService(env);
    if (unavailable !== null)
        return { kind: 'impossible', why: unavailable };
    const files = publishableFiles(order);
    if (files.length === 0)
        return { kind: 'impossible', why: 'the bundle has no file that may be published' };
    const deadlineMs = performance.now() + timeoutMs(env);
    let failed = { kind: 'failed', why: 'it has no name' };
    for (const name of order.names) {
        const { retentionDays = null, bundlePath: rootFolder, signal } = order;
        const job = { name, files, rootFolder, retentionDays: capped(retentionDays, env) };
        const reply = await uploadInThread(job, env, deadlineMs - performance.now(), signal);
        switch (reply.kind) {
            case 'uploaded':
                return { kind: 'uploaded', name, id: reply.id, digest: reply.digest, url: artifactUrl(env, reply.id) };
            case 'interrupted':
                return reply;
            case 'failed':
                failed = reply;
                break;
            default:
                reply;
        }
        if (!TAKEN.test(failed.why))
            break;
    }
    return failed;
}
function publishableFiles({ bundlePath, withheld }) {
    const kept = new Set([...withheld, ...bundle_files/* journalLeftovers */.IX]);
    try {
        return (0,external_node_fs_.readdirSync)(bundlePath)
            .filter((name) => (0,bundle_files/* isBundleFileName */.Ge)(name) && !kept.has(name) && !name.endsWith(bundle_files/* unfinishedEnding */.fu))
            .map((name) => (0,external_node_path_.join)(bundlePath, name))
            .filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    }
    catch {
        return [];
    }
}
function timeoutMs(env) {
    const asked = Number(env[TIMEOUT_VARIABLE]);
    return asked > 0 ? Math.min(asked, UPLOAD_TIMEOUT_MS) : UPLOAD_TIMEOUT_MS;
}
function capped(days, env) {
    const most = Number(env['GITHUB_RETENTION_DAYS']);
    return days !== null && most > 0 ? Math.min(days, most) : days;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

function inlineText(text, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextChars */ .Pq) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
    });
}


/***/ })

};
