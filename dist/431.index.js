export const id = 431;
export const ids = [431,812];
export const modules = {

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


/***/ }),

/***/ 40812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: ./lib/decision/policy-schema.js
var policy_schema = __webpack_require__(37000);
;// CONCATENATED MODULE: ./lib/decision/policy-problems.js



/** Puts what the schema found into words for the person who wrote the policy. `value` is the policy as it was read. */
function explainIssues(issues, value) {
    return issues.flatMap((issue) => explain(issue, [], value));
}
function explain(issue, above, value) {
    const keys = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
    const given = valueAt(value, keys);
    if (issue.code !== 'unrecognized_keys') {
        if (given === undefined)
            return [problem(keys, keys[0] === 'version' ? 'is missing; write "version: 1"' : 'is missing')];
        if (given === null)
            return [problem(keys, 'has no value')];
    }
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => unknownKey([...keys, key], keysAt(keys)));
        case 'invalid_value':
            return [wrongChoice(keys, given, issue.values.map(String))];
        case 'invalid_union':
            return explainUnion(issue.errors, keys, value);
        case 'invalid_type':
            return [problem(keys, `is ${inWords(given)}, but must be ${typeWords[issue.expected] ?? issue.expected}`)];
        case 'too_small':
            return [problem(keys, `is ${inWords(given)}, but must be at least ${issue.minimum}`)];
        case 'too_big':
            return [problem(keys, `is ${inWords(given)}, but must be at most ${issue.maximum}`)];
        default:
            return [problem(keys, `: ${issue.message}`)];
    }
}
/** Of the ways to write something, explains the one that was meant: that whose outer shape fits. */
function explainUnion(branches, keys, value) {
    const meant = branches.find((issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'))) ?? branches.find((issues) => issues.some(({ code }) => code === 'invalid_value'));
    if (meant !== undefined)
        return meant.flatMap((issue) => explain(issue, keys, value));
    return [problem(keys, `is ${inWords(valueAt(value, keys))}, but must be a text with a unit, such as 30s or 90%`)];
}
function unknownKey(keys, known) {
    const near = (0,nearest/* nearest */.p)(String(keys.at(-1)), known);
    const hint = near === null ? `the keys here are ${known.join(', ')}` : `did you mean ${near}?`;
    return problem(keys, `is not a key that this version knows; ${hint}`, near);
}
function wrongChoice(keys, given, choices) {
    if (keys.join('.') === 'version')
        return problem(keys, `is ${inWords(given)}; this version reads policies of version 1`);
    if (keys.join('.') === 'mode')
        return problem(keys, `: ${inWords(given)} is not supported by this version; it can only ${choices.join(' or ')}`);
    const near = typeof given === 'string' ? (0,nearest/* nearest */.p)(given, choices) : null;
    return problem(keys, `: ${inWords(given)} is none of ${choices.join(', ')}${near === null ? '' : `; did you mean ${near}?`}`, near);
}
function problem(keys, message, near = null) {
    return { keys, message: `${keys.join('.')}${message.startsWith(':') ? '' : ' '}${message}`, nearest: near };
}
const typeWords = {
    object: 'a mapping of keys',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
};
/** A value as a message quotes it. */
function inWords(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping of keys';
    const text = JSON.stringify(value) ?? String(value);
    return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
function valueAt(value, [key, ...rest]) {
    if (key === undefined)
        return value;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
        return undefined;
    return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}
/** The keys that the schema knows below `path`. */
function keysAt(path) {
    let shape = shapeOf(policy_schema/* policySchema */.w);
    for (const key of path)
        shape = shapeOf(shape[key]);
    return Object.keys(shape);
}
function shapeOf(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return shapeOf(schema.unwrap());
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return shapeOf(schema.options.find((option) => option instanceof schemas/* ZodObject */.bvH));
    return schema instanceof schemas/* ZodObject */.bvH ? schema.shape : {};
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/decision/policy-yaml.js

/** Policies have some hundred lines; a larger file is a mistake, and parsing it would hold the command up. */
const LARGEST_POLICY_CHARS = 256 * 1024;
/** Aliases beyond this are no policy but an attempt to fill the memory ("billion laughs"). */
const MOST_ALIASES = 100;
/** Reads the text as one YAML 1.2 mapping, and remembers on which line each key stands. */
function readPolicyYaml(text) {
    if (text.length > LARGEST_POLICY_CHARS)
        return refused(null, 'the file is larger than 256 KiB; is it a policy?');
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return syntaxProblem(error, text, lines); // what follows the first is mostly its consequence
    if (document.contents === null)
        return refused(null, 'the file is empty; the least that a policy says is "version: 1"');
    if (!(0,dist/* isMap */.jh)(document.contents))
        return refused(lineAt(document.contents, lines), 'a policy is a mapping of keys, such as "version: 1"');
    try {
        const value = document.toJS({ maxAliasCount: MOST_ALIASES });
        return { kind: 'ok', value, lineOf: (path) => lineOfKey(document, path, lines) };
    }
    catch (error) {
        return refused(null, `an alias cannot be followed: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function syntaxProblem({ code, message, pos }, text, lines) {
    const { line } = lines.linePos(pos[0]);
    switch (code) {
        case 'DUPLICATE_KEY':
            return refused(line, `the key "${/^[\w-]*/.exec(text.slice(pos[0], pos[0] + 64))?.[0]}" stands here a second time`);
        case 'MULTIPLE_DOCS':
            return refused(line, 'a second document begins here; a policy is one document');
        case 'RESOURCE_EXHAUSTION':
            return refused(line, 'this is nested far too deeply for a policy');
        default:
            return refused(line, `this is no YAML: ${message}`);
    }
}
function refused(line, message) {
    return { kind: 'invalid', problems: [{ line, message }] };
}
/** The line of the deepest key of the path that is in the file. */
function lineOfKey(document, path, lines) {
    let node = document.contents;
    let line = null;
    for (const name of path) {
        if (!(0,dist/* isMap */.jh)(node))
            break;
        const pair = node.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(name));
        if (pair === undefined || !(0,dist/* isScalar */.jn)(pair.key))
            break;
        line = lineAt(pair.key, lines);
        node = pair.value;
    }
    return line;
}
function lineAt(node, lines) {
    return node.range ? lines.linePos(node.range[0]).line : null;
}

;// CONCATENATED MODULE: ./lib/decision/policy-file.js



/** More would bury the one that matters. */
const MOST_PROBLEMS = 20;
/** Reads a policy file. Whatever the text is, the answer is a value: this never throws. */
function parsePolicyFile(text, path) {
    const yaml = readPolicyYaml(text);
    if (yaml.kind === 'invalid')
        return invalid(yaml.problems.map((problem) => ({ path, ...problem, nearest: null })));
    const checked = policy_schema/* policySchema */.w.safeParse(yaml.value);
    if (checked.success)
        return { kind: 'ok', source: sourceOf(checked.data) };
    const problems = explainIssues(checked.error.issues, yaml.value);
    return invalid(problems.map(({ keys, message, nearest }) => ({ path, line: yaml.lineOf(keys), message, nearest })));
}
function invalid(problems) {
    const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    return { kind: 'invalid', problems: byLine.slice(0, MOST_PROBLEMS) };
}
function sourceOf({ profile, mode, grace, warmup, orphans, limits, rules }) {
    return {
        ...said({ profile, mode, graceMs: grace, warmupMs: warmup, orphans }),
        limits: said({
            wallTimeMs: limits?.['wall-time'],
            noOutputMs: limits?.['no-output-timeout'],
            hangMs: limits?.['hang-timeout'],
            maxMemory: limits?.['max-memory'],
            maxProcesses: limits?.['max-processes'],
            maxOutputBytes: limits?.['max-output'],
        }),
        rules: said({
            'wall-time': plain(rules?.['wall-time']),
            'no-output': plain(rules?.['no-output']),
            hang: withThresholds(rules?.hang, (rule) => ({ forMs: rule.for })),
            'silent-spin': withThresholds(rules?.['silent-spin'], (rule) => ({ forMs: rule.for, cpuBp: rule.cpu })),
            'output-loop': outputLoop(rules?.['output-loop']),
            'cpu-loop': withThresholds(rules?.['cpu-loop'], (rule) => ({
                ...{ cpuBp: rule.cpu, lines: rule.lines, forMs: rule.for },
                ...{ linesPerSecond: rule['lines-per-second'], maskedForMs: rule['masked-for'] },
            })),
            'output-flood': withThresholds(rules?.['output-flood'], (rule) => ({
                bytesPerSecond: rule['bytes-per-second'],
                forMs: rule.for,
                stale: rule.stale,
                totalBytes: rule.total,
            })),
            'stuck-progress': withThresholds(rules?.['stuck-progress'], (rule) => ({ forMs: rule.for })),
            memory: withThresholds(rules?.memory, (rule) => ({
                ...{ alertUsedBp: rule['alert-used'], alertWithinMs: rule['alert-within'], usedBp: rule.used },
                ...{ fastUsedBp: rule['fast-used'], fastWithinMs: rule['fast-within'], confirmMs: rule.confirm },
            })),
            'crash-loop': withThresholds(rules?.['crash-loop'], (rule) => ({
                count: rule.count,
                withinMs: rule.within,
                staleForMs: rule['stale-for'],
                cpuBp: rule.cpu,
            })),
            'fork-storm': withThresholds(rules?.['fork-storm'], (rule) => ({ shareBp: rule.share })),
        }),
    };
}
function plain(rule) {
    return withThresholds(rule, () => ({}));
}
/** A rule as the policy has it: its action, and what it says of its thresholds under the names that those have there. */
function withThresholds(rule, thresholdsOf) {
    if (rule === undefined)
        return undefined;
    if (typeof rule === 'string')
        return { action: rule };
    const { action } = rule;
    return { ...said({ action }), ...said(thresholdsOf(rule)) };
}
function outputLoop(rule) {
    if (typeof rule !== 'object')
        return rule && { action: rule };
    const step = said({
        lines: rule.lines,
        forMs: rule.for,
        cpuBp: rule.cpu,
        linesPerSecond: rule['lines-per-second'],
    });
    const maskedStep = said({ lines: rule['masked-lines'], forMs: rule['masked-for'] });
    return said({ action: rule.action, step: orNothing(step), maskedStep: orNothing(maskedStep) });
}
function orNothing(values) {
    return Object.keys(values).length === 0 ? undefined : values;
}
/** Leaves out what was not said, so that it does not hide what a lower source says. */
function said(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
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
