import type { StoredEvent } from '../../src/ports.ts';
import { junitXml } from '../../src/report/junit.ts';
import { observationsOf, resultOf } from '../../src/report/result.ts';
import { storyOf } from '../../src/report/run-story.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { timelineText } from '../../src/report/timeline.ts';
import { verdictLines } from '../../src/report/verdict-line.ts';

/** Everything that people and machines get to read of one run, by file name. */
export function goldenFiles(events: readonly StoredEvent[], files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const result = resultOf(events);
  const lines = verdictLines(result, `flowforge-evidence/${result.run_id}`, observationsOf(events), storyOf(events).culprit);
  return new Map([
    ['summary.md', summaryMarkdown(events, files)],
    ['junit.xml', `${junitXml(events, files)}\n`],
    ['result.json', `${JSON.stringify(result, null, 2)}\n`],
    ['timeline.txt', timelineText(events)],
    ['stderr.txt', lines.map((line) => `flowforge: ${line}\n`).join('')],
  ]);
}
