export const id = 7786;
export const ids = [7786];
export const modules = {

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
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js
var read_bundle = __webpack_require__(63490);
// EXTERNAL MODULE: ./lib/evidence/reports.js
var evidence_reports = __webpack_require__(59046);
// EXTERNAL MODULE: ./lib/evidence/staged-files.js + 1 modules
var staged_files = __webpack_require__(57615);
// EXTERNAL MODULE: ./lib/evidence/verify-chain.js + 2 modules
var verify_chain = __webpack_require__(81507);
;// CONCATENATED MODULE: ./lib/evidence/rewrite-reports.js












/**
 * Writes the reports again from the events of a bundle and what they show beside them, a folder or an archive, into `intoFolder` or into the bundle's folder itself, and gives
 * their paths. Throws BundleError when the chain is broken, when an archive is to be written into, or when the bundle itself holds reports that this
 * version would write differently: its hashes would no longer be right, so another folder has to be named.
 */
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
/** As it was when the bundle was written. */
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





/** `flowforge-ci report`: writes the reports again from the events of a bundle, or makes a bundle of a killed guard's journal. */
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
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
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


/***/ })

};
