import { describe, expect, it } from 'vitest';
import type { GateQuestion } from '../../src/gate/judge.ts';
import type { GateBundle, GatePolicy } from '../../src/model.ts';
import { judged, kill, nowMs, passed, told } from './gated-runs.ts';

const policyOf = (policy: Partial<GatePolicy>) => policy;

interface Refused {
  readonly what: string;
  readonly bundles: readonly GateBundle[];
  readonly policy?: Partial<GatePolicy>;
  readonly question?: Partial<GateQuestion>;
  readonly lines: readonly string[];
}

const dryKill = { ...kill, action: 'log_only', would: 'kill' } as const;
const regression = { cpuBp: 2000, wallBp: null };
const budgets = { cpuMs: null, wallMs: null, peakMemoryBytes: null };

const refused: readonly Refused[] = [
  {
    what: 'no bundle at all',
    bundles: [],
    lines: [
      'FAIL evidence: there is no bundle in evidence, required is at least one; run the steps under the guard and bring their evidence here',
    ],
  },
  {
    what: 'a place that could not be searched',
    bundles: [passed('test')],
    question: { searchProblems: ['evidence/x is a link, and links are not followed: what it leads to was not looked at'] },
    lines: ['FAIL evidence: evidence/x is a link, and links are not followed: what it leads to was not looked at'],
  },
  {
    what: 'INVALID evidence, of which nothing else is judged',
    bundles: [
      passed(
        'test',
        { verdict: 'failed' },
        { integrity: 'INVALID', problems: ['summary.md was changed', 'output.log is missing'] },
      ),
    ],
    lines: [
      'FAIL "test" integrity: INVALID, required is VALID: summary.md was changed (and 1 more); flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [evidence/test]',
    ],
  },
  {
    what: 'evidence whose events cannot be read',
    bundles: [
      passed('test', {}, { integrity: 'INVALID', problems: ['events.jsonl, line 3: the hash does not match'], run: null }),
    ],
    lines: [
      'FAIL integrity: INVALID, required is VALID: events.jsonl, line 3: the hash does not match; flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [evidence/test]',
    ],
  },
  {
    what: 'INCOMPLETE evidence',
    bundles: [passed('test', {}, { integrity: 'INCOMPLETE', problems: ['there is no run_sealed at the end'] })],
    lines: [
      'FAIL "test" integrity: INCOMPLETE, required is VALID: there is no run_sealed at the end; run the step again, or allow it with gate: { incomplete: warn } [evidence/test]',
    ],
  },
  {
    what: 'INCOMPLETE evidence that is allowed, where signatures are required',
    bundles: [
      passed(
        'test',
        {},
        { integrity: 'INCOMPLETE', problems: ['there is no run_sealed at the end', 'the bundle is not signed'] },
      ),
    ],
    policy: policyOf({ incomplete: 'allow', signed: true }),
    question: { hasKey: true },
    lines: [
      'FAIL "test" integrity: INCOMPLETE, required is VALID: there is no run_sealed at the end (and 1 more); run the step again, or allow it with gate: { incomplete: warn } [evidence/test]',
    ],
  },
  {
    what: 'an end that is not on record, though INCOMPLETE is allowed',
    bundles: [passed('test', { verdict: null }, { integrity: 'INCOMPLETE', problems: ['there is no run_sealed at the end'] })],
    policy: policyOf({ incomplete: 'allow' }),
    lines: [
      'note "test" integrity: INCOMPLETE, required is VALID: there is no run_sealed at the end; run the step again, or allow it with gate: { incomplete: warn } [evidence/test]',
      'FAIL "test" verdict: the record stops before the end, so the verdict is not known, allowed is passed; flowforge-ci timeline shows what happened [evidence/test]',
    ],
  },
  {
    what: 'a step that was killed',
    bundles: [passed('test', { verdict: 'killed', rules: kill.rules, reason: kill.reason, decisions: [kill] })],
    lines: [
      'FAIL "test" verdict: the step was killed, allowed is passed (output-loop: LOG repeated for 2000 lines); flowforge-ci timeline shows what happened [evidence/test]',
      'FAIL "test" actions: the guard decided kill, allowed is continue, alert, log_only (output-loop: LOG repeated for 2000 lines); flowforge-ci timeline shows what happened [evidence/test]',
    ],
  },
  {
    what: 'a restart, though the step passed then',
    bundles: [
      passed('test', { decisions: [{ action: 'restart', would: null, rules: ['hang'], reason: 'TIME stood still for 10m' }] }),
    ],
    lines: [
      'FAIL "test" actions: the guard decided restart, allowed is continue, alert, log_only (hang: TIME stood still for 10m); flowforge-ci timeline shows what happened [evidence/test]',
    ],
  },
  {
    what: 'a kill that shadow mode only recorded, where that is not allowed',
    bundles: [passed('test', { decisions: [dryKill] })],
    policy: policyOf({ allowDryRun: false }),
    lines: [
      'FAIL "test" dry-run: kill would have followed, had the policy been enforced (output-loop: LOG repeated for 2000 lines); mend the step, or adapt the policy before it is enforced [evidence/test]',
    ],
  },
  {
    what: 'a required step without evidence',
    bundles: [passed('test'), passed('lint')],
    policy: policyOf({ required: ['test', 'build-*'] }),
    lines: [
      'FAIL required: no evidence of a step "build-*", only of "test", "lint"; run it under the guard with that --name and bring its bundle here',
    ],
  },
  {
    what: 'a required step whose only evidence is INVALID',
    bundles: [passed('test', {}, { integrity: 'INVALID', problems: ['x'] })],
    policy: policyOf({ required: ['test'] }),
    lines: [
      'FAIL required: no evidence of a step "test", and none of any other; run it under the guard with that --name and bring its bundle here',
      'FAIL "test" integrity: INVALID, required is VALID: x; flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [evidence/test]',
    ],
  },
  {
    what: 'signatures that are required and cannot be checked',
    bundles: [passed('test')],
    policy: policyOf({ signed: true }),
    lines: [
      'FAIL signature: the policy requires signatures, and there is no key to check them with; give it with --public-key FILE',
    ],
  },
  {
    what: 'an intervention that is not explained',
    bundles: [passed('test', { explainedBp: 9999, unexplained: ['event 6 lacks the reason'] })],
    lines: [
      'FAIL "test" explainability: 99% of the interventions are explained, required is 100%: event 6 lacks the reason; flowforge-ci verify shows each [evidence/test]',
    ],
  },
  {
    what: 'a tier that holds less',
    bundles: [passed('test', { tier: { name: 'group', whyNotBetter: 'guard-init cannot run', cpuSource: 'proc' } })],
    policy: policyOf({ tier: 'init' }),
    lines: [
      'FAIL "test" tier: held by tier group, required is init at least (guard-init cannot run); flowforge-ci doctor says what that host can do [evidence/test]',
    ],
  },
  {
    what: 'evidence that is too old by a millisecond',
    bundles: [passed('test', { endedAtMs: nowMs - 3_600_001 })],
    policy: policyOf({ maxAgeMs: 3_600_000 }),
    lines: ['FAIL "test" age: the evidence is 3600001ms old, required is 3600000ms at most; run the step again [evidence/test]'],
  },
  {
    what: 'evidence of the future, which would never grow too old',
    bundles: [passed('test', { endedAtMs: nowMs + 300_001 })],
    policy: policyOf({ maxAgeMs: 3_600_000 }),
    lines: [
      'FAIL "test" age: the evidence is dated 5m in the future, required is an age of 1h at most; set the clocks [evidence/test]',
    ],
  },
  {
    what: 'CPU of all steps beyond the budget',
    bundles: [passed('test'), passed('build', { cpuMs: 60_001 })],
    policy: policyOf({ budgets: { ...budgets, cpuMs: 120_000 } }),
    lines: ['FAIL budget: CPU of all steps together is 120001ms, budget is 120000ms; the most was in "build", 1m'],
  },
  {
    what: 'wall time of all steps beyond the budget',
    bundles: [passed('test'), passed('build')],
    policy: policyOf({ budgets: { ...budgets, wallMs: 180_000 } }),
    lines: ['FAIL budget: wall time of all steps together is 4m, budget is 3m; the most was in "test", 2m'],
  },
  {
    what: 'memory of one step beyond the budget',
    bundles: [passed('test'), passed('build', { peakMemoryBytes: 3 * 1024 ** 3 })],
    policy: policyOf({ budgets: { ...budgets, peakMemoryBytes: 2 * 1024 ** 3 } }),
    lines: ['FAIL budget: peak memory is 3 GiB, budget is 2 GiB; the most was in "build", 3 GiB'],
  },
  {
    what: 'CPU that one of two bundles of the same run hides',
    bundles: [passed('test', { cpuMs: 120_001 }), passed('test', { cpuMs: 1 }, { path: 'evidence/twin' })],
    policy: policyOf({ budgets: { ...budgets, cpuMs: 120_000 } }),
    lines: ['FAIL budget: CPU of all steps together is 120001ms, budget is 120000ms; the most was in "test", 2m'],
  },
  {
    what: 'more CPU than the baseline allows',
    bundles: [passed('test', { cpuMs: 72_001 })],
    policy: policyOf({ regression }),
    question: { baseline: [passed('test')] },
    lines: [
      'FAIL "test" regression: cpu 1m 12s against 1m in the baseline (+20%), allowed is +20%; flowforge-ci diff shows both, or take this run as the new baseline [evidence/test]',
    ],
  },
  {
    what: 'a regression that is to be found without a baseline',
    bundles: [passed('test')],
    policy: policyOf({ regression }),
    lines: [
      'FAIL regression: the policy allows a regression of so much, and there is no bundle to compare with; give one with --baseline BUNDLE',
    ],
  },
  {
    what: 'a baseline that is not VALID',
    bundles: [passed('test')],
    policy: policyOf({ regression }),
    question: { baseline: [passed('test', {}, { path: 'old', integrity: 'INVALID', problems: ['x'] })] },
    lines: ['FAIL regression: the baseline old is not VALID: x; take another'],
  },
];

