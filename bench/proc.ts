import { readdirSync, readFileSync } from 'node:fs';

/** Pids from the parent of `pid` up to and with `topPid`. Throws when `topPid` is not above it. */
export function ancestorsUpTo(pid: number, topPid: number): readonly number[] {
  const parent = Number(fieldsAfterName(pid)[1]);
  if (parent === topPid) return [parent];
  if (parent <= 1) throw new Error(`process ${topPid} is not above ${pid}`);
  return [parent, ...ancestorsUpTo(parent, topPid)];
}

/** CPU time of one process, all threads, in milliseconds, to the nanosecond where the kernel says so (proc(5), schedstat). */
export function cpuMs(pid: number): number {
  const tasks = readdirSync(`/proc/${pid}/task`);
  return tasks.reduce(
    (sum, task) => sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    0,
  );
}

/** proc(5) stat from field 3 on: state, ppid… The name before it may hold anything. */
function fieldsAfterName(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
