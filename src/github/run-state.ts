import type { Withheld } from '../model.ts';
import { readProcess } from '../platform/process-table.ts';
import type { ProcessIdentity } from '../platform/tree-tracker.ts';
import { savedState, saveState } from './runner-files.ts';

/** What main tells post of its run before it begins. */
export interface StartedRun {
  readonly runId: string;
  readonly evidenceDir: string;
  readonly guard: ProcessIdentity;
}

/** How far main came. The upload is left to post where the runner is about to end main. */
export type Done = 'all' | 'all-but-upload';

/** What post finds. Every word of it may have been written by someone else: the file lies open to the command's user. */
export interface SavedRun {
  readonly kind: 'saved';
  readonly started: StartedRun;
  /** Files that must not be published; null when main did not come to know. */
  readonly withheld: readonly string[] | null;
  readonly done: Done | null;
}

const STARTED = 'run';
const WITHHELD = 'withheld';
const DONE = 'done';

export function saveStarted(runId: string, evidenceDir: string): void {
  const guard: ProcessIdentity = { pid: process.pid, startTime: readProcess(process.pid)?.startTime ?? 0 };
  saveState(STARTED, JSON.stringify({ runId, evidenceDir, guard } satisfies StartedRun));
}

export function saveWithheld(withheld: readonly Withheld[]): void {
  saveState(WITHHELD, JSON.stringify(withheld.map(({ file }) => file)));
}

export function saveDone(done: Done): void {
  saveState(DONE, done);
}

/** What main saved; `none` when it never came to start a run. */
export function readSavedRun(): SavedRun | { readonly kind: 'none' } | { readonly kind: 'bad' } {
  if (savedState(STARTED) === '') return { kind: 'none' };
  const started = startedIn(parsed(savedState(STARTED)));
  if (started === null) return { kind: 'bad' };
  const withheld = parsed(savedState(WITHHELD));
  return { kind: 'saved', started, withheld: isTexts(withheld) ? withheld : null, done: doneIn(savedState(DONE)) };
}

function startedIn(value: unknown): StartedRun | null {
  const { runId, evidenceDir, guard } = Object(value) as Record<string, unknown>;
  const { pid, startTime } = Object(guard) as Record<string, unknown>;
  if (typeof runId !== 'string' || typeof evidenceDir !== 'string') return null;
  if (!isCount(pid) || !isCount(startTime)) return null;
  return { runId, evidenceDir, guard: { pid, startTime } };
}

function doneIn(text: string): Done | null {
  return text === 'all' || text === 'all-but-upload' ? text : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
