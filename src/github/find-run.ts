import { lstatSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { identityFrom } from '../ci/identity.ts';
import { isRunId } from '../evidence/identifiers.ts';
import { readBundle } from '../evidence/read-bundle.ts';
import { recoverBundle } from '../evidence/recover.ts';
import { RecoverError } from '../evidence/recover-error.ts';
import type { StoredEvent } from '../ports.ts';
import { VERSION } from '../version.ts';
import type { StartedRun } from './run-state.ts';

export type FoundRun =
  | {
      readonly kind: 'bundle';
      readonly bundlePath: string;
      /** Its guard came to its end. */
      readonly sealed: boolean;
      /** Files that must not be published; null when nobody knows any more. */
      readonly withheld: readonly string[] | null;
    }
  /** Its guard lives: the run is none of our business yet. */
  | { readonly kind: 'guarded'; readonly why: string }
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * The bundle of a run of this job, made of its journal where a guard that was killed has left no more than that. What was saved is not believed: the folder
 * must be one of that run, and its events must say that they are of this job. Never rejects.
 */
export async function findRun({ runId, evidenceDir }: StartedRun): Promise<FoundRun> {
  const bundlePath = join(evidenceDir, runId);
  if (!isRunId(runId) || !isAbsolute(evidenceDir))
    return { kind: 'nothing', why: 'what was saved of it names no folder of a run' };
  if (lstatSync(bundlePath, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { kind: 'nothing', why: `there is no folder ${bundlePath}` };
  try {
    const recovered = await recoverBundle(bundlePath, `post step of FlowForge Guard ${VERSION}`);
    return ofThisJob(bundlePath, runId, recovered.withheld?.map(({ file }) => file) ?? null);
  } catch (error) {
    if (!(error instanceof RecoverError)) return { kind: 'nothing', why: (error as Error).message };
    if (error.code === 'GUARD_ALIVE') return { kind: 'guarded', why: error.message };
    return error.code === 'SEALED' ? ofThisJob(bundlePath, runId, null) : { kind: 'nothing', why: error.message };
  }
}

function ofThisJob(bundlePath: string, runId: string, withheld: readonly string[] | null): FoundRun {
  try {
    const { events, sealed } = readBundle(bundlePath);
    if (!isOfThisJob(events[0], runId)) return { kind: 'nothing', why: `${bundlePath} is not of this job` };
    return { kind: 'bundle', bundlePath, sealed, withheld: sealed ? withheldIn(events.at(-1)) : withheld };
  } catch (error) {
    return { kind: 'nothing', why: (error as Error).message };
  }
}

/** `step` is what a user called it; the rest is the runner's. */
function isOfThisJob(first: StoredEvent | undefined, runId: string): boolean {
  if (first?.event.event_type !== 'run_started' || first.event.run_id !== runId) return false;
  const { identity } = first.event.payload;
  const { step: _, ...own } = identityFrom(process.env, '');
  return Object.entries(own).every(([name, value]) => identity[name as keyof typeof own] === value);
}

function withheldIn(last: StoredEvent | undefined): readonly string[] | null {
  return last?.event.event_type === 'run_sealed' ? last.event.payload.withheld.map(({ file }) => file) : null;
}
