import { describe, expect, it } from 'vitest';
import { decide, initialDecisionState } from '../../src/decision/decide.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Limits, Profile, Sample, SignalName } from '../../src/model.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';
import { agentSample, sampleOf, samplesUntil, staleLines } from '../signals/samples.ts';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;
type Outcome = 'kill' | 'alert' | 'continue';
type Row = readonly [
  what: string,
  rule: SignalName,
  samples: readonly Sample[],
  outcomes: readonly [Outcome, Outcome, Outcome, Outcome],
];

/** A loop of lines, with so much of a core in use since it began. */
const looping = (lines: number, forMs: number, cores = 0) => [
  sampleOf({ atMs: 1000, loop: { lines: 2, forMs: 0 } }),
  sampleOf({ atMs: 1000 + forMs, cpuMs: Math.round(forMs * cores), loop: { lines, forMs } }),
];
const alike = (lines: number, forMs: number, cores = 0) => [
  sampleOf({ atMs: 1000, repetition: { ...staleLines, lines: 2, forMs: 0 } }),
  sampleOf({ atMs: 1000 + forMs, cpuMs: Math.round(forMs * cores), repetition: { ...staleLines, lines, forMs } }),
];
const busyLoop = samplesUntil(4_500, (atMs) => ({ cpuMs: atMs, loop: { lines: Math.floor(atMs / 6), forMs: atMs } }));
const leaking = samplesUntil(80_000, (atMs) => ({
  tree: { memoryBytes: GIB + atMs * 100_000 },
  host: { memoryAvailableBytes: Math.max(0, 9 * GIB - Math.floor(atMs * 120_000)) },
}));
const circling = [agentSample(1000, { loopRepeats: 5, loopPeriod: 1, maskedRepeats: 5, maskedPeriod: 1 })];
const staying = [1000, 12_000].map((atMs) => agentSample(atMs, { endState: 1 }, { judgedMs: atMs, silentMs: atMs - 1000 }));
const storming = samplesUntil(3_000, (atMs) => ({ tree: { processes: atMs * 10 } }));
const crashing = samplesUntil(100_000, (atMs) => ({
  cpuMs: atMs / 2,
  lines: Math.floor(atMs / 100),
  repetition: { ...staleLines, lines: Math.floor(atMs / 100) },
  tree: { shortLived: { total: Math.floor(atMs / 1000), key: 7 } },
}));
const stuck = samplesUntil(301_000, (atMs) => ({
  progress: { valueBp: 9_900, stuckMs: atMs, updatesSince: Math.floor(atMs / 250) },
}));
const standing = samplesUntil(600_000, (atMs) => ({ silentMs: atMs }));
const spinning = samplesUntil(600_000, (atMs) => ({ silentMs: atMs, cpuMs: atMs }));
const flooding = samplesUntil(6_000, (atMs) => ({ bytes: (60 * MIB * atMs) / 1000, repetition: { newBp: 0 } }));

/** Without being asked: standard, strict, agent, watchdog. */
const inferred: readonly Row[] = [
  ['the very same lines: 2000 and 2 s', 'output-loop', looping(2000, 2_000), ['kill', 'kill', 'kill', 'alert']],
  ['the very same lines: 2000, 10 a second', 'output-loop', looping(2000, 200_000), ['kill', 'kill', 'kill', 'alert']],
  ['the very same lines: 2000, one a second', 'output-loop', looping(2000, 2_000_000), ['alert', 'alert', 'alert', 'alert']],
  ...[
    [1000, 60_000],
    [200, 120_000],
    [64, 300_000],
  ].flatMap(([lines = 0, forMs = 0]): Row[] => [
    [
      `the very same lines: ${lines} in ${forMs} ms, busy`,
      'output-loop',
      looping(lines, forMs, 0.5),
      ['kill', 'kill', 'kill', 'alert'],
    ],
    [
      `the very same lines: ${lines} in ${forMs} ms, less so`,
      'output-loop',
      looping(lines, forMs, 0.49),
      ['alert', 'kill', 'kill', 'alert'],
    ],
    [
      `the very same lines: ${lines} in ${forMs} ms, a tenth of a core`,
      'output-loop',
      looping(lines, forMs, 0.1),
      ['alert', 'kill', 'kill', 'alert'],
    ],
    [
      `the very same lines: ${lines} in ${forMs} ms, a wait`,
      'output-loop',
      looping(lines, forMs, 0.09),
      ['alert', 'alert', 'alert', 'alert'],
    ],
    [
      `alike: ${lines} in ${forMs} ms, busy`,
      'output-loop',
      alike(lines, forMs, 1),
      lines === 200 ? ['alert', 'alert', 'alert', 'alert'] : ['alert', 'kill', 'kill', 'alert'],
    ],
    [`alike: ${lines} in ${forMs} ms, a wait`, 'output-loop', alike(lines, forMs, 0.09), ['alert', 'alert', 'alert', 'alert']],
  ]),
  ['the very same lines: 63 and 299 s', 'output-loop', looping(63, 299_000), ['continue', 'continue', 'continue', 'continue']],
  ['alike: 999 in 299 s, as work that counts', 'output-loop', alike(999, 299_000, 1), ['alert', 'alert', 'alert', 'alert']],
  ['alike, a flood: 20000 and 10 s', 'output-loop', alike(20_000, 10_000), ['kill', 'kill', 'kill', 'alert']],
  ['alike, a flood of 500 a second', 'output-loop', alike(20_000, 40_000), ['kill', 'kill', 'kill', 'alert']],
  ['alike, 20000 in the hours of a training', 'output-loop', alike(20_000, 40_100, 1), ['alert', 'kill', 'kill', 'alert']],
  ['alike, slower: 2000 and 2 s', 'output-loop', alike(2000, 2_000), ['alert', 'kill', 'kill', 'alert']],
  ['a busy loop below those lines', 'cpu-loop', busyLoop, ['alert', 'kill', 'kill', 'alert']],
  ['the machine nearly exhausted by this tree', 'memory', leaking, ['kill', 'kill', 'kill', 'alert']],
  ['processes beyond 75 % of the limit and growing', 'fork-storm', storming, ['kill', 'kill', 'kill', 'alert']],
  ['restarts', 'crash-loop', crashing, ['alert', 'kill', 'kill', 'alert']],
  ['progress that stands still', 'stuck-progress', stuck, ['alert', 'kill', 'alert', 'alert']],
  ['a hang', 'hang', standing, ['alert', 'kill', 'kill', 'alert']],
  ['a silent spin', 'silent-spin', spinning, ['alert', 'alert', 'alert', 'alert']],
  ['a flood of output', 'output-flood', flooding, ['alert', 'kill', 'alert', 'alert']],
  ['an agent in a circle', 'agent-loop', circling, ['continue', 'continue', 'kill', 'alert']],
  ['an agent that stays after its result', 'hang-after-result', staying, ['continue', 'continue', 'kill', 'alert']],
];

