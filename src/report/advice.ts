import type { Observation, RuleName } from '../model.ts';
import { optionDuration } from './durations.ts';

/** What a reader may change. Markdown of our own words and figures only: nothing of the command is in it. */
export interface Advice {
  /** When the rule was right. */
  readonly fix: string;
  /** When it was not: which limit to raise, with a value. */
  readonly allow: string;
  /** The same in a few words, for the end of a log. */
  readonly option: string;
}

/** What to do about a rule that killed. Limits are proposed twice as wide as the ones that were crossed. */
export function adviceAfterKill(rule: RuleName, observations: readonly Observation[]): Advice {
  const fix = fixFor(rule);
  switch (rule) {
    case 'wall-time':
      return { fix, ...widerLimit('wall-time', observations) };
    case 'no-output':
      return { fix, ...widerLimit('no-output-timeout', observations) };
    default: {
      const option = `\`--on-runaway alert\`, or \`rules: { ${rule}: alert }\` in a policy`;
      return {
        fix,
        option,
        allow: `let it alert instead of kill: ${option}${rule === 'output-loop' ? loopThreshold(observations) : ''}`,
      };
    }
  }
}

/** What to do about a rule that only alerted. */
export function adviceAfterAlert(rule: RuleName): Advice {
  return {
    fix: `${fixFor(rule)} To have it ended: \`rules: { ${rule}: kill }\` in a policy, or a bound such as \`--wall-time\`.`,
    allow: `silence this rule for the step: \`rules: { ${rule}: off }\` in a policy`,
    option: `\`rules: { ${rule}: off }\` in a policy`,
  };
}

/** For a run that something outside the guard ended: the guard can only explain what it ends itself. */
export const adviceAfterOutsideEnd =
  "If it was the job's own timeout: set `--wall-time` below it. The guard then ends the command first, and says why.";

function fixFor(rule: RuleName): string {
  switch (rule) {
    case 'wall-time':
      return 'it never came to its end: look for a wait without a timeout, or for a server that was left in the foreground.';
    case 'no-output':
      return 'it waits for something that does not come, or it works in silence: look for an option that prints progress.';
    case 'output-loop':
      return 'it repeats itself without an end: look for a retry or a read loop that has neither a limit nor a delay.';
    case 'cpu-loop':
      return 'it burns CPU while it repeats itself: look for a loop that polls without a delay.';
    default:
      return 'the timeline shows what led to it.';
  }
}

function widerLimit(option: 'wall-time' | 'no-output-timeout', observations: readonly Observation[]): Omit<Advice, 'fix'> {
  const limit = limitOf(observations, 'ms');
  if (limit === null) return { option: `a longer \`--${option}\``, allow: `give it more time: a longer \`--${option}\`` };
  const value = optionDuration(limit * 2);
  const flag = `\`--${option} ${value}\``;
  return {
    option: flag,
    allow: `give it more time: ${flag}, in the action \`${option}: ${value}\`, in a policy \`limits: { ${option}: ${value} }\``,
  };
}

function loopThreshold(observations: readonly Observation[]): string {
  const lines = limitOf(observations, 'lines');
  const forMs = limitOf(observations, 'ms');
  if (lines === null || forMs === null) return '';
  const wider = `{ action: kill, lines: ${lines * 2}, for: ${optionDuration(forMs * 2)} }`;
  return `. Or ask for more before a kill: \`rules: { output-loop: ${wider} }\``;
}

function limitOf(observations: readonly Observation[], unit: Observation['unit']): number | null {
  return observations.find((observation) => observation.unit === unit)?.limit ?? null;
}
