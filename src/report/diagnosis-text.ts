import type { Captured, DiagnosedProcess } from '../ports.ts';
import { formatBytes } from './bytes.ts';
import { culpritOf, culpritWords } from './diagnosis-named.ts';
import { waitWords } from './diagnosis-words.ts';
import { formatDuration } from './durations.ts';
import { counted } from './quantities.ts';
import { safeLine, safeText } from './terminal-safe.ts';

/** When and why somebody looked. */
export interface DiagnosisOccasion {
  readonly before: 'kill' | 'alert';
  readonly rules: readonly string[];
  readonly reason: string;
  readonly atMs: number;
}

/** A stack of a JVM lists all its threads. */
const STACK_CHARS_MAX = 128 * 1024;
const COMMAND_CHARS_MAX = 200;

/** diagnostics-N.txt: the culprit first, then all that it was found by. `captured` has no secrets any more. */
export function diagnosisText(captured: Captured, { before, rules, reason, atMs }: DiagnosisOccasion): string {
  const occasion = `Diagnosis before ${before === 'kill' ? 'the kill' : 'an alert'} by ${rules.join(' + ')}, after ${formatDuration(atMs)}: ${reason}`;
  if (captured.kind === 'none') return `${safeLine(occasion)}\n\nNothing was found: ${safeLine(captured.why)}.\n`;
  const culprit = culpritOf(captured);
  return [
    safeLine(occasion),
    culprit === null ? 'No process was left to look at.' : `${culpritWords(culprit)}.`,
    processTable(captured),
    ...captured.processes.map(processSection),
    stackSection(captured),
  ]
    .map((section) => `${section}\n`)
    .join('\n');
}

function processTable({ processes, more, culprit, tookMs }: Extract<Captured, { kind: 'captured' }>): string {
  const rows = processes.map(({ pid, ppid, state, cpuBp, memoryBytes, ageMs, threads, depth, command }) => [
    pid === culprit ? '*' : '',
    ...[pid, ppid].map(String),
    state,
    `${Math.round(cpuBp / 100)}%`,
    formatBytes(memoryBytes),
    formatDuration(ageMs),
    String(threads),
    `${'  '.repeat(Math.min(depth, DEPTH_SHOWN_MAX))}${safeLine(command, COMMAND_CHARS_MAX)}`,
  ]);
  const head = ['', 'PID', 'PPID', 'STATE', 'CPU', 'MEMORY', 'AGE', 'THREADS', 'COMMAND'];
  const left = more === 0 ? '' : `, ${more} more not shown`;
  return [
    `${counted(processes.length, 'process', 'processes')}${left}; seen in ${tookMs}ms. * is the culprit.`,
    ...aligned([head, ...rows]),
  ].join('\n');
}

const DEPTH_SHOWN_MAX = 12;

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function processSection({ pid, command, wait, kernel, open }: DiagnosedProcess): string {
  return [
    `${pid} ${safeLine(command, COMMAND_CHARS_MAX)}`,
    `  ${safeLine(waitWords(wait))}`,
    ...kernel.map((each) => `  ${safeLine(each)}`),
    ...open.map((each) => `  open: ${safeLine(each)}`),
  ].join('\n');
}

function stackSection({ stack, culprit }: Extract<Captured, { kind: 'captured' }>): string {
  if (stack.kind === 'none') return `No stack of ${culprit ?? 'anybody'}: ${safeLine(stack.why)}.`;
  return `Stack of ${culprit} (${stack.of})\n${safeText(stack.text.slice(0, STACK_CHARS_MAX))}`;
}
