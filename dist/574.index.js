export const id = 574;
export const ids = [574];
export const modules = {

/***/ 4574:
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
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
;// CONCATENATED MODULE: ./lib/cli/project-commands.js
/** The first that is there tells. None of these commands needs quoting in a shell, in YAML or in Groovy. */
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
/** A guess, from the names of the files in the project's folder, at the step that is most worth guarding. */
function projectCommands(files) {
    const found = known.find(([from]) => files.includes(from));
    if (found === undefined)
        return { from: null, prepare: null, test: 'echo the command to guard' };
    const [from, prepare, test] = found;
    return { from, prepare, test };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/decision/default-policy.js
var default_policy = __webpack_require__(24870);
// EXTERNAL MODULE: ./lib/decision/policy-schema.js
var policy_schema = __webpack_require__(37000);
// EXTERNAL MODULE: ./lib/decision/options.js
var options = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
;// CONCATENATED MODULE: ./lib/cli/starter-words.js


const GIB = 1024 ** 3;
const bytes = (value) => (value % GIB === 0 ? `${value / GIB}GiB` : `${value / 1024 ** 2}MiB`);
const share = (bp) => `${bp / 100}%`;
const slowest = ({ rules }) => rules['output-loop'].ladder.find(({ cpuBp }) => cpuBp > 0);
/** All but the bounds, which have their words from the table of options. */
const starterWords = {
    profile: ['a preset of rules', (policy) => policy.profile],
    mode: ['what a decision comes to', (policy) => policy.mode],
    grace: ['between TERM and KILL', (policy) => (0,units/* formatDuration */.a3)(policy.graceMs)],
    warmup: ['before that, only bounds are judged', (policy) => (0,units/* formatDuration */.a3)(policy.warmupMs)],
    orphans: ['what outlives the command', (policy) => policy.orphans],
    'limits.wall-time': bound('wall-time', '30m'),
    'limits.no-output-timeout': bound('no-output-timeout', '15m'),
    'limits.hang-timeout': bound('hang-timeout', '10m'),
    'limits.max-memory': bound('max-memory', '90%'),
    'limits.max-processes': bound('max-processes', '2048'),
    'limits.max-output': bound('max-output', '2GiB'),
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
};
/** Words of whole sections. */
const sectionWords = {
    limits: 'bounds that you declare: none is set by default',
    rules: 'each is off, alert or kill, or has an action and thresholds',
};
/** Of a rule: when it holds, and what its thresholds are. */
function rule(name, when, thresholds = {}) {
    const more = Object.entries(thresholds).map(([key, [words, value]]) => [
        `rules.${name}.${key}`,
        [words, (policy) => value(policy.rules, policy)],
    ]);
    return { [`rules.${name}`]: [when, (policy) => policy.rules[name].action], ...Object.fromEntries(more) };
}
function bound(option, example) {
    return [options/* runOptions */.Ku.find(({ name }) => name === option)?.help ?? '', () => example];
}

;// CONCATENATED MODULE: ./lib/cli/starter-policy.js




const HEAD = `# What FlowForge Guard looks for in the steps of this project, and what it does about it.
#
# Below stands every key that there is, with its default, commented out. To change one, take the "# " away from it and from the
# keys that it stands under. What each means, and why it is as it is: docs/policy.md in github.com/flowforge/guard.

version: 1

`;
/** Where the words begin that stand beside a key. */
const WORDS_COLUMN = 34;
/** A policy file that says nothing yet: every key of the schema, commented out, with the default of the profile `standard` and what it is for. */
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
/** The actions of rules are told once, at their section. */
function withChoices({ length }, words, { enum: choices }) {
    return length === 1 && choices !== undefined ? `${words}: ${choices.join(', ')}` : words;
}
function besides(path, value, words) {
    const key = `${'  '.repeat(path.length - 1)}${path.at(-1)}:${value}`;
    return words === '' ? key : `${key.padEnd(WORDS_COLUMN)}  # ${words}`;
}
/** Of an object, or of the form with thresholds of what may also be a word. */
function properties(schema) {
    const forms = [schema, ...(schema.anyOf ?? [])];
    return (forms.find((form) => form.properties !== undefined)?.properties ?? {});
}

// EXTERNAL MODULE: ./lib/cli/starter-workflow.js
var starter_workflow = __webpack_require__(44267);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/init.js









/** `flowforge-ci init`: writes a workflow and a policy to start from, and nothing over a file that is there without --force. */
async function initCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [{ name: 'force', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [name, ...more] = parsed.words;
    const ci = starter_workflow/* starterCis */.v3.find((each) => each === name);
    if (ci === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)(whichCi(name));
    const force = parsed.flags.force === 'true';
    const commands = projectCommands((0,external_node_fs_.readdirSync)('.'));
    const workflow = (0,starter_workflow/* starterWorkflow */.lK)(ci, commands);
    if (!force && (0,external_node_fs_.existsSync)(workflow.path)) {
        process.stderr.write(`flowforge: ${workflow.path} is there already, nothing was written. --force writes over it.\n`);
        return 1;
    }
    try {
        const keeps = await writeAll(workflow, force);
        process.stdout.write(nextSteps(workflow, commands, keeps));
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
/** Resolves to the paths of the files that were left as they are. */
async function writeAll({ path, text, root }, force) {
    const keeps = new Set();
    await write(path, text, force);
    if (!(await write(starter_workflow/* policyPath */.k1, starterPolicy(), force)))
        keeps.add(starter_workflow/* policyPath */.k1);
    // A whole pipeline may stand in it: not even --force writes over that.
    if (root !== undefined && !(await write(root.path, root.text, false)))
        keeps.add(root.path);
    return keeps;
}
/** Resolves to false when there is a file of that name, which is then left as it is. */
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
    const kept = [...keeps].map((each) => `kept  ${each}, which was there already\n`).join('');
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
/** How the guard is started where it is not installed: npm fetches this version of it. */
function guarded(test) {
    return `npx --yes @flowforge/guard@${_version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION} run --policy ${policyPath} -- ${test}`;
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
    timeout-minutes: 60 # longer than any limit of the guard, which else has no time to explain
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
    timeout(time: 1, unit: 'HOURS') // longer than any limit of the guard, which else has no time to explain
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
/** Says what is wrong with the arguments; 2 is wrong usage everywhere but in `run`. */
function wrongUsage(problem) {
    process.stderr.write(`flowforge: ${problem}\n`);
    return 2;
}


/***/ }),

/***/ 37000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);


const duration = (leastMs) => quantity(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9, leastMs).describe('a duration such as 500ms, 30s, 10m or 2h');
const share = quantity(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShare */ .n8, 1).describe('a share such as 90%; of CPU, of one core');
const size = quantity(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .DB, 1).describe('a size such as 512MiB or 4GiB');
const memory = parsed(_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemory */ .Pw, (limit) => (limit.kind === 'share' ? limit.shareBp : limit.bytes) > 0);
const action = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['off', 'alert', 'kill']);
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(2).max(1_000_000_000);
const linesPerSecond = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1_000_000_000);
/** Each one that is counted is remembered. */
const ends = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(2).max(100);
const processes = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1_000_000_000);
const plainRule = rule({});
/** The policy file as people write it. One source for checking it and for the JSON Schema that editors use. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    profile: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['standard', 'strict', 'watchdog', 'agent']).optional(),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['enforce']).optional(),
    grace: duration(0).optional(),
    warmup: duration(0).optional(),
    orphans: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['kill', 'warn', 'allow']).optional(),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        'wall-time': duration(1).optional(),
        'no-output-timeout': duration(1).optional(),
        'hang-timeout': duration(1).optional(),
        'max-memory': memory.optional(),
        'max-processes': processes.optional(),
        'max-output': size.optional(),
    })
        .optional(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        'wall-time': plainRule.optional(),
        'no-output': plainRule.optional(),
        hang: rule({ for: duration(1).optional() }).optional(),
        // from outside it is the same as a long computation: only a declared bound ends it
        'silent-spin': ruleOf(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['off', 'alert']), { for: duration(1).optional(), cpu: share.optional() }).optional(),
        'output-loop': rule({
            lines: lines.optional(),
            for: duration(0).optional(),
            cpu: share.optional(),
            'lines-per-second': linesPerSecond.optional(),
            'masked-lines': lines.optional(),
            'masked-for': duration(0).optional(),
        }).optional(),
        'cpu-loop': rule({
            cpu: share.optional(),
            lines: lines.optional(),
            for: duration(1).optional(),
            'lines-per-second': linesPerSecond.optional(),
            'masked-for': duration(1).optional(),
        }).optional(),
        'output-flood': rule({
            'bytes-per-second': size.optional(),
            for: duration(1).optional(),
            stale: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional(),
            total: size.optional(),
        }).optional(),
        'stuck-progress': rule({ for: duration(1).optional() }).optional(),
        memory: rule({
            'alert-used': share.optional(),
            'alert-within': duration(1).optional(),
            used: share.optional(),
            'fast-used': share.optional(),
            'fast-within': duration(1).optional(),
            confirm: duration(0).optional(),
        }).optional(),
        'crash-loop': rule({
            count: ends.optional(),
            within: duration(1).optional(),
            'stale-for': duration(0).optional(),
            cpu: share.optional(),
        }).optional(),
        'fork-storm': rule({ share: share.optional() }).optional(),
    })
        .optional(),
});
/** A rule is an action, or an object with thresholds. */
function rule(thresholds) {
    return ruleOf(action, thresholds);
}
function ruleOf(actions, thresholds) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([actions, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ action: actions.optional(), ...thresholds })]);
}
/** A text with a unit. A bare number is refused: it could mean seconds, milliseconds or minutes. */
function quantity(parse, least) {
    return parsed(parse, (value) => value >= least);
}
function parsed(parse, isEnough) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).transform((given, context) => {
        const read = parse(String(given));
        if (read.kind === 'ok' && isEnough(read.value))
            return read.value;
        const message = read.kind === 'ok' ? `"${given}" must be more than nothing` : read.message;
        context.issues.push({ code: 'custom', message, input: given });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    });
}


/***/ })

};
