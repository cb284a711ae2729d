import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';

describe('a policy file', () => {
  it('may say everything that this version knows', () => {
    const text = `version: 1
profile: strict
mode: enforce
grace: 3s
limits: { wall-time: 30m, no-output-timeout: 15m }
rules:
  wall-time: alert
  no-output: { action: kill }
  output-loop: { action: kill, lines: 5000, for: 5s, cpu: 50% }
  cpu-loop: { cpu: 80%, lines: 100, for: 10s, lines-per-second: 50 }
orphans: warn
`;
    expect(parsePolicyFile(text, 'p.yml')).toEqual({
      kind: 'ok',
      source: {
        profile: 'strict',
        mode: 'enforce',
        graceMs: 3000,
        orphans: 'warn',
        limits: { wallTimeMs: 1_800_000, noOutputMs: 900_000 },
        rules: {
          'wall-time': { action: 'alert' },
          'no-output': { action: 'kill' },
          'output-loop': { action: 'kill', step: { lines: 5000, forMs: 5000, cpuBp: 5000 } },
          'cpu-loop': { cpuBp: 8000, lines: 100, forMs: 10_000, linesPerSecond: 50 },
        },
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
      'version: 1\nrules: { crash-loop: kill }',
      2,
      'rules.crash-loop is not a key that this version knows; the keys here are wall-time, no-output, output-loop, cpu-loop',
      null,
    ],
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
    ['version: 1\nmode: shadow', 2, 'mode: "shadow" is not supported by this version; it can only enforce', null],
    ['version: 1\nmode: canary', 2, 'mode: "canary" is not supported by this version; it can only enforce', null],
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
