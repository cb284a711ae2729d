/** Why a tree is ended. */
export type TeardownCause = 'rule' | 'cancel' | 'orphans';

export type TeardownStep =
  | { readonly kind: 'signal'; readonly signal: 'SIGTERM' | 'SIGKILL' }
  | { readonly kind: 'wait'; readonly forMs: number };

/** How long each part of an ending may take, in milliseconds. */
export interface TeardownTimes {
  /** Between TERM and KILL. */
  readonly graceMs: number;
  /** For KILL to leave no process. */
  readonly killMs: number;
  /** For output that is still on its way once the command has ended. */
  readonly drainMs: number;
}

/**
 * GitHub's runner sends SIGTERM 7.5 s after its SIGINT. KILL comes 5.0 s after a cancel at the latest, also when the journal took its
 * 500 ms before the first signal.
 */
const CANCEL_GRACE_MAX_MS = 4_500;

/** What the command leaves behind has had its time; a short word lets it close its files. */
const ORPHAN_GRACE_MAX_MS = 500;

/** guard-init repeats KILL for 10 s; a little more lets its last word arrive. */
const KILL_MS = 11_000;

/** A leftover that holds the output open never keeps the verdict longer than this. */
const DRAIN_MS = 2_000;

/** The steps that end a process tree: ask, wait for the grace, then end it. Waiting ends early when no process is left. */
export function teardownSteps({ graceMs, killMs }: TeardownTimes): readonly TeardownStep[] {
  return [
    { kind: 'signal', signal: 'SIGTERM' },
    { kind: 'wait', forMs: graceMs },
    { kind: 'signal', signal: 'SIGKILL' },
    { kind: 'wait', forMs: killMs },
  ];
}

/** What an ending for this cause may take, with the grace that the policy asks for. A cancel has to fit the CI's window in all. */
export function teardownTimes(cause: TeardownCause, graceMs: number): TeardownTimes {
  switch (cause) {
    case 'rule':
      return { graceMs, killMs: KILL_MS, drainMs: DRAIN_MS };
    case 'cancel':
      return { graceMs: Math.min(graceMs, CANCEL_GRACE_MAX_MS), killMs: 1_000, drainMs: 250 };
    case 'orphans':
      return { graceMs: Math.min(graceMs, ORPHAN_GRACE_MAX_MS), killMs: KILL_MS, drainMs: DRAIN_MS };
    default:
      return cause satisfies never;
  }
}
