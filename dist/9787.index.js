export const id = 9787;
export const ids = [9787];
export const modules = {

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _decision_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44908);


function parseArguments(args, specs) {
    const options = Object.fromEntries(specs.map(({ name, takesValue }) => [name, { type: takesValue ? 'string' : 'boolean' }]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
    const flags = {};
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = specs.find(({ name }) => name === token.name && token.rawName.startsWith('--'));
        if (spec === undefined)
            return { kind: 'wrong', problem: unknownFlag(token.rawName, specs) };
        if (spec.takesValue && (token.value === undefined || isFlag(token.value, token.inlineValue))) {
            return { kind: 'wrong', problem: `${token.rawName} needs a value` };
        }
        if (!spec.takesValue && token.value !== undefined)
            return { kind: 'wrong', problem: `${token.rawName} takes no value` };
        const before = spec.repeats === true ? flags[token.name] : undefined;
        flags[token.name] = before === undefined ? (token.value ?? 'true') : `${before},${token.value}`;
    }
    return { kind: 'ok', flags, words };
}
function unknownFlag(rawName, specs) {
    const near = (0,_decision_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(rawName.replace(/^-+/, ''), specs.map(({ name }) => name));
    return `unknown option ${rawName}.${near === null ? '' : ` Did you mean --${near}?`}`;
}
function isFlag(value, inline) {
    return inline !== true && value.startsWith('--') && !value.startsWith('---');
}


/***/ }),

/***/ 55079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
function flag(name, placeholder, help) {
    return { name, placeholder, help, takesValue: placeholder !== '' };
}


/***/ }),

/***/ 29497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateFlags)
/* harmony export */ });
/* harmony import */ var _explained_flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55079);
/* harmony import */ var _verify_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67779);


