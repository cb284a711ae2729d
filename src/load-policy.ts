import { readFile } from 'node:fs/promises';
import type { PolicySource } from './decision/effective-policy.ts';

export type LoadedPolicy =
  | { readonly kind: 'ok'; readonly sources: readonly PolicySource[] }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Reads a policy file, if one is named. The YAML and schema code is loaded only then. */
export async function loadPolicy(path: string | undefined): Promise<LoadedPolicy> {
  if (path === undefined) return { kind: 'ok', sources: [] };
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { kind: 'invalid', problem: `the policy file cannot be read: ${(error as Error).message}` };
  }
  const { parsePolicyFile } = await import('./decision/policy-file.ts');
  const parsed = parsePolicyFile(text, path);
  if (parsed.kind === 'ok') return { kind: 'ok', sources: [parsed.source] };
  return {
    kind: 'invalid',
    problem: `the policy is not valid, nothing was started:\n${parsed.problems.map(problemLine).join('\n')}`,
  };

  function problemLine({ line, message }: { readonly line: number | null; readonly message: string }): string {
    return `flowforge:   ${path}${line === null ? '' : `:${line}`}: ${message}`;
  }
}
