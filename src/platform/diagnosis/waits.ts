import type { Wait } from '../../ports.ts';
import { inodeOf, type OpenFile, openFile, openFiles, watchedDescriptors } from './descriptors.ts';
import { awaitedInode } from './file-locks.ts';
import { fileLock, type Surroundings, waitOnAny, waitOnFile, waitToOpen } from './file-waits.ts';
import { socketEnd } from './sockets.ts';
import { type CallKind, kindOfWaitChannel, knownCall } from './system-calls.ts';
import type { ThreadLook } from './threads.ts';
import { lockOwner, polledDescriptors, selectedDescriptors } from './user-memory.ts';

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
