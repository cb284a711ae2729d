export const id = 9709;
export const ids = [9709];
export const modules = {

/***/ 99709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JournalWriter: () => (/* binding */ JournalWriter)
});

// UNUSED EXPORTS: mostWaitingEvents

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/thin-samples.js
var thin_samples = __webpack_require__(86365);
// EXTERNAL MODULE: ./lib/evidence/attachments.js
var attachments = __webpack_require__(33671);
// EXTERNAL MODULE: ./lib/evidence/bundle.js + 3 modules
var bundle = __webpack_require__(25314);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/chain-event.js
var chain_event = __webpack_require__(19489);
// EXTERNAL MODULE: ./lib/evidence/check-draft.js + 2 modules
var check_draft = __webpack_require__(65309);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/evidence/space-reserve.js




/** Freed on a full disk, this much has held some twenty commits: enough for a kill and the end of the run. */
const reserveBytes = 256 * 1024;
/** Space on the disk that is held for the day when there is none. */
class SpaceReserve {
    #path;
    constructor(folder) {
        this.#path = (0,external_node_path_.join)(folder, bundle_files/* reserveFile */.Pz);
    }
    /** Whether there was room for it. */
    make() {
        try {
            // Random, because some file systems store no zeros.
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
            // It goes with the other leftovers of the journal, or stays where nothing else can be written either.
        }
    }
}
/** Whether a write failed for want of space. A quota that is used up shows as an I/O error. */
function isForWantOfSpace(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'ENOSPC' || code === 'EDQUOT';
}

;// CONCATENATED MODULE: ./lib/evidence/disk-advice.js

/** What to do about a disk that did not take the evidence, to stand at the end of a sentence. SQLite hides a lack of descriptors behind `SQLITE_CANTOPEN`. */
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

// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
// EXTERNAL MODULE: ./lib/evidence/reused-bytes.js
var reused_bytes = __webpack_require__(37427);
// EXTERNAL MODULE: ./lib/evidence/make-folders.js
var make_folders = __webpack_require__(67843);
;// CONCATENATED MODULE: ./lib/evidence/run-folder.js




/**
 * Makes `<evidenceDir>/<runId>` and gives its path. Throws when it cannot be made, or, for a `new` run, when it is there already:
 * then it belongs to another guard.
 */
