import { describe, expect, it } from 'vitest';
import { profiles } from '../src/decision/default-policy.ts';
import { createJudge } from '../src/judge.ts';
import type { Decision, Policy, Rules, Sample, SignalName } from '../src/model.ts';
import { type SampleParts, sampleOf, staleLines } from './signals/samples.ts';

const { standard, strict } = profiles;
const gib = 2 ** 30;
const mib = 2 ** 20;

/** A rule at its boundary: what is seen of a run in which the one figure that matters is `value`. */
interface Boundary {
  readonly rule: SignalName;
  readonly policy: Policy;
  /** What is not enough yet, what just is, and more. */
  readonly values: readonly [number, number, number];
  readonly seen: (value: number) => readonly Sample[];
  readonly action: 'alert' | 'kill';
  /** Word for word. */
  readonly reason: string;
}

const boundaries: readonly Boundary[] = [
  {
    ...{ rule: 'wall-time', policy: limited({ wallTimeMs: 120_000 }), values: [119_999, 120_000, 120_001] },
    ...{ seen: (atMs) => [sampleOf({ atMs })], action: 'kill', reason: 'wall time exceeded 2m' },
  },
  {
    ...{ rule: 'no-output', policy: limited({ noOutputMs: 90_000 }), values: [89_999, 90_000, 90_001] },
    ...{ seen: (silentMs) => [sampleOf({ atMs: 100_000, silentMs })], action: 'kill', reason: 'no output for 90s' },
  },
  {
    ...{ rule: 'hang', policy: limited({ hangMs: 60_000 }), values: [59_999, 60_000, 60_001] },
    ...{ seen: atRest, action: 'kill', reason: 'CPU stayed under 1% for 1m AND no output for 1m AND no I/O for 1m' },
  },
  {
    ...{ rule: 'hang', policy: ruled('hang', { action: 'kill', forMs: 60_000 }), values: [59_999, 60_000, 60_001] },
    ...{ seen: atRest, action: 'kill', reason: 'CPU stayed under 1% for 1m AND no output for 1m AND no I/O for 1m' },
  },
  {
    ...{ rule: 'silent-spin', policy: standard, values: [599_750, 600_000, 600_250] },
    ...{ seen: (untilMs) => ticks(untilMs, (atMs) => ({ cpuMs: atMs, silentMs: atMs })), action: 'alert' },
    reason: 'CPU exceeded 90% for 10m AND no output for 10m',
  },
  {
    ...{ rule: 'output-loop', policy: standard, values: [1999, 2000, 2001] },
    ...{ seen: (lines) => [sampleOf({ atMs: 5_000, loop: { lines, forMs: 2_000 } })], action: 'kill' },
    reason: 'log repeated the same lines for 2000 lines and 2s',
  },
  {
    ...{ rule: 'output-loop', policy: standard, values: [1999, 2000, 2001] },
    ...{ seen: (forMs) => [sampleOf({ atMs: 5_000, loop: { lines: 2_000, forMs } })], action: 'kill' },
    reason: 'log repeated the same lines for 2000 lines and 2s',
  },
  {
    ...{ rule: 'cpu-loop', policy: ruled('cpu-loop', { action: 'kill', linesPerSecond: 40 }), values: [199, 200, 201] },
    ...{ seen: busyLoop, action: 'kill' },
    reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 200 lines at 40 lines/s',
  },
  {
    ...{ rule: 'output-flood', policy: limited({ maxOutputBytes: 10 * mib }), values: [10 * mib - 1, 10 * mib, 10 * mib + 1] },
    ...{ seen: (bytes) => [sampleOf({ atMs: 5_000, bytes })], action: 'kill', reason: 'output reached 10MiB' },
  },
  {
    ...{ rule: 'stuck-progress', policy: strict, values: [59_999, 60_000, 60_001] },
    ...{ seen: stuck, action: 'kill', reason: 'progress stood still for 1m' },
  },
  {
    ...{ rule: 'memory', policy: limited({ maxMemory: { kind: 'bytes', bytes: gib } }), values: [gib - 1, gib, gib + 1] },
    ...{ seen: (memoryBytes) => [sampleOf({ atMs: 5_000, tree: { memoryBytes } })], action: 'kill' },
    reason: 'memory reached 1GiB',
  },
  {
    ...{ rule: 'fork-storm', policy: limited({ maxProcesses: 100 }), values: [100, 101, 102] },
    ...{
      seen: (processes) => [sampleOf({ atMs: 5_000, tree: { processes } })],
      action: 'kill',
      reason: 'processes exceeded 100',
    },
  },
  {
    ...{ rule: 'output-loop', policy: standard, values: [1999, 2000, 2001] },
    ...{
      seen: (lines) => [sampleOf({ atMs: 5_000, lines, repetition: { ...staleLines, lines, forMs: 2_000 } })],
      action: 'alert',
    },
    reason: 'log entropy dropped below 0.2 for 2000 lines and 2s',
  },
  {
    ...{ rule: 'output-flood', policy: strict, values: [1_750, 2_000, 2_250], seen: flood, action: 'kill' },
    reason: 'output exceeded 50MiB/s for 2s',
  },
  {
    ...{ rule: 'memory', policy: standard, values: [78_750, 79_000, 79_250], seen: leak },
    ...{ action: 'kill', reason: 'memory reached 90% of 16GiB AND memory would be exhausted within 2m' },
  },
  {
    ...{ rule: 'fork-storm', policy: standard, values: [7_750, 8_000, 8_250], seen: forks, action: 'kill' },
    reason: 'processes exceeded 75% of 100',
  },
  {
    ...{ rule: 'crash-loop', policy: strict, values: [34_750, 35_000, 35_250], seen: crashes, action: 'kill' },
    reason:
      'CPU exceeded 10% for 5s AND log showed nothing new for 30s AND processes of one command line ended within 2s of their start 5 times in 10s',
  },
];

