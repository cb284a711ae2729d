import type { LoopStep, Policy, Profile } from '../model.ts';

/**
 * When output is a loop: the very same lines, so many and for so long. The longest such stretch in 461 logs of healthy builds and
 * tests had 240 lines; 12 of them had one of 64 or more, which is why the slower steps ask for minutes.
 */
const ladder = [
  { lines: 2000, forMs: 2_000 },
  { lines: 1000, forMs: 60_000 },
  { lines: 200, forMs: 120_000 },
  { lines: 64, forMs: 300_000 },
] as const;

/** Below half a core a slow loop may be a wait that says so every few seconds. */
const WAIT_CPU_BP = 5_000;

const fastLadder: readonly LoopStep[] = ladder.map((step) => ({ ...step, cpuBp: 0 }));
const careful: readonly LoopStep[] = ladder.map((step, at) => ({ ...step, cpuBp: at === 0 ? 0 : WAIT_CPU_BP }));

const standard: Policy = {
  version: 1,
  profile: 'standard',
  mode: 'enforce',
  graceMs: 5_000,
  onRunaway: 'kill',
  orphans: 'kill',
  limits: { wallTimeMs: null, noOutputMs: null },
  rules: {
    'wall-time': { action: 'kill' },
    'no-output': { action: 'kill' },
    'output-loop': { action: 'kill', ladder: careful },
    'cpu-loop': { action: 'alert', cpuBp: 9_000, lines: 200, forMs: 4_000, linesPerSecond: 100 },
  },
};

const strict: Policy = {
  ...standard,
  profile: 'strict',
  rules: {
    ...standard.rules,
    'output-loop': { action: 'kill', ladder: fastLadder },
    'cpu-loop': { action: 'kill', cpuBp: 9_000, lines: 64, forMs: 2_000, linesPerSecond: 100 },
  },
};

const watchdog: Policy = {
  ...standard,
  profile: 'watchdog',
  rules: {
    'wall-time': { action: 'alert' },
    'no-output': { action: 'alert' },
    'output-loop': { ...standard.rules['output-loop'], action: 'alert' },
    'cpu-loop': { ...standard.rules['cpu-loop'], action: 'alert' },
  },
};

/** The profiles. A rule kills by default only where what was seen cannot be a wait, a transfer or slow work. */
export const profiles: Readonly<Record<Profile, Policy>> = {
  standard,
  strict,
  watchdog,
  agent: { ...strict, profile: 'agent' },
};
