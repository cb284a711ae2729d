/** A kind of secret that is known by its looks. */
export interface Rule {
  readonly name: string;
  /** How it may begin. `at` is the place of the four bytes by which it is looked for, where that is not left to the search. */
  readonly begins: readonly (string | { readonly text: string; readonly at: number })[];
  /** A cheap look at the bytes, for a beginning that is found everywhere: false when nothing can begin at `at`. */
  may?(bytes: Uint8Array, at: number): boolean;
  /**
   * The secret parts of the match that begins at `at`; none when it only looked like one. `text` is latin1: an index is a byte. It
   * looks no further ahead than `RULE_REACH_BYTES`, and no further back than `RULE_LOOK_BEHIND_BYTES`; where it can, not back at all, since
   * what stands there may be another secret. Places come in order.
   */
  find(text: string, at: number): readonly Part[];
}

export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The most is a private key: 16 KiB hold RSA of 16384 bits with room to spare. */
export const RULE_REACH_BYTES = 20 * 1024;

/** Whether a token begins here can depend on the character before it, or on the two of `\n` in JSON. */
export const RULE_LOOK_BEHIND_BYTES = 4;

export const nothing: readonly Part[] = [];

/** A rule that is one expression, anchored and bounded. Its group `secret` is what is redacted, or all of the match where it has none. */
export function patternRule(name: string, begins: Rule['begins'], pattern: RegExp): Rule {
  const probe = new RegExp(pattern.source, `${pattern.flags}y`);
  const exact = new RegExp(pattern.source, `${pattern.flags}dy`);
  return {
    name,
    begins,
    find(text, at) {
      probe.lastIndex = at;
      if (!probe.test(text)) return nothing; // nearly always, and at a tenth of the cost
      exact.lastIndex = at;
      const [start, end] = exact.exec(text)?.indices?.groups?.['secret'] ?? [at, probe.lastIndex];
      return [{ start, end }];
    },
  };
}
