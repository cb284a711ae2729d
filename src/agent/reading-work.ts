/**
 * What reading may cost. An agent prints a few lines a second; a flood of lines that look like an agent's must not slow the command
 * down. Work is estimated, not measured, so that the same stream is always read the same way.
 */
export interface ReadingWork {
  /** So many bytes of the stream came, whether they are read or not. */
  arrived(bytes: number): void;
  /** Where the lines of a piece begin that are looked at: in a flood, which is more than an agent says in a tick, only its last ones. */
  lookedAtFrom(piece: Buffer, from: number): number;
  /** Whether there is any left. */
  left(): boolean;
  /** Whether there is any left for the lines that are read however fast they come: a debt that has its bound as well. */
  leftForVital(): boolean;
  spend(nanoseconds: number): void;
  /** A tick has passed. */
  renew(): void;
}

/** A tenth of a tick. At the rates below that is three quarters of a megabyte of short events, or six of long results. */
const PER_TICK_NS = 25_000_000;
const DEBT_MAX_NS = 2 * PER_TICK_NS;
/** In one tick. Half as much again as the longest line that is read; no agent says as much, so what does is not read until a tick was calmer. */
const FLOOD_BYTES = 12 * 1024 * 1024;
/** Of a piece of a flood. What an agent says at its start and at its end comes by itself, or behind what floods. */
const FLOOD_LOOKED_AT_BYTES = 16 * 1024;

const NEWLINE = 0x0a;

/** A line that looks like the reader's and is none. */
export const PASSED_LINE_NS = 50;
/** A byte of other lines. */
export const PASSED_BYTE_NS = 1;
/** A line that is parsed, and each of its bytes, while the engine has yet to compile what parses them. */
export const PARSED_LINE_NS = 4_000;
export const PARSED_BYTE_NS = 30;
/** A byte of a long string, which is only hashed. */
export const HASHED_BYTE_NS = 4;

export function createReadingWork(): ReadingWork {
  let left = PER_TICK_NS;
  let arrivedBytes = 0;
  let followsFlood = false;
  return {
    arrived(bytes) {
      arrivedBytes += bytes;
    },
    lookedAtFrom: (piece, from) => (floods() ? lastLinesFrom(piece, from) : from),
    left: () => left > 0 && !followsFlood && !floods(),
    leftForVital: () => left > -DEBT_MAX_NS,
    spend(nanoseconds) {
      left -= nanoseconds;
    },
    renew() {
      followsFlood = floods();
      arrivedBytes = 0;
      left = Math.min(PER_TICK_NS, Math.max(left, -PER_TICK_NS) + PER_TICK_NS);
    },
  };

  function floods(): boolean {
    return arrivedBytes > FLOOD_BYTES;
  }
}

function lastLinesFrom(piece: Buffer, from: number): number {
  const last = piece.length - FLOOD_LOOKED_AT_BYTES;
  if (last <= from) return from;
  const newline = piece.indexOf(NEWLINE, last - 1);
  return newline === -1 ? piece.length : newline + 1;
}
