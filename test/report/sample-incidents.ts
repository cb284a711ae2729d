import type { AgentResult, Observation, RuleName, Tier } from '../../src/model.ts';
import type { Captured, DiagnosedProcess, StackFound, Wait } from '../../src/ports.ts';
import type { Usage } from '../../src/report/agent-usage.ts';
import { mebibyte, quantity, type RunPolicy, type TickFigures } from './run-builder.ts';

/** A run in which a rule held. To add one: its figures, and the words of its rule as src/signals/ writes them. */
export interface SampleIncident extends RunPolicy {
  readonly name: string;
  readonly command: readonly string[];
  readonly tier?: Tier;
  /** Four a second, from the first on. */
  readonly ticks: number;
  readonly figures: (step: number) => TickFigures;
  readonly rules: readonly [RuleName, ...RuleName[]];
  /** `alert` where the finding is not enough for a kill. */
  readonly level?: 'alert' | 'enforce';
  readonly sinceMs: number;
  readonly decidedMs: number;
  readonly observations: readonly Observation[];
  /** A second rule that held, in support of the first. */
  readonly support?: { readonly sinceMs: number; readonly observations: readonly Observation[] };
  readonly reason: string;
  readonly confidence: number;
  readonly counterfactual: string;
  /** What a look at the processes found, just after the decision. */
  readonly found?: Captured;
  readonly output: string;
  /** What the agent has used when it is decided, with the call that it repeats. */
  readonly usage?: Usage;
  readonly outcome: Killed | Ended | Restarted | WentOn;
}

interface Killed {
  readonly kind: 'kill';
  readonly processes: number;
  readonly tookMs: number;
  readonly lastSignal?: 'SIGKILL';
}

/** The agent was done: what it said of its task stands. */
interface Ended {
  readonly kind: 'end';
  readonly processes: number;
  readonly tookMs: number;
  readonly said: AgentResult;
}

/** The next attempt is as the first was, for as long as it lasts. */
interface Restarted {
  readonly kind: 'restart';
  readonly processes: number;
  readonly tookMs: number;
  readonly delayMs: number;
  /** The next attempt, which ends by itself. */
  readonly next: { readonly ticks: number; readonly exitCode: number };
}

interface WentOn {
  readonly kind: 'alert' | 'would-kill' | 'would-alert';
  /** When the command ended by itself, and with what. */
  readonly endedMs: number;
  readonly exitCode: number;
}

