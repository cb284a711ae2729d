import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision, Sample } from '../../src/model.ts';
import { createLineChannel, type Statistics } from '../../src/output/line-channel.ts';
import { TICK_MS } from '../../src/turns.ts';
import { createJudge, type JudgedProfile, judgedProfiles, onlyRule } from './judge.ts';
import { cpuPatterns, createMachine, type LoadPattern, type Machine } from './machine.ts';
import { followMargins, type Margins } from './margins.ts';
import type { Timeline } from './timeline.ts';

/** What the guard did about one log, or would have done. */
export interface Intervention {
  readonly profile: JudgedProfile;
  readonly load: LoadPattern;
  readonly decision: Decision;
}

export interface Replay {
  readonly interventions: readonly Intervention[];
  readonly margins: Margins;
  readonly lines: number;
}

/** One load, and the guards of every profile over it. */
interface Post {
  readonly load: LoadPattern;
  readonly machine: Machine;
  readonly guards: readonly { readonly profile: JudgedProfile; readonly judge: (sample: Sample) => Decision | null }[];
}

/** Shows the output, tick by tick as it came, to the guard's own line channel, and what that says to every profile under every load. */
export function replay(timeline: Timeline): Replay {
  const margins = followMargins();
  const posts = [...cpuPatterns.map(postOf), helpersPost()];
  const interventions: Intervention[] = [];
  let lines = 0;
  for (const [atMs, seen] of ticksOf(timeline)) {
    margins.see(seen.output);
    lines = seen.output.lines + seen.output.shedLines;

    for (const { load, machine, guards } of posts) {
      const sample = { atMs, judgedMs: TICK_MS, ...machine.sample(atMs, seen.output.bytes), ...seen };
      for (const { profile, judge } of guards) {
        const decision = judge(sample);
        if (decision !== null) interventions.push({ profile, load, decision });
      }
    }
  }
  return { interventions, margins: margins.margins(), lines };
}

/** How near the output comes to a loop, whatever the guard does about it. */
export function marginsOf(timeline: Timeline): Margins {
  const margins = followMargins();
  for (const [, seen] of ticksOf(timeline)) margins.see(seen.output);
  return margins.margins();
}

function* ticksOf({ bytes, ends, atMs: arrivedMs, lastMs }: Timeline): Generator<readonly [atMs: number, Statistics]> {
  const channel = createLineChannel({ stdoutIsData: false });
  let piece = 0;
  let from = 0;
  for (let atMs = TICK_MS; atMs <= lastMs; atMs += TICK_MS) {
    while (piece < ends.length && (arrivedMs[piece] as number) < atMs) piece += 1;
    const end = ends[piece - 1] ?? 0;
    if (end > from) channel.observe('stdout', bytes.subarray(from, end));
    from = end;
    yield [atMs, channel.tick(TICK_MS)];
  }
}

function postOf(load: LoadPattern): Post {
  const guards = judgedProfiles.map((profile) => ({ profile, judge: createJudge(profiles[profile]) }));
  return { load, machine: createMachine(load), guards };
}

/** Beside helpers only the rule that counts them is asked: the others have been, under one core. */
function helpersPost(): Post {
  const guards = judgedProfiles.map((profile) => ({ profile, judge: createJudge(onlyRule(profile, 'crash-loop')) }));
  return { load: 'helpers', machine: createMachine('helpers'), guards };
}