const gateFlags = [
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('policy', 'FILE', 'the policy whose gate: section says what is required (default: the built-in one)'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('policy-sha256', 'HEX', 'the SHA-256 that this file must have; with --issue, of the effective policy that the run must have'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('baseline', 'BUNDLE', 'a bundle, or a folder of them, that regression: compares with'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundles must be signed by'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('any-run', '', 'take bundles of any run: otherwise they must be of this one, as the CI says in the environment'),
    ..._verify_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyFlags */ .X.filter(({ name }) => name.startsWith('expect-') && name !== 'expect-this-run'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('junit-path', 'FILE', 'write a JUnit report here: a case for each check of each bundle'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('job-summary', 'FILE', 'append a summary (Markdown) to this file'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('json', '', 'print the judgement as JSON'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('issue', '', 'print a token that lets a run with --require-token start, instead of judging'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('key-env', 'NAME', '--issue: the variable that holds the key (default: FLOWFORGE_TOKEN_KEY)'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('expires', 'TIME', '--issue: how long the token holds (default: 1h)'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('budget', 'TIME', '--issue: the wall time that the run may take at most (default: no limit)'),
];


/***/ }),

/***/ 89787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
// EXTERNAL MODULE: ./lib/ci/runner-shells.js
var runner_shells = __webpack_require__(31854);
// EXTERNAL MODULE: ./lib/decision/guard-variables.js
var guard_variables = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/decision/kill-switch.js
var kill_switch = __webpack_require__(47829);
// EXTERNAL MODULE: ./lib/decision/options.js
var decision_options = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/decision/read-options.js
var read_options = __webpack_require__(35335);
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
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
;// CONCATENATED MODULE: ./lib/cli/run.js














const GUARD_FAILED = 125;
async function runCommand(args) {
    const end = args.indexOf('--');
    const [file, ...rest] = end === -1 ? [] : args.slice(end + 1);
    const disabled = (0,kill_switch/* killSwitch */.d)(process.env);
    if (disabled.kind === 'unguarded' && file !== undefined)
        return (0,unguarded/* runUnguarded */.F)(disabled.said, [file, ...rest], 'cli');
    if (disabled.kind === 'guarded' && disabled.problem !== null)
        say(disabled.problem);
    const own = end === -1 ? args : args.slice(0, end);
    const parsed = (0,cli_arguments/* parseArguments */.W)(own, decision_options/* runOptions */.K.map(({ name, kind }) => ({ name, takesValue: kind !== 'flag' })));
    if (parsed.kind === 'wrong')
        return misused(parsed.problem);
    const flags = { said: (name) => `--${name}`, values: parsed.flags };
    const options = (0,read_options/* readOptions */.T)([(0,read_options/* environmentLayer */.L)(process.env), flags]);
    if (options.kind === 'invalid')
        return misused(options.problem);
    const { values } = options;
    if (values.quiet !== 'true')
        (0,guard_variables/* strayVariableLines */.FU)(process.env).forEach(say);
    const argv = commandOf(file === undefined ? null : [file, ...rest], parsed.words, values);
    if (typeof argv === 'string')
        return misused(argv);
    if (disabled.kind === 'unguarded')
        return (0,unguarded/* runUnguarded */.F)(disabled.said, argv, 'cli');
    const name = values.name ?? argv.join(' ');
    const asked = await (0,run_settings/* runSettings */.n)(options, name);
    const settings = asked.kind === 'ok' ? await (0,granted_run/* grantedSettings */.z)(asked, values, process.env) : asked;
    if (settings.kind === 'invalid')
        return misused(settings.problem);
    const outcome = await (0,run/* run */.e)({
        ...{ entry: 'cli', argv, name, cwd: process.cwd() },
        settings,
        evidenceDir: (0,evidence_folder/* evidenceFolder */.e)(process.cwd(), values['evidence-dir']),
    });
    await (0,publish/* publish */.m)(outcome, {
        quiet: values.quiet === 'true',
        junitPath: values['junit-path'],
        summaryPath: values['job-summary'],
        resultPath: values.result,
        ci: settings.ci,
    });
    return outcome.exitCode;
}
function commandOf(command, strayWords, values) {
    if (strayWords.length > 0)
        return `"${strayWords[0]}" stands before "--". Write: flowforge-ci run [options] -- <command> [args…]`;
    if (values.script !== undefined) {
        if (command !== null)
            return 'give either a command after "--" or --script, not both';
        const shell = (0,runner_shells/* shellCommand */.q)(values.shell ?? '', (0,external_node_path_.resolve)(values.script));
        return shell.kind === 'ok' ? shell.argv : `--shell: ${shell.problem}`;
    }
    if (values.shell !== undefined)
        return '--shell needs --script FILE';
    return command ?? 'no command. Write: flowforge-ci run [options] -- <command> [args…]';
}
function misused(problem) {
    const lines = `flowforge: ${problem}`.split(/\r\n|[\r\n]/);
    process.stderr.write(lines.map((line) => `${line.startsWith('flowforge: ') ? line : `flowforge: ${line}`}\n`).join(''));
    return GUARD_FAILED;
}
function say(line) {
    process.stderr.write(`flowforge: ${(0,log_line/* logLine */.B)(line)}\n`);
}

;// CONCATENATED MODULE: ./lib/cli/commands.js

const commands = [
    {
        name: 'run',
        usage: 'run [options] -- <command> [args…]',
        summary: 'supervise a command (or: --shell bash --script FILE)',
        load: async () => runCommand,
    },
    {
        name: 'demo',
        usage: 'demo',
        summary: '60-second proof: a runaway is detected, killed, explained',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(6715)]).then(__webpack_require__.bind(__webpack_require__, 6715))).demoCommand,
    },
    {
        name: 'verify',
        usage: 'verify [options] <bundle>…',
        summary: 'integrity: VALID / INVALID / INCOMPLETE, with the first bad event',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(4263), __webpack_require__.e(6178)]).then(__webpack_require__.bind(__webpack_require__, 5676))).verifyCommand,
    },
    {
        name: 'report',
        usage: 'report [--out DIR | --recover] <bundle>',
        summary: "write the reports again from the events, or make a bundle of a killed guard's journal",
        options: [
            ['--out DIR', "write the reports there (default: the bundle's own folder)"],
            ['--recover', 'make a bundle, INCOMPLETE, of what a killed guard left'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4918), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3072), __webpack_require__.e(4991)]).then(__webpack_require__.bind(__webpack_require__, 7786))).reportCommand,
    },
    {
        name: 'timeline',
        usage: 'timeline [--incident ID] [--type T] [--since TIME] [--until TIME] [--json] <bundle>',
        summary: 'what happened, in order',
        options: [
            ['--incident ID', 'only what belongs to this incident: <run id>-i1 is the first of a run'],
            ['--type T', 'only events of these types, such as decision_made,kill_requested'],
            ['--since TIME', 'only from then on: 30s after the start, or an instant such as 2026-05-04T03:12:07Z'],
            ['--until TIME', 'only until then'],
            ['--json', 'print one JSON array'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(2773)]).then(__webpack_require__.bind(__webpack_require__, 72773))).timelineCommand,
    },
    {
        name: 'replay',
        usage: 'replay [--json] <bundle>',
        summary: 'decide again from the recorded samples; 1 when that does not agree with the record',
        options: [['--json', 'print it as JSON']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 80488))).replayCommand,
    },
    {
        name: 'simulate',
        usage: 'simulate [--policy FILE] [options of run] [--json] <bundle>…',
        summary: 'what another policy would have decided; 1 when it would newly end a run that is labelled healthy',
        options: [
            ['--policy FILE', 'the policy to try; the options of run that belong to a policy work too, such as --wall-time 20m'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3592), __webpack_require__.e(2508)]).then(__webpack_require__.bind(__webpack_require__, 52508))).simulateCommand,
    },
    {
        name: 'tune',
        usage: 'tune [--margin 2] [--profile P] [--out FILE [--force]] [--json] <bundle>…',
        summary: 'a policy suggested from healthy runs, each value with its evidence',
        options: [
            ['--margin N', 'how many times what was seen is still healthy (default: 2)'],
            ['--profile P', 'what the policy builds on: standard, strict, watchdog or agent (default: standard)'],
            ['--out FILE', 'write the policy there (default: print it)'],
            ['--force', 'write over a file that is there'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3592), __webpack_require__.e(2508), __webpack_require__.e(7385)]).then(__webpack_require__.bind(__webpack_require__, 47385))).tuneCommand,
    },
    {
        name: 'label',
        usage: 'label <bundle> [healthy|runaway] [--note TEXT] [--by NAME]',
        summary: 'say what a run was, in a file beside its bundle, or print what was said',
        options: [
            ['--note TEXT', 'why, in your words'],
            ['--by NAME', 'who says so (default: the user)'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(5972)]).then(__webpack_require__.bind(__webpack_require__, 5972))).labelCommand,
    },
    {
        name: 'diff',
        usage: 'diff [--json] <bundle> <bundle>',
        summary: 'two runs side by side; 0 whatever differs',
        options: [['--json', 'print it as JSON']],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(2483)]).then(__webpack_require__.bind(__webpack_require__, 22483))).diffCommand,
    },
    {
        name: 'gate',
        usage: 'gate [--policy FILE] [--policy-sha256 HEX] [options] [<bundle or folder>…]',
        summary: 'the pipeline gate: 0 pass, 1 fail, with reasons',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(8417), __webpack_require__.e(3592), __webpack_require__.e(4263), __webpack_require__.e(7453), __webpack_require__.e(8946)]).then(__webpack_require__.bind(__webpack_require__, 18946))).gateCommand,
    },
    {
        name: 'policy',
        usage: 'policy lint [--job-timeout TIME] [FILE…] | schema | explain [--step NAME] [options of run] [FILE]',
        summary: 'check a policy; print its JSON Schema; print the effective policy, and where each value is from',
        options: [
            ['--job-timeout TIME', "lint: the job's own timeout, which the limits must stay below"],
            ['--step NAME', 'explain: the step that is meant, for the parts under steps:'],
            ['--as-inputs', 'explain: take the options as inputs of the action, which the file cannot raise'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 5034).then(__webpack_require__.bind(__webpack_require__, 45034))).policyCommand,
    },
    {
        name: 'init',
        usage: 'init [--force] github|gitlab|jenkins [--agent [NAME]]',
        summary: 'write a workflow and a policy to start from, never over a file that is there without --force',
        options: [
            ['--force', 'write over files that are there'],
            ['--agent [NAME]', 'github: for an AI agent instead: claude, codex, gemini, opencode or aider (default: claude)'],
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 13347))).initCommand,
    },
    {
        name: 'doctor',
        usage: 'doctor [--policy FILE] [--evidence-dir DIR] [--json]',
        summary: 'what this host can do, and what a run would be told; 1 when the guard would not protect',
        options: [
            ['--policy FILE', 'the policy that a run would have'],
            ['--evidence-dir DIR', 'where a run would write its evidence'],
            ['--json', 'print it as JSON'],
        ],
        load: async () => (await __webpack_require__.e(/* import() */ 3797).then(__webpack_require__.bind(__webpack_require__, 66178))).doctorCommand,
    },
];

