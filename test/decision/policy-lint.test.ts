import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { type LintFacts, lintPolicy } from '../../src/decision/policy-lint.ts';
import type { LintedPart } from '../../src/decision/policy-view.ts';

const anywhere: LintFacts = { jobTimeout: null, cancelGraceMs: 4_500 };

describe('a policy that contradicts itself', () => {
  it.each([
    ['limits: { wall-time: 30m, hang-timeout: 40m }', 'limits.hang-timeout 40m can never be reached: limits.wall-time is 30m'],
    [
      'limits: { wall-time: 30m, no-output-timeout: 31m }',
      'limits.no-output-timeout 31m can never be reached: limits.wall-time is 30m',
    ],
    [
      'limits: { no-output-timeout: 5m, hang-timeout: 10m }',
      'limits.hang-timeout 10m can never be reached: limits.no-output-timeout is 5m',
    ],
    [
      'rules: { memory: { alert-used: 95%, used: 92% } }',
      'rules.memory.alert-used 95% alerts after the kill: rules.memory.used is 92%',
    ],
    [
      'rules: { memory: { fast-within: 5m, alert-within: 1m } }',
      'rules.memory.fast-within 5m kills before the alert: rules.memory.alert-within is 1m',
    ],
    [
      'on-runaway: restart\nrestart: { backoff: 1m, max-backoff: 5s }',
      'restart.backoff 1m is cut at once: restart.max-backoff is 5s',
    ],
    [
      'limits: { wall-time: 30m }\nrules: { wall-time: off }',
      'rules.wall-time is off, so that nothing happens when limits.wall-time 30m is crossed',
    ],
    [
      'limits: { no-output-timeout: 9m }\nrules: { no-output: { action: off } }',
      'rules.no-output is off, so that nothing happens when limits.no-output-timeout 9m is crossed',
    ],
  ])('is in error: %j', (text, message) => {
    const lines = `version: 1\n${text}\n`.split('\n');
    const key = /^[\w.-]+/.exec(message)?.[0].split('.').at(-1) ?? '';
    const line = lines.findLastIndex((each) => each.includes(key)) + 1;
    expect(lint(text)).toEqual([{ path: 'p.yml', line, level: 'error', message, nearest: null }]);
  });

  it.each([
    'limits: { wall-time: 30m, hang-timeout: 30m, no-output-timeout: 30m }',
    'limits: { wall-time: 30m, hang-timeout: 40m }\non-runaway: alert',
    'limits: { wall-time: 30m, hang-timeout: 40m }\nprofile: watchdog',
    'rules: { memory: { alert-used: 90%, used: 90% } }',
    'rules: { memory: { action: alert, alert-used: 95%, used: 92% } }',
    'limits: { wall-time: 5m }', // shorter than what the profile's rules wait for, as it may be
    'rules: { memory: { used: 60% } }',
  ])('is not mistaken for one that does not: %j', (text) => {
    expect(lint(text)).toEqual([]);
  });
});

describe('what changes nothing', () => {
  it.each([
    [
      'limits: { wall-time: 5m }\nrules: { hang: { for: 6m } }',
      3,
      'rules.hang.for 6m can never be reached: limits.wall-time is 5m',
    ],
    ['limits: { wall-time: 5m }\nwarmup: 6m', 3, 'warmup 6m can never be reached: limits.wall-time is 5m'],
    [
      'limits: { wall-time: 5m }\nrules: { output-loop: { lines: 9, for: 10m } }',
      3,
      'rules.output-loop.for 10m can never be reached: limits.wall-time is 5m',
    ],
    [
      'limits: { no-output-timeout: 5m }\nrules: { silent-spin: { for: 6m } }',
      3,
      'rules.silent-spin.for 6m can never be reached: limits.no-output-timeout is 5m',
    ],
    [
      'limits: { max-output: 1GiB }\nrules: { output-flood: { total: 2GiB } }',
      3,
      'rules.output-flood.total 2GiB can never be reached: limits.max-output is 1GiB',
    ],
    ['rules: { memory: { used: 60%, fast-used: 65% } }', 2, 'rules.memory.fast-used 65% never decides: rules.memory.used is 60%'],
    ['rules: { memory: { used: 40% } }', 2, 'rules.memory.alert-used 50% alerts after the kill: rules.memory.used is 40%'],
    ['restart: { max: 3 }', 2, 'restart changes nothing: write on-runaway: restart, or start the run with --on-runaway restart'],
    ['on-runaway: restart\nrestart: { max: 0 }', 3, 'on-runaway: restart never restarts: restart.max is 0'],
    ['profile: watchdog\non-runaway: restart', 3, 'on-runaway: restart never restarts: no rule of this policy ends anything'],
    ['canary-percent: 20', 2, 'canary-percent changes nothing: write mode: canary, or start the run with --mode canary'],
    ['mode: canary\ncanary-percent: 0', 3, 'canary-percent 0 enforces nowhere: that is mode: shadow'],
    ['mode: canary\ncanary-percent: 100', 3, 'canary-percent 100 is mode: enforce'],
    ['rules:\n  hang: { action: off, for: 5m }', 3, 'rules.hang.for changes nothing: rules.hang is off'],
    [
      'limits: { hang-timeout: 5m }\nrules:\n  hang: { for: 5m }',
      4,
      'rules.hang.for changes nothing: limits.hang-timeout takes its place',
    ],
    ['on-runaway: alert\nrules: { hang: kill }', 3, 'rules.hang: kill comes to an alert: on-runaway is alert'],
    ['grace: 30s', 2, 'grace 30s is 4500ms when the run is cancelled: a CI waits no longer'],
    ['steps: { "train-*": {} }', 2, 'steps.train-* changes nothing: it says nothing'],
    [
      'steps:\n  "lint-fix": { mode: shadow }\n  "lint*": { mode: enforce, warmup: 1s }',
      3,
      'steps.lint-fix changes nothing: steps.lint* (p.yml:4) says all of it again',
    ],
    [
      'rules: { crash-loop: kill }\nsteps:\n  "train *": { profile: watchdog }',
      4,
      'profile watchdog ends nothing by itself, but rules.crash-loop: kill (p.yml:2) holds here, too',
    ],
  ])('is warned of: %j', (text, line, message) => {
    expect(lint(text)).toEqual([{ path: 'p.yml', line, level: 'warning', message, nearest: null }]);
  });

  it.each([
    'restart: { max: 3 }\nsteps: { e2e: { on-runaway: restart } }',
    'on-runaway: restart\nsteps: { train: { profile: watchdog } }',
    'canary-percent: 20\nsteps: { e2e: { mode: canary } }',
    'limits: { hang-timeout: 10m }\nsteps: { lint: { limits: { wall-time: 2m } } }',
    'rules: { hang: { for: 5m } }\nsteps: { lint: { rules: { hang: off } } }',
    'steps:\n  "lint*": { mode: enforce }\n  "lint-fix": { mode: shadow }',
    'steps:\n  "lint-fix": { mode: shadow, grace: 1s }\n  "lint*": { mode: enforce }',
    'steps:\n  "lint-?": { mode: shadow }\n  "lint-1": { mode: enforce }',
    'rules: { crash-loop: kill }\nsteps: { train: { profile: watchdog, rules: { crash-loop: alert } } }',
  ])('is not seen where it may change something: %j', (text) => {
    expect(lint(text)).toEqual([]);
  });

  it('is seen for some steps where the part for all of them has the bound', () => {
    expect(lint('limits: { wall-time: 5m }\nsteps: { e2e: { limits: { hang-timeout: 6m } } }')).toEqual([
      {
        ...{ path: 'p.yml', line: 3, level: 'warning', nearest: null },
        message: 'limits.hang-timeout 6m can never be reached: limits.wall-time is 5m',
      },
    ]);
  });
});