describe('the gate refuses', () => {
  it.each(refused)('$what', ({ bundles, policy, question, lines }) => {
    const judgement = judged(bundles, policy, question);
    expect(told(judgement)).toEqual(lines);
    expect(judgement.pass).toBe(false);
  });
});

interface Accepted extends Omit<Refused, 'lines'> {
  readonly lines?: readonly string[];
}

const accepted: readonly Accepted[] = [
  { what: 'a step that passed', bundles: [passed('test')] },
  { what: 'an alert', bundles: [passed('test', { decisions: [{ ...kill, action: 'alert' }] })] },
  {
    what: 'a kill that was only recorded, with a note',
    bundles: [passed('test', { decisions: [dryKill] })],
    lines: [
      'note "test" dry-run: kill would have followed, had the policy been enforced (output-loop: LOG repeated for 2000 lines); mend the step, or adapt the policy before it is enforced [evidence/test]',
    ],
  },
  {
    what: 'INCOMPLETE evidence that is to be warned of',
    bundles: [passed('test', {}, { integrity: 'INCOMPLETE', problems: ['x'] })],
    policy: policyOf({ incomplete: 'warn' }),
    lines: [
      'WARN "test" integrity: INCOMPLETE, required is VALID: x; run the step again, or allow it with gate: { incomplete: warn } [evidence/test]',
    ],
  },
  {
    what: 'a verdict and an action that are allowed',
    bundles: [passed('test', { verdict: 'killed', decisions: [kill] })],
    policy: policyOf({ allowVerdicts: ['passed', 'killed'], allowActions: ['kill'] }),
  },
  {
    what: 'required steps that are there',
    bundles: [passed('build-linux')],
    policy: policyOf({ required: ['build-*', 'build-linu?'] }),
  },
  {
    what: 'a share of the interventions that is enough',
    bundles: [passed('test', { explainedBp: 9000 })],
    policy: policyOf({ explainabilityBp: 9000 }),
  },
  {
    what: 'a tier that holds more',
    bundles: [passed('test', { tier: { name: 'strict', whyNotBetter: '', cpuSource: 'init' } })],
    policy: policyOf({ tier: 'cgroup' }),
  },
  {
    what: 'evidence that is just young enough',
    bundles: [passed('test', { endedAtMs: nowMs - 1000 })],
    policy: policyOf({ maxAgeMs: 1000 }),
  },
  {
    what: 'a clock that is five minutes ahead',
    bundles: [passed('test', { endedAtMs: nowMs + 300_000 })],
    policy: policyOf({ maxAgeMs: 1000 }),
  },
  {
    what: 'figures that are just the budget, with a bundle that came twice',
    bundles: [passed('test'), passed('test', {}, { path: 'evidence/copy' })],
    policy: policyOf({ budgets: { cpuMs: 60_000, wallMs: 120_000, peakMemoryBytes: 1024 ** 3 } }),
  },
  {
    what: 'just as much more as the baseline allows, in the median of it',
    bundles: [passed('test', { cpuMs: 72_000 })],
    policy: policyOf({ regression }),
    question: { baseline: [passed('test', { cpuMs: 1 }), passed('test'), passed('test', { cpuMs: 90_000 })] },
  },
  {
    what: 'ten times as much as next to nothing: less than a second is noise',
    bundles: [passed('test', { cpuMs: 1000 })],
    policy: policyOf({ regression }),
    question: { baseline: [passed('test', { cpuMs: 100 })] },
  },
  {
    what: 'a step that the baseline does not have, with a note',
    bundles: [passed('new')],
    policy: policyOf({ regression }),
    question: { baseline: [passed('test')] },
    lines: ['note "new" regression: the baseline has no step of this name: not compared [evidence/new]'],
  },
];

