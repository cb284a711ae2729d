export const id = 8715;
export const ids = [8715,2539];
export const modules = {

/***/ 96056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   aU: () => (/* binding */ firstPrevHash),
/* harmony export */   d1: () => (/* binding */ emptyChain),
/* harmony export */   dT: () => (/* binding */ hashEvent),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   zr: () => (/* binding */ hashPrefix)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const firstPrevHash = '0'.repeat(64);
const emptyChain = { seq: 0, hash: firstPrevHash };
const hashPrefix = 'ffg.event.v1\n';
function hashEvent(prevHash, canonicalEventJson) {
    return sha256Hex(`${hashPrefix}${prevHash}\n${canonicalEventJson}`);
}
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
}
function isSha256Hex(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}


/***/ }),

/***/ 78239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
function errorText(error) {
    if (!(error instanceof Error))
        return oneLine(String(error));
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return oneLine(code === '' || error.message.includes(code) ? error.message : `${error.message}, ${code}`);
}
const longestChars = 500;
function oneLine(text) {
    return text.replace(/\s+/g, ' ').slice(0, longestChars);
}


/***/ }),

/***/ 62237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ newRunId),
/* harmony export */   Pk: () => (/* binding */ isRunId),
/* harmony export */   WR: () => (/* binding */ newEventId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

function newEventId(utcMs) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
    bytes.writeUIntBE(Math.max(0, Math.trunc(utcMs)) % 2 ** 48, 0, 6);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
function newRunId(utcMs) {
    const instant = new Date(utcMs).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
    return `${instant}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
function isRunId(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}


/***/ }),

/***/ 85501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ canonicalString),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* unused harmony exports CanonicalJsonError, deepestNesting */
class CanonicalJsonError extends Error {
    code = 'NOT_CANONICAL_JSON';
    name = 'CanonicalJsonError';
}
const deepestNesting = 100;
function canonicalJson(value) {
    return write(value, 0);
}
function canonicalString(text) {
    return JSON.stringify(text.toWellFormed());
}
function write(value, depth) {
    switch (typeof value) {
        case 'string':
            return canonicalString(value);
        case 'number':
            if (!Number.isFinite(value))
                throw new CanonicalJsonError(`${value} is not a JSON number`);
            return JSON.stringify(value);
        case 'boolean':
            return value ? 'true' : 'false';
        case 'object':
            if (value === null)
                return 'null';
            if (depth === deepestNesting)
                throw new CanonicalJsonError(`nested deeper than ${deepestNesting} levels`);
            return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
        default:
            throw new CanonicalJsonError(`a ${typeof value} is not a JSON value`);
    }
}
function writeArray(items, depth) {
    let text = '[';
    for (let i = 0; i < items.length; i += 1) {
        if (i > 0)
            text += ',';
        text += write(items[i], depth);
    }
    return `${text}]`;
}
function writeObject(object, depth) {
    const members = object;
    let text = '{';
    for (const key of sortedKeys(members)) {
        const value = members[key];
        if (value === undefined)
            continue;
        if (text.length > 1)
            text += ',';
        text += `${JSON.stringify(key)}:${write(value, depth)}`;
    }
    return `${text}}`;
}
function sortedKeys(object) {
    const keys = Object.keys(object);
    let sorted = true;
    for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] ?? '';
        if (!key.isWellFormed())
            throw new CanonicalJsonError(`the key ${JSON.stringify(key)} holds half a surrogate pair`);
        if (i > 0 && key < (keys[i - 1] ?? ''))
            sorted = false;
    }
    return sorted ? keys : keys.sort();
}


/***/ }),

/***/ 31549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runJournalWorker: () => (/* binding */ runJournalWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _journal_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2539);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59046);



const mostEventsPerCommit = 1000;
async function runJournalWorker(load = _reports_js__WEBPACK_IMPORTED_MODULE_2__/* .loadReports */ .y) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('the journal worker runs in a worker thread only');
    const { settings } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const writer = await _journal_writer_js__WEBPACK_IMPORTED_MODULE_1__.JournalWriter.open(settings, 'new', load);
    const timer = setInterval(() => {
        if (serve(port, writer, next(port)) === 'open')
            writer.checkpoint();
        else
            clearInterval(timer);
    }, settings.checkpointMs);
    port.on('message', (request) => {
        if (serve(port, writer, request) === 'sealing')
            clearInterval(timer);
    });
    setImmediate(() => writer.prepareReports().catch(() => { }));
}
function serve(port, writer, first) {
    let drafts = [];
    const commit = () => {
        const stored = writer.append(drafts);
        if (drafts.length > 0)
            reply(port, { kind: 'taken', drafts: drafts.length });
        drafts = [];
        return stored;
    };
    for (let request = first; request !== undefined; request = next(port)) {
        switch (request.kind) {
            case 'append':
                drafts.push(...request.drafts);
                if (drafts.length >= mostEventsPerCommit)
                    commit();
                break;
            case 'attach':
                writer.attach(request.name, request.content);
                reply(port, { kind: 'attached', name: request.name });
                break;
            case 'durable':
                reply(port, { kind: 'durable', id: request.id, place: commit() });
                break;
            case 'seal':
                commit();
                void seal(port, writer, request.dropped);
                return 'sealing';
        }
    }
    commit();
    return 'open';
}
async function seal(port, writer, dropped) {
    reply(port, { kind: 'sealed', sealed: await writer.seal(dropped) });
    port.close();
}
function next(port) {
    return (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.receiveMessageOnPort)(port)?.message;
}
function reply(port, message) {
    port.postMessage(message);
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JournalWriter: () => (/* binding */ JournalWriter)
});

// EXTERNAL MODULE: ./lib/evidence/attachments.js
var attachments = __webpack_require__(33671);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/evidence/space-reserve.js




const reserveBytes = 256 * 1024;
class SpaceReserve {
    #path;
    constructor(folder) {
        this.#path = (0,external_node_path_.join)(folder, bundle_files/* reserveFile */.Pz);
    }
    make() {
        try {
            (0,external_node_fs_.writeFileSync)(this.#path, (0,external_node_crypto_.randomFillSync)(Buffer.allocUnsafe(reserveBytes)), { mode: 0o644 });
            return true;
        }
        catch {
            this.free();
            return false;
        }
    }
    free() {
        try {
            (0,external_node_fs_.rmSync)(this.#path, { force: true });
        }
        catch {
        }
    }
}
function isForWantOfSpace(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'ENOSPC' || code === 'EDQUOT';
}

;// CONCATENATED MODULE: ./lib/evidence/disk-advice.js

function diskAdvice(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (isForWantOfSpace(error))
        return 'free some space or name another folder with --evidence-dir';
    if (code === 'EMFILE' || code === 'ENFILE')
        return 'raise the limit of open files (ulimit -n)';
    if (code === 'SQLITE_CANTOPEN')
        return 'raise the limit of open files (ulimit -n), or name a folder that can be written with --evidence-dir';
    return 'name a folder that can be written with --evidence-dir';
}

// EXTERNAL MODULE: ./lib/evidence/check-draft.js + 2 modules
var check_draft = __webpack_require__(65309);
;// CONCATENATED MODULE: ./lib/evidence/draft-intake.js

const mostWaitingEvents = 10_000;
class DraftIntake {
    #log;
    #waiting;
    #faults;
    #mayRepeat;
    #dropped = 0;
    constructor(log, waiting, faults, mayRepeat) {
        this.#log = log;
        this.#waiting = waiting;
        this.#faults = faults;
        this.#mayRepeat = mayRepeat;
    }
    get dropped() {
        return this.#dropped;
    }
    take({ eventId, draft }) {
        if (this.#mayRepeat && this.#log.holds(eventId))
            return;
        const isSample = draft.event_type === 'sample';
        if (isSample && this.#log.outage.state === 'full') {
            this.#log.outage.dropped(1);
            return;
        }
        if (this.#waiting.all.length >= mostWaitingEvents * (isSample ? 1 : 10)) {
            this.#dropped += 1;
            return;
        }
        const problem = (0,check_draft/* checkDraft */.Q)(draft);
        if (problem === null)
            this.#waiting.add(eventId, draft);
        else
            this.#refuse(draft.event_type, problem);
    }
    #refuse(type, problem) {
        const sentence = `a ${type} event was not recorded, because ${problem}: please report this`;
        this.#faults.add({ what: `event ${type}`, error: problem, sentence });
    }
}

// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/chain-event.js
var chain_event = __webpack_require__(19489);
;// CONCATENATED MODULE: ./lib/evidence/disk-outage.js


class DiskOutage {
    #folderPath;
    #faults;
    #reserve;
    #state = 'none';
    #droppedSamples = 0;
    constructor(folderPath, faults, reserve) {
        this.#folderPath = folderPath;
        this.#faults = faults;
        this.#reserve = reserve;
    }
    get state() {
        return this.#state;
    }
    failed(error) {
        if (this.#state !== 'none')
            return;
        this.#state = 'failing';
        const why = (0,error_text/* errorText */.k)(error);
        const sentence = `writing the evidence to ${this.#folderPath} failed (${why}): it is incomplete; ${diskAdvice(error)}`;
        this.#faults.add({ what: 'journal', error: why, sentence });
    }
    makeRoom() {
        this.#state = 'full';
        this.#reserve?.free();
    }
    tookAll() {
        if (this.#state === 'failing')
            this.#state = 'none';
    }
    dropped(samples) {
        this.#droppedSamples += samples;
    }
    lookForSpace() {
        if (this.#state !== 'full' || this.#reserve?.make() !== true)
            return;
        this.#state = 'none';
        this.#tellDropped();
    }
    finish() {
        this.#reserve?.free();
        this.#tellDropped();
    }
    #tellDropped() {
        if (this.#droppedSamples === 0)
            return;
        const error = `${this.#droppedSamples} sample events were dropped, because the disk of ${this.#folderPath} was full`;
        const sentence = `${error}: free some space or name another folder with --evidence-dir`;
        this.#faults.add({ what: 'disk full', error, sentence });
        this.#droppedSamples = 0;
    }
}

// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
;// CONCATENATED MODULE: ./lib/evidence/event-log.js







class EventLog {
    #runId;
    #folderPath;
    #waiting;
    #faults;
    #outage;
    #store = null;
    constructor(runId, folderPath, waiting, faults) {
        this.#runId = runId;
        this.#folderPath = folderPath;
        this.#waiting = waiting;
        this.#faults = faults;
        this.#outage = new DiskOutage(folderPath, faults, null);
    }
    async open(place) {
        const { EventStore } = await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(1822)]).then(__webpack_require__.bind(__webpack_require__, 79233));
        const store = new EventStore(place === 'memory' ? ':memory:' : (0,external_node_path_.join)(this.#folderPath, bundle_files/* journalFile */.i7));
        try {
            this.#waiting.followOn(store.head());
        }
        catch (error) {
            store.close();
            throw error;
        }
        this.#store = store;
        if (place === 'memory')
            return;
        const reserve = new SpaceReserve(this.#folderPath);
        if (place === 'new')
            reserve.make();
        this.#outage = new DiskOutage(this.#folderPath, this.#faults, reserve);
    }
    get isOpen() {
        return this.#store !== null;
    }
    get isEmpty() {
        return this.#waiting.head.seq === 0;
    }
    get outage() {
        return this.#outage;
    }
    holds(eventId) {
        return this.#store?.has(eventId) === true;
    }
    commit() {
        if (this.#store === null)
            return null;
        const error = this.#storeWaiting(this.#store);
        if (error === null)
            return this.#lastPlace();
        this.#outage.failed(error);
        if (!isForWantOfSpace(error))
            return null;
        this.#outage.makeRoom();
        this.#outage.dropped(this.#waiting.dropSamples());
        return this.#storeWaiting(this.#store) === null ? this.#lastPlace() : null;
    }
    checkpoint(everyMs) {
        this.#outage.lookForSpace();
        if (this.isOpen && this.#outage.state === 'none')
            this.#waiting.add((0,identifiers/* newEventId */.WR)(Date.now()), (0,chain_event/* checkpoint */.Fn)(everyMs));
        this.commit();
    }
    finish() {
        this.#outage.finish();
        this.commit();
    }
    *events() {
        try {
            if (this.#store !== null)
                yield* this.#store.events();
        }
        catch (error) {
            this.#faults.addUnrecorded(`the journal in ${this.#folderPath} cannot be read back (${(0,error_text/* errorText */.k)(error)}): the run goes on without a bundle`);
            throw error;
        }
        for (const chained of this.#waiting.all)
            yield (0,chain_event/* asReadBack */.mR)(chained);
    }
    seal(files, withheld) {
        if (this.#faults.first !== '')
            return null;
        const sealed = (0,chain_event/* chainEvent */.MO)(this.#waiting.head, (0,identifiers/* newEventId */.WR)(Date.now()), this.#runId, (0,chain_event/* sealing */.sb)(files, withheld));
        this.#store?.append([sealed]);
        return sealed;
    }
    get exportDatabase() {
        const store = this.#store;
        return store === null ? null : (path) => store.exportTo(path);
    }
    isRemoved() {
        return this.#store?.isInPlace() === false;
    }
    close() {
        try {
            this.#store?.close();
        }
        catch {
        }
        this.#store = null;
    }
    #storeWaiting(store) {
        if (this.#waiting.all.length === 0)
            return null;
        try {
            store.append(this.#waiting.all);
        }
        catch (error) {
            return error;
        }
        this.#waiting.clear();
        this.#outage.tookAll();
        return null;
    }
    #lastPlace() {
        const { seq, hash } = this.#waiting.head;
        return seq === 0 ? null : { seq, head: hash };
    }
}

;// CONCATENATED MODULE: ./lib/evidence/faults.js


class Faults {
    #waiting;
    #first = '';
    constructor(waiting) {
        this.#waiting = waiting;
    }
    get first() {
        return this.#first;
    }
    add({ what, error, sentence }) {
        this.addUnrecorded(sentence);
        this.#waiting.add((0,identifiers/* newEventId */.WR)(Date.now()), (0,chain_event/* degradation */.Nt)(what, error));
    }
    addUnrecorded(sentence) {
        this.#first ||= sentence;
    }
}

// EXTERNAL MODULE: ./lib/evidence/reused-bytes.js
var reused_bytes = __webpack_require__(37427);
// EXTERNAL MODULE: ./lib/evidence/make-folders.js
var make_folders = __webpack_require__(67843);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js





class RunFolder {
    path;
    #evidenceDir;
    #runId;
    #isMade = false;
    constructor(evidenceDir, runId) {
        this.path = (0,external_node_path_.join)(evidenceDir, runId);
        this.#evidenceDir = evidenceDir;
        this.#runId = runId;
    }
    get isMade() {
        return this.#isMade;
    }
    make(which) {
        this.#isMade = false;
        if (!(0,identifiers/* isRunId */.Pk)(this.#runId))
            throw new Error(`${JSON.stringify(this.#runId)} cannot name a folder`);
        (0,make_folders/* makeFolders */.w)(this.#evidenceDir);
        keepOutOfGit(this.#evidenceDir);
        if (which === 'new')
            (0,external_node_fs_.mkdirSync)(this.path);
        else
            (0,make_folders/* makeFolders */.w)(this.path);
        this.#isMade = true;
    }
    isRemoved() {
        return this.#isMade && !(0,external_node_fs_.existsSync)(this.path);
    }
    put(name, content) {
        try {
            placeFile(this.path, name, content);
        }
        catch {
        }
    }
    removeJournal() {
        try {
            for (const name of bundle_files/* journalLeftovers */.IX)
                if (this.#isMade)
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.path, name), { force: true });
        }
        catch {
        }
    }
    removeIfEmpty() {
        try {
            if (this.#isMade)
                (0,external_node_fs_.rmdirSync)(this.path);
        }
        catch {
        }
    }
}
function keepOutOfGit(evidenceDir) {
    if ((0,external_node_fs_.readdirSync)(evidenceDir).length > 0)
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(evidenceDir, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch {
    }
}
function placeFile(folder, name, content) {
    const unfinished = (0,external_node_path_.join)(folder, name + bundle_files/* unfinishedEnding */.fu);
    (0,external_node_fs_.rmSync)(unfinished, { force: true });
    const fd = (0,external_node_fs_.openSync)(unfinished, 'wx', 0o644);
    try {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(fd, bytes, at);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(unfinished, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
    (0,external_node_fs_.renameSync)(unfinished, (0,external_node_path_.join)(folder, name));
}

// EXTERNAL MODULE: ./lib/report/thin-samples.js
var thin_samples = __webpack_require__(86365);
// EXTERNAL MODULE: ./lib/evidence/bundle.js + 3 modules
var bundle = __webpack_require__(25314);
;// CONCATENATED MODULE: ./lib/evidence/seal-run.js




async function sealRun(run) {
    const { folder, log, faults } = run;
    if (log.isRemoved() || folder.isRemoved())
        replaceFolder(run);
    if (run.dropped > 0)
        noteDropped(run);
    log.finish();
    if (log.isEmpty)
        faults.addUnrecorded('the run recorded no event, so there is no evidence of it: please report this');
    try {
        return log.isEmpty || !folder.isMade ? await withoutBundle(run) : await withBundle(run);
    }
    catch (error) {
        folder.removeIfEmpty();
        const why = (0,error_text/* errorText */.k)(error);
        faults.addUnrecorded(`the evidence bundle ${folder.path} could not be written (${why}): ${diskAdvice(error)}`);
        return await withoutBundle(run);
    }
    finally {
        log.close();
    }
}
function replaceFolder({ folder, faults }) {
    const sentence = `the evidence folder ${folder.path} was removed during the run: the evidence is incomplete; name a folder that the command leaves alone with --evidence-dir`;
    faults.add({ what: 'folder', error: 'removed during the run', sentence });
    try {
        folder.make('existing');
    }
    catch {
    }
}
function noteDropped({ folder, faults, dropped }) {
    const error = `${dropped} events were dropped, because ${folder.path} did not take them in time`;
    faults.add({ what: 'backlog', error, sentence: `${error}: name a folder on a faster disk with --evidence-dir` });
}
async function withBundle({ settings, folder, log, faults, attachments, loadReports }) {
    const { result, sealed, withheld } = await (0,bundle/* writeBundle */.M)({
        folder: folder.path,
        events: log.events(),
        policyJson: settings.policyJson,
        signingKey: settings.signingKey,
        attachments,
        reports: await loadReports(),
        seal: (files, withheld) => log.seal(files, withheld),
        exportDatabase: log.exportDatabase,
    });
    log.close();
    folder.removeJournal();
    const seal = sealed === null ? null : { seq: sealed.event.seq, head: sealed.hash };
    return { bundlePath: folder.path, result, seal, withheld, degraded: faults.first };
}
async function withoutBundle(run) {
    const result = await resultOf(run);
    return { bundlePath: null, result, seal: null, withheld: [], degraded: run.faults.first };
}
async function resultOf({ log, loadReports }) {
    try {
        return (await loadReports()).resultOf((0,thin_samples/* thinSamples */.Xl)(log.events()));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
;// CONCATENATED MODULE: ./lib/evidence/waiting-events.js


class WaitingEvents {
    #runId;
    #stored = chain/* emptyChain */.d1;
    #head = chain/* emptyChain */.d1;
    #events = [];
    constructor(runId) {
        this.#runId = runId;
    }
    get head() {
        return this.#head;
    }
    get all() {
        return this.#events;
    }
    followOn(stored) {
        this.#stored = stored;
        this.#head = stored;
    }
    add(eventId, draft) {
        this.#push((0,chain_event/* chainEvent */.MO)(this.#head, eventId, this.#runId, draft));
    }
    clear() {
        this.#stored = this.#head;
        this.#events = [];
    }
    dropSamples() {
        const before = this.#events;
        const kept = before.filter(({ event }) => event.event_type !== 'sample');
        if (kept.length === before.length)
            return 0;
        this.#head = this.#stored;
        this.#events = [];
        for (const event of kept)
            this.#push((0,chain_event/* chainedAgain */.xu)(this.#head, event));
        return before.length - kept.length;
    }
    #push(chained) {
        this.#head = { seq: chained.event.seq, hash: chained.hash };
        this.#events.push(chained);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/journal-writer.js











class JournalWriter {
    #settings;
    #place;
    #loadReports;
    #folder;
    #faults;
    #log;
    #intake;
    #attachments = new Map();
    #reports = null;
    constructor(settings, place, loadReports) {
        const waiting = new WaitingEvents(settings.runId);
        this.#settings = settings;
        this.#place = place;
        this.#loadReports = loadReports;
        this.#folder = new RunFolder(settings.evidenceDir, settings.runId);
        this.#faults = new Faults(waiting);
        this.#log = new EventLog(settings.runId, this.#folder.path, waiting, this.#faults);
        this.#intake = new DraftIntake(this.#log, waiting, this.#faults, place === 'left');
    }
    static async open(settings, place, loadReports) {
        const writer = new JournalWriter(settings, place, loadReports);
        if (place !== 'nowhere')
            await writer.#open(place);
        return writer;
    }
    degrade(fault) {
        this.#faults.add(fault);
    }
    append(drafts) {
        for (const draft of drafts)
            this.#intake.take(draft);
        return this.#log.commit();
    }
    checkpoint() {
        this.#log.checkpoint(this.#settings.checkpointMs);
    }
    attach(name, content) {
        const problem = (0,attachments/* attachmentProblem */.z2)(name, content.length, this.#attachments);
        if (problem === null) {
            const copy = (0,reused_bytes/* copied */.p)(content, this.#attachments.get(name), (bytes) => new ArrayBuffer(bytes));
            this.#attachments.set(name, copy);
            this.#putBesideJournal(name, copy);
            return;
        }
        const quoted = JSON.stringify(name.slice(0, 100));
        const sentence = `${quoted} was not attached, because ${problem}: please report this`;
        this.#faults.add({ what: `attachment ${quoted}`, error: problem, sentence });
    }
    prepareReports() {
        this.#reports ??= this.#loadReports();
        return this.#reports;
    }
    seal(dropped = 0) {
        return sealRun({
            settings: this.#settings,
            folder: this.#folder,
            log: this.#log,
            faults: this.#faults,
            attachments: this.#attachments,
            dropped: dropped + this.#intake.dropped,
            loadReports: () => this.prepareReports(),
        });
    }
    async #open(place) {
        try {
            this.#folder.make(place === 'left' ? 'existing' : 'new');
            await this.#log.open(place);
            this.#putBesideJournal(bundle_files/* policyFile */.Xd, this.#settings.policyJson);
        }
        catch (error) {
            if (place === 'new')
                this.#folder.removeJournal();
            const why = (0,error_text/* errorText */.k)(error);
            const sentence = `evidence cannot be written to ${this.#folder.path} (${why}): the run goes on without it; ${diskAdvice(error)}`;
            this.#faults.add({ what: 'journal', error: why, sentence });
        }
    }
    #putBesideJournal(name, content) {
        if (this.#log.isOpen && this.#place !== 'memory')
            this.#folder.put(name, content);
    }
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

/***/ 59046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ resultText),
/* harmony export */   y: () => (/* binding */ loadReports)
/* harmony export */ });
const loadReports = () => Promise.all(/* import() */[__webpack_require__.e(7888), __webpack_require__.e(4243)]).then(__webpack_require__.bind(__webpack_require__, 64243));
function resultText(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 37427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ copied)
/* harmony export */ });
const leastBytes = 16 * 1024;
const growth = 16;
function copied(content, room, allocate) {
    const fits = room !== undefined && room.buffer.byteLength >= content.length;
    const memory = fits ? room.buffer : allocate(roomFor(content.length));
    const copy = new Uint8Array(memory, 0, content.length);
    copy.set(content);
    return copy;
}
function roomFor(bytes) {
    let room = leastBytes;
    while (room < bytes)
        room *= growth;
    return room;
}


/***/ }),

/***/ 60716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ PublicKeyError),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   jy: () => (/* binding */ readSigningKey),
/* harmony export */   yW: () => (/* binding */ signingKeyName),
/* harmony export */   yg: () => (/* binding */ keyIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96056);



const signingKeyName = 'FLOWFORGE_SIGNING_KEY';
function readSigningKey(given) {
    if (given === undefined || given.trim() === '')
        return { kind: 'none' };
    try {
        const pem = pemOf(given);
        const { asymmetricKeyType } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
        if (asymmetricKeyType !== 'ed25519')
            return bad(`it is a key of type ${asymmetricKeyType}`);
        return { kind: 'key', pem };
    }
    catch (error) {
        return bad(codeOf(error));
    }
}
class PublicKeyError extends Error {
    code = 'BAD_PUBLIC_KEY';
    name = 'PublicKeyError';
}
function readPublicKey(given) {
    const what = isPem(given) ? 'the public key' : `the public key ${given}`;
    const key = publicKeyIn(given, what);
    if (key.asymmetricKeyType === 'ed25519')
        return key;
    throw new PublicKeyError(`${what} is of type ${key.asymmetricKeyType}: bundles are signed with Ed25519`);
}
function keyIdOf(publicKey) {
    return (0,_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(publicKey.export({ type: 'spki', format: 'der' }));
}
function publicKeyIn(given, what) {
    try {
        const pem = pemOf(given);
        if (!pem.includes('PRIVATE KEY-----'))
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw new PublicKeyError(`${what} cannot be read (${codeOf(error)}): give an Ed25519 public key in PEM or the path of one`, {
            cause: error,
        });
    }
    throw new PublicKeyError(`${what} is a private key: give the public one, openssl pkey -in private.pem -pubout -out public.pem`);
}
function pemOf(given) {
    return isPem(given) ? given : readKeyFile(given.trim());
}
function isPem(given) {
    return given.includes('-----BEGIN ');
}
const largestKeyBytes = 64 * 1024;
function readKeyFile(path) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd).isFile())
            throw new Error('it is not a regular file');
        const bytes = Buffer.alloc(largestKeyBytes);
        const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, bytes);
        if (!isPem(bytes.toString('latin1', 0, length)))
            throw new Error('it is not PEM');
        return bytes.toString('utf8', 0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
function bad(why) {
    const wanted = 'give an unencrypted Ed25519 private key in PEM, or the path of a file that holds one';
    return { kind: 'bad', problem: `${signingKeyName} cannot be used, so the bundle is not signed (${why}): ${wanted}` };
}
function codeOf(error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
        return error.code;
    return error instanceof Error && error.message.startsWith('it is ') ? error.message : 'it cannot be read';
}


/***/ }),

/***/ 38282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awsRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67807);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55283);


const SESSION_TOKEN_LEAST_CHARS = 90;
const SESSION_TOKEN_MAX_CHARS = 4096;
const tokenEnd = (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunEnd */ .jM)(`${_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K3}%`);
const BESIDE_MAX_BYTES = 200;
const keyId = /A(?:KIA|SIA|GPA|IDA|ROA|IPA|NPA|NVA|BIA|CCA)[A-Z0-9]{16}/y;
const secretBeside = /(?<![A-Za-z0-9/+=])(?=[^\s"']{0,39}[A-Z])(?=[^\s"']{0,39}[a-z])(?=[^\s"']{0,39}[0-9])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
const keyIdBegins = ['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'ABIA', 'ACCA'];
const awsRules = [
    { name: 'aws-key', begins: keyIdBegins, find: findKey },
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .patternRule */ .T)('aws-secret', [
        ...['secret_access_key', 'SECRET_ACCESS_KEY', 'Secret_Access_Key'].map((text) => ({ text, at: 11 })),
        ...['SecretAccessKey', 'SECRETACCESSKEY'].map((text) => ({ text, at: 10 })),
        { text: 'secretaccesskey', at: 5 },
    ], /secret_?access_?key["'\\]{0,3}\s{0,3}(?::|=>|=|,|)\s{0,3}["'\\]{0,3}(?<secret>[A-Za-z0-9/+=]{40,128})/i),
    { name: 'aws-session-token', begins: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], find: findSessionToken },
];
function findSessionToken(text, at) {
    const end = tokenEnd(text, at, SESSION_TOKEN_MAX_CHARS);
    return end - at < SESSION_TOKEN_LEAST_CHARS ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6 : [{ start: at, end }];
}
function findKey(text, at) {
    keyId.lastIndex = at;
    if (!keyId.test(text))
        return _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6;
    const id = { start: at, end: keyId.lastIndex };
    if (/[A-Za-z0-9/+=]/.test(text[id.end] ?? ''))
        return [id];
    const found = secretBeside.exec(text.slice(id.end, id.end + BESIDE_MAX_BYTES));
    if (found === null)
        return [id];
    const start = id.end + found.index;
    return [id, { start, end: start + found[0].length }];
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
function labelOf(rule) {
    return `[REDACTED:${rule}]`;
}
function inOrder(a, b) {
    return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}


/***/ }),

/***/ 23780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ createRuleSearch)
});

// EXTERNAL MODULE: ./lib/redaction/word-table.js
var word_table = __webpack_require__(40548);
;// CONCATENATED MODULE: ./lib/redaction/prefix-search.js

const WINDOW_BYTES = 4;
const BLOCKS = 1 << 16;
function createPrefixSearch(prefixes) {
    const skips = new Uint8Array(BLOCKS).fill(WINDOW_BYTES - 1);
    const windows = (0,word_table/* createWordTable */.R)(prefixes.length);
    const reach = prefixes.reduce((most, { offset }) => Math.max(most, offset), 0) + WINDOW_BYTES;
    for (const prefix of prefixes) {
        const window = Buffer.from(prefix.window, 'latin1');
        if (window.length !== WINDOW_BYTES)
            throw new RangeError(`the window "${prefix.window}" is not four bytes`);
        for (let at = 1; at < WINDOW_BYTES; at += 1) {
            const block = blockAt(window, at);
            skips[block] = Math.min(skips[block], WINDOW_BYTES - 1 - at);
        }
        windows.add((0,word_table/* wordAt */.E)(window, WINDOW_BYTES - 1), prefix);
    }
    return { search };
    function search(bytes, from, to, found) {
        const table = skips;
        const end = Math.min(bytes.length, to + reach) | 0;
        let a = from + WINDOW_BYTES - 1;
        const middle = Math.max(a, (a + end) >>> 1) | 0;
        let b = middle;
        while (a < middle && b < end) {
            const skipA = table[blockAt(bytes, a)];
            const skipB = table[blockAt(bytes, b)];
            if (skipA !== 0)
                a += skipA;
            else
                check(bytes, a++, from, to, found);
            if (skipB !== 0)
                b += skipB;
            else
                check(bytes, b++, from, to, found);
        }
        scan(bytes, a, middle, from, to, found);
        scan(bytes, b, end, from, to, found);
    }
    function scan(bytes, at, end, from, to, found) {
        for (let place = at; place < end;) {
            const skip = skips[blockAt(bytes, place)];
            if (skip === 0)
                check(bytes, place, from, to, found);
            place += skip || 1;
        }
    }
    function check(bytes, windowEnd, from, to, found) {
        const word = (0,word_table/* wordAt */.E)(bytes, windowEnd);
        for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
            const { offset, rule } = windows.entry(index);
            const start = windowEnd - WINDOW_BYTES + 1 - offset;
            if (start >= from && start < to)
                found(rule, start);
        }
    }
}
function blockAt(bytes, at) {
    return (bytes[at - 1] << 8) | bytes[at];
}

;// CONCATENATED MODULE: ./lib/redaction/rule-search.js

function createRuleSearch(rules) {
    const prefixes = createPrefixSearch(rules.flatMap(prefixesOf));
    return {
        search(bytes, from, to, found) {
            const begun = [];
            prefixes.search(bytes, from, to, (index, at) => {
                const rule = rules[index];
                if (rule.may?.(bytes, at) !== false)
                    begun.push({ rule, at });
            });
            if (begun.length === 0)
                return;
            const text = bytes.toString('latin1');
            for (const { rule, at } of begun.sort((a, b) => a.at - b.at)) {
                for (const { start, end } of rule.find(text, at))
                    found(start, end, rule);
            }
        },
    };
}
function prefixesOf(rule, index) {
    return rule.begins.map((begin) => {
        const { text, at } = typeof begin === 'string' ? { text: begin, at: rarestWindow(begin) } : begin;
        return { window: text.slice(at, at + WINDOW_BYTES), offset: at, rule: index };
    });
}
function rarestWindow(text) {
    return Math.max(0, text.search(/.{3}[-_.]/));
}


/***/ }),

/***/ 67807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ RULE_REACH_BYTES),
/* harmony export */   T: () => (/* binding */ patternRule),
/* harmony export */   aq: () => (/* binding */ RULE_LOOK_BEHIND_BYTES),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
const RULE_REACH_BYTES = 20 * 1024;
const RULE_LOOK_BEHIND_BYTES = 4;
const nothing = [];
function patternRule(name, begins, pattern) {
    const probe = new RegExp(pattern.source, `${pattern.flags}y`);
    const exact = new RegExp(pattern.source, `${pattern.flags}dy`);
    return {
        name,
        begins,
        find(text, at) {
            probe.lastIndex = at;
            if (!probe.test(text))
                return nothing;
            exact.lastIndex = at;
            const [start, end] = exact.exec(text)?.indices?.groups?.['secret'] ?? [at, probe.lastIndex];
            return [{ start, end }];
        },
    };
}


