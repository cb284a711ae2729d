export const id = 4991;
export const ids = [4991,1822,305];
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

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./lib/evidence/recover.js + 1 modules
var recover = __webpack_require__(89703);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/attachments.js
var attachments = __webpack_require__(33671);
// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/make-folders.js
var make_folders = __webpack_require__(67843);
// EXTERNAL MODULE: ./lib/evidence/public-files.js
var public_files = __webpack_require__(6898);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var evidence_reports = __webpack_require__(59046);
// EXTERNAL MODULE: ./lib/evidence/staged-files.js + 1 modules
var staged_files = __webpack_require__(57615);
// EXTERNAL MODULE: ./lib/evidence/verify-chain.js + 2 modules
var verify_chain = __webpack_require__(81507);
;// CONCATENATED MODULE: ./lib/evidence/rewrite-reports.js












async function rewriteReports(path, intoFolder = path) {
    const source = await (0,bundle_source/* openBundle */.h)(path);
    const isInto = intoFolder === path;
    if (isInto && source.kind === 'archive')
        throw new bundle_error/* BundleError */.r('NOT_A_FOLDER', `${path} is an archive, which nothing is written into: name a folder for the reports with --out`);
    const { events, firstBad } = (0,verify_chain/* checkChain */.u)((0,read_bundle/* openEventsFile */.si)(source), { onEvent: () => { }, onLines: () => { } });
    if (firstBad !== null) {
        throw new bundle_error/* BundleError */.r('CHAIN_BROKEN', `${path}: no reports are written from events that were changed (line ${firstBad.line}: ${firstBad.why})`);
    }
    const { render } = await (0,evidence_reports/* loadReports */.y)();
    const reports = await render(events, besideEvents(source, events.at(-1)));
    if (isInto)
        for (const [name, text] of reports)
            refuseChange(source, name, text, events.at(-1));
    (0,make_folders/* makeFolders */.w)(intoFolder);
    const files = new staged_files/* StagedFiles */._(intoFolder);
    for (const [name, text] of reports)
        files.add(name, text);
    await files.commit();
    return [...reports.keys()].map((name) => (0,external_node_path_.join)(intoFolder, name));
}
function besideEvents(source, last) {
    const withheld = last?.event.event_type === 'run_sealed' ? last.event.payload.withheld : [];
    const files = new Map(source.names.filter(attachments/* mayBeAttached */.TS).map((name) => [name, source.read(name, attachments/* largestAttachmentBytes */.pO)]));
    const policyJson = source.names.includes(bundle_files/* policyFile */.Xd) ? source.read(bundle_files/* policyFile */.Xd).toString('utf8') : null;
    return { policyJson, files: (0,public_files/* publicFiles */.p)(files, withheld) };
}
function refuseChange(source, name, text, last) {
    const recorded = last?.event.event_type === 'run_sealed' ? last.event.payload.files[name] : sha256Of(source, name);
    if (recorded === undefined || recorded === (0,chain/* sha256Hex */.fg)(text))
        return;
    throw new bundle_error/* BundleError */.r('REPORT_DIFFERS', `${(0,external_node_path_.join)(source.path, name)}: this version would write it differently and break the bundle's hashes; name another folder for the reports`);
}
function sha256Of(source, name) {
    return source.names.includes(name) ? (0,chain/* sha256Hex */.fg)(source.read(name, bundle_files/* largestTextFileBytes */.VM)) : undefined;
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/report.js





async function reportCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [
        { name: 'out', takesValue: true },
        { name: 'recover', takesValue: false },
    ]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const { flags, words } = parsed;
    const [bundle, ...more] = words;
    if (bundle === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('report needs one bundle: flowforge-ci report [--out DIR | --recover] <bundle>');
    if (flags.recover !== undefined && flags.out !== undefined)
        return (0,wrong_usage/* wrongUsage */.x)('--recover makes the bundle where the journal is: leave out --out');
    try {
        const written = flags.recover === undefined ? await rewriteReports(bundle, flags.out ?? bundle) : await recovered(bundle);
        process.stdout.write(written.map((path) => `${path}\n`).join(''));
        return 0;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
async function recovered(path) {
    const { bundlePath, written, problems } = await (0,recover/* recoverBundle */.J)(path, `flowforge-ci ${version.VERSION}`);
    for (const problem of problems)
        process.stderr.write(`flowforge: ${problem}\n`);
    if (!written)
        process.stderr.write(`flowforge: ${bundlePath} holds a bundle already: it was left as it is\n`);
    return [bundlePath];
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ }),

/***/ 41899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ chainFollower),
/* harmony export */   bD: () => (/* binding */ eventStart),
/* harmony export */   cC: () => (/* binding */ eventTrailer)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(361);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96056);



