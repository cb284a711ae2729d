import type { Judgement } from '../model.ts';
import { gateColumns, gateRows } from './gate-table.ts';
import { findingLine, gateOutcome } from './gate-words.ts';
import { inlineText } from './markdown.ts';

/** More rows than a page is read for; the runner drops a summary of more than 1 MiB as a whole. */
const mostRows = 200;
const widestCellChars = 80;

/** The gate for a job's page, in Markdown. `policy` says which one it judged by. */
export function gateSummary(judgement: Judgement, policy: string): string {
  const { pass, bundles, cases } = judgement;
  const rows = gateRows(judgement);
  const lines = cases.flatMap((each) => each.findings.map((finding) => findingLine(each, finding)));
  return [
    `## FlowForge Guard: ${inlineText(gateOutcome(pass, bundles.length, cases))}`,
    '',
    ...lines.slice(0, mostRows).map((line) => `- ${inlineText(line, longestFindingChars)}`),
    ...left(lines.length, 'findings'),
    ...(lines.length === 0 ? [] : ['']),
    `| ${gateColumns.join(' | ')} |`,
    `| ${gateColumns.map(() => '---').join(' | ')} |`,
    ...rows.slice(0, mostRows).map((cells) => `| ${cells.map((cell) => inlineText(cell, widestCellChars)).join(' | ')} |`),
    ...left(rows.length, 'bundles'),
    '',
    `Policy: ${inlineText(policy)}`,
    '',
  ].join('\n');
}

const longestFindingChars = 2000;

function left(count: number, what: string): readonly string[] {
  return count <= mostRows ? [] : ['', `and ${count - mostRows} more ${what}: flowforge-ci gate --json has them all`];
}
