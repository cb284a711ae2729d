import { describe, expect, it } from 'vitest';
import { decide, initialDecisionState } from '../../src/decision/decide.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision, Policy } from '../../src/model.ts';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';
import { sampleOf } from '../signals/samples.ts';

/** Bytes through the line channel, the detectors and the decision, a tick of 250 ms at a time. */
const TICK_MS = 250;

describe('a runaway', () => {
  it.each([
    ['yes', () => 'y'],
    ['A-B', (line: number) => `attempt ${line % 2}`],
    ['a cycle of 7', (line: number) => `step ${line % 7}`],
    ['a cycle of 23', (line: number) => `frame ${line % 23}`],
    ['a stack trace of 60', (line: number) => `    at frame ${line % 60}`],
    ['A A B B', (line: number) => (line % 4 < 2 ? 'A' : 'B')],
  ])('of %s, at 4000 lines/s, is ended 2 s after it was first seen', (_, lineAt) => {
    const kill = firstOf(runOf({ linesPerSecond: 4000, seconds: 5, lineAt }), 'kill');
    expect(kill?.atMs).toBe(2250);
    expect(kill?.reason).toBe('log repeated the same lines for 2000 lines and 2s');
    expect(kill?.confidence).toBe(9600);
  });

  it('that floods is ended as soon, though most of it is shed', () => {
    const kill = firstOf(runOf({ linesPerSecond: 500_000, seconds: 3, lineAt: () => 'y' }), 'kill');
    expect(kill?.atMs).toBe(2250);
  });

  it('at 500 lines/s is ended when it has 2000 lines', () => {
    const kill = firstOf(runOf({ linesPerSecond: 500, seconds: 10, lineAt: () => 'same' }), 'kill');
    expect(kill?.atMs).toBe(4250);
    expect(kill?.observations[0]?.observed).toBeGreaterThanOrEqual(2000);
  });

  it('at one core and 150 lines/s alerts after 4 s, and is ended after 2000 lines with the support of cpu-loop', () => {
    const decisions = runOf({ linesPerSecond: 160, seconds: 20, cores: 1, lineAt: () => 'same' });
    expect(firstOf(decisions, 'alert')).toMatchObject({ rules: ['cpu-loop'], atMs: 4250 });
    expect(firstOf(decisions, 'kill')).toMatchObject({
      rules: ['output-loop', 'cpu-loop'],
      confidence: 9776,
      reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 2000 lines and 2s',
    });
  });

  it('after a healthy hour is timed from its own beginning', () => {
    const kill = firstOf(
      runOf({ linesPerSecond: 4000, seconds: 14, lineAt: (line) => (line < 40_000 ? `work ${line}` : 'stuck') }),
      'kill',
    );
    expect(kill?.atMs).toBe(10_000 + 2250);
  });

  it('only alerts under the watchdog, once', () => {
    const decisions = runOf({ linesPerSecond: 4000, seconds: 5, lineAt: () => 'y', policy: profiles.watchdog });
    expect(decisions.filter(({ action }) => action !== 'continue').map(({ action }) => action)).toEqual(['alert']);
  });
});

