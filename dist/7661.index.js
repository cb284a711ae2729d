export const id = 7661;
export const ids = [7661];
export const modules = {

/***/ 71613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ciFrom)
/* harmony export */ });
/* unused harmony export ciNames */
const ciNames = ['github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'];
const ASKED = 'FLOWFORGE_CI';
const signs = [
    ['github', (env) => env['GITHUB_ACTIONS'] === 'true'],
    ['gitlab', (env) => env['GITLAB_CI'] === 'true'],
    ['circleci', (env) => env['CIRCLECI'] === 'true'],
    ['azure', (env) => env['TF_BUILD'] === 'True'],
    ['buildkite', (env) => env['BUILDKITE'] === 'true'],
    ['jenkins', (env) => has(env, 'JENKINS_URL') && has(env, 'BUILD_NUMBER')],
];
function ciFrom(env, asked = env[ASKED] ?? '') {
    const named = ciNames.find((name) => name === asked);
    if (named !== undefined)
        return named;
    return signs.find(([, isHere]) => isHere(env))?.[0] ?? (saysCi(env['CI']) ? 'generic' : 'none');
}
function has(env, name) {
    return (env[name] ?? '') !== '';
}
function saysCi(value) {
    return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}


/***/ }),

/***/ 60920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ latestAttemptFromEnvironment),
/* harmony export */   al: () => (/* binding */ expectedFromEnvironment),
/* harmony export */   pH: () => (/* binding */ identityFrom),
/* harmony export */   wl: () => (/* binding */ pipelineFromEnvironment)
/* harmony export */ });
/* harmony import */ var _detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71613);

const sources = {
    github: {
        identity: (at) => ({
            repository: at('GITHUB_REPOSITORY'),
            sha: at('GITHUB_SHA'),
            workflow: at('GITHUB_WORKFLOW'),
            job: at('GITHUB_JOB'),
            run_id: at('GITHUB_RUN_ID'),
            attempt: at('GITHUB_RUN_ATTEMPT'),
        }),
        attemptOf: 'run',
    },
    gitlab: {
        identity: (at) => ({
            repository: at('CI_PROJECT_PATH'),
            sha: at('CI_COMMIT_SHA'),
            workflow: at('CI_CONFIG_PATH'),
            job: at('CI_JOB_NAME'),
            run_id: at('CI_PIPELINE_ID'),
            attempt: at('CI_JOB_ID'),
        }),
        attemptOf: 'job',
    },
    circleci: {
        identity: (at) => ({
            repository: joined(at('CIRCLE_PROJECT_USERNAME'), at('CIRCLE_PROJECT_REPONAME')),
            sha: at('CIRCLE_SHA1'),
            workflow: '',
            job: at('CIRCLE_JOB'),
            run_id: at('CIRCLE_WORKFLOW_ID'),
            attempt: at('CIRCLE_BUILD_NUM'),
        }),
        attemptOf: 'job',
    },
    azure: {
        identity: (at) => ({
            repository: at('BUILD_REPOSITORY_NAME'),
            sha: at('BUILD_SOURCEVERSION'),
            workflow: at('BUILD_DEFINITIONNAME'),
            job: at('SYSTEM_JOBNAME'),
            run_id: at('BUILD_BUILDID'),
            attempt: at('SYSTEM_JOBATTEMPT'),
        }),
        attemptOf: 'job',
    },
    buildkite: {
        identity: (at) => ({
            repository: withoutCredentials(at('BUILDKITE_REPO')),
            sha: at('BUILDKITE_COMMIT'),
            workflow: at('BUILDKITE_PIPELINE_SLUG'),
            job: at('BUILDKITE_STEP_KEY') || at('BUILDKITE_LABEL'),
            run_id: at('BUILDKITE_BUILD_ID'),
            attempt: at('BUILDKITE_RETRY_COUNT'),
        }),
        attemptOf: 'job',
    },
    jenkins: {
        identity: (at) => ({
            repository: withoutCredentials(at('GIT_URL')),
            sha: at('GIT_COMMIT'),
            workflow: at('JOB_NAME'),
            job: at('STAGE_NAME'),
            run_id: at('BUILD_NUMBER'),
            attempt: '',
        }),
        attemptOf: 'run',
    },
};
function identityFrom(env, step, asked) {
    const ci = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env, asked);
    const nothing = { repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '' };
    return { ci, ...(sources[ci]?.identity((name) => env[name] ?? '') ?? nothing), step };
}
function expectedFromEnvironment(env, job) {
    const source = sources[(0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env)];
    if (source === undefined)
        return {};
    const { step: _, ...own } = identityFrom(env, '');
    const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''));
    if (job === undefined || job === own.job)
        return said;
    if (source.attemptOf === 'job')
        delete said['attempt'];
    return { ...said, job };
}
function pipelineFromEnvironment(env) {
    const { job: _job, attempt: _attempt, ...pipeline } = expectedFromEnvironment(env);
    return pipeline;
}
function latestAttemptFromEnvironment(env) {
    const source = sources[(0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env)];
    const attempt = source?.attemptOf === 'run' ? identityFrom(env, '').attempt : '';
    return /^\d{1,15}$/.test(attempt) ? Number(attempt) : null;
}
function joined(owner, name) {
    return owner === '' || name === '' ? name : `${owner}/${name}`;
}
function withoutCredentials(remote) {
    return remote.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}


