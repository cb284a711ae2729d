import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { profiles } from '../../src/decision/default-policy.ts';
import { effectivePolicy, explainPolicy } from '../../src/decision/effective-policy.ts';
import { actionOptions } from '../../src/decision/options.ts';
import { placeTexts } from '../../src/decision/place.ts';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { explainKeys, policyKeys } from '../../src/decision/policy-keys.ts';
import { policySchema } from '../../src/decision/policy-schema.ts';
import { readOptions } from '../../src/decision/read-options.ts';

/** What a policy may say, and what an explanation of it must say then. */
const said: Readonly<Record<string, readonly string[]>> = {
  profile: ['standard', 'strict', 'watchdog', 'agent'],
  mode: ['shadow', 'canary', 'enforce'],
  'canary-percent': ['0', '33', '100'],
  grace: ['0ms', '7s', '1500ms'],
  'on-runaway': ['kill', 'alert', 'restart'],
  'restart.max': ['0', '3'],
  'restart.max-backoff': ['1m'],
  'limits.wall-time': ['30m', '90s', '2h'],
  'limits.max-memory': ['90%', '4GiB', '1536MiB', '0.5%'],
  'limits.max-processes': ['2048'],
  'limits.max-tokens': ['2000000'],
  'limits.max-cost': ['5.00', '0.0021'],
  agent: ['auto', 'codex', 'none'],
  'rules.hang.action': ['off', 'alert', 'kill'],
  'rules.hang.for': ['20m'],
  'rules.output-loop.lines': ['5000'],
  'rules.output-loop.masked-for': ['9s'],
  'rules.output-flood.total': ['1GiB'],
  'rules.output-flood.stale': ['true', 'false'],
  'rules.memory.used': ['95%', '99.5%'],
  'rules.agent-loop.unchanged-turns': ['20'],
  'rules.hang-after-result.action': ['off', 'alert', 'end'],
};

const policies = fc.record(Object.fromEntries(Object.entries(said).map(([key, values]) => [key, fc.constantFrom(...values)])), {
  requiredKeys: [],
});

