export const id = 2206;
export const ids = [2206];
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
// EXTERNAL MODULE: ./lib/decision/policy-file.js + 2 modules
var policy_file = __webpack_require__(40812);
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
/** The next value from `least` up that reads well: `45s`, `3h`, `1536MiB`, `3000`. */
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
/** The smallest whole number from `least` up that is one of the `steps` times a power of `base`. */
function stepped(least, base, steps) {
    for (let power = 1;; power *= base) {
        const found = steps.find((step) => step * power >= least && Number.isInteger(step * power));
        if (found !== undefined)
            return found * power;
    }
}

;// CONCATENATED MODULE: ./lib/tuning/suggest.js


/** Fewer runs say little about the slowest one to come. */
const FEW_RUNS = 5;
const MINUTE_MS = 60_000;
/** A lock, a mirror or a busy machine may hold any step up for minutes, one of seconds too. */
const LEAST_SILENCE_MS = 5 * MINUTE_MS;
/** More than the least silence, so that whoever stands still is told so. */
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
/** The longest time and the most lines that a policy file takes. */
const mostOf = {
    ...{ ms: 24 * 24 * 60 * MINUTE_MS, bytes: Number.MAX_SAFE_INTEGER },
    ...{ processes: 1_000_000_000, lines: 1_000_000_000 },
};
/**
 * Bounds for each step, by name, from its healthy runs: the margin times the most that was seen, rounded up to what reads well. In a policy a name is a
 * pattern: one with a wildcard in it is given room for every step that it means, and stands before those that have parts of their own.
 */
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
/** It is the first of the bounds. */
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
/** Far from its threshold, a rule is left as its profile has it. */
function inferred(name, threshold, rule, unit) {
    return {
        key: { section: 'rules', name, threshold },
        ...{ unit, floor: 0, amountOf: ({ reaches }) => reaches[rule].amount, isNear: ({ reaches }) => reaches[rule].near },
    };
}

;// CONCATENATED MODULE: ./lib/tuning/policy-text.js




/** The policy file: each value with what it was made of. Of one step alone, it holds for whatever the step is called. */
function policyText(policy) {
    const { profile, steps } = policy;
    const [only] = steps;
    const body = steps.length === 1 && only !== undefined
        ? stepLines(only, policy)
        : ['steps:', ...steps.flatMap((step) => [`  ${JSON.stringify(step.name)}:`, ...indented(stepLines(step, policy), 4)])];
    const lines = [...headLines(policy), '', 'version: 1', `profile: ${profile}`, '', ...body];
    return `${lines.join('\n')}\n`;
}
/** A value as a policy file has it, exactly: `30m`, `1536MiB`, `3000`. */
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
/** `limits.wall-time`, `rules.output-loop.lines`. */
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
/** What a step takes depends on how much there is: caches and heaps grow with the machine. */
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
/** `12 runs: most 14m 3s (20261121T094512Z-3f9a1c02), p95 12m 10s`. */
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









/**
 * A policy under which none of these runs would be ended. What the thresholds do not reach, such as memory that the machine runs out of, is left to alert
 * where it would have ended one of them: each policy is simulated before it is given.
 */
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
/** The policy as a run would read it. Throws where the text is no policy. */
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
/** Why a run is not one to learn from; null when it is. What passed with an alert may have been a runaway that came to an end: only a person knows. */
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










/** The rules that infer and whose threshold can be moved; `lines` and `masked-lines` are those of `output-loop`. */
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
/** For the samples of one attempt, in order: how far it has come by each of them. A finding that is too weak to be told is none. */
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
        // The ladders have steps that only alert, of which a policy has no say.
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
/** Of the log and of stdout as data, which is judged apart. */
function near_rules_mostOf(both, amountOf) {
    return both.reduce((most, stats) => Math.max(most, stats === null ? 0 : amountOf(stats)), 0);
}
/** A progress that has come to its end stands still for good reason. */
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
/** Measures one run by its samples. `rules` and `margin` say what is near to a threshold. */
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
                // These two count all attempts, the pauses between them included; a limit is for one.
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
/** The samples of an attempt are judged from its own start. */
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
/** As `hang` sees it: the time that a hang-timeout is compared with. */
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



/** Measures the runs that the places stand for, and says of each one that is not to be learnt from why. */
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




/** Of a list that nobody reads to its end. */
const mostLines = 20;
/** What was suggested, a row a value. */
function tunedTable({ steps }) {
    const rows = steps.flatMap((step) => step.settings.map((setting) => [
        ...[(0,terminal_safe/* safeLine */.om)(step.name, terminal_safe/* longestNameChars */.zC), keyText(setting.key), settingText(setting)],
        ...[(0,quantities/* formatQuantity */.VZ)(setting.evidence.most, setting.unit), (0,quantities/* formatQuantity */.VZ)(setting.evidence.p95, setting.unit)],
        ...[String(setting.evidence.runs), (0,terminal_safe/* safeLine */.om)(setting.evidence.mostRun, terminal_safe/* longestNameChars */.zC)],
    ]));
    return (0,aligned_table/* alignedTable */.n)([['step', 'setting', 'value', 'most', 'p95', 'runs', 'most in'], ...rows]);
}
/** The same for programs, with the policy as it was written. */
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
/** Each run that was left out, and each label that does not count, for stderr. */
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
/** Beyond it, a limit is none. */
const largestMargin = 100;
/** `flowforge-ci tune`: a policy from what healthy runs came to, each value with its evidence. 1 when there was no healthy run, or the file is there already. */
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
/** What the gate requires when no policy says otherwise: evidence that is VALID, of steps that passed, with every intervention explained. */
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
/**
 * Whether a step's name is one that the pattern means: `*` stands for any text, `?` for any one character, everything else for
 * itself, capitals included.
 */
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
            // the last star takes one character more; an earlier one never has to
            resumeAt += 1;
            from = resumeAt;
            at = star + 1;
        }
        else
            return false;
    }
    return wanted.slice(at).every((char) => char === '*');
}
/** Whether every name that `inner` means is surely one that `outer` means, too. False where that is not certain. */
function coversStep(outer, inner) {
    // read as a name, the wildcards of `inner` can only be taken by the stars of `outer`
    return outer === inner || (!outer.includes('?') && matchesStep(outer, inner));
}


/***/ })

};