/***/ }),

/***/ 88857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

const LINE_CHARS_MAX = 4000;
const marks = /##(?=[a-z]*\[)/gi;
function logLine(text) {
    return (0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, LINE_CHARS_MAX).replace(marks, '## ');
}


/***/ }),

/***/ 46368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runReport)
/* harmony export */ });
/* harmony import */ var _report_shadow_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55544);
/* harmony import */ var _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49948);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88857);



function runReport(result, lines, witness, bundlePath, atEpochS) {
    const severity = severityOf(result);
    if (severity === null)
        return null;
    return { severity, runId: result.run_id, title: titleOf(result), lines: lines.map(_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B), witness, bundlePath, atEpochS };
}
function severityOf({ verdict, rules }) {
    switch (verdict) {
        case 'killed':
        case 'error':
            return 'error';
        case 'passed':
        case 'failed':
            return rules.length > 0 ? 'warning' : null;
        case 'cancelled':
            return null;
        default:
            return verdict;
    }
}
function titleOf({ verdict, rules, name, would, agent_result, attempts }) {
    const step = `"${(0,_report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(name, _report_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .longestNameChars */ .zC)}"`;
    if (would !== undefined)
        return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`FlowForge Guard ${_report_shadow_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wouldHaveWords */ .T[would]} ${step}: ${rules.join(' + ')}`);
    if (agent_result !== undefined)
        return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`FlowForge Guard ended ${step} after its result: ${rules.join(' + ')}`);
    const found = attempts > 1 ? `started ${step} ${attempts} times` : `alert for ${step}`;
    const what = verdict === 'killed' ? `killed ${step}` : verdict === 'error' ? `could not run ${step}` : found;
    return (0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .B)(`FlowForge Guard ${what}${rules.length > 0 ? `: ${rules.join(' + ')}` : ''}`);
}


/***/ }),

/***/ 96851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evidenceFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function evidenceFolder(base, said) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, said ?? 'flowforge-evidence');
}


/***/ }),

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

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkpointPeriodMs)
/* harmony export */ });
const checkpointPeriodMs = 10_000;


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

