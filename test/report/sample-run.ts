import { type AgentCall, type Sample, signalNames } from '../../src/model.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { culpritOf } from '../../src/report/diagnosis-named.ts';
import { diagnosisText } from '../../src/report/diagnosis-text.ts';
import { mebibyte, newRun, type RunBuilder, steps, tick } from './run-builder.ts';
import { agentIncidents, agentPassed } from './sample-agents.ts';
import { incidents as otherIncidents, type SampleIncident } from './sample-incidents.ts';

type Run = () => readonly StoredEvent[];

const incidents = { ...otherIncidents, ...agentIncidents };
const quietRuns = {
  passed,
  failed,
  cancelled,
  incomplete,
  'not-started': notStarted,
  'agent-passed': agentPassed,
} as const satisfies Record<string, Run>;

export type SampleRunName = keyof typeof quietRuns | keyof typeof incidents;

/** What a run of each kind leaves on record, with the figures of a real one. */
export const sampleRuns: Readonly<Record<SampleRunName, Run>> = {
  ...quietRuns,
  ...mapped(incidents, (one) => () => eventsOf(one)),
};

/** What lies beside the events of each: output.log and diagnostics. */
export const sampleFiles: Readonly<Partial<Record<SampleRunName, Readonly<Record<string, string>>>>> = {
  passed: {
    'output.log':
      '\x1b[32m✓\x1b[0m cart.test.ts (14 tests)\n\x1b[32m✓\x1b[0m checkout.test.ts (31 tests)\n\x1b[1m45 passed\x1b[0m\n',
  },
  failed: {
    'output.log':
      '\nsrc/cart.ts\n  12:7  \x1b[31merror\x1b[0m  total is never used\n\n\x1b[1m1 problem (1 error, 0 warnings)\x1b[0m\n',
  },
  cancelled: { 'output.log': 'Running 212 tests using 2 workers\n  31 passed (7.4s)\n' },
  ...mapped(incidents, filesOf),
};

export const sampleRunNames = Object.keys(sampleRuns) as readonly SampleRunName[];

/** The same as bytes, by file name, as a bundle's reader has them. */
export function filesBeside(run: SampleRunName): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(sampleFiles[run] ?? {}).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

interface RunWords {
  readonly name?: string;
  readonly command?: readonly string[];
  readonly reason?: string;
}

/** A run that was killed by `agent-loop`, with calls of the test's choice. */
export function killedByAgentLoop(calls: readonly AgentCall[]): readonly StoredEvent[] {
  const { usage, ...one } = agentIncidents['killed-agent-loop'];
  return eventsOf({ ...one, found: undefined, usage: { ...usage, loop: { repeats: 5, masked: false, calls } } });
}

/** A run that was killed by `output-loop`, with words of the test's choice where a command's own words may stand. */
export function killedByOutputLoop(words: RunWords = {}): readonly StoredEvent[] {
  return eventsOf({ ...incidents['killed-output-loop'], ...words, found: undefined });
}

