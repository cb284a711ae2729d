export const id = 7798;
export const ids = [7798,7993];
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

/***/ 36716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions),
/* harmony export */   R: () => (/* binding */ actionOptions)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);
/* harmony import */ var _run_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9721);


const runOptions = [
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('policy', 'path', 'FILE', 'the policy file (YAML)', 'the profile alone'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-invalid-policy', ['stop', 'fallback'], 'a policy that is not valid: stop starts nothing; fallback goes on with the profile watchdog and the limits of the options', 'stop'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('profile', ['standard', 'strict', 'watchdog', 'agent'], 'a named preset of rules', 'standard', (value) => ({
        profile: value,
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('mode', ['shadow', 'canary', 'enforce'], 'shadow only records what would be done; canary enforces in a share of the runs', 'enforce', (value) => ({ mode: value })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('canary-percent', 'percent', 'mode canary: how many runs of a hundred enforce', (percent) => ({ canaryPercent: percent }), '10'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('wall-time', 'duration', 'end the command when it has run this long', (ms) => ({ limits: { wallTimeMs: ms } })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('no-output-timeout', 'duration', 'end the command when it has printed nothing for this long', (ms) => ({
        limits: { noOutputMs: ms },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('hang-timeout', 'duration', 'end the command when it has done nothing at all for this long', (ms) => ({
        limits: { hangMs: ms },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-memory', 'memory', 'end the command when it holds this much memory, such as 4GiB or 90%', (limit) => ({
        limits: { maxMemory: limit },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-processes', 'count', 'end the command when it has more processes than this', (count) => ({
        limits: { maxProcesses: count },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-output', 'size', 'end the command when it has printed this much', (bytes) => ({
        limits: { maxOutputBytes: bytes },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-tokens', 'count', 'end an AI agent when it has used more tokens than this', (tokens) => ({
        limits: { maxTokens: tokens },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-cost', 'dollars', 'end an AI agent when it has cost more than this', (micros) => ({
        limits: { maxCostMicros: micros },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-turns', 'count', 'end an AI agent when it has taken more turns than this', (turns) => ({
        limits: { maxTurns: turns },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-tool-calls', 'count', 'end an AI agent when it has called tools more often than this', (calls) => ({
        limits: { maxToolCalls: calls },
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('agent', _model_js__WEBPACK_IMPORTED_MODULE_0__/* .agentChoices */ .u7, 'the AI agent that the command is; auto looks for one in profile agent, and where a limit or a rule is for agents', 'auto', (value) => ({ agent: value })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('warmup', 'duration', 'time before any rule judges; declared bounds always do', (ms) => ({ warmupMs: ms }), '0s'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('grace', 'duration', 'time between TERM and KILL', (ms) => ({ graceMs: ms }), '5s'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-runaway', ['kill', 'alert', 'restart'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)('max-restarts', 'count', 'on-runaway restart: how often at most', (max) => ({ restart: { max } }), '1'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('orphans', ['kill', 'warn', 'allow'], 'what to do with processes that outlive the command', 'kill', (value) => ({
        orphans: value,
    })),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('isolation', ['auto', 'group', 'strict'], 'how the process tree is held', 'auto'),
    {
        ...(0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('ci', ['auto', 'github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'], 'the CI that this runs in, and that is told of a kill in its own way', 'auto'),
        entries: 'cli',
    },
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('on-parent-exit', ['cancel', 'continue'], 'when the process that started the guard ends', 'cancel'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('junit-path', 'path', 'FILE', 'also write the JUnit report here', 'the bundle only'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('job-summary', 'path', 'FILE', 'also append the summary (Markdown) to this file', 'the bundle only', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('result', 'path', 'FILE', 'also write result.json here', 'the bundle only', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('shell', 'text', 'SHELL', 'run a script with this shell instead of a command (with --script)', 'none', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('script', 'path', 'FILE', 'the script that --shell runs', 'none', 'cli'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .option */ .uK)('redact', 'text', 'VALUES', 'values that no report may show, one a line', 'secrets in the environment'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('require-token', 'start only with a token from gate --issue that is for this run (docs/gate.md)'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('quiet', 'say nothing on stderr but errors and interventions'),
];
const actionOptions = [
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('run', 'text', 'the script to supervise, as in a run: step', 'required')),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('shell', 'text', 'bash, sh, pwsh, powershell, python, cmd, or a template with {0}', "the runner's default")),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('working-directory', 'path', 'where the script runs', 'the workspace')),
    ...runOptions
        .filter(({ entries }) => entries === 'both')
        .map((each) => (each.name === 'evidence-dir' ? { ...each, fallback: '$RUNNER_TEMP/flowforge-evidence' } : each)),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputChoice */ .cX)('upload-evidence', ['auto', 'always', 'on-incident', 'never'], 'when the bundle is uploaded as an artifact; auto is always in shadow and canary mode and where the policy has a gate, else on-incident', 'auto'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('artifact-name', 'text', 'what the artifact is called; must differ in each job and each leg of a matrix', 'flowforge-evidence-<job>-<attempt>-<run>'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)('retention-days', 'count', 'how long the artifact is kept', "the repository's setting"),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputChoice */ .cX)('if-upload-fails', ['warn', 'error', 'ignore'], 'what an upload that fails does to the step; error fails a step that would have succeeded', 'warn'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputOnly */ .Ro)((0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputChoice */ .cX)('job-summary', ['auto', 'always', 'never'], "whether the run gets a section in the job's summary; auto leaves out a step that is healthy", 'auto')),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlag */ .PH)('annotations', "put what happened on the job's page: one error, or a warning", 'true'),
    (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlag */ .PH)('fail-on-kill', 'fail the step when the guard killed it; with false, the outputs alone tell', 'true'),
];


/***/ }),

/***/ 35335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ environmentLayer),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _run_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9721);
/* harmony import */ var _yes_or_no_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72147);



function readOptions(layers, options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K) {
    const values = {};
    const policy = [];
    for (const layer of layers) {
        for (const option of options) {
            const value = layer.values[option.name];
            if (value === undefined || value === '')
                continue;
            const problem = problemWith(option, value);
            if (problem !== null)
                return { kind: 'invalid', problem: `${layer.said(option.name)}: ${problem}` };
            values[option.name] = value;
            if (option.toPolicy !== undefined)
                policy.push(placed(option.toPolicy(value), option.name, layer));
        }
    }
    return { kind: 'ok', values, policy };
}
function placed(source, name, { said, ceilings }) {
    const places = { [policyKeyOf(name, source)]: { kind: 'option', name: said(name) } };
    return ceilings === undefined ? { ...source, places } : { ...source, places, ceilings };
}
function policyKeyOf(option, { limits, restart }) {
    if (limits !== undefined)
        return `limits.${option}`;
    return restart === undefined ? option : option.replace(/^max-restarts$/, 'restart.max');
}
function environmentLayer(environment, options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K) {
    const values = {};
    for (const { name, kind, inputOnly } of options) {
        const value = inputOnly ? undefined : environment[(0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(name)];
        if (value !== undefined)
            values[name] = kind === 'flag' ? `${(0,_yes_or_no_js__WEBPACK_IMPORTED_MODULE_2__/* .yesOrNo */ .G)(value) ?? value}` : value;
    }
    return { said: _run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE, values };
}
function problemWith(option, value) {
    switch (option.kind) {
        case 'duration':
        case 'size':
        case 'memory':
        case 'count':
        case 'dollars':
        case 'percent': {
            const parsed = _run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .quantities */ .OI[option.kind].parse(value);
            return parsed.kind === 'ok' ? null : parsed.message;
        }
        case 'choice':
            return option.choices?.includes(value) ? null : `"${value}" is none of ${option.choices?.join(', ')}`;
        case 'flag':
            return value === 'true' || value === 'false' ? null : `"${value}" is neither true nor false`;
        case 'text':
        case 'path':
            return null;
        default:
            return option.kind;
    }
}


/***/ }),

/***/ 9721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OI: () => (/* binding */ quantities),
/* harmony export */   PH: () => (/* binding */ inputFlag),
/* harmony export */   Ro: () => (/* binding */ inputOnly),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   cX: () => (/* binding */ inputChoice),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   uK: () => (/* binding */ option)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);

const quantities = {
    duration: { placeholder: 'TIME', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9 },
    size: { placeholder: 'SIZE', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB },
    memory: { placeholder: 'SIZE', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemory */ .Pw },
    count: { placeholder: 'COUNT', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq },
    dollars: { placeholder: 'DOLLARS', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDollars */ .pJ },
    percent: { placeholder: 'PERCENT', parse: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePercent */ .lo },
};
function environmentName(option) {
    return `FLOWFORGE_${option.replaceAll('-', '_').toUpperCase()}`;
}
function option(name, kind, placeholder, help, fallback, entries = 'both') {
    return { name, kind, placeholder, help, fallback, entries };
}
function flag(name, help) {
    return { name, kind: 'flag', placeholder: '', help, fallback: 'off', entries: 'both' };
}
function choice(name, choices, help, fallback, toPolicy) {
    const base = { name, kind: 'choice', choices, placeholder: choices.join('|'), help, fallback, entries: 'both' };
    return toPolicy === undefined ? base : { ...base, toPolicy: (value) => toPolicy(value) };
}
function quantity(name, kind, help, toPolicy, fallback = 'no limit') {
    const { placeholder, parse } = quantities[kind];
    return {
        ...{ name, kind, placeholder, help, fallback, entries: 'both' },
        toPolicy(value) {
            const parsed = parse(value);
            return parsed.kind === 'ok' ? toPolicy(parsed.value) : {};
        },
    };
}
function input(name, kind, help, fallback) {
    return { name, kind, placeholder: '', help, fallback, entries: 'action' };
}
function inputChoice(name, choices, help, fallback) {
    return { ...choice(name, choices, help, fallback), entries: 'action' };
}
function inputFlag(name, help, fallback) {
    return input(name, 'flag', `${help}: true, false`, fallback);
}
function inputOnly(only) {
    return { ...only, inputOnly: true };
}


/***/ }),

/***/ 57993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Pw: () => (/* binding */ parseMemory),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   lo: () => (/* binding */ parsePercent),
/* harmony export */   n8: () => (/* binding */ parseShare),
/* harmony export */   nT: () => (/* binding */ formatDollars),
/* harmony export */   pJ: () => (/* binding */ parseDollars),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
function parseDuration(text) {
    const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
    if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
        return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
    return parsed;
}
function parseSize(text) {
    return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}
function parseShare(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
    if (percent === undefined)
        return invalid(`"${brief(text)}" is not a share; write it like 90%`);
    return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}
function parseMemory(text) {
    if (text.includes('%')) {
        const share = parseShare(text);
        if (share.kind === 'invalid')
            return share;
        if (share.value > 10_000)
            return invalid(`"${brief(text)}" is more than all the memory there is`);
        return { kind: 'ok', value: { kind: 'share', shareBp: share.value } };
    }
    const size = parseQuantity(text, sizeUnits, 'an amount of memory', '4GiB or 90%');
    return size.kind === 'invalid' ? size : { kind: 'ok', value: { kind: 'bytes', bytes: size.value } };
}
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not a count; write it like 2048`);
    return { kind: 'ok', value: Number(text) };
}
const MICROS_PER_DOLLAR = 1_000_000;
function parseDollars(text) {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
    return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}
function parsePercent(text) {
    const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'ok', value: Number(percent) };
    return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
}
function formatDollars(micros) {
    return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}
function formatSize(bytes) {
    const unit = ['TiB', 'GiB', 'MiB', 'KiB'].find((name) => bytes > 0 && bytes % sizeUnits[name] === 0) ?? 'B';
    return `${bytes / sizeUnits[unit]}${unit}`;
}
function parseQuantity(text, units, what, examples) {
    const [, amount, unitText] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z%]*)$/.exec(text.trim()) ?? [];
    if (amount === undefined || unitText === undefined)
        return invalid(`"${brief(text)}" is not ${what}; write it like ${examples}`);
    if (unitText === '')
        return invalid(`"${brief(text)}" has no unit; write it like ${examples}`);
    const unit = Object.hasOwn(units, unitText) ? units[unitText] : undefined;
    if (unit === undefined)
        return invalid(`"${brief(text)}" has the unknown unit "${brief(unitText)}"; write it like ${examples}`);
    const value = Number(amount) * unit;
    if (!Number.isSafeInteger(value))
        return invalid(`"${brief(text)}" is not a whole number of ${Object.keys(units)[0]} in range`);
    return { kind: 'ok', value };
}
function invalid(message) {
    return { kind: 'invalid', message };
}
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ }),

/***/ 72147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ yes),
/* harmony export */   G: () => (/* binding */ yesOrNo),
/* harmony export */   no: () => (/* binding */ no)
/* harmony export */ });
const yes = ['1', 'true', 'yes', 'on'];
const no = ['0', 'false', 'no', 'off'];
function yesOrNo(value) {
    const word = value.trim().toLowerCase();
    if (yes.includes(word))
        return true;
    return no.includes(word) ? false : null;
}


/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function door(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, `${name}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(import.meta.filename)}`);
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

/***/ 88005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs),
/* harmony export */   j: () => (/* binding */ hostClock)
/* harmony export */ });
const hostClock = {
    monotonicMs,
    utcMs: () => Date.now(),
    every(everyMs, tick) {
        const timer = setInterval(tick, everyMs);
        return () => clearInterval(timer);
    },
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const timer = setTimeout(wake, ms);
        signal?.addEventListener('abort', wake, { once: true });
        function wake() {
            clearTimeout(timer);
            signal?.removeEventListener('abort', wake);
            resolve();
        }
    }),
};
function monotonicMs() {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1e6;
}


/***/ }),

/***/ 43558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ MARK_NAME),
/* harmony export */   LR: () => (/* binding */ carriesMark),
/* harmony export */   Q0: () => (/* binding */ markedEnvironment)
/* harmony export */ });
/* harmony import */ var _read_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);

const MARK_NAME = 'FLOWFORGE_GUARD_ID';
function markedEnvironment(env, guardId) {
    return { ...env, [MARK_NAME]: guardId };
}
function carriesMark(pid, guardId) {
    const environment = (0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)(`/proc/${pid}/environ`);
    return environment === '' ? 'unknown' : `\0${environment}`.includes(`\0${MARK_NAME}=${guardId}\0`);
}


/***/ }),

/***/ 15135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ isSameProcess),
/* harmony export */   Vc: () => (/* binding */ selfAndAbove),
/* harmony export */   Wv: () => (/* binding */ readProcess),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   _F: () => (/* binding */ readProcesses),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   s6: () => (/* binding */ procIsOurs),
/* harmony export */   vE: () => (/* binding */ readPids)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function procIsOurs() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')) === process.pid;
    }
    catch {
        return false;
    }
}
function readProcesses() {
    return readPids().flatMap((pid) => readProcess(pid) ?? []);
}
function readPids() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^[0-9]+$/.test(name))
        .map(Number);
}
function readProcess(pid) {
    try {
        return parseStat(statLine(pid));
    }
    catch {
        return null;
    }
}
const statRoom = Buffer.allocUnsafeSlow(4096);
function statLine(pid) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${pid}/stat`, 'r');
    try {
        return statRoom.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, statRoom));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
function isSameProcess(known, now) {
    if (now === null || now.pid !== known.pid || now.startTime !== known.startTime)
        return false;
    return now.ppid === known.ppid || now.pgid === known.pgid || now.sid === known.sid;
}
function selfAndAbove(read = readProcess) {
    const found = new Map();
    for (let each = read(process.pid); each !== null && !found.has(each.pid); each = read(each.ppid))
        found.set(each.pid, each);
    return [...found.values()];
}
function groupsOf({ pgid, sid }) {
    return [pgid, sid].filter((number) => number > 1);
}
function isDead(entry) {
    return entry.state === 'X' || (entry.state === 'Z' && entry.threads <= 1);
}
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
function parseStat(text) {
    const end = text.lastIndexOf(')');
    const fields = text.slice(end + 2).split(' ');
    const at = (index) => Number(fields[index - 3] ?? 0);
    return {
        pid: Number.parseInt(text, 10),
        state: fields[0] ?? '?',
        ppid: at(4),
        pgid: at(5),
        sid: at(6),
        threads: at(20),
        startTime: at(22),
        cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
        memoryBytes: at(24) * PAGE_BYTES,
    };
}


/***/ }),

