export const id = 2508;
export const ids = [2508];
export const modules = {

/***/ 75187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ alignedTable)
/* harmony export */ });
function alignedTable(rows) {
    const [head = [], ...others] = rows;
    const widths = head.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
    return [head, widths.map((width) => '-'.repeat(width)), ...others].map((row) => lineOf(row, widths)).join('');
}
function lineOf(row, widths) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `${cells.join('  ').trimEnd()}\n`;
}


/***/ }),

/***/ 98299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ whatIsChecked),
/* harmony export */   v: () => (/* binding */ recordedRuns)
/* harmony export */ });
/* harmony import */ var _evidence_bundle_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50994);
/* harmony import */ var _evidence_find_bundles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26670);
/* harmony import */ var _evidence_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69987);
/* harmony import */ var _evidence_verified_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32871);




const whatIsChecked = 'the hash chain of each events.jsonl and nothing else of a bundle: flowforge-ci verify checks the rest';
async function* recordedRuns(places, begin) {
    for (const place of places) {
        const { paths, problems } = (0,_evidence_find_bundles_js__WEBPACK_IMPORTED_MODULE_1__/* .findBundles */ .n)([place]);
        for (const bundle of paths) {
            try {
                yield await recordedRun(bundle, begin());
            }
            catch (error) {
                yield refused(bundle, error.message);
            }
        }
        for (const problem of problems)
            yield refused(place, problem);
        if (paths.length + problems.length === 0)
            yield refused(place, 'there is no bundle in it');
    }
}
async function recordedRun(bundle, reader) {
    const read = (0,_evidence_verified_events_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerifiedEvents */ .I)(await (0,_evidence_bundle_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openBundle */ .h)(bundle), (event) => reader.observe(event));
    if (read.kind === 'invalid')
        return refused(bundle, `INVALID: events.jsonl, ${read.why}`);
    const { runId, head, sealed } = read;
    const label = (0,_evidence_label_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabel */ .V8)(bundle, { runId, head: head.hash });
    return { kind: 'read', bundle, runId, sealed, label, result: reader.result() };
}
function refused(bundle, why) {
    return { kind: 'refused', bundle, why };
}


/***/ }),

/***/ 52508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulateAll: () => (/* binding */ simulateAll),
  simulateCommand: () => (/* binding */ simulateCommand)
});

// EXTERNAL MODULE: ./lib/decision/options.js
var options = __webpack_require__(36716);
// EXTERNAL MODULE: ./lib/decision/read-options.js
var read_options = __webpack_require__(35335);
// EXTERNAL MODULE: ./lib/simulate.js
var simulate = __webpack_require__(30829);
;// CONCATENATED MODULE: ./lib/simulate-impact.js

