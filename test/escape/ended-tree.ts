import { existsSync } from 'node:fs';
import { attempts, type Cause } from './causes.ts';
import type { Escape } from './escapes.ts';
import { type GuardEnd, GuardedTree } from './guarded-tree.ts';
import { Innocents } from './innocents.ts';
import { inWords, stateOf } from './searching.ts';
import type { Snapshot } from './snapshot.ts';
import type { User } from './users.ts';

/** What was seen of one escape, ended by one cause. */
export interface EndedTree {
  readonly guard: GuardEnd;
  /** What of the command lived when the guard had ended; after its SIGKILL, when the bound was reached. */
  readonly survivors: readonly string[];
  /** From the guard's end until nothing lived, guard-init included; null when something lived on beyond the bound. */
  readonly goneMs: number | null;
  /** Whether a moving tree has stopped to move. */
  readonly rests: boolean;
  /** A moving tree came to its own end before it was ended: the trial says nothing. */
  readonly exhausted: boolean;
  readonly innocentsUnharmed: boolean;
  readonly stderr: string;
}

/** `may be left`: out of reach of this tier, and said so in its documentation. */
export type Expected = 'gone' | 'may be left';

export interface Trial {
  readonly escapee: Escape;
  readonly cause: Cause;
  readonly user: User;
  readonly isolation: 'auto' | 'group' | 'strict';
  readonly expected: Expected;
}

/** Bounds that catch a hang: grace, the kill's own limit and a busy machine fit in. */
const GUARD_END_TIMEOUT_MS = 45_000;
const GONE_TIMEOUT_MS = 20_000;
/** Nobody waits for those who may stay. */
const MAYBE_GONE_TIMEOUT_MS = 1_500;

/** Lets an escape stand, ends it, and looks at what is left. */
export async function endedTree(trial: Trial, snapshot: Snapshot): Promise<EndedTree> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const ended = await attemptOf(trial, snapshot, attempt);
    if (ended !== null) return ended;
  }
  throw new Error(`"${trial.escapee.name}" never stood before it was ended`);
}

/** One attempt; null when the rule was faster than the tree. */
async function attemptOf(
  { escapee, cause, user, isolation, expected }: Trial,
  snapshot: Snapshot,
  attempt: number,
): Promise<EndedTree | null> {
  using innocents = await Innocents.beside(user);
  const options = ['--grace', '300ms', '--isolation', isolation, ...cause.options(attempt)];
  await using tree = new GuardedTree(escapee, snapshot, { user, attack: cause.attack, options });
  const stood = (await tree.ready()) && tree.members().length >= escapee.processes;
  if (!stood && tree.hasEnded) return null;
  if (!stood) throw new Error(`the search finds only ${inWords(tree.members())} of "${escapee.name}"`);

  await cause.bringAbout(tree);
  const guard = await guardEnd(tree);
  const survivors = cause.guardIsKilled ? null : survivorsOf(tree);
  const goneMs = await tree.gone(expected === 'gone' ? GONE_TIMEOUT_MS : MAYBE_GONE_TIMEOUT_MS);
  return {
    guard,
    survivors: survivors ?? survivorsOf(tree),
    goneMs,
    rests: escapee.moves ? await tree.heartbeatRests() : true,
    exhausted: existsSync(tree.path('exhausted')),
    innocentsUnharmed: innocents.areUnharmed(),
    stderr: tree.stderr,
  };
}

async function guardEnd(tree: GuardedTree): Promise<GuardEnd> {
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(
    () =>
      timeout.reject(new Error(`the guard has not ended after ${GUARD_END_TIMEOUT_MS} ms: ${tree.stderr}\n${stateOf(tree.pid)}`)),
    GUARD_END_TIMEOUT_MS,
  );
  try {
    return await Promise.race([tree.ended, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function survivorsOf(tree: GuardedTree): readonly string[] {
  const found = inWords(tree.members());
  return found.length === 0 && tree.isHeld() ? ['a process that only the FIFO knows of'] : found;
}
