export const id = 539;
export const ids = [539,822];
export const modules = {

/***/ 5102:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 5102;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ openForReading),
  Hx: () => (/* binding */ openJournalDatabase),
  pP: () => (/* binding */ schemaOf)
});

// UNUSED EXPORTS: DatabaseError

;// CONCATENATED MODULE: ./lib/evidence/commonjs-dirname.js
/** Bundled into an ES module, SQLite's loader still asks for CommonJS's name of its folder. Import before `better-sqlite3`. */
globalThis.__dirname ??= import.meta.dirname;


// EXTERNAL MODULE: ./node_modules/better-sqlite3/lib/index.js
var lib = __webpack_require__(4918);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(6056);
;// CONCATENATED MODULE: ./lib/evidence/schema.js
/**
 * The triggers stop mistakes of this program, not an attacker, who can drop them: the hash chain is what shows tampering.
 * The EXISTS check is needed because `INSERT OR REPLACE` on a colliding event_id deletes the older row without firing the delete trigger.
 */
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

;// CONCATENATED MODULE: ./lib/evidence/database.js




/** The database is not one that this version may write to or read. */
class DatabaseError extends Error {
    name = 'DatabaseError';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** No one else writes to a run's journal; this only bridges a reader that copies it. */
const busyTimeoutMs = 1000;
/**
 * Opens a journal for writing and brings its schema up to date. `:memory:` gives one that lives in memory.
 * Every commit is on disk when it returns (synchronous=FULL). Throws SqliteError, or DatabaseError for a schema that is newer or not ours.
 */
function openJournalDatabase(path) {
    const db = new lib(path, { timeout: busyTimeoutMs });
    try {
        if (path !== ':memory:')
            useWriteAheadLog(db);
        db.pragma('synchronous = FULL');
        migrate(db);
        return db;
    }
    catch (error) {
        db.close();
        throw error;
    }
}
/** Opens a bundle's database for reading only. What stands in it is not trusted. */
function openForReading(path) {
    const db = new lib(path, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    return db;
}
/** Tables, indexes and triggers with their SQL, for a comparison with what they should be. */
function schemaOf(db) {
    return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());
}
function useWriteAheadLog(db) {
    // A network file system without shared memory answers with the mode that it stays in.
    if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
        db.pragma('journal_mode = TRUNCATE');
}
function migrate(db) {
    const version = Number(db.pragma('user_version', { simple: true }));
    if (version > migrations.length) {
        throw new DatabaseError('NEWER_SCHEMA', `the journal has schema version ${version}, this guard knows up to ${migrations.length}: use the newer guard`);
    }
    if (version > 0)
        checkApplied(db, version);
    const missing = migrations.slice(version);
    if (missing.length === 0)
        return;
    db.transaction(() => {
        for (const { version: next, sql } of missing) {
            db.exec(sql);
            const row = { next, sha256: (0,chain/* sha256Hex */.fg)(sql), appliedAt: new Date().toISOString() };
            db.prepare('INSERT INTO migrations(version, sha256, applied_at) VALUES (@next, @sha256, @appliedAt)').run(row);
            db.pragma(`user_version = ${next}`);
        }
    })();
    // From here on a copy of the file alone, without its -wal, is at least a journal.
    db.pragma('wal_checkpoint(TRUNCATE)');
}
function checkApplied(db, version) {
    const applied = db
        .prepare('SELECT version, sha256 FROM migrations ORDER BY version')
        .all();
    const matches = migrations
        .slice(0, version)
        .every((migration, i) => applied[i]?.version === migration.version && applied[i].sha256 === (0,chain/* sha256Hex */.fg)(migration.sql));
    if (!matches || applied.length !== version) {
        throw new DatabaseError('FOREIGN_SCHEMA', 'the journal was laid out by something else than this guard: take another folder');
    }
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectEvents),
/* harmony export */   EventStore: () => (/* binding */ EventStore),
/* harmony export */   O: () => (/* binding */ rowOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6056);
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9802);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5501);




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
const selectEvents = `SELECT ${columns.join(', ')} FROM events ORDER BY seq`;
/** The journal's table of events. Every method throws SqliteError when the disk does not do its part. */
class EventStore {
    #path;
    #db;
    #appendAll;
    /** `:memory:` gives a store that leaves nothing on disk. */
    constructor(path) {
        this.#path = path;
        this.#db = (0,_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournalDatabase */ .Hx)(path);
        const insert = this.#db.prepare(`INSERT INTO events(${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`);
        this.#appendAll = this.#db.transaction((events) => {
            for (const event of events)
                insert.run(rowOf(event));
        });
    }
    /** Appends all or none of them, in one transaction that is on disk when this returns. */
    append(events) {
        this.#appendAll(events);
        // Keeps the -wal small, and an incident readable in a copy of the database file alone.
        if (events.some(({ event }) => event.event_type === 'incident_closed'))
            this.#db.pragma('wal_checkpoint(PASSIVE)');
    }
    /** Where the next event follows on. Throws when the journal is sealed, because nothing may. */
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
        for (const row of this.#db.prepare(selectEvents).iterate())
            yield storedEvent(row);
    }
    /** Whether its file still stands where it was made. On Linux a deleted file can be written to without an error. */
    isInPlace() {
        return this.#path === ':memory:' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#path);
    }
    /** Writes a copy with no write-ahead log of its own, so that it can be read from a read-only folder. */
    exportTo(path) {
        this.#db.prepare('VACUUM INTO ?').run(path);
    }
    close() {
        this.#db.close();
    }
}
/** The row that an event is stored as. */
function rowOf({ event, hash, prevHash }) {
    return { ...event, scores: (0,_jcs_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(event.scores), payload: (0,_jcs_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(event.payload), prev_hash: prevHash, hash };
}
function storedEvent({ prev_hash: _, hash, ...row }) {
    const event = { ...row, scores: JSON.parse(row.scores), payload: JSON.parse(row.payload) };
    return { hash, event: event };
}


/***/ }),

