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

/** Each is looked up in the file, and whoever has twenty to mend does not read on: many thousand would hold the command up for long. */
const MOST_EXPLAINED = 100;

/** Puts what the schema found into words for the person who wrote the policy. `value` is the policy as it was read. */
export function explainIssues(issues: readonly Issue[], value: unknown): readonly KeyProblem[] {
  return issues.slice(0, MOST_EXPLAINED).flatMap((issue) => explain(issue, [], value));
}

function explain(issue: Issue, above: KeyPath, value: unknown): readonly KeyProblem[] {
  const keys: KeyPath = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))];
  const given = valueAt(value, keys);
  if (issue.code !== 'unrecognized_keys') {
    if (given === undefined) return [problem(keys, keys[0] === 'version' ? 'is missing; write "version: 1"' : 'is missing')];
    if (given === null) return [problem(keys, 'has no value')];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_EXPLAINED).map((key) => unknownKey([...keys, key], keysAt(keys)));
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
    case 'invalid_key':
      return [
        problem(keys, 'is no name of a step: write some text, * for any, ? for any character, and no more than 200 characters'),
      ];
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
  const wanted = keys[0] === 'extends' ? 'the path of a policy, or a list of paths' : 'a text with a unit, such as 30s or 90%';
  return [problem(keys, `is ${inWords(valueAt(value, keys))}, but must be ${wanted}`)];
}

function unknownKey(keys: KeyPath, known: readonly string[]): KeyProblem {
  const name = String(keys.at(-1));
  const elsewhere = standsAtTop(keys) ? placeOf(name) : null;
  if (elsewhere !== null) return problem(keys, `is not a key that stands here; ${elsewhere}`, elsewhereKey(name));
  const near = nearest(name, known);
  const hint = near === null ? `the keys here are ${known.join(', ')}` : `did you mean ${near}?`;
  return problem(keys, `is not a key that this version knows; ${hint}`, near);
}

const sections = ['limits', 'restart', 'rules'] as const;

/** At the top of the file, or of the part for some steps. */
function standsAtTop(keys: KeyPath): boolean {
  return keys.length === 1 || (keys.length === 3 && keys[0] === 'steps');
}

/** What is known, but belongs somewhere else. */
function placeOf(name: string): string | null {
  if (optionsOnly.includes(name)) return `it is an option of the run: --${name}, the input ${name}, or the environment`;
  const inner = elsewhereKey(name);
  return inner === null ? null : `write ${inner.replace('.', ': { ')}: … }`;
}

function elsewhereKey(name: string): string | null {
  if (keysAt([]).includes(name)) return null;
  const section = sections.find((each) => keysAt([each]).includes(name));
  return section === undefined ? null : `${section}.${name}`;
}

/** These are of the host or of the entry, and no part of what is risky. */
const optionsOnly: readonly string[] = ['isolation', 'on-parent-exit', 'evidence-dir', 'name', 'policy', 'redact', 'quiet'];

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
  return { keys, message: `${keys.map(keyText).join('.')}${message.startsWith(':') ? '' : ' '}${message}`, nearest: near };
}

/** The name of a step may hold anything. */
function keyText(key: string | number): string {
  const text = String(key);
  if (/^[\w*?-]+$/.test(text)) return text;
  return JSON.stringify(text.length <= 60 ? text : `${text.slice(0, 60)}…`);
}

const typeWords: Readonly<Record<string, string>> = {
  object: 'a mapping of keys',
  record: 'a mapping of keys',
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
  let schema: unknown = policySchema;
  for (const key of path) schema = below(schema, String(key));
  return Object.keys(shapeOf(schema));
}

function below(schema: unknown, key: string): unknown {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodRecord ? inner.valueType : shapeOf(inner)[key];
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return shapeOf(schema.options.find((option) => option instanceof z.ZodObject));
  return schema instanceof z.ZodObject ? schema.shape : {};
}
