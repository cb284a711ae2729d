import type {
  EventDraft,
  EventOf,
  EventPayloads,
  EventType,
  Observation,
  RuleName,
  Sample,
  Scores,
  Tier,
  Verdict,
} from '../../src/model.ts';
import { noProgress } from '../../src/output/progress.ts';
import { noRepetition } from '../../src/output/repetition.ts';
import type { StoredEvent } from '../../src/ports.ts';

const startedAtUtcMs = Date.UTC(2026, 4, 4, 3, 12, 7, 250);
const runId = '019df0c4-5a21-7c3e-9b1d-3f6a0c8e2b71';
const incidentId = '019df0c4-6330-7d02-8a55-c1d2e3f40516';
const mebibyte = 1024 * 1024;

/** What a run of each kind leaves on record, with the figures of a real one. */
export const sampleRuns = {
  passed,
  failed,
  'killed-output-loop': () => killedByOutputLoop(),
  'killed-wall-time': killedByWallTime,
  'killed-memory': killedByMemory,
  'killed-hang': killedByHang,
  cancelled,
  'alert-only': alertOnly,
  incomplete,
  'not-started': notStarted,
} as const satisfies Record<string, () => readonly StoredEvent[]>;

interface RunWords {
  readonly name?: string;
  readonly command?: readonly string[];
  readonly reason?: string;
}

/** A run that was killed by `output-loop`, with words of the test's choice where a command's own words may stand. */
export function killedByOutputLoop({
  name = 'yes',
  command = ['yes'],
  reason = loopReason,
}: RunWords = {}): readonly StoredEvent[] {
  const run = newRun(name, command);
  run.add('process_started', 4, { pid: 48_213, start_time: 9_120_334 });
  const ticks = [250, 500, 750, 1000, 1250, 1500, 1750, 2000, 2250].map((atMs) =>
    tick(atMs, {
      cpuBp: 9_400 + (atMs % 400),
      memoryBytes: 2.1 * mebibyte,
      bytes: atMs * 3_100_000,
      lines: atMs * 22_770,
      loopLines: atMs * 22_770,
    }),
  );
  run.samples(ticks);
  const observations = [quantity('repeated-lines', 51_232_500, 2000, 'lines'), quantity('repeated-for', 2250, 2000, 'ms')];
  run.add('signal_raised', 2262, { signal: 'output-loop', level: 'enforce', since_ms: 2000, at_ms: 2250, observations });
  run.incident(2263, ['output-loop'], reason);
  run.decide(2263, 'kill', ['output-loop'], observations, reason, 9600, loopCounterfactual);
  run.kill(2264, 'rule', reason, { processes: 1, tookMs: 12 });
  run.add('incident_closed', 2280, { at_ms: 2280 }, { outcome: 'recovered' });
  return run.exit(2283, 'killed', 86, { kill_signal: 'SIGTERM', reason, ticks }).sealed();
}

const loopReason = 'log repeated the same lines for 2000 lines and 2s';
const loopCounterfactual =
  'would not have fired if the log had shown a new line before 2000 lines or 2s; 51232500 lines in 2.25s repeated a cycle of 1 line; ' +
  'the nearest healthy margin was time: 2.25s against 2s';

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

function killedByWallTime(): readonly StoredEvent[] {
  const run = newRun('integration', ['docker', 'compose', 'up', '--abort-on-container-exit'], {
    name: 'group',
    whyNotBetter: 'guard-init could not be started (noexec file system)',
    cpuSource: 'proc',
  });
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(2400).map((step) =>
    tick(step * 250, {
      cpuBp: step < 400 ? 14_000 + (step % 7) * 900 : 40,
      memoryBytes: (step < 400 ? 200 + step : 600) * mebibyte,
      processes: 9,
      bytes: Math.min(step, 420) * 2_048,
      lines: Math.min(step, 420) * 19,
      silentMs: Math.max(0, step - 420) * 250,
    }),
  );
  run.samples(ticks);
  const reason = 'wall time exceeded 10m';
  const observations = [quantity('wall-time', 600_140, 600_000, 'ms')];
  run.add('signal_raised', 600_152, { signal: 'wall-time', level: 'enforce', since_ms: 600_140, at_ms: 600_140, observations });
  run.incident(600_153, ['wall-time'], reason);
  run.decide(
    600_153,
    'kill',
    ['wall-time'],
    observations,
    reason,
    10_000,
    'would not have fired if the command had ended within 10m; the nearest healthy margin was wall time: 600.14s against 600s',
  );
  run.kill(600_155, 'rule', reason, { processes: 9, tookMs: 5_034, lastSignal: 'SIGKILL' });
  run.add('incident_closed', 605_193, { at_ms: 605_193 }, { outcome: 'recovered' });
  return run.exit(605_196, 'killed', 86, { kill_signal: 'SIGKILL', reason, ticks }).sealed();
}

