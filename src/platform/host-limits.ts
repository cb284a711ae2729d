import { readProc } from './read-proc.ts';

/** What the tree may use at most, as far as the host says; -1 where it does not. */
export interface HostLimits {
  /** The tightest memory limit of the guard's cgroup and those above it. */
  readonly memoryCgroupBytes: number;
  /** The smallest of `ulimit -u`, the cgroups' `pids.max` and the kernel's `pid_max`. */
  readonly processLimit: number;
}

/** A cgroup v1 without a memory limit holds a number near 2^63; no machine has that much. */
const NO_LIMIT_BYTES = 2 ** 60;

/** Reads the limits of this process, which the command inherits. */
export function readHostLimits(): HostLimits {
  const cgroups = readProc('/proc/self/cgroup');
  const memory = limitsIn(cgroups, 'memory', 'memory.max', 'memory.limit_in_bytes').filter((bytes) => bytes < NO_LIMIT_BYTES);
  const pids = limitsIn(cgroups, 'pids', 'pids.max', 'pids.max');
  const ulimit = /^Max processes +(\d+)/m.exec(readProc('/proc/self/limits'))?.[1];
  const processes = [...pids, Number(ulimit), Number(readProc('/proc/sys/kernel/pid_max') || Number.NaN)];
  return { memoryCgroupBytes: smallest(memory), processLimit: smallest(processes) };
}

/** The value of one file in the cgroup and in every cgroup above it (cgroups(7)): v2 by `0::`, v1 by its controller. */
function limitsIn(cgroups: string, controller: string, file: string, fileV1: string): readonly number[] {
  return cgroups.split('\n').flatMap((line) => {
    const [id, controllers, path] = line.split(':', 3);
    if (path === undefined) return [];
    if (id === '0') return limitsUpwards('/sys/fs/cgroup', path, file);
    return controllers?.split(',').includes(controller) ? limitsUpwards(`/sys/fs/cgroup/${controller}`, path, fileV1) : [];
  });
}

function limitsUpwards(mount: string, path: string, file: string): readonly number[] {
  const parts = path.split('/').filter((part) => part !== '');
  const folders = Array.from({ length: parts.length + 1 }, (_, depth) => [mount, ...parts.slice(0, depth)].join('/'));
  return folders.map((folder) => Number(readProc(`${folder}/${file}`).trim() || Number.NaN)); // "max" is no number
}

function smallest(values: readonly number[]): number {
  const known = values.filter((value) => Number.isSafeInteger(value) && value > 0);
  return known.length === 0 ? -1 : Math.min(...known);
}