// EXTERNAL MODULE: ./lib/decision/run-option.js
var run_option = __webpack_require__(9721);
// EXTERNAL MODULE: ./lib/cli/gate-flags.js
var gate_flags = __webpack_require__(29497);
// EXTERNAL MODULE: ./lib/cli/verify-flags.js
var verify_flags = __webpack_require__(67779);
;// CONCATENATED MODULE: ./lib/cli/wrapped-rows.js
const columns = 100;
const indent = 2;
const longestTerm = 30;
function wrappedRows(rows) {
    const longest = Math.max(...rows.map(([term]) => term.length).filter((length) => length <= longestTerm), 0);
    const start = indent + longest + 2;
    return rows.map(([term, text]) => row(term, wrapped(text, columns - start), start)).join('');
}
function row(term, lines, start) {
    const first = `${' '.repeat(indent)}${term}`;
    const [beside = '', ...below] = first.length + 2 > start ? ['', ...lines] : lines;
    const others = below.map((line) => `${' '.repeat(start)}${line}\n`);
    return [`${first.padEnd(start)}${beside}`.trimEnd(), '\n', ...others].join('');
}
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const longer = [...lines.slice(-1), word].join(' ');
        if (lines.length > 0 && longer.length <= width)
            lines.splice(-1, 1, longer);
        else
            lines.push(word);
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/cli/help.js







