export const id = 2539;
export const ids = [2539];
export const modules = {

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


/***/ })

};
