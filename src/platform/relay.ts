import type { Writable } from 'node:stream';
import type { OnOutput, StreamName } from '../ports.ts';
import { monotonicMs } from './clock.ts';
import type { OutputSource } from './output-sources.ts';

/** A reader that takes longer than this for what waits has stalled. A shorter wait is the pace of an ordinary reader, and a loop at that pace is a loop. */
const STALL_MS = 250;

export interface Relay {
  /** Total time that the command's output has waited for our own reader while that had stalled. */
  blockedMs(): number;
  /** Every byte was handed on, or the reader has gone away. Never rejects. */
  readonly done: Promise<void>;
  /** Stops reading; what the command writes from now on is not seen. */
  close(): void;
}

/** Both streams of a command to the guard's own; a stream that is null shares the other's pipe. */
export function relayOutput(stdout: OutputSource | null, stderr: OutputSource | null, onOutput: OnOutput): Relay {
  const relays = [
    ...(stdout === null ? [] : [relay(stdout, process.stdout, 'stdout', onOutput)]),
    ...(stderr === null ? [] : [relay(stderr, process.stderr, 'stderr', onOutput)]),
  ];
  return {
    blockedMs: () => Math.max(0, ...relays.map((each) => each.blockedMs())),
    done: Promise.all(relays.map((each) => each.done)).then(() => undefined),
    close: () => {
      for (const each of relays) each.close();
    },
  };
}

/**
 * Passes the command's output on, byte for byte, and lends each piece to `onOutput` on its way. The next piece is read when this one was written: beyond
 * it the command waits, as it would on a full pipe.
 */
function relay(source: OutputSource, sink: Writable, stream: StreamName, onOutput: OnOutput): Relay {
  let blockedMs = 0;
  let blockedSince: number | null = null;
  let unwritten = 0;

  const done = new Promise<void>((resolve) => {
    source.begin(
      (bytes) => {
        unwritten += 1;
        sink.write(bytes, written); // first: while we look at them, they are read
        if (sink.writableLength > 0 && blockedSince === null) {
          blockedSince = monotonicMs();
          source.pause();
        }
        onOutput(stream, bytes);
      },
      () => (sink.destroyed ? resolve() : sink.write('', () => resolve())),
    );
    if (sink.listenerCount('error') === 0) sink.on('error', () => {}); // an error that comes when all is over must not end the guard
    sink.on('error', readerWentAway);
  });

  return {
    blockedMs: () => blockedMs + stalledMs(),
    done,
    close() {
      source.close();
      sink.off('error', readerWentAway); // a command that is started again brings a relay of its own
    },
  };

  /** Closing our end lets the command see the same broken pipe that it would see without a guard. */
  function readerWentAway(): void {
    source.close();
  }

  function written(): void {
    unwritten -= 1;
    if (unwritten > 0 || blockedSince === null) return;
    blockedMs += stalledMs();
    blockedSince = null;
    source.resume();
  }

  function stalledMs(): number {
    const waitedMs = blockedSince === null ? 0 : monotonicMs() - blockedSince;
    return waitedMs < STALL_MS ? 0 : waitedMs;
  }
}
