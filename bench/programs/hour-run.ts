/** Records an hour's run with 1 GiB of output as fast as it can, seals it, and prints what the seal took and what the process needed at most. */
import { readFileSync } from 'node:fs';
import { openJournal } from '../../src/evidence/journal.ts';
import type { Sample } from '../../src/model.ts';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { openOutputLog } from '../../src/output-log.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { processExited, runId, runStarted, sampleOf } from '../../test/evidence/recorded-run.ts';

const seconds = 3600;
const ticksPerSecond = 4;
const tickMs = 1000 / ticksPerSecond;
/** As often as in a run, and as often all that came before is on disk. */
const logEverySeconds = 10;
const bytesPerTick = Math.ceil(2 ** 30 / (seconds * ticksPerSecond));

const [evidenceDir = '', worker = ''] = process.argv.slice(2);
const journal = openJournal({ evidenceDir, runId, policyJson: '{"version":1}', worker, execArgv: [], workerAfterMs: 0 });
const log = openOutputLog(createRedactor({ env: {}, values: ['a value that was declared'] }));
const channel = createLineChannel({ stdoutIsData: false });
const lines = Buffer.allocUnsafe(bytesPerTick);

journal.append(runStarted());
for (let second = 0; second < seconds; second += 1) {
  const sample = sampleOf(second);
  if (sample.event_type !== 'sample') throw new Error(`${sample.event_type} is no sample`);
  journal.append({ ...sample, payload: { ticks: sample.payload.ticks.map(withOutput) } });
  if (second % logEverySeconds !== 0) continue;
  journal.attach('output.log', log.snapshot());
  await journal.durable(10_000);
}
journal.append(processExited());
log.end();
journal.attach('output.log', log.snapshot());
await journal.durable(10_000);

const startedMs = performance.now();
const { seal, bundlePath, degraded } = await journal.seal(60_000);
const sealMs = performance.now() - startedMs;
if (seal === null) throw new Error(degraded);
process.stdout.write(JSON.stringify({ bundlePath, sealMs, peakBytes: peakBytes() }));

/** getrusage(2) would also count what the process that started this one held. */
function peakBytes(): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1]) * 1024;
}

/** The tick with what a quarter of a second of output makes of it. */
function withOutput(tick: Sample): Sample {
  for (let at = 0, line = 0; at < lines.length; line += 1) at += lines.write(lineOf(tick.atMs, line), at, 'latin1');
  channel.observe('stdout', lines);
  log.observe('stdout', lines);
  return { ...tick, ...channel.tick(tickMs) };
}

function lineOf(atMs: number, line: number): string {
  return `[${atMs} ms] compiled src/part-${line % 97}/file-${line}.c with ${(line * 7919) % 1009} warnings\n`;
}
