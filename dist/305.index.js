export const id = 305;
export const ids = [305];
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


/***/ })

};
