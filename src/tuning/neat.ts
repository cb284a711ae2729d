export type Unit = 'ms' | 'bytes' | 'processes' | 'lines';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const neatDurationsMs = [
  ...[1, 2, 3, 5, 10, 15, 20, 30, 45].map((seconds) => seconds * second),
  ...[1, 2, 3, 5, 10, 15, 20, 30, 45].map((minutes) => minutes * minute),
  ...[1, 2, 3, 4, 6, 8, 12, 18, 24].map((hours) => hours * hour),
];
const day = 24 * hour;
const mebibyte = 1024 ** 2;

/** The next value from `least` up that reads well: `45s`, `3h`, `1536MiB`, `3000`. */
export function neatUp(least: number, unit: Unit): number {
  switch (unit) {
    case 'ms':
      return neatDurationsMs.find((ms) => ms >= least) ?? Math.ceil(least / day) * day;
    case 'bytes':
      return stepped(Math.max(1, Math.ceil(least / mebibyte)), 2, [1, 1.5]) * mebibyte;
    case 'processes':
    case 'lines':
      return stepped(Math.max(1, Math.ceil(least)), 10, [1, 2, 3, 5, 8]);
    default:
      return unit satisfies never;
  }
}

/** The smallest whole number from `least` up that is one of the `steps` times a power of `base`. */
function stepped(least: number, base: number, steps: readonly number[]): number {
  for (let power = 1; ; power *= base) {
    const found = steps.find((step) => step * power >= least && Number.isInteger(step * power));
    if (found !== undefined) return found * power;
  }
}
