import type { Holder, PipeWay, Wait } from '../../ports.ts';
import { inodeOf, type OpenFile, openFile, openFiles, watchedDescriptors } from './descriptors.ts';
import { awaitedInode, lockHolders } from './file-locks.ts';
import type { Holders } from './holders.ts';
import { openedPath } from './opened-path.ts';
import { socketEnd } from './sockets.ts';
import { type CallKind, kindOfWaitChannel, knownCall } from './system-calls.ts';
import type { ThreadLook } from './threads.ts';
import { lockOwner, polledDescriptors, selectedDescriptors } from './user-memory.ts';

/** What has to be known beside the thread itself. */
export interface Surroundings {
  readonly holders: Holders;
  /** What the guard's own stdin is, which the command has inherited: `pipe:[12]`. */
  readonly ownStdin: string;
  /** What the command's stdin is, which may be another. */
  readonly rootStdin: string;
  readonly nameOf: (pid: number) => string;
}

/** What the threads of a process wait for, in the one that tells most; the main thread comes first among equals. */
export function waitOf(pid: number, threads: readonly ThreadLook[], around: Surroundings): Wait {
  const waits = threads.map((thread) => waitOfThread(pid, thread, around));
  return telling(waits);
}

/** The main thread's own wait, unless that is a lock or a bare wait for events while another thread waits for something outside. */
function telling(waits: readonly Wait[]): Wait {
  const main = waits[0] ?? { kind: 'unknown' };
  if (main.kind !== 'lock' && main.kind !== 'events' && main.kind !== 'unknown') return main;
  if (main.kind === 'lock' && main.path !== '') return main;
  const owned = waits.find((each) => each.kind === 'lock' && each.holder !== '');
  const outside = waits.find(({ kind }) => kind === 'stdin' || kind === 'network' || kind === 'pipe' || kind === 'unheld-pipe');
  return (
    outside ?? (main.kind === 'lock' ? (owned ?? main) : (waits.find((each) => each.kind === 'lock' && each.path !== '') ?? main))
  );
}

/** What one thread waits for. */
export function waitOfThread(pid: number, thread: ThreadLook, around: Surroundings): Wait {
  if (thread.state === 'T' || thread.state === 't') return { kind: 'stopped' };
  if (thread.state === 'Z' || thread.state === 'X') return { kind: 'ended' };
  const call = thread.call === null ? null : knownCall(thread.call.number);
  if (call !== null && thread.call !== null) return waitInCall(pid, thread, call.kind, thread.call.args, around);
  return waitInChannel(pid, thread, around);
}

function waitInCall(pid: number, thread: ThreadLook, kind: CallKind, args: readonly bigint[], around: Surroundings): Wait {
  const [first = 0n, second = 0n, third = 0n, fourth = 0n] = args;
  const fd = Number(BigInt.asIntN(32, first));
  const timeout = Number(BigInt.asIntN(32, kind === 'epoll' ? fourth : third));
  switch (kind) {
    case 'read':
    case 'accept':
    case 'connect':
      return waitOnFile(pid, openFile(pid, fd), 'reads', around) ?? { kind: thread.state === 'D' ? 'disk' : 'unknown' };
    case 'write':
      return waitOnFile(pid, openFile(pid, fd), 'writes', around) ?? { kind: thread.state === 'D' ? 'disk' : 'unknown' };
    case 'open':
      return waitToOpen(pid, first, second, thread, around);
    case 'openat':
      return waitToOpen(pid, second, third, thread, around);
    case 'poll':
      return waitOnAny(pid, polledDescriptors(pid, first, second), thread.call?.args[2] !== 0n && timeout > 0, around);
    case 'select':
      return waitOnAny(pid, selectedDescriptors(pid, second, first), (args[4] ?? 0n) !== 0n, around);
    case 'epoll':
      return waitOnAny(pid, watchedDescriptors(pid, fd), timeout > 0, around);
    case 'futex':
      return { kind: 'lock', path: '', holder: lockOwner(pid, first, thread.tid) };
    case 'flock':
      return fileLock(pid, fd, around);
    case 'fcntl':
      return fileLock(pid, fd, around);
    case 'sleep':
    case 'child':
    case 'signal':
    case 'disk':
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** Where the call may not be read: then the files that the process has open stand for the one that it waits for. */
function waitInChannel(pid: number, { waitChannel, state }: ThreadLook, around: Surroundings): Wait {
  const kind = kindOfWaitChannel(waitChannel);
  const files = () => openFiles(pid);
  const firstOf = (way: 'reads' | 'writes', ...types: readonly OpenFile['type'][]) =>
    files().find((file) => file[way] && types.includes(file.type)) ?? null;
  switch (kind) {
    case 'futex':
      return { kind: 'lock', path: '', holder: '' };
    case 'flock': {
      const inode = awaitedInode(pid);
      return fileLock(pid, files().find(({ fd }) => inode !== '' && inodeOf(pid, fd) === inode)?.fd ?? -1, around);
    }
    case 'sleep':
    case 'child':
    case 'signal':
    case 'disk':
      return { kind };
    case 'epoll':
      return waitOnAny(
        pid,
        files().flatMap(({ fd, type }) => (type === 'epoll' ? watchedDescriptors(pid, fd) : [])),
        false,
        around,
      );
    case 'poll':
      return waitOnAny(
        pid,
        files()
          .filter(({ reads }) => reads)
          .map(({ fd }) => fd),
        false,
        around,
      );
    case 'terminal':
      return { kind: 'stdin', what: 'a terminal' };
    case 'network':
    case 'accept':
      return waitOnAny(pid, fdsOf(files().filter((file) => file.type === 'terminal' || isOfNetwork(pid, file))), false, around);
    case 'local':
      return waitOnAny(pid, fdsOf(files().filter((file) => file.type === 'socket' && !isOfNetwork(pid, file))), false, around);
    case 'pipe-read':
      return waitOnFile(pid, firstOf('reads', 'pipe'), 'reads', around) ?? { kind: 'unknown' };
    case 'pipe-write':
      return waitOnFile(pid, firstOf('writes', 'pipe'), 'writes', around) ?? { kind: 'unknown' };
    case 'pipe-open':
      return { kind: 'unheld-pipe', pipe: '', way: 'open to read', certain: true };
    case null:
      return { kind: state === 'D' ? 'disk' : 'unknown' };
    default:
      return kind satisfies never;
  }
}

function isOfNetwork(pid: number, { type, target }: OpenFile): boolean {
  const end = type === 'socket' ? socketEnd(pid, target) : null;
  return end !== null && end.kind !== 'unix';
}

function fdsOf(files: readonly OpenFile[]): readonly number[] {
  return files.map(({ fd }) => fd);
}

/** Of several files the one whose news would tell most. `timed` when the call comes back by itself. */
function waitOnAny(pid: number, fds: readonly number[], timed: boolean, around: Surroundings): Wait {
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
function waitOnFile(pid: number, file: OpenFile | null, way: 'reads' | 'writes', around: Surroundings): Wait | null {
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

function waitToOpen(pid: number, path: bigint, flags: bigint, { state, tid }: ThreadLook, around: Surroundings): Wait {
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

function fileLock(pid: number, fd: number, { nameOf }: Surroundings): Wait {
  const [holder] = lockHolders(inodeOf(pid, fd), pid);
  const path = openFile(pid, fd)?.target ?? '';
  return { kind: 'lock', path, holder: holder === undefined ? '' : `pid ${holder} (${nameOf(holder)})` };
}