describe.each(boundaries)('$rule at $values.1', ({ policy, values: [below, at, above], seen, action, reason, rule }) => {
  it('goes on below it', () => {
    expect(firstTo(action, policy, seen(below))).toBeUndefined();
  });

  it.each([at, above])('does what it is to at %i, and says why', (value) => {
    const decision = firstTo(action, policy, seen(value));
    expect(decision).toMatchObject({ action, reason });
    expect(decision?.rules).toContain(rule);
  });

  it.each([at, above])('in shadow only makes a note of the same at %i', (value) => {
    const shadow: Policy = { ...policy, mode: 'shadow' };
    expect(firstTo(action, shadow, seen(below))).toBeUndefined();
    expect(firstTo(action, shadow, seen(value))).toEqual({ ...firstTo(action, policy, seen(value)), action: 'log_only' });
  });
});

describe('a run in shadow', () => {
  const shadow: Policy = { ...limited({ wallTimeMs: 1_000 }), mode: 'shadow' };
  const looping = (forMs: number) => ({ loop: { lines: forMs, forMs } });

  it('goes on after what would have ended it, and another rule is noted in the same incident', () => {
    const judge = createJudge(shadow, 'run');
    const samples = ticks(6_000, (atMs) => looping(Math.max(0, atMs - 2_000)));
    const decisions = samples.map((sample) => judge(sample).decision).filter(({ action }) => action !== 'continue');
    expect(
      decisions.map(({ action, intended, rules, incidentId, atMs }) => [action, intended, rules[0], incidentId, atMs]),
    ).toEqual([
      ['log_only', 'kill', 'wall-time', 'run-i1', 1_000],
      ['log_only', 'kill', 'output-loop', 'run-i1', 4_000],
    ]);
  });

  it('has another incident for what comes after all is over', () => {
    const judge = createJudge({ ...standard, mode: 'shadow' }, 'run');
    const forMs = [2_000, 2_250, 0, 0, 2_000];
    const ids = forMs.map((each, at) => judge(sampleOf({ atMs: 3_000 + at * 250, ...looping(each) })).decision);
    expect(ids.map(({ action, incidentId }) => [action, incidentId])).toEqual([
      ['log_only', 'run-i1'],
      ['continue', 'run-i1'],
      ...[
        ['continue', null],
        ['continue', null],
      ],
      ['log_only', 'run-i2'],
    ]);
  });
});

describe('a canary', () => {
  it('enforces when it was drawn, and is a shadow when not', () => {
    for (const enforced of [true, false]) {
      const policy: Policy = { ...limited({ wallTimeMs: 1_000 }), mode: 'canary', canary: { percent: 10, enforced } };
      const { decision } = createJudge(policy, 'run')(sampleOf({ atMs: 1_000 }));
      expect(decision).toMatchObject({ action: enforced ? 'kill' : 'log_only', intended: 'kill' });
    }
  });
});

