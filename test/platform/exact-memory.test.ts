import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createExactMemory } from '../../src/platform/exact-memory.ts';

const MIB = 1024 * 1024;

/** A process that holds this much memory of its own until the test is over. */
async function holder(mib: number): Promise<{ readonly pid: number }> {
  const program = `const held = Buffer.alloc(${mib * MIB}, 1); process.stdout.write('ready'); setTimeout(() => held, 60_000);`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return { pid: child.pid ?? 0 };
}

describe('the exact memory of a tree', () => {
  it('is what its processes hold, with what they share counted once', async () => {
    const members = [await holder(300), await holder(300)];
    const bytes = createExactMemory(() => members).measure(900 * MIB, 0) ?? 0;
    expect(bytes).toBeGreaterThan(600 * MIB);
    expect(bytes).toBeLessThan(760 * MIB);
  });

  it('is not asked for while little is used, nor more often than once a second', () => {
    let asked = 0;
    const memory = createExactMemory(() => {
      asked += 1;
      return [];
    });
    expect(memory.measure(10 * MIB, 0)).toBeNull();
    for (const atMs of [0, 250, 500, 750, 1_100]) memory.measure(300 * MIB, atMs);
    expect(asked).toBe(2);
  });

  it('does not count a process that has ended', () => {
    expect(createExactMemory(() => [{ pid: 4_194_305 }]).measure(300 * MIB, 0)).toBe(0);
  });
});
