export const id = 4257;
export const ids = [4257,6644];
export const modules = {

/***/ 36644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReference: () => (/* binding */ parseReference)
/* harmony export */ });
const PIN = '@sha256:';
function parseReference(reference) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference))
        return invalid(`"${brief(reference)}" is a URL, and a policy is read from files only, so that no network decides what a run is judged by; copy it into the repository and pin it: org/policy.yml${PIN}<hash>`);
    const at = reference.lastIndexOf('@sha256');
    if (at === -1)
        return { kind: 'ok', path: reference, sha256: null };
    const path = reference.slice(0, at);
    const sha256 = reference.slice(at + PIN.length).toLowerCase();
    if (path === '' || !reference.startsWith(PIN, at) || !/^[0-9a-f]{64}$/.test(sha256))
        return invalid(`"${brief(reference)}" pins nothing; write <path>${PIN}<64 hex digits>, as sha256sum prints them`);
    return { kind: 'ok', path, sha256 };
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}
function brief(text) {
    return text.length <= 120 ? text : `${text.slice(0, 120)}…`;
}


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ partsOfPolicy)
/* harmony export */ });
function partsOfPolicy(text, path, lineOf) {
    const { version: _, extends: extended = [], steps = {}, gate = null, ...general } = text;
    return {
        ...{ kind: 'ok', gate, lineOf },
        source: sourceOf(general, placesOf(general, [])),
        steps: Object.entries(steps).map(([pattern, part]) => {
            const above = ['steps', pattern];
            return { pattern, line: lineOf(above), source: sourceOf(part, placesOf(part, above)) };
        }),
        extended: (typeof extended === 'string' ? [extended] : extended).map((reference, at) => ({
            reference,
            line: lineOf(['extends', at]),
        })),
    };
    function placesOf(part, above) {
        const places = keysIn(part).map((keys) => {
            const named = keys[0] === 'rules' && keys.length === 2 ? [...keys, 'action'] : keys;
            return [named.join('.'), { kind: 'file', path, line: lineOf([...above, ...keys]) }];
        });
        return Object.fromEntries(places);
    }
}
function keysIn(part) {
    return Object.entries(part).flatMap(([key, value]) => {
        if (key !== 'restart' && key !== 'limits' && key !== 'rules')
            return [[key]];
        return Object.entries(value ?? {}).flatMap(([inner, below]) => key === 'rules' && typeof below === 'object' ? Object.keys(below).map((last) => [key, inner, last]) : [[key, inner]]);
    });
}
function sourceOf(part, places) {
    const { profile, mode, grace, warmup, orphans, restart, limits, agent, prices, rules, ...text } = part;
    return {
        places,
        ...said({ profile, mode, canaryPercent: text['canary-percent'], graceMs: grace, warmupMs: warmup, orphans }),
        ...said({ onRunaway: text['on-runaway'] }),
        restart: said({
            ...{ max: restart?.max, windowMs: restart?.window, backoffMs: restart?.backoff },
            ...{ maxBackoffMs: restart?.['max-backoff'], on: restart?.on },
        }),
        limits: said({
            wallTimeMs: limits?.['wall-time'],
            noOutputMs: limits?.['no-output-timeout'],
            hangMs: limits?.['hang-timeout'],
            maxMemory: limits?.['max-memory'],
            maxProcesses: limits?.['max-processes'],
            maxOutputBytes: limits?.['max-output'],
            maxTokens: limits?.['max-tokens'],
            maxCostMicros: limits?.['max-cost'],
            maxTurns: limits?.['max-turns'],
            maxToolCalls: limits?.['max-tool-calls'],
        }),
        ...said({ agent, prices: prices === undefined ? undefined : Object.entries(prices).map(modelPrice) }),
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
            'agent-loop': withThresholds(rules?.['agent-loop'], (rule) => ({
                repeats: rule.repeats,
                maskedRepeats: rule['masked-repeats'],
                unchangedTurns: rule['unchanged-turns'],
            })),
            budget: withThresholds(rules?.budget, (rule) => ({ warnBp: rule.warn })),
            'hang-after-result': withThresholds(rules?.['hang-after-result'], (rule) => ({ forMs: rule.for })),
        }),
    };
}
function modelPrice([pattern, price]) {
    const { input, output, 'cache-read': cacheRead = input, 'cache-write': cacheWrite = input, reasoning } = price;
    return { pattern, microsPerMillion: { input, output, cacheRead, cacheWrite, ...said({ reasoning }) } };
}
function plain(rule) {
    return withThresholds(rule, () => ({}));
}
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
function said(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 96404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readPolicyYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const LARGEST_POLICY_CHARS = 256 * 1024;
const MOST_ALIASES = 100;
function readPolicyYaml(text) {
    if (text.length > LARGEST_POLICY_CHARS)
        return refused(null, 'the file is larger than 256 KiB; is it a policy?');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return syntaxProblem(error, text, lines);
    if (document.contents === null)
        return refused(null, 'the file is empty; the least that a policy says is "version: 1"');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
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
function lineOfKey(document, path, lines) {
    let node = document.contents;
    let line = null;
    for (const name of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
            node = node.items[Number(name)];
            line = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? lineAt(node, lines) : line;
            continue;
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            break;
        const pair = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(name));
        if (pair === undefined || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key))
            break;
        line = lineAt(pair.key, lines);
        node = pair.value;
    }
    return line;
}
function lineAt(node, lines) {
    return node.range ? lines.linePos(node.range[0]).line : null;
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


/***/ }),

