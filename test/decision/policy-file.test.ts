import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';

describe('a policy file', () => {
  it('may say everything that this version knows', () => {
    const text = `version: 1
profile: strict
mode: canary
canary-percent: 25
grace: 3s
warmup: 1m
limits:
  wall-time: 30m
  no-output-timeout: 15m
  hang-timeout: 10m
  max-memory: 90%
  max-processes: 2048
  max-output: 2GiB
rules:
  wall-time: alert
  no-output: { action: kill }
  hang: { action: kill, for: 5m }
  silent-spin: { action: alert, for: 5m, cpu: 95% }
  output-loop: { action: kill, lines: 5000, for: 5s, cpu: 50%, lines-per-second: 9, masked-lines: 9000, masked-for: 9s }
  cpu-loop: { cpu: 80%, lines: 100, for: 10s, lines-per-second: 50, masked-for: 1m }
  output-flood: { action: kill, bytes-per-second: 10MiB, for: 3s, stale: false, total: 1GiB }
  stuck-progress: off
  memory: { alert-used: 60%, alert-within: 1m, used: 95%, fast-used: 80%, fast-within: 10s, confirm: 5s }
  crash-loop: { action: kill, count: 15, within: 60s, stale-for: 2m, cpu: 5% }
  fork-storm: { share: 50% }
restart: { max: 3, window: 5m, backoff: 2s, max-backoff: 1m, on: runaways }
orphans: warn
on-runaway: restart
`;
    expect(sourceIn(text)).toEqual({
      onRunaway: 'restart',
      profile: 'strict',
      mode: 'canary',
      canaryPercent: 25,
      restart: { max: 3, windowMs: 300_000, backoffMs: 2_000, maxBackoffMs: 60_000, on: 'runaways' },
      graceMs: 3000,
      orphans: 'warn',
      warmupMs: 60_000,
      limits: {
        ...{ wallTimeMs: 1_800_000, noOutputMs: 900_000, hangMs: 600_000 },
        ...{ maxMemory: { kind: 'share', shareBp: 9_000 }, maxProcesses: 2048, maxOutputBytes: 2 * 1024 ** 3 },
      },
      rules: {
        'wall-time': { action: 'alert' },
        'no-output': { action: 'kill' },
        hang: { action: 'kill', forMs: 300_000 },
        'silent-spin': { action: 'alert', forMs: 300_000, cpuBp: 9_500 },
        'output-loop': {
          action: 'kill',
          step: { lines: 5000, forMs: 5000, cpuBp: 5000, linesPerSecond: 9 },
          maskedStep: { lines: 9000, forMs: 9000 },
        },
        'cpu-loop': { cpuBp: 8000, lines: 100, forMs: 10_000, linesPerSecond: 50, maskedForMs: 60_000 },
        'output-flood': { action: 'kill', bytesPerSecond: 10 * 1024 ** 2, forMs: 3000, stale: false, totalBytes: 1024 ** 3 },
        'stuck-progress': { action: 'off' },
        memory: {
          ...{ alertUsedBp: 6_000, alertWithinMs: 60_000, usedBp: 9_500 },
          ...{ fastUsedBp: 8_000, fastWithinMs: 10_000, confirmMs: 5_000 },
        },
        'crash-loop': { action: 'kill', count: 15, withinMs: 60_000, staleForMs: 120_000, cpuBp: 500 },
        'fork-storm': { shareBp: 5_000 },
      },
    });
  });

  it('may say next to nothing, and then changes nothing', () => {
    const parsed = parsePolicyFile('version: 1\n', 'p.yml');
    expect(parsed.kind).toBe('ok');
    if (parsed.kind === 'ok') expect(effectivePolicy([parsed.source])).toEqual(effectivePolicy([]));
  });

  it('leaves what it does not say to the sources below it', () => {
    const parsed = parsePolicyFile('version: 1\nrules: { output-loop: alert }\n', 'p.yml');
    if (parsed.kind !== 'ok') throw new Error('the policy is right');
    const policy = effectivePolicy([{ limits: { wallTimeMs: 5 } }, parsed.source]);
    expect(policy.limits.wallTimeMs).toBe(5);
    expect(policy.rules['output-loop']).toEqual({ ...effectivePolicy([]).rules['output-loop'], action: 'alert' });
  });

  it('may use YAML anchors', () => {
    expect(parsePolicyFile('version: 1\nrules: { wall-time: &only { action: alert }, no-output: *only }\n', 'p.yml').kind).toBe(
      'ok',
    );
  });
});

