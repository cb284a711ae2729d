import type {
  GateBundle,
  GateCase,
  GateCheck,
  GatedRun,
  GateFinding,
  GatePolicy,
  GateProblem,
  GateTier,
  Tier,
} from '../model.ts';
import type { GateQuestion } from './judge.ts';
import { regressionFindings } from './regression.ts';

/** What is looked at in one bundle. `supersededBy` is the attempt of its step that counts instead. */
export function bundleCases(
  bundle: GateBundle,
  supersededBy: string | null,
  question: GateQuestion,
  policy: GatePolicy,
): readonly GateCase[] {
  const integrity = caseOf('integrity', integrityFindings(bundle, policy));
  const { run } = bundle;
  if (run === null || bundle.integrity === 'INVALID') return [integrity];
  if (supersededBy !== null) {
    const problem: GateProblem = { kind: 'superseded', attempt: run.attempt, by: supersededBy };
    return [integrity, caseOf('verdict', [{ level: 'note', problem }])];
  }
  const { cpuBp, wallBp } = policy.regression;
  return [
    integrity,
    caseOf('verdict', failing(verdictProblem(run, policy))),
    caseOf('actions', actionFindings(run, policy)),
    caseOf('dry-run', dryRunFindings(run, policy)),
    caseOf('explainability', failing(explainabilityProblem(run, policy))),
    ...(policy.tier === null ? [] : [caseOf('tier', failing(tierProblem(run, policy.tier)))]),
    ...(policy.maxAgeMs === null ? [] : [caseOf('age', failing(ageProblem(run, policy.maxAgeMs, question.nowMs)))]),
    ...(cpuBp === null && wallBp === null ? [] : [caseOf('regression', regressionFindings(run, question.baseline, policy))]),
  ];

  function caseOf(check: GateCheck, findings: readonly GateFinding[]): GateCase {
    return { check, of: '', bundle, findings };
  }
}

function integrityFindings({ integrity, problems }: GateBundle, policy: GatePolicy): readonly GateFinding[] {
  switch (integrity) {
    case 'VALID':
      return [];
    case 'INVALID':
      return [{ level: 'fail', problem: { kind: 'integrity', verdict: integrity, problems } }];
    case 'INCOMPLETE': {
      // What was cut off may be the signature, so where one is required nothing may be missing.
      const level = policy.signed ? 'fail' : ({ fail: 'fail', warn: 'warn', allow: 'note' } as const)[policy.incomplete];
      return [{ level, problem: { kind: 'integrity', verdict: integrity, problems } }];
    }
    default:
      return integrity satisfies never;
  }
}

function verdictProblem({ verdict, rules, reason }: GatedRun, { allowVerdicts }: GatePolicy): GateProblem | null {
  if (verdict !== null && allowVerdicts.includes(verdict)) return null;
  return { kind: 'verdict', verdict, allowed: allowVerdicts, rules, reason };
}

function actionFindings({ decisions }: GatedRun, { allowActions }: GatePolicy): readonly GateFinding[] {
  return decisions
    .filter(({ action }) => !allowActions.includes(action))
    .map((decision) => ({ level: 'fail', problem: { kind: 'action', allowed: allowActions, ...decision } }));
}

function dryRunFindings({ decisions }: GatedRun, { allowDryRun }: GatePolicy): readonly GateFinding[] {
  return decisions
    .filter(({ would }) => would === 'kill' || would === 'restart')
    .map((decision) => ({ level: allowDryRun ? 'note' : 'fail', problem: { kind: 'dry-run', ...decision } }));
}

function explainabilityProblem({ explainedBp, unexplained }: GatedRun, policy: GatePolicy): GateProblem | null {
  const requiredBp = policy.explainabilityBp;
  return explainedBp >= requiredBp ? null : { kind: 'explainability', observedBp: explainedBp, requiredBp, unexplained };
}

/** From what holds least to what holds most: docs/termination.md. */
const tiers: readonly (Tier['name'] | GateTier)[] = ['windows', 'group', 'init', 'cgroup', 'strict'];

function tierProblem({ tier }: GatedRun, required: GateTier): GateProblem | null {
  return tiers.indexOf(tier.name) >= tiers.indexOf(required) ? null : { kind: 'tier', observed: tier, required };
}

/** Clocks of two machines differ; evidence from further in the future than this would never grow too old. */
const mostSkewMs = 5 * 60_000;

function ageProblem({ endedAtMs }: GatedRun, mostMs: number, nowMs: number): GateProblem | null {
  const observedMs = nowMs - endedAtMs;
  return observedMs <= mostMs && observedMs >= -mostSkewMs ? null : { kind: 'age', observedMs, mostMs };
}

function failing(problem: GateProblem | null): readonly GateFinding[] {
  return problem === null ? [] : [{ level: 'fail', problem }];
}
