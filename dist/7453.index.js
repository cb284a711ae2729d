export const id = 7453;
export const ids = [7453];
export const modules = {

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

/***/ 45558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loadGatePolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _decision_default_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76470);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36518);




async function loadGatePolicy({ path, named, read, pinned }) {
    if (pinned !== undefined && !/^[0-9a-f]{64}$/i.test(pinned))
        return invalid(`policy-sha256: "${pinned.slice(0, 80)}" is not a SHA-256: write 64 hex digits, as sha256sum prints them`);
    if (path === null) {
        if (pinned !== undefined)
            return invalid('policy-sha256 pins a policy file, and there is none: name it as policy');
        return { kind: 'ok', policy: _decision_default_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGatePolicy */ .D, origin: 'the built-in gate policy', sha256: null };
    }
    const bytes = await attempt(() => read(path));
    if (typeof bytes === 'string')
        return invalid(`the policy ${named(path)} cannot be read: ${bytes}`);
    const sha256 = sha256Of(bytes);
    if (pinned !== undefined && pinned.toLowerCase() !== sha256)
        return {
            kind: 'other',
            problem: `the policy ${named(path)} is not the one that is pinned: its SHA-256 is ${sha256}, required is ${pinned.toLowerCase()}; nothing was judged`,
        };
    const found = await gateIn({ path, bytes, via: '' }, { named, read, allPinned: pinned !== undefined, files: 0 });
    if (found.kind === 'invalid')
        return invalid(`the policy is not valid, nothing was judged:\n${found.lines.map((line) => `flowforge:   ${line}`).join('\n')}`);
    const which = `${named(path)}, sha256 ${sha256}${pinned === undefined ? '' : ', as pinned'}`;
    if (found.kind === 'none')
        return {
            kind: 'ok',
            policy: _decision_default_gate_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGatePolicy */ .D,
            origin: `${which}; it has no gate: section, so the built-in one holds`,
            sha256,
        };
    return { kind: 'ok', policy: found.policy, origin: `${which}${found.via}`, sha256 };
}
const mostFiles = 64;
async function gateIn({ path, bytes, via }, search) {
    const { parsePolicyFile } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(8384)]).then(__webpack_require__.bind(__webpack_require__, 78384));
    const { gatePolicyOf } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8699)]).then(__webpack_require__.bind(__webpack_require__, 88699));
    const { parseReference } = await __webpack_require__.e(/* import() */ 6644).then(__webpack_require__.bind(__webpack_require__, 36644));
    const parsed = parsePolicyFile(bytes.toString('utf8'), search.named(path));
    if (parsed.kind === 'invalid')
        return { kind: 'invalid', lines: parsed.problems.map(_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .f) };
    if (parsed.gate !== null)
        return { kind: 'found', policy: gatePolicyOf(parsed.gate), via };
    for (const { reference, line } of parsed.extended.toReversed()) {
        const wrong = (problem) => ({
            kind: 'invalid',
            lines: [(0,_load_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .problemText */ .f)({ path: search.named(path), line, message: `extends: ${problem}`, nearest: null })],
        });
        const extended = parseReference(reference);
        if (extended.kind === 'invalid')
            return wrong(extended.problem);
        if (extended.sha256 === null && search.allPinned)
            return wrong(`${extended.path} is not pinned, and this policy is: write ${extended.path}@sha256:<64 hex digits>`);
        if ((search.files += 1) > mostFiles)
            return wrong(`this is more than ${mostFiles} policies in all`);
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(extended.path) ? extended.path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), extended.path);
        const content = await attempt(() => search.read(place));
        if (typeof content === 'string')
            return wrong(`${search.named(place)} cannot be read: ${content}`);
        const sha256 = sha256Of(content);
        if (extended.sha256 !== null && extended.sha256 !== sha256)
            return wrong(`${search.named(place)} has the SHA-256 ${sha256}, but ${extended.sha256} is asked for; if the change is meant, pin the new one`);
        const found = await gateIn({ path: place, bytes: content, via: `; its gate: section is that of ${search.named(place)}, sha256 ${sha256}` }, search);
        if (found.kind !== 'none')
            return found;
    }
    return { kind: 'none' };
}
async function attempt(read) {
    try {
        return await read();
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
function invalid(problem) {
    return { kind: 'invalid', problem };
}


/***/ }),

/***/ 60581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   jr: () => (/* binding */ usagePhrase),
/* harmony export */   x4: () => (/* binding */ usageRows)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14409);


