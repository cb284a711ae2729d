export const id = 188;
export const ids = [188];
export const modules = {

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

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JournalWriter: () => (/* binding */ JournalWriter)
});

// UNUSED EXPORTS: mostWaitingEvents

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/event-json.js
var event_json = __webpack_require__(6771);
// EXTERNAL MODULE: ./lib/evidence/manifest.js
var manifest = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var evidence_reports = __webpack_require__(9046);
// EXTERNAL MODULE: ./lib/evidence/staged-files.js
var staged_files = __webpack_require__(6269);
;// CONCATENATED MODULE: ./lib/evidence/bundle.js





/**
 * Writes a run's bundle into its folder; all files appear together, the manifest last. Throws what the disk throws, and leaves no half a bundle then.
 * The order is what the hashes ask for: reports, `run_sealed` with their hashes, the events with that, the manifest with everything.
 */
async function writeBundle(contents) {
    const files = new staged_files/* StagedFiles */._(contents.folder);
    try {
        const written = stage(contents, files);
        await files.commit();
        return written;
    }
    catch (error) {
        files.discard();
        throw error;
    }
}
function stage({ events, policyJson, reports, seal, exportDatabase }, files) {
    files.add(bundle_files/* policyFile */.Xd, policyJson);
    for (const [name, text] of reports.render(events))
        files.add(name, text);
    const sealed = seal(Object.fromEntries(files.hashes));
    const all = sealed === null ? events : [...events, sealed];
    files.addLines(bundle_files/* eventsFile */.kQ, linesOf(all));
    if (exportDatabase !== null)
        files.addWritten(bundle_files/* databaseFile */.G3, exportDatabase);
    const result = reports.resultOf(all);
    files.add(bundle_files/* resultFile */.Cp, (0,evidence_reports/* resultText */.D)(result));
    const [first, last] = [all[0], all.at(-1)];
    if (first !== undefined && last !== undefined)
        files.add(bundle_files/* manifestFile */.YE, (0,manifest/* manifestText */.$)(first, last, files.hashes));
    return { result, sealed };
}
function* linesOf(events) {
    for (const stored of events)
        yield (0,event_json/* eventLine */.V)(stored);
}

// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(6056);
;// CONCATENATED MODULE: ./lib/evidence/chain-event.js


