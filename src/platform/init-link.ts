import type { Readable } from 'node:stream';
import type { Emptied, Exit } from '../ports.ts';
import { monotonicMs } from './clock.ts';
import { type InitStatus, type InitStreams, parseInitStatus } from './init-status.ts';
import { readLines } from './lines.ts';
import { signalName } from './signal-names.ts';
import type { TreeReading } from './tree-meter.ts';

/** What has been heard of guard-init. Each promise settles once. */
export interface InitLink {
  readonly first: Promise<FirstWord>;
  /** Null as long as the command has not started. */
  streams(): InitStreams | null;
  readonly exited: Promise<Exit>;
  /** Null when guard-init has gone without saying that the tree is gone. */
  readonly emptied: Promise<Emptied | null>;
  /** The protections that guard-init does without, and why (errno). */
  degraded(what: string): number | null;
  /** What has been read since the last time that this was asked, all births included; null when that is nothing. */
  takeReading(): TreeReading | null;
  /** How long nothing has been heard. */
  silentMs(): number;
}

export type FirstWord =
  | Extract<InitStatus, { kind: 'started' | 'refused' | 'exec-failed' | 'init-lost' }>
  | { readonly kind: 'lost'; readonly why: string };

/** guard-init is a small static program: when it has not answered by then, the host is in no state to run it. */
const START_TIMEOUT_MS = 10_000;

export function listenToInit(status: Readable): InitLink {
  const first = Promise.withResolvers<FirstWord>();
  const exited = Promise.withResolvers<Exit>();
  const emptied = Promise.withResolvers<Emptied | null>();
  const degraded = new Map<string, number>();
  let reading: TreeReading | null = null;
  let streams: InitStreams | null = null;
  let heardAtMs = monotonicMs();
  const timeout = setTimeout(() => lost(`guard-init did not answer within ${START_TIMEOUT_MS / 1000}s`), START_TIMEOUT_MS);

  readLines(
    status,
    (line) => {
      const word = parseInitStatus(line);
      if (word !== null) heard(word);
    },
    () => lost('guard-init ended without a word'),
  );
  return {
    first: first.promise,
    streams: () => streams,
    exited: exited.promise,
    emptied: emptied.promise,
    degraded: (what) => degraded.get(what) ?? null,
    takeReading() {
      const taken = reading;
      reading = null;
      return taken;
    },
    silentMs: () => monotonicMs() - heardAtMs,
  };

  function heard(word: InitStatus): void {
    clearTimeout(timeout);
    heardAtMs = monotonicMs();
    switch (word.kind) {
      case 'streams':
        streams = word;
        break;
      case 'started':
      case 'refused':
      case 'exec-failed':
        first.resolve(word);
        break;
      case 'exited':
        exited.resolve({ code: word.code, signal: null });
        break;
      case 'signaled':
        exited.resolve({ code: null, signal: signalName(word.signo) });
        break;
      case 'sample':
        reading = { ...word, memoryBytes: word.rssKib * 1024, births: word.births + (reading?.births ?? 0) };
        break;
      case 'init-lost': // the keeper ends the tree with KILL, and how the command would have ended is not known
        first.resolve(word);
        exited.resolve({ code: null, signal: 'SIGKILL' });
        break;
      case 'empty':
        emptied.resolve({ reaped: word.reaped, left: 0, leftPids: [], certain: true });
        break;
      case 'left':
        emptied.resolve({ reaped: word.ended, left: word.count, leftPids: word.pids, certain: true });
        break;
      case 'degraded':
        degraded.set(word.what, word.errno);
        break;
      default:
        word satisfies never;
    }
  }

  function lost(why: string): void {
    clearTimeout(timeout);
    first.resolve({ kind: 'lost', why });
    exited.resolve({ code: null, signal: 'SIGKILL' });
    emptied.resolve(null);
  }
}
