import type { AgentSample, Sample } from '../model.ts';
import { formatBytes } from './bytes.ts';
import { formatDuration } from './durations.ts';
import { formatCost, formatCount, formatPercent } from './quantities.ts';
import { cellOf, peaksByCell, sparkline } from './sparkline.ts';

/** A wider drawing wraps in a job summary and in an 80-column terminal. */
const widestCells = 60;
const fullCoreBp = 10_000;

/** CPU, memory and output rate over time, of an agent what it had used by then, a line each, and one that marks the moment of the decision. Empty without samples. */
export function activityLines(ticks: readonly Sample[], markMs: number | null): readonly string[] {
  const first = ticks[0];
  const last = ticks.at(-1);
  if (first === undefined || last === undefined) return [];
  const cpu = ticks.map(({ tree }) => tree.cpuBp);
  const memory = ticks.map(({ tree }) => tree.memoryBytes);
  const output = ticks.map((tick, index) => bytesPerSecond(ticks[index - 1], tick));
  return [
    drawing('CPU', cpu, Math.max(fullCoreBp, highest(cpu)), `peak ${formatPercent(highest(cpu))} of a core`),
    drawing('memory', memory, highest(memory), `peak ${formatBytes(highest(memory))}`),
    drawing('output', output, highest(output), `peak ${formatBytes(highest(output))}/s`),
    ...used(ticks, 'tokens', ({ totalTokens }) => totalTokens, formatCount),
    ...used(ticks, 'cost', ({ costMicros }) => Math.max(0, costMicros), formatCost),
    ...used(ticks, 'turns', ({ turns }) => turns, formatCount),
    axis(ticks, first.atMs, last.atMs, markMs),
  ];
}

/** So much in all by each moment; nothing where there is nothing of it. */
function used(
  ticks: readonly Sample[],
  label: string,
  of: (agent: AgentSample) => number,
  format: (value: number) => string,
): readonly string[] {
  const values = ticks.map(({ agent }) => (agent === undefined ? 0 : of(agent)));
  const most = highest(values);
  return most === 0 ? [] : [drawing(label, values, most, `${format(most)} in all`)];
}

function drawing(label: string, values: readonly number[], top: number, legend: string): string {
  return `${label.padEnd(labelWidth)}${sparkline(peaksByCell(values, widestCells), top)}  ${legend}`;
}

function axis(ticks: readonly Sample[], fromMs: number, toMs: number, markMs: number | null): string {
  const span = `${formatDuration(fromMs)} to ${formatDuration(toMs)}`;
  const width = Math.min(widestCells, ticks.length);
  if (markMs === null) return `${'time'.padEnd(labelWidth)}${'·'.repeat(width)}  ${span}`;
  const reached = ticks.findIndex(({ atMs }) => atMs >= markMs);
  const cell = cellOf(reached === -1 ? ticks.length - 1 : reached, ticks.length, widestCells);
  const line = `${'·'.repeat(cell)}▲${'·'.repeat(width - cell - 1)}`;
  return `${'time'.padEnd(labelWidth)}${line}  ${span}, ▲ decided at ${formatDuration(markMs)}`;
}

function bytesPerSecond(previous: Sample | undefined, tick: Sample): number {
  const elapsedMs = tick.atMs - (previous?.atMs ?? 0);
  // an attempt counts from nothing
  return elapsedMs <= 0 ? 0 : (Math.max(0, tick.output.bytes - (previous?.output.bytes ?? 0)) * 1000) / elapsedMs;
}

function highest(values: readonly number[]): number {
  return values.reduce((peak, value) => Math.max(peak, value), 0);
}

const labelWidth = 8;
