import { type CpuLoad, machine, type Outcome } from '../../fixtures/outcomes.ts';
import { type DetectProgram, everyProgram, type Load, type Options } from '../../fixtures/programs/detect/every-program.mjs';
import { decide, initialDecisionState } from '../../src/decision/decide.ts';
import type { Decision, HostSample, Policy, Sample, TreeSample } from '../../src/model.ts';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';

export const tickMs = 250;

/** Healthy work that a runaway begins after; not a whole number of ticks, and not the beginning of the run. */
const leadInMs = 5_130;

/** What was seen of one run, whatever CPU it uses and whatever policy judges it. */
export interface Observed {
  readonly onsetMs: number;
  readonly ticks: readonly Pick<Sample, 'atMs' | 'output' | 'data'>[];
  readonly loadAt: (atMs: number) => Load;
}

/** Plays a program's output through the line channel, a tick of simulated time after the other. */
export function observe({ program, options, kind, seconds, stdoutIsData = false }: Outcome, seed: number): Observed {
  const of: DetectProgram = everyProgram[program];
  const given = { ...of.defaults, ...options, seed };
  const onsetMs = kind === 'runaway' ? leadInMs : 0;
  const channel = createLineChannel({ stdoutIsData });
  const before = everyProgram.compiler.output({ ...everyProgram.compiler.defaults, seed });
  const source = of.output(given);
  const nextLeadIn = pacer(before, 20, 0);
  const next = pacer(source, options.rate, onsetMs);
  const ticks = Array.from({ length: Math.ceil((onsetMs + seconds * 1000) / tickMs) }, (_, index) => {
    const atMs = (index + 1) * tickMs;
    const text = nextLeadIn(Math.min(atMs, onsetMs)) + next(atMs);
    if (text !== '') channel.observe('stdout', Buffer.from(text));
    return { atMs, ...channel.tick(tickMs) };
  });
  return { onsetMs, ticks, loadAt: loadOf(of, given, onsetMs) };
}

/** What was decided, up to and with the first kill: no guard looks on after that. */
export function decisionsOf({ ticks, loadAt }: Observed, cpu: CpuLoad, policy: Policy): readonly Decision[] {
  const detectors = detectorsFor(policy);
  let states = initialDetectorStates(detectors);
  let state = initialDecisionState('run');
  const decisions: Decision[] = [];
  let cpuMs = 0;
  let cpuWaitMs = 0;
  for (const seen of ticks) {
    const used = cpuShareAt(cpu, seen.atMs);
    cpuMs += used.cpuMs;
    cpuWaitMs += used.waitMs;
    const load = loadAt(seen.atMs);
    const born = (load.born ?? 1) - (loadAt(seen.atMs - tickMs).born ?? 1);
    const tree = treeOf(load, { cpuMs, cpuWaitMs, cpuBp: (used.cpuMs * 10_000) / tickMs }, born, seen);
    const sample: Sample = { ...seen, judgedMs: tickMs, tree, host: hostOf(load, cpu, tree.cpuBp) };
    const [nextStates, signals] = detect(detectors, states, sample);
    const [nextState, decision] = decide(policy, state, signals, sample.atMs);
    states = nextStates;
    state = nextState;
    if (decision.action !== 'continue') decisions.push(decision);
    if (decision.action === 'kill') break;
  }
  return decisions;
}

/** Hands out what is due by a point in time at `rate` pieces a second from `fromMs` on. */
function pacer(source: Iterator<string>, rate: number, fromMs: number): (atMs: number) => string {
  let printed = 0;
  let done = false;
  return (atMs) => {
    const due = atMs < fromMs ? 0 : Math.floor(((atMs - fromMs) * rate) / 1000);
    const pieces: string[] = [];
    for (; printed < due && !done; printed += 1) {
      const { value, done: over } = source.next();
      if (over) done = true;
      else pieces.push(value);
    }
    return pieces.join('');
  };
}

function loadOf(program: DetectProgram, options: Options, onsetMs: number): (atMs: number) => Load {
  return (atMs) => program.load?.(options, Math.max(0, atMs - onsetMs) / 1000) ?? {};
}

/** CPU used and waited for in the tick that ends at `atMs`. */
function cpuShareAt(load: CpuLoad, atMs: number): { readonly cpuMs: number; readonly waitMs: number } {
  switch (load) {
    case 'none':
      return { cpuMs: 0, waitMs: 0 };
    case 'core':
      return { cpuMs: tickMs, waitMs: 0 };
    case 'bursts':
      return { cpuMs: Math.floor((atMs - 1) / 1000) % 4 === 0 ? tickMs : 0, waitMs: 0 };
    case 'contended':
      return { cpuMs: tickMs / 4, waitMs: (tickMs * 3) / 4 };
    default:
      return load satisfies never;
  }
}

const mib = 1024 * 1024;
/** What a program holds that says nothing of its memory. */
const usualMib = 60;

function treeOf(
  load: Load,
  used: { readonly cpuMs: number; readonly cpuWaitMs: number; readonly cpuBp: number },
  births: number,
  { output, data }: Pick<Sample, 'output' | 'data'>,
): TreeSample {
  return {
    ...{ cpuMs: Math.floor(used.cpuMs), cpuWaitMs: Math.floor(used.cpuWaitMs), cpuBp: Math.floor(used.cpuBp) },
    ...{ memoryBytes: memoryBytesOf(load), memoryExact: true },
    ...{ processes: load.processes ?? 1, births },
    ioBytes: Math.max(output.bytes, data?.bytes ?? 0),
    shortLived: { total: load.shortLived ?? 0, key: load.shortLived === undefined ? 0 : 77 },
  };
}

function hostOf(load: Load, cpu: CpuLoad, cpuBp: number): HostSample {
  const memoryTotalBytes = machine.memoryMib * mib;
  const usedBytes = memoryBytesOf(load) + machine.usedByOthersMib * mib;
  return {
    ...{ memoryTotalBytes, memoryLimitBytes: memoryTotalBytes },
    ...{ memoryAvailableBytes: Math.max(0, memoryTotalBytes - usedBytes), memoryFullBp: 0 },
    ...{ cores: machine.cores, cpuIdleBp: cpu === 'contended' ? 0 : machine.cores * 10_000 - cpuBp },
    processLimit: machine.processLimit,
  };
}

function memoryBytesOf({ memoryMib = 0 }: Load): number {
  return Math.floor((usualMib + memoryMib) * mib);
}