function impactOf(run, label) {
    const change = changeOf(run);
    const end = run.simulated !== null && (0,simulate/* ends */.r)(run.simulated) ? run.simulated : null;
    const health = label ?? healthOf(run);
    const isNew = change === 'new kill';
    return {
        change,
        savedMs: end !== null && health === 'runaway' ? Math.max(0, endOnRecordMs(run) - end.atMs) : 0,
        wastedMs: end !== null && health === 'healthy' ? end.atMs : 0,
        wrongful: isNew && label === 'healthy',
        doubtful: isNew && label === null && health === 'healthy',
    };
}
function totalsOf(all) {
    const count = (change) => all.filter(({ impact }) => impact.change === change).length;
    return {
        runs: all.length,
        kills: all.filter(({ run }) => run.simulated !== null && (0,simulate/* ends */.r)(run.simulated)).length,
        ...{ newKills: count('new kill'), lostKills: count('lost kill'), earlier: count('earlier'), later: count('later') },
        savedMs: all.reduce((sum, { impact }) => sum + impact.savedMs, 0),
        wastedMs: all.reduce((sum, { impact }) => sum + impact.wastedMs, 0),
        wrongful: all.filter(({ impact }) => impact.wrongful).length,
        doubtful: all.filter(({ impact }) => impact.doubtful).length,
    };
}
function changeOf({ recorded, simulated }) {
    const before = recorded !== null && (0,simulate/* ends */.r)(recorded) ? recorded : null;
    const after = simulated !== null && (0,simulate/* ends */.r)(simulated) ? simulated : null;
    if (after !== null)
        return before?.carriedOut === true ? changeOfTime(before, after) : 'new kill';
    if (before !== null)
        return 'lost kill';
    if ((recorded === null) === (simulated === null))
        return 'same';
    return recorded === null ? 'new alert' : 'lost alert';
}
function changeOfTime(before, after) {
    if (after.atMs !== before.atMs)
        return after.atMs < before.atMs ? 'earlier' : 'later';
    return after.rules[0] === before.rules[0] ? 'same' : 'other rule';
}
function endOnRecordMs({ recorded, durationMs }) {
    return recorded?.carriedOut === true && (0,simulate/* ends */.r)(recorded) ? recorded.atMs : durationMs;
}
function healthOf({ verdict }) {
    if (verdict === 'passed')
        return 'healthy';
    return verdict === 'killed' || verdict === 'cancelled' ? 'runaway' : null;
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/recorded-runs.js
var recorded_runs = __webpack_require__(98299);
// EXTERNAL MODULE: ./lib/decision/effective-policy.js
var effective_policy = __webpack_require__(42390);
// EXTERNAL MODULE: ./lib/load-policy.js
var load_policy = __webpack_require__(36518);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
// EXTERNAL MODULE: ./lib/tested-platform.js
var tested_platform = __webpack_require__(89008);
;// CONCATENATED MODULE: ./lib/cli/simulate-policy.js




async function candidatePolicy(path, flags) {
    const file = await (0,load_policy/* loadPolicy */.t)(path);
    if (file.kind === 'invalid') {
        const lines = file.problems.map((each) => `flowforge:   ${(0,terminal_safe/* safeLine */.om)((0,load_policy/* problemText */.f)(each))}`);
        return { kind: 'invalid', problem: `the policy is not valid:\n${lines.join('\n')}` };
    }
    return {
        kind: 'ok',
        policyFor: ({ name, platform }) => (0,effective_policy/* effectivePolicy */.C)([(0,tested_platform/* platformPolicy */.y)(platform.split('-')[0] ?? platform), ...file.sourcesFor(name), ...flags]),
    };
}

// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/cli/aligned-table.js
var aligned_table = __webpack_require__(75187);
;// CONCATENATED MODULE: ./lib/cli/simulate-text.js






const longestStepChars = 40;
const head = ['run', 'step', 'label', 'recorded', 'with this policy', 'change', 'time'];
function simulationText({ rows, totals, refused }) {
    const table = rows.length === 0 ? '' : `${(0,aligned_table/* alignedTable */.n)([head, ...rows.map(cellsOf)])}\n`;
    const lines = [totalsLine(totals), ...wrongfulLines(totals), ...notesOf(rows), ...refused.map(refusedLine)];
    return `${table}${lines.map((line) => `${line}\n`).join('')}`;
}
function simulationJson({ rows, totals, refused }) {
    const runs = rows.map(({ bundle, sealed, label, labelIgnored, run, impact }) => ({
        ...{ bundle, run_id: run.runId, step: run.name, label, label_ignored: labelIgnored, sealed },
        ...{ verdict: run.verdict, duration_ms: run.durationMs },
        ...{ recorded: decisionJson(run.recorded), simulated: decisionJson(run.simulated), change: impact.change },
        ...{ saved_ms: impact.savedMs, wasted_ms: impact.wastedMs, wrongful: impact.wrongful, doubtful: impact.doubtful },
    }));
    const all = {
        ...{ runs: totals.runs, kills: totals.kills, new_kills: totals.newKills, lost_kills: totals.lostKills },
        ...{ earlier: totals.earlier, later: totals.later, saved_ms: totals.savedMs, wasted_ms: totals.wastedMs },
        ...{ wrongful: totals.wrongful, doubtful: totals.doubtful, refused: refused.length },
    };
    return `${JSON.stringify({ mode: 'enforce', checked: recorded_runs/* whatIsChecked */.m, runs, totals: all, refused }, null, 2)}\n`;
}
function cellsOf({ run, label, impact }) {
    return [
        ...[(0,terminal_safe/* safeLine */.om)(run.runId, terminal_safe/* longestNameChars */.zC), (0,terminal_safe/* safeLine */.om)(run.name, longestStepChars), label ?? '-', recordedWords(run)],
        ...[run.simulated === null ? '-' : decisionWords(run.simulated), impact.change, timeWords(impact)],
    ];
}
function recordedWords({ verdict, durationMs, recorded }) {
    const how = `${verdict ?? 'no end'} ${(0,durations/* formatDuration */.a3)(durationMs)}`;
    return recorded === null ? how : `${how}, ${decisionWords(recorded)}`;
}
function decisionWords({ action, carriedOut, rules, attempt, atMs }) {
    const which = attempt === 1 ? '' : ` in attempt ${attempt}`;
    return `${carriedOut ? action : `would ${action}`} ${rules[0]} at ${(0,durations/* formatDuration */.a3)(atMs)}${which}`;
}
function timeWords({ savedMs, wastedMs }) {
    if (wastedMs > 0)
        return `wasted ${(0,durations/* formatDuration */.a3)(wastedMs)}`;
    return savedMs > 0 ? `saved ${(0,durations/* formatDuration */.a3)(savedMs)}` : '-';
}
function totalsLine({ runs, kills, newKills, lostKills, earlier, later, savedMs, wastedMs }) {
    const changes = `${newKills} new, ${lostKills} lost, ${earlier} earlier, ${later} later`;
    return `${(0,quantities/* counted */.hS)(runs, 'run')}: ${(0,quantities/* counted */.hS)(kills, 'kill')} (${changes}); saved ${(0,durations/* formatDuration */.a3)(savedMs)}, wasted ${(0,durations/* formatDuration */.a3)(wastedMs)}`;
}
function wrongfulLines({ wrongful, doubtful }) {
    return [
        ...(wrongful === 0 ? [] : [`WRONG: it would newly end ${(0,quantities/* counted */.hS)(wrongful, 'run')} labelled healthy`]),
        ...(doubtful === 0
            ? []
            : [
                `warning: it would newly end ${(0,quantities/* counted */.hS)(doubtful, 'run')} that passed and had no label: flowforge-ci label says which they were`,
            ]),
    ];
}
function notesOf(rows) {
    const ignored = rows.filter(({ labelIgnored }) => labelIgnored !== '');
    const unsealed = rows.filter(({ sealed }) => !sealed).length;
    const isCutShort = ({ run, impact }) => impact.change === 'lost kill' && run.recorded !== null && (0,simulate/* ends */.r)(run.recorded) && run.recorded.carriedOut;
    return [
        ...ignored.map(({ labelIgnored }) => `warning: a label is ignored: ${(0,terminal_safe/* safeLine */.om)(labelIgnored)}`),
        ...(rows.some(isCutShort)
            ? ['note: the record of a lost kill ends with that kill: what the run had come to is not known']
            : []),
        ...(unsealed === 0 ? [] : [`note: ${(0,quantities/* counted */.hS)(unsealed, 'run')} without a seal: what is on record may not be all of it`]),
        ...(rows.length === 0 ? [] : ['assumed: mode enforce', `checked: ${recorded_runs/* whatIsChecked */.m}`]),
    ];
}
function refusedLine({ bundle, why }) {
    return `refused: ${(0,terminal_safe/* safeLine */.om)(why.startsWith(bundle) ? why : `${bundle}: ${why}`)}`;
}
function decisionJson(decision) {
    if (decision === null)
        return null;
    const { action, carriedOut, rules, reason, confidence, attempt, atMs } = decision;
    return { action, carried_out: carriedOut, rules, reason, confidence, attempt, at_ms: atMs };
}

// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/simulate.js









const policyOptions = options/* runOptions */.K.filter(({ name, toPolicy }) => name === 'policy' || toPolicy !== undefined);
const usage = 'flowforge-ci simulate --policy FILE [options of run] [--json] <bundle>…';
async function simulateCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [
        ...policyOptions.map(({ name }) => ({ name, takesValue: true })),
        { name: 'json', takesValue: false },
    ]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const { json, ...values } = parsed.flags;
    if (Object.keys(values).length === 0)
        return (0,wrong_usage/* wrongUsage */.x)(`simulate needs another policy: ${usage}`);
    if (parsed.words.length === 0)
        return (0,wrong_usage/* wrongUsage */.x)(`simulate needs a bundle: ${usage}`);
    const options = (0,read_options/* readOptions */.T)([{ said: (name) => `--${name}`, values }], policyOptions);
    if (options.kind === 'invalid')
        return (0,wrong_usage/* wrongUsage */.x)(options.problem);
    const candidate = await candidatePolicy(values['policy'], options.policy);
    if (candidate.kind === 'invalid')
        return (0,wrong_usage/* wrongUsage */.x)(candidate.problem);
    const simulated = await simulateAll(parsed.words, candidate.policyFor);
    process.stdout.write(json === 'true' ? simulationJson(simulated) : simulationText(simulated));
    return simulated.totals.wrongful > 0 || simulated.refused.length > 0 ? 1 : 0;
}
async function simulateAll(paths, policyFor) {
    const rows = [];
    const refused = [];
    for await (const recorded of (0,recorded_runs/* recordedRuns */.v)(paths, () => reader(policyFor))) {
        if (recorded.kind === 'refused') {
            refused.push({ bundle: recorded.bundle, why: recorded.why });
            continue;
        }
        const { bundle, sealed, label: found, result: run } = recorded;
        const label = found.kind === 'found' ? found.file.label : null;
        const labelIgnored = found.kind === 'ignored' ? `${found.path}: ${found.why}` : '';
        rows.push({ bundle, sealed, label, labelIgnored, run, impact: impactOf(run, label) });
    }
    return { rows, totals: totalsOf(rows), refused };
}
function reader(policyFor) {
    const simulation = (0,simulate/* createSimulation */._)(policyFor);
    return {
        observe: (event) => simulation.observe(event),
        result() {
            const run = simulation.run();
            if (run === null)
                throw new Error('there is no run_started');
            return run;
        },
    };
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

/***/ 56309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ labelFileSchema),
  W: () => (/* binding */ labels)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/evidence/label-schema.js

