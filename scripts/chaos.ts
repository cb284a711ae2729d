/**
 * `npm run chaos`: what goes wrong around the guard, and what becomes of the run. Prints a Markdown report; `--write` makes it
 * docs/chaos-report.md. Ends with 1 when the guard did not endure a fault.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markdownTable } from '../bench/detection/markdown-table.ts';
import type { FaultRecord } from '../test/chaos/enduring.ts';
import { machineInWords } from './machine-in-words.ts';

interface TestRun {
  readonly startTime: number;
  readonly testResults: readonly { readonly assertionResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly title: string;
  readonly ancestorTitles: readonly string[];
  readonly status: string;
  readonly meta: { readonly fault?: FaultRecord; readonly skipped?: string };
}

const root = resolve(import.meta.dirname, '..');
const words = `Each fault is brought about for real around the built guard. A runaway has to be ended by a declared bound (exit code 86); a command
that fails keeps its own code (7). Beside each command runs a daemon that has left its session: a survivor is whatever still carries the run's mark when the
guard has ended. Evidence is what \`verify\` calls the bundle, or what it calls the bundle that \`report --recover\` makes of a journal; \`none\` where nothing could be
written, and then the guard has said so.`;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const scratch = mkdtempSync(join(tmpdir(), 'flowforge-chaos-'));
try {
  if (process.platform !== 'linux')
    throw new Error('the faults are brought about on Linux, and survivors looked for in its /proc');
  const json = join(scratch, 'chaos.json');
  const config = ['--config', 'vitest.chaos.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${json}`];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...config], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  });
  const report = reportOf(JSON.parse(readFileSync(json, 'utf8')) as TestRun);
  process.stdout.write(report);
  if (values.write) writeFileSync(join(root, 'docs', 'chaos-report.md'), report);
  process.exitCode = status === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`chaos: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function reportOf(run: TestRun): string {
  const results = run.testResults.flatMap(({ assertionResults }) => assertionResults);
  const tried = results.filter(({ status }) => status === 'passed' || status === 'failed');
  const endured = tried.filter(({ status }) => status === 'passed').length;
  return [
    '# What goes wrong around the guard',
    `Written by \`npm run chaos -- --write\` on ${new Date(run.startTime).toISOString().slice(0, 10)}: ${machineInWords()}.`,
    `**${endured} of ${tried.length} faults endured, ${results.length - tried.length} not tried here.**`,
    words,
    markdownTable(['fault', 'endured', 'ended with', 'after', 'survivors', 'evidence', 'told'], tried.map(rowOf)),
    ...skippedSection(results),
  ]
    .join('\n\n')
    .concat('\n');
}

function rowOf({ ancestorTitles, title, status, meta }: TestResult): readonly string[] {
  const name = [...ancestorTitles, title].join(' ');
  const endured = status === 'passed' ? 'yes' : 'NO';
  if (meta.fault === undefined) return [name, endured, '-', '-', '-', '-', '-'];
  const { ended, tookMs, survivors, evidence, line } = meta.fault;
  return [
    name,
    endured,
    ended,
    `${(tookMs / 1000).toFixed(1)} s`,
    String(survivors),
    evidence,
    `\`${line.replaceAll('`', "'")}\``,
  ];
}

function skippedSection(results: readonly TestResult[]): readonly string[] {
  const skipped = results.filter(({ meta }) => meta.skipped !== undefined);
  if (skipped.length === 0) return [];
  return [
    'Not tried here:',
    skipped.map((each) => `- ${[...each.ancestorTitles, each.title].join(' ')}: ${each.meta.skipped}`).join('\n'),
  ];
}