/***/ 31849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ coversStep),
/* harmony export */   w: () => (/* binding */ matchesStep)
/* harmony export */ });
function matchesStep(pattern, name) {
    const wanted = [...pattern];
    const given = [...name];
    let at = 0;
    let star = -1;
    let resumeAt = 0;
    for (let from = 0; from < given.length;) {
        if (wanted[at] === '*') {
            star = at;
            resumeAt = from;
            at += 1;
        }
        else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === given[from])) {
            at += 1;
            from += 1;
        }
        else if (star !== -1) {
            resumeAt += 1;
            from = resumeAt;
            at = star + 1;
        }
        else
            return false;
    }
    return wanted.slice(at).every((char) => char === '*');
}
function coversStep(outer, inner) {
    return outer === inner || (!outer.includes('?') && matchesStep(outer, inner));
}


/***/ }),

/***/ 84075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readPolicyBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


const LARGEST_BYTES = 1024 * 1024;
const PIPE_TIMEOUT_MS = 5_000;
const PIPE_LOOK_MS = 20;
async function readPolicyBytes(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stat = await file.stat();
        if (stat.isDirectory())
            throw new Error('it is a folder');
        if (!stat.isFile() && !stat.isFIFO())
            throw new Error('it is neither a file nor a pipe');
        if (stat.size > LARGEST_BYTES)
            throw tooLarge();
        return await readToEnd(file, stat.isFIFO() ? Date.now() + PIPE_TIMEOUT_MS : null);
    }
    finally {
        await file.close();
    }
}
async function readToEnd(file, deadlineMs) {
    const bytes = Buffer.allocUnsafe(LARGEST_BYTES + 1);
    for (let at = 0;;) {
        const got = await readSome(file, bytes.subarray(at));
        if (got === 0 && (at > 0 || deadlineMs === null))
            return bytes.subarray(0, at);
        if (got === null || got === 0) {
            if (deadlineMs === null || Date.now() > deadlineMs)
                throw new Error(`it is a pipe, and its end did not come within ${PIPE_TIMEOUT_MS / 1000}s`);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(PIPE_LOOK_MS);
            continue;
        }
        at += got;
        if (at > LARGEST_BYTES)
            throw tooLarge();
    }
}
async function readSome(file, into) {
    try {
        return (await file.read(into)).bytesRead;
    }
    catch (error) {
        if (error.code === 'EAGAIN')
            return null;
        throw error;
    }
}
function tooLarge() {
    return new Error('it is larger than 1 MiB; is it a policy?');
}


/***/ }),

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateOf: () => (/* binding */ gateOf),
  C: () => (/* binding */ partsOf),
  readPolicyFiles: () => (/* binding */ readPolicyFiles),
  sourcesFor: () => (/* binding */ sourcesFor)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/decision/extended-policy.js