function usagePhrase(usage) {
    const used = [
        declared('turns', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.turns, 'turn'),
        `${declared('tool-calls', usage) ?? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.tool_calls, 'tool call')}${failed(usage)}`,
        declared('tokens', usage) ?? (isTold(usage) ? (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(usage.total_tokens, 'token') : 'tokens not known'),
        declared('cost', usage) ?? shortCost(usage),
    ];
    return `${usage.agent}: ${used.join(', ')}${usage.shed_bytes > 0 ? ', all of it at least' : ''}`;
}
function usageRows(usage) {
    const kinds = tokensByKind(usage);
    return [
        ['agent', usage.agent],
        ['turns', (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.turns)],
        ['tool calls', `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.tool_calls)}${failed(usage)}`],
        ['tokens', isTold(usage) ? `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(usage.total_tokens)}${kinds && `: ${kinds}`}` : tokensNotTold],
        ['cost', costWords(usage)],
        ...(usage.budget ?? []).map((each) => [`budget of ${budgetNames[each.what]}`, budgetWords(each, usage)]),
        ...(usage.shed_bytes > 0 ? [['not read', notRead(usage)]] : []),
    ];
}
function isTold({ total_tokens, tokens_live }) {
    return total_tokens > 0 || tokens_live;
}
const tokensNotTold = 'not known: this agent tells them at the end of its task only';
const kinds = [
    ['input', 'input'],
    ['cache_read', 'read from a cache'],
    ['cache_write', 'written to a cache'],
    ['output', 'output'],
    ['reasoning', 'reasoning'],
];
function tokensByKind({ tokens }) {
    return kinds
        .filter(([kind]) => tokens[kind] > 0)
        .map(([kind, words]) => `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tokens[kind])} ${words}`)
        .join(', ');
}
function failed({ tool_errors }) {
    return tool_errors === 0 ? '' : ` (${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(tool_errors)} failed)`;
}
function shortCost(usage) {
    if (usage.cost_micros === -1)
        return 'cost not known';
    return `${isLeastCost(usage) ? 'at least ' : ''}${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD)(usage.cost_micros)}`;
}
function costWords(usage) {
    const { cost_micros, cost_from, unpriced_tokens } = usage;
    if (cost_micros === -1)
        return 'not known: neither the agent nor the prices of the policy told it';
    const from = cost_from === 'prices' ? 'by the prices of the policy' : 'as the agent says';
    const without = unpriced_tokens === 0 ? '' : `; ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unpriced_tokens, 'token')} have no known price`;
    return `${shortCost(usage)}, ${from}${without}`;
}
function isLeastCost({ unpriced_tokens, shed_bytes, cost_from }) {
    return unpriced_tokens > 0 || (shed_bytes > 0 && cost_from === 'prices');
}
const budgetNames = {
    tokens: 'tokens',
    cost: 'cost',
    turns: 'turns',
    'tool-calls': 'tool calls',
};
function declared(figure, usage) {
    const budget = usage.budget?.find(({ what }) => what === figure);
    return budget === undefined ? null : `${budgetNames[figure]} ${budgetWords(budget, usage)}`;
}
function budgetWords({ what, estimate, actual }, usage) {
    const words = what === 'cost' ? _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCost */ .BD : _quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4;
    const isKnown = actual >= 0 && (what !== 'tokens' || isTold(usage));
    if (!isKnown)
        return `not known of ${words(estimate)}`;
    const least = what === 'cost' && isLeastCost(usage) ? 'at least ' : '';
    return `${least}${words(actual)} of ${words(estimate)}${estimate === 0 ? '' : ` (${share(actual, estimate)})`}`;
}
function share(actual, estimate) {
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(Math.floor((actual * 100) / estimate) * 100);
}
function notRead({ shed_bytes }) {
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(shed_bytes)} that came too fast: every figure here is the least that there was`;
}


/***/ }),

/***/ 95037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ weakestTier),
/* harmony export */   TH: () => (/* binding */ earlierAttempts),
/* harmony export */   qw: () => (/* binding */ attemptsIn)
/* harmony export */ });
/* harmony import */ var _decision_behind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96099);
/* harmony import */ var _events_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30559);


function earlierAttempts(events) {
    const decisions = (0,_decision_behind_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsIn */ .z_)(events).filter(({ action }) => action === 'restart');
    return (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'restart_scheduled').flatMap((restart) => {
        const decision = decisions.findLast(({ incident_id, seq }) => incident_id === restart.incident_id && seq < restart.seq);
        return decision === undefined ? [] : [{ number: restart.payload.attempt - 1, decision, restart }];
    });
}
function attemptsIn(events) {
    return Math.max(1, (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'process_started').length);
}
function weakestTier(events) {
    const later = (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsOf */ .XL)(events, 'process_started').flatMap(({ payload }) => payload.tier ?? []);
    return later.reduce((weakest, tier) => (tiers.indexOf(tier.name) < tiers.indexOf(weakest.name) ? tier : weakest), (0,_events_of_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(events).payload.tier);
}
const tiers = ['windows', 'group', 'init', 'cgroup', 'strict'];


/***/ }),

/***/ 30559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   XL: () => (/* binding */ eventsOf),
/* harmony export */   g1: () => (/* binding */ lastOf),
/* harmony export */   lP: () => (/* binding */ beforeSeal)
/* harmony export */ });
function eventsOf(events, type) {
    return events.map(({ event }) => event).filter((event) => isOf(event, type));
}
function lastOf(events, type) {
    return eventsOf(events, type).at(-1) ?? null;
}
function startOf(events) {
    const first = events[0]?.event;
    if (first !== undefined && isOf(first, 'run_started'))
        return first;
    const found = first === undefined ? 'there is no event at all' : `the first one is ${first.event_type} (seq ${first.seq})`;
    throw new Error(`The record of a run begins with run_started, but ${found}. Check the bundle: flowforge-ci verify <bundle>.`);
}
function beforeSeal(events) {
    const seal = events.findIndex(({ event }) => event.event_type === 'run_sealed');
    return seal === -1 ? events : events.slice(0, seal);
}
function isOf(event, type) {
    return event.event_type === type;
}


/***/ }),

/***/ 32246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ gateJunit)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78887);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49948);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25227);



const suiteName = 'flowforge-gate';
function gateJunit({ cases }) {
    const failed = (each) => each.findings.some(({ level }) => level === 'fail');
    const counts = { tests: cases.length, failures: cases.filter(failed).length, errors: 0 };
    const nameBundle = classNames();
    const suite = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)('testsuite', { name: suiteName, time: 0, ...counts, skipped: 0 }, ...cases.map((each) => caseXml(each, failed(each), nameBundle(each.bundle))));
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlDocument */ .RX)((0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)('testsuites', { name: suiteName, ...counts }, suite));
}
function caseXml(each, failed, classname) {
    const name = each.of === '' ? each.check : `${each.check} ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(each.of, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .longestNameChars */ .zC)}`;
    const lines = each.findings.map((finding) => (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeText */ .Hk)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLine */ .mC)(each, finding)));
    const [message] = lines;
    if (message === undefined)
        return (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)('testcase', { classname, name, time: 0 });
    const all = (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(lines.join('\n'));
    const told = failed ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)('failure', { message, type: each.check }, all) : (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)('system-out', {}, all);
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)('testcase', { classname, name, time: 0 }, told);
}
function classNames() {
    const names = new Map([[null, 'flowforge.gate']]);
    const taken = new Map();
    return (bundle) => {
        const known = names.get(bundle);
        if (known !== undefined)
            return known;
        const parts = bundle?.run == null ? ['unreadable'] : [bundle.run.job, bundle.run.step];
        const words = parts.map((part) => (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(part, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .longestNameChars */ .zC)
            .replace(/[^\p{L}\p{N}_-]+/gu, '-')
            .replace(/^-+|-+$/g, ''));
        const base = ['flowforge', 'gate', ...words.filter((word) => word !== '')].join('.');
        const count = (taken.get(base) ?? 0) + 1;
        taken.set(base, count);
        const name = count === 1 ? base : `${base}.${count}`;
        names.set(bundle, name);
        return name;
    };
}


/***/ }),

/***/ 47418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ gateSummary)
/* harmony export */ });
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84962);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78887);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);



const mostRows = 200;
const widestCellChars = 80;
function gateSummary(judgement, policy) {
    const { pass, bundles, cases } = judgement;
    const rows = (0,_gate_table_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRows */ .Zl)(judgement);
    const lines = cases.flatMap((each) => each.findings.map((finding) => (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .mC)(each, finding)));
    return [
        `## FlowForge Guard: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .l)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOutcome */ .SH)(pass, bundles.length, cases))}`,
        '',
        ...lines.slice(0, mostRows).map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .l)(line, longestFindingChars)}`),
        ...left(lines.length, 'findings'),
        ...(lines.length === 0 ? [] : ['']),
        `| ${_gate_table_js__WEBPACK_IMPORTED_MODULE_0__/* .gateColumns */ .R4.join(' | ')} |`,
        `| ${_gate_table_js__WEBPACK_IMPORTED_MODULE_0__/* .gateColumns */ .R4.map(() => '---').join(' | ')} |`,
        ...rows.slice(0, mostRows).map((cells) => `| ${cells.map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .l)(cell, widestCellChars)).join(' | ')} |`),
        ...left(rows.length, 'bundles'),
        '',
        `Policy: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .l)(policy)}`,
        '',
    ].join('\n');
}
const longestFindingChars = 2000;
function left(count, what) {
    return count <= mostRows ? [] : ['', `and ${count - mostRows} more ${what}: flowforge-ci gate --json has them all`];
}


/***/ }),

/***/ 84962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ gateColumns),
/* harmony export */   Zl: () => (/* binding */ gateRows),
/* harmony export */   k0: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78887);

const gateColumns = ['step', 'verdict', 'integrity', 'tier', 'CPU', 'wall', 'peak', 'finding'];
function gateRows({ bundles, cases }) {
    return bundles.map((bundle) => [...factsOf(bundle), findingsOf(bundle)]);
    function findingsOf(bundle) {
        const own = cases.filter((each) => each.bundle === bundle);
        const at = (level) => own.filter(({ findings }) => findings.some((each) => each.level === level)).map(({ check }) => check);
        const [fails, warns, notes] = [at('fail'), at('warn'), at('note')];
        if (fails.length > 0)
            return `FAIL ${fails.join(', ')}`;
        if (warns.length > 0)
            return `WARN ${warns.join(', ')}`;
        return notes.length > 0 ? `note ${notes.join(', ')}` : 'ok';
    }
}
function gateTable(judgement) {
    const rows = [gateColumns, ...gateRows(judgement)].map((cells) => cells.map((cell) => (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .logSafe */ .sN)(cell, widestCellChars)));
    const widths = gateColumns.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    return rows
        .map((cells) => `${cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}