export const incidents = {
  'killed-output-loop': {
    ...{ name: 'yes', command: ['yes'], ticks: 9 },
    figures: (step) => ({
      cpuBp: 9_400 + ((step * 250) % 400),
      memoryBytes: 2.1 * mebibyte,
      ...{ bytes: step * 775_000_000, lines: step * 5_692_500, loopLines: step * 5_692_500 },
    }),
    ...{ rules: ['output-loop'], sinceMs: 2000, decidedMs: 2250, confidence: 9600 },
    observations: [quantity('repeated-lines', 51_232_500, 2000, 'lines'), quantity('repeated-for', 2250, 2000, 'ms')],
    reason: 'log repeated the same lines for 2000 lines and 2s',
    counterfactual:
      'would not have fired if the log had shown a new line before 2000 lines or 2s; 51232500 lines in 2.25s repeated a cycle of 1 line; the nearest healthy margin was time: 2.25s against 2s',
    found: found(
      [seen(48_213, 'yes', { kind: 'computing' }, { cpuBp: 9_700 })],
      noStack('stacks are taken of Node and of the JVM; this is yes'),
    ),
    output: 'y\n'.repeat(6),
    outcome: { kind: 'kill', processes: 1, tookMs: 12 },
  },
  'killed-cpu-loop': {
    ...{ name: 'wait for db', command: ['bash', 'wait-for-db.sh'], profile: 'strict', ticks: 38 },
    figures: (step) => ({
      ...{ cpuBp: step < 6 ? 1_200 : 9_850, memoryBytes: 14 * mebibyte, processes: 2, bytes: step * 1_480, lines: step * 40 },
      loopLines: step < 20 ? 0 : (step - 20) * 40,
    }),
    ...{ rules: ['cpu-loop'], sinceMs: 9_250, decidedMs: 9_500, confidence: 8_320 },
    observations: [
      quantity('cpu', 9_850, 9_000, 'bp'),
      quantity('lines-while-busy', 720, 200, 'lines'),
      quantity('line-rate', 160, 100, 'lines/s'),
    ],
    reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 200 lines at 100 lines/s',
    counterfactual:
      'would not have fired if the log had shown a new line, or CPU had been under 90%; CPU averaged 98.5%, and 720 lines in 4.5s repeated a cycle of 1 line; the nearest healthy margin was CPU: 98.5% against 90%',
    found: found(
      [
        seen(3_118, 'bash wait-for-db.sh', { kind: 'computing' }, { cpuBp: 9_600 }),
        seen(9_944, 'nc -z db 5432', { kind: 'network', way: 'connect', address: '10.0.4.17:5432' }, { ppid: 3_118, depth: 1 }),
      ],
      noStack('stacks are taken of Node and of the JVM; this is bash'),
    ),
    output: 'db:5432 refused the connection, trying again\n'.repeat(8),
    outcome: { kind: 'kill', processes: 2, tookMs: 18 },
  },
  'killed-output-flood': {
    ...{ name: 'unit tests', command: ['cargo', 'test', '--', '--nocapture'], ticks: 2_180 },
    figures: (step) => ({ cpuBp: 11_200, memoryBytes: 220 * mebibyte, processes: 7, bytes: step * 985_400, lines: step * 7_400 }),
    ...{ rules: ['output-flood'], sinceMs: 545_000, decidedMs: 545_000, confidence: 10_000 },
    observations: [quantity('max-output', 2_148_172_000, 2_147_483_648, 'bytes')],
    reason: 'output reached 2GiB',
    counterfactual:
      'would not have fired if the command had written less than 2GiB; the nearest healthy margin was output: 2.001GiB against 2GiB',
    found: found(
      [
        seen(3_118, 'cargo test -- --nocapture', { kind: 'child' }),
        seen(
          3_302,
          'target/debug/deps/wire-1f09 --nocapture',
          { kind: 'computing' },
          { ppid: 3_118, depth: 1, cpuBp: 9_900, threads: 9 },
        ),
      ],
      noStack('stacks are taken of Node and of the JVM; this is wire-1f09'),
    ),
    output: Array.from(
      { length: 9 },
      (_, at) => `[TRACE wire::frame] frame ${88_201 + at}: 4096 bytes, checksum 0x1f0${at}\n`,
    ).join(''),
    outcome: { kind: 'kill', processes: 7, tookMs: 44 },
  },
  'killed-no-output': {
    ...{ name: 'npm publish', command: ['npm', 'publish'], ticks: 3_640 },
    figures: (step) => ({
      ...{ cpuBp: step < 30 ? 10_400 : 10, memoryBytes: 130 * mebibyte, processes: 2 },
      ...{ bytes: Math.min(step, 36) * 66, lines: Math.min(step, 36), silentMs: Math.max(0, step - 36) * 250 },
    }),
    ...{ rules: ['no-output'], sinceMs: 909_000, decidedMs: 909_250, confidence: 10_000 },
    observations: [quantity('silence', 900_250, 900_000, 'ms')],
    reason: 'no output for 15m',
    counterfactual:
      'would not have fired if the command had written anything within 15m; the nearest healthy margin was silence: 900.25s against 900s',
    found: found(
      [seen(3_118, 'npm publish', { kind: 'stdin', what: 'a pipe that nobody writes to' }, { ageMs: 909_200, threads: 11 })],
      {
        ...{ kind: 'frames', of: 'JavaScript' },
        frames: ['question (node:readline:341:17)'],
        text: 'question (node:readline:341:17)\nreadOTP (/usr/lib/node_modules/npm/lib/utils/read-user-info.js:22:10)\notplease (/usr/lib/node_modules/npm/lib/utils/auth.js:8:21)\n',
      },
    ),
    output: 'npm notice Publishing to the registry with tag latest\nThis operation requires a one-time password.\nEnter OTP: ',
    outcome: { kind: 'kill', processes: 2, tookMs: 37 },
  },
  'killed-hang': {
    ...{ name: 'migrate', command: ['npm', 'run', 'migrate'], ticks: 1_220 },
    figures: (step) => ({
      ...{ cpuBp: step < 20 ? 9_000 : 0, memoryBytes: 96 * mebibyte, processes: 3 },
      ...{ bytes: Math.min(step, 18) * 120, lines: Math.min(step, 18), silentMs: Math.max(0, step - 18) * 250 },
    }),
    ...{ rules: ['hang'], sinceMs: 305_000, decidedMs: 305_000, confidence: 10_000 },
    observations: [quantity('hang-timeout', 300_000, 300_000, 'ms'), quantity('cpu-at-rest', 0, 100, 'bp')],
    reason: 'CPU stayed under 1% for 5m AND no output for 5m AND no I/O for 5m',
    counterfactual:
      'would not have fired if the command had printed, read, written or started anything within 5m, or CPU had been over 1%; the nearest healthy margin was standstill: 300s against 300s',
    found: found(
      [
        seen(4_711, 'npm run migrate', { kind: 'child' }, { threads: 11, ageMs: 304_900 }),
        seen(4_722, 'sh -c node migrate.js --yes', { kind: 'child' }, { ppid: 4_711, depth: 1, ageMs: 304_600 }),
        seen(
          4_734,
          'node migrate.js --yes',
          { kind: 'network', way: 'answer', address: '10.0.4.17:5432' },
          {
            ppid: 4_722,
            depth: 2,
            threads: 11,
            ageMs: 304_500,
            kernel: ['4734 epoll_wait ep_poll'],
            open: ['21 socket:[88121] (10.0.4.17:5432)'],
          },
        ),
      ],
      noStack('it runs no JavaScript: it waits'),
    ),
    output: '> shop@2.4.0 migrate\n> node migrate.js --yes\n\n0041_orders_index: waiting for lock on table "orders"\n',
    outcome: { kind: 'kill', processes: 3, tookMs: 31 },
  },
  restarted: {
    ...{ name: 'browser tests', command: ['npx', 'playwright', 'test'], ticks: 488 },
    figures: (step) => ({
      ...{ cpuBp: step < 8 ? 14_000 : 0, memoryBytes: 280 * mebibyte, processes: 5 },
      ...{ bytes: Math.min(step, 8) * 90, lines: Math.min(step, 8), silentMs: Math.max(0, step - 8) * 250 },
    }),
    ...{ rules: ['hang'], sinceMs: 122_000, decidedMs: 122_000, confidence: 10_000 },
    observations: [quantity('hang-timeout', 120_000, 120_000, 'ms'), quantity('cpu-at-rest', 0, 100, 'bp')],
    reason: 'CPU stayed under 1% for 2m AND no output for 2m AND no I/O for 2m',
    counterfactual:
      'would not have fired if the command had printed, read, written or started anything within 2m, or CPU had been over 1%; the nearest healthy margin was standstill: 120s against 120s',
    found: found(
      [
        seen(3_118, 'npx playwright test', { kind: 'child' }, { threads: 11, ageMs: 121_900 }),
        seen(
          3_140,
          'chrome --headless --remote-debugging-pipe',
          { kind: 'lock', path: '', holder: '' },
          { ppid: 3_118, depth: 1, threads: 24 },
        ),
      ],
      noStack('stacks are taken of Node and of the JVM; this is chrome'),
    ),
    output: 'Running 41 tests using 1 worker\n  41 passed (28.9s)\n',
    outcome: { kind: 'restart', processes: 5, tookMs: 27, delayMs: 1_130, next: { ticks: 120, exitCode: 0 } },
  },
  'killed-memory': {
    ...{ name: 'bundle', command: ['node', 'build.mjs', '--analyze'], ticks: 316 },
    figures: (step) => ({
      ...{ cpuBp: 9_700, memoryBytes: (1024 + step * 25) * mebibyte },
      ...{ bytes: Math.min(step, 40) * 700, lines: Math.min(step, 40) * 9, silentMs: Math.max(0, step - 40) * 250 },
    }),
    ...{ rules: ['memory'], sinceMs: 69_000, decidedMs: 79_000, confidence: 9_011 },
    observations: [
      quantity('memory-used', 9_183, 9_000, 'bp'),
      quantity('time-to-exhaustion', 13_384, 120_000, 'ms'),
      quantity('memory-of-the-tree', 8_924 * mebibyte, 16_384 * mebibyte, 'bytes'),
    ],
    reason: 'memory reached 90% of 16GiB AND memory would be exhausted within 2m',
    counterfactual:
      'would not have fired if the processes had stopped growing for a few seconds, or memory had stayed under 90% of 16GiB; they held 8.71GiB and grew by 100MiB/s; the nearest healthy margin was memory used: 91.83% against 90%',
    output: 'bundling 412 modules…\n\x1b[33m⚠\x1b[0m chunk \x1b[1mvendor\x1b[0m is larger than 500 kB\nanalysing…\n',
    outcome: { kind: 'kill', processes: 3, tookMs: 21 },
  },
  'killed-crash-loop': {
    ...{ name: 'start server', command: ['bash', 'dev-server.sh'], profile: 'strict', ticks: 27 },
    figures: (step) => ({
      ...{ cpuBp: 3_100, memoryBytes: 38 * mebibyte, processes: step % 4 === 0 ? 1 : 2, births: step % 4 === 1 ? 1 : 0 },
      ...{ bytes: Math.floor(step / 4) * 74, lines: Math.floor(step / 4) },
    }),
    ...{ rules: ['crash-loop'], sinceMs: 6_500, decidedMs: 6_750, confidence: 8_700 },
    observations: [
      ...[quantity('restarts-within', 5_004, 10_000, 'ms'), quantity('stale-for', 4_001, 2_000, 'ms')],
      quantity('cpu-while-restarting', 3_082, 1_000, 'bp'),
    ],
    reason:
      'CPU exceeded 10% for 5s AND log showed nothing new for 2s AND processes of one command line ended within 2s of their start 5 times in 10s',
    counterfactual:
      'would not have fired if fewer than 5 such processes had ended in 10s, or the log had shown new templates within 2s, or CPU had been under 10%; CPU averaged 30.82%; the nearest healthy margin was time for 5: 5.004s against 10s',
    found: found(
      [
        seen(3_118, 'bash dev-server.sh', { kind: 'child' }),
        seen(3_391, 'node server.js', { kind: 'computing' }, { ppid: 3_118, depth: 1, cpuBp: 8_800, ageMs: 190 }),
      ],
      noStack('there was no time for one'),
    ),
    output: 'Error: listen EADDRINUSE: address already in use :::3000\n'.repeat(6),
    outcome: { kind: 'kill', processes: 2, tookMs: 15 },
  },
  'killed-fork-storm': {
    ...{ name: 'lint all', command: ['bash', 'lint-all.sh'], ticks: 9 },
    figures: (step) => ({
      cpuBp: 38_000,
      memoryBytes: step * 310 * mebibyte,
      processes: step * 178,
      births: 178,
      bytes: step * 40,
      lines: step,
    }),
    ...{ rules: ['fork-storm'], sinceMs: 2_000, decidedMs: 2_250, confidence: 9_400 },
    observations: [quantity('processes', 1_602, 1_536, 'processes')],
    reason: 'processes exceeded 75% of 2048',
    counterfactual:
      'would not have fired if processes had stayed under 75% of 2048, or they had stopped growing; they grew by 712 in a second; the nearest healthy margin was processes: 1602 against 1536',
    output: 'linting packages\n'.repeat(4),
    outcome: { kind: 'kill', processes: 1_627, tookMs: 118 },
  },
  'killed-stuck-progress': {
    ...{ name: 'pull image', command: ['docker', 'pull', 'registry.example/app:17'], profile: 'strict', ticks: 1_300 },
    figures: (step) => ({ cpuBp: 300, memoryBytes: 44 * mebibyte, bytes: step * 92, lines: Math.min(step, 9) }),
    ...{ rules: ['stuck-progress'], sinceMs: 325_000, decidedMs: 325_000, confidence: 8_700 },
    observations: [quantity('stuck-for', 300_000, 300_000, 'ms'), quantity('progress', 9_700, 10_000, 'bp')],
    reason: 'progress stood still for 5m',
    counterfactual:
      'would not have fired if the progress had moved within 5m; 97% was shown 1200 times more; the nearest healthy margin was time: 300s against 300s',
    found: found(
      [seen(3_118, 'docker pull registry.example/app:17', { kind: 'socket', path: '/run/docker.sock' }, { threads: 9 })],
      noStack('stacks are taken of Node and of the JVM; this is docker'),
    ),
    output:
      '17: Pulling from app\n4f4fb700ef54: Pull complete\n\r9c1b2a: Downloading 97% 411.2MB/423.9MB\r9c1b2a: Downloading 97% 411.2MB/423.9MB',
    outcome: { kind: 'kill', processes: 1, tookMs: 22 },
  },
  'killed-wall-time': {
    ...{ name: 'integration', command: ['docker', 'compose', 'up', '--abort-on-container-exit'], ticks: 2_400 },
    tier: { name: 'group', whyNotBetter: 'guard-init could not be started (noexec file system)', cpuSource: 'proc' },
    figures: (step) => ({
      ...{
        cpuBp: step < 400 ? 14_000 + (step % 7) * 900 : 40,
        memoryBytes: (step < 400 ? 200 + step : 600) * mebibyte,
        processes: 9,
      },
      ...{ bytes: Math.min(step, 420) * 2_048, lines: Math.min(step, 420) * 19, silentMs: Math.max(0, step - 420) * 250 },
    }),
    ...{ rules: ['wall-time'], sinceMs: 600_140, decidedMs: 600_140, confidence: 10_000 },
    observations: [quantity('wall-time', 600_140, 600_000, 'ms')],
    reason: 'wall time exceeded 10m',
    counterfactual:
      'would not have fired if the command had ended within 10m; the nearest healthy margin was wall time: 600.14s against 600s',
    found: found(
      [
        seen(3_118, 'docker compose up --abort-on-container-exit', { kind: 'events' }, { threads: 14 }),
        seen(3_140, 'docker-compose-plugin events', { kind: 'socket', path: '/run/docker.sock' }, { ppid: 3_118, depth: 1 }),
      ],
      noStack('stacks are taken of Node and of the JVM; this is docker-compose-plugin'),
    ),
    output:
      'api-1  | listening on :8080\ndb-1   | database system is ready to accept connections\ntest-1 | waiting for api to be healthy\n',
    outcome: { kind: 'kill', processes: 9, tookMs: 5_034, lastSignal: 'SIGKILL' },
  },
  'alert-only': {
    ...{ name: 'train', command: ['python3', 'train.py', '--epochs', '40'], ticks: 240 },
    figures: trainFigures,
    ...{ rules: ['cpu-loop'], sinceMs: 19_250, decidedMs: 19_250, confidence: 7_240 },
    observations: [
      quantity('cpu', 38_900, 9000, 'bp'),
      quantity('lines-while-busy', 2720, 200, 'lines'),
      quantity('line-rate', 640, 100, 'lines/s'),
    ],
    reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 200 lines at 100 lines/s',
    counterfactual:
      'would not have fired if the log had shown a new line, or CPU had been under 90%; CPU averaged 389%, and 2720 lines in 4.25s repeated a cycle of 1 line; the nearest healthy margin was CPU: 389% against 90%',
    found: trainFound(),
    output: 'epoch 11/40  \x1b[32mloss 0.3127\x1b[0m\n'.repeat(6),
    outcome: { kind: 'alert', endedMs: 60_101, exitCode: 0 },
  },
  'alert-silent-spin': {
    ...{ name: 'prove', command: ['python3', '-m', 'pytest', '-q', 'tests/test_parser.py'], ticks: 1_600 },
    figures: (step) => ({
      ...{ cpuBp: 9_950, memoryBytes: 88 * mebibyte, processes: 1 },
      ...{ bytes: Math.min(step, 11) * 40, lines: Math.min(step, 11), silentMs: Math.max(0, step - 11) * 250 },
    }),
    ...{ rules: ['silent-spin'], level: 'alert', sinceMs: 302_750, decidedMs: 302_750, confidence: 6_400 },
    observations: [quantity('silence-while-busy', 300_000, 300_000, 'ms'), quantity('cpu-while-silent', 9_950, 9_000, 'bp')],
    reason: 'CPU exceeded 90% for 5m AND no output for 5m',
    counterfactual:
      'would not have fired if the command had written anything within 5m, or CPU had been under 90%; CPU averaged 99.5%; the nearest healthy margin was silence: 300s against 300s',
    found: found(
      [seen(3_118, 'python3 -m pytest -q tests/test_parser.py', { kind: 'computing' }, { cpuBp: 9_950 })],
      noStack(
        'Python shows none from outside; in the program, faulthandler.dump_traceback_later(SECONDS) prints one before it is ended',
      ),
    ),
    output: '.........',
    outcome: { kind: 'alert', endedMs: 400_250, exitCode: 1 },
  },
  'shadow-would-kill': {
    ...{ name: 'e2e', command: ['npm', 'run', 'e2e'], mode: 'shadow', ticks: 240 },
    figures: (step) => ({
      ...{ cpuBp: step < 40 ? 6_200 : 9_900, memoryBytes: 410 * mebibyte, processes: 4, bytes: step * 31_000, lines: step * 700 },
      loopLines: step < 40 ? 0 : (step - 40) * 700,
    }),
    ...{ rules: ['output-loop', 'cpu-loop'], sinceMs: 12_000, decidedMs: 12_250, confidence: 9_740 },
    observations: [...[quantity('repeated-lines', 6_300, 2000, 'lines'), quantity('repeated-for', 2_250, 2000, 'ms')]],
    support: {
      sinceMs: 11_250,
      observations: [
        quantity('cpu', 9_900, 9000, 'bp'),
        quantity('lines-while-busy', 6_300, 200, 'lines'),
        quantity('line-rate', 2_800, 100, 'lines/s'),
      ],
    },
    reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 2000 lines and 2s',
    counterfactual:
      'would not have fired if the log had shown a new line before 2000 lines or 2s; 6300 lines in 2.25s repeated a cycle of 2 lines; the nearest healthy margin was time: 2.25s against 2s',
    output: 'GET /health 503\nretrying in 0 ms\n'.repeat(5),
    outcome: { kind: 'would-kill', endedMs: 60_420, exitCode: 1 },
  },
  'shadow-would-alert': {
    ...{ name: 'train', command: ['python3', 'train.py', '--epochs', '40'], mode: 'shadow', ticks: 240 },
    figures: trainFigures,
    ...{ rules: ['cpu-loop'], sinceMs: 19_250, decidedMs: 19_250, confidence: 7_240 },
    observations: [
      quantity('cpu', 38_900, 9000, 'bp'),
      quantity('lines-while-busy', 2720, 200, 'lines'),
      quantity('line-rate', 640, 100, 'lines/s'),
    ],
    reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 200 lines at 100 lines/s',
    counterfactual:
      'would not have fired if the log had shown a new line, or CPU had been under 90%; CPU averaged 389%, and 2720 lines in 4.25s repeated a cycle of 1 line; the nearest healthy margin was CPU: 389% against 90%',
    output: 'epoch 11/40  loss 0.3127\n'.repeat(6),
    outcome: { kind: 'would-alert', endedMs: 60_101, exitCode: 0 },
  },
} as const satisfies Readonly<Record<string, SampleIncident>>;

