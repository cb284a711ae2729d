/** What a verification has met, one sentence each. */
export interface Found {
  /** Something was changed, or is not what it should be: INVALID. */
  readonly faults: string[];
  /** Something is not there yet, or never came: INCOMPLETE. */
  readonly gaps: string[];
  /** Nothing wrong, but worth a look. */
  readonly warnings: string[];
  /** Nothing wrong at all: left out on purpose, say. */
  readonly notes: string[];
}
