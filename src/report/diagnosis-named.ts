import type { Culprit } from '../model.ts';
import type { Captured } from '../ports.ts';
import { shortCommand } from './diagnosis-command.ts';
import { doingWords } from './diagnosis-words.ts';
import { safeLine } from './terminal-safe.ts';

const COMMAND_CHARS_MAX = 120;

/** What the event says of the culprit; null when none was found. `captured` has no secrets any more. */
export function culpritOf(captured: Captured): Culprit | null {
  if (captured.kind === 'none') return null;
  const found = captured.processes.find(({ pid }) => pid === captured.culprit);
  if (found === undefined) return null;
  const parent = captured.processes.find(({ pid }) => pid === found.ppid);
  return {
    pid: found.pid,
    command: shortCommand(found.command, COMMAND_CHARS_MAX),
    parent: shortCommand(parent?.command ?? '', COMMAND_CHARS_MAX),
    doing: found.wait.kind,
    what: safeLine(doingWords(found, captured.stack)),
  };
}

/** `cat /tmp/x (pid 4712, child of sh step.sh) was blocked reading the FIFO /tmp/x: no one holds the other end`. Plain text. */
export function culpritWords({ pid, command, parent, what }: Culprit): string {
  const origin = parent === '' ? '' : `, child of ${shortCommand(parent)}`;
  return `${shortCommand(command)} (pid ${pid}${origin}) ${safeLine(what)}`;
}