function trainFigures(step: number): TickFigures {
  return {
    ...{ cpuBp: step < 60 ? 5_000 : 38_900, memoryBytes: (900 + Math.min(step, 100) * 11) * mebibyte, processes: 2 },
    ...{ bytes: step * 9_000, lines: step * 160, loopLines: step < 60 ? 0 : (step - 60) * 160 },
  };
}

function trainFound(): Captured {
  return found(
    [
      seen(3_118, 'python3 train.py --epochs 40', { kind: 'computing' }, { cpuBp: 38_200, threads: 6 }),
      seen(
        3_140,
        'python3 -c from multiprocessing.resource_tracker import main',
        { kind: 'pipe', pipe: '', way: 'read', holders: [{ pid: 3_118, command: 'python3 train.py' }] },
        { ppid: 3_118, depth: 1 },
      ),
    ],
    noStack('it takes a signal to 3118, which only a process that is about to be ended is sent'),
  );
}

export function seen(pid: number, command: string, wait: Wait, more: Partial<DiagnosedProcess> = {}): DiagnosedProcess {
  return {
    ...{ pid, ppid: 3_001, depth: 0, command, state: wait.kind === 'computing' ? 'R' : 'S', threads: 1, cpuBp: 0 },
    ...{ memoryBytes: 24 * mebibyte, ageMs: 9_000, wait, kernel: [], open: [] },
    ...more,
  };
}

/** The last process is the culprit, unless one computes. */
export function found(processes: readonly DiagnosedProcess[], stack: StackFound): Captured {
  const culprit = processes.find(({ wait }) => wait.kind === 'computing') ?? processes.at(-1);
  return { kind: 'captured', tookMs: 38, processes, more: 0, culprit: culprit?.pid ?? null, stack };
}

export function noStack(why: string): StackFound {
  return { kind: 'none', why };
}
