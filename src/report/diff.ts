import type { StoredEvent } from '../ports.ts';
import { formatBytes } from './bytes.ts';
import { formatDuration, formatOffset } from './durations.ts';
import { formatConfidence, formatCost, formatCount } from './quantities.ts';
import { factsOf, type IncidentFacts, type RunFacts } from './run-facts.ts';
import { longestNameChars, safeLine } from './terminal-safe.ts';

/** Two runs side by side. */
export interface RunDiff {
  readonly left: RunFacts;
  readonly right: RunFacts;
  readonly rows: readonly DiffRow[];
}

export interface DiffRow {
  readonly what: string;
  readonly left: string | number | null;
  readonly right: string | number | null;
  readonly same: boolean;
  /** Of a figure: how much more the right one is, in basis points of the left one. Null where that says nothing. */
  readonly change_bp: number | null;
}

/** @throws Error when either does not begin with `run_started`. */
export function diffOf(left: readonly StoredEvent[], right: readonly StoredEvent[]): RunDiff {
  const [leftFacts, rightFacts] = [factsOf(left), factsOf(right)];
  const agents = [leftFacts.agent, rightFacts.agent].filter((agent) => agent !== null);
  const told = [
    ...figures,
    ...(agents.length > 0 ? agentFigures : []),
    ...(agents.some(({ at_least }) => at_least) ? [leastFigure] : []),
  ];
  const rows = told.map((figure) => rowOf(figure, leftFacts, rightFacts));
  return { left: leftFacts, right: rightFacts, rows };
}

/** The same as an aligned table and a list of incidents. Safe for a terminal; ends in a line feed. */
export function diffText({ left, right, rows }: RunDiff): string {
  const cells = rows.map((row) => [
    ...[row.what, wordsOf(row.what, row.left), wordsOf(row.what, row.right)],
    row.same ? '' : row.change_bp === null ? 'differs' : changeText(row.change_bp),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const table = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const lines = [...table, ...incidentLines('left', left.incidents), ...incidentLines('right', right.incidents)];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

interface Figure {
  readonly what: string;
  of(facts: RunFacts): string | number | null;
  /** For a quantity, of which a change can be said in percent. */
  words?(value: number): string;
}

const figures: readonly Figure[] = [
  { what: 'run', of: ({ run_id }) => run_id },
  { what: 'name', of: ({ name }) => name },
  { what: 'guard', of: ({ guard_version }) => guard_version },
  { what: 'profile', of: ({ profile }) => profile },
  { what: 'verdict', of: ({ verdict }) => verdict },
  { what: 'exit code', of: ({ exit_code }) => exit_code },
  { what: 'attempts', of: ({ attempts }) => attempts },
  { what: 'duration', of: ({ duration_ms }) => duration_ms, words: formatDuration },
  { what: 'CPU time', of: ({ cpu_ms }) => cpu_ms, words: formatDuration },
  { what: 'peak CPU', of: ({ peak_cpu_percent }) => peak_cpu_percent, words: (percent) => `${percent}%` },
  { what: 'peak memory', of: ({ peak_memory_bytes }) => peak_memory_bytes, words: formatBytes },
  { what: 'output', of: ({ output_bytes }) => output_bytes, words: formatBytes },
  { what: 'processes at most', of: ({ processes_peak }) => processes_peak, words: formatCount },
  { what: 'processes ended', of: ({ processes_killed }) => processes_killed, words: formatCount },
  { what: 'incidents', of: ({ incidents }) => incidents.length, words: formatCount },
];

/** Where either run has an AI agent. */
const agentFigures: readonly Figure[] = [
  { what: 'agent', of: ({ agent }) => agent?.name ?? 'none' },
  { what: 'turns', of: ({ agent }) => agent?.turns ?? null, words: formatCount },
  { what: 'tool calls', of: ({ agent }) => agent?.tool_calls ?? null, words: formatCount },
  { what: 'failed calls', of: ({ agent }) => agent?.tool_errors ?? null, words: formatCount },
  { what: 'tokens', of: ({ agent }) => agent?.tokens ?? null, words: formatCount },
  { what: 'cost', of: ({ agent }) => agent?.cost ?? null, words: (dollars) => formatCost(Math.round(dollars * 1_000_000)) },
];

/** A lower bound must not read as a figure that is known. */
const leastFigure: Figure = {
  what: 'agent counted',
  of: ({ agent }) => (agent === null ? null : agent.at_least ? 'at least' : 'exactly'),
};

function rowOf({ what, of, words }: Figure, leftFacts: RunFacts, rightFacts: RunFacts): DiffRow {
  const [left, right] = [of(leftFacts), of(rightFacts)];
  const quantities = words !== undefined && typeof left === 'number' && typeof right === 'number' && left > 0;
  return { what, left, right, same: left === right, change_bp: quantities ? Math.round(((right - left) * 10_000) / left) : null };
}

function wordsOf(what: string, value: string | number | null): string {
  if (value === null) return 'not on record';
  if (typeof value === 'string') return safeLine(value, longestNameChars);
  const figure = [...figures, ...agentFigures].find((each) => each.what === what);
  return figure?.words?.(value) ?? String(value);
}

function changeText(changeBp: number): string {
  const percent = Math.floor(Math.abs(changeBp) / 100);
  return `${changeBp < 0 ? '-' : '+'}${percent === 0 ? '<1' : formatCount(percent)}%`;
}

function incidentLines(side: string, incidents: readonly IncidentFacts[]): readonly string[] {
  return incidents.map(({ rules, action, confidence, reason, first_decision_ms }) => {
    const decided = `${action} for ${rules.join(', ')}, confidence ${formatConfidence(confidence)}: ${reason}`;
    return `${side.padEnd(5)}  ${formatOffset(first_decision_ms)}  ${safeLine(decided)}`;
  });
}
