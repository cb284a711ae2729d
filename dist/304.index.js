export const id = 304;
export const ids = [304];
export const modules = {

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/ci/runner-shells.js
var runner_shells = __webpack_require__(1854);
// EXTERNAL MODULE: ./lib/decision/read-options.js
var read_options = __webpack_require__(5335);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(6851);
// EXTERNAL MODULE: ./lib/publish.js + 1 modules
var publish = __webpack_require__(3447);
// EXTERNAL MODULE: ./lib/run.js + 66 modules
var run = __webpack_require__(6146);
// EXTERNAL MODULE: ./lib/run-settings.js + 3 modules
var run_settings = __webpack_require__(6223);
// EXTERNAL MODULE: ./lib/decision/options.js
var options = __webpack_require__(6716);
;// CONCATENATED MODULE: ./lib/github/inputs.js

/** The inputs that only the action has: the CLI takes its command from the command line. */
const OWN = [
    { name: 'run', description: 'the script to supervise, as in a run: step', fallback: 'required' },
    { name: 'shell', description: 'bash, sh, pwsh, python, cmd, or a template with {0}', fallback: "the runner's default" },
    { name: 'working-directory', description: 'where the script runs', fallback: 'the workspace' },
];
/** Every input, from the table that also makes the flags. action.yml and README are generated from it. */
const actionInputs = [
    ...OWN,
    ...options/* runOptions */.K
        .filter((option) => option.entries === 'both')
        .map(({ name, help, fallback, choices }) => ({
        name,
        description: choices === undefined ? help : `${help}: ${choices.join(', ')}`,
        fallback: name === 'evidence-dir' ? '$RUNNER_TEMP/flowforge-evidence' : fallback,
    })),
];

;// CONCATENATED MODULE: ./lib/github/outputs.js
/** Every output of the action. action.yml and README are generated from it. */
const actionOutputs = [
    { name: 'verdict', description: 'passed, failed, killed, cancelled or error', valueOf: ({ verdict }) => verdict },
    { name: 'reason', description: 'why the guard intervened; empty when it did not', valueOf: ({ reason }) => reason },
    fromResult('confidence', 'of the decision, in basis points (10000 is certain)', (result) => result.confidence),
    fromResult('incident-id', 'the incident in the evidence; empty when there was none', (result) => result.incident_id),
    {
        name: 'exit-code',
        description: 'what the step ended with; 86 is a kill by the guard',
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

;// CONCATENATED MODULE: ./lib/github/main.js














/** The guard was misused or failed itself. */
const GUARD_FAILED = 125;
/** The action's main step: supervises the script and resolves to the exit code of the step. */
async function main() {
    const inputs = Object.fromEntries(actionInputs.map(({ name }) => [name, core/* getInput */.V4(name, { trimWhitespace: name !== 'run' })]));
    const script = inputs.run ?? '';
    if (script.trim() === '')
        return misused('the input "run" is empty: give the script that is to be supervised');
    const cwd = (0,external_node_path_.resolve)(inputs['working-directory'] ?? '');
    if (!isFolder(cwd))
        return misused(`working-directory: there is no folder ${cwd}`);
    const options = (0,read_options/* readOptions */.T)([(0,read_options/* environmentLayer */.L)(process.env), { said: (name) => `input ${name}`, values: inputs }]);
    if (options.kind === 'invalid')
        return misused(options.problem);
    const { values } = options;
    const settings = await (0,run_settings/* runSettings */.n)(options);
    if (settings.kind === 'invalid')
        return misused(settings.problem);
    const temp = process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)();
    const scriptFile = (0,external_node_path_.join)(temp, `${(0,external_node_crypto_.randomUUID)()}${(0,runner_shells/* scriptExtension */.d)(inputs.shell ?? '')}`);
    const shell = (0,runner_shells/* shellCommand */.q)(inputs.shell ?? '', scriptFile);
    if (shell.kind === 'invalid')
        return misused(shell.problem);
    await (0,promises_.writeFile)(scriptFile, script);
    const name = values.name ?? script.trim().split('\n')[0] ?? '';
    try {
        const outcome = await (0,run/* run */.e)({
            ...{ entry: 'action', argv: shell.argv, name, cwd },
            settings,
            evidenceDir: (0,evidence_folder/* evidenceFolder */.e)(temp, values['evidence-dir'] === undefined ? undefined : (0,external_node_path_.resolve)(cwd, values['evidence-dir'])),
        });
        await (0,publish/* publish */.m)(outcome, {
            ...{ name, quiet: values.quiet === 'true', junitPath: values['junit-path'], resultPath: undefined },
            summaryPath: worthASummary(outcome) ? process.env.GITHUB_STEP_SUMMARY : undefined,
        });
        setOutputs(outcome);
        annotate(outcome, name);
        return outcome.exitCode;
    }
    finally {
        await (0,promises_.rm)(scriptFile, { force: true });
    }
}
/** A healthy step adds nothing to the job's page. */
function worthASummary({ verdict, sealed }) {
    return verdict !== 'passed' || (sealed.result?.rules.length ?? 0) > 0;
}
/** An output file that cannot be written costs the outputs, never the verdict. */
function setOutputs(outcome) {
    try {
        for (const output of actionOutputs)
            core/* setOutput */.uH(output.name, output.valueOf(outcome));
    }
    catch (error) {
        core/* warning */.$e(`outputs could not be set: ${error.message}`);
    }
}
/** One annotation says it all: the runner shows ten, and drops the rest. */
function annotate({ verdict, reason, exitCode }, name) {
    switch (verdict) {
        case 'passed':
            break;
        case 'failed':
            core/* error */.z3(`Process completed with exit code ${exitCode}.`);
            break;
        case 'killed':
        case 'cancelled':
        case 'error':
            core/* error */.z3(`"${name}": ${reason}`, { title: `FlowForge Guard: ${verdict}` });
            break;
        default:
            verdict;
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function misused(problem) {
    core/* error */.z3(problem, { title: 'FlowForge Guard' });
    return GUARD_FAILED;
}


/***/ })

};
