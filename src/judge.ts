import { decide, initialDecisionState } from './decision/decide.ts';
import type { Decision, Policy, Sample, Signal } from './model.ts';
import { detect, detectorsFor, initialDetectorStates } from './signals/detect.ts';

/** What one sample came to. */
export interface Judgement {
  readonly signals: readonly Signal[];
  readonly decision: Decision;
}

/** Judges the samples of one run, in their order. The run itself, its replay and what another policy would have done all judge here. */
export function createJudge(policy: Policy, runId: string): (sample: Sample) => Judgement {
  const detectors = detectorsFor(policy);
  let detectorStates = initialDetectorStates(detectors);
  let decisionState = initialDecisionState(runId);
  return (sample) => {
    const [nextStates, signals] = detect(detectors, detectorStates, sample);
    const [nextDecision, decision] = decide(policy, decisionState, signals, sample.atMs);
    detectorStates = nextStates;
    decisionState = nextDecision;
    return { signals, decision };
  };
}
