/** Where two JSON values first differ, in the order of the first one's members. */
export interface FirstDifference {
  /** `payload.observations.0.observed`; empty when the values differ as a whole. */
  readonly path: string;
  /** Undefined where there is no such member. */
  readonly left: unknown;
  readonly right: unknown;
}

/** Null when both are the same JSON. */
export function firstDifference(left: unknown, right: unknown, path = ''): FirstDifference | null {
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right))
    return left === right ? null : { path, left, right };
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = firstDifference(left[key], right[key], path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