const EXIT_CODES = `Exit codes of run:
  0-255  the command's own code, 128+n when it died of signal n
  86     killed by the guard
  130    cancelled by SIGINT; 143 by SIGTERM; 129 by SIGHUP
  125    the guard failed or was misused; 126 cannot execute; 127 not found
`;
function helpText(name) {
    const command = commands.find((each) => each.name === name);
    if (command === undefined)
        return overview();
    const head = `flowforge-ci ${command.usage}\n\n${command.summary}\n`;
    switch (command.name) {
        case 'run':
            return `${head}\nOptions:\n${optionLines()}${environmentLine()}\n${EXIT_CODES}`;
        case 'verify':
            return `${head}\nOptions:\n${wrappedRows(verify_flags/* verifyFlags */.X.map((each) => [flagName(each), each.help]))}`;
        case 'gate':
            return `${head}\nOptions:\n${wrappedRows(gate_flags/* gateFlags */.j.map((each) => [flagName(each), each.help]))}`;
        default:
            return command.options === undefined ? head : `${head}\nOptions:\n${wrappedRows(command.options)}`;
    }
}
function overview() {
    const rows = commands.map(({ name, summary }) => [`flowforge-ci ${name}`, summary]);
    return `FlowForge Guard: supervises a command, ends runaways, explains why.

${wrappedRows(rows)}
A step needs: flowforge-ci run [options] -- <command> [args…]
Of each command --help tells more; flowforge-ci --version prints the version.
`;
}
function optionLines() {
    return wrappedRows(decision_options/* runOptions */.K.map((option) => [flagName(option), `${option.help} (default: ${option.fallback})`]));
}
function flagName({ name, placeholder }) {
    return placeholder === '' ? `--${name}` : `--${name} ${placeholder}`;
}
function environmentLine() {
    return `
Each option can also be set in the environment, as ${(0,run_option/* environmentName */.VE)('wall-time')} for --wall-time; a flag wins.
Also in the environment:
${wrappedRows(guard_variables/* ownVariables */.uk.map(({ name, help }) => [name, help]))}`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js



const USAGE = 2;
async function main(argv) {
    const [name, ...args] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        process.stdout.write(helpText(args[0] ?? null));
        return name === undefined ? USAGE : 0;
    }
    if (name === '--version') {
        const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 13411));
        process.stdout.write(`${VERSION}\n`);
        return 0;
    }
    const command = commands.find((each) => each.name === name);
    if (command === undefined) {
        const near = (0,nearest/* nearest */.p)(name, commands.map((each) => each.name));
        const hint = near === null ? 'See flowforge-ci --help.' : `Did you mean ${near}?`;
        process.stderr.write(`flowforge: there is no command "${name}". ${hint}\n`);
        return USAGE;
    }
    if (asksForHelp(args)) {
        process.stdout.write(helpText(name));
        return 0;
    }
    return command.load().then((start) => start(args));
}
function asksForHelp(args) {
    const end = args.indexOf('--');
    const own = end === -1 ? args : args.slice(0, end);
    return own.includes('--help') || own.includes('-h');
}


/***/ }),

/***/ 67779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyFlags)
/* harmony export */ });
/* harmony import */ var _expected_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32887);
/* harmony import */ var _explained_flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55079);


const verifyFlags = [
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundle must be signed by'),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('witness', 'LOG', "the job's log, as the CI kept it: what the guard said there must agree"),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('expect-this-run', '', 'the bundle must be of this run and job, as the CI says in the environment'),
    ..._expected_run_js__WEBPACK_IMPORTED_MODULE_0__/* .expectations */ .E.map(({ name, placeholder, help }) => (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)(name, placeholder, help)),
    (0,_explained_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .J)('json', '', 'print the verification as JSON'),
];


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


/***/ })

};
