export const id = 488;
export const ids = [488];
export const modules = {

/***/ 80488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./lib/evidence/bundle-source.js + 3 modules
var bundle_source = __webpack_require__(50994);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
// EXTERNAL MODULE: ./lib/evidence/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(19596);
// EXTERNAL MODULE: ./lib/decision/default-policy.js
var default_policy = __webpack_require__(24870);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/decision/effective-policy-schema.js


const count = schemas/* number */.aig().int().min(0);
const bound = count.nullable();
const rule = { action: schemas/* enum */.k5n(['off', 'alert', 'kill']) };
const boundedRule = { ...rule, declared: schemas/* enum */.k5n(['alert', 'kill']) };
const loopStep = schemas/* strictObject */.rej({
    ...{ lines: count, forMs: count, cpuBp: count, linesPerSecond: count },
    level: schemas/* enum */.k5n(['alert', 'enforce']),
});
const memoryLimit = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('bytes'), bytes: count }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('share'), shareBp: count }),
]);
const modelPrice = schemas/* strictObject */.rej({
    pattern: schemas/* string */.YjP(),
    microsPerMillion: schemas/* strictObject */.rej({
        ...{ input: count, output: count, cacheRead: count, cacheWrite: count },
        reasoning: count.exactOptional(),
    }),
});
const effectivePolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    profile: schemas/* enum */.k5n(['standard', 'strict', 'watchdog', 'agent']),
    mode: schemas/* enum */.k5n(['shadow', 'canary', 'enforce']),
    canary: schemas/* strictObject */.rej({ percent: count, enforced: schemas/* boolean */.zMY() }),
    graceMs: count,
    onRunaway: schemas/* enum */.k5n(['kill', 'alert', 'restart']),
    restart: schemas/* strictObject */.rej({
        ...{ max: count, windowMs: count, backoffMs: count, maxBackoffMs: count },
        on: schemas/* enum */.k5n(['hangs', 'runaways']),
    }),
    orphans: schemas/* enum */.k5n(['kill', 'warn', 'allow']),
    warmupMs: count,
    limits: schemas/* strictObject */.rej({
        ...{ wallTimeMs: bound, noOutputMs: bound, hangMs: bound, maxProcesses: bound, maxOutputBytes: bound },
        maxMemory: memoryLimit.nullable(),
        ...{ maxTokens: bound, maxCostMicros: bound, maxTurns: bound, maxToolCalls: bound },
    }),
    held: schemas/* array */.YOg(schemas/* enum */.k5n(model/* signalNames */.b8)),
    agent: schemas/* enum */.k5n(model/* agentChoices */.u7),
    prices: schemas/* array */.YOg(modelPrice),
    rules: schemas/* strictObject */.rej({
        'wall-time': schemas/* strictObject */.rej(rule),
        'no-output': schemas/* strictObject */.rej(rule),
        hang: schemas/* strictObject */.rej({ ...boundedRule, forMs: count }),
        'silent-spin': schemas/* strictObject */.rej({ action: schemas/* enum */.k5n(['off', 'alert']), cpuBp: count, forMs: count }),
        'output-loop': schemas/* strictObject */.rej({ ...rule, ladder: schemas/* array */.YOg(loopStep), masked: schemas/* array */.YOg(loopStep) }),
        'cpu-loop': schemas/* strictObject */.rej({
            ...{ ...rule, cpuBp: count, lines: count, forMs: count, linesPerSecond: count, maskedForMs: count },
        }),
        'output-flood': schemas/* strictObject */.rej({
            ...{ ...boundedRule, bytesPerSecond: count, forMs: count, stale: schemas/* boolean */.zMY(), totalBytes: bound },
        }),
        'stuck-progress': schemas/* strictObject */.rej({ ...rule, forMs: count }),
        memory: schemas/* strictObject */.rej({
            ...{ ...boundedRule, alertUsedBp: count, alertWithinMs: count },
            ...{ usedBp: count, fastUsedBp: count, fastWithinMs: count, confirmMs: count },
        }),
        'crash-loop': schemas/* strictObject */.rej({ ...rule, count, withinMs: count, staleForMs: count, cpuBp: count }),
        'fork-storm': schemas/* strictObject */.rej({ ...boundedRule, shareBp: count }),
        'agent-loop': schemas/* strictObject */.rej({ ...rule, repeats: count, maskedRepeats: count, unchangedTurns: bound }),
        budget: schemas/* strictObject */.rej({ ...rule, warnBp: count }),
        'hang-after-result': schemas/* strictObject */.rej({ action: schemas/* enum */.k5n(['off', 'alert', 'end']), forMs: count }),
    }),
});

;// CONCATENATED MODULE: ./lib/decision/recorded-policy.js


