import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCgroupFolder } from './cgroup-place.ts';
import { readProc } from './read-proc.ts';

/** A cgroup v2 folder of one command. The command is moved there, and the folder removed in the end, by guard-init. */
export interface Cgroup {
  readonly folder: string;
  /** CPU time of all that ever ran in it; null once it is gone. */
  cpuMs(): number | null;
  /** What it uses and the kernel could not take back for other uses; null without a memory controller. */
  memoryBytes(): number | null;
  /** Everyone in it, and in folders that the command made below. */
  pids(): readonly number[];
  /** SIGKILL to everyone in it. */
  kill(): void;
  /** Removes it, where guard-init has not; in vain while someone is in it. */
  remove(): void;
}

const PREFIX = 'flowforge-';
const STALE = /^flowforge-(\d+)-[0-9a-f]{8}$/;

export type MadeCgroup = { readonly kind: 'made'; readonly cgroup: Cgroup } | { readonly kind: 'none'; readonly why: string };

/** Makes a cgroup for one command below this process's own, where the host lets us. */
export function makeCgroup(): MadeCgroup {
  const own = ownCgroupFolder(readProc('/proc/self/mountinfo'), readProc('/proc/self/cgroup'));
  if (own === null) return { kind: 'none', why: 'no cgroup v2 of its own is in sight' };
  removeStale(own);
  const folder = join(own, `${PREFIX}${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    mkdirSync(folder, { mode: 0o755 });
  } catch (error) {
    return { kind: 'none', why: `no cgroup can be made in ${own} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
  }
  const cgroup = cgroupIn(folder);
  if (existsSync(join(folder, 'cgroup.kill'))) return { kind: 'made', cgroup };
  cgroup.remove();
  return { kind: 'none', why: "this kernel's cgroups have no cgroup.kill, which Linux 5.14 brought" };
}

/**
 * Folders of guards that are gone, where whoever was left alone has gone since. One in which someone still lives cannot be removed.
 */
function removeStale(own: string): void {
  for (const name of childrenOf(own)) {
    const [, guard] = STALE.exec(name) ?? [];
    if (guard !== undefined && readProc(`/proc/${guard}/stat`) === '') cgroupIn(join(own, name)).remove();
  }
}

function cgroupIn(folder: string): Cgroup {
  return {
    folder,
    cpuMs: () => {
      const usage = /^usage_usec (\d+)/m.exec(readProc(join(folder, 'cpu.stat')))?.[1];
      return usage === undefined ? null : Number(usage) / 1000;
    },
    memoryBytes: () => {
      const current = readProc(join(folder, 'memory.current'));
      if (current === '') return null;
      const inactiveFile = /^inactive_file (\d+)/m.exec(readProc(join(folder, 'memory.stat')))?.[1] ?? 0;
      return Math.max(0, Number(current) - Number(inactiveFile));
    },
    pids: () => foldersIn(folder).flatMap(pidsIn),
    kill: () => {
      try {
        writeFileSync(join(folder, 'cgroup.kill'), '1');
      } catch {
        // it is gone, and so is everyone who was in it
      }
    },
    remove: () => {
      for (const each of foldersIn(folder).toReversed()) {
        try {
          rmdirSync(each);
        } catch {
          // gone already, or someone is in it
        }
      }
    },
  };
}

/** Parents before their children. */
function foldersIn(folder: string): readonly string[] {
  return [folder, ...childrenOf(folder).flatMap((name) => foldersIn(join(folder, name)))];
}

function childrenOf(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  } catch {
    return []; // it is gone, or not ours to see
  }
}

function pidsIn(folder: string): readonly number[] {
  const pids = readProc(join(folder, 'cgroup.procs')).split('\n').map(Number);
  return pids.filter((pid) => pid > 0); // 0: a process that our PID namespace does not see
}
