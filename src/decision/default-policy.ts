import type { Limits, LoopStep, Policy, Profile, Rules } from '../model.ts';

/**
 * When output is a loop: so many lines, for so long. The healthy logs of docs/detection-report.md reach none of these steps in
 * `standard`, but they hold few waits.
 */
const steps = [
  { lines: 2000, forMs: 2_000 },
  { lines: 1000, forMs: 60_000 },
  { lines: 200, forMs: 120_000 },
  { lines: 64, forMs: 300_000 },
] as const;

/** A wait says so every few seconds, not ten times a second: below this, even 2000 lines may be a wait of an hour. */
const WAIT_LINES_PER_SECOND = 10;
/** Below half a core a slow loop may be a wait that says so every few seconds. */
const WAIT_CPU_BP = 5_000;
/** A wait that tries something each time uses less than this: even strict does not end it. */
const POLL_CPU_BP = 1_000;

/** A retry loop and a training loop look the same after masking, but no training prints 500 steps a second for so long. */
const maskedFlood: LoopStep = { lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' };

/**
 * Work that counts what it has done, and not of how many, prints lines that are alike after masking for minutes: a benchmark among the
 * healthy logs did for 100 s. So the step of this time only alerts of them; a loop goes on, and reaches the next.
 */
const COUNTING_WORK_MS = 120_000;

const fast = ladderWith(POLL_CPU_BP);
const fastMasked = fast.map((step): LoopStep => (step.forMs === COUNTING_WORK_MS ? onlyAlerting(step) : step));
const careful = ladderWith(WAIT_CPU_BP);
const alerting = steps.map(onlyAlerting);

/** The first step asks for a rate that no wait has, the slower ones for CPU. */
function ladderWith(cpuBp: number): readonly LoopStep[] {
  return steps.map((step, at) => ({
    ...{ ...step, level: 'enforce' },
    ...(at === 0 ? { cpuBp: 0, linesPerSecond: WAIT_LINES_PER_SECOND } : { cpuBp, linesPerSecond: 0 }),
  }));
}

function onlyAlerting({ lines, forMs }: Pick<LoopStep, 'lines' | 'forMs'>): LoopStep {
  return { lines, forMs, cpuBp: 0, linesPerSecond: 0, level: 'alert' };
}

/** Test harnesses end a test that hangs by themselves after up to five minutes, in which they say nothing. */
const HARNESS_SILENCE_MS = 360_000;

const noLimits: Limits = {
  ...{ wallTimeMs: null, noOutputMs: null, hangMs: null },
  ...{ maxMemory: null, maxProcesses: null, maxOutputBytes: null },
  ...{ maxTokens: null, maxCostMicros: null, maxTurns: null, maxToolCalls: null },
};

/** What an agent that works does is no loop before this, and one that has ended is given this time to exit. */
const agentThresholds = {
  loop: { repeats: 5, maskedRepeats: 10, unchangedTurns: null },
  budget: { warnBp: 8_000 },
  result: { forMs: 10_000 },
} as const;

const exhaustion = {
  ...{ alertUsedBp: 5_000, alertWithinMs: 120_000 },
  ...{ usedBp: 9_000, fastUsedBp: 7_000, fastWithinMs: 15_000, confirmMs: 3_000 },
} as const;

const MIB = 1024 * 1024;

/** A rule kills by default only where what was seen cannot be a wait, a transfer or slow work. */
const standardRules: Rules = {
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

/** For steps that never wait, and whose owner would rather lose one than a runner. */
const strictRules: Rules = {
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

/** An agent repeats itself as strictly as anything may, but a model may think for minutes, and tools print floods. */
const agentRules: Rules = {
  ...strictRules,
  hang: { action: 'kill', declared: 'kill', forMs: 600_000 },
  'silent-spin': standardRules['silent-spin'],
  'output-flood': standardRules['output-flood'],
  'stuck-progress': standardRules['stuck-progress'],
  'agent-loop': { action: 'kill', ...agentThresholds.loop },
  'hang-after-result': { action: 'end', ...agentThresholds.result },
};

const watchdogRules: Rules = {
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

function profileOf(profile: Profile, rules: Rules): Policy {
  return {
    ...{ version: 1, profile, mode: 'enforce', canary: { percent: 10, enforced: false } },
    ...{ graceMs: 5_000, onRunaway: 'kill', orphans: 'kill', warmupMs: 0 },
    restart: { max: 1, windowMs: 600_000, backoffMs: 1_000, maxBackoffMs: 30_000, on: 'hangs' },
    ...{ limits: noLimits, agent: 'auto', prices: [], held: [], rules },
  };
}

/** The profiles: all thresholds there are. docs/policy.md says why each is as it is. */
export const profiles: Readonly<Record<Profile, Policy>> = {
  standard: profileOf('standard', standardRules),
  strict: profileOf('strict', strictRules),
  watchdog: profileOf('watchdog', watchdogRules),
  agent: profileOf('agent', agentRules),
};
