import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bytesOf } from '../init/owned-run.ts';
import { hasPerl } from './escapes.ts';
import { skipFor } from './skipping.ts';
import { takeSnapshot } from './snapshot.ts';

/** The next process number can be chosen only where one has a PID namespace to oneself. */
const apart = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'] as const;

const ROUNDS = 1000;

test(`in ${ROUNDS} rounds, no process that takes over a number of the tree is harmed`, async (context) => {
  const [file, ...args] = apart;
  const chooses = [...args, 'sh', '-c', 'echo 500 > /proc/sys/kernel/ns_last_pid'];
  const missing = 'the next process number cannot be chosen here: that takes root and unshare(1)';
  skipFor(spawnSync(file, chooses).status === 0 ? null : missing, context);
  skipFor(hasPerl ? null : 'perl is not installed here', context);
  using snapshot = takeSnapshot();
  const program = fileURLToPath(new URL('./pid-reuse-rounds.ts', import.meta.url));
  const rounds = spawn(file, [...args, process.execPath, program, snapshot.init, String(ROUNDS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = (await bytesOf(rounds.stdout)).toString();
  const { takenOver, harmed, crowd, crowdHarmed } = JSON.parse(said) as Record<string, number>;
  expect({ harmed, crowdHarmed }).toEqual({ harmed: 0, crowdHarmed: 0 });
  expect(takenOver).toBeGreaterThan(ROUNDS / 2); // of two numbers in each of half of the rounds
  expect(crowd).toBeGreaterThan(ROUNDS);
});
