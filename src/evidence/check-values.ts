/** The words of event-checks.ts. Each gives what is wrong with a value, beginning with the path to it; null when nothing is. */

export function integer(value: unknown, path: string, least?: number, most?: number): string | null {
  if (!Number.isSafeInteger(value)) return `${path} is ${shown(value)}, not an integer`;
  if (least !== undefined && Number(value) < least) return `${path} is ${shown(value)}, less than ${least}`;
  if (most !== undefined && Number(value) > most) return `${path} is ${shown(value)}, more than ${most}`;
  return null;
}

export function flag(value: unknown, path: string): string | null {
  return typeof value === 'boolean' ? null : `${path} is ${shown(value)}, not true or false`;
}

export function text(value: unknown, path: string, longestChars: number): string | null {
  if (typeof value !== 'string') return `${path} is ${shown(value)}, not a text`;
  if (value.length <= longestChars || hasAtMost(value, longestChars)) return null;
  return `${path} has more than ${longestChars} characters`;
}

export function matching(value: unknown, path: string, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? null : `${path} is ${shown(value)}, which is not ${pattern}`;
}

export function oneOf(value: unknown, path: string, values: readonly string[]): string | null {
  return typeof value === 'string' && values.includes(value)
    ? null
    : `${path} is ${shown(value)}, none of ${values.map(shown).join(' ')}`;
}

/** `a` is what the one choice found, `b` the other. */
export function either(a: string | null, b: string | null): string | null {
  return a === null ? null : b;
}

export function list(
  value: unknown,
  path: string,
  most: number,
  check: (member: unknown, path: string) => string | null,
): string | null {
  if (!Array.isArray(value)) return `${path} is ${shown(value)}, not a list`;
  if (value.length > most) return `${path} has ${value.length} members, more than ${most}`;
  for (let i = 0; i < value.length; i += 1) {
    const problem = check(value[i], '');
    if (problem !== null) return `${path}.${i}${problem}`;
  }
  return null;
}

export function map(
  value: unknown,
  path: string,
  checkKey: (key: unknown, path: string) => string | null,
  checkMember: (member: unknown, path: string) => string | null,
): string | null {
  if (!isObject(value)) return `${path} is ${shown(value)}, not an object`;
  for (const [key, member] of Object.entries(value)) {
    const problem = checkKey(key, ': a key') ?? checkMember(member, `.${key}`);
    if (problem !== null) return path + problem;
  }
  return null;
}

/** What an object's own check found, which does not know where it stands. */
export function within(path: string, problem: string | null): string | null {
  return problem === null ? null : path + problem;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function notAnObject(value: unknown): string {
  return ` is ${shown(value)}, not an object`;
}

/** Call it when all of `keys` are known to be there: then the object has others only if it has more. */
export function noOther(object: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  let count = 0;
  for (const _ in object) count += 1;
  if (count === keys.length) return null;
  const other = Object.keys(object).find((key) => !keys.includes(key));
  return other === undefined ? ' is no plain object' : ` has a member ${shown(other)}, which it may not have`;
}

/** The same for an object that need not have all of `keys`. */
export function noneBut(object: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  const other = Object.keys(object).find((key) => !keys.includes(key));
  return other === undefined ? null : ` has a member ${shown(other)}, which it may not have`;
}

/** In code points, as zod and JSON Schema count. No text has more of them than UTF-16 units, so few texts are counted. */
function hasAtMost(value: string, mostChars: number): boolean {
  let count = 0;
  for (const _ of value) {
    count += 1;
    if (count > mostChars) return false;
  }
  return true;
}

/** Short, and of a text no more than what it may be quoted for. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}
