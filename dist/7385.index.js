export const id = 7385;
export const ids = [7385];
export const modules = {

/***/ 47385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tuneCommand: () => (/* binding */ tuneCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/decision/default-policy.js
var default_policy = __webpack_require__(24870);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(33814);
// EXTERNAL MODULE: ./lib/decision/effective-policy.js
var effective_policy = __webpack_require__(42390);
// EXTERNAL MODULE: ./lib/decision/policy-file.js + 1 modules
var policy_file = __webpack_require__(78384);
// EXTERNAL MODULE: ./lib/decision/step-glob.js
var step_glob = __webpack_require__(31849);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
// EXTERNAL MODULE: ./lib/simulate.js
var simulate = __webpack_require__(30829);
// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/tuning/neat.js
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const neatDurationsMs = [
    ...[1, 2, 3, 5, 10, 15, 20, 30, 45].map((seconds) => seconds * second),
    ...[1, 2, 3, 5, 10, 15, 20, 30, 45].map((minutes) => minutes * minute),
    ...[1, 2, 3, 4, 6, 8, 12, 18, 24].map((hours) => hours * hour),
];
const day = 24 * hour;
const mebibyte = 1024 ** 2;
function neatUp(least, unit) {
    switch (unit) {
        case 'ms':
            return neatDurationsMs.find((ms) => ms >= least) ?? Math.ceil(least / day) * day;
        case 'bytes':
            return stepped(Math.max(1, Math.ceil(least / mebibyte)), 2, [1, 1.5]) * mebibyte;
        case 'processes':
        case 'lines':
            return stepped(Math.max(1, Math.ceil(least)), 10, [1, 2, 3, 5, 8]);
        default:
            return unit;
    }
}
function stepped(least, base, steps) {
    for (let power = 1;; power *= base) {
        const found = steps.find((step) => step * power >= least && Number.isInteger(step * power));
        if (found !== undefined)
            return found * power;
    }
}

;// CONCATENATED MODULE: ./lib/tuning/suggest.js


const FEW_RUNS = 5;
const MINUTE_MS = 60_000;
const LEAST_SILENCE_MS = 5 * MINUTE_MS;
const LEAST_WALL_TIME_MS = 10 * MINUTE_MS;
const MIB = 1024 ** 2;
const always = () => true;
const bounds = [
    limit('wall-time', 'ms', LEAST_WALL_TIME_MS, ({ durationMs }) => durationMs),
    limit('no-output-timeout', 'ms', LEAST_SILENCE_MS, ({ silenceMs }) => silenceMs),
    limit('hang-timeout', 'ms', LEAST_SILENCE_MS, ({ standstillMs }) => standstillMs),
    limit('max-memory', 'bytes', 256 * MIB, ({ memoryBytes }) => memoryBytes),
    limit('max-processes', 'processes', 50, ({ processes }) => processes),
    limit('max-output', 'bytes', 64 * MIB, ({ outputBytes }) => outputBytes),
    inferred('output-loop', 'lines', 'lines', 'lines'),
    inferred('output-loop', 'masked-lines', 'masked-lines', 'lines'),
    inferred('cpu-loop', 'lines', 'cpu-loop', 'lines'),
    inferred('output-flood', 'for', 'output-flood', 'ms'),
    inferred('stuck-progress', 'for', 'stuck-progress', 'ms'),
    inferred('crash-loop', 'stale-for', 'crash-loop', 'ms'),
    inferred('silent-spin', 'for', 'silent-spin', 'ms'),
];
const mostOf = {
    ...{ ms: 24 * 24 * 60 * MINUTE_MS, bytes: Number.MAX_SAFE_INTEGER },
    ...{ processes: 1_000_000_000, lines: 1_000_000_000 },
};
function suggest(healthy, margin) {
    const names = [...new Set(healthy.map(({ name }) => name))].toSorted();
    const ordered = [...names.filter(isPattern), ...names.filter((name) => !isPattern(name))];
    return ordered.map((name) => {
        const meant = healthy.filter((run) => (0,step_glob/* matchesStep */.w)(name, run.name));
        return { name, ...suggestForStep(meant, margin) };
    });
}
function isPattern(name) {
    return name.includes('*') || name.includes('?');
}
function suggestForStep(runs, margin) {
    const settings = [];
    const kept = [];
    for (const bound of bounds) {
        const { key, unit, floor } = bound;
        const evidence = evidenceOf(runs, bound.amountOf);
        const wanted = Math.max(margin * evidence.most, evidence.most + 1);
        const value = neatUp(Math.max(floor, wanted), unit);
        const why = whyKept(bound, runs, value, wallTimeIn(settings));
        if (why !== null)
            kept.push({ key, unit, evidence, why });
        else
            settings.push({ key, value, unit, evidence, isFloor: wanted < floor });
    }
    return {
        ...{ runs: runs.length, cutShort: runs.filter(({ cutShort }) => cutShort).length, settings, kept },
        memory: { machineBytes: smallestMachineBytes(runs), exact: runs.every(({ memoryExact }) => memoryExact) },
    };
}
function wallTimeIn(settings) {
    return settings.find(({ key }) => key.name === 'wall-time')?.value ?? Number.POSITIVE_INFINITY;
}
function whyKept({ key, unit, isNear }, runs, value, wallTimeMs) {
    if (!runs.some(isNear))
        return 'far away';
    if (value > mostOf[unit])
        return 'more than can be set';
    if ((key.name === 'no-output-timeout' || key.name === 'hang-timeout') && value >= wallTimeMs)
        return 'wall-time comes first';
    const machineBytes = smallestMachineBytes(runs) ?? Number.POSITIVE_INFINITY;
    return key.name === 'max-memory' && value > machineBytes ? 'more than the machine has' : null;
}
function smallestMachineBytes(runs) {
    const known = runs.flatMap(({ machineMemoryBytes }) => machineMemoryBytes ?? []);
    return known.length === 0 ? null : known.reduce((least, bytes) => Math.min(least, bytes));
}
function evidenceOf(runs, amountOf) {
    const sorted = runs.toSorted((one, other) => amountOf(one) - amountOf(other));
    const highest = sorted.at(-1);
    const nineteenOfTwenty = sorted[Math.ceil(sorted.length * 0.95) - 1];
    return {
        runs: runs.length,
        most: highest === undefined ? 0 : amountOf(highest),
        mostRun: highest?.runId ?? '',
        p95: nineteenOfTwenty === undefined ? 0 : amountOf(nineteenOfTwenty),
    };
}
function limit(name, unit, floor, amountOf) {
    return { key: { section: 'limits', name }, unit, floor, amountOf, isNear: always };
}
function inferred(name, threshold, rule, unit) {
    return {
        key: { section: 'rules', name, threshold },
        ...{ unit, floor: 0, amountOf: ({ reaches }) => reaches[rule].amount, isNear: ({ reaches }) => reaches[rule].near },
    };
}

;// CONCATENATED MODULE: ./lib/tuning/policy-text.js




function policyText(policy) {
    const { profile, steps } = policy;
    const [only] = steps;
    const body = steps.length === 1 && only !== undefined
        ? stepLines(only, policy)
        : ['steps:', ...steps.flatMap((step) => [`  ${JSON.stringify(step.name)}:`, ...indented(stepLines(step, policy), 4)])];
    const lines = [...headLines(policy), '', 'version: 1', `profile: ${profile}`, '', ...body];
    return `${lines.join('\n')}\n`;
}
function settingText({ value, unit }) {
    switch (unit) {
        case 'ms':
            return (0,units/* formatDuration */.a3)(value);
        case 'bytes':
            return value % GIB === 0 ? `${value / GIB}GiB` : `${value / policy_text_MIB}MiB`;
        case 'processes':
        case 'lines':
            return String(value);
        default:
            return unit;
    }
}
function keyText(key) {
    return `${key.section}.${nameText(key)}`;
}
const policy_text_MIB = 1024 ** 2;
const GIB = 1024 ** 3;
function headLines({ margin, guardVersion, leftOut, steps }) {
    const runs = steps.reduce((sum, step) => sum + step.runs, 0);
    const out = leftOut === 0 ? '' : `, ${leftOut} left out`;
    return [
        `# Suggested by flowforge-ci tune ${guardVersion} from ${(0,quantities/* counted */.hS)(runs, 'healthy run')}${out}. Margin ${margin}.`,
        '# A limit is the margin times the most that any of them came to, rounded up; a rule of the profile is changed only where one of them',
        '# came that near to it. Look at what it does before it is enforced: flowforge-ci simulate --policy FILE <bundle>…',
    ];
}
function stepLines(step, { margin, profile }) {
    return [...cautions(step), ...limitLines(step, margin), ...ruleLines(step, margin), ...keptRules(step, profile)];
}
function cautions({ runs, cutShort }) {
    return [
        ...(runs < FEW_RUNS
            ? [`# Thin: only ${(0,quantities/* counted */.hS)(runs, 'run')}. The next one may well be slower: tune again from ${FEW_RUNS} or more.`]
            : []),
        ...(cutShort > 0
            ? [`# The guard had ended ${cutShort} of them: what such a run would have come to is more than is on record.`]
            : []),
    ];
}
function limitLines({ settings, kept, memory }, margin) {
    const set = settings.filter(({ key }) => key.section === 'limits');
    const unset = kept.filter(({ key }) => key.section === 'limits').flatMap((each) => unsetLimit(each, margin));
    if (set.length === 0)
        return unset;
    return ['limits:', ...indented([...set.flatMap((each) => limitLine(each, margin, memory)), ...unset], 2)];
}
function limitLine(setting, margin, memory) {
    const { key, unit, evidence, isFloor } = setting;
    const text = settingText(setting);
    const why = isFloor ? `; x ${margin} is less than ${text}, which any step is given` : `; x ${margin}`;
    const caveats = key.name === 'max-memory' ? memoryCaveats(evidence, memory) : [];
    return [`# ${evidenceWords(evidence, unit)}${why}`, ...caveats, `${key.name}: ${text}`];
}
function memoryCaveats({ most }, { machineBytes, exact }) {
    const share = machineBytes === null ? '' : ` (the most was ${(0,quantities/* formatPercent */.l9)((most * 10_000) / machineBytes)} of the smallest)`;
    return [
        `# This is of the machines that they ran on${share}: where there is more memory, the same step may take more.`,
        ...(exact
            ? []
            : ['# Some of it was counted more than once, where processes share it: such a figure alerts and does not kill.']),
    ];
}
function unsetLimit({ key, unit, evidence, why }, margin) {
    return [`# ${key.name} is not set, since x ${margin} ${whyWords(why)}; ${evidenceWords(evidence, unit)}`];
}
function ruleLines({ settings, alertOnly }, margin) {
    const set = settings.filter(({ key }) => key.section === 'rules');
    const names = [...new Set([...set.map(({ key }) => key.name), ...alertOnly.map(({ rule }) => rule)])];
    if (names.length === 0)
        return [];
    return ['rules:', ...indented(names.flatMap(ruleLine), 2)];
    function ruleLine(name) {
        const thresholds = set.filter(({ key }) => key.name === name);
        const alert = alertOnly.find(({ rule }) => rule === name);
        const values = [
            ...(alert === undefined ? [] : ['action: alert']),
            ...thresholds.map((each) => `${thresholdOf(each.key)}: ${settingText(each)}`),
        ];
        return [
            ...thresholds.map(({ key, unit, evidence }) => `# ${thresholdOf(key)}: ${evidenceWords(evidence, unit)}; x ${margin}`),
            ...(alert === undefined ? [] : [`# It would have ended ${(0,terminal_safe/* safeLine */.om)(alert.run)}, which was healthy: it only tells.`]),
            `${name}: { ${values.join(', ')} }`,
        ];
    }
}
function keptRules({ kept }, profile) {
    const rules = kept.filter(({ key }) => key.section === 'rules');
    const seen = rules.filter(({ evidence }) => evidence.most > 0);
    if (rules.length === 0)
        return [];
    const came = seen.map(({ key, unit, evidence }) => `#   ${nameText(key)}: ${(0,quantities/* formatQuantity */.VZ)(evidence.most, unit)}`);
    return [
        `# All other rules are as in ${profile}: none of these runs came near to them${seen.length === 0 ? '.' : '. The most that was seen:'}`,
        ...came,
    ];
}
function evidenceWords({ runs, most, mostRun, p95 }, unit) {
    const amount = (0,quantities/* formatQuantity */.VZ)(most, unit);
    return `${(0,quantities/* counted */.hS)(runs, 'run')}: most ${amount} (${(0,terminal_safe/* safeLine */.om)(mostRun)}), p95 ${(0,quantities/* formatQuantity */.VZ)(p95, unit)}`;
}
function whyWords(why) {
    switch (why) {
        case 'far away':
            return 'is far away';
        case 'wall-time comes first':
            return 'would not come before wall-time';
        case 'more than the machine has':
            return 'is more memory than the machine has';
        case 'more than can be set':
            return 'is more than a policy can say';
        default:
            return why;
    }
}
function nameText(key) {
    return key.section === 'limits' ? key.name : `${key.name}.${key.threshold}`;
}
function thresholdOf(key) {
    return key.section === 'rules' ? key.threshold : key.name;
}
function indented(lines, by) {
    return lines.map((line) => `${' '.repeat(by)}${line}`);
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/cli/simulate.js + 3 modules
var cli_simulate = __webpack_require__(52508);
;// CONCATENATED MODULE: ./lib/cli/tune-policy.js









async function tunedFrom(healthy, { profile, margin, leftOut }) {
    const measures = healthy.map((run) => run.measures);
    const steps = suggest(measures, margin).map((step) => ({ ...step, alertOnly: [] }));
    let policy = { profile, margin, guardVersion: version.VERSION, leftOut, steps };
    for (const _ of model/* ruleNames */.XZ) {
        const text = policyText(policy);
        const { rows, refused } = await (0,cli_simulate.simulateAll)(healthy.map(({ bundle }) => bundle), policyOf(text));
        const [lost] = refused;
        if (lost !== undefined)
            throw new Error(`${lost.bundle} was read once and cannot be read again: ${lost.why}`);
        const ended = rows.filter(({ run }) => run.simulated !== null && (0,simulate/* ends */.r)(run.simulated));
        if (ended.length === 0)
            return { policy, text };
        policy = { ...policy, steps: policy.steps.map((step) => withAlerts(step, ended)) };
    }
    throw new Error('no policy was found under which none of these runs would be ended: leave out the one that comes nearest to a runaway');
}
function policyOf(text) {
    const parsed = (0,policy_file.parsePolicyFile)(text, 'the tuned policy');
    if (parsed.kind === 'invalid')
        throw new Error(parsed.problems.map(({ message }) => message).join('; '));
    const { source, steps } = parsed;
    return ({ name }) => {
        const meant = steps.filter(({ pattern }) => (0,step_glob/* matchesStep */.w)(pattern, name));
        return (0,effective_policy/* effectivePolicy */.C)([source, ...meant.map((part) => part.source)]);
    };
}
function withAlerts(step, ended) {
    const alertOnly = new Map(step.alertOnly.map(({ rule, run }) => [rule, run]));
    for (const { run } of ended) {
        const rule = run.simulated?.rules[0];
        if (run.name === step.name && rule !== undefined && !alertOnly.has(rule))
            alertOnly.set(rule, run.runId);
    }
    return { ...step, alertOnly: [...alertOnly].map(([rule, run]) => ({ rule, run })) };
}

;// CONCATENATED MODULE: ./lib/tuning/healthy.js
function whyLeftOut({ verdict, decided }, label) {
    if (label === 'healthy')
        return null;
    if (label === 'runaway')
        return 'it is labelled runaway';
    if (verdict === null)
        return 'its end is not on record, and it is not labelled healthy';
    if (verdict !== 'passed')
        return `its verdict is ${verdict}, and it is not labelled healthy`;
    return decided === null ? null : `it passed, but ${decided} was decided on, and it is not labelled healthy`;
}

// EXTERNAL MODULE: ./lib/signals/detect.js + 13 modules
var detect = __webpack_require__(497);
// EXTERNAL MODULE: ./lib/signals/hang.js
var hang = __webpack_require__(35849);
// EXTERNAL MODULE: ./lib/decision/confidence.js
var confidence = __webpack_require__(73228);
// EXTERNAL MODULE: ./lib/decision/decide.js + 2 modules
var decide = __webpack_require__(23378);
// EXTERNAL MODULE: ./lib/signals/cpu-loop.js
var cpu_loop = __webpack_require__(30638);
// EXTERNAL MODULE: ./lib/signals/crash-loop.js
var crash_loop = __webpack_require__(96749);
// EXTERNAL MODULE: ./lib/signals/on-data.js
var on_data = __webpack_require__(79073);
// EXTERNAL MODULE: ./lib/signals/output-flood.js
var output_flood = __webpack_require__(97589);
// EXTERNAL MODULE: ./lib/signals/output-loop.js + 1 modules
var output_loop = __webpack_require__(41885);
// EXTERNAL MODULE: ./lib/signals/silent-spin.js
var silent_spin = __webpack_require__(89665);
// EXTERNAL MODULE: ./lib/signals/stuck-progress.js
var stuck_progress = __webpack_require__(43193);
;// CONCATENATED MODULE: ./lib/tuning/near-rules.js










const nearRules = [
    'lines',
    'masked-lines',
    'cpu-loop',
    'output-flood',
    'stuck-progress',
    'crash-loop',
    'silent-spin',
];
const noReaches = Object.fromEntries(nearRules.map((rule) => [rule, { amount: 0, near: false }]));
function watchNearRules(rules, margin, before) {
    const watches = nearRules.map((rule) => [rule, watchOne(relaxedDetector(rule, rules, margin))]);
    let reaches = before;
    return (sample) => {
        reaches = Object.fromEntries(watches.map(([rule, findings]) => [rule, farther(reaches[rule], reachOf(rule, sample, findings(sample)))]));
        return reaches;
    };
}
function farther(before, now) {
    return { amount: Math.max(before.amount, now.amount), near: before.near || now.near };
}
function reachOf(rule, { output, data }, findings) {
    const told = findings.filter((signal) => isTold(signal));
    const near = told.length > 0;
    switch (rule) {
        case 'lines':
            return { amount: output.loop.lines, near: told.some(({ level }) => level === 'enforce') };
        case 'masked-lines':
            return { amount: output.repetition.lines, near: told.some(({ level }) => level === 'enforce') };
        case 'cpu-loop':
            return { amount: near_rules_mostOf([output, data], ({ loop, repetition }) => Math.max(loop.lines, repetition.lines)), near };
        case 'stuck-progress':
            return { amount: near_rules_mostOf([output, data], ({ progress }) => (isShort(progress) ? progress.stuckMs : 0)), near };
        case 'silent-spin':
            return { amount: output.silentMs, near };
        case 'output-flood':
            return { amount: observed(findings, 'flood-for'), near };
        case 'crash-loop':
            return { amount: observed(findings, 'stale-for'), near };
        default:
            return rule;
    }
}
function near_rules_mostOf(both, amountOf) {
    return both.reduce((most, stats) => Math.max(most, stats === null ? 0 : amountOf(stats)), 0);
}
function isShort({ valueBp }) {
    return valueBp >= 0 && valueBp < 10_000;
}
function observed(findings, name) {
    const all = findings.flatMap(({ observations }) => observations).filter((each) => each.name === name);
    return all.reduce((most, each) => Math.max(most, each.observed), 0);
}
function watchOne(one) {
    const detectors = { list: [one, (0,on_data/* onData */.o)(one)], warmupMs: 0 };
    let states = (0,detect/* initialDetectorStates */.nw)(detectors);
    return (sample) => {
        const [next, signals] = (0,detect/* detect */.o0)(detectors, states, sample);
        states = next;
        return signals;
    };
}
function isTold(signal) {
    return (0,confidence/* confidenceOf */.i)([signal]).confidence >= decide/* ALERT_CONFIDENCE_BP */.F;
}
function relaxedDetector(rule, rules, margin) {
    const less = (bound) => Math.max(1, Math.floor(bound / margin));
    const relaxed = (ladder) => ladder
        .filter(({ level }) => level === 'enforce')
        .map((step) => ({ ...step, lines: less(step.lines), forMs: less(step.forMs) }));
    switch (rule) {
        case 'lines':
            return (0,output_loop/* outputLoopDetector */.M)({ ladder: relaxed(rules['output-loop'].ladder), masked: [] });
        case 'masked-lines':
            return (0,output_loop/* outputLoopDetector */.M)({ ladder: [], masked: relaxed(rules['output-loop'].masked) });
        case 'cpu-loop': {
            const { lines, forMs, maskedForMs, ...rest } = rules['cpu-loop'];
            return (0,cpu_loop/* cpuLoopDetector */.h)({ ...rest, lines: less(lines), forMs: less(forMs), maskedForMs: less(maskedForMs) });
        }
        case 'output-flood':
            return (0,output_flood/* outputFloodDetector */.S)({ ...rules['output-flood'], forMs: less(rules['output-flood'].forMs) });
        case 'stuck-progress':
            return (0,stuck_progress/* stuckProgressDetector */.m)({ forMs: less(rules['stuck-progress'].forMs) });
        case 'crash-loop':
            return (0,crash_loop/* crashLoopDetector */.o)({ ...rules['crash-loop'], staleForMs: less(rules['crash-loop'].staleForMs) });
        case 'silent-spin':
            return (0,silent_spin/* silentSpinDetector */.q)({ ...rules['silent-spin'], forMs: less(rules['silent-spin'].forMs) });
        default:
            return rule;
    }
}

;// CONCATENATED MODULE: ./lib/tuning/measures.js



const nothing = {
    ...{ runId: '', name: '', verdict: null, decided: null, cutShort: false },
    ...{ durationMs: 0, silenceMs: 0, standstillMs: 0, memoryBytes: 0, memoryExact: true, machineMemoryBytes: null },
    ...{ processes: 0, outputBytes: 0, reaches: noReaches },
};
function createMeasuring(rules, margin) {
    let found = null;
    let attempts = 1;
    let watch = watchAttempt(rules, margin, 0, noReaches);
    return {
        observe(event) {
            if (event.event_type === 'run_started')
                found = { ...nothing, runId: event.run_id, name: event.payload.name };
            if (found === null)
                return;
            if (event.event_type === 'process_started' && event.payload.attempt !== undefined) {
                attempts = event.payload.attempt;
                watch = watchAttempt(rules, margin, event.payload.at_ms ?? 0, found.reaches);
            }
            found = event.event_type === 'sample' ? event.payload.ticks.reduce(watch, found) : noted(found, event, attempts);
        },
        measures: () => found,
    };
}
function noted(found, event, attempts) {
    switch (event.event_type) {
        case 'decision_made':
        case 'policy_dry_run': {
            const ended = event.action === 'kill' || event.action === 'restart';
            return { ...found, decided: found.decided ?? event.payload.rules[0] ?? null, cutShort: found.cutShort || ended };
        }
        case 'process_exited': {
            const { duration_ms, peak_memory_bytes, processes_peak, output_bytes } = event.payload;
            return {
                ...{ ...found, verdict: event.outcome },
                durationMs: attempts > 1 ? found.durationMs : Math.max(found.durationMs, duration_ms),
                outputBytes: attempts > 1 ? found.outputBytes : Math.max(found.outputBytes, output_bytes),
                memoryBytes: Math.max(found.memoryBytes, peak_memory_bytes),
                processes: Math.max(found.processes, processes_peak),
            };
        }
        default:
            return found;
    }
}
function watchAttempt(rules, margin, startedAtMs, before) {
    const near = watchNearRules(rules, margin, before);
    const standstill = watchStandstill();
    return (found, sample) => {
        const tick = { ...sample, atMs: sample.atMs - startedAtMs };
        const { atMs, tree, host, output } = tick;
        return {
            ...found,
            durationMs: Math.max(found.durationMs, atMs),
            silenceMs: Math.max(found.silenceMs, output.silentMs),
            standstillMs: Math.max(found.standstillMs, standstill(tick)),
            memoryBytes: Math.max(found.memoryBytes, tree.memoryBytes),
            memoryExact: found.memoryExact && tree.memoryExact,
            machineMemoryBytes: host.memoryLimitBytes > 0 ? host.memoryLimitBytes : found.machineMemoryBytes,
            processes: Math.max(found.processes, tree.processes),
            outputBytes: Math.max(found.outputBytes, output.bytes),
            reaches: near(tick),
        };
    };
}
function watchStandstill() {
    const detectors = { list: [(0,hang/* hangDetector */.N)({ forMs: 1, declared: true })], warmupMs: 0 };
    let states = (0,detect/* initialDetectorStates */.nw)(detectors);
    return (tick) => {
        const [next, signals] = (0,detect/* detect */.o0)(detectors, states, tick);
        states = next;
        return signals[0]?.observations[0]?.observed ?? 0;
    };
}

// EXTERNAL MODULE: ./lib/cli/recorded-runs.js
var recorded_runs = __webpack_require__(98299);
;// CONCATENATED MODULE: ./lib/cli/tune-runs.js



async function readHealthyRuns(places, rules, margin) {
    const healthy = [];
    const leftOut = [];
    const ignoredLabels = [];
    for await (const recorded of (0,recorded_runs/* recordedRuns */.v)(places, () => reader(rules, margin))) {
        const { bundle } = recorded;
        if (recorded.kind === 'refused') {
            leftOut.push({ bundle, why: recorded.why });
            continue;
        }
        const { label, result: measures } = recorded;
        if (label.kind === 'ignored')
            ignoredLabels.push(`${label.path}: ${label.why}`);
        const why = whyLeftOut(measures, label.kind === 'found' ? label.file.label : null);
        if (why === null)
            healthy.push({ bundle, measures });
        else
            leftOut.push({ bundle, why });
    }
    return { healthy, leftOut, ignoredLabels };
}
function reader(rules, margin) {
    const measuring = createMeasuring(rules, margin);
    return {
        observe: (event) => measuring.observe(event),
        result() {
            const measures = measuring.measures();
            if (measures === null)
                throw new Error('there is no run_started');
            return measures;
        },
    };
}

// EXTERNAL MODULE: ./lib/cli/aligned-table.js
var aligned_table = __webpack_require__(75187);
;// CONCATENATED MODULE: ./lib/cli/tune-text.js




const mostLines = 20;
function tunedTable({ steps }) {
    const rows = steps.flatMap((step) => step.settings.map((setting) => [
        ...[(0,terminal_safe/* safeLine */.om)(step.name, terminal_safe/* longestNameChars */.zC), keyText(setting.key), settingText(setting)],
        ...[(0,quantities/* formatQuantity */.VZ)(setting.evidence.most, setting.unit), (0,quantities/* formatQuantity */.VZ)(setting.evidence.p95, setting.unit)],
        ...[String(setting.evidence.runs), (0,terminal_safe/* safeLine */.om)(setting.evidence.mostRun, terminal_safe/* longestNameChars */.zC)],
    ]));
    return (0,aligned_table/* alignedTable */.n)([['step', 'setting', 'value', 'most', 'p95', 'runs', 'most in'], ...rows]);
}
function tunedJson({ policy, text }, { leftOut, ignoredLabels }) {
    const { profile, margin, steps } = policy;
    const told = steps.map(({ name, runs, cutShort, settings, kept, alertOnly }) => ({
        ...{ name, runs, cut_short: cutShort },
        settings: settings.map((each) => ({ ...keyJson(each), text: settingText(each), value: each.value, is_floor: each.isFloor })),
        kept: kept.map((each) => ({ ...keyJson(each), why: each.why })),
        alert_only: alertOnly,
    }));
    return `${JSON.stringify({ profile, margin, steps: told, left_out: leftOut, ignored_labels: ignoredLabels, policy: text }, null, 2)}\n`;
}
function leftOutText({ leftOut, ignoredLabels }) {
    const left = leftOut.map(({ bundle, why }) => `left out: ${why.startsWith(bundle) ? '' : `${bundle}: `}${why}`);
    const ignored = ignoredLabels.map((label) => `a label is ignored: ${label}`);
    return [...some(ignored), ...some(left)].map((line) => `flowforge: ${(0,terminal_safe/* safeLine */.om)(line)}\n`).join('');
}
function some(lines) {
    return lines.length <= mostLines
        ? lines
        : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more: --json has them all`];
}
function keyJson({ key, unit, evidence }) {
    const { runs, most, mostRun, p95 } = evidence;
    return { setting: keyText(key), unit, runs, most, most_in: mostRun, p95 };
}

// EXTERNAL MODULE: ./lib/cli/wrong-usage.js
var wrong_usage = __webpack_require__(53785);
;// CONCATENATED MODULE: ./lib/cli/tune.js







const flags = [
    { name: 'margin', takesValue: true },
    { name: 'profile', takesValue: true },
    { name: 'out', takesValue: true },
    { name: 'force', takesValue: false },
    { name: 'json', takesValue: false },
];
const usage = 'flowforge-ci tune [--margin 2] [--profile P] [--out FILE [--force]] [--json] <bundle>…';
const usualMargin = '2';
const largestMargin = 100;
async function tuneCommand(args) {
    const parsed = (0,cli_arguments/* parseArguments */.W)(args, flags);
    if (parsed.kind === 'wrong')
        return (0,wrong_usage/* wrongUsage */.x)(parsed.problem);
    const { margin: marginText = usualMargin, profile: profileText = 'standard', out, force, json } = parsed.flags;
    if (parsed.words.length === 0)
        return (0,wrong_usage/* wrongUsage */.x)(`tune needs a bundle: ${usage}`);
    const margin = marginOf(marginText);
    if (margin === null)
        return (0,wrong_usage/* wrongUsage */.x)(`--margin "${marginText}" is no number from 1 to ${largestMargin}, such as 2 or 1.5`);
    const profile = profileOf(profileText);
    if (profile === null)
        return (0,wrong_usage/* wrongUsage */.x)(`--profile "${profileText}" is none of ${Object.keys(default_policy/* profiles */.x).join(', ')}`);
    const runs = await readHealthyRuns(parsed.words, default_policy/* profiles */.x[profile].rules, margin);
    const { healthy, leftOut } = runs;
    process.stderr.write(leftOutText(runs));
    if (healthy.length === 0)
        return failed('there is no healthy run to learn from: flowforge-ci label <bundle> healthy says which are');
    try {
        const tuned = await tunedFrom(healthy, { profile, margin, leftOut: leftOut.length });
        if (out !== undefined)
            (0,external_node_fs_.writeFileSync)(out, tuned.text, { flag: force === 'true' ? 'w' : 'wx' });
        const told = out === undefined ? tuned.text : `${tunedTable(tuned.policy)}wrote ${out}\n`;
        process.stdout.write(json === 'true' ? tunedJson(tuned, runs) : told);
        return 0;
    }
    catch (error) {
        const isThere = error.code === 'EEXIST';
        return failed(isThere ? `${out} is there already, nothing was written. --force writes over it.` : error.message);
    }
}
function marginOf(text) {
    const margin = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Number(text) : 0;
    return margin >= 1 && margin <= largestMargin ? margin : null;
}
function profileOf(text) {
    return Object.values(default_policy/* profiles */.x).find(({ profile }) => profile === text)?.profile ?? null;
}
function failed(why) {
    process.stderr.write(`flowforge: ${why}\n`);
    return 1;
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

/***/ 78384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicyFile: () => (/* binding */ parsePolicyFile)
});

// EXTERNAL MODULE: ./lib/decision/policy-parts.js
var policy_parts = __webpack_require__(24493);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/decision/nearest.js
var nearest = __webpack_require__(44908);
// EXTERNAL MODULE: ./lib/decision/policy-schema.js
var policy_schema = __webpack_require__(37000);
;// CONCATENATED MODULE: ./lib/decision/policy-problems.js



const MOST_EXPLAINED = 100;
function explainIssues(issues, value) {
    return issues.slice(0, MOST_EXPLAINED).flatMap((issue) => explain(issue, [], value));
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
            return issue.keys.slice(0, MOST_EXPLAINED).map((key) => unknownKey([...keys, key], keysAt(keys)));
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
        case 'invalid_key':
            return [
                problem(keys, 'is no name of a step: write some text, * for any, ? for any character, and no more than 200 characters'),
            ];
        default:
            return [problem(keys, `: ${issue.message}`)];
    }
}
function explainUnion(branches, keys, value) {
    const meant = branches.find((issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'))) ?? branches.find((issues) => issues.some(({ code }) => code === 'invalid_value'));
    if (meant !== undefined)
        return meant.flatMap((issue) => explain(issue, keys, value));
    const wanted = keys[0] === 'extends' ? 'the path of a policy, or a list of paths' : 'a text with a unit, such as 30s or 90%';
    return [problem(keys, `is ${inWords(valueAt(value, keys))}, but must be ${wanted}`)];
}
function unknownKey(keys, known) {
    const name = String(keys.at(-1));
    const elsewhere = standsAtTop(keys) ? placeOf(name) : null;
    if (elsewhere !== null)
        return problem(keys, `is not a key that stands here; ${elsewhere}`, elsewhereKey(name));
    const near = (0,nearest/* nearest */.p)(name, known);
    const hint = near === null ? `the keys here are ${known.join(', ')}` : `did you mean ${near}?`;
    return problem(keys, `is not a key that this version knows; ${hint}`, near);
}
const sections = ['limits', 'restart', 'rules'];
function standsAtTop(keys) {
    return keys.length === 1 || (keys.length === 3 && keys[0] === 'steps');
}
function placeOf(name) {
    if (optionsOnly.includes(name))
        return `it is an option of the run: --${name}, the input ${name}, or the environment`;
    const inner = elsewhereKey(name);
    return inner === null ? null : `write ${inner.replace('.', ': { ')}: … }`;
}
function elsewhereKey(name) {
    if (keysAt([]).includes(name))
        return null;
    const section = sections.find((each) => keysAt([each]).includes(name));
    return section === undefined ? null : `${section}.${name}`;
}
const optionsOnly = ['isolation', 'on-parent-exit', 'evidence-dir', 'name', 'policy', 'redact', 'quiet'];
function wrongChoice(keys, given, choices) {
    if (keys.join('.') === 'version')
        return problem(keys, `is ${inWords(given)}; this version reads policies of version 1`);
    const near = typeof given === 'string' ? (0,nearest/* nearest */.p)(given, choices) : null;
    return problem(keys, `: ${inWords(given)} is none of ${choices.join(', ')}${near === null ? '' : `; did you mean ${near}?`}`, near);
}
function problem(keys, message, near = null) {
    return { keys, message: `${keys.map(keyText).join('.')}${message.startsWith(':') ? '' : ' '}${message}`, nearest: near };
}
function keyText(key) {
    const text = String(key);
    if (/^[\w*?-]+$/.test(text))
        return text;
    return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 60)}…`);
}
const typeWords = {
    object: 'a mapping of keys',
    record: 'a mapping of keys',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    boolean: 'true or false',
};
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
function keysAt(path) {
    let schema = policy_schema/* policySchema */.w;
    for (const key of path)
        schema = below(schema, String(key));
    return Object.keys(shapeOf(schema));
}
function below(schema, key) {
    const inner = schema instanceof schemas/* ZodOptional */.IiU ? schema.unwrap() : schema;
    return inner instanceof schemas/* ZodRecord */.b8S ? inner.valueType : shapeOf(inner)[key];
}
function shapeOf(schema) {
    if (schema instanceof schemas/* ZodOptional */.IiU)
        return shapeOf(schema.unwrap());
    if (schema instanceof schemas/* ZodUnion */.fZ7)
        return shapeOf(schema.options.find((option) => option instanceof schemas/* ZodObject */.bvH));
    return schema instanceof schemas/* ZodObject */.bvH ? schema.shape : {};
}

// EXTERNAL MODULE: ./lib/decision/policy-yaml.js
var policy_yaml = __webpack_require__(96404);
;// CONCATENATED MODULE: ./lib/decision/policy-file.js




const MOST_PROBLEMS = 20;
function parsePolicyFile(text, path) {
    const yaml = (0,policy_yaml/* readPolicyYaml */.S)(text);
    if (yaml.kind === 'invalid')
        return invalid(yaml.problems.map((problem) => ({ path, ...problem, nearest: null })));
    const checked = policy_schema/* policySchema */.w.safeParse(yaml.value);
    if (checked.success)
        return (0,policy_parts/* partsOfPolicy */.M)(checked.data, path, yaml.lineOf);
    const problems = explainIssues(checked.error.issues, yaml.value);
    return invalid(problems.map(({ keys, message, nearest }) => ({ path, line: yaml.lineOf(keys), message, nearest })));
}
function invalid(problems) {
    const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
    return { kind: 'invalid', problems: byLine.slice(0, MOST_PROBLEMS) };
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


/***/ })

};