/***/ 7672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyDatabase: () => (/* binding */ verifyDatabase)
/* harmony export */ });
/* harmony import */ var _database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9802);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8239);
/* harmony import */ var _event_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9233);



/**
 * Compares evidence.db with the events, row by row, and its tables and triggers with what they should be. Null when all is the same.
 * In a bundle that is not sealed the database may end earlier: the disk may have refused the rest.
 */
function verifyDatabase(path, events, sealed) {
    try {
        const db = (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .openForReading */ .sb)(path);
        try {
            return schemaProblem(db) ?? rowProblem(db, events, sealed);
        }
        finally {
            db.close();
        }
    }
    catch (error) {
        return `it cannot be read as a database: ${(0,_error_text_js__WEBPACK_IMPORTED_MODULE_2__/* .errorText */ .k)(error)}`;
    }
}
function schemaProblem(db) {
    const expected = (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .openJournalDatabase */ .Hx)(':memory:');
    try {
        return (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaOf */ .pP)(db) === (0,_database_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaOf */ .pP)(expected) ? null : 'its tables, indexes or triggers are not those of the journal';
    }
    finally {
        expected.close();
    }
}
function rowProblem(db, events, sealed) {
    let count = 0;
    for (const row of db.prepare(_event_store_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEvents */ .A).iterate()) {
        const event = events[count];
        count += 1;
        if (event === undefined)
            return `it holds an event ${row.seq} that events.jsonl does not`;
        const column = differingColumn(row, (0,_event_store_js__WEBPACK_IMPORTED_MODULE_1__/* .rowOf */ .O)(event));
        if (column !== null)
            return `its event ${count} differs from events.jsonl in ${column}`;
    }
    return sealed && count < events.length ? `it ends after event ${count} of ${events.length}` : null;
}
function differingColumn(row, expected) {
    for (const column in expected) {
        const name = column;
        if (row[name] !== expected[name])
            return name;
    }
    return null;
}


/***/ })

};
