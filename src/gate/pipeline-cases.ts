import type { GateCase, GatedRun, GateFigure, GateFinding, GatePolicy, GateProblem } from '../model.ts';
import type { GateQuestion } from './judge.ts';

/** What is looked at in all bundles together. */
export function pipelineCases(question: GateQuestion, policy: GatePolicy): readonly GateCase[] {
  const runs = question.bundles.flatMap(({ run, integrity }) => (run === null || integrity === 'INVALID' ? [] : [run]));
  return [
    pipelineCase('evidence', '', evidenceProblems(question)),
    ...policy.required.map((pattern) => pipelineCase('required', pattern, requiredProblems(pattern, runs, question))),
    ...(policy.signed ? [pipelineCase('signature', '', question.hasKey ? [] : [{ kind: 'no-key' }])] : []),
    ...baselineCases(question, policy),
    ...budgetCases(runs, policy),
  ];
}

function evidenceProblems({ bundles, places, searchProblems }: GateQuestion): readonly GateProblem[] {
  const problems = searchProblems.map((problem): GateProblem => ({ kind: 'search', problem }));
  return bundles.length === 0 && problems.length === 0 ? [{ kind: 'no-bundle', places }] : problems;
}

function requiredProblems(pattern: string, runs: readonly GatedRun[], { matchesStep }: GateQuestion): readonly GateProblem[] {
  const seen = [...new Set(runs.map(({ step }) => step))];
  return seen.some((step) => matchesStep(pattern, step)) ? [] : [{ kind: 'required', pattern, seen }];
}

function baselineCases({ baseline }: GateQuestion, { regression }: GatePolicy): readonly GateCase[] {
  if (baseline === null)
    return regression.cpuBp === null && regression.wallBp === null
      ? []
      : [pipelineCase('regression', 'baseline', [{ kind: 'no-baseline' }])];
  const bad = baseline.filter(({ integrity }) => integrity !== 'VALID');
  const problems = bad.map(({ path, problems }): GateProblem => ({ kind: 'bad-baseline', path, problems }));
  return [pipelineCase('regression', 'baseline', baseline.length === 0 ? [{ kind: 'no-baseline' }] : problems)];
}

function budgetCases(runs: readonly GatedRun[], { budgets }: GatePolicy): readonly GateCase[] {
  const add = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);
  const highest = (figures: readonly number[]) => Math.max(0, ...figures);
  return [
    ...budgetCase('cpu', 'cpu-minutes', budgets.cpuMs, ({ cpuMs }) => cpuMs, add),
    ...budgetCase('wall', 'wall', budgets.wallMs, ({ wallMs }) => wallMs, add),
    ...budgetCase('memory', 'peak-memory', budgets.peakMemoryBytes, ({ peakMemoryBytes }) => peakMemoryBytes, highest),
  ];

  function budgetCase(
    what: GateFigure,
    name: string,
    most: number | null,
    figureOf: (run: GatedRun) => number,
    join: (figures: readonly number[]) => number,
  ): readonly GateCase[] {
    if (most === null) return [];
    const counted = oncePerRun(runs.toSorted((one, other) => figureOf(one) - figureOf(other)));
    const observed = join(counted.map(figureOf));
    if (observed <= most) return [pipelineCase('budget', name, [])];
    const [first] = counted.toSorted((one, other) => figureOf(other) - figureOf(one));
    const largest = first === undefined ? { step: '', observed } : { step: first.step, observed: figureOf(first) };
    return [pipelineCase('budget', name, [{ kind: 'budget', what, observed, most, largest }])];
  }
}

/** A bundle may have come here twice, as an artifact of two jobs. Of two that say something else of one run the last counts. */
function oncePerRun(runs: readonly GatedRun[]): readonly GatedRun[] {
  return [...new Map(runs.map((run) => [run.runId, run])).values()];
}

function pipelineCase(check: GateCase['check'], of: string, problems: readonly GateProblem[]): GateCase {
  return { check, of, bundle: null, findings: problems.map((problem): GateFinding => ({ level: 'fail', problem })) };
}
