export const id = 7595;
export const ids = [7595];
export const modules = {

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isGitHubCloud)
/* harmony export */ });
/**
 * Whether a `GITHUB_SERVER_URL` is of GitHub itself, Enterprise Cloud included, which has the artifact service; a server of one's own has not. As
 * the client of that service decides it. Left out means github.com; a URL that cannot be read is no server of GitHub's.
 */
function isGitHubCloud(serverUrl) {
    const host = URL.parse(serverUrl || 'https://github.com')?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
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
/** What the job's page is to say of a run: nothing of a healthy one, and at most one error, since the runner shows only ten a step. */
function annotationsOf(outcome, upload, { failOnKill, ifUploadFails }) {
    const ofTheRun = runAnnotations(outcome, failOnKill);
    const level = ifUploadFails === 'error' && !ofTheRun.some((each) => each.level === 'error') ? 'error' : 'warning';
    return [...ofTheRun, ...uploadAnnotations(upload, outcome.sealed.bundlePath, level, ifUploadFails)];
}
/** What is to be said of an upload: only of one that was wanted and did not come about. `level` is that of a failure. */
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
/** Writes annotations as workflow commands; where the user wants none, what the log does not say yet becomes lines of the log. */
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
/** Word for word what the runner says of a `run:` step. */
function failure(exitCode) {
    return { level: 'error', title: '', text: `Process completed with exit code ${exitCode}.`, spoken: true };
}
/** Why nothing was supervised. */
function misuse(problem) {
    return { level: 'error', title: TITLE, text: problem, spoken: false };
}
/** Something that went wrong beside the run. */
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
/** What the service refuses in a name, as file systems do: https://github.com/actions/toolkit/tree/main/packages/artifact */
const FORBIDDEN = /["<>:|*?\r\n\\/]/g;
/**
 * What the bundle's artifact is called. A name of the user's is repaired rather than refused: it often holds a branch, which may have a slash, and neither
 * the step nor its evidence should be lost for that. The guard's own name has the run id in it, so it differs in each attempt, job, leg of a matrix, and step.
 */
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



/**
 * The inputs of this step, on top of what the environment says. A workflow is judged by those who may change it; the policy file comes with the tested
 * checkout. So limits that are inputs are ceilings: the file may lower them and not raise them.
 */
function inputOptions() {
    const values = Object.fromEntries(_decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .Rj.map(({ name }) => [name, (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name)]));
    const inputs = { said: (name) => `input ${name}`, values, ceilings: true };
    return (0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)([(0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentLayer */ .L)(process.env, _decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .Rj), inputs], _decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .Rj);
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



/** The runner drops the whole summary of a step that is longer. The command writes to the same file. */
const SUMMARY_BYTES_MAX = 1024 * 1024;
const SUMMARY_FILE = 'summary.md';
/** The summary of a run for the job's page: that of the bundle, and where the bundle is. Throws when the bundle's cannot be read. */
function summaryText(bundlePath, withheld, seal, upload) {
    if (withheld.includes(SUMMARY_FILE))
        return 'FlowForge Guard: the summary of this run may hold a secret and is not shown.\n';
    const told = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundlePath, SUMMARY_FILE), 'utf8');
    const [artifact, witness] = [artifactLine(upload), seal === null ? '' : `seal \`${seal.seq}:${seal.head}\``];
    if (artifact === '')
        return told;
    return `${told.trimEnd()}\n\n${[artifact, witness].filter((each) => each !== '').join(', ')}\n`;
}
/**
 * Appends to the summary of the step, and gives what is wrong, or null. Where all of it is too much for the runner, only its beginning is taken, up to the
 * first section.
 */
function appendSummary(file, text) {
    if (!file)
        return null; // a server that has no summaries
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
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js
var read_bundle = __webpack_require__(63490);
// EXTERNAL MODULE: ./lib/evidence/recover.js + 1 modules
var recover = __webpack_require__(89703);
// EXTERNAL MODULE: ./lib/evidence/recover-error.js
var recover_error = __webpack_require__(90082);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/github/find-run.js








/**
 * The bundle of a run of this job, made of its journal where a guard that was killed has left no more than that. What was saved is not believed: the folder
 * must be one of that run, and its events must say that they are of this job. Never rejects.
 */
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
/** `step` is what a user called it; the rest is the runner's. */
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






/**
 * What a process of this job has in its environment, word for word as this one has it. The runner gives RUNNER_TRACKING_ID to each job anew, and ends by
 * it whatever a job leaves behind; where there is none, the others tell jobs apart but for the legs of a matrix.
 */
const OF_THIS_JOB = ['RUNNER_TRACKING_ID', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'];
/** guard-init ends the tree of a guard that was killed, with a grace of two seconds. */
const GUARD_INIT_MS = 4_000;
const LOOK_MS = 50;
const NOBODY = { pid: -1, startTime: 0 };
/**
 * Waits until the processes of a run have ended whose guard is gone, and ends those that have not. Only a process that carries the run's mark and comes of
 * this job is ever signalled. Resolves to how many it ended; to 0 where processes cannot be looked at (not Linux).
 */
async function endLeftProcesses(runId, env) {
    if (!(0,process_table/* procIsOurs */.s6)())
        return 0;
    const ofTheRun = (pid) => (0,guard_mark/* carriesMark */.LR)(pid, runId) === true && left_processes_isOfThisJob(pid, env);
    const list = () => (0,process_table/* readProcesses */._F)().filter(({ pid }) => ofTheRun(pid));
    const tracker = (0,tree_tracker/* createTreeTracker */.z)({ root: NOBODY, guardId: runId, adopters: [] }, { list, read: process_table/* readProcess */.Wv, carriesMark: ofTheRun });
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
/** Resolves when a process is gone, or to false when it is not in time. */
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












/** A guard that is being cancelled is done within seven seconds. */
const GUARD_END_MS = 8_000;
const TITLE = 'FlowForge Guard';
/**
 * The action's post step. Where main came to its end it does nothing; where main was cancelled it uploads the bundle; where main was killed it ends what is
 * left of the run, and publishes the evidence that there is. It never fails the job.
 */
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
    // They were in order when main read them; whatever has changed since, evidence is still published.
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
/** What a guard leaves that came to its end was meant to be left; one that lives will end it itself. */
function leavesProcesses(found) {
    return found.kind === 'nothing' || (found.kind === 'bundle' && !found.sealed);
}
/** That main was cancelled or killed is an incident, so only `never` keeps its evidence here. */
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
/** @param values options that were checked: what is not among them holds by default */
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
/** What main saved; `none` when it never came to start a run. */
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



/*
 * What every step needs of the runner, in the form that @actions/core gives it. That package loads an HTTP client along with it, which costs a healthy step a
 * third of its start-up; it is loaded where there is something to annotate.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
/** An input of the step; empty when it was not given. */
function input(name) {
    return untrimmedInput(name).trim();
}
/** A script keeps the space around it. */
function untrimmedInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
/** Throws when the runner's file cannot be written. */
function setOutput(name, value) {
    append('GITHUB_OUTPUT', name, value);
}
/** Keeps a value for the post step. Throws when the runner's file cannot be written. */
function saveState(name, value) {
    append('GITHUB_STATE', name, value);
}
/** What main has kept for post; empty when it has not. */
function savedState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
/** Has the runner hide a value in the log from here on. */
function mask(value) {
    process.stdout.write(`::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
/** No value can hold the delimiter, which is drawn anew each time. */
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

/** Why this runner has no artifact service that the guard can use; null when it has one. As the client of the service itself decides it. */
function whyNoArtifactService(env) {
    if (!(0,github_server/* isGitHubCloud */.D)(env['GITHUB_SERVER_URL']))
        return 'GitHub Enterprise Server has no artifact service that the guard can use';
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return 'the runner gave the action no access to its artifact service';
    return null;
}
/** Where people find the artifact; empty where the run is not known. */
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
/** What the client prints that is an order to the runner, and not its own account of what it does. */
const MASK = /^::add-mask::/;
const DEBUG = /^::debug::/;
/**
 * Uploads in a thread of its own: there the client's timers and open connections can be ended when time is up, what it throws on a stream ends the thread and
 * not the step, and its account of itself stays out of the log.
 */
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





/**
 * The client tries five times, which takes 32 s, when the service answers with its own errors. What takes longer than this is a service that is not
 * there for us, and the step of a user is not to wait for it.
 */
const UPLOAD_TIMEOUT_MS = 60_000;
/** The variable with which users of the same client bound it. Ours is bounded by both. */
const TIMEOUT_VARIABLE = 'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS';
/** How the client tells that a name is taken. */
const TAKEN = /\(409\)/;
/** Uploads a bundle as an artifact. Never rejects, and takes a minute at most: what does not succeed is in the answer. */
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
/** The files of a bundle, without what must not be published and what is no part of it. A link would publish what it leads to. */
function publishableFiles({ bundlePath, withheld }) {
    const kept = new Set([...withheld, ...bundle_files/* journalLeftovers */.IX]);
    try {
        return (0,external_node_fs_.readdirSync)(bundlePath)
            .filter((name) => (0,bundle_files/* isBundleFileName */.Ge)(name) && !kept.has(name) && !name.endsWith(bundle_files/* unfinishedEnding */.fu))
            .map((name) => (0,external_node_path_.join)(bundlePath, name))
            .filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    }
    catch {
        return []; // the folder is gone
    }
}
function timeoutMs(env) {
    const asked = Number(env[TIMEOUT_VARIABLE]);
    return asked > 0 ? Math.min(asked, UPLOAD_TIMEOUT_MS) : UPLOAD_TIMEOUT_MS;
}
/** The service takes no more days than the repository allows, which the runner tells. */
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

/**
 * Hostile text as plain inline Markdown, for a heading, a paragraph or a table cell of GitHub-flavoured Markdown.
 *
 * Every character that could begin markup becomes a numeric entity, which CommonMark (section 2.5) never reads as structure. A
 * zero-width space after `@` and `#` keeps renderers from making mentions, issue references and mail links of the decoded text.
 */
function inlineText(text, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextChars */ .Pq) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
    });
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
