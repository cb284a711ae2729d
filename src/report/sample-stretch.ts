import type { Sample } from '../model.ts';
import { formatBytes } from './bytes.ts';
import { formatDuration } from './durations.ts';
import { counted, formatPercent } from './quantities.ts';

/** Many ticks in one phrase: the highest CPU, memory and process count, and the output that came meanwhile. */
export function sampleStretch(ticks: readonly Sample[]): string {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined) return 'no ticks';
  const peak = (of: (tick: Sample) => number): number => ticks.reduce((highest, tick) => Math.max(highest, of(tick)), 0);
  const span = first === last ? '' : ` in ${formatDuration(last.atMs - first.atMs)}`;
  return [
    `${counted(ticks.length, 'tick')}${span}: CPU up to ${formatPercent(peak(({ tree }) => tree.cpuBp))}`,
    formatBytes(peak(({ tree }) => tree.memoryBytes)),
    counted(
      peak(({ tree }) => tree.processes),
      'process',
      'processes',
    ),
    `${counted(last.output.lines + last.output.shedLines, 'line')} and ${formatBytes(last.output.bytes)} of output so far`,
  ].join(', ');
}
