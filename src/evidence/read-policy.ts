import { type RecordedPolicy, recordedPolicy } from '../decision/recorded-policy.ts';
import { BundleError } from './bundle-error.ts';
import { policyFile } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { sha256Hex } from './chain.ts';
import { errorText } from './error-text.ts';

/** `sha256` is that of the file as it stands there: what `run_started` must name. */
export type ReadPolicy = Extract<RecordedPolicy, { kind: 'ok' }> & { readonly sha256: string };

/** An effective policy has a few KiB: its size does not depend on what the user wrote. */
const largestPolicyBytes = 1024 * 1024;

/** The policy that a bundle's run was under. Throws BundleError when policy.json is not there or cannot be one. */
export function readPolicy(source: BundleSource): ReadPolicy {
  const path = `${source.path}: ${policyFile}`;
  try {
    const bytes = source.read(policyFile, largestPolicyBytes);
    const recorded = recordedPolicy(JSON.parse(bytes.toString('utf8')));
    if (recorded.kind === 'ok') return { ...recorded, sha256: sha256Hex(bytes) };
    throw new BundleError('BAD_POLICY', `${path}: ${recorded.problem}: use the guard that wrote it`);
  } catch (error) {
    if (error instanceof BundleError) throw error;
    throw new BundleError('BAD_POLICY', `${path} cannot be read: ${errorText(error)}`, { cause: error });
  }
}