describe('a wrong key or value', () => {
  it.each([
    ['version: 1\nprofil: strict', 2, 'profil is not a key that this version knows; did you mean profile?', 'profile'],
    [
      'version: 1\nlimits:\n  wall-tiem: 30m',
      3,
      'limits.wall-tiem is not a key that this version knows; did you mean wall-time?',
      'wall-time',
    ],
    [
      'version: 1\nrules: { sloth: kill }',
      2,
      'rules.sloth is not a key that this version knows; the keys here are wall-time, no-output, hang, silent-spin, output-loop, cpu-loop, output-flood, stuck-progress, memory, crash-loop, fork-storm, agent-loop, budget, hang-after-result',
      null,
    ],
    ['version: 1\nrules: { silent-spin: kill }', 2, 'rules.silent-spin: "kill" is none of off, alert', null],
    ['version: 1\nrules: { silent-spin: { action: kill } }', 2, 'rules.silent-spin.action: "kill" is none of off, alert', null],
    [
      'version: 1\nlimits: { max-memory: 4GB }',
      2,
      'limits.max-memory: "4GB" has the unknown unit "GB"; write it like 4GiB or 90%',
      null,
    ],
    ['version: 1\nlimits: { max-memory: 101% }', 2, 'limits.max-memory: "101%" is more than all the memory there is', null],
    ['version: 1\nlimits: { max-memory: 0% }', 2, 'limits.max-memory: "0%" must be more than nothing', null],
    ['version: 1\nlimits: { max-processes: 1.5 }', 2, 'limits.max-processes is 1.5, but must be a whole number', null],
    ['version: 1\nlimits: { max-output: 5 }', 2, 'limits.max-output: "5" has no unit; write it like 512MiB or 4GiB', null],
    ['version: 1\nrules: { crash-loop: { count: 101 } }', 2, 'rules.crash-loop.count is 101, but must be at most 100', null],
    [
      'version: 1\nrules:\n  output-loop:\n    line: 5',
      4,
      'rules.output-loop.line is not a key that this version knows; did you mean lines?',
      'lines',
    ],
    ['version: 1\nrules:\n\n  cpu-loop: kil', 4, 'rules.cpu-loop: "kil" is none of off, alert, kill; did you mean kill?', 'kill'],
    [
      'version: 1\nrules:\n  cpu-loop: { action: restart }',
      3,
      'rules.cpu-loop.action: "restart" is none of off, alert, kill',
      null,
    ],
    ['version: 1\nmode: shadwo', 2, 'mode: "shadwo" is none of shadow, canary, enforce; did you mean shadow?', 'shadow'],
    ['version: 1\ncanary-percent: 101', 2, 'canary-percent is 101, but must be at most 100', null],
    ['version: 2', 1, 'version is 2; this version reads policies of version 1', null],
    ['profile: strict', null, 'version is missing; write "version: 1"', null],
    ['version: 1\ngrace: 5', 2, 'grace: "5" has no unit; write it like 500ms, 30s, 10m or 2h', null],
    ['version: 1\nlimits: { wall-time: 0s }', 2, 'limits.wall-time: "0s" must be more than nothing', null],
    ['version: 1\ngrace: [5s]', 2, 'grace is a list, but must be a text with a unit, such as 30s or 90%', null],
    ['version: 1\ngrace:', 2, 'grace has no value', null],
    ['version: 1\nlimits: []', 2, 'limits is a list, but must be a mapping of keys', null],
    ['version: 1\nrules: { output-loop: { lines: 1 } }', 2, 'rules.output-loop.lines is 1, but must be at least 2', null],
    ['version: 1\nrules: { output-loop: { lines: many } }', 2, 'rules.output-loop.lines is "many", but must be a number', null],
  ])('in %j is named with its line and what to do', (text, line, message, nearest) => {
    expect(parsePolicyFile(text, 'ci/policy.yml')).toEqual({
      kind: 'invalid',
      problems: [{ path: 'ci/policy.yml', line, message, nearest }],
    });
  });

  it('does not hide the next one', () => {
    const parsed = parsePolicyFile('orphans: maybe\nversion: 1\ngrace: soon\n', 'p.yml');
    expect(parsed.kind === 'invalid' && parsed.problems.map(({ line }) => line)).toEqual([1, 3]);
  });
});

