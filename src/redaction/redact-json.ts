type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** All strings of a JSON value, keys included, in one text: a line each, so that no secret is made of two of them. */
export function stringsOf(value: unknown): string {
  const strings: string[] = [];
  collect(value as Json, strings);
  return strings.join('\n');
}

/** The value with every string redacted, keys included. Keys that become equal are told apart by a number. */
export function mapStrings<T>(value: T, redact: (text: string) => string): T {
  return mapped(value as Json, redact) as T;
}

function collect(value: Json, strings: string[]): void {
  if (typeof value === 'string') strings.push(value);
  else if (isArray(value)) for (const item of value) collect(item, strings);
  else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      strings.push(key);
      collect(value[key], strings);
    }
  }
}

function mapped(value: Json, redact: (text: string) => string): Json {
  if (typeof value === 'string') return redact(value);
  if (isArray(value)) return value.map((item) => mapped(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, Json>();
  for (const [key, item] of Object.entries(value)) {
    const plain = redact(key);
    let name = plain;
    for (let again = 2; entries.has(name); again += 1) name = `${plain}#${again}`;
    entries.set(name, mapped(item, redact));
  }
  return Object.fromEntries(entries);
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