function makeRunFolder(evidenceDir, runId, which) {
    if (!(0,identifiers/* isRunId */.Pk)(runId))
        throw new Error(`${JSON.stringify(runId)} cannot name a folder`);
    (0,make_folders/* makeFolders */.w)(evidenceDir);
    keepOutOfGit(evidenceDir);
    const folder = (0,external_node_path_.join)(evidenceDir, runId);
    if (which === 'new')
        (0,external_node_fs_.mkdirSync)(folder);
    else
        (0,make_folders/* makeFolders */.w)(folder);
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

// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
;// CONCATENATED MODULE: ./lib/evidence/waiting-events.js


/** Events that have their place in the chain and are not yet stored. */
class WaitingEvents {
    #runId;
    #stored = chain/* emptyChain */.d1;
    #head = chain/* emptyChain */.d1;
    #events = [];
    constructor(runId) {
        this.#runId = runId;
    }
    /** Where the next event follows on. */
    get head() {
        return this.#head;
    }
    get all() {
        return this.#events;
    }
    /** What is stored already ends there. Call it before the first event. */
    followOn(stored) {
        this.#stored = stored;
        this.#head = stored;
    }
    add(eventId, draft) {
        this.#push((0,chain_event/* chainEvent */.MO)(this.#head, eventId, this.#runId, draft));
    }
    /** All of them are stored. */
    clear() {
        this.#stored = this.#head;
        this.#events = [];
    }
    /** Takes out the samples, for which there is no room, and gives their number. What stays closes ranks in the chain. */
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















/**
 * Events that wait for a disk which does not take them. Beyond this, samples are dropped and counted: a sample a second
 * makes this nearly three hours of them, in about 15 MB. Other events are few and are kept up to ten times as many.
 */
const mostWaitingEvents = 10_000;
/** The one that chains, stores and seals the events of one run. No method throws: what goes wrong is told by `degraded`. */
class JournalWriter {
    #settings;
    #loadReports;
    #place;
    #attachments = new Map();
    #reports = null;
    #folder = null;
    #store = null;
    #waiting;
    #reserve = null;
    #mayRepeat = false;
    /** This outage has been told. */
    #failing = false;
    /** The disk is full and the reserve is freed: there is room for what matters most, and for no samples. */
    #lean = false;
    #dropped = 0;
    #droppedForSpace = 0;
    #degraded = '';
    constructor(settings, place, loadReports) {
        this.#settings = settings;
        this.#place = place;
        this.#loadReports = loadReports;
        this.#waiting = new WaitingEvents(settings.runId);
    }
    static async open(settings, place, loadReports) {
        const writer = new JournalWriter(settings, place, loadReports);
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
        this.#waiting.add((0,identifiers/* newEventId */.WR)(Date.now()), (0,chain_event/* degradation */.Nt)(what, error));
    }
    /** Stores the drafts in one transaction. Gives the place of the last event when it, and all before it, are on disk. */
    append(drafts) {
        for (const { eventId, draft } of drafts)
            this.#take(eventId, draft);
        return this.#commit();
    }
    /** Records that the journal is kept, also when nothing happens. The time for it is also the time to look for space again. */
    checkpoint() {
        if (this.#store === null)
            return;
        if (this.#lean && this.#reserve?.make() === true)
            this.#endOutage();
        if (!this.#failing)
            this.#waiting.add((0,identifiers/* newEventId */.WR)(Date.now()), (0,chain_event/* checkpoint */.Fn)(this.#settings.checkpointMs));
        this.#commit();
    }
    /** Takes a copy of a file into the bundle, in place of what had this name before. It stands in the run's folder at once, should the guard be killed. */
    attach(name, content) {
        const problem = (0,attachments/* attachmentProblem */.z2)(name, content.length, this.#attachments);
        if (problem === null) {
            const copy = (0,reused_bytes/* copied */.p)(content, this.#attachments.get(name), (bytes) => new ArrayBuffer(bytes));
            this.#attachments.set(name, copy);
            this.#putIntoFolder(name, copy);
            return;
        }
        const quoted = JSON.stringify(name.slice(0, 100));
        this.degrade(`attachment ${quoted}`, problem, `${quoted} was not attached, because ${problem}: please report this`);
    }
    /** Loads the code of the reports while there is nothing else to do. */
    prepareReports() {
        this.#reports ??= this.#loadReports();
        return this.#reports;
    }
    /** Writes the bundle and closes the journal. Call once, last. `dropped` events never reached this writer. */
    async seal(dropped = 0) {
        this.#dropped += dropped;
        this.#reserve?.free();
        if (this.#isRemoved())
            this.#noteRemoval();
        if (this.#dropped > 0)
            this.#noteDropped();
        this.#noteDroppedForSpace();
        this.#commit();
        if (this.#waiting.head.seq === 0)
            this.#degraded ||= 'the run recorded no event, so there is no evidence of it: please report this';
        try {
            return await this.#writeBundle(await this.prepareReports());
        }
        catch (error) {
            this.#removeEmptyFolder();
            this.#degraded ||= `the evidence bundle ${this.#folderPath()} could not be written (${(0,error_text/* errorText */.k)(error)}): ${diskAdvice(error)}`;
            return { bundlePath: null, result: await this.#result(), seal: null, withheld: [], degraded: this.#degraded };
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
            const { EventStore } = await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(1822)]).then(__webpack_require__.bind(__webpack_require__, 79233));
            const store = new EventStore(place === 'memory' ? ':memory:' : (0,external_node_path_.join)(this.#folder, bundle_files/* journalFile */.i7));
            this.#mayRepeat = place === 'left';
            this.#waiting.followOn(store.head());
            this.#store = store;
            this.#reserve = place === 'memory' ? null : new SpaceReserve(this.#folder);
            if (place === 'new')
                this.#reserve?.make();
            this.#putIntoFolder(bundle_files/* policyFile */.Xd, this.#settings.policyJson);
        }
        catch (error) {
            // What it began would read as a journal, and keep its folder.
            if (place === 'new')
                this.#removeJournal();
            const why = (0,error_text/* errorText */.k)(error);
            const sentence = `evidence cannot be written to ${this.#folderPath()} (${why}): the run goes on without it; ${diskAdvice(error)}`;
            this.degrade('journal', why, sentence);
        }
    }
    #take(eventId, draft) {
        if (this.#mayRepeat && this.#store?.has(eventId) === true)
            return;
        const isSample = draft.event_type === 'sample';
        if (isSample && this.#lean) {
            this.#droppedForSpace += 1;
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
            this.degrade(`event ${draft.event_type}`, problem, `a ${draft.event_type} event was not recorded, because ${problem}: please report this`);
    }
    /** What does not fit now is tried again at the seal. */
    #putIntoFolder(name, content) {
        if (this.#folder === null || this.#store === null || this.#place === 'memory')
            return;
        try {
            (0,attachments/* placeFile */.af)(this.#folder, name, content);
        }
        catch {
            // A disk that is full or a folder that is gone shows, and is told, with the next event.
        }
    }
    #commit() {
        if (this.#store === null)
            return null;
        const error = this.#storeWaiting();
        if (error === null)
            return this.#lastPlace();
        this.#noteFailure(error);
        if (!isForWantOfSpace(error))
            return null;
        this.#goLean();
        return this.#storeWaiting() === null ? this.#lastPlace() : null;
    }
    /** Gives what went wrong; null when nothing waits any more. */
    #storeWaiting() {
        if (this.#waiting.all.length === 0)
            return null;
        try {
            this.#store?.append(this.#waiting.all);
        }
        catch (error) {
            return error;
        }
        this.#waiting.clear();
        if (!this.#lean)
            this.#failing = false;
        return null;
    }
    #goLean() {
        this.#lean = true;
        this.#reserve?.free();
        this.#droppedForSpace += this.#waiting.dropSamples();
    }
    #endOutage() {
        this.#lean = false;
        this.#failing = false;
        this.#noteDroppedForSpace();
    }
    #lastPlace() {
        const { seq, hash } = this.#waiting.head;
        return seq === 0 ? null : { seq, head: hash };
    }
    /** Once for each outage: the events wait, and the next commit tries all of them again. */
    #noteFailure(error) {
        if (this.#failing)
            return;
        this.#failing = true;
        const why = (0,error_text/* errorText */.k)(error);
        this.degrade('journal', why, `writing the evidence to ${this.#folderPath()} failed (${why}): it is incomplete; ${diskAdvice(error)}`);
    }
    #isRemoved() {
        if (this.#folder === null)
            return false;
        return this.#store === null ? !(0,external_node_fs_.existsSync)(this.#folder) : !this.#store.isInPlace();
    }
    #noteRemoval() {
        const sentence = `the evidence folder ${this.#folderPath()} was removed during the run: the evidence is incomplete; name a folder that the command leaves alone with --evidence-dir`;
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
        const what = `${this.#dropped} events were dropped, because ${this.#folderPath()} did not take them in time`;
        this.degrade('backlog', what, `${what}: name a folder on a faster disk with --evidence-dir`);
    }
    #noteDroppedForSpace() {
        if (this.#droppedForSpace === 0)
            return;
        const what = `${this.#droppedForSpace} sample events were dropped, because the disk of ${this.#folderPath()} was full`;
        this.degrade('disk full', what, `${what}: free some space or name another folder with --evidence-dir`);
        this.#droppedForSpace = 0;
    }
    /** One after the other: those of a long run are more than memory should hold. */
    *#allEvents() {
        try {
            if (this.#store !== null)
                yield* this.#store.events();
        }
        catch (error) {
            this.#degraded ||= `the journal in ${this.#folderPath()} cannot be read back (${(0,error_text/* errorText */.k)(error)}): the run goes on without a bundle`;
            throw error;
        }
        for (const chained of this.#waiting.all)
            yield (0,chain_event/* asReadBack */.mR)(chained);
    }
    async #writeBundle(reports) {
        const folder = this.#folder;
        if (folder === null || this.#waiting.head.seq === 0) {
            return { bundlePath: null, result: await this.#result(), seal: null, withheld: [], degraded: this.#degraded };
        }
        const store = this.#store;
        const exportDatabase = store === null ? null : (path) => store.exportTo(path);
        const { result, sealed, withheld } = await (0,bundle/* writeBundle */.M)({
            folder,
            events: this.#allEvents(),
            policyJson: this.#settings.policyJson,
            signingKey: this.#settings.signingKey,
            attachments: this.#attachments,
            reports,
            seal: (files, withheld) => this.#appendSeal(files, withheld),
            exportDatabase,
        });
        this.#close();
        this.#removeJournal();
        const seal = sealed === null ? null : { seq: sealed.event.seq, head: sealed.hash };
        return { bundlePath: folder, result, seal, withheld, degraded: this.#degraded };
    }
    /** Evidence with a gap is never sealed: it must not read as complete. */
    #appendSeal(files, withheld) {
        if (this.#degraded !== '')
            return null;
        const sealed = (0,chain_event/* chainEvent */.MO)(this.#waiting.head, (0,identifiers/* newEventId */.WR)(Date.now()), this.#settings.runId, (0,chain_event/* sealing */.sb)(files, withheld));
        this.#store?.append([sealed]);
        return sealed;
    }
    async #result() {
        try {
            return (await this.prepareReports()).resultOf((0,thin_samples/* thinSamples */.Xl)(this.#allEvents()));
        }
        catch {
            return null;
        }
    }
    #removeJournal() {
        try {
            for (const name of bundle_files/* journalLeftovers */.IX)
                if (this.#folder !== null)
                    (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder, name), { force: true });
        }
        catch {
            // It shows as left over, and the bundle as INCOMPLETE.
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
    #folderPath() {
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

/***/ 67843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it, as `mkdir -p`. Throws what mkdir(2) says of the first that cannot be made. Node's own `recursive` does not
 * end where a file system denies that the folder above is there, as /proc does, and of a read-only disk it says that there is no such folder.
 */
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
            throw error; // another guard may have been faster
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 86365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xl: () => (/* binding */ thinSamples),
/* harmony export */   ee: () => (/* binding */ thinning),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/** Of each type that is thinned. Half an hour of samples; a report draws no more than 60 cells of them. */
const mostKept = 2048;
function isQuiet(type) {
    return type === 'sample' || type === 'checkpoint';
}
/** T is whatever stands for an event. */
function thinning() {
    const quiet = { sample: newQuiet(), checkpoint: newQuiet() };
    let kept = [];
    let places = 0;
    function keepQuiet(one, state) {
        state.last = null;
        kept.push(one);
        state.kept += 1;
        if (state.kept <= mostKept)
            return;
        state.every *= 2;
        const isKept = ({ ordinal }) => ordinal % state.every === 0;
        if (!isKept(one))
            state.last = one;
        kept = kept.filter((each) => each.type !== one.type || isKept(each));
        state.kept = kept.filter(({ type }) => type === one.type).length;
    }
    function isLast(type) {
        return quiet[type].seen % quiet[type].every !== 0;
    }
    return {
        take(type, event) {
            const place = places;
            places += 1;
            if (!isQuiet(type)) {
                kept.push({ event, type, place, ordinal: 0 });
                return;
            }
            const state = quiet[type];
            const one = { event, type, place, ordinal: state.seen };
            if (isLast(type))
                state.last = one;
            else
                keepQuiet(one, state);
            state.seen += 1;
        },
        isLast,
        skip(type) {
            quiet[type].skippedPlace = places;
            quiet[type].seen += 1;
            places += 1;
        },
        replaceLast(type, event) {
            const state = quiet[type];
            state.last = { event, type, place: state.skippedPlace, ordinal: state.seen - 1 };
        },
        kept() {
            const last = Object.values(quiet).flatMap((state) => state.last ?? []);
            return [...kept, ...last].sort((a, b) => a.place - b.place).map(({ event }) => event);
        },
    };
}
function newQuiet() {
    return { seen: 0, kept: 0, every: 1, last: null, skippedPlace: 0 };
}
/** The same for events that are at hand. */
function thinSamples(events) {
    const thinned = thinning();
    for (const stored of events)
        thinned.take(stored.event.event_type, stored);
    return thinned.kept();
}


/***/ })

};
