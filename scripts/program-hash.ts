import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256, in hex, over names and bytes of our own programs in a dist/: what a run's evidence names as the tool that made it. Guard-init counts
 * by the hashes beside it, since an archive holds only that of its platform; `init` is its folder where that is another one.
 */
export function programHash(dist: string, init = join(dist, 'init')): string {
  const hash = createHash('sha256');
  const bundles = readdirSync(dist).filter((name) => name.endsWith('.js'));
  for (const name of bundles.sort()) hash.update(`${name}\n`).update(readFileSync(join(dist, name)));
  return hash
    .update('init\n')
    .update(readFileSync(join(init, 'SHA256SUMS')))
    .digest('hex');
}
