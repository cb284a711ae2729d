import { availableParallelism, freemem, totalmem } from 'node:os';
import type { HostSample } from '../model.ts';
import type { Host } from '../ports.ts';
import { monotonicMs } from './clock.ts';
import { readHostLimits } from './host-limits.ts';
import { readProc } from './read-proc.ts';

/** What changes slowly, or costs several files to read, is read no more often than this. */
const SLOW_READING_MS = 1_000;

/** Below this, a clock tick of 10 ms is too large a share of the interval for a rate to mean anything. */
const INTERVAL_MIN_MS = 50;

/** `/proc/stat` counts in USER_HZ, which is 100 on every platform that Node runs on (proc(5)). */
const MS_PER_CLOCK_TICK = 10;

/** Looks at the machine: /proc on Linux, Node's own view elsewhere. */
export function hostMeter(): Host {
  let slow = { atMs: monotonicMs(), ...readSlowly() };
  let idle = { atMs: monotonicMs(), ticks: idleTicks(), bp: -1 };

  return {
    sample(): HostSample {
      const nowMs = monotonicMs();
      if (nowMs - slow.atMs >= SLOW_READING_MS) slow = { atMs: nowMs, ...readSlowly() };
      if (nowMs - idle.atMs >= INTERVAL_MIN_MS) idle = idleSince(idle, nowMs);
      const { memoryFullBp, memoryCgroupBytes, processLimit } = slow;
      const { totalBytes, availableBytes } = readMemory();
      return {
        memoryTotalBytes: totalBytes,
        memoryAvailableBytes: availableBytes,
        memoryFullBp,
        cpuIdleBp: idle.bp,
        cores: availableParallelism(),
        processLimit,
        memoryLimitBytes: memoryCgroupBytes === -1 ? totalBytes : Math.min(totalBytes, memoryCgroupBytes),
      };
    },
  };
}

function readSlowly() {
  return { memoryFullBp: memoryPressureBp(), ...readHostLimits() };
}

function idleSince(before: { atMs: number; ticks: number }, nowMs: number): { atMs: number; ticks: number; bp: number } {
  const ticks = idleTicks();
  if (ticks === -1 || before.ticks === -1) return { atMs: nowMs, ticks, bp: -1 };
  const idleMs = Math.max(0, ticks - before.ticks) * MS_PER_CLOCK_TICK;
  return { atMs: nowMs, ticks, bp: Math.round((idleMs * 10_000) / (nowMs - before.atMs)) };
}

/** The fourth column of the first line of /proc/stat: all cores together (proc(5)). */
function idleTicks(): number {
  const idle = /^cpu +\d+ \d+ \d+ (\d+)/.exec(readProc('/proc/stat'))?.[1];
  return idle === undefined ? -1 : Number(idle);
}

function readMemory(): { readonly totalBytes: number; readonly availableBytes: number } {
  const text = readProc('/proc/meminfo');
  const kib = (name: string): number => Number(new RegExp(`^${name}: +(\\d+) kB`, 'm').exec(text)?.[1] ?? -1);
  const total = kib('MemTotal');
  const available = kib('MemAvailable');
  if (total === -1 || available === -1) return { totalBytes: totalmem(), availableBytes: freemem() };
  return { totalBytes: total * 1024, availableBytes: available * 1024 };
}

/** Kernels without CONFIG_PSI have no such file. */
function memoryPressureBp(): number {
  const percent = /^full avg10=([\d.]+)/m.exec(readProc('/proc/pressure/memory'))?.[1];
  return percent === undefined ? -1 : Math.round(Number(percent) * 100);
}
