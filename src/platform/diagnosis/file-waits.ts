import type { Holder, PipeWay, Wait } from '../../ports.ts';
import { inodeOf, type OpenFile, openFile } from './descriptors.ts';
import { lockHolders } from './file-locks.ts';
import type { Holders } from './holders.ts';
import { openedPath } from './opened-path.ts';
import { socketEnd } from './sockets.ts';
import type { ThreadLook } from './threads.ts';

/** What has to be known beside the thread itself. */
export interface Surroundings {
  readonly holders: Holders;
  /** What the guard's own stdin is, which the command has inherited: `pipe:[12]`. */
  readonly ownStdin: string;
  /** What the command's stdin is, which may be another. */
  readonly rootStdin: string;
  readonly nameOf: (pid: number) => string;
}

/** Of several files the one whose news would tell most. `timed` when the call comes back by itself. */
export function waitOnAny(pid: number, fds: readonly number[], timed: boolean, around: Surroundings): Wait {
  const waits = fds.flatMap((fd) => waitOnFile(pid, openFile(pid, fd), 'reads', around) ?? []);
  for (const wanted of ['stdin', 'network', 'pipe', 'unheld-pipe', 'socket'] as const) {
    const found = waits.find((each) => each.kind === wanted && !isAside(each));
    if (found !== undefined) return found;
  }
  return waits.find(({ kind }) => kind === 'network') ?? { kind: timed ? 'sleep' : 'events' };
}

/** What a program listens to beside its work: new clients, and a pipe to itself for its signals. */
function isAside(wait: Wait): boolean {
  return (wait.kind === 'network' && wait.way === 'clients') || (wait.kind === 'unheld-pipe' && !wait.pipe.startsWith('/'));
}

/** Null where there is nothing that could be waited for. */
export function waitOnFile(pid: number, file: OpenFile | null, way: 'reads' | 'writes', around: Surroundings): Wait | null {
  if (file === null) return null;
  switch (file.type) {
    case 'terminal':
      return way === 'reads' ? { kind: 'stdin', what: 'a terminal' } : null;
    case 'pipe':
      if (way === 'reads' && file.target === around.ownStdin) return { kind: 'stdin', what: 'a pipe from outside the command' };
      return pipeWait(pid, file.target, way === 'reads' ? 'read' : 'write', around);
    case 'socket': {
      if (way === 'reads' && isStdinSocket(file, around)) return { kind: 'stdin', what: 'a socket from outside the command' };
      const end = socketEnd(pid, file.target);
      if (end === null) return null;
      if (end.kind === 'unix') return { kind: 'socket', path: end.path };
      if (end.kind === 'listening') return { kind: 'network', way: 'clients', address: end.address };
      return { kind: 'network', way: end.kind === 'connecting' ? 'connect' : 'answer', address: end.peer };
    }
    case 'epoll':
      return null;
    case 'timer':
    case 'own':
    case 'file':
      return null;
    default:
      return file.type satisfies never;
  }
}

/** Some CIs and Node hand a step a socket for its stdin. */
function isStdinSocket({ fd, target }: OpenFile, { ownStdin, rootStdin }: Surroundings): boolean {
  return target === ownStdin || (fd === 0 && target === rootStdin);
}

/** A FIFO opens when somebody opens its other end (fifo(7)). */
export function waitToOpen(pid: number, path: bigint, flags: bigint, { state, tid }: ThreadLook, around: Surroundings): Wait {
  const target = openedPath(pid, tid, path);
  if (target === null) return { kind: state === 'D' ? 'disk' : 'unknown' };
  return pipeWait(pid, target, (flags & 3n) === 0n ? 'open to read' : 'open to write', around);
}

function pipeWait(pid: number, pipe: string, way: PipeWay, { holders, nameOf }: Surroundings): Wait {
  const wanted = way === 'read' || way === 'open to read' ? 'writes' : 'reads';
  const others = holders.otherEnd(pipe, wanted).filter((each) => each !== pid);
  if (others.length === 0) return { kind: 'unheld-pipe', pipe, way, certain: !holders.partial };
  return {
    kind: 'pipe',
    pipe,
    way,
    holders: others.slice(0, HOLDERS_MAX).map((each): Holder => ({ pid: each, command: nameOf(each) })),
  };
}

const HOLDERS_MAX = 4;

/** A lock of flock(2) or fcntl(2). */
export function fileLock(pid: number, fd: number, { nameOf }: Surroundings): Wait {
  const [holder] = lockHolders(inodeOf(pid, fd), pid);
  const path = openFile(pid, fd)?.target ?? '';
  return { kind: 'lock', path, holder: holder === undefined ? '' : `pid ${holder} (${nameOf(holder)})` };
}
