/**
 * `node scripts/move-tag.ts v1 v1.2.0 [remote]`: lets a tag that consumers follow point to a release, here and at the remote
 * (`origin`). Releasing and rolling back are the same move. Run it in a checkout that has the release's tag.
 */
import { execFileSync } from 'node:child_process';

const [tag = '', target = '', remote = 'origin'] = process.argv.slice(2);
try {
  if (tag === '' || target === '') throw new Error('write: node scripts/move-tag.ts <tag> <release> [remote]');
  if (!/^v\d+(-canary)?$/.test(tag))
    throw new Error(`${tag} does not move: only v1, v1-canary and their like do, releases never`);
  const commit = git('rev-parse', '--verify', '--quiet', `${target}^{commit}`);
  git('tag', '--force', tag, commit);
  git('push', '--quiet', '--force', remote, `refs/tags/${tag}`);
  process.stdout.write(`${tag} is ${target} (${commit})\n`);
} catch (error) {
  process.stderr.write(`move-tag: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
