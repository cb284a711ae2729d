import { markdownTable } from '../../bench/detection/markdown-table.ts';
import { machineInWords } from '../machine-in-words.ts';
import type { Outcome, Step } from './step.ts';

export interface Done {
  readonly step: Step;
  readonly outcome: Outcome;
  readonly tookMs: number;
}

/** `release-report.md`. */
export function releaseReport(
  done: readonly Done[],
  leftOut: readonly string[],
  about: { readonly version: string; readonly commit: string },
): string {
  const rows = done.map(({ step, outcome, tookMs }) => [
    ...[step.name, step.what, outcome.kind, `${(tookMs / 1000).toFixed(1)} s`],
    outcome.detail.split('\n')[0] ?? '',
  ]);
  const failed = done.filter(({ outcome }) => outcome.kind === 'failed');
  return [
    `# Check of release ${about.version}`,
    `Commit ${about.commit}, ${new Date().toISOString()}, ${machineInWords()}.`,
    `**${summaryOf(done, leftOut)}**`,
    markdownTable(['step', 'what', 'outcome', 'took', 'detail'], rows),
    ...(leftOut.length === 0 ? [] : [`Left out: ${leftOut.join(', ')}. A release needs them.`]),
    ...failed.map(({ step, outcome }) => `## ${step.name}\n\n\`\`\`\n${outcome.detail}\n\`\`\``),
  ]
    .join('\n\n')
    .concat('\n');
}

export function summaryOf(done: readonly Done[], leftOut: readonly string[]): string {
  const count = (kind: Outcome['kind']) => done.filter(({ outcome }) => outcome.kind === kind).length;
  const out = leftOut.length === 0 ? '' : `, ${leftOut.length} left out`;
  return `${count('ok')} ok, ${count('failed')} failed, ${count('skipped')} skipped${out}`;
}
