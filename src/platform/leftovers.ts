import { readdirSync, readlinkSync } from 'node:fs';
import type { Leftover } from '../ports.ts';
import { safeLine } from '../report/terminal-safe.ts';
import type { ProcessEntry } from './process-table.ts';
import { readProc } from './read-proc.ts';

const LEFTOVERS_MAX = 16;
const COMMAND_CHARS_MAX = 60;

/** What a report may say of processes that outlived the command. `outputs` are the command's own streams, as `openStreams` names them. */
export function describeLeftovers(members: readonly ProcessEntry[], outputs: ReadonlySet<string>): readonly Leftover[] {
  return members.slice(0, LEFTOVERS_MAX).map(({ pid }) => ({
    pid,
    command: programOf(pid),
    holdsOutput: openStreams(pid).some((stream) => outputs.has(stream)),
  }));
}

/** The pipes and sockets that a process has open, `pipe:[12]`: the same name is the same pipe. Empty where that may not be read. */
export function openStreams(pid: number, fds: readonly string[] = fdsOf(pid)): readonly string[] {
  return fds.flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
      return /^(pipe|socket):/.test(target) ? [target] : [];
    } catch {
      return []; // closed, or not ours to see
    }
  });
}

function fdsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`);
  } catch {
    return [];
  }
}

/** The program's name alone: arguments may hold secrets, and some programs write theirs into their own name. */
function programOf(pid: number): string {
  const [title = ''] = readProc(`/proc/${pid}/cmdline`).split('\0', 1);
  const [first = ''] = title.trim().split(/\s/, 1);
  const name = first.slice(first.lastIndexOf('/') + 1) || readProc(`/proc/${pid}/comm`);
  return safeLine(name, COMMAND_CHARS_MAX) || 'unknown';
}
