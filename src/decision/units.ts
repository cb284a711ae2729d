import type { MemoryLimit } from '../model.ts';

/** What a text meant, or why it means nothing. */
export type Parsed<T = number> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'invalid'; readonly message: string };

/** Node's timers hold 2^31 - 1 ms; a longer one would fire at once. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;

const durationUnits: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const sizeUnits: Readonly<Record<string, number>> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3, TiB: 1024 ** 4 };

/** `500ms`, `30s`, `1.5m`, `2h` in milliseconds. */
export function parseDuration(text: string): Parsed {
  const parsed = parseQuantity(text, durationUnits, 'a duration', '500ms, 30s, 10m or 2h');
  if (parsed.kind === 'ok' && parsed.value > LONGEST_DURATION_MS)
    return invalid(`"${text}" is longer than 24 days, the longest time that can be kept`);
  return parsed;
}

/** `512MiB`, `4GiB` in bytes. */
export function parseSize(text: string): Parsed {
  return parseQuantity(text, sizeUnits, 'a size', '512MiB or 4GiB');
}

/** `90%`, `0.5%` in basis points. */
export function parseShare(text: string): Parsed {
  const percent = /^(\d{1,6}(?:\.\d{1,2})?)%$/.exec(text.trim())?.[1];
  if (percent === undefined) return invalid(`"${brief(text)}" is not a share; write it like 90%`);
  return { kind: 'ok', value: Math.round(Number(percent) * 100) };
}

/** `90%` of what there is, or `4GiB`. */
export function parseMemory(text: string): Parsed<MemoryLimit> {
  if (text.includes('%')) {
    const share = parseShare(text);
    if (share.kind === 'invalid') return share;
    if (share.value > 10_000) return invalid(`"${brief(text)}" is more than all the memory there is`);
    return { kind: 'ok', value: { kind: 'share', shareBp: share.value } };
  }
  const size = parseQuantity(text, sizeUnits, 'an amount of memory', '4GiB or 90%');
  return size.kind === 'invalid' ? size : { kind: 'ok', value: { kind: 'bytes', bytes: size.value } };
}

/** `2048`. */
export function parseCount(text: string): Parsed {
  if (!/^\d{1,9}$/.test(text.trim())) return invalid(`"${brief(text)}" is not a count; write it like 2048`);
  return { kind: 'ok', value: Number(text) };
}

const MICROS_PER_DOLLAR = 1_000_000;

/** `5.00`, `0.25` dollars in millionths of one. */
export function parseDollars(text: string): Parsed {
  if (!/^\d{1,6}(?:\.\d{1,6})?$/.test(text.trim()))
    return invalid(`"${brief(text)}" is not an amount of dollars; write it like 5.00`);
  return { kind: 'ok', value: Math.round(Number(text) * MICROS_PER_DOLLAR) };
}

/** `10`, `10%`: of a hundred. */
export function parsePercent(text: string): Parsed {
  const percent = /^(\d{1,3})%?$/.exec(text.trim())?.[1];
  if (percent !== undefined && Number(percent) <= 100) return { kind: 'ok', value: Number(percent) };
  return invalid(`"${brief(text)}" is not a whole number from 0 to 100`);
}

/** The shortest text that `parseDuration` reads as exactly `ms`. */
export function formatDuration(ms: number): string {
  const unit = ms === 0 ? 'ms' : (['h', 'm', 's'].find((name) => ms % (durationUnits[name] as number) === 0) ?? 'ms');
  return `${ms / (durationUnits[unit] as number)}${unit}`;
}

/** What `parseDollars` reads as exactly so many millionths of a dollar, with two digits at least: `5.00`, `0.0021`. */
export function formatDollars(micros: number): string {
  return (micros / MICROS_PER_DOLLAR).toFixed(6).replace(/0{1,4}$/, '');
}

/** The shortest text that `parseSize` reads as exactly `bytes`. */
export function formatSize(bytes: number): string {
  const unit = ['TiB', 'GiB', 'MiB', 'KiB'].find((name) => bytes > 0 && bytes % (sizeUnits[name] as number) === 0) ?? 'B';
  return `${bytes / (sizeUnits[unit] as number)}${unit}`;
}

function parseQuantity(text: string, units: Readonly<Record<string, number>>, what: string, examples: string): Parsed {
  const [, amount, unitText] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([A-Za-z%]*)$/.exec(text.trim()) ?? [];
  if (amount === undefined || unitText === undefined)
    return invalid(`"${brief(text)}" is not ${what}; write it like ${examples}`);
  if (unitText === '') return invalid(`"${brief(text)}" has no unit; write it like ${examples}`);
  const unit = Object.hasOwn(units, unitText) ? units[unitText] : undefined;
  if (unit === undefined) return invalid(`"${brief(text)}" has the unknown unit "${brief(unitText)}"; write it like ${examples}`);
  const value = Number(amount) * unit;
  if (!Number.isSafeInteger(value)) return invalid(`"${brief(text)}" is not a whole number of ${Object.keys(units)[0]} in range`);
  return { kind: 'ok', value };
}

function invalid(message: string): { readonly kind: 'invalid'; readonly message: string } {
  return { kind: 'invalid', message };
}

/** What a message quotes of a text that may be anything. */
function brief(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