const widestCellChars = 60;
function factsOf({ path, integrity, run }) {
    if (run === null)
        return [path, '-', integrity, '-', '-', '-', '-'];
    const { step, verdict, tier, cpuMs, wallMs, peakMemoryBytes } = run;
    const figures = [(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)('cpu', cpuMs), (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)('wall', wallMs), (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)('memory', peakMemoryBytes)];
    return [step, verdict ?? 'not known', integrity, tier.name, ...figures];
}


/***/ }),

/***/ 55751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bp: () => (/* binding */ gateText),
/* harmony export */   wP: () => (/* binding */ failLines),
/* harmony export */   wT: () => (/* binding */ gateJson)
/* harmony export */ });
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84962);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78887);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49948);



function gateText({ judgement, policy, expected }) {
    const { pass, bundles, cases } = judgement;
    const lines = findingLines(judgement);
    return [
        `policy: ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(policy.origin, longestOriginChars)}\n`,
        `run: ${expectedWords(expected)}\n`,
        bundles.length === 0 ? '' : `\n${(0,_gate_table_js__WEBPACK_IMPORTED_MODULE_0__/* .gateTable */ .k0)(judgement)}`,
        lines.length === 0 ? '\n' : `\n${lines.map((line) => `${line}\n`).join('')}\n`,
        `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gateOutcome */ .SH)(pass, bundles.length, cases)}\n`,
    ].join('');
}
function gateJson({ judgement: { pass, bundles, cases }, policy, expected }) {
    const findings = cases.flatMap((each) => each.findings.map((finding) => findingJson(each, finding)));
    const { origin, sha256 } = policy;
    return `${JSON.stringify({ pass, policy: { origin, sha256 }, expected, bundles, findings }, null, 2)}\n`;
}
function failLines({ cases }) {
    return cases.flatMap((each) => each.findings.filter(({ level }) => level === 'fail').map((finding) => (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .mC)(each, finding)));
}
function findingLines({ cases }) {
    const told = cases.flatMap((each) => each.findings.map((finding) => ({ level: finding.level, line: (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLine */ .mC)(each, finding) })));
    return ['fail', 'warn', 'note'].flatMap((level) => told.filter((each) => each.level === level).map(({ line }) => line));
}
const longestOriginChars = 1000;
function findingJson({ check, of, bundle }, { level, problem }) {
    const where = { bundle: bundle?.path ?? null, step: bundle?.run?.step ?? null };
    return { level, check, of, ...where, message: (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)((0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWords */ .$3)(problem), longestOriginChars * 2), problem };
}
function expectedWords(expected) {
    const said = Object.entries(expected).map(([name, value]) => `${name} ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLine */ .om)(value)}`);
    return said.length === 0 ? 'any' : said.join(', ');
}


