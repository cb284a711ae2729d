import { ends, type RunDecision, type SimulatedRun } from './simulate.ts';

/** What a person said of the run, if anybody did. */
export type RunLabel = 'healthy' | 'runaway' | null;

export type Change =
  | 'same'
  | 'new kill'
  /** On record the run was ended, or would have been, and under this policy it is not. */
  | 'lost kill'
  | 'earlier'
  | 'later'
  /** The run ends at the same time for another rule. */
  | 'other rule'
  | 'new alert'
  | 'lost alert';

/** What the other policy means for one run. */
export interface Impact {
  readonly change: Change;
  /** What the run went on for after it would have been ended, up to where the guard ended it; 0 where it was no runaway, or nobody knows. */
  readonly savedMs: number;
  /** What had run by then in vain, in a run that was healthy. */
  readonly wastedMs: number;
  /** It would kill, and newly, what was labelled healthy: the policy is not to be taken. */
  readonly wrongful: boolean;
  /** It would kill, and newly, what passed, and nobody has said whether that was healthy. */
  readonly doubtful: boolean;
}

/** Compares what was decided with what would have been. A kill that shadow mode only wrote down did not happen: enforced, it is new. */
export function impactOf(run: SimulatedRun, label: RunLabel): Impact {
  const change = changeOf(run);
  const end = run.simulated !== null && ends(run.simulated) ? run.simulated : null;
  const health = label ?? healthOf(run);
  const isNew = change === 'new kill';
  return {
    change,
    savedMs: end !== null && health === 'runaway' ? Math.max(0, endOnRecordMs(run) - end.atMs) : 0,
    wastedMs: end !== null && health === 'healthy' ? end.atMs : 0,
    wrongful: isNew && label === 'healthy',
    doubtful: isNew && label === null && health === 'healthy',
  };
}

export interface Totals {
  readonly runs: number;
  /** Runs that the policy would end. */
  readonly kills: number;
  readonly newKills: number;
  readonly lostKills: number;
  readonly earlier: number;
  readonly later: number;
  readonly savedMs: number;
  readonly wastedMs: number;
  readonly wrongful: number;
  readonly doubtful: number;
}

/** Adds up the impact on many runs. */
export function totalsOf(all: readonly { readonly run: SimulatedRun; readonly impact: Impact }[]): Totals {
  const count = (change: Change) => all.filter(({ impact }) => impact.change === change).length;
  return {
    runs: all.length,
    kills: all.filter(({ run }) => run.simulated !== null && ends(run.simulated)).length,
    ...{ newKills: count('new kill'), lostKills: count('lost kill'), earlier: count('earlier'), later: count('later') },
    savedMs: all.reduce((sum, { impact }) => sum + impact.savedMs, 0),
    wastedMs: all.reduce((sum, { impact }) => sum + impact.wastedMs, 0),
    wrongful: all.filter(({ impact }) => impact.wrongful).length,
    doubtful: all.filter(({ impact }) => impact.doubtful).length,
  };
}

function changeOf({ recorded, simulated }: SimulatedRun): Change {
  const before = recorded !== null && ends(recorded) ? recorded : null;
  const after = simulated !== null && ends(simulated) ? simulated : null;
  if (after !== null) return before?.carriedOut === true ? changeOfTime(before, after) : 'new kill';
  if (before !== null) return 'lost kill';
  if ((recorded === null) === (simulated === null)) return 'same';
  return recorded === null ? 'new alert' : 'lost alert';
}

function changeOfTime(before: RunDecision, after: RunDecision): Change {
  if (after.atMs !== before.atMs) return after.atMs < before.atMs ? 'earlier' : 'later';
  return after.rules[0] === before.rules[0] ? 'same' : 'other rule';
}

/** Without the time that ending it took, which no policy saves. */
function endOnRecordMs({ recorded, durationMs }: SimulatedRun): number {
  return recorded?.carriedOut === true && ends(recorded) ? recorded.atMs : durationMs;
}

/** As far as the record tells: a failed run may have been either. */
function healthOf({ verdict }: SimulatedRun): RunLabel {
  if (verdict === 'passed') return 'healthy';
  return verdict === 'killed' || verdict === 'cancelled' ? 'runaway' : null;
}
