import type { GateBundle, GatedRun, GateFinding, GatePolicy, GateProblem } from '../model.ts';

/** What differs by less than this is the noise of starting processes, whatever share it is. */
const noiseMs = 1000;

/** Whether a step took more than it did in the baseline, by more than the policy allows. A step that is new there has nothing to be compared with. */
export function regressionFindings(
  run: GatedRun,
  baseline: readonly GateBundle[] | null,
  { regression }: GatePolicy,
): readonly GateFinding[] {
  const before = (baseline ?? []).flatMap((bundle) => (bundle.run?.step === run.step ? [bundle.run] : []));
  if (baseline === null) return [];
  if (before.length === 0) return [{ level: 'note', problem: { kind: 'not-in-baseline' } }];
  const problems = [
    problemOf('cpu', run.cpuMs, median(before.map(({ cpuMs }) => cpuMs)), regression.cpuBp),
    problemOf('wall', run.wallMs, median(before.map(({ wallMs }) => wallMs)), regression.wallBp),
  ];
  return problems.flatMap((problem) => (problem === null ? [] : [{ level: 'fail', problem } as const]));
}

function problemOf(what: 'cpu' | 'wall', observed: number, baseline: number, allowedBp: number | null): GateProblem | null {
  if (allowedBp === null || observed - baseline < noiseMs) return null;
  return observed * 10_000 <= baseline * (10_000 + allowedBp)
    ? null
    : { kind: 'regression', what, observed, baseline, allowedBp };
}

/** Of an even number the larger of the two in the middle: a doubt is in favour of the step. */
function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