function killedByMemory(): readonly StoredEvent[] {
  const run = newRun('bundle', ['node', 'build.mjs', '--analyze']);
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(316).map((step) =>
    tick(step * 250, {
      cpuBp: 9_700,
      memoryBytes: (1024 + step * 25) * mebibyte,
      bytes: Math.min(step, 40) * 700,
      lines: Math.min(step, 40) * 9,
      silentMs: Math.max(0, step - 40) * 250,
    }),
  );
  run.samples(ticks);
  const reason = 'memory reached 90% of 16GiB AND memory would be exhausted within 2m';
  const observations = [
    quantity('memory-used', 9_183, 9_000, 'bp'),
    quantity('time-to-exhaustion', 13_384, 120_000, 'ms'),
    quantity('memory-of-the-tree', 8_924 * mebibyte, 16_384 * mebibyte, 'bytes'),
  ];
  run.add('signal_raised', 79_012, { signal: 'memory', level: 'enforce', since_ms: 10_250, at_ms: 79_000, observations });
  run.incident(79_013, ['memory'], reason);
  run.decide(
    79_013,
    'kill',
    ['memory'],
    observations,
    reason,
    9_011,
    'would not have fired if the processes had stopped growing for a few seconds, or memory had stayed under 90% of 16GiB; they held 8.71GiB ' +
      'and grew by 100MiB/s; the nearest healthy margin was memory used: 91.83% against 90%',
  );
  run.kill(79_014, 'rule', reason, { processes: 3, tookMs: 21 });
  run.add('incident_closed', 79_040, { at_ms: 79_040 }, { outcome: 'recovered' });
  return run.exit(79_044, 'killed', 86, { kill_signal: 'SIGTERM', reason, ticks }).sealed();
}

