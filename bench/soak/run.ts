/**
 * `npm run soak`: short runs of every ending, two at a time, and one long run beside them. `--minutes N` (10), `--runs N` (1000).
 * Prints a Markdown report; `--write` makes it docs/soak-report.md. Ends with 1 when a bound is missed.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { machineInWords } from '../../scripts/machine-in-words.ts';
import { markdownTable } from '../detection/markdown-table.ts';
import { type Finding, findingsOf } from './judge.ts';
import { LongRun } from './long-run.ts';
import { marked } from './marked.ts';
import { type EndedShortRun, shortRuns } from './short-runs.ts';

const root = resolve(import.meta.dirname, '..', '..');
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    runs: { type: 'string', default: '1000' },
    cli: { type: 'string', default: join(root, 'dist', 'cli.js') },
    write: { type: 'boolean', default: false },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'flowforge-soak-'));
try {
  const cli = resolve(values.cli);
  if (process.platform !== 'linux') throw new Error('it reads /proc, which only Linux has');
  if (!existsSync(cli)) throw new Error(`there is no ${cli}: run npm run build first`);
  const report = await soak(cli, number('minutes') * 60_000, number('runs'));
  process.stdout.write(report);
  if (values.write) writeFileSync(join(root, 'docs', 'soak-report.md'), report);
} catch (error) {
  process.stderr.write(`soak: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}

async function soak(cli: string, lengthMs: number, count: number): Promise<string> {
  const mark = randomUUID();
  const runs: EndedShortRun[] = [];
  const long = new LongRun(cli, scratch, mark);
  await shortRuns(cli, scratch, mark, count, (run) => {
    runs.push(run);
    if (run.trouble !== '') process.stderr.write(`soak: ${run.trouble}\n`);
    if (runs.length % 100 === 0) process.stderr.write(`soak: ${runs.length} of ${count} runs\n`);
  });
  while (long.elapsedMs < lengthMs && !long.hasEnded) await sleep(Math.min(1_000, lengthMs - long.elapsedMs));
  const longEnded = await long.end();
  const findings = findingsOf({
    ...{ runs, held: long.held, longEnded },
    longVerified: verifyIn(cli, long),
    survivors: marked(mark).length,
  });
  if (findings.some(({ kept }) => !kept)) process.exitCode = 1;
  return reportOf(findings, runs, long);
}

function verifyIn(cli: string, { evidenceDir }: LongRun): number | null {
  const [run = 'none'] = readdirSync(evidenceDir).filter((name) => !name.startsWith('.'));
  return spawnSync(process.execPath, [cli, 'verify', join(evidenceDir, run)], { stdio: 'ignore' }).status;
}

function reportOf(findings: readonly Finding[], runs: readonly EndedShortRun[], long: LongRun): string {
  const kept = findings.filter((each) => each.kept).length;
  const kinds = [...Map.groupBy(runs, ({ kind }) => kind)].map(([kind, some]) => `${some.length} that ${kind}`).join(', ');
  const minutes = (long.elapsedMs / 60_000).toFixed(1);
  return [
    '# What long use does to the guard',
    `Written by \`npm run soak -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machineInWords()}.`,
    `**${kept} of ${findings.length} bounds kept.** ${runs.length} short runs, two at a time (${kinds}), and beside them one run of ${minutes} minutes that prints ten lines a second.`,
    markdownTable(
      ['what', 'seen', 'bound', 'kept'],
      findings.map((each) => [each.what, each.seen, each.bound, each.kept ? 'yes' : 'NO']),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function number(name: 'minutes' | 'runs'): number {
  const value = Number(values[name]);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0, not "${values[name]}"`);
  return value;
}