describe('the explanation of a policy', () => {
  it('says the values that hold, and which line says them', () => {
    fc.assert(
      fc.property(policies, (keys) => {
        const given = keys as Readonly<Record<string, string>>;
        const { source, lines } = written(given);
        const { policy, places } = explainPolicy([source]);
        expect(policy).toEqual(effectivePolicy([source]));
        for (const { key, value, source } of explainKeys(policy, placeTexts(places))) {
          if (given[key] === undefined) expect(value).toBe(valueIn(policy, key));
          else expect([value, source]).toEqual([given[key], `p.yml:${lines[key]}`]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('names the profile where it differs from what is built in', () => {
    const { policy, places } = explainPolicy([{ profile: 'strict', places: { profile: { kind: 'option', name: '--profile' } } }]);
    const sourceOf = new Map(explainKeys(policy, placeTexts(places)).map(({ key, source }) => [key, source]));
    expect(sourceOf.get('profile')).toBe('--profile');
    expect(sourceOf.get('rules.hang.action')).toBe('profile strict');
    expect(sourceOf.get('rules.memory.action')).toBe('built-in');
  });

  it('names who took the place of a ladder for each value of the step', () => {
    const { source } = written({ 'rules.output-loop.lines': '5000' });
    const { policy, places } = explainPolicy([source]);
    const told = explainKeys(policy, placeTexts(places)).filter(({ key }) => key.startsWith('rules.output-loop.'));
    expect(told.map(({ key, value, source }) => `${key} ${value} ${source}`)).toEqual([
      'rules.output-loop.action kill built-in',
      'rules.output-loop.lines 5000 p.yml:4',
      'rules.output-loop.for 2s p.yml:4',
      'rules.output-loop.cpu 0% p.yml:4',
      'rules.output-loop.lines-per-second 0 p.yml:4',
      'rules.output-loop.masked-lines 20000 p.yml:4',
      'rules.output-loop.masked-for 10s p.yml:4',
    ]);
  });

  it('has every key that a policy file has but for those that are no setting of a run', () => {
    const keys = keysOf(z.toJSONSchema(policySchema, { io: 'input' }), []);
    const others = /^(version|extends|steps|gate)\b/;
    expect(policyKeys.map(({ key }) => key)).toEqual(keys.filter((key) => !others.test(key)));
  });

  it('knows every setting of the effective policy but for what no file says', () => {
    const known = new Set(policyKeys.map(({ setting }) => setting));
    const unknown = settingsOf(profiles.standard, '').filter((setting) => !known.has(setting));
    expect(new Set(unknown.map((setting) => setting.replace(/^rules\.[\w-]+\./, '')))).toEqual(
      new Set([
        'version',
        'canary.enforced',
        'declared',
        'ladder.*.level',
        'masked.*.level',
        'masked.*.cpuBp',
        'masked.*.linesPerSecond',
      ]),
    );
  });
});

describe('an option that changes the policy', () => {
  const values: Readonly<Record<string, string>> = { 'max-memory': '90%', 'max-output': '1GiB', 'max-cost': '5.00' };
  const sample = ({ kind, choices }: (typeof actionOptions)[number]) => choices?.[0] ?? (kind === 'duration' ? '9s' : '9');

  it.each(actionOptions.filter(({ toPolicy }) => toPolicy !== undefined).map((option) => [option.name, option] as const))(
    '%s is named as the one who says the key',
    (name, option) => {
      const options = readOptions(
        [{ said: (each) => `input ${each}`, values: { [name]: values[name] ?? sample(option) } }],
        actionOptions,
      );
      if (options.kind === 'invalid') throw new Error(options.problem);
      const { policy, places } = explainPolicy(options.policy);
      const told = explainKeys(policy, placeTexts(places)).filter(({ source }) => source === `input ${name}`);
      expect(told.map(({ value }) => value)).toEqual([values[name] ?? sample(option)]);
    },
  );
});

/** A file with each key on a line of its own. */
function written(given: Readonly<Record<string, string>>) {
  const lines: Record<string, number> = {};
  const text = ['version: 1'];
  let above: readonly string[] = [];
  for (const key of Object.keys(said).filter((each) => given[each] !== undefined)) {
    const path = key.split('.');
    path.forEach((name, depth) => {
      const isLeaf = depth === path.length - 1;
      if (!isLeaf && above.slice(0, depth + 1).join('.') === path.slice(0, depth + 1).join('.')) return;
      text.push(`${'  '.repeat(depth)}${name}:${isLeaf ? ` ${given[key]}` : ''}`);
    });
    above = path.slice(0, -1);
    lines[key] = text.length;
  }
  const parsed = parsePolicyFile(text.join('\n'), 'p.yml');
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return { source: parsed.source, lines };
}

function valueIn(policy: Parameters<typeof explainKeys>[0], key: string): string | undefined {
  return policyKeys.find((each) => each.key === key)?.value(policy);
}

function keysOf(schema: z.core.JSONSchema.BaseSchema, above: readonly string[]): readonly string[] {
  const forms = [schema, ...(schema.anyOf ?? [])] as readonly z.core.JSONSchema.BaseSchema[];
  const properties = forms.find((form) => form.properties !== undefined)?.properties;
  if (properties === undefined) return [above.join('.')];
  return Object.entries(properties).flatMap(([key, below]) => keysOf(below as z.core.JSONSchema.BaseSchema, [...above, key]));
}

function settingsOf(value: unknown, path: string): readonly string[] {
  if (path === 'limits.maxMemory' || typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? Object.entries(value)
        .slice(0, 1)
        .map(([, each]) => ['*', each] as const)
    : Object.entries(value);
  return inner.flatMap(([key, each]) => settingsOf(each, path === '' ? key : `${path}.${key}`));
}
