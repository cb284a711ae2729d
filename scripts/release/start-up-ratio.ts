import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratioOf } from '../../bench/compare.ts';
import { startUp } from '../../bench/start-up.ts';
import { root } from './step.ts';

const ROUNDS = 9;

/** Of the guard around `true`, its bundle written in full, to a bare `node -e 0`: medians taken by turns. */
export async function startUpRatio(): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'flowforge-start-up-'));
  try {
    const [row] = await startUp({ cli: join(root, 'dist', 'cli.js'), rounds: ROUNDS, mib: 1, scratch });
    return row === undefined ? Number.POSITIVE_INFINITY : ratioOf(row);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
