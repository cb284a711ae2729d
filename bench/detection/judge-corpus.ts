import { type HealthyLog, healthyLogs } from './corpus.ts';
import { marginsOf, replay } from './replay.ts';
import type { JudgedLog } from './tally.ts';
import { atRate, spreadEvenly, type Timeline } from './timeline.ts';

/** What a log is replayed at that does not say when its lines came. */
const LINES_PER_SECOND = [20, 1_000, 100_000];

/** Replays every log of an unpacked corpus. With `everyRate`, those that have timings at the stated rates as well. */
export function judgeCorpus(folder: string, everyRate: boolean, said: (name: string) => void): readonly JudgedLog[] {
  const judged: JudgedLog[] = [];
  for (const log of healthyLogs(folder)) {
    said(log.name);
    const replays = timelinesOf(log, everyRate).map(([pace, timeline]) => ({ pace, ...replay(timeline) }));
    const { name, archive, origin } = log;
    const wereItSpread = log.recorded === null || log.pace === 'spread' ? null : marginsOf(spreadEvenly(log.recorded));
    judged.push({ name, archive, origin, recorded: log.recorded !== null, replays, wereItSpread });
  }
  return judged;
}

function timelinesOf({ bytes, recorded, pace }: HealthyLog, everyRate: boolean): readonly (readonly [string, Timeline])[] {
  const stated = LINES_PER_SECOND.map((rate) => [`${rate}/s`, atRate(bytes, rate)] as const);
  if (recorded === null) return stated;
  return [[pace, recorded], ...(everyRate ? stated : [])];
}
