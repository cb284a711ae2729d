import { createCover } from './cover.ts';
import { spellingsOf, textSpellings } from './encodings.ts';
import { createFinder, type Finder } from './finder.ts';
import { type KnownValue, partsOf, valuesFromEnvironment } from './known-values.ts';
import { type Literal, piecesOf } from './literal.ts';
import { mapStrings, stringsOf } from './redact-json.ts';
import { createRedactionStream, type RedactionStream } from './redaction-stream.ts';
import { isOrdinary } from './stop-list.ts';

/** Hides secrets: values that are known, in every spelling, and what looks like one. */
export interface Redactor {
  /** How many values were added. What was redacted at another revision may show what is known now. */
  readonly revision: number;
  /** Hides one more value from now on. Tells why not when it is one that cannot be hidden; null when it is hidden. */
  add(value: string): Refusal | null;
  /** Those of `values` that are not hidden, and why. The values are not in it. */
  readonly refused: readonly Refusal[];
  text(text: string): string;
  /** All strings of a JSON value, keys included. The same object when there was nothing to hide. */
  value<T>(json: T): T;
  bytes(content: Uint8Array): Uint8Array;
  /** The pieces that `[from, to)` of a content is to be shown as: labels, and between them its own bytes. Secrets that reach over its edges are hidden too. */
  section(content: Uint8Array, from: number, to: number): readonly Uint8Array[];
  /** For a content that comes in pieces, with the values that are known now. */
  stream(): RedactionStream;
}

export type Refusal = 'too short to be told from ordinary text' | 'an ordinary word' | 'one of too many';

export interface RedactorOptions {
  /** The environment of the guard, with all that the command does not get to see. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the user declared secret. */
  readonly values: readonly string[];
}

/** Whoever declares a value means it, so that only what would be found in every text is refused. */
const LEAST_DECLARED_CHARS = 4;

/** A command that masks its whole output line by line must not fill the guard's memory. */
const ADDED_MAX = 2_000;

export function createRedactor({ env, values }: RedactorOptions): Redactor {
  const fromEnvironment = valuesFromEnvironment(env);
  const known = new Set(fromEnvironment.filter(({ isLine }) => !isLine).map(({ value }) => value));
  const literals = fromEnvironment.flatMap(literalsOf);
  const refused: Refusal[] = [];
  let revision = 0;
  let finder: Finder | null = null;
  for (const value of values) {
    const refusal = declare(value, 'input');
    if (refusal !== null) refused.push(refusal);
  }

  return {
    get revision() {
      return revision;
    },
    refused,
    add: (value) => declare(value, 'mask'),
    text,
    value: (json) => (hidden(stringsOf(json)) === null ? json : mapStrings(json, text)),
    bytes: (content) => Buffer.concat(section(content, 0, content.length)),
    section,
    stream: () => createRedactionStream(current()),
  };

  function declare(value: string, rule: 'input' | 'mask'): Refusal | null {
    const plain = value.trim();
    if (plain.length < LEAST_DECLARED_CHARS) return 'too short to be told from ordinary text';
    if (isOrdinary(plain)) return 'an ordinary word';
    if (known.has(plain)) return null;
    if (revision >= ADDED_MAX) return 'one of too many';
    known.add(plain);
    literals.push(...partsOf(plain, rule).flatMap(literalsOf));
    revision += 1;
    finder = null;
    return null;
  }

  function text(text: string): string {
    return hidden(text)?.toString('utf8') ?? text;
  }

  /** The text with labels, or null when there is nothing to hide. */
  function hidden(text: string): Buffer | null {
    const bytes = Buffer.from(text, 'utf8');
    const { matches, until } = current().find(bytes, 0, true);
    if (matches.length === 0) return null;
    const shown = Buffer.concat(createCover(0).write(bytes, matches, until));
    return shown.equals(bytes) ? null : shown; // labels of an earlier redaction
  }

  function section(content: Uint8Array, from: number, to: number): readonly Uint8Array[] {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const { matches } = current().find(bytes, 0, true);
    return createCover(from).write(bytes, matches, to);
  }

  function current(): Finder {
    finder ??= createFinder(literals);
    return finder;
  }
}

function literalsOf({ value, rule, isLine }: KnownValue): Literal[] {
  const spellings = isLine
    ? textSpellings(value).map((text) => ({ bytes: Buffer.from(text, 'utf8'), rule, wraps: false }))
    : spellingsOf(value, rule);
  return spellings.flatMap(piecesOf);
}
