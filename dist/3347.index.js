export const id = 3347;
export const ids = [3347];
export const modules = {

/***/ 13347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
;// CONCATENATED MODULE: ./lib/cli/project-commands.js
const known = [
    ['pnpm-lock.yaml', 'corepack enable && pnpm install --frozen-lockfile', 'pnpm test'],
    ['yarn.lock', 'corepack enable && yarn install', 'yarn test'],
    ['package-lock.json', 'npm ci', 'npm test'],
    ['package.json', 'npm install', 'npm test'],
    ['Cargo.toml', null, 'cargo test'],
    ['go.mod', null, 'go test ./...'],
    ['pom.xml', null, 'mvn --batch-mode verify'],
    ['gradlew', null, './gradlew test'],
    ['pyproject.toml', 'python -m pip install .', 'python -m pytest'],
    ['Makefile', null, 'make test'],
];
function projectCommands(files) {
    const found = known.find(([from]) => files.includes(from));
    if (found === undefined)
        return { from: null, prepare: null, test: 'echo the command to guard' };
    const [from, prepare, test] = found;
    return { from, prepare, test };
}

;// CONCATENATED MODULE: ./lib/cli/starter-agent.js
const agentPolicyPath = 'flowforge-agent.yml';
const agentWorkflowPath = '.github/workflows/flowforge-agent.yml';
const tokens = ['max-tokens', '2000000', 'of all kinds, those read from a cache included'];
const toldLate = ['max-tokens', '2000000', 'it tells them at its end: a limit on them alerts then'];
const cost = ['max-cost', '5.00', 'in dollars'];
const turns = ['max-turns', '100', 'answers of the model'];
const calls = ['max-tool-calls', '300', ''];
const agents = {
    claude: {
        install: 'npm install --global @anthropic-ai/claude-code',
        run: 'claude -p "$TASK" --output-format stream-json --verbose --permission-mode acceptEdits',
        key: 'ANTHROPIC_API_KEY',
        limits: [tokens, ['max-cost', '5.00', 'in dollars; told at its end, or in time by prices'], turns, calls],
    },
    codex: {
        install: 'npm install --global @openai/codex',
        run: 'codex exec --json --sandbox workspace-write "$TASK"',
        key: 'CODEX_API_KEY',
        limits: [toldLate, calls],
    },
    gemini: {
        install: 'npm install --global @google/gemini-cli',
        run: 'gemini -p "$TASK" --output-format stream-json --approval-mode auto_edit',
        key: 'GEMINI_API_KEY',
        limits: [toldLate, turns, calls],
    },
    opencode: {
        install: 'npm install --global opencode-ai',
        run: 'opencode run --format json --model anthropic/claude-sonnet-4-5 "$TASK"',
        key: 'ANTHROPIC_API_KEY',
        limits: [tokens, cost, turns, calls],
    },
    aider: {
        install: 'python -m pip install aider-chat',
        run: 'aider --model sonnet --yes-always --no-pretty --message "$TASK"',
        key: 'ANTHROPIC_API_KEY',
        limits: [tokens, cost, turns],
    },
};
function agentWorkflow(agent) {
    const { install, run, key } = agents[agent];
    return `# Written by flowforge-ci init github --agent ${agent}.
name: agent

on:
  workflow_dispatch:
    inputs:
      task:
        description: what the agent is to do
        required: true

permissions:
  contents: read

jobs:
  agent:
    runs-on: ubuntu-latest
    timeout-minutes: 60 # longer than any limit of the guard: it needs time to explain
    steps:
      - uses: actions/checkout@v6
      - run: ${install}
      - name: ${agent}
        uses: flowforge/guard@v1
        env:
          TASK: \${{ inputs.task }}
          ${key}: \${{ secrets.${key} }}
        with:
          run: ${run}
          name: ${agent}
          policy: ${agentPolicyPath}
`;
}
function agentKey(agent) {
    return agents[agent].key;
}
function agentTrial(agent) {
    return agents[agent].run;
}
const WORDS_COLUMN = 26;
function agentPolicy(agent) {
    const limits = agents[agent].limits.map(([key, value, words]) => {
        const line = `  ${key}: ${value}`;
        return `${words === '' ? line : `${line.padEnd(WORDS_COLUMN)} # ${words}`}\n`;
    });
    return `# What FlowForge Guard lets the agent use, and what it does beyond that.
# What each key means, and what is seen of which agent: docs/agents.md in github.com/flowforge/guard.

version: 1
profile: agent             # loops, hangs after the result, and the rules of any other command
agent: ${agent}

limits:
  wall-time: 45m
${limits.join('')}
# What models cost whose cost the agent does not tell, or not in time: dollars for a million tokens, as your provider says.
# prices:
#   "${agent === 'codex' || agent === 'opencode' ? agent : 'model-name-*'}": { input: 3.00, output: 15.00, cache-read: 0.30, cache-write: 3.75 }
`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/decision/default-policy.js
var default_policy = __webpack_require__(24870);
// EXTERNAL MODULE: ./lib/decision/policy-schema.js
var policy_schema = __webpack_require__(37000);
// EXTERNAL MODULE: ./lib/decision/default-gate-policy.js
var default_gate_policy = __webpack_require__(76470);
// EXTERNAL MODULE: ./lib/decision/options.js
var options = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
;// CONCATENATED MODULE: ./lib/cli/starter-words.js



const GIB = 1024 ** 3;
const bytes = (value) => (value % GIB === 0 ? `${value / GIB}GiB` : `${value / 1024 ** 2}MiB`);
const share = (bp) => `${bp / 100}%`;
const list = (values) => `[${values.join(', ')}]`;
const slowest = ({ rules }) => rules['output-loop'].ladder.find(({ cpuBp }) => cpuBp > 0);
const starterWords = {
    extends: ['policies that this one changes, by path', () => '[]'],
    profile: ['a preset of rules', (policy) => policy.profile],
    mode: ['what a decision comes to', (policy) => policy.mode],
    'canary-percent': ['mode canary: so many runs of a hundred enforce', ({ canary }) => `${canary.percent}`],
    grace: ['between TERM and KILL', (policy) => (0,units/* formatDuration */.a3)(policy.graceMs)],
    warmup: ['before that, only bounds are judged', (policy) => (0,units/* formatDuration */.a3)(policy.warmupMs)],
    orphans: ['what outlives the command', (policy) => policy.orphans],
    'on-runaway': ['what ends a runaway comes to', ({ onRunaway }) => onRunaway],
    'restart.max': ['on-runaway restart: at most so often', ({ restart }) => `${restart.max}`],
    'restart.window': ['within', ({ restart }) => (0,units/* formatDuration */.a3)(restart.windowMs)],
    'restart.backoff': ['the first pause; each later one is twice as long', ({ restart }) => (0,units/* formatDuration */.a3)(restart.backoffMs)],
    'restart.max-backoff': ['the longest pause', ({ restart }) => (0,units/* formatDuration */.a3)(restart.maxBackoffMs)],
    'restart.on': ['what stood still (hangs), or whatever a rule ended (runaways)', ({ restart }) => restart.on],
    'limits.wall-time': bound('wall-time', '30m'),
    'limits.no-output-timeout': bound('no-output-timeout', '15m'),
    'limits.hang-timeout': bound('hang-timeout', '10m'),
    'limits.max-memory': bound('max-memory', '90%'),
    'limits.max-processes': bound('max-processes', '2048'),
    'limits.max-output': bound('max-output', '2GiB'),
    'limits.max-tokens': bound('max-tokens', '2000000'),
    'limits.max-cost': bound('max-cost', '5.00'),
    'limits.max-turns': bound('max-turns', '100'),
    'limits.max-tool-calls': bound('max-tool-calls', '500'),
    agent: ['the AI agent that the command is', ({ agent }) => agent],
    prices: [
        'dollars for a million tokens, by model, where the agent tells no cost',
        () => '{ "model-*": { input: 3.00, output: 15.00 } }',
    ],
    ...rule('wall-time', 'the bound is crossed'),
    ...rule('no-output', 'the bound is crossed'),
    ...rule('hang', 'it does nothing at all', { for: ['so long', ({ hang }) => (0,units/* formatDuration */.a3)(hang.forMs)] }),
    ...rule('silent-spin', 'it computes and says nothing; never a kill, as long computations do the same', {
        for: ['so long', ({ 'silent-spin': { forMs } }) => (0,units/* formatDuration */.a3)(forMs)],
        cpu: ['of one core', ({ 'silent-spin': { cpuBp } }) => share(cpuBp)],
    }),
    ...rule('output-loop', 'it prints the same again and again; thresholds here are one step instead of all', {
        lines: ['the very same lines, at least', ({ 'output-loop': { ladder } }) => `${ladder[0]?.lines}`],
        for: ['and for so long', ({ 'output-loop': { ladder } }) => (0,units/* formatDuration */.a3)(ladder[0]?.forMs ?? 0)],
        cpu: ['and with so much of one core', (_, policy) => share(slowest(policy)?.cpuBp ?? 0)],
        'lines-per-second': ['and so fast', ({ 'output-loop': { ladder } }) => `${ladder[0]?.linesPerSecond}`],
        'masked-lines': ['lines that differ in numbers only, at least', ({ 'output-loop': { masked } }) => `${masked[0]?.lines}`],
        'masked-for': ['and for so long', ({ 'output-loop': { masked } }) => (0,units/* formatDuration */.a3)(masked[0]?.forMs ?? 0)],
    }),
    ...rule('cpu-loop', 'it prints the same with a busy CPU', {
        cpu: ['of one core', ({ 'cpu-loop': { cpuBp } }) => share(cpuBp)],
        lines: ['and so many lines', ({ 'cpu-loop': { lines } }) => `${lines}`],
        for: ['and for so long', ({ 'cpu-loop': { forMs } }) => (0,units/* formatDuration */.a3)(forMs)],
        'lines-per-second': ['and so fast', ({ 'cpu-loop': { linesPerSecond } }) => `${linesPerSecond}`],
        'masked-for': ['where lines differ in numbers only', ({ 'cpu-loop': { maskedForMs } }) => (0,units/* formatDuration */.a3)(maskedForMs)],
    }),
    ...rule('output-flood', 'it prints more than a log needs', {
        'bytes-per-second': ['so fast', ({ 'output-flood': { bytesPerSecond } }) => bytes(bytesPerSecond)],
        for: ['for so long', ({ 'output-flood': { forMs } }) => (0,units/* formatDuration */.a3)(forMs)],
        stale: ['only where it says nothing new', ({ 'output-flood': { stale } }) => `${stale}`],
        total: ['or so much in all (not set)', ({ 'output-flood': { totalBytes } }) => bytes(totalBytes ?? 10 * GIB)],
    }),
    ...rule('stuck-progress', 'the same 99% is painted again and again', {
        for: ['so long', ({ 'stuck-progress': { forMs } }) => (0,units/* formatDuration */.a3)(forMs)],
    }),
    ...rule('memory', 'it grows, and the machine is about to run out', {
        'alert-used': ['an alert: so much is in use', ({ memory }) => share(memory.alertUsedBp)],
        'alert-within': ['and the end comes within', ({ memory }) => (0,units/* formatDuration */.a3)(memory.alertWithinMs)],
        used: ['a kill: so much is in use', ({ memory }) => share(memory.usedBp)],
        'fast-used': ['or so much', ({ memory }) => share(memory.fastUsedBp)],
        'fast-within': ['and the end comes within', ({ memory }) => (0,units/* formatDuration */.a3)(memory.fastWithinMs)],
        confirm: ['and that holds for', ({ memory }) => (0,units/* formatDuration */.a3)(memory.confirmMs)],
    }),
    ...rule('crash-loop', 'it starts the same again and again, which ends at once', {
        count: ['so often', ({ 'crash-loop': { count } }) => `${count}`],
        within: ['in so long', ({ 'crash-loop': { withinMs } }) => (0,units/* formatDuration */.a3)(withinMs)],
        'stale-for': ['and says nothing new for', ({ 'crash-loop': { staleForMs } }) => (0,units/* formatDuration */.a3)(staleForMs)],
        cpu: ['and uses so much of one core', ({ 'crash-loop': { cpuBp } }) => share(cpuBp)],
    }),
    ...rule('fork-storm', 'its processes grow towards the limit', {
        share: ['of the limit', ({ 'fork-storm': { shareBp } }) => share(shareBp)],
    }),
    ...rule('agent-loop', 'an AI agent makes the same call again and again, with the same result', {
        repeats: ['so often', ({ 'agent-loop': { repeats } }) => `${repeats}`],
        'masked-repeats': ['where calls fail and differ in ids only', ({ 'agent-loop': { maskedRepeats } }) => `${maskedRepeats}`],
        'unchanged-turns': [
            'or so many turns leave the working tree as it was (not set)',
            ({ 'agent-loop': { unchangedTurns } }) => `${unchangedTurns ?? 20}`,
        ],
    }),
    ...rule('budget', 'a limit of tokens, cost, turns or calls is crossed', {
        warn: ['an alert from this share of it on', ({ budget }) => share(budget.warnBp)],
    }),
    ...rule('hang-after-result', 'an AI agent has printed its result and does not exit: off, alert or end', {
        for: ['so long', ({ 'hang-after-result': { forMs } }) => (0,units/* formatDuration */.a3)(forMs)],
    }),
    steps: ['what differs for some steps, by name', () => '{ "train-*": { profile: watchdog } }'],
    'gate.required': ['steps that must have left evidence', () => '[]'],
    'gate.allow-verdicts': ['how steps may have ended', () => list(default_gate_policy/* defaultGatePolicy */.D.allowVerdicts)],
    'gate.allow-actions': ['what decisions may have come to', () => list(default_gate_policy/* defaultGatePolicy */.D.allowActions)],
    'gate.allow-dry-run': ['false: what would have been killed fails', () => `${default_gate_policy/* defaultGatePolicy */.D.allowDryRun}`],
    'gate.explainability': ['of the interventions', () => share(default_gate_policy/* defaultGatePolicy */.D.explainabilityBp)],
    'gate.tier': ['init, cgroup or strict at least (not set)', () => 'init'],
    'gate.budgets.cpu-minutes': ['CPU of all steps together', () => '120'],
    'gate.budgets.wall': ['time of all steps together', () => '2h'],
    'gate.budgets.peak-memory': ['of any step', () => '4GiB'],
    'gate.regression.cpu': ['more than the baseline', () => '20%'],
    'gate.regression.wall': ['the same of its time', () => '20%'],
    'gate.max-age': ['of the evidence (not set)', () => '24h'],
    'gate.signed': ['by the key that is given', () => `${default_gate_policy/* defaultGatePolicy */.D.signed}`],
    'gate.incomplete': ['evidence without an end: fail, warn or allow', () => default_gate_policy/* defaultGatePolicy */.D.incomplete],
};
const sectionWords = {
    limits: 'bounds that you declare: none is set by default',
    restart: 'on-runaway restart: how often, and after which pause',
    rules: 'each is off, alert or kill, or has an action and thresholds',
    gate: 'what flowforge-ci gate requires of all steps (docs/gate.md)',
    'gate.budgets': 'over the whole pipeline: none is set by default',
    'gate.regression': 'against --baseline: not compared by default',
};
function rule(name, when, thresholds = {}) {
    const more = Object.entries(thresholds).map(([key, [words, value]]) => [
        `rules.${name}.${key}`,
        [words, (policy) => value(policy.rules, policy)],
    ]);
    return { [`rules.${name}`]: [when, (policy) => policy.rules[name].action], ...Object.fromEntries(more) };
}
function bound(option, example) {
    return [options/* runOptions */.K.find(({ name }) => name === option)?.help ?? '', () => example];
}

;// CONCATENATED MODULE: ./lib/cli/starter-policy.js




const HEAD = `# What FlowForge Guard looks for in the steps of this project, and what it does about it.
#
# Below stands every key that there is, with its default, commented out. To change one, take the "# " away from it and from the
# keys that it stands under. What each means, and why it is as it is: docs/policy.md in github.com/flowforge/guard.

version: 1

`;
const starter_policy_WORDS_COLUMN = 34;
function starterPolicy() {
    const { version: _, ...keys } = properties(json_schema_processors/* toJSONSchema */.bl(policy_schema/* policySchema */.w, { io: 'input' }));
    return (HEAD +
        linesOf(keys, [])
            .join('\n\n')
            .replaceAll(/^(?=.)/gm, '# ')
            .concat('\n'));
}
function linesOf(keys, above) {
    return Object.entries(keys).map(([key, schema]) => {
        const path = [...above, key];
        const { action, ...thresholds } = properties(schema);
        const [words, value] = starterWords[path.join('.')] ?? [sectionWords[path.join('.')] ?? '', () => 'null'];
        if (Object.keys(thresholds).length === 0)
            return besides(path, ` ${value(default_policy/* profiles */.x.standard)}`, withChoices(path, words, schema));
        const ownAction = action === undefined ? [] : [besides([...path, 'action'], ` ${value(default_policy/* profiles */.x.standard)}`, '')];
        return [besides(path, '', words), ...ownAction, ...linesOf(thresholds, path)].join('\n');
    });
}
function withChoices({ length }, words, { enum: choices }) {
    return length === 1 && choices !== undefined ? `${words}: ${choices.join(', ')}` : words;
}
function besides(path, value, words) {
    const key = `${'  '.repeat(path.length - 1)}${path.at(-1)}:${value}`;
    return words === '' ? key : `${key.padEnd(starter_policy_WORDS_COLUMN)}  # ${words}`;
}
function properties(schema) {
    const forms = [schema, ...(schema.anyOf ?? [])];
    return (forms.find((form) => form.properties !== undefined)?.properties ?? {});
}

// EXTERNAL MODULE: ./lib/cli/starter-workflow.js
var starter_workflow = __webpack_require__(44267);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/init.js











async function initCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [
        { name: 'force', takesValue: false },
        { name: 'agent', takesValue: false },
    ]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [name, ...more] = parsed.words;
    const ci = starter_workflow/* starterCis */.v3.find((each) => each === name);
    const force = parsed.flags.force === 'true';
    if (parsed.flags.agent === 'true') {
        const agent = agentOf(more);
        return ci === 'github' && agent !== null ? initAgent(agent, force) : (0,wrong_usage/* wrongUsage */.x)(whichAgent(ci, more));
    }
    if (ci === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)(whichCi(name));
    const commands = projectCommands((0,external_node_fs_.readdirSync)('.'));
    const workflow = (0,starter_workflow/* starterWorkflow */.lK)(ci, commands);
    return writeOut(workflow, { path: starter_workflow/* policyPath */.k1, text: starterPolicy() }, force, (keeps) => nextSteps(workflow, commands, keeps));
}
function initAgent(agent, force) {
    const workflow = { path: agentWorkflowPath, text: agentWorkflow(agent) };
    const policy = { path: agentPolicyPath, text: agentPolicy(agent) };
    return writeOut(workflow, policy, force, (keeps) => agentSteps(agent, keeps));
}
function agentOf(words) {
    if (words.length > 1)
        return null;
    return model/* agentNames */.QI.find((each) => each === (words[0] ?? 'claude')) ?? null;
}
function whichAgent(ci, [name]) {
    const near = ci === 'github' && name !== undefined ? (0,nearest/* nearest */.p)(name, model/* agentNames */.QI) : null;
    const hint = near === null ? '' : ` Did you mean ${near}?`;
    return `init --agent writes for GitHub, and for one agent: flowforge-ci init github --agent [${model/* agentNames */.QI.join('|')}]${hint}`;
}
async function writeOut(workflow, policy, force, told) {
    if (!force && (0,external_node_fs_.existsSync)(workflow.path)) {
        process.stderr.write(`flowforge: ${workflow.path} is there already, nothing was written. --force writes over it.\n`);
        return 1;
    }
    try {
        process.stdout.write(told(await writeAll(workflow, policy, force)));
        return 0;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
function whichCi(name) {
    const near = name === undefined ? null : (0,nearest/* nearest */.p)(name, starter_workflow/* starterCis */.v3);
    const hint = near === null ? '' : ` Did you mean ${near}?`;
    return `init needs to know for which CI: flowforge-ci init ${starter_workflow/* starterCis */.v3.join('|')} [--force]${hint}`;
}
async function writeAll({ path, text, root }, policy, force) {
    const keeps = new Set();
    await write(path, text, force);
    if (!(await write(policy.path, policy.text, force)))
        keeps.add(policy.path);
    if (root !== undefined && !(await write(root.path, root.text, false)))
        keeps.add(root.path);
    return keeps;
}
async function write(path, text, force) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        await (0,promises_.writeFile)(path, text, { flag: force ? 'w' : 'wx' });
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
    process.stdout.write(`wrote ${path}\n`);
    return true;
}
function nextSteps({ path, root }, { from, test }, keeps) {
    const steps = [
        from === null
            ? `Put the command that is to be guarded into ${path}: nothing here tells how this project is tested.`
            : `Look at ${path}: it guards "${test}", as there is a ${from}.`,
        ...(root !== undefined && keeps.has(root.path)
            ? [`Add to ${root.path}:\n\n${root.orElse.replaceAll(/^/gm, '       ').trimEnd()}\n`]
            : []),
        ...((0,external_node_fs_.existsSync)('.git') ? [] : ['Move the files to the root of the repository: this folder holds no .git.']),
        `Try it here: ${(0,starter_workflow/* guarded */.Nj)(test)}`,
        `Commit ${[path, starter_workflow/* policyPath */.k1, ...(root === undefined ? [] : [root.path])].filter((each) => !keeps.has(each)).join(', ')}.`,
    ];
    return listed(steps, keeps);
}
function agentSteps(agent, keeps) {
    const key = agentKey(agent);
    const steps = [
        `Look at ${agentPolicyPath}: what the agent may use is a guess until you have seen a few of its runs.`,
        `Give the repository the secret ${key}.`,
        ...((0,external_node_fs_.existsSync)('.git') ? [] : ['Move the files to the root of the repository: this folder holds no .git.']),
        `Try it here, with ${key} and TASK in the environment: ${(0,starter_workflow/* guarded */.Nj)(agentTrial(agent), agentPolicyPath)}`,
        `Commit ${[agentWorkflowPath, agentPolicyPath].filter((each) => !keeps.has(each)).join(', ')}.`,
    ];
    return listed(steps, keeps);
}
function listed(steps, keeps) {
    const kept = [...keeps].map((each) => `kept  ${each}, which was there already\n`).join('');
    return `${kept}\nWhat to do next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
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


/***/ }),

/***/ 76470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ defaultGatePolicy)
/* harmony export */ });
const defaultGatePolicy = {
    required: [],
    allowVerdicts: ['passed'],
    allowActions: ['continue', 'alert', 'log_only'],
    allowDryRun: true,
    explainabilityBp: 10_000,
    tier: null,
    budgets: { cpuMs: null, wallMs: null, peakMemoryBytes: null },
    regression: { cpuBp: null, wallBp: null },
    maxAgeMs: null,
    signed: false,
    incomplete: 'fail',
};


/***/ }),

/***/ 88699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gateSchema),
/* harmony export */   gatePolicyOf: () => (/* binding */ gatePolicyOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76470);
/* harmony import */ var _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38594);



const verdicts = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['passed', 'failed', 'killed', 'cancelled', 'error']);
const actions = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['continue', 'alert', 'kill', 'restart', 'log_only']);
const gateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    required: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200)).max(1000).optional(),
    'allow-verdicts': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(verdicts).min(1).optional(),
    'allow-actions': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(actions).min(1).optional(),
    'allow-dry-run': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    explainability: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM.optional(),
    tier: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['init', 'cgroup', 'strict']).optional(),
    budgets: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        'cpu-minutes': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(10_000_000).optional(),
        wall: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1).optional(),
        'peak-memory': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .size */ .Ej.optional(),
    })
        .optional(),
    regression: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM.optional(), wall: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM.optional() }).optional(),
    'max-age': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(1).optional(),
    signed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    incomplete: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn', 'allow']).optional(),
});
function gatePolicyOf({ budgets, regression, ...text }) {
    const { 'cpu-minutes': cpuMinutes, wall, 'peak-memory': peakMemory } = budgets ?? {};
    return {
        required: text.required ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.required,
        allowVerdicts: text['allow-verdicts'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.allowVerdicts,
        allowActions: text['allow-actions'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.allowActions,
        allowDryRun: text['allow-dry-run'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.allowDryRun,
        explainabilityBp: text.explainability ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.explainabilityBp,
        tier: text.tier ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.tier,
        budgets: {
            cpuMs: cpuMinutes === undefined ? null : Math.round(cpuMinutes * 60_000),
            wallMs: wall ?? null,
            peakMemoryBytes: peakMemory ?? null,
        },
        regression: { cpuBp: regression?.cpu ?? null, wallBp: regression?.wall ?? null },
        maxAgeMs: text['max-age'] ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.maxAgeMs,
        signed: text.signed ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.signed,
        incomplete: text.incomplete ?? _default_gate_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGatePolicy */ .D.incomplete,
    };
}


/***/ }),

/***/ 38594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   m1: () => (/* binding */ memory),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uM: () => (/* binding */ share)
/* harmony export */ });
/* unused harmony export quantities */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29396);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _quantity_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57499);


const quantities = zod__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5();
const duration = (leastMs) => quantity('duration', leastMs, 'a duration such as 500ms, 30s, 10m or 2h');
const share = quantity('share', 1, 'a share such as 90%; of CPU, of one core');
const size = quantity('size', 1, 'a size such as 512MiB or 4GiB');
const memory = quantity('memory', 1);
const dollars = (leastMicros) => quantity('dollars', leastMicros, 'an amount of dollars such as 5.00');
function quantity(unit, least, description) {
    const read = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).transform((given, context) => {
        const parsed = (0,_quantity_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .L)(unit, least, given);
        if (parsed.kind === 'ok')
            return parsed.value;
        context.issues.push({ code: 'custom', message: parsed.message, input: given });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    });
    return (description === undefined ? read : read.describe(description)).register(quantities, { unit, least });
}


/***/ }),

/***/ 37000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ policySchemaTitle),
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);
/* harmony import */ var _gate_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88699);
/* harmony import */ var _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38594);




const action = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'alert', 'kill']);
const lines = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(2).max(1_000_000_000);
const linesPerSecond = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(1_000_000_000);
const ends = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(2).max(100);
const amount = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(1_000_000_000);
const repeats = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(2).max(1_000_000);
const modelPrice = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    input: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0),
    output: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0),
    'cache-read': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0).optional(),
    'cache-write': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0).optional(),
    reasoning: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(0).optional(),
});
const LONGEST_PATTERN_CHARS = 200;
const plainRule = rule({});
const settings = {
    profile: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['standard', 'strict', 'watchdog', 'agent']).optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['shadow', 'canary', 'enforce']).optional(),
    'canary-percent': zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(100).optional(),
    grace: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
    warmup: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
    orphans: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['kill', 'warn', 'allow']).optional(),
    'on-runaway': zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['kill', 'alert', 'restart']).optional(),
    restart: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        max: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(0).max(100).optional(),
        window: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        backoff: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        'max-backoff': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        on: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['hangs', 'runaways']).optional(),
    })
        .optional(),
    limits: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        'wall-time': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        'no-output-timeout': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        'hang-timeout': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        'max-memory': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .memory */ .m1.optional(),
        'max-processes': amount.optional(),
        'max-output': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej.optional(),
        'max-tokens': amount.optional(),
        'max-cost': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(1).optional(),
        'max-turns': amount.optional(),
        'max-tool-calls': amount.optional(),
    })
        .optional(),
    agent: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .agentChoices */ .u7).optional(),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(LONGEST_PATTERN_CHARS), modelPrice)
        .describe('what models cost whose cost the agent does not tell, by name: * is any text; dollars for a million tokens')
        .optional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        'wall-time': plainRule.optional(),
        'no-output': plainRule.optional(),
        hang: rule({ for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional() }).optional(),
        'silent-spin': ruleOf(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'alert']), { for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(), cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional() }).optional(),
        'output-loop': rule({
            lines: lines.optional(),
            for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
            cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'lines-per-second': linesPerSecond.optional(),
            'masked-lines': lines.optional(),
            'masked-for': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        }).optional(),
        'cpu-loop': rule({
            cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            lines: lines.optional(),
            for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            'lines-per-second': linesPerSecond.optional(),
            'masked-for': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
        }).optional(),
        'output-flood': rule({
            'bytes-per-second': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej.optional(),
            for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            stale: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().optional(),
            total: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej.optional(),
        }).optional(),
        'stuck-progress': rule({ for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional() }).optional(),
        memory: rule({
            'alert-used': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'alert-within': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            used: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'fast-used': _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
            'fast-within': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            confirm: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
        }).optional(),
        'crash-loop': rule({
            count: ends.optional(),
            within: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional(),
            'stale-for': (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(0).optional(),
            cpu: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional(),
        }).optional(),
        'fork-storm': rule({ share: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional() }).optional(),
        'agent-loop': rule({
            repeats: repeats.optional(),
            'masked-repeats': repeats.optional(),
            'unchanged-turns': repeats.optional(),
        }).optional(),
        budget: rule({ warn: _policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .share */ .uM.optional() }).optional(),
        'hang-after-result': ruleOf(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['off', 'alert', 'end']), { for: (0,_policy_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(1).optional() }).optional(),
    })
        .optional(),
};
const MOST_EXTENDED = 16;
const policyPartSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(settings);
const policySchemaTitle = 'a policy file, as people write it';
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    extends: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).max(MOST_EXTENDED)])
        .describe('policies that this one changes: paths from this file; path@sha256:<hash> pins one')
        .optional(),
    ...settings,
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(LONGEST_PATTERN_CHARS), policyPartSchema)
        .describe('what differs for some steps, by name: * is any text, ? any character')
        .optional(),
    gate: _gate_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSchema */ .T.optional(),
});
function rule(thresholds) {
    return ruleOf(action, thresholds);
}
function ruleOf(actions, thresholds) {
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([actions, zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ action: actions.optional(), ...thresholds })]);
}


/***/ }),

/***/ 57499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);

const parsers = {
    duration: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9,
    share: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8,
    size: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB,
    memory: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemory */ .Pw,
    dollars: _units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDollars */ .pJ,
};
function parseQuantity(unit, least, given) {
    const parse = parsers[unit];
    const parsed = parse(String(given));
    if (parsed.kind === 'invalid' || amountOf(parsed.value) >= least)
        return parsed;
    return { kind: 'invalid', message: `"${given}" must be more than nothing` };
}
function amountOf(value) {
    if (typeof value === 'number')
        return value;
    return value.kind === 'share' ? value.shareBp : value.bytes;
}


/***/ })

};
