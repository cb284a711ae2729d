import { logLine } from './ci/log-line.ts';
import type { PolicySource } from './decision/effective-policy.ts';
import type { PolicyProblem } from './decision/policy-parts.ts';

export type LoadedPolicy =
  | {
      readonly kind: 'ok';
      /** For the step that was asked for. */
      readonly sources: readonly PolicySource[];
      /** For a step of any name. */
      readonly sourcesFor: (step: string) => readonly PolicySource[];
      /** The policy says what the gate asks of the runs, so that each of them is evidence. */
      readonly hasGate: boolean;
    }
  | { readonly kind: 'invalid'; readonly problem: string; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a policy file, if one is named, with all that it extends. The YAML and schema code is loaded only then.
 * @param step the name of the step that it is to hold for
 */
export async function loadPolicy(path: string | undefined, step = ''): Promise<LoadedPolicy> {
  if (path === undefined) return { kind: 'ok', sources: [], sourcesFor: () => [], hasGate: false };
  const { gateOf, readPolicyFiles, sourcesFor } = await import('./read-policy-files.ts');
  const read = await readPolicyFiles(path);
  if (read.kind === 'ok') {
    const { file } = read;
    const sourcesOf = (name: string) => sourcesFor(file, name);
    return { kind: 'ok', sources: sourcesOf(step), sourcesFor: sourcesOf, hasGate: gateOf(file) !== null };
  }
  const { problems } = read;
  const lines = problems.map((each) => `flowforge:   ${problemText(each)}`);
  return { kind: 'invalid', problem: `the policy is not valid, nothing was started:\n${lines.join('\n')}`, problems };
}

/** One line, whatever the file says: `flowforge.yml:3: limits.wall-tiem is not a key that this version knows; did you mean wall-time?` */
export function problemText({ path, line, message }: PolicyProblem): string {
  return logLine(`${path}${line === null ? '' : `:${line}`}: ${message}`);
}