/***/ }),

/***/ 78887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ problemWords),
/* harmony export */   SH: () => (/* binding */ gateOutcome),
/* harmony export */   mC: () => (/* binding */ findingLine),
/* harmony export */   sN: () => (/* binding */ logSafe),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81925);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(439);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14409);
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);




function findingLine({ check, bundle }, { level, problem }) {
    const step = bundle?.run === null || bundle === null ? '' : `${quoted(bundle.run.step)} `;
    const where = bundle === null ? '' : ` [${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(bundle.path)}]`;
    return logSafe(`${levelWords[level]} ${step}${check}: ${problemWords(problem)}${where}`, longestLineChars);
}
function logSafe(text, maxChars) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars)
        .replace(/^::/, ': :')
        .replace(/##(?=[a-z]*\[)/gi, '## ');
}
function gateOutcome(pass, bundles, cases) {
    const findings = cases.flatMap((each) => each.findings);
    const count = (level) => findings.filter((each) => each.level === level).length;
    const [fails, warnings] = [count('fail'), count('warn')];
    const beside = warnings === 0 ? '' : `, ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(warnings, 'warning')}`;
    return pass
        ? `gate passed: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(bundles, 'bundle')}${beside}`
        : `gate failed: ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fails, 'finding')}${beside} in ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(bundles, 'bundle')}`;
}
const levelWords = { fail: 'FAIL', warn: 'WARN', note: 'note' };
const longestLineChars = 2000;
function problemWords(problem) {
    switch (problem.kind) {
        case 'no-bundle':
            return `there is no bundle in ${problem.places.map((place) => (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(place)).join(', ')}, required is at least one; run the steps under the guard and bring their evidence here`;
        case 'search':
            return problem.problem;
        case 'integrity':
            return `${problem.verdict}, required is VALID: ${some(problem.problems)}; ${integrityAdvice[problem.verdict]}`;
        case 'superseded':
            return `attempt ${problem.attempt} is not judged, because attempt ${problem.by} of the same step counts`;
        case 'required':
            return `no evidence of a step ${quoted(problem.pattern)}, ${seenWords(problem.seen)}; run it under the guard with that --name and bring its bundle here`;
        case 'no-key':
            return 'the policy requires signatures, and there is no key to check them with; give it with --public-key FILE';
        case 'verdict':
            return `${verdictWords(problem)}, allowed is ${problem.allowed.join(', ')}${because(problem)}; flowforge-ci timeline shows what happened`;
        case 'action':
            return `the guard decided ${problem.action}, allowed is ${problem.allowed.join(', ')}${because(problem)}; flowforge-ci timeline shows what happened`;
        case 'dry-run':
            return `${problem.would} would have followed, had the policy been enforced${because(problem)}; mend the step, or adapt the policy before it is enforced`;
        case 'explainability':
            return `${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfidence */ .Me)(problem.observedBp)} of the interventions are explained, required is ${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConfidence */ .Me)(problem.requiredBp)}: ${some(problem.unexplained)}; flowforge-ci verify shows each`;
        case 'tier':
            return `held by tier ${problem.observed.name}, required is ${problem.required} at least${why(problem.observed.whyNotBetter)}; flowforge-ci doctor says what that host can do`;
        case 'age': {
            const { observedMs, mostMs } = problem;
            if (observedMs < 0)
                return `the evidence is dated ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(-observedMs)} in the future, required is an age of ${(0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(mostMs)} at most; set the clocks`;
            const [age, most] = apart('wall', observedMs, mostMs);
            return `the evidence is ${age} old, required is ${most} at most; run the step again`;
        }
        case 'budget': {
            const { what, largest } = problem;
            const [observed, most] = apart(what, problem.observed, problem.most);
            return `${figureWords[what]} ${observed}, budget is ${most}; the most was in ${quoted(largest.step)}, ${figure(what, largest.observed)}`;
        }
        case 'regression': {
            const { what, observed, baseline, allowedBp } = problem;
            const more = baseline === 0 ? '' : ` (+${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(Math.round(((observed - baseline) * 10_000) / baseline))})`;
            const [now, before] = apart(what, observed, baseline);
            return `${what} ${now} against ${before} in the baseline${more}, allowed is +${(0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(allowedBp)}; flowforge-ci diff shows both, or take this run as the new baseline`;
        }
        case 'no-baseline':
            return 'the policy allows a regression of so much, and there is no bundle to compare with; give one with --baseline BUNDLE';
        case 'bad-baseline':
            return `the baseline ${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(problem.path)} is not VALID: ${some(problem.problems)}; take another`;
        case 'not-in-baseline':
            return 'the baseline has no step of this name: not compared';
        default:
            return problem;
    }
}
const integrityAdvice = {
    INVALID: 'flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it',
    INCOMPLETE: 'run the step again, or allow it with gate: { incomplete: warn }',
};
const figureWords = {
    cpu: 'CPU of all steps together is',
    wall: 'wall time of all steps together is',
    memory: 'peak memory is',
};
function figure(what, value) {
    return what === 'memory' ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(value) : (0,_durations_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(value);
}
function verdictWords({ verdict }) {
    return verdict === null ? 'the record stops before the end, so the verdict is not known' : endings[verdict];
}
const endings = {
    passed: 'the step passed',
    failed: 'the step failed',
    killed: 'the step was killed',
    cancelled: 'the step was cancelled',
    error: 'the step could not be started, or the guard failed',
};
function apart(what, one, other) {
    const rounded = [figure(what, one), figure(what, other)];
    const unit = what === 'memory' ? 'B' : 'ms';
    return rounded[0] === rounded[1] ? [`${one}${unit}`, `${other}${unit}`] : rounded;
}
function because({ rules, reason }) {
    const parts = [rules.join(', '), (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(reason)].filter((part) => part !== '');
    return parts.length === 0 ? '' : ` (${parts.join(': ')})`;
}
function why(text) {
    return text === '' ? '' : ` (${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text)})`;
}
function seenWords(seen) {
    return seen.length === 0 ? 'and none of any other' : `only of ${listed(seen.map(quoted))}`;
}
function listed(words) {
    const most = 10;
    return words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
}
function some(sentences) {
    const [first = 'nothing more is known', ...more] = sentences;
    return more.length === 0 ? (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(first) : `${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(first)} (and ${more.length} more)`;
}
function quoted(name) {
    return `"${(0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(name, _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestNameChars */ .zC)}"`;
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ inlineText)
/* harmony export */ });
/* harmony import */ var _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49948);