describe('an attempt after the first', () => {
  it('is judged from nothing: its bounds begin with it, and its incident has the next number', () => {
    const judge = createJudge({ ...limited({ wallTimeMs: 1_000 }), onRunaway: 'restart' }, 'run');
    const [first] = ticks(1_000, () => ({}))
      .map((sample) => judge(sample).decision)
      .slice(-1);
    expect(first).toMatchObject({ action: 'restart', reason: 'wall time exceeded 1s', incidentId: 'run-i1', atMs: 1_000 });
    judge.nextAttempt(3_000);
    expect(judge(sampleOf({ atMs: 3_999 })).decision.action).toBe('continue');
    const { signals, decision } = judge(sampleOf({ atMs: 4_250 }));
    expect(signals).toMatchObject([{ sinceMs: 4_250, observations: [{ observed: 1_250 }] }]);
    expect(decision).toMatchObject({ action: 'kill', incidentId: 'run-i2', atMs: 4_250 });
    expect(decision.reason).toBe('wall time exceeded 1s; no restart after 2 attempts: the policy allows 1 in 10m');
  });
});

/** The first decision that is to do this, whether or not the mode lets it. */
function firstTo(intended: Decision['intended'], policy: Policy, samples: readonly Sample[]): Decision | undefined {
  const judge = createJudge(policy, 'run');
  return samples.map((sample) => judge(sample).decision).find((decision) => decision.intended === intended);
}

function limited(limits: Partial<Policy['limits']>): Policy {
  return { ...standard, limits: { ...standard.limits, ...limits } };
}

function ruled<R extends keyof Rules>(rule: R, setting: Partial<Rules[R]>): Policy {
  return { ...standard, rules: { ...standard.rules, [rule]: { ...standard.rules[rule], ...setting } } };
}

function ticks(untilMs: number, partsAt: (atMs: number) => Omit<SampleParts, 'atMs'>): readonly Sample[] {
  return Array.from({ length: Math.floor(untilMs / 250) }, (_, at) => (at + 1) * 250).map((atMs) =>
    sampleOf({ ...partsAt(atMs), atMs }),
  );
}

/** A look at the start, and one after so much rest. */
function atRest(restMs: number): readonly Sample[] {
  return [sampleOf({ atMs: 250 }), sampleOf({ atMs: 250 + restMs, judgedMs: restMs, silentMs: restMs })];
}

/** A core in use for five seconds, and so many lines said again by then. */
function busyLoop(lines: number): readonly Sample[] {
  const last = sampleOf({ atMs: 5_250, cpuMs: 5_250, loop: { lines, forMs: 5_000 } });
  return [...ticks(5_000, (atMs) => ({ cpuMs: atMs })), last];
}

function stuck(stuckMs: number): readonly Sample[] {
  return [sampleOf({ atMs: 70_000, progress: { valueBp: 9_900, stuckMs, updatesSince: 240 } })];
}

function flood(untilMs: number): readonly Sample[] {
  return ticks(untilMs, (atMs) => ({ bytes: Math.ceil((atMs / 1000) * 51 * mib) }));
}

/** From 7 GiB, 100 MiB a second, of a machine with 16. */
function leak(untilMs: number): readonly Sample[] {
  return ticks(untilMs, (atMs) => {
    const memoryBytes = 7 * gib + (atMs / 1000) * 100 * mib;
    return { tree: { memoryBytes }, host: { memoryAvailableBytes: 16 * gib - memoryBytes } };
  });
}

/** Ten more each second, of a hundred. */
function forks(untilMs: number): readonly Sample[] {
  return ticks(untilMs, (atMs) => ({ tree: { processes: Math.floor(atMs / 100) }, host: { processLimit: 100 } }));
}

/** One process a second, which ends at once and says the same each time. */
function crashes(untilMs: number): readonly Sample[] {
  return ticks(untilMs, (atMs) => {
    const total = Math.floor(atMs / 1_000);
    return {
      ...{ cpuMs: Math.round(atMs / 2), lines: total, repetition: { ...staleLines, lines: total } },
      tree: { shortLived: { total, key: total === 0 ? 0 : 77 } },
    };
  });
}
