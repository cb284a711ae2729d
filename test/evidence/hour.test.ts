import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rewriteReports } from '../../src/evidence/rewrite-reports.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { killedRun, newJournal, temporaryFolder } from './recorded-run.ts';

/** What may be sent by mail and opened at once. */
const largestReportBytes = 500_000;
const secondsOfAnHour = 3600;
/** Both ends of a long output, as output.log holds them. */
const outputLogBytes = 1.25 * 1024 * 1024;

test("an hour's run with both ends of a long output has a report.html below 500 kB", { timeout: 180_000 }, async () => {
  const folder = temporaryFolder(onTestFinished);
  const journal = newJournal(join(folder, 'evidence'));
  for (const draft of killedRun(secondsOfAnHour)) journal.append(draft);
  journal.attach('output.log', linesOf(outputLogBytes));
  await journal.durable(60_000);
  const { bundlePath, degraded } = await journal.seal(60_000);
  expect(degraded).toBe('');
  const bundle = bundlePath ?? '';
  expect(statSync(join(bundle, 'report.html')).size).toBeLessThan(largestReportBytes);
  expect(await verifyBundle(bundle)).toMatchObject({ verdict: 'VALID', events: secondsOfAnHour + 9 });

  await rewriteReports(bundle, join(folder, 'again'));
  expect(statSync(join(folder, 'again', 'report.html')).size).toBe(statSync(join(bundle, 'report.html')).size);
});

function linesOf(bytes: number): Buffer {
  const lines: string[] = [];
  for (let line = 0, at = 0; at < bytes; line += 1) {
    const text = `\u001b[31m<line ${line}>\u001b[0m compiled src/part-${line % 97}.c & linked it\n`;
    lines.push(text);
    at += text.length;
  }
  return Buffer.from(lines.join(''));
}
