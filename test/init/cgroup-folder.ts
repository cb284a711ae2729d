import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Where a cgroup v2 hierarchy is mounted that this user may make folders in; null where there is none. */
export const cgroupMount = ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'].find(isUsable) ?? null;

/** A new cgroup folder, ended and removed when the test is over, should it still be there. */
export function cgroupFolder(parent = cgroupMount ?? ''): string {
  const folder = join(parent, `guard-test-${randomUUID()}`);
  mkdirSync(folder);
  onTestFinished(() => clear(folder));
  return folder;
}

function isUsable(folder: string): boolean {
  try {
    accessSync(join(folder, 'cgroup.controllers'), constants.R_OK);
    const trial = join(folder, `guard-test-${randomUUID()}`);
    mkdirSync(trial);
    const whole = readdirSync(trial).includes('cgroup.kill');
    rmdirSync(trial);
    return whole;
  } catch {
    return false;
  }
}

async function clear(folder: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      writeFileSync(join(folder, 'cgroup.kill'), '1');
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory()) await clear(join(folder, entry.name));
      }
      rmdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
