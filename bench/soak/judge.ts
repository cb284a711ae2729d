import { wilsonInterval } from '../detection/wilson.ts';
import { figuresOf } from '../side-by-side.ts';
import type { Held } from './long-run.ts';
import type { EndedShortRun } from './short-runs.ts';

/** One promise, what was seen of it, and whether it was kept. */
export interface Finding {
  readonly what: string;
  readonly seen: string;
  readonly bound: string;
  readonly kept: boolean;
}

export interface Soaked {
  readonly runs: readonly EndedShortRun[];
  readonly held: readonly Held[];
  readonly longEnded: number | NodeJS.Signals | null;
  readonly longVerified: number | null;
  readonly survivors: number;
}

const LEAST_RATE = 0.995;
const RSS_GROWTH_MOST = 0.1;
const SIGINT_EXIT = 130;
/** Of how many samples around a moment the median is taken: the heap grows and shrinks in between. */
const SAMPLES_AROUND = 11;

/** What the soak showed. The long run is compared with itself after a tenth of its time: after one minute of ten. */
export function findingsOf({ runs, held, longEnded, longVerified, survivors }: Soaked): readonly Finding[] {
  const verified = runs.filter((run) => run.verified !== null);
  const valid = verified.filter((run) => run.verified === 0).length;
  const left = runs.reduce((sum, run) => sum + run.survivors, survivors);
  return [
    rate('crash-free', runs.filter((run) => run.crashFree).length, runs.length),
    rate('clean shutdown', runs.filter((run) => run.clean).length, runs.length),
    { what: 'survivors', seen: `${left}`, bound: '0', kept: left === 0 },
    { what: 'bundles VALID, of a sample', seen: `${valid} of ${verified.length}`, bound: 'all', kept: valid === verified.length },
    {
      what: 'long run, cancelled at the end',
      seen: `exit code ${longEnded}`,
      bound: `${SIGINT_EXIT}`,
      kept: longEnded === SIGINT_EXIT,
    },
    {
      what: 'its bundle',
      seen: longVerified === 0 ? 'VALID' : `verify ended with ${longVerified}`,
      bound: 'VALID',
      kept: longVerified === 0,
    },
    ...heldFindings(held),
  ];
}

function rate(what: string, good: number, total: number): Finding {
  const { low, high } = wilsonInterval(good, total);
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const share = total === 0 ? 0 : good / total;
  const seen = `${percent(share)} (${good} of ${total}; 95 % interval ${percent(low)} to ${percent(high)})`;
  return { what, seen, bound: `≥ ${percent(LEAST_RATE)}`, kept: share >= LEAST_RATE };
}

function heldFindings(held: readonly Held[]): readonly Finding[] {
  const lastMs = held.at(-1)?.atMs ?? 0;
  const early = held.filter(({ atMs }) => atMs >= lastMs / 10).slice(0, SAMPLES_AROUND);
  const late = held.slice(-SAMPLES_AROUND);
  const [rssBefore, rssAfter] = [early, late].map((some) => figuresOf(some.map(({ rssBytes }) => rssBytes)).median) as [
    number,
    number,
  ];
  const [fdsBefore, fdsAfter] = [early, late].map((some) => figuresOf(some.map(({ fds }) => fds)).median) as [number, number];
  const mib = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  const after = (some: readonly Held[]) => `${Math.round((some.at(0)?.atMs ?? 0) / 1000)} s`;
  const growth = rssAfter / rssBefore - 1;
  return [
    {
      what: "RSS of the long run's guard",
      seen: `${mib(rssBefore)} after ${after(early)}, ${mib(rssAfter)} after ${after(late)} (${growth < 0 ? '' : '+'}${(100 * growth).toFixed(1)} %)`,
      bound: `within ${100 * RSS_GROWTH_MOST} %`,
      kept: growth <= RSS_GROWTH_MOST,
    },
    { what: 'its open descriptors', seen: `${fdsBefore}, then ${fdsAfter}`, bound: 'no more', kept: fdsAfter <= fdsBefore },
  ];
}
