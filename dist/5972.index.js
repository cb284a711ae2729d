export const id = 5972;
export const ids = [5972];
export const modules = {

/***/ 5972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelCommand: () => (/* binding */ labelCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _evidence_bundle_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50994);
/* harmony import */ var _evidence_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69987);
/* harmony import */ var _evidence_label_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56309);
/* harmony import */ var _evidence_verified_events_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32871);
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49948);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);
/* harmony import */ var _wrong_usage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53785);








const flags = [
    { name: 'note', takesValue: true },
    { name: 'by', takesValue: true },
];
const usage = 'flowforge-ci label <bundle> [healthy|runaway] [--note TEXT] [--by NAME]';
/** A label is read by people, in one glance. */
const longestTextChars = 2000;
/** `flowforge-ci label`: says what a run was, in a file beside its bundle; without a label, prints the one that it has, and ends with 1 when there is none. */
async function labelCommand(args) {
    const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)(args, flags);
    if (parsed.kind === 'wrong')
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .x)(parsed.problem);
    const [bundle, word, ...more] = parsed.words;
    if (bundle === undefined || more.length > 0)
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .x)(`label needs one bundle: ${usage}`);
    const label = _evidence_label_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W.find((each) => each === word);
    if (word !== undefined && label === undefined)
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .x)(`"${word}" is no label: a run is ${_evidence_label_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W.join(' or ')}`);
    const { note = '', by } = parsed.flags;
    if (label === undefined && (note !== '' || by !== undefined))
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .x)(`--note and --by go with a label: ${usage}`);
    if (note.length + (by ?? '').length > longestTextChars)
        return (0,_wrong_usage_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongUsage */ .x)(`--note and --by have more than ${longestTextChars} characters together`);
    try {
        const run = await labelledRun(bundle);
        return label === undefined ? printLabel(bundle, run) : setLabel(bundle, run, { label, note, by: by ?? userName() });
    }
    catch (error) {
        return failed(error.message);
    }
}
/** Throws when the bundle cannot be read or its chain is broken: what was changed is not worth a label. */
async function labelledRun(bundle) {
    const read = (0,_evidence_verified_events_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerifiedEvents */ .I)(await (0,_evidence_bundle_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openBundle */ .h)(bundle), () => { });
    if (read.kind === 'invalid')
        throw new Error(`${bundle} is INVALID, no label was given: events.jsonl, ${read.why}`);
    return { runId: read.runId, head: read.head.hash };
}
function setLabel(bundle, run, said) {
    const path = (0,_evidence_label_js__WEBPACK_IMPORTED_MODULE_2__/* .writeLabel */ .II)(bundle, run, { ...said, at: new Date().toISOString() });
    process.stdout.write(`${said.label}  ${run.runId}  (${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .om)(path)})\n`);
    return 0;
}
function printLabel(bundle, run) {
    const found = (0,_evidence_label_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabel */ .V8)(bundle, run);
    if (found.kind !== 'found')
        return failed(whyNone(bundle, found));
    process.stdout.write(labelText(found.file));
    return 0;
}
function whyNone(bundle, found) {
    if (found.kind === 'ignored')
        return (0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .om)(`${found.path} is ignored: ${found.why}`);
    return `${bundle} has no label: give it one with flowforge-ci label ${bundle} healthy or runaway`;
}
function labelText({ label, run_id, note, by, at }) {
    const said = note === '' ? '' : `: ${note}`;
    return `${label}  ${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .om)(run_id)}  ${at} by ${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .om)(by)}${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLine */ .om)(said)}\n`;
}
function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return 'unknown'; // a container may run under a number that no user has
    }
}
function failed(why) {
    process.stderr.write(`flowforge: ${why}\n`);
    return 1;
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ }),

/***/ 56309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ labelFileSchema),
  W: () => (/* binding */ labels)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/evidence/label-schema.js

const labels = ['healthy', 'runaway'];
/** <run id>.label.json, version 1. */
const labelFileSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    run_id: schemas/* string */.YjP(),
    head: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('hash of the last event that it is about'),
    label: schemas/* enum */.k5n(labels),
    note: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().describe('who says so'),
    at: datetime(),
})
    .readonly();


/***/ }),