describe('lines that are equal after masking', () => {
  const alike = (line: number) => `iter ${line} loss 0.${line}`;

  it('are ended in standard when they are a flood: 20000 lines and 10 s', () => {
    const decisions = runOf({ linesPerSecond: 2500, seconds: 14, lineAt: alike });
    expect(firstOf(decisions, 'alert')?.atMs).toBeLessThanOrEqual(2750);
    const kill = firstOf(decisions, 'kill');
    expect(kill?.atMs).toBeGreaterThanOrEqual(10_000);
    expect(kill?.atMs).toBeLessThanOrEqual(10_500);
    expect(kill?.reason).toBe('log entropy dropped below 0.2 for 20000 lines and 10s');
    expect(kill?.confidence).toBe(8640);
  });

  it('at a rate of 1900 lines/s are no flood until they have 20000 lines', () => {
    const kill = firstOf(runOf({ linesPerSecond: 1900, seconds: 14, lineAt: alike }), 'kill');
    expect(kill?.atMs).toBeGreaterThan(10_500);
  });

  it('and slow are a training loop as well as a retry loop: an alert in standard, a kill in strict', () => {
    const slow = { linesPerSecond: 2, seconds: 400, cores: 0.3, lineAt: alike };
    expect(
      runOf(slow)
        .filter(({ action }) => action !== 'continue')
        .map(({ action }) => action),
    ).toEqual(['alert']);
    const strict = runOf({ ...slow, policy: profiles.strict });
    expect(firstOf(strict, 'alert')?.reason).toBe('log entropy dropped below 0.2 for 200 lines and 2m');
    const kill = firstOf(strict, 'kill');
    expect(kill?.reason).toBe('CPU exceeded 10% for 5m AND log entropy dropped below 0.2 for 64 lines and 5m');
    expect((kill?.atMs ?? 0) - (firstOf(strict, 'alert')?.atMs ?? 0)).toBe(180_000);
  });

  it('with a busy CPU are told in the words of both', () => {
    const decisions = runOf({ linesPerSecond: 120, seconds: 40, cores: 1, lineAt: alike });
    const alerts = decisions.filter(({ action }) => action === 'alert');
    expect(alerts.map(({ rules }) => rules)).toEqual([['output-loop'], ['cpu-loop', 'output-loop']]);
    expect(alerts.at(-1)?.reason).toMatch(/^CPU exceeded 90% for 30s AND log entropy dropped below 0.2 for 2000 lines and 2s$/);
  });
});

describe('work that counts what it has done, and not of how many', () => {
  it.each([2, 3, 5])('%i times a second for three minutes is told of, and ended in no profile', (linesPerSecond) => {
    for (const policy of Object.values(profiles)) {
      const lineAt = (line: number) => `Processed ${line * 400} files`;
      const decisions = runOf({ linesPerSecond, seconds: 180, cores: 1, lineAt, policy });
      expect(firstOf(decisions, 'alert')?.rules).toEqual(['output-loop']);
      expect(firstOf(decisions, 'kill')).toBeUndefined();
    }
  });
});

