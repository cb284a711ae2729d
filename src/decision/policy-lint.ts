import type { LintFinding } from './lint-finding.ts';
import { agentKeys } from './policy-agent-keys.ts';
import { contradictionsIn } from './policy-contradictions.ts';
import { idleKeys } from './policy-idle-keys.ts';
import { type LintedPart, type PolicyView, viewsOf } from './policy-view.ts';
import { formatDuration } from './units.ts';

/** What a policy is held against that no policy says. */
export interface LintFacts {
  /** After which the CI ends the job; null where it does not tell. */
  readonly jobTimeout: { readonly ms: number; readonly from: string } | null;
  /** The longest grace after a cancel, as the CI gives the guard no more. */
  readonly cancelGraceMs: number;
}

/** Finds what is odd about a policy that is valid. Says only what is certain, whatever the steps are called and do. */
export function lintPolicy(parts: readonly LintedPart[], facts: LintFacts): readonly LintFinding[] {
  const views = viewsOf(parts);
  return inOrder([
    ...views.flatMap((view) => [
      ...contradictionsIn(view),
      ...againstTheJob(view, facts),
      ...longGrace(view, facts),
      ...agentKeys(view),
    ]),
    ...idleKeys(parts, views),
  ]);
}

/** When the job's own timeout comes first, everything is lost that the guard is there for: the reason, and the evidence. */
function againstTheJob(view: PolicyView, { jobTimeout }: LintFacts): readonly LintFinding[] {
  if (jobTimeout === null) return [];
  const { wallTimeMs, noOutputMs, hangMs } = view.policy.limits;
  const job = `the job itself ends at ${formatDuration(jobTimeout.ms)} (${jobTimeout.from})`;
  return [
    ...over('limits.wall-time', wallTimeMs, 'error'),
    ...over('limits.no-output-timeout', noOutputMs, 'warning'),
    ...over('limits.hang-timeout', hangMs, 'warning'),
    ...tight(),
  ];

  function over(key: string, ms: number | null, level: LintFinding['level']): readonly LintFinding[] {
    if (ms === null || jobTimeout === null || ms < jobTimeout.ms) return [];
    return view.finding(key, level, `${key} ${formatDuration(ms)} can never be reached: ${job}, and says nothing of why`);
  }

  function tight(): readonly LintFinding[] {
    const { graceMs } = view.policy;
    if (wallTimeMs === null || jobTimeout === null || wallTimeMs >= jobTimeout.ms || wallTimeMs + graceMs < jobTimeout.ms)
      return [];
    const message = `limits.wall-time ${formatDuration(wallTimeMs)} and grace ${formatDuration(graceMs)} leave no time to write the evidence: ${job}`;
    return view.finding('limits.wall-time', 'warning', message);
  }
}

function longGrace(view: PolicyView, { cancelGraceMs }: LintFacts): readonly LintFinding[] {
  const { graceMs } = view.policy;
  if (graceMs <= cancelGraceMs) return [];
  const most = formatDuration(cancelGraceMs);
  return view.finding(
    'grace',
    'warning',
    `grace ${formatDuration(graceMs)} is ${most} when the run is cancelled: a CI waits no longer`,
  );
}

/** The same finding for other steps says nothing more. */
function inOrder(findings: readonly LintFinding[]): readonly LintFinding[] {
  const once = new Map(findings.map((each) => [JSON.stringify([each.path, each.line, each.message]), each]));
  return [...once.values()].toSorted((one, other) =>
    one.path === other.path ? (one.line ?? 0) - (other.line ?? 0) : one.path < other.path ? -1 : 1,
  );
}
