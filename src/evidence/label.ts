import { randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unfinishedEnding } from './bundle-files.ts';
import { errorText } from './error-text.ts';
import { isRunId } from './identifiers.ts';
import { type Label, type LabelFile, labelFileSchema } from './label-schema.ts';

/** The run that a label is about: its events up to and with `head`. */
export interface LabelledRun {
  readonly runId: string;
  /** Hash of the last event. */
  readonly head: string;
}

export type FoundLabel =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly path: string; readonly file: LabelFile }
  /** There is one, and it says nothing about this run. */
  | { readonly kind: 'ignored'; readonly path: string; readonly why: string };

/** A note is a sentence or two. */
const largestLabelBytes = 64 * 1024;

/** Where the label of a run is kept: beside its folder or archive, never in it, so that nothing that is sealed changes. */
export function labelPath(bundle: string, runId: string): string {
  return join(dirname(resolve(bundle)), `${runId}.label.json`);
}

/** Reads the label of a run. One whose head is another, as after the bundle was made anew, is ignored. Throws nothing. */
export function readLabel(bundle: string, { runId, head }: LabelledRun): FoundLabel {
  if (!isRunId(runId)) return { kind: 'none' };
  const path = labelPath(bundle, runId);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return { kind: 'none' };
  const ignored = (why: string): FoundLabel => ({ kind: 'ignored', path, why });
  if (!stat.isFile()) return ignored('it is not a regular file');
  if (stat.size > largestLabelBytes) return ignored(`it has ${stat.size} bytes; a label has at most ${largestLabelBytes}`);
  const parsed = parsedLabel(path);
  if (typeof parsed === 'string') return ignored(parsed);
  if (parsed.run_id !== runId) return ignored(`it is about run ${parsed.run_id}`);
  if (parsed.head !== head)
    return ignored(
      `its head is ${parsed.head.slice(0, 16)}, that of the bundle ${head.slice(0, 16)}: it was given to other events`,
    );
  return { kind: 'found', path, file: parsed };
}

/** Writes the label of a run over the one that it has, if any, and gives its path. Throws what the disk throws. */
export function writeLabel(
  bundle: string,
  { runId, head }: LabelledRun,
  said: { readonly label: Label; readonly note: string; readonly by: string; readonly at: string },
): string {
  if (!isRunId(runId)) throw new Error(`${JSON.stringify(runId)} cannot name a file`);
  const path = labelPath(bundle, runId);
  const { label, note, by, at } = said;
  const file: LabelFile = { schema_version: 1, run_id: runId, head, label, note, by, at };
  // Of two who write at once, each has a file of its own until it takes the place.
  const unfinished = `${path}.${randomBytes(4).toString('hex')}${unfinishedEnding}`;
  try {
    writeFileSync(unfinished, `${JSON.stringify(file, null, 2)}\n`, { flag: 'wx' });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return path;
}

/** A text says why it is none. */
function parsedLabel(path: string): LabelFile | string {
  try {
    const parsed = labelFileSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    return `${issue?.path.map(String).join('.') || 'it'}: ${issue?.message ?? 'not a label'}`;
  } catch (error) {
    return errorText(error);
  }
}