function inlineText(text, maxChars = _terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .longestTextChars */ .Pq) {
    return (0,_terminal_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .om)(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
        const entity = `&#${character.charCodeAt(0)};`;
        return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
    });
}


/***/ }),

/***/ 94784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ resultOf)
});

// UNUSED EXPORTS: observationsOf

// EXTERNAL MODULE: ./lib/report/agent-usage.js
var agent_usage = __webpack_require__(60581);
// EXTERNAL MODULE: ./lib/report/decision-behind.js
var decision_behind = __webpack_require__(96099);
// EXTERNAL MODULE: ./lib/report/earlier-attempts.js
var earlier_attempts = __webpack_require__(95037);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
;// CONCATENATED MODULE: ./lib/report/verdict-of.js
const verdicts = ['passed', 'failed', 'killed', 'cancelled', 'error'];
function verdict_of_verdictOf(exited) {
    return verdicts.find((verdict) => verdict === exited?.outcome) ?? 'error';
}

;// CONCATENATED MODULE: ./lib/report/result.js





const unsealedFiles = ['events.jsonl', 'evidence.db', 'result.json', 'manifest.json'];
const MICROS_PER_DOLLAR = 1_000_000;
const guardFailedCode = 125;
function resultOf(events) {
    const started = (0,events_of/* startOf */.GH)(events);
    const exited = (0,events_of/* lastOf */.g1)(events, 'process_exited');
    const verdict = verdict_of_verdictOf(exited);
    const decision = (0,decision_behind/* decisionBehind */.L0)(events, verdict);
    const sealed = events.findLast(({ event }) => event.event_type === 'run_sealed');
    return {
        schema_version: 1,
        run_id: started.run_id,
        name: started.payload.name,
        command: started.payload.command,
        verdict,
        exit_code: exited?.payload.exit_code ?? guardFailedCode,
        kill_signal: exited?.payload.kill_signal ?? null,
        ...reasonOf(decision, exited),
        ...agentResultOf(decision, verdict),
        mode: started.payload.mode,
        profile: started.payload.profile,
        attempts: (0,earlier_attempts/* attemptsIn */.qw)(events),
        started_at: started.created_at,
        ...figuresOf(events, exited),
        processes_killed: processesKilled(events),
        tier: (0,earlier_attempts/* weakestTier */.LE)(events).name,
        ...usageOf((0,events_of/* lastOf */.g1)(events, 'agent_usage')),
        seal: sealed === undefined ? null : { seq: sealed.event.seq, head: sealed.hash },
        files: filesOf((0,events_of/* lastOf */.g1)(events, 'run_sealed')),
    };
}
function observationsOf(events) {
    const decision = decisionBehind(events, verdictOf(lastOf(events, 'process_exited')));
    return decision?.payload.observations ?? [];
}
function reasonOf(decision, exited) {
    if (decision === null) {
        const rules = [];
        return { rules, reason: exited?.reason ?? '', confidence: 0, counterfactual: '', incident_id: null };
    }
    const would = (0,decision_behind/* wouldOf */.hJ)(decision);
    return {
        rules: decision.payload.rules,
        reason: isRestartThatFailed(decision, exited) ? exited.reason : decision.reason,
        ...(would === null ? {} : { would }),
        confidence: decision.scores.confidence ?? 0,
        counterfactual: decision.payload.counterfactual,
        incident_id: decision.incident_id,
    };
}
function agentResultOf(decision, verdict) {
    const result = decision?.action === 'kill' ? decision.payload.agent_result : undefined;
    return result === undefined || (verdict !== 'passed' && verdict !== 'failed') ? {} : { agent_result: result };
}
function isRestartThatFailed({ action }, exited) {
    return action === 'restart' && exited?.outcome === 'killed';
}
function figuresOf(events, exited) {
    if (exited === null)
        return figuresOfTicks((0,events_of/* eventsOf */.XL)(events, 'sample').flatMap(({ payload }) => payload.ticks));
    const { duration_ms, peak_cpu_bp, peak_memory_bytes, output_bytes, processes_peak } = exited.payload;
    return { duration_ms, peak_cpu_percent: percent(peak_cpu_bp), peak_memory_bytes, output_bytes, processes_peak };
}
function figuresOfTicks(ticks) {
    const last = ticks.at(-1);
    const highest = (of) => ticks.reduce((peak, tick) => Math.max(peak, of(tick)), 0);
    return {
        duration_ms: last?.atMs ?? 0,
        peak_cpu_percent: percent(highest(({ tree }) => tree.cpuBp)),
        peak_memory_bytes: highest(({ tree }) => tree.memoryBytes),
        output_bytes: outputOf(ticks),
        processes_peak: highest(({ tree }) => tree.processes),
    };
}
function outputOf(ticks) {
    return ticks.reduce((sum, { output }, at) => {
        const before = ticks[at - 1]?.output.bytes ?? 0;
        return sum + output.bytes - (output.bytes < before ? 0 : before);
    }, 0);
}
function usageOf(usage) {
    if (usage === null)
        return { tokens: null, cost: null };
    const { total_tokens, cost_micros } = usage.payload;
    return {
        tokens: (0,agent_usage/* isTold */.Wc)(usage.payload) ? total_tokens : null,
        cost: cost_micros === -1 ? null : cost_micros / MICROS_PER_DOLLAR,
    };
}
function percent(bp) {
    return Math.round(bp / 100);
}
function processesKilled(events) {
    const killed = (0,events_of/* eventsOf */.XL)(events, 'process_killed').reduce((sum, { payload }) => sum + payload.processes_killed, 0);
    return (0,events_of/* eventsOf */.XL)(events, 'orphans_reaped').reduce((sum, { payload }) => sum + payload.count, killed);
}
function filesOf(sealed) {
    return [...new Set([...unsealedFiles, ...Object.keys(sealed?.payload.files ?? {})])].sort();
}