/***/ 32887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectations),
/* harmony export */   V: () => (/* binding */ judgedRun)
/* harmony export */ });
const expectations = [
    { name: 'expect-repository', field: 'repository', placeholder: 'NAME', help: 'the repository that the run must be of' },
    { name: 'expect-sha', field: 'sha', placeholder: 'SHA', help: 'the commit that it must be of' },
    {
        name: 'expect-workflow',
        field: 'workflow',
        placeholder: 'NAME',
        help: 'the workflow or pipeline definition that it must be of',
    },
    { name: 'expect-job', field: 'job', placeholder: 'NAME', help: 'the job that it must be of' },
    { name: 'expect-run', field: 'run_id', placeholder: 'ID', help: "the CI's id of the run" },
    { name: 'expect-attempt', field: 'attempt', placeholder: 'N', help: 'which attempt it must be' },
    { name: 'expect-step', field: 'step', placeholder: 'NAME', help: 'the name that the guard was given for the step' },
    { name: 'expect-ci', field: 'ci', placeholder: 'NAME', help: 'github, gitlab, circleci, azure, buildkite or jenkins' },
];
function judgedRun(own, said) {
    if (said.run_id === undefined || said.run_id === own.expected.run_id)
        return { ...own, expected: { ...own.expected, ...said } };
    const { sha: _sha, workflow: _workflow, ...shared } = own.expected;
    return { expected: { ...shared, ...said }, latestAttempt: null };
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

/***/ 32731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateMain: () => (/* binding */ gateMain)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/identity.js
var identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/evidence/signing-key.js
var signing_key = __webpack_require__(60716);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(96851);
// EXTERNAL MODULE: ./lib/expected-run.js
var expected_run = __webpack_require__(32887);
// EXTERNAL MODULE: ./lib/report/gate-junit.js
var gate_junit = __webpack_require__(32246);
// EXTERNAL MODULE: ./lib/report/gate-summary.js
var gate_summary = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/report/gate-text.js
var gate_text = __webpack_require__(55751);
// EXTERNAL MODULE: ./lib/run-gate.js + 6 modules
var run_gate = __webpack_require__(31176);
// EXTERNAL MODULE: ./lib/github/annotations.js
var github_annotations = __webpack_require__(43941);
;// CONCATENATED MODULE: ./lib/github/gate-key.js


function publicKeyProblem(given, env) {
    const path = given.trim();
    if (path === '' || path.startsWith('-----BEGIN') || (env['GITHUB_BASE_REF'] ?? '') === '')
        return null;
    const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
    if (!liesIn((0,external_node_path_.resolve)(path), (0,external_node_path_.resolve)(workspace)) && !liesIn(real(path), real(workspace)))
        return null;
    return `input public-key: ${path} lies in the checkout, where a pull request can change it; give the key itself (PEM), as from a variable of the repository, or a file outside`;
}
function liesIn(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === path;
}
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path);
    }
}

;// CONCATENATED MODULE: ./lib/github/gate-outputs.js
const gateOutputs = [
    { name: 'passed', description: 'true or false', valueOf: ({ passed }) => `${passed}` },
    {
        name: 'findings',
        description: 'what fails the gate, a line each; empty when it passed',
        valueOf: ({ findings }) => findings.join('\n'),
    },
    { name: 'summary-path', description: 'the table and the findings (Markdown)', valueOf: ({ summaryPath }) => summaryPath },
    { name: 'junit-path', description: 'the same as a JUnit report', valueOf: ({ junitPath }) => junitPath },
    { name: 'json-path', description: 'the same for programs', valueOf: ({ jsonPath }) => jsonPath },
];

// EXTERNAL MODULE: ./lib/load-gate-policy.js
var load_gate_policy = __webpack_require__(45558);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/github/git-files.js



class GitFileError extends Error {
    name = 'GitFileError';
}
const gitTimeoutMs = 60_000;
const largestFileBytes = 1024 * 1024;
async function commitFiles(folder, ref, unfetched) {
    if (ref === '' || ref.startsWith('-'))
        throw new GitFileError(`policy-ref "${ref}" is no git ref: write a branch, a tag or a commit, such as origin/main`);
    const git = gitIn(folder);
    const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found.kind === 'failed')
        throw new GitFileError(`${ref} is not in the checkout${found.why === '' ? '' : ` (${found.why})`}, so the policy cannot be read: ${unfetched}`);
    const commit = found.stdout.toString('latin1').trim();
    return {
        commit,
        async read(path) {
            const inside = external_node_path_.posix.normalize(path.replaceAll('\\', '/'));
            if (external_node_path_.posix.isAbsolute(inside) || inside.startsWith('..'))
                throw new GitFileError('it lies outside of the repository');
            const file = await git(['cat-file', 'blob', `${commit}:${inside}`]);
            if (file.kind === 'failed')
                throw new GitFileError(`there is no such file in ${ref} (commit ${commit.slice(0, 12)})`);
            return file.stdout;
        },
    };
}
function gitIn(folder) {
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    const env = {
        ...Object.fromEntries(own),
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        LC_ALL: 'C',
    };
    const always = ['-C', folder, '-c', `safe.directory=${folder}`];
    return async (args) => {
        try {
            const options = { env, timeout: gitTimeoutMs, maxBuffer: largestFileBytes, encoding: 'buffer' };
            const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...always, ...args], options);
            return { kind: 'ok', stdout };
        }
        catch (error) {
            return { kind: 'failed', why: whyOf(error) };
        }
    };
}
function whyOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if ('code' in error && error.code === 'ENOENT')
        return 'git was not found';
    const stderr = 'stderr' in error && Buffer.isBuffer(error.stderr) ? error.stderr.toString('utf8') : '';
    return stderr.trim().split('\n').at(0)?.slice(0, 200) ?? '';
}

