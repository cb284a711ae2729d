import type {
  AgentSample,
  HostSample,
  LoopStats,
  OutputStats,
  ProgressStats,
  RepetitionStats,
  Sample,
  TreeSample,
} from '../../src/model.ts';
import { noProgress } from '../../src/output/progress.ts';
import { noRepetition } from '../../src/output/repetition.ts';

export interface SampleParts extends OutputParts {
  readonly atMs: number;
  readonly judgedMs?: number;
  readonly cpuMs?: number;
  readonly waitMs?: number;
  readonly tree?: Partial<TreeSample>;
  readonly host?: Partial<HostSample>;
  readonly data?: OutputStats | null;
}

interface OutputParts {
  readonly bytes?: number;
  readonly lines?: number;
  readonly silentMs?: number;
  readonly loop?: Partial<LoopStats>;
  readonly repetition?: Partial<RepetitionStats>;
  readonly progress?: Partial<ProgressStats>;
}

/** 16 GiB, half of them in use, on four cores. */
const quietHost: HostSample = {
  ...{ memoryTotalBytes: 2 ** 34, memoryAvailableBytes: 2 ** 33, memoryLimitBytes: 2 ** 34, memoryFullBp: 0 },
  ...{ cpuIdleBp: 30_000, cores: 4, processLimit: 32_768 },
};

/** What is known of lines that say nothing new. */
export const staleLines: Partial<RepetitionStats> = {
  ...{ entropyBp: 0, lagMatchBp: 10_000, logEntropyBp: 0, newBp: 0, repeatedBp: 10_000 },
};

/** A sample of which only what matters to a test is said. */
export function sampleOf({
  atMs,
  judgedMs = 250,
  cpuMs = 0,
  waitMs = 0,
  tree,
  host,
  data = null,
  ...output
}: SampleParts): Sample {
  return {
    atMs,
    judgedMs,
    tree: {
      ...{ cpuMs, cpuBp: 0, cpuWaitMs: waitMs, memoryBytes: 1_000_000, memoryExact: true, processes: 1 },
      ...{ births: 0, ioBytes: 0, shortLived: { total: 0, key: 0 } },
      ...tree,
    },
    host: { ...quietHost, ...host },
    output: outputOf(output),
    data,
  };
}

/** Output statistics of which only what matters to a test is said. */
export function outputOf({ bytes = 0, lines = 0, silentMs = 0, loop = {}, repetition, progress }: OutputParts): OutputStats {
  return {
    ...{ bytes, lines, shedLines: 0, silentMs, updates: 0 },
    loop: { lines: 0, forMs: 0, period: loop.lines ? 1 : 0, ...loop },
    repetition: { ...noRepetition, ...repetition },
    progress: { ...noProgress, ...progress },
  };
}

/** A sample every `stepMs` until `untilMs`, that one included. */
export function samplesUntil(
  untilMs: number,
  partsAt: (atMs: number) => Omit<SampleParts, 'atMs'>,
  stepMs = 250,
): readonly Sample[] {
  return Array.from({ length: Math.floor(untilMs / stepMs) }, (_, at) => (at + 1) * stepMs).map((atMs) =>
    sampleOf({ judgedMs: stepMs, ...partsAt(atMs), atMs }),
  );
}

/** An agent that has done nothing yet. */
export const idleAgent: AgentSample = {
  ...{ events: 1, turns: 0, toolCalls: 0, toolErrors: 0, turnsWithoutTools: 0 },
  tokens: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0 },
  ...{ totalTokens: 0, tokensLive: true, costMicros: -1, costFromPrices: false, unpricedTokens: 0 },
  ...{ loopRepeats: 0, loopPeriod: 0, maskedRepeats: 0, maskedPeriod: 0, endState: 0 },
  ...{ skippedLines: 0, shedBytes: 0, unchangedTurns: -1, exited: false },
};

/** A sample of an agent, of which only what matters to a test is said. */
export function agentSample(atMs: number, agent: Partial<AgentSample>, parts: Omit<SampleParts, 'atMs'> = {}): Sample {
  return { ...sampleOf({ atMs, ...parts }), agent: { ...idleAgent, ...agent } };
}
