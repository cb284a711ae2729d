export const id = 23;
export const ids = [23];
export const modules = {

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _decision_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44908);


/** Reads flags and words. A flag without a value reads as `true`; a misspelt one is answered with the nearest right one. */
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
/** `--name --quiet` has forgotten the value; who means it writes `--name=--quiet`. A key in PEM begins with dashes, too. */
function isFlag(value, inline) {
    return inline !== true && value.startsWith('--') && !value.startsWith('---');
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/runner-shells.js
var runner_shells = __webpack_require__(31854);
// EXTERNAL MODULE: ./lib/decision/options.js
var decision_options = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/decision/read-options.js
var read_options = __webpack_require__(35335);
// EXTERNAL MODULE: ./lib/evidence-folder.js
var evidence_folder = __webpack_require__(96851);
// EXTERNAL MODULE: ./lib/publish.js + 11 modules
var publish = __webpack_require__(8361);
// EXTERNAL MODULE: ./lib/run.js + 63 modules
var run = __webpack_require__(25225);
// EXTERNAL MODULE: ./lib/run-settings.js + 1 modules
var run_settings = __webpack_require__(41609);
// EXTERNAL MODULE: ./lib/unguarded.js
var unguarded = __webpack_require__(57090);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
;// CONCATENATED MODULE: ./lib/cli/run.js










/** The guard was misused or failed itself: no command of the user ends with this code by the guard's doing. */
const GUARD_FAILED = 125;
/** `flowforge-ci run`: supervises one command and resolves to the exit code that the CI is to see. */
async function runCommand(args) {
    const end = args.indexOf('--');
    const [file, ...rest] = end === -1 ? [] : args.slice(end + 1);
    // The kill switch comes before anything that could be wrong with options or policy.
    if (process.env.FLOWFORGE_DISABLE === '1' && file !== undefined)
        return (0,unguarded/* runUnguarded */.F)([file, ...rest], 'cli');
    const own = end === -1 ? args : args.slice(0, end);
    const parsed = (0,cli_arguments/* parseArguments */.W)(own, decision_options/* runOptions */.Ku.map(({ name, kind }) => ({ name, takesValue: kind !== 'flag' })));
    if (parsed.kind === 'wrong')
        return misused(parsed.problem);
    const flags = { said: (name) => `--${name}`, values: parsed.flags };
    const options = (0,read_options/* readOptions */.T)([(0,read_options/* environmentLayer */.L)(process.env), flags]);
    if (options.kind === 'invalid')
        return misused(options.problem);
    const { values } = options;
    const argv = commandOf(file === undefined ? null : [file, ...rest], parsed.words, values);
    if (typeof argv === 'string')
        return misused(argv);
    if (process.env.FLOWFORGE_DISABLE === '1')
        return (0,unguarded/* runUnguarded */.F)(argv, 'cli');
    const settings = await (0,run_settings/* runSettings */.n)(options);
    if (settings.kind === 'invalid')
        return misused(settings.problem);
    const name = values.name ?? argv.join(' ');
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
/** The command after `--`, or the script of `--shell`; a text says what is wrong. */
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
    process.stderr.write(`flowforge: ${problem}\n`);
    return GUARD_FAILED;
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(490), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 6715))).demoCommand,
    },
    {
        name: 'verify',
        usage: 'verify [options] <bundle>…',
        summary: 'integrity: VALID / INVALID / INCOMPLETE, with the first bad event',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(490), __webpack_require__.e(927), __webpack_require__.e(897)]).then(__webpack_require__.bind(__webpack_require__, 14693))).verifyCommand,
    },
    {
        name: 'report',
        usage: 'report [--out DIR | --recover] <bundle>',
        summary: "write the reports again from the events, or make a bundle of a killed guard's journal",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(918), __webpack_require__.e(14), __webpack_require__.e(490), __webpack_require__.e(72), __webpack_require__.e(927), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 7786))).reportCommand,
    },
    {
        name: 'timeline',
        usage: 'timeline [--incident ID] [--type T] [--since TIME] [--until TIME] [--json] <bundle>',
        summary: 'what happened, in order',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(490), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 72773))).timelineCommand,
    },
    {
        name: 'replay',
        usage: 'replay [--json] <bundle>',
        summary: 'decide again from the recorded samples; 1 when that does not agree with the record',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(14), __webpack_require__.e(490), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 80488))).replayCommand,
    },
    {
        name: 'diff',
        usage: 'diff [--json] <bundle> <bundle>',
        summary: 'two runs side by side; 0 whatever differs',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(14), __webpack_require__.e(490), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 22483))).diffCommand,
    },
    {
        name: 'init',
        usage: 'init [--force] github|gitlab|jenkins',
        summary: 'write a workflow and a policy to start from, never over a file that is there without --force',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(574)]).then(__webpack_require__.bind(__webpack_require__, 4574))).initCommand,
    },
    {
        name: 'doctor',
        usage: 'doctor [--policy FILE] [--evidence-dir DIR] [--json]',
        summary: 'what this host can do, and what a run would be told; 1 when the guard would not protect',
        load: async () => (await __webpack_require__.e(/* import() */ 178).then(__webpack_require__.bind(__webpack_require__, 66178))).doctorCommand,
    },
];