;// CONCATENATED MODULE: ./lib/github/gate-policy.js


async function gatePolicy({ policy, ref, sha256 }, env) {
    const pinned = sha256 === '' ? undefined : sha256;
    if (policy === '') {
        if (ref !== '')
            return {
                kind: 'invalid',
                problem: 'policy-ref says where a policy is taken from, and policy does not say which: give its path',
            };
        return (0,load_gate_policy/* loadGatePolicy */.e)({ path: null, named: (path) => path, read: noFile, pinned });
    }
    const from = placeOf(ref, env);
    try {
        const files = await commitFiles(env['GITHUB_WORKSPACE'] || process.cwd(), from.ref, from.unfetched);
        const named = (path) => `${path} of ${from.name}`;
        const loaded = await (0,load_gate_policy/* loadGatePolicy */.e)({ path: policy, named, read: (path) => files.read(path), pinned });
        return loaded.kind === 'ok' ? { ...loaded, origin: `${loaded.origin} (commit ${files.commit})` } : loaded;
    }
    catch (error) {
        if (error instanceof GitFileError)
            return { kind: 'invalid', problem: error.message };
        throw error;
    }
}
function placeOf(ref, env) {
    if (ref !== '')
        return { ref, name: ref, unfetched: `fetch it in a step before this one, or give actions/checkout "fetch-depth: 0"` };
    const base = env['GITHUB_BASE_REF'] ?? '';
    if (base === '') {
        const sha = env['GITHUB_SHA'] ?? '';
        return {
            ref: sha,
            name: 'the commit of this run',
            unfetched: 'check it out with actions/checkout in a step before this one, or name another with policy-ref',
        };
    }
    return {
        ref: `refs/remotes/origin/${base}`,
        name: `origin/${base}`,
        unfetched: `give actions/checkout "fetch-depth: 0", or fetch it: git fetch --depth=1 origin ${base}:refs/remotes/origin/${base}`,
    };
}
async function noFile() {
    throw new GitFileError('no policy was named');
}

// EXTERNAL MODULE: ./lib/github/job-summary.js
var job_summary = __webpack_require__(46721);
// EXTERNAL MODULE: ./lib/github/runner-files.js
var runner_files = __webpack_require__(53295);
// EXTERNAL MODULE: ./lib/github/troubles.js
var github_troubles = __webpack_require__(96651);
;// CONCATENATED MODULE: ./lib/github/gate-main.js

