var extended_policy = __webpack_require__(36644);
// EXTERNAL MODULE: ./lib/decision/policy-parts.js
var policy_parts = __webpack_require__(24493);
;// CONCATENATED MODULE: ./lib/decision/policy-shape.js
const restartKeys = {
    kind: 'keys',
    required: [],
    of: {
        max: { kind: 'number', whole: true, least: 0, most: 100 },
        window: { kind: 'quantity', unit: 'duration', least: 1 },
        backoff: { kind: 'quantity', unit: 'duration', least: 0 },
        'max-backoff': { kind: 'quantity', unit: 'duration', least: 0 },
        on: { kind: 'choice', of: ['hangs', 'runaways'] },
    },
};
const limitsKeys = {
    kind: 'keys',
    required: [],
    of: {
        'wall-time': { kind: 'quantity', unit: 'duration', least: 1 },
        'no-output-timeout': { kind: 'quantity', unit: 'duration', least: 1 },
        'hang-timeout': { kind: 'quantity', unit: 'duration', least: 1 },
        'max-memory': { kind: 'quantity', unit: 'memory', least: 1 },
        'max-processes': { kind: 'number', whole: true, least: 1, most: 1000000000 },
        'max-output': { kind: 'quantity', unit: 'size', least: 1 },
        'max-tokens': { kind: 'number', whole: true, least: 1, most: 1000000000 },
        'max-cost': { kind: 'quantity', unit: 'dollars', least: 1 },
        'max-turns': { kind: 'number', whole: true, least: 1, most: 1000000000 },
        'max-tool-calls': { kind: 'number', whole: true, least: 1, most: 1000000000 },
    },
};
const pricesMemberKeys = {
    kind: 'keys',
    required: ['input', 'output'],
    of: {
        input: { kind: 'quantity', unit: 'dollars', least: 0 },
        output: { kind: 'quantity', unit: 'dollars', least: 0 },
        'cache-read': { kind: 'quantity', unit: 'dollars', least: 0 },
        'cache-write': { kind: 'quantity', unit: 'dollars', least: 0 },
        reasoning: { kind: 'quantity', unit: 'dollars', least: 0 },
    },
};
const rulesWallTimeKeys = { kind: 'keys', required: [], of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] } } };
const rulesHangKeys = {
    kind: 'keys',
    required: [],
    of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, for: { kind: 'quantity', unit: 'duration', least: 1 } },
};
const rulesSilentSpinKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert'] },
        for: { kind: 'quantity', unit: 'duration', least: 1 },
        cpu: { kind: 'quantity', unit: 'share', least: 1 },
    },
};
const rulesOutputLoopKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
        lines: { kind: 'number', whole: true, least: 2, most: 1000000000 },
        for: { kind: 'quantity', unit: 'duration', least: 0 },
        cpu: { kind: 'quantity', unit: 'share', least: 1 },
        'lines-per-second': { kind: 'number', whole: true, least: 1, most: 1000000000 },
        'masked-lines': { kind: 'number', whole: true, least: 2, most: 1000000000 },
        'masked-for': { kind: 'quantity', unit: 'duration', least: 0 },
    },
};
const rulesCpuLoopKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
        cpu: { kind: 'quantity', unit: 'share', least: 1 },
        lines: { kind: 'number', whole: true, least: 2, most: 1000000000 },
        for: { kind: 'quantity', unit: 'duration', least: 1 },
        'lines-per-second': { kind: 'number', whole: true, least: 1, most: 1000000000 },
        'masked-for': { kind: 'quantity', unit: 'duration', least: 1 },
    },
};
const rulesOutputFloodKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
        'bytes-per-second': { kind: 'quantity', unit: 'size', least: 1 },
        for: { kind: 'quantity', unit: 'duration', least: 1 },
        stale: { kind: 'flag' },
        total: { kind: 'quantity', unit: 'size', least: 1 },
    },
};
const rulesStuckProgressKeys = {
    kind: 'keys',
    required: [],
    of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, for: { kind: 'quantity', unit: 'duration', least: 1 } },
};
const rulesMemoryKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
        'alert-used': { kind: 'quantity', unit: 'share', least: 1 },
        'alert-within': { kind: 'quantity', unit: 'duration', least: 1 },
        used: { kind: 'quantity', unit: 'share', least: 1 },
        'fast-used': { kind: 'quantity', unit: 'share', least: 1 },
        'fast-within': { kind: 'quantity', unit: 'duration', least: 1 },
        confirm: { kind: 'quantity', unit: 'duration', least: 0 },
    },
};
const rulesCrashLoopKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
        count: { kind: 'number', whole: true, least: 2, most: 100 },
        within: { kind: 'quantity', unit: 'duration', least: 1 },
        'stale-for': { kind: 'quantity', unit: 'duration', least: 0 },
        cpu: { kind: 'quantity', unit: 'share', least: 1 },
    },
};
const rulesForkStormKeys = {
    kind: 'keys',
    required: [],
    of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, share: { kind: 'quantity', unit: 'share', least: 1 } },
};
const rulesAgentLoopKeys = {
    kind: 'keys',
    required: [],
    of: {
        action: { kind: 'choice', of: ['off', 'alert', 'kill'] },
        repeats: { kind: 'number', whole: true, least: 2, most: 1000000 },
        'masked-repeats': { kind: 'number', whole: true, least: 2, most: 1000000 },
        'unchanged-turns': { kind: 'number', whole: true, least: 2, most: 1000000 },
    },
};
const rulesBudgetKeys = {
    kind: 'keys',
    required: [],
    of: { action: { kind: 'choice', of: ['off', 'alert', 'kill'] }, warn: { kind: 'quantity', unit: 'share', least: 1 } },
};
const rulesHangAfterResultKeys = {
    kind: 'keys',
    required: [],
    of: { action: { kind: 'choice', of: ['off', 'alert', 'end'] }, for: { kind: 'quantity', unit: 'duration', least: 1 } },
};
const rulesKeys = {
    kind: 'keys',
    required: [],
    of: {
        'wall-time': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesWallTimeKeys] },
        'no-output': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesWallTimeKeys] },
        hang: { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesHangKeys] },
        'silent-spin': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert'] }, rulesSilentSpinKeys] },
        'output-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesOutputLoopKeys] },
        'cpu-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesCpuLoopKeys] },
        'output-flood': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesOutputFloodKeys] },
        'stuck-progress': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesStuckProgressKeys] },
        memory: { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesMemoryKeys] },
        'crash-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesCrashLoopKeys] },
        'fork-storm': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesForkStormKeys] },
        'agent-loop': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesAgentLoopKeys] },
        budget: { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'kill'] }, rulesBudgetKeys] },
        'hang-after-result': { kind: 'either', of: [{ kind: 'choice', of: ['off', 'alert', 'end'] }, rulesHangAfterResultKeys] },
    },
};
const stepsMemberKeys = {
    kind: 'keys',
    required: [],
    of: {
        profile: { kind: 'choice', of: ['standard', 'strict', 'watchdog', 'agent'] },
        mode: { kind: 'choice', of: ['shadow', 'canary', 'enforce'] },
        'canary-percent': { kind: 'number', whole: true, least: 0, most: 100 },
        grace: { kind: 'quantity', unit: 'duration', least: 0 },
        warmup: { kind: 'quantity', unit: 'duration', least: 0 },
        orphans: { kind: 'choice', of: ['kill', 'warn', 'allow'] },
        'on-runaway': { kind: 'choice', of: ['kill', 'alert', 'restart'] },
        restart: restartKeys,
        limits: limitsKeys,
        agent: { kind: 'choice', of: ['auto', 'claude', 'codex', 'gemini', 'opencode', 'aider', 'none'] },
        prices: { kind: 'map', keys: { kind: 'text', leastChars: 1, mostChars: 200 }, of: pricesMemberKeys },
        rules: rulesKeys,
    },
};
const gateBudgetsKeys = {
    kind: 'keys',
    required: [],
    of: {
        'cpu-minutes': { kind: 'number', whole: false, above: 0, most: 10000000 },
        wall: { kind: 'quantity', unit: 'duration', least: 1 },
        'peak-memory': { kind: 'quantity', unit: 'size', least: 1 },
    },
};
const gateRegressionKeys = {
    kind: 'keys',
    required: [],
    of: { cpu: { kind: 'quantity', unit: 'share', least: 1 }, wall: { kind: 'quantity', unit: 'share', least: 1 } },
};
const gateKeys = {
    kind: 'keys',
    required: [],
    of: {
        required: { kind: 'list', of: { kind: 'text', leastChars: 1, mostChars: 200 }, most: 1000 },
        'allow-verdicts': {
            kind: 'list',
            of: { kind: 'choice', of: ['passed', 'failed', 'killed', 'cancelled', 'error'] },
            least: 1,
        },
        'allow-actions': { kind: 'list', of: { kind: 'choice', of: ['continue', 'alert', 'kill', 'restart', 'log_only'] }, least: 1 },
        'allow-dry-run': { kind: 'flag' },
        explainability: { kind: 'quantity', unit: 'share', least: 1 },
        tier: { kind: 'choice', of: ['init', 'cgroup', 'strict'] },
        budgets: gateBudgetsKeys,
        regression: gateRegressionKeys,
        'max-age': { kind: 'quantity', unit: 'duration', least: 1 },
        signed: { kind: 'flag' },
        incomplete: { kind: 'choice', of: ['fail', 'warn', 'allow'] },
    },
};
const policyKeys = {
    kind: 'keys',
    required: ['version'],
    of: {
        version: { kind: 'choice', of: [1] },
        extends: {
            kind: 'either',
            of: [
                { kind: 'text', leastChars: 1 },
                { kind: 'list', of: { kind: 'text', leastChars: 1 }, most: 16 },
            ],
        },
        profile: { kind: 'choice', of: ['standard', 'strict', 'watchdog', 'agent'] },
        mode: { kind: 'choice', of: ['shadow', 'canary', 'enforce'] },
        'canary-percent': { kind: 'number', whole: true, least: 0, most: 100 },
        grace: { kind: 'quantity', unit: 'duration', least: 0 },
        warmup: { kind: 'quantity', unit: 'duration', least: 0 },
        orphans: { kind: 'choice', of: ['kill', 'warn', 'allow'] },
        'on-runaway': { kind: 'choice', of: ['kill', 'alert', 'restart'] },
        restart: restartKeys,
        limits: limitsKeys,
        agent: { kind: 'choice', of: ['auto', 'claude', 'codex', 'gemini', 'opencode', 'aider', 'none'] },
        prices: { kind: 'map', keys: { kind: 'text', leastChars: 1, mostChars: 200 }, of: pricesMemberKeys },
        rules: rulesKeys,
        steps: { kind: 'map', keys: { kind: 'text', leastChars: 1, mostChars: 200 }, of: stepsMemberKeys },
        gate: gateKeys,
    },
};
const policyShape = policyKeys;