// EXTERNAL MODULE: ./lib/cli/verify-flags.js
var verify_flags = __webpack_require__(67779);
;// CONCATENATED MODULE: ./lib/cli/help.js



const EXIT_CODES = `Exit codes of run:
  0-255  the command's own code, 128+n when it died of signal n
  86     killed by the guard
  130    cancelled by SIGINT; 143 by SIGTERM; 129 by SIGHUP
  125    the guard failed or was misused; 126 cannot execute; 127 not found
`;
/** What `--help` prints: for one command, or for all. */
function helpText(name) {
    const command = commands.find((each) => each.name === name);
    if (command === undefined)
        return overview();
    const head = `flowforge-ci ${command.usage}\n\n${command.summary}\n`;
    switch (command.name) {
        case 'run':
            return `${head}\nOptions:\n${optionLines()}${environmentLine()}\n${EXIT_CODES}`;
        case 'verify':
            return `${head}\nOptions:\n${aligned(verify_flags/* verifyFlags */.X.map((each) => [flagName(each), each.help]))}`;
        default:
            return head;
    }
}
function overview() {
    const width = Math.max(...commands.map((each) => each.usage.length));
    const lines = commands.map((each) => `  flowforge-ci ${each.usage.padEnd(width)}  ${each.summary}`);
    return `FlowForge Guard: supervises a command, ends runaways, explains why.\n\n${lines.join('\n')}\n\nflowforge-ci <command> --help tells more.\n`;
}
function optionLines() {
    return aligned(decision_options/* runOptions */.Ku.map((option) => [flagName(option), `${option.help} (default: ${option.fallback})`]));
}
function flagName({ name, placeholder }) {
    return placeholder === '' ? `--${name}` : `--${name} ${placeholder}`;
}
function aligned(rows) {
    const width = Math.max(...rows.map(([flag]) => flag.length));
    return rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}\n`).join('');
}
function environmentLine() {
    return `
Each option can also be set in the environment, as ${(0,decision_options/* environmentName */.VE)('wall-time')} for --wall-time; a flag wins.
FLOWFORGE_DISABLE=1 turns the guard off: the command runs as if it were called without it.
`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js



/** Wrong usage: 125 for `run`, whose other codes belong to the command, 2 everywhere else. */
const USAGE = 2;
/** Runs one command of the CLI and resolves to its exit code. */
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
/** `--help` before `--` is for the guard; behind it, it belongs to the command. */
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
/** Loaded for --help too, so it holds no code. */
const verifyFlags = [
    flag('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundle must be signed by'),
    flag('witness', 'LOG', "the job's log, as the CI kept it: what the guard said there must agree"),
    flag('expect-this-run', '', 'the bundle must be of this run and job, as the CI says in the environment'),
    flag('expect-repository', 'NAME', 'the repository that the run must be of'),
    flag('expect-sha', 'SHA', 'the commit that it must be of'),
    flag('expect-workflow', 'NAME', 'the workflow or pipeline definition that it must be of'),
    flag('expect-job', 'NAME', 'the job that it must be of'),
    flag('expect-run', 'ID', "the CI's id of the run"),
    flag('expect-attempt', 'N', 'which attempt it must be'),
    flag('expect-step', 'NAME', 'the name that the guard was given for the step'),
    flag('expect-ci', 'NAME', 'github, gitlab, circleci, azure, buildkite or jenkins'),
    flag('json', '', 'print the verification as JSON'),
];
function flag(name, placeholder, help) {
    return { name, placeholder, help, takesValue: placeholder !== '' };
}


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Longer texts are no misspelt names, and the comparison is quadratic. */
const LONGEST_NAME = 64;
/** The candidate that `name` was most likely meant to be, or null when none is near. */
function nearest(name, candidates) {
    if (name.length > LONGEST_NAME)
        return null;
    let best = null;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const edits = editDistance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(from, to) {
    let twoAbove = [];
    let above = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let row = 1; row <= from.length; row += 1) {
        const current = [row];
        for (let at = 1; at <= to.length; at += 1) {
            const same = from[row - 1] === to[at - 1];
            const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
            const edits = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
            current.push(swapped ? Math.min(edits, (twoAbove[at - 2] ?? 0) + 1) : edits);
        }
        twoAbove = above;
        above = current;
    }
    return above[to.length] ?? 0;
}


/***/ })

};
