export const id = 2014;
export const ids = [2014];
export const modules = {

/***/ 2667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   G3: () => (/* binding */ databaseFile),
/* harmony export */   Ge: () => (/* binding */ isBundleFileName),
/* harmony export */   IX: () => (/* binding */ journalLeftovers),
/* harmony export */   Pz: () => (/* binding */ reserveFile),
/* harmony export */   VM: () => (/* binding */ largestTextFileBytes),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   YE: () => (/* binding */ manifestFile),
/* harmony export */   ag: () => (/* binding */ largestFileBytes),
/* harmony export */   dT: () => (/* binding */ signatureFile),
/* harmony export */   fu: () => (/* binding */ unfinishedEnding),
/* harmony export */   i7: () => (/* binding */ journalFile),
/* harmony export */   kQ: () => (/* binding */ eventsFile),
/* harmony export */   ne: () => (/* binding */ filesAfterSeal),
/* harmony export */   p: () => (/* binding */ mostFiles)
/* harmony export */ });
const eventsFile = 'events.jsonl';
const databaseFile = 'evidence.db';
const resultFile = 'result.json';
const manifestFile = 'manifest.json';
const signatureFile = 'manifest.dsse.json';
const policyFile = 'policy.json';
const journalFile = 'journal.db';
const reserveFile = 'journal.reserve';
const journalLeftovers = [
    journalFile,
    `${journalFile}-wal`,
    `${journalFile}-shm`,
    `${journalFile}-journal`,
    reserveFile,
];
const filesAfterSeal = [eventsFile, databaseFile, resultFile];
const unfinishedEnding = '.tmp';
function isBundleFileName(name) {
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);
}
const largestFileBytes = 2 * 1024 ** 3 - 1;
const largestTextFileBytes = 64 * 1024 * 1024;
const mostFiles = 1000;


/***/ }),

/***/ 65309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkDraft)
});