function killedByHang(): readonly StoredEvent[] {
  const run = newRun('migrate', ['npm', 'run', 'migrate']);
  run.add('process_started', 4, { pid: 4_711, start_time: 9_120_334 });
  const ticks = steps(1_220).map((step) =>
    tick(step * 250, {
      cpuBp: step < 20 ? 9_000 : 0,
      memoryBytes: 96 * mebibyte,
      processes: 3,
      bytes: Math.min(step, 18) * 120,
      lines: Math.min(step, 18),
      silentMs: Math.max(0, step - 18) * 250,
    }),
  );
  run.samples(ticks);
  const reason = 'CPU stayed under 1% for 5m AND no output for 5m AND no I/O for 5m';
  const observations = [quantity('hang-timeout', 300_000, 300_000, 'ms'), quantity('cpu-at-rest', 0, 100, 'bp')];
  run.add('signal_raised', 305_010, { signal: 'hang', level: 'enforce', since_ms: 5_000, at_ms: 305_000, observations });
  run.incident(305_013, ['hang'], reason);
  run.decide(
    305_013,
    'kill',
    ['hang'],
    observations,
    reason,
    10_000,
    'would not have fired if the command had printed, read, written or started anything within 5m, or CPU had been over 1%',
  );
  run.add('diagnostics_captured', 305_390, {
    file: 'diagnostics-1.txt',
    culprit: {
      ...{ pid: 4_734, command: 'node migrate.js --yes', parent: 'sh -c node migrate.js --yes', doing: 'network' },
      what: 'was waiting for the network at 10.0.4.17:5432, to which it is connected',
    },
  });
  run.kill(305_392, 'rule', reason, { processes: 3, tookMs: 31 });
  run.add('incident_closed', 305_425, { at_ms: 305_425 }, { outcome: 'recovered' });
  return run.exit(305_428, 'killed', 86, { kill_signal: 'SIGTERM', reason, ticks }).sealed();
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

function alertOnly(): readonly StoredEvent[] {
  const run = newRun('train', ['python3', 'train.py', '--epochs', '40']);
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(240).map((step) =>
    tick(step * 250, {
      cpuBp: step < 60 ? 5_000 : 38_900,
      memoryBytes: (900 + Math.min(step, 100) * 11) * mebibyte,
      processes: 2,
      bytes: step * 9_000,
      lines: step * 160,
      loopLines: step < 60 ? 0 : (step - 60) * 160,
    }),
  );
  const reason = 'CPU exceeded 90% for 4s AND log repeated the same lines for 200 lines at 100 lines/s';
  const observations = [
    quantity('cpu', 38_900, 9000, 'bp'),
    quantity('lines-while-busy', 2720, 200, 'lines'),
    quantity('line-rate', 640, 100, 'lines/s'),
  ];
  const counterfactual =
    'would not have fired if the log had shown a new line, or CPU had been under 90%; CPU averaged 389%, and 2720 lines in 4.25s ' +
    'repeated a cycle of 1 line; the nearest healthy margin was CPU: 389% against 90%';
  run.samples(ticks.slice(0, 77));
  run.add('signal_raised', 19_262, { signal: 'cpu-loop', level: 'enforce', since_ms: 19_250, at_ms: 19_250, observations });
  run.incident(19_263, ['cpu-loop'], reason);
  run.decide(19_263, 'alert', ['cpu-loop'], observations, reason, 7_240, counterfactual);
  run.add('alert_raised', 19_264, { rules: ['cpu-loop'], at_ms: 19_250 }, { action: 'alert', reason, outcome: 'reported' });
  run.samples(ticks.slice(77));
  run.add('incident_closed', 60_090, { at_ms: 60_090 }, { outcome: 'command ended' });
  run.noIncident();
  return run.exit(60_101, 'passed', 0, { command_exit_code: 0, ticks }).sealed();
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

type More<T extends EventType> = Partial<Pick<EventOf<T>, 'reason' | 'action' | 'outcome' | 'scores' | 'incident_id'>>;

interface RunBuilder {
  add<T extends EventType>(type: T, afterMs: number, payload: EventPayloads[T], more?: More<T>): void;
  samples(ticks: readonly Sample[]): void;
  incident(afterMs: number, rules: readonly RuleName[], reason: string): void;
  noIncident(): void;
  decide(
    afterMs: number,
    action: 'kill' | 'alert',
    rules: readonly RuleName[],
    observations: readonly Observation[],
    reason: string,
    confidence: number,
    counterfactual: string,
  ): void;
  kill(
    afterMs: number,
    why: 'rule' | 'cancel',
    reason: string,
    end: { readonly processes: number; readonly tookMs: number; readonly lastSignal?: 'SIGTERM' | 'SIGKILL' },
  ): void;
  exit(
    afterMs: number,
    verdict: Verdict,
    exitCode: number,
    end: Partial<Pick<EventPayloads['process_exited'], 'command_exit_code' | 'kill_signal'>> & {
      readonly reason?: string;
      readonly ticks: readonly Sample[];
    },
  ): RunBuilder;
  events(): readonly StoredEvent[];
  sealed(): readonly StoredEvent[];
}

const initTier: Tier = { name: 'init', whyNotBetter: '', cpuSource: 'init' };

export function newRun(name: string, command: readonly string[], tier: Tier = initTier): RunBuilder {
  const stored: StoredEvent[] = [];
  let incident: string | null = null;
  const run: RunBuilder = {
    add(type, afterMs, payload, more = {}) {
      const defaults = { incident_id: incident, actor: 'system', reason: '', scores: {}, action: '', outcome: '' } as const;
      const draft = { event_type: type, created_at_ms: startedAtUtcMs + afterMs, payload, ...defaults, ...more };
      stored.push(store(draft as EventDraft, stored.length + 1));
    },
    samples(ticks) {
      for (let from = 0; from < ticks.length; from += 4) {
        const second = ticks.slice(from, from + 4);
        run.add('sample', (second.at(-1)?.atMs ?? 0) + 6, { ticks: second });
      }
    },
    incident(afterMs, rules, reason) {
      incident = incidentId;
      run.add('incident_opened', afterMs, { rules, at_ms: afterMs - 13 }, { reason });
    },
    noIncident() {
      incident = null;
    },
    decide(afterMs, action, rules, observations, reason, confidence, counterfactual) {
      const scores: Scores = { confidence };
      run.add('decision_made', afterMs, { rules, counterfactual, observations, at_ms: afterMs - 13 }, { action, reason, scores });
    },
    kill(afterMs, why, reason, { processes, tookMs, lastSignal = 'SIGTERM' }) {
      run.add('kill_requested', afterMs, { why, grace_ms: 5000, processes, at_ms: afterMs }, { action: 'kill', reason });
      const payload = {
        processes_killed: processes,
        left: 0,
        left_pids: [],
        certain: true,
        took_ms: tookMs,
        last_signal: lastSignal,
      };
      run.add('process_killed', afterMs + tookMs, payload, { action: 'kill', outcome: 'recovered' });
    },
    exit(afterMs, verdict, exitCode, { command_exit_code = null, kill_signal = null, reason = '', ticks }) {
      incident = null;
      const last = ticks.at(-1);
      const payload = {
        ...{ exit_code: exitCode, command_exit_code, kill_signal, duration_ms: afterMs },
        ...{ output_bytes: last?.output.bytes ?? 0, cpu_ms: last?.tree.cpuMs ?? 0 },
        peak_cpu_bp: Math.max(0, ...ticks.map(({ tree }) => tree.cpuBp)),
        peak_memory_bytes: Math.max(0, ...ticks.map(({ tree }) => tree.memoryBytes)),
        processes_peak: Math.max(0, ...ticks.map(({ tree }) => tree.processes)),
      };
      run.add('process_exited', afterMs, payload, { reason, outcome: verdict });
      return run;
    },
    events: () => stored,
    sealed() {
      const last = stored.at(-1)?.event.created_at ?? '';
      const files = { 'policy.json': digest(1), 'summary.md': digest(2), 'junit.xml': digest(3) };
      run.add('run_sealed', Date.parse(last) - startedAtUtcMs + 31, { files, withheld: [] }, { outcome: 'sealed' });
      return stored;
    },
  };
  run.add('run_started', 0, {
    ...{
      guard_version: '0.1.0',
      tool_sha256: '',
      node_version: '24.21.0',
      platform: 'linux-x64',
      cpus: 4,
      name,
      command,
      cwd: '/home/runner/work/shop',
    },
    ...{ mode: 'enforce', profile: 'standard', policy_sha256: digest(0), tier },
    identity: {
      ...{ ci: 'github', repository: 'acme/shop', sha: '4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170', workflow: 'ci', job: 'test' },
      ...{ run_id: '18273645', attempt: '1', step: 'guard' },
    },
  });
  return run;
}

interface TickFigures {
  readonly cpuBp: number;
  readonly memoryBytes: number;
  readonly processes?: number;
  readonly bytes: number;
  readonly lines: number;
  readonly silentMs?: number;
  readonly loopLines?: number;
}

export function tick(atMs: number, figures: TickFigures): Sample {
  const { cpuBp, memoryBytes, processes = 1, bytes, lines, silentMs = 0, loopLines = 0 } = figures;
  return {
    ...{ atMs, judgedMs: 250 },
    tree: {
      ...{ cpuMs: Math.round((atMs * cpuBp) / 10_000), cpuBp, cpuWaitMs: 0, memoryBytes: Math.round(memoryBytes) },
      ...{ memoryExact: true, processes, births: 0, ioBytes: bytes, shortLived: { total: 0, key: 0 } },
    },
    host: {
      ...{ memoryTotalBytes: 16_384 * mebibyte, memoryAvailableBytes: 12_288 * mebibyte, memoryLimitBytes: 16_384 * mebibyte },
      ...{ memoryFullBp: 0, cpuIdleBp: 20_000, cores: 4, processLimit: 63_000 },
    },
    output: {
      bytes,
      lines,
      shedLines: 0,
      silentMs,
      loop: { lines: loopLines, forMs: loopLines === 0 ? 0 : atMs, period: loopLines === 0 ? 0 : 1 },
      updates: 0,
      repetition: noRepetition,
      progress: noProgress,
    },
    data: null,
  };
}

function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function quantity(name: string, observed: number, limit: number, unit: Observation['unit']): Observation {
  return { name, observed, limit, unit };
}

function store(draft: EventDraft, seq: number): StoredEvent {
  const { created_at_ms, ...rest } = draft;
  const event_id = `019df0c4-0000-7000-8000-${seq.toString(16).padStart(12, '0')}`;
  const event = {
    seq,
    event_id,
    run_id: runId,
    created_at: new Date(created_at_ms).toISOString(),
    schema_version: 1,
    ...rest,
  } as const;
  return { hash: digest(seq), event };
}

/** Stands for a SHA-256: what the reports are made of does not depend on the chain. */
function digest(number: number): string {
  return number.toString(16).padStart(64, '0');
}