// EXTERNAL MODULE: ./lib/decision/policy-yaml.js
var policy_yaml = __webpack_require__(96404);
// EXTERNAL MODULE: ./lib/decision/quantity-units.js
var quantity_units = __webpack_require__(57499);
;// CONCATENATED MODULE: ./lib/decision/shape.js

const unread = Symbol('unread');
function readAs(shape, value) {
    switch (shape.kind) {
        case 'choice':
            return shape.of.includes(value) ? value : unread;
        case 'flag':
            return typeof value === 'boolean' ? value : unread;
        case 'number':
            return isNumber(shape, value) ? value : unread;
        case 'text':
            return isText(shape, value) ? value : unread;
        case 'quantity':
            return typeof value === 'string' || typeof value === 'number' ? quantityOf(shape, value) : unread;
        case 'list':
            return readList(shape, value);
        case 'map':
            return readMap(shape, value);
        case 'either':
            return readEither(shape.of, value);
        case 'keys':
            return readKeys(shape, value);
        default:
            return shape;
    }
}
function isNumber({ whole, above, least, most }, value) {
    if (typeof value !== 'number' || !(whole ? Number.isSafeInteger(value) : Number.isFinite(value)))
        return false;
    return ((above === undefined || value > above) && (least === undefined || value >= least) && (most === undefined || value <= most));
}
function isText({ leastChars, mostChars }, value) {
    return typeof value === 'string' && value.length >= leastChars && (mostChars === undefined || value.length <= mostChars);
}
function quantityOf({ unit, least }, given) {
    const parsed = (0,quantity_units/* parseQuantity */.L)(unit, least, given);
    return parsed.kind === 'ok' ? parsed.value : unread;
}
function readList({ of, least = 0, most = Number.POSITIVE_INFINITY }, value) {
    if (!Array.isArray(value) || value.length < least || value.length > most)
        return unread;
    const read = Array.from(value, (member) => readAs(of, member));
    return read.includes(unread) ? unread : read;
}
function readMap({ keys, of }, value) {
    if (!isPlain(value))
        return unread;
    const read = Object.entries(value).map(([key, member]) => [readAs(keys, key), readAs(of, member)]);
    return read.some((entry) => entry.includes(unread)) ? unread : Object.fromEntries(read);
}
function readEither(shapes, value) {
    for (const shape of shapes) {
        const read = readAs(shape, value);
        if (read !== unread)
            return read;
    }
    return unread;
}
function readKeys({ required, of }, value) {
    if (!isPlain(value) || !Object.keys(value).every((key) => Object.hasOwn(of, key)))
        return unread;
    if (!required.every((key) => Object.hasOwn(value, key)))
        return unread;
    const said = Object.entries(of).filter(([key]) => Object.hasOwn(value, key));
    const read = said.map(([key, shape]) => [key, readAs(shape, value[key])]);
    return read.some((entry) => entry.includes(unread)) ? unread : Object.fromEntries(read);
}
function isPlain(value) {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return false;
    return !Object.hasOwn(value, '__proto__');
}

