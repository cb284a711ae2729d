/** `2026-11-21T09:45:12.000Z`: what Date.toISOString writes for years of four digits, and what created_at holds. */
export const instantChars = 24;

/** Milliseconds since the epoch; null for any other text. */
export function utcMs(text: string): number | null {
  const ms = text.length === instantChars ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}

/** The same of bytes, for one time after the other; -1 where there is none. It remembers the minute, which most of them share with the one before. */
export function utcReader(): (view: DataView, at: number) => number {
  /** `2026-11-21T09:45`, four bytes a word. */
  const minute = new Int32Array(4);
  let minuteMs = -1;
  return (view, at) => {
    for (let i = 0; i < minute.length; i += 1) {
      if (view.getInt32(at + 4 * i) === minute[i]) continue;
      for (let n = 0; n < minute.length; n += 1) minute[n] = view.getInt32(at + 4 * n);
      minuteMs = utcMs(`${latin1(view, at, 16)}:00.000Z`) ?? -1;
      break;
    }
    const seconds = twoDigits(view, at + 17);
    const millis = 10 * twoDigits(view, at + 20) + digit(view, at + 22);
    const isFramed = view.getUint8(at + 16) === colon && view.getUint8(at + 19) === dot && view.getUint8(at + 23) === letterZ;
    return minuteMs !== -1 && seconds < 60 && millis < 1000 && isFramed ? minuteMs + 1000 * seconds + millis : -1;
  };
}

const colon = 0x3a;
const dot = 0x2e;
const letterZ = 0x5a;

function latin1(view: DataView, at: number, length: number): string {
  return Buffer.from(view.buffer, view.byteOffset + at, length).toString('latin1');
}

function twoDigits(view: DataView, at: number): number {
  return 10 * digit(view, at) + digit(view, at + 1);
}

/** More than any sum of digits allows, for what is none. */
const noDigit = 1000;

function digit(view: DataView, at: number): number {
  const value = view.getUint8(at) - 0x30;
  return value >= 0 && value <= 9 ? value : noDigit;
}
