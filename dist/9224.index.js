export const id = 9224;
export const ids = [9224];
export const modules = {

/***/ 19224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyLint: () => (/* binding */ policyLint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/action/teardown.js
var teardown = __webpack_require__(87296);
// EXTERNAL MODULE: ./lib/ci/detect.js
var detect = __webpack_require__(71613);
// EXTERNAL MODULE: ./lib/decision/agent-choice.js
var agent_choice = __webpack_require__(92179);
// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
;// CONCATENATED MODULE: ./lib/decision/policy-agent-keys.js


const LEAST_PRICE_MICROS = 1_000;
const limitKeys = {
    maxTokens: 'limits.max-tokens',
    maxCostMicros: 'limits.max-cost',
    maxTurns: 'limits.max-turns',
    maxToolCalls: 'limits.max-tool-calls',
};
function agentKeys(view) {
    return [...keysOfNobody(view), ...budgetsThatAreOff(view), ...tinyPrices(view)];
}
function keysOfNobody(view) {
    if ((0,agent_choice/* agentLookedFor */.d)(view.policy) !== 'none')
        return [];
    const keys = [...agent_choice/* agentLimits */.q.map((limit) => limitKeys[limit]), 'prices'];
    const rules = Object.keys(view.places).filter((key) => /^rules\.(agent-loop|budget|hang-after-result)\./.test(key));
    return [...keys, ...rules].flatMap((key) => {
        if (/^rules\..*\.action$/.test(key) && actionOf(view, key) === 'off')
            return [];
        const why = view.policy.agent === 'none'
            ? 'agent is none'
            : `profile ${view.policy.profile} looks for no agent: write profile: agent, or name the agent`;
        return view.finding(key, 'warning', `${key} changes nothing: ${why}`);
    });
}
function actionOf({ policy }, key) {
    return Object.entries(policy.rules).find(([name]) => key === `rules.${name}.action`)?.[1].action ?? 'off';
}
function budgetsThatAreOff(view) {
    const { limits, rules } = view.policy;
    const action = 'rules.budget.action';
    if (rules.budget.action !== 'off' || view.saidBy(action) === -1)
        return [];
    const [first] = agent_choice/* agentLimits */.q.filter((limit) => limits[limit] !== null).map((limit) => limitKeys[limit]);
    if (first === undefined)
        return [];
    const level = view.saidBy(action) === view.saidBy(first) ? 'error' : 'warning';
    return view.finding(action, level, `rules.budget is off, so that nothing happens when ${first} is crossed`);
}
function tinyPrices(view) {
    return view.policy.prices.flatMap(({ pattern, microsPerMillion: { input, output } }) => {
        const price = Math.max(input, output);
        if (price === 0 || price >= LEAST_PRICE_MICROS)
            return [];
        const said = `prices.${pattern}: ${(0,units/* formatDollars */.nT)(price)} dollars for a million tokens is next to nothing`;
        return view.finding('prices', 'warning', `${said}: a price of one token is written a million times as high`);
    });
}

;// CONCATENATED MODULE: ./lib/decision/policy-contradictions.js

const NEVER = 'can never be reached';
const ms = (value) => (0,units/* formatDuration */.a3)(value);
const share = (value) => `${value / 100}%`;
const wallTime = ({ limits, rules, onRunaway }) => rules['wall-time'].action === 'kill' && onRunaway !== 'alert' ? limits.wallTimeMs : null;
const silence = ({ limits, rules, onRunaway }) => rules['no-output'].action === 'kill' && onRunaway !== 'alert' ? limits.noOutputMs : null;
const outputLimit = ({ limits, onRunaway }) => (onRunaway === 'alert' ? null : limits.maxOutputBytes);
const overtaken = [
    afterWallTime('limits.hang-timeout', ({ limits }) => limits.hangMs, 'error'),
    afterWallTime('limits.no-output-timeout', ({ limits }) => limits.noOutputMs, 'error'),
    afterWallTime('warmup', ({ warmupMs }) => warmupMs, 'warning'),
    ...timesOfRules().map(([key, value]) => afterWallTime(key, ({ rules }) => value(rules), 'warning')),
    afterSilence('limits.hang-timeout', ({ limits }) => limits.hangMs, 'error'),
    afterSilence('rules.hang.for', ({ rules }) => unlessOff('hang', rules)?.forMs ?? null, 'warning'),
    afterSilence('rules.silent-spin.for', ({ rules }) => unlessOff('silent-spin', rules)?.forMs ?? null, 'warning'),
    {
        ...{ key: 'rules.output-flood.total', by: 'limits.max-output', level: 'warning', says: NEVER, words: units/* formatSize */.Xq },
        value: ({ rules }) => unlessOff('output-flood', rules)?.totalBytes ?? null,
        bound: outputLimit,
    },
    {
        ...{ key: 'rules.memory.alert-used', by: 'rules.memory.used', level: 'error', says: 'alerts after the kill', words: share },
        value: ({ rules }) => killing(rules)?.alertUsedBp ?? null,
        bound: ({ rules }) => rules.memory.usedBp,
    },
    {
        ...{ key: 'rules.memory.fast-used', by: 'rules.memory.used', level: 'warning', says: 'never decides', words: share },
        value: ({ rules }) => killing(rules)?.fastUsedBp ?? null,
        bound: ({ rules }) => rules.memory.usedBp,
    },
    {
        ...{ key: 'rules.memory.fast-within', by: 'rules.memory.alert-within', level: 'error', words: ms },
        says: 'kills before the alert',
        value: ({ rules }) => killing(rules)?.fastWithinMs ?? null,
        bound: ({ rules }) => rules.memory.alertWithinMs,
    },
    {
        ...{ key: 'restart.backoff', by: 'restart.max-backoff', level: 'error', says: 'is cut at once', words: ms },
        value: ({ restart }) => restart.backoffMs,
        bound: ({ restart }) => restart.maxBackoffMs,
    },
];
function contradictionsIn(view) {
    return [...overtaken.flatMap((each) => overtakenIn(each, view)), ...limitsWithoutRule(view)];
}
function overtakenIn({ key, value, by, bound, words, says, level }, view) {
    const [said, most] = [value(view.policy), bound(view.policy)];
    if (said === null || most === null || said <= most)
        return [];
    const [saidBy, boundBy] = [view.saidBy(key), view.saidBy(by)];
    const both = `${key} ${words(said)} ${says}: ${by} is ${words(most)}`;
    if (saidBy !== -1 && saidBy === boundBy)
        return view.finding(key, level, both);
    if (saidBy > boundBy)
        return view.finding(key, 'warning', both);
    return boundBy !== -1 && saidBy === -1 && level === 'error' ? view.finding(by, 'warning', both) : [];
}
function limitsWithoutRule(view) {
    const { limits, rules } = view.policy;
    return ['wall-time', 'no-output'].flatMap((rule) => {
        const [limit, key] = rule === 'wall-time' ? [limits.wallTimeMs, 'limits.wall-time'] : [limits.noOutputMs, 'limits.no-output-timeout'];
        const action = `rules.${rule}.action`;
        if (limit === null || rules[rule].action !== 'off' || view.saidBy(action) === -1)
            return [];
        const level = view.saidBy(action) === view.saidBy(key) ? 'error' : 'warning';
        return view.finding(action, level, `rules.${rule} is off, so that nothing happens when ${key} ${ms(limit)} is crossed`);
    });
}
function afterWallTime(key, value, level) {
    return { key, value, level, by: 'limits.wall-time', bound: wallTime, words: ms, says: NEVER };
}
function afterSilence(key, value, level) {
    return { key, value, level, by: 'limits.no-output-timeout', bound: silence, words: ms, says: NEVER };
}
function timesOfRules() {
    return [
        ['rules.hang.for', (rules) => unlessOff('hang', rules)?.forMs ?? null],
        ['rules.silent-spin.for', (rules) => unlessOff('silent-spin', rules)?.forMs ?? null],
        ['rules.output-loop.for', (rules) => least(unlessOff('output-loop', rules)?.ladder.map(({ forMs }) => forMs))],
        ['rules.output-loop.masked-for', (rules) => least(unlessOff('output-loop', rules)?.masked.map(({ forMs }) => forMs))],
        ['rules.cpu-loop.for', (rules) => unlessOff('cpu-loop', rules)?.forMs ?? null],
        ['rules.cpu-loop.masked-for', (rules) => unlessOff('cpu-loop', rules)?.maskedForMs ?? null],
        ['rules.output-flood.for', (rules) => unlessOff('output-flood', rules)?.forMs ?? null],
        ['rules.stuck-progress.for', (rules) => unlessOff('stuck-progress', rules)?.forMs ?? null],
        ['rules.crash-loop.stale-for', (rules) => unlessOff('crash-loop', rules)?.staleForMs ?? null],
        ['rules.memory.confirm', (rules) => unlessOff('memory', rules)?.confirmMs ?? null],
    ];
}
function unlessOff(name, rules) {
    return rules[name].action === 'off' ? null : rules[name];
}
function killing({ memory }) {
    return memory.action === 'kill' ? memory : null;
}
function least(values) {
    return values === undefined || values.length === 0 ? null : Math.min(...values);
}

// EXTERNAL MODULE: ./lib/decision/place.js
var decision_place = __webpack_require__(64789);
// EXTERNAL MODULE: ./lib/decision/step-glob.js
var step_glob = __webpack_require__(31849);
;// CONCATENATED MODULE: ./lib/decision/policy-idle-keys.js


const restartKeys = ['max', 'window', 'backoff', 'max-backoff', 'on'].map((key) => `restart.${key}`);
function idleKeys(parts, views) {
    return [
        ...restartsThatNeverCome(views),
        ...canariesThatAreNone(views),
        ...views.flatMap((view) => [...thresholdsOfNothing(view), ...killsOfNobody(view), ...restartsOfNothing(view)]),
        ...views.flatMap(killsUnderWatchdog),
        ...hiddenParts(parts),
    ];
}
function restartsThatNeverCome(views) {
    if (views.some(({ policy }) => policy.onRunaway === 'restart'))
        return [];
    const [first] = views.flatMap((view) => restartKeys.flatMap((key) => view.finding(key, 'warning', 'restart changes nothing: write on-runaway: restart, or start the run with --on-runaway restart')));
    return first === undefined ? [] : [first];
}
function canariesThatAreNone(views) {
    const isCanary = views.some(({ policy }) => policy.mode === 'canary');
    return views.flatMap((view) => {
        const { percent } = view.policy.canary;
        const message = isCanary
            ? { 0: 'canary-percent 0 enforces nowhere: that is mode: shadow', 100: 'canary-percent 100 is mode: enforce' }[percent]
            : 'canary-percent changes nothing: write mode: canary, or start the run with --mode canary';
        return message === undefined ? [] : view.finding('canary-percent', 'warning', message);
    });
}
function thresholdsOfNothing(view) {
    const { rules, limits } = view.policy;
    const ofRules = Object.keys(view.places).flatMap((key) => {
        const [section, name = '', threshold] = key.split('.');
        const rule = Object.entries(rules).find(([each]) => each === name)?.[1];
        if (section !== 'rules' || threshold === 'action' || rule?.action !== 'off')
            return [];
        if (view.saidBy(key) < view.saidBy(`rules.${name}.action`))
            return [];
        return view.finding(key, 'warning', `${key} changes nothing: rules.${name} is off`);
    });
    if (limits.hangMs === null || view.saidBy('rules.hang.for') < view.saidBy('limits.hang-timeout'))
        return ofRules;
    const instead = 'rules.hang.for changes nothing: limits.hang-timeout takes its place';
    return [...ofRules, ...view.finding('rules.hang.for', 'warning', instead)];
}
function killsOfNobody(view) {
    if (view.policy.onRunaway !== 'alert')
        return [];
    return Object.entries(view.policy.rules).flatMap(([name, { action }]) => {
        const key = `rules.${name}.action`;
        if (!endsCommand(action) || view.saidBy(key) < view.saidBy('on-runaway'))
            return [];
        return view.finding(key, 'warning', `rules.${name}: ${action} comes to an alert: on-runaway is alert`);
    });
}
function restartsOfNothing(view) {
    const { onRunaway, restart, rules } = view.policy;
    if (onRunaway !== 'restart')
        return [];
    if (restart.max === 0) {
        const key = view.saidBy('restart.max') >= view.saidBy('on-runaway') ? 'restart.max' : 'on-runaway';
        return view.finding(key, 'warning', 'on-runaway: restart never restarts: restart.max is 0');
    }
    const ends = Object.values(rules).some((rule) => rule.action === 'kill' || ('declared' in rule && rule.declared === 'kill'));
    return ends || view.saidBy('on-runaway') < view.saidBy('profile')
        ? []
        : view.finding('on-runaway', 'warning', 'on-runaway: restart never restarts: no rule of this policy ends anything');
}
function killsUnderWatchdog(view) {
    if (view.policy.profile !== 'watchdog')
        return [];
    return Object.entries(view.policy.rules).flatMap(([name, { action }]) => {
        const key = `rules.${name}.action`;
        const place = view.places[key];
        if (!endsCommand(action) || place === undefined || view.saidBy(key) >= view.saidBy('profile'))
            return [];
        const message = `profile watchdog ends nothing by itself, but rules.${name}: ${action} (${(0,decision_place/* placeText */.Z)(place)}) holds here, too`;
        return view.finding('profile', 'warning', message);
    });
}
function endsCommand(action) {
    return action === 'kill' || action === 'end';
}
function hiddenParts(parts) {
    return parts.flatMap(({ pattern, place, source }, at) => {
        if (pattern === null || place.kind !== 'file')
            return [];
        const keys = Object.keys(source.places ?? {});
        const over = parts
            .slice(at + 1)
            .find((later) => (later.pattern === null || (0,step_glob/* coversStep */.H)(later.pattern, pattern)) &&
            keys.every((key) => later.source.places?.[key] !== undefined));
        if (keys.length > 0 && over === undefined)
            return [];
        const message = `${stepsText(pattern)} changes nothing: ${keys.length === 0 || over === undefined ? 'it says nothing' : again(over)}`;
        return [{ path: place.path, line: place.line, level: 'warning', message, nearest: null }];
    });
}
function again({ pattern, place }) {
    return `${pattern === null ? 'what is said of every step' : stepsText(pattern)} (${(0,decision_place/* placeText */.Z)(place)}) says all of it again`;
}
function stepsText(pattern) {
    return `steps.${/^[\w*?-]+$/.test(pattern) ? pattern : JSON.stringify(pattern)}`;
}

// EXTERNAL MODULE: ./lib/decision/effective-policy.js
var effective_policy = __webpack_require__(42390);
;// CONCATENATED MODULE: ./lib/decision/policy-view.js


function viewsOf(parts) {
    const patterns = new Set(parts.flatMap(({ pattern }) => (pattern === null ? [] : [pattern])));
    return [null, ...patterns].map((pattern) => viewFor(pattern, parts));
}
function viewFor(wanted, parts) {
    const sources = parts.map(({ pattern, source }) => {
        const isMeant = pattern === null || (wanted !== null && (0,step_glob/* coversStep */.H)(pattern, wanted));
        return isMeant ? source : {};
    });
    const explained = (0,effective_policy/* explainPolicy */.y)(sources);
    return {
        ...explained,
        saidBy: (key) => sources.findLastIndex(({ places }) => places?.[key] !== undefined),
        finding(key, level, message) {
            const place = explained.places[key];
            return place?.kind === 'file' ? [{ path: place.path, line: place.line, level, message, nearest: null }] : [];
        },
    };
}

;// CONCATENATED MODULE: ./lib/decision/policy-lint.js





function lintPolicy(parts, facts) {
    const views = viewsOf(parts);
    return inOrder([
        ...views.flatMap((view) => [
            ...contradictionsIn(view),
            ...againstTheJob(view, facts),
            ...longGrace(view, facts),
            ...agentKeys(view),
        ]),
        ...idleKeys(parts, views),
    ]);
}
function againstTheJob(view, { jobTimeout }) {
    if (jobTimeout === null)
        return [];
    const { wallTimeMs, noOutputMs, hangMs } = view.policy.limits;
    const job = `the job itself ends at ${(0,units/* formatDuration */.a3)(jobTimeout.ms)} (${jobTimeout.from})`;
    return [
        ...over('limits.wall-time', wallTimeMs, 'error'),
        ...over('limits.no-output-timeout', noOutputMs, 'warning'),
        ...over('limits.hang-timeout', hangMs, 'warning'),
        ...tight(),
    ];
    function over(key, ms, level) {
        if (ms === null || jobTimeout === null || ms < jobTimeout.ms)
            return [];
        return view.finding(key, level, `${key} ${(0,units/* formatDuration */.a3)(ms)} can never be reached: ${job}, and says nothing of why`);
    }
    function tight() {
        const { graceMs } = view.policy;
        if (wallTimeMs === null || jobTimeout === null || wallTimeMs >= jobTimeout.ms || wallTimeMs + graceMs < jobTimeout.ms)
            return [];
        const message = `limits.wall-time ${(0,units/* formatDuration */.a3)(wallTimeMs)} and grace ${(0,units/* formatDuration */.a3)(graceMs)} leave no time to write the evidence: ${job}`;
        return view.finding('limits.wall-time', 'warning', message);
    }
}
function longGrace(view, { cancelGraceMs }) {
    const { graceMs } = view.policy;
    if (graceMs <= cancelGraceMs)
        return [];
    const most = (0,units/* formatDuration */.a3)(cancelGraceMs);
    return view.finding('grace', 'warning', `grace ${(0,units/* formatDuration */.a3)(graceMs)} is ${most} when the run is cancelled: a CI waits no longer`);
}
function inOrder(findings) {
    const once = new Map(findings.map((each) => [JSON.stringify([each.path, each.line, each.message]), each]));
    return [...once.values()].toSorted((one, other) => one.path === other.path ? (one.line ?? 0) - (other.line ?? 0) : one.path < other.path ? -1 : 1);
}

// EXTERNAL MODULE: ./lib/load-policy.js
var load_policy = __webpack_require__(36518);
// EXTERNAL MODULE: ./lib/read-policy-files.js + 3 modules
var read_policy_files = __webpack_require__(4257);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/starter-workflow.js
var starter_workflow = __webpack_require__(44267);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/policy-lint.js











const LINE_CHARS_MAX = 2000;
async function policyLint(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [
        { name: 'json', takesValue: false },
        { name: 'job-timeout', takesValue: true },
    ]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const files = parsed.words.length > 0 ? parsed.words : policyHere();
    if (files.length === 0)
        return (0,wrong_usage/* wrongUsage */.x)(`there is no ${starter_workflow/* policyPath */.k1} here. Name the policy: flowforge-ci policy lint [--json] [--job-timeout TIME] FILE…`);
    const jobTimeout = jobTimeoutOf(parsed.flags['job-timeout']);
    if (typeof jobTimeout === 'string')
        return (0,wrong_usage/* wrongUsage */.x)(`--job-timeout: ${jobTimeout}`);
    const cancelGraceMs = (0,teardown/* teardownTimes */.n)('cancel', Number.POSITIVE_INFINITY).graceMs;
    const findings = [];
    for (const file of files)
        findings.push(...(await lint(file, { jobTimeout, cancelGraceMs })));
    const errors = findings.filter(({ level }) => level === 'error').length;
    const found = { errors, warnings: findings.length - errors, files, findings };
    process.stdout.write(parsed.flags['json'] === 'true' ? `${JSON.stringify(found, null, 2)}\n` : textOf(found));
    return errors === 0 ? 0 : 1;
}
async function lint(file, facts) {
    const read = await (0,read_policy_files.readPolicyFiles)(file);
    if (read.kind === 'ok')
        return lintPolicy((0,read_policy_files/* partsOf */.C)(read.file), facts);
    return read.problems.map((problem) => ({ ...problem, level: 'error' }));
}
function policyHere() {
    const named = process.env['FLOWFORGE_POLICY'];
    if (named !== undefined && named !== '')
        return [named];
    return (0,external_node_fs_.existsSync)(starter_workflow/* policyPath */.k1) ? [starter_workflow/* policyPath */.k1] : [];
}
function jobTimeoutOf(asked) {
    if (asked !== undefined) {
        const read = (0,units/* parseDuration */.E9)(asked);
        return read.kind === 'ok' ? { ms: read.value, from: '--job-timeout' } : read.message;
    }
    const seconds = process.env['CI_JOB_TIMEOUT'] ?? '';
    if ((0,detect/* ciFrom */.X)(process.env) !== 'gitlab' || !/^[1-9]\d{0,8}$/.test(seconds))
        return null;
    return { ms: Number(seconds) * 1000, from: 'CI_JOB_TIMEOUT' };
}
function textOf({ findings, files, errors, warnings, }) {
    const lines = findings.map((each) => (0,load_policy/* problemText */.f)({ ...each, message: `${each.level}: ${each.message}` }));
    const total = `${files.join(', ')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
    return [...lines, total].map((line) => `${(0,terminal_safe/* safeLine */.om)(line, LINE_CHARS_MAX)}\n`).join('');
}
function counted(count, what) {
    return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
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


/***/ })

};