function eventsOf(
  one: Omit<SampleIncident, 'found'> & { readonly found?: SampleIncident['found'] | undefined },
): readonly StoredEvent[] {
  const { name, command, tier, rules, decidedMs, reason, confidence, counterfactual, outcome, found, support, usage } = one;
  const observations = [...one.observations, ...(support?.observations ?? [])];
  const run = newRun(name, command, tier, one);
  const [root] = found?.kind === 'captured' ? found.processes : [];
  run.add('process_started', 4, { pid: root?.pid ?? 3118, start_time: 9_120_334 });
  let cpuMs = 0;
  const ticks = steps(one.ticks).map((step) => {
    const figures = one.figures(step);
    cpuMs += figures.cpuBp / 40;
    return tick(step * 250, { ...figures, cpuMs: Math.round(cpuMs) });
  });
  const before = ticks.filter(({ atMs }) => atMs <= decidedMs);
  run.samples(before);
  const recordedMs = decidedMs + 12;
  for (const [at, rule] of rules.entries()) {
    const { sinceMs, observations } = at === 0 || support === undefined ? one : support;
    const signal = signalNames.find((name) => name === rule);
    if (signal === undefined) continue;
    run.add('signal_raised', recordedMs, {
      signal,
      level: one.level ?? 'enforce',
      since_ms: sinceMs,
      at_ms: decidedMs,
      observations,
    });
  }
  run.incident(recordedMs + 1, rules, reason);
  const { kind: action, said } =
    outcome.kind === 'end' ? { kind: 'kill' as const, said: outcome.said } : { ...outcome, said: undefined };
  run.decide(recordedMs + 1, action, rules, observations, reason, confidence, counterfactual, said);
  if (usage !== undefined) run.add('agent_usage', recordedMs + 2, usage);
  if (outcome.kind === 'alert')
    run.add('alert_raised', recordedMs + 2, { rules, at_ms: decidedMs }, { action: 'alert', reason, outcome: 'reported' });
  if (found !== undefined)
    run.add('diagnostics_captured', recordedMs + 3, { file: 'diagnostics-1.txt', culprit: culpritOf(found) });
  if (outcome.kind === 'end') {
    run.kill(recordedMs + 5, 'rule', reason, outcome);
    const closedMs = recordedMs + 9 + outcome.tookMs;
    run.add('incident_closed', closedMs, { at_ms: closedMs }, { outcome: 'recovered' });
    const [verdict, exitCode] = outcome.said === 'success' ? (['passed', 0] as const) : (['failed', 1] as const);
    return run.exit(closedMs + 3, verdict, exitCode, { kill_signal: 'SIGTERM', ticks: before }).sealed();
  }
  if (outcome.kind === 'kill') {
    run.kill(recordedMs + 5, 'rule', reason, outcome);
    const closedMs = recordedMs + 9 + outcome.tookMs;
    run.add('incident_closed', closedMs, { at_ms: closedMs }, { outcome: 'recovered' });
    return run.exit(closedMs + 3, 'killed', 86, { kill_signal: outcome.lastSignal ?? 'SIGTERM', reason, ticks: before }).sealed();
  }
  if (outcome.kind === 'restart') return restarted(run, one, outcome, before);
  run.samples(ticks.slice(before.length));
  run.add('incident_closed', outcome.endedMs - 11, { at_ms: outcome.endedMs - 11 }, { outcome: 'command ended' });
  run.noIncident();
  const { endedMs, exitCode } = outcome;
  return run.exit(endedMs, exitCode === 0 ? 'passed' : 'failed', exitCode, { command_exit_code: exitCode, ticks }).sealed();
}

function restarted(
  run: RunBuilder,
  { reason, decidedMs, figures }: Pick<SampleIncident, 'reason' | 'decidedMs' | 'figures'>,
  { processes, tookMs, delayMs, next }: Extract<SampleIncident['outcome'], { kind: 'restart' }>,
  before: readonly Sample[],
): readonly StoredEvent[] {
  run.kill(decidedMs + 17, 'rule', reason, { processes, tookMs });
  const at_ms = decidedMs + 21 + tookMs;
  const pause = { attempt: 2, delay_ms: delayMs, max: 1, window_ms: 600_000, seed: 4_019_916_442, at_ms };
  run.add('restart_scheduled', at_ms, pause, { action: 'restart' });
  run.add('incident_closed', at_ms, { at_ms }, { outcome: 'restarted' });
  run.noIncident();
  const startedMs = at_ms + delayMs;
  run.add('process_started', startedMs, { pid: 4_208, start_time: 9_142_871, attempt: 2, at_ms: startedMs });
  const ticks = steps(next.ticks).map((step) => tick(startedMs + step * 250, figures(1 + (step % 7))));
  run.samples(ticks);
  const endedMs = startedMs + next.ticks * 250 + 80;
  const verdict = next.exitCode === 0 ? 'passed' : 'failed';
  return run.exit(endedMs, verdict, next.exitCode, { command_exit_code: next.exitCode, ticks: [...before, ...ticks] }).sealed();
}

