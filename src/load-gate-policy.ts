import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join } from 'node:path';
import { defaultGatePolicy } from './decision/default-gate-policy.ts';
import { problemText } from './load-policy.ts';
import type { GatePolicy } from './model.ts';

/** Which policy the gate is to judge by. */
export interface GatePolicySource {
  /** Null for the built-in one. */
  readonly path: string | null;
  /** What the file is called in messages, beside its path. */
  readonly named: (path: string) => string;
  /** Reads it, and what it extends. May throw: the message says why. */
  readonly read: (path: string) => Promise<Buffer>;
  /** The SHA-256 that the file must have, in hex. */
  readonly pinned: string | undefined;
}

export type LoadedGatePolicy =
  /** `origin` is one line: which policy this is. */
  | { readonly kind: 'ok'; readonly policy: GatePolicy; readonly origin: string; readonly sha256: string | null }
  | { readonly kind: 'invalid'; readonly problem: string }
  /** It is not the file that was pinned. */
  | { readonly kind: 'other'; readonly problem: string };

/** Loads the gate policy: the `gate:` section of the file, or of the last one that it extends and that has one, or else the built-in one. */
export async function loadGatePolicy({ path, named, read, pinned }: GatePolicySource): Promise<LoadedGatePolicy> {
  if (pinned !== undefined && !/^[0-9a-f]{64}$/i.test(pinned))
    return invalid(`policy-sha256: "${pinned.slice(0, 80)}" is not a SHA-256: write 64 hex digits, as sha256sum prints them`);
  if (path === null) {
    if (pinned !== undefined) return invalid('policy-sha256 pins a policy file, and there is none: name it as policy');
    return { kind: 'ok', policy: defaultGatePolicy, origin: 'the built-in gate policy', sha256: null };
  }
  const bytes = await attempt(() => read(path));
  if (typeof bytes === 'string') return invalid(`the policy ${named(path)} cannot be read: ${bytes}`);
  const sha256 = sha256Of(bytes);
  if (pinned !== undefined && pinned.toLowerCase() !== sha256)
    return {
      kind: 'other',
      problem: `the policy ${named(path)} is not the one that is pinned: its SHA-256 is ${sha256}, required is ${pinned.toLowerCase()}; nothing was judged`,
    };
  const found = await gateIn({ path, bytes, via: '' }, { named, read, allPinned: pinned !== undefined, files: 0 });
  if (found.kind === 'invalid')
    return invalid(
      `the policy is not valid, nothing was judged:\n${found.lines.map((line) => `flowforge:   ${line}`).join('\n')}`,
    );
  const which = `${named(path)}, sha256 ${sha256}${pinned === undefined ? '' : ', as pinned'}`;
  if (found.kind === 'none')
    return {
      kind: 'ok',
      policy: defaultGatePolicy,
      origin: `${which}; it has no gate: section, so the built-in one holds`,
      sha256,
    };
  return { kind: 'ok', policy: found.policy, origin: `${which}${found.via}`, sha256 };
}

interface OpenedFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** How it was come to; empty for the file that was named. */
  readonly via: string;
}

interface Search extends Pick<GatePolicySource, 'named' | 'read'> {
  /** What is pinned stands for nothing if it may extend what is not. */
  readonly allPinned: boolean;
  files: number;
}

type FoundGate =
  | { readonly kind: 'found'; readonly policy: GatePolicy; readonly via: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'invalid'; readonly lines: readonly string[] };

/** In all: what extends itself ends here. */
const mostFiles = 64;

async function gateIn({ path, bytes, via }: OpenedFile, search: Search): Promise<FoundGate> {
  const { parsePolicyFile } = await import('./decision/policy-file.ts');
  const { gatePolicyOf } = await import('./decision/gate-schema.ts');
  const { parseReference } = await import('./decision/extended-policy.ts');
  const parsed = parsePolicyFile(bytes.toString('utf8'), search.named(path));
  if (parsed.kind === 'invalid') return { kind: 'invalid', lines: parsed.problems.map(problemText) };
  if (parsed.gate !== null) return { kind: 'found', policy: gatePolicyOf(parsed.gate), via };
  for (const { reference, line } of parsed.extended.toReversed()) {
    const wrong = (problem: string): FoundGate => ({
      kind: 'invalid',
      lines: [problemText({ path: search.named(path), line, message: `extends: ${problem}`, nearest: null })],
    });
    const extended = parseReference(reference);
    if (extended.kind === 'invalid') return wrong(extended.problem);
    if (extended.sha256 === null && search.allPinned)
      return wrong(`${extended.path} is not pinned, and this policy is: write ${extended.path}@sha256:<64 hex digits>`);
    if ((search.files += 1) > mostFiles) return wrong(`this is more than ${mostFiles} policies in all`);
    const place = isAbsolute(extended.path) ? extended.path : join(dirname(path), extended.path);
    const content = await attempt(() => search.read(place));
    if (typeof content === 'string') return wrong(`${search.named(place)} cannot be read: ${content}`);
    const sha256 = sha256Of(content);
    if (extended.sha256 !== null && extended.sha256 !== sha256)
      return wrong(
        `${search.named(place)} has the SHA-256 ${sha256}, but ${extended.sha256} is asked for; if the change is meant, pin the new one`,
      );
    const found = await gateIn(
      { path: place, bytes: content, via: `; its gate: section is that of ${search.named(place)}, sha256 ${sha256}` },
      search,
    );
    if (found.kind !== 'none') return found;
  }
  return { kind: 'none' };
}

/** A text says why it failed. */
async function attempt(read: () => Promise<Buffer>): Promise<Buffer | string> {
  try {
    return await read();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function invalid(problem: string): LoadedGatePolicy {
  return { kind: 'invalid', problem };
}
