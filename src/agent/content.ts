import type { Content } from './agent-events.ts';
import { digestOf } from './digest.ts';
import { isObject } from './json-value.ts';
import { excerpt } from './shown.ts';

/** The longest output of a command that agents hand to their models is about 30000 characters; masking needs all of it. */
export const CONTENT_MAX_CHARACTERS = 32 * 1024;

/** Deeper than any tool's arguments. What lies deeper is left out. */
const DEPTH_MAX = 64;

/** The same value gives the same text and digest, in whatever order its keys stood. */
export function contentOf(value: unknown): Content {
  const all = typeof value === 'string' ? value : canonical(value, 0);
  const whole = all.length <= CONTENT_MAX_CHARACTERS;
  return { digest: digestOf(all), text: whole ? all : excerpt(all), whole };
}

function canonical(value: unknown, depth: number): string {
  if (depth > DEPTH_MAX) return '"…"';
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
  return `{${members.join(',')}}`;
}
