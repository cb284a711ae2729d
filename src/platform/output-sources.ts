import type { ChildProcess } from 'node:child_process';
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { InitPipe, InitStreams } from './init-status.ts';

/** Where a stream of the command is read from. */
export interface OutputSource {
  /** Call once. A piece is lent until `onBytes` returns or, where that has paused the source, until it is resumed. */
  begin(onBytes: (bytes: Uint8Array) => void, onEnd: () => void): void;
  pause(): void;
  resume(): void;
  /** Whoever writes gets a broken pipe from now on. The end is told as it would be otherwise. */
  close(): void;
}

/** What is read at once: a quarter of the room that guard-init gives the pipe to our own reader. Larger pieces were no faster. */
const PIECE_BYTES = 64 * 1024;

export function streamSource(stream: Readable): OutputSource {
  return {
    begin(onBytes, onEnd) {
      stream.on('data', onBytes);
      stream.on('error', () => stream.destroy());
      stream.once('close', onEnd);
    },
    pause: () => stream.pause(),
    resume: () => stream.resume(),
    close: () => stream.destroy(),
  };
}

/** The rest of a stream comes from elsewhere. */
export function oneAfterAnother(first: OutputSource, second: OutputSource): OutputSource {
  let current = first;
  let closed = false;
  return {
    begin(onBytes, onEnd) {
      first.begin(onBytes, () => {
        if (closed) return onEnd();
        current = second;
        second.begin(onBytes, onEnd);
      });
    },
    pause: () => current.pause(),
    resume: () => current.resume(),
    close() {
      closed = true;
      first.close();
      second.close();
    },
  };
}

/**
 * Where stdout and stderr of a command under guard-init are read: straight from its pipes where that can be had, since the way through guard-init costs as much again as
 * all that the guard does. Null for a stream that has no channel of its own.
 * @param retireInit called when guard-init is to hand on nothing more
 */
export function commandOutput(
  { stdout, stderr }: ChildProcess,
  streams: InitStreams | null,
  retireInit: () => void,
): [OutputSource | null, OutputSource | null] {
  const pipes = streams === null ? null : openPipes(streams);
  if (pipes !== null) retireInit();
  const source = (handedOn: Readable | null, pipe: OutputSource | undefined) => {
    if (handedOn === null) return null;
    return pipe === undefined ? streamSource(handedOn) : oneAfterAnother(streamSource(handedOn), pipe);
  };
  return [source(stdout, pipes?.[0]), source(stderr, pipes?.[1])];
}

/**
 * The command's own pipes, opened a second time by way of proc_pid_fd(5): what is read from them comes straight from the command. Null where that is
 * not permitted.
 */
export function openPipes({ pid, pipes }: InitStreams): readonly OutputSource[] | null {
  const fds: number[] = [];
  try {
    for (const pipe of pipes) fds.push(openPipe(pid, pipe));
    return fds.map(pipeSource);
  } catch {
    for (const fd of fds) closeSync(fd);
    return null;
  }
}

function openPipe(pid: number, pipe: InitPipe): number {
  const fd = openSync(`/proc/${pid}/fd/${pipe.fd}`, constants.O_RDONLY | constants.O_NONBLOCK);
  const opened = fstatSync(fd);
  if (opened.isFIFO() && opened.ino === pipe.inode) return fd;
  closeSync(fd);
  throw new Error(`process ${pid} has another file under ${pipe.fd}`);
}

/** Reads a pipe into one buffer, again and again: a flood leaves no garbage. Takes over the descriptor. */
function pipeSource(fd: number): OutputSource {
  let socket: Socket | null = null;
  let closed = false;
  return {
    begin(onBytes, onEnd) {
      const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
      const callback = (length: number) => {
        onBytes(buffer.subarray(0, length));
        return true;
      };
      const opened = new Socket({ fd, readable: true, writable: false, onread: { buffer, callback } });
      opened.on('error', () => opened.destroy());
      opened.once('close', onEnd);
      socket = opened;
    },
    pause: () => socket?.pause(),
    resume: () => socket?.resume(),
    close() {
      if (socket !== null) socket.destroy();
      else if (!closed) closeSync(fd);
      closed = true;
    },
  };
}