function recordedPolicy(json) {
    const filledIn = [];
    const parsed = effectivePolicySchema.safeParse(isObject(json) ? filled(json, profileOf(json), '', filledIn) : json);
    if (parsed.success)
        return { kind: 'ok', policy: parsed.data, filledIn };
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    return { kind: 'invalid', problem: `this is no policy that this version knows${where} (${issue?.message ?? 'no reason'})` };
}
function profileOf({ profile }) {
    return Object.entries(default_policy/* profiles */.x).find(([name]) => name === profile)?.[1] ?? default_policy/* profiles */.x.standard;
}
function filled(given, model, path, filledIn) {
    const all = new Map(Object.entries(given));
    for (const [key, fallback] of Object.entries(model)) {
        const value = all.get(key);
        const at = path === '' ? key : `${path}.${key}`;
        if (value === undefined) {
            all.set(key, fallback);
            filledIn.push(at);
        }
        else if (isObject(value) && isObject(fallback))
            all.set(key, filled(value, fallback, at, filledIn));
    }
    return Object.fromEntries(all);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/evidence/bundle-error.js
var bundle_error = __webpack_require__(35382);
// EXTERNAL MODULE: ./lib/evidence/bundle-files.js
var bundle_files = __webpack_require__(2667);
// EXTERNAL MODULE: ./lib/evidence/chain.js
var chain = __webpack_require__(96056);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
;// CONCATENATED MODULE: ./lib/evidence/read-policy.js





const largestPolicyBytes = 1024 * 1024;
function readPolicy(source) {
    const path = `${source.path}: ${bundle_files/* policyFile */.Xd}`;
    try {
        const bytes = source.read(bundle_files/* policyFile */.Xd, largestPolicyBytes);
        const recorded = recordedPolicy(JSON.parse(bytes.toString('utf8')));
        if (recorded.kind === 'ok')
            return { ...recorded, sha256: (0,chain/* sha256Hex */.fg)(bytes) };
        throw new bundle_error/* BundleError */.r('BAD_POLICY', `${path}: ${recorded.problem}: use the guard that wrote it`);
    }
    catch (error) {
        if (error instanceof bundle_error/* BundleError */.r)
            throw error;
        throw new bundle_error/* BundleError */.r('BAD_POLICY', `${path} cannot be read: ${(0,error_text/* errorText */.k)(error)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/judge.js
var lib_judge = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/tick-events.js + 1 modules
var tick_events = __webpack_require__(36532);
;// CONCATENATED MODULE: ./lib/replay.js


function replay(events, policy, canonical) {
    let judge = null;
    let due = [];
    let difference = null;
    let gap = null;
    let ended = false;
    const counts = { ticks: 0, decisions: 0 };
    for (const { event } of events) {
        if (judge === null && event.event_type !== 'run_started')
            return notComparable(`the record begins with ${event.event_type}`);
        if (event.event_type === 'evidence_degraded')
            gap ??= `${event.payload.what}: ${event.payload.error}`;
        if (event.event_type === 'process_exited')
            ended = true;
        if (event.event_type === 'process_started' && event.payload.at_ms !== undefined)
            judge?.nextAttempt(event.payload.at_ms);
        if (difference !== null)
            continue;
        try {
            judge ??= createTickJudge(policy, event.run_id);
            if (event.event_type === 'sample')
                sampled(event, judge);
            if (followsFromSamples(event))
                compare(event);
        }
        catch (error) {
            return notComparable(`event ${event.seq} cannot be judged: ${error.message}`);
        }
    }
    if (judge === null)
        return notComparable('there is no event');
    if (due.length > 0 && ended)
        difference ??= { kind: 'differs', seq: null, recorded: null, replayed: due[0] ?? null };
    if (difference === null)
        return { kind: 'same', ...counts, ended };
    return gap === null ? difference : notComparable(`the evidence has a gap (${gap})`);
    function sampled({ seq, payload }, { tick }) {
        const missing = due[0];
        if (missing !== undefined) {
            difference = { kind: 'differs', seq, recorded: null, replayed: missing };
            return;
        }
        due = payload.ticks.flatMap(tick);
        counts.ticks += payload.ticks.length;
    }
    function compare(event) {
        const recorded = tickEventOf(event);
        const [replayed, ...later] = due;
        if (replayed === undefined || canonical(recorded) !== canonical(replayed)) {
            difference = { kind: 'differs', seq: event.seq, recorded, replayed: replayed ?? null };
            return;
        }
        due = later;
        if (event.event_type === 'decision_made' || event.event_type === 'policy_dry_run')
            counts.decisions += 1;
    }
}
function createTickJudge(policy, runId) {
    const judge = (0,lib_judge/* createJudge */.q)(policy, runId);
    let state = tick_events/* initialTickState */.H;
    return {
        tick(sample) {
            const { signals, decision } = judge(sample);
            const [next, events] = (0,tick_events/* tickEvents */.R)(state, signals, decision);
            state = next;
            return events;
        },
        nextAttempt(startedAtMs) {
            judge.nextAttempt(startedAtMs);
            state = tick_events/* initialTickState */.H;
        },
    };
}
function followsFromSamples(event) {
    switch (event.event_type) {
        case 'signal_raised':
        case 'signal_cleared':
        case 'incident_opened':
        case 'decision_made':
        case 'policy_dry_run':
        case 'alert_raised':
            return true;
        case 'incident_closed':
            return event.outcome === 'cleared';
        default:
            return false;
    }
}
function tickEventOf({ event_type, incident_id, reason, scores, action, outcome, payload }) {
    return { event_type, incident_id, reason, scores, action, outcome, payload };
}
function notComparable(why) {
    return { kind: 'not comparable', why };
}

;// CONCATENATED MODULE: ./lib/report/first-difference.js
function firstDifference(left, right, path = '') {
    if (!first_difference_isObject(left) || !first_difference_isObject(right) || Array.isArray(left) !== Array.isArray(right))
        return left === right ? null : { path, left, right };
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
        const found = firstDifference(left[key], right[key], path === '' ? key : `${path}.${key}`);
        if (found !== null)
            return found;
    }
    return null;
}
function first_difference_isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/replay.js











async function replayCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, [{ name: 'json', takesValue: false }]);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const [bundle, ...more] = parsed.words;
    if (bundle === undefined || more.length > 0)
        return (0,wrong_usage/* wrongUsage */.x)('replay needs one bundle: flowforge-ci replay [--json] <bundle>');
    try {
        const replayed = replayBundle(await (0,bundle_source/* openBundle */.h)(bundle));
        process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify({ bundle, ...replayed }, null, 2)}\n` : asText(bundle, replayed));
        return replayed.kind === 'same' ? 0 : 1;
    }
    catch (error) {
        process.stderr.write(`flowforge: ${error.message}\n`);
        return 1;
    }
}
function replayBundle(source) {
    const { events } = (0,read_bundle/* readBundle */.Bo)(source);
    const { policy, sha256, filledIn } = readPolicy(source);
    const first = events[0]?.event;
    const started = first?.event_type === 'run_started' ? first.payload : null;
    const notes = { recorded_by: started?.guard_version ?? 'unknown', replayed_by: version.VERSION, filled_in: filledIn };
    if (started !== null && started.policy_sha256 !== sha256) {
        const why = `policy.json is not the policy of this run: its SHA-256 is ${sha256}, run_started names ${started.policy_sha256}`;
        return { kind: 'not comparable', why, ...notes };
    }
    return { ...replay(events, policy, jcs/* canonicalJson */.dj), ...notes };
}
function asText(bundle, replayed) {
    const [head, ...lines] = wordsOf(replayed);
    const { recorded_by, replayed_by, filled_in } = replayed;
    if (recorded_by !== replayed_by)
        lines.push(`recorded by guard ${recorded_by}, decided again by ${replayed_by}`);
    if (filled_in.length > 0)
        lines.push(`policy.json has no ${filled_in.join(', ')}: this version's defaults stand for them`);
    return [`${head}  ${bundle}`, ...lines.map((line) => `  ${(0,terminal_safe/* safeLine */.om)(line)}`), ''].join('\n');
}
function wordsOf(replayed) {
    switch (replayed.kind) {
        case 'same': {
            const { ticks, decisions, ended } = replayed;
            const cut = ended ? [] : ['the record stops before the run had ended'];
            return ['SAME', `decided again from ${(0,quantities/* counted */.hS)(ticks, 'tick')}: ${(0,quantities/* counted */.hS)(decisions, 'decision')}, as on record`, ...cut];
        }
        case 'differs':
            return ['DIFFERS', ...differenceWords(replayed)];
        case 'not comparable':
            return ['NOT COMPARABLE', replayed.why];
        default:
            return replayed;
    }
}
function differenceWords({ seq, recorded, replayed }) {
    const where = seq === null ? 'at the end of the record' : `at event ${seq}`;
    if (recorded === null)
        return [`${where}: the samples before it lead to ${replayed?.event_type}, which is not on record`, said(replayed)];
    if (replayed === null)
        return [`${where}: ${recorded.event_type} is on record, but the samples before it do not lead to it`, said(recorded)];
    const at = firstDifference(recorded, replayed);
    return [
        `${where}: ${recorded.event_type} is not what the samples lead to: ${at?.path} differs`,
        `on record: ${said(at?.left)}`,
        `decided again: ${said(at?.right)}`,
    ];
}
function said(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
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


/***/ })

};
