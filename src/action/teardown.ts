/** Why a tree is ended. */
export type TeardownCause = 'rule' | 'cancel' | 'orphans';

export type TeardownStep =
  | { readonly kind: 'signal'; readonly signal: 'SIGTERM' | 'SIGKILL' }
  | { readonly kind: 'wait'; readonly forMs: number };

/** GitHub's runner waits 7.5 s between its SIGINT and its SIGTERM: everything must be dead and sealed before that. */
const CANCEL_GRACE_MAX_MS = 5_000;

/** What the command leaves behind has had its time; a short word lets it close its files. */
const ORPHAN_GRACE_MS = 500;

/** guard-init repeats KILL for 10 s; a little more lets its last word arrive. */
const KILL_WAIT_MS = 11_000;

/** The steps that end a process tree: ask, wait for the grace, then end it. Waiting ends early when no process is left. */
export function teardownSteps(cause: TeardownCause, graceMs: number): readonly TeardownStep[] {
  return [
    { kind: 'signal', signal: 'SIGTERM' },
    { kind: 'wait', forMs: graceFor(cause, graceMs) },
    { kind: 'signal', signal: 'SIGKILL' },
    { kind: 'wait', forMs: KILL_WAIT_MS },
  ];
}

/** The grace that holds for this cause, in milliseconds. */
export function graceFor(cause: TeardownCause, graceMs: number): number {
  switch (cause) {
    case 'rule':
      return graceMs;
    case 'cancel':
      return Math.min(graceMs, CANCEL_GRACE_MAX_MS);
    case 'orphans':
      return Math.min(graceMs, ORPHAN_GRACE_MS);
    default:
      return cause satisfies never;
  }
}
