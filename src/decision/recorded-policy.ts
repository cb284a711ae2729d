import type { Policy } from '../model.ts';
import { profiles } from './default-policy.ts';
import { effectivePolicySchema } from './effective-policy-schema.ts';

export type RecordedPolicy =
  | {
      readonly kind: 'ok';
      readonly policy: Policy;
      /** What the version that recorded it did not have yet, such as `rules.hang.forMs`: as the profile has it today. */
      readonly filledIn: readonly string[];
    }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Reads the effective policy of a recorded run: that of this version or of an earlier one. */
export function recordedPolicy(json: unknown): RecordedPolicy {
  const filledIn: string[] = [];
  const parsed = effectivePolicySchema.safeParse(isObject(json) ? filled(json, profileOf(json), '', filledIn) : json);
  if (parsed.success) return { kind: 'ok', policy: parsed.data, filledIn };
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
  return { kind: 'invalid', problem: `this is no policy that this version knows${where} (${issue?.message ?? 'no reason'})` };
}

function profileOf({ profile }: Json): Policy {
  return Object.entries(profiles).find(([name]) => name === profile)?.[1] ?? profiles.standard;
}

function filled(given: Json, model: object, path: string, filledIn: string[]): Json {
  const all = new Map(Object.entries(given));
  for (const [key, fallback] of Object.entries(model)) {
    const value = all.get(key);
    const at = path === '' ? key : `${path}.${key}`;
    if (value === undefined) {
      all.set(key, fallback);
      filledIn.push(at);
    } else if (isObject(value) && isObject(fallback)) all.set(key, filled(value, fallback, at, filledIn));
  }
  return Object.fromEntries(all);
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
