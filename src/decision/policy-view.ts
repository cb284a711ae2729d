import { type ExplainedPolicy, explainPolicy, type PolicySource } from './effective-policy.ts';
import type { LintFinding } from './lint-finding.ts';
import type { Place } from './place.ts';

import { coversStep } from './step-glob.ts';

/** One part of a policy, in the order in which they are laid on one another: what is said of every step, or of those that a pattern means. */
export interface LintedPart {
  /** Null for what is said of every step. */
  readonly pattern: string | null;
  /** Where it begins. */
  readonly place: Place;
  readonly source: PolicySource;
}

/** What a policy comes to for the steps of one pattern, or for those that no pattern means. */
export interface PolicyView extends ExplainedPolicy {
  /** Which part has the last word on a key, as a number that rises; -1 when it is the profile. */
  saidBy(key: string): number;
  /** A finding at the place of a key; none where no file says it. */
  finding(key: string, level: LintFinding['level'], message: string): readonly LintFinding[];
}

/** All that is certain: for every step, and for the steps of each pattern together with the patterns that surely mean them, too. */
export function viewsOf(parts: readonly LintedPart[]): readonly PolicyView[] {
  const patterns = new Set(parts.flatMap(({ pattern }) => (pattern === null ? [] : [pattern])));
  return [null, ...patterns].map((pattern) => viewFor(pattern, parts));
}

function viewFor(wanted: string | null, parts: readonly LintedPart[]): PolicyView {
  const sources = parts.map(({ pattern, source }): PolicySource => {
    const isMeant = pattern === null || (wanted !== null && coversStep(pattern, wanted));
    return isMeant ? source : {};
  });
  const explained = explainPolicy(sources);
  return {
    ...explained,
    saidBy: (key) => sources.findLastIndex(({ places }) => places?.[key] !== undefined),
    finding(key, level, message) {
      const place = explained.places[key];
      return place?.kind === 'file' ? [{ path: place.path, line: place.line, level, message, nearest: null }] : [];
    },
  };
}