;// CONCATENATED MODULE: ./lib/evidence/check-values.js
function integer(value, path, least, most) {
    if (!Number.isSafeInteger(value))
        return `${path} is ${shown(value)}, not an integer`;
    if (least !== undefined && Number(value) < least)
        return `${path} is ${shown(value)}, less than ${least}`;
    if (most !== undefined && Number(value) > most)
        return `${path} is ${shown(value)}, more than ${most}`;
    return null;
}
function flag(value, path) {
    return typeof value === 'boolean' ? null : `${path} is ${shown(value)}, not true or false`;
}
function check_values_text(value, path, longestChars) {
    if (typeof value !== 'string')
        return `${path} is ${shown(value)}, not a text`;
    if (value.length <= longestChars || hasAtMost(value, longestChars))
        return null;
    return `${path} has more than ${longestChars} characters`;
}
function matching(value, path, pattern) {
    return typeof value === 'string' && pattern.test(value) ? null : `${path} is ${shown(value)}, which is not ${pattern}`;
}
function oneOf(value, path, values) {
    return typeof value === 'string' && values.includes(value)
        ? null
        : `${path} is ${shown(value)}, none of ${values.map(shown).join(' ')}`;
}
function either(a, b) {
    return a === null ? null : b;
}
function list(value, path, most, check) {
    if (!Array.isArray(value))
        return `${path} is ${shown(value)}, not a list`;
    if (value.length > most)
        return `${path} has ${value.length} members, more than ${most}`;
    for (let i = 0; i < value.length; i += 1) {
        const problem = check(value[i], '');
        if (problem !== null)
            return `${path}.${i}${problem}`;
    }
    return null;
}
function map(value, path, checkKey, checkMember) {
    if (!isObject(value))
        return `${path} is ${shown(value)}, not an object`;
    for (const [key, member] of Object.entries(value)) {
        const problem = checkKey(key, ': a key') ?? checkMember(member, `.${key}`);
        if (problem !== null)
            return path + problem;
    }
    return null;
}
function within(path, problem) {
    return problem === null ? null : path + problem;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function notAnObject(value) {
    return ` is ${shown(value)}, not an object`;
}
function noOther(object, keys) {
    let count = 0;
    for (const _ in object)
        count += 1;
    if (count === keys.length)
        return null;
    const other = Object.keys(object).find((key) => !keys.includes(key));
    return other === undefined ? ' is no plain object' : ` has a member ${shown(other)}, which it may not have`;
}
function noneBut(object, keys) {
    const other = Object.keys(object).find((key) => !keys.includes(key));
    return other === undefined ? null : ` has a member ${shown(other)}, which it may not have`;
}
function hasAtMost(value, mostChars) {
    let count = 0;
    for (const _ of value) {
        count += 1;
        if (count > mostChars)
            return false;
    }
    return true;
}
function shown(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    return typeof value === 'function' ? 'a function' : String(value);
}

;// CONCATENATED MODULE: ./lib/evidence/event-checks.js

const payloadChecks = {
    run_started: runStarted,
    process_started: processStarted,
    sample: sample,
    signal_raised: signalRaised,
    signal_cleared: signalCleared,
    incident_opened: incidentOpened,
    decision_made: decisionMade,
    policy_dry_run: policyDryRun,
    diagnostics_captured: diagnosticsCaptured,
    kill_requested: killRequested,
    process_killed: processKilled,
    restart_scheduled: restartScheduled,
    process_exited: processExited,
    orphans_reaped: orphansReaped,
    incident_closed: incidentClosed,
    alert_raised: alertRaised,
    cancel_requested: cancelRequested,
    policy_fallback: policyFallback,
    agent_usage: agentUsage,
    checkpoint: checkpoint,
    evidence_degraded: evidenceDegraded,
    run_recovered: runRecovered,
    run_sealed: runSealed,
};
const envelopeCheck = envelope;
const envelopeKeys = ['event_type', 'incident_id', 'actor', 'reason', 'scores', 'action', 'outcome', 'created_at_ms', 'payload'];
function envelope(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['event_type'], '.event_type', envelopeEventTypeValues) ??
        (value['incident_id'] === null ? null : check_values_text(value['incident_id'], '.incident_id', 1_024)) ??
        either(oneOf(value['actor'], '.actor', ['system']), matching(value['actor'], '.actor', /^manual:.{1,1024}$/)) ??
        check_values_text(value['reason'], '.reason', 8_192) ??
        map(value['scores'], '.scores', (each, at) => matching(each, at, /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/), (each, at) => integer(each, at, 0, 10_000)) ??
        oneOf(value['action'], '.action', envelopeActionValues) ??
        check_values_text(value['outcome'], '.outcome', 1_024) ??
        integer(value['created_at_ms'], '.created_at_ms', 0, 253_402_300_799_999) ??
        noOther(value, envelopeKeys));
}
const envelopeEventTypeValues = [
    'run_started',
    'process_started',
    'sample',
    'signal_raised',
    'signal_cleared',
    'incident_opened',
    'decision_made',
    'policy_dry_run',
    'diagnostics_captured',
    'kill_requested',
    'process_killed',
    'restart_scheduled',
    'process_exited',
    'orphans_reaped',
    'incident_closed',
    'alert_raised',
    'cancel_requested',
    'policy_fallback',
    'agent_usage',
    'checkpoint',
    'evidence_degraded',
    'run_recovered',
    'run_sealed',
];
const envelopeActionValues = ['', 'continue', 'alert', 'kill', 'restart', 'log_only'];
const runStartedKeys = [
    'guard_version',
    'tool_sha256',
    'node_version',
    'platform',
    'cpus',
    'name',
    'command',
    'cwd',
    'mode',
    'profile',
    'policy_sha256',
    'policy_sources',
    'tier',
    'identity',
    'canary',
];
function runStarted(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (check_values_text(value['guard_version'], '.guard_version', 1_024) ??
        matching(value['tool_sha256'], '.tool_sha256', /^([0-9a-f]{64})?$/) ??
        check_values_text(value['node_version'], '.node_version', 1_024) ??
        check_values_text(value['platform'], '.platform', 1_024) ??
        integer(value['cpus'], '.cpus', 0) ??
        check_values_text(value['name'], '.name', 131_072) ??
        list(value['command'], '.command', 250_000, (each, at) => check_values_text(each, at, 2_097_152)) ??
        check_values_text(value['cwd'], '.cwd', 131_072) ??
        oneOf(value['mode'], '.mode', runStartedModeValues) ??
        oneOf(value['profile'], '.profile', runStartedProfileValues) ??
        matching(value['policy_sha256'], '.policy_sha256', /^[0-9a-f]{64}$/) ??
        ('policy_sources' in value
            ? map(value['policy_sources'], '.policy_sources', (each, at) => matching(each, at, /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/), (each, at) => check_values_text(each, at, 1_024))
            : null) ??
        within('.tier', runStartedTier(value['tier'])) ??
        within('.identity', runStartedIdentity(value['identity'])) ??
        ('canary' in value ? within('.canary', runStartedCanary(value['canary'])) : null) ??
        noneBut(value, runStartedKeys));
}
const runStartedModeValues = ['shadow', 'canary', 'enforce'];
const runStartedProfileValues = ['standard', 'strict', 'watchdog', 'agent'];
const runStartedTierKeys = ['name', 'whyNotBetter', 'cpuSource'];
function runStartedTier(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['name'], '.name', runStartedTierNameValues) ??
        check_values_text(value['whyNotBetter'], '.whyNotBetter', 8_192) ??
        oneOf(value['cpuSource'], '.cpuSource', runStartedTierCpuSourceValues) ??
        noOther(value, runStartedTierKeys));
}
const runStartedTierNameValues = ['cgroup', 'strict', 'init', 'group', 'windows'];
const runStartedTierCpuSourceValues = ['cgroup', 'init', 'proc', 'pidusage'];
const runStartedIdentityKeys = ['ci', 'repository', 'sha', 'workflow', 'job', 'run_id', 'attempt', 'step'];
function runStartedIdentity(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (check_values_text(value['ci'], '.ci', 131_072) ??
        check_values_text(value['repository'], '.repository', 131_072) ??
        check_values_text(value['sha'], '.sha', 131_072) ??
        check_values_text(value['workflow'], '.workflow', 131_072) ??
        check_values_text(value['job'], '.job', 131_072) ??
        check_values_text(value['run_id'], '.run_id', 131_072) ??
        check_values_text(value['attempt'], '.attempt', 131_072) ??
        check_values_text(value['step'], '.step', 131_072) ??
        noOther(value, runStartedIdentityKeys));
}
const runStartedCanaryKeys = ['percent', 'draw_bp', 'enforced'];
function runStartedCanary(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['percent'], '.percent', 0) ??
        integer(value['draw_bp'], '.draw_bp', 0) ??
        flag(value['enforced'], '.enforced') ??
        noOther(value, runStartedCanaryKeys));
}
const processStartedKeys = ['pid', 'start_time', 'attempt', 'at_ms', 'tier'];
function processStarted(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['pid'], '.pid', 0) ??
        integer(value['start_time'], '.start_time', 0) ??
        ('attempt' in value ? integer(value['attempt'], '.attempt', 0) : null) ??
        ('at_ms' in value ? integer(value['at_ms'], '.at_ms', 0) : null) ??
        ('tier' in value ? within('.tier', runStartedTier(value['tier'])) : null) ??
        noneBut(value, processStartedKeys));
}
const sampleKeys = ['ticks'];
function sample(value) {
    if (!isObject(value))
        return notAnObject(value);
    return list(value['ticks'], '.ticks', 1_000, sampleTicks) ?? noOther(value, sampleKeys);
}
const sampleTicksKeys = ['atMs', 'judgedMs', 'tree', 'host', 'output', 'data', 'agent'];
function sampleTicks(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['atMs'], '.atMs') ??
        integer(value['judgedMs'], '.judgedMs') ??
        within('.tree', sampleTicksTree(value['tree'])) ??
        within('.host', sampleTicksHost(value['host'])) ??
        within('.output', sampleTicksOutput(value['output'])) ??
        (value['data'] === null ? null : within('.data', sampleTicksOutput(value['data']))) ??
        ('agent' in value ? within('.agent', sampleTicksAgent(value['agent'])) : null) ??
        noneBut(value, sampleTicksKeys));
}
const sampleTicksTreeKeys = [
    'cpuMs',
    'cpuBp',
    'cpuWaitMs',
    'memoryBytes',
    'memoryExact',
    'processes',
    'births',
    'ioBytes',
    'shortLived',
];
function sampleTicksTree(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['cpuMs'], '.cpuMs') ??
        integer(value['cpuBp'], '.cpuBp') ??
        integer(value['cpuWaitMs'], '.cpuWaitMs') ??
        integer(value['memoryBytes'], '.memoryBytes') ??
        flag(value['memoryExact'], '.memoryExact') ??
        integer(value['processes'], '.processes') ??
        integer(value['births'], '.births') ??
        integer(value['ioBytes'], '.ioBytes') ??
        within('.shortLived', sampleTicksTreeShortLived(value['shortLived'])) ??
        noOther(value, sampleTicksTreeKeys));
}
const sampleTicksTreeShortLivedKeys = ['total', 'key'];
function sampleTicksTreeShortLived(value) {
    if (!isObject(value))
        return notAnObject(value);
    return integer(value['total'], '.total') ?? integer(value['key'], '.key') ?? noOther(value, sampleTicksTreeShortLivedKeys);
}
const sampleTicksHostKeys = [
    'memoryTotalBytes',
    'memoryAvailableBytes',
    'memoryFullBp',
    'cpuIdleBp',
    'cores',
    'processLimit',
    'memoryLimitBytes',
];
function sampleTicksHost(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['memoryTotalBytes'], '.memoryTotalBytes') ??
        integer(value['memoryAvailableBytes'], '.memoryAvailableBytes') ??
        integer(value['memoryFullBp'], '.memoryFullBp') ??
        integer(value['cpuIdleBp'], '.cpuIdleBp') ??
        integer(value['cores'], '.cores') ??
        integer(value['processLimit'], '.processLimit') ??
        integer(value['memoryLimitBytes'], '.memoryLimitBytes') ??
        noOther(value, sampleTicksHostKeys));
}
const sampleTicksOutputKeys = ['bytes', 'lines', 'shedLines', 'silentMs', 'loop', 'updates', 'repetition', 'progress'];
function sampleTicksOutput(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['bytes'], '.bytes') ??
        integer(value['lines'], '.lines') ??
        integer(value['shedLines'], '.shedLines') ??
        integer(value['silentMs'], '.silentMs') ??
        within('.loop', sampleTicksOutputLoop(value['loop'])) ??
        integer(value['updates'], '.updates') ??
        within('.repetition', sampleTicksOutputRepetition(value['repetition'])) ??
        within('.progress', sampleTicksOutputProgress(value['progress'])) ??
        noOther(value, sampleTicksOutputKeys));
}
const sampleTicksOutputLoopKeys = ['lines', 'forMs', 'period'];
function sampleTicksOutputLoop(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['lines'], '.lines') ??
        integer(value['forMs'], '.forMs') ??
        integer(value['period'], '.period') ??
        noOther(value, sampleTicksOutputLoopKeys));
}
const sampleTicksOutputRepetitionKeys = [
    'entropyBp',
    'lagMatchBp',
    'logEntropyBp',
    'newBp',
    'repeatedBp',
    'progressBp',
    'lines',
    'forMs',
];
function sampleTicksOutputRepetition(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['entropyBp'], '.entropyBp') ??
        integer(value['lagMatchBp'], '.lagMatchBp') ??
        integer(value['logEntropyBp'], '.logEntropyBp') ??
        integer(value['newBp'], '.newBp') ??
        integer(value['repeatedBp'], '.repeatedBp') ??
        integer(value['progressBp'], '.progressBp') ??
        integer(value['lines'], '.lines') ??
        integer(value['forMs'], '.forMs') ??
        noOther(value, sampleTicksOutputRepetitionKeys));
}
const sampleTicksOutputProgressKeys = ['valueBp', 'stuckMs', 'updatesSince'];
function sampleTicksOutputProgress(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['valueBp'], '.valueBp') ??
        integer(value['stuckMs'], '.stuckMs') ??
        integer(value['updatesSince'], '.updatesSince') ??
        noOther(value, sampleTicksOutputProgressKeys));
}
const sampleTicksAgentKeys = [
    'events',
    'turns',
    'toolCalls',
    'toolErrors',
    'turnsWithoutTools',
    'tokens',
    'totalTokens',
    'tokensLive',
    'costMicros',
    'costFromPrices',
    'unpricedTokens',
    'loopRepeats',
    'loopPeriod',
    'maskedRepeats',
    'maskedPeriod',
    'endState',
    'skippedLines',
    'shedBytes',
    'unchangedTurns',
    'exited',
];
function sampleTicksAgent(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['events'], '.events') ??
        integer(value['turns'], '.turns') ??
        integer(value['toolCalls'], '.toolCalls') ??
        integer(value['toolErrors'], '.toolErrors') ??
        integer(value['turnsWithoutTools'], '.turnsWithoutTools') ??
        within('.tokens', sampleTicksAgentTokens(value['tokens'])) ??
        integer(value['totalTokens'], '.totalTokens') ??
        flag(value['tokensLive'], '.tokensLive') ??
        integer(value['costMicros'], '.costMicros') ??
        flag(value['costFromPrices'], '.costFromPrices') ??
        integer(value['unpricedTokens'], '.unpricedTokens') ??
        integer(value['loopRepeats'], '.loopRepeats') ??
        integer(value['loopPeriod'], '.loopPeriod') ??
        integer(value['maskedRepeats'], '.maskedRepeats') ??
        integer(value['maskedPeriod'], '.maskedPeriod') ??
        integer(value['endState'], '.endState') ??
        integer(value['skippedLines'], '.skippedLines') ??
        integer(value['shedBytes'], '.shedBytes') ??
        integer(value['unchangedTurns'], '.unchangedTurns') ??
        flag(value['exited'], '.exited') ??
        noOther(value, sampleTicksAgentKeys));
}
const sampleTicksAgentTokensKeys = ['input', 'output', 'cacheRead', 'cacheWrite', 'reasoning'];
function sampleTicksAgentTokens(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['input'], '.input') ??
        integer(value['output'], '.output') ??
        integer(value['cacheRead'], '.cacheRead') ??
        integer(value['cacheWrite'], '.cacheWrite') ??
        integer(value['reasoning'], '.reasoning') ??
        noOther(value, sampleTicksAgentTokensKeys));
}
const signalRaisedKeys = ['signal', 'level', 'since_ms', 'at_ms', 'observations'];
function signalRaised(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['signal'], '.signal', signalRaisedSignalValues) ??
        oneOf(value['level'], '.level', signalRaisedLevelValues) ??
        integer(value['since_ms'], '.since_ms') ??
        integer(value['at_ms'], '.at_ms', 0) ??
        list(value['observations'], '.observations', 1_000, signalRaisedObservations) ??
        noOther(value, signalRaisedKeys));
}
const signalRaisedSignalValues = [
    'wall-time',
    'no-output',
    'hang',
    'silent-spin',
    'output-loop',
    'cpu-loop',
    'output-flood',
    'stuck-progress',
    'memory',
    'crash-loop',
    'fork-storm',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const signalRaisedLevelValues = ['alert', 'enforce'];
const signalRaisedObservationsKeys = ['name', 'observed', 'limit', 'unit'];
function signalRaisedObservations(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (check_values_text(value['name'], '.name', 1_024) ??
        integer(value['observed'], '.observed') ??
        integer(value['limit'], '.limit') ??
        oneOf(value['unit'], '.unit', signalRaisedObservationsUnitValues) ??
        noOther(value, signalRaisedObservationsKeys));
}
const signalRaisedObservationsUnitValues = [
    'ms',
    'bp',
    'bytes',
    'lines',
    'lines/s',
    'bytes/s',
    'ratio',
    'processes',
    'tokens',
    'micro-usd',
    'turns',
    'calls',
    'repeats',
];
const signalClearedKeys = ['signal', 'at_ms'];
function signalCleared(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['signal'], '.signal', signalClearedSignalValues) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        noOther(value, signalClearedKeys));
}
const signalClearedSignalValues = [
    'wall-time',
    'no-output',
    'hang',
    'silent-spin',
    'output-loop',
    'cpu-loop',
    'output-flood',
    'stuck-progress',
    'memory',
    'crash-loop',
    'fork-storm',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const incidentOpenedKeys = ['rules', 'at_ms'];
function incidentOpened(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, incidentOpenedRulesValues)) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        noOther(value, incidentOpenedKeys));
}
const incidentOpenedRulesValues = [
    'output-loop',
    'cpu-loop',
    'output-flood',
    'no-output',
    'hang',
    'silent-spin',
    'memory',
    'crash-loop',
    'fork-storm',
    'stuck-progress',
    'wall-time',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const decisionMadeKeys = ['rules', 'counterfactual', 'observations', 'at_ms', 'agent_result'];
function decisionMade(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, decisionMadeRulesValues)) ??
        check_values_text(value['counterfactual'], '.counterfactual', 8_192) ??
        list(value['observations'], '.observations', 1_000, signalRaisedObservations) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        ('agent_result' in value ? oneOf(value['agent_result'], '.agent_result', decisionMadeAgentResultValues) : null) ??
        noneBut(value, decisionMadeKeys));
}
const decisionMadeRulesValues = [
    'output-loop',
    'cpu-loop',
    'output-flood',
    'no-output',
    'hang',
    'silent-spin',
    'memory',
    'crash-loop',
    'fork-storm',
    'stuck-progress',
    'wall-time',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const decisionMadeAgentResultValues = ['success', 'failure'];
const policyDryRunKeys = ['rules', 'counterfactual', 'observations', 'at_ms', 'agent_result', 'would'];
function policyDryRun(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, policyDryRunRulesValues)) ??
        check_values_text(value['counterfactual'], '.counterfactual', 8_192) ??
        list(value['observations'], '.observations', 1_000, signalRaisedObservations) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        ('agent_result' in value ? oneOf(value['agent_result'], '.agent_result', policyDryRunAgentResultValues) : null) ??
        oneOf(value['would'], '.would', policyDryRunWouldValues) ??
        noneBut(value, policyDryRunKeys));
}
const policyDryRunRulesValues = [
    'output-loop',
    'cpu-loop',
    'output-flood',
    'no-output',
    'hang',
    'silent-spin',
    'memory',
    'crash-loop',
    'fork-storm',
    'stuck-progress',
    'wall-time',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const policyDryRunAgentResultValues = ['success', 'failure'];
const policyDryRunWouldValues = ['alert', 'kill', 'restart'];
const diagnosticsCapturedKeys = ['file', 'culprit'];
function diagnosticsCaptured(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (matching(value['file'], '.file', /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/) ??
        ('culprit' in value
            ? value['culprit'] === null
                ? null
                : within('.culprit', diagnosticsCapturedCulprit(value['culprit']))
            : null) ??
        noneBut(value, diagnosticsCapturedKeys));
}
const diagnosticsCapturedCulpritKeys = ['pid', 'command', 'parent', 'doing', 'what'];
function diagnosticsCapturedCulprit(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['pid'], '.pid', 0) ??
        check_values_text(value['command'], '.command', 1_024) ??
        check_values_text(value['parent'], '.parent', 1_024) ??
        oneOf(value['doing'], '.doing', diagnosticsCapturedCulpritDoingValues) ??
        check_values_text(value['what'], '.what', 8_192) ??
        noOther(value, diagnosticsCapturedCulpritKeys));
}
const diagnosticsCapturedCulpritDoingValues = [
    'computing',
    'stdin',
    'pipe',
    'unheld-pipe',
    'lock',
    'network',
    'socket',
    'child',
    'sleep',
    'events',
    'signal',
    'disk',
    'stopped',
    'ended',
    'unknown',
];
const killRequestedKeys = ['why', 'grace_ms', 'processes', 'at_ms'];
function killRequested(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['why'], '.why', killRequestedWhyValues) ??
        integer(value['grace_ms'], '.grace_ms', 0) ??
        integer(value['processes'], '.processes', 0) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        noOther(value, killRequestedKeys));
}
const killRequestedWhyValues = ['rule', 'cancel', 'orphans'];
const processKilledKeys = ['processes_killed', 'left', 'left_pids', 'certain', 'took_ms', 'last_signal'];
function processKilled(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['processes_killed'], '.processes_killed', 0) ??
        integer(value['left'], '.left', 0) ??
        list(value['left_pids'], '.left_pids', 1_000, (each, at) => integer(each, at, 0)) ??
        flag(value['certain'], '.certain') ??
        integer(value['took_ms'], '.took_ms', 0) ??
        matching(value['last_signal'], '.last_signal', /^SIG[A-Z0-9+-]{1,16}$/) ??
        noOther(value, processKilledKeys));
}
const restartScheduledKeys = ['attempt', 'delay_ms', 'max', 'window_ms', 'seed', 'at_ms'];
function restartScheduled(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['attempt'], '.attempt', 0) ??
        integer(value['delay_ms'], '.delay_ms', 0) ??
        integer(value['max'], '.max', 0) ??
        integer(value['window_ms'], '.window_ms', 0) ??
        integer(value['seed'], '.seed', 0) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        noOther(value, restartScheduledKeys));
}
const processExitedKeys = [
    'exit_code',
    'command_exit_code',
    'kill_signal',
    'duration_ms',
    'output_bytes',
    'cpu_ms',
    'peak_cpu_bp',
    'peak_memory_bytes',
    'processes_peak',
];
function processExited(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['exit_code'], '.exit_code') ??
        (value['command_exit_code'] === null ? null : integer(value['command_exit_code'], '.command_exit_code')) ??
        (value['kill_signal'] === null ? null : matching(value['kill_signal'], '.kill_signal', /^SIG[A-Z0-9+-]{1,16}$/)) ??
        integer(value['duration_ms'], '.duration_ms', 0) ??
        integer(value['output_bytes'], '.output_bytes', 0) ??
        integer(value['cpu_ms'], '.cpu_ms') ??
        integer(value['peak_cpu_bp'], '.peak_cpu_bp') ??
        integer(value['peak_memory_bytes'], '.peak_memory_bytes') ??
        integer(value['processes_peak'], '.processes_peak') ??
        noOther(value, processExitedKeys));
}
const orphansReapedKeys = ['policy', 'count', 'left', 'certain', 'took_ms', 'processes'];
function orphansReaped(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['policy'], '.policy', orphansReapedPolicyValues) ??
        integer(value['count'], '.count', 0) ??
        integer(value['left'], '.left', 0) ??
        flag(value['certain'], '.certain') ??
        integer(value['took_ms'], '.took_ms', 0) ??
        list(value['processes'], '.processes', 1_000, orphansReapedProcesses) ??
        noOther(value, orphansReapedKeys));
}
const orphansReapedPolicyValues = ['kill', 'warn', 'allow'];
const orphansReapedProcessesKeys = ['pid', 'command', 'holds_output'];
function orphansReapedProcesses(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['pid'], '.pid', 0) ??
        check_values_text(value['command'], '.command', 1_024) ??
        flag(value['holds_output'], '.holds_output') ??
        noOther(value, orphansReapedProcessesKeys));
}
const incidentClosedKeys = ['at_ms'];
function incidentClosed(value) {
    if (!isObject(value))
        return notAnObject(value);
    return integer(value['at_ms'], '.at_ms', 0) ?? noOther(value, incidentClosedKeys);
}
const alertRaisedKeys = ['rules', 'at_ms'];
function alertRaised(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, alertRaisedRulesValues)) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        noOther(value, alertRaisedKeys));
}
const alertRaisedRulesValues = [
    'output-loop',
    'cpu-loop',
    'output-flood',
    'no-output',
    'hang',
    'silent-spin',
    'memory',
    'crash-loop',
    'fork-storm',
    'stuck-progress',
    'wall-time',
    'agent-loop',
    'budget',
    'hang-after-result',
];
const cancelRequestedKeys = ['signal', 'at_ms'];
function cancelRequested(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (matching(value['signal'], '.signal', /^SIG[A-Z0-9+-]{1,16}$/) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        noOther(value, cancelRequestedKeys));
}
const policyFallbackKeys = ['error'];
function policyFallback(value) {
    if (!isObject(value))
        return notAnObject(value);
    return check_values_text(value['error'], '.error', 8_192) ?? noOther(value, policyFallbackKeys);
}
const agentUsageKeys = [
    'agent',
    'at_ms',
    'final',
    'turns',
    'tool_calls',
    'tool_errors',
    'tokens',
    'total_tokens',
    'tokens_live',
    'cost_micros',
    'cost_from',
    'unpriced_tokens',
    'shed_bytes',
    'budget',
    'loop',
];
function agentUsage(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['agent'], '.agent', agentUsageAgentValues) ??
        integer(value['at_ms'], '.at_ms', 0) ??
        flag(value['final'], '.final') ??
        integer(value['turns'], '.turns', 0) ??
        integer(value['tool_calls'], '.tool_calls', 0) ??
        integer(value['tool_errors'], '.tool_errors', 0) ??
        within('.tokens', agentUsageTokens(value['tokens'])) ??
        integer(value['total_tokens'], '.total_tokens', 0) ??
        flag(value['tokens_live'], '.tokens_live') ??
        integer(value['cost_micros'], '.cost_micros') ??
        oneOf(value['cost_from'], '.cost_from', agentUsageCostFromValues) ??
        integer(value['unpriced_tokens'], '.unpriced_tokens', 0) ??
        integer(value['shed_bytes'], '.shed_bytes', 0) ??
        ('budget' in value ? list(value['budget'], '.budget', 4, agentUsageBudget) : null) ??
        ('loop' in value ? within('.loop', agentUsageLoop(value['loop'])) : null) ??
        noneBut(value, agentUsageKeys));
}
const agentUsageAgentValues = ['claude', 'codex', 'gemini', 'opencode', 'aider'];
const agentUsageTokensKeys = ['input', 'output', 'cache_read', 'cache_write', 'reasoning'];
function agentUsageTokens(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['input'], '.input', 0) ??
        integer(value['output'], '.output', 0) ??
        integer(value['cache_read'], '.cache_read', 0) ??
        integer(value['cache_write'], '.cache_write', 0) ??
        integer(value['reasoning'], '.reasoning', 0) ??
        noOther(value, agentUsageTokensKeys));
}
const agentUsageCostFromValues = ['stream', 'prices', 'none'];
const agentUsageBudgetKeys = ['what', 'estimate', 'actual'];
function agentUsageBudget(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (oneOf(value['what'], '.what', agentUsageBudgetWhatValues) ??
        integer(value['estimate'], '.estimate', 0) ??
        integer(value['actual'], '.actual') ??
        noOther(value, agentUsageBudgetKeys));
}
const agentUsageBudgetWhatValues = ['tokens', 'cost', 'turns', 'tool-calls'];
const agentUsageLoopKeys = ['repeats', 'masked', 'calls'];
function agentUsageLoop(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (integer(value['repeats'], '.repeats', 0) ??
        flag(value['masked'], '.masked') ??
        list(value['calls'], '.calls', 1_000, agentUsageLoopCalls) ??
        noOther(value, agentUsageLoopKeys));
}
const agentUsageLoopCallsKeys = ['name', 'arguments', 'result', 'is_error'];
function agentUsageLoopCalls(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (check_values_text(value['name'], '.name', 1_024) ??
        check_values_text(value['arguments'], '.arguments', 8_192) ??
        check_values_text(value['result'], '.result', 8_192) ??
        flag(value['is_error'], '.is_error') ??
        noOther(value, agentUsageLoopCallsKeys));
}
const checkpointKeys = ['every_ms'];
function checkpoint(value) {
    if (!isObject(value))
        return notAnObject(value);
    return integer(value['every_ms'], '.every_ms', 0) ?? noOther(value, checkpointKeys);
}
const evidenceDegradedKeys = ['what', 'error'];
function evidenceDegraded(value) {
    if (!isObject(value))
        return notAnObject(value);
    return check_values_text(value['what'], '.what', 8_192) ?? check_values_text(value['error'], '.error', 8_192) ?? noOther(value, evidenceDegradedKeys);
}
const runRecoveredKeys = ['by', 'events'];
function runRecovered(value) {
    if (!isObject(value))
        return notAnObject(value);
    return check_values_text(value['by'], '.by', 1_024) ?? integer(value['events'], '.events', 0) ?? noOther(value, runRecoveredKeys);
}
const runSealedKeys = ['files', 'withheld'];
function runSealed(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (map(value['files'], '.files', (each, at) => matching(each, at, /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/), (each, at) => matching(each, at, /^[0-9a-f]{64}$/)) ??
        list(value['withheld'], '.withheld', 1_000, runSealedWithheld) ??
        noOther(value, runSealedKeys));
}
const runSealedWithheldKeys = ['file', 'why'];
function runSealedWithheld(value) {
    if (!isObject(value))
        return notAnObject(value);
    return (matching(value['file'], '.file', /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/) ??
        check_values_text(value['why'], '.why', 8_192) ??
        noOther(value, runSealedWithheldKeys));
}