const hashChars = 64;
const opening = (0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('{"hash":"');
const middle = (0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .eu)('","event":');
const closeBrace = 0x7d;
const eventStart = opening.lengthBytes + hashChars + middle.lengthBytes;
const eventTrailer = 1;
function chainFollower() {
    const eventAt = _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length + hashChars + 1;
    let input = newInput(8 * 1024);
    let view = viewOf(input);
    let previous = _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPrevHash */ .aU;
    input.write(previous, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, 'latin1');
    return {
        get hash() {
            return previous;
        },
        follows(lines, start, end) {
            const eventEnd = end - eventTrailer;
            const inputBytes = eventAt + eventEnd - start - eventStart;
            if (eventEnd - start <= eventStart || !isFramed(lines.view, start, eventEnd))
                return false;
            if (inputBytes > input.length) {
                input = newInput(2 * inputBytes);
                view = viewOf(input);
                input.write(previous, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, 'latin1');
            }
            lines.bytes.copy(input, eventAt, start + eventStart, eventEnd);
            previous = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', input.subarray(0, inputBytes), 'hex');
            input.write(previous, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, 'latin1');
            return isSame(view, _chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr.length, lines.view, start + opening.lengthBytes);
        },
    };
    function newInput(lengthBytes) {
        const bytes = Buffer.alloc(lengthBytes);
        bytes.write(_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPrefix */ .zr, 0, 'latin1');
        bytes.writeUInt8(0x0a, eventAt - 1);
        return bytes;
    }
}
function isFramed(view, start, eventEnd) {
    return ((0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(view, start, opening) &&
        (0,_canonical_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(view, start + opening.lengthBytes + hashChars, middle) &&
        view.getUint8(eventEnd) === closeBrace);
}
function isSame(a, aStart, b, bStart) {
    for (let i = 0; i < hashChars; i += 4)
        if (a.getInt32(aStart + i) !== b.getInt32(bStart + i))
            return false;
    return true;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

/***/ 67843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function makeFolders(path) {
    if (isFolder(path))
        return;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (above !== path)
        makeFolders(above);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if (!isFolder(path))
            throw error;
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
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

/***/ 81507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkChain)
});

// EXTERNAL MODULE: ./lib/report/thin-samples.js
var thin_samples = __webpack_require__(86365);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/chain-follower.js
var chain_follower = __webpack_require__(41899);
// EXTERNAL MODULE: ./lib/evidence/events-file.js
var events_file = __webpack_require__(69747);
// EXTERNAL MODULE: ./lib/evidence/parse-event-line.js + 1 modules
var parse_event_line = __webpack_require__(45485);
// EXTERNAL MODULE: ./lib/evidence/canonical-scan.js
var canonical_scan = __webpack_require__(361);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/evidence/sample-scan.js

const integer = 'integer';
const outputShape = {
    bytes: integer,
    lines: integer,
    shedLines: integer,
    silentMs: integer,
    loop: { lines: integer, forMs: integer, period: integer },
    updates: integer,
    repetition: {
        entropyBp: integer,
        lagMatchBp: integer,
        logEntropyBp: integer,
        newBp: integer,
        repeatedBp: integer,
        progressBp: integer,
        lines: integer,
        forMs: integer,
    },
    progress: { valueBp: integer, stuckMs: integer, updatesSince: integer },
};
const agentShape = {
    events: integer,
    turns: integer,
    toolCalls: integer,
    toolErrors: integer,
    turnsWithoutTools: integer,
    tokens: { input: integer, output: integer, cacheRead: integer, cacheWrite: integer, reasoning: integer },
    totalTokens: integer,
    tokensLive: 'flag',
    costMicros: integer,
    costFromPrices: 'flag',
    unpricedTokens: integer,
    loopRepeats: integer,
    loopPeriod: integer,
    maskedRepeats: integer,
    maskedPeriod: integer,
    endState: integer,
    skippedLines: integer,
    shedBytes: integer,
    unchangedTurns: integer,
    exited: 'flag',
};
const sampleShape = {
    atMs: integer,
    judgedMs: integer,
    tree: {
        cpuMs: integer,
        cpuBp: integer,
        cpuWaitMs: integer,
        memoryBytes: integer,
        memoryExact: 'flag',
        processes: integer,
        births: integer,
        ioBytes: integer,
        shortLived: { total: integer, key: integer },
    },
    host: {
        memoryTotalBytes: integer,
        memoryAvailableBytes: integer,
        memoryFullBp: integer,
        cpuIdleBp: integer,
        cores: integer,
        processLimit: integer,
        memoryLimitBytes: integer,
    },
    output: outputShape,
    data: { orNull: outputShape },
};
const tick = stepsOf(sampleShape);
const tickOfAgent = stepsOf({ ...sampleShape, agent: agentShape });
const ticks = (0,canonical_scan/* literal */.eu)('{"ticks":[');
const end = (0,canonical_scan/* literal */.eu)(']}');
const comma = (0,canonical_scan/* literal */.eu)(',');
const mostTicks = 1000;
function samplePayloadEnd(view, at) {
    if (!(0,canonical_scan/* literalAt */.XZ)(view, at, ticks))
        return -1;
    let i = at + ticks.lengthBytes;
    for (let count = 0; count <= mostTicks; count += 1) {
        if ((0,canonical_scan/* literalAt */.XZ)(view, i, end))
            return i + end.lengthBytes;
        if (count > 0 && !(0,canonical_scan/* literalAt */.XZ)(view, i, comma))
            return -1;
        const tickAt = count > 0 ? i + comma.lengthBytes : i;
        i = stepsEnd(view, tickAt, tick);
        if (i === -1)
            i = stepsEnd(view, tickAt, tickOfAgent);
        if (i === -1)
            return -1;
    }
    return -1;
}
function stepsEnd(view, at, steps) {
    let i = at;
    for (let n = 0; n < steps.length; n += 1) {
        const step = steps[n];
        if (step === undefined || !(0,canonical_scan/* literalAt */.XZ)(view, i, step.before))
            return -1;
        i = valueEnd(view, i + step.before.lengthBytes, step.value);
        if (i === -1)
            return -1;
    }
    return i;
}
const nothing = (0,canonical_scan/* literal */.eu)('null');
const yes = (0,canonical_scan/* literal */.eu)('true');
const no = (0,canonical_scan/* literal */.eu)('false');
function valueEnd(view, at, value) {
    if (value === 'integer')
        return canonicalIntegerEnd(view, at);
    if (value === 'nothing')
        return at;
    if (value !== 'flag')
        return (0,canonical_scan/* literalAt */.XZ)(view, at, nothing) ? at + nothing.lengthBytes : stepsEnd(view, at, value);
    if ((0,canonical_scan/* literalAt */.XZ)(view, at, yes))
        return at + yes.lengthBytes;
    return (0,canonical_scan/* literalAt */.XZ)(view, at, no) ? at + no.lengthBytes : -1;
}
const minus = 0x2d;
const zero = 0x30;
const mostDigits = 15;
function canonicalIntegerEnd(view, at) {
    const start = view.getUint8(at) === minus ? at + 1 : at;
    let i = start;
    for (let digit = view.getUint8(i) - zero; digit >= 0 && digit <= 9; digit = view.getUint8(i) - zero)
        i += 1;
    if (i === start || i - start > mostDigits)
        return -1;
    return view.getUint8(start) === zero && (i > start + 1 || start > at) ? -1 : i;
}
function stepsOf(shape) {
    const steps = [];
    const last = addSteps(shape, '', steps);
    return [...steps, { before: (0,canonical_scan/* literal */.eu)(last), value: 'nothing' }];
}
function addSteps(shape, before, steps) {
    if (typeof shape === 'string') {
        steps.push({ before: (0,canonical_scan/* literal */.eu)(before), value: shape });
        return '';
    }
    if (shape.orNull !== undefined) {
        steps.push({ before: (0,canonical_scan/* literal */.eu)(before), value: stepsOf(shape.orNull) });
        return '';
    }
    let between = `${before}{`;
    for (const [name, value] of Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1))) {
        between = `${addSteps(value, `${between}"${name}":`, steps)},`;
    }
    return between.replace(/,$/, '}');
}