describe('a healthy twin', () => {
  const words = ['parser', 'network', 'storage', 'session', 'render', 'billing', 'search', 'layout', 'worker', 'schema'];
  const word = (line: number, of: number) => words[Math.floor(line / of) % words.length];

  it.each([
    [
      'a compiler with a file a line',
      (line: number) => `CC ${word(line, 1)}/${word(line, 10)}/${word(line, 100)}_${word(line, 1000)}.o`,
    ],
    ['slow progress', (line: number) => `[${line + 1}/100000] step`],
    [
      '1000 equal lines and then others',
      (line: number) =>
        line < 1000 ? 'warning: deprecated' : `${word(line, 1)} ${word(line, 10)} ${word(line, 100)} ${word(line, 1000)}`,
    ],
  ])('that prints %s is left alone in every profile, however busy it is', (_, lineAt) => {
    for (const policy of Object.values(profiles)) {
      const decisions = runOf({ linesPerSecond: 1500, seconds: 6, cores: 1, lineAt, policy });
      expect(decisions.every(({ action }) => action === 'continue')).toBe(true);
    }
  });

  it.each([
    ['a counter', (line: number) => `row ${line}`],
    ['a new line every 50 lines', (line: number) => (line % 50 === 49 ? `file ${line}` : 'ok')],
    ['noise in a cycle', (line: number) => (line % 7 === 0 ? `took ${line}` : `step ${line % 7}`)],
    ['a cycle longer than any that is looked for', (line: number) => `entry ${line % 80}`],
    ['a suite that is run again and again', (line: number) => (line % 500 === 0 ? `run ${line / 500}` : `test ${line % 500} ok`)],
  ])('that prints %s for nine seconds is never ended, at any rate, however busy it is', (_, lineAt) => {
    for (const linesPerSecond of [400, 15_000]) {
      const decisions = runOf({ linesPerSecond, seconds: 9, cores: 1, lineAt });
      expect(firstOf(decisions, 'kill')).toBeUndefined();
    }
  });

  it.each([
    [
      'Terraform that waits for three resources',
      0.3,
      (line: number) => `aws_db_instance.db${line % 3}: Still creating... [${10 + Math.floor(line / 3) * 10}s elapsed]`,
    ],
    ['a poll that tries every second', 1, () => 'localhost:5432 - no response'],
    ['a retry loop', 1, (line: number) => `attempt ${line} failed: connection refused, retrying in 1s`],
    ['a training loop without a known end', 2, (line: number) => `iter ${line} loss 0.${31 + (line % 7)}`],
  ])('such as %s is never ended in standard', (_, linesPerSecond, lineAt) => {
    const decisions = runOf({ linesPerSecond, seconds: 900, cores: 0.02, lineAt });
    expect(firstOf(decisions, 'kill')).toBeUndefined();
  });

  it('that waits, and says so every second, is never ended, and its alert says why not', () => {
    const decisions = runOf({ linesPerSecond: 1, seconds: 900, lineAt: () => 'still waiting' });
    const done = decisions.filter(({ action }) => action !== 'continue');
    expect(done.map(({ action }) => action)).toEqual(['alert']);
    expect(done[0]?.confidence).toBe(6400);
    expect(done[0]?.counterfactual).toContain('under the 50% of a core that a kill asks for');
  });

  it('that prints 2000 lines of which 1999 repeat the first, and then works in silence, is left alone', () => {
    const decisions = runOf({ linesPerSecond: 1000, seconds: 60, cores: 1, lineAt: () => 'equal', untilLine: 2000 });
    expect(decisions.every(({ action }) => action === 'continue')).toBe(true);
  });

  it('that draws its progress over itself is left alone', () => {
    const decisions = runOf({
      linesPerSecond: 4000,
      seconds: 6,
      cores: 1,
      lineAt: () => '| working',
      newline: '\r',
      policy: profiles.strict,
    });
    expect(decisions.every(({ action }) => action === 'continue')).toBe(true);
  });
});

interface Program {
  readonly linesPerSecond: number;
  readonly seconds: number;
  readonly cores?: number;
  readonly policy?: Policy;
  /** After so many lines it prints nothing more. */
  readonly untilLine?: number;
  readonly newline?: string;
  readonly lineAt: (line: number) => string;
}

function runOf({
  linesPerSecond,
  seconds,
  lineAt,
  cores = 0,
  policy = profiles.standard,
  untilLine = Infinity,
  newline = '\n',
}: Program): readonly Decision[] {
  const channel = createLineChannel({ stdoutIsData: false });
  const detectors = detectorsFor(policy);
  let states = initialDetectorStates(detectors);
  let state = initialDecisionState('run');
  let line = 0;
  return Array.from({ length: (seconds * 1000) / TICK_MS }, (_, tick) => {
    const atMs = (tick + 1) * TICK_MS;
    const lines: string[] = [];
    for (; line < untilLine && line < Math.floor((atMs * linesPerSecond) / 1000); line += 1)
      lines.push(`${lineAt(line)}${newline}`);
    channel.observe('stdout', Buffer.from(lines.join('')));
    const { tree, host } = sampleOf({ atMs, cpuMs: Math.round(atMs * cores) });
    const [nextStates, signals] = detect(detectors, states, { atMs, judgedMs: TICK_MS, tree, host, ...channel.tick(TICK_MS) });
    const [nextState, decision] = decide(policy, state, signals, atMs);
    states = nextStates;
    state = nextState;
    return decision;
  });
}

function firstOf(decisions: readonly Decision[], action: Decision['action']): Decision | undefined {
  return decisions.find((decision) => decision.action === action);
}
