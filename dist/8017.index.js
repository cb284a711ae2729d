export const id = 8017;
export const ids = [8017];
export const modules = {

/***/ 71613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ciFrom)
/* harmony export */ });
/* unused harmony export ciNames */
/** Every CI that the guard knows. `generic` is one that says only that it is one, `none` is a laptop. */
const ciNames = ['github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'];
/** The variable that `--ci` is in the environment. */
const ASKED = 'FLOWFORGE_CI';
/** What each CI's own documentation says that it sets, with the value that it sets it to. */
const signs = [
    ['github', (env) => env['GITHUB_ACTIONS'] === 'true'],
    ['gitlab', (env) => env['GITLAB_CI'] === 'true'],
    ['circleci', (env) => env['CIRCLECI'] === 'true'],
    ['azure', (env) => env['TF_BUILD'] === 'True'],
    ['buildkite', (env) => env['BUILDKITE'] === 'true'],
    // Last: an agent may set these for builds of its own that a step of another CI has started.
    ['jenkins', (env) => has(env, 'JENKINS_URL') && has(env, 'BUILD_NUMBER')],
];
/**
 * Which CI this is.
 * @param asked what `--ci` says. It is needed where a CI is imitated: gitlab-ci-local sets GITLAB_CI to `false`. Anything but the name of a CI is `auto`.
 */
function ciFrom(env, asked = env[ASKED] ?? '') {
    const named = ciNames.find((name) => name === asked);
    if (named !== undefined)
        return named;
    return signs.find(([, isHere]) => isHere(env))?.[0] ?? (saysCi(env['CI']) ? 'generic' : 'none');
}
function has(env, name) {
    return (env[name] ?? '') !== '';
}
/** `CI=false` is how tools are told that there is none. */
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