describe('the gate accepts', () => {
  it.each(accepted)('$what', ({ bundles, policy, question, lines = [] }) => {
    const judgement = judged(bundles, policy, question);
    expect(told(judgement)).toEqual(lines);
    expect(judgement.pass).toBe(true);
  });
});

describe('a job that the CI started again', () => {
  const failed = passed('test', { runId: 'first', verdict: 'failed', attempt: '1' });
  const again = passed('test', { runId: 'second', attempt: '2' });

  it('is judged by its latest attempt', () => {
    const judgement = judged([failed, again]);
    expect(told(judgement)).toEqual([
      'note "test" verdict: attempt 1 is not judged, because attempt 2 of the same step counts [evidence/test]',
    ]);
    expect(judgement.pass).toBe(true);
  });

  it('is not excused by an attempt of which nothing genuine is known', () => {
    expect(judged([failed, { ...again, integrity: 'INVALID', problems: ['x'] }]).pass).toBe(false);
    expect(told(judged([failed, { ...again, run: null, integrity: 'INVALID', problems: ['x'] }]))[0]).toContain(
      'the step failed',
    );
  });

  it('is judged in all of its attempts where its legs cannot be told apart', () => {
    expect(judged([failed, passed('test', { runId: 'other leg', attempt: '1' }), again]).pass).toBe(false);
  });

  it('is judged in all of its attempts where another job has the step', () => {
    const other = passed('test', { runId: 'second', attempt: '2', job: 'other' });
    expect(judged([failed, other]).pass).toBe(false);
  });

  it('is judged in all of its attempts where the CI does not count them', () => {
    const { run } = again;
    expect(run).not.toBeNull();
    expect(judged([failed, passed('test', { runId: 'second', attempt: '' })]).pass).toBe(false);
  });
});