;// CONCATENATED MODULE: ./lib/decision/right-policy.js




function readRightPolicy(text, path) {
    const yaml = (0,policy_yaml/* readPolicyYaml */.S)(text);
    const read = yaml.kind === 'ok' ? readAs(policyShape, yaml.value) : unread;
    return yaml.kind === 'invalid' || read === unread ? null : (0,policy_parts/* partsOfPolicy */.M)(read, path, yaml.lineOf);
}

// EXTERNAL MODULE: ./lib/decision/step-glob.js
var step_glob = __webpack_require__(31849);
// EXTERNAL MODULE: ./lib/policy-bytes.js
var policy_bytes = __webpack_require__(84075);
;// CONCATENATED MODULE: ./lib/read-policy-files.js







const DEEPEST = 5;
const MOST_FILES = 64;
async function readPolicyFiles(path) {
    let bytes;
    try {
        bytes = await (0,policy_bytes/* readPolicyBytes */.g)(path);
    }
    catch (error) {
        return invalid(path, null, `the policy file cannot be read: ${error.message}`);
    }
    return readOne(bytes, path, { above: [await (0,promises_.realpath)(path).catch(() => path)], count: { files: 1 } });
}
function partsOf({ path, parsed, extended }) {
    return [
        ...extended.flatMap(partsOf),
        { pattern: null, place: { kind: 'file', path, line: null }, source: parsed.source },
        ...parsed.steps.map(({ pattern, line, source }) => ({ pattern, source, place: { kind: 'file', path, line } })),
    ];
}
function sourcesFor(file, step) {
    return partsOf(file)
        .filter(({ pattern }) => pattern === null || (0,step_glob/* matchesStep */.w)(pattern, step))
        .map(({ source }) => source);
}
function gateOf({ parsed, extended }) {
    return parsed.gate ?? extended.map(gateOf).findLast((gate) => gate !== null) ?? null;
}
async function readOne(bytes, path, reading) {
    const parsed = await parse(bytes.toString('utf8'), path);
    if (parsed.kind === 'invalid')
        return parsed;
    const read = [];
    for (const each of parsed.extended)
        read.push(await readExtended(each, path, reading));
    const problems = read.flatMap((each) => (each.kind === 'invalid' ? each.problems : []));
    if (problems.length > 0)
        return { kind: 'invalid', problems };
    return { kind: 'ok', file: { path, parsed, extended: read.flatMap((each) => (each.kind === 'ok' ? [each.file] : [])) } };
}
async function parse(text, path) {
    const right = readRightPolicy(text, path);
    if (right !== null)
        return right;
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(6003)]).then(__webpack_require__.bind(__webpack_require__, 78384));
    return parsePolicyFile(text, path);
}
async function readExtended({ reference, line }, from, reading) {
    const named = (0,extended_policy.parseReference)(reference);
    if (named.kind === 'invalid')
        return wrong(named.problem);
    const path = (0,external_node_path_.isAbsolute)(named.path) ? named.path : (0,external_node_path_.join)((0,external_node_path_.dirname)(from), named.path);
    if (reading.above.length > DEEPEST)
        return wrong(`${path} would be number ${DEEPEST + 1} in a row of policies that extend one another; ${DEEPEST} is the most`);
    if (reading.count.files >= MOST_FILES)
        return wrong(`this is more than ${MOST_FILES} policies in all`);
    reading.count.files += 1;
    try {
        const place = await (0,promises_.realpath)(path);
        if (reading.above.includes(place))
            return wrong(`${path} extends itself${reading.above.length === 1 ? '' : `, over ${reading.above.length} files`}`);
        const bytes = await (0,policy_bytes/* readPolicyBytes */.g)(place);
        const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (named.sha256 !== null && named.sha256 !== found)
            return wrong(`${path} has the SHA-256 ${found}, but ${named.sha256} is asked for; if the change is meant, pin the new one`);
        return await readOne(bytes, path, { ...reading, above: [...reading.above, place] });
    }
    catch (error) {
        return wrong(`${path} cannot be read: ${error.message}`);
    }
    function wrong(problem) {
        return invalid(from, line, `extends: ${problem}`);
    }
}
function invalid(path, line, message) {
    return { kind: 'invalid', problems: [{ path, line, message, nearest: null }] };
}


/***/ })

};
