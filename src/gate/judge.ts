import type { GateBundle, GateCase, GatePolicy, Judgement } from '../model.ts';
import { bundleCases } from './bundle-cases.ts';
import { pipelineCases } from './pipeline-cases.ts';
import { supersededIn } from './superseded.ts';

/** What is judged, and what is known beside the bundles. */
export interface GateQuestion {
  readonly bundles: readonly GateBundle[];
  /** Where bundles were looked for. */
  readonly places: readonly string[];
  /** What could not be searched, one sentence each. */
  readonly searchProblems: readonly string[];
  /** Null when none was given. */
  readonly baseline: readonly GateBundle[] | null;
  /** Whether signatures were checked with a key. */
  readonly hasKey: boolean;
  /** UTC, milliseconds since the epoch. */
  readonly nowMs: number;
  /** Whether a step's name is one that a pattern means. */
  readonly matchesStep: (pattern: string, name: string) => boolean;
}

/**
 * The pipeline gate: whether the bundles are what the policy requires. It knows of a bundle what its events say, and of an INVALID one only that it is.
 */
export function judgeGate(question: GateQuestion, policy: GatePolicy): Judgement {
  const { bundles } = question;
  const superseded = supersededIn(bundles);
  const cases: readonly GateCase[] = [
    ...pipelineCases(question, policy),
    ...bundles.flatMap((bundle) => bundleCases(bundle, superseded.get(bundle) ?? null, question, policy)),
  ];
  const pass = !cases.some(({ findings }) => findings.some(({ level }) => level === 'fail'));
  return { pass, bundles, cases };
}
