export const id = 3797;
export const ids = [3797];
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

/***/ 66178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./lib/ci/detect.js
var detect = __webpack_require__(71613);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(96851);
// EXTERNAL MODULE: ./lib/tested-platform.js
var tested_platform = __webpack_require__(89008);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/ci/github-server.js
var github_server = __webpack_require__(96573);
// EXTERNAL MODULE: ./lib/ci/identity.js
var identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
;// CONCATENATED MODULE: ./lib/cli/doctor-finding.js

function good(what, said) {
    return { what, state: 'good', said, todo: '' };
}
function limited(what, said, todo) {
    return { what, state: 'limited', said, todo };
}
function bad(what, said, todo) {
    return { what, state: 'bad', said, todo };
}
function safeFinding({ what, state, said, todo }) {
    return { what, state, said: (0,log_line/* logLine */.B)(said), todo: (0,log_line/* logLine */.B)(todo) };
}
function findingsText(findings) {
    const lines = findings.map(({ what, state, said, todo }) => {
        const advice = todo === '' ? '' : `${' '.repeat(MARK_CHARS)}  ${todo}\n`;
        return `${MARKS[state].padEnd(MARK_CHARS)}  ${what}: ${said}\n${advice}`;
    });
    return `${lines.join('')}\n${answer(findings)}\n`;
}
function protects(findings) {
    return !findings.some(({ state }) => state === 'bad');
}
const MARKS = { good: 'ok', limited: 'limited', bad: 'BAD' };
const MARK_CHARS = 7;
function answer(findings) {
    const named = (state) => findings.filter((each) => each.state === state).map(({ what }) => what);
    const [wrong, lesser] = [named('bad'), named('limited')];
    if (wrong.length > 0)
        return `The guard would not protect here: ${wrong.join(', ')}.`;
    return lesser.length === 0 ? 'The guard protects here.' : `The guard protects here. Limited: ${lesser.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/cli/doctor-ci.js



const CONNECT_TIMEOUT_MS = 3_000;
async function ciFindings(env, ci) {
    const artifacts = ci === 'github' ? [await artifactService(env)] : [];
    return [detected(env, ci), ...artifacts];
}
function detected(env, ci) {
    if (ci === 'none')
        return good('CI', 'none: evidence says nothing of a repository or job');
    if (ci === 'generic')
        return good('CI', 'one that is not known by name: evidence says nothing of a repository or job');
    const { repository, job } = (0,identity/* identityFrom */.pH)(env, '', ci);
    const what = [repository === '' ? '' : `repository ${repository}`, job === '' ? '' : `job ${job}`];
    return good('CI', [ci, ...what.filter((each) => each !== '')].join(', '));
}
async function artifactService(env) {
    if (!(0,github_server/* isGitHubCloud */.D)(env['GITHUB_SERVER_URL']))
        return limited('artifact service', 'GitHub Enterprise Server has none that the guard can use', 'upload the evidence folder with actions/upload-artifact, in the version that your server has');
    if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '')
        return limited('artifact service', 'cannot be looked at: a run: step gets no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, only an action does', 'the action uploads by itself; a run: step needs actions/upload-artifact after it');
    const proxy = ['https_proxy', 'HTTPS_PROXY'].find((name) => (env[name] ?? '') !== '');
    if (proxy !== undefined)
        return limited('artifact service', `not asked: the way to it goes through ${proxy}`, 'nothing, if other uploads work here');
    return asked(env['ACTIONS_RESULTS_URL'] ?? '');
}
async function asked(url) {
    const origin = URL.parse(url)?.origin ?? '';
    try {
        const signal = AbortSignal.timeout(CONNECT_TIMEOUT_MS);
        await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
        return good('artifact service', `${origin} answers`);
    }
    catch (error) {
        const todo = 'let the runner reach it; without it, evidence stays in its folder and the verdict stands';
        return limited('artifact service', `${origin || 'ACTIONS_RESULTS_URL'} cannot be reached: ${reasonOf(error)}`, todo);
    }
}
function reasonOf(error) {
    const { name, message, cause } = error;
    if (name === 'TimeoutError')
        return `no answer within ${CONNECT_TIMEOUT_MS / 1000} s`;
    return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/platform/spawner.js + 19 modules
var platform_spawner = __webpack_require__(20995);
;// CONCATENATED MODULE: ./lib/cli/doctor-containment.js



async function containment(isolation) {
    const spawner = (0,platform_spawner/* hostSpawner */.t)({ inheritedFds: [], initFolder: (0,platform_spawner/* defaultInitFolder */.g)() });
    const argv = [process.execPath, '-e', ''];
    const spawned = await spawner.spawn({ argv, cwd: (0,external_node_os_.tmpdir)(), env: {}, isolation, guardId: `doctor-${process.pid}`, orphanGraceMs: 0 }, () => { });
    if (spawned.kind === 'refused')
        return bad('containment', `no command can be started: ${spawned.reason}`, adviceFor(isolation, spawned.tier));
    await spawned.child.exited;
    spawned.child.kill();
    await spawned.child.empty;
    spawned.child.release();
    return containmentBy(spawned.child.tier, isolation);
}
function containmentBy(tier, isolation) {
    const { name, whyNotBetter } = tier;
    const why = whyNotBetter === '' ? '' : ` (${whyNotBetter})`;
    switch (name) {
        case 'cgroup':
        case 'strict':
        case 'init':
            return good('containment', `tier ${name}: nothing that a command starts outlives the guard${why}`);
        case 'group':
        case 'windows':
            return bad('containment', `tier ${name}: a process that leaves its group can outlive the guard${why}`, adviceFor(isolation, tier));
        default:
            return name;
    }
}
function adviceFor(isolation, { name }) {
    if (isolation !== 'auto')
        return 'use --isolation auto (FLOWFORGE_ISOLATION in the environment)';
    if (process.platform !== 'linux' || name === 'windows')
        return 'use a Linux runner: only there the guard holds what a command starts';
    return 'install the guard again, whole, into a folder that is not mounted noexec, where its program guard-init may be executed';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
;// CONCATENATED MODULE: ./lib/cli/doctor-evidence.js




const LITTLE_SPACE_BYTES = 256 * 1024 * 1024;
async function evidenceFindings(folder) {
    return [writing(folder), await database()];
}
function writing(folder) {
    const there = nearestThere(folder);
    try {
        (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(there, '.flowforge-doctor-')));
    }
    catch (error) {
        return limited('evidence', `${folder} cannot be written: ${error.message}`, 'name another folder with --evidence-dir');
    }
    const { bavail, bsize } = (0,external_node_fs_.statfsSync)(there);
    const said = `${folder} can be written, ${(0,bytes/* formatBytes */.z)(bavail * bsize)} free`;
    if (bavail * bsize >= LITTLE_SPACE_BYTES)
        return good('evidence', said);
    return limited('evidence', said, 'on a full disk a run goes on, and its evidence ends: free some space, or name another --evidence-dir');
}
function nearestThere(folder) {
    const above = (0,external_node_path_.dirname)(folder);
    return (0,external_node_fs_.existsSync)(folder) || above === folder ? folder : nearestThere(above);
}
async function database() {
    try {
        const { openJournalDatabase } = await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 616));
        openJournalDatabase(':memory:').close();
        return good('database', 'SQLite can be loaded');
    }
    catch (error) {
        return limited('database', `SQLite cannot be loaded: ${error.message}`, 'runs are supervised and leave no evidence: install the guard again, whole; on Alpine, with libstdc++');
    }
}

// EXTERNAL MODULE: ./lib/platform/cgroup-place.js
var cgroup_place = __webpack_require__(38165);
// EXTERNAL MODULE: ./lib/platform/file-limit.js
var file_limit = __webpack_require__(3971);
// EXTERNAL MODULE: ./lib/platform/host-limits.js
var host_limits = __webpack_require__(80754);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/cli/doctor-host.js








const FEW_PROCESSES = 256;
const FEW_FILES = 256;
function hostFindings() {
    if (process.platform !== 'linux')
        return [];
    return [cgroup(), processes(), openFiles(), pressure()];
}
function cgroup() {
    const { memoryCgroupBytes } = (0,host_limits/* readHostLimits */.Z)();
    const memory = `memory limit ${memoryCgroupBytes === -1 ? 'none' : (0,bytes/* formatBytes */.z)(memoryCgroupBytes)}`;
    const own = (0,cgroup_place/* ownCgroupFolder */.r)((0,read_proc/* readProc */.l)('/proc/self/mountinfo'), (0,read_proc/* readProc */.l)('/proc/self/cgroup'));
    if (own !== null)
        return good('cgroup', `v2, ${own}, ${mayWrite(own) ? 'writable' : 'not writable'}; ${memory}`);
    const v1 = /^[1-9]\d*:[^:]+:/m.test((0,read_proc/* readProc */.l)('/proc/self/cgroup'));
    return good('cgroup', `${v1 ? 'v1' : 'none'}; ${memory}`);
}
function mayWrite(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function processes() {
    const { processLimit } = (0,host_limits/* readHostLimits */.Z)();
    if (processLimit === -1)
        return good('processes', 'no limit is known');
    const ulimit = /^Max processes +(\d+)/m.exec((0,read_proc/* readProc */.l)('/proc/self/limits'))?.[1];
    const kernel = (0,read_proc/* readProc */.l)('/proc/sys/kernel/pid_max').trim();
    const by = { [kernel]: 'pid_max', [ulimit ?? '']: 'ulimit -u' }[processLimit] ?? "the cgroup's pids.max";
    const said = `${(0,quantities/* formatCount */.B4)(processLimit)} at most, by ${by}`;
    if (processLimit >= FEW_PROCESSES)
        return good('processes', said);
    const why = 'a healthy build may come near that, and fork-storm judges from three quarters of it on';
    return limited('processes', said, `${why}: raise it to ${FEW_PROCESSES} or more`);
}
function openFiles() {
    const soft = (0,file_limit/* inheritedFileLimit */.c)();
    const said = soft === null ? 'the limit is not known' : `${(0,quantities/* formatCount */.B4)(soft)} at most (ulimit -n)`;
    if (soft === null || soft >= FEW_FILES)
        return good('open files', said);
    return limited('open files', said, `raise it to ${FEW_FILES} or more: ulimit -n ${FEW_FILES}`);
}
function pressure() {
    if ((0,read_proc/* readProc */.l)('/proc/pressure/memory') !== '')
        return good('memory pressure', 'the kernel tells it (PSI)');
    return limited('memory pressure', 'this kernel does not tell it (no /proc/pressure/memory)', 'the rule memory goes by what is left of it alone; a kernel with CONFIG_PSI, started with psi=1, tells more');
}

// EXTERNAL MODULE: ./lib/decision/effective-policy.js
var effective_policy = __webpack_require__(42390);
// EXTERNAL MODULE: ./lib/decision/guard-variables.js
var guard_variables = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/decision/kill-switch.js
var kill_switch = __webpack_require__(47829);
// EXTERNAL MODULE: ./lib/decision/read-options.js
var read_options = __webpack_require__(35335);
// EXTERNAL MODULE: ./lib/load-policy.js
var load_policy = __webpack_require__(36518);
// EXTERNAL MODULE: ./lib/run-settings.js + 1 modules
var run_settings = __webpack_require__(64187);
// EXTERNAL MODULE: ./lib/cli/starter-workflow.js
var starter_workflow = __webpack_require__(44267);
;// CONCATENATED MODULE: ./lib/cli/doctor-settings.js










async function doctorSettings(flags) {
    const options = (0,read_options/* readOptions */.T)([(0,read_options/* environmentLayer */.L)(process.env), flags]);
    if (options.kind === 'invalid') {
        return {
            findings: [...killSwitchFinding(), ...strayFindings(), unusable(options.problem)],
            values: flags.values,
            isolation: 'auto',
        };
    }
    const { values } = options;
    const policy = await policyFinding(values, options.policy);
    const settings = await (0,run_settings/* runSettings */.n)(options);
    const isolation = settings.kind === 'ok' ? settings.isolation : 'auto';
    const clash = settings.kind === 'invalid' && policy.state !== 'bad' ? [unusable(settings.problem)] : [];
    return { findings: [...killSwitchFinding(), ...strayFindings(), ...clash, policy], values, isolation };
}
function killSwitchFinding() {
    const disabled = (0,kill_switch/* killSwitch */.d)(process.env);
    const todo = `unset ${kill_switch/* killSwitchName */.u}; it may come from the settings of the project or the organisation`;
    if (disabled.kind === 'unguarded') {
        return [bad('kill switch', `${disabled.said} is in the environment: run starts the command without the guard`, todo)];
    }
    return disabled.problem === null ? [] : [limited('kill switch', disabled.problem, todo)];
}
function strayFindings() {
    const strays = (0,guard_variables/* strayVariables */.fQ)(process.env);
    const misspelt = (0,guard_variables/* strayVariableLines */.FU)(process.env).map((line) => limited('variable', line, 'write it right, or give a variable of your own another prefix'));
    const others = strays.filter(({ meant }) => meant === null).map(({ name }) => name);
    return others.length === 0 ? misspelt : [...misspelt, good('other variables', `the guard has none of ${others.join(', ')}`)];
}
function unusable(problem) {
    return bad('options', problem, 'set that right: with it, run starts nothing and ends with 125');
}
async function policyFinding(values, said) {
    const path = values['policy'];
    if (path === undefined)
        return withoutPolicy(said);
    const falls = values['on-invalid-policy'] === 'fallback';
    const comesTo = falls ? 'run has the profile watchdog' : 'run starts nothing and ends with 125';
    const todo = `with this file ${comesTo}; docs/policy.md has every key`;
    const file = await (0,load_policy/* loadPolicy */.t)(path);
    if (file.kind === 'ok')
        return inForce(`${path} is valid`, [...file.sources, ...said]);
    const [first] = file.problems;
    if (first !== undefined && first.line === null && first.path === path)
        return bad('policy', first.message, todo);
    return bad('policy', `not valid: ${file.problems.map(load_policy/* problemText */.f).join('; ')}`, todo);
}
function withoutPolicy(said) {
    if (!(0,external_node_fs_.existsSync)(starter_workflow/* policyPath */.k1))
        return inForce('no file was named', said);
    return limited('policy', `${starter_workflow/* policyPath */.k1} is here, but a run reads it only when it is named`, `name it: --policy ${starter_workflow/* policyPath */.k1}, or FLOWFORGE_POLICY=${starter_workflow/* policyPath */.k1} in the environment`);
}
function inForce(file, sources) {
    const { profile, mode, onRunaway } = (0,effective_policy/* effectivePolicy */.C)([(0,tested_platform/* platformPolicy */.y)(process.platform), ...sources]);
    const text = `${file}: profile ${profile}, mode ${mode}`;
    if (profile === 'watchdog')
        return limited('policy', text, 'watchdog tells of runaways and ends none: take another profile to end them');
    if (onRunaway === 'alert')
        return limited('policy', `${text}, on-runaway alert`, 'runaways are told and not ended: leave on-runaway out to end them');
    return good('policy', text);
}

// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/doctor.js












async function doctorCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [
        { name: 'json', takesValue: false },
        { name: 'policy', takesValue: true },
        { name: 'evidence-dir', takesValue: true },
    ]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [word] = parsed.words;
    if (word !== undefined)
        return (0,wrong_usage/* wrongUsage */.x)(`doctor takes no "${word}". Write: flowforge-ci doctor [--policy FILE] [--json]`);
    const { json, ...flags } = parsed.flags;
    const { findings: told, values, isolation } = await doctorSettings({ said: (name) => `--${name}`, values: flags });
    const ci = (0,detect/* ciFrom */.X)(process.env, values['ci']);
    const findings = [
        ...[guard(), platform(), await containment(isolation)],
        ...hostFindings(),
        ...told,
        ...(await evidenceFindings((0,evidence_folder/* evidenceFolder */.e)(process.cwd(), values['evidence-dir']))),
        ...(await ciFindings(process.env, ci)),
    ].map(safeFinding);
    const found = { protects: protects(findings), findings };
    process.stdout.write(json === 'true' ? `${JSON.stringify(found, null, 2)}\n` : findingsText(findings));
    return found.protects ? 0 : 1;
}
function guard() {
    return good('guard', `${version.VERSION} on Node ${process.versions.node} (${process.execPath})`);
}
function platform() {
    const name = `${process.platform}-${process.arch}`;
    if ((0,tested_platform/* testedPlatform */.B)(process.platform))
        return good('platform', name);
    const said = `${name} is untested: the profile is watchdog unless another is asked for`;
    return limited('platform', said, 'use a Linux runner where a runaway must be ended');
}


/***/ }),

/***/ 44267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   k1: () => (/* binding */ policyPath),
/* harmony export */   lK: () => (/* binding */ starterWorkflow),
/* harmony export */   v3: () => (/* binding */ starterCis)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);

const starterCis = ['github', 'gitlab', 'jenkins'];
const policyPath = 'flowforge.yml';
function starterWorkflow(ci, commands) {
    switch (ci) {
        case 'github':
            return { path: '.github/workflows/flowforge.yml', text: githubWorkflow(commands) };
        case 'gitlab':
            return gitlabPipeline(commands);
        case 'jenkins':
            return { path: 'Jenkinsfile', text: jenkinsfile(commands) };
        default:
            return ci;
    }
}
function guarded(test, policy = policyPath) {
    return `npx --yes @flowforge/guard@${_version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION} run --policy ${policy} -- ${test}`;
}
function githubWorkflow({ prepare, test }) {
    return `# Written by flowforge-ci init github.
name: flowforge

on:
  push:
  pull_request:

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 60 # longer than any limit of the guard: it needs time to explain
    steps:
      - uses: actions/checkout@v6
${prepare === null ? '' : `      - run: ${prepare}\n`}      - name: ${test}
        uses: flowforge/guard@v1
        with:
          run: ${test}
          policy: ${policyPath}
`;
}
function gitlabPipeline({ prepare, test }) {
    const path = '.gitlab/flowforge.gitlab-ci.yml';
    const include = `include:\n  - local: ${path}\n`;
    const text = `# Written by flowforge-ci init gitlab. It takes effect where .gitlab-ci.yml includes it.
guarded-test:
  # Node 22.12 or newer must be in the image. For one that has none: docs/ci-recipes.md in github.com/flowforge/guard.
  image: node:24
  script:
${prepare === null ? '' : `    - ${prepare}\n`}    - ${guarded(test)}
  artifacts:
    when: always
    paths: [flowforge-evidence/]
    reports: { junit: flowforge-evidence/*/junit.xml }
`;
    const root = { path: '.gitlab-ci.yml', text: include, orElse: include };
    return { path, text, root };
}
function jenkinsfile({ prepare, test }) {
    return `// Written by flowforge-ci init jenkins. Node 22.12 or newer must be on the agent.
pipeline {
  agent any
  options {
    timeout(time: 1, unit: 'HOURS') // longer than any limit of the guard: it needs time to explain
  }
  stages {
    stage('Test') {
      steps {
${prepare === null ? '' : `        sh '${prepare}'\n`}        sh '${guarded(test)}'
      }
    }
  }
  post {
    always {
      junit testResults: 'flowforge-evidence/*/junit.xml', allowEmptyResults: true
      archiveArtifacts artifacts: 'flowforge-evidence/**', allowEmptyArchive: true
    }
    cleanup {
      dir('flowforge-evidence') { deleteDir() } // a workspace is kept from build to build
    }
  }
}
`;
}


/***/ }),

/***/ 53785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ wrongUsage)
/* harmony export */ });
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ })

};