/***/ 91644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readProc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function readProc(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 56219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ killRootGroup),
/* harmony export */   s: () => (/* binding */ sweepingEnd)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88005);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15135);
/* harmony import */ var _tree_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22983);



const EMPTY_LOOKS = 2;
const UNSURE_LOOKS = 20;
const ASK_TIMEOUT_MS = 500;
const ASK_LOOKS_MIN = 3;
const DENIED_TIMEOUT_MS = 2_000;
const NOBODY_YOUNG = { killed: 0, missed: 0 };
const PAUSE_MS = 20;
const PAUSE_MAX_MS = 250;
const KILL_PAUSE_MS = 5;
const PAUSE_PER_LOOK = 3;
function sweepingEnd(tracker, { beforeKill = () => { }, certain }) {
    const empty = Promise.withResolvers();
    const seen = new Set();
    let phase = 'idle';
    return {
        empty: empty.promise,
        ask() {
            if (phase !== 'idle')
                return;
            phase = 'asking';
            void askAll();
        },
        force() {
            if (phase === 'forcing' || phase === 'over')
                return;
            phase = 'forcing';
            void killAll();
        },
        stop() {
            phase = 'over';
        },
    };
    async function askAll() {
        const heard = new Set();
        const askUntilMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)() + ASK_TIMEOUT_MS;
        for (let looks = 1, emptyLooks = 0; phase === 'asking'; looks += 1) {
            const lookedAtMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
            const members = look();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                break;
            const asksOn = looks <= ASK_LOOKS_MIN || lookedAtMs < askUntilMs;
            for (const member of asksOn ? members.filter((each) => !heard.has(identityOf(each))) : []) {
                heard.add(identityOf(member));
                if (signal(member, 'SIGTERM') === 'sent')
                    signal(member, 'SIGCONT');
            }
            await (0,_tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MS, PAUSE_PER_LOOK * ((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)() - lookedAtMs))));
        }
        if (phase !== 'asking')
            return;
        phase = 'forcing';
        await killAll();
    }
    async function killAll() {
        const startedAtMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
        let deniedSinceMs = Number.POSITIVE_INFINITY;
        for (let emptyLooks = 0, sureLooks = 0; phase === 'forcing';) {
            const members = look();
            const nowMs = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .monotonicMs */ .d)();
            if (nowMs - startedAtMs > _tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .KILL_TIMEOUT_MS */ .id || nowMs - deniedSinceMs > DENIED_TIMEOUT_MS)
                return settle(members);
            beforeKill();
            killGroups(members);
            const answers = members.map((each) => signal(each, 'SIGKILL'));
            const young = answers.includes('sent') ? NOBODY_YOUNG : killYoungest();
            const isEmpty = members.length === 0 && young.killed === 0;
            emptyLooks = isEmpty ? emptyLooks + 1 : 0;
            sureLooks = isEmpty && young.missed === 0 ? sureLooks + 1 : 0;
            if (sureLooks >= EMPTY_LOOKS)
                return settle([]);
            if (emptyLooks >= UNSURE_LOOKS)
                return settle([], 'unsure');
            const onlyDenied = answers.includes('denied') && !answers.includes('sent');
            deniedSinceMs = onlyDenied ? Math.min(deniedSinceMs, nowMs) : Number.POSITIVE_INFINITY;
            await (0,_tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(KILL_PAUSE_MS);
        }
    }
    function killYoungest() {
        let killed = 0;
        let missed = 0;
        for (const each of tracker.youngest()) {
            if (each === 'missed')
                missed += 1;
            else if (signal(each, 'SIGKILL') === 'sent') {
                seen.add(identityOf(each));
                killed += 1;
            }
        }
        return { killed, missed };
    }
    function look() {
        const members = tracker.look('thorough');
        for (const each of members)
            seen.add(identityOf(each));
        return members;
    }
    function settle(left, sure = 'sure') {
        phase = 'over';
        const leftPids = left.slice(0, _tree_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_NAMED */ .SE).map(({ pid }) => pid);
        empty.resolve({ reaped: seen.size - left.length, left: left.length, leftPids, certain: certain && sure === 'sure' });
    }
}
function killRootGroup({ pid, startTime }) {
    const now = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(pid);
    if (pid > 1 && startTime > 0 && (now === null || now.startTime === startTime))
        send(-pid, 'SIGKILL');
}
function identityOf({ pid, startTime }) {
    return `${pid}/${startTime}`;
}
function killGroups(members) {
    const groups = new Map(members.map((each) => [each.pgid, each]));
    for (const group of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)().flatMap(_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1))
        groups.delete(group);
    for (const [pgid, member] of groups) {
        const now = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(member.pid);
        if (pgid > 1 && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(member, now) && now?.pgid === pgid)
            send(-pgid, 'SIGKILL');
    }
}
function signal(member, name) {
    if (!(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(member, (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv)(member.pid)))
        return 'gone';
    return send(member.pid, name);
}
function send(pid, name) {
    try {
        process.kill(pid, name);
        return 'sent';
    }
    catch (error) {
        return error.code === 'EPERM' ? 'denied' : 'gone';
    }
}


/***/ }),