/** Gives a draft its place: the one after `head`. */
function chainEvent(head, eventId, runId, draft) {
    const event = {
        seq: head.seq + 1,
        event_id: eventId,
        run_id: runId,
        incident_id: draft.incident_id,
        event_type: draft.event_type,
        actor: draft.actor,
        reason: draft.reason,
        scores: draft.scores,
        action: draft.action,
        outcome: draft.outcome,
        created_at: new Date(draft.created_at_ms).toISOString(),
        schema_version: 1,
        payload: draft.payload,
    };
    return { event, prevHash: head.hash, hash: (0,chain/* hashEvent */.dT)(head.hash, (0,event_json/* canonicalEvent */.v)(event)) };
}
/** As a reader of the bundle will see it: without broken surrogates and `undefined`, its keys in canonical order. */
function asReadBack({ hash, event }) {
    return { hash, event: JSON.parse((0,event_json/* canonicalEvent */.v)(event)) };
}
/** Says in the evidence itself that it has a gap. */
function degradation(what, error) {
    return { ...systemEvent(Date.now()), event_type: 'evidence_degraded', outcome: 'incomplete', payload: { what, error } };
}
/** The last event of a complete run, with the SHA-256 of its files by name. */
function sealing(files) {
    return { ...systemEvent(Date.now()), event_type: 'run_sealed', payload: { files } };
}
function systemEvent(nowMs) {
    return { incident_id: null, actor: 'system', reason: '', scores: {}, action: '', outcome: '', created_at_ms: nowMs };
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(5501);
;// CONCATENATED MODULE: ./lib/evidence/check-draft.js


/** A reason is one sentence of clauses; anything longer is output that strayed into it. */
const longestReasonChars = 8192;
const longestNameChars = 1024;
/** A command line may be 2 MiB on Linux, and JSON escapes may double it. */
const longestPayloadChars = 4 * 1024 * 1024;
const mostScores = 64;
const highestScoreBp = 10_000;
/** The last instant that ISO 8601 writes with a year of four digits. */
const latestUtcMs = 253_402_300_799_999;
const knownTypes = new Set(model/* eventTypes */.mu);
const knownActions = new Set(['', 'continue', 'alert', 'kill', 'restart', 'log_only']);
/** What keeps a draft from being recorded, in words; null when nothing does. The one gate before anything is written. */
function checkDraft(draft) {
    try {
        return (checkEnvelope(draft) ??
            checkScores(draft.scores) ??
            checkNumbers(draft.payload, 'payload') ??
            checkPayloadSize(draft.payload));
    }
    catch (error) {
        return `it is not JSON: ${error instanceof Error ? error.message : String(error)}`;
    }
}
function checkEnvelope(draft) {
    if (!knownTypes.has(draft.event_type))
        return `there is no event type ${quoted(draft.event_type)}`;
    if (!isActor(draft.actor))
        return `the actor ${quoted(draft.actor)} is neither "system" nor "manual:<who>"`;
    if (!knownActions.has(draft.action))
        return `there is no action ${quoted(draft.action)}`;
    if (draft.incident_id !== null && !isText(draft.incident_id, longestNameChars))
        return 'the incident id is not a short text';
    if (!isText(draft.outcome, longestNameChars))
        return `the outcome is longer than ${longestNameChars} characters`;
    if (!isText(draft.reason, longestReasonChars))
        return `the reason is longer than ${longestReasonChars} characters`;
    if (!isInteger(draft.created_at_ms, latestUtcMs))
        return 'created_at_ms is not a time';
    return null;
}
function checkScores(scores) {
    const entries = Object.entries(scores);
    if (entries.length > mostScores)
        return `there are more than ${mostScores} scores`;
    const bad = entries.find(([, score]) => !isInteger(score, highestScoreBp));
    return bad === undefined ? null : `the score ${quoted(bad[0])} is ${bad[1]}, not an integer of 0 to ${highestScoreBp}`;
}
function checkPayloadSize(payload) {
    return (0,jcs/* canonicalJson */.dj)(payload).length > longestPayloadChars
        ? `the payload is longer than ${longestPayloadChars} characters`
        : null;
}
/** Fractions differ in the last digit from machine to machine; a replay must not. */
function checkNumbers(value, path) {
    if (typeof value === 'number')
        return Number.isSafeInteger(value) ? null : `${path} is ${value}, not an integer`;
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [key, member] of Object.entries(value)) {
        const problem = checkNumbers(member, `${path}.${key}`);
        if (problem !== null)
            return problem;
    }
    return null;
}
function isActor(actor) {
    return actor === 'system' || (isText(actor, longestNameChars) && /^manual:./.test(String(actor)));
}
function isText(value, longestChars) {
    return typeof value === 'string' && value.length <= longestChars;
}
function isInteger(value, highest) {
    return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= highest;
}
function quoted(value) {
    return JSON.stringify(String(value).slice(0, 100));
}

// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(8239);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(2237);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js



/**
 * Makes `<evidenceDir>/<runId>` and gives its path. Throws when it cannot be made, or, for a `new` run, when it is there already:
 * then it belongs to another guard.
 */
