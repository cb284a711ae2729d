import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** Why a public key is not to be believed: a pull request can put its own in the place of one that lies in its checkout. Null when there is no such reason. */
export function publicKeyProblem(given: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const path = given.trim();
  if (path === '' || path.startsWith('-----BEGIN') || (env['GITHUB_BASE_REF'] ?? '') === '') return null;
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd();
  if (!liesIn(resolve(path), resolve(workspace)) && !liesIn(real(path), real(workspace))) return null;
  return `input public-key: ${path} lies in the checkout, where a pull request can change it; give the key itself (PEM), as from a variable of the repository, or a file outside`;
}

function liesIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