/***/ }),

/***/ 25227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RX: () => (/* binding */ xmlDocument)
/* harmony export */ });
function element(name, attributes, ...children) {
    return { kind: 'element', name, attributes, children };
}
function text(content) {
    return { kind: 'text', text: content };
}
function xmlDocument(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}
function written(xml, indent) {
    if (xml.kind === 'text')
        return cdata(xml.text);
    const { name, children } = xml;
    const opening = `${indent}<${name}${attributes(xml.attributes)}`;
    if (children.length === 0)
        return `${opening}/>`;
    if (children.some((child) => child.kind === 'text'))
        return `${opening}>${children.map((child) => written(child, '')).join('')}</${name}>`;
    return `${opening}>\n${children.map((child) => written(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
        .join('');
}
const escapes = {
    ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
    ...{ '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' },
};
function escaped(value) {
    return value.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char);
}
function cdata(content) {
    return `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}


/***/ }),

/***/ 31176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/decision/step-glob.js
var step_glob = __webpack_require__(31849);
// EXTERNAL MODULE: ./lib/evidence/expected-identity.js
var expected_identity = __webpack_require__(74712);
// EXTERNAL MODULE: ./lib/evidence/find-bundles.js
var find_bundles = __webpack_require__(26670);
// EXTERNAL MODULE: ./lib/report/earlier-attempts.js
var earlier_attempts = __webpack_require__(95037);
// EXTERNAL MODULE: ./lib/report/events-of.js
var events_of = __webpack_require__(30559);
// EXTERNAL MODULE: ./lib/report/result.js + 1 modules
var report_result = __webpack_require__(94784);
// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
// EXTERNAL MODULE: ./lib/evidence/verify.js + 4 modules
var verify = __webpack_require__(26617);
;// CONCATENATED MODULE: ./lib/evidence/gate-bundle.js






async function gateBundle(path, also) {
    let verified = null;
    const remember = { seqs: [], check: (facts) => (verified = facts) };
    try {
        const { verdict, problems, explained } = await (0,verify/* verifyBundle */.I)(path, [...also, remember]);
        const run = verified === null || explained === null ? null : runOf(verified, explained);
        return { path, integrity: verdict, problems, run };
    }
    catch (error) {
        const problem = error instanceof bundle_error/* BundleError */.r ? error.message : `${path} cannot be verified: ${(0,error_text/* errorText */.k)(error)}`;
        return { path, integrity: 'INVALID', problems: [problem], run: null };
    }
}
function runOf({ started, events }, explained) {
    const exited = (0,events_of/* lastOf */.g1)(events, 'process_exited');
    const result = (0,report_result/* resultOf */.B)(events);
    return {
        runId: started.run_id,
        job: started.payload.identity.job,
        step: started.payload.name,
        attempt: started.payload.identity.attempt,
        verdict: exited === null ? null : result.verdict,
        rules: result.rules,
        reason: result.reason,
        decisions: decisionsIn(events),
        explainedBp: explained.completeBp,
        unexplained: explained.missing.map(({ seq, what }) => `event ${seq} lacks ${what}`),
        tier: (0,earlier_attempts/* weakestTier */.LE)(events),
        cpuMs: exited?.payload.cpu_ms ?? cpuSoFar(events),
        wallMs: result.duration_ms,
        peakMemoryBytes: result.peak_memory_bytes,
        endedAtMs: Date.parse((exited ?? lastOfRun(events))?.created_at ?? started.created_at),
    };
}
function decisionsIn(events) {
    return events.flatMap(({ event }) => {
        if (event.event_type !== 'decision_made' && event.event_type !== 'policy_dry_run')
            return [];
        return [decisionOf(event)];
    });
}
function decisionOf(event) {
    const would = event.event_type === 'policy_dry_run' ? event.payload.would : null;
    const action = event.action;
    return { action, would, rules: event.payload.rules, reason: event.reason };
}
function lastOfRun(events) {
    return events.findLast(({ event }) => event.event_type !== 'run_recovered' && event.event_type !== 'run_sealed')?.event;
}
function cpuSoFar(events) {
    return (0,events_of/* eventsOf */.XL)(events, 'sample').at(-1)?.payload.ticks.at(-1)?.tree.cpuMs ?? 0;
}

