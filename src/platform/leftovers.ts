import { readdirSync, readlinkSync } from 'node:fs';
import type { Leftover } from '../ports.ts';
import type { ProcessEntry } from './process-table.ts';
import { readProc } from './read-proc.ts';

const LEFTOVERS_MAX = 16;
/** More is shown nowhere; and it is enough that no secret is cut where it could be seen. */
const COMMAND_CHARS_MAX = 16 * 1024;

/** What a report may say of processes that outlived the command. `outputs` are the command's own streams, as `openStreams` names them. */
export function describeLeftovers(members: readonly ProcessEntry[], outputs: ReadonlySet<string>): readonly Leftover[] {
  return members.slice(0, LEFTOVERS_MAX).map(({ pid }) => ({
    pid,
    command: commandLineOf(pid),
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

function commandLineOf(pid: number): string {
  const line = readProc(`/proc/${pid}/cmdline`).slice(0, COMMAND_CHARS_MAX).replaceAll('\0', ' ').trim();
  return line || readProc(`/proc/${pid}/comm`).trim() || 'unknown';
}