/***/ }),

/***/ 55283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   jM: () => (/* binding */ createRunEnd),
/* harmony export */   r0: () => (/* binding */ base64url)
/* harmony export */ });
function createRunEnd(characters) {
    const isMember = new Uint8Array(256);
    for (const char of characters)
        isMember[char.charCodeAt(0)] = 1;
    let last = { text: '', from: 0, end: 0 };
    return (text, at, max) => {
        if (text !== last.text || at < last.from || at > last.end)
            last = { text, from: at, end: at };
        const limit = Math.min(text.length, at + max);
        while (last.end < limit && isMember[text.charCodeAt(last.end)] === 1)
            last.end += 1;
        return Math.min(last.end, limit);
    };
}
const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${letters}${letters.toUpperCase()}0123456789`;
const base64 = `${alphanumeric}+/=`;
const base64url = `${alphanumeric}-_`;


/***/ }),

/***/ 40270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tokenRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67807);

const tokenRules = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', { text: 'github_pat_', at: 7 }], /ghs_\d{1,20}_eyJ[\w-]{1,200}\.[\w-]{1,8000}\.[\w-]{1,1000}|gh[pousr]_\w{36,255}|github_pat_\w{22,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('gitlab-token', ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glcbt-', 'gloas-', 'glffct-', 'glwt-'], /gl[a-z]{2,5}-[\w-]{20,200}(?:\.[\w-]{1,60}){0,3}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('slack-token', ['xoxa-', 'xoxb-', 'xoxe-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xapp-'], /x(?:ox[abeoprs]|app)-[\w-]{10,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('slack-webhook', [{ text: 'hooks.slack.com/', at: 9 }], /hooks\.slack\.com\/(?<secret>[a-z]{5,12}\/[\w/-]{20,200})/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('npm-token', ['npm_'], /npm_\w{36,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('npm-auth', [{ text: '_authToken', at: 2 }], /_authToken\s{0,2}=\s{0,2}["']?(?<secret>[^\s"'$[]{4,255})/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('pypi-token', [{ text: 'pypi-AgE', at: 4 }], /pypi-AgE[\w-]{50,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('stripe-key', ['sk_live', 'sk_test', 'rk_live', 'rk_test', 'whsec_'], /(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9+/]{16,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('google-key', ['AIza', 'ya29.', 'GOCSPX-'], /AIza[\w-]{35}|ya29\.(?:\d\.)?[\w-]{20,1000}|GOCSPX-[\w-]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('openai-key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-', 'sk-None-', 'sk-or-v1-', { text: `sk-${'.'.repeat(20)}T3BlbkFJ`, at: 23 }], /sk-(?:proj|svcacct|admin|None|or-v1)-[\w-]{20,255}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('anthropic-key', ['sk-ant-'], /sk-ant-[\w-]{20,255}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('shopify-token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], /shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32,64}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('vault-token', ['hvs.', 'hvb.', 'hvr.'], /hv[bsr]\.[\w-]{24,300}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('docker-token', ['dckr_pat_', 'dckr_oat_'], /dckr_[op]at_[\w-]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('databricks-token', ['dapi'], /dapi[A-Fa-f0-9]{32}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('cloudflare-token', ['cfk_', 'cfut_', 'cfat_'], /cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('tailscale-key', ['tskey-'], /tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('grafana-token', ['glc_', 'glsa_'], /glc_[A-Za-z0-9+/]{32,400}={0,2}|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('vercel-token', ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], /vc[piark]_[A-Za-z0-9]{20,60}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('figma-token', ['figd_'], /figd_[\w-]{40,200}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('notion-token', ['ntn_'], /ntn_\d{11}[A-Za-z0-9]{35}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('linear-key', ['lin_api_'], /lin_api_\w{32,128}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('groq-key', ['gsk_'], /gsk_[A-Za-z0-9]{52}/),
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('1password-token', ['ops_ey'], /ops_ey[A-Za-z0-9+/=]{100,1280}/),
];


/***/ }),

/***/ 90640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ urlPassword),
/* harmony export */   L: () => (/* binding */ urlToken)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67807);

const SPACE = 0x20;
const SLASH = 0x2f;
const AT_SIGN = 0x40;
const USER_INFO_MAX_BYTES = 128 + 1 + 256;
const schemeEnds = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+'];
const urlPassword = {
    ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('url-password', schemeEnds.map((last) => `${last}://`), /[\w+]:\/\/[^\s/?#"'<>`\\:@[]{0,128}:(?!\$[\w{(]|\*{2,}@)(?<secret>[^\s/?#"'<>`\\]{1,256})@(?!sha\d)(?=[\w[%$-])/),
    may: hasUser,
};
const urlToken = {
    ...(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .patternRule */ .T)('url-token', urlPassword.begins, /[\w+]:\/\/(?:(?=[^\s/@[]{8,255}:(?:x-oauth-basic)?@)|(?=[\w-]{0,64}\d)(?=[\w-]{20,255}@))(?<secret>[^\s/?#"'<>`\\:@[]{8,255})/),
    may: hasUser,
};
function hasUser(bytes, at) {
    const from = at + 'x://'.length;
    for (let place = from; place <= from + USER_INFO_MAX_BYTES; place += 1) {
        const byte = bytes[place];
        if (byte === AT_SIGN)
            return true;
        if (byte === undefined || byte === SLASH || byte <= SPACE)
            return false;
    }
    return false;
}


/***/ }),

/***/ 40548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wordAt),
/* harmony export */   R: () => (/* binding */ createWordTable)
/* harmony export */ });
const SLOT_BITS = 14;
function createWordTable(capacity) {
    const slots = new Int32Array(1 << SLOT_BITS).fill(-1);
    const words = new Int32Array(capacity);
    const nexts = new Int32Array(capacity);
    const entries = [];
    return {
        add(word, entry) {
            const slot = slotOf(word);
            words[entries.length] = word;
            nexts[entries.length] = slots[slot];
            slots[slot] = entries.length;
            entries.push(entry);
        },
        first: (word) => find(slots[slotOf(word)], word),
        next: (index) => find(nexts[index], words[index]),
        entry: (index) => entries[index],
    };
    function find(index, word) {
        let at = index;
        while (at !== -1 && words[at] !== word)
            at = nexts[at];
        return at;
    }
}
function wordAt(bytes, at) {
    const early = (bytes[at - 3] << 24) | (bytes[at - 2] << 16);
    return early | (bytes[at - 1] << 8) | bytes[at];
}
function slotOf(word) {
    return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}


/***/ })

};
