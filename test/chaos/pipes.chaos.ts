import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { endures, runsAway, started } from './enduring.ts';

const LINES = 300_000;
/** Longer than any bound that the run is given. */
const REST_MS = 4_000;

describe('full pipe:', () => {
  test('a reader of stdout that rests, and reads on', async (context) => {
    const bounds = ['--no-output-timeout', '2s', '--hang-timeout', '2s'];
    const run = started([...bounds, '--', 'sh', '-c', `seq 1 ${LINES}; exit 7`]);
    await run.printed('1\n2\n');
    run.child.stdout?.pause();
    await sleep(REST_MS);
    run.child.stdout?.resume();
    await endures(context, run, { ended: [7], line: /" failed with exit code 7/, evidence: ['VALID'] });
    expect(run.stdout.toString().split('\n')).toHaveLength(LINES + 1);
  });

  test('a reader of stdout that closes', async (context) => {
    const run = started(['--', 'sh', '-c', 'seq 1 999999999']);
    await run.printed('1\n2\n');
    run.child.stdout?.destroy();
    await endures(context, run, { ended: [141], line: /failed (with exit code 141|: it died of SIGPIPE)/, evidence: ['VALID'] });
  });

  test('a reader of stderr that rests while a runaway has to be ended', async (context) => {
    const fillsStderr = 'timeout 1 head -c 100000000 /dev/zero >&2; exec "$@"';
    const run = started(runsAway, { through: ['sh', '-c', fillsStderr, 'sh'] });
    run.child.stderr?.pause();
    await run.printed('ready');
    const commands = () => run.survivors().filter((found) => / sleep \d/.test(found) && !found.includes('cli.js'));
    await expect.poll(commands, { timeout: 30_000 }).toEqual([]);
    run.child.stderr?.resume();
    await endures(context, run, { ended: [86], line: /flowforge: killed /, evidence: ['VALID'] });
  });
});