// EXTERNAL MODULE: ./lib/evidence/jcs.js
var jcs = __webpack_require__(85501);
;// CONCATENATED MODULE: ./lib/evidence/check-draft.js



const longestPayloadChars = 4 * 1024 * 1024;
const mostScores = 64;
function checkDraft(draft) {
    const problem = envelopeCheck(draft) ?? within('.payload', payloadChecks[draft.event_type](draft.payload));
    return problem === null ? checkAmounts(draft) : problem.replace(/^[. ]/, '');
}
function checkAmounts({ event_type, scores, payload }) {
    if (Object.keys(scores).length > mostScores)
        return `there are more than ${mostScores} scores`;
    return event_type === 'run_started' && (0,jcs/* canonicalJson */.dj)(payload).length > longestPayloadChars
        ? `the payload is longer than ${longestPayloadChars} characters`
        : null;
}


/***/ }),

/***/ 79152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ canonicalParts),
/* harmony export */   V8: () => (/* binding */ eventLine),
/* harmony export */   vS: () => (/* binding */ canonicalEvent)
/* harmony export */ });
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85501);

function canonicalEvent(event, { scores, payload } = canonicalParts(event)) {
    return (`{"action":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.action)}` +
        `,"actor":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.actor)}` +
        `,"created_at":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.created_at)}` +
        `,"event_id":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.event_id)}` +
        `,"event_type":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.event_type)}` +
        `,"incident_id":${event.incident_id === null ? 'null' : (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.incident_id)}` +
        `,"outcome":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.outcome)}` +
        `,"payload":${payload}` +
        `,"reason":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.reason)}` +
        `,"run_id":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalString */ .Ml)(event.run_id)}` +
        `,"schema_version":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event.schema_version)}` +
        `,"scores":${scores}` +
        `,"seq":${(0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event.seq)}}`);
}
function eventLine({ hash, event }, parts = canonicalParts(event)) {
    return `{"hash":"${hash}","event":${canonicalEvent(event, parts)}}`;
}
function canonicalParts({ scores, payload }) {
    return { scores: (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(scores), payload: (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(payload) };
}


/***/ })

};