/** What the file says of every step, but for where it does. */
function sourceIn(text: string): unknown {
  const parsed = parsePolicyFile(text, 'p.yml');
  if (parsed.kind === 'invalid') return parsed;
  const { places: _, ...source } = parsed.source;
  return source;
}

describe('a file that is no policy', () => {
  it.each([
    ['', null, 'the file is empty; the least that a policy says is "version: 1"'],
    ['# only a comment\n', null, 'the file is empty; the least that a policy says is "version: 1"'],
    ['- version: 1\n', 1, 'a policy is a mapping of keys, such as "version: 1"'],
    ['just words\n', 1, 'a policy is a mapping of keys, such as "version: 1"'],
    ['version: 1\nversion: 1\n', 2, 'the key "version" stands here a second time'],
    ['version: 1\n---\nversion: 1\n', 2, 'a second document begins here; a policy is one document'],
    ['version: [1\n', 2, 'this is no YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['version: !!js/function x\n', 1, 'this is no YAML: Unresolved tag: tag:yaml.org,2002:js/function'],
    ['version: *one\n', null, 'an alias cannot be followed: Unresolved alias (the anchor must be set before the alias): one'],
    [`a: ${'['.repeat(20_000)}`, 1, 'this is nested far too deeply for a policy'],
    [`# ${'x'.repeat(300_000)}`, null, 'the file is larger than 256 KiB; is it a policy?'],
  ])('is refused: %j', (text, line, message) => {
    expect(parsePolicyFile(text, 'p.yml')).toEqual({
      kind: 'invalid',
      problems: [{ path: 'p.yml', line, message, nearest: null }],
    });
  });

  it('cannot fill the memory with aliases of aliases', () => {
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const bomb = names.map((name, at) => `${name}: &${name} [${`*${at === 0 ? 'a' : names[at - 1]},`.repeat(9)}]`).join('\n');
    const parsed = parsePolicyFile(`version: 1\na: &a [x, x]\n${bomb}\n`, 'p.yml');
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ message: expect.stringContaining('Excessive alias count') }] });
  });

  it('is answered with a value, whatever it is', () => {
    const word = fc.constantFrom(
      'version',
      '1',
      ':',
      ' ',
      '\n',
      '-',
      '{',
      '}',
      '[',
      ']',
      '&a',
      '*a',
      '"',
      'rules',
      'limits',
      '? ',
      '!',
      '|',
      '%',
      '\t',
      '\0',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
          fc.string(),
        ),
        (text) => {
          const parsed = parsePolicyFile(text, 'p.yml');
          if (parsed.kind === 'invalid') expect(parsed.problems.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a policy with anything in it', () => {
  it('is answered with a value, and with a message for whatever is wrong', () => {
    const keys = [
      'version',
      'extends',
      'profile',
      'grace',
      'limits',
      'rules',
      'restart',
      'steps',
      'gate',
      'hang',
      'a*',
      'for',
      '__proto__',
      'toString',
    ];
    const leaf = fc.oneof(
      fc.constantFrom<unknown>(1, '1', '5s', 'strict', 'kill', '90%', null, true, [], ['a.yml']),
      fc.string(),
    );
    const { anything } = fc.letrec<{ anything: unknown }>((tie) => ({
      anything: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.dictionary(fc.constantFrom(...keys), tie('anything')),
        fc.array(tie('anything'), { maxLength: 2 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), anything), (policy) => {
        const parsed = parsePolicyFile(JSON.stringify({ version: 1, ...policy }), 'p.yml');
        if (parsed.kind === 'ok') return;
        expect(parsed.problems.length).toBeGreaterThan(0);
        for (const { message } of parsed.problems) expect(message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a policy says of some steps', () => {
  it('stands in the order of the file, with the lines', () => {
    const text =
      'version: 1\nsteps:\n  "train-*":\n    profile: watchdog\n    limits: { wall-time: 2h }\n  "a b.c": { mode: shadow }\n';
    const parsed = parsePolicyFile(text, 'p.yml');
    expect(parsed.kind === 'ok' && parsed.steps).toEqual([
      {
        pattern: 'train-*',
        line: 3,
        source: {
          ...{ profile: 'watchdog', limits: { wallTimeMs: 7_200_000 }, restart: {}, rules: {} },
          places: {
            profile: { kind: 'file', path: 'p.yml', line: 4 },
            'limits.wall-time': { kind: 'file', path: 'p.yml', line: 5 },
          },
        },
      },
      {
        pattern: 'a b.c',
        line: 6,
        source: {
          ...{ mode: 'shadow', limits: {}, restart: {}, rules: {} },
          places: { mode: { kind: 'file', path: 'p.yml', line: 6 } },
        },
      },
    ]);
  });

  it.each([
    [
      'steps: { "train-*": { profil: strict } }',
      'steps.train-*.profil is not a key that this version knows; did you mean profile?',
    ],
    [
      'steps: { "a b.c": { mode: shadwo } }',
      'steps."a b.c".mode: "shadwo" is none of shadow, canary, enforce; did you mean shadow?',
    ],
    [
      'steps: { a: { version: 1 } }',
      /^steps\.a\.version is not a key that this version knows; the keys here are profile, mode, /,
    ],
    [
      'steps: { a: { limits: { wall-time: 5 } } }',
      'steps.a.limits.wall-time: "5" has no unit; write it like 500ms, 30s, 10m or 2h',
    ],
    ['steps: { a: { wall-time: 5m } }', 'steps.a.wall-time is not a key that stands here; write limits: { wall-time: … }'],
    [
      'steps: { "": { mode: shadow } }',
      'steps."" is no name of a step: write some text, * for any, ? for any character, and no more than 200 characters',
    ],
    ['steps: [a]', 'steps is a list, but must be a mapping of keys'],
    ['steps: { a: watchdog }', 'steps.a is "watchdog", but must be a mapping of keys'],
  ])('is told where it is wrong: %j', (text, message) => {
    const parsed = parsePolicyFile(`version: 1\n${text}\n`, 'p.yml');
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ line: 2 }] });
    const [problem] = parsed.kind === 'invalid' ? parsed.problems : [];
    if (typeof message === 'string') expect(problem?.message).toBe(message);
    else expect(problem?.message).toMatch(message);
  });
});

describe('a key in the wrong place', () => {
  it.each([
    ['hang-timeout: 5m', 'hang-timeout is not a key that stands here; write limits: { hang-timeout: … }'],
    ['crash-loop: kill', 'crash-loop is not a key that stands here; write rules: { crash-loop: … }'],
    [
      'isolation: strict',
      'isolation is not a key that stands here; it is an option of the run: --isolation, the input isolation, or the environment',
    ],
  ])('is answered with the right one: %j', (text, message) => {
    expect(parsePolicyFile(`version: 1\n${text}\n`, 'p.yml')).toMatchObject({
      kind: 'invalid',
      problems: [{ line: 2, message }],
    });
  });
});

describe('the policies that a policy extends', () => {
  it('are one or some, each with its line', () => {
    const extended = (text: string) => {
      const parsed = parsePolicyFile(`version: 1\n${text}\n`, 'p.yml');
      return parsed.kind === 'ok' ? parsed.extended : parsed.problems;
    };
    expect(extended('extends: org.yml')).toEqual([{ reference: 'org.yml', line: 2 }]);
    expect(extended('extends:\n  - org.yml\n  - team.yml')).toEqual([
      { reference: 'org.yml', line: 3 },
      { reference: 'team.yml', line: 4 },
    ]);
    expect(extended('extends: 5')).toMatchObject([
      { line: 2, message: 'extends is 5, but must be the path of a policy, or a list of paths' },
    ]);
  });
});
