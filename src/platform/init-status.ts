import type { ShortLived } from '../model.ts';

/** What guard-init tells the guard, one line each. The wire format is described in src/init/status.h. */
export type InitStatus =
  | ({ readonly kind: 'streams' } & InitStreams)
  | { readonly kind: 'started'; readonly pid: number; readonly startTime: number }
  | { readonly kind: 'refused'; readonly what: string; readonly errno: number }
  | { readonly kind: 'exec-failed'; readonly errno: number }
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signaled'; readonly signo: number }
  | {
      readonly kind: 'sample';
      readonly atMs: number;
      readonly cpuMs: number;
      readonly rssKib: number;
      readonly processes: number;
      /** New processes since the last sample. */
      readonly births: number;
      /** Cumulative time that the busiest processes waited for a CPU. */
      readonly waitMs: number;
      /** Cumulative; -1 when unknown. */
      readonly ioBytes: number;
      readonly shortLived: ShortLived;
    }
  | { readonly kind: 'init-lost' }
  | { readonly kind: 'empty'; readonly reaped: number }
  | { readonly kind: 'left'; readonly count: number; readonly ended: number; readonly pids: readonly number[] }
  | { readonly kind: 'degraded'; readonly what: string; readonly errno: number };

/** The read ends of the pipes that guard-init has made for the command: stdout and stderr, or one for both. */
export interface InitStreams {
  /** guard-init's own number, 0 where that cannot be told. */
  readonly pid: number;
  readonly pipes: readonly InitPipe[];
}

export interface InitPipe {
  readonly fd: number;
  /** Tells the pipe from every other that exists (stat(2)). */
  readonly inode: number;
}

/** Reads one line; null for a line of a kind that this version does not know. */
export function parseInitStatus(line: string): InitStatus | null {
  const [kind, ...words] = line.split(' ');
  const at = (index: number) => Number.parseInt(words[index] ?? '0', 10) || 0;
  switch (kind) {
    case 'streams':
      return { kind, pid: at(0), pipes: words.slice(1).flatMap(pipeIn) };
    case 'started':
      return { kind, pid: at(0), startTime: at(1) };
    case 'exec-failed':
      return { kind, errno: at(0) };
    case 'exited':
      return { kind, code: at(0) };
    case 'signaled':
      return { kind, signo: at(0) };
    case 'sample':
      return {
        kind,
        atMs: at(0),
        cpuMs: at(1),
        rssKib: at(2),
        processes: at(3),
        births: at(4),
        waitMs: at(5),
        ioBytes: at(6),
        shortLived: { total: at(7), key: at(8) },
      };
    case 'init-lost':
      return { kind };
    case 'empty':
      return { kind, reaped: at(0) };
    case 'left':
      return { kind, count: at(0), ended: at(1), pids: pidsIn(words[2] ?? '') };
    case 'refused':
    case 'degraded':
      return { kind, what: words[0] ?? '', errno: at(1) };
    default:
      return null;
  }
}

function pidsIn(list: string): readonly number[] {
  return list.split(',').flatMap((text) => (/^[1-9]\d*$/.test(text) ? [Number(text)] : []));
}

function pipeIn(text: string): readonly InitPipe[] {
  const [, fd, inode] = /^(\d+):([1-9]\d*)$/.exec(text) ?? [];
  return fd === undefined ? [] : [{ fd: Number(fd), inode: Number(inode) }];
}
