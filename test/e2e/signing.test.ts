import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, guard, temporaryFolder } from './guard.ts';

const ours = keyPair();
const theirs = keyPair();
const secret = ours.privateKey.split('\n')[1] ?? '';

describe('a run with a signing key', () => {
  it.each([
    ['that ends at once', 'env'],
    ['whose journal has a thread', 'env; sleep 0.4'],
  ])('%s leaves a signed bundle; the command and the bundle hold nothing of the key', async (_, script) => {
    const ended = await guard(['run', '--', 'sh', '-c', script], { env: { FLOWFORGE_SIGNING_KEY: ours.privateKey } });
    expect(ended.code).toBe(0);
    expect(`${ended.stdout}`).toContain('PATH=');
    expect(`${ended.stdout}${ended.stderr}`).not.toContain('FLOWFORGE_SIGNING_KEY');
    for (const text of [`${ended.stdout}`, ended.stderr, ...texts(ended.bundle)]) expect(text).not.toContain(secret);
    expect(verify(ended.bundle, '--public-key', ours.publicKey)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('signed by the given key'),
    });
    expect(verify(ended.bundle)).toMatchObject({ status: 0, stdout: expect.stringContaining('note: signed, not checked') });
    expect(verify(ended.bundle, '--public-key', theirs.publicKey)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('INVALID'),
    });
  });

  it('reads the key once, so that the command cannot put another in its place', async () => {
    const keyFile = join(temporaryFolder(), 'key.pem');
    writeFileSync(keyFile, ours.privateKey);
    const other = join(temporaryFolder(), 'other.pem');
    writeFileSync(other, theirs.privateKey);
    const { bundle } = await guard(['run', '--', 'cp', other, keyFile], { env: { FLOWFORGE_SIGNING_KEY: keyFile } });
    expect(readFileSync(keyFile, 'utf8')).toBe(theirs.privateKey);
    expect(verify(bundle, '--public-key', ours.publicKey).status).toBe(0);
  });

  it('that cannot be used says so in one line, and leaves the exit code alone and the bundle unsigned', async () => {
    const { code, stderr, bundle } = await guard(['run', '--', 'sh', '-c', 'exit 7'], { env: { FLOWFORGE_SIGNING_KEY: secret } });
    expect(code).toBe(7);
    expect(stderr.split('\n').filter((line) => line.includes('FLOWFORGE_SIGNING_KEY'))).toEqual([
      expect.stringMatching(/^flowforge: FLOWFORGE_SIGNING_KEY cannot be used, so the bundle is not signed \(ENOENT\)/),
    ]);
    expect(stderr).not.toContain(secret);
    expect(existsSync(join(bundle ?? '', 'manifest.dsse.json'))).toBe(false);
    expect(verify(bundle).status).toBe(0);
    expect(verify(bundle, '--public-key', ours.publicKey).status).toBe(1);
  });

  it('keeps the key from the command even when the guard is turned off', async () => {
    const { stdout } = await guard(['run', '--', 'env'], {
      env: { FLOWFORGE_SIGNING_KEY: ours.privateKey, FLOWFORGE_DISABLE: '1' },
    });
    expect(`${stdout}`).toContain('PATH=');
    expect(`${stdout}`).not.toContain('FLOWFORGE_SIGNING_KEY');
  });
});

describe('verify', () => {
  it('compares a bundle with the run that is expected', async () => {
    const github = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'test', GITHUB_SHA: 'abc' };
    const { bundle } = await guard(['run', '--', 'true'], { env: github });
    expect(verify(bundle, '--expect-run', '7', '--expect-job', 'test').status).toBe(0);
    expect(verify(bundle, '--expect-run', '8')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('this is run "7" of job "test"; expected was run "8", not "7"'),
    });
    const { GITHUB_ACTIONS: _, ...unknown } = process.env;
    const asked = (env: object) =>
      spawnSync(process.execPath, [cli, 'verify', '--expect-this-run', bundle ?? ''], { env: { ...unknown, ...env } }).status;
    expect(asked(github)).toBe(0);
    expect(asked({ ...github, GITHUB_RUN_ATTEMPT: '2' })).toBe(1);
    expect(asked({})).toBe(2);
  });

  it('takes an empty value or a missing file for wrong usage', async () => {
    const { bundle } = await guard(['run', '--', 'true']);
    for (const flags of [['--expect-sha='], ['--public-key', '/no/such/key'], ['--witness', '/no/such/log']]) {
      expect(verify(bundle, ...flags)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^flowforge: /) });
    }
  });
});

function verify(bundle: string | null, ...flags: readonly string[]) {
  return spawnSync(process.execPath, [cli, 'verify', ...flags, bundle ?? ''], { encoding: 'utf8' });
}

function texts(bundle: string | null): readonly string[] {
  const folder = bundle ?? '';
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
}

function keyPair() {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}