// EXTERNAL MODULE: ./lib/evidence/utc-instant.js
var utc_instant = __webpack_require__(19935);
;// CONCATENATED MODULE: ./lib/evidence/quiet-event.js




const untilInstant = (0,canonical_scan/* literal */.eu)('{"action":"","actor":"system","created_at":"');
const untilId = (0,canonical_scan/* literal */.eu)('","event_id":');
const sampleUntilPayload = (0,canonical_scan/* literal */.eu)(',"event_type":"sample","incident_id":null,"outcome":"","payload":');
const checkpointUntilPeriod = (0,canonical_scan/* literal */.eu)(',"event_type":"checkpoint","incident_id":null,"outcome":"","payload":{"every_ms":');
const untilReason = (0,canonical_scan/* literal */.eu)('}');
const closeBrace = 0x7d;
const quiet_event_minus = 0x2d;
function quietEventReader(runId) {
    const untilSeq = (0,canonical_scan/* literal */.eu)(`,"reason":"","run_id":${(0,jcs/* canonicalString */.Ml)(runId)},"schema_version":1,"scores":{},"seq":`);
    const readUtc = (0,utc_instant/* utcReader */.Ie)();
    let createdAtMs = -1;
    return {
        get createdAtMs() {
            return createdAtMs;
        },
        read(view, start, end, seq) {
            const instantAt = after(view, start, untilInstant);
            if (instantAt === -1)
                return null;
            createdAtMs = readUtc(view, instantAt);
            const idAt = createdAtMs < 0 ? -1 : after(view, instantAt + utc_instant/* instantChars */.Zx, untilId);
            const idEnd = idAt === -1 ? -1 : (0,canonical_scan/* canonicalStringEnd */.$J)(view, idAt);
            if (idEnd === -1)
                return null;
            const payloadAt = after(view, idEnd, sampleUntilPayload);
            const payloadEnd = payloadAt === -1 ? checkpointPayloadEnd(view, idEnd) : samplePayloadEnd(view, payloadAt);
            const seqAt = payloadEnd === -1 ? -1 : after(view, payloadEnd, untilSeq);
            const seqEnd = seqAt === -1 ? -1 : numberEnd(view, seqAt, seq);
            if (seqEnd === -1 || view.getUint8(seqEnd) !== closeBrace || seqEnd + 1 !== end)
                return null;
            return payloadAt === -1 ? 'checkpoint' : 'sample';
        },
    };
}
function checkpointPayloadEnd(view, idEnd) {
    const periodAt = after(view, idEnd, checkpointUntilPeriod);
    const periodEnd = periodAt === -1 || view.getUint8(periodAt) === quiet_event_minus ? -1 : canonicalIntegerEnd(view, periodAt);
    return periodEnd === -1 ? -1 : after(view, periodEnd, untilReason);
}
function after(view, at, text) {
    return (0,canonical_scan/* literalAt */.XZ)(view, at, text) ? at + text.lengthBytes : -1;
}
function numberEnd(view, at, expected) {
    let value = 0;
    let end = at;
    for (let digit = view.getUint8(end) - 0x30; digit >= 0 && digit <= 9; digit = view.getUint8(end) - 0x30) {
        if (value > expected || (value === 0 && digit === 0))
            return -1;
        value = value * 10 + digit;
        end += 1;
    }
    return value === expected ? end : -1;
}

