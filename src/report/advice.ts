import type { Observation, RuleName } from '../model.ts';
import { declaredBound } from './declared-bound.ts';
import { optionDuration } from './durations.ts';

/** What a reader may change. Markdown of our own words and figures only: nothing of the command is in it. */
export interface Advice {
  /** When the rule was right. */
  readonly fix: string;
  /** How to have it ended next time; empty when it was. */
  readonly end: string;
  /** When it was not: which limit to raise, with a value. */
  readonly allow: string;
  /** The same in a few words, for the end of a log. */
  readonly option: string;
}

/** What to do about a rule that killed. Limits are proposed twice as wide as the ones that were crossed. */
export function adviceAfterKill(rule: RuleName, observations: readonly Observation[]): Advice {
  const fix = fixFor(rule);
  const bound = declaredBound(rule, observations);
  if (bound !== null) return { fix, end: '', ...bound };
  const option = `\`--on-runaway alert\`, or \`rules: { ${rule}: alert }\` in a policy`;
  return {
    fix,
    end: '',
    option,
    allow: `let it alert instead of ${rule === 'hang-after-result' ? 'ending it' : 'kill'}: ${option}${widerThreshold(rule, observations)}`,
  };
}

/** What to do about a rule that only alerted. */
export function adviceAfterAlert(rule: RuleName, observations: readonly Observation[] = []): Advice {
  const fix = fixFor(rule);
  const end = rule === 'budget' ? howToEndBudget(observations) : howToEnd(rule);
  const bound = declaredBound(rule, observations);
  if (bound !== null) return { fix, end: rule === 'budget' ? end : howToEndAtBound(rule), ...bound };
  const option = `\`rules: { ${rule}: off }\` in a policy`;
  return { fix, end, option, allow: `silence this rule for the step: ${option}` };
}

/** For a run that something outside the guard ended: the guard can only explain what it ends itself. */
export const adviceAfterOutsideEnd =
  "If it was the job's own timeout: set `--wall-time` below it. The guard then ends the command first, and says why.";

/** For a decision that the mode made only a note of. */
export const adviceAfterDryRun =
  '**To have it done from now on:** `--mode enforce`, in the action `mode: enforce`, in a policy `mode: enforce`.';

function fixFor(rule: RuleName): string {
  switch (rule) {
    case 'wall-time':
      return 'look for a wait without a timeout, or for a server that was left in the foreground.';
    case 'no-output':
      return 'look for what it waits for, or, if it works in silence, for an option that prints progress.';
    case 'hang':
      return 'look for a lock, for a question that nobody answers, or for a connection without a timeout.';
    case 'silent-spin':
      return 'look for a loop that never ends, or, if it is slow work, for an option that prints progress.';
    case 'output-loop':
      return 'look for a retry or a read loop that has neither a limit nor a delay.';
    case 'cpu-loop':
      return 'look for a loop that polls without a delay.';
    case 'output-flood':
      return 'look for a debug level that was left on, or send the data to a file: nobody reads so much of a log.';
    case 'stuck-progress':
      return 'look for what it waits for, such as a download, a lock or a worker that died.';
    case 'memory':
      return 'look for a leak, run fewer jobs at once, or use a larger machine.';
    case 'crash-loop':
      return 'read the first error of what it starts again and again, and give the restarts a limit and a delay.';
    case 'fork-storm':
      return 'look for a script that calls itself, or for parallel jobs without a limit.';
    case 'agent-loop':
      return 'look which call came again and again, and what it was answered: give the agent what it lacks there, or fewer turns.';
    case 'budget':
      return 'look what the tokens went into, and give the agent a smaller task or a cheaper model.';
    case 'hang-after-result':
      return 'look for a process that the agent left running, which kept it from ending after its result.';
    default:
      return rule satisfies never;
  }
}

/** Each rule with the bound that ends the same thing for certain. */
function howToEnd(rule: RuleName): string {
  switch (rule) {
    case 'silent-spin':
      return 'a bound such as `--no-output-timeout` or `--wall-time` (from outside, a spin and a long computation look the same)';
    case 'hang':
      return byRuleOr(rule, '--hang-timeout');
    case 'output-flood':
      return byRuleOr(rule, '--max-output');
    case 'memory':
      return byRuleOr(rule, '--max-memory');
    case 'fork-storm':
      return byRuleOr(rule, '--max-processes');
    case 'agent-loop':
      return byRuleOr(rule, '--max-turns');
    case 'hang-after-result':
      return '`rules: { hang-after-result: end }` in a policy, which keeps the result';
    default:
      return byRuleOr(rule, '--wall-time');
  }
}

/** A limit that was crossed before anybody knew cannot end anything. */
function howToEndBudget(observations: readonly Observation[]): string {
  const rule = '`rules: { budget: kill }` in a policy';
  if (observations.length === 0 || observations.some(({ observed, limit }) => observed > limit))
    return `${rule}, or, where the agent told it too late, a limit that is known while it works, such as \`--max-tool-calls\` or \`--wall-time\``;
  return `${rule} ends it when the limit itself is crossed`;
}

/** The limit is set, so whoever reads this has said elsewhere that it is to alert only. */
function howToEndAtBound(rule: RuleName): string {
  const byRule = rule === 'wall-time' || rule === 'no-output' ? `, \`rules: { ${rule}: kill }\`` : '';
  return `\`--on-runaway kill\`${byRule} and another profile than \`watchdog\`: the limit itself is set`;
}

function byRuleOr(rule: RuleName, option: string): string {
  return `\`rules: { ${rule}: kill }\` in a policy, or a bound such as \`${option}\``;
}

/** A threshold of the rule, twice as wide, where it is one that a reader can judge. */
function widerThreshold(rule: RuleName, observations: readonly Observation[]): string {
  const lines = observations.find(({ unit }) => unit === 'lines');
  if (rule === 'agent-loop') return moreRepeats(observations);
  const forMs = observations.find(({ unit }) => unit === 'ms')?.limit;
  if (forMs === undefined) return '';
  const time = optionDuration(forMs * 2);
  switch (rule) {
    case 'hang-after-result':
      return `. Or give it longer to end by itself: \`rules: { hang-after-result: { action: end, for: ${time} } }\``;
    case 'output-loop': {
      if (lines === undefined) return '';
      const masked = lines.name === 'alike-lines' ? 'masked-' : '';
      return wider(rule, `${masked}lines: ${lines.limit * 2}, ${masked}for: ${time}`);
    }
    case 'hang':
    case 'stuck-progress':
      return wider(rule, `for: ${time}`);
    default:
      return '';
  }
}

function moreRepeats(observations: readonly Observation[]): string {
  const repeats = observations.find(({ unit }) => unit === 'repeats');
  if (repeats === undefined) return '';
  return wider('agent-loop', `${repeats.name.startsWith('masked') ? 'masked-' : ''}repeats: ${repeats.limit * 2}`);
}

function wider(rule: RuleName, thresholds: string): string {
  return `. Or ask for more before a kill: \`rules: { ${rule}: { action: kill, ${thresholds} } }\``;
}