/** The names are those of each CI's own documentation of predefined variables. */
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
            // GitLab does not count: a job that is retried gets another id.
            attempt: at('CI_JOB_ID'),
        }),
        attemptOf: 'job',
    },
    circleci: {
        identity: (at) => ({
            repository: joined(at('CIRCLE_PROJECT_USERNAME'), at('CIRCLE_PROJECT_REPONAME')),
            sha: at('CIRCLE_SHA1'),
            workflow: '', // its name is not in the environment
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
/**
 * Which run of which pipeline this is, from what the CI says in the environment. Empty strings where it does not say.
 * @param asked what `--ci` says
 */
function identityFrom(env, step, asked) {
    const ci = (0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env, asked);
    const nothing = { repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '' };
    return { ci, ...(sources[ci]?.identity((name) => env[name] ?? '') ?? nothing), step };
}
/**
 * What a bundle that was made in this run of the pipeline must say of itself, as far as the CI tells. Without `job`, the bundle is one of this very job.
 * With the name of another job, `attempt` is left out where it counts the starts of a job. Empty where the CI is not known.
 */
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
/** What the CI says of the pipeline that all of its jobs have in common: not which job this is, nor which start of it. */
function pipelineFromEnvironment(env) {
    const { job: _job, attempt: _attempt, ...pipeline } = expectedFromEnvironment(env);
    return pipeline;
}
/** Which start of the whole pipeline this is; null where the CI counts otherwise, or not at all. Nothing is of a later one. */
function latestAttemptFromEnvironment(env) {
    const source = sources[(0,_detect_js__WEBPACK_IMPORTED_MODULE_0__/* .ciFrom */ .X)(env)];
    const attempt = source?.attemptOf === 'run' ? identityFrom(env, '').attempt : '';
    return /^\d{1,15}$/.test(attempt) ? Number(attempt) : null;
}
function joined(owner, name) {
    return owner === '' || name === '' ? name : `${owner}/${name}`;
}
/** A remote may be written `https://user:token@host/…`, and evidence is published. */
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

/** GitHub cuts an annotation at 4096 characters; nothing that the guard says of itself is longer. */
const LINE_CHARS_MAX = 4000;
/** `##[error]` and `##vso[task.setvariable …]`: GitHub and Azure obey them anywhere in a line, TeamCity's `##teamcity[` is alike. */
const marks = /##(?=[a-z]*\[)/gi;
/**
 * A text as one line of the guard's own that no CI takes for an order. What would be one is broken up by a space, so that a reader still sees what it was.
 * GitHub's `::error::` and Buildkite's `+++` are orders only where a line begins, and there stands `flowforge: `; GitLab's sections need an escape character.
 */
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



/** Null when the guard had no part in how the run ended: then no CI is told anything, and the log is as without a CI. */
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
        case 'cancelled': // whoever cancelled it knows
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
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Rj: () => (/* binding */ actionOptions),
/* harmony export */   VE: () => (/* binding */ environmentName)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57993);


/** What `flowforge-ci run` can be told. */
const runOptions = [
    option('policy', 'path', 'FILE', 'the policy file (YAML)', 'the profile alone'),
    choice('on-invalid-policy', ['stop', 'fallback'], 'a policy that is not valid: stop starts nothing; fallback goes on with the profile watchdog and the limits of the options', 'stop'),
    choice('profile', ['standard', 'strict', 'watchdog', 'agent'], 'a named preset of rules', 'standard', (value) => ({
        profile: value,
    })),
    choice('mode', ['shadow', 'canary', 'enforce'], 'shadow only records what would be done; canary enforces in a share of the runs', 'enforce', (value) => ({ mode: value })),
    {
        ...bound('canary-percent', 'percent', 'PERCENT', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePercent */ .lo, 'mode canary: how many runs of a hundred enforce', (percent) => ({
            canaryPercent: percent,
        })),
        fallback: '10',
    },
    option('name', 'text', 'NAME', 'what this step is called in reports', 'the command'),
    option('evidence-dir', 'path', 'DIR', 'where bundles are written', './flowforge-evidence'),
    duration('wall-time', 'end the command when it has run this long', 'no limit', (ms) => ({ limits: { wallTimeMs: ms } })),
    duration('no-output-timeout', 'end the command when it has printed nothing for this long', 'no limit', (ms) => ({
        limits: { noOutputMs: ms },
    })),
    duration('hang-timeout', 'end the command when it has done nothing at all for this long', 'no limit', (ms) => ({
        limits: { hangMs: ms },
    })),
    bound('max-memory', 'memory', 'SIZE', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMemory */ .Pw, 'end the command when it holds this much memory, such as 4GiB or 90%', (limit) => ({
        limits: { maxMemory: limit },
    })),
    bound('max-processes', 'count', 'COUNT', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq, 'end the command when it has more processes than this', (count) => ({
        limits: { maxProcesses: count },
    })),
    bound('max-output', 'size', 'SIZE', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB, 'end the command when it has printed this much', (bytes) => ({
        limits: { maxOutputBytes: bytes },
    })),
    bound('max-tokens', 'count', 'COUNT', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq, 'end an AI agent when it has used more tokens than this', (tokens) => ({
        limits: { maxTokens: tokens },
    })),
    bound('max-cost', 'dollars', 'DOLLARS', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDollars */ .pJ, 'end an AI agent when it has cost more than this', (micros) => ({
        limits: { maxCostMicros: micros },
    })),
    bound('max-turns', 'count', 'COUNT', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq, 'end an AI agent when it has taken more turns than this', (turns) => ({
        limits: { maxTurns: turns },
    })),
    bound('max-tool-calls', 'count', 'COUNT', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq, 'end an AI agent when it has called tools more often than this', (calls) => ({
        limits: { maxToolCalls: calls },
    })),
    choice('agent', _model_js__WEBPACK_IMPORTED_MODULE_0__/* .agentChoices */ .u7, 'the AI agent that the command is; auto looks for one in profile agent, and where a limit or a rule is for agents', 'auto', (value) => ({ agent: value })),
    duration('warmup', 'time before any rule judges; declared bounds always do', '0s', (ms) => ({ warmupMs: ms })),
    duration('grace', 'time between TERM and KILL', '5s', (ms) => ({ graceMs: ms })),
    choice('on-runaway', ['kill', 'alert', 'restart'], 'what to do with a runaway', 'kill', (value) => ({ onRunaway: value })),
    {
        ...bound('max-restarts', 'count', 'COUNT', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq, 'on-runaway restart: how often at most', (max) => ({
            restart: { max },
        })),
        fallback: '1',
    },
    choice('orphans', ['kill', 'warn', 'allow'], 'what to do with processes that outlive the command', 'kill', (value) => ({
        orphans: value,
    })),
    choice('isolation', ['auto', 'group', 'strict'], 'how the process tree is held', 'auto'),
    {
        ...choice('ci', ['auto', 'github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'], 'the CI that this runs in, and that is told of a kill in its own way', 'auto'),
        entries: 'cli',
    },
    choice('on-parent-exit', ['cancel', 'continue'], 'when the process that started the guard ends', 'cancel'),
    option('junit-path', 'path', 'FILE', 'also write the JUnit report here', 'the bundle only'),
    option('job-summary', 'path', 'FILE', 'also append the summary (Markdown) to this file', 'the bundle only', 'cli'),
    option('result', 'path', 'FILE', 'also write result.json here', 'the bundle only', 'cli'),
    option('shell', 'text', 'SHELL', 'run a script with this shell instead of a command (with --script)', 'none', 'cli'),
    option('script', 'path', 'FILE', 'the script that --shell runs', 'none', 'cli'),
    option('redact', 'text', 'VALUES', 'values that no report may show, one a line', 'secrets in the environment'),
    {
        ...option('require-token', 'flag', '', 'start only with a token from gate --issue that is for this run (docs/gate.md)', 'off'),
        kind: 'flag',
    },
    { ...option('quiet', 'flag', '', 'say nothing on stderr but errors and interventions', 'off'), kind: 'flag' },
];
/** What the action can be told: its inputs. */
const actionOptions = [
    inputOnly(actionOption('run', 'text', 'the script to supervise, as in a run: step', 'required')),
    inputOnly(actionOption('shell', 'text', 'bash, sh, pwsh, powershell, python, cmd, or a template with {0}', "the runner's default")),
    inputOnly(actionOption('working-directory', 'path', 'where the script runs', 'the workspace')),
    ...runOptions
        .filter(({ entries }) => entries === 'both')
        .map((each) => (each.name === 'evidence-dir' ? { ...each, fallback: '$RUNNER_TEMP/flowforge-evidence' } : each)),
    actionChoice('upload-evidence', ['auto', 'always', 'on-incident', 'never'], 'when the bundle is uploaded as an artifact; auto is always in shadow and canary mode and where the policy has a gate, else on-incident', 'auto'),
    actionOption('artifact-name', 'text', 'what the artifact is called; must differ in each job and each leg of a matrix', 'flowforge-evidence-<job>-<attempt>-<run>'),
    actionOption('retention-days', 'count', 'how long the artifact is kept', "the repository's setting"),
    actionChoice('if-upload-fails', ['warn', 'error', 'ignore'], 'what an upload that fails does to the step; error fails a step that would have succeeded', 'warn'),
    inputOnly(actionChoice('job-summary', ['auto', 'always', 'never'], "whether the run gets a section in the job's summary; auto leaves out a step that is healthy", 'auto')),
    actionFlag('annotations', "put what happened on the job's page: one error, or a warning", 'true'),
    actionFlag('fail-on-kill', 'fail the step when the guard killed it; with false, the outputs alone tell', 'true'),
];
/** FLOWFORGE_WALL_TIME for `wall-time`. */
function environmentName(option) {
    return `FLOWFORGE_${option.replaceAll('-', '_').toUpperCase()}`;
}
function option(name, kind, placeholder, help, fallback, entries = 'both') {
    return { name, kind, placeholder, help, fallback, entries };
}
function actionOption(name, kind, help, fallback) {
    return option(name, kind, '', help, fallback, 'action');
}
function actionChoice(name, choices, help, fallback) {
    return { ...choice(name, choices, help, fallback), entries: 'action' };
}
function actionFlag(name, help, fallback) {
    return actionOption(name, 'flag', `${help}: true, false`, fallback);
}
function inputOnly(only) {
    return { ...only, inputOnly: true };
}
function choice(name, choices, help, fallback, toPolicy) {
    const base = { ...option(name, 'choice', choices.join('|'), help, fallback), choices };
    return toPolicy === undefined ? base : { ...base, toPolicy: (value) => toPolicy(value) };
}
function duration(name, help, fallback, toPolicy) {
    return { ...bound(name, 'duration', 'TIME', _units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9, help, toPolicy), fallback };
}
function bound(name, kind, placeholder, parse, help, toPolicy) {
    return {
        ...option(name, kind, placeholder, help, 'no limit'),
        toPolicy(value) {
            const parsed = parse(value);
            return parsed.kind === 'ok' ? toPolicy(parsed.value) : {};
        },
    };
}


/***/ }),