function makeRunFolder(evidenceDir, runId, which) {
    if (!(0,identifiers/* isRunId */.Pk)(runId))
        throw new Error(`${JSON.stringify(runId)} cannot name a folder`);
    (0,external_node_fs_.mkdirSync)(evidenceDir, { recursive: true });
    keepOutOfGit(evidenceDir);
    const folder = (0,external_node_path_.join)(evidenceDir, runId);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: which === 'existing' });
    return folder;
}
/** Only a folder that holds nothing yet: a `*` in a folder that someone uses for other things would hide their files from git. */
function keepOutOfGit(evidenceDir) {
    if ((0,external_node_fs_.readdirSync)(evidenceDir).length > 0)
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(evidenceDir, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch {
        // Another guard was faster, or the disk is full, which the journal will notice by itself.
    }
}

;// CONCATENATED MODULE: ./lib/evidence/journal-writer.js










/**
 * Events that wait for a disk which does not take them. Beyond this, samples are dropped and counted: a sample a second
 * makes this nearly three hours of them, in about 15 MB. Other events are few and are kept up to ten times as many.
 */
const mostWaitingEvents = 10_000;
/** The one that chains, stores and seals the events of one run. No method throws: what goes wrong is told by `degraded`. */
class JournalWriter {
    #settings;
    #loadReports;
    #reports = null;
    #folder = null;
    #store = null;
    #head = chain/* emptyChain */.d1;
    /** Chained, but not yet in the store. */
    #waiting = [];
    #mayRepeat = false;
    #failing = false;
    #dropped = 0;
    #degraded = '';
    constructor(settings, loadReports) {
        this.#settings = settings;
        this.#loadReports = loadReports;
    }
    static async open(settings, place, loadReports) {
        const writer = new JournalWriter(settings, loadReports);
        if (place !== 'nowhere')
            await writer.#open(place);
        return writer;
    }
    /** What is wrong with the evidence, one sentence; empty while nothing is. */
    get degraded() {
        return this.#degraded;
    }
    /** Notes a fault that happened elsewhere: in this run's evidence, for whoever reads it, and in `degraded`. */
    degrade(what, error, sentence) {
        if (this.#degraded === '')
            this.#degraded = sentence;
        this.#add((0,identifiers/* newEventId */.WR)(Date.now()), degradation(what, error));
    }
    /** Stores the drafts in one transaction. True when they, and all before them, are on disk. */
    append(drafts) {
        for (const { eventId, draft } of drafts)
            this.#take(eventId, draft);
        return this.#commit();
    }
    /** Loads the code of the reports while there is nothing else to do. */
    prepareReports() {
        this.#reports ??= this.#loadReports();
        return this.#reports;
    }
    /** Writes the bundle and closes the journal. Call once, last. `dropped` events never reached this writer. */
    async seal(dropped = 0) {
        this.#dropped += dropped;
        if (this.#store?.isInPlace() === false)
            this.#noteRemoval();
        if (this.#dropped > 0)
            this.#noteDropped();
        this.#commit();
        const events = this.#allEvents();
        if (events.length === 0)
            this.#degraded ||= 'the run recorded no event, so there is no evidence of it: please report this';
        try {
            return await this.#writeBundle(events, await this.prepareReports());
        }
        catch (error) {
            this.#removeEmptyFolder();
            this.#degraded ||= `the evidence bundle ${this.#place()} could not be written (${(0,error_text/* errorText */.k)(error)}): free some space or name another folder with --evidence-dir`;
            return { bundlePath: null, result: await this.#resultOf(events), seal: null, degraded: this.#degraded };
        }
        finally {
            this.#close();
        }
    }
    async #open(place) {
        const { evidenceDir, runId } = this.#settings;
        try {
            this.#folder = makeRunFolder(evidenceDir, runId, place === 'left' ? 'existing' : 'new');
            // Loaded only here, so that a platform without SQLite degrades the evidence and not the run.
            const { EventStore } = await Promise.all(/* import() */[__webpack_require__.e(918), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 9233));
            const store = new EventStore(place === 'memory' ? ':memory:' : (0,external_node_path_.join)(this.#folder, bundle_files/* journalFile */.i7));
            this.#mayRepeat = place === 'left';
            this.#head = store.head();
            this.#store = store;
        }
        catch (error) {
            const why = (0,error_text/* errorText */.k)(error);
            const sentence = `evidence cannot be written to ${this.#place()} (${why}): the run goes on without it; name a folder that can be written with --evidence-dir`;
            this.degrade('journal', why, sentence);
        }
    }
    #take(eventId, draft) {
        if (this.#mayRepeat && this.#store?.has(eventId) === true)
            return;
        if (this.#waiting.length >= mostWaitingEvents * (draft.event_type === 'sample' ? 1 : 10)) {
            this.#dropped += 1;
            return;
        }
        const problem = checkDraft(draft);
        if (problem === null)
            this.#add(eventId, draft);
        else
            this.degrade(`event ${draft.event_type}`, problem, `a ${draft.event_type} event was not recorded, because ${problem}: please report this`);
    }
    #add(eventId, draft) {
        const chained = chainEvent(this.#head, eventId, this.#settings.runId, draft);
        this.#head = { seq: chained.event.seq, hash: chained.hash };
        this.#waiting.push(chained);
    }
    #commit() {
        if (this.#store === null)
            return false;
        if (this.#waiting.length === 0)
            return true;
        try {
            this.#store.append(this.#waiting);
            this.#waiting = [];
            this.#failing = false;
            return true;
        }
        catch (error) {
            this.#noteFailure((0,error_text/* errorText */.k)(error));
            return false;
        }
    }
    /** Once for each outage: the events wait, and the next commit tries all of them again. */
    #noteFailure(why) {
        if (this.#failing)
            return;
        this.#failing = true;
        this.degrade('journal', why, `writing the evidence to ${this.#place()} failed (${why}): it is incomplete; free some space or name another folder with --evidence-dir`);
    }
    #noteRemoval() {
        const sentence = `the evidence folder ${this.#place()} was removed during the run: the evidence is incomplete; name a folder that the command leaves alone with --evidence-dir`;
        this.degrade('folder', 'removed during the run', sentence);
        const { evidenceDir, runId } = this.#settings;
        try {
            this.#folder = makeRunFolder(evidenceDir, runId, 'existing');
        }
        catch {
            this.#folder = null;
        }
    }
    #noteDropped() {
        const what = `${this.#dropped} events were dropped, because ${this.#place()} did not take them in time`;
        this.degrade('backlog', what, `${what}: name a folder on a faster disk with --evidence-dir`);
    }
    #allEvents() {
        try {
            return [...(this.#store?.events() ?? []), ...this.#waiting.map(asReadBack)];
        }
        catch (error) {
            const why = (0,error_text/* errorText */.k)(error);
            this.#degraded ||= `the journal in ${this.#place()} cannot be read back (${why}): the run goes on without a bundle`;
            this.#folder = null;
            return [];
        }
    }
    async #writeBundle(events, reports) {
        const folder = this.#folder;
        if (folder === null || events.length === 0) {
            return { bundlePath: null, result: await this.#resultOf(events), seal: null, degraded: this.#degraded };
        }
        const store = this.#store;
        const exportDatabase = store === null ? null : (path) => store.exportTo(path);
        const { result, sealed } = await writeBundle({
            folder,
            events,
            policyJson: this.#settings.policyJson,
            reports,
            seal: (files) => this.#appendSeal(files),
            exportDatabase,
        });
        this.#close();
        for (const name of bundle_files/* journalLeftovers */.IX)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
        const seal = sealed === null ? null : { seq: sealed.event.seq, head: sealed.hash };
        return { bundlePath: folder, result, seal, degraded: this.#degraded };
    }
    /** Evidence with a gap is never sealed: it must not read as complete. */
    #appendSeal(files) {
        if (this.#degraded !== '')
            return null;
        const sealed = chainEvent(this.#head, (0,identifiers/* newEventId */.WR)(Date.now()), this.#settings.runId, sealing(files));
        this.#store?.append([sealed]);
        return sealed;
    }
    async #resultOf(events) {
        try {
            return (await this.prepareReports()).resultOf(events);
        }
        catch {
            return null;
        }
    }
    #removeEmptyFolder() {
        try {
            if (this.#folder !== null)
                (0,external_node_fs_.rmdirSync)(this.#folder);
        }
        catch {
            // It holds the journal, which is all the evidence there is now.
        }
    }
    #place() {
        return (0,external_node_path_.join)(this.#settings.evidenceDir, this.#settings.runId);
    }
    #close() {
        try {
            this.#store?.close();
        }
        catch {
            // What was committed is on disk; there is nothing more to do for the rest.
        }
        this.#store = null;
    }
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


/***/ })

};
