/** The settings of a policy by their paths: `rules.output-loop.ladder.0.lines`. */
export type Settings = ReadonlyMap<string, Setting>;
export type Setting = string | number | boolean;

/** Reads a policy.json, whatever it holds; null when it is no JSON object. What has no value is `none`. */
export function settingsIn(policyJson: string | null): Settings | null {
  try {
    const policy: unknown = JSON.parse(policyJson ?? 'null');
    return typeof policy === 'object' && policy !== null ? settingsOf(policy) : null;
  } catch {
    return null;
  }
}

/** Of a policy, or of anything that stands in for one. */
export function settingsOf(policy: object): Settings {
  return new Map(flat(policy, '', 0).slice(0, mostSettings));
}

/** A policy has about seventy, in no more than five levels. */
const mostSettings = 500;
const deepest = 8;

function flat(value: unknown, path: string, depth: number): readonly (readonly [string, Setting])[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [[path, value]];
  if (typeof value !== 'object' || value === null || depth > deepest) return [[path, 'none']];
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`, depth + 1));
}
