/** The value cannot be written as canonical JSON. */
export class CanonicalJsonError extends Error {
  readonly code = 'NOT_CANONICAL_JSON';
  override readonly name = 'CanonicalJsonError';
}

/** Deeper nesting is no evidence but an attack on the stack. */
export const deepestNesting = 100;

/**
 * Canonical JSON, RFC 8785: keys in UTF-16 order, numbers as ECMAScript prints them, no white space.
 * Two things differ from the RFC, where it would refuse: a lone surrogate in a text becomes U+FFFD, as SQLite stores it, and an `undefined`
 * member is left out. Throws CanonicalJsonError for what JSON cannot hold: NaN, BigInt, functions, cycles, keys with a lone surrogate.
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
  const members = object as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of sortedKeys(members)) {
    const value = members[key];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${JSON.stringify(key)}:${write(value, depth)}`;
  }
  return `${text}}`;
}

function sortedKeys(object: object): string[] {
  const keys = Object.keys(object);
  let sorted = true;
  for (let i = 0; i < keys.length; i += 1) {
    const key = keys[i] ?? '';
    // Replaced, two such keys could become the same one.
    if (!key.isWellFormed()) throw new CanonicalJsonError(`the key ${JSON.stringify(key)} holds half a surrogate pair`);
    // Comparing strings with < compares UTF-16 code units, which is the order that RFC 8785 asks for.
    if (i > 0 && key < (keys[i - 1] ?? '')) sorted = false;
  }
  // What was read from canonical JSON is in order already; sort() without a comparison also goes by UTF-16 code units.
  return sorted ? keys : keys.sort();
}