function filesOf({ found, output, rules, reason, decidedMs, outcome }: SampleIncident): Readonly<Record<string, string>> {
  if (found === undefined) return { 'output.log': output };
  const before = outcome.kind === 'kill' || outcome.kind === 'end' || outcome.kind === 'restart' ? 'kill' : 'alert';
  return { 'output.log': output, 'diagnostics-1.txt': diagnosisText(found, { before, rules, reason, atMs: decidedMs }) };
}

function mapped<Name extends string, To>(
  from: Readonly<Record<Name, SampleIncident>>,
  to: (one: SampleIncident) => To,
): Readonly<Record<Name, To>> {
  return Object.fromEntries(Object.entries<SampleIncident>(from).map(([name, one]) => [name, to(one)])) as Record<Name, To>;
}

function passed(): readonly StoredEvent[] {
  const run = newRun('npm test', ['npm', 'test']);
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(50).map((step) =>
    tick(step * 250, {
      cpuBp: 21_000 + (step % 9) * 1_700,
      memoryBytes: (180 + (step % 17) * 21) * mebibyte,
      processes: 6 + (step % 4),
      bytes: step * 812,
      lines: step * 11,
    }),
  );
  run.samples(ticks);
  return run.exit(12_540, 'passed', 0, { command_exit_code: 0, ticks }).sealed();
}

function failed(): readonly StoredEvent[] {
  const run = newRun('npm run lint', ['npm', 'run', 'lint', '--', '--max-warnings', '0']);
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(17).map((step) =>
    tick(step * 250, {
      cpuBp: 9_800 + step * 90,
      memoryBytes: (90 + step * 16) * mebibyte,
      processes: 3,
      bytes: step > 15 ? 6_204 : 120,
      lines: step,
    }),
  );
  run.samples(ticks);
  run.add(
    'orphans_reaped',
    4406,
    { policy: 'kill', count: 1, left: 0, certain: true, took_ms: 9, processes: [] },
    { action: 'kill', reason: 'processes outlived the command', outcome: 'recovered' },
  );
  return run.exit(4411, 'failed', 3, { command_exit_code: 3, ticks }).sealed();
}

function cancelled(): readonly StoredEvent[] {
  const run = newRun('npm run e2e', ['npm', 'run', 'e2e']);
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(31).map((step) =>
    tick(step * 250, { cpuBp: 4_000, memoryBytes: 310 * mebibyte, processes: 5, bytes: step * 90, lines: step }),
  );
  run.samples(ticks);
  const reason = 'SIGINT was sent to the guard';
  run.add('cancel_requested', 7_812, { signal: 'SIGINT', at_ms: 7_812 }, { reason });
  run.kill(7_813, 'cancel', reason, { processes: 5, tookMs: 141 });
  return run.exit(7_960, 'cancelled', 130, { kill_signal: 'SIGTERM', reason, ticks }).sealed();
}

function incomplete(): readonly StoredEvent[] {
  const run = newRun('build', ['make', '-j8', 'all']);
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  run.samples(
    steps(92).map((step) =>
      tick(step * 250, {
        cpuBp: 79_000,
        memoryBytes: (500 + step * step) * mebibyte,
        processes: 14,
        bytes: step * 4_100,
        lines: step * 40,
      }),
    ),
  );
  run.add('checkpoint', 23_002, { every_ms: 10_000 });
  return run.events();
}

function notStarted(): readonly StoredEvent[] {
  const run = newRun('deploy', ['kubectll', 'apply', '-f', 'service.yaml']);
  const reason = 'command not found: kubectll. Check the spelling, PATH and the working directory.';
  return run.exit(11, 'error', 127, { reason, ticks: [] }).sealed();
}
