import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { publicKeyProblem } from '../../src/github/gate-key.ts';
import { temporaryFolder } from '../evidence/recorded-run.ts';

it('refuses the key of a checkout that a pull request controls, however it is named', () => {
  const { workspace, env } = checkout();
  const inside = join(workspace, 'keys', 'public.pem');
  for (const path of [inside, `${workspace}/x/../keys/public.pem`, ` ${inside}\n`, join(workspace, 'no-such.pem')])
    expect(publicKeyProblem(path, env), path).toMatch(
      /^input public-key: .+ lies in the checkout, where a pull request can change it;/,
    );
});

it.skipIf(process.platform === 'win32')('refuses a link out of the checkout, and one into it', () => {
  const { folder, workspace, env } = checkout();
  const [outside, out, into] = [join(folder, 'public.pem'), join(workspace, 'out.pem'), join(folder, 'into.pem')];
  writeFileSync(outside, '');
  symlinkSync(outside, out);
  symlinkSync(join(workspace, 'keys', 'public.pem'), into);
  expect(publicKeyProblem(out, env)).toContain('lies in the checkout');
  expect(publicKeyProblem(into, env)).toContain('lies in the checkout');
});

it('takes PEM, a file outside, and whatever a push has checked out', () => {
  const { folder, workspace, env } = checkout();
  expect(publicKeyProblem('-----BEGIN PUBLIC KEY-----\n', env)).toBeNull();
  expect(publicKeyProblem('', env)).toBeNull();
  expect(publicKeyProblem(join(folder, 'public.pem'), env)).toBeNull();
  expect(publicKeyProblem(join(workspace, 'keys', 'public.pem'), { ...env, GITHUB_BASE_REF: '' })).toBeNull();
});

function checkout() {
  const folder = temporaryFolder(onTestFinished);
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, 'keys'), { recursive: true });
  writeFileSync(join(workspace, 'keys', 'public.pem'), '');
  return { folder, workspace, env: { GITHUB_BASE_REF: 'main', GITHUB_WORKSPACE: workspace } };
}
