import type { StoredEvent } from '../ports.ts';
import { adviceOf } from './advice-of.ts';
import { loopCalls, loopSentence } from './agent-loop-words.ts';
import { usageRows } from './agent-usage.ts';
import { boundedLines } from './bounded-lines.ts';
import { withoutOrders } from './ci-orders.ts';
import { type DiagnosisParts, diagnosisOf } from './diagnosis-parts.ts';
import { headlineOf } from './headline.ts';
import { lastLines, type Shown } from './last-lines.ts';
import { observedRows } from './observed.ts';
import type { RunStory } from './run-story.ts';
import { safeText } from './terminal-safe.ts';
import { timelineText } from './timeline.ts';
import { timelineScope } from './timeline-scope.ts';

/** The whole story as plain text, for readers of a JUnit file that show nothing but the text of a failure. */
export function junitStory(events: readonly StoredEvent[], story: RunStory, files: ReadonlyMap<string, Uint8Array>): string {
  const { title, who, sentence } = headlineOf(story);
  const { counterfactual, lines } = adviceOf(story);
  const output = lastLines(files.get('output.log'), shownOutput);
  const told = [
    title,
    ...(who === '' ? [] : [who]),
    sentence,
    ...observedRows(story).map(
      ({ rule, what, observed, limit, heldFor }) => `${rule}: ${what} ${observed}, limit ${limit}; for how long: ${heldFor}`,
    ),
    ...agentLines(story),
    ...(counterfactual === '' ? [] : [counterfactual]),
    ...lines.map((line) => line.replace(/[*`]/g, '')),
    ...story.notes,
    ...diagnosisLines(diagnosisOf(events, story.decision, files)),
    ...(output.length === 0 ? [] : ['\nLast lines of its output', ...output]),
    `\nRun ${story.result.run_id}\n${timelineText(events, timelineScope(events, story))}`,
  ];
  return withoutOrders(safeText(told.join('\n')));
}

function agentLines({ usage, loop }: RunStory): readonly string[] {
  const repeated = (loop === null ? [] : loopCalls(loop)).flatMap(({ title, arguments: given, result }) => [
    ...[`\n${title}. Its arguments:`, given, 'What it was answered:', `${result}\n`],
  ]);
  return [
    ...(loop === null ? [] : [`${loopSentence(loop)}.`, ...repeated]),
    ...(usage === null ? [] : usageRows(usage).map(([what, value]) => `${what}: ${value}`)),
  ];
}

const shownOutput: Shown = { lines: 20, bytes: 16 * 1024, chars: 240 };

function diagnosisLines(parts: DiagnosisParts | null): readonly string[] {
  if (parts === null) return [];
  const { file, tree, processCount, stack, waits } = parts;
  const processes = tree.length === 0 ? [] : [`\nProcess tree: ${processCount}`, ...boundedLines(tree, file)];
  const done = stack.kind === 'frames' ? [`\n${stack.of}`, ...stack.lines] : [`\n${stack.why}`, ...waits];
  return [...processes, ...boundedLines(done, file)];
}