const FAILED = 1;
const MISUSED = 2;
async function gateMain() {
    try {
        return await gated();
    }
    catch (error) {
        if (error instanceof signing_key/* PublicKeyError */.P2)
            return ended(misused(error.message), MISUSED);
        return ended(misused(`the gate itself failed, please report this: ${error.stack ?? error}`), MISUSED);
    }
}
async function gated() {
    const wrong = wrongInput() ?? publicKeyProblem(said('public-key'), process.env);
    if (wrong !== null)
        return ended(misused(wrong), MISUSED);
    const own = { expected: (0,identity/* pipelineFromEnvironment */.wl)(process.env), latestAttempt: (0,identity/* latestAttemptFromEnvironment */.SI)(process.env) };
    if (own.expected.run_id === undefined)
        return ended(misused('GITHUB_RUN_ID is not set: this is to run as a step of a workflow'), MISUSED);
    const policy = await gatePolicy({ policy: said('policy'), ref: said('policy-ref'), sha256: said('policy-sha256') }, process.env);
    if (policy.kind !== 'ok')
        return ended(misused(policy.problem), policy.kind === 'other' ? FAILED : MISUSED);
    const { expected, latestAttempt } = (0,expected_run/* judgedRun */.V)(own, expectedByInputs());
    const [key, baseline] = [said('public-key'), said('baseline')];
    const judgement = await (0,run_gate/* runGate */.R)({
        ...{ places: places(), baseline: baseline === '' ? undefined : baseline, policy: policy.policy, expected },
        latestAttempt,
        ...{ publicKey: key === '' ? null : (0,signing_key/* readPublicKey */.RR)(key), nowMs: Date.now() },
    });
    return tell({ judgement, policy, expected });
}
async function tell(told) {
    const { judgement, policy } = told;
    process.stdout.write((0,gate_text/* gateText */.bp)(told));
    const troubles = new github_troubles/* Troubles */.R();
    const summary = (0,gate_summary/* gateSummary */.s)(judgement, policy.origin);
    const paths = written(told, summary, troubles);
    if (said('job-summary') !== 'never')
        troubles.note((0,job_summary/* appendSummary */.f)(process.env['GITHUB_STEP_SUMMARY'], summary));
    const findings = (0,gate_text/* failLines */.wP)(judgement);
    const failed = judgement.pass ? [] : [failure(findings)];
    await (0,github_annotations/* annotate */.fz)(failed, said('annotations') !== 'false');
    return ended({ passed: judgement.pass, findings, ...paths }, judgement.pass ? 0 : FAILED, troubles);
}
function misused(problem) {
    return { passed: false, findings: [problem], summaryPath: '', junitPath: '', jsonPath: '', problem };
}
async function ended(ending, exitCode, troubles = new github_troubles/* Troubles */.R()) {
    troubles.meet('outputs', () => {
        for (const output of gateOutputs)
            (0,runner_files/* setOutput */.uH)(output.name, output.valueOf(ending));
    });
    const annotations = ending.problem === undefined ? [] : [(0,github_annotations/* misuse */.vM)(ending.problem)];
    const beside = troubles.text === '' ? [] : [{ ...(0,github_annotations/* misuse */.vM)(troubles.text), level: 'warning' }];
    await (0,github_annotations/* annotate */.fz)([...annotations, ...beside], true);
    return exitCode;
}
const mostAnnotatedFindings = 10;
function failure(findings) {
    const more = findings.length - mostAnnotatedFindings;
    const lines = [...findings.slice(0, mostAnnotatedFindings), ...(more > 0 ? [`and ${more} more: see the log`] : [])];
    return { level: 'error', title: 'FlowForge Guard: gate failed', text: lines.join('\n'), spoken: true };
}
function written({ judgement, policy, expected }, summary, troubles) {
    const folder = (0,external_node_path_.join)(process.env['RUNNER_TEMP'] || '.', 'flowforge-gate');
    const at = (name) => (0,external_node_path_.join)(folder, name);
    const paths = { summaryPath: at('summary.md'), junitPath: at('junit.xml'), jsonPath: at('gate.json') };
    troubles.meet('reports', () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(paths.summaryPath, summary);
        (0,external_node_fs_.writeFileSync)(paths.junitPath, (0,gate_junit/* gateJunit */.q)(judgement));
        (0,external_node_fs_.writeFileSync)(paths.jsonPath, (0,gate_text/* gateJson */.wT)({ judgement, policy, expected }));
    });
    return paths;
}
function places() {
    const lines = said('path')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const usual = (0,evidence_folder/* evidenceFolder */.e)(process.env['RUNNER_TEMP'] || process.cwd(), undefined);
    return lines.length === 0 ? [usual] : lines;
}
function expectedByInputs() {
    return Object.fromEntries(expected_run/* expectations */.E.map(({ name, field }) => [field, said(name)]).filter(([, value]) => value !== ''));
}
function wrongInput() {
    const [annotations, jobSummary] = [said('annotations'), said('job-summary')];
    if (!['', 'true', 'false'].includes(annotations))
        return `input annotations: "${annotations}" is neither true nor false`;
    return ['', 'always', 'never'].includes(jobSummary) ? null : `input job-summary: "${jobSummary}" is none of always, never`;
}
function said(name) {
    return (0,runner_files/* input */.hF)(name);
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

/***/ 36518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _ci_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88857);

async function loadPolicy(path, step = '') {
    if (path === undefined)
        return { kind: 'ok', sources: [], sourcesFor: () => [], hasGate: false };
    const { gateOf, readPolicyFiles, sourcesFor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4257), __webpack_require__.e(7993)]).then(__webpack_require__.bind(__webpack_require__, 4257));
    const read = await readPolicyFiles(path);
    if (read.kind === 'ok') {
        const { file } = read;
        const sourcesOf = (name) => sourcesFor(file, name);
        return { kind: 'ok', sources: sourcesOf(step), sourcesFor: sourcesOf, hasGate: gateOf(file) !== null };
    }
    const { problems } = read;
    const lines = problems.map((each) => `flowforge:   ${problemText(each)}`);
    return { kind: 'invalid', problem: `the policy is not valid, nothing was started:\n${lines.join('\n')}`, problems };
}
function problemText({ path, line, message }) {
    return (0,_ci_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(`${path}${line === null ? '' : `:${line}`}: ${message}`);
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdictLines)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73547);
/* harmony import */ var _diagnosis_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87735);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(439);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5916);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40012);
/* harmony import */ var _peaks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15170);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14409);
/* harmony import */ var _shadow_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55544);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49948);









