import { adviceAfterAlert, adviceAfterKill, adviceAfterOutsideEnd } from './advice.ts';
import { formatBytes } from './bytes.ts';
import type { RunStory } from './run-story.ts';
import { safeLine } from './terminal-safe.ts';

export interface AdviceOfRun {
  /** What would have had to differ, in plain text: escape it where it is rendered. */
  readonly counterfactual: string;
  /** What to change, a line each: inline Markdown of our own words. */
  readonly lines: readonly string[];
}

/** What to change after this run. Nothing when the command's own output says it best. */
export function adviceOf({ result, exited, decision, intervened, ticks }: RunStory): AdviceOfRun {
  if (exited === null) {
    const memory = formatBytes(ticks.at(-1)?.tree.memoryBytes ?? 0);
    return plain(`See whether the machine ran out of memory: the last sample saw ${memory} in use.`, adviceAfterOutsideEnd);
  }
  if (result.verdict === 'cancelled') return plain(adviceAfterOutsideEnd);
  if (decision === null) return plain();
  const { counterfactual, observations } = decision.payload;
  const advice = result.rules.map((rule) => ({
    rule,
    ...(intervened ? adviceAfterKill(rule, observations) : adviceAfterAlert(rule, observations)),
  }));
  return {
    counterfactual: counterfactual === '' ? '' : `It ${safeLine(counterfactual)}.`,
    lines: [
      ...advice.map(({ rule, fix }) => `**If ${rule} is right:** ${fix}`),
      ...advice.map(({ rule, allow }) => `**If ${rule} is wrong:** ${allow}.`),
    ],
  };
}

function plain(...lines: readonly string[]): AdviceOfRun {
  return { counterfactual: '', lines };
}
