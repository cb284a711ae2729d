import type { RuleName, Sample } from '../model.ts';
import { adviceAfterAlert, adviceAfterDryRun, adviceAfterKill, adviceAfterOutsideEnd } from './advice.ts';
import { adviceOnCulprit } from './advice-on-culprit.ts';
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
export function adviceOf({ result, exited, decision, intervened, would, culprit, ticks }: RunStory): AdviceOfRun {
  if (exited === null) {
    return plain(`See whether the machine ran out of memory: ${memoryWords(ticks.at(-1))}.`, adviceAfterOutsideEnd);
  }
  if (result.verdict === 'cancelled') return plain(adviceAfterOutsideEnd);
  if (decision === null) return plain();
  const { counterfactual, observations } = decision.payload;
  const isQuiet = result.rules.some((rule) => quietRules.has(rule));
  const onCulprit = culprit === null || !isQuiet ? '' : adviceOnCulprit(culprit.doing);
  const ends = intervened || decision.action === 'restart' || would === 'kill' || would === 'restart';
  const advice = result.rules.map((rule) => ({
    rule,
    ...(ends ? adviceAfterKill(rule, observations) : adviceAfterAlert(rule, observations)),
  }));
  const name = (rule: string): string => (advice.length > 1 ? ` (${rule})` : '');
  const end = isData.test(counterfactual)
    ? [endOfData]
    : advice.filter((each) => each.end !== '').map((each) => `**To have it ended${name(each.rule)}:** ${each.end}.`);
  return {
    counterfactual: counterfactual === '' ? '' : `It ${safeLine(counterfactual)}.`,
    lines: [
      ...(onCulprit === '' ? [] : [`**To fix it:** ${onCulprit}`]),
      ...advice
        .filter(({ rule }) => onCulprit === '' || !quietRules.has(rule))
        .map(({ rule, fix }) => `**To fix it${name(rule)}:** ${fix}`),
      ...end,
      ...advice.map(({ rule, allow }) => `**If it was healthy${name(rule)}:** ${allow}.`),
      ...(would === null ? [] : [adviceAfterDryRun]),
    ],
  };
}

/** So ends what is said of output in a file (onData, among the signals). */
const isData = /; this is stdout in a file, so data and no log: it only alerts$/;
const endOfData =
  '**To have it ended:** send stderr to the same file (`> build.log 2>&1`), which makes it a log, or set a bound such as `--max-output` or `--wall-time`.';

/** The command waits for something: what it means is a guess as long as nobody knows for what. */
const quietRules: ReadonlySet<RuleName> = new Set(['wall-time', 'no-output', 'hang', 'stuck-progress']);

function memoryWords(last: Sample | undefined): string {
  if (last === undefined) return 'there is no sample on record';
  const { memoryAvailableBytes, memoryTotalBytes } = last.host;
  const free =
    memoryAvailableBytes < 0 ? '' : `, with ${formatBytes(memoryAvailableBytes)} of ${formatBytes(memoryTotalBytes)} available`;
  return `the last sample saw ${formatBytes(last.tree.memoryBytes)} in use by the command${free}`;
}

function plain(...lines: readonly string[]): AdviceOfRun {
  return { counterfactual: '', lines };
}
