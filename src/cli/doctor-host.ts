import { accessSync, constants } from 'node:fs';
import { ownCgroupFolder } from '../platform/cgroup-place.ts';
import { inheritedFileLimit } from '../platform/file-limit.ts';
import { readHostLimits } from '../platform/host-limits.ts';
import { readProc } from '../platform/read-proc.ts';
import { formatBytes } from '../report/bytes.ts';
import { formatCount } from '../report/quantities.ts';
import { type Finding, good, limited } from './doctor-finding.ts';

/** `make -j16` with compilers, linkers and shells has more than half of this; fork-storm looks from three quarters of the limit on. */
const FEW_PROCESSES = 256;

/** POSIX asks for 20, and test runners and bundlers hold hundreds; the guard itself needs some 30. */
const FEW_FILES = 256;

/** What the kernel lets the guard and its command have, and tells of them: /proc and cgroups(7). Nothing where there is no /proc. */
export function hostFindings(): readonly Finding[] {
  if (process.platform !== 'linux') return [];
  return [cgroup(), processes(), openFiles(), pressure()];
}

function cgroup(): Finding {
  const { memoryCgroupBytes } = readHostLimits();
  const memory = `memory limit ${memoryCgroupBytes === -1 ? 'none' : formatBytes(memoryCgroupBytes)}`;
  const own = ownCgroupFolder(readProc('/proc/self/mountinfo'), readProc('/proc/self/cgroup'));
  if (own !== null) return good('cgroup', `v2, ${own}, ${mayWrite(own) ? 'writable' : 'not writable'}; ${memory}`);
  const v1 = /^[1-9]\d*:[^:]+:/m.test(readProc('/proc/self/cgroup'));
  return good('cgroup', `${v1 ? 'v1' : 'none'}; ${memory}`);
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function processes(): Finding {
  const { processLimit } = readHostLimits();
  if (processLimit === -1) return good('processes', 'no limit is known');
  const ulimit = /^Max processes +(\d+)/m.exec(readProc('/proc/self/limits'))?.[1];
  const kernel = readProc('/proc/sys/kernel/pid_max').trim();
  const by = { [kernel]: 'pid_max', [ulimit ?? '']: 'ulimit -u' }[processLimit] ?? "the cgroup's pids.max";
  const said = `${formatCount(processLimit)} at most, by ${by}`;
  if (processLimit >= FEW_PROCESSES) return good('processes', said);
  const why = 'a healthy build may come near that, and fork-storm judges from three quarters of it on';
  return limited('processes', said, `${why}: raise it to ${FEW_PROCESSES} or more`);
}

function openFiles(): Finding {
  const soft = inheritedFileLimit();
  const said = soft === null ? 'the limit is not known' : `${formatCount(soft)} at most (ulimit -n)`;
  if (soft === null || soft >= FEW_FILES) return good('open files', said);
  return limited('open files', said, `raise it to ${FEW_FILES} or more: ulimit -n ${FEW_FILES}`);
}

function pressure(): Finding {
  if (readProc('/proc/pressure/memory') !== '') return good('memory pressure', 'the kernel tells it (PSI)');
  return limited(
    'memory pressure',
    'this kernel does not tell it (no /proc/pressure/memory)',
    'the rule memory goes by what is left of it alone; a kernel with CONFIG_PSI, started with psi=1, tells more',
  );
}
