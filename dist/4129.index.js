export const id = 4129;
export const ids = [4129];
export const modules = {

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isGitHubCloud)
/* harmony export */ });
function isGitHubCloud(serverUrl) {
    const host = URL.parse(serverUrl || 'https://github.com')?.hostname ?? '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}


/***/ }),

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   G3: () => (/* binding */ databaseFile),
/* harmony export */   Ge: () => (/* binding */ isBundleFileName),
/* harmony export */   IX: () => (/* binding */ journalLeftovers),
/* harmony export */   Pz: () => (/* binding */ reserveFile),
/* harmony export */   VM: () => (/* binding */ largestTextFileBytes),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ag: () => (/* binding */ largestFileBytes),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   fu: () => (/* binding */ unfinishedEnding),
/* harmony export */   i7: () => (/* binding */ journalFile),
/* harmony export */   kQ: () => (/* binding */ eventsFile),
/* harmony export */   ne: () => (/* binding */ filesAfterSeal),
/* harmony export */   p: () => (/* binding */ mostFiles)
/* harmony export */ });
const eventsFile = 'events.jsonl';
const databaseFile = 'evidence.db';
const resultFile = 'result.json';
const manifestFile = 'manifest.json';
const signatureFile = 'manifest.dsse.json';
const policyFile = 'policy.json';
const journalFile = 'journal.db';
const reserveFile = 'journal.reserve';
const journalLeftovers = [
    journalFile,
    `${journalFile}-wal`,
    `${journalFile}-shm`,
    `${journalFile}-journal`,
    reserveFile,
];
const filesAfterSeal = [eventsFile, databaseFile, resultFile];
const unfinishedEnding = '.tmp';
function isBundleFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);
}
const largestFileBytes = 2 * 1024 ** 3 - 1;
const largestTextFileBytes = 64 * 1024 * 1024;
const mostFiles = 1000;


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
function annotationsOf(outcome, upload, { failOnKill, ifUploadFails }) {
    const ofTheRun = runAnnotations(outcome, failOnKill);
    const level = ifUploadFails === 'error' && !ofTheRun.some((each) => each.level === 'error') ? 'error' : 'warning';
    return [...ofTheRun, ...uploadAnnotations(upload, outcome.sealed.bundlePath, level, ifUploadFails)];
}
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
function failure(exitCode) {
    return { level: 'error', title: '', text: `Process completed with exit code ${exitCode}.`, spoken: true };
}
function misuse(problem) {
    return { level: 'error', title: TITLE, text: problem, spoken: false };
}
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
const FORBIDDEN = /["<>:|*?\r\n\\/]/g;
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



function inputOptions() {
    const values = Object.fromEntries(_decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R.map(({ name }) => [name, (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(name)]));
    const inputs = { said: (name) => `input ${name}`, values, ceilings: true };
    return (0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readOptions */ .T)([(0,_decision_read_options_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentLayer */ .L)(process.env, _decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R), inputs], _decision_options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R);
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



const SUMMARY_BYTES_MAX = 1024 * 1024;
const SUMMARY_FILE = 'summary.md';
function summaryText(bundlePath, withheld, seal, upload) {
    if (withheld.includes(SUMMARY_FILE))
        return 'FlowForge Guard: the summary of this run may hold a secret and is not shown.\n';
    const told = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(bundlePath, SUMMARY_FILE), 'utf8');
    const [artifact, witness] = [artifactLine(upload), seal === null ? '' : `seal \`${seal.seq}:${seal.head}\``];
    if (artifact === '')
        return told;
    return `${told.trimEnd()}\n\n${[artifact, witness].filter((each) => each !== '').join(', ')}\n`;
}
function appendSummary(file, text) {
    if (!file)
        return null;
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

/***/ 74129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
// EXTERNAL MODULE: ./lib/decision/guard-variables.js
var guard_variables = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/decision/kill-switch.js
var kill_switch = __webpack_require__(47829);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(96851);
// EXTERNAL MODULE: ./lib/granted-run.js
var granted_run = __webpack_require__(75284);
// EXTERNAL MODULE: ./lib/publish.js + 11 modules
var publish = __webpack_require__(8361);
// EXTERNAL MODULE: ./lib/run.js + 88 modules
var run = __webpack_require__(79794);
// EXTERNAL MODULE: ./lib/run-settings.js + 1 modules
var run_settings = __webpack_require__(64187);
// EXTERNAL MODULE: ./lib/unguarded.js
var unguarded = __webpack_require__(57090);
// EXTERNAL MODULE: ./lib/github/annotations.js
var github_annotations = __webpack_require__(43941);
// EXTERNAL MODULE: ./lib/github/artifact-name.js
var artifact_name = __webpack_require__(7481);
;// CONCATENATED MODULE: ./lib/github/is-incident.js
function isIncident({ verdict, sealed }) {
    return (verdict !== 'passed' && verdict !== 'failed') || (sealed.result?.rules.length ?? 0) > 0;
}

// EXTERNAL MODULE: ./lib/github/job-summary.js
var job_summary = __webpack_require__(46721);
;// CONCATENATED MODULE: ./lib/github/outputs.js
const actionOutputs = [
    { name: 'verdict', description: 'passed, failed, killed, cancelled or error', valueOf: ({ verdict }) => verdict },
    { name: 'reason', description: 'why the guard intervened; empty when it did not', valueOf: ({ reason }) => reason },
    fromResult('confidence', 'of the decision, in basis points (10000 is certain)', (result) => result.confidence),
    fromResult('incident-id', 'the incident in the evidence; empty when there was none', (result) => result.incident_id),
    {
        name: 'exit-code',
        description: 'what the run ended with, also where the step ends otherwise; 86 is a kill by the guard',
        valueOf: ({ exitCode }) => `${exitCode}`,
    },
    fromResult('kill-signal', 'the signal that ended the command; empty when none did', (result) => result.kill_signal),
    fromResult('attempts', 'how often the command was started', (result) => result.attempts),
    fromResult('duration-ms', 'how long the command ran', (result) => result.duration_ms),
    fromResult('peak-cpu-percent', 'of one core, the whole process tree', (result) => result.peak_cpu_percent),
    fromResult('peak-memory-bytes', 'of the whole process tree', (result) => result.peak_memory_bytes),
    fromResult('processes-killed', 'how many processes the guard ended', (result) => result.processes_killed),
    { name: 'evidence-path', description: 'the folder of the evidence bundle', valueOf: ({ sealed }) => sealed.bundlePath ?? '' },
    inBundle('junit-path', 'the JUnit report', 'junit.xml'),
    inBundle('summary-path', 'the summary (Markdown)', 'summary.md'),
    ofArtifact('artifact-id', 'the artifact that holds the bundle; empty when none was uploaded', ({ id }) => `${id}`),
    ofArtifact('artifact-url', 'where to find that artifact', ({ url }) => url),
    ofArtifact('artifact-digest', 'its SHA-256, in hex', ({ digest }) => digest),
    {
        name: 'seal',
        description: 'number and hash of the last event, the witness of the evidence',
        valueOf: ({ sealed: { seal } }) => (seal === null ? '' : `${seal.seq}:${seal.head}`),
    },
];
function fromResult(name, description, read) {
    return { name, description, valueOf: ({ sealed: { result } }) => (result === null ? '' : `${read(result) ?? ''}`) };
}
function inBundle(name, description, file) {
    return { name, description, valueOf: ({ sealed: { bundlePath } }) => (bundlePath === null ? '' : `${bundlePath}/${file}`) };
}
function ofArtifact(name, description, read) {
    return { name, description, valueOf: (_, upload) => (upload.kind === 'uploaded' ? read(upload) : '') };
}

// EXTERNAL MODULE: ./lib/github/run-state.js
var run_state = __webpack_require__(71990);
// EXTERNAL MODULE: ./lib/github/runner-files.js
var runner_files = __webpack_require__(53295);
// EXTERNAL MODULE: ./lib/github/troubles.js
var github_troubles = __webpack_require__(96651);
;// CONCATENATED MODULE: ./lib/github/conclude.js







const UPLOAD_FAILED = 1;
async function conclude(outcome, upload, publishing, troubles) {
    troubles.note(summarised(outcome, upload, publishing));
    troubles.meet('outputs', () => setOutputs(outcome, upload));
    troubles.meet('state', () => (0,run_state/* saveDone */.E3)(upload.kind === 'interrupted' ? 'all-but-upload' : 'all'));
    const beside = troubles.text === '' ? [] : [(0,github_annotations/* warning */.$e)(troubles.text)];
    await (0,github_annotations/* annotate */.fz)([...(0,github_annotations/* annotationsOf */.Ih)(outcome, upload, publishing), ...beside], publishing.annotations);
    return stepExitCode(outcome, upload, publishing);
}
async function concludeUnsupervised(ending, annotations) {
    const sealed = { bundlePath: null, result: null, seal: null, withheld: [], degraded: '' };
    const troubles = new github_troubles/* Troubles */.R();
    troubles.meet('outputs', () => setOutputs({ ...ending, observations: [], sealed }, { kind: 'not-wanted' }));
    await (0,github_annotations/* annotate */.fz)([...annotations, ...(troubles.text === '' ? [] : [(0,github_annotations/* warning */.$e)(troubles.text)])], true);
    return ending.exitCode;
}
function summarised(outcome, upload, { jobSummary }) {
    const { bundlePath, withheld, seal } = outcome.sealed;
    const worthIt = jobSummary === 'always' || (jobSummary === 'auto' && (outcome.verdict !== 'passed' || isIncident(outcome)));
    if (!worthIt || bundlePath === null)
        return null;
    try {
        const files = withheld.map(({ file }) => file);
        return (0,job_summary/* appendSummary */.f)(process.env['GITHUB_STEP_SUMMARY'], (0,job_summary/* summaryText */.g)(bundlePath, files, seal, upload));
    }
    catch (error) {
        return `the summary of the bundle could not be read: ${error.message}`;
    }
}
function setOutputs(outcome, upload) {
    for (const output of actionOutputs)
        (0,runner_files/* setOutput */.uH)(output.name, output.valueOf(outcome, upload));
}
function stepExitCode({ verdict, exitCode }, upload, { failOnKill, ifUploadFails }) {
    const code = verdict === 'killed' && !failOnKill ? 0 : exitCode;
    return code === 0 && upload.kind === 'failed' && ifUploadFails === 'error' ? UPLOAD_FAILED : code;
}

// EXTERNAL MODULE: ./lib/github/input-options.js
var input_options = __webpack_require__(22244);
// EXTERNAL MODULE: ./lib/github/publishing.js
var github_publishing = __webpack_require__(78734);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/ci/runner-shells.js
var runner_shells = __webpack_require__(31854);
;// CONCATENATED MODULE: ./lib/github/script-step.js







async function openScriptStep() {
    const script = (0,runner_files/* untrimmedInput */.G)('run');
    if (script.trim() === '')
        return invalid('the input "run" is empty: give the script that is to be supervised');
    const cwd = (0,external_node_path_.resolve)((0,runner_files/* input */.hF)('working-directory'));
    if (!isFolder(cwd))
        return invalid(`working-directory: there is no folder ${cwd}`);
    const shell = (0,runner_files/* input */.hF)('shell') || defaultShell();
    const temp = process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)();
    const file = (0,external_node_path_.join)(temp, `${(0,external_node_crypto_.randomUUID)()}${(0,runner_shells/* scriptExtension */.d)(shell)}`);
    const command = (0,runner_shells/* shellCommand */.q)(shell, file);
    if (command.kind === 'invalid')
        return command;
    try {
        await (0,promises_.writeFile)(file, scriptText(shell.split(' ')[0] ?? '', script));
    }
    catch (error) {
        return invalid(`the script could not be written: ${error.message}`);
    }
    return { kind: 'ok', script, argv: command.argv, cwd, temp, close: () => (0,promises_.rm)(file, { force: true }) };
}
function scriptText(shell, script, platform = process.platform) {
    const text = withPreamble(shell, script);
    return platform === 'win32' ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text;
}
function withPreamble(shell, script) {
    switch (shell) {
        case 'cmd':
            return `@echo off\n${script}`;
        case 'pwsh':
        case 'powershell':
            return `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
        default:
            return script;
    }
}
function defaultShell() {
    if (process.platform === 'win32')
        return isOnPath('pwsh.exe') ? 'pwsh' : 'powershell';
    return isOnPath('bash') ? '' : 'sh';
}
function isOnPath(program) {
    return (process.env['PATH'] ?? '').split(external_node_path_.delimiter).some((folder) => {
        try {
            (0,external_node_fs_.accessSync)((0,external_node_path_.join)(folder, program), external_node_fs_.constants.X_OK);
            return true;
        }
        catch {
            return false;
        }
    });
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}

// EXTERNAL MODULE: ./lib/github/upload-evidence.js + 2 modules
var upload_evidence = __webpack_require__(51667);
;// CONCATENATED MODULE: ./lib/github/wants-upload.js
function wantsUpload(asked, { mode, hasGate, incident }) {
    switch (asked) {
        case 'auto':
            return mode !== 'enforce' || hasGate || incident;
        case 'always':
            return true;
        case 'on-incident':
            return incident;
        case 'never':
            return false;
        default:
            return asked;
    }
}

;// CONCATENATED MODULE: ./lib/github/main.js























const GUARD_FAILED = 125;
const LINE_END = '\n';
async function main() {
    const step = await openScriptStep();
    if (step.kind === 'invalid')
        return misused(step.problem);
    try {
        const disabled = (0,kill_switch/* killSwitch */.d)(process.env);
        if (disabled.kind === 'unguarded')
            return await main_unguarded(disabled.said, step);
        if (disabled.problem !== null)
            say(disabled.problem);
        return await guarded(step);
    }
    catch (error) {
        return misused(`the guard itself failed, please report this: ${error.stack ?? error}`);
    }
    finally {
        await step.close();
    }
}
async function guarded(step) {
    const options = (0,input_options/* inputOptions */.N)();
    if (options.kind === 'invalid')
        return misused(options.problem);
    const { values } = options;
    if (values['quiet'] !== 'true')
        (0,guard_variables/* strayVariableLines */.FU)(process.env).forEach(say);
    const name = values['name'] ?? step.script.trim().split('\n')[0] ?? '';
    const asked = await (0,run_settings/* runSettings */.n)(options, name);
    const settings = asked.kind === 'ok' ? await (0,granted_run/* grantedSettings */.z)(asked, values, process.env) : asked;
    if (settings.kind === 'invalid')
        return misused(settings.problem);
    for (const secret of settings.redact)
        (0,runner_files/* mask */.dK)(secret);
    const publishing = (0,github_publishing/* publishingOf */.F)(values);
    const runId = (0,identifiers/* newRunId */.F$)(Date.now());
    const names = namesOf(publishing, runId);
    const evidenceDir = (0,evidence_folder/* evidenceFolder */.e)(step.temp, values['evidence-dir'] === undefined ? undefined : (0,external_node_path_.resolve)(step.cwd, values['evidence-dir']));
    const troubles = new github_troubles/* Troubles */.R();
    troubles.meet('state', () => (0,run_state/* saveStarted */.nd)(runId, evidenceDir));
    if (settings.policyFallback !== null)
        troubles.note(`the policy is not valid, and the watchdog took its place: ${settings.policyFallback}`);
    const outcome = await (0,run/* run */.e)({ entry: 'action', argv: step.argv, name, cwd: step.cwd, settings, evidenceDir, runId });
    troubles.meet('state', () => (0,run_state/* saveWithheld */.N5)(outcome.sealed.withheld));
    await (0,publish/* publish */.m)(outcome, {
        ...{ quiet: settings.quiet, junitPath: values['junit-path'], resultPath: undefined, summaryPath: undefined },
    });
    const incident = isIncident(outcome);
    const wanted = wantsUpload(publishing.uploadEvidence, { mode: settings.policy.mode, hasGate: settings.hasGate, incident });
    if (wanted || incident || outcome.verdict !== 'passed')
        process.stdout.write(LINE_END);
    const upload = wanted ? await uploadOf(outcome, names, publishing) : { kind: 'not-wanted' };
    return conclude(outcome, upload, publishing, troubles);
}
function namesOf({ artifactName }, runId) {
    const { names, repaired } = (0,artifact_name/* artifactNames */.j)(artifactName, process.env, runId);
    if (repaired)
        say(`artifact-name: "${artifactName}" has characters that no artifact may have, so it will be "${names[0]}"`);
    return names;
}
async function uploadOf({ verdict, sealed }, names, publishing) {
    const { bundlePath, withheld } = sealed;
    if (bundlePath === null)
        return { kind: 'not-wanted' };
    if (verdict === 'cancelled')
        return { kind: 'interrupted' };
    const cancelled = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => cancelled.abort());
    const files = withheld.map(({ file }) => file);
    const { retentionDays } = publishing;
    return (0,upload_evidence/* uploadEvidence */.d)({ bundlePath, withheld: files, names, retentionDays, signal: cancelled.signal }, process.env);
}
async function main_unguarded(said, { argv, cwd }) {
    const exitCode = await (0,unguarded/* runUnguarded */.F)(said, argv, 'action', cwd);
    const failed = exitCode === 0 ? [] : [(0,github_annotations/* failure */.V2)(exitCode)];
    if (exitCode !== 0)
        process.stdout.write(LINE_END);
    return concludeUnsupervised({ verdict: exitCode === 0 ? 'passed' : 'failed', exitCode, reason: '' }, failed);
}
function misused(problem) {
    return concludeUnsupervised({ verdict: 'error', exitCode: GUARD_FAILED, reason: problem }, [(0,github_annotations/* misuse */.vM)(problem)]);
}
function say(line) {
    process.stderr.write(`flowforge: ${(0,log_line/* logLine */.B)(line)}\n`);
}


/***/ }),

/***/ 78734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ publishingOf)
/* harmony export */ });
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



function input(name) {
    return untrimmedInput(name).trim();
}
function untrimmedInput(name) {
    return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}
function setOutput(name, value) {
    append('GITHUB_OUTPUT', name, value);
}
function saveState(name, value) {
    append('GITHUB_STATE', name, value);
}
function savedState(name) {
    return process.env[`STATE_${name}`] ?? '';
}
function mask(value) {
    process.stdout.write(`::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
function append(variable, name, value) {
    const file = process.env[variable];
    if (!file)
        throw new Error(`${variable} is not set`);
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ }),

/***/ 96651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Troubles)
/* harmony export */ });
class Troubles {
    #texts = new Set();
    meet(what, write) {
        try {
            write();
        }
        catch (error) {
            this.note(`the ${what} of the step could not be written: ${error.message}`);
        }
    }
    note(text) {
        if (text !== null)
            this.#texts.add(text);
    }
    get text() {
        return [...this.#texts].join('; ');
    }
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

function whyNoArtifactService(env) {
    if (!(0,github_server/* isGitHubCloud */.D)(env['GITHUB_SERVER_URL']))
        return 'GitHub Enterprise Server has no artifact service that the guard can use';
    if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
        return 'the runner gave the action no access to its artifact service';
    return null;
}
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
const MASK = /^::add-mask::/;
const DEBUG = /^::debug::/;
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





const UPLOAD_TIMEOUT_MS = 60_000;
const TIMEOUT_VARIABLE = 'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS';
const TAKEN = /\(409\)/;
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
function publishableFiles({ bundlePath, withheld }) {
    const kept = new Set([...withheld, ...bundle_files/* journalLeftovers */.IX]);
    try {
        return (0,external_node_fs_.readdirSync)(bundlePath)
            .filter((name) => (0,bundle_files/* isBundleFileName */.Ge)(name) && !kept.has(name) && !name.endsWith(bundle_files/* unfinishedEnding */.fu))
            .map((name) => (0,external_node_path_.join)(bundlePath, name))
            .filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true);
    }
    catch {
        return [];
    }
}
function timeoutMs(env) {
    const asked = Number(env[TIMEOUT_VARIABLE]);
    return asked > 0 ? Math.min(asked, UPLOAD_TIMEOUT_MS) : UPLOAD_TIMEOUT_MS;
}
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

function inlineText(text, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextChars */ .Pq) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
    });
}


/***/ })

};
