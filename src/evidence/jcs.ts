/** The value cannot be written as canonical JSON. */
export class CanonicalJsonError extends Error {
  readonly code = 'NOT_CANONICAL_JSON';
  override readonly name = 'CanonicalJsonError';
}

/** Deeper nesting is no evidence but an attack on the stack. */
const deepestNesting = 100;

/**
 * Canonical JSON, RFC 8785: keys in UTF-16 order, numbers as ECMAScript prints them, no white space.
 * Two things differ from the RFC, where it would refuse: a lone surrogate becomes U+FFFD, as SQLite stores it, and an `undefined` member is left out.
 * Throws CanonicalJsonError for what JSON cannot hold (NaN, BigInt, functions, cycles) and for keys that become the same.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** A string as canonical JSON. */
export function canonicalString(text: string): string {
  return JSON.stringify(text.toWellFormed());
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new CanonicalJsonError(`${value} is not a JSON number`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth === deepestNesting) throw new CanonicalJsonError(`nested deeper than ${deepestNesting} levels`);
      return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
    default:
      throw new CanonicalJsonError(`a ${typeof value} is not a JSON value`);
  }
}

function writeArray(items: readonly unknown[], depth: number): string {
  let text = '[';
  for (let i = 0; i < items.length; i += 1) {
    if (i > 0) text += ',';
    text += write(items[i], depth);
  }
  return `${text}]`;
}

function writeObject(object: object, depth: number): string {
  let text = '{';
  let previous: string | null = null;
  for (const [key, value] of sortedEntries(object)) {
    if (value === undefined) continue;
    if (key === previous) throw new CanonicalJsonError(`two keys become ${JSON.stringify(key)}`);
    if (previous !== null) text += ',';
    text += `${JSON.stringify(key)}:${write(value, depth)}`;
    previous = key;
  }
  return `${text}}`;
}

function sortedEntries(object: object): (readonly [string, unknown])[] {
  const entries: [string, unknown][] = Object.entries(object);
  for (const entry of entries) entry[0] = entry[0].toWellFormed();
  // Comparing strings with < compares UTF-16 code units, which is the order that RFC 8785 asks for.
  return entries.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
}