// EXTERNAL MODULE: ./lib/evidence/signature-check.js
var signature_check = __webpack_require__(75110);
;// CONCATENATED MODULE: ./lib/gate/regression.js
const noiseMs = 1000;
function regressionFindings(run, baseline, { regression }) {
    const before = (baseline ?? []).flatMap((bundle) => (bundle.run?.step === run.step ? [bundle.run] : []));
    if (baseline === null)
        return [];
    if (before.length === 0)
        return [{ level: 'note', problem: { kind: 'not-in-baseline' } }];
    const problems = [
        problemOf('cpu', run.cpuMs, median(before.map(({ cpuMs }) => cpuMs)), regression.cpuBp),
        problemOf('wall', run.wallMs, median(before.map(({ wallMs }) => wallMs)), regression.wallBp),
    ];
    return problems.flatMap((problem) => (problem === null ? [] : [{ level: 'fail', problem }]));
}
function problemOf(what, observed, baseline, allowedBp) {
    if (allowedBp === null || observed - baseline < noiseMs)
        return null;
    return observed * 10_000 <= baseline * (10_000 + allowedBp)
        ? null
        : { kind: 'regression', what, observed, baseline, allowedBp };
}
function median(values) {
    return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}

;// CONCATENATED MODULE: ./lib/gate/bundle-cases.js

function bundleCases(bundle, supersededBy, question, policy) {
    const integrity = caseOf('integrity', integrityFindings(bundle, policy));
    const { run } = bundle;
    if (run === null || bundle.integrity === 'INVALID')
        return [integrity];
    if (supersededBy !== null) {
        const problem = { kind: 'superseded', attempt: run.attempt, by: supersededBy };
        return [integrity, caseOf('verdict', [{ level: 'note', problem }])];
    }
    const { cpuBp, wallBp } = policy.regression;
    return [
        integrity,
        caseOf('verdict', failing(verdictProblem(run, policy))),
        caseOf('actions', actionFindings(run, policy)),
        caseOf('dry-run', dryRunFindings(run, policy)),
        caseOf('explainability', failing(explainabilityProblem(run, policy))),
        ...(policy.tier === null ? [] : [caseOf('tier', failing(tierProblem(run, policy.tier)))]),
        ...(policy.maxAgeMs === null ? [] : [caseOf('age', failing(ageProblem(run, policy.maxAgeMs, question.nowMs)))]),
        ...(cpuBp === null && wallBp === null ? [] : [caseOf('regression', regressionFindings(run, question.baseline, policy))]),
    ];
    function caseOf(check, findings) {
        return { check, of: '', bundle, findings };
    }
}
function integrityFindings({ integrity, problems }, policy) {
    switch (integrity) {
        case 'VALID':
            return [];
        case 'INVALID':
            return [{ level: 'fail', problem: { kind: 'integrity', verdict: integrity, problems } }];
        case 'INCOMPLETE': {
            const level = policy.signed ? 'fail' : { fail: 'fail', warn: 'warn', allow: 'note' }[policy.incomplete];
            return [{ level, problem: { kind: 'integrity', verdict: integrity, problems } }];
        }
        default:
            return integrity;
    }
}
function verdictProblem({ verdict, rules, reason }, { allowVerdicts }) {
    if (verdict !== null && allowVerdicts.includes(verdict))
        return null;
    return { kind: 'verdict', verdict, allowed: allowVerdicts, rules, reason };
}
function actionFindings({ decisions }, { allowActions }) {
    return decisions
        .filter(({ action }) => !allowActions.includes(action))
        .map((decision) => ({ level: 'fail', problem: { kind: 'action', allowed: allowActions, ...decision } }));
}
function dryRunFindings({ decisions }, { allowDryRun }) {
    return decisions
        .filter(({ would }) => would === 'kill' || would === 'restart')
        .map((decision) => ({ level: allowDryRun ? 'note' : 'fail', problem: { kind: 'dry-run', ...decision } }));
}
function explainabilityProblem({ explainedBp, unexplained }, policy) {
    const requiredBp = policy.explainabilityBp;
    return explainedBp >= requiredBp ? null : { kind: 'explainability', observedBp: explainedBp, requiredBp, unexplained };
}
const tiers = ['windows', 'group', 'init', 'cgroup', 'strict'];
function tierProblem({ tier }, required) {
    return tiers.indexOf(tier.name) >= tiers.indexOf(required) ? null : { kind: 'tier', observed: tier, required };
}
const mostSkewMs = 5 * 60_000;
function ageProblem({ endedAtMs }, mostMs, nowMs) {
    const observedMs = nowMs - endedAtMs;
    return observedMs <= mostMs && observedMs >= -mostSkewMs ? null : { kind: 'age', observedMs, mostMs };
}
function failing(problem) {
    return problem === null ? [] : [{ level: 'fail', problem }];
}