/***/ 35335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ environmentLayer),
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57993);


/**
 * Joins the layers, the lowest precedence first, and checks each value where it was said.
 * @param options those that can be said: the CLI's when left out
 */
function readOptions(layers, options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .Ku) {
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
/** Where a policy file says the same. */
function policyKeyOf(option, { limits, restart }) {
    if (limits !== undefined)
        return `limits.${option}`;
    return restart === undefined ? option : option.replace(/^max-restarts$/, 'restart.max');
}
/** The options that the environment sets, as the lowest layer. */
function environmentLayer(environment, options = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .Ku) {
    const values = {};
    for (const { name, inputOnly } of options) {
        const value = inputOnly ? undefined : environment[(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE)(name)];
        if (value !== undefined)
            values[name] = value;
    }
    return { said: _options_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentName */ .VE, values };
}
function problemWith(option, value) {
    switch (option.kind) {
        case 'duration':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(value));
        case 'size':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSize */ .DB)(value));
        case 'memory':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMemory */ .Pw)(value));
        case 'count':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .zq)(value));
        case 'dollars':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDollars */ .pJ)(value));
        case 'percent':
            return problemOf((0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePercent */ .lo)(value));
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
function problemOf(parsed) {
    return parsed.kind === 'ok' ? null : parsed.message;
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
/** Node's timers hold 2^31 - 1 ms; a longer one would fire at once. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
const durationUnits = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };
/** `500ms`, `30s`, `1.5m`, `2h` in milliseconds. */
function parseDuration(text) {
    const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
    if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
        return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
    return parsed;
}
/** `512MiB`, `4GiB` in bytes. */
function parseSize(text) {
    return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}
/** `90%`, `0.5%` in basis points. */
function parseShare(text) {
    const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
    if (percent === undefined)
        return invalid(`"${brief(text)}" is not a share; write it like 90%`);
    return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}
/** `90%` of what there is, or `4GiB`. */
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
/** `2048`. */
function parseCount(text) {
    if (!/^\d{1,9}$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not a count; write it like 2048`);
    return { kind: 'ok', value: Number(text) };
}
const MICROS_PER_DOLLAR = 1_000_000;
/** `5.00`, `0.25` dollars in millionths of one. */
function parseDollars(text) {
    if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
        return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
    return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}
/** `10`, `10%`: of a hundred. */
function parsePercent(text) {
    const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
    if (percent !== undefined && Number(percent) <= 100)
        return { kind: 'ok', value: Number(percent) };
    return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}
/** The shortest text that `parseDuration` reads as exactly `ms`. */
function formatDuration(ms) {
    const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % durationUnits[name] === 0) ?? 'ms');
    return `${ms / durationUnits[unit]}${unit}`;
}
/** What `parseDollars` reads as exactly so many millionths of a dollar, with two digits at least: `5.00`, `0.0021`. */
function formatDollars(micros) {
    return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}
/** The shortest text that `parseSize` reads as exactly `bytes`. */
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
/** What a message quotes of a text that may be anything. */
function brief(text) {
    return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}


/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A thread or process starts from its own door into the bundle, which lies beside it; beside the sources that door is TypeScript. */
function door(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, `${name}${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(import.meta.filename)}`);
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
/** The command's environment with the mark by which a sweep knows what has come of it. */
function markedEnvironment(env, guardId) {
    return { ...env, [MARK_NAME]: guardId };
}
/**
 * Whether a process was started with the mark: `unknown` where its environment may not be read, or is not there yet
 * (proc_pid_environ(5)). Programs that write over their own arguments lose it.
 */
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
/* harmony export */   s6: () => (/* binding */ procIsOurs)
/* harmony export */ });
/* unused harmony export parseStat */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Whether /proc is there and numbers processes as this process's own PID namespace does (pid_namespaces(7)). */
function procIsOurs() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')) === process.pid;
    }
    catch {
        return false;
    }
}
/** Every process that /proc shows. Processes that end during the reading are left out. */
function readProcesses() {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
        .filter((name) => /^[0-9]+$/.test(name))
        .flatMap((pid) => readProcess(Number(pid)) ?? []);
}
/** One process, or null when there is none of this pid. */
function readProcess(pid) {
    try {
        return parseStat(statLine(pid));
    }
    catch {
        return null;
    }
}
/** Some fifty numbers and a name: half of this would do. */
const statRoom = Buffer.allocUnsafeSlow(4096);
/** Of a file whose length is not known, as all in /proc, readFileSync takes 64 KiB a time to read it into, which costs much more. */
function statLine(pid) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(`/proc/${pid}/stat`, 'r');
    try {
        return statRoom.toString('latin1', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, statRoom));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/**
 * Whether two looks saw the same process. Start times have the grain of a clock tick, so where numbers are few an heir may share
 * that too; but hardly parent, group and session as well, of which a process keeps one whatever happens to it.
 */
function isSameProcess(known, now) {
    if (now === null || now.pid !== known.pid || now.startTime !== known.startTime)
        return false;
    return now.ppid === known.ppid || now.pgid === known.pgid || now.sid === known.sid;
}
/** This process and those above it, as `read` knows them: nothing that the guard does may ever be meant for them. */
function selfAndAbove(read = readProcess) {
    const found = new Map();
    for (let each = read(process.pid); each !== null && !found.has(each.pid); each = read(each.ppid))
        found.set(each.pid, each);
    return [...found.values()];
}
/** Process groups and sessions share their numbers with pids, and none of them is given away while one of the others is in use. */
function groupsOf({ pgid, sid }) {
    return [pgid, sid].filter((number) => number > 1);
}
/** A zombie; not a process whose main thread has ended before its others, which shows the same state. */
function isDead(entry) {
    return entry.state === 'X' || (entry.state === 'Z' && entry.threads <= 1);
}
/** USER_HZ: what /proc counts CPU time in on every Linux that Node runs on (time(7)). */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;
/** The name of a program may hold spaces and brackets, so the fields are counted from the last `)`. */
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

/** A small file of the kernel; empty where it does not exist or may not be read. */
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
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15135);
/* harmony import */ var _tree_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22983);


/** A single look can miss who is just being born: only so many empty ones in a row mean that nobody is left. */
const EMPTY_LOOKS = 2;
/** Newcomers hear TERM too, for so long, or in so many looks on a slow host: whoever is born later was not asked, and meets KILL. */
const ASK_TIMEOUT_MS = 500;
const ASK_LOOKS_MIN = 3;
/** When nobody is left but those who may not be signalled, waiting longer changes nothing. */
const DENIED_TIMEOUT_MS = 2_000;
const PAUSE_MS = 20;
const PAUSE_MAX_MS = 250;
const KILL_PAUSE_MS = 5;
/** A large tree on a large machine takes a while to look at; it is not to take a whole core. */
const PAUSE_PER_LOOK = 3;
/** Ends a tree by looking for its processes again and again (Linux). Each is looked at once more right before it is signalled. */
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
        const askUntilMs = performance.now() + ASK_TIMEOUT_MS;
        for (let looks = 1, emptyLooks = 0; phase === 'asking'; looks += 1) {
            const lookedAtMs = performance.now();
            const members = look();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                return settle([]);
            const asksOn = looks <= ASK_LOOKS_MIN || lookedAtMs < askUntilMs;
            for (const member of asksOn ? members.filter((each) => !heard.has(identityOf(each))) : []) {
                heard.add(identityOf(member));
                if (signal(member, 'SIGTERM') === 'sent')
                    signal(member, 'SIGCONT');
            }
            await (0,_tree_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MS, PAUSE_PER_LOOK * (performance.now() - lookedAtMs))));
        }
    }
    async function killAll() {
        const startedAtMs = performance.now();
        let deniedSinceMs = Number.POSITIVE_INFINITY;
        for (let emptyLooks = 0; phase === 'forcing';) {
            const members = look();
            const nowMs = performance.now();
            emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
            if (emptyLooks >= EMPTY_LOOKS)
                return settle([]);
            if (nowMs - startedAtMs > _tree_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .KILL_TIMEOUT_MS */ .id || nowMs - deniedSinceMs > DENIED_TIMEOUT_MS)
                return settle(members);
            beforeKill();
            killGroups(members);
            const answers = members.map((each) => signal(each, 'SIGKILL'));
            const onlyDenied = answers.includes('denied') && !answers.includes('sent');
            deniedSinceMs = onlyDenied ? Math.min(deniedSinceMs, nowMs) : Number.POSITIVE_INFINITY;
            await (0,_tree_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(KILL_PAUSE_MS);
        }
    }
    function look() {
        const members = tracker.look('thorough');
        for (const each of members)
            seen.add(identityOf(each));
        return members;
    }
    function settle(left) {
        phase = 'over';
        const leftPids = left.slice(0, _tree_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_NAMED */ .SE).map(({ pid }) => pid);
        empty.resolve({ reaped: seen.size - left.length, left: left.length, leftPids, certain });
    }
}
/**
 * Ends the command's own group as a whole, be its members too short-lived to be looked at: the kernel signals all of them at once.
 * The group keeps its number from others for as long as it has a member; a process that has the number all the same is spared.
 */
function killRootGroup({ pid, startTime }) {
    const now = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcess */ .Wv)(pid);
    if (pid > 1 && startTime > 0 && (now === null || now.startTime === startTime))
        send(-pid, 'SIGKILL');
}
function identityOf({ pid, startTime }) {
    return `${pid}/${startTime}`;
}
/** A whole group dies at once, before any of it can fork. A group whose member is still in it is still the same group. */
function killGroups(members) {
    const groups = new Map(members.map((each) => [each.pgid, each]));
    for (const group of (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .selfAndAbove */ .Vc)().flatMap(_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1))
        groups.delete(group);
    for (const [pgid, member] of groups) {
        const now = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcess */ .Wv)(member.pid);
        if (pgid > 1 && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameProcess */ .SM)(member, now) && now?.pgid === pgid)
            send(-pgid, 'SIGKILL');
    }
}
/** Sends only to the very process that was found. */
function signal(member, name) {
    if (!(0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameProcess */ .SM)(member, (0,_process_table_js__WEBPACK_IMPORTED_MODULE_0__/* .readProcess */ .Wv)(member.pid)))
        return 'gone';
    return send(member.pid, name);
}
/** EPERM: it belongs to another user and is counted among those that are left. */
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
/** So many of those that are left are named. */
const MOST_NAMED = 16;
/** How long KILL is repeated. What lives on then is in an uninterruptible sleep or belongs to another user. */
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


const hostView = { list: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcesses */ ._F, read: _process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcess */ .Wv, carriesMark: _guard_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .carriesMark */ .LR };
/**
 * Finds the processes of a tree where nothing holds them: by parent, process group, session and the mark in the environment, and by
 * having found them before. Never holds a stranger to be one of them because of a pid that was used again: who lends membership
 * (a parent, a member of the group) is looked at again after the one who gets it.
 */
function createTreeTracker({ root, guardId, adopters, alsoMembers }, view = hostView) {
    let remembered = null; // before the first look, the root alone
    const strangers = new Map();
    let rootGroupIsOurs = true;
    return { look };
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
    function isInRootGroup({ pgid, sid }) {
        return pgid === root.pid || sid === root.pid;
    }
    /** Those who belong to the tree whoever else does. */
    function seeds(candidates, all, care) {
        const others = new Set(alsoMembers?.() ?? []);
        // Once nobody is left in the root's group its number may be given to another.
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
            strangers.set(pid, startTime); // the mark can be lost, but not be gained
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
/**
 * The last one to five lines of a run, without the `flowforge: ` before each: what happened, what would have had to differ,
 * what to change, what an agent used, where the evidence is.
 * @param bundlePath null when no bundle could be written.
 * @param observations what the deciding decision measured, where the caller has it.
 * @param culprit the process that it was about, where one was found.
 */
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
/** A cost may be the least that was spent: the reports say whether it is. */
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
    // Of an agent that repeats itself or costs too much, its process says nothing.
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
/** Kept equal to package.json by a test: the bundle has no package.json of its own to read it from. */
const VERSION = '0.1.0';


/***/ })

};
