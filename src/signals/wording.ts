/** A configured duration as options read it, exact to the millisecond: `500ms 30s 10m 2h`. */
export function durationWords(ms: number): string {
  if (ms === 0 || ms % 1000 !== 0) return `${ms}ms`;
  if (ms % 3_600_000 === 0) return `${ms / 3_600_000}h`;
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return `${ms / 1000}s`;
}

/** A measured duration: `2.25s`, `900.25s`. */
export function secondsWords(ms: number): string {
  return `${ms / 1000}s`;
}

/** A share in basis points: `90%`, `0.5%`. */
export function shareWords(bp: number): string {
  return `${bp / 100}%`;
}

/** A share in basis points as a number: `0.2`. */
export function ratioWords(bp: number): string {
  return String(bp / 10_000);
}

/** `1 line`, `2000 lines`. */
export function linesWords(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

/** `1 process`, `2048 processes`. */
export function processesWords(count: number): string {
  return count === 1 ? '1 process' : `${count} processes`;
}

/** Millionths of a dollar: `$5.00`, `$0.0021`. */
export function dollarsWords(micros: number): string {
  return `$${(micros / 1_000_000).toFixed(6).replace(/0{1,4}$/, '')}`;
}

/** A size in the largest unit that keeps it above 1, two decimals at most: `4GiB`, `1.95GiB`, `512B`. */
export function sizeWords(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${Math.round(value * 100) / 100}${units[unit]}`;
}

/** `20MiB/s`. */
export function rateWords(bytesPerSecond: number): string {
  return `${sizeWords(bytesPerSecond)}/s`;
}