const labels = ['healthy', 'runaway'];
const labelFileSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    run_id: schemas/* string */.YjP(),
    head: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{64}$/)
        .describe('hash of the last event that it is about'),
    label: schemas/* enum */.k5n(labels),
    note: schemas/* string */.YjP(),
    by: schemas/* string */.YjP().describe('who says so'),
    at: datetime(),
})
    .readonly();


/***/ }),

/***/ 69987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ writeLabel),
/* harmony export */   V8: () => (/* binding */ readLabel)
/* harmony export */ });
/* unused harmony export labelPath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _error_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78239);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62237);
/* harmony import */ var _label_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56309);







const largestLabelBytes = 64 * 1024;
function labelPath(bundle, runId) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(bundle)), `${runId}.label.json`);
}
function readLabel(bundle, { runId, head }) {
    if (!(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunId */ .Pk)(runId))
        return { kind: 'none' };
    const path = labelPath(bundle, runId);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return { kind: 'none' };
    const ignored = (why) => ({ kind: 'ignored', path, why });
    if (!stat.isFile())
        return ignored('it is not a regular file');
    if (stat.size > largestLabelBytes)
        return ignored(`it has ${stat.size} bytes; a label has at most ${largestLabelBytes}`);
    const parsed = parsedLabel(path);
    if (typeof parsed === 'string')
        return ignored(parsed);
    if (parsed.run_id !== runId)
        return ignored(`it is about run ${parsed.run_id}`);
    if (parsed.head !== head)
        return ignored(`its head is ${parsed.head.slice(0, 16)}, that of the bundle ${head.slice(0, 16)}: it was given to other events`);
    return { kind: 'found', path, file: parsed };
}
function writeLabel(bundle, { runId, head }, said) {
    if (!(0,_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isRunId */ .Pk)(runId))
        throw new Error(`${JSON.stringify(runId)} cannot name a file`);
    const path = labelPath(bundle, runId);
    const { label, note, by, at } = said;
    const file = { schema_version: 1, run_id: runId, head, label, note, by, at };
    const unfinished = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}${_bundle_files_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedEnding */ .fu}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(unfinished, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(unfinished, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(unfinished, { force: true });
        throw error;
    }
    return path;
}
function parsedLabel(path) {
    try {
        const parsed = _label_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .labelFileSchema */ .O.safeParse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')));
        if (parsed.success)
            return parsed.data;
        const [issue] = parsed.error.issues;
        return `${issue?.path.map(String).join('.') || 'it'}: ${issue?.message ?? 'not a label'}`;
    }
    catch (error) {
        return (0,_error_text_js__WEBPACK_IMPORTED_MODULE_6__/* .errorText */ .k)(error);
    }
}