;// CONCATENATED MODULE: ./lib/evidence/verify-chain.js






const mostEvents = 5_000_000;
const mostKeptBytes = 128 * 1024 * 1024;
function checkChain(file, watch) {
    const chain = new ChainCheck(watch);
    for (const lines of (0,events_file/* eventsFileLines */.d)(file)) {
        const firstBad = lines.kind === 'bad' ? chain.badNext(lines) : chain.check(lines);
        if (firstBad !== null)
            return chain.checked(firstBad);
    }
    return chain.checked(chain.badEnd());
}
class ChainCheck {
    #watch;
    #follower = (0,chain_follower/* chainFollower */.YD)();
    #thinned = (0,thin_samples/* thinning */.ee)();
    #seq = chain/* emptyChain */.d1.seq;
    #hash = chain/* emptyChain */.d1.hash;
    #run = null;
    #sealed = false;
    #keptBytes = 0;
    #unread = { sample: newUnread(), checkpoint: newUnread() };
    constructor(watch) {
        this.#watch = watch;
    }
    checked(firstBad) {
        const kept = this.#thinned.kept();
        const hasEnd = kept.some((each) => !('json' in each) && each.event.event_type === 'process_exited');
        const all = once(() => kept.map(read));
        const told = once(() => kept.filter((each, at) => !('json' in each) || at === kept.length - 1).map(read));
        return {
            head: { seq: this.#seq, hash: this.#hash },
            get events() {
                return all();
            },
            get resultEvents() {
                return hasEnd ? told() : all();
            },
            firstBad,
        };
    }
    badNext({ seq = null, why }) {
        return { line: this.#seq + 1, seq, why };
    }
    badEnd() {
        return this.#seq === 0 ? this.badNext({ why: 'the file is empty' }) : null;
    }
    check(lines) {
        const firstSeq = this.#seq + 1;
        const prevHash = this.#hash;
        for (let start = 0; start < lines.bytes.length;) {
            const end = (0,events_file/* lineEnd */.k)(lines.bytes, start);
            const createdAtMs = this.#checkLine(lines, start, end);
            if (typeof createdAtMs !== 'number')
                return this.badNext(createdAtMs);
            this.#seq += 1;
            this.#hash = this.#follower.hash;
            this.#watch.onEvent(this.#seq, this.#hash, createdAtMs);
            start = end + 1;
        }
        this.#watch.onLines({ bytes: lines.bytes, firstSeq, lastSeq: this.#seq, prevHash });
        this.#readUnread(lines);
        return null;
    }
    #checkLine(lines, start, end) {
        const follows = this.#follower.follows(lines, start, end);
        const seq = this.#seq + 1;
        if (this.#run === null || !follows || this.#sealed || seq > mostEvents)
            return this.#readLine(lines, start, end, follows);
        const { quiet } = this.#run;
        const type = quiet.read(lines.view, start + chain_follower/* eventStart */.bD, end - chain_follower/* eventTrailer */.cC, seq);
        if (type === null)
            return this.#readLine(lines, start, end, follows);
        const unread = this.#unread[type];
        if (this.#thinned.isLast(type)) {
            this.#thinned.skip(type);
            unread.hash = this.#follower.hash;
            unread.start = start;
            unread.end = end;
        }
        else {
            unread.hash = '';
            this.#thinned.take(type, { hash: this.#follower.hash, json: eventJson(lines, start, end) });
        }
        return quiet.createdAtMs;
    }
    #readLine(lines, start, end, follows) {
        const parsed = (0,parse_event_line/* parseEventLine */._)(lines.bytes.toString('utf8', start, end));
        if (parsed.kind === 'bad')
            return parsed;
        const { stored } = parsed;
        const why = this.#misfit(stored, follows) ?? this.#keep(stored, end - start);
        return why === null ? Date.parse(stored.event.created_at) : { seq: stored.event.seq, why };
    }
    #misfit({ event }, follows) {
        const seq = this.#seq + 1;
        if (seq > mostEvents)
            return `there are more than ${mostEvents} events`;
        if (event.seq !== seq)
            return `seq is ${event.seq} where ${seq} follows: events were dropped, added or moved`;
        if (!follows)
            return 'the hash does not match: this event, or one before it, was changed';
        if (this.#run === null)
            return event.event_type === 'run_started' ? null : `the first event is ${event.event_type}, not run_started`;
        if (event.event_type === 'run_started')
            return 'run_started occurs a second time';
        if (event.run_id !== this.#run.id)
            return `the event belongs to run ${event.run_id}, not to ${this.#run.id}`;
        return this.#sealed ? 'the event stands after run_sealed, which is the last one' : null;
    }
    #keep(stored, lengthBytes) {
        const { event } = stored;
        this.#run ??= { id: event.run_id, quiet: quietEventReader(event.run_id) };
        this.#sealed = event.event_type === 'run_sealed';
        this.#thinned.take(event.event_type, stored);
        if ((0,thin_samples/* isQuiet */.rM)(event.event_type))
            this.#unread[event.event_type].hash = '';
        else
            this.#keptBytes += lengthBytes;
        return this.#keptBytes > mostKeptBytes ? `there are more than ${mostKeptBytes} bytes of events beside samples` : null;
    }
    #readUnread(lines) {
        for (const type of ['sample', 'checkpoint']) {
            const unread = this.#unread[type];
            const { hash, start, end } = unread;
            if (hash !== '')
                this.#thinned.replaceLast(type, { hash, json: eventJson(lines, start, end) });
            unread.hash = '';
        }
    }
}
function eventJson({ bytes }, start, end) {
    return bytes.toString('utf8', start + chain_follower/* eventStart */.bD, end - chain_follower/* eventTrailer */.cC);
}
function read(event) {
    return 'json' in event ? { hash: event.hash, event: JSON.parse(event.json) } : event;
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
function newUnread() {
    return { hash: '', start: 0, end: 0 };
}


/***/ })

};
