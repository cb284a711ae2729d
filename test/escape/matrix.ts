import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cause, endsOf } from './causes.ts';
import { type EndedTree, type Expected, endedTree, type Trial } from './ended-tree.ts';
import { type Escape, missingFor } from './escapes.ts';
import { skipFor } from './skipping.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { tierOf } from './tier.ts';
import type { User } from './users.ts';

/** What a trial leaves in the test report, from which the escape report is made. */
export interface TrialRecord {
  readonly isolation: string;
  readonly tier: string;
  readonly user: string;
  readonly cause: string;
  readonly escapee: string;
  readonly expected: Expected;
  readonly survivors: number;
  readonly goneMs: number | null;
}

declare module 'vitest' {
  interface TaskMeta {
    trial?: TrialRecord;
    /** Milliseconds from the guard's SIGKILL until nothing lived, trial by trial. */
    goneMs?: readonly number[];
    /** Why it was not tried. */
    skipped?: string;
  }
}

export interface Matrix {
  readonly isolation: Trial['isolation'];
  readonly users: readonly User[];
  readonly causes: readonly Cause[];
  readonly escapes: readonly Escape[];
  expected?(escapee: Escape, cause: Cause, user: User): Expected;
}

/** Declares one test for each escape, cause and user. */
export function testMatrix({ isolation, users, causes, escapes, expected = () => 'gone' }: Matrix): void {
  let snapshot: Snapshot;
  beforeAll(() => void (snapshot = takeSnapshot()));
  afterAll(() => snapshot[Symbol.dispose]());

  describe.each(users)(`--isolation ${isolation}, as $name:`, (user) => {
    let tier = 'none';
    beforeAll(async () => void (tier = user.missing ?? (await tierOf(snapshot, user, isolation))));

    describe.each(causes)('ended by $name', (cause) => {
      test.concurrent.for(escapes)('$name', async (escapee, context) => {
        skipFor(user.missing ?? missingFor(escapee, user), context);
        const fate = expected(escapee, cause, user);
        const ended = await endedTree({ escapee, cause, user, isolation, expected: fate }, snapshot);
        const { survivors, goneMs } = ended;
        const names = { isolation, tier, user: user.name, cause: cause.name, escapee: escapee.name, expected: fate };
        context.task.meta.trial = { ...names, survivors: survivors.length, goneMs };
        expectEnded(ended, endsOf(cause, escapee));
        if (fate === 'gone') expectNothingLeft(ended);
      });
    });
  });
}

function expectEnded({ guard, stderr, exhausted, innocentsUnharmed }: EndedTree, ends: Cause['ends']): void {
  expect(innocentsUnharmed, 'processes beside the run are untouched').toBe(true);
  expect(exhausted, 'the tree was ended before it came to its own end').toBe(false);
  expect(ends, stderr).toContain(guard.signal ?? guard.code);
}

function expectNothingLeft({ survivors, goneMs, rests, stderr }: EndedTree): void {
  expect(survivors, stderr).toEqual([]);
  expect(goneMs, 'guard and guard-init are gone too').not.toBeNull();
  expect(rests, 'the heartbeat has stopped').toBe(true);
}
