import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { PolicySource } from './decision/effective-policy.ts';
import { parseReference } from './decision/extended-policy.ts';
import type { ExtendedPolicy, ParsedPolicy, PolicyProblem } from './decision/policy-parts.ts';
import type { LintedPart } from './decision/policy-view.ts';
import { readRightPolicy } from './decision/right-policy.ts';
import { matchesStep } from './decision/step-glob.ts';
import { readPolicyBytes } from './policy-bytes.ts';

/** A policy file and those that it changes, lowest first. */
export interface PolicyFile {
  /** As it was named to us, or as its place follows from the file that names it. */
  readonly path: string;
  readonly parsed: Extract<ParsedPolicy, { kind: 'ok' }>;
  readonly extended: readonly PolicyFile[];
}

export type ReadPolicyFiles =
  | { readonly kind: 'ok'; readonly file: PolicyFile }
  | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };

/** An organisation's policy, a department's, a team's: whoever needs more no longer knows what holds. */
const DEEPEST = 5;

/** In all, so that lists in lists of policies cannot hold a step up. */
const MOST_FILES = 64;

interface Reading {
  /** The files above this one, as the host knows them. */
  readonly above: readonly string[];
  readonly count: { files: number };
}

/** Reads a policy file and all that it extends. */
export async function readPolicyFiles(path: string): Promise<ReadPolicyFiles> {
  let bytes: Buffer;
  try {
    bytes = await readPolicyBytes(path);
  } catch (error) {
    return invalid(path, null, `the policy file cannot be read: ${(error as Error).message}`);
  }
  return readOne(bytes, path, { above: [await realpath(path).catch(() => path)], count: { files: 1 } });
}

/** Every part of the files, the lowest precedence first. A file lies wholly over what it extends. */
export function partsOf({ path, parsed, extended }: PolicyFile): readonly LintedPart[] {
  return [
    ...extended.flatMap(partsOf),
    { pattern: null, place: { kind: 'file', path, line: null }, source: parsed.source },
    ...parsed.steps.map(({ pattern, line, source }): LintedPart => ({ pattern, source, place: { kind: 'file', path, line } })),
  ];
}

/** What the files say of a step of this name, the lowest precedence first. */
export function sourcesFor(file: PolicyFile, step: string): readonly PolicySource[] {
  return partsOf(file)
    .filter(({ pattern }) => pattern === null || matchesStep(pattern, step))
    .map(({ source }) => source);
}

/** The gate's section of the file, or else of the last one that it extends and that has one. */
export function gateOf({ parsed, extended }: PolicyFile): PolicyFile['parsed']['gate'] {
  return parsed.gate ?? extended.map(gateOf).findLast((gate) => gate !== null) ?? null;
}

async function readOne(bytes: Buffer, path: string, reading: Reading): Promise<ReadPolicyFiles> {
  const parsed = await parse(bytes.toString('utf8'), path);
  if (parsed.kind === 'invalid') return parsed;
  const read: ReadPolicyFiles[] = [];
  for (const each of parsed.extended) read.push(await readExtended(each, path, reading));
  const problems = read.flatMap((each) => (each.kind === 'invalid' ? each.problems : []));
  if (problems.length > 0) return { kind: 'invalid', problems };
  return { kind: 'ok', file: { path, parsed, extended: read.flatMap((each) => (each.kind === 'ok' ? [each.file] : [])) } };
}

async function parse(text: string, path: string): Promise<ParsedPolicy> {
  const right = readRightPolicy(text, path);
  if (right !== null) return right;
  const { parsePolicyFile } = await import('./decision/policy-file.ts');
  return parsePolicyFile(text, path);
}

async function readExtended({ reference, line }: ExtendedPolicy, from: string, reading: Reading): Promise<ReadPolicyFiles> {
  const named = parseReference(reference);
  if (named.kind === 'invalid') return wrong(named.problem);
  const path = isAbsolute(named.path) ? named.path : join(dirname(from), named.path);
  if (reading.above.length > DEEPEST)
    return wrong(`${path} would be number ${DEEPEST + 1} in a row of policies that extend one another; ${DEEPEST} is the most`);
  if (reading.count.files >= MOST_FILES) return wrong(`this is more than ${MOST_FILES} policies in all`);
  reading.count.files += 1;
  try {
    const place = await realpath(path);
    if (reading.above.includes(place))
      return wrong(`${path} extends itself${reading.above.length === 1 ? '' : `, over ${reading.above.length} files`}`);
    const bytes = await readPolicyBytes(place);
    const found = createHash('sha256').update(bytes).digest('hex');
    if (named.sha256 !== null && named.sha256 !== found)
      return wrong(`${path} has the SHA-256 ${found}, but ${named.sha256} is asked for; if the change is meant, pin the new one`);
    return await readOne(bytes, path, { ...reading, above: [...reading.above, place] });
  } catch (error) {
    return wrong(`${path} cannot be read: ${(error as Error).message}`);
  }

  function wrong(problem: string): ReadPolicyFiles {
    return invalid(from, line, `extends: ${problem}`);
  }
}

function invalid(path: string, line: number | null, message: string): ReadPolicyFiles {
  return { kind: 'invalid', problems: [{ path, line, message, nearest: null }] };
}