/***/ }),

/***/ 32871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readVerifiedEvents)
/* harmony export */ });
/* harmony import */ var _chain_follower_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41899);
/* harmony import */ var _events_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69747);
/* harmony import */ var _read_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19596);
/* harmony import */ var _verify_chain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81507);




function readVerifiedEvents(source, onEvent) {
    const chain = (0,_verify_chain_js__WEBPACK_IMPORTED_MODULE_3__/* .checkChain */ .u)((0,_read_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .openEventsFile */ .si)(source), {
        onEvent() { },
        onLines: (lines) => readLines(lines, onEvent),
    });
    if (chain.firstBad !== null)
        return { kind: 'invalid', why: `line ${chain.firstBad.line}: ${chain.firstBad.why}` };
    const last = chain.events.at(-1)?.event;
    if (last === undefined)
        return { kind: 'invalid', why: 'there is no event' };
    return { kind: 'ok', runId: last.run_id, head: chain.head, sealed: last.event_type === 'run_sealed' };
}
function readLines({ bytes }, onEvent) {
    for (let start = 0; start < bytes.length;) {
        const end = (0,_events_file_js__WEBPACK_IMPORTED_MODULE_1__/* .lineEnd */ .k)(bytes, start);
        onEvent(JSON.parse(bytes.toString('utf8', start + _chain_follower_js__WEBPACK_IMPORTED_MODULE_0__/* .eventStart */ .bD, end - _chain_follower_js__WEBPACK_IMPORTED_MODULE_0__/* .eventTrailer */ .cC)));
        start = end + 1;
    }
}


