import type { EventPayloads } from './model.ts';
import type { Leftover } from './ports.ts';
import { safeLine } from './report/terminal-safe.ts';

/** A process that outlived the command, as the event names it. */
export type ToldLeftover = EventPayloads['orphans_reaped']['processes'][number];

/** A line on stderr names this many leftovers; the event names more. */
const NAMED_MAX = 3;

const COMMAND_CHARS_MAX = 120;

/** @param redact takes secrets out of the command lines. */
export function toldLeftovers(leftovers: readonly Leftover[], redact: (text: string) => string): readonly ToldLeftover[] {
  return leftovers.map(({ pid, command, holdsOutput }) => ({
    pid,
    command: safeLine(redact(command), COMMAND_CHARS_MAX) || 'unknown',
    holds_output: holdsOutput,
  }));
}

/** `the command left 2 processes behind (node server.js, pid 4711)`. */
export function leftBehind(count: number, told: readonly ToldLeftover[]): string {
  return `the command left ${count} process${count === 1 ? '' : 'es'} behind${names(told)}`;
}

/** Who they are, so that the line can be acted on: who holds the output open comes first. */
function names(leftovers: readonly ToldLeftover[]): string {
  if (leftovers.length === 0) return '';
  const told = [...leftovers].sort((a, b) => Number(b.holds_output) - Number(a.holds_output)).slice(0, NAMED_MAX);
  const more = leftovers.length > told.length ? ', …' : '';
  return ` (${told.map(({ pid, command, holds_output }) => `${command}, pid ${pid}${holds_output ? ', holding the output open' : ''}`).join('; ')}${more})`;
}
