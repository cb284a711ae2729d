import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { policySchema } from '../../src/decision/policy-schema.ts';
import { policyShape } from '../../src/decision/policy-shape.ts';
import { readRightPolicy } from '../../src/decision/right-policy.ts';
import { readAs, type Shape, unread } from '../../src/decision/shape.ts';

const root = join(import.meta.dirname, '..', '..');

const whole = `version: 1
extends: [org.yml, "team.yml@sha256:${'a'.repeat(64)}"]
profile: strict
grace: &soon 5s
limits: { wall-time: 30m, max-memory: 90%, max-cost: 5.00, max-output: 2GiB }
restart: { max: 1, backoff: *soon }
prices: { "gpt-*": { input: 1.25, output: 10 } }
rules:
  crash-loop: kill
  output-loop: { action: alert, lines: 5000, for: 5s }
  stuck-progress: off
steps: { "train-*": { profile: watchdog }, "deploy ?": { limits: { max-memory: 4GiB } } }
gate: { required: [test], budgets: { cpu-minutes: 0.5 }, regression: { cpu: 20% }, tier: cgroup, signed: true }
`;

describe('a policy that is read without zod', () => {
  test('comes to what the schema makes of it, in the same order', () => {
    fc.assert(
      fc.property(arbitraryOf(policyShape), (value) => {
        const read = readAs(policyShape, value);
        expect(JSON.stringify(read)).toBe(JSON.stringify(policySchema.parse(value)));
      }),
      { numRuns: 300 },
    );
  });

  test('is right for the one when it is right for the other, whatever becomes of it', () => {
    const changes = fc.oneof(
      fc.constant(undefined),
      fc.jsonValue({ maxDepth: 1 }),
      fc.integer(),
      fc.constantFrom('30s', '0s', '90%', 'kill'),
    );
    fc.assert(
      fc.property(arbitraryOf(policyShape), fc.nat(), changes, (policy, where, change) => {
        const value = withOneMemberChanged(policy, where, change);
        const read = readAs(policyShape, value);
        const judged = policySchema.safeParse(value);
        expect(read === unread).toBe(!judged.success);
        if (judged.success) expect(JSON.stringify(read)).toBe(JSON.stringify(judged.data));
      }),
      { numRuns: 1_000 },
    );
  });

  test('has the places of its keys', () => {
    const { lineOf: _, ...parsed } = { lineOf: null, ...parsePolicyFile(whole, 'policy.yml') };
    const { lineOf, ...read } = { lineOf: null, ...readRightPolicy(whole, 'policy.yml') };
    expect(parsed.kind).toBe('ok');
    expect(read).toEqual(parsed);
    expect(lineOf?.(['limits', 'max-cost'])).toBe(5);
  });

  test.each([
    ['no mapping', '- 1'],
    ['a key that has another meaning in JavaScript', 'version: 1\nsteps: { __proto__: { grace: 1s } }'],
    ['no YAML', 'version: [1'],
    ['a misspelt key', 'version: 1\ngarce: 1s'],
    ['a bare number with no unit', 'version: 1\ngrace: 5'],
  ])('is left to whoever can say what is wrong with it: %s', (_, text) => {
    expect(readRightPolicy(text, 'policy.yml')).toBeNull();
  });
});

test('the shape is that of the schema', () => {
  const program = join(root, 'scripts', 'update-policy-shape.ts');
  const { status, stderr } = spawnSync(process.execPath, [program, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** Values of the shape. Lists and texts stay short. */
function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'choice':
      return fc.constantFrom(...shape.of);
    case 'flag':
      return fc.boolean();
    case 'number': {
      const min = shape.least ?? (shape.above ?? 0) + 1;
      const { most: max = 1_000_000 } = shape;
      return shape.whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
    }
    case 'text':
      return fc
        .string({ minLength: shape.leastChars, maxLength: Math.min(shape.mostChars ?? 8, 8) })
        .filter((each) => each !== '__proto__');
    case 'quantity':
      return fc.integer({ min: 1, max: 90 }).map((amount) => amount + units[shape.unit]);
    case 'list':
      return fc.array(arbitraryOf(shape.of), { minLength: shape.least ?? 0, maxLength: 3 });
    case 'map':
      return fc.dictionary(arbitraryOf(shape.keys) as fc.Arbitrary<string>, arbitraryOf(shape.of), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    case 'either':
      return fc.oneof(...shape.of.map(arbitraryOf));
    case 'keys': {
      const members = Object.entries(shape.of).map(([key, each]): [string, fc.Arbitrary<unknown>] => [key, arbitraryOf(each)]);
      return fc.record(Object.fromEntries(members), { requiredKeys: [...shape.required], noNullPrototype: true });
    }
    default:
      return shape satisfies never;
  }
}

const units = { duration: 's', share: '%', size: 'MiB', memory: '%', dollars: '.50' };

/** A copy in which one member, at any depth, is another; it is left out when `value` is undefined. */
function withOneMemberChanged(policy: unknown, where: number, value: unknown): unknown {
  const copy: unknown = structuredClone(policy);
  const places = placesIn(copy);
  const [object, key] = places[where % places.length] ?? [];
  if (object === undefined || key === undefined) return value;
  if (value === undefined) Reflect.deleteProperty(object, key);
  else object[key] = value;
  return copy;
}

function placesIn(value: unknown): readonly (readonly [object: Record<string, unknown>, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  return [...Object.keys(object), 'other'].flatMap((key) => [[object, key] as const, ...placesIn(object[key])]);
}