/***/ 22983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   id: () => (/* binding */ KILL_TIMEOUT_MS),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
const MOST_NAMED = 16;
const KILL_TIMEOUT_MS = 10_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));


/***/ }),

/***/ 51606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createTreeTracker)
/* harmony export */ });
/* harmony import */ var _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43558);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15135);


const hostView = { pids: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readPids */ .vE, list: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcesses */ ._F, read: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv, carriesMark: _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesMark */ .LR };
function createTreeTracker({ root, guardId, adopters, alsoMembers }, view = hostView) {
    let remembered = null;
    const strangers = new Map();
    let rootGroupIsOurs = true;
    return { look, youngest };
    function look(care) {
        const all = view.list();
        const above = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(view.read);
        const refused = new Set([...above.map(({ pid }) => pid), ...adopters.map(({ pid }) => pid)]);
        const candidates = all.filter(({ pid }) => pid > 1 && !refused.has(pid));
        const members = grow(candidates, seeds(candidates, all, care), presentAdopters(all), new Set(above.flatMap(_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)));
        remembered = new Map(members.map((each) => [each.pid, each]));
        rootGroupIsOurs &&= members.some(isInRootGroup);
        return members.filter((each) => !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(each));
    }
    function* youngest() {
        const refused = new Set([...(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .selfAndAbove */ .Vc)(view.read), ...adopters].map(({ pid }) => pid));
        for (const pid of view.pids().toReversed()) {
            if (pid <= 1 || refused.has(pid))
                continue;
            const each = view.read(pid);
            if (each !== null && strangers.get(pid) === each.startTime)
                continue;
            if (each !== null && !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(each) && isMarked(each)) {
                yield each;
                continue;
            }
            const now = view.read(pid);
            if (now !== null && !(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isDead */ .XU)(now))
                continue;
            if (now !== null)
                strangers.set(pid, now.startTime);
            yield 'missed';
        }
    }
    function isInRootGroup({ pgid, sid }) {
        return pgid === root.pid || sid === root.pid;
    }
    function seeds(candidates, all, care) {
        const others = new Set(alsoMembers?.() ?? []);
        const groupIsOurs = rootGroupIsOurs && !all.some(({ pid, startTime }) => pid === root.pid && startTime !== root.startTime);
        return candidates.filter((each) => isRemembered(each) ||
            others.has(each.pid) ||
            (groupIsOurs && isInRootGroup(each) && each.startTime >= root.startTime) ||
            (care === 'thorough' && isMarked(each)));
    }
    function isRemembered(each) {
        if (remembered === null)
            return each.pid === root.pid && each.startTime === root.startTime;
        const known = remembered.get(each.pid);
        return known !== undefined && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProcess */ .SM)(known, each);
    }
    function isMarked({ pid, startTime }) {
        if (strangers.get(pid) === startTime)
            return false;
        const carries = view.carriesMark(pid, guardId);
        if (carries === false)
            strangers.set(pid, startTime);
        return carries === true && view.read(pid)?.startTime === startTime;
    }
    function presentAdopters(all) {
        return all.filter(({ pid, startTime }) => adopters.some((each) => each.pid === pid && each.startTime === startTime));
    }
    function grow(candidates, first, parentsOnly, groupsAbove) {
        const members = new Map(first.map((each) => [each.pid, each]));
        const parents = new Map([...parentsOnly, ...first].map((each) => [each.pid, each]));
        const groups = new Map(first.flatMap((each) => (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each).map((group) => [group, each])));
        for (let grown = true; grown;) {
            grown = false;
            for (const each of candidates) {
                if (members.has(each.pid) || !belongs(each))
                    continue;
                members.set(each.pid, each);
                parents.set(each.pid, each);
                for (const group of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each))
                    groups.set(group, each);
                grown = true;
            }
        }
        return [...members.values()];
        function belongs(each) {
            const parent = parents.get(each.ppid);
            if (parent !== undefined && isStill(each) && isStill(parent))
                return true;
            return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(each).some((group) => {
                const fellow = groups.get(group);
                return fellow !== undefined && !groupsAbove.has(group) && isStill(each) && isStill(fellow);
            });
        }
    }
    function isStill(entry) {
        const now = view.read(entry.pid);
        return now?.startTime === entry.startTime && now.ppid === entry.ppid && now.pgid === entry.pgid && now.sid === entry.sid;
    }
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


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
