import { decide, initialDecisionState } from '../../src/decision/decide.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision, OutputStats, Policy, Sample } from '../../src/model.ts';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';
import { TICK_MS } from '../../src/turns.ts';
import { type CpuPattern, cpuPatterns, createMachine } from './machine.ts';
import type { Timeline } from './timeline.ts';

export const judgedProfiles = ['standard', 'strict', 'watchdog'] as const;
export type JudgedProfile = (typeof judgedProfiles)[number];

/** What the guard did, or would have done, about one log. */
export interface Intervention {
  readonly profile: JudgedProfile;
  readonly cpu: CpuPattern;
  readonly decision: Decision;
}

/** The longest stretches that came up. */
export interface Stretches {
  readonly rawLines: number;
  readonly maskedLines: number;
}

export interface Replay {
  readonly interventions: readonly Intervention[];
  readonly longest: Stretches;
  readonly lines: number;
  readonly ticks: number;
}

/** A guard of one profile over a command that uses its CPU by one pattern. It stops at its first kill. */
interface Guard {
  readonly profile: JudgedProfile;
  readonly cpu: CpuPattern;
  readonly step: (sample: Sample) => Decision | null;
}

/** Shows the output, tick by tick as it came, to the guard's own line channel, and what that says to every profile with every CPU pattern. */
export function replay(timeline: Timeline): Replay {
  const channel = createLineChannel({ stdoutIsData: false });
  const machines = cpuPatterns.map((cpu) => ({ cpu, machine: createMachine(cpu) }));
  const guards = judgedProfiles.flatMap((profile) => cpuPatterns.map((cpu) => createGuard(profile, cpu)));
  const interventions: Intervention[] = [];
  const longest = { rawLines: 0, maskedLines: 0 };
  const { bytes, ends, atMs: arrivedMs, lastMs } = timeline;
  let piece = 0;
  let from = 0;
  let lines = 0;
  let ticks = 0;

  for (let atMs = TICK_MS; atMs <= lastMs; atMs += TICK_MS) {
    while (piece < ends.length && (arrivedMs[piece] as number) < atMs) piece += 1;
    const end = ends[piece - 1] ?? 0;
    if (end > from) channel.observe('stdout', bytes.subarray(from, end));
    from = end;
    const seen = channel.tick(TICK_MS);
    widen(longest, seen.output);
    lines = seen.output.lines + seen.output.shedLines;
    ticks += 1;

    for (const { cpu, machine } of machines) {
      const sample = { atMs, judgedMs: TICK_MS, ...machine.sample(atMs, seen.output.bytes), ...seen };
      for (const guard of guards) {
        const decision = guard.cpu === cpu ? guard.step(sample) : null;
        if (decision !== null) interventions.push({ profile: guard.profile, cpu, decision });
      }
    }
  }
  return { interventions, longest, lines, ticks };
}

function createGuard(profile: JudgedProfile, cpu: CpuPattern): Guard {
  const step = createJudge(profiles[profile]);
  return { profile, cpu, step };
}

/** The decisions of one policy, sample by sample; null where it goes on, and for ever after a kill. */
export function createJudge(policy: Policy): (sample: Sample) => Decision | null {
  const detectors = detectorsFor(policy);
  let states = initialDetectorStates(detectors);
  let decided = initialDecisionState('replay');
  let killed = false;
  return (sample) => {
    if (killed) return null;
    const [nextStates, signals] = detect(detectors, states, sample);
    const [nextDecided, decision] = decide(policy, decided, signals, sample.atMs);
    states = nextStates;
    decided = nextDecided;
    killed = decision.action === 'kill';
    return decision.action === 'continue' ? null : decision;
  };
}

function widen(longest: { rawLines: number; maskedLines: number }, { loop, repetition }: OutputStats): void {
  longest.rawLines = Math.max(longest.rawLines, loop.lines);
  longest.maskedLines = Math.max(longest.maskedLines, repetition.lines);
}
