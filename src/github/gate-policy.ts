import { type LoadedGatePolicy, loadGatePolicy } from '../load-gate-policy.ts';
import { commitFiles, GitFileError } from './git-files.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface GatePolicyInputs {
  readonly policy: string;
  readonly ref: string;
  readonly sha256: string;
}

/**
 * The policy that the inputs name, out of git: of a pull request it is the base branch's, so that what the pull request makes of it in its checkout changes
 * nothing. What cannot be found there is never taken from the checkout instead.
 */
export async function gatePolicy({ policy, ref, sha256 }: GatePolicyInputs, env: Environment): Promise<LoadedGatePolicy> {
  const pinned = sha256 === '' ? undefined : sha256;
  if (policy === '') {
    if (ref !== '')
      return {
        kind: 'invalid',
        problem: 'policy-ref says where a policy is taken from, and policy does not say which: give its path',
      };
    return loadGatePolicy({ path: null, named: (path) => path, read: noFile, pinned });
  }
  const from = placeOf(ref, env);
  try {
    const files = await commitFiles(env['GITHUB_WORKSPACE'] || process.cwd(), from.ref, from.unfetched);
    const named = (path: string) => `${path} of ${from.name}`;
    const loaded = await loadGatePolicy({ path: policy, named, read: (path) => files.read(path), pinned });
    return loaded.kind === 'ok' ? { ...loaded, origin: `${loaded.origin} (commit ${files.commit})` } : loaded;
  } catch (error) {
    if (error instanceof GitFileError) return { kind: 'invalid', problem: error.message };
    throw error;
  }
}

interface PolicyPlace {
  readonly ref: string;
  /** As people call it. */
  readonly name: string;
  readonly unfetched: string;
}

function placeOf(ref: string, env: Environment): PolicyPlace {
  if (ref !== '')
    return { ref, name: ref, unfetched: `fetch it in a step before this one, or give actions/checkout "fetch-depth: 0"` };
  const base = env['GITHUB_BASE_REF'] ?? '';
  if (base === '') {
    const sha = env['GITHUB_SHA'] ?? '';
    return {
      ref: sha,
      name: 'the commit of this run',
      unfetched: 'check it out with actions/checkout in a step before this one, or name another with policy-ref',
    };
  }
  return {
    // Written out, so that no tag or branch of that name can stand in its place.
    ref: `refs/remotes/origin/${base}`,
    name: `origin/${base}`,
    unfetched: `give actions/checkout "fetch-depth: 0", or fetch it: git fetch --depth=1 origin ${base}:refs/remotes/origin/${base}`,
  };
}

async function noFile(): Promise<Buffer> {
  throw new GitFileError('no policy was named');
}