const codeOfFirstSignal = 128;
const cancelSignals = { 1: 'SIGHUP', 2: 'SIGINT', 15: 'SIGTERM' };
function verdictLines(result, bundlePath, observations = [], culprit = null) {
    const evidence = bundlePath === null ? 'no evidence could be written' : `evidence: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(bundlePath, longestPathChars)}`;
    const name = `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .longestNameChars */ .zC)}"`;
    const after = (0,_durations_js__WEBPACK_IMPORTED_MODULE_6__/* .formatDuration */ .a3)(result.duration_ms);
    switch (result.verdict) {
        case 'killed':
            return [
                `killed ${name} after ${after}: ${because(result, observations, culprit)}`,
                ...whatToChange(result, observations),
                ...(result.tokens === null ? [] : [`its agent told of ${usedByAgent(result)}`]),
                evidence,
            ];
        case 'cancelled': {
            const signal = cancelSignals[result.exit_code - codeOfFirstSignal];
            const ended = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(result.processes_killed, 'process', 'processes');
            return [`cancelled ${name} after ${after}${signal === undefined ? '' : ` by ${signal}`}, ended ${ended}`, evidence];
        }
        case 'error': {
            const reason = (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.reason) || `the record of ${name} stops after ${after}, before its end`;
            return [`error: ${reason.replace(/\.$/, '')}; exit code ${result.exit_code}`, evidence];
        }
        case 'passed':
        case 'failed': {
            const figures = [...(result.tokens === null ? [] : [usedByAgent(result)]), (0,_peaks_js__WEBPACK_IMPORTED_MODULE_8__/* .peaksPhrase */ .k)(result)].join('; ');
            const end = `${name} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .endedByItself */ .jj)({ result })} after ${after}`;
            if (result.rules.length === 0)
                return [`${end}; ${figures}; ${evidence}`];
            return [
                `${what(result, name)}: ${because(result, observations, culprit)}`,
                ...whatToChange(result, observations).slice(0, 1),
                `${end}; ${figures}`,
                evidence,
            ];
        }
    }
}
const longestPathChars = 1000;
function usedByAgent({ tokens, cost }) {
    const known = cost === null ? 'cost not known' : `known cost ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCost */ .BD)(Math.round(cost * MICROS_PER_DOLLAR))}`;
    return `${tokens === 0 ? 'no tokens' : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(tokens ?? 0, 'token')}, ${known}`;
}
const MICROS_PER_DOLLAR = 1_000_000;
function what({ would, mode, attempts, agent_result }, name) {
    if (agent_result !== undefined)
        return `ended ${name} after its result, which is kept`;
    if (would === undefined && attempts > 1)
        return `ended ${name} and started it again, ${attempts} attempts in all`;
    return would === undefined ? 'alert only' : `${_shadow_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wouldHaveWords */ .T[would]} ${name} (${(0,_shadow_words_js__WEBPACK_IMPORTED_MODULE_4__/* .notDoneWords */ .p)(mode)})`;
}
function because(result, observations, culprit) {
    const isOfAgent = result.rules.some((rule) => rule === 'agent-loop' || rule === 'budget');
    const who = culprit === null || isOfAgent ? '' : `${(0,_diagnosis_named_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritWords */ .j)(culprit)}; `;
    const observed = (0,_observed_js__WEBPACK_IMPORTED_MODULE_3__/* .observedPhrase */ .K)(observations);
    const rules = result.rules.join(' + ') || 'no rule on record';
    const reason = `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.reason)}${observed && ` (observed ${observed})`}`;
    return `${rules}: ${who}${reason}; confidence ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_7__/* .formatConfidence */ .Me)(result.confidence)}`;
}
function whatToChange(result, observations) {
    const rule = result.rules[0];
    return [
        ...(result.counterfactual === '' ? [] : [(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLine */ .om)(result.counterfactual)]),
        ...(rule === undefined ? [] : [`if it was healthy: ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceAfterKill */ ._o)(rule, observations).option.replaceAll('`', '')}`]),
    ];
}


/***/ })

};
