import { decide, decisionStateOfNextAttempt, initialDecisionState } from './decision/decide.ts';
import type { Decision, Policy, Sample, Signal } from './model.ts';
import { detect, detectorsFor, initialDetectorStates } from './signals/detect.ts';

/** What one sample came to. */
export interface Judgement {
  readonly signals: readonly Signal[];
  readonly decision: Decision;
}

/** Judges the samples of one run, in their order. */
export interface Judge {
  (sample: Sample): Judgement;
  /** The command was started again, so long after it was first: its samples are judged from nothing, and its incidents count on. */
  nextAttempt(startedAtMs: number): void;
}

/** The run itself, its replay and what another policy would have done all judge here. */
export function createJudge(policy: Policy, runId: string): Judge {
  const detectors = detectorsFor(policy);
  let detectorStates = initialDetectorStates(detectors);
  let decisionState = initialDecisionState(runId);
  let startedAtMs = 0;
  let before: readonly Signal[] = [];

  return Object.assign(judge, { nextAttempt });

  function judge(sample: Sample): Judgement {
    const [nextStates, found] = detect(detectors, detectorStates, { ...sample, atMs: sample.atMs - startedAtMs });
    const heard = found.map((signal) => ({ ...signal, sinceMs: signal.sinceMs + startedAtMs }));
    const signals = sample.agent?.exited
      ? [...before.filter(isNoBudget), ...heard.filter((signal) => !isNoBudget(signal))]
      : heard;
    before = signals;
    const [nextDecision, decision] = decide(policy, decisionState, signals, sample.atMs);
    detectorStates = nextStates;
    decisionState = nextDecision;
    return { signals, decision };
  }

  function nextAttempt(atMs: number): void {
    startedAtMs = atMs;
    detectorStates = initialDetectorStates(detectors);
    decisionState = decisionStateOfNextAttempt(decisionState, atMs);
    before = [];
  }
}

/** Once the command has ended by itself there is nothing to find but what it has used in all. */
function isNoBudget({ name }: Signal): boolean {
  return name !== 'budget';
}
