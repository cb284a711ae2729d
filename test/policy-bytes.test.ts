import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPolicyBytes } from '../src/policy-bytes.ts';
import { temporaryFolder } from './evidence/recorded-run.ts';

describe('the bytes of a policy file', () => {
  it('are those of a file', async () => {
    const path = join(temporaryFolder(onTestFinished), 'flowforge.yml');
    writeFileSync(path, 'version: 1\n');
    expect((await readPolicyBytes(path)).toString()).toBe('version: 1\n');
  });

  it('are refused when there are far too many for a policy', async () => {
    const path = join(temporaryFolder(onTestFinished), 'flowforge.yml');
    writeFileSync(path, '');
    truncateSync(path, 3 * 1024 ** 3);
    await expect(readPolicyBytes(path)).rejects.toThrow('it is larger than 1 MiB; is it a policy?');
  });

  it('are refused of a folder', async () => {
    const path = join(temporaryFolder(onTestFinished), 'flowforge.yml');
    mkdirSync(path);
    await expect(readPolicyBytes(path)).rejects.toThrow('it is a folder');
  });
});

describe.skipIf(process.platform === 'win32')('the bytes of a policy that is no file', () => {
  it('are refused of a device that has no end', async () => {
    await expect(readPolicyBytes('/dev/zero')).rejects.toThrow('it is neither a file nor a pipe');
  });

  it('are what is written to a pipe, however late that begins', async () => {
    const path = pipe();
    const read = readPolicyBytes(path);
    writing(`printf 'version: 1\\n' > "$1"`, path);
    expect((await read).toString()).toBe('version: 1\n');
  });

  it('are not waited for at a pipe that nobody writes to', async () => {
    await expect(readPolicyBytes(pipe())).rejects.toThrow('it is a pipe, and its end did not come within 5s');
  }, 60_000);

  it('are not waited for at a pipe that is never ended', async () => {
    const path = pipe();
    writing(`exec 3<> "$1"; printf 'version: 1\\n' >&3; exec sleep 60`, path);
    await expect(readPolicyBytes(path)).rejects.toThrow('it is a pipe, and its end did not come within 5s');
  }, 60_000);

  it('are refused of a pipe that gives more than a policy has', async () => {
    const path = pipe();
    writing(`exec head -c 3000000 /dev/zero > "$1"`, path);
    await expect(readPolicyBytes(path)).rejects.toThrow('it is larger than 1 MiB; is it a policy?');
  });
});

function pipe(): string {
  const path = join(temporaryFolder(onTestFinished), 'policy');
  execFileSync('mkfifo', [path]);
  return path;
}

function writing(script: string, path: string): void {
  const writer = spawn('sh', ['-c', script, 'sh', path], { stdio: 'ignore' });
  onTestFinished(() => void writer.kill('SIGKILL'));
}