;// CONCATENATED MODULE: ./lib/gate/pipeline-cases.js
function pipelineCases(question, policy) {
    const runs = question.bundles.flatMap(({ run, integrity }) => (run === null || integrity === 'INVALID' ? [] : [run]));
    return [
        pipelineCase('evidence', '', evidenceProblems(question)),
        ...policy.required.map((pattern) => pipelineCase('required', pattern, requiredProblems(pattern, runs, question))),
        ...(policy.signed ? [pipelineCase('signature', '', question.hasKey ? [] : [{ kind: 'no-key' }])] : []),
        ...baselineCases(question, policy),
        ...budgetCases(runs, policy),
    ];
}
function evidenceProblems({ bundles, places, searchProblems }) {
    const problems = searchProblems.map((problem) => ({ kind: 'search', problem }));
    return bundles.length === 0 && problems.length === 0 ? [{ kind: 'no-bundle', places }] : problems;
}
function requiredProblems(pattern, runs, { matchesStep }) {
    const seen = [...new Set(runs.map(({ step }) => step))];
    return seen.some((step) => matchesStep(pattern, step)) ? [] : [{ kind: 'required', pattern, seen }];
}
function baselineCases({ baseline }, { regression }) {
    if (baseline === null)
        return regression.cpuBp === null && regression.wallBp === null
            ? []
            : [pipelineCase('regression', 'baseline', [{ kind: 'no-baseline' }])];
    const bad = baseline.filter(({ integrity }) => integrity !== 'VALID');
    const problems = bad.map(({ path, problems }) => ({ kind: 'bad-baseline', path, problems }));
    return [pipelineCase('regression', 'baseline', baseline.length === 0 ? [{ kind: 'no-baseline' }] : problems)];
}
function budgetCases(runs, { budgets }) {
    const add = (figures) => figures.reduce((sum, figure) => sum + figure, 0);
    const highest = (figures) => Math.max(0, ...figures);
    return [
        ...budgetCase('cpu', 'cpu-minutes', budgets.cpuMs, ({ cpuMs }) => cpuMs, add),
        ...budgetCase('wall', 'wall', budgets.wallMs, ({ wallMs }) => wallMs, add),
        ...budgetCase('memory', 'peak-memory', budgets.peakMemoryBytes, ({ peakMemoryBytes }) => peakMemoryBytes, highest),
    ];
    function budgetCase(what, name, most, figureOf, join) {
        if (most === null)
            return [];
        const counted = oncePerRun(runs.toSorted((one, other) => figureOf(one) - figureOf(other)));
        const observed = join(counted.map(figureOf));
        if (observed <= most)
            return [pipelineCase('budget', name, [])];
        const [first] = counted.toSorted((one, other) => figureOf(other) - figureOf(one));
        const largest = first === undefined ? { step: '', observed } : { step: first.step, observed: figureOf(first) };
        return [pipelineCase('budget', name, [{ kind: 'budget', what, observed, most, largest }])];
    }
}
function oncePerRun(runs) {
    return [...new Map(runs.map((run) => [run.runId, run])).values()];
}
function pipelineCase(check, of, problems) {
    return { check, of, bundle: null, findings: problems.map((problem) => ({ level: 'fail', problem })) };
}

;// CONCATENATED MODULE: ./lib/gate/superseded.js
function supersededIn(bundles) {
    const superseded = new Map();
    for (const same of bundlesByStep(bundles).values()) {
        const attempts = same.map(({ run }) => Number(run.attempt));
        const latest = Math.max(...attempts);
        if (new Set(attempts).size < same.length)
            continue;
        for (const { bundle, run } of same)
            if (Number(run.attempt) < latest)
                superseded.set(bundle, `${latest}`);
    }
    return superseded;
}
function bundlesByStep(bundles) {
    const byStep = new Map();
    for (const bundle of bundles) {
        const { run, integrity } = bundle;
        if (run === null || integrity === 'INVALID' || !/^\d{1,15}$/.test(run.attempt))
            continue;
        const key = JSON.stringify([run.job, run.step]);
        const same = byStep.get(key) ?? [];
        if (!same.some((each) => each.run.runId === run.runId))
            byStep.set(key, [...same, { bundle, run }]);
    }
    return byStep;
}

;// CONCATENATED MODULE: ./lib/gate/judge.js



function judgeGate(question, policy) {
    const { bundles } = question;
    const superseded = supersededIn(bundles);
    const cases = [
        ...pipelineCases(question, policy),
        ...bundles.flatMap((bundle) => bundleCases(bundle, superseded.get(bundle) ?? null, question, policy)),
    ];
    const pass = !cases.some(({ findings }) => findings.some(({ level }) => level === 'fail'));
    return { pass, bundles, cases };
}

;// CONCATENATED MODULE: ./lib/run-gate.js






async function runGate(order) {
    const { places, baseline, policy, publicKey, expected, latestAttempt = null, nowMs } = order;
    const found = (0,find_bundles/* findBundles */.n)(places);
    const compared = baseline === undefined ? null : (0,find_bundles/* findBundles */.n)([baseline]);
    const signature = (0,signature_check/* signatureCheck */.D)(publicKey);
    const attempts = latestAttempt === null ? [] : [(0,expected_identity/* attemptCheck */.ez)(latestAttempt)];
    return judgeGate({
        bundles: await bundlesAt(found.paths, [(0,expected_identity/* identityCheck */.FC)(expected), ...attempts, signature]),
        places,
        searchProblems: [...found.problems, ...(compared?.problems ?? [])],
        baseline: compared === null ? null : await bundlesAt(compared.paths, [signature]),
        hasKey: publicKey !== null,
        nowMs,
        matchesStep: step_glob/* matchesStep */.w,
    }, policy);
}
async function bundlesAt(paths, checks) {
    const bundles = [];
    for (const path of paths)
        bundles.push(await gateBundle(path, checks));
    return bundles;
}


/***/ })

};
