export const id = 7179;
export const ids = [7179];
export const modules = {

/***/ 87296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ teardownTimes),
/* harmony export */   o: () => (/* binding */ teardownSteps)
/* harmony export */ });
const CANCEL_GRACE_MAX_MS = 4_500;
const ORPHAN_GRACE_MAX_MS = 500;
const KILL_MS = 11_000;
const DRAIN_MS = 2_000;
function teardownSteps({ graceMs, killMs }) {
    return [
        { kind: 'signal', signal: 'SIGTERM' },
        { kind: 'wait', forMs: graceMs },
        { kind: 'signal', signal: 'SIGKILL' },
        { kind: 'wait', forMs: killMs },
    ];
}
function teardownTimes(cause, graceMs) {
    switch (cause) {
        case 'rule':
            return { graceMs, killMs: KILL_MS, drainMs: DRAIN_MS };
        case 'cancel':
            return { graceMs: Math.min(graceMs, CANCEL_GRACE_MAX_MS), killMs: 1_000, drainMs: 250 };
        case 'orphans':
            return { graceMs: Math.min(graceMs, ORPHAN_GRACE_MAX_MS), killMs: KILL_MS, drainMs: DRAIN_MS };
        default:
            return cause;
    }
}


/***/ }),

/***/ 77413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment)
/* harmony export */ });
const ACTION_ONLY = [
    /^ACTIONS_RUNTIME_/,
    /^ACTIONS_RESULTS_URL$/,
    /^ACTIONS_CACHE_URL$/,
    /^ACTIONS_CACHE_SERVICE_V2$/,
    /^INPUT_/,
    /^STATE_/,
];
const ACTION_OWN = [/^GITHUB_STATE$/];
const GUARD_SECRET = /^FLOWFORGE_(?:.*(KEY|TOKEN|SECRET|PASS|CRED)|REDACT$)/;
function commandEnvironment(env, entry) {
    const hidden = entry === 'action' ? [...ACTION_ONLY, ...ACTION_OWN, GUARD_SECRET] : [GUARD_SECRET];
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && !hidden.some((pattern) => pattern.test(name)))
            kept[name] = value;
    }
    return kept;
}


/***/ }),

/***/ 31854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ scriptExtension),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
const TEMPLATES = {
    bash: 'bash --noprofile --norc -eo pipefail {0}',
    sh: 'sh -e {0}',
    python: 'python {0}',
    pwsh: `pwsh -command ". '{0}'"`,
    powershell: `powershell -command ". '{0}'"`,
    cmd: 'cmd /D /E:ON /V:OFF /S /C "CALL {0}"',
};
const DEFAULT_TEMPLATE = process.platform === 'win32' ? TEMPLATES.pwsh : 'bash -e {0}';
function shellCommand(shell, script) {
    const template = shell === '' ? DEFAULT_TEMPLATE : (TEMPLATES[shell] ?? shell);
    if (template === undefined || !template.includes('{0}')) {
        return {
            kind: 'invalid',
            problem: `shell "${shell}" is none of ${Object.keys(TEMPLATES).join(', ')} and has no {0} for the script`,
        };
    }
    const [file, ...args] = words(template).map((word) => word.replaceAll('{0}', script));
    return file === undefined ? { kind: 'invalid', problem: 'the shell is empty' } : { kind: 'ok', argv: [file, ...args] };
}
function scriptExtension(shell) {
    const name = shell === '' && process.platform === 'win32' ? 'pwsh' : shell.split(' ')[0];
    switch (name) {
        case 'pwsh':
        case 'powershell':
            return '.ps1';
        case 'cmd':
            return '.cmd';
        case 'python':
            return '.py';
        default:
            return '.sh';
    }
}
function words(template) {
    return (template.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
}


/***/ }),

/***/ 92179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agentLookedFor),
/* harmony export */   q: () => (/* binding */ agentLimits)
/* harmony export */ });
const agentLimits = ['maxTokens', 'maxCostMicros', 'maxTurns', 'maxToolCalls'];
function agentLookedFor({ agent, profile, limits, rules }) {
    if (agent !== 'auto' || profile === 'agent' || agentLimits.some((limit) => limits[limit] !== null))
        return agent;
    return rules['agent-loop'].action === 'kill' || rules['hang-after-result'].action === 'end' ? 'auto' : 'none';
}


/***/ }),

/***/ 35484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ MOST_GRACE_MS),
/* harmony export */   gZ: () => (/* binding */ holdLimits),
/* harmony export */   j$: () => (/* binding */ underCeilings)
/* harmony export */ });
/* harmony import */ var _default_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24870);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64789);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57993);



const limitKeys = [
    ['wallTimeMs', 'limits.wall-time', 'wall-time'],
    ['noOutputMs', 'limits.no-output-timeout', 'no-output'],
    ['hangMs', 'limits.hang-timeout', 'hang'],
    ['maxMemory', 'limits.max-memory', 'memory'],
    ['maxProcesses', 'limits.max-processes', 'fork-storm'],
    ['maxOutputBytes', 'limits.max-output', 'output-flood'],
    ['maxTokens', 'limits.max-tokens', 'budget'],
    ['maxCostMicros', 'limits.max-cost', 'budget'],
    ['maxTurns', 'limits.max-turns', 'budget'],
    ['maxToolCalls', 'limits.max-tool-calls', 'budget'],
];
const boundRules = [
    ['wallTimeMs', 'limits.wall-time', 'wall-time'],
    ['noOutputMs', 'limits.no-output-timeout', 'no-output'],
    ['maxTokens', 'limits.max-tokens', 'budget'],
    ['maxCostMicros', 'limits.max-cost', 'budget'],
    ['maxTurns', 'limits.max-turns', 'budget'],
    ['maxToolCalls', 'limits.max-tool-calls', 'budget'],
];
function underCeilings(limits, places, below, rules) {
    const lowered = limitKeys.filter(([name, key]) => fromFile(below.places[key]) && isLower(below.policy.limits[name], limits[name]));
    const names = new Set(lowered.map(([name]) => name));
    const keys = new Set(lowered.map(([, key]) => key));
    const restored = boundRules.filter(([name, , rule]) => typeof limits[name] === 'number' &&
        fromFile(below.places[`rules.${rule}.action`]) &&
        below.policy.rules[rule].action !== rules[rule].action);
    return {
        limits: Object.fromEntries(Object.entries(limits).filter(([name]) => !names.has(name))),
        rules: Object.fromEntries(restored.map(([, , rule]) => [rule, { action: rules[rule].action }])),
        places: Object.fromEntries([
            ...Object.entries(places).filter(([key]) => !keys.has(key)),
            ...restored.flatMap(([, key, rule]) => placesOf(`rules.${rule}.action`, places[key])),
        ]),
        notes: [...notComparable(limits, places, below), ...restored.map(([, key, rule]) => ruleStands(rule, places[key], below))],
    };
}
const waiving = new Set(['mode', 'profile', 'on-runaway']);
const MOST_GRACE_MS = 60_000;
function holdLimits(limits, { policy, places }) {
    const set = limitKeys.filter(([name]) => (limits[name] ?? null) !== null);
    if (set.length === 0)
        return { held: [], graceMs: policy.graceMs, agent: policy.agent, notes: [] };
    const { restart } = policy;
    const restarts = policy.onRunaway === 'restart' && !fromFile(places['on-runaway']);
    const usual = _default_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .profiles */ .x.standard.restart;
    const said = [
        { key: 'mode', value: policy.mode, weakens: policy.mode !== 'enforce' },
        { key: 'profile', value: policy.profile, weakens: policy.profile === 'watchdog' },
        { key: 'on-runaway', value: policy.onRunaway, weakens: policy.onRunaway !== 'kill' },
        { key: 'restart.max', value: restart.max, weakens: restarts && restart.max > usual.max },
        { key: 'restart.window', value: (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(restart.windowMs), weakens: restarts && restart.windowMs < usual.windowMs },
    ].filter(({ weakens }) => weakens);
    const waived = said.some(({ key, value }) => waiving.has(key) && value !== 'restart' && places[key]?.kind === 'option');
    const weakening = waived ? [] : said.filter(({ key }) => fromFile(places[key]));
    const tooLong = fromFile(places['grace']) && policy.graceMs > MOST_GRACE_MS;
    const misled = set.some(([, , rule]) => rule === 'budget') && policy.agent !== 'auto' && fromFile(places['agent']);
    return {
        held: weakening.length === 0 ? [] : set.map(([, , rule]) => rule),
        graceMs: tooLong ? MOST_GRACE_MS : policy.graceMs,
        agent: misled ? 'auto' : policy.agent,
        notes: [
            ...weakening.map(({ key, value }) => `limits that are inputs hold: "${key}: ${value}" in ${placeOf(places[key])} does not take them away`),
            ...(misled
                ? [
                    `limits that are inputs hold: the agent is looked for, whatever "agent: ${policy.agent}" in ${placeOf(places['agent'])} says`,
                ]
                : []),
            ...(tooLong
                ? [`limits that are inputs hold: grace in ${placeOf(places['grace'])} is cut to ${MOST_GRACE_MS / 1000} s`]
                : []),
        ],
    };
}
function placeOf(place) {
    return place === undefined ? 'the policy' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place);
}
function placesOf(key, place) {
    return place === undefined ? [] : [[key, place]];
}
function fromFile(place) {
    return place?.kind === 'file';
}
function isLower(said, ceiling) {
    if (said === null || ceiling === null || ceiling === undefined)
        return false;
    if (typeof said === 'number' || typeof ceiling === 'number')
        return Number(said) < Number(ceiling);
    if (said.kind === 'share' && ceiling.kind === 'share')
        return said.shareBp < ceiling.shareBp;
    return said.kind === 'bytes' && ceiling.kind === 'bytes' && said.bytes < ceiling.bytes;
}
function notComparable({ maxMemory }, places, below) {
    const said = below.policy.limits.maxMemory;
    const place = below.places['limits.max-memory'];
    if (place?.kind !== 'file' || said === null || !maxMemory || said.kind === maxMemory.kind)
        return [];
    return [
        `${inputName(places['limits.max-memory'])} holds: max-memory in ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place)} cannot be compared with it, as one is a share and the other is not`,
    ];
}
function ruleStands(rule, input, { policy, places }) {
    const place = places[`rules.${rule}.action`];
    return `${inputName(input)} holds: "${rule}: ${policy.rules[rule].action}" in ${place === undefined ? 'the policy' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place)} does not take it away`;
}
function inputName(place) {
    return place === undefined ? 'the limit' : (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z)(place);
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ confidenceOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59814);

const WHOLE_BP = 10_000;
const familyOrder = ['declared', 'hang', 'loop', 'memory', 'crash'];
const weights = {
    hang: { family: 'hang', wholeBp: 8_800, components: { silence: 40, idle: 35, io: 25 } },
    'silent-spin': { family: 'hang', wholeBp: 7_000, components: { silence: 50, cpu: 50 } },
    'output-loop': {
        family: 'loop',
        wholeBp: 9_600,
        components: { exact: 10, collapse: 25, stale: 15, multiplicity: 10, lines: 20, duration: 20, cpu: 25 },
    },
    'cpu-loop': { family: 'loop', wholeBp: 8_800, components: { cpu: 40, lines: 30, rate: 30 } },
    'output-flood': { family: 'loop', wholeBp: 8_800, components: { rate: 40, duration: 30, stale: 30, total: 100 } },
    'stuck-progress': { family: 'loop', wholeBp: 8_700, components: { duration: 70, updates: 30 } },
    memory: { family: 'memory', wholeBp: 9_600, components: { growth: 50, used: 25, time: 10, confirmed: 15, exact: 12 } },
    'crash-loop': { family: 'crash', wholeBp: 8_700, components: { count: 50, stale: 25, cpu: 25 } },
    'fork-storm': { family: 'crash', wholeBp: 9_300, components: { share: 60, growth: 40 } },
    'agent-loop': { family: 'loop', wholeBp: 9_400, components: { repeats: 100 } },
    'hang-after-result': { family: 'hang', wholeBp: 9_000, components: { silence: 50, idle: 50 } },
};
const PROGRESS_LEAVES_BP = 3_000;
function confidenceOf(signals) {
    const scores = {};
    const families = new Map();
    for (const name of _model_js__WEBPACK_IMPORTED_MODULE_0__/* .signalNames */ .b8) {
        const signal = signals.find((each) => each.name === name);
        if (signal === undefined)
            continue;
        const support = signal.declared ? WHOLE_BP : supportOf(signal);
        const family = signal.declared ? 'declared' : (weights[name]?.family ?? 'declared');
        families.set(family, [...(families.get(family) ?? []), support]);
        Object.assign(scores, { [name]: support }, signal.scores);
    }
    let doubtBp = WHOLE_BP;
    for (const family of familyOrder)
        doubtBp = less(doubtBp, supportOfFamily(families.get(family) ?? []));
    const confidence = WHOLE_BP - doubtBp;
    return { confidence, scores: { confidence, ...scores } };
}
function supportOfFamily(supports) {
    const [strongest = 0, ...others] = supports.toSorted((one, other) => other - one);
    return WHOLE_BP - others.reduce((doubt, support) => less(doubt, Math.floor(support / 2)), WHOLE_BP - strongest);
}
function less(doubtBp, supportBp) {
    return Math.ceil((doubtBp * (WHOLE_BP - supportBp)) / WHOLE_BP);
}
function supportOf({ name, scores }) {
    const weight = weights[name];
    if (weight === undefined)
        return 0;
    let sum = 0;
    let of = 0;
    for (const [component, share] of Object.entries(weight.components)) {
        const score = scores[`${name}.${component}`];
        if (score === undefined)
            continue;
        sum += share * score;
        of += share;
    }
    if (of === 0)
        return 0;
    const progress = scores[`${name}.progress`] ?? 0;
    const leftBp = WHOLE_BP - Math.floor((progress * (WHOLE_BP - PROGRESS_LEAVES_BP)) / WHOLE_BP);
    return Math.floor((sum * weight.wholeBp * leftBp) / (of * WHOLE_BP * WHOLE_BP));
}


/***/ }),

/***/ 23378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ ALERT_CONFIDENCE_BP),
  LD: () => (/* binding */ decide),
  VM: () => (/* binding */ decisionStateOfNextAttempt),
  Ct: () => (/* binding */ initialDecisionState)
});

// UNUSED EXPORTS: KILL_CONFIDENCE_BP

// EXTERNAL MODULE: ./lib/decision/confidence.js
var decision_confidence = __webpack_require__(73228);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/decision/reason.js

function reasonOf(signals) {
    const repeated = signals.some(({ name }) => name === 'output-loop');
    const clauses = signals.flatMap(({ name, clauses }) => name === 'cpu-loop' && repeated ? clauses.filter(({ kind }) => kind !== 'LOG') : clauses);
    const texts = model/* clauseKinds */.dD.flatMap((kind) => clauses.filter((clause) => clause.kind === kind).map(({ text }) => text));
    return [...new Set(texts)].join(' AND ');
}
function counterfactualOf(signals) {
    const [only, ...others] = signals;
    if (only === undefined)
        return '';
    if (others.length === 0)
        return only.counterfactual;
    return signals.map(({ name, counterfactual }) => `${name} ${counterfactual}`).join('. ');
}

// EXTERNAL MODULE: ./lib/decision/units.js
var units = __webpack_require__(57993);
;// CONCATENATED MODULE: ./lib/decision/restarts.js

const firstAttempt = { number: 1, startedAtMs: 0, endedAtMs: [], endedSoonBy: null };
const SOON_MS = 10_000;
const hangs = new Set(['hang', 'no-output', 'stuck-progress', 'wall-time']);
function whyNoRestart({ restart }, attempts, rules, atMs) {
    const { max, windowMs, on } = restart;
    const [first] = rules;
    const working = on === 'hangs' ? rules.find((rule) => !hangs.has(rule)) : undefined;
    if (rules.includes('budget'))
        return after(attempts, 'its budget is used up');
    if (working !== undefined)
        return after(attempts, `${working} is no hang`);
    const restarts = endedSince(attempts, atMs - windowMs).length;
    if (restarts >= max)
        return after(attempts, `the policy allows ${max} in ${(0,units/* formatDuration */.a3)(windowMs)}`);
    if (first !== undefined && first === attempts.endedSoonBy && isSoon(attempts, atMs))
        return after(attempts, `${first} ended two in a row within ${(0,units/* formatDuration */.a3)(SOON_MS)} of their start`);
    return null;
}
function endedBy(attempts, { restart }, rule, atMs) {
    const endedAtMs = [...endedSince(attempts, atMs - restart.windowMs), atMs];
    return { ...attempts, endedAtMs, endedSoonBy: isSoon(attempts, atMs) ? (rule ?? null) : null };
}
function nextAttempt(attempts, startedAtMs) {
    return { ...attempts, number: attempts.number + 1, startedAtMs };
}
function endedSince({ endedAtMs }, sinceMs) {
    return endedAtMs.filter((atMs) => atMs > sinceMs);
}
function isSoon({ startedAtMs }, atMs) {
    return atMs - startedAtMs <= SOON_MS;
}
function after({ number }, why) {
    return `no restart after ${number} attempt${number === 1 ? '' : 's'}: ${why}`;
}

;// CONCATENATED MODULE: ./lib/decision/decide.js



const KILL_CONFIDENCE_BP = 8_000;
const ALERT_CONFIDENCE_BP = 5_000;
function initialDecisionState(runId) {
    return { runId, incidents: 0, open: null, attempts: firstAttempt };
}
function decisionStateOfNextAttempt(state, startedAtMs) {
    return { ...state, open: null, attempts: nextAttempt(state.attempts, startedAtMs) };
}
function decide(policy, state, signals, atMs) {
    if (signals.length === 0)
        return [{ ...state, open: null }, continueWith(null, atMs)];
    if (enforces(policy) && (state.open?.ended.length ?? 0) > 0)
        return [state, continueWith(state.open?.id ?? null, atMs)];
    const held = signals.filter((signal) => isHeld(policy, signal));
    const enforced = enforces(policy) || held.length > 0;
    const killing = held.length > 0 ? held : signalsThatKill(policy, state.open, signals);
    const deciding = killing.length > 0 ? killing : signalsThatAlert(state.open, signals);
    if (deciding.length === 0)
        return [state, continueWith(state.open?.id ?? null, atMs)];
    const incidents = state.incidents + (state.open === null ? 1 : 0);
    const open = state.open ?? { id: `${state.runId}-i${incidents}`, alerted: [], ended: [] };
    const rules = deciding.map(({ name }) => name);
    if (killing.length === 0) {
        const alert = decisionOf('alert', enforced, deciding, signals, open.id, atMs);
        return [{ ...state, incidents, open: { ...open, alerted: [...open.alerted, ...rules] } }, alert];
    }
    const result = resultOf(killing);
    const mayRestart = policy.onRunaway === 'restart' && held.length === 0 && result === null;
    const whyNot = mayRestart ? whyNoRestart(policy, state.attempts, rules, atMs) : null;
    const action = mayRestart && whyNot === null ? 'restart' : 'kill';
    const decision = decisionOf(action, enforced, deciding, signals, open.id, atMs);
    const attempts = enforced && action === 'restart' ? endedBy(state.attempts, policy, rules[0], atMs) : state.attempts;
    return [
        { ...state, incidents, attempts, open: { ...open, ended: [...open.ended, ...rules] } },
        result === null ? withWhyNot(decision, whyNot) : withResult(decision, result),
    ];
}
function resultOf(killing) {
    return (killing.length === 1 && killing[0]?.agentResult) || null;
}
function withWhyNot(decision, whyNot) {
    return whyNot === null ? decision : { ...decision, reason: `${decision.reason}; ${whyNot}` };
}
function withResult(decision, agentResult) {
    const kept = decision.action === 'kill' ? `; the guard ended it, and its result stands: ${agentResult}` : '';
    return { ...decision, reason: `${decision.reason}${kept}`, agentResult };
}
function signalsThatKill(policy, open, signals) {
    if (policy.onRunaway === 'alert')
        return [];
    const fresh = signals.filter(({ name }) => !open?.ended.includes(name));
    const able = fresh.filter((signal) => signal.level === 'enforce' && actionFor(policy, signal) === 'kill');
    return able.filter((signal) => confidenceIn([signal], signals) >= KILL_CONFIDENCE_BP);
}
function isHeld({ held }, { name, declared, level }) {
    return declared && level === 'enforce' && held.includes(name);
}
function actionFor({ rules }, { name, declared }) {
    const rule = rules[name];
    if (rule.action === 'end')
        return 'kill';
    return declared && 'declared' in rule && rule.action !== 'kill' ? rule.declared : rule.action;
}
function signalsThatAlert(open, signals) {
    const fresh = signals.filter(({ name }) => !open?.alerted.includes(name) && !open?.ended.includes(name));
    return fresh.filter((signal) => (0,decision_confidence/* confidenceOf */.i)([signal]).confidence >= ALERT_CONFIDENCE_BP);
}
function decisionOf(action, enforced, deciding, signals, incidentId, atMs) {
    const all = [...deciding, ...signals.filter((signal) => !deciding.includes(signal))];
    const confidence = confidenceIn(deciding, signals);
    return {
        action: enforced ? action : 'log_only',
        intended: action,
        rules: all.map(({ name }) => name),
        confidence,
        scores: { ...(0,decision_confidence/* confidenceOf */.i)(all).scores, confidence },
        reason: reasonOf(all),
        counterfactual: counterfactualOf(deciding),
        observations: all.flatMap(({ observations }) => observations),
        incidentId,
        atMs,
    };
}
function confidenceIn(deciding, signals) {
    if (deciding.some(({ declared }) => declared))
        return 10_000;
    return (0,decision_confidence/* confidenceOf */.i)(signals.filter(({ declared }) => !declared)).confidence;
}
function enforces({ mode, canary }) {
    return mode === 'enforce' || (mode === 'canary' && canary.enforced);
}
function continueWith(incidentId, atMs) {
    return {
        ...{
            action: 'continue',
            intended: 'continue',
            rules: [],
            confidence: 0,
            scores: {},
            reason: '',
            counterfactual: '',
            observations: [],
        },
        ...{ incidentId, atMs },
    };
}


/***/ }),

/***/ 24870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ profiles)
/* harmony export */ });
const steps = [
    { lines: 2000, forMs: 2_000 },
    { lines: 1000, forMs: 60_000 },
    { lines: 200, forMs: 120_000 },
    { lines: 64, forMs: 300_000 },
];
const WAIT_LINES_PER_SECOND = 10;
const WAIT_CPU_BP = 5_000;
const POLL_CPU_BP = 1_000;
const maskedFlood = { lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' };
const COUNTING_WORK_MS = 120_000;
const fast = ladderWith(POLL_CPU_BP);
const fastMasked = fast.map((step) => (step.forMs === COUNTING_WORK_MS ? onlyAlerting(step) : step));
const careful = ladderWith(WAIT_CPU_BP);
const alerting = steps.map(onlyAlerting);
function ladderWith(cpuBp) {
    return steps.map((step, at) => ({
        ...{ ...step, level: 'enforce' },
        ...(at === 0 ? { cpuBp: 0, linesPerSecond: WAIT_LINES_PER_SECOND } : { cpuBp, linesPerSecond: 0 }),
    }));
}
function onlyAlerting({ lines, forMs }) {
    return { lines, forMs, cpuBp: 0, linesPerSecond: 0, level: 'alert' };
}
const HARNESS_SILENCE_MS = 360_000;
const noLimits = {
    ...{ wallTimeMs: null, noOutputMs: null, hangMs: null },
    ...{ maxMemory: null, maxProcesses: null, maxOutputBytes: null },
    ...{ maxTokens: null, maxCostMicros: null, maxTurns: null, maxToolCalls: null },
};
const agentThresholds = {
    loop: { repeats: 5, maskedRepeats: 10, unchangedTurns: null },
    budget: { warnBp: 8_000 },
    result: { forMs: 10_000 },
};
const exhaustion = {
    ...{ alertUsedBp: 5_000, alertWithinMs: 120_000 },
    ...{ usedBp: 9_000, fastUsedBp: 7_000, fastWithinMs: 15_000, confirmMs: 3_000 },
};
const MIB = 1024 * 1024;
const standardRules = {
    'wall-time': { action: 'kill' },
    'no-output': { action: 'kill' },
    hang: { action: 'alert', declared: 'kill', forMs: 600_000 },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: 600_000 },
    'output-loop': { action: 'kill', ladder: careful, masked: [maskedFlood, ...alerting] },
    'cpu-loop': { action: 'alert', cpuBp: 9_000, lines: 200, forMs: 4_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'alert', declared: 'kill' },
        ...{ bytesPerSecond: 20 * MIB, forMs: 5_000, stale: true, totalBytes: null },
    },
    'stuck-progress': { action: 'alert', forMs: 300_000 },
    memory: { action: 'kill', declared: 'kill', ...exhaustion },
    'crash-loop': { action: 'alert', count: 8, withinMs: 30_000, staleForMs: 60_000, cpuBp: 1_000 },
    'fork-storm': { action: 'kill', declared: 'kill', shareBp: 7_500 },
    'agent-loop': { action: 'off', ...agentThresholds.loop },
    budget: { action: 'kill', ...agentThresholds.budget },
    'hang-after-result': { action: 'off', ...agentThresholds.result },
};
const strictRules = {
    ...standardRules,
    hang: { action: 'kill', declared: 'kill', forMs: HARNESS_SILENCE_MS },
    'silent-spin': { action: 'alert', cpuBp: 9_000, forMs: HARNESS_SILENCE_MS },
    'output-loop': { action: 'kill', ladder: fast, masked: [maskedFlood, ...fastMasked] },
    'cpu-loop': { action: 'kill', cpuBp: 9_000, lines: 64, forMs: 2_000, linesPerSecond: 100, maskedForMs: 30_000 },
    'output-flood': {
        ...{ action: 'kill', declared: 'kill' },
        ...{ bytesPerSecond: 50 * MIB, forMs: 2_000, stale: false, totalBytes: null },
    },
    'stuck-progress': { action: 'kill', forMs: 60_000 },
    'crash-loop': { action: 'kill', count: 5, withinMs: 10_000, staleForMs: 30_000, cpuBp: 1_000 },
};
const agentRules = {
    ...strictRules,
    hang: { action: 'kill', declared: 'kill', forMs: 600_000 },
    'silent-spin': standardRules['silent-spin'],
    'output-flood': standardRules['output-flood'],
    'stuck-progress': standardRules['stuck-progress'],
    'agent-loop': { action: 'kill', ...agentThresholds.loop },
    'hang-after-result': { action: 'end', ...agentThresholds.result },
};
const watchdogRules = {
    'wall-time': { action: 'alert' },
    'no-output': { action: 'alert' },
    hang: { ...standardRules.hang, action: 'alert', declared: 'alert' },
    'silent-spin': standardRules['silent-spin'],
    'output-loop': { ...standardRules['output-loop'], action: 'alert' },
    'cpu-loop': { ...standardRules['cpu-loop'], action: 'alert' },
    'output-flood': { ...standardRules['output-flood'], action: 'alert', declared: 'alert' },
    'stuck-progress': { ...standardRules['stuck-progress'], action: 'alert' },
    memory: { ...standardRules.memory, action: 'alert', declared: 'alert' },
    'crash-loop': { ...standardRules['crash-loop'], action: 'alert' },
    'fork-storm': { ...standardRules['fork-storm'], action: 'alert', declared: 'alert' },
    'agent-loop': { action: 'alert', ...agentThresholds.loop },
    budget: { action: 'alert', ...agentThresholds.budget },
    'hang-after-result': { action: 'alert', ...agentThresholds.result },
};
function profileOf(profile, rules) {
    return {
        ...{ version: 1, profile, mode: 'enforce', canary: { percent: 10, enforced: false } },
        ...{ graceMs: 5_000, onRunaway: 'kill', orphans: 'kill', warmupMs: 0 },
        restart: { max: 1, windowMs: 600_000, backoffMs: 1_000, maxBackoffMs: 30_000, on: 'hangs' },
        ...{ limits: noLimits, agent: 'auto', prices: [], held: [], rules },
    };
}
const profiles = {
    standard: profileOf('standard', standardRules),
    strict: profileOf('strict', strictRules),
    watchdog: profileOf('watchdog', watchdogRules),
    agent: profileOf('agent', agentRules),
};


/***/ }),

/***/ 42390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ effectivePolicy),
/* harmony export */   y: () => (/* binding */ explainPolicy)
/* harmony export */ });
/* harmony import */ var _ceilings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35484);
/* harmony import */ var _default_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24870);


function effectivePolicy(sources) {
    return explainPolicy(sources).policy;
}
function explainPolicy(sources) {
    const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
    const start = { policy: _default_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x[profile], places: {}, notes: [] };
    const laid = sources.reduce((below, source) => (source.ceilings ? layCeilings(below, source) : lay(below, source)), start);
    const ceilings = sources.filter((source) => source.ceilings).map(({ limits }) => limits ?? {});
    const { notes, ...held } = (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_0__/* .holdLimits */ .gZ)(Object.assign({}, ...ceilings), laid);
    return { ...laid, policy: { ...laid.policy, ...held }, notes: [...laid.notes, ...notes] };
}
function layCeilings(below, source) {
    const { limits = {}, places = {}, ceilings: _, ...settings } = source;
    const { notes, ...held } = (0,_ceilings_js__WEBPACK_IMPORTED_MODULE_0__/* .underCeilings */ .j$)(limits, places, below, _default_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .profiles */ .x[below.policy.profile].rules);
    const laid = lay(below, { ...settings, ...held });
    return { ...laid, notes: [...laid.notes, ...notes] };
}
function lay(below, source) {
    return { ...below, policy: apply(below.policy, source), places: { ...below.places, ...source.places } };
}
function apply(policy, source) {
    const { limits, rules, restart, canaryPercent, profile: _, places: __, ceilings: ___, ...settings } = source;
    return {
        ...{ ...policy, ...settings },
        canary: { ...policy.canary, percent: canaryPercent ?? policy.canary.percent },
        restart: { ...policy.restart, ...restart },
        limits: { ...policy.limits, ...limits },
        rules: withRules(policy.rules, rules ?? {}),
    };
}
function withRules(rules, said) {
    return {
        'wall-time': { ...rules['wall-time'], ...said['wall-time'] },
        'no-output': { ...rules['no-output'], ...said['no-output'] },
        hang: { ...rules.hang, ...said.hang },
        'silent-spin': { ...rules['silent-spin'], ...said['silent-spin'] },
        'output-loop': withLadders(rules['output-loop'], said['output-loop'] ?? {}),
        'cpu-loop': { ...rules['cpu-loop'], ...said['cpu-loop'] },
        'output-flood': { ...rules['output-flood'], ...said['output-flood'] },
        'stuck-progress': { ...rules['stuck-progress'], ...said['stuck-progress'] },
        memory: { ...rules.memory, ...said.memory },
        'crash-loop': { ...rules['crash-loop'], ...said['crash-loop'] },
        'fork-storm': { ...rules['fork-storm'], ...said['fork-storm'] },
        'agent-loop': { ...rules['agent-loop'], ...said['agent-loop'] },
        budget: { ...rules.budget, ...said.budget },
        'hang-after-result': { ...rules['hang-after-result'], ...said['hang-after-result'] },
    };
}
function withLadders(rule, { step, maskedStep, ...action }) {
    const ladder = step === undefined ? rule.ladder : oneStep(rule.ladder, step);
    const least = step === undefined ? undefined : ladder[0];
    const kept = rule.masked.filter(({ lines, forMs }) => least === undefined || (lines >= least.lines && forMs >= least.forMs));
    return { ...rule, ...action, ladder, masked: maskedStep === undefined ? kept : oneStep(rule.masked, maskedStep) };
}
function oneStep(ladder, said) {
    const model = ladder.find(({ level }) => level === 'enforce') ?? ladder[0];
    return model === undefined ? [] : [{ ...model, linesPerSecond: 0, level: 'enforce', ...said }];
}


/***/ }),

/***/ 39335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ strayVariableLines),
/* harmony export */   fQ: () => (/* binding */ strayVariables),
/* harmony export */   uk: () => (/* binding */ ownVariables)
/* harmony export */ });
/* harmony import */ var _kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47829);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44908);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36716);
/* harmony import */ var _run_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9721);




const ownVariables = [
    {
        name: _kill_switch_js__WEBPACK_IMPORTED_MODULE_2__/* .killSwitchName */ .u,
        help: 'turns the guard off, with 1, true, yes or on: the command runs as if it were called without it',
    },
    { name: 'FLOWFORGE_SIGNING_KEY', help: 'signs the bundle: an Ed25519 private key (PEM), or the path of its file' },
    { name: 'FLOWFORGE_TOKEN', help: 'the token that --require-token asks for' },
    { name: 'FLOWFORGE_TOKEN_KEY', help: 'the key that tokens are issued and checked with' },
];
const GUARD_SETS = ['FLOWFORGE_GUARD_ID'];
function strayVariables(environment) {
    const prefixed = Object.keys(environment).filter((name) => name.startsWith(PREFIX));
    if (prefixed.length === 0)
        return [];
    const known = new Set([...namesToSet(), ...GUARD_SETS]);
    const bare = namesToSet().map((name) => bareName(name));
    return prefixed
        .filter((name) => !known.has(name))
        .map((name) => {
        const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(bareName(name), bare);
        return { name, meant: near === null ? null : (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(near) };
    });
}
function strayVariableLines(environment) {
    return strayVariables(environment).flatMap(({ name, meant }) => meant === null ? [] : [`${name} is no variable of the guard, and does nothing: did you mean ${meant}?`]);
}
const PREFIX = 'FLOWFORGE_';
function namesToSet() {
    const options = [..._options_js__WEBPACK_IMPORTED_MODULE_0__/* .runOptions */ .K, ..._options_js__WEBPACK_IMPORTED_MODULE_0__/* .actionOptions */ .R.filter(({ inputOnly }) => !inputOnly)];
    return [...ownVariables.map(({ name }) => name), ...new Set(options.map(({ name }) => (0,_run_option_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(name)))];
}
function bareName(variable) {
    return variable.slice(PREFIX.length).toLowerCase().replaceAll('_', '-');
}


/***/ }),

/***/ 47829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ killSwitch),
/* harmony export */   u: () => (/* binding */ killSwitchName)
/* harmony export */ });
/* harmony import */ var _yes_or_no_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72147);

const killSwitchName = 'FLOWFORGE_DISABLE';
function killSwitch(environment) {
    const value = (environment[killSwitchName] ?? '').trim();
    const off = (0,_yes_or_no_js__WEBPACK_IMPORTED_MODULE_0__/* .yesOrNo */ .G)(value);
    if (off)
        return { kind: 'unguarded', said: `${killSwitchName}=${value}` };
    if (value === '' || off === false)
        return { kind: 'guarded', problem: null };
    const accepted = `${_yes_or_no_js__WEBPACK_IMPORTED_MODULE_0__/* .yes */ .E.join(', ')} turn the guard off, ${_yes_or_no_js__WEBPACK_IMPORTED_MODULE_0__.no.join(', ')} leave it on`;
    return { kind: 'guarded', problem: `${killSwitchName}: "${value}" is neither: ${accepted}; the guard stays on` };
}


/***/ }),

/***/ 44908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST_NAME = 64;
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

/***/ 64789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ placeTexts),
/* harmony export */   Z: () => (/* binding */ placeText)
/* harmony export */ });
function placeText(place) {
    switch (place.kind) {
        case 'file':
            return place.line === null ? place.path : `${place.path}:${place.line}`;
        case 'option':
            return place.name;
        default:
            return place;
    }
}
const LONGEST_PLACE_CHARS = 300;
function placeTexts(places) {
    return Object.fromEntries(Object.entries(places).map(([key, place]) => [key, placeText(place).slice(0, LONGEST_PLACE_CHARS)]));
}


/***/ }),

/***/ 96851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ evidenceFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function evidenceFolder(base, said) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, said ?? 'flowforge-evidence');
}


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkpointPeriodMs)
/* harmony export */ });
const checkpointPeriodMs = 10_000;


/***/ }),

/***/ 37427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ copied)
/* harmony export */ });
const leastBytes = 16 * 1024;
const growth = 16;
function copied(content, room, allocate) {
    const fits = room !== undefined && room.buffer.byteLength >= content.length;
    const memory = fits ? room.buffer : allocate(roomFor(content.length));
    const copy = new Uint8Array(memory, 0, content.length);
    copy.set(content);
    return copy;
}
function roomFor(bytes) {
    let room = leastBytes;
    while (room < bytes)
        room *= growth;
    return room;
}


/***/ }),

/***/ 75284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grantedSettings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ci_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60920);
/* harmony import */ var _decision_ceilings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35484);
/* harmony import */ var _evidence_jcs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85501);




async function grantedSettings(settings, values, env) {
    if (values['require-token'] !== 'true')
        return settings;
    const { checkToken, tokenKeyName, tokenName } = await __webpack_require__.e(/* import() */ 6461).then(__webpack_require__.bind(__webpack_require__, 46461));
    const { sha, run_id } = (0,_ci_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identityFrom */ .pH)(env, '', settings.ci);
    const policySha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_evidence_jcs_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .dj)(settings.policy)).digest('hex');
    const checked = checkToken(env[tokenName], env[tokenKeyName], { sha, runId: run_id, policySha256, nowMs: Date.now() });
    if (checked.kind === 'refused')
        return { kind: 'invalid', problem: `require-token: ${checked.why}; nothing was started` };
    const { budgetMs } = checked.claims;
    if (budgetMs === null)
        return settings;
    const policy = withinBudget(settings.policy, budgetMs);
    const isLower = policy.limits.wallTimeMs !== settings.policy.limits.wallTimeMs;
    const said = isLower ? { 'limits.wall-time': 'the token' } : {};
    return { ...settings, policy, policySources: { ...settings.policySources, ...said } };
}
function withinBudget(policy, budgetMs) {
    return {
        ...policy,
        limits: { ...policy.limits, wallTimeMs: Math.min(budgetMs, policy.limits.wallTimeMs ?? budgetMs) },
        rules: { ...policy.rules, 'wall-time': { action: 'kill' } },
        held: [...policy.held.filter((name) => name !== 'wall-time'), 'wall-time'],
        onRunaway: policy.onRunaway === 'restart' ? 'kill' : policy.onRunaway,
        graceMs: Math.min(policy.graceMs, _decision_ceilings_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_GRACE_MS */ .Sf),
    };
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23378);
/* harmony import */ var _signals_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(497);


function createJudge(policy, runId) {
    const detectors = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detectorsFor */ .J9)(policy);
    let detectorStates = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .initialDetectorStates */ .nw)(detectors);
    let decisionState = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .initialDecisionState */ .Ct)(runId);
    let startedAtMs = 0;
    let before = [];
    return Object.assign(judge, { nextAttempt });
    function judge(sample) {
        const [nextStates, found] = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .detect */ .o0)(detectors, detectorStates, { ...sample, atMs: sample.atMs - startedAtMs });
        const heard = found.map((signal) => ({ ...signal, sinceMs: signal.sinceMs + startedAtMs }));
        const signals = sample.agent?.exited
            ? [...before.filter(isNoBudget), ...heard.filter((signal) => !isNoBudget(signal))]
            : heard;
        before = signals;
        const [nextDecision, decision] = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)(policy, decisionState, signals, sample.atMs);
        detectorStates = nextStates;
        decisionState = nextDecision;
        return { signals, decision };
    }
    function nextAttempt(atMs) {
        startedAtMs = atMs;
        detectorStates = (0,_signals_detect_js__WEBPACK_IMPORTED_MODULE_1__/* .initialDetectorStates */ .nw)(detectors);
        decisionState = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionStateOfNextAttempt */ .VM)(decisionState, atMs);
        before = [];
    }
}
function isNoBudget({ name }) {
    return name !== 'budget';
}


/***/ }),

/***/ 36518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var _ci_log_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88857);

async function loadPolicy(path, step = '') {
    if (path === undefined)
        return { kind: 'ok', sources: [], sourcesFor: () => [], hasGate: false };
    const { gateOf, readPolicyFiles, sourcesFor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4257), __webpack_require__.e(7993)]).then(__webpack_require__.bind(__webpack_require__, 4257));
    const read = await readPolicyFiles(path);
    if (read.kind === 'ok') {
        const { file } = read;
        const sourcesOf = (name) => sourcesFor(file, name);
        return { kind: 'ok', sources: sourcesOf(step), sourcesFor: sourcesOf, hasGate: gateOf(file) !== null };
    }
    const { problems } = read;
    const lines = problems.map((each) => `flowforge:   ${problemText(each)}`);
    return { kind: 'invalid', problem: `the policy is not valid, nothing was started:\n${lines.join('\n')}`, problems };
}
function problemText({ path, line, message }) {
    return (0,_ci_log_line_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .B)(`${path}${line === null ? '' : `:${line}`}: ${message}`);
}


/***/ }),

/***/ 38165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ ownCgroupFolder)
/* harmony export */ });
function ownCgroupFolder(mountinfo, cgroup) {
    const own = /^0::(\/.*)$/m.exec(cgroup)?.[1];
    if (own === undefined || own.startsWith('/..') || own.endsWith(' (deleted)'))
        return null;
    for (const line of mountinfo.split('\n')) {
        const [mount = '', filesystem = ''] = line.split(' - ', 2);
        if (!filesystem.startsWith('cgroup2 '))
            continue;
        const [, , , root = '/', mountPoint = ''] = mount.split(' ');
        const below = relativeTo(unescaped(root), own);
        if (below !== null)
            return `${unescaped(mountPoint)}${below}`;
    }
    return null;
}
function relativeTo(root, path) {
    if (root === '/')
        return path === '/' ? '' : path;
    return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : null;
}
function unescaped(field) {
    return field.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}


/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ inheritedFileLimit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function inheritedFileLimit() {
    try {
        const line = /^Max open files\s+(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${process.ppid}/limits`, 'latin1'));
        return line?.[1] === undefined ? null : Number(line[1]);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 61660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findAbove)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function findAbove(folder, path) {
    const found = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found))
        return found;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? null : findAbove(parent, path);
}


/***/ }),

/***/ 80754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readHostLimits)
/* harmony export */ });
/* harmony import */ var _read_proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);

const NO_LIMIT_BYTES = 2 ** 60;
function readHostLimits() {
    const cgroups = (0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)('/proc/self/cgroup');
    const memory = limitsIn(cgroups, 'memory', 'memory.max', 'memory.limit_in_bytes').filter((bytes) => bytes < NO_LIMIT_BYTES);
    const pids = limitsIn(cgroups, 'pids', 'pids.max', 'pids.max');
    const ulimit = /^Max processes +(\d+)/m.exec((0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)('/proc/self/limits'))?.[1];
    const processes = [...pids, Number(ulimit), Number((0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)('/proc/sys/kernel/pid_max') || Number.NaN)];
    return { memoryCgroupBytes: smallest(memory), processLimit: smallest(processes) };
}
function limitsIn(cgroups, controller, file, fileV1) {
    return cgroups.split('\n').flatMap((line) => {
        const [id, controllers, path] = line.split(':', 3);
        if (path === undefined)
            return [];
        if (id === '0')
            return limitsUpwards('/sys/fs/cgroup', path, file);
        return controllers?.split(',').includes(controller) ? limitsUpwards(`/sys/fs/cgroup/${controller}`, path, fileV1) : [];
    });
}
function limitsUpwards(mount, path, file) {
    const parts = path.split('/').filter((part) => part !== '');
    const folders = Array.from({ length: parts.length + 1 }, (_, depth) => [mount, ...parts.slice(0, depth)].join('/'));
    return folders.map((folder) => Number((0,_read_proc_js__WEBPACK_IMPORTED_MODULE_0__/* .readProc */ .l)(`${folder}/${file}`).trim() || Number.NaN));
}
function smallest(values) {
    const known = values.filter((value) => Number.isSafeInteger(value) && value > 0);
    return known.length === 0 ? -1 : Math.min(...known);
}


/***/ }),

/***/ 16583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inheritedFds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function inheritedFds() {
    const own = openFiles('self');
    const parents = new Set(openFiles(`${process.ppid}`).map(({ target }) => target));
    return own.filter(({ fd, target }) => fd > 2 && isPassedOn(target, own, parents)).map(({ fd }) => fd);
}
function openFiles(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/fd`).flatMap((name) => openFile(pid, Number(name)) ?? []);
    }
    catch {
        return [];
    }
}
function openFile(pid, fd) {
    try {
        return { fd, target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${fd}`) };
    }
    catch {
        return null;
    }
}
function isPassedOn(target, own, parents) {
    if (target.startsWith('anon_inode:'))
        return false;
    if (!target.startsWith('pipe:'))
        return true;
    return own.filter((other) => other.target === target).length === 1 || parents.has(target);
}


/***/ }),

/***/ 58336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stdoutIsData),
/* harmony export */   o: () => (/* binding */ stdoutIsStderr)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function stdoutIsStderr() {
    try {
        const [out, err] = [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(2)];
        return out.dev === err.dev && out.ino === err.ino;
    }
    catch {
        return false;
    }
}
function stdoutIsData() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(1).isFile() && !stdoutIsStderr();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ defaultInitFolder),
  t: () => (/* binding */ hostSpawner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/platform/find-above.js
var find_above = __webpack_require__(61660);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
;// CONCATENATED MODULE: ./lib/platform/leftovers.js


const LEFTOVERS_MAX = 16;
const COMMAND_CHARS_MAX = 16 * 1024;
function describeLeftovers(members, outputs) {
    return members.slice(0, LEFTOVERS_MAX).map(({ pid }) => ({
        pid,
        command: commandLineOf(pid),
        holdsOutput: openStreams(pid).some((stream) => outputs.has(stream)),
    }));
}
function openStreams(pid, fds = fdsOf(pid)) {
    return fds.flatMap((fd) => {
        try {
            const target = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${fd}`);
            return /^(pipe|socket):/.test(target) ? [target] : [];
        }
        catch {
            return [];
        }
    });
}
function fdsOf(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`);
    }
    catch {
        return [];
    }
}
function commandLineOf(pid) {
    const line = (0,read_proc/* readProc */.l)(`/proc/${pid}/cmdline`).slice(0, COMMAND_CHARS_MAX).replaceAll('\0', ' ').trim();
    return line || (0,read_proc/* readProc */.l)(`/proc/${pid}/comm`).trim() || 'unknown';
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/platform/output-sources.js


const PIECE_BYTES = 64 * 1024;
function streamSource(stream) {
    return {
        begin(onBytes, onEnd) {
            stream.on('data', onBytes);
            stream.on('error', () => stream.destroy());
            stream.once('close', onEnd);
        },
        pause: () => stream.pause(),
        resume: () => stream.resume(),
        close: () => stream.destroy(),
    };
}
function oneAfterAnother(first, second) {
    let current = first;
    let closed = false;
    return {
        begin(onBytes, onEnd) {
            first.begin(onBytes, () => {
                if (closed)
                    return onEnd();
                current = second;
                second.begin(onBytes, onEnd);
            });
        },
        pause: () => current.pause(),
        resume: () => current.resume(),
        close() {
            closed = true;
            first.close();
            second.close();
        },
    };
}
function commandOutput({ stdout, stderr }, streams, retireInit) {
    const pipes = streams === null ? null : openPipes(streams);
    if (pipes !== null)
        retireInit();
    const source = (handedOn, pipe) => {
        if (handedOn === null)
            return null;
        return pipe === undefined ? streamSource(handedOn) : oneAfterAnother(streamSource(handedOn), pipe);
    };
    return [source(stdout, pipes?.[0]), source(stderr, pipes?.[1])];
}
function openPipes({ pid, pipes }) {
    const fds = [];
    try {
        for (const pipe of pipes)
            fds.push(openPipe(pid, pipe));
        return fds.map(pipeSource);
    }
    catch {
        for (const fd of fds)
            (0,external_node_fs_.closeSync)(fd);
        return null;
    }
}
function openPipe(pid, pipe) {
    const fd = (0,external_node_fs_.openSync)(`/proc/${pid}/fd/${pipe.fd}`, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const opened = (0,external_node_fs_.fstatSync)(fd);
    if (opened.isFIFO() && opened.ino === pipe.inode)
        return fd;
    (0,external_node_fs_.closeSync)(fd);
    throw new Error(`process ${pid} has another file under ${pipe.fd}`);
}
function pipeSource(fd) {
    let socket = null;
    let closed = false;
    return {
        begin(onBytes, onEnd) {
            const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
            const callback = (length) => {
                onBytes(buffer.subarray(0, length));
                return true;
            };
            const opened = new external_node_net_.Socket({ fd, readable: true, writable: false, onread: { buffer, callback } });
            opened.on('error', () => opened.destroy());
            opened.once('close', onEnd);
            socket = opened;
        },
        pause: () => socket?.pause(),
        resume: () => socket?.resume(),
        close() {
            if (socket !== null)
                socket.destroy();
            else if (!closed)
                (0,external_node_fs_.closeSync)(fd);
            closed = true;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/tree-kill/index.js
var tree_kill = __webpack_require__(67855);
// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: ./lib/platform/tree-ending.js
var tree_ending = __webpack_require__(22983);
;// CONCATENATED MODULE: ./lib/platform/portable-ending.js



const TREE_KILL_TIMEOUT_MS = 5_000;
const PAUSE_MS = 20;
function portableEnding(child) {
    const empty = Promise.withResolvers();
    const pid = child.pid ?? 0;
    let phase = 'idle';
    let lived = false;
    let findable = true;
    return {
        empty: empty.promise,
        ask() {
            if (phase !== 'idle')
                return;
            phase = 'asking';
            void end('SIGTERM', Number.POSITIVE_INFINITY, () => phase === 'asking');
        },
        force() {
            if (phase === 'forcing' || phase === 'over')
                return;
            phase = 'forcing';
            void end('SIGKILL', tree_ending/* KILL_TIMEOUT_MS */.id, () => phase === 'forcing');
        },
        stop() {
            phase = 'over';
        },
    };
    async function end(signal, timeoutMs, goesOn) {
        const startedAtMs = (0,clock/* monotonicMs */.d)();
        lived ||= answers(child);
        findable &&= process.platform !== 'win32' || lived;
        if (!hasEnded(child))
            await killTree(pid, signal);
        if (answers(child))
            send(child, signal);
        while (goesOn() && answers(child) && (0,clock/* monotonicMs */.d)() - startedAtMs < timeoutMs) {
            if (signal === 'SIGKILL')
                send(child, signal);
            await (0,tree_ending/* pause */.v7)(PAUSE_MS);
        }
        if (!goesOn())
            return;
        phase = 'over';
        const left = answers(child) ? [pid] : [];
        empty.resolve({ reaped: lived ? 1 - left.length : 0, left: left.length, leftPids: left, certain: findable });
    }
}
function hasEnded(child) {
    return child.exitCode !== null || child.signalCode !== null;
}
function killTree(pid, signal) {
    if (process.platform !== 'win32' && process.platform !== 'darwin')
        return Promise.resolve();
    const done = new Promise((resolve) => tree_kill(pid, signal, () => resolve()));
    return Promise.race([done, (0,tree_ending/* pause */.v7)(TREE_KILL_TIMEOUT_MS)]);
}
function answers(child) {
    if (process.platform === 'win32')
        return !hasEnded(child);
    try {
        return process.kill(-(child.pid ?? 0), 0);
    }
    catch (error) {
        return error.code === 'EPERM' && process.platform !== 'darwin';
    }
}
function send(child, signal) {
    if (process.platform === 'win32')
        return;
    try {
        process.kill(-(child.pid ?? 0), signal);
        if (signal === 'SIGTERM')
            process.kill(-(child.pid ?? 0), 'SIGCONT');
    }
    catch {
    }
}

// EXTERNAL MODULE: ./lib/platform/process-table.js
var process_table = __webpack_require__(15135);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/platform/refusal.js

function refusal(tier, command, errno) {
    const name = typeof errno === 'string' ? errno : errnoName(errno);
    return { kind: 'refused', tier, ...reasonFor(name, command) };
}
function strictRefusal(why) {
    const reason = `--isolation strict cannot be had here: ${why}. Run the guard as root (in a container with CAP_SYS_ADMIN), ` +
        'allow unprivileged user namespaces, or use --isolation auto.';
    return { kind: 'refused', tier: { name: 'strict', whyNotBetter: '', cpuSource: 'init' }, exitCode: 125, reason };
}
function lostRefusal(tier) {
    const reason = 'guard-init was killed before it had told of the start of the command, which may have run. It was ended and is not started ' +
        'again. Look for what kills its parent process, or for a host that is out of memory.';
    return { kind: 'refused', tier, exitCode: 125, reason };
}
function reasonFor(name, command) {
    switch (name) {
        case 'ENOENT':
            return { exitCode: 127, reason: `command not found: ${command}. Check the spelling, PATH and the working directory.` };
        case 'EACCES':
        case 'EPERM':
        case 'ENOEXEC':
        case 'EISDIR':
        case 'ENOTDIR':
        case 'ELOOP':
        case 'ETXTBSY':
            return {
                exitCode: 126,
                reason: `cannot execute ${command} (${name}). Check its mode (chmod +x), its format and its first line (#!).`,
            };
        case 'E2BIG':
            return {
                exitCode: 126,
                reason: `cannot execute ${command}: arguments and environment are too long (E2BIG). Pass them in a file.`,
            };
        default:
            return {
                exitCode: 125,
                reason: `the host would not start ${command} (${name}). Check its limits: ulimit -u, ulimit -n, free memory.`,
            };
    }
}
function errnoName(errno) {
    return Object.entries(external_node_os_.constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}

;// CONCATENATED MODULE: ./lib/platform/relay.js

const STALL_MS = 250;
function relayOutput(stdout, stderr, onOutput) {
    const relays = [
        ...(stdout === null ? [] : [relay(stdout, process.stdout, 'stdout', onOutput)]),
        ...(stderr === null ? [] : [relay(stderr, process.stderr, 'stderr', onOutput)]),
    ];
    return {
        blockedMs: () => Math.max(0, ...relays.map((each) => each.blockedMs())),
        done: Promise.all(relays.map((each) => each.done)).then(() => undefined),
        close: () => {
            for (const each of relays)
                each.close();
        },
    };
}
function relay(source, sink, stream, onOutput) {
    let blockedMs = 0;
    let blockedSince = null;
    let unwritten = 0;
    const done = new Promise((resolve) => {
        source.begin((bytes) => {
            unwritten += 1;
            sink.write(bytes, written);
            if (sink.writableLength > 0 && blockedSince === null) {
                blockedSince = (0,clock/* monotonicMs */.d)();
                source.pause();
            }
            onOutput(stream, bytes);
        }, () => (sink.destroyed ? resolve() : sink.write('', () => resolve())));
        if (sink.listenerCount('error') === 0)
            sink.on('error', () => { });
        sink.on('error', readerWentAway);
    });
    return {
        blockedMs: () => blockedMs + stalledMs(),
        done,
        close() {
            source.close();
            sink.off('error', readerWentAway);
        },
    };
    function readerWentAway() {
        source.close();
    }
    function written() {
        unwritten -= 1;
        if (unwritten > 0 || blockedSince === null)
            return;
        blockedMs += stalledMs();
        blockedSince = null;
        source.resume();
    }
    function stalledMs() {
        const waitedMs = blockedSince === null ? 0 : (0,clock/* monotonicMs */.d)() - blockedSince;
        return waitedMs < STALL_MS ? 0 : waitedMs;
    }
}

// EXTERNAL MODULE: ./lib/platform/same-file.js
var same_file = __webpack_require__(58336);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/platform/guard-mark.js
var guard_mark = __webpack_require__(43558);
;// CONCATENATED MODULE: ./lib/platform/sentinel.js


function postSentinel(guardId, graceMs) {
    if (process.platform === 'win32')
        return { watch() { }, dismiss() { } };
    const words = [`${guard_mark/* MARK_NAME */.Gx}=${guardId}`, String(Math.ceil(graceMs / PASS_MS))];
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', SCRIPT, 'flowforge-sentinel', ...words], {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' },
        cwd: '/',
        detached: true,
    });
    shell.on('error', () => { });
    shell.stdin.on('error', () => { });
    shell.unref();
    return {
        watch: ({ pid, startTime }) => void shell.stdin.write(`${pid} ${startTime}\n`),
        dismiss: () => void shell.stdin.end('dismissed\n'),
    };
}
const PASS_MS = 100;
const SCRIPT = `
mark=$1 passes=$2 group= start=
while read -r word value; do
  [ "$word" = dismissed ] && exit
  group=$word start=$value
done
is_ours() {
  [ -n "$group" ] || return 1
  [ -r "/proc/$group/stat" ] || return 0
  line=$(cat "/proc/$group/stat")
  set -- \${line##*) }
  [ "\${20}" = "$start" ]
}
marked() {
  grep -ls "$mark" /proc/[0-9]*/environ | while IFS=/ read -r _ _ pid _; do [ "$pid" -gt 1 ] && echo "$pid"; done
}
send() {
  is_ours && kill -s "$1" -- "-$group"
  for pid in $(marked); do kill -s "$1" "$pid"; done
}
anyone() {
  { is_ours && kill -s 0 -- "-$group"; } || [ -n "$(marked)" ]
}
send TERM
send CONT
while [ "$passes" -gt 0 ] && anyone; do sleep 0.1; passes=$((passes - 1)); done
passes=50
while [ "$passes" -gt 0 ] && anyone; do send KILL; sleep 0.05; passes=$((passes - 1)); done
`;

;// CONCATENATED MODULE: ./lib/platform/start-program.js

function startProgram(file, args, options) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ kind: 'failed', code: error.code ?? 'UNKNOWN' });
        try {
            const child = (0,external_node_child_process_.spawn)(file, args, options);
            child.once('spawn', () => resolve({ kind: 'started', child }));
            child.on('error', fail);
        }
        catch (error) {
            fail(error);
        }
    });
}

// EXTERNAL MODULE: ./lib/platform/sweep.js
var sweep = __webpack_require__(56219);
;// CONCATENATED MODULE: ./lib/platform/tree-meter.js
const INTERVAL_MIN_MS = 50;
const NONE = { total: 0, key: 0 };
function createTreeMeter() {
    const nothing = { atMs: 0, cpuMs: 0, memoryBytes: 0, processes: 0 };
    let previous = nothing;
    let sample = sampleOf(nothing, 0, 0);
    let started = false;
    return {
        record(reading) {
            const cpuMs = Math.max(previous.cpuMs, reading.cpuMs);
            const intervalMs = reading.atMs - previous.atMs;
            if (started && intervalMs < INTERVAL_MIN_MS)
                return;
            sample = sampleOf(reading, cpuMs, started ? Math.round(((cpuMs - previous.cpuMs) * 10_000) / intervalMs) : 0);
            previous = { ...reading, cpuMs };
            started = true;
        },
        latest: () => sample,
    };
}
function sampleOf(reading, cpuMs, cpuBp) {
    const { memoryBytes, memoryExact = false, processes, births = 0, waitMs = 0, ioBytes = -1, shortLived = NONE } = reading;
    return { cpuMs: Math.round(cpuMs), cpuBp, cpuWaitMs: waitMs, memoryBytes, memoryExact, processes, births, ioBytes, shortLived };
}

// EXTERNAL MODULE: ./node_modules/pidusage/index.js
var pidusage = __webpack_require__(17636);
;// CONCATENATED MODULE: ./lib/platform/tree-reading.js


function readFromProc(members) {
    return {
        atMs: (0,clock/* monotonicMs */.d)(),
        cpuMs: sum(members.map((each) => each.cpuMs)),
        memoryBytes: sum(members.map((each) => each.memoryBytes)),
        processes: members.length,
    };
}
async function readPortably(root) {
    try {
        const usage = await pidusage(root);
        return { atMs: (0,clock/* monotonicMs */.d)(), cpuMs: usage.ctime, memoryBytes: usage.memory, processes: 1 };
    }
    catch {
        return null;
    }
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}

// EXTERNAL MODULE: ./lib/platform/tree-tracker.js
var tree_tracker = __webpack_require__(51606);
;// CONCATENATED MODULE: ./lib/platform/group-child.js













async function spawnInGroup(command, inheritedFds, whyNotBetter, onOutput) {
    const tier = tierOf(whyNotBetter);
    const [file, ...args] = withOnePipe(command.argv, (0,same_file/* stdoutIsStderr */.o)());
    const stdio = ['inherit', 'pipe', 'pipe'];
    for (const fd of inheritedFds) {
        while (stdio.length < fd)
            stdio.push('ignore');
        stdio[fd] = fd;
    }
    const sentinel = postSentinel(command.guardId, command.orphanGraceMs);
    const program = await startProgram(file, args, { cwd: command.cwd, env: command.env, stdio, detached: true });
    if (program.kind === 'failed') {
        sentinel.dismiss();
        return refusal(tier, command.argv[0], program.code);
    }
    return { kind: 'started', child: groupChild(program.child, tier, command.guardId, sentinel, onOutput) };
}
function tierOf(whyNotBetter) {
    const cpuSource = (0,process_table/* procIsOurs */.s6)() ? 'proc' : 'pidusage';
    return { name: process.platform === 'win32' ? 'windows' : 'group', whyNotBetter, cpuSource };
}
function withOnePipe(argv, merge) {
    return merge && process.platform !== 'win32' ? ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', ...argv] : argv;
}
function groupChild(child, tier, guardId, sentinel, onOutput) {
    const pid = child.pid ?? 0;
    const root = { pid, startTime: (0,process_table/* readProcess */.Wv)(pid)?.startTime ?? 0 };
    sentinel.watch(root);
    const outputs = openStreams(pid, ['1', '2']);
    const output = relayOutput(sourceOf(child.stdout), sourceOf(child.stderr), onOutput);
    const meter = createTreeMeter();
    const tracker = (0,process_table/* procIsOurs */.s6)() ? (0,tree_tracker/* createTreeTracker */.z)({ root, guardId, adopters: [] }) : null;
    const ending = tracker === null ? portableEnding(child) : (0,sweep/* sweepingEnd */.s)(tracker, { beforeKill: () => (0,sweep/* killRootGroup */.K)(root), certain: true });
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            tracker?.look('quick');
            resolve({ code, signal: signal });
        });
    });
    return {
        ...root,
        tier,
        exited,
        drained: output.done,
        empty: ending.empty,
        async sample() {
            const reading = tracker === null ? await readPortably(pid) : readFromProc(tracker.look('quick'));
            if (reading !== null)
                meter.record(reading);
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate: ending.ask,
        kill: ending.force,
        leftovers() {
            const members = (tracker?.look('thorough') ?? []).filter((each) => each.pid !== pid);
            const theirs = () => members.flatMap((each) => openStreams(each.pid, ['1', '2'])).filter((name) => name.startsWith('socket:'));
            return describeLeftovers(members, new Set(outputs.length > 0 ? outputs : theirs()));
        },
        detach() {
            ending.stop();
            sentinel.dismiss();
        },
        release() {
            ending.stop();
            sentinel.dismiss();
            output.close();
        },
    };
}
function sourceOf(stream) {
    return stream === null ? null : streamSource(stream);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/platform/cgroup-place.js
var cgroup_place = __webpack_require__(38165);
;// CONCATENATED MODULE: ./lib/platform/cgroup.js





const PREFIX = 'flowforge-';
const STALE = /^flowforge-(\d+)-[0-9a-f]{8}$/;
function makeCgroup() {
    const own = (0,cgroup_place/* ownCgroupFolder */.r)((0,read_proc/* readProc */.l)('/proc/self/mountinfo'), (0,read_proc/* readProc */.l)('/proc/self/cgroup'));
    if (own === null)
        return { kind: 'none', why: 'no cgroup v2 of its own is in sight' };
    removeStale(own);
    const folder = (0,external_node_path_.join)(own, `${PREFIX}${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o755 });
    }
    catch (error) {
        return { kind: 'none', why: `no cgroup can be made in ${own} (${error.code ?? 'unknown error'})` };
    }
    const cgroup = cgroupIn(folder);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'cgroup.kill')))
        return { kind: 'made', cgroup };
    cgroup.remove();
    return { kind: 'none', why: "this kernel's cgroups have no cgroup.kill, which Linux 5.14 brought" };
}
function removeStale(own) {
    for (const name of childrenOf(own)) {
        const [, guard] = STALE.exec(name) ?? [];
        if (guard !== undefined && (0,read_proc/* readProc */.l)(`/proc/${guard}/stat`) === '')
            cgroupIn((0,external_node_path_.join)(own, name)).remove();
    }
}
function cgroupIn(folder) {
    return {
        folder,
        cpuMs: () => {
            const usage = /^usage_usec (\d+)/m.exec((0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'cpu.stat')))?.[1];
            return usage === undefined ? null : Number(usage) / 1000;
        },
        memoryBytes: () => {
            const current = (0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'memory.current'));
            if (current === '')
                return null;
            const inactiveFile = /^inactive_file (\d+)/m.exec((0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'memory.stat')))?.[1] ?? 0;
            return Math.max(0, Number(current) - Number(inactiveFile));
        },
        pids: () => foldersIn(folder).flatMap(pidsIn),
        kill: () => {
            try {
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'cgroup.kill'), '1');
            }
            catch {
            }
        },
        remove: () => {
            for (const each of foldersIn(folder).toReversed()) {
                try {
                    (0,external_node_fs_.rmdirSync)(each);
                }
                catch {
                }
            }
        },
    };
}
function foldersIn(folder) {
    return [folder, ...childrenOf(folder).flatMap((name) => foldersIn((0,external_node_path_.join)(folder, name)))];
}
function childrenOf(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    }
    catch {
        return [];
    }
}
function pidsIn(folder) {
    const pids = (0,read_proc/* readProc */.l)((0,external_node_path_.join)(folder, 'cgroup.procs')).split('\n').map(Number);
    return pids.filter((pid) => pid > 0);
}

;// CONCATENATED MODULE: ./lib/platform/hold.js

function bestHold() {
    const made = makeCgroup();
    return made.kind === 'made' ? { kind: 'cgroup', cgroup: made.cgroup } : { kind: 'init', whyNotBetter: made.why };
}
function hold_tierOf(hold) {
    switch (hold.kind) {
        case 'cgroup':
            return { name: 'cgroup', whyNotBetter: '', cpuSource: 'cgroup' };
        case 'init':
            return { name: 'init', whyNotBetter: hold.whyNotBetter, cpuSource: 'init' };
        case 'strict':
            return { name: 'strict', whyNotBetter: '', cpuSource: 'init' };
        default:
            return hold;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/platform/exact-memory.js


const WORTH_MEASURING_BYTES = 32 * 1024 * 1024;
const MEASURE_EVERY_MS = 1_000;
const COST_SHARE = 50;
function createExactMemory(members) {
    let share = null;
    let dueMs = 0;
    return {
        measure(residentBytes, nowMs) {
            if (residentBytes < WORTH_MEASURING_BYTES)
                return null;
            if (nowMs >= dueMs) {
                const begunMs = (0,clock/* monotonicMs */.d)();
                const exactBytes = sumOf(members().map(({ pid }) => proportionalBytes(pid)));
                share = exactBytes === null ? null : Math.min(1, exactBytes / residentBytes);
                dueMs = nowMs + Math.max(MEASURE_EVERY_MS, ((0,clock/* monotonicMs */.d)() - begunMs) * COST_SHARE);
            }
            return share === null ? null : Math.round(share * residentBytes);
        },
    };
}
function sumOf(sizes) {
    return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
function proportionalBytes(pid) {
    const text = (0,read_proc/* readProc */.l)(`/proc/${pid}/smaps_rollup`);
    const kib = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
    if (kib !== undefined)
        return Number(kib) * 1024;
    return (0,read_proc/* readProc */.l)(`/proc/${pid}/stat`) === '' ? 0 : null;
}

// EXTERNAL MODULE: ./lib/platform/file-limit.js
var file_limit = __webpack_require__(3971);
;// CONCATENATED MODULE: ./lib/platform/init-arguments.js

function channelsAbove(inheritedFds) {
    const control = Math.max(2, ...inheritedFds) + 1;
    return { control, status: control + 1 };
}
function initArguments(command, hold, channels, merge) {
    const files = (0,file_limit/* inheritedFileLimit */.c)();
    return [
        ...['-c', `${channels.control}`, '-s', `${channels.status}`, '-g', `${command.orphanGraceMs}`, '-P', `${process.pid}`, '-O'],
        ...(hold.kind === 'cgroup' ? ['-G', hold.cgroup.folder] : []),
        ...(hold.kind === 'strict' ? ['-S'] : []),
        ...(merge ? ['-m'] : []),
        ...(files === null ? [] : ['-n', `${files}`]),
        '--',
        ...command.argv,
    ];
}
function initStdio(inherited, { control, status }, merge) {
    const stdio = Array.from({ length: status + 1 }, () => 'ignore');
    stdio[0] = 'inherit';
    stdio[1] = 'pipe';
    stdio[2] = merge ? 'ignore' : 'pipe';
    for (const fd of inherited)
        stdio[fd] = fd;
    stdio[control] = 'pipe';
    stdio[status] = 'pipe';
    return stdio;
}

;// CONCATENATED MODULE: ./lib/platform/init-status.js
function parseInitStatus(line) {
    const [kind, ...words] = line.split(' ');
    const at = (index) => Number.parseInt(words[index] ?? '0', 10) || 0;
    switch (kind) {
        case 'streams':
            return { kind, pid: at(0), pipes: words.slice(1).flatMap(pipeIn) };
        case 'started':
            return { kind, pid: at(0), startTime: at(1) };
        case 'exec-failed':
            return { kind, errno: at(0) };
        case 'exited':
            return { kind, code: at(0) };
        case 'signaled':
            return { kind, signo: at(0) };
        case 'sample':
            return {
                kind,
                atMs: at(0),
                cpuMs: at(1),
                rssKib: at(2),
                processes: at(3),
                births: at(4),
                waitMs: at(5),
                ioBytes: at(6),
                shortLived: { total: at(7), key: at(8) },
            };
        case 'init-lost':
            return { kind };
        case 'empty':
            return { kind, reaped: at(0) };
        case 'left':
            return { kind, count: at(0), ended: at(1), pids: init_status_pidsIn(words[2] ?? '') };
        case 'refused':
        case 'degraded':
            return { kind, what: words[0] ?? '', errno: at(1) };
        default:
            return null;
    }
}
function init_status_pidsIn(list) {
    return list.split(',').flatMap((text) => (/^[1-9]\d*$/.test(text) ? [Number(text)] : []));
}
function pipeIn(text) {
    const [, fd, inode] = /^(\d+):([1-9]\d*)$/.exec(text) ?? [];
    return fd === undefined ? [] : [{ fd: Number(fd), inode: Number(inode) }];
}

;// CONCATENATED MODULE: ./lib/platform/lines.js
const LINE_CHARS_MAX = 4096;
function readLines(source, onLine, onEnd) {
    let rest = '';
    source.setEncoding('latin1');
    source.on('data', (text) => {
        const lines = (rest + text).split('\n');
        rest = (lines.pop() ?? '').slice(0, LINE_CHARS_MAX);
        for (const line of lines)
            onLine(line);
    });
    source.once('close', onEnd);
    source.on('error', () => source.destroy());
}

;// CONCATENATED MODULE: ./lib/platform/signal-names.js

function signalName(signo) {
    const name = Object.entries(external_node_os_.constants.signals).find(([, number]) => number === signo)?.[0];
    return name === undefined ? `SIG${signo}` : name;
}

;// CONCATENATED MODULE: ./lib/platform/init-link.js




const START_TIMEOUT_MS = 10_000;
function listenToInit(status) {
    const first = Promise.withResolvers();
    const exited = Promise.withResolvers();
    const emptied = Promise.withResolvers();
    const degraded = new Map();
    let reading = null;
    let streams = null;
    let heardAtMs = (0,clock/* monotonicMs */.d)();
    const timeout = setTimeout(() => lost(`guard-init did not answer within ${START_TIMEOUT_MS / 1000}s`), START_TIMEOUT_MS);
    readLines(status, (line) => {
        const word = parseInitStatus(line);
        if (word !== null)
            heard(word);
    }, () => lost('guard-init ended without a word'));
    return {
        first: first.promise,
        streams: () => streams,
        exited: exited.promise,
        emptied: emptied.promise,
        degraded: (what) => degraded.get(what) ?? null,
        takeReading() {
            const taken = reading;
            reading = null;
            return taken;
        },
        silentMs: () => (0,clock/* monotonicMs */.d)() - heardAtMs,
    };
    function heard(word) {
        clearTimeout(timeout);
        heardAtMs = (0,clock/* monotonicMs */.d)();
        switch (word.kind) {
            case 'streams':
                streams = word;
                break;
            case 'started':
            case 'refused':
            case 'exec-failed':
                first.resolve(word);
                break;
            case 'exited':
                exited.resolve({ code: word.code, signal: null });
                break;
            case 'signaled':
                exited.resolve({ code: null, signal: signalName(word.signo) });
                break;
            case 'sample':
                reading = { ...word, memoryBytes: word.rssKib * 1024, births: word.births + (reading?.births ?? 0) };
                break;
            case 'init-lost':
                first.resolve(word);
                exited.resolve({ code: null, signal: 'SIGKILL' });
                break;
            case 'empty':
                emptied.resolve({ reaped: word.reaped, left: 0, leftPids: [], certain: true });
                break;
            case 'left':
                emptied.resolve({ reaped: word.ended, left: word.count, leftPids: word.pids, certain: true });
                break;
            case 'degraded':
                degraded.set(word.what, word.errno);
                break;
            default:
                word;
        }
    }
    function lost(why) {
        clearTimeout(timeout);
        first.resolve({ kind: 'lost', why });
        exited.resolve({ code: null, signal: 'SIGKILL' });
        emptied.resolve(null);
    }
}

;// CONCATENATED MODULE: ./lib/platform/init-child.js

















const NOT_ITS_FAULT = ['ENOENT', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'];
const EXIT_WORD_MS = 1_000;
const NOBODY = { pid: -1, startTime: 0 };
const SILENCE_MS = 2_000;
async function spawnUnderInit(init, hold, command, inheritedFds, onOutput) {
    const merge = (0,same_file/* stdoutIsStderr */.o)();
    const channels = channelsAbove(inheritedFds);
    const keeper = await startProgram(init, initArguments(command, hold, channels, merge), {
        cwd: command.cwd,
        env: command.env,
        stdio: initStdio(inheritedFds, channels, merge),
        detached: true,
    });
    if (keeper.kind === 'failed') {
        if (NOT_ITS_FAULT.includes(keeper.code))
            return refusal(hold_tierOf(hold), command.argv[0], keeper.code);
        return { kind: 'unusable', why: `guard-init could not be started (${keeper.code})` };
    }
    const link = listenToInit(keeper.child.stdio[channels.status]);
    const first = await link.first;
    switch (first.kind) {
        case 'started':
            return {
                kind: 'started',
                child: initChild(first, keeper.child, link, holdInForce(hold, link), command.guardId, channels, onOutput),
            };
        case 'exec-failed':
            return refusal(hold_tierOf(holdInForce(hold, link)), command.argv[0], first.errno);
        case 'refused':
            return { kind: 'unusable', why: `the kernel gives no PID namespace (${errnoName(first.errno)})` };
        case 'init-lost':
            await link.emptied;
            return lostRefusal(hold_tierOf(hold));
        case 'lost':
            if (await wasKilled(keeper.child)) {
                await endWhatRuns(command.guardId);
                return lostRefusal(hold_tierOf(hold));
            }
            return { kind: 'unusable', why: first.why };
        default:
            return first;
    }
}
async function wasKilled(keeper) {
    if (keeper.exitCode === null && keeper.signalCode === null)
        await Promise.race([(0,external_node_events_.once)(keeper, 'exit'), (0,tree_ending/* pause */.v7)(EXIT_WORD_MS)]);
    return keeper.signalCode === 'SIGKILL';
}
async function endWhatRuns(guardId) {
    if (!(0,process_table/* procIsOurs */.s6)())
        return;
    const ending = (0,sweep/* sweepingEnd */.s)((0,tree_tracker/* createTreeTracker */.z)({ root: NOBODY, guardId, adopters: [] }), { certain: false });
    ending.force();
    await ending.empty;
}
function holdInForce(hold, link) {
    const errno = link.degraded('cgroup');
    if (hold.kind !== 'cgroup' || errno === null)
        return hold;
    return { kind: 'init', whyNotBetter: `the command could not be moved to ${hold.cgroup.folder} (${errnoName(errno)})` };
}
function initChild(started, keeper, link, hold, guardId, channels, onOutput) {
    const control = keeper.stdio[channels.control];
    control.on('error', () => { });
    const streams = link.streams();
    const output = relayOutput(...commandOutput(keeper, streams, () => order('R')), onOutput);
    const meter = createTreeMeter();
    const root = { pid: started.pid, startTime: started.startTime };
    const guards = (0,process_table/* procIsOurs */.s6)() ? [keeper.pid ?? 0, (0,process_table/* readProcess */.Wv)(root.pid)?.ppid ?? 0].flatMap(identityOf) : [];
    const tracker = (0,tree_tracker/* createTreeTracker */.z)({
        root,
        guardId,
        adopters: guards,
        alsoMembers: () => (hold.kind === 'cgroup' ? hold.cgroup.pids() : []),
    });
    const outputs = new Set(streams?.pipes.map(({ inode }) => `pipe:[${inode}]`));
    const exactMemory = createExactMemory(() => ((0,process_table/* procIsOurs */.s6)() ? tracker.look('quick') : []));
    let detached = false;
    let nothingLeft = false;
    link.emptied.then((told) => {
        nothingLeft = told?.left === 0;
    });
    return {
        ...root,
        tier: hold_tierOf(hold),
        exited: link.exited,
        drained: output.done,
        empty: link.emptied.then((told) => told ?? endUnheld()),
        async sample() {
            if (link.silentMs() > SILENCE_MS)
                keeper.kill('SIGCONT');
            const reading = link.takeReading();
            if (reading === null)
                return { ...meter.latest(), births: 0 };
            meter.record(withExactMemory(hold.kind === 'cgroup' ? readingIn(hold.cgroup, reading) : reading, exactMemory));
            return meter.latest();
        },
        blockedMs: output.blockedMs,
        terminate: () => order('T'),
        kill: () => order('K'),
        leftovers() {
            if (nothingLeft || !(0,process_table/* procIsOurs */.s6)())
                return [];
            return describeLeftovers(tracker.look('thorough').filter(({ pid }) => pid !== root.pid), outputs);
        },
        detach() {
            detached = true;
            order('D');
        },
        release() {
            control.destroy();
            output.close();
            keeper.unref();
        },
    };
    function order(what) {
        control.write(what);
        keeper.kill('SIGCONT');
    }
    async function endUnheld() {
        if (detached || !(0,process_table/* procIsOurs */.s6)())
            return { reaped: 0, left: 0, leftPids: [], certain: detached };
        const cgroup = hold.kind === 'cgroup' ? hold.cgroup : null;
        const beforeKill = () => {
            cgroup?.kill();
            if (hold.kind !== 'strict')
                (0,sweep/* killRootGroup */.K)(root);
        };
        const ending = (0,sweep/* sweepingEnd */.s)(tracker, { beforeKill, certain: hold.kind !== 'init' });
        ending.force();
        const emptied = await ending.empty;
        cgroup?.remove();
        return emptied;
    }
}
function identityOf(pid) {
    const entry = (0,process_table/* readProcess */.Wv)(pid);
    return entry === null ? [] : [entry];
}
function readingIn(cgroup, seen) {
    const memoryBytes = cgroup.memoryBytes();
    return {
        ...seen,
        atMs: (0,clock/* monotonicMs */.d)(),
        cpuMs: cgroup.cpuMs() ?? seen.cpuMs,
        ...(memoryBytes === null ? {} : { memoryBytes, memoryExact: true }),
    };
}
function withExactMemory(reading, exact) {
    if (reading.memoryExact === true)
        return reading;
    const memoryBytes = exact.measure(reading.memoryBytes, reading.atMs);
    return memoryBytes === null ? reading : { ...reading, memoryBytes, memoryExact: true };
}

;// CONCATENATED MODULE: ./lib/platform/spawner.js








function hostSpawner({ inheritedFds, initFolder }) {
    const init = (0,external_node_path_.join)(initFolder, `guard-init-linux-${process.arch}`);
    return {
        spawn(command, onOutput) {
            const marked = { ...command, env: (0,guard_mark/* markedEnvironment */.Q0)(command.env, command.guardId) };
            switch (marked.isolation) {
                case 'auto':
                    return spawnHeld(marked, bestHold, (why) => spawnInGroup(marked, inheritedFds, why, onOutput));
                case 'strict':
                    return spawnHeld(marked, () => ({ kind: 'strict' }), async (why) => strictRefusal(why));
                case 'group':
                    return spawnInGroup(marked, inheritedFds, 'asked for with --isolation group', onOutput);
                default:
                    return marked.isolation;
            }
            async function spawnHeld(spec, takeHold, otherwise) {
                const unusable = whyUnusable(init);
                if (unusable !== null)
                    return otherwise(unusable);
                const hold = takeHold();
                const spawned = await spawnUnderInit(init, hold, spec, inheritedFds, onOutput);
                if (spawned.kind !== 'started' && hold.kind === 'cgroup')
                    hold.cgroup.remove();
                return spawned.kind === 'unusable' ? otherwise(spawned.why) : spawned;
            }
        },
    };
}
function defaultInitFolder() {
    const program = `init/guard-init-linux-${process.arch}`;
    const found = (0,find_above/* findAbove */.n)(import.meta.dirname, program) ?? (0,find_above/* findAbove */.n)(import.meta.dirname, `dist/${program}`);
    return (0,external_node_path_.dirname)(found ?? program);
}
function whyUnusable(init) {
    if (process.platform !== 'linux')
        return `guard-init runs on Linux only, this is ${process.platform}`;
    try {
        (0,external_node_fs_.accessSync)(init, external_node_fs_.constants.X_OK);
        return null;
    }
    catch (error) {
        return `guard-init cannot be executed (${error.code ?? 'unknown error'}: ${init})`;
    }
}


/***/ }),

/***/ 8361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ci/command-environment.js
var command_environment = __webpack_require__(77413);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
;// CONCATENATED MODULE: ./lib/ci/dialect.js

function spoken({ lines, witness }) {
    return [...lines, ...(witness === null ? [] : [witness])].map((line) => `flowforge: ${line}`);
}
function said(line) {
    return `flowforge: ${(0,log_line/* logLine */.B)(line)}`;
}
function evidenceFrom(projectFolder, { bundlePath }) {
    if (bundlePath === null || !projectFolder)
        return null;
    const root = projectFolder.replace(/[\\/]+$/, '');
    if (!bundlePath.startsWith(root))
        return null;
    const [separator, ...folders] = bundlePath.slice(root.length).split(/[\\/]/);
    return separator === '' && folders.length > 1 ? folders.slice(0, -1).join('/') : null;
}

;// CONCATENATED MODULE: ./lib/ci/azure.js



const azure = {
    log: (report) => [
        ...spoken(report),
        `##vso[task.logissue type=${report.severity}]${issueText(report)}`,
        ...summaryUpload(report),
    ],
};
function issueText({ title, lines: [first] }) {
    return data(first === undefined ? title : `FlowForge Guard ${first}`);
}
function summaryUpload({ bundlePath }) {
    if (bundlePath === null)
        return [];
    const path = (0,external_node_path_.join)(bundlePath, 'summary.md');
    return path === data(path) ? [`##vso[task.uploadsummary]${path}`] : [said('the path of the summary cannot be told to Azure')];
}
function data(text) {
    return (0,log_line/* logLine */.B)(text).replace(/%(?=0A|0D|3B|5D|AZP25)/gi, '% ');
}

;// CONCATENATED MODULE: ./lib/ci/buildkite.js

const buildkite = {
    log: (report) => [`+++ ${report.title}`, ...spoken(report)],
    summaryProgram: ({ severity, runId }) => [
        'buildkite-agent',
        'annotate',
        '--style',
        severity,
        '--context',
        `flowforge-${runId}`,
    ],
};

;// CONCATENATED MODULE: ./lib/ci/circleci.js


const circleci = { log: (report) => [...spoken(report), ...whereReportsGo(report)] };
function whereReportsGo({ bundlePath }) {
    if (bundlePath === null)
        return [];
    const folder = (0,external_node_path_.dirname)(bundlePath);
    return [
        said(`CircleCI keeps it where the steps end with store_test_results: { path: ${folder} } and store_artifacts: { path: ${folder} }`),
    ];
}

;// CONCATENATED MODULE: ./lib/ci/github.js

const github = {
    log: (report) => [
        ...spoken(report),
        `::${report.severity} title=${escapedProperty(report.title)}::${escapedData(report.lines.join('\n'))}`,
    ],
};
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/ci/gitlab.js

const gitlab = {
    log: (report, env) => [
        `${marker('start', report)}${report.title}`,
        ...spoken(report),
        ...gitlab_whereReportsGo(report, env),
        marker('end', report),
    ],
};
function marker(edge, { atEpochS, runId }) {
    return `\u001b[0Ksection_${edge}:${atEpochS}:flowforge_${runId.replace(/[^\w.-]/g, '_')}\r\u001b[0K`;
}
function gitlab_whereReportsGo(report, env) {
    const project = env['CI_PROJECT_DIR'];
    if (report.bundlePath === null || !project)
        return [];
    const folder = evidenceFrom(project, report);
    if (folder !== null)
        return [
            said(`GitLab keeps it where the job says artifacts: { when: always, paths: [${folder}/], reports: { junit: ${folder}/*/junit.xml } }`),
        ];
    if (env['GITLAB_CI'] !== 'true')
        return [];
    return [said(`GitLab collects nothing from outside of ${project}: give --evidence-dir a folder in there`)];
}

;// CONCATENATED MODULE: ./lib/ci/jenkins.js

const jenkins = { log: (report, env) => [...spoken(report), ...jenkins_whereReportsGo(report, env)] };
function jenkins_whereReportsGo(report, env) {
    const workspace = env['WORKSPACE'];
    if (report.bundlePath === null || !workspace)
        return [];
    const folder = evidenceFrom(workspace, report);
    return [
        said(folder === null
            ? `Jenkins collects nothing from outside of ${workspace}: give --evidence-dir a folder in there`
            : `Jenkins keeps it where the pipeline says post { always { junit '${folder}/*/junit.xml'; archiveArtifacts '${folder}/**' } }`),
    ];
}

;// CONCATENATED MODULE: ./lib/ci/plain.js

const plain = { log: spoken };

;// CONCATENATED MODULE: ./lib/ci/dialects.js







const dialects = {
    github: github,
    gitlab: gitlab,
    jenkins: jenkins,
    circleci: circleci,
    azure: azure,
    buildkite: buildkite,
    generic: plain,
    none: plain,
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/ci/pipe-file.js


async function pipeFile([program, ...args], path, env, timeoutMs) {
    try {
        const file = await external_node_fs_.promises.open(path);
        try {
            return await ended(program, args, file.fd, env, timeoutMs);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return { kind: 'failed', why: error.message };
    }
}
function ended(program, args, stdin, env, timeoutMs) {
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)(program, args, { stdio: [stdin, 'ignore', 'ignore'], env: { ...env } });
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            done({ kind: 'failed', why: `had not ended after ${timeoutMs / 1000} s` });
        }, timeoutMs);
        child.once('error', (error) => {
            clearTimeout(timer);
            done({ kind: 'failed', why: error.code === 'ENOENT' ? 'is not on the PATH' : error.message });
        });
        child.once('exit', (code, signal) => {
            clearTimeout(timer);
            done(code === 0 ? { kind: 'done' } : { kind: 'failed', why: `ended with ${signal ?? `exit code ${code}`}` });
        });
    });
}

;// CONCATENATED MODULE: ./lib/ci/announce.js





const PROGRAM_TIMEOUT_MS = 10_000;
async function announce(ci, report, write) {
    const { log, summaryProgram } = dialects[ci];
    for (const line of log(report, process.env))
        write(line);
    if (summaryProgram === undefined || report.bundlePath === null)
        return;
    const program = summaryProgram(report);
    const env = (0,command_environment/* commandEnvironment */.J)(process.env, 'cli');
    const piped = await pipeFile(program, (0,external_node_path_.join)(report.bundlePath, 'summary.md'), env, PROGRAM_TIMEOUT_MS);
    if (piped.kind === 'failed')
        write(said(`no annotation was made: ${program[0]} ${piped.why}`));
}

// EXTERNAL MODULE: ./lib/ci/run-report.js
var run_report = __webpack_require__(46368);
// EXTERNAL MODULE: ./lib/report/verdict-line.js
var verdict_line = __webpack_require__(6222);
// EXTERNAL MODULE: ./lib/report/witness-line.js
var witness_line = __webpack_require__(92948);
;// CONCATENATED MODULE: ./lib/publish.js







async function publish(outcome, to) {
    const { result, bundlePath, degraded, withheld } = outcome.sealed;
    if (degraded !== '')
        say(degraded);
    for (const { file, why } of withheld)
        say(`${file} may still hold a secret (${why}): do not publish it`);
    if (to.resultPath !== undefined && result !== null)
        await attempt('--result', external_node_fs_.promises.writeFile(to.resultPath, `${JSON.stringify(result, null, 2)}\n`));
    if (to.junitPath !== undefined && bundlePath !== null)
        await attempt('--junit-path', external_node_fs_.promises.copyFile((0,external_node_path_.join)(bundlePath, 'junit.xml'), to.junitPath));
    if (to.summaryPath !== undefined && bundlePath !== null)
        await attempt('--job-summary', appendCopy((0,external_node_path_.join)(bundlePath, 'summary.md'), to.summaryPath));
    await speak(outcome, to);
}
async function speak({ sealed: { result, seal, bundlePath }, verdict, reason, observations, culprit }, to) {
    if (result === null)
        return say(`${verdict}: ${reason || 'no report could be made'}`);
    const hushed = to.quiet && verdict !== 'killed' && verdict !== 'error';
    const lines = hushed ? [] : (0,verdict_line/* verdictLines */.r)(result, bundlePath, observations, culprit);
    const witness = seal === null || (to.quiet && verdict === 'passed') ? null : (0,witness_line/* witnessLine */.gE)(result.run_id, seal);
    const report = hushed ? null : (0,run_report/* runReport */.q)(result, lines, witness, bundlePath, Math.floor(Date.now() / 1000));
    if (report !== null)
        return announce(to.ci ?? 'none', report, write);
    for (const line of witness === null ? lines : [...lines, witness])
        say(line);
}
async function appendCopy(from, to) {
    await external_node_fs_.promises.appendFile(to, await external_node_fs_.promises.readFile(from));
}
async function attempt(what, work) {
    try {
        await work;
    }
    catch (error) {
        say(`${what}: ${error.message}. The report is in the bundle.`);
    }
}
function say(line) {
    write(`flowforge: ${(0,log_line/* logLine */.B)(line)}`);
}
function write(line) {
    process.stderr.write(`${line}\n`);
}


/***/ }),

/***/ 92948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ longestWitnessChars),
/* harmony export */   eY: () => (/* binding */ witnessStart),
/* harmony export */   gE: () => (/* binding */ witnessLine),
/* harmony export */   xU: () => (/* binding */ witnessAt)
/* harmony export */ });
function witnessLine(runId, { seq, head }) {
    return `${opening}${runId} seq=${seq} head=${head}`;
}
function witnessAt(text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.groups;
    if (found === undefined)
        return null;
    const { runId = '', seq = '', head = '' } = found;
    return { runId, seq: Number(seq), head };
}
const opening = 'seal run=';
const witnessStart = `flowforge: ${opening}`;
const longestWitnessChars = witnessStart.length + 128 + ' seq='.length + 16 + ' head='.length + 64;
const pattern = new RegExp(`${witnessStart}(?<runId>[A-Za-z0-9][A-Za-z0-9._-]{0,127}) seq=(?<seq>[1-9][0-9]{0,15}) head=(?<head>[0-9a-f]{64})(?![0-9A-Za-z])`, 'y');


/***/ }),

/***/ 64187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ runSettings)
});

// EXTERNAL MODULE: ./lib/ci/detect.js
var detect = __webpack_require__(71613);
// EXTERNAL MODULE: ./lib/decision/effective-policy.js
var effective_policy = __webpack_require__(42390);
;// CONCATENATED MODULE: ./lib/decision/fallback-policy.js
const killing = { declared: 'kill' };
const fallbackPolicy = {
    profile: 'watchdog',
    rules: {
        'wall-time': { action: 'kill' },
        'no-output': { action: 'kill' },
        budget: { action: 'kill' },
        ...{ hang: killing, memory: killing, 'output-flood': killing, 'fork-storm': killing },
    },
    places: { profile: { kind: 'option', name: 'on-invalid-policy fallback' } },
};

// EXTERNAL MODULE: ./lib/decision/place.js
var place = __webpack_require__(64789);
// EXTERNAL MODULE: ./lib/load-policy.js
var load_policy = __webpack_require__(36518);
// EXTERNAL MODULE: ./lib/tested-platform.js
var tested_platform = __webpack_require__(89008);
;// CONCATENATED MODULE: ./lib/run-settings.js






async function runSettings(options, step = '') {
    const { values } = options;
    const file = await (0,load_policy/* loadPolicy */.t)(values.policy, step);
    if (file.kind === 'invalid' && values['on-invalid-policy'] !== 'fallback')
        return file;
    const sources = file.kind === 'ok' ? [...file.sources, ...options.policy] : [...options.policy, fallbackPolicy];
    const { policy, places, notes } = (0,effective_policy/* explainPolicy */.y)([(0,tested_platform/* platformPolicy */.y)(process.platform), ...sources]);
    const isolation = values.isolation === 'group' || values.isolation === 'strict' ? values.isolation : 'auto';
    if (isolation === 'strict' && policy.orphans !== 'kill')
        return { kind: 'invalid', problem: cannotSpare(policy.orphans) };
    return {
        ...{ kind: 'ok', policy, policySources: (0,place/* placeTexts */.I)(places), notes, ...fallbackOf(file) },
        ...{ isolation, quiet: values.quiet === 'true', ci: (0,detect/* ciFrom */.X)(process.env, values.ci) },
        onParentExit: values['on-parent-exit'] === 'continue' ? 'continue' : 'cancel',
        redact: linesOf(values.redact ?? ''),
    };
}
function fallbackOf(file) {
    if (file.kind === 'ok')
        return { policyFallback: null, hasGate: file.hasGate };
    return { policyFallback: file.problems.map(load_policy/* problemText */.f).join('; '), hasGate: true };
}
function cannotSpare(orphans) {
    return `isolation strict ends whatever outlives the command: it cannot be had with orphans ${orphans}. Leave one of them out.`;
}
function linesOf(text) {
    return text.split(/\r?\n/).filter((line) => line !== '');
}


/***/ }),

/***/ 79794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/canary.js

const DRAWS = 10_000;
function drawCanary(percent, { repository, run_id, attempt, step }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update([repository, run_id, attempt, step].join('\n')).digest();
    const draw_bp = Math.floor((digest.readUInt32BE(0) * DRAWS) / 2 ** 32);
    return { percent, draw_bp, enforced: draw_bp * 100 < percent * DRAWS };
}
function canaryWords({ percent, draw_bp, enforced }) {
    const does = enforced ? 'enforces' : 'only records what it would do';
    return `mode canary: this run ${does} (it drew ${draw_bp} of ${DRAWS}; those below ${percent * 100} enforce)`;
}

// EXTERNAL MODULE: ./lib/ci/command-environment.js
var command_environment = __webpack_require__(77413);
// EXTERNAL MODULE: ./lib/ci/identity.js
var ci_identity = __webpack_require__(60920);
// EXTERNAL MODULE: ./lib/ci/log-line.js
var log_line = __webpack_require__(88857);
// EXTERNAL MODULE: ./lib/decision/agent-choice.js
var agent_choice = __webpack_require__(92179);
// EXTERNAL MODULE: ./lib/door.js
var door = __webpack_require__(431);
// EXTERNAL MODULE: ./lib/evidence/identifiers.js
var identifiers = __webpack_require__(62237);
// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/reused-bytes.js
var reused_bytes = __webpack_require__(37427);
;// CONCATENATED MODULE: ./lib/evidence/attachment-queue.js

class AttachmentQueue {
    #newest = new Map();
    #unsent = new Set();
    #underWay = new Map();
    #free = new Map();
    get all() {
        return this.#newest;
    }
    put(name, content) {
        const newest = this.#newest.get(name);
        const room = newest !== undefined && newest === this.#underWay.get(name) ? this.#free.get(name) : newest;
        this.#newest.set(name, (0,reused_bytes/* copied */.p)(content, room, (bytes) => new SharedArrayBuffer(bytes)));
        this.#unsent.add(name);
    }
    take(which) {
        const names = [...this.#unsent].filter((name) => which === 'all' || !this.#underWay.has(name));
        return names.flatMap((name) => {
            const content = this.#newest.get(name);
            this.#unsent.delete(name);
            if (content === undefined)
                return [];
            this.#underWay.set(name, content);
            return [[name, content]];
        });
    }
    arrived(name) {
        const read = this.#underWay.get(name);
        this.#underWay.delete(name);
        if (read !== undefined && read !== this.#newest.get(name))
            this.#free.set(name, read);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/calm-moment.js
const LATEST_TIMES = 10;
const BUSY_SHARE = 0.5;
function atCalmMoment(afterMs, callback) {
    let looks = 0;
    let before = process.cpuUsage();
    const timer = setInterval(look, afterMs);
    timer.unref();
    return () => clearInterval(timer);
    function look() {
        const { user, system } = process.cpuUsage(before);
        before = process.cpuUsage();
        looks += 1;
        if (looks < LATEST_TIMES && (user + system) / 1_000 > BUSY_SHARE * afterMs)
            return;
        clearInterval(timer);
        callback();
    }
}

// EXTERNAL MODULE: ./lib/evidence/checkpoint-period.js
var checkpoint_period = __webpack_require__(3185);
;// CONCATENATED MODULE: ./lib/evidence/draft-queue.js

const mostUntakenDrafts = 10_000;
const mostKeptDrafts = 10_000;
class DraftQueue {
    #unsent = [];
    #untaken = [];
    #kept = [];
    #dropped = 0;
    get untaken() {
        return this.#untaken;
    }
    get kept() {
        return this.#kept;
    }
    get dropped() {
        return this.#dropped;
    }
    put(draft) {
        const isSample = draft.event_type === 'sample';
        if (isSample && this.#untaken.length >= mostUntakenDrafts) {
            this.#dropped += 1;
            return false;
        }
        const identified = { eventId: (0,identifiers/* newEventId */.WR)(draft.created_at_ms), draft };
        if (!isSample && this.#kept.length < mostKeptDrafts)
            this.#kept.push(identified);
        this.#untaken.push(identified);
        this.#unsent.push(identified);
        return this.#unsent.length === 1;
    }
    take() {
        const drafts = this.#unsent;
        this.#unsent = [];
        return drafts;
    }
    sendAgain() {
        this.#unsent = [...this.#untaken];
    }
    arrived(drafts) {
        this.#untaken.splice(0, drafts);
    }
}

// EXTERNAL MODULE: ./lib/evidence/reports.js
var reports = __webpack_require__(59046);
// EXTERNAL MODULE: ./lib/evidence/error-text.js
var error_text = __webpack_require__(78239);
;// CONCATENATED MODULE: ./lib/evidence/seal-on-this-thread.js

async function sealOnThisThread(unwritten) {
    const { settings, place, drafts, attachments, dropped, fault, loadReports } = unwritten;
    try {
        const { JournalWriter } = await Promise.all(/* import() */[__webpack_require__.e(2014), __webpack_require__.e(3072), __webpack_require__.e(2539)]).then(__webpack_require__.bind(__webpack_require__, 2539));
        const writer = await JournalWriter.open(settings, place, loadReports);
        writer.append(drafts);
        for (const [name, content] of attachments)
            writer.attach(name, content);
        if (fault !== null)
            writer.degrade(fault);
        return await writer.seal(dropped);
    }
    catch (error) {
        const degraded = `the evidence could not be written: ${(0,error_text/* errorText */.k)(error)}; please report this`;
        return { bundlePath: null, result: null, seal: null, withheld: [], degraded };
    }
}

;// CONCATENATED MODULE: ./lib/evidence/within-timeout.js
async function withinTimeout(timeoutMs, answer) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(null), timeoutMs);
    });
    try {
        return await Promise.race([answer, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/journal-messages.js
const journalRole = 'flowforge-journal';

;// CONCATENATED MODULE: ./lib/evidence/writer-thread.js


const workerLimits = { maxYoungGenerationSizeMb: 16 };
class WriterThread {
    #arrivals;
    #worker = null;
    #lastAsked = 0;
    #asked = new Map();
    #onSealed = () => { };
    #death = null;
    constructor(program, settings, arrivals) {
        this.#arrivals = arrivals;
        this.#worker = this.#start(program, { role: journalRole, settings });
    }
    append(drafts) {
        this.#post({ kind: 'append', drafts });
    }
    attach(name, content) {
        this.#post({ kind: 'attach', name, content });
    }
    durable() {
        if (this.#death !== null)
            return Promise.resolve(null);
        this.#lastAsked += 1;
        const id = this.#lastAsked;
        const answer = new Promise((resolve) => this.#asked.set(id, resolve));
        this.#post({ kind: 'durable', id });
        return answer;
    }
    seal(dropped) {
        if (this.#death !== null)
            return Promise.resolve(null);
        const answer = new Promise((resolve) => {
            this.#onSealed = resolve;
        });
        this.#post({ kind: 'seal', dropped });
        return answer;
    }
    async causeOfDeath() {
        await this.#death?.gone;
        return this.#death?.why ?? '';
    }
    end() {
        if (this.#death === null)
            void this.#worker?.terminate();
    }
    #start({ worker: program, execArgv }, workerData) {
        try {
            const options = { name: journalRole, workerData, resourceLimits: workerLimits };
            const threads = process.getBuiltinModule('node:worker_threads');
            const worker = new threads.Worker(program, { ...options, ...(execArgv && { execArgv: [...execArgv] }) });
            worker.on('message', (reply) => this.#receive(reply));
            worker.on('error', (error) => this.#bury((0,error_text/* errorText */.k)(error)));
            worker.on('exit', (code) => this.#bury(`it exited with ${code}`));
            worker.unref();
            return worker;
        }
        catch (error) {
            this.#bury((0,error_text/* errorText */.k)(error));
            return null;
        }
    }
    #receive(reply) {
        switch (reply.kind) {
            case 'taken':
                this.#arrivals.drafts(reply.drafts);
                break;
            case 'attached':
                this.#arrivals.attachment(reply.name);
                break;
            case 'durable':
                this.#asked.get(reply.id)?.(reply.place);
                this.#asked.delete(reply.id);
                break;
            case 'sealed':
                this.#onSealed(reply.sealed);
                break;
            default:
                reply;
        }
    }
    #post(request) {
        if (this.#death !== null)
            return;
        try {
            this.#worker?.postMessage(request);
        }
        catch (error) {
            this.#bury((0,error_text/* errorText */.k)(error));
        }
    }
    #bury(why) {
        if (this.#death !== null)
            return;
        this.#death = { why, gone: this.#worker?.terminate() ?? Promise.resolve() };
        for (const resolve of this.#asked.values())
            resolve(null);
        this.#asked.clear();
        this.#onSealed(null);
    }
}

;// CONCATENATED MODULE: ./lib/evidence/journal.js









const defaultWorkerAfterMs = 100;
function openJournal(options) {
    return new ThreadedJournal(options);
}
class ThreadedJournal {
    #program;
    #settings;
    #folder;
    #loadReports;
    #drafts = new DraftQueue();
    #attachments = new AttachmentQueue();
    #startNoMore;
    #thread = null;
    #sealing = null;
    #givenUp = false;
    constructor({ workerAfterMs = defaultWorkerAfterMs, loadReports: load = reports/* loadReports */.y, ...options }) {
        const { evidenceDir, runId, policyJson, signingKey = null, checkpointMs = checkpoint_period/* checkpointPeriodMs */.E } = options;
        this.#settings = { evidenceDir, runId, policyJson, signingKey, checkpointMs };
        this.#folder = (0,external_node_path_.join)(evidenceDir, runId);
        this.#program = options;
        this.#loadReports = load;
        this.#startNoMore = atCalmMoment(workerAfterMs, () => this.#startThread());
    }
    append(draft) {
        if (this.#drafts.put(draft))
            queueMicrotask(() => this.#sendDrafts());
    }
    attach(name, content) {
        if (this.#sealing !== null)
            return;
        this.#attachments.put(name, content);
        this.#sendAttachments('free');
    }
    async durable(timeoutMs) {
        if (this.#sealing !== null)
            return null;
        const thread = this.#startThread();
        this.#sendDrafts();
        return withinTimeout(timeoutMs, thread.durable());
    }
    seal(timeoutMs) {
        this.#sealing ??= this.#seal(timeoutMs);
        return this.#sealing;
    }
    #startThread() {
        if (this.#thread !== null)
            return this.#thread;
        this.#startNoMore();
        this.#thread = new WriterThread(this.#program, this.#settings, {
            drafts: (count) => this.#drafts.arrived(count),
            attachment: (name) => {
                this.#attachments.arrived(name);
                this.#sendAttachments('free');
            },
        });
        this.#drafts.sendAgain();
        this.#sendDrafts();
        this.#sendAttachments('free');
        return this.#thread;
    }
    #sendDrafts() {
        const drafts = this.#drafts.take();
        if (drafts.length > 0)
            this.#thread?.append(drafts);
    }
    #sendAttachments(which) {
        if (this.#thread === null)
            return;
        for (const [name, content] of this.#attachments.take(which))
            this.#thread.attach(name, content);
    }
    async #seal(timeoutMs) {
        const sealed = await withinTimeout(timeoutMs, this.#sealWhereItIs());
        this.#givenUp = sealed === null;
        this.#thread?.end();
        if (sealed?.result != null)
            return sealed;
        const why = sealed?.degraded ||
            `the evidence bundle ${this.#folder} was not ready after ${timeoutMs} ms: what is recorded stands in the journal there`;
        return this.#sealHere('nowhere', this.#drafts.kept, { what: 'seal', error: why, sentence: why });
    }
    async #sealWhereItIs() {
        this.#startNoMore();
        if (this.#thread === null)
            return this.#sealHere('memory', this.#drafts.untaken, null);
        this.#sendDrafts();
        this.#sendAttachments('all');
        const sealed = await this.#thread.seal(this.#drafts.dropped);
        if (sealed !== null || this.#givenUp)
            return sealed;
        const why = await this.#thread.causeOfDeath();
        const sentence = `the evidence in ${this.#folder} is incomplete: the thread that records it ended early (${why}); please report this`;
        return this.#sealHere('left', this.#drafts.untaken, { what: 'journal worker', error: why, sentence });
    }
    #sealHere(place, drafts, fault) {
        return sealOnThisThread({
            settings: this.#settings,
            loadReports: this.#loadReports,
            place,
            drafts,
            attachments: this.#attachments.all,
            dropped: this.#drafts.dropped,
            fault,
        });
    }
}

// EXTERNAL MODULE: ./lib/evidence/signing-key.js
var signing_key = __webpack_require__(60716);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/quantities.js
var quantities = __webpack_require__(14409);
;// CONCATENATED MODULE: ./lib/heartbeat.js


const HEARTBEAT_MS = 60_000;
function createHeartbeat(everyMs, startedAtMs = 0) {
    let last = { atMs: startedAtMs, cpuMs: 0, lines: 0 };
    let inLine = false;
    return {
        observe(bytes) {
            if (bytes.length > 0)
                inLine = bytes[bytes.length - 1] !== NEWLINE;
        },
        beat({ atMs, tree, output, data }) {
            const passedMs = atMs - last.atMs;
            if (passedMs < (inLine ? 2 * everyMs : everyMs))
                return null;
            const lines = linesOf(output) + (data === null ? 0 : linesOf(data));
            const cpu = (0,quantities/* formatPercent */.l9)(((tree.cpuMs - last.cpuMs) * 10_000) / passedMs);
            const told = [elapsed(atMs), `CPU ${cpu}`, (0,bytes/* formatBytes */.z)(tree.memoryBytes), (0,quantities/* counted */.hS)(lines - last.lines, 'line')];
            last = { atMs, cpuMs: tree.cpuMs, lines };
            return told.join(', ');
        },
    };
}
const NEWLINE = 0x0a;
function linesOf({ lines, shedLines }) {
    return lines + shedLines;
}
function elapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}m${twoDigits(seconds % 60)}s`;
    return `${Math.floor(minutes / 60)}h${twoDigits(minutes % 60)}m`;
}
function twoDigits(count) {
    return String(count).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/redaction/mask-observer.js
const COMMAND = '::add-mask';
const BY_COLON = { text: '::add-', at: 0 };
const BY_HYPHEN = { text: '-mask', at: COMMAND.indexOf('-mask') };
const STRIDE_BYTES = 1021;
const LEAD_MAX_BYTES = 256;
const LINE_MAX_BYTES = 64 * 1024;
const COMMANDS_MAX = 20_000;
const mask_observer_NEWLINE = 0x0a;
const RETURN = 0x0d;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const SPACE = 0x20;
const TAB = 0x09;
function createMaskObserver(onMask) {
    const lines = { stdout: newLine(), stderr: newLine() };
    let commands = 0;
    return {
        observe(stream, bytes) {
            if (bytes.length === 0 || commands > COMMANDS_MAX)
                return;
            const line = lines[stream];
            const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
            const rest = line.length === 0 ? piece : goOn(line, piece);
            if (rest.length > 0)
                look(line, rest);
        },
        end() {
            for (const line of Object.values(lines))
                tell(line.text.subarray(0, line.length));
        },
    };
    function goOn(line, piece) {
        const end = lineEnd(piece, 0);
        keep(line, piece.subarray(0, end === -1 ? piece.length : end));
        const text = line.text.subarray(0, line.length);
        if (end === -1) {
            if (!mayBeCommand(text))
                Object.assign(line, { length: 0, atStart: false });
            return piece.subarray(piece.length);
        }
        tell(text.subarray(Math.max(0, text.indexOf(COMMAND))));
        Object.assign(line, { length: 0, atStart: true });
        return piece.subarray(end + 1);
    }
    function look(line, piece) {
        const part = rarerPart(piece);
        for (let at = nextCommand(piece, part, 0); at !== -1; at = nextCommand(piece, part, at + COMMAND.length)) {
            commands += 1;
            if (commands > COMMANDS_MAX)
                return;
            if (!beginsLine(piece, at, line.atStart))
                continue;
            const end = lineEnd(piece, at);
            if (end === -1) {
                keep(line, piece.subarray(at));
                return;
            }
            tell(piece.subarray(at, end));
        }
        const begun = begunCommand(piece, line.atStart);
        if (begun > 0)
            keep(line, piece.subarray(piece.length - begun));
        line.atStart = begun !== -1;
    }
    function tell(command) {
        const value = maskedBy(command);
        if (value.trim() !== '')
            onMask(value);
    }
}
function newLine() {
    return { text: Buffer.alloc(0), length: 0, atStart: true };
}
function keep(line, bytes) {
    if (line.text.length === 0)
        line.text = Buffer.allocUnsafe(LINE_MAX_BYTES);
    line.length += bytes.copy(line.text, line.length);
}
function nextCommand(piece, { text, at }, from) {
    let part = piece.indexOf(text, from + at);
    while (part !== -1 && piece.toString('latin1', part - at, part - at + COMMAND.length) !== COMMAND)
        part = piece.indexOf(text, part + 1);
    return part === -1 ? -1 : part - at;
}
function rarerPart(piece) {
    let colons = 0;
    let hyphens = 0;
    for (let at = 0; at < piece.length; at += STRIDE_BYTES) {
        if (piece[at] === COLON)
            colons += 1;
        else if (piece[at] === HYPHEN)
            hyphens += 1;
    }
    return colons < hyphens ? BY_COLON : BY_HYPHEN;
}
function maskedBy(command) {
    const after = command[COMMAND.length];
    const data = command.indexOf('::', COMMAND.length);
    if (!command.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND)) || data === -1 || data > LEAD_MAX_BYTES)
        return '';
    if (data > COMMAND.length && after !== SPACE)
        return '';
    return command
        .toString('utf8', data + 2, LINE_MAX_BYTES)
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
}
function begunCommand(piece, atStart) {
    const first = Math.max(0, piece.length - COMMAND.length + 1);
    for (let at = piece.indexOf(COLON, first); at !== -1; at = piece.indexOf(COLON, at + 1))
        if (mayBeCommand(piece.subarray(at)) && beginsLine(piece, at, atStart))
            return piece.length - at;
    return beginsLine(piece, piece.length, atStart) ? 0 : -1;
}
function mayBeCommand(text) {
    return COMMAND.startsWith(text.toString('latin1', 0, COMMAND.length));
}
function beginsLine(piece, at, atStart) {
    let before = at - 1;
    while (before >= 0 && before > at - LEAD_MAX_BYTES && (piece[before] === SPACE || piece[before] === TAB))
        before -= 1;
    return before < 0 ? atStart : piece[before] === mask_observer_NEWLINE || piece[before] === RETURN;
}
function lineEnd(piece, from) {
    const newline = piece.indexOf(mask_observer_NEWLINE, from);
    const line = newline === -1 ? piece.subarray(from) : piece.subarray(from, newline);
    const carriage = line.indexOf(RETURN);
    return carriage === -1 ? newline : from + carriage;
}

;// CONCATENATED MODULE: ./lib/redaction/line-joiner.js
const line_joiner_LINE_MAX_BYTES = 64 * 1024;
const line_joiner_NEWLINE = 0x0a;
function createLineJoiner(write) {
    const waiting = {
        stdout: { text: Buffer.alloc(0), length: 0 },
        stderr: { text: Buffer.alloc(0), length: 0 },
    };
    return {
        observe(stream, bytes) {
            const line = waiting[stream];
            const end = bytes.lastIndexOf(line_joiner_NEWLINE) + 1;
            if (end > 0 || line.length + bytes.length > line_joiner_LINE_MAX_BYTES) {
                if (line.length > 0)
                    write(line.text.subarray(0, line.length));
                line.length = 0;
            }
            const whole = bytes.length - end > line_joiner_LINE_MAX_BYTES ? bytes.length : end;
            if (whole > 0)
                write(bytes.subarray(0, whole));
            if (whole === bytes.length)
                return;
            if (line.text.length === 0)
                line.text = Buffer.allocUnsafe(line_joiner_LINE_MAX_BYTES);
            line.text.set(bytes.subarray(whole), line.length);
            line.length += bytes.length - whole;
        },
        open: () => [waiting.stdout, waiting.stderr].map(({ text, length }) => text.subarray(0, length)),
    };
}

;// CONCATENATED MODULE: ./lib/redaction/scratch.js
const LEAST_BYTES = 128 * 1024;
const GROWTH = 16;
function createScratch() {
    let room = Buffer.alloc(0);
    return {
        joined(pieces) {
            const length = lengthOf(pieces);
            if (length > room.length)
                room = Buffer.allocUnsafeSlow(Math.max(LEAST_BYTES, length, GROWTH * room.length));
            let at = 0;
            for (const piece of pieces) {
                room.set(piece, at);
                at += piece.length;
            }
            return room.subarray(0, length);
        },
    };
}
function lengthOf(pieces) {
    return pieces.reduce((sum, { length }) => sum + length, 0);
}

;// CONCATENATED MODULE: ./lib/redaction/output-keeper.js


const BEYOND_BYTES = 64 * 1024;
const output_keeper_LINE_MAX_BYTES = 4 * 1024;
const output_keeper_NEWLINE = 0x0a;
function createOutputKeeper({ headBytes, tailBytes }) {
    const head = Buffer.allocUnsafe(headBytes + BEYOND_BYTES);
    const ring = Buffer.allocUnsafe(tailBytes + BEYOND_BYTES);
    const joiner = createLineJoiner(write);
    let total = 0;
    let seen = 0;
    let shown = null;
    let shownHead = null;
    const ends = createScratch();
    const whole = createScratch();
    return {
        observe(stream, bytes) {
            seen += bytes.length;
            joiner.observe(stream, bytes);
        },
        snapshot(redactor) {
            const { revision } = redactor;
            if (shown === null || shown.by !== redactor || shown.revision !== revision || shown.seen !== seen)
                shown = { by: redactor, revision, seen, log: logOf(redactor) };
            return shown.log;
        },
    };
    function write(bytes) {
        if (total < head.length)
            head.set(bytes.subarray(0, head.length - total), total);
        const fits = bytes.length > ring.length ? bytes.subarray(bytes.length - ring.length) : bytes;
        const at = (total + bytes.length - fits.length) % ring.length;
        ring.set(fits.subarray(0, ring.length - at), at);
        if (fits.length > ring.length - at)
            ring.set(fits.subarray(ring.length - at), 0);
        total += bytes.length;
    }
    function logOf(redactor) {
        const open = joiner.open();
        const length = total + lengthOf(open);
        if (length <= headBytes + tailBytes) {
            const text = textFrom(0, open);
            return whole.joined(redactor.section(text, 0, text.length));
        }
        const tailStart = Math.max(0, Math.min(total, length - tailBytes - BEYOND_BYTES));
        const tail = textFrom(tailStart, open);
        const tailFrom = firstLineStart(tail, length - tailBytes - tailStart);
        const beginning = headOf(redactor, open);
        const leftOut = `[flowforge: ${tailStart + tailFrom - beginning.end} bytes of output are left out here]\n`;
        const note = beginning.log.at(-1) === output_keeper_NEWLINE ? leftOut : `\n${leftOut}`;
        return whole.joined([beginning.log, Buffer.from(note), ...redactor.section(tail, tailFrom, tail.length)]);
    }
    function headOf(redactor, open) {
        if (shownHead !== null && shownHead.by === redactor && shownHead.revision === redactor.revision)
            return shownHead;
        const isFull = total >= head.length;
        const text = isFull ? head : Buffer.concat([head.subarray(0, total), ...open]);
        const end = lastLineEnd(text, headBytes);
        const now = { by: redactor, revision: redactor.revision, end, log: Buffer.concat(redactor.section(text, 0, end)) };
        shownHead = isFull ? now : null;
        return now;
    }
    function textFrom(from, open) {
        const pieces = [];
        const inRing = Math.max(0, total - ring.length);
        if (from < inRing)
            pieces.push(head.subarray(from, inRing));
        for (let place = Math.max(from, inRing); place < total;) {
            const at = place % ring.length;
            const until = Math.min(ring.length, at + total - place);
            pieces.push(ring.subarray(at, until));
            place += until - at;
        }
        return ends.joined([...pieces, ...open]);
    }
}
function lastLineEnd(text, before) {
    const end = text.lastIndexOf(output_keeper_NEWLINE, before - 1) + 1;
    if (end > 0 && before - end <= output_keeper_LINE_MAX_BYTES)
        return end;
    let start = before;
    while (start > before - 3 && isContinuation(text[start]))
        start -= 1;
    return start;
}
function firstLineStart(text, from) {
    const newline = text.indexOf(output_keeper_NEWLINE, from);
    if (newline !== -1 && newline < from + output_keeper_LINE_MAX_BYTES)
        return newline + 1;
    let start = from;
    while (start < from + 3 && isContinuation(text[start]))
        start += 1;
    return start;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./lib/output-log.js


const HEAD_BYTES = 256 * 1024;
const TAIL_BYTES = 1024 * 1024;
function openOutputLog(redactor) {
    const keeper = createOutputKeeper({ headBytes: HEAD_BYTES, tailBytes: TAIL_BYTES });
    const masks = createMaskObserver((value) => redactor.add(value));
    return {
        observe(stream, bytes) {
            masks.observe(stream, bytes);
            keeper.observe(stream, bytes);
        },
        end: () => masks.end(),
        snapshot: () => keeper.snapshot(redactor),
    };
}

;// CONCATENATED MODULE: ./lib/platform/cancellation.js
const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_POLL_MS = 250;
function hostCancellation(onParentExit) {
    const listeners = new Set();
    let unheard = [];
    for (const signal of CANCEL_SIGNALS)
        process.on(signal, () => tell({ signal, reason: `${signal} was sent to the guard` }));
    if (onParentExit === 'cancel')
        watchParent(() => tell({ signal: 'SIGHUP', reason: "the guard's parent process has ended" }));
    return {
        onCancel(listener) {
            listeners.add(listener);
            for (const cancel of unheard)
                listener(cancel);
            unheard = [];
            return () => void listeners.delete(listener);
        },
    };
    function tell(cancel) {
        if (listeners.size === 0)
            unheard.push(cancel);
        for (const listener of listeners)
            listener(cancel);
    }
}
function watchParent(onExit) {
    const parent = process.ppid;
    const timer = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(timer);
        onExit();
    }, PARENT_POLL_MS);
    timer.unref();
}

// EXTERNAL MODULE: ./lib/platform/clock.js
var clock = __webpack_require__(88005);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/platform/process-table.js
var process_table = __webpack_require__(15135);
;// CONCATENATED MODULE: ./lib/platform/diagnosis/capture.js


const ANSWER_MS = 50;
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;
function hostDiagnosis(program) {
    return {
        capture: (question, timeoutMs, hurry) => (0,process_table/* procIsOurs */.s6)()
            ? capture(program, question, timeoutMs, hurry)
            : Promise.resolve(none('it takes a Linux /proc that shows the processes of the guard')),
    };
}
function capture(program, question, timeoutMs, hurry) {
    return new Promise((resolve) => {
        const looker = startLooker(program, { question, untilUtcMs: Date.now() + timeoutMs - ANSWER_MS });
        if (looker === null)
            return resolve(none('the process that looks could not be started'));
        let answer = '';
        const timer = setTimeout(() => settle(`looking took longer than ${timeoutMs / 1000}s`), timeoutMs);
        const onHurry = () => settle('the run ended first');
        hurry.addEventListener('abort', onHurry);
        looker.once('error', (error) => settle(`the process that looks could not be started: ${error.message}`));
        looker.once('close', () => settle('the process that looks has died'));
        looker.stdout.setEncoding('utf8').on('data', (text) => {
            answer += text;
            if (answer.endsWith('\n\n'))
                settle('');
            if (answer.length > ANSWER_BYTES_MAX)
                settle('there was too much to tell');
        });
        if (hurry.aborted)
            onHurry();
        function settle(whyNot) {
            clearTimeout(timer);
            hurry.removeEventListener('abort', onHurry);
            resolve(lastTold(answer) ?? none(whyNot));
            if (looker === null || looker.exitCode !== null)
                return;
            looker.kill('SIGKILL');
            looker.stdout.destroy();
            looker.unref();
        }
    });
}
function startLooker(program, order) {
    try {
        return (0,external_node_child_process_.spawn)(process.execPath, [program, JSON.stringify(order)], { env: {}, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
    }
    catch {
        return null;
    }
}
function lastTold(answer) {
    const told = answer.slice(0, answer.lastIndexOf('\n') + 1).trimEnd();
    try {
        return JSON.parse(told.slice(told.lastIndexOf('\n') + 1));
    }
    catch {
        return null;
    }
}
function none(why) {
    return { kind: 'none', why };
}

// EXTERNAL MODULE: ./lib/platform/host-limits.js
var host_limits = __webpack_require__(80754);
// EXTERNAL MODULE: ./lib/platform/read-proc.js
var read_proc = __webpack_require__(91644);
;// CONCATENATED MODULE: ./lib/platform/host.js




const SLOW_READING_MS = 1_000;
const INTERVAL_MIN_MS = 50;
const MS_PER_CLOCK_TICK = 10;
function hostMeter() {
    let slow = { atMs: (0,clock/* monotonicMs */.d)(), ...readSlowly() };
    let idle = { atMs: (0,clock/* monotonicMs */.d)(), ticks: idleTicks(), bp: -1 };
    return {
        sample() {
            const nowMs = (0,clock/* monotonicMs */.d)();
            if (nowMs - slow.atMs >= SLOW_READING_MS)
                slow = { atMs: nowMs, ...readSlowly() };
            if (nowMs - idle.atMs >= INTERVAL_MIN_MS)
                idle = idleSince(idle, nowMs);
            const { memoryFullBp, memoryCgroupBytes, processLimit } = slow;
            const { totalBytes, availableBytes } = readMemory();
            return {
                memoryTotalBytes: totalBytes,
                memoryAvailableBytes: availableBytes,
                memoryFullBp,
                cpuIdleBp: idle.bp,
                cores: (0,external_node_os_.availableParallelism)(),
                processLimit,
                memoryLimitBytes: memoryCgroupBytes === -1 ? totalBytes : Math.min(totalBytes, memoryCgroupBytes),
            };
        },
    };
}
function readSlowly() {
    return { memoryFullBp: memoryPressureBp(), ...(0,host_limits/* readHostLimits */.Z)() };
}
function idleSince(before, nowMs) {
    const ticks = idleTicks();
    if (ticks === -1 || before.ticks === -1)
        return { atMs: nowMs, ticks, bp: -1 };
    const idleMs = Math.max(0, ticks - before.ticks) * MS_PER_CLOCK_TICK;
    return { atMs: nowMs, ticks, bp: Math.round((idleMs * 10_000) / (nowMs - before.atMs)) };
}
function idleTicks() {
    const idle = /^cpu +\d+ \d+ \d+ (\d+)/.exec((0,read_proc/* readProc */.l)('/proc/stat'))?.[1];
    return idle === undefined ? -1 : Number(idle);
}
function readMemory() {
    const text = (0,read_proc/* readProc */.l)('/proc/meminfo');
    const kib = (name) => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? -1);
    const total = kib('MemTotal');
    const available = kib('MemAvailable');
    if (total === -1 || available === -1)
        return { totalBytes: (0,external_node_os_.totalmem)(), availableBytes: (0,external_node_os_.freemem)() };
    return { totalBytes: total * 1024, availableBytes: available * 1024 };
}
function memoryPressureBp() {
    const percent = /^full avg10=([\d.]+)/m.exec((0,read_proc/* readProc */.l)('/proc/pressure/memory'))?.[1];
    return percent === undefined ? -1 : Math.round(Number(percent) * 100);
}

// EXTERNAL MODULE: ./lib/platform/inherited-fds.js
var inherited_fds = __webpack_require__(16583);
;// CONCATENATED MODULE: ./lib/platform/notices.js
function stderrNotices() {
    return { say: (line) => void process.stderr.write(`flowforge: ${line}\n`) };
}

// EXTERNAL MODULE: ./lib/platform/same-file.js
var same_file = __webpack_require__(58336);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/platform/small-heap.js

function keepHeapSmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: ./lib/platform/spawner.js + 19 modules
var spawner = __webpack_require__(20995);
// EXTERNAL MODULE: ./lib/redaction/match.js
var redaction_match = __webpack_require__(9772);
;// CONCATENATED MODULE: ./lib/redaction/cover.js

function createCover(from) {
    let at = from;
    let last = { start: -1, end: -1, rule: '' };
    return {
        write(text, matches, until) {
            const pieces = [];
            for (const match of matches) {
                if (match.start >= until)
                    break;
                if (match.end <= at)
                    continue;
                const goesOn = match.start < last.end || (match.start === last.end && match.rule === last.rule);
                if (!goesOn) {
                    if (match.start > at)
                        pieces.push(text.subarray(at, match.start));
                    pieces.push(Buffer.from((0,redaction_match/* labelOf */.W)(match.rule), 'utf8'));
                }
                last = { ...match, rule: goesOn ? last.rule : match.rule };
                at = match.end;
            }
            if (at < until) {
                pieces.push(text.subarray(at, until));
                at = until;
            }
            return pieces;
        },
        shift(by) {
            at -= by;
            last = { ...last, start: last.start - by, end: last.end - by };
        },
    };
}

;// CONCATENATED MODULE: ./lib/redaction/encodings.js
const LEAST_ENCODED_BYTES = 8;
function spellingsOf(value, rule) {
    const bytes = Buffer.from(value, 'utf8');
    const asText = textSpellings(value).map((text) => ({ text, wraps: false }));
    const hex = bytes.toString('hex');
    const encoded = [...base64Spellings(bytes), hex, hex.toUpperCase()].map((text) => ({ text, wraps: true }));
    const found = new Map();
    for (const { text, wraps } of [...asText, ...encoded.filter(({ text }) => text.length >= LEAST_ENCODED_BYTES)]) {
        if (!found.has(text))
            found.set(text, { bytes: Buffer.from(text, 'utf8'), rule, wraps });
    }
    return [...found.values()];
}
function textSpellings(value) {
    const wellFormed = value.toWellFormed();
    const json = JSON.stringify(wellFormed).slice(1, -1);
    const uri = encodeURIComponent(wellFormed);
    const strictUri = uri.replace(/[!'()*]/g, percentOf);
    const spellings = [
        ...[wellFormed, json, json.replaceAll('/', '\\/'), JSON.stringify(json).slice(1, -1)],
        json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
        ...[encodeURI(wellFormed), uri, uri.replaceAll('%2F', '/'), strictUri, strictUri.replaceAll('%20', '+')],
        strictUri.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase()),
        ...[xmlOf(wellFormed, '&#39;'), xmlOf(wellFormed, '&apos;'), wellFormed.replaceAll("'", "'\\''")],
    ];
    return [...new Set(spellings)];
}
function base64Spellings(bytes) {
    const spellings = [];
    for (let shift = 0; shift < 3; shift += 1) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
        spellings.push(own, own.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return spellings;
}
function percentOf(char) {
    return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
function xmlOf(value, apostrophe) {
    return value
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", apostrophe);
}

// EXTERNAL MODULE: ./lib/redaction/rule.js
var redaction_rule = __webpack_require__(67807);
;// CONCATENATED MODULE: ./lib/redaction/own-label.js


const label = /\[REDACTED:(?<name>[\w:-]{1,100})\]/y;
function ownLabel(isRule) {
    return {
        name: 'label',
        begins: [(0,redaction_match/* labelOf */.W)('')],
        find(text, at) {
            label.lastIndex = at;
            const found = label.exec(text)?.[0];
            return found !== undefined && isRule(nameIn(found)) ? [{ start: at, end: at + found.length }] : redaction_rule/* nothing */.s6;
        },
    };
}
function nameIn(found) {
    return found.slice((0,redaction_match/* labelOf */.W)('').length - 1, -1);
}

// EXTERNAL MODULE: ./lib/redaction/rule-search.js + 1 modules
var rule_search = __webpack_require__(23780);
// EXTERNAL MODULE: ./lib/redaction/aws-rules.js
var aws_rules = __webpack_require__(38282);
// EXTERNAL MODULE: ./lib/redaction/runs.js
var runs = __webpack_require__(55283);
;// CONCATENATED MODULE: ./lib/redaction/jwt.js


const begins = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => btoa(`{"${letter}`));
const HEADER_LEAST_CHARS = 12;
const HEADER_MAX_CHARS = 2048;
const payloadAndSignature = /\.[\w-]{4,8192}\.[\w-]{0,4096}/y;
const jwt = { name: 'jwt', begins, find: createFind() };
function createFind() {
    const runEnd = (0,runs/* createRunEnd */.jM)(runs/* base64url */.r0);
    let last = { text: '', dot: -1, end: -1 };
    return (text, at) => {
        const dot = runEnd(text, at, HEADER_MAX_CHARS);
        if (text[dot] !== '.' || dot - at < HEADER_LEAST_CHARS)
            return redaction_rule/* nothing */.s6;
        if (last.text !== text || last.dot !== dot) {
            payloadAndSignature.lastIndex = dot;
            last = { text, dot, end: payloadAndSignature.test(text) ? payloadAndSignature.lastIndex : -1 };
        }
        return last.end === -1 ? redaction_rule/* nothing */.s6 : [{ start: at, end: last.end }];
    };
}

// EXTERNAL MODULE: ./lib/redaction/url-password.js
var url_password = __webpack_require__(90640);
;// CONCATENATED MODULE: ./lib/redaction/credential-rules.js



const authorizationName = /(?:[Aa]uthorization|AUTHORIZATION)[\\"']{0,3}\s{0,3}[:=]\s{0,3}[\\"']{0,3}/.source;
const schemes = ['bearer', 'basic', 'token', 'digest', 'negotiate', 'apikey'];
const anyScheme = schemes.map((name) => [...name].map((char) => `[${char}${char.toUpperCase()}]`).join('')).join('|');
const behindScheme = `(?:${anyScheme})\\s{1,3}(?![a-z]{1,40}(?:[\\s.,;:!]|$))`;
const alone = /(?=[^\s"']{0,64}\d)(?=[^\s"']{16})/.source;
const credentialRules = [
    jwt,
    (0,redaction_rule/* patternRule */.T)('authorization', [
        { text: 'Authorization', at: 5 },
        { text: 'AUTHORIZATION', at: 5 },
    ], new RegExp(`${authorizationName}(?:${behindScheme}|${alone})(?<secret>[A-Za-z0-9._~+/=-]{8,4096})`)),
    url_password/* urlPassword */.D,
    url_password/* urlToken */.L,
];

;// CONCATENATED MODULE: ./lib/redaction/private-key.js

const BLOCK_MAX_BYTES = 16 * 1024;
const begin = /-----BEGIN ?(?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y;
const dashes = '-----';
const end = /-----END[ A-Z0-9]{0,80}(?:-----)?/y;
const body = /(?:(?:\s|\\[nr]){0,8}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\n]{0,120}|[A-Za-z0-9+/=]{20,400}|\n[^\n]{0,80}?[ \t|>:][A-Za-z0-9+/=]{40,400}(?=\r?\n|$)))*(?:(?:\s|\\[nr]){0,8}[A-Za-z0-9+/=]{1,400}(?=[\s"'\\]|$))?/y;
const privateKey = {
    name: 'private-key',
    begins: [{ text: '-----BEGIN', at: 4 }],
    find(text, at) {
        begin.lastIndex = at;
        if (!begin.test(text))
            return redaction_rule/* nothing */.s6;
        return [{ start: at, end: endOf(text, at, begin.lastIndex) }];
    },
};
function endOf(text, at, afterBegin) {
    const block = text.slice(afterBegin, at + BLOCK_MAX_BYTES);
    end.lastIndex = Math.max(0, block.indexOf(dashes));
    if (end.test(block))
        return afterBegin + end.lastIndex;
    body.lastIndex = 0;
    body.test(block);
    return afterBegin + body.lastIndex;
}

// EXTERNAL MODULE: ./lib/redaction/token-rules.js
var token_rules = __webpack_require__(40270);
;// CONCATENATED MODULE: ./lib/redaction/rules.js




const rules = [privateKey, ...credentialRules, ...aws_rules/* awsRules */.P, ...token_rules/* tokenRules */.N];

;// CONCATENATED MODULE: ./lib/redaction/strip-escapes.js
const ESC = 0x1b;
const BEL = 0x07;
const strip_escapes_NEWLINE = 0x0a;
const CONTROL_MAX_BYTES = 64;
const STRING_MAX_BYTES = 1024;
const GAP_MAX_BYTES = 256;
const UNKNOWN = -1;
const NONE = 0;
function stripEscapes(text, isAll) {
    let escapeAt = text.indexOf(ESC);
    if (escapeAt === -1)
        return null;
    const bytes = Buffer.allocUnsafe(text.length);
    const places = new Int32Array(text.length + 1);
    let length = 0;
    let gap = GAP_MAX_BYTES;
    let at = 0;
    while (at < text.length) {
        if (at < escapeAt || escapeAt === -1) {
            const end = escapeAt === -1 ? text.length : escapeAt;
            for (gap = 0; at < end; at += 1, length += 1) {
                bytes[length] = text[at];
                places[length] = at;
            }
            continue;
        }
        const size = escapeSize(text, at);
        if (size === UNKNOWN && !isAll)
            break;
        const isText = size === NONE || size === UNKNOWN;
        gap += size;
        if (isText || gap > GAP_MAX_BYTES) {
            bytes[length] = isText ? ESC : 0;
            places[length] = at;
            length += 1;
            gap = 0;
        }
        at += isText ? 1 : size;
        escapeAt = text.indexOf(ESC, at);
    }
    places[length] = at;
    return {
        bytes: bytes.subarray(0, length),
        place: (index) => places[index],
        indexOf: (place) => firstNotBelow(places, length, place),
    };
}
function escapeSize(text, at) {
    const kind = text[at + 1];
    if (kind === undefined)
        return UNKNOWN;
    if (kind === 0x5b)
        return controlSize(text, at);
    if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f)
        return stringSize(text, at);
    if (kind >= 0x30 && kind <= 0x7e)
        return 2;
    if (kind < 0x20 || kind > 0x7e)
        return NONE;
    const last = text[at + 2];
    if (last === undefined)
        return UNKNOWN;
    return last >= 0x30 && last <= 0x7e ? 3 : NONE;
}
function controlSize(text, at) {
    for (let end = at + 2; end < at + CONTROL_MAX_BYTES; end += 1) {
        const byte = text[end];
        if (byte === undefined)
            return UNKNOWN;
        if (byte >= 0x40 && byte <= 0x7e)
            return end + 1 - at;
        if (byte < 0x20 || byte > 0x3f)
            return NONE;
    }
    return NONE;
}
function stringSize(text, at) {
    for (let end = at + 2; end < at + STRING_MAX_BYTES; end += 1) {
        const byte = text[end];
        if (byte === undefined)
            return UNKNOWN;
        if (byte === BEL)
            return end + 1 - at;
        if (byte === strip_escapes_NEWLINE)
            return NONE;
        if (byte !== ESC)
            continue;
        const next = text[end + 1];
        if (next === undefined)
            return UNKNOWN;
        return next === 0x5c ? end + 2 - at : NONE;
    }
    return NONE;
}
function firstNotBelow(places, length, place) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (places[middle] < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/redaction/word-table.js
var word_table = __webpack_require__(40548);
;// CONCATENATED MODULE: ./lib/redaction/value-search.js

const TABLE_BITS = 20;
const TABLE_MASK = (1 << TABLE_BITS) - 1;
const BLOCK_BYTES = 4;
const LEAST_SEARCHED_BYTES = 8;
const WINDOW_MAX_BYTES = 16;
const WRAP_MAX_BYTES = 64;
function createValueSearch(literals) {
    const windowBytes = windowFor(literals);
    const longest = literals.reduce((most, { bytes }) => Math.max(most, bytes.length), 0) + WRAP_MAX_BYTES;
    const skips = new Uint8Array(TABLE_MASK + 1).fill(windowBytes - BLOCK_BYTES + 1);
    const windows = (0,word_table/* createWordTable */.R)(2 * literals.length);
    for (const literal of literals) {
        addWindow(literal, 0);
        if (literal.wraps && literal.bytes.length >= 2 * windowBytes)
            addWindow(literal, windowBytes);
    }
    return { longest, search };
    function addWindow(literal, offset) {
        for (let at = BLOCK_BYTES - 1; at < windowBytes; at += 1) {
            const block = blockAt(literal.bytes, offset + at);
            skips[block] = Math.min(skips[block], windowBytes - 1 - at);
        }
        windows.add((0,word_table/* wordAt */.E)(literal.bytes, offset + windowBytes - 1), { literal, offset });
    }
    function search(bytes, from, to, found) {
        const table = skips;
        const end = Math.min(bytes.length, to + 2 * windowBytes + WRAP_MAX_BYTES) | 0;
        let a = from + windowBytes - 1;
        const quarter = Math.max(0, end - a) >>> 2;
        let b = a + quarter;
        let c = b + quarter;
        let d = c + quarter;
        const [endA, endB, endC] = [b, c, d];
        while (a < endA && b < endB && c < endC && d < end) {
            const skipA = table[blockAt(bytes, a)];
            const skipB = table[blockAt(bytes, b)];
            const skipC = table[blockAt(bytes, c)];
            const skipD = table[blockAt(bytes, d)];
            if (skipA !== 0)
                a += skipA;
            else
                check(bytes, a++, from, to, found);
            if (skipB !== 0)
                b += skipB;
            else
                check(bytes, b++, from, to, found);
            if (skipC !== 0)
                c += skipC;
            else
                check(bytes, c++, from, to, found);
            if (skipD !== 0)
                d += skipD;
            else
                check(bytes, d++, from, to, found);
        }
        scan(bytes, a, endA, from, to, found);
        scan(bytes, b, endB, from, to, found);
        scan(bytes, c, endC, from, to, found);
        scan(bytes, d, end, from, to, found);
    }
    function scan(bytes, at, end, from, to, found) {
        for (let place = at; place < end;) {
            const skip = skips[blockAt(bytes, place)];
            if (skip === 0)
                check(bytes, place, from, to, found);
            place += skip || 1;
        }
    }
    function check(bytes, windowEnd, from, to, found) {
        const at = windowEnd - windowBytes + 1;
        const word = (0,word_table/* wordAt */.E)(bytes, windowEnd);
        for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
            const { literal, offset } = windows.entry(index);
            if (bytes[at] !== literal.bytes[offset])
                continue;
            const start = offset === 0 ? at : startOf(bytes, at, literal, offset);
            if (start < from || start >= to)
                continue;
            const end = value_search_endOf(bytes, start, literal);
            if (end !== -1)
                found(start, end, literal.rule);
        }
    }
}
function windowFor(literals) {
    const room = ({ bytes, wraps }) => (wraps ? Math.max(bytes.length >> 1, LEAST_SEARCHED_BYTES) : bytes.length);
    return literals.reduce((least, literal) => Math.min(least, room(literal)), WINDOW_MAX_BYTES);
}
function blockAt(bytes, at) {
    const early = (bytes[at - 3] << 12) ^ (bytes[at - 2] << 8);
    return (early ^ (bytes[at - 1] << 4) ^ bytes[at]) & TABLE_MASK;
}
function startOf(bytes, at, literal, offset) {
    let place = at - 1;
    let spare = WRAP_MAX_BYTES;
    for (let index = offset - 1; index >= 0; index -= 1, place -= 1) {
        while (place >= 0 && spare > 0 && bytes[place] !== literal.bytes[index] && isWrap(bytes[place])) {
            place -= 1;
            spare -= 1;
        }
        if (place < 0 || bytes[place] !== literal.bytes[index])
            return -1;
    }
    return place + 1;
}
function value_search_endOf(bytes, start, literal) {
    let place = start;
    let spare = literal.wraps ? WRAP_MAX_BYTES : 0;
    for (let index = 0; index < literal.bytes.length; index += 1, place += 1) {
        while (spare > 0 && bytes[place] !== literal.bytes[index] && isWrap(bytes[place])) {
            place += 1;
            spare -= 1;
        }
        if (bytes[place] !== literal.bytes[index])
            return -1;
    }
    return place;
}
function isWrap(byte) {
    return byte === 10 || byte === 13 || byte === 32 || byte === 9;
}

;// CONCATENATED MODULE: ./lib/redaction/finder.js







function createFinder(literals) {
    const names = new Set([...literals, ...rules.map(({ name }) => ({ rule: name }))].map(({ rule }) => rule));
    const label = ownLabel((name) => names.has(name));
    const isShort = ({ bytes }) => bytes.length < LEAST_SEARCHED_BYTES;
    const values = literals.filter((literal) => !isShort(literal));
    const known = values.length === 0 ? null : createValueSearch(values);
    const looks = (0,rule_search/* createRuleSearch */.J)([...rules, label, ...literals.filter(isShort).map(shortValue)]);
    const reach = Math.max(known?.longest ?? 0, redaction_rule/* RULE_REACH_BYTES */.Fl);
    return { find };
    function find(text, from, isAll) {
        const shown = stripEscapes(text, isAll);
        const shownUntil = isAll ? Number.POSITIVE_INFINITY : (shown?.bytes ?? text).length - reach;
        if (shownUntil <= 0)
            return { matches: [], until: from, keepFrom: 0 };
        const until = Math.max(from, shown === null || isAll ? Math.min(shownUntil, text.length) : shown.place(shownUntil));
        const matches = search(text, from, until, true);
        if (shown === null)
            return { matches: matches.sort(redaction_match/* inOrder */.a), until, keepFrom: Math.max(0, until - redaction_rule/* RULE_LOOK_BEHIND_BYTES */.aq) };
        const [shownFrom, shownTo] = [shown.indexOf(from), shown.indexOf(until)];
        for (const { start, end, rule } of search(shown.bytes, shownFrom, shownTo, false))
            matches.push({ start: shown.place(start), end: shown.place(end - 1) + 1, rule });
        return { matches: matches.sort(redaction_match/* inOrder */.a), until, keepFrom: shown.place(Math.max(0, shownTo - redaction_rule/* RULE_LOOK_BEHIND_BYTES */.aq)) };
    }
    function search(bytes, from, to, withLabels) {
        const matches = [];
        known?.search(bytes, from, to, (start, end, rule) => matches.push({ start, end, rule }));
        looks.search(bytes, from, to, (start, end, rule) => {
            if (rule !== label)
                matches.push({ start, end, rule: rule.name });
            else if (withLabels)
                matches.push({ start, end, rule: nameIn(bytes.toString('latin1', start, end)) });
        });
        return matches;
    }
}
function shortValue({ bytes, rule }) {
    const value = Buffer.from(bytes).toString('latin1');
    return {
        name: rule,
        begins: [{ text: value, at: 0 }],
        find: (text, at) => (text.startsWith(value, at) ? [{ start: at, end: at + value.length }] : redaction_rule/* nothing */.s6),
    };
}

;// CONCATENATED MODULE: ./lib/redaction/secret-names.js
const SURE = /TOKEN|SECRET|PASS|CRED/;
const LIKELY = /KEY|AUTH/;
const WORDS = /(?:^|_)(?:PAT|PWD|JWT|COOKIE|DSN)(?:$|_)/;
const SOUNDS_ALIKE = /MONKEY|TURKEY|DONKEY|HOCKEY|JOCKEY|WHISKEY|KEYBOARD|KEYMAP|KEYSTONE|HOTKEY|KEYFRAME|AUTHOR(?!IZ)|BYPASS|COMPASS|PASSENGER|PASSIVE|PASSED|PASSAGE|PASSPORT|TOKENIZ|CREDIT|SACRED|SECRETARY|INCREDIBL|ACCREDIT/g;
const NEVER = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);
function nameSaysSecret(name) {
    const plain = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_');
    if (NEVER.has(plain))
        return 'no';
    const telling = plain.replace(SOUNDS_ALIKE, '');
    if (SURE.test(telling) || WORDS.test(telling))
        return 'sure';
    return LIKELY.test(telling) ? 'likely' : 'no';
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(59814);
;// CONCATENATED MODULE: ./lib/redaction/stop-list.js

const ordinary = new Set([
    ...['password', 'passwort', 'passphrase', 'username', 'secret', 'changeme', 'change-me', 'redacted', 'undefined', 'anonymous'],
    ...['postgres', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'rabbitmq', 'elastic', 'guest', 'root', 'admin', 'administrator'],
    ...['true', 'false', 'null', 'none', 'main', 'master', 'trunk', 'default', 'test', 'testing', 'example', 'unknown', 'optional'],
    ...[
        'required',
        'enabled',
        'disabled',
        'production',
        'development',
        'staging',
        'localhost',
        '127.0.0.1',
        '0.0.0.0',
        'ubuntu-latest',
    ],
    ...['registry', 'workspace', 'repository', 'workflow', 'pipeline', 'github.com', 'gitlab.com', 'application', 'info', 'debug'],
]);
const evidence = [...model/* eventTypes */.mu, ...model/* ruleNames */.XZ, ...['passed', 'failed', 'killed', 'cancelled', 'recovered', 'incomplete']];
const profiles = ['standard', 'strict', 'watchdog', 'shadow', 'canary', 'enforce'];
const vocabulary = [...evidence, ...profiles];
function isOrdinary(value) {
    const word = value.trim();
    return ordinary.has(word.toLowerCase()) || /^(.)\1*$/.test(word) || vocabulary.some((term) => term.includes(word));
}

;// CONCATENATED MODULE: ./lib/redaction/secret-values.js

const LEAST_CHARS = 8;
const ROOTS = /^(?:[A-Za-z]:[\\/]|~\/|\.{1,2}\/|\/(?:__[a-z]|app|bin|boot|builds?|cache|code|data|dev|etc|github|go|home|kaniko|lib|mnt|nix|opt|private|proc|project|repo|root|run|runner|secrets|snap|srv|src|sys|tmp|usr|Users|var|Volumes|work|workdir|workspace|Library|Applications)(?:\/|$))/;
const FILE = /^[\w.@ -]+(?:\/[\w.@ -]+)*\.(?:json|ya?ml|pem|key|crt|cer|pub|txt|env|toml|p12|pfx|jks|gpg|asc|properties|xml|conf|ini|sock)$/;
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+\/?$/i;
const PLAIN_WORDS = /^[a-z]+(?:[-_. /,:][a-z]+)*$/i;
function isSecretValue(value, sureness) {
    if (value.length < LEAST_CHARS || isOrdinary(value) || isPlace(value))
        return false;
    return sureness === 'sure' || !(PLAIN_WORDS.test(value) || /^[\d.,:-]+$/.test(value));
}
function isSecretLine(line) {
    if (line.startsWith('-----') || isOrdinary(line) || line.replace(/[^A-Za-z0-9]/g, '').length < LEAST_CHARS)
        return false;
    return !PLAIN_WORDS.test(line.replace(/^["']|["':,{[ ]+$/g, ''));
}
function isPlace(value) {
    if (ORIGIN.test(value))
        return true;
    const paths = /^[A-Za-z]:[\\/]/.test(value) ? [value] : value.split(':');
    return paths.every((path) => path.length < 300 && !path.includes('\n') && (ROOTS.test(path) || FILE.test(path)));
}

;// CONCATENATED MODULE: ./lib/redaction/known-values.js


const PUBLIC = [
    ...['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'],
    ...[
        'GITHUB_JOB',
        'GITHUB_WORKFLOW',
        'GITHUB_ACTOR',
        'GITHUB_WORKSPACE',
        'CI_COMMIT_SHA',
        'CI_COMMIT_REF_NAME',
        'CI_PROJECT_PATH',
    ],
    ...[
        'CI_JOB_ID',
        'CI_JOB_NAME',
        'CI_PIPELINE_ID',
        'GIT_COMMIT',
        'GIT_BRANCH',
        'BUILD_TAG',
        'JOB_NAME',
        'HOME',
        'USER',
        'LOGNAME',
        'HOSTNAME',
    ],
];
const NAME_MAX_CHARS = 64;
const LEAVES_MAX = 200;
function valuesFromEnvironment(env) {
    const open = new Set(PUBLIC.map((name) => env[name]).filter((value) => value !== undefined));
    return Object.entries(env).flatMap(([name, value]) => {
        if (value === undefined || open.has(value))
            return [];
        const rule = `env:${name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, NAME_MAX_CHARS)}`;
        const sureness = nameSaysSecret(name);
        if (sureness === 'no' || !isSecretValue(value.trim(), sureness))
            return passwordOf(value).flatMap((password) => partsOf(password, rule));
        return [...partsOf(value, rule), ...leavesOf(value).flatMap((leaf) => partsOf(leaf, rule))];
    });
}
function partsOf(value, rule) {
    const whole = { value: value.trim(), rule, isLine: false };
    const lines = value.split(/\r?\n|\\r\\n|\\n|\r/).map((line) => line.trim());
    if (lines.length === 1)
        return [whole];
    return [whole, ...lines.filter(isSecretLine).map((line) => ({ value: line, rule, isLine: true }))];
}
function passwordOf(value) {
    const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(value.trim())?.[1];
    return password !== undefined && isSecretValue(password, 'sure') ? [password] : [];
}
function leavesOf(value) {
    if (!value.trimStart().startsWith('{'))
        return [];
    const leaves = [];
    try {
        JSON.parse(value, (key, leaf) => {
            const sureness = nameSaysSecret(key);
            if (typeof leaf === 'string' && sureness !== 'no' && isSecretValue(leaf, sureness) && leaves.length < LEAVES_MAX)
                leaves.push(leaf);
            return leaf;
        });
    }
    catch {
        return [];
    }
    return leaves;
}

;// CONCATENATED MODULE: ./lib/redaction/literal.js
const PIECE_BYTES = 512;
function piecesOf({ bytes, rule, wraps }) {
    const pieces = [];
    const last = Math.max(0, bytes.length - PIECE_BYTES);
    for (let at = 0; at < last; at += PIECE_BYTES)
        pieces.push({ bytes: bytes.subarray(at, at + PIECE_BYTES), rule, wraps });
    pieces.push({ bytes: bytes.subarray(last), rule, wraps });
    return pieces;
}

;// CONCATENATED MODULE: ./lib/redaction/redact-json.js
function stringsOf(value) {
    const strings = [];
    collect(value, strings);
    return strings.join('\n');
}
function mapStrings(value, redact) {
    return mapped(value, redact);
}
function collect(value, strings) {
    if (typeof value === 'string')
        strings.push(value);
    else if (isArray(value))
        for (const item of value)
            collect(item, strings);
    else if (typeof value === 'object' && value !== null) {
        for (const key of Object.keys(value)) {
            strings.push(key);
            collect(value[key], strings);
        }
    }
}
function mapped(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (isArray(value))
        return value.map((item) => mapped(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = new Map();
    for (const [key, item] of Object.entries(value)) {
        const plain = redact(key);
        let name = plain;
        for (let again = 2; entries.has(name); again += 1)
            name = `${plain}#${again}`;
        entries.set(name, mapped(item, redact));
    }
    return Object.fromEntries(entries);
}
function isArray(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/redaction/redaction-stream.js


const STEP_BYTES = 64 * 1024;
function createRedactionStream(finder, stepBytes = STEP_BYTES) {
    const cover = createCover(0);
    let held = Buffer.alloc(0);
    let length = 0;
    let from = 0;
    let unlooked = 0;
    let ahead = [];
    return {
        push(piece) {
            hold(piece);
            unlooked += piece.length;
            if (unlooked < stepBytes)
                return Buffer.alloc(0);
            return look(false);
        },
        end: () => look(true),
    };
    function hold(piece) {
        if (length + piece.length > held.length) {
            const larger = Buffer.allocUnsafe(2 * (length + piece.length));
            larger.set(held.subarray(0, length));
            held = larger;
        }
        held.set(piece, length);
        length += piece.length;
    }
    function look(isAll) {
        unlooked = 0;
        const text = held.subarray(0, length);
        const { matches, until, keepFrom } = finder.find(text, from, isAll);
        const known = [...ahead, ...matches].sort(redaction_match/* inOrder */.a);
        const written = Buffer.concat(cover.write(text, known, until));
        ahead = known.filter(({ start }) => start >= until).map((match) => moved(match, -keepFrom));
        held.copyWithin(0, keepFrom, length);
        length -= keepFrom;
        from = until - keepFrom;
        cover.shift(keepFrom);
        return written;
    }
}
function moved({ start, end, rule }, by) {
    return { start: start + by, end: end + by, rule };
}

;// CONCATENATED MODULE: ./lib/redaction/redactor.js








const LEAST_DECLARED_CHARS = 4;
const ADDED_MAX = 2_000;
function createRedactor({ env, values }) {
    const fromEnvironment = valuesFromEnvironment(env);
    const known = new Set(fromEnvironment.filter(({ isLine }) => !isLine).map(({ value }) => value));
    const literals = fromEnvironment.flatMap(literalsOf);
    const refused = [];
    let revision = 0;
    let finder = null;
    for (const value of values) {
        const refusal = declare(value, 'input');
        if (refusal !== null)
            refused.push(refusal);
    }
    return {
        get revision() {
            return revision;
        },
        refused,
        add: (value) => declare(value, 'mask'),
        text,
        value: (json) => (hidden(stringsOf(json)) === null ? json : mapStrings(json, text)),
        bytes: (content) => Buffer.concat(section(content, 0, content.length)),
        section,
        stream: () => createRedactionStream(current()),
    };
    function declare(value, rule) {
        const plain = value.trim();
        if (plain.length < LEAST_DECLARED_CHARS)
            return 'too short to be told from ordinary text';
        if (isOrdinary(plain))
            return 'an ordinary word';
        if (known.has(plain))
            return null;
        if (revision >= ADDED_MAX)
            return 'one of too many';
        known.add(plain);
        literals.push(...partsOf(plain, rule).flatMap(literalsOf));
        revision += 1;
        finder = null;
        return null;
    }
    function text(text) {
        return hidden(text)?.toString('utf8') ?? text;
    }
    function hidden(text) {
        const bytes = Buffer.from(text, 'utf8');
        const { matches, until } = current().find(bytes, 0, true);
        if (matches.length === 0)
            return null;
        const shown = Buffer.concat(createCover(0).write(bytes, matches, until));
        return shown.equals(bytes) ? null : shown;
    }
    function section(content, from, to) {
        const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
        const { matches } = current().find(bytes, 0, true);
        return createCover(from).write(bytes, matches, to);
    }
    function current() {
        finder ??= createFinder(literals);
        return finder;
    }
}
function literalsOf({ value, rule, isLine }) {
    const spellings = isLine
        ? textSpellings(value).map((text) => ({ bytes: Buffer.from(text, 'utf8'), rule, wraps: false }))
        : spellingsOf(value, rule);
    return spellings.flatMap(piecesOf);
}

;// CONCATENATED MODULE: ./lib/step-name.js
const NAME_CHARS_MAX = 120;
function stepName(name, redact) {
    return redact(name).slice(0, NAME_CHARS_MAX);
}

;// CONCATENATED MODULE: ./lib/action/backoff.js
function backoffMs({ backoffMs, maxBackoffMs }, restart, seed) {
    const wholeMs = Math.min(maxBackoffMs, backoffMs * 2 ** (restart - 1));
    return Math.round((wholeMs / 2) * (1 + drawn(seed, restart)));
}
function seedOf(runId) {
    let hash = FNV_OFFSET;
    for (let at = 0; at < runId.length; at += 1)
        hash = Math.imul(hash ^ runId.charCodeAt(at), FNV_PRIME);
    return hash >>> 0;
}
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
function drawn(seed, nth) {
    let mixed = seed ^ Math.imul(nth, 0x9e3779b9);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

;// CONCATENATED MODULE: ./lib/within.js
async function within(clock, ms, work, hurry) {
    const done = new AbortController();
    const signal = hurry === undefined ? done.signal : AbortSignal.any([done.signal, hurry]);
    try {
        return await Promise.race([work, clock.sleep(ms, signal).then(() => null)]);
    }
    finally {
        done.abort();
    }
}

;// CONCATENATED MODULE: ./lib/end-tree.js

function leavesNothing({ left, certain }) {
    return left === 0 && certain;
}
async function endTree(child, steps, { clock, cancellation }) {
    const startedAtMs = clock.monotonicMs();
    const hurry = new AbortController();
    const stopListening = cancellation.onCancel(() => hurry.abort());
    let lastSignal = 'SIGTERM';
    try {
        for (const step of steps) {
            if (step.kind === 'signal') {
                lastSignal = step.signal;
                if (step.signal === 'SIGTERM')
                    child.terminate();
                else
                    child.kill();
                continue;
            }
            const emptied = await within(clock, step.forMs, child.empty, lastSignal === 'SIGTERM' ? hurry.signal : undefined);
            if (emptied !== null)
                return treeEnd(emptied);
        }
        return treeEnd({ reaped: 0, left: 1, leftPids: [], certain: false });
    }
    finally {
        stopListening();
    }
    function treeEnd({ reaped, ...rest }) {
        return { lastSignal, processesKilled: reaped, ...rest, tookMs: Math.round(clock.monotonicMs() - startedAtMs) };
    }
}

;// CONCATENATED MODULE: ./lib/after-attempt.js


async function afterAttempt({ ending, treeEnd, endedAtMs, cancels }, number, { policy: { restart }, runId }, record, { clock }) {
    if (ending.kind !== 'killed' || ending.decision.action !== 'restart')
        return over(ending);
    if (treeEnd === null || !leavesNothing(treeEnd))
        return over(ending, [whyNotCleared(number, treeEnd?.left ?? 0)]);
    if (cancels.first() === null) {
        const seed = seedOf(runId);
        const delay_ms = backoffMs(restart, number, seed);
        record.restartScheduled({ attempt: number + 1, delay_ms, max: restart.max, window_ms: restart.windowMs, seed });
        await clock.sleep(delay_ms, cancels.signal);
    }
    const cancel = cancels.first();
    if (cancel === null)
        return { kind: 'again' };
    record.cancelledBetween(cancel);
    return { ...over({ kind: 'cancelled', cancel }), sinceMs: clock.monotonicMs() };
    function over(how, why = []) {
        return { kind: 'over', ending: how, why, sinceMs: endedAtMs };
    }
}
function whyNotCleared(number, left) {
    const still = left === 0 ? 'what hides from a search may still run' : `${left} of its processes could not be ended`;
    return `no restart after ${number} attempt${number === 1 ? '' : 's'}: ${still}`;
}

;// CONCATENATED MODULE: ./lib/agent-usage.js

const EVERY_MS = 10_000;
const agentRules = new Set(['agent-loop', 'budget', 'hang-after-result']);
function openAgentUsage(watch, limits, record, notices) {
    if (watch === null)
        return { tick: () => undefined, end: () => undefined };
    let saidAtMs = Number.NEGATIVE_INFINITY;
    let said = '';
    let hasSaidWhatIsNotJudged = false;
    return {
        tick(sample, { action, rules }) {
            sayWhatCostIsNotJudged(sample.agent);
            const isDecided = action !== 'continue' && rules.some((rule) => agentRules.has(rule));
            const usage = usageOf(sample, false);
            if (usage === null || !(isDecided || (sample.atMs - saidAtMs >= EVERY_MS && figuresOf(usage) !== said)))
                return;
            tell(isDecided && rules.includes('agent-loop') ? { ...usage, ...loopOf(sample.agent) } : usage);
        },
        end(sample) {
            sayWhatCostIsNotJudged(sample.agent);
            const usage = usageOf(sample, true);
            if (usage !== null)
                tell(usage);
            else
                sayThatNothingIsJudged();
        },
    };
    function tell(usage) {
        saidAtMs = usage.at_ms;
        said = figuresOf(usage);
        record.agentUsage(usage);
    }
    function usageOf({ atMs, agent }, final) {
        const name = watch?.agent() ?? null;
        if (name === null || agent === undefined || agent.events === 0)
            return null;
        const { input, output, cacheRead: cache_read, cacheWrite: cache_write, reasoning } = agent.tokens;
        return {
            ...{ agent: name, at_ms: atMs, final, turns: agent.turns, tool_calls: agent.toolCalls, tool_errors: agent.toolErrors },
            ...{ tokens: { input, output, cache_read, cache_write, reasoning }, total_tokens: agent.totalTokens },
            ...{ tokens_live: agent.tokensLive, cost_micros: agent.costMicros, cost_from: costFrom(agent) },
            ...{ unpriced_tokens: agent.unpricedTokens, shed_bytes: agent.shedBytes },
            ...budgetOf(agent, limits),
        };
    }
    function loopOf(agent) {
        const calls = watch?.loop() ?? [];
        if (agent === undefined || calls.length === 0)
            return {};
        const masked = agent.loopRepeats === 0;
        return { loop: { repeats: masked ? agent.maskedRepeats : agent.loopRepeats, masked, calls } };
    }
    function sayWhatCostIsNotJudged(agent) {
        if (hasSaidWhatIsNotJudged || limits.maxCostMicros === null || agent === undefined || agent.totalTokens === 0)
            return;
        const name = watch?.agent();
        const { costMicros, costFromPrices, unpricedTokens } = agent;
        if (costMicros === -1)
            say(`max-cost is not judged: ${name} has told no cost so far, and no price of its model is known; write prices in the policy`);
        else if (costFromPrices && unpricedTokens > 0)
            say('max-cost is judged by a part of the tokens: of the others no price is known; write prices in the policy');
    }
    function sayThatNothingIsJudged() {
        const declared = [
            ...(limits.maxTokens === null ? [] : ['max-tokens']),
            ...(limits.maxCostMicros === null ? [] : ['max-cost']),
            ...(limits.maxTurns === null ? [] : ['max-turns']),
            ...(limits.maxToolCalls === null ? [] : ['max-tool-calls']),
        ];
        if (declared.length > 0 && !hasSaidWhatIsNotJudged)
            say(`${declared.join(', ')} could not be judged: no stream of an AI agent that is known was on stdout`);
    }
    function say(line) {
        hasSaidWhatIsNotJudged = true;
        notices.say(line);
    }
}
function costFrom({ costMicros, costFromPrices }) {
    if (costMicros === -1)
        return 'none';
    return costFromPrices ? 'prices' : 'stream';
}
function budgetOf(agent, limits) {
    if (agent_choice/* agentLimits */.q.every((limit) => limits[limit] === null))
        return {};
    const { maxTokens, maxCostMicros, maxTurns, maxToolCalls } = limits;
    return {
        budget: [
            ...(maxTokens === null ? [] : [{ what: 'tokens', estimate: maxTokens, actual: agent.totalTokens }]),
            ...(maxCostMicros === null ? [] : [{ what: 'cost', estimate: maxCostMicros, actual: agent.costMicros }]),
            ...(maxTurns === null ? [] : [{ what: 'turns', estimate: maxTurns, actual: agent.turns }]),
            ...(maxToolCalls === null ? [] : [{ what: 'tool-calls', estimate: maxToolCalls, actual: agent.toolCalls }]),
        ],
    };
}
function figuresOf({ at_ms: _, ...figures }) {
    return JSON.stringify(figures);
}

;// CONCATENATED MODULE: ./lib/unchanged-turns.js
const LOOK_EVERY_MS = 30_000;
function createUnchangedTurns(workTree, clock) {
    if (workTree === null)
        return { after: () => -1 };
    let lookedAtMs = Number.NEGATIVE_INFINITY;
    let lookedAtTurns = -1;
    let isLooking = false;
    let last = null;
    let unchanged = 0;
    return {
        after(turns) {
            const nowMs = clock.monotonicMs();
            if (!isLooking && turns > lookedAtTurns && nowMs - lookedAtMs >= LOOK_EVERY_MS) {
                isLooking = true;
                lookedAtMs = nowMs;
                lookedAtTurns = turns;
                void workTree.digest().then((digest) => found(digest, turns));
            }
            return unchanged;
        },
    };
    function found(digest, turns) {
        isLooking = false;
        if (digest === null)
            last = null;
        else if (last?.digest !== digest)
            last = { digest, sinceTurns: turns };
        unchanged = last === null ? 0 : turns - last.sinceTurns;
    }
}

;// CONCATENATED MODULE: ./lib/agent-watch.js


async function openAgentWatch(policy, { clock, workTree }) {
    const choice = (0,agent_choice/* agentLookedFor */.d)(policy);
    if (choice === 'none')
        return null;
    const { createAgentChannel } = await __webpack_require__.e(/* import() */ 5757).then(__webpack_require__.bind(__webpack_require__, 55757));
    const open = (earlier) => createAgentChannel({ agent: choice, prices: policy.prices, earlier });
    const openTurns = () => createUnchangedTurns(workTree ?? null, clock);
    let earlier = null;
    let channel = open(earlier);
    let unchanged = openTurns();
    return {
        nextAttempt() {
            earlier = channel.stats() ?? earlier;
            channel = open(earlier);
            unchanged = openTurns();
        },
        observe: (bytes) => channel.observe(bytes),
        sample(exited) {
            if (exited)
                channel.end();
            const stats = channel.tick();
            return stats === null ? null : { ...stats, unchangedTurns: unchanged.after(stats.turns), exited };
        },
        agent: () => channel.agent(),
        loop: () => channel.story().loop.map(({ isError, ...call }) => ({ ...call, is_error: isError })),
    };
}

;// CONCATENATED MODULE: ./lib/decision/exit-code.js
const KILLED_EXIT_CODE = 86;
const SIGNALLED_EXIT_CODE = 128;
function exitCodeFor({ code, signal }, intervention) {
    switch (intervention?.kind) {
        case 'killed':
            return KILLED_EXIT_CODE;
        case 'ended':
            return intervention.result === 'success' ? 0 : 1;
        case 'cancelled':
            return SIGNALLED_EXIT_CODE + signalNumber(intervention.signal);
        case undefined:
            return signal === null ? (code ?? SIGNALLED_EXIT_CODE) : SIGNALLED_EXIT_CODE + signalNumber(signal);
        default:
            return intervention;
    }
}
function verdictOf({ code, signal }, intervention) {
    if (intervention?.kind === 'ended')
        return intervention.result === 'success' ? 'passed' : 'failed';
    if (intervention !== null)
        return intervention.kind;
    return code === 0 && signal === null ? 'passed' : 'failed';
}
function signalNumber(signal) {
    return signalNumbers[signal] ?? Number(/^SIG(\d{1,2})$/.exec(signal)?.[1] ?? 0);
}
const signalNumbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGIOT: 6,
    SIGBUS: 7,
    SIGFPE: 8,
    SIGKILL: 9,
    SIGUSR1: 10,
    SIGSEGV: 11,
    SIGUSR2: 12,
    SIGPIPE: 13,
    SIGALRM: 14,
    SIGTERM: 15,
    SIGSTKFLT: 16,
    SIGCHLD: 17,
    SIGCONT: 18,
    SIGSTOP: 19,
    SIGTSTP: 20,
    SIGTTIN: 21,
    SIGTTOU: 22,
    SIGURG: 23,
    SIGXCPU: 24,
    SIGXFSZ: 25,
    SIGVTALRM: 26,
    SIGPROF: 27,
    SIGWINCH: 28,
    SIGIO: 29,
    SIGPOLL: 29,
    SIGPWR: 30,
    SIGSYS: 31,
};

;// CONCATENATED MODULE: ./lib/report/diagnosis-hidden.js
function hiddenIn(captured, redact) {
    switch (captured.kind) {
        case 'none':
            return { kind: 'none', why: redact(captured.why) };
        case 'captured':
            return {
                ...captured,
                processes: captured.processes.map((each) => hiddenProcess(each, redact)),
                stack: hiddenStack(captured.stack, redact),
            };
        default:
            return captured;
    }
}
function hiddenProcess(each, redact) {
    const { command, kernel, open, wait } = each;
    return {
        ...each,
        command: redact(command),
        kernel: kernel.map(redact),
        open: open.map(redact),
        wait: hiddenWait(wait, redact),
    };
}
function hiddenWait(wait, redact) {
    switch (wait.kind) {
        case 'pipe': {
            const holders = wait.holders.map(({ pid, command }) => ({ pid, command: redact(command) }));
            return { ...wait, pipe: redact(wait.pipe), holders };
        }
        case 'unheld-pipe':
            return { ...wait, pipe: redact(wait.pipe) };
        case 'lock':
            return { ...wait, path: redact(wait.path), holder: redact(wait.holder) };
        case 'socket':
            return { ...wait, path: redact(wait.path) };
        default:
            return wait;
    }
}
function hiddenStack(stack, redact) {
    if (stack.kind === 'none')
        return { kind: 'none', why: redact(stack.why) };
    return { ...stack, frames: stack.frames.map(redact), text: redact(stack.text) };
}

// EXTERNAL MODULE: ./lib/report/diagnosis-named.js
var diagnosis_named = __webpack_require__(87735);
// EXTERNAL MODULE: ./lib/report/diagnosis-words.js
var diagnosis_words = __webpack_require__(96151);
// EXTERNAL MODULE: ./lib/report/durations.js
var durations = __webpack_require__(439);
// EXTERNAL MODULE: ./lib/report/terminal-safe.js
var terminal_safe = __webpack_require__(49948);
;// CONCATENATED MODULE: ./lib/report/diagnosis-text.js






const STACK_CHARS_MAX = 128 * 1024;
const COMMAND_CHARS_MAX = 200;
function diagnosisText(captured, { before, rules, reason, atMs }) {
    const occasion = `Diagnosis before ${before === 'kill' ? 'the kill' : 'an alert'} by ${rules.join(' + ')}, after ${(0,durations/* formatDuration */.a3)(atMs)}: ${reason}`;
    if (captured.kind === 'none')
        return `${(0,terminal_safe/* safeLine */.om)(occasion)}\n\nNothing was found: ${(0,terminal_safe/* safeLine */.om)(captured.why)}.\n`;
    const culprit = (0,diagnosis_named/* culpritOf */.R)(captured);
    return [
        (0,terminal_safe/* safeLine */.om)(occasion),
        culprit === null ? 'No process was left to look at.' : `${(0,diagnosis_named/* culpritWords */.j)(culprit)}.`,
        processTable(captured),
        ...captured.processes.map(processSection),
        stackSection(captured),
    ]
        .map((section) => `${section}\n`)
        .join('\n');
}
function processTable({ processes, more, culprit, tookMs }) {
    const rows = processes.map(({ pid, ppid, state, cpuBp, memoryBytes, ageMs, threads, depth, command }) => [
        pid === culprit ? '*' : '',
        ...[pid, ppid].map(String),
        state,
        `${Math.round(cpuBp / 100)}%`,
        (0,bytes/* formatBytes */.z)(memoryBytes),
        (0,durations/* formatDuration */.a3)(ageMs),
        String(threads),
        `${'  '.repeat(Math.min(depth, DEPTH_SHOWN_MAX))}${(0,terminal_safe/* safeLine */.om)(command, COMMAND_CHARS_MAX)}`,
    ]);
    const head = ['', 'PID', 'PPID', 'STATE', 'CPU', 'MEMORY', 'AGE', 'THREADS', 'COMMAND'];
    const left = more === 0 ? '' : `, ${more} more not shown`;
    return [
        `${(0,quantities/* counted */.hS)(processes.length, 'process', 'processes')}${left}; seen in ${tookMs}ms. * is the culprit.`,
        ...aligned([head, ...rows]),
    ].join('\n');
}
const DEPTH_SHOWN_MAX = 12;
function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd());
}
function processSection({ pid, command, wait, kernel, open }) {
    return [
        `${pid} ${(0,terminal_safe/* safeLine */.om)(command, COMMAND_CHARS_MAX)}`,
        `  ${(0,terminal_safe/* safeLine */.om)((0,diagnosis_words/* waitWords */.j)(wait))}`,
        ...kernel.map((each) => `  ${(0,terminal_safe/* safeLine */.om)(each)}`),
        ...open.map((each) => `  open: ${(0,terminal_safe/* safeLine */.om)(each)}`),
    ].join('\n');
}
function stackSection({ stack, culprit }) {
    if (stack.kind === 'none')
        return `No stack of ${culprit ?? 'anybody'}: ${(0,terminal_safe/* safeLine */.om)(stack.why)}.`;
    return `Stack of ${culprit} (${stack.of})\n${(0,terminal_safe/* safeText */.Hk)(stack.text.slice(0, STACK_CHARS_MAX))}`;
}

;// CONCATENATED MODULE: ./lib/diagnose.js




const DIAGNOSIS_TIMEOUT_MS = 1_000;
const LATE_MS = 50;
const late = { kind: 'none', why: 'looking took too long' };
const ALERTS_DIAGNOSED_MAX = 5;
const undiagnosed = new Set(['memory', 'fork-storm']);
function openDiagnoses(child, counts, record, ports) {
    const alertsOver = new AbortController();
    let incidentId = null;
    return {
        onAlert(decision) {
            if (decision.incidentId === incidentId || counts.alerts === ALERTS_DIAGNOSED_MAX)
                return;
            incidentId = decision.incidentId;
            counts.alerts += 1;
            void diagnose('alert', decision, alertsOver.signal);
        },
        async beforeKill(decision) {
            alertsOver.abort();
            const over = new AbortController();
            const stopListening = ports.cancellation.onCancel(() => over.abort());
            void child.exited.then(() => over.abort());
            await diagnose('kill', decision, over.signal);
            stopListening();
        },
        stop: () => alertsOver.abort(),
    };
    async function diagnose(before, decision, hurry) {
        if (hurry.aborted || decision.rules.some((rule) => undiagnosed.has(rule)))
            return;
        const { pid, startTime } = child;
        const question = { root: { pid, startTime }, before };
        const looking = ports.diagnosis.capture(question, DIAGNOSIS_TIMEOUT_MS, hurry).catch(failed);
        const found = (await within(ports.clock, DIAGNOSIS_TIMEOUT_MS + LATE_MS, looking)) ?? late;
        if (before === 'alert' && hurry.aborted)
            return;
        const captured = hiddenIn(found, ports.redact);
        counts.files += 1;
        const file = `diagnostics-${counts.files}.txt`;
        const { rules, reason, atMs } = decision;
        ports.journal.attach(file, new TextEncoder().encode(diagnosisText(captured, { before, rules, reason, atMs })));
        record.diagnosed(decision, file, (0,diagnosis_named/* culpritOf */.R)(captured));
    }
}
function failed(error) {
    return { kind: 'none', why: `looking failed: ${error instanceof Error ? error.message : 'nothing is known'}` };
}

// EXTERNAL MODULE: ./lib/action/teardown.js
var teardown = __webpack_require__(87296);
;// CONCATENATED MODULE: ./lib/finish.js



const EXIT_WORD_TIMEOUT_MS = 500;
async function finish(ending, request, child, record, diagnoses, ports) {
    if (ending.kind === 'exited') {
        await settleLeftovers(request, child, record, ports);
        return { exit: ending.exit, lastSignal: null, treeEnd: null };
    }
    if (ending.kind === 'killed')
        await diagnoses.beforeKill(ending.decision);
    const cause = ending.kind === 'killed' ? 'rule' : 'cancel';
    const times = (0,teardown/* teardownTimes */.n)(cause, request.policy.graceMs);
    await record.killRequested(ending, times.graceMs);
    const treeEnd = await endTree(child, (0,teardown/* teardownSteps */.o)(times), ports);
    record.processKilled(treeEnd);
    await within(ports.clock, times.drainMs, child.drained);
    const exit = await within(ports.clock, EXIT_WORD_TIMEOUT_MS, child.exited);
    return { exit: exit ?? { code: null, signal: 'SIGKILL' }, lastSignal: treeEnd.lastSignal, treeEnd };
}
async function settleLeftovers(request, child, record, ports) {
    const { orphans, graceMs } = request.policy;
    const times = (0,teardown/* teardownTimes */.n)('orphans', graceMs);
    await within(ports.clock, times.drainMs, child.drained);
    const leftovers = child.leftovers();
    if (orphans === 'kill') {
        record.orphansReaped(leftovers, await endTree(child, (0,teardown/* teardownSteps */.o)(times), ports));
        return;
    }
    child.detach();
    record.orphansLeft(leftovers, orphans);
}

;// CONCATENATED MODULE: ./lib/heard-cancels.js
function hearCancels(cancellation) {
    const heard = [];
    const cancelled = new AbortController();
    const stop = cancellation.onCancel((cancel) => {
        heard.push(cancel);
        cancelled.abort();
    });
    return {
        first: () => heard[0] ?? null,
        signal: cancelled.signal,
        stop,
        onCancel(listener) {
            for (const cancel of heard)
                listener(cancel);
            return cancellation.onCancel(listener);
        },
    };
}

// EXTERNAL MODULE: ./lib/judge.js
var lib_judge = __webpack_require__(1860);
;// CONCATENATED MODULE: ./lib/output/byte-classes.js
const OTHER = 0;
const BLANK = 1;
const COMMA = 2;
const byte_classes_COLON = 3;
const DASH = 4;
const PERCENT = 5;
const SLASH = 6;
const DOT = 7;
const CONTROL = 8;
const DIGIT = 16;
const HEX_LETTER = 32;
const OTHER_LETTER = 64;
const SEPARATORS = 8;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const ESCAPE = 27;
const classOf = classes();
function classes() {
    const table = new Uint8Array(256).fill(OTHER);
    const set = (characters, kind) => {
        for (const character of characters)
            table[character.charCodeAt(0)] = kind;
    };
    set(' \t', BLANK);
    set('/', SLASH);
    set('.', DOT);
    set(',', COMMA);
    set('%', PERCENT);
    set(':', byte_classes_COLON);
    set('-', DASH);
    set('0123456789', DIGIT);
    set('abcdefABCDEF', HEX_LETTER);
    set('ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', OTHER_LETTER);
    for (const control of [LINE_FEED, CARRIAGE_RETURN, ESCAPE])
        table[control] = CONTROL;
    return table;
}

;// CONCATENATED MODULE: ./lib/output/block-end.js

const NO_NEWLINE_BYTES = 64 * 1024;
function blockEnd(bytes, from, wanted, sinceFeed) {
    let at = from;
    let earliestReturn = from + Math.max(0, NO_NEWLINE_BYTES - sinceFeed);
    for (let found = 0; found < wanted; found += 1) {
        const feed = bytes.indexOf(LINE_FEED, at);
        if (feed === -1 || feed > earliestReturn) {
            const returned = bytes.indexOf(CARRIAGE_RETURN, earliestReturn);
            if (returned !== -1 && (feed === -1 || returned < feed))
                return returned + 1;
        }
        if (feed === -1)
            return -1;
        at = feed + 1;
        earliestReturn = at + NO_NEWLINE_BYTES;
    }
    return at;
}
function bytesSinceFeed(bytes, from, before) {
    const feed = bytes.lastIndexOf(LINE_FEED);
    return feed < from ? before + bytes.length - from : bytes.length - 1 - feed;
}

;// CONCATENATED MODULE: ./lib/output/newline-counter.js
const NEWLINE_COUNTER = 'AGFzbQEAAAABBgFgAX8BfwMCAQAFBAEBAQEHEgIGbWVtb3J5AgAFY291bnQAAAqXAQGUAQIDfwF7AkADQCABIABPDQEgAUHwH2ohAiACIABLBEAgACECC/0MAAAAAAAAAAAAAAAAAAAAACEEA0AgBCAB/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/XEhBCABQRBqIQEgASACSQ0ACyAE/X39fyEEIAMgBP0bACAE/RsBaiAE/RsCIAT9GwNqamohAwwACwsgAws=';

;// CONCATENATED MODULE: ./lib/output/count-newlines.js


const LONG_LINE_BYTES = 512;
const LINES_TRIED = 16;
function countNewlines(bytes, from) {
    const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let count = 0;
    for (let feed = searched.indexOf(LINE_FEED, from); feed !== -1; feed = searched.indexOf(LINE_FEED, feed + 1)) {
        count += 1;
        if (feed - from < (count - LINES_TRIED) * LONG_LINE_BYTES)
            return count + countOfShortLines(bytes.subarray(feed + 1));
    }
    return count;
}
let counter = null;
function countOfShortLines(bytes) {
    counter ??= wideCounter() ?? countOneByOne;
    return counter(bytes);
}
function wideCounter() {
    try {
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(NEWLINE_COUNTER, 'base64')));
        const { memory, count } = exports;
        const room = new Uint8Array(memory.buffer);
        return (bytes) => {
            let feeds = 0;
            for (let at = 0; at < bytes.length; at += room.length) {
                const piece = bytes.subarray(at, at + room.length);
                room.set(piece);
                const end = (piece.length + 15) & ~15;
                room.fill(0, piece.length, end);
                feeds += count(end);
            }
            return feeds;
        };
    }
    catch {
        return null;
    }
}
function countOneByOne(bytes) {
    let feeds = 0;
    for (let at = 0; at < bytes.length; at += 1)
        if (bytes[at] === LINE_FEED)
            feeds += 1;
    return feeds;
}

;// CONCATENATED MODULE: ./lib/output/cycle-detector.js
const MAX_PERIOD = 64;
const KEPT_LINES = 2 * MAX_PERIOD;
const HISTORY_LINES = 4096;
const SETTLED_LINES = 2 * MAX_PERIOD;
const PRESENCE_SLOTS = 1024;
const PENDING = Number.POSITIVE_INFINITY;
const NO_LOOP = { lines: 0, forMs: 0, period: 0 };
function createCycleDetector() {
    const history = new Int32Array(HISTORY_LINES);
    const presence = new Uint8Array(PRESENCE_SLOTS);
    const runs = new Float64Array(MAX_PERIOD + 1);
    const startMs = new Float64Array(MAX_PERIOD + 1);
    let held = 0;
    let linesSinceGap = 0;
    let anyRun = false;
    let period = 0;
    let linesBefore = 0;
    let lastMs = 0;
    let carried = null;
    return { add, gap, tick };
    function add(hash) {
        const known = remember(hash);
        if (period !== 0 && runs[period] >= SETTLED_LINES) {
            if (history[held - 1 - period] === hash) {
                runs[period] = runs[period] + 1;
                lastMs = PENDING;
                return;
            }
            recountRuns();
        }
        if (known)
            compareWithEveryLag(hash);
        else if (anyRun)
            breakEveryRun();
        if (carried !== null)
            settle(carried);
    }
    function remember(hash) {
        if (held === HISTORY_LINES) {
            history.copyWithin(0, HISTORY_LINES - KEPT_LINES);
            held = KEPT_LINES;
        }
        const slot = hash & (PRESENCE_SLOTS - 1);
        const known = presence[slot] !== 0;
        if (held >= MAX_PERIOD) {
            const leaving = history[held - MAX_PERIOD] & (PRESENCE_SLOTS - 1);
            presence[leaving] = presence[leaving] - 1;
        }
        presence[slot] = presence[slot] + 1;
        history[held] = hash;
        held += 1;
        linesSinceGap += 1;
        return known;
    }
    function compareWithEveryLag(hash) {
        const last = held - 1;
        const longestLag = Math.min(MAX_PERIOD, last);
        let best = 0;
        let longest = 0;
        for (let lag = 1; lag <= longestLag; lag += 1) {
            if (history[last - lag] !== hash) {
                runs[lag] = 0;
                continue;
            }
            const run = runs[lag] + 1;
            runs[lag] = run;
            if (run === 1)
                startMs[lag] = PENDING;
            if (run > lag && run > longest) {
                longest = run;
                best = lag;
            }
        }
        anyRun = true;
        if (best !== period)
            linesBefore = 0;
        period = best;
        if (best !== 0)
            lastMs = PENDING;
    }
    function breakEveryRun() {
        runs.fill(0);
        anyRun = false;
        period = 0;
        linesBefore = 0;
    }
    function recountRuns() {
        const before = held - 2;
        for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
            let run = 0;
            while (run < MAX_PERIOD - 1 && history[before - run] === history[before - run - lag])
                run += 1;
            runs[lag] = run;
            startMs[lag] = PENDING;
        }
    }
    function settle(before) {
        const turn = before.period;
        if (linesSinceGap <= turn)
            return;
        const unbroken = runs[turn] === linesSinceGap - turn;
        if (unbroken && linesSinceGap <= 2 * turn)
            return;
        if (unbroken && period === turn && signatureOf(turn) === before.signature) {
            linesBefore = before.lines;
            startMs[turn] = before.startMs;
        }
        carried = null;
    }
    function signatureOf(turn) {
        let sum = 0;
        for (let at = held - turn; at < held; at += 1) {
            const hash = history[at];
            sum = (sum + Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)) | 0;
        }
        return sum;
    }
    function gap() {
        carried =
            period === 0
                ? null
                : {
                    period,
                    signature: signatureOf(period),
                    lines: linesBefore + runs[period],
                    startMs: startMs[period],
                };
        breakEveryRun();
        presence.fill(0);
        held = 0;
        linesSinceGap = 0;
    }
    function tick(clockMs) {
        for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
            if (startMs[lag] === PENDING)
                startMs[lag] = clockMs;
        }
        if (lastMs === PENDING)
            lastMs = clockMs;
        if (carried !== null) {
            if (carried.startMs === PENDING)
                carried.startMs = clockMs;
            return { lines: carried.lines, forMs: Math.floor(lastMs - carried.startMs), period: carried.period };
        }
        if (period === 0)
            return NO_LOOP;
        const forMs = Math.floor(lastMs - startMs[period]);
        return { lines: linesBefore + runs[period], forMs, period };
    }
}

;// CONCATENATED MODULE: ./lib/output/position-reader.js

const MAX_POSITIONS = 4;
const MAX_DIGITS = 9;
const IDLE = 0;
const BLOCKED = 1;
const BLOCKED_NUMBER = 2;
const N = 3;
const N_DOT = 4;
const N_FRACTION = 5;
const N_COMMA = 6;
const N_BLANK = 7;
const N_SLASH = 8;
const N_OF = 9;
const N_OF_BLANK = 10;
const N_PERCENT = 11;
const TOTAL = 12;
const TOTAL_DOT = 13;
const TOTAL_FRACTION = 14;
const TOTAL_COMMA = 15;
const STATES = 16;
const PERCENT_READ = 16;
const SHARE_READ = 32;
const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, digits) => 10 ** digits);
const afterSeparator = transitions();
function newPositionReader() {
    return { state: IDLE, n: 0, of: 0, positions: new Float64Array(MAX_POSITIONS), count: 0 };
}
function forgetPositions(reader) {
    reader.state = IDLE;
    reader.count = 0;
}
function readSeparator(reader, separator) {
    const next = afterSeparator[reader.state * SEPARATORS + separator];
    reader.state = next;
    if (next >= PERCENT_READ)
        complete(reader, next);
}
function readNumber(reader, value, digits) {
    switch (reader.state) {
        case BLOCKED:
        case N_PERCENT:
            reader.state = BLOCKED_NUMBER;
            return;
        case N_DOT:
            reader.n += value / POWERS_OF_TEN[digits];
            reader.state = N_FRACTION;
            return;
        case N_COMMA:
            reader.n = digits === 3 ? reader.n * 1000 + value : value;
            reader.state = N;
            return;
        case N_SLASH:
        case N_OF_BLANK:
            reader.of = value;
            reader.state = TOTAL;
            return;
        case TOTAL_DOT:
            reader.of += value / POWERS_OF_TEN[digits];
            reader.state = TOTAL_FRACTION;
            return;
        case TOTAL_COMMA:
            if (digits === 3) {
                reader.of = reader.of * 1000 + value;
                reader.state = TOTAL;
                return;
            }
            addPosition(reader, reader.of);
            break;
        default:
    }
    reader.n = value;
    reader.state = N;
}
function readWord(reader, isOf) {
    if (reader.state === TOTAL_COMMA)
        addPosition(reader, reader.of);
    reader.state = isOf && reader.state === N_BLANK ? N_OF : IDLE;
}
function endPositions(reader) {
    if (reader.state === N_PERCENT)
        addPosition(reader, 100);
    if (reader.state >= TOTAL)
        addPosition(reader, reader.of);
    reader.state = IDLE;
}
function complete(reader, next) {
    addPosition(reader, next >= SHARE_READ ? reader.of : 100);
    reader.state = next & (PERCENT_READ - 1);
}
function addPosition(reader, of) {
    if (reader.count === MAX_POSITIONS || of === 0 || reader.n > of)
        return;
    reader.positions[reader.count] = reader.n / of;
    reader.count += 1;
}
function transitions() {
    const table = new Uint8Array(STATES * SEPARATORS).fill(IDLE);
    const on = (states, separators, next) => {
        for (const state of states)
            for (const separator of separators)
                table[state * SEPARATORS + separator] = next;
    };
    const all = [OTHER, BLANK, SLASH, DOT, COMMA, PERCENT, byte_classes_COLON, DASH];
    const states = Array.from({ length: STATES }, (_, state) => state);
    const totals = [TOTAL, TOTAL_DOT, TOTAL_FRACTION, TOTAL_COMMA];
    on(states, [PERCENT], BLOCKED);
    on([IDLE, N_DOT, N_COMMA, N_BLANK, N_SLASH], [SLASH, DOT], BLOCKED);
    on([BLOCKED, BLOCKED_NUMBER, N, N_FRACTION], [SLASH, DOT, byte_classes_COLON, DASH], BLOCKED);
    on([N, N_FRACTION, N_BLANK], [SLASH], N_SLASH);
    on([N, N_FRACTION, N_BLANK], [BLANK], N_BLANK);
    on([N, N_FRACTION, N_BLANK], [PERCENT], N_PERCENT);
    on([N_PERCENT], all, IDLE + PERCENT_READ);
    on([N_PERCENT], [PERCENT, SLASH, DOT], BLOCKED + PERCENT_READ);
    on([N], [DOT], N_DOT);
    on([N], [COMMA], N_COMMA);
    on([N_SLASH], [BLANK], N_SLASH);
    on([N_OF, N_OF_BLANK], [BLANK], N_OF_BLANK);
    on(totals, all, IDLE + SHARE_READ);
    on(totals, [PERCENT], BLOCKED + SHARE_READ);
    on(totals, [SLASH], BLOCKED);
    on([TOTAL_FRACTION], [DOT], BLOCKED);
    on([TOTAL], [DOT], TOTAL_DOT);
    on([TOTAL], [COMMA], TOTAL_COMMA);
    return table;
}

;// CONCATENATED MODULE: ./lib/output/progress.js

const noProgress = { valueBp: -1, stuckMs: 0, updatesSince: 0 };
const SLOTS = 4096;
const CLIMB_STEPS = 8;
const PATIENCE = 64;
const progress_PENDING = Number.POSITIVE_INFINITY;
const BY_PLACE = 0x9e3779b1 | 0;
const ROUNDING = 1e-6;
function createProgressFollower() {
    const keys = new Int32Array(SLOTS);
    const known = new Uint8Array(SLOTS);
    const highest = new Float64Array(SLOTS);
    const latest = new Float64Array(SLOTS);
    const steps = new Uint8Array(SLOTS);
    const sinceRise = new Uint8Array(SLOTS);
    const shown = new Float64Array(MAX_POSITIONS);
    let shownCount = 0;
    let since = 0;
    let last = 0;
    let updatesSince = 0;
    return { add, tick };
    function add(template, positions, count) {
        let rising = false;
        let newText = false;
        for (let place = 0; place < count; place += 1) {
            const key = template ^ Math.imul(place, BY_PLACE);
            const slot = (key ^ (key >>> 15)) & (SLOTS - 1);
            if (known[slot] !== 0 && keys[slot] === key) {
                if (rises(slot, positions[place]))
                    rising = true;
            }
            else {
                known[slot] = 1;
                keys[slot] = key;
                highest[slot] = positions[place];
                latest[slot] = positions[place];
                steps[slot] = 0;
                sinceRise[slot] = 0;
                newText = true;
            }
        }
        show(positions, count, newText);
        return rising;
    }
    function rises(slot, position) {
        const before = latest[slot];
        latest[slot] = position;
        if (position < before)
            steps[slot] = 0;
        if (position > before)
            steps[slot] = Math.min(CLIMB_STEPS, steps[slot] + 1);
        const isHighest = position > highest[slot];
        const rising = isHighest || (position > before && steps[slot] === CLIMB_STEPS);
        const waited = rising ? 0 : sinceRise[slot] + 1;
        const forgets = waited === PATIENCE;
        if (isHighest || forgets)
            highest[slot] = position;
        sinceRise[slot] = forgets ? 0 : waited;
        return rising;
    }
    function show(positions, count, newText) {
        if (!newText && isShown(positions, count)) {
            updatesSince += 1;
            last = progress_PENDING;
            return;
        }
        shown.set(positions);
        shownCount = count;
        since = progress_PENDING;
        last = progress_PENDING;
        updatesSince = 0;
    }
    function isShown(positions, count) {
        if (shownCount !== count)
            return false;
        for (let place = 0; place < count; place += 1) {
            if (shown[place] !== positions[place])
                return false;
        }
        return true;
    }
    function tick(clockMs) {
        if (shownCount === 0)
            return noProgress;
        if (since === progress_PENDING)
            since = clockMs;
        if (last === progress_PENDING)
            last = clockMs;
        const valueBp = Math.floor(shown[shownCount - 1] * 10_000 + ROUNDING);
        return { valueBp, stuckMs: Math.floor(last - since), updatesSince };
    }
}

;// CONCATENATED MODULE: ./lib/output/escape-reader.js

const MAX_ROWS = 128;
const NO_ESCAPE = 0;
const BEGUN = 1;
const INTERMEDIATE = 2;
const CSI = 3;
const STRING = 4;
const STRING_END = 5;
const BELL = 7;
const CANCEL = 0x18;
const SUBSTITUTE = 0x1a;
const escape_reader_NONE = { kind: 'none' };
const UP_ONE = { kind: 'up', rows: 1 };
const ERASE_BEHIND = { kind: 'erase', what: 'behind' };
const ERASE_LINE = { kind: 'erase', what: 'line' };
function newEscape() {
    return { state: NO_ESCAPE, parameter: 0, parameterEnded: false, isPrivate: false };
}
function beginEscape(sequence) {
    sequence.state = BEGUN;
    sequence.parameter = 0;
    sequence.parameterEnded = false;
    sequence.isPrivate = false;
}
function readEscape(sequence, byte) {
    switch (sequence.state) {
        case STRING:
            if (byte === BELL || byte === CANCEL || byte === SUBSTITUTE)
                sequence.state = NO_ESCAPE;
            else if (byte === ESCAPE)
                sequence.state = STRING_END;
            return escape_reader_NONE;
        case STRING_END:
            if (byte === BACKSLASH) {
                sequence.state = NO_ESCAPE;
                return escape_reader_NONE;
            }
            beginEscape(sequence);
            return readEscape(sequence, byte);
        default:
    }
    if (byte === ESCAPE) {
        beginEscape(sequence);
        return escape_reader_NONE;
    }
    if (sequence.state === CSI)
        return readControlSequence(sequence, byte);
    if (byte >= 0x20 && byte <= 0x2f) {
        sequence.state = INTERMEDIATE;
        return escape_reader_NONE;
    }
    const first = sequence.state === BEGUN;
    sequence.state = NO_ESCAPE;
    if (!first)
        return escape_reader_NONE;
    if (byte === OPEN_BRACKET)
        sequence.state = CSI;
    else if (stringOpeners.has(byte))
        sequence.state = STRING;
    return byte === CAPITAL_M ? UP_ONE : escape_reader_NONE;
}
function readControlSequence(sequence, byte) {
    if (byte >= 0x30 && byte <= 0x39 && !sequence.parameterEnded) {
        sequence.parameter = Math.min(MAX_ROWS, sequence.parameter * 10 + byte - 0x30);
        return escape_reader_NONE;
    }
    if (byte >= 0x20 && byte <= 0x3f) {
        sequence.parameterEnded = true;
        if (byte < 0x30 || byte >= 0x3c)
            sequence.isPrivate = true;
        return escape_reader_NONE;
    }
    sequence.state = NO_ESCAPE;
    if (sequence.isPrivate)
        return escape_reader_NONE;
    const rows = Math.max(1, sequence.parameter);
    switch (byte) {
        case CAPITAL_A:
        case CAPITAL_F:
            return { kind: 'up', rows };
        case CAPITAL_B:
        case CAPITAL_E:
            return { kind: 'down', rows };
        case CAPITAL_K:
            return sequence.parameter === 0 ? ERASE_BEHIND : ERASE_LINE;
        default:
            return escape_reader_NONE;
    }
}
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CAPITAL_A = 0x41;
const CAPITAL_B = 0x42;
const CAPITAL_E = 0x45;
const CAPITAL_F = 0x46;
const CAPITAL_K = 0x4b;
const CAPITAL_M = 0x4d;
const stringOpeners = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);

;// CONCATENATED MODULE: ./lib/output/fnv.js
const fnv_FNV_OFFSET = 0x811c9dc5 | 0;
function fnvStep(hash, byte) {
    return Math.imul(hash ^ byte, 0x01000193);
}
function hashOfToken(token) {
    let hash = fnv_FNV_OFFSET;
    for (let at = 0; at < token.length; at += 1)
        hash = fnvStep(hash, token.charCodeAt(at));
    return hash;
}

;// CONCATENATED MODULE: ./lib/output/open-text.js


const NO_CHAIN = 0;
const GROUP = 1;
const JOINED = 2;
function newText() {
    return {
        ...{ raw: fnv_FNV_OFFSET, masked: fnv_FNV_OFFSET, reader: newPositionReader() },
        ...{ token: fnv_FNV_OFFSET, maskedToken: 0, kinds: 0, tokenBytes: 0, digits: 0, value: 0, afterDigit: false },
        ...{ chain: NO_CHAIN, chainIsId: false, maskedBeforeChain: 0 },
    };
}
function forgetText(text) {
    text.raw = fnv_FNV_OFFSET;
    text.masked = fnv_FNV_OFFSET;
    forgetToken(text);
    text.chain = NO_CHAIN;
    forgetPositions(text.reader);
}
function forgetToken(text) {
    text.token = fnv_FNV_OFFSET;
    text.kinds = 0;
    text.tokenBytes = 0;
    text.digits = 0;
    text.value = 0;
    text.afterDigit = false;
}

;// CONCATENATED MODULE: ./lib/output/token-mask.js




const LEAST_HEX_BYTES = 4;
const LEAST_LETTER_HEX_BYTES = 8;
const LEAST_MIXED_BYTES = 8;
const LEAST_MIXED_DIGITS = 2;
const LEAST_MIXED_LETTERS = 2;
const MASKED = hashOfToken('0');
const OF = hashOfToken('of');
function endMaskable(text, masked) {
    const { kinds, digits, tokenBytes, reader } = text;
    if (kinds === DIGIT && digits <= MAX_DIGITS)
        readNumber(reader, text.value, digits);
    else
        readWord(reader, text.token === OF);
    if (kinds < OTHER_LETTER && tokenBytes >= LEAST_HEX_BYTES)
        return endHexGroup(text, masked);
    text.chain = NO_CHAIN;
    const letters = tokenBytes - digits;
    const mixed = digits >= LEAST_MIXED_DIGITS && letters >= LEAST_MIXED_LETTERS && tokenBytes >= LEAST_MIXED_BYTES;
    return fnvStep(masked, mixed ? MASKED : withoutDigits(text));
}
function endHexGroup(text, masked) {
    if (text.chain !== JOINED) {
        text.maskedBeforeChain = masked;
        text.chainIsId = false;
    }
    text.chain = GROUP;
    text.chainIsId ||= text.digits > 0 || text.tokenBytes >= LEAST_LETTER_HEX_BYTES;
    if (text.chainIsId)
        return fnvStep(text.maskedBeforeChain, MASKED);
    return fnvStep(masked, text.token);
}
function withoutDigits(text) {
    return text.digits > 0 ? text.maskedToken : text.token;
}

;// CONCATENATED MODULE: ./lib/output/text-hasher.js





const ZERO = 0x30;
function hashText(text, bytes, from, end) {
    const { reader } = text;
    let { raw, masked, token, kinds } = text;
    let at = from;
    while (at < end) {
        let byte = bytes[at];
        let kind = classOf[byte];
        if (kind > DIGIT && (kinds & DIGIT) === 0) {
            const start = at;
            do {
                token = fnvStep(token, byte);
                kinds |= kind;
                at += 1;
                if (at === end)
                    break;
                byte = bytes[at];
                kind = classOf[byte];
            } while (kind > DIGIT);
            text.tokenBytes += at - start;
            if (at === end)
                break;
        }
        if (kind === DIGIT && kinds === 0) {
            const start = at;
            let value = 0;
            do {
                token = fnvStep(token, byte);
                value = (Math.imul(value, 10) + byte - ZERO) | 0;
                at += 1;
                if (at === end)
                    break;
                byte = bytes[at];
                kind = classOf[byte];
            } while (kind === DIGIT);
            const digits = at - start;
            if (at < end && kind < CONTROL && digits < LEAST_HEX_BYTES) {
                raw = fnvStep(raw, token);
                masked = fnvStep(masked, MASKED);
                token = fnv_FNV_OFFSET;
                text.chain = NO_CHAIN;
                readNumber(reader, value, digits);
            }
            else {
                kinds = DIGIT;
                text.maskedToken = MASKED;
                text.tokenBytes = digits;
                text.digits = digits;
                text.value = value;
                text.afterDigit = true;
                if (at === end)
                    break;
            }
        }
        if (kind >= DIGIT) {
            text.token = token;
            text.kinds = kinds;
            at = hashDigits(text, bytes, at, end);
            token = text.token;
            kinds = text.kinds;
            continue;
        }
        if (kind === CONTROL)
            break;
        if (kinds !== 0) {
            raw = fnvStep(raw, token);
            if (kinds >= OTHER_LETTER && (kinds & DIGIT) === 0) {
                masked = fnvStep(masked, token);
                text.chain = NO_CHAIN;
                text.tokenBytes = 0;
                if (reader.state !== IDLE)
                    readWord(reader, token === OF);
            }
            else {
                text.token = token;
                text.kinds = kinds;
                masked = endMaskable(text, masked);
                forgetToken(text);
            }
            token = fnv_FNV_OFFSET;
            kinds = 0;
        }
        raw = fnvStep(raw, byte);
        masked = fnvStep(masked, byte);
        if (text.chain !== NO_CHAIN)
            text.chain = text.chain === GROUP && kind === DASH ? JOINED : NO_CHAIN;
        if (reader.state !== IDLE || kind >= PERCENT)
            readSeparator(reader, kind);
        at += 1;
    }
    text.raw = raw;
    text.masked = masked;
    text.token = token;
    text.kinds = kinds;
    return at;
}
function hashDigits(text, bytes, from, end) {
    if ((text.kinds & DIGIT) === 0)
        text.maskedToken = text.token;
    let { token, maskedToken, kinds, digits, value, afterDigit } = text;
    let at = from;
    for (; at < end; at += 1) {
        const byte = bytes[at];
        const kind = classOf[byte];
        if (kind < DIGIT)
            break;
        token = fnvStep(token, byte);
        kinds |= kind;
        if (kind === DIGIT) {
            if (!afterDigit)
                maskedToken = fnvStep(maskedToken, ZERO);
            digits += 1;
            value = (Math.imul(value, 10) + byte - ZERO) | 0;
            afterDigit = true;
        }
        else {
            maskedToken = fnvStep(maskedToken, byte);
            afterDigit = false;
        }
    }
    text.tokenBytes += at - from;
    text.token = token;
    text.maskedToken = maskedToken;
    text.kinds = kinds;
    text.digits = digits;
    text.value = value;
    text.afterDigit = afterDigit;
    return at;
}
function endText(text) {
    if (text.kinds !== 0) {
        text.raw = fnvStep(text.raw, text.token);
        text.masked = endMaskable(text, text.masked);
        forgetToken(text);
    }
    endPositions(text.reader);
}
function rawHash(text, lengthBytes) {
    return spread(fnvStep(text.raw, lengthBytes));
}
function templateHash(text) {
    return spread(fnvStep(text.masked, 0));
}
function spread(hash) {
    return hash ^ (hash >>> 15);
}

;// CONCATENATED MODULE: ./lib/output/read-lines.js




const READ_BYTES = 512;
const LINE_COST_BYTES = 8;
function newOpenLine() {
    return { text: newText(), sequence: newEscape(), lengthBytes: 0, readBytes: 0, returned: false, rowsUp: 0 };
}
function isFresh(line) {
    return line.lengthBytes === 0 && line.readBytes === 0 && !line.returned;
}
function forgetOpenLine(line) {
    startAfresh(line);
    line.rowsUp = 0;
}
function readLines(line, bytes, from, budgetBytes, listener) {
    const { text, sequence } = line;
    const end = bytes.length;
    let at = from;
    let spentBytes = 0;
    let nextReturn = -1;
    while (at < end) {
        if (line.readBytes >= READ_BYTES)
            sequence.state = NO_ESCAPE;
        if (!line.returned && sequence.state === NO_ESCAPE) {
            const start = at;
            if (line.readBytes < READ_BYTES) {
                const stop = Math.min(end, at + READ_BYTES - line.readBytes);
                at = hashText(text, bytes, at, stop);
                line.readBytes += at - start;
                line.lengthBytes += at - start;
                spentBytes += at - start;
                if (at === stop)
                    continue;
            }
            else {
                if (nextReturn < at)
                    nextReturn = positionOr(bytes.indexOf(CARRIAGE_RETURN, at), end);
                at = Math.min(nextReturn, positionOr(bytes.indexOf(LINE_FEED, at), end));
                line.lengthBytes += at - start;
                if (at === end)
                    break;
            }
        }
        const byte = bytes[at];
        if (byte === LINE_FEED) {
            at += 1;
            spentBytes += LINE_COST_BYTES;
            endLine(line, listener);
        }
        else if (byte === CARRIAGE_RETURN) {
            at += 1;
            spentBytes += LINE_COST_BYTES;
            sequence.state = NO_ESCAPE;
            line.returned = true;
            continue;
        }
        else if (byte === ESCAPE || sequence.state !== NO_ESCAPE) {
            at += 1;
            spentBytes += 1;
            line.readBytes += 1;
            if (!readEscapeByte(line, byte, listener))
                continue;
            spentBytes += LINE_COST_BYTES;
        }
        else {
            endUpdate(line, listener);
        }
        if (spentBytes >= budgetBytes)
            break;
    }
    return { at, spentBytes };
}
function readEscapeByte(line, byte, listener) {
    const { sequence } = line;
    if (sequence.state === NO_ESCAPE) {
        beginEscape(sequence);
        return false;
    }
    const effect = readEscape(sequence, byte);
    switch (effect.kind) {
        case 'none':
            return false;
        case 'up':
            line.rowsUp = Math.min(MAX_ROWS, line.rowsUp + effect.rows);
            break;
        case 'down':
            line.rowsUp = Math.max(0, line.rowsUp - effect.rows);
            break;
        case 'erase':
            if (effect.what === 'behind' && !line.returned)
                return false;
            break;
        default:
            return effect;
    }
    endUpdate(line, listener);
    return true;
}
function endLine(line, listener) {
    if (line.rowsUp > 0) {
        line.rowsUp -= 1;
        endUpdate(line, listener);
        return;
    }
    endText(line.text);
    listener.onLine(line);
    startAfresh(line);
}
function endUpdate(line, listener) {
    if (line.lengthBytes > 0) {
        endText(line.text);
        listener.onUpdate(line);
    }
    startAfresh(line);
}
function startAfresh(line) {
    forgetText(line.text);
    line.sequence.state = NO_ESCAPE;
    line.lengthBytes = 0;
    line.readBytes = 0;
    line.returned = false;
}
function positionOr(position, otherwise) {
    return position === -1 ? otherwise : position;
}

;// CONCATENATED MODULE: ./lib/output/lag-match.js
const noMatch = { matchBp: 0, overLines: 0 };
const lag_match_MAX_PERIOD = 64;
const WINDOWS = [32, 64, 128, 256];
const LEAST_TURNS = 4;
function bestLagMatch(lines, count) {
    let best = noMatch;
    for (let period = 1; period <= lag_match_MAX_PERIOD; period += 1) {
        let matches = 0;
        let at = 0;
        for (const window of WINDOWS) {
            if (window > count)
                break;
            for (; at < window - period; at += 1) {
                if (lines[at] === lines[at + period])
                    matches += 1;
            }
            if (window < period * LEAST_TURNS)
                continue;
            const matchBp = Math.floor((matches * 10_000) / (window - period));
            if (matchBp > best.matchBp)
                best = { matchBp, overLines: window };
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/output/seen-templates.js
const MANY_TIMES = 16;
const GENERATION_PLACES = 32_768;
const GENERATION_TEMPLATES = GENERATION_PLACES / 2;
const PLACE_MASK = GENERATION_PLACES - 1;
const USED = 1;
const TIMES_SHIFT = 1;
const TIMES_MASK = 0x1f;
const ONE_TIME = 1 << TIMES_SHIFT;
const NOTE_SHIFT = 8;
const NOTE_MASK = 0xff << NOTE_SHIFT;
function createSeenTemplates() {
    const memory = new Int32Array(2 * 2 * GENERATION_PLACES);
    let young = 0;
    let youngTemplates = 0;
    return {
        find,
        seeAgain(place) {
            const known = memory[2 * place + 1];
            const times = (known >>> TIMES_SHIFT) & TIMES_MASK;
            if (times < MANY_TIMES)
                memory[2 * place + 1] = known + ONE_TIME;
            return times;
        },
        noteIn: (place) => (memory[2 * place + 1] & NOTE_MASK) >>> NOTE_SHIFT,
        leaveNote(place, note) {
            memory[2 * place + 1] = (memory[2 * place + 1] & ~NOTE_MASK) | (note << NOTE_SHIFT);
        },
    };
    function find(template) {
        const place = search(young, template);
        if (memory[2 * place + 1] !== 0)
            return place;
        const knownBefore = memory[2 * search(GENERATION_PLACES - young, template) + 1];
        if (youngTemplates < GENERATION_TEMPLATES)
            return take(place, template, knownBefore);
        startGeneration();
        return take(search(young, template), template, knownBefore);
    }
    function search(generation, template) {
        let place = generation + (template & PLACE_MASK);
        while (memory[2 * place + 1] !== 0 && memory[2 * place] !== template)
            place = generation + ((place + 1) & PLACE_MASK);
        return place;
    }
    function take(place, template, knownBefore) {
        memory[2 * place] = template;
        memory[2 * place + 1] = knownBefore | USED;
        youngTemplates += 1;
        return place;
    }
    function startGeneration() {
        young = GENERATION_PLACES - young;
        memory.fill(0, 2 * young, 2 * (young + GENERATION_PLACES));
        youngTemplates = 0;
    }
}

;// CONCATENATED MODULE: ./lib/output/integer-logs.js
function countTimesLog(most) {
    return Float64Array.from({ length: most + 1 }, (_, count) => (count < 2 ? 0 : Math.round(count * logOf(count) * UNIT)));
}
const FRACTION_BITS = 32;
const UNIT = 2 ** 16;
function logOf(value) {
    let whole = 0;
    let rest = value;
    while (rest >= 2) {
        rest /= 2;
        whole += 1;
    }
    let fraction = 0;
    for (let bit = 1; bit <= FRACTION_BITS; bit += 1) {
        rest *= rest;
        if (rest < 2)
            continue;
        rest /= 2;
        fraction += 2 ** -bit;
    }
    return whole + fraction;
}

;// CONCATENATED MODULE: ./lib/output/template-window.js

const WINDOW_LINES = 256;
const ENTROPY_LINES = 128;
const LEAST_ENTROPY_LINES = 64;
const RING_MASK = WINDOW_LINES - 1;
const logs = countTimesLog(ENTROPY_LINES);
function createTemplateWindow(seen) {
    const ring = new Uint8Array(WINDOW_LINES);
    const templateOf = new Int32Array(WINDOW_LINES);
    const inRing = new Uint16Array(WINDOW_LINES);
    const inEntropy = new Uint8Array(WINDOW_LINES);
    const freeNames = Uint8Array.from({ length: WINDOW_LINES }, (_, name) => name);
    let free = WINDOW_LINES;
    let lines = 0;
    let sum = 0;
    return { add, entropyBp, latest };
    function add(template, place) {
        const at = lines & RING_MASK;
        if (lines >= ENTROPY_LINES) {
            const name = ring[(at - ENTROPY_LINES) & RING_MASK];
            const count = inEntropy[name];
            sum += logs[count - 1] - logs[count];
            inEntropy[name] = count - 1;
        }
        if (lines >= WINDOW_LINES)
            leave(ring[at]);
        const name = nameOf(template, place);
        const count = inEntropy[name];
        sum += logs[count + 1] - logs[count];
        inEntropy[name] = count + 1;
        inRing[name] = inRing[name] + 1;
        ring[at] = name;
        lines += 1;
    }
    function leave(name) {
        const left = inRing[name] - 1;
        inRing[name] = left;
        if (left !== 0)
            return;
        freeNames[free] = name;
        free += 1;
    }
    function nameOf(template, place) {
        const noted = seen.noteIn(place);
        if (inRing[noted] !== 0 && templateOf[noted] === template)
            return noted;
        free -= 1;
        const name = freeNames[free];
        templateOf[name] = template;
        seen.leaveNote(place, name);
        return name;
    }
    function entropyBp() {
        const known = Math.min(lines, ENTROPY_LINES);
        if (known < LEAST_ENTROPY_LINES)
            return 10_000;
        const whole = logs[known];
        return Math.floor(((whole - sum) * 10_000) / whole);
    }
    function latest(count, into) {
        for (let back = 0; back < count; back += 1)
            into[back] = ring[(lines - 1 - back) & RING_MASK];
    }
}

;// CONCATENATED MODULE: ./lib/output/repetition.js



const noRepetition = {
    ...{ entropyBp: 10_000, lagMatchBp: 0, logEntropyBp: 10_000 },
    ...{ newBp: 10_000, repeatedBp: 0, progressBp: 0 },
    ...{ lines: 0, forMs: 0 },
};
const SHARE_LINES = 64;
const SHARE_MASK = SHARE_LINES - 1;
const COLLAPSED_ENTROPY_BP = 2000;
const MATCHED_BP = 9000;
const MOST_NEW_LINES = shareLines(200);
const LEAST_REPEATED_LINES = Math.ceil((9000 * SHARE_LINES) / 10_000);
const MOST_RISING_LINES = shareLines(999);
const NEW = 1;
const REPEATED = 2;
const RISING = 4;
function createRepetitionJudge() {
    const seen = createSeenTemplates();
    const window = createTemplateWindow(seen);
    const notes = new Uint8Array(SHARE_LINES);
    const latest = new Uint8Array(WINDOW_LINES);
    let lines = 0;
    let linesSinceGap = 0;
    let linesBeforeTick = 0;
    let newLines = 0;
    let repeatedLines = 0;
    let risingLines = 0;
    let lastOtherLine = 0;
    let beforeGap = noMatch;
    let stretch = null;
    return { add, gap, tick };
    function add(template, rising) {
        const place = seen.find(template);
        const times = seen.seeAgain(place);
        window.add(template, place);
        note((times === 0 ? NEW : 0) | (times >= MANY_TIMES ? REPEATED : 0) | (rising ? RISING : 0));
        lines += 1;
        linesSinceGap += 1;
        const repeats = lines >= SHARE_LINES &&
            newLines <= MOST_NEW_LINES &&
            repeatedLines >= LEAST_REPEATED_LINES &&
            risingLines <= MOST_RISING_LINES;
        if (!repeats)
            lastOtherLine = lines;
    }
    function note(now) {
        const at = lines & SHARE_MASK;
        const leaving = notes[at];
        notes[at] = now;
        newLines += (now & NEW) - (leaving & NEW);
        repeatedLines += ((now & REPEATED) - (leaving & REPEATED)) >> 1;
        risingLines += ((now & RISING) - (leaving & RISING)) >> 2;
    }
    function gap() {
        beforeGap = lagMatch();
        linesSinceGap = 0;
    }
    function lagMatch() {
        const count = Math.min(linesSinceGap, WINDOW_LINES);
        window.latest(count, latest);
        const match = bestLagMatch(latest, count);
        return linesSinceGap < beforeGap.overLines && beforeGap.matchBp > match.matchBp ? beforeGap : match;
    }
    function tick(clockMs) {
        const entropyBp = window.entropyBp();
        const lagMatchBp = lagMatch().matchBp;
        const collapsed = entropyBp < COLLAPSED_ENTROPY_BP || lagMatchBp >= MATCHED_BP;
        stretch = collapsed && lastOtherLine < lines ? goOn(stretch, clockMs) : null;
        linesBeforeTick = lines;
        return {
            entropyBp,
            lagMatchBp,
            logEntropyBp: Math.min(entropyBp, 10_000 - lagMatchBp),
            newBp: share(newLines + Math.max(0, SHARE_LINES - lines)),
            repeatedBp: share(repeatedLines),
            progressBp: share(risingLines),
            lines: stretch === null ? 0 : lines - stretch.fromLine,
            forMs: stretch === null ? 0 : Math.floor(stretch.endMs - stretch.startMs),
        };
    }
    function goOn(before, clockMs) {
        if (before !== null && before.fromLine >= lastOtherLine) {
            if (lines > linesBeforeTick)
                before.endMs = clockMs;
            return before;
        }
        const fromLine = Math.max(linesBeforeTick, lastOtherLine, lines - SHARE_LINES);
        return { fromLine, startMs: clockMs, endMs: clockMs };
    }
}
function share(lines) {
    return Math.floor((lines * 10_000) / SHARE_LINES);
}
function shareLines(bp) {
    return Math.floor((bp * SHARE_LINES) / 10_000);
}

;// CONCATENATED MODULE: ./lib/output/line-analysis.js








const ANALYSED_BYTES_PER_TICK = 256 * 1024;
const SHED_BLOCK_LINES = 256;
const NOT_SHEDDING = { kind: 'none' };
function createLineAnalysis() {
    const streams = {
        stdout: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
        stderr: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
    };
    const cycles = createCycleDetector();
    const repetition = createRepetitionJudge();
    const progress = createProgressFollower();
    const listener = { onLine, onUpdate };
    let shedding = NOT_SHEDDING;
    let lines = 0;
    let updates = 0;
    let shedLines = 0;
    let spentInTick = 0;
    return { observe, tick };
    function observe(name, bytes) {
        const stream = streams[name];
        let at = 0;
        while (at < bytes.length) {
            if (shedding.kind === 'shedding')
                at = shed(stream, bytes, at, shedding);
            else if (stream.dropping)
                at = dropRest(stream, bytes, at);
            else if (spentInTick >= ANALYSED_BYTES_PER_TICK && isFresh(stream.line))
                startShedding();
            else
                at = analyse(stream, bytes, at);
        }
    }
    function startShedding() {
        cycles.gap();
        repetition.gap();
        shedding = { kind: 'shedding', tickEnded: false, blockLines: 0, sinceFeed: 0 };
    }
    function analyse(stream, bytes, from) {
        const { at, spentBytes } = readLines(stream.line, bytes, from, ANALYSED_BYTES_PER_TICK - spentInTick, listener);
        spentInTick += spentBytes;
        return at;
    }
    function onLine({ text, lengthBytes }) {
        lines += 1;
        cycles.add(rawHash(text, lengthBytes));
        const template = templateHash(text);
        const { count, positions } = text.reader;
        repetition.add(template, count > 0 && progress.add(template, positions, count));
    }
    function onUpdate({ text }) {
        updates += 1;
        const { count, positions } = text.reader;
        if (count > 0)
            progress.add(templateHash(text), positions, count);
    }
    function shed(stream, bytes, from, now) {
        forgetOpenLine(stream.line);
        const end = now.tickEnded ? blockEnd(bytes, from, SHED_BLOCK_LINES - now.blockLines, now.sinceFeed) : -1;
        if (end !== -1) {
            shedLines += countNewlines(bytes.subarray(0, end), from);
            stream.dropping = false;
            shedding = NOT_SHEDDING;
            return end;
        }
        const count = countNewlines(bytes, from);
        shedLines += count;
        stream.dropping = bytes[bytes.length - 1] !== LINE_FEED;
        stream.droppedBytes = 0;
        shedding = { ...now, blockLines: now.blockLines + count, sinceFeed: bytesSinceFeed(bytes, from, now.sinceFeed) };
        return bytes.length;
    }
    function dropRest(stream, bytes, from) {
        const end = blockEnd(bytes, from, 1, stream.droppedBytes);
        if (end === -1) {
            stream.droppedBytes += bytes.length - from;
            return bytes.length;
        }
        if (bytes[end - 1] === LINE_FEED)
            shedLines += 1;
        stream.dropping = false;
        return end;
    }
    function tick(clockMs) {
        spentInTick = 0;
        if (shedding.kind === 'shedding') {
            shedding = shedding.blockLines >= SHED_BLOCK_LINES ? NOT_SHEDDING : { ...shedding, tickEnded: true };
        }
        return {
            ...{ lines, shedLines, updates },
            loop: cycles.tick(clockMs),
            repetition: repetition.tick(clockMs),
            progress: progress.tick(clockMs),
        };
    }
}

;// CONCATENATED MODULE: ./lib/output/line-channel.js

function createLineChannel({ stdoutIsData }) {
    const log = createLineAnalysis();
    const data = stdoutIsData ? createLineAnalysis() : null;
    const ofAll = newTraffic();
    const ofData = newTraffic();
    let clockMs = 0;
    return {
        observe(stream, bytes) {
            if (bytes.length === 0)
                return;
            count(ofAll, bytes);
            if (data === null || stream === 'stderr')
                return log.observe(stream, bytes);
            count(ofData, bytes);
            data.observe(stream, bytes);
        },
        tick(judgedMs) {
            clockMs += judgedMs;
            return {
                output: statsOf(ofAll, log, clockMs),
                data: data === null ? null : statsOf(ofData, data, clockMs),
            };
        },
    };
}
function newTraffic() {
    return { bytes: 0, lastMs: 0, inTick: false };
}
function count(traffic, bytes) {
    traffic.bytes += bytes.length;
    traffic.inTick = true;
}
function statsOf(traffic, analysis, clockMs) {
    if (traffic.inTick)
        traffic.lastMs = clockMs;
    traffic.inTick = false;
    return { bytes: traffic.bytes, silentMs: Math.floor(clockMs - traffic.lastMs), ...analysis.tick(clockMs) };
}

// EXTERNAL MODULE: ./lib/report/witness-line.js
var witness_line = __webpack_require__(92948);
;// CONCATENATED MODULE: ./lib/bear-witness.js

const DURABLE_TIMEOUT_MS = 500;
function openWitness(runId, { journal, notices }) {
    let hasBorne = false;
    return {
        async bear() {
            const place = await journal.durable(DURABLE_TIMEOUT_MS);
            if (place === null)
                return;
            hasBorne = true;
            notices.say((0,witness_line/* witnessLine */.gE)(runId, place));
        },
        hasBorne: () => hasBorne,
    };
}

;// CONCATENATED MODULE: ./lib/record-interventions.js



function openInterventionRecord({ name, events, witness, processes, culpritIn }, notices) {
    return { killRequested, processKilled, restartScheduled, cancelledBetween };
    async function killRequested(ending, graceMs) {
        events.flushSamples();
        const atMs = events.elapsedMs();
        const reason = ending.kind === 'killed' ? ending.decision.reason : ending.cancel.reason;
        if (ending.kind === 'cancelled')
            events.append('cancel_requested', { payload: { signal: ending.cancel.signal, at_ms: atMs }, reason });
        const why = ending.kind === 'killed' ? 'rule' : 'cancel';
        events.append('kill_requested', {
            payload: { why, grace_ms: graceMs, processes: processes(), at_ms: atMs },
            ...{ reason, action: 'kill' },
        });
        const culprit = ending.kind === 'killed' ? culpritIn(ending.decision) : null;
        const who = culprit === null ? '' : `${(0,diagnosis_named/* culpritWords */.j)(culprit)}; `;
        notices.say(`${who}${ending.kind === 'killed' ? 'ending' : 'cancelled, ending'} "${name}": ${reason}`);
        await witness.bear();
    }
    function processKilled(end) {
        const { processesKilled, left, leftPids, certain, tookMs, lastSignal } = end;
        events.append('process_killed', {
            payload: {
                ...{ processes_killed: processesKilled, left, left_pids: leftPids },
                ...{ certain, took_ms: tookMs, last_signal: lastSignal },
            },
            ...{ action: 'kill', outcome: left === 0 ? 'recovered' : `${left} left` },
        });
        if (!leavesNothing(end) || events.incident()?.action !== 'restart')
            events.closeIncident(left === 0 ? 'recovered' : 'incomplete');
    }
    function restartScheduled(restart) {
        events.append('restart_scheduled', { payload: { ...restart, at_ms: events.elapsedMs() }, action: 'restart' });
        events.closeIncident('restarted');
        const { max, window_ms, delay_ms } = restart;
        const budget = `at most ${max} restart${max === 1 ? '' : 's'} in ${(0,durations/* formatDuration */.a3)(window_ms)}`;
        notices.say(`restarting "${name}" in ${(0,durations/* formatDuration */.a3)(delay_ms)}: attempt ${restart.attempt} (${budget})`);
    }
    function cancelledBetween({ signal, reason }) {
        events.append('cancel_requested', { payload: { signal, at_ms: events.elapsedMs() }, reason });
        notices.say(`cancelled, not restarting "${name}": ${reason}`);
    }
}

;// CONCATENATED MODULE: ./lib/leftover-words.js

const NAMED_MAX = 3;
const leftover_words_COMMAND_CHARS_MAX = 120;
function toldLeftovers(leftovers, redact) {
    return leftovers.map(({ pid, command, holdsOutput }) => ({
        pid,
        command: (0,terminal_safe/* safeLine */.om)(redact(command), leftover_words_COMMAND_CHARS_MAX) || 'unknown',
        holds_output: holdsOutput,
    }));
}
function leftBehind(count, told) {
    return `the command left ${count} process${count === 1 ? '' : 'es'} behind${names(told)}`;
}
function names(leftovers) {
    if (leftovers.length === 0)
        return '';
    const told = [...leftovers].sort((a, b) => Number(b.holds_output) - Number(a.holds_output)).slice(0, NAMED_MAX);
    const more = leftovers.length > told.length ? ', …' : '';
    return ` (${told.map(({ pid, command, holds_output }) => `${command}, pid ${pid}${holds_output ? ', holding the output open' : ''}`).join('; ')}${more})`;
}

;// CONCATENATED MODULE: ./lib/record-leftovers.js

const reason = 'processes outlived the command';
function openLeftoverRecord(events, { notices, redact }) {
    return {
        orphansReaped(leftovers, { processesKilled, left, certain, tookMs }) {
            if (processesKilled + left === 0 && certain)
                return;
            const count = Math.max(processesKilled, leftovers.length - left);
            const processes = toldLeftovers(leftovers, redact);
            events.append('orphans_reaped', {
                payload: { policy: 'kill', count, left, certain, took_ms: tookMs, processes },
                ...{ action: 'kill', reason, outcome: left === 0 ? 'recovered' : `${left} left` },
            });
            if (count + left > 0)
                notices.say(`${leftBehind(count + left, processes)}; ended ${count}`);
            if (!certain)
                notices.say('what held the processes of the command was ended itself: processes that hide from a search may still run');
        },
        orphansLeft(leftovers, policy) {
            if (leftovers.length === 0)
                return;
            const processes = toldLeftovers(leftovers, redact);
            events.append('orphans_reaped', {
                payload: { policy, count: 0, left: leftovers.length, certain: true, took_ms: 0, processes },
                ...{ action: policy === 'warn' ? 'alert' : 'continue', reason, outcome: 'left alive as the policy says' },
            });
            if (policy === 'warn')
                notices.say(`${leftBehind(leftovers.length, processes)}; they live on (--orphans warn)`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/redacted-usage.js
const TOOL_NAME_CHARS_MAX = 200;
const CALL_CHARS_MAX = 4_000;
function redactedUsage({ loop, ...figures }, redact) {
    if (loop === undefined)
        return figures;
    const calls = loop.calls.map((call) => ({
        ...{ name: redact(call.name).slice(0, TOOL_NAME_CHARS_MAX), is_error: call.is_error },
        ...{ arguments: redact(call.arguments).slice(0, CALL_CHARS_MAX), result: redact(call.result).slice(0, CALL_CHARS_MAX) },
    }));
    return { ...figures, loop: { ...loop, calls } };
}

// EXTERNAL MODULE: ./lib/tick-events.js + 1 modules
var tick_events = __webpack_require__(36532);
;// CONCATENATED MODULE: ./lib/run-events.js

const SAMPLES_PER_EVENT = 4;
function openRunEvents({ clock, journal }) {
    const startedAtMs = clock.monotonicMs();
    let waiting = [];
    let state = tick_events/* initialTickState */.H;
    return { append, tick, flushSamples, incident: () => state.incident, closeIncident, nextAttempt, elapsedMs };
    function append(eventType, draft) {
        const event = {
            ...{ event_type: eventType, incident_id: state.incident?.incidentId ?? null, actor: 'system', reason: '' },
            ...{ scores: {}, action: '', outcome: '', created_at_ms: clock.utcMs() },
            ...draft,
        };
        journal.append(event);
    }
    function tick(sample, signals, decision) {
        waiting.push(sample);
        const [next, events] = (0,tick_events/* tickEvents */.R)(state, signals, decision);
        if (waiting.length >= SAMPLES_PER_EVENT || events.length > 0)
            flushSamples();
        state = next;
        for (const { event_type, ...event } of events)
            append(event_type, event);
    }
    function flushSamples() {
        if (waiting.length > 0)
            append('sample', { payload: { ticks: waiting } });
        waiting = [];
    }
    function closeIncident(outcome) {
        if (state.incident !== null)
            append('incident_closed', { payload: { at_ms: elapsedMs() }, outcome });
        state = { ...state, incident: null };
    }
    function nextAttempt() {
        state = tick_events/* initialTickState */.H;
    }
    function elapsedMs() {
        return Math.round(clock.monotonicMs() - startedAtMs);
    }
}

;// CONCATENATED MODULE: ./lib/run-started.js
function runStarted(request, name, tier, redact) {
    const { command, policy, policySha256, guardVersion, toolSha256, nodeVersion, platform, cpus, canary } = request;
    const sources = Object.entries(request.policySources ?? {}).map(([key, source]) => [key, redact(source)]);
    return {
        ...{ name, identity: { ...request.identity, step: name }, platform, cpus, tier },
        ...{ guard_version: guardVersion, tool_sha256: toolSha256, node_version: nodeVersion, policy_sha256: policySha256 },
        ...{ command: command.argv.map(redact), cwd: redact(command.cwd), mode: policy.mode, profile: policy.profile },
        ...(canary === null ? {} : { canary }),
        policy_sources: Object.fromEntries(sources),
    };
}

;// CONCATENATED MODULE: ./lib/run-totals.js
function createRunTotals() {
    const peaks = { peak_cpu_bp: 0, peak_memory_bytes: 0, processes_peak: 0 };
    const earlier = { output_bytes: 0, cpu_ms: 0 };
    let latest = null;
    return {
        add(sample) {
            latest = sample;
            peaks.peak_cpu_bp = Math.max(peaks.peak_cpu_bp, sample.tree.cpuBp);
            peaks.peak_memory_bytes = Math.max(peaks.peak_memory_bytes, sample.tree.memoryBytes);
            peaks.processes_peak = Math.max(peaks.processes_peak, sample.tree.processes);
        },
        nextAttempt() {
            Object.assign(earlier, used());
            latest = null;
        },
        figures: () => ({ ...used(), ...peaks }),
        processes: () => latest?.tree.processes ?? 1,
    };
    function used() {
        return {
            output_bytes: earlier.output_bytes + (latest?.output.bytes ?? 0),
            cpu_ms: earlier.cpu_ms + (latest?.tree.cpuMs ?? 0),
        };
    }
}

;// CONCATENATED MODULE: ./lib/would-have.js
function wouldHave({ intended, reason }, name, mode) {
    return `would have ${done(intended)} "${name}": ${reason}. Mode ${mode === 'canary' ? 'canary, not drawn' : mode}: the command goes on.`;
}
function done(intended) {
    switch (intended) {
        case 'kill':
            return 'killed';
        case 'restart':
            return 'ended and restarted';
        case 'alert':
        case 'continue':
            return 'alerted of';
        default:
            return intended;
    }
}

;// CONCATENATED MODULE: ./lib/say-decision.js

function createSayDecision(name, mode, notices) {
    let lastSaid = null;
    return (decision, hasExited) => {
        switch (decision.action) {
            case 'log_only':
                return sayWhatWouldHave(decision);
            case 'alert':
                notices.say(`alert: ${decision.rules.join(', ')}: ${decision.reason}.${hasExited ? '' : ' The command goes on.'}`);
                return true;
            case 'kill':
            case 'restart':
            case 'continue':
                return false;
            default:
                return decision.action;
        }
    };
    function sayWhatWouldHave(decision) {
        const isMore = lastSaid?.intended === 'alert' && decision.intended !== 'alert';
        if (decision.incidentId === lastSaid?.incidentId && !isMore)
            return false;
        lastSaid = decision;
        notices.say(wouldHave(decision, name, mode));
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/told-decision.js
function toldDecision(before, decision) {
    if (before === null)
        return decision;
    const more = weightOf(decision) - weightOf(before);
    return more > 0 || (more === 0 && !wouldEnd(decision)) ? decision : before;
}
function weightOf(decision) {
    switch (decision.action) {
        case 'kill':
            return 4;
        case 'restart':
            return 2;
        case 'log_only':
            return wouldEnd(decision) ? 3 : 1;
        case 'alert':
            return 1;
        case 'continue':
            return 0;
        default:
            return decision.action;
    }
}
function wouldEnd({ action, intended }) {
    return action === 'log_only' && intended !== 'alert';
}

;// CONCATENATED MODULE: ./lib/record.js











const TICKS_PER_LOG = 40;
const ERROR_CHARS_MAX = 4000;
function openRecord(request, ports) {
    const { clock, journal, notices, outputLog, redact } = ports;
    const events = openRunEvents(ports);
    const startedAtUtcMs = clock.utcMs();
    const witness = openWitness(request.runId, ports);
    const runTotals = createRunTotals();
    const name = stepName(request.name, redact);
    const sayDecision = createSayDecision(name, request.policy.mode, notices);
    let attempt = { number: 1, atMs: 0 };
    let ticks = 0;
    let logged = null;
    let told = null;
    const culprits = new Map();
    return {
        started,
        tick,
        agentUsage,
        nextAttempt,
        ...openInterventionRecord({ name, events, witness, processes: runTotals.processes, culpritIn }, notices),
        ...openLeftoverRecord(events, ports),
        totals: runTotals.add,
        exited,
        observations: () => told?.observations ?? [],
        diagnosed,
        culprit: () => (told === null ? null : culpritIn(told)),
    };
    function started(spawned) {
        const held = spawned.kind === 'started' ? spawned.child.tier : spawned.tier;
        const tier = { ...held, whyNotBetter: redact(held.whyNotBetter) };
        if (attempt.number === 1) {
            events.append('run_started', { payload: runStarted(request, name, tier, redact), created_at_ms: startedAtUtcMs });
            const error = request.policyFallback ?? null;
            if (error !== null)
                events.append('policy_fallback', { payload: { error: redact(error).slice(0, ERROR_CHARS_MAX) } });
        }
        if (spawned.kind !== 'started')
            return;
        const { pid, startTime } = spawned.child;
        const again = attempt.number === 1 ? {} : { attempt: attempt.number, at_ms: attempt.atMs, tier };
        events.append('process_started', { payload: { pid, start_time: startTime, ...again } });
    }
    function tick(sample, signals, decision) {
        runTotals.add(sample);
        events.tick(sample, signals, decision);
        ticks += 1;
        if ((ticks === 1 || (!witness.hasBorne() && ticks % TICKS_PER_LOG === 0)) && !request.quiet)
            void witness.bear();
        if (ticks % TICKS_PER_LOG === 0)
            logOutput();
        if (decision.action === 'continue')
            return;
        told = toldDecision(told, decision);
        if (sayDecision(decision, sample.agent?.exited === true))
            void witness.bear();
    }
    function agentUsage(usage) {
        events.flushSamples();
        events.append('agent_usage', { payload: redactedUsage(usage, redact) });
    }
    function diagnosed(decision, file, found) {
        if (found !== null)
            culprits.set(decision.incidentId, found);
        events.append('diagnostics_captured', { payload: { file, culprit: found }, incident_id: decision.incidentId });
        if (found !== null && decision.action === 'alert')
            notices.say(`alert: ${(0,diagnosis_named/* culpritWords */.j)(found)}. See ${file}.`);
    }
    function culpritIn({ incidentId }) {
        return culprits.get(incidentId) ?? null;
    }
    function nextAttempt() {
        runTotals.nextAttempt();
        events.nextAttempt();
        attempt = { number: attempt.number + 1, atMs: events.elapsedMs() };
        return attempt.atMs;
    }
    function exited({ verdict, exitCode, reason, exit, lastSignal }) {
        events.flushSamples();
        outputLog.end();
        logOutput();
        events.closeIncident(events.incident()?.action === 'restart' ? 'recovered' : 'command ended');
        const payload = {
            ...{ exit_code: exitCode, command_exit_code: exit?.code ?? null, kill_signal: exit?.signal ?? lastSignal ?? null },
            ...{ duration_ms: events.elapsedMs(), ...runTotals.figures() },
        };
        events.append('process_exited', { payload, reason: redact(reason), outcome: verdict });
    }
    function logOutput() {
        const log = outputLog.snapshot();
        if (log.length > 0 && log !== logged)
            journal.attach('output.log', log);
        logged = log;
    }
}

;// CONCATENATED MODULE: ./lib/turns.js
const TICK_MS = 250;
async function* turns(child, { clock, cancellation }) {
    let cancelled = null;
    let exited = null;
    let due = false;
    let wake = () => { };
    const stopTicking = clock.every(TICK_MS, () => {
        due = true;
        wake();
    });
    const stopListening = cancellation.onCancel((cancel) => {
        cancelled ??= { kind: 'cancelled', cancel };
        wake();
    });
    void child.exited.then((exit) => {
        exited = { kind: 'exited', exit };
        wake();
    });
    try {
        for (;;) {
            const turn = cancelled ?? exited ?? (due ? { kind: 'tick' } : null);
            if (turn === null)
                await new Promise((resolve) => (wake = resolve));
            else {
                due = false;
                yield turn;
            }
        }
    }
    finally {
        stopTicking();
        stopListening();
    }
}

;// CONCATENATED MODULE: ./lib/sampler.js

const PAUSE_MS = 2_000;
function createSampler(child, channel, agent, startedAtMs, { clock, host }) {
    let previousMs = clock.monotonicMs();
    let previousBlockedMs = 0;
    let atMs = startedAtMs;
    return {
        async take(exited = false) {
            const nowMs = clock.monotonicMs();
            const blockedMs = child.blockedMs();
            const passedMs = nowMs - previousMs > PAUSE_MS ? TICK_MS : nowMs - previousMs;
            const judgedMs = Math.max(0, Math.round(passedMs - (blockedMs - previousBlockedMs)));
            previousMs = nowMs;
            previousBlockedMs = blockedMs;
            atMs += passedMs;
            const tree = await child.sample();
            const told = agent?.sample(exited) ?? null;
            return {
                ...{ atMs: Math.round(atMs), judgedMs, tree, host: host.sample(), ...channel.tick(judgedMs) },
                ...(told === null ? {} : { agent: told }),
            };
        },
    };
}

;// CONCATENATED MODULE: ./lib/supervise.js













const SEAL_TIMEOUT_MS = 20_000;
const CANCEL_WINDOW_MS = 6_500;
async function supervise(request, ports) {
    const agent = await openAgentWatch(request.policy, ports);
    const record = openRecord(request, ports);
    const judge = (0,lib_judge/* createJudge */.q)(request.policy, request.runId);
    const run = { request, record, judge, agent, diagnosed: { alerts: 0, files: 0 }, ports };
    for (let number = 1, startedAtMs = 0;; number += 1) {
        const attempt = await runAttempt(run, startedAtMs);
        if (attempt.kind === 'refused')
            return conclude(run, { ...attempt, verdict: 'error', timeoutMs: SEAL_TIMEOUT_MS });
        const next = await afterAttempt(attempt, number, request, record, ports);
        attempt.cancels.stop();
        if (next.kind === 'over')
            return concludeAttempt(run, attempt, next);
        startedAtMs = record.nextAttempt();
        judge.nextAttempt(startedAtMs);
        agent?.nextAttempt();
    }
}
async function runAttempt(run, startedAtMs) {
    const { request, record, judge, agent, ports } = run;
    const channel = createLineChannel({ stdoutIsData: request.stdoutIsData });
    const heartbeat = createHeartbeat(request.heartbeatMs ?? Number.POSITIVE_INFINITY, startedAtMs);
    const spawned = await ports.spawner.spawn(request.command, (stream, bytes) => {
        channel.observe(stream, bytes);
        if (stream === 'stdout')
            agent?.observe(bytes);
        ports.outputLog.observe(stream, bytes);
        heartbeat.observe(bytes);
    });
    record.started(spawned);
    if (spawned.kind === 'refused')
        return spawned;
    const { child } = spawned;
    const sampler = createSampler(child, channel, agent, startedAtMs, ports);
    const usage = openAgentUsage(agent, request.policy.limits, record, ports.notices);
    const diagnoses = openDiagnoses(child, run.diagnosed, record, ports);
    const heard = hearCancels(ports.cancellation);
    const watched = { ...run, ports: { ...ports, cancellation: heard } };
    const ending = await watch(watched, child, sampler, heartbeat, diagnoses, usage);
    const endedAtMs = ports.clock.monotonicMs();
    const cancels = cancelsSince(ending, heard, ports);
    const finished = await finish(ending, request, child, record, diagnoses, { ...ports, cancellation: cancels });
    diagnoses.stop();
    const last = await sampler.take(ending.kind === 'exited');
    if (last.agent?.exited)
        judgeLast(last);
    else
        record.totals(last);
    usage.end(last);
    child.release();
    return { kind: 'ended', ending, endedAtMs, cancels, ...finished };
    function judgeLast(sample) {
        const { signals, decision } = judge(sample);
        record.tick(sample, signals, decision);
    }
}
function cancelsSince(ending, heard, { cancellation }) {
    if (ending.kind === 'killed')
        return heard;
    const cancels = hearCancels(cancellation);
    heard.stop();
    return cancels;
}
async function watch({ judge, record, ports }, child, sampler, heartbeat, diagnoses, usage) {
    for await (const turn of turns(child, ports)) {
        switch (turn.kind) {
            case 'tick': {
                const sample = await sampler.take();
                const { signals, decision } = judge(sample);
                record.tick(sample, signals, decision);
                usage.tick(sample, decision);
                if (decision.action === 'kill' || decision.action === 'restart')
                    return { kind: 'killed', decision };
                if (decision.action !== 'continue')
                    diagnoses.onAlert(decision);
                const beat = heartbeat.beat(sample);
                if (beat !== null)
                    ports.notices.say(beat);
                break;
            }
            case 'exited':
            case 'cancelled':
                return turn;
            default:
                turn;
        }
    }
    throw new Error('the turns ended before the command did');
}
function concludeAttempt(run, { exit, lastSignal }, { ending, why, sinceMs }) {
    const intervention = interventionOf(ending);
    const spentMs = run.ports.clock.monotonicMs() - sinceMs;
    return conclude(run, {
        ...{ verdict: verdictOf(exit, intervention), exitCode: exitCodeFor(exit, intervention) },
        ...{ reason: [reasonOf(ending), ...why].join('; '), exit, lastSignal },
        timeoutMs: ending.kind === 'cancelled' ? CANCEL_WINDOW_MS - spentMs : SEAL_TIMEOUT_MS,
    });
}
async function conclude({ record, ports }, { timeoutMs, ...end }) {
    record.exited(end);
    const { verdict, exitCode, reason } = end;
    return {
        ...{ verdict, exitCode, reason },
        observations: record.observations(),
        culprit: record.culprit(),
        sealed: await ports.journal.seal(timeoutMs),
    };
}
function interventionOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return null;
        case 'killed':
            return interventionFor(ending.decision);
        case 'cancelled':
            return { kind: 'cancelled', signal: ending.cancel.signal };
        default:
            return ending;
    }
}
function interventionFor({ agentResult }) {
    return agentResult === undefined ? { kind: 'killed' } : { kind: 'ended', result: agentResult };
}
function reasonOf(ending) {
    switch (ending.kind) {
        case 'exited':
            return '';
        case 'killed':
            return ending.decision.reason;
        case 'cancelled':
            return ending.cancel.reason;
        default:
            return ending;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/tool-hash.js


function toolSha256() {
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(import.meta.dirname, 'tool.sha256'), 'utf8').trim();
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/run.js




























const ORPHAN_GRACE_MS = 2_000;
async function run(order) {
    keepHeapSmall();
    const { isolation, onParentExit, quiet, redact, ci, policySources, policyFallback } = order.settings;
    const fds = (0,inherited_fds/* inheritedFds */.C)();
    const redactor = createRedactor({ env: process.env, values: redact });
    const { runId = (0,identifiers/* newRunId */.F$)(Date.now()) } = order;
    const identity = (0,ci_identity/* identityFrom */.pH)(process.env, '', ci);
    const step = stepName(order.name, (text) => redactor.text(text));
    const { policy, canary } = withCanary(order.settings.policy, { ...identity, run_id: identity.run_id || runId, step });
    const policyJson = (0,jcs/* canonicalJson */.dj)(policy);
    const notices = { say: (line) => stderrNotices().say((0,log_line/* logLine */.B)(redactor.text(line))) };
    const signingKey = usableKey((0,signing_key/* readSigningKey */.jy)(process.env[signing_key/* signingKeyName */.yW]), notices);
    for (const refusal of redactor.refused)
        notices.say(`redact: a value is not hidden, because it is ${refusal}`);
    for (const line of policyWords(order.settings))
        notices.say(line);
    if (canary !== null && !quiet)
        notices.say(canaryWords(canary));
    const env = (0,command_environment/* commandEnvironment */.J)(process.env, order.entry);
    const workTree = await workTreeFor(policy, order.cwd, env);
    const ports = {
        ...(workTree === null ? {} : { workTree }),
        clock: clock/* hostClock */.j,
        host: hostMeter(),
        cancellation: hostCancellation(onParentExit),
        notices,
        spawner: (0,spawner/* hostSpawner */.t)({ inheritedFds: fds, initFolder: (0,spawner/* defaultInitFolder */.g)() }),
        journal: openJournal({ evidenceDir: order.evidenceDir, runId, policyJson, signingKey, worker: (0,door/* door */.d)('journal-thread') }),
        outputLog: openOutputLog(redactor),
        diagnosis: hostDiagnosis((0,door/* door */.d)('diagnosis-process')),
        redact: (text) => redactor.text(text),
    };
    const outcome = await supervise({
        ...{ runId, name: order.name, quiet, policy },
        heartbeatMs: quiet || process.stderr.isTTY ? null : (order.heartbeatMs ?? HEARTBEAT_MS),
        command: {
            argv: order.argv,
            cwd: order.cwd,
            env,
            isolation,
            guardId: runId,
            orphanGraceMs: Math.min(policy.graceMs, ORPHAN_GRACE_MS),
        },
        canary,
        ...{ policySources, policyFallback },
        policySha256: (0,external_node_crypto_.createHash)('sha256').update(policyJson).digest('hex'),
        stdoutIsData: (0,same_file/* stdoutIsData */.Y)(),
        identity,
        guardVersion: version.VERSION,
        toolSha256: toolSha256(),
        nodeVersion: process.versions.node,
        platform: `${process.platform}-${process.arch}`,
        cpus: (0,external_node_os_.cpus)().length,
    }, ports);
    const degraded = redactor.text(outcome.sealed.degraded);
    return { ...outcome, reason: redactor.text(outcome.reason), sealed: { ...outcome.sealed, degraded } };
}
function policyWords({ policyFallback, notes, quiet }) {
    const others = quiet ? [] : notes;
    if (policyFallback === null)
        return others;
    return [
        `THE POLICY IS NOT VALID: ${policyFallback}`,
        'so this run has the profile watchdog, as --on-invalid-policy fallback asks: it alerts, and ends only what crosses a limit of the options',
        ...others,
    ];
}
function withCanary(policy, key) {
    if (policy.mode !== 'canary')
        return { policy, canary: null };
    const canary = drawCanary(policy.canary.percent, key);
    return { policy: { ...policy, canary: { ...policy.canary, enforced: canary.enforced } }, canary };
}
async function workTreeFor(policy, cwd, env) {
    const { action, unchangedTurns } = policy.rules['agent-loop'];
    if (action === 'off' || unchangedTurns === null || (0,agent_choice/* agentLookedFor */.d)(policy) === 'none')
        return null;
    const { gitWorkTree } = await __webpack_require__.e(/* import() */ 1339).then(__webpack_require__.bind(__webpack_require__, 61339));
    return gitWorkTree(cwd, env);
}
function usableKey(key, notices) {
    switch (key.kind) {
        case 'none':
            return null;
        case 'key':
            return key.pem;
        case 'bad':
            notices.say(key.problem);
            return null;
        default:
            return key;
    }
}


/***/ }),

/***/ 88897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ busySince),
/* harmony export */   dg: () => (/* binding */ averageBusy),
/* harmony export */   oP: () => (/* binding */ widen),
/* harmony export */   wi: () => (/* binding */ emptyWindow)
/* harmony export */ });
const emptyWindow = [];
const POINTS = 32;
function widen(window, spanMs, { atMs, judgedMs, tree }) {
    const before = window.length === 0 ? [{ atMs: atMs - judgedMs, cpuMs: 0, waitMs: 0 }] : window;
    const newest = before.at(-1);
    const isDue = newest === undefined || atMs - newest.atMs >= spanMs / POINTS;
    const added = isDue ? [...before, { atMs, cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs }] : before;
    const firstInside = added.findIndex((point) => atMs - point.atMs < spanMs);
    return firstInside > 1 ? added.slice(firstInside - 1) : added;
}
function averageBusy([oldest], spanMs, { atMs, tree }) {
    if (oldest === undefined || atMs - oldest.atMs < spanMs || atMs === oldest.atMs)
        return null;
    return busySince(oldest, tree, atMs - oldest.atMs);
}
function busySince(before, { cpuMs, cpuWaitMs }, elapsedMs) {
    const usedMs = Math.max(0, cpuMs - before.cpuMs);
    const waitedMs = Math.max(0, cpuWaitMs - before.waitMs);
    const shareOf = (ms) => Math.floor((ms * 10_000) / elapsedMs);
    return { busyBp: shareOf(usedMs + waitedMs), usedBp: shareOf(usedMs) };
}


/***/ }),

/***/ 66169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ counterfactualOf)
/* harmony export */ });
function counterfactualOf(conditions, seen, margins) {
    const nearest = margins.reduce((best, margin) => (distanceOf(margin) < distanceOf(best) ? margin : best));
    const margin = `the nearest healthy margin was ${nearest.what}: ${nearest.words(nearest.observed)} against ${nearest.words(nearest.limit)}`;
    return `would not have fired if ${conditions.join(', or ')}; ${seen === '' ? '' : `${seen}; `}${margin}`;
}
function distanceOf({ observed, limit }) {
    return Math.abs(observed - limit) / Math.max(1, Math.abs(limit));
}


/***/ }),

/***/ 30638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cpuLoopDetector)
/* harmony export */ });
/* harmony import */ var _busy_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88897);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);





const LIVE_LOOP_SILENCE_MS = 1_000;
function cpuLoopDetector(bounds) {
    return {
        initial: { short: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi, long: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi },
        step(state, tick) {
            const short = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state.short, bounds.forMs, tick);
            const long = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state.long, bounds.maskedForMs, tick);
            const next = { short, long };
            const { loop, repetition, silentMs } = tick.output;
            if (silentMs > LIVE_LOOP_SILENCE_MS)
                return [next, null];
            const raw = busyLoop((0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(short, bounds.forMs, tick), loop, bounds.forMs, bounds);
            if (raw !== null)
                return [next, findingOf(raw, 'raw', bounds.forMs, bounds, tick)];
            const alike = { ...repetition, period: 0 };
            const masked = busyLoop((0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(long, bounds.maskedForMs, tick), alike, bounds.maskedForMs, bounds);
            return [next, masked === null ? null : findingOf(masked, 'masked', bounds.maskedForMs, bounds, tick)];
        },
    };
}
function busyLoop(busy, repeated, forMs, bounds) {
    if (busy === null || busy.busyBp < bounds.cpuBp)
        return null;
    const isLoop = repeated.lines >= bounds.lines && repeated.forMs >= forMs;
    const isFast = repeated.lines * 1000 >= bounds.linesPerSecond * repeated.forMs;
    return isLoop && isFast ? { ...repeated, ...busy } : null;
}
function findingOf(loop, how, forMs, bounds, { progressing }) {
    const { cpuBp, lines, linesPerSecond } = bounds;
    const rate = Math.floor((loop.lines * 1000) / Math.max(1, loop.forMs));
    const raw = `log repeated the same lines for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .linesWords */ .VG)(lines)} at ${linesPerSecond} lines/s`;
    const alike = how === 'raw' ? `repeated a cycle of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .linesWords */ .VG)(loop.period)}` : 'were alike but for numbers, times and ids';
    return {
        ...{ name: 'cpu-loop', level: 'enforce', declared: false },
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(forMs)}` },
            { kind: 'LOG', text: how === 'raw' ? raw : `log entropy dropped below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ratioWords */ .ft)(_loop_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .LOW_ENTROPY_BP */ .Mo)}` },
        ],
        observations: [
            { name: 'cpu', observed: loop.busyBp, limit: cpuBp, unit: 'bp' },
            { name: 'lines-while-busy', observed: loop.lines, limit: lines, unit: 'lines' },
            { name: 'line-rate', observed: rate, limit: linesPerSecond, unit: 'lines/s' },
        ],
        scores: {
            'cpu-loop.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(loop.busyBp, cpuBp),
            'cpu-loop.lines': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(loop.lines, lines),
            'cpu-loop.rate': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(rate, linesPerSecond),
            ...(progressing ? { 'cpu-loop.progress': 10_000 } : {}),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .counterfactualOf */ .q)([`the log had shown ${how === 'raw' ? 'a new line' : 'new templates'}`, `CPU had been under ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp)}`], `CPU averaged ${(0,_loop_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .busyWords */ .T9)(loop)}, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .linesWords */ .VG)(loop.lines)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB)(loop.forMs)} ${alike}`, [
            { what: 'CPU', observed: loop.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs },
            { what: 'lines', observed: loop.lines, limit: lines, words: String },
            { what: 'rate', observed: rate, limit: linesPerSecond, words: (value) => `${value} lines/s` },
        ]),
    };
}


/***/ }),

/***/ 96749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ crashLoopDetector)
/* harmony export */ });
/* harmony import */ var _busy_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88897);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);





const CPU_SPAN_MS = 5_000;
const LONGEST_PAUSE = 2;
function crashLoopDetector(bounds) {
    return {
        initial: { key: 0, total: 0, lines: 0, ends: [], staleSinceMs: null, window: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi },
        step(state, tick) {
            const { clockMs, output } = tick;
            const window = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state.window, CPU_SPAN_MS, tick);
            const counted = count(state, bounds.count, tick);
            const restarts = restartsNow(counted.ends, clockMs, bounds);
            if (restarts === null || !isStale(output, restarts.linesBefore, bounds.count))
                return [{ ...counted, staleSinceMs: null, window }, null];
            const staleSinceMs = state.staleSinceMs ?? clockMs;
            const next = { ...counted, staleSinceMs, window };
            const lasted = { tookMs: restarts.tookMs, staleMs: clockMs - staleSinceMs };
            if (lasted.staleMs < bounds.staleForMs)
                return [next, null];
            return [next, findingOf(lasted, (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(window, CPU_SPAN_MS, tick), bounds)];
        },
    };
}
function count(state, most, { clockMs, tree, output: { lines } }) {
    const { key, total } = tree.shortLived;
    const goesOn = state.total === 0 || (key === state.key && total >= state.total);
    if (!goesOn)
        return { key, total, lines, ends: [] };
    const fresh = Array.from({ length: Math.min(most, total - state.total) }, () => ({ clockMs, linesBefore: state.lines }));
    return { key, total, lines, ends: [...state.ends, ...fresh].slice(-most) };
}
function restartsNow(ends, clockMs, { count, withinMs }) {
    const [first] = ends;
    const last = ends.at(-1);
    if (first === undefined || last === undefined || ends.length < count)
        return null;
    const tookMs = last.clockMs - first.clockMs;
    const isOver = (clockMs - last.clockMs) * (count - 1) > withinMs * LONGEST_PAUSE;
    return tookMs > withinMs || isOver ? null : { tookMs, linesBefore: first.linesBefore };
}
function isStale({ lines, repetition, loop }, linesBefore, count) {
    const since = lines - linesBefore;
    if (since * 2 < count)
        return false;
    return repetition.lines >= since || (loop.lines > 0 && loop.lines + loop.period >= since);
}
function findingOf({ tookMs, staleMs }, busy, { count, withinMs, staleForMs, cpuBp }) {
    const isBusy = busy !== null && busy.busyBp >= cpuBp;
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(withinMs);
    const core = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp);
    const average = busy === null ? 'not known yet' : (0,_loop_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .busyWords */ .T9)(busy);
    const staleTime = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(staleForMs);
    const conditions = [
        `fewer than ${count} such processes had ended in ${time}`,
        `the log had shown new templates within ${staleTime}`,
    ];
    return {
        ...{ name: 'crash-loop', level: isBusy ? 'enforce' : 'alert', declared: false },
        clauses: [
            ...(isBusy ? [{ kind: 'CPU', text: `CPU exceeded ${core} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(CPU_SPAN_MS)}` }] : []),
            { kind: 'LOG', text: `log showed nothing new for ${staleTime}` },
            { kind: 'PROC', text: `processes of one command line ended within 2s of their start ${count} times in ${time}` },
        ],
        observations: [
            { name: 'restarts-within', observed: tookMs, limit: withinMs, unit: 'ms' },
            { name: 'stale-for', observed: staleMs, limit: staleForMs, unit: 'ms' },
            { name: 'cpu-while-restarting', observed: busy?.busyBp ?? 0, limit: cpuBp, unit: 'bp' },
        ],
        scores: {
            'crash-loop.count': 10_000,
            'crash-loop.stale': 10_000,
            'crash-loop.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_3__/* .shareReachedBp */ .u)(busy?.busyBp ?? 0, cpuBp),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_4__/* .counterfactualOf */ .q)(isBusy ? [...conditions, `CPU had been under ${core}`] : conditions, `CPU averaged ${average}${isBusy ? '' : `, under the ${core} of a core that a kill asks for`}`, [
            { what: `time for ${count}`, observed: tookMs, limit: withinMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
            { what: 'time with nothing new', observed: staleMs, limit: staleForMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
            ...(isBusy ? [{ what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs }] : []),
        ]),
    };
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o0: () => (/* binding */ detect),
  J9: () => (/* binding */ detectorsFor),
  nw: () => (/* binding */ initialDetectorStates)
});

// EXTERNAL MODULE: ./lib/signals/counterfactual.js
var counterfactual = __webpack_require__(66169);
;// CONCATENATED MODULE: ./lib/signals/agent-loop.js

function agentLoopDetector(bounds) {
    return {
        initial: null,
        everyTick: true,
        step(_, { agent }) {
            if (agent === undefined)
                return [null, null];
            const circles = [...repeated(agent, bounds), ...unchanged(agent, bounds)];
            return [null, findingOf(circles, agent)];
        },
    };
}
function repeated({ loopRepeats, maskedRepeats }, bounds) {
    if (loopRepeats >= bounds.repeats)
        return [
            circle('repeats', 'repeats', loopRepeats, bounds.repeats, (count) => `the very same calls came ${count} times, with the same results`),
        ];
    if (maskedRepeats >= bounds.maskedRepeats)
        return [
            circle('masked-repeats', 'repeats', maskedRepeats, bounds.maskedRepeats, (count) => `calls that differ in ids and times only failed ${count} times`),
        ];
    return [];
}
function unchanged({ unchangedTurns }, bounds) {
    if (bounds.unchangedTurns === null || unchangedTurns < bounds.unchangedTurns)
        return [];
    return [
        circle('unchanged-turns', 'turns', unchangedTurns, bounds.unchangedTurns, (count) => `${count} turns left the working tree as it was`),
    ];
}
function circle(name, unit, observed, limit, words) {
    return {
        clause: { kind: 'AGENT', text: words(limit) },
        observation: { name, observed, limit, unit },
        margin: { what: name.replaceAll('-', ' '), observed, limit, words: String },
        condition: unit === 'repeats' ? 'a call or its result had differed' : 'a file had changed',
    };
}
function findingOf(circles, agent) {
    const [first, ...others] = circles;
    if (first === undefined)
        return null;
    const period = agent.loopPeriod || agent.maskedPeriod;
    const seen = first.observation.unit === 'repeats' && period > 1 ? `a turn of the circle has ${period} calls` : '';
    return {
        ...{ name: 'agent-loop', level: 'enforce', declared: false },
        clauses: circles.map(({ clause }) => clause),
        observations: circles.map(({ observation }) => observation),
        scores: { 'agent-loop.repeats': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)(circles.map(({ condition }) => condition), seen, [first.margin, ...others.map(({ margin }) => margin)]),
    };
}

// EXTERNAL MODULE: ./lib/signals/wording.js
var wording = __webpack_require__(24681);
;// CONCATENATED MODULE: ./lib/signals/budget.js


const WHOLE_BP = 10_000;
function budgetDetector(limits, warnBp) {
    return {
        initial: null,
        everyTick: true,
        step(_, { agent }) {
            if (agent === undefined)
                return [null, null];
            const bounds = boundsOf(limits, agent);
            const crossed = bounds.filter(({ observed, limit }) => observed > limit);
            if (crossed.length > 0)
                return [null, crossedFinding(crossed, agent)];
            const near = bounds.filter(({ observed, limit }) => observed > 0 && observed * WHOLE_BP >= limit * warnBp);
            return [null, near.length === 0 ? null : nearFinding(near, warnBp, agent)];
        },
    };
}
function boundsOf({ maxTokens, maxCostMicros, maxTurns, maxToolCalls }, agent) {
    return [
        ...bound('tokens', 'max-tokens', 'tokens', maxTokens, agent.totalTokens),
        ...bound('cost', 'max-cost', 'micro-usd', maxCostMicros, agent.costMicros, wording/* dollarsWords */.Bs),
        ...bound('turns', 'max-turns', 'turns', maxTurns, agent.turns),
        ...bound('tool calls', 'max-tool-calls', 'calls', maxToolCalls, agent.toolCalls),
    ];
}
function bound(what, option, unit, limit, observed, words = String) {
    return limit === null ? [] : [{ what, option, unit, limit, observed, words }];
}
function crossedFinding(bounds, agent) {
    const isOver = agent.exited || agent.endState !== 0;
    const late = isOver ? ', as was known once the task had ended' : '';
    return {
        level: isOver ? 'alert' : 'enforce',
        clauses: bounds.map(({ what, limit, words }) => ({ kind: 'BUDGET', text: `${what} exceeded ${words(limit)}${late}` })),
        ...budget_findingOf(bounds, (limit) => limit, 'within', agent),
    };
}
function nearFinding(bounds, warnBp, agent) {
    const share = (0,wording/* shareWords */.hs)(warnBp);
    return {
        level: 'alert',
        clauses: bounds.map(({ what, limit, words }) => ({ kind: 'BUDGET', text: `${what} reached ${share} of ${words(limit)}` })),
        ...budget_findingOf(bounds, (limit) => (limit * warnBp) / WHOLE_BP, 'under', agent),
    };
}
function budget_findingOf(bounds, lineOf, than, agent) {
    const [first, ...others] = bounds.map(({ what, observed, limit, words }) => ({ what, observed, limit: lineOf(limit), words }));
    const conditions = bounds.map(({ what, limit, words }) => `${what} had stayed ${than} ${words(lineOf(limit))}`);
    return {
        ...{ name: 'budget', declared: true, scores: {} },
        observations: bounds.map(({ option, observed, limit, unit }) => ({ name: option, observed, limit, unit })),
        counterfactual: first === undefined ? '' : (0,counterfactual/* counterfactualOf */.q)([conditions.join(' and ')], caveats(agent).join('; '), [first, ...others]),
    };
}
function caveats({ tokensLive, costFromPrices, unpricedTokens, shedBytes }) {
    return [
        ...(tokensLive ? [] : ['this agent tells its tokens only when its task has ended']),
        ...(costFromPrices ? ['the cost is what the declared prices make of the tokens'] : []),
        ...(costFromPrices && unpricedTokens > 0 ? [`no price is known of ${unpricedTokens} tokens, so that it cost more`] : []),
        ...(shedBytes > 0 ? ['some of the stream came too fast to be read, so that these are the least figures'] : []),
    ];
}

// EXTERNAL MODULE: ./lib/signals/cpu-loop.js
var cpu_loop = __webpack_require__(30638);
// EXTERNAL MODULE: ./lib/signals/crash-loop.js
var crash_loop = __webpack_require__(96749);
// EXTERNAL MODULE: ./lib/signals/ramp.js
var ramp = __webpack_require__(6405);
;// CONCATENATED MODULE: ./lib/signals/fork-storm.js



const TICKS_A_SECOND = 4;
const LEAST_TICKS = 2;
function forkStormDetector({ shareBp, maxProcesses }) {
    return {
        initial: { processes: [], births: [], beyondTicks: 0 },
        step(state, tick) {
            const births = [...state.births, tick.tree.births].slice(-2 * TICKS_A_SECOND);
            const limit = limitOf(tick, maxProcesses);
            const isBeyond = limit !== null && tick.tree.processes * 10_000 > shareBp * limit && isGrowing(state.processes, tick);
            const beyondTicks = isBeyond ? state.beyondTicks + 1 : 0;
            const processes = [...state.processes, tick.tree.processes].slice(-TICKS_A_SECOND);
            const next = { processes, births, beyondTicks };
            if (limit === null)
                return [next, null];
            if (beyondTicks >= LEAST_TICKS) {
                const { processLimit } = tick.host;
                const nearHost = processLimit > 0 && tick.tree.processes * 10_000 > shareBp * processLimit;
                return [next, livingFinding(tick.tree.processes, state.processes, nearHost ? processLimit : limit, nearHost, shareBp)];
            }
            const rate = sum(births.slice(-TICKS_A_SECOND));
            const isStorm = births.length === 2 * TICKS_A_SECOND && rate * 10_000 > shareBp * limit && rate > sum(births) - rate;
            return [next, isStorm ? birthsFinding(rate, limit, shareBp) : null];
        },
    };
}
function limitOf({ host }, maxProcesses) {
    const known = [maxProcesses, host.processLimit].filter((limit) => limit !== null && limit > 0);
    return known.length === 0 ? null : Math.min(...known);
}
function isGrowing(before, { tree }) {
    return tree.processes > (before[0] ?? 0) && tree.processes >= (before.at(-1) ?? 0);
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
function livingFinding(processes, before, limit, nearHost, shareBp) {
    const bound = Math.floor((limit * shareBp) / 10_000);
    const share = `${(0,wording/* shareWords */.hs)(shareBp)} of ${limit}`;
    const grown = `they grew by ${processes - (before[0] ?? 0)} in a second`;
    return {
        ...{ name: 'fork-storm', level: nearHost ? 'enforce' : 'alert', declared: false },
        clauses: [{ kind: 'PROC', text: `processes exceeded ${share}` }],
        observations: [{ name: 'processes', observed: processes, limit: bound, unit: 'processes' }],
        scores: { 'fork-storm.share': (0,ramp/* shareReachedBp */.u)(processes, bound), 'fork-storm.growth': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)([`processes had stayed under ${share}`, 'they had stopped growing'], nearHost ? grown : `${grown}; the declared bound is ${(0,wording/* processesWords */.fW)(limit)}, and only crossing it kills`, [{ what: 'processes', observed: processes, limit: bound, words: String }]),
    };
}
function birthsFinding(rate, limit, shareBp) {
    const bound = Math.floor((limit * shareBp) / 10_000);
    const share = `${(0,wording/* shareWords */.hs)(shareBp)} of ${limit}`;
    return {
        ...{ name: 'fork-storm', level: 'alert', declared: false },
        clauses: [{ kind: 'PROC', text: `processes born in a second exceeded ${share}` }],
        observations: [{ name: 'births', observed: rate, limit: bound, unit: 'processes' }],
        scores: { 'fork-storm.share': (0,ramp/* shareReachedBp */.u)(rate, bound), 'fork-storm.growth': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)([`births had stayed under ${share} a second`, 'they had stopped growing'], 'most of them had ended again, so that this only alerts', [{ what: 'births', observed: rate, limit: bound, words: String }]),
    };
}

// EXTERNAL MODULE: ./lib/signals/hang.js
var hang = __webpack_require__(35849);
;// CONCATENATED MODULE: ./lib/signals/hang-after-result.js


const AT_REST_BP = 1_000;
const AT_REST_MS = 50;
function hangAfterResultDetector(forMs) {
    return {
        initial: null,
        step(state, tick) {
            const { agent } = tick;
            if (agent === undefined || agent.endState === 0 || agent.exited)
                return [null, null];
            const next = follow(state, agent, tick);
            const restMs = tick.clockMs - next.sinceMs;
            if (next.wentOn || restMs < forMs || tick.output.silentMs < forMs)
                return [next, null];
            const usedBp = Math.floor(((tick.tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
            const result = agent.endState === 1 ? 'success' : 'failure';
            return [next, hang_after_result_findingOf(Math.min(restMs, tick.output.silentMs), usedBp, result, whyOnlyAlert(next, tick), forMs)];
        },
    };
}
function follow(state, { events }, { clockMs, tree }) {
    const fresh = { events, wentOn: false, unsure: tree.births > 0, sinceMs: clockMs, cpuMs: tree.cpuMs };
    if (state === null || state.events !== events)
        return fresh;
    const wentOn = state.wentOn || tree.births > 0;
    return isBusy(state, clockMs, tree.cpuMs) ? { ...fresh, wentOn, unsure: state.unsure } : { ...state, wentOn };
}
function isBusy(state, clockMs, cpuMs) {
    const usedMs = cpuMs - state.cpuMs;
    return usedMs >= AT_REST_MS && usedMs * 10_000 >= AT_REST_BP * (clockMs - state.sinceMs);
}
function whyOnlyAlert({ unsure }, { tree }) {
    if (tree.ioBytes === -1)
        return 'what is started is not known here, so that this only alerts';
    return unsure ? 'something was started in the moment of the result, so that this only alerts' : '';
}
function hang_after_result_findingOf(restMs, usedBp, agentResult, whyOnlyAlert, forMs) {
    const time = (0,wording/* durationWords */.Sh)(forMs);
    const core = (0,wording/* shareWords */.hs)(AT_REST_BP);
    return {
        name: 'hang-after-result',
        level: whyOnlyAlert === '' ? 'enforce' : 'alert',
        declared: false,
        clauses: [
            { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
            { kind: 'AGENT', text: `the agent had said that its task ended in ${agentResult}` },
        ],
        observations: [
            { name: 'rest-after-result', observed: restMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
        ],
        scores: { 'hang-after-result.silence': 10_000, 'hang-after-result.idle': 10_000 },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the command had ended, printed or started anything within ${time} of the result`, `CPU had been over ${core}`], whyOnlyAlert, [
            { what: 'rest after the result', observed: restMs, limit: forMs, words: wording/* secondsWords */.dB },
            { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: wording/* shareWords */.hs },
        ]),
        agentResult,
    };
}

;// CONCATENATED MODULE: ./lib/signals/max-memory.js


function maxMemoryDetector(limit) {
    return {
        initial: null,
        step(_, { tree, host }) {
            const limitBytes = bytesOf(limit, host);
            if (limitBytes === null || tree.memoryBytes < limitBytes)
                return [null, null];
            const bound = limit.kind === 'bytes' ? (0,wording/* sizeWords */.pG)(limitBytes) : shareOfWords(limit.shareBp, host);
            return [
                null,
                {
                    name: 'memory',
                    level: tree.memoryExact ? 'enforce' : 'alert',
                    declared: tree.memoryExact,
                    clauses: [{ kind: 'MEM', text: `memory reached ${bound}` }],
                    observations: [{ name: 'max-memory', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' }],
                    scores: tree.memoryExact ? {} : { 'memory.used': 10_000, 'memory.exact': 0 },
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the processes had held less than ${bound}`], tree.memoryExact ? '' : 'memory that several processes share was counted more than once, so that this only alerts', [{ what: 'memory', observed: tree.memoryBytes, limit: limitBytes, words: wording/* sizeWords */.pG }]),
                },
            ];
        },
    };
}
function bytesOf(limit, { memoryLimitBytes }) {
    if (limit.kind === 'bytes')
        return limit.bytes;
    return memoryLimitBytes > 0 ? Math.floor((memoryLimitBytes * limit.shareBp) / 10_000) : null;
}
function shareOfWords(shareBp, { memoryLimitBytes }) {
    return `${(0,wording/* shareWords */.hs)(shareBp)} of ${(0,wording/* sizeWords */.pG)(memoryLimitBytes)}`;
}

;// CONCATENATED MODULE: ./lib/signals/max-output.js


function maxOutputDetector(limitBytes) {
    const limit = (0,wording/* sizeWords */.pG)(limitBytes);
    return {
        initial: null,
        step(_, { output: { bytes } }) {
            if (bytes < limitBytes)
                return [null, null];
            return [
                null,
                {
                    name: 'output-flood',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'RATE', text: `output reached ${limit}` }],
                    observations: [{ name: 'max-output', observed: bytes, limit: limitBytes, unit: 'bytes' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`output had stayed under ${limit}`], '', [
                        { what: 'output', observed: bytes, limit: limitBytes, words: wording/* sizeWords */.pG },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/max-processes.js


function maxProcessesDetector(limit) {
    return {
        initial: null,
        step(_, { tree: { processes } }) {
            if (processes <= limit)
                return [null, null];
            return [
                null,
                {
                    name: 'fork-storm',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'PROC', text: `processes exceeded ${limit}` }],
                    observations: [{ name: 'max-processes', observed: processes, limit, unit: 'processes' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`no more than ${(0,wording/* processesWords */.fW)(limit)} had been alive at once`], '', [
                        { what: 'processes', observed: processes, limit, words: String },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/memory-finding.js



function memoryFinding(exhaustion, shortForMs, tree, bounds) {
    const { limitBytes, usedBp, leftMs, bytesPerSecond } = exhaustion;
    const isFast = leftMs < bounds.fastWithinMs && usedBp >= bounds.fastUsedBp;
    const isNearEnd = usedBp >= bounds.usedBp || isFast;
    const mayKill = isNearEnd && shortForMs >= bounds.confirmMs && tree.memoryExact;
    const usedLimitBp = !mayKill ? bounds.alertUsedBp : usedBp >= bounds.usedBp ? bounds.usedBp : bounds.fastUsedBp;
    const leftLimitMs = mayKill && usedBp < bounds.usedBp ? bounds.fastWithinMs : bounds.alertWithinMs;
    const bound = `${(0,wording/* shareWords */.hs)(usedLimitBp)} of ${(0,wording/* sizeWords */.pG)(limitBytes)}`;
    return {
        ...{ name: 'memory', level: mayKill ? 'enforce' : 'alert', declared: false },
        clauses: [
            { kind: 'MEM', text: `memory reached ${bound}` },
            { kind: 'MEM', text: `memory would be exhausted within ${(0,wording/* durationWords */.Sh)(leftLimitMs)}` },
        ],
        observations: [
            { name: 'memory-used', observed: usedBp, limit: usedLimitBp, unit: 'bp' },
            { name: 'time-to-exhaustion', observed: leftMs, limit: leftLimitMs, unit: 'ms' },
            { name: 'memory-of-the-tree', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' },
        ],
        scores: {
            'memory.growth': 10_000,
            'memory.used': (0,ramp/* shareReachedBp */.u)(usedBp, bounds.usedBp),
            'memory.time': (0,ramp/* shareFallenBp */.A)(leftMs, bounds.fastWithinMs),
            'memory.confirmed': (0,ramp/* shareReachedBp */.u)(shortForMs, bounds.confirmMs),
            'memory.exact': tree.memoryExact ? 10_000 : 0,
        },
        counterfactual: (0,counterfactual/* counterfactualOf */.q)(['the processes had stopped growing for a few seconds', `memory had stayed under ${bound}`], `they held ${(0,wording/* sizeWords */.pG)(tree.memoryBytes)} and grew by ${(0,wording/* rateWords */.c5)(bytesPerSecond)}${whyNoKill(isNearEnd, shortForMs, tree, bounds)}`, [
            { what: 'memory used', observed: usedBp, limit: usedLimitBp, words: wording/* shareWords */.hs },
            { what: 'time to exhaustion', observed: leftMs, limit: leftLimitMs, words: wording/* secondsWords */.dB },
        ]),
    };
}
function whyNoKill(isNearEnd, shortForMs, tree, bounds) {
    if (!isNearEnd)
        return '';
    if (!tree.memoryExact)
        return '; memory that several processes share was counted more than once, so that this only alerts';
    if (shortForMs >= bounds.confirmMs)
        return '';
    return `; a kill asks that the machine itself has been short of memory for ${(0,wording/* durationWords */.Sh)(bounds.confirmMs)}`;
}

;// CONCATENATED MODULE: ./lib/signals/theil-sen.js
function slopePerSecond(points) {
    const slopes = [];
    for (const [at, from] of points.entries()) {
        for (const to of points.slice(at + 1)) {
            if (to.atMs > from.atMs)
                slopes.push(Math.floor(((to.value - from.value) * 1000) / (to.atMs - from.atMs)));
        }
    }
    if (slopes.length === 0)
        return 0;
    slopes.sort((one, other) => one - other);
    return slopes[Math.floor((slopes.length - 1) / 2)] ?? 0;
}
function growsThroughout(points) {
    const half = Math.ceil(points.length / 2);
    const quarter = Math.floor((points.length - half) / 2);
    return [0, quarter, points.length - half].every((from) => slopePerSecond(points.slice(from, from + half)) > 0);
}

;// CONCATENATED MODULE: ./lib/signals/memory.js


const WINDOW_MS = 10_000;
const NEW_HIGH_MS = 2_500;
const LEAST_POINTS = 20;
const LEAST_CHANGES = 3;
const MOST_POINTS = 64;
const SHORT_BP = 1_000;
const PRESSURE_BP = 1_000;
function memoryDetector(bounds) {
    return {
        initial: { points: [], peakBytes: 0, shortSinceMs: null },
        step(state, tick) {
            const points = remember(state.points, tick);
            const left = state.points.filter(({ atMs }) => atMs < (points[0]?.atMs ?? 0));
            const peakBytes = highest(state.peakBytes, left);
            const shortSinceMs = isShort(tick) ? (state.shortSinceMs ?? tick.clockMs) : null;
            const shortForMs = shortSinceMs === null ? 0 : tick.clockMs - shortSinceMs;
            const isNewHigh = tick.tree.memoryBytes > highest(peakBytes, earlierThan(tick, points));
            const worst = isNewHigh ? worstOf(exhaustions(points, tick, bounds)) : null;
            const finding = worst === null ? null : memoryFinding(worst, shortForMs, tick.tree, bounds);
            return [{ points, peakBytes, shortSinceMs }, finding];
        },
    };
}
function remember(points, { atMs, tree, host }) {
    const usedBytes = host.memoryTotalBytes - host.memoryAvailableBytes;
    const all = [...points, { atMs, treeBytes: tree.memoryBytes, usedBytes }];
    const inside = all.filter((point) => atMs - point.atMs <= WINDOW_MS);
    return inside.length >= LEAST_POINTS ? inside.slice(-MOST_POINTS) : all.slice(-LEAST_POINTS);
}
function earlierThan({ atMs, tree }, points) {
    const lastOther = points.findLastIndex(({ treeBytes }) => treeBytes !== tree.memoryBytes);
    return points.slice(0, lastOther + 1).filter((point) => atMs - point.atMs >= NEW_HIGH_MS);
}
function highest(bytes, points) {
    return points.reduce((most, { treeBytes }) => Math.max(most, treeBytes), bytes);
}
function isShort({ tree, host }) {
    const { memoryTotalBytes, memoryAvailableBytes, memoryFullBp, memoryLimitBytes } = host;
    if (memoryFullBp >= PRESSURE_BP)
        return true;
    if (isCgroupLimited(host) && (memoryLimitBytes - tree.memoryBytes) * 10_000 <= SHORT_BP * memoryLimitBytes)
        return true;
    return isKnown(host) && memoryAvailableBytes * 10_000 <= SHORT_BP * memoryTotalBytes;
}
function exhaustions(points, { tree, host }, bounds) {
    const candidates = [
        ...(isKnown(host)
            ? [{ limitBytes: host.memoryTotalBytes, usedBytes: host.memoryTotalBytes - host.memoryAvailableBytes }]
            : []),
        ...(isCgroupLimited(host) ? [{ limitBytes: host.memoryLimitBytes, usedBytes: tree.memoryBytes }] : []),
    ].filter(({ usedBytes, limitBytes }) => usedBytes * 10_000 >= bounds.alertUsedBp * limitBytes);
    if (candidates.length === 0 || points.length < LEAST_POINTS)
        return [];
    const treePoints = whereChanged(points.map(({ atMs, treeBytes }) => ({ atMs, value: treeBytes })));
    if (treePoints.length < LEAST_CHANGES || !growsThroughout(treePoints))
        return [];
    const treeSlope = slopePerSecond(treePoints);
    const usedSlope = slopePerSecond(points.map(({ atMs, usedBytes }) => ({ atMs, value: usedBytes })));
    return candidates.flatMap(({ limitBytes, usedBytes }) => {
        const isMachine = limitBytes === host.memoryTotalBytes;
        if (isMachine && usedSlope > 2 * treeSlope)
            return [];
        const bytesPerSecond = isMachine ? Math.min(treeSlope, usedSlope) : treeSlope;
        if (bytesPerSecond <= 0)
            return [];
        const leftMs = Math.floor((Math.max(0, limitBytes - usedBytes) * 1000) / bytesPerSecond);
        const usedBp = Math.floor((usedBytes * 10_000) / limitBytes);
        return leftMs < bounds.alertWithinMs ? [{ limitBytes, usedBp, leftMs, bytesPerSecond }] : [];
    });
}
function whereChanged(points) {
    return points.filter(({ value }, at) => value !== points[at - 1]?.value);
}
function worstOf(all) {
    return all.reduce((worst, each) => (worst === null || each.usedBp > worst.usedBp ? each : worst), null);
}
function isKnown({ memoryTotalBytes, memoryAvailableBytes }) {
    return memoryTotalBytes > 0 && memoryAvailableBytes >= 0;
}
function isCgroupLimited({ memoryTotalBytes, memoryLimitBytes }) {
    return memoryLimitBytes > 0 && memoryLimitBytes < memoryTotalBytes;
}

;// CONCATENATED MODULE: ./lib/signals/no-output.js


function noOutputDetector(limitMs) {
    const limit = (0,wording/* durationWords */.Sh)(limitMs);
    return {
        initial: null,
        step(_, { output: { silentMs } }) {
            if (silentMs < limitMs)
                return [null, null];
            return [
                null,
                {
                    name: 'no-output',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'LOG', text: `no output for ${limit}` }],
                    observations: [{ name: 'silence', observed: silentMs, limit: limitMs, unit: 'ms' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the command had written anything within ${limit}`], '', [
                        { what: 'silence', observed: silentMs, limit: limitMs, words: wording/* secondsWords */.dB },
                    ]),
                },
            ];
        },
    };
}

// EXTERNAL MODULE: ./lib/signals/on-data.js
var on_data = __webpack_require__(79073);
// EXTERNAL MODULE: ./lib/signals/output-flood.js
var output_flood = __webpack_require__(97589);
// EXTERNAL MODULE: ./lib/signals/output-loop.js + 1 modules
var output_loop = __webpack_require__(41885);
;// CONCATENATED MODULE: ./lib/signals/progress-trend.js
const noTrend = { valueBp: -1, rises: 0, sinceMs: 0, risenMs: 0 };
const LEAST_RISES = 8;
const LEAST_RISE_MS = 5_000;
const STILL_RISING_MS = 30_000;
function followProgress(before, { valueBp }, clockMs) {
    if (valueBp < before.valueBp || before.valueBp === -1)
        return { valueBp, rises: 0, sinceMs: clockMs, risenMs: clockMs };
    return valueBp === before.valueBp ? before : { ...before, valueBp, rises: before.rises + 1, risenMs: clockMs };
}
function isProgressing({ rises, sinceMs, risenMs }, clockMs) {
    return rises >= LEAST_RISES && risenMs - sinceMs >= LEAST_RISE_MS && clockMs - risenMs <= STILL_RISING_MS;
}

// EXTERNAL MODULE: ./lib/signals/silent-spin.js
var silent_spin = __webpack_require__(89665);
// EXTERNAL MODULE: ./lib/signals/stuck-progress.js
var stuck_progress = __webpack_require__(43193);
;// CONCATENATED MODULE: ./lib/signals/wall-time.js


function wallTimeDetector(limitMs) {
    const limit = (0,wording/* durationWords */.Sh)(limitMs);
    return {
        initial: null,
        everyTick: true,
        step(_, { atMs }) {
            if (atMs < limitMs)
                return [null, null];
            return [
                null,
                {
                    name: 'wall-time',
                    level: 'enforce',
                    declared: true,
                    clauses: [{ kind: 'TIME', text: `wall time exceeded ${limit}` }],
                    observations: [{ name: 'wall-time', observed: atMs, limit: limitMs, unit: 'ms' }],
                    scores: {},
                    counterfactual: (0,counterfactual/* counterfactualOf */.q)([`the command had ended within ${limit}`], '', [
                        { what: 'wall time', observed: atMs, limit: limitMs, words: wording/* secondsWords */.dB },
                    ]),
                },
            ];
        },
    };
}

;// CONCATENATED MODULE: ./lib/signals/detect.js



















function detectorsFor({ limits, rules, warmupMs }) {
    const { wallTimeMs, noOutputMs, hangMs, maxMemory, maxProcesses, maxOutputBytes } = limits;
    const { maxTokens, maxCostMicros, maxTurns, maxToolCalls } = limits;
    const budgets = { maxTokens, maxCostMicros, maxTurns, maxToolCalls };
    const list = [];
    if (wallTimeMs !== null && rules['wall-time'].action !== 'off')
        list.push(wallTimeDetector(wallTimeMs));
    if (noOutputMs !== null && rules['no-output'].action !== 'off')
        list.push(noOutputDetector(noOutputMs));
    if (hangMs !== null)
        list.push((0,hang/* hangDetector */.N)({ forMs: hangMs, declared: true }));
    else if (rules.hang.action !== 'off')
        list.push((0,hang/* hangDetector */.N)({ forMs: rules.hang.forMs, declared: false }));
    if (rules['silent-spin'].action !== 'off')
        list.push((0,silent_spin/* silentSpinDetector */.q)(rules['silent-spin']));
    if (rules['output-loop'].action !== 'off')
        list.push(...onBoth((0,output_loop/* outputLoopDetector */.M)(rules['output-loop'])));
    if (rules['cpu-loop'].action !== 'off')
        list.push(...onBoth((0,cpu_loop/* cpuLoopDetector */.h)(rules['cpu-loop'])));
    if (maxOutputBytes !== null)
        list.push(maxOutputDetector(maxOutputBytes));
    if (rules['output-flood'].action !== 'off')
        list.push(...onBoth((0,output_flood/* outputFloodDetector */.S)(rules['output-flood'])));
    if (rules['stuck-progress'].action !== 'off')
        list.push(...onBoth((0,stuck_progress/* stuckProgressDetector */.m)(rules['stuck-progress'])));
    if (maxMemory !== null)
        list.push(maxMemoryDetector(maxMemory));
    if (rules.memory.action !== 'off')
        list.push(memoryDetector(rules.memory));
    if (rules['crash-loop'].action !== 'off')
        list.push((0,crash_loop/* crashLoopDetector */.o)(rules['crash-loop']));
    if (maxProcesses !== null)
        list.push(maxProcessesDetector(maxProcesses));
    if (rules['fork-storm'].action !== 'off')
        list.push(forkStormDetector({ ...rules['fork-storm'], maxProcesses }));
    if (rules['agent-loop'].action !== 'off')
        list.push(agentLoopDetector(rules['agent-loop']));
    if (rules.budget.action !== 'off' && Object.values(budgets).some((limit) => limit !== null))
        list.push(budgetDetector(budgets, rules.budget.warnBp));
    if (rules['hang-after-result'].action !== 'off')
        list.push(hangAfterResultDetector(rules['hang-after-result'].forMs));
    return { list, warmupMs };
}
function initialDetectorStates({ list }) {
    return { clockMs: 0, trend: noTrend, each: list.map(({ initial }) => ({ inner: initial, signal: null })) };
}
function detect({ list, warmupMs }, states, sample) {
    const clockMs = states.clockMs + sample.judgedMs;
    const isJudged = sample.judgedMs > 0;
    const trend = isJudged ? followProgress(states.trend, sample.output.progress, clockMs) : states.trend;
    const tick = { ...sample, clockMs, progressing: isProgressing(trend, clockMs) };
    const each = list.map((detector, at) => {
        const before = states.each[at] ?? { inner: detector.initial, signal: null };
        return isJudged || detector.everyTick ? stepOf(detector, before, tick) : before;
    });
    const signals = each.flatMap(({ signal }) => (signal === null ? [] : [signal]));
    const judged = sample.atMs < warmupMs ? signals.filter(({ declared }) => declared) : signals;
    return [{ clockMs, trend, each }, strongestByName(judged)];
}
function onBoth(detector) {
    return [detector, (0,on_data/* onData */.o)(detector)];
}
function stepOf(detector, before, tick) {
    const [inner, finding] = detector.step(before.inner, tick);
    return { inner, signal: finding === null ? null : held(finding, before.signal, tick) };
}
function held(finding, before, { atMs }) {
    return { ...finding, sinceMs: before?.sinceMs ?? atMs };
}
function strongestByName(signals) {
    return signals.filter((signal, at) => signals.every((other, otherAt) => {
        if (other.name !== signal.name || otherAt === at)
            return true;
        const difference = strengthOf(signal) - strengthOf(other);
        return difference > 0 || (difference === 0 && at < otherAt);
    }));
}
function strengthOf({ declared, level }) {
    return (declared ? 2 : 0) + (level === 'enforce' ? 1 : 0);
}


/***/ }),

/***/ 35849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ hangDetector)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66169);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);


const AT_REST_BP = 100;
const AT_REST_MS = 50;
const STARVED_BP = 5_000;
function hangDetector({ forMs, declared }) {
    return {
        initial: { activeMs: 0, cpuMs: 0, waitMs: 0, ioBytes: 0 },
        step(state, tick) {
            const { tree, clockMs } = tick;
            const next = isActive(state, tick) ? restingFrom(clockMs, tree) : state;
            const restMs = clockMs - next.activeMs;
            if (tick.output.silentMs < forMs || restMs < forMs)
                return [next, null];
            const usedBp = Math.floor(((tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
            return [next, findingOf(Math.min(restMs, tick.output.silentMs), usedBp, tree.ioBytes !== -1, { forMs, declared })];
        },
    };
}
function restingFrom(clockMs, { cpuMs, cpuWaitMs, ioBytes }) {
    return { activeMs: clockMs, cpuMs, waitMs: cpuWaitMs, ioBytes };
}
function isActive(state, { tree, clockMs }) {
    if (tree.births > 0 || tree.ioBytes !== state.ioBytes)
        return true;
    return exceeds(tree.cpuMs - state.cpuMs, AT_REST_BP) || exceeds(tree.cpuWaitMs - state.waitMs, STARVED_BP);
    function exceeds(ms, shareBp) {
        return ms >= AT_REST_MS && ms * 10_000 >= shareBp * (clockMs - state.activeMs);
    }
}
function findingOf(restMs, usedBp, ioKnown, { forMs, declared }) {
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs);
    const core = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(AT_REST_BP);
    return {
        name: 'hang',
        level: declared || ioKnown ? 'enforce' : 'alert',
        declared,
        clauses: [
            { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
            ...(ioKnown ? [{ kind: 'IO', text: `no I/O for ${time}` }] : []),
        ],
        observations: [
            { name: declared ? 'hang-timeout' : 'standstill', observed: restMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
        ],
        scores: declared ? {} : { 'hang.silence': 10_000, 'hang.idle': 10_000, 'hang.io': ioKnown ? 10_000 : 0 },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_1__/* .counterfactualOf */ .q)([`the command had printed, read, written or started anything within ${time}`, `CPU had been over ${core}`], ioKnown ? '' : 'what it read and wrote is not known here, so that a kill asks for a declared bound', [
            { what: 'standstill', observed: restMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB },
            { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs },
        ]),
    };
}


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ NOTHING_NEW_BP),
/* harmony export */   Mo: () => (/* binding */ LOW_ENTROPY_BP),
/* harmony export */   Ps: () => (/* binding */ maskedLoopFinding),
/* harmony export */   T9: () => (/* binding */ busyWords),
/* harmony export */   qk: () => (/* binding */ rawLoopFinding)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66169);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);



const LOW_ENTROPY_BP = 2_000;
const NOTHING_NEW_BP = 200;
const OFTEN_SEEN_BP = 9_000;
function rawLoopFinding(stretch, step, level, tick) {
    const seen = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(stretch.lines)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB)(stretch.forMs)} repeated a cycle of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(stretch.period)}`;
    return {
        ...{ name: 'output-loop', level, declared: false },
        clauses: clausesOf(step, level, 'log repeated the same lines'),
        observations: observationsOf(stretch, step, 'repeated'),
        scores: { 'output-loop.exact': 10_000, ...scoresOf(stretch, step, tick) },
        counterfactual: loopCounterfactual('a new line', seen, stretch, step, level),
    };
}
function maskedLoopFinding(stretch, step, level, tick) {
    const { logEntropyBp, newBp, repeatedBp } = tick.output.repetition;
    const seen = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(stretch.lines)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB)(stretch.forMs)} were alike but for numbers, times and ids`;
    return {
        ...{ name: 'output-loop', level, declared: false },
        clauses: clausesOf(step, level, `log entropy dropped below ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .ratioWords */ .ft)(LOW_ENTROPY_BP)}`),
        observations: [
            ...observationsOf(stretch, step, 'alike'),
            { name: 'log-entropy', observed: logEntropyBp, limit: LOW_ENTROPY_BP, unit: 'ratio' },
        ],
        scores: {
            'output-loop.exact': 0,
            'output-loop.collapse': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareFallenBp */ .A)(logEntropyBp, LOW_ENTROPY_BP),
            'output-loop.stale': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareFallenBp */ .A)(newBp, NOTHING_NEW_BP),
            'output-loop.multiplicity': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(repeatedBp, OFTEN_SEEN_BP),
            ...scoresOf(stretch, step, tick),
        },
        counterfactual: loopCounterfactual('new templates', seen, stretch, step, level),
    };
}
function clausesOf(step, level, log) {
    const { lines, forMs, cpuBp } = step;
    const clause = { kind: 'LOG', text: `${log} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(lines)} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs)}` };
    if (cpuBp === 0 || level === 'alert')
        return [clause];
    return [{ kind: 'CPU', text: `CPU exceeded ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(cpuBp)} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs)}` }, clause];
}
function observationsOf(stretch, step, what) {
    const observations = [
        { name: `${what}-lines`, observed: stretch.lines, limit: step.lines, unit: 'lines' },
        { name: `${what}-for`, observed: stretch.forMs, limit: step.forMs, unit: 'ms' },
    ];
    if (step.cpuBp === 0)
        return observations;
    return [...observations, { name: 'cpu-while-repeating', observed: stretch.busyBp, limit: step.cpuBp, unit: 'bp' }];
}
function scoresOf(stretch, step, { progressing }) {
    return {
        'output-loop.lines': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stretch.lines, step.lines),
        'output-loop.duration': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stretch.forMs, step.forMs),
        ...(step.cpuBp === 0 ? {} : { 'output-loop.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stretch.busyBp, step.cpuBp) }),
        ...(progressing ? { 'output-loop.progress': 10_000 } : {}),
    };
}
function loopCounterfactual(news, seen, stretch, step, level) {
    const { lines, forMs, cpuBp } = step;
    const bound = `the log had shown ${news} before ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWords */ .VG)(lines)} or ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs)}`;
    const margins = [
        { what: 'lines', observed: stretch.lines, limit: lines, words: String },
        { what: 'time', observed: stretch.forMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB },
    ];
    const cpu = `CPU averaged ${busyWords(stretch)}`;
    if (level === 'alert')
        return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([bound], [seen, ...whyNoKill(stretch, step)].join(', and '), margins);
    if (cpuBp === 0)
        return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([bound], seen, margins);
    return (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([bound, `CPU had been under ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(cpuBp)}`], `${seen}, and ${cpu}`, [
        ...margins,
        { what: 'CPU', observed: stretch.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs },
    ]);
}
function whyNoKill(stretch, { cpuBp, linesPerSecond, level }) {
    const rate = rateOf(stretch);
    return [
        ...(level === 'alert' ? ['such lines may be slow work, so that they only alert'] : []),
        ...(stretch.busyBp < cpuBp
            ? [`CPU averaged ${busyWords(stretch)}, under the ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(cpuBp)} of a core that a kill asks for`]
            : []),
        ...(rate < linesPerSecond ? [`they came at ${rate} lines/s, under the ${linesPerSecond} lines/s that a kill asks for`] : []),
    ];
}
function rateOf({ lines, forMs }) {
    return Math.floor((lines * 1000) / Math.max(1, forMs));
}
function busyWords({ busyBp, usedBp }) {
    return busyBp === usedBp ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(busyBp) : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(busyBp)} (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(usedBp)} used, the rest waited for)`;
}


/***/ }),

/***/ 79073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ onData)
/* harmony export */ });
function onData(detector) {
    return {
        initial: detector.initial,
        step(state, tick) {
            if (tick.data === null)
                return [state, null];
            const [next, finding] = detector.step(state, { ...tick, output: tick.data, data: null });
            return [next, finding === null ? null : clamped(finding)];
        },
    };
}
function clamped(finding) {
    const why = 'this is stdout in a file, so data and no log: it only alerts';
    return { ...finding, level: 'alert', declared: false, counterfactual: `${finding.counterfactual}; ${why}` };
}


/***/ }),

/***/ 97589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ outputFloodDetector)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);




const SLICE_MS = 1_000;
function outputFloodDetector(bounds) {
    return {
        initial: { mark: null, floodMs: 0, bytesPerSecond: 0 },
        step(state, tick) {
            const bytes = logBytes(tick);
            const next = follow(state, bytes, bounds, tick);
            if (bounds.totalBytes !== null && bytes >= bounds.totalBytes)
                return [next, totalFinding(bytes, bounds.totalBytes, tick)];
            const isStale = tick.output.repetition.newBp <= _loop_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_NEW_BP */ .Ac;
            const isFlood = next.floodMs > 0 && next.floodMs >= bounds.forMs;
            return [next, isFlood && (isStale || !bounds.stale) ? rateFinding(next, bounds, tick) : null];
        },
    };
}
function logBytes({ output, data }) {
    return output.bytes - (data?.bytes ?? 0);
}
function follow(state, bytes, bounds, { atMs, judgedMs }) {
    const mark = state.mark ?? { atMs: atMs - judgedMs, bytes: 0 };
    const elapsedMs = atMs - mark.atMs;
    if (elapsedMs < SLICE_MS)
        return { ...state, mark };
    const bytesPerSecond = Math.floor(((bytes - mark.bytes) * 1000) / elapsedMs);
    const floodMs = bytesPerSecond >= bounds.bytesPerSecond ? state.floodMs + elapsedMs : 0;
    return { mark: { atMs, bytes }, floodMs, bytesPerSecond };
}
function rateFinding({ floodMs, bytesPerSecond }, bounds, tick) {
    const { newBp } = tick.output.repetition;
    const rate = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .rateWords */ .c5)(bounds.bytesPerSecond);
    return {
        ...{ name: 'output-flood', level: 'enforce', declared: false },
        clauses: [
            ...(bounds.stale ? [{ kind: 'LOG', text: 'log showed nothing new' }] : []),
            { kind: 'RATE', text: `output exceeded ${rate} for ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(bounds.forMs)}` },
        ],
        observations: [
            { name: 'output-rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, unit: 'bytes/s' },
            { name: 'flood-for', observed: floodMs, limit: bounds.forMs, unit: 'ms' },
        ],
        scores: {
            'output-flood.rate': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(bytesPerSecond, bounds.bytesPerSecond),
            'output-flood.duration': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(floodMs, bounds.forMs),
            ...(bounds.stale ? { 'output-flood.stale': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareFallenBp */ .A)(newBp, _loop_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_NEW_BP */ .Ac) } : {}),
            ...progressScore(tick),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_3__/* .counterfactualOf */ .q)([
            `output had been under ${rate} in any second of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(bounds.forMs)}`,
            ...(bounds.stale ? ['the log had shown new templates'] : []),
        ], bounds.stale ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(newBp)} of the last lines were new` : '', [
            { what: 'rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .rateWords */ .c5 },
            { what: 'time', observed: floodMs, limit: bounds.forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
        ]),
    };
}
function totalFinding(bytes, totalBytes, tick) {
    const total = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeWords */ .pG)(totalBytes);
    return {
        ...{ name: 'output-flood', level: 'enforce', declared: false },
        clauses: [{ kind: 'RATE', text: `output reached ${total}` }],
        observations: [{ name: 'output', observed: bytes, limit: totalBytes, unit: 'bytes' }],
        scores: { 'output-flood.total': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(bytes, totalBytes), ...progressScore(tick) },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_3__/* .counterfactualOf */ .q)([`output had stayed under ${total}`], '', [
            { what: 'output', observed: bytes, limit: totalBytes, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeWords */ .pG },
        ]),
    };
}
function progressScore({ progressing }) {
    return progressing ? { 'output-flood.progress': 10_000 } : {};
}


/***/ }),

/***/ 41885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ outputLoopDetector)
});

// EXTERNAL MODULE: ./lib/signals/loop-findings.js
var loop_findings = __webpack_require__(6378);
// EXTERNAL MODULE: ./lib/signals/busy-window.js
var busy_window = __webpack_require__(88897);
;// CONCATENATED MODULE: ./lib/signals/loop-stretch.js

function followLoop(before, repeated, { atMs, tree }) {
    const { lines, forMs, period } = repeated;
    if (lines === 0)
        return null;
    const goesOn = before !== null && before.period === period && lines >= before.lines && forMs >= before.forMs;
    if (!goesOn) {
        const seen = { cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs };
        return { lines, forMs, period, seenAtMs: atMs, seen, busyBp: 0, usedBp: 0 };
    }
    if (lines === before.lines)
        return before;
    const elapsedMs = Math.max(atMs - before.seenAtMs, forMs, 1);
    return { ...before, lines, forMs, ...(0,busy_window/* busySince */.SJ)(before.seen, tree, elapsedMs) };
}

;// CONCATENATED MODULE: ./lib/signals/output-loop.js


function outputLoopDetector(bounds) {
    return {
        initial: { raw: null, masked: null },
        step(state, tick) {
            const { loop, repetition } = tick.output;
            const raw = followLoop(state.raw, loop, tick);
            const masked = followLoop(state.masked, { ...repetition, period: 0 }, tick);
            return [{ raw, masked }, strongest(findRaw(bounds, raw, tick), findMasked(bounds, masked, tick))];
        },
    };
}
function findRaw({ ladder }, stretch, tick) {
    const reached = stretch === null ? null : highestStep(ladder, stretch);
    return stretch === null || reached === null ? null : (0,loop_findings/* rawLoopFinding */.qk)(stretch, reached.step, reached.level, tick);
}
function findMasked({ masked }, stretch, tick) {
    const reached = stretch === null ? null : highestStep(masked, stretch);
    return stretch === null || reached === null ? null : (0,loop_findings/* maskedLoopFinding */.Ps)(stretch, reached.step, reached.level, tick);
}
function highestStep(ladder, stretch) {
    const reached = ladder.filter(({ lines, forMs }) => stretch.lines >= lines && stretch.forMs >= forMs);
    const whole = reached.find((step) => step.level === 'enforce' && isNoWait(step, stretch));
    if (whole !== undefined)
        return { step: whole, level: 'enforce' };
    const [first] = reached;
    return first === undefined ? null : { step: first, level: 'alert' };
}
function isNoWait({ cpuBp, linesPerSecond }, { busyBp, lines, forMs }) {
    return busyBp >= cpuBp && lines * 1000 >= linesPerSecond * forMs;
}
function strongest(raw, masked) {
    return masked?.level === 'enforce' && raw?.level !== 'enforce' ? masked : (raw ?? masked);
}


/***/ }),

/***/ 6405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shareFallenBp),
/* harmony export */   u: () => (/* binding */ shareReachedBp)
/* harmony export */ });
function shareReachedBp(observed, bound) {
    return observed >= bound ? 10_000 : Math.max(0, Math.floor((observed * 10_000) / bound));
}
function shareFallenBp(observed, bound) {
    return observed <= bound ? 10_000 : Math.floor((bound * 10_000) / observed);
}


/***/ }),

/***/ 89665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ silentSpinDetector)
/* harmony export */ });
/* harmony import */ var _busy_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88897);
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66169);
/* harmony import */ var _loop_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6378);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24681);





function silentSpinDetector(bounds) {
    return {
        initial: _busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyWindow */ .wi,
        step(state, tick) {
            const window = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .widen */ .oP)(state, bounds.forMs, tick);
            const busy = (0,_busy_window_js__WEBPACK_IMPORTED_MODULE_0__/* .averageBusy */ .dg)(window, bounds.forMs, tick);
            const { silentMs } = tick.output;
            const isSpin = busy !== null && busy.busyBp >= bounds.cpuBp && silentMs >= bounds.forMs;
            return [window, isSpin ? findingOf(busy, silentMs, bounds) : null];
        },
    };
}
function findingOf(busy, silentMs, { cpuBp, forMs }) {
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(forMs);
    const core = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs)(cpuBp);
    return {
        ...{ name: 'silent-spin', level: 'alert', declared: false },
        clauses: [
            { kind: 'CPU', text: `CPU exceeded ${core} for ${time}` },
            { kind: 'LOG', text: `no output for ${time}` },
        ],
        observations: [
            { name: 'silence-while-busy', observed: silentMs, limit: forMs, unit: 'ms' },
            { name: 'cpu-while-silent', observed: busy.busyBp, limit: cpuBp, unit: 'bp' },
        ],
        scores: {
            'silent-spin.silence': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(silentMs, forMs),
            'silent-spin.cpu': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .shareReachedBp */ .u)(busy.busyBp, cpuBp),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_3__/* .counterfactualOf */ .q)([`the command had written anything within ${time}`, `CPU had been under ${core}`], `CPU averaged ${(0,_loop_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .busyWords */ .T9)(busy)}`, [
            { what: 'silence', observed: silentMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsWords */ .dB },
            { what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .shareWords */ .hs },
        ]),
    };
}


/***/ }),

/***/ 43193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ stuckProgressDetector)
/* harmony export */ });
/* harmony import */ var _counterfactual_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66169);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6405);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24681);



const LEAST_UPDATES = 20;
const STILL_SHOWN_SHARE = 5;
function stuckProgressDetector({ forMs }) {
    return {
        initial: { updatesSince: 0, shownMs: 0 },
        step(state, { clockMs, output: { progress } }) {
            const isShown = progress.updatesSince !== state.updatesSince;
            const next = isShown ? { updatesSince: progress.updatesSince, shownMs: clockMs } : state;
            const isStuck = progress.valueBp >= 0 && progress.valueBp < 10_000 && progress.stuckMs >= forMs && progress.updatesSince >= LEAST_UPDATES;
            const isStillShown = (clockMs - next.shownMs) * STILL_SHOWN_SHARE <= forMs;
            return [next, isStuck && isStillShown ? findingOf(progress, forMs) : null];
        },
    };
}
function findingOf({ valueBp, stuckMs, updatesSince }, forMs) {
    const time = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .durationWords */ .Sh)(forMs);
    return {
        ...{ name: 'stuck-progress', level: 'enforce', declared: false },
        clauses: [{ kind: 'PROGRESS', text: `progress stood still for ${time}` }],
        observations: [
            { name: 'stuck-for', observed: stuckMs, limit: forMs, unit: 'ms' },
            { name: 'progress', observed: valueBp, limit: 10_000, unit: 'bp' },
        ],
        scores: {
            'stuck-progress.duration': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(stuckMs, forMs),
            'stuck-progress.updates': (0,_ramp_js__WEBPACK_IMPORTED_MODULE_1__/* .shareReachedBp */ .u)(updatesSince, LEAST_UPDATES),
        },
        counterfactual: (0,_counterfactual_js__WEBPACK_IMPORTED_MODULE_2__/* .counterfactualOf */ .q)([`the progress had moved within ${time}`], `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shareWords */ .hs)(valueBp)} was shown ${updatesSince} times more`, [{ what: 'time', observed: stuckMs, limit: forMs, words: _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsWords */ .dB }]),
    };
}


/***/ }),

/***/ 24681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dollarsWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   VG: () => (/* binding */ linesWords),
/* harmony export */   c5: () => (/* binding */ rateWords),
/* harmony export */   dB: () => (/* binding */ secondsWords),
/* harmony export */   fW: () => (/* binding */ processesWords),
/* harmony export */   ft: () => (/* binding */ ratioWords),
/* harmony export */   hs: () => (/* binding */ shareWords),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
function durationWords(ms) {
    if (ms === 0 || ms % 1000 !== 0)
        return `${ms}ms`;
    if (ms % 3_600_000 === 0)
        return `${ms / 3_600_000}h`;
    if (ms % 60_000 === 0)
        return `${ms / 60_000}m`;
    return `${ms / 1000}s`;
}
function secondsWords(ms) {
    return `${ms / 1000}s`;
}
function shareWords(bp) {
    return `${bp / 100}%`;
}
function ratioWords(bp) {
    return String(bp / 10_000);
}
function linesWords(count) {
    return count === 1 ? '1 line' : `${count} lines`;
}
function processesWords(count) {
    return count === 1 ? '1 process' : `${count} processes`;
}
function dollarsWords(micros) {
    return `$${(micros / 1_000_000).toFixed(6).replace(/0{1,4}$/, '')}`;
}
function sizeWords(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${Math.round(value * 100) / 100}${units[unit]}`;
}
function rateWords(bytesPerSecond) {
    return `${sizeWords(bytesPerSecond)}/s`;
}


/***/ }),

/***/ 89008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ testedPlatform),
/* harmony export */   y: () => (/* binding */ platformPolicy)
/* harmony export */ });
function testedPlatform(platform) {
    return platform === 'linux';
}
function platformPolicy(platform) {
    if (testedPlatform(platform))
        return {};
    return { profile: 'watchdog', places: { profile: { kind: 'option', name: `${platform}, which is untested` } } };
}


/***/ }),

/***/ 36532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ initialTickState),
  R: () => (/* binding */ tickEvents)
});

;// CONCATENATED MODULE: ./lib/signals/transitions.js
function transitions(before, now) {
    return {
        raised: now.filter(hasRisen),
        cleared: before.map(({ name }) => name).filter((name) => !now.some((signal) => signal.name === name)),
    };
    function hasRisen(signal) {
        const earlier = before.find(({ name }) => name === signal.name);
        return earlier === undefined || (earlier.level === 'alert' && signal.level === 'enforce');
    }
}

;// CONCATENATED MODULE: ./lib/tick-events.js

const initialTickState = { raised: [], incident: null };
function tickEvents({ raised, incident }, signals, decision) {
    const { atMs } = decision;
    const changes = transitions(raised, signals);
    const before = incident?.incidentId ?? null;
    const findings = [
        ...changes.raised.map((signal) => signalRaised(signal, atMs, before)),
        ...changes.cleared.map((signal) => tick_events_event('signal_cleared', before, { payload: { signal, at_ms: atMs } })),
    ];
    if (decision.action !== 'continue') {
        const opened = before === decision.incidentId ? [] : [incidentOpened(decision)];
        return [{ raised: signals, incident: decision }, [...findings, ...opened, ...decided(decision)]];
    }
    if (incident === null || decision.incidentId !== null)
        return [{ raised: signals, incident }, findings];
    const closed = tick_events_event('incident_closed', before, { payload: { at_ms: atMs }, outcome: 'cleared' });
    return [{ raised: signals, incident: null }, [...findings, closed]];
}
function signalRaised({ name, level, sinceMs, observations, scores }, atMs, incidentId) {
    const payload = { signal: name, level, since_ms: sinceMs, at_ms: atMs, observations };
    return tick_events_event('signal_raised', incidentId, { payload, scores });
}
function incidentOpened({ rules, reason, incidentId, atMs }) {
    return tick_events_event('incident_opened', incidentId, { payload: { rules, at_ms: atMs }, reason });
}
function decided(decision) {
    const { rules, counterfactual, observations, reason, action, intended, atMs, incidentId } = decision;
    const said = { reason, action, scores: { ...decision.scores, confidence: decision.confidence } };
    const { agentResult } = decision;
    const payload = {
        ...{ rules, counterfactual, observations, at_ms: atMs },
        ...(agentResult === undefined ? {} : { agent_result: agentResult }),
    };
    if (action === 'log_only' && intended !== 'continue')
        return [tick_events_event('policy_dry_run', incidentId, { ...said, payload: { ...payload, would: intended } })];
    const made = tick_events_event('decision_made', incidentId, { ...said, payload });
    if (action !== 'alert')
        return [made];
    return [made, tick_events_event('alert_raised', incidentId, { ...said, payload: { rules, at_ms: atMs }, outcome: 'reported' })];
}
function tick_events_event(eventType, incidentId, said) {
    const envelope = { event_type: eventType, incident_id: incidentId, reason: '', scores: {}, action: '', outcome: '' };
    return { ...envelope, ...said };
}


/***/ }),

/***/ 57090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runUnguarded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _ci_command_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77413);
/* harmony import */ var _platform_inherited_fds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16583);




const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'];
function runUnguarded(said, argv, entry, cwd) {
    process.stderr.write(`flowforge: ${said}: the command runs without the guard\n`);
    const [file, ...args] = argv;
    const stdio = ['inherit', 'inherit', 'inherit'];
    for (const fd of (0,_platform_inherited_fds_js__WEBPACK_IMPORTED_MODULE_2__/* .inheritedFds */ .C)()) {
        while (stdio.length < fd)
            stdio.push('ignore');
        stdio[fd] = fd;
    }
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { stdio, cwd, env: (0,_ci_command_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .commandEnvironment */ .J)(process.env, entry) });
    for (const signal of PASSED_ON)
        process.on(signal, () => child.kill(signal));
    return new Promise((resolve) => {
        child.once('error', (error) => {
            process.stderr.write(`flowforge: ${file}: ${error.code ?? error.message}\n`);
            resolve(error.code === 'ENOENT' ? 127 : 126);
        });
        child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal])));
    });
}


/***/ })

};
