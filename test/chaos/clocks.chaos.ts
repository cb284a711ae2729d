import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../src/ports.ts';
import { type GuardRun, temporaryFolder } from '../e2e/guard.ts';
import { skipFor } from '../escape/skipping.ts';
import { endures, started, withDaemon } from './enduring.ts';
import { cannotPreload, preloaded } from './preloaded.ts';

const DAY_S = 86_400;
/** Long enough for samples to be recorded in between. */
const BETWEEN_MS = 1_200;

const commands = [
  ['a command that ends in time', 7, ['--wall-time', '60s', ...withDaemon('sleep 5; exit 7')], /" failed with exit code 7/],
  ['a runaway', 86, ['--wall-time', '5s', '--grace', '300ms', ...withDaemon('sleep 62')], /^flowforge: killed /],
] as const;

describe('clock that is set a day forth, then two days back:', () => {
  test.for(commands)('%s', async ([, code, args, line], context) => {
    skipFor(cannotPreload, context);
    const clock = join(temporaryFolder(), 'clock');
    moveClock(clock, 0);
    const run = started(args, { env: { ...preloaded('shifted-clock'), CHAOS_CLOCK: clock } });
    await Promise.all([run.printed('ready'), run.printed('seal run=')]);
    moveClock(clock, DAY_S);
    await sleep(BETWEEN_MS);
    moveClock(clock, -DAY_S);
    await endures(context, run, { ended: [code], line, evidence: ['VALID'] });
    expect(stepsOf(run)).toContainEqual(expect.closeTo(-2 * DAY_S, -2));
  });
});

function moveClock(path: string, seconds: number): void {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(seconds));
  writeFileSync(path, bytes, { flag: 'a' });
  writeFileSync(path, bytes, { flag: 'r+' });
}

/** From each event to the next, in seconds: proof that the guard has seen the clock move. */
function stepsOf(run: GuardRun): readonly number[] {
  const lines = readFileSync(join(run.bundle() ?? '', 'events.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  const atMs = lines.map((line) => Date.parse((JSON.parse(line) as StoredEvent).event.created_at));
  return atMs.slice(1).map((at, index) => (at - (atMs[index] ?? 0)) / 1000);
}
