import type { SavedBench } from './compare.ts';
import { markdownTable } from './detection/markdown-table.ts';
import { cellsOf, tableHead } from './table.ts';

/** docs/benchmarks.md: the last run, with its machine and the options that it was given. */
export function benchmarksDocument({ machine, date, rounds, rows }: SavedBench, options: readonly string[]): string {
  return [
    '# What the guard costs',
    `Written by \`npm run bench -- ${options.join(' ')}\` on ${date}: ${machine}. Medians of ${rounds} rounds, or of as many as a line's note says, and behind them the least and the most.`,
    `Each line holds two contenders that were measured by turns in the same minutes, so that whatever else the machine did fell on both. The ratio is what
holds on another machine; the figures it is made of do not. \`npm run bench -- --json FILE\` keeps a run, and \`npm run bench -- --compare FILE\` says which
ratios are more than a quarter worse than that run's, and ends with 1 then.`,
    markdownTable(tableHead, rows.map(cellsOf)),
  ]
    .join('\n\n')
    .concat('\n');
}
