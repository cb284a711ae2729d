/** Made from event-schemas.ts by scripts/update-event-checks.ts: change that, and run it. */
import type { EventType } from '../model.ts';
import {
  either,
  flag,
  integer,
  isObject,
  list,
  map,
  matching,
  noneBut,
  noOther,
  notAnObject,
  oneOf,
  text,
  within,
} from './check-values.ts';

/** What keeps a payload from being one of its type, beginning with the path to it; null when nothing does. */
export const payloadChecks: Readonly<Record<EventType, (value: unknown) => string | null>> = {
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
/** The same for the rest of a draft, beside its payload. */
export const envelopeCheck: (value: unknown) => string | null = envelope;
const envelopeKeys = ['event_type', 'incident_id', 'actor', 'reason', 'scores', 'action', 'outcome', 'created_at_ms', 'payload'];
function envelope(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['event_type'], '.event_type', envelopeEventTypeValues) ??
    (value['incident_id'] === null ? null : text(value['incident_id'], '.incident_id', 1_024)) ??
    either(oneOf(value['actor'], '.actor', ['system']), matching(value['actor'], '.actor', /^manual:.{1,1024}$/)) ??
    text(value['reason'], '.reason', 8_192) ??
    map(
      value['scores'],
      '.scores',
      (each, at) => matching(each, at, /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
      (each, at) => integer(each, at, 0, 10_000),
    ) ??
    oneOf(value['action'], '.action', envelopeActionValues) ??
    text(value['outcome'], '.outcome', 1_024) ??
    integer(value['created_at_ms'], '.created_at_ms', 0, 253_402_300_799_999) ??
    noOther(value, envelopeKeys)
  );
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
function runStarted(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    text(value['guard_version'], '.guard_version', 1_024) ??
    matching(value['tool_sha256'], '.tool_sha256', /^([0-9a-f]{64})?$/) ??
    text(value['node_version'], '.node_version', 1_024) ??
    text(value['platform'], '.platform', 1_024) ??
    integer(value['cpus'], '.cpus', 0) ??
    text(value['name'], '.name', 131_072) ??
    list(value['command'], '.command', 250_000, (each, at) => text(each, at, 2_097_152)) ??
    text(value['cwd'], '.cwd', 131_072) ??
    oneOf(value['mode'], '.mode', runStartedModeValues) ??
    oneOf(value['profile'], '.profile', runStartedProfileValues) ??
    matching(value['policy_sha256'], '.policy_sha256', /^[0-9a-f]{64}$/) ??
    ('policy_sources' in value
      ? map(
          value['policy_sources'],
          '.policy_sources',
          (each, at) => matching(each, at, /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
          (each, at) => text(each, at, 1_024),
        )
      : null) ??
    within('.tier', runStartedTier(value['tier'])) ??
    within('.identity', runStartedIdentity(value['identity'])) ??
    ('canary' in value ? within('.canary', runStartedCanary(value['canary'])) : null) ??
    noneBut(value, runStartedKeys)
  );
}
const runStartedModeValues = ['shadow', 'canary', 'enforce'];
const runStartedProfileValues = ['standard', 'strict', 'watchdog', 'agent'];
const runStartedTierKeys = ['name', 'whyNotBetter', 'cpuSource'];
function runStartedTier(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['name'], '.name', runStartedTierNameValues) ??
    text(value['whyNotBetter'], '.whyNotBetter', 8_192) ??
    oneOf(value['cpuSource'], '.cpuSource', runStartedTierCpuSourceValues) ??
    noOther(value, runStartedTierKeys)
  );
}
const runStartedTierNameValues = ['cgroup', 'strict', 'init', 'group', 'windows'];
const runStartedTierCpuSourceValues = ['cgroup', 'init', 'proc', 'pidusage'];
const runStartedIdentityKeys = ['ci', 'repository', 'sha', 'workflow', 'job', 'run_id', 'attempt', 'step'];
function runStartedIdentity(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    text(value['ci'], '.ci', 131_072) ??
    text(value['repository'], '.repository', 131_072) ??
    text(value['sha'], '.sha', 131_072) ??
    text(value['workflow'], '.workflow', 131_072) ??
    text(value['job'], '.job', 131_072) ??
    text(value['run_id'], '.run_id', 131_072) ??
    text(value['attempt'], '.attempt', 131_072) ??
    text(value['step'], '.step', 131_072) ??
    noOther(value, runStartedIdentityKeys)
  );
}
const runStartedCanaryKeys = ['percent', 'draw_bp', 'enforced'];
function runStartedCanary(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['percent'], '.percent', 0) ??
    integer(value['draw_bp'], '.draw_bp', 0) ??
    flag(value['enforced'], '.enforced') ??
    noOther(value, runStartedCanaryKeys)
  );
}
const processStartedKeys = ['pid', 'start_time', 'attempt', 'at_ms', 'tier'];
function processStarted(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['pid'], '.pid', 0) ??
    integer(value['start_time'], '.start_time', 0) ??
    ('attempt' in value ? integer(value['attempt'], '.attempt', 0) : null) ??
    ('at_ms' in value ? integer(value['at_ms'], '.at_ms', 0) : null) ??
    ('tier' in value ? within('.tier', runStartedTier(value['tier'])) : null) ??
    noneBut(value, processStartedKeys)
  );
}
const sampleKeys = ['ticks'];
function sample(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return list(value['ticks'], '.ticks', 1_000, sampleTicks) ?? noOther(value, sampleKeys);
}
const sampleTicksKeys = ['atMs', 'judgedMs', 'tree', 'host', 'output', 'data', 'agent'];
function sampleTicks(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['atMs'], '.atMs') ??
    integer(value['judgedMs'], '.judgedMs') ??
    within('.tree', sampleTicksTree(value['tree'])) ??
    within('.host', sampleTicksHost(value['host'])) ??
    within('.output', sampleTicksOutput(value['output'])) ??
    (value['data'] === null ? null : within('.data', sampleTicksOutput(value['data']))) ??
    ('agent' in value ? within('.agent', sampleTicksAgent(value['agent'])) : null) ??
    noneBut(value, sampleTicksKeys)
  );
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
function sampleTicksTree(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['cpuMs'], '.cpuMs') ??
    integer(value['cpuBp'], '.cpuBp') ??
    integer(value['cpuWaitMs'], '.cpuWaitMs') ??
    integer(value['memoryBytes'], '.memoryBytes') ??
    flag(value['memoryExact'], '.memoryExact') ??
    integer(value['processes'], '.processes') ??
    integer(value['births'], '.births') ??
    integer(value['ioBytes'], '.ioBytes') ??
    within('.shortLived', sampleTicksTreeShortLived(value['shortLived'])) ??
    noOther(value, sampleTicksTreeKeys)
  );
}
const sampleTicksTreeShortLivedKeys = ['total', 'key'];
function sampleTicksTreeShortLived(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
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
function sampleTicksHost(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['memoryTotalBytes'], '.memoryTotalBytes') ??
    integer(value['memoryAvailableBytes'], '.memoryAvailableBytes') ??
    integer(value['memoryFullBp'], '.memoryFullBp') ??
    integer(value['cpuIdleBp'], '.cpuIdleBp') ??
    integer(value['cores'], '.cores') ??
    integer(value['processLimit'], '.processLimit') ??
    integer(value['memoryLimitBytes'], '.memoryLimitBytes') ??
    noOther(value, sampleTicksHostKeys)
  );
}
const sampleTicksOutputKeys = ['bytes', 'lines', 'shedLines', 'silentMs', 'loop', 'updates', 'repetition', 'progress'];
function sampleTicksOutput(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['bytes'], '.bytes') ??
    integer(value['lines'], '.lines') ??
    integer(value['shedLines'], '.shedLines') ??
    integer(value['silentMs'], '.silentMs') ??
    within('.loop', sampleTicksOutputLoop(value['loop'])) ??
    integer(value['updates'], '.updates') ??
    within('.repetition', sampleTicksOutputRepetition(value['repetition'])) ??
    within('.progress', sampleTicksOutputProgress(value['progress'])) ??
    noOther(value, sampleTicksOutputKeys)
  );
}
const sampleTicksOutputLoopKeys = ['lines', 'forMs', 'period'];
function sampleTicksOutputLoop(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['lines'], '.lines') ??
    integer(value['forMs'], '.forMs') ??
    integer(value['period'], '.period') ??
    noOther(value, sampleTicksOutputLoopKeys)
  );
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
function sampleTicksOutputRepetition(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['entropyBp'], '.entropyBp') ??
    integer(value['lagMatchBp'], '.lagMatchBp') ??
    integer(value['logEntropyBp'], '.logEntropyBp') ??
    integer(value['newBp'], '.newBp') ??
    integer(value['repeatedBp'], '.repeatedBp') ??
    integer(value['progressBp'], '.progressBp') ??
    integer(value['lines'], '.lines') ??
    integer(value['forMs'], '.forMs') ??
    noOther(value, sampleTicksOutputRepetitionKeys)
  );
}
const sampleTicksOutputProgressKeys = ['valueBp', 'stuckMs', 'updatesSince'];
function sampleTicksOutputProgress(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['valueBp'], '.valueBp') ??
    integer(value['stuckMs'], '.stuckMs') ??
    integer(value['updatesSince'], '.updatesSince') ??
    noOther(value, sampleTicksOutputProgressKeys)
  );
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
function sampleTicksAgent(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['events'], '.events') ??
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
    noOther(value, sampleTicksAgentKeys)
  );
}
const sampleTicksAgentTokensKeys = ['input', 'output', 'cacheRead', 'cacheWrite', 'reasoning'];
function sampleTicksAgentTokens(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['input'], '.input') ??
    integer(value['output'], '.output') ??
    integer(value['cacheRead'], '.cacheRead') ??
    integer(value['cacheWrite'], '.cacheWrite') ??
    integer(value['reasoning'], '.reasoning') ??
    noOther(value, sampleTicksAgentTokensKeys)
  );
}
const signalRaisedKeys = ['signal', 'level', 'since_ms', 'at_ms', 'observations'];
function signalRaised(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['signal'], '.signal', signalRaisedSignalValues) ??
    oneOf(value['level'], '.level', signalRaisedLevelValues) ??
    integer(value['since_ms'], '.since_ms') ??
    integer(value['at_ms'], '.at_ms', 0) ??
    list(value['observations'], '.observations', 1_000, signalRaisedObservations) ??
    noOther(value, signalRaisedKeys)
  );
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
function signalRaisedObservations(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    text(value['name'], '.name', 1_024) ??
    integer(value['observed'], '.observed') ??
    integer(value['limit'], '.limit') ??
    oneOf(value['unit'], '.unit', signalRaisedObservationsUnitValues) ??
    noOther(value, signalRaisedObservationsKeys)
  );
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
function signalCleared(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['signal'], '.signal', signalClearedSignalValues) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    noOther(value, signalClearedKeys)
  );
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
function incidentOpened(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, incidentOpenedRulesValues)) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    noOther(value, incidentOpenedKeys)
  );
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
function decisionMade(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, decisionMadeRulesValues)) ??
    text(value['counterfactual'], '.counterfactual', 8_192) ??
    list(value['observations'], '.observations', 1_000, signalRaisedObservations) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    ('agent_result' in value ? oneOf(value['agent_result'], '.agent_result', decisionMadeAgentResultValues) : null) ??
    noneBut(value, decisionMadeKeys)
  );
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
function policyDryRun(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, policyDryRunRulesValues)) ??
    text(value['counterfactual'], '.counterfactual', 8_192) ??
    list(value['observations'], '.observations', 1_000, signalRaisedObservations) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    ('agent_result' in value ? oneOf(value['agent_result'], '.agent_result', policyDryRunAgentResultValues) : null) ??
    oneOf(value['would'], '.would', policyDryRunWouldValues) ??
    noneBut(value, policyDryRunKeys)
  );
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
function diagnosticsCaptured(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    matching(value['file'], '.file', /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/) ??
    ('culprit' in value
      ? value['culprit'] === null
        ? null
        : within('.culprit', diagnosticsCapturedCulprit(value['culprit']))
      : null) ??
    noneBut(value, diagnosticsCapturedKeys)
  );
}
const diagnosticsCapturedCulpritKeys = ['pid', 'command', 'parent', 'doing', 'what'];
function diagnosticsCapturedCulprit(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['pid'], '.pid', 0) ??
    text(value['command'], '.command', 1_024) ??
    text(value['parent'], '.parent', 1_024) ??
    oneOf(value['doing'], '.doing', diagnosticsCapturedCulpritDoingValues) ??
    text(value['what'], '.what', 8_192) ??
    noOther(value, diagnosticsCapturedCulpritKeys)
  );
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
function killRequested(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['why'], '.why', killRequestedWhyValues) ??
    integer(value['grace_ms'], '.grace_ms', 0) ??
    integer(value['processes'], '.processes', 0) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    noOther(value, killRequestedKeys)
  );
}
const killRequestedWhyValues = ['rule', 'cancel', 'orphans'];
const processKilledKeys = ['processes_killed', 'left', 'left_pids', 'certain', 'took_ms', 'last_signal'];
function processKilled(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['processes_killed'], '.processes_killed', 0) ??
    integer(value['left'], '.left', 0) ??
    list(value['left_pids'], '.left_pids', 1_000, (each, at) => integer(each, at, 0)) ??
    flag(value['certain'], '.certain') ??
    integer(value['took_ms'], '.took_ms', 0) ??
    matching(value['last_signal'], '.last_signal', /^SIG[A-Z0-9+-]{1,16}$/) ??
    noOther(value, processKilledKeys)
  );
}
const restartScheduledKeys = ['attempt', 'delay_ms', 'max', 'window_ms', 'seed', 'at_ms'];
function restartScheduled(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['attempt'], '.attempt', 0) ??
    integer(value['delay_ms'], '.delay_ms', 0) ??
    integer(value['max'], '.max', 0) ??
    integer(value['window_ms'], '.window_ms', 0) ??
    integer(value['seed'], '.seed', 0) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    noOther(value, restartScheduledKeys)
  );
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
function processExited(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['exit_code'], '.exit_code') ??
    (value['command_exit_code'] === null ? null : integer(value['command_exit_code'], '.command_exit_code')) ??
    (value['kill_signal'] === null ? null : matching(value['kill_signal'], '.kill_signal', /^SIG[A-Z0-9+-]{1,16}$/)) ??
    integer(value['duration_ms'], '.duration_ms', 0) ??
    integer(value['output_bytes'], '.output_bytes', 0) ??
    integer(value['cpu_ms'], '.cpu_ms') ??
    integer(value['peak_cpu_bp'], '.peak_cpu_bp') ??
    integer(value['peak_memory_bytes'], '.peak_memory_bytes') ??
    integer(value['processes_peak'], '.processes_peak') ??
    noOther(value, processExitedKeys)
  );
}
const orphansReapedKeys = ['policy', 'count', 'left', 'certain', 'took_ms', 'processes'];
function orphansReaped(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['policy'], '.policy', orphansReapedPolicyValues) ??
    integer(value['count'], '.count', 0) ??
    integer(value['left'], '.left', 0) ??
    flag(value['certain'], '.certain') ??
    integer(value['took_ms'], '.took_ms', 0) ??
    list(value['processes'], '.processes', 1_000, orphansReapedProcesses) ??
    noOther(value, orphansReapedKeys)
  );
}
const orphansReapedPolicyValues = ['kill', 'warn', 'allow'];
const orphansReapedProcessesKeys = ['pid', 'command', 'holds_output'];
function orphansReapedProcesses(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['pid'], '.pid', 0) ??
    text(value['command'], '.command', 1_024) ??
    flag(value['holds_output'], '.holds_output') ??
    noOther(value, orphansReapedProcessesKeys)
  );
}
const incidentClosedKeys = ['at_ms'];
function incidentClosed(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return integer(value['at_ms'], '.at_ms', 0) ?? noOther(value, incidentClosedKeys);
}
const alertRaisedKeys = ['rules', 'at_ms'];
function alertRaised(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    list(value['rules'], '.rules', 14, (each, at) => oneOf(each, at, alertRaisedRulesValues)) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    noOther(value, alertRaisedKeys)
  );
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
function cancelRequested(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    matching(value['signal'], '.signal', /^SIG[A-Z0-9+-]{1,16}$/) ??
    integer(value['at_ms'], '.at_ms', 0) ??
    noOther(value, cancelRequestedKeys)
  );
}
const policyFallbackKeys = ['error'];
function policyFallback(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return text(value['error'], '.error', 8_192) ?? noOther(value, policyFallbackKeys);
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
function agentUsage(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['agent'], '.agent', agentUsageAgentValues) ??
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
    noneBut(value, agentUsageKeys)
  );
}
const agentUsageAgentValues = ['claude', 'codex', 'gemini', 'opencode', 'aider'];
const agentUsageTokensKeys = ['input', 'output', 'cache_read', 'cache_write', 'reasoning'];
function agentUsageTokens(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['input'], '.input', 0) ??
    integer(value['output'], '.output', 0) ??
    integer(value['cache_read'], '.cache_read', 0) ??
    integer(value['cache_write'], '.cache_write', 0) ??
    integer(value['reasoning'], '.reasoning', 0) ??
    noOther(value, agentUsageTokensKeys)
  );
}
const agentUsageCostFromValues = ['stream', 'prices', 'none'];
const agentUsageBudgetKeys = ['what', 'estimate', 'actual'];
function agentUsageBudget(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    oneOf(value['what'], '.what', agentUsageBudgetWhatValues) ??
    integer(value['estimate'], '.estimate', 0) ??
    integer(value['actual'], '.actual') ??
    noOther(value, agentUsageBudgetKeys)
  );
}
const agentUsageBudgetWhatValues = ['tokens', 'cost', 'turns', 'tool-calls'];
const agentUsageLoopKeys = ['repeats', 'masked', 'calls'];
function agentUsageLoop(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    integer(value['repeats'], '.repeats', 0) ??
    flag(value['masked'], '.masked') ??
    list(value['calls'], '.calls', 1_000, agentUsageLoopCalls) ??
    noOther(value, agentUsageLoopKeys)
  );
}
const agentUsageLoopCallsKeys = ['name', 'arguments', 'result', 'is_error'];
function agentUsageLoopCalls(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    text(value['name'], '.name', 1_024) ??
    text(value['arguments'], '.arguments', 8_192) ??
    text(value['result'], '.result', 8_192) ??
    flag(value['is_error'], '.is_error') ??
    noOther(value, agentUsageLoopCallsKeys)
  );
}
const checkpointKeys = ['every_ms'];
function checkpoint(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return integer(value['every_ms'], '.every_ms', 0) ?? noOther(value, checkpointKeys);
}
const evidenceDegradedKeys = ['what', 'error'];
function evidenceDegraded(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return text(value['what'], '.what', 8_192) ?? text(value['error'], '.error', 8_192) ?? noOther(value, evidenceDegradedKeys);
}
const runRecoveredKeys = ['by', 'events'];
function runRecovered(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return text(value['by'], '.by', 1_024) ?? integer(value['events'], '.events', 0) ?? noOther(value, runRecoveredKeys);
}
const runSealedKeys = ['files', 'withheld'];
function runSealed(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    map(
      value['files'],
      '.files',
      (each, at) => matching(each, at, /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
      (each, at) => matching(each, at, /^[0-9a-f]{64}$/),
    ) ??
    list(value['withheld'], '.withheld', 1_000, runSealedWithheld) ??
    noOther(value, runSealedKeys)
  );
}
const runSealedWithheldKeys = ['file', 'why'];
function runSealedWithheld(value: unknown): string | null {
  if (!isObject(value)) return notAnObject(value);
  return (
    matching(value['file'], '.file', /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/) ??
    text(value['why'], '.why', 8_192) ??
    noOther(value, runSealedWithheldKeys)
  );
}
