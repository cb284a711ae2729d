import type { Observation } from '../model.ts';
import { formatBytes } from './bytes.ts';
import { formatDuration } from './durations.ts';

/** A measured value or its limit, in the unit that it was taken in. */
export function formatQuantity(value: number, unit: Observation['unit']): string {
  switch (unit) {
    case 'ms':
      return formatDuration(value);
    case 'bp':
      return formatPercent(value);
    case 'bytes':
      return formatBytes(value);
    case 'lines':
      return counted(value, 'line');
    case 'lines/s':
      return `${formatCount(value)} lines/s`;
    case 'bytes/s':
      return `${formatBytes(value)}/s`;
    case 'ratio':
      return String(value / 10_000);
    case 'processes':
      return counted(value, 'process', 'processes');
    case 'tokens':
      return counted(value, 'token');
    case 'micro-usd':
      return formatCost(value);
    case 'turns':
      return counted(value, 'turn');
    case 'calls':
      return counted(value, 'call');
    case 'repeats':
      return counted(value, 'time');
    default:
      return unit satisfies never;
  }
}

/** Basis points as percent: of one core for CPU, so that 19800 is `198%`. */
export function formatPercent(bp: number): string {
  return `${bp < 1000 ? Math.round(bp / 10) / 10 : Math.round(bp / 100)}%`;
}

/** Millionths of a dollar: `$5.00`, and where two digits are not enough `$0.0021`. */
export function formatCost(micros: number): string {
  const [dollars, digits] = (micros / 1_000_000).toFixed(6).split('.') as [string, string];
  return `$${dollars}.${digits.replace(/0{1,4}$/, '')}`;
}

/** Rounded down: only what is certain reads as 100%. */
export function formatConfidence(bp: number): string {
  return `${Math.floor(bp / 100)}%`;
}

/** `1 line`, `2000 lines`, `51,234 lines`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Thousands apart from 10,000 on. */
export function formatCount(count: number): string {
  const digits = String(Math.round(count));
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