describe('the job that a policy is for', () => {
  const job: LintFacts = { ...anywhere, jobTimeout: { ms: 3_600_000, from: 'CI_JOB_TIMEOUT' } };

  it.each([
    [
      'limits: { wall-time: 1h }',
      'error',
      'limits.wall-time 1h can never be reached: the job itself ends at 1h (CI_JOB_TIMEOUT), and says nothing of why',
    ],
    [
      'limits: { hang-timeout: 2h }',
      'warning',
      'limits.hang-timeout 2h can never be reached: the job itself ends at 1h (CI_JOB_TIMEOUT), and says nothing of why',
    ],
    [
      'limits: { wall-time: 3598s }\n',
      'warning',
      'limits.wall-time 3598s and grace 5s leave no time to write the evidence: the job itself ends at 1h (CI_JOB_TIMEOUT)',
    ],
  ])('ends before a limit is reached: %j', (text, level, message) => {
    expect(lint(text, job)).toEqual([{ path: 'p.yml', line: 2, level, message, nearest: null }]);
    expect(lint(text)).toEqual([]);
  });

  it('leaves room for what is shorter', () => {
    expect(lint('limits: { wall-time: 50m, no-output-timeout: 15m, hang-timeout: 10m }', job)).toEqual([]);
  });
});

describe('lint', () => {
  it('says each thing once, in the order of the lines', () => {
    const text = 'grace: 9s\nlimits: { wall-time: 1m, hang-timeout: 2m }\nsteps: { a: { mode: shadow }, b: { mode: shadow } }';
    expect(lint(text).map(({ line, level }) => `${line} ${level}`)).toEqual(['2 warning', '3 error']);
  });

  it('has an answer for whatever policy is valid', () => {
    const time = fc.constantFrom('1s', '5m', '2h');
    const part = fc.record(
      {
        profile: fc.constantFrom('standard', 'strict', 'watchdog'),
        mode: fc.constantFrom('shadow', 'canary', 'enforce'),
        'canary-percent': fc.constantFrom(0, 50, 100),
        'on-runaway': fc.constantFrom('kill', 'alert', 'restart'),
        grace: time,
        limits: fc.record({ 'wall-time': time, 'no-output-timeout': time, 'hang-timeout': time }, { requiredKeys: [] }),
        rules: fc.record(
          { hang: fc.record({ action: fc.constantFrom('off', 'kill'), for: time }), 'wall-time': fc.constant('off') },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    );
    const steps = fc.dictionary(
      fc.string({ unit: fc.constantFrom('a', '*', '?', '.', '"', '🎉'), minLength: 1, maxLength: 4 }),
      part,
    );
    fc.assert(
      fc.property(part, steps, (general, parts) => {
        for (const { line, path, message } of lint(
          `${JSON.stringify({ ...general, steps: parts }).slice(1, -1)}}`,
          anywhere,
          '{"version":1,',
        )) {
          expect(path).toBe('p.yml');
          expect(line).toBe(1);
          expect(message).not.toMatch(/undefined|NaN|null/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function lint(text: string, facts = anywhere, head = 'version: 1\n') {
  const parsed = parsePolicyFile(`${head}${text}`, 'p.yml');
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  const parts: LintedPart[] = [
    { pattern: null, place: { kind: 'file', path: 'p.yml', line: null }, source: parsed.source },
    ...parsed.steps.map(
      ({ pattern, line, source }): LintedPart => ({ pattern, source, place: { kind: 'file', path: 'p.yml', line } }),
    ),
  ];
  return lintPolicy(parts, facts);
}
