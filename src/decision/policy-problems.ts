import { z } from 'zod';
import { nearest } from './nearest.ts';
import { policySchema } from './policy-schema.ts';
import type { KeyPath } from './policy-yaml.ts';

/** Something that is wrong with a policy, by the path of the key. */
export interface KeyProblem {
  readonly keys: KeyPath;
  readonly message: string;
  /** The right key or value that was most likely meant. */
  readonly nearest: string | null;
}

type Issue = z.core.$ZodIssue;

/** Puts what the schema found into words for the person who wrote the policy. `value` is the policy as it was read. */
export function explainIssues(issues: readonly Issue[], value: unknown): readonly KeyProblem[] {
  return issues.flatMap((issue) => explain(issue, [], value));
}

function explain(issue: Issue, above: KeyPath, value: unknown): readonly KeyProblem[] {
  const keys = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const given = valueAt(value, keys);
  if (issue.code !== 'unrecognized_keys') {
    if (given === undefined) return [problem(keys, keys[0] === 'version' ? 'is missing; write "version: 1"' : 'is missing')];
    if (given === null) return [problem(keys, 'has no value')];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...keys, key], keysAt(keys)));
    case 'invalid_value':
      return [wrongChoice(keys, given, issue.values.map(String))];
    case 'invalid_union':
      return explainUnion(issue.errors, keys, value);
    case 'invalid_type':
      return [problem(keys, `is ${inWords(given)}, but must be ${typeWords[issue.expected] ?? issue.expected}`)];
    case 'too_small':
      return [problem(keys, `is ${inWords(given)}, but must be at least ${issue.minimum}`)];
    case 'too_big':
      return [problem(keys, `is ${inWords(given)}, but must be at most ${issue.maximum}`)];
    default:
      return [problem(keys, `: ${issue.message}`)];
  }
}

/** Of the ways to write something, explains the one that was meant: that whose outer shape fits. */
function explainUnion(branches: readonly (readonly Issue[])[], keys: KeyPath, value: unknown): readonly KeyProblem[] {
  const meant =
    branches.find(
      (issues) => !issues.some(({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')),
    ) ?? branches.find((issues) => issues.some(({ code }) => code === 'invalid_value'));
  if (meant !== undefined) return meant.flatMap((issue) => explain(issue, keys, value));
  return [problem(keys, `is ${inWords(valueAt(value, keys))}, but must be a text with a unit, such as 30s or 90%`)];
}

function unknownKey(keys: KeyPath, known: readonly string[]): KeyProblem {
  const near = nearest(String(keys.at(-1)), known);
  const hint = near === null ? `the keys here are ${known.join(', ')}` : `did you mean ${near}?`;
  return problem(keys, `is not a key that this version knows; ${hint}`, near);
}

function wrongChoice(keys: KeyPath, given: unknown, choices: readonly string[]): KeyProblem {
  if (keys.join('.') === 'version') return problem(keys, `is ${inWords(given)}; this version reads policies of version 1`);
  const near = typeof given === 'string' ? nearest(given, choices) : null;
  return problem(
    keys,
    `: ${inWords(given)} is none of ${choices.join(', ')}${near === null ? '' : `; did you mean ${near}?`}`,
    near,
  );
}

function problem(keys: KeyPath, message: string, near: string | null = null): KeyProblem {
  return { keys, message: `${keys.join('.')}${message.startsWith(':') ? '' : ' '}${message}`, nearest: near };
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'a mapping of keys',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  boolean: 'true or false',
};

/** A value as a message quotes it. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}

function valueAt(value: unknown, [key, ...rest]: KeyPath): unknown {
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return valueAt(Object.entries(value).find(([name]) => name === String(key))?.[1], rest);
}

/** The keys that the schema knows below `path`. */
function keysAt(path: KeyPath): readonly string[] {
  let shape = shapeOf(policySchema);
  for (const key of path) shape = shapeOf(shape[key]);
  return Object.keys(shape);
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return shapeOf(schema.options.find((option) => option instanceof z.ZodObject));
  return schema instanceof z.ZodObject ? schema.shape : {};
}
