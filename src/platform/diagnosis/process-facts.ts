import { readlinkSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename } from 'node:path';
import type { ProcessEntry } from '../process-table.ts';
import { readProc } from '../read-proc.ts';

/** More is shown nowhere; and it is enough that no secret is cut where it could be seen. */
const COMMAND_CHARS_MAX = 16 * 1024;
/** USER_HZ, as /proc counts on every Linux that Node runs on (time(7)). */
const MS_PER_CLOCK_TICK = 10;

export function commandLineOf(pid: number): string {
  const line = readProc(`/proc/${pid}/cmdline`).slice(0, COMMAND_CHARS_MAX).replaceAll('\0', ' ').trim();
  return line || readProc(`/proc/${pid}/comm`).trim() || 'unknown';
}

/** CPU time of its own threads, without that of its children, in milliseconds (fields 14 and 15 of proc_pid_stat(5)). */
export function ownCpuMs(pid: number): number {
  const stat = readProc(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_PER_CLOCK_TICK;
}

export function ageMs({ startTime }: ProcessEntry): number {
  return Math.max(0, Math.round(uptime() * 1000 - startTime * MS_PER_CLOCK_TICK));
}

/** `node`, `java`: the program that runs, whatever it calls itself; empty where that may not be read. */
export function programOf(pid: number): string {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  } catch {
    return '';
  }
}

/** Whether the process handles this signal itself: else it would die of it. */
export function catches(pid: number, signalNumber: number): boolean {
  const mask = /^SigCgt:\s*([0-9a-f]+)/m.exec(readProc(`/proc/${pid}/status`))?.[1] ?? '0';
  return ((BigInt(`0x${mask}`) >> BigInt(signalNumber - 1)) & 1n) === 1n;
}

/** Its pid as it knows itself, in its own PID namespace. */
export function innerPid(pid: number): number {
  const numbers =
    /^NSpid:\s*(.*)$/m
      .exec(readProc(`/proc/${pid}/status`))?.[1]
      ?.trim()
      .split(/\s+/) ?? [];
  return Number(numbers.at(-1) ?? pid);
}
