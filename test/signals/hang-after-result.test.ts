import { describe, expect, it } from 'vitest';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';
import { createJudge } from '../../src/judge.ts';
import type { AgentSample, Sample } from '../../src/model.ts';
import { hangAfterResultDetector } from '../../src/signals/hang-after-result.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { agentSample, type SampleParts } from './samples.ts';

const FOR_MS = 10_000;
const ended = { events: 9, endState: 1 } as const;

/** The task ends at one second; four samples a second, silent since. */
function quietAfterEnd(
  seconds: number,
  partsAt: (atMs: number) => Omit<SampleParts, 'atMs'> = () => ({}),
  agentAt: (atMs: number) => Partial<AgentSample> = () => ended,
): readonly Sample[] {
  return Array.from({ length: seconds * 4 }, (_, at) => {
    const atMs = 1_000 + at * 250;
    return agentSample(atMs, agentAt(atMs), { silentMs: atMs - 1_000, ...partsAt(atMs) });
  });
}

const detector = hangAfterResultDetector(FOR_MS);

describe('hang-after-result', () => {
  it('fires when the agent has ended its task and nothing has happened for its time, not a tick before', () => {
    const { atMs, signal } = firstOf(detector, quietAfterEnd(20)) ?? {};
    expect(atMs).toBe(11_000);
    expect(signal).toMatchObject({ name: 'hang-after-result', level: 'enforce', declared: false, agentResult: 'success' });
    expect(clausesOf(signal)).toEqual([
      'CPU stayed under 10% for 10s',
      'no output for 10s',
      'the agent had said that its task ended in success',
    ]);
    expect(signal?.observations).toEqual([
      { name: 'rest-after-result', observed: 10_000, limit: 10_000, unit: 'ms' },
      { name: 'cpu-at-rest', observed: 0, limit: 1_000, unit: 'bp' },
    ]);
  });

  it('knows a task that failed', () => {
    expect(
      firstOf(
        detector,
        quietAfterEnd(20, undefined, () => ({ ...ended, endState: 2 })),
      )?.signal.agentResult,
    ).toBe('failure');
  });

  it.each<[string, readonly Sample[]]>([
    ['while the agent works', quietAfterEnd(60, undefined, () => ({ events: 9, endState: 0 }))],
    ['while the agent says more', quietAfterEnd(60, undefined, (atMs) => ({ events: Math.floor(atMs / 9_000), endState: 1 }))],
    ['while anything is printed', quietAfterEnd(60, (atMs) => ({ silentMs: atMs % 9_000 }))],
    ['while a child computes', quietAfterEnd(60, (atMs) => ({ cpuMs: Math.floor(atMs / 5) }))],
    ['once anything was started after the end', quietAfterEnd(60, (atMs) => ({ tree: { births: atMs === 1_500 ? 1 : 0 } }))],
    ['while the output waits for its reader', quietAfterEnd(60, () => ({ judgedMs: 0 }))],
  ])('says nothing %s', (_, samples) => {
    expect(firstOf(detector, samples)).toBeNull();
  });

  it('only alerts when something was started in the very tick of the end, by nobody knows whom', () => {
    const { atMs, signal } =
      firstOf(
        detector,
        quietAfterEnd(20, (at) => ({ tree: { births: at === 1_000 ? 1 : 0 } })),
      ) ?? {};
    expect([atMs, signal?.level]).toEqual([11_000, 'alert']);
    expect(signal?.counterfactual).toContain('something was started in the moment of the result, so that this only alerts');
  });

  it('begins anew when the agent goes on and ends again', () => {
    const samples = quietAfterEnd(60, undefined, (atMs) =>
      atMs === 6_000 ? { events: 10 } : { ...ended, events: atMs > 6_000 ? 11 : 9 },
    );
    expect(firstOf(detector, samples)?.atMs).toBe(16_250);
  });

  it('holds what went before the end against nobody', () => {
    const samples = [agentSample(750, { events: 3 }, { tree: { births: 2 } }), ...quietAfterEnd(20)];
    expect(firstOf(detector, samples)?.atMs).toBe(11_000);
  });

  it('allows a little CPU, as timers need', () => {
    expect(
      firstOf(
        detector,
        quietAfterEnd(20, (atMs) => ({ cpuMs: Math.floor(atMs / 20) })),
      )?.atMs,
    ).toBe(11_000);
  });

  it('only alerts where it is not known what is started', () => {
    const signal = follow(
      detector,
      quietAfterEnd(20, () => ({ tree: { ioBytes: -1 } })),
    ).at(-1);
    expect(signal?.level).toBe('alert');
    expect(signal?.counterfactual).toContain('what is started is not known here, so that this only alerts');
  });

  it.each([
    ['success', 1],
    ['failure', 2],
  ] as const)('ends the command in profile agent, and keeps its result of %s', (agentResult, endState) => {
    const decision = lastDecision(
      quietAfterEnd(11, undefined, () => ({ ...ended, endState })),
      [{ profile: 'agent' }],
    );
    expect(decision).toMatchObject({ action: 'kill', rules: ['hang-after-result'], agentResult, confidence: 9_000 });
    expect(decision?.reason).toMatch(new RegExp(`; the guard ended it, and its result stands: ${agentResult}$`));
  });

  it('is never a reason to start the command again', () => {
    const decision = lastDecision(quietAfterEnd(11), [{ profile: 'agent', onRunaway: 'restart', restart: { on: 'runaways' } }]);
    expect(decision).toMatchObject({ action: 'kill', agentResult: 'success' });
  });

  it('does not say in shadow mode that anything was ended', () => {
    const decision = lastDecision(quietAfterEnd(11), [{ profile: 'agent', mode: 'shadow' }]);
    expect(decision).toMatchObject({ action: 'log_only', intended: 'kill', agentResult: 'success' });
    expect(decision?.reason).not.toContain('the guard ended it');
  });

  it('does not make a success of what crosses a limit at the same time', () => {
    const decision = lastDecision(quietAfterEnd(11), [{ profile: 'agent', limits: { wallTimeMs: 11_000 } }]);
    expect(decision).toMatchObject({ action: 'kill', rules: ['wall-time', 'hang-after-result'] });
    expect(decision?.agentResult).toBeUndefined();
  });
});

function lastDecision(samples: readonly Sample[], sources: Parameters<typeof effectivePolicy>[0]) {
  const judge = createJudge(effectivePolicy(sources), 'r');
  return samples.map((sample) => judge(sample).decision).find(({ action }) => action !== 'continue');
}