/***/ }),

/***/ 30829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createSimulation),
/* harmony export */   r: () => (/* binding */ ends)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1860);

function createSimulation(policyFor) {
    let started = null;
    let judge = null;
    let attempt = 1;
    let durationMs = 0;
    let verdict = null;
    let recorded = null;
    let simulated = null;
    return { observe, run };
    function observe(event) {
        switch (event.event_type) {
            case 'run_started':
                started = event;
                judge = (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .createJudge */ .q)({ ...policyFor(event.payload), mode: 'enforce' }, event.run_id);
                return;
            case 'process_started':
                if (event.payload.attempt === undefined)
                    return;
                attempt = event.payload.attempt;
                judge?.nextAttempt(event.payload.at_ms ?? durationMs);
                return;
            case 'sample':
                event.payload.ticks.forEach(sampled);
                return;
            case 'decision_made':
            case 'policy_dry_run':
                recorded = weightier(recorded, recordedDecision(event, attempt));
                return;
            case 'process_exited':
                verdict = event.outcome;
                durationMs = Math.max(durationMs, event.payload.duration_ms);
                return;
            default:
                return;
        }
    }
    function sampled(tick) {
        durationMs = Math.max(durationMs, tick.atMs);
        if (judge === null || (simulated !== null && ends(simulated)))
            return;
        const { intended: action, rules, reason, confidence, atMs } = judge(tick).decision;
        const [first, ...others] = rules;
        if (action === 'continue' || first === undefined)
            return;
        simulated = weightier(simulated, { action, carriedOut: true, rules: [first, ...others], reason, confidence, attempt, atMs });
    }
    function run() {
        if (started === null)
            return null;
        const { run_id, payload } = started;
        return { runId: run_id, name: payload.name, verdict, durationMs, recorded, simulated };
    }
}
function ends({ action }) {
    return action !== 'alert';
}
function recordedDecision(event, attempt) {
    const carriedOut = event.event_type === 'decision_made';
    const action = carriedOut ? event.action : event.payload.would;
    const [first, ...others] = event.payload.rules;
    if (first === undefined || (action !== 'alert' && action !== 'kill' && action !== 'restart'))
        return null;
    const { reason, scores, payload } = event;
    const confidence = scores['confidence'] ?? 0;
    return { action, carriedOut, rules: [first, ...others], reason, confidence, attempt, atMs: payload.at_ms };
}
function weightier(before, next) {
    if (before === null || next === null)
        return before ?? next;
    return weight(next) > weight(before) ? next : before;
}
function weight(decision) {
    return (ends(decision) ? 2 : 0) + (ends(decision) && decision.carriedOut ? 1 : 0);
}


/***/ })

};