/***/ 69987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ writeLabel),
/* harmony export */   V8: () => (/* binding */ readLabel)
/* harmony export */ });
/* unused harmony export labelPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78239);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62237);
/* harmony import */ var _label_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56309);







/** A note is a sentence or two. */
const largestLabelBytes = 64 * 1024;
/** Where the label of a run is kept: beside its folder or archive, never in it, so that nothing that is sealed changes. */
function labelPath(bundle, runId) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(bundle)), `${runId}.label.json`);
}
/** Reads the label of a run. One whose head is another, as after the bundle was made anew, is ignored. Throws nothing. */
function readLabel(bundle, { runId, head }) {
    if (!(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunId */ .Pk)(runId))
        return { kind: 'none' };
    const path = labelPath(bundle, runId);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return { kind: 'none' };
    const ignored = (why) => ({ kind: 'ignored', path, why });
    if (!stat.isFile())
        return ignored('it is not a regular file');
    if (stat.size > largestLabelBytes)
        return ignored(`it has ${stat.size} bytes; a label has at most ${largestLabelBytes}`);
    const parsed = parsedLabel(path);
    if (typeof parsed === 'string')
        return ignored(parsed);
    if (parsed.run_id !== runId)
        return ignored(`it is about run ${parsed.run_id}`);
    if (parsed.head !== head)
        return ignored(`its head is ${parsed.head.slice(0, 16)}, that of the bundle ${head.slice(0, 16)}: it was given to other events`);
    return { kind: 'found', path, file: parsed };
}
/** Writes the label of a run over the one that it has, if any, and gives its path. Throws what the disk throws. */
function writeLabel(bundle, { runId, head }, said) {
    if (!(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunId */ .Pk)(runId))
        throw new Error(`${JSON.stringify(runId)} cannot name a file`);
    const path = labelPath(bundle, runId);
    const { label, note, by, at } = said;
    const file = { schema_version: 1, run_id: runId, head, label, note, by, at };
    // Of two who write at once, each has a file of its own until it takes the place.
    const unfinished = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}${_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedEnding */ .fu}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(unfinished, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(unfinished, { force: true });
        throw error;
    }
    return path;
}
/** A text says why it is none. */
function parsedLabel(path) {
    try {
        const parsed = _label_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .labelFileSchema */ .O.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
        if (parsed.success)
            return parsed.data;
        const [issue] = parsed.error.issues;
        return `${issue?.path.map(String).join('.') || 'it'}: ${issue?.message ?? 'not a label'}`;
    }
    catch (error) {
        return (0,_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .errorText */ .k)(error);
    }
}


/***/ }),

/***/ 32871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readVerifiedEvents)
/* harmony export */ });
/* harmony import */ var _chain_follower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41899);
/* harmony import */ var _events_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69747);
/* harmony import */ var _read_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63490);
/* harmony import */ var _verify_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81507);




/**
 * Reads the events of a bundle in one go and checks their chain on the way, and nothing else of the bundle: `verify` looks at the other files, too.
 * Events come in order, from `run_started` on; what was made of them is worth nothing when the answer is `invalid`.
 * Throws BundleError when there is no events.jsonl.
 */
function readVerifiedEvents(source, onEvent) {
    const chain = (0,_verify_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .checkChain */ .u)((0,_read_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .openEventsFile */ .si)(source), {
        onEvent() { },
        onLines: (lines) => readLines(lines, onEvent),
    });
    if (chain.firstBad !== null)
        return { kind: 'invalid', why: `line ${chain.firstBad.line}: ${chain.firstBad.why}` };
    const last = chain.events.at(-1)?.event;
    if (last === undefined)
        return { kind: 'invalid', why: 'there is no event' };
    return { kind: 'ok', runId: last.run_id, head: chain.head, sealed: last.event_type === 'run_sealed' };
}
/** The chain check has seen that each of them is an event in canonical form. */
function readLines({ bytes }, onEvent) {
    for (let start = 0; start < bytes.length;) {
        const end = (0,_events_file_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(bytes, start);
        onEvent(JSON.parse(bytes.toString('utf8', start + _chain_follower_js__WEBPACK_IMPORTED_MODULE_0__/* .eventStart */ .bD, end - _chain_follower_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTrailer */ .cC)));
        start = end + 1;
    }
}


/***/ })

};
