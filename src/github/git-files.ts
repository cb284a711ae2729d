import { execFile } from 'node:child_process';
import { posix } from 'node:path';
import { promisify } from 'node:util';

/** A policy is not in the repository as it was asked for. The message says what to do. */
export class GitFileError extends Error {
  override readonly name = 'GitFileError';
}

/** Files of one commit, as git has them. */
export interface CommitFiles {
  readonly commit: string;
  /** Throws GitFileError. */
  read(path: string): Promise<Buffer>;
}

/** A git that waits for something would wait for as long as the job may run. */
const gitTimeoutMs = 60_000;
const largestFileBytes = 1024 * 1024;

/**
 * The files of the commit that `ref` names in the repository at `folder`. Throws GitFileError when it is not there. `unfetched` says what to do then.
 */
export async function commitFiles(folder: string, ref: string, unfetched: string): Promise<CommitFiles> {
  if (ref === '' || ref.startsWith('-'))
    throw new GitFileError(`policy-ref "${ref}" is no git ref: write a branch, a tag or a commit, such as origin/main`);
  const git = gitIn(folder);
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (found.kind === 'failed')
    throw new GitFileError(
      `${ref} is not in the checkout${found.why === '' ? '' : ` (${found.why})`}, so the policy cannot be read: ${unfetched}`,
    );
  const commit = found.stdout.toString('latin1').trim();
  return {
    commit,
    async read(path) {
      const inside = posix.normalize(path.replaceAll('\\', '/'));
      if (posix.isAbsolute(inside) || inside.startsWith('..')) throw new GitFileError('it lies outside of the repository');
      // Unlike `git show`, this runs no program that the repository's attributes name.
      const file = await git(['cat-file', 'blob', `${commit}:${inside}`]);
      if (file.kind === 'failed') throw new GitFileError(`there is no such file in ${ref} (commit ${commit.slice(0, 12)})`);
      return file.stdout;
    },
  };
}

type GitAnswer = { readonly kind: 'ok'; readonly stdout: Buffer } | { readonly kind: 'failed'; readonly why: string };

/** Without a shell, and without what earlier steps may have put into the environment to lead git elsewhere. */
function gitIn(folder: string): (args: readonly string[]) => Promise<GitAnswer> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(own),
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  // In a container the checkout may belong to another user; it is only read.
  const always = ['-C', folder, '-c', `safe.directory=${folder}`];
  return async (args) => {
    try {
      const options = { env, timeout: gitTimeoutMs, maxBuffer: largestFileBytes, encoding: 'buffer' } as const;
      const { stdout } = await promisify(execFile)('git', [...always, ...args], options);
      return { kind: 'ok', stdout };
    } catch (error) {
      return { kind: 'failed', why: whyOf(error) };
    }
  };
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'git was not found';
  const stderr = 'stderr' in error && Buffer.isBuffer(error.stderr) ? error.stderr.toString('utf8') : '';
  return stderr.trim().split('\n').at(0)?.slice(0, 200) ?? '';
}
