import { defaultGatePolicy } from '../../src/decision/default-gate-policy.ts';
import { matchesStep } from '../../src/decision/step-glob.ts';
import { type GateQuestion, judgeGate } from '../../src/gate/judge.ts';
import type { GateBundle, GatedDecision, GatedRun, GatePolicy, Judgement } from '../../src/model.ts';
import { findingLine } from '../../src/report/gate-words.ts';

export const nowMs = Date.UTC(2026, 10, 21, 10);

/** A bundle of a step that passed a minute ago. */
export function passed(step: string, run: Partial<GatedRun> = {}, bundle: Partial<GateBundle> = {}): GateBundle {
  return {
    ...{ path: `evidence/${step}`, integrity: 'VALID', problems: [] },
    run: {
      ...{ runId: `run-${step}`, job: 'ci', step, attempt: '1', verdict: 'passed', rules: [], reason: '', decisions: [] },
      ...{ explainedBp: 10_000, unexplained: [], tier: { name: 'init', whyNotBetter: '', cpuSource: 'init' } },
      ...{ cpuMs: 60_000, wallMs: 120_000, peakMemoryBytes: 1024 ** 3, endedAtMs: nowMs - 60_000 },
      ...run,
    },
    ...bundle,
  };
}

export const kill: GatedDecision = { action: 'kill', would: null, rules: ['output-loop'], reason: 'LOG repeated for 2000 lines' };

export function judged(
  bundles: readonly GateBundle[],
  policy: Partial<GatePolicy> = {},
  question: Partial<GateQuestion> = {},
): Judgement {
  const asked = { bundles, places: ['evidence'], searchProblems: [], baseline: null, hasKey: false, nowMs, matchesStep };
  return judgeGate({ ...asked, ...question }, { ...defaultGatePolicy, ...policy });
}

/** Every finding as it is told. */
export function told({ cases }: Judgement): readonly string[] {
  return cases.flatMap((each) => each.findings.map((finding) => findingLine(each, finding)));
}
