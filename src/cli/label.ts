import { userInfo } from 'node:os';
import { openBundle } from '../evidence/bundle-source.ts';
import { type FoundLabel, type LabelledRun, readLabel, writeLabel } from '../evidence/label.ts';
import { type Label, type LabelFile, labels } from '../evidence/label-schema.ts';
import { readVerifiedEvents } from '../evidence/verified-events.ts';
import { safeLine } from '../report/terminal-safe.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

const flags = [
  { name: 'note', takesValue: true },
  { name: 'by', takesValue: true },
];
const usage = 'flowforge-ci label <bundle> [healthy|runaway] [--note TEXT] [--by NAME]';
/** A label is read by people, in one glance. */
const longestTextChars = 2000;

/** `flowforge-ci label`: says what a run was, in a file beside its bundle; without a label, prints the one that it has, and ends with 1 when there is none. */
export async function labelCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, flags);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [bundle, word, ...more] = parsed.words;
  if (bundle === undefined || more.length > 0) return wrongUsage(`label needs one bundle: ${usage}`);
  const label = labels.find((each) => each === word);
  if (word !== undefined && label === undefined) return wrongUsage(`"${word}" is no label: a run is ${labels.join(' or ')}`);
  const { note = '', by } = parsed.flags;
  if (label === undefined && (note !== '' || by !== undefined)) return wrongUsage(`--note and --by go with a label: ${usage}`);
  if (note.length + (by ?? '').length > longestTextChars)
    return wrongUsage(`--note and --by have more than ${longestTextChars} characters together`);
  try {
    const run = await labelledRun(bundle);
    return label === undefined ? printLabel(bundle, run) : setLabel(bundle, run, { label, note, by: by ?? userName() });
  } catch (error) {
    return failed((error as Error).message);
  }
}

/** Throws when the bundle cannot be read or its chain is broken: what was changed is not worth a label. */
async function labelledRun(bundle: string): Promise<LabelledRun> {
  const read = readVerifiedEvents(await openBundle(bundle), () => {});
  if (read.kind === 'invalid') throw new Error(`${bundle} is INVALID, no label was given: events.jsonl, ${read.why}`);
  return { runId: read.runId, head: read.head.hash };
}

function setLabel(bundle: string, run: LabelledRun, said: { readonly label: Label; readonly note: string; readonly by: string }) {
  const path = writeLabel(bundle, run, { ...said, at: new Date().toISOString() });
  process.stdout.write(`${said.label}  ${run.runId}  (${safeLine(path)})\n`);
  return 0;
}

function printLabel(bundle: string, run: LabelledRun): number {
  const found = readLabel(bundle, run);
  if (found.kind !== 'found') return failed(whyNone(bundle, found));
  process.stdout.write(labelText(found.file));
  return 0;
}

function whyNone(bundle: string, found: Exclude<FoundLabel, { kind: 'found' }>): string {
  if (found.kind === 'ignored') return safeLine(`${found.path} is ignored: ${found.why}`);
  return `${bundle} has no label: give it one with flowforge-ci label ${bundle} healthy or runaway`;
}

function labelText({ label, run_id, note, by, at }: LabelFile): string {
  const said = note === '' ? '' : `: ${note}`;
  return `${label}  ${safeLine(run_id)}  ${at} by ${safeLine(by)}${safeLine(said)}\n`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown'; // a container may run under a number that no user has
  }
}

function failed(why: string): number {
  process.stderr.write(`flowforge: ${why}\n`);
  return 1;
}