const limits: Limits = {
  ...{ wallTimeMs: 1000, noOutputMs: 1000, hangMs: 1000 },
  ...{ maxMemory: { kind: 'share', shareBp: 9_000 }, maxProcesses: 100, maxOutputBytes: MIB },
  ...{ maxTokens: 100, maxCostMicros: 100, maxTurns: 100, maxToolCalls: 100 },
};
const later = { atMs: 2000, judgedMs: 2000 };

/** Crossing a bound that the user has declared. */
const declared: readonly (readonly [keyof Limits, SignalName, Sample])[] = [
  ['wallTimeMs', 'wall-time', sampleOf(later)],
  ['noOutputMs', 'no-output', sampleOf({ ...later, silentMs: 1000 })],
  ['hangMs', 'hang', sampleOf({ ...later, silentMs: 2000 })],
  ['maxMemory', 'memory', sampleOf({ ...later, tree: { memoryBytes: 15 * GIB } })],
  ['maxProcesses', 'fork-storm', sampleOf({ ...later, tree: { processes: 101 } })],
  ['maxOutputBytes', 'output-flood', sampleOf({ ...later, bytes: MIB })],
  ['maxTokens', 'budget', agentSample(2000, { totalTokens: 101 })],
  ['maxCostMicros', 'budget', agentSample(2000, { costMicros: 101 })],
  ['maxTurns', 'budget', agentSample(2000, { turns: 101 })],
  ['maxToolCalls', 'budget', agentSample(2000, { toolCalls: 101 })],
];

const columns = ['standard', 'strict', 'agent', 'watchdog'] as const satisfies readonly Profile[];

describe('what each profile makes of what it infers', () => {
  it.each(inferred)('%s: %s', (_, rule, samples, outcomes) => {
    expect(columns.map((profile) => outcomeOf(profile, rule, samples))).toEqual(outcomes);
  });

  it('leaves a healthy command alone', () => {
    const healthy = samplesUntil(900_000, (atMs) => ({ cpuMs: atMs * 2, silentMs: atMs % 5_000, lines: atMs, bytes: atMs * 50 }));
    for (const profile of columns) expect(outcomeOf(profile, null, healthy)).toBe('continue');
  });
});

describe('what each profile makes of a declared bound', () => {
  it.each(declared)('%s (%s): kill, and an alert under the watchdog', (limit, rule, sample) => {
    const only = { ...profiles.standard.limits, [limit]: limits[limit] };
    expect(columns.map((profile) => outcomeOf(profile, rule, [sample], only))).toEqual(['kill', 'kill', 'kill', 'alert']);
    expect(columns.map((profile) => outcomeOf(profile, rule, [sample]))).toEqual(Array(4).fill('continue'));
  });
});

/** The most that is done about these samples; `rule` is what decides it. */
function outcomeOf(
  profile: Profile,
  rule: SignalName | null,
  samples: readonly Sample[],
  said: Limits = profiles[profile].limits,
): Outcome {
  const policy = { ...profiles[profile], limits: said };
  const detectors = detectorsFor(policy);
  let states = initialDetectorStates(detectors);
  let state = initialDecisionState('run');
  let outcome: Outcome = 'continue';
  for (const sample of samples) {
    const [nextStates, signals] = detect(detectors, states, sample);
    const [nextState, decision] = decide(policy, state, signals, sample.atMs);
    states = nextStates;
    state = nextState;
    if (decision.action !== 'kill' && decision.action !== 'alert') continue;
    expect(decision.rules).toContain(rule);
    if (decision.action === 'kill') {
      expect(decision.rules[0]).toBe(rule);
      expect(decision.confidence).toBeGreaterThanOrEqual(8_500);
      return 'kill';
    }
    outcome = 'alert';
  }
  return outcome;
}
