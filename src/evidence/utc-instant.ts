/** `2026-11-21T09:45:12.000Z`: what Date.toISOString writes for years of four digits, and what created_at holds. */
export const instantChars = 24;

/** Milliseconds since the epoch; null for any other text. */
export function utcMs(text: string): number | null {
  const ms = text.length === instantChars ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) || new Date(ms).toISOString() !== text ? null : ms;
}

/** The same of bytes, for one time after the other; -1 where there is none. It remembers the day, since most of them share one. */
export function utcReader(): (view: DataView, at: number) => number {
  const day = new Uint8Array(10);
  let dayMs = -1;
  return (view, at) => {
    for (let i = 0; i < day.length; i += 1) {
      if (view.getUint8(at + i) === day[i]) continue;
      dayMs = dayAt(view, at, day);
      break;
    }
    if (dayMs === -1) return -1;
    const hours = twoDigits(view, at + 11);
    const minutes = twoDigits(view, at + 14);
    const seconds = twoDigits(view, at + 17);
    const millis = 10 * twoDigits(view, at + 20) + digit(view, at + 22);
    const isTime = hours < 24 && minutes < 60 && seconds < 60 && millis < 1000;
    const isFramed =
      view.getUint8(at + 10) === 0x54 &&
      view.getUint8(at + 13) === 0x3a &&
      view.getUint8(at + 16) === 0x3a &&
      view.getUint8(at + 19) === 0x2e &&
      view.getUint8(at + 23) === 0x5a;
    return isTime && isFramed ? dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis : -1;
  };
}

function dayAt(view: DataView, at: number, day: Uint8Array): number {
  for (let i = 0; i < day.length; i += 1) day[i] = view.getUint8(at + i);
  return utcMs(`${Buffer.from(day).toString('latin1')}T00:00:00.000Z`) ?? -1;
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
