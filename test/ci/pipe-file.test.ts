import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pipeFile } from '../../src/ci/pipe-file.ts';

const env = { PATH: process.env.PATH ?? '' };
const longMs = 30_000;

describe('a program that takes a file', () => {
  it('gets all of it', async () => {
    const { folder, file } = summary('# killed\n');
    const copy = join(folder, 'copy');
    const program = `require('node:fs').writeFileSync(${JSON.stringify(copy)}, require('node:fs').readFileSync(0))`;
    expect(await pipeFile([process.execPath, '-e', program], file, env, longMs)).toEqual({ kind: 'done' });
    expect(readFileSync(copy, 'utf8')).toBe('# killed\n');
  });

  it('has only the environment that it is given', async () => {
    const program = 'process.exitCode = process.env.HOME === undefined && process.env.PATH !== undefined ? 0 : 1';
    expect(await pipeFile([process.execPath, '-e', program], summary('x').file, env, longMs)).toEqual({ kind: 'done' });
  });

  it.each([
    ['process.exitCode = 3', 'ended with exit code 3'],
    ["process.kill(process.pid, 'SIGKILL')", 'ended with SIGKILL'],
  ])('is said to have failed when it does: %s', async (program, why) => {
    expect(await pipeFile([process.execPath, '-e', program], summary('x').file, env, longMs)).toEqual({ kind: 'failed', why });
  });

  it('is said to be missing when it is', async () => {
    const piped = await pipeFile(['no-such-program'], summary('x').file, env, longMs);
    expect(piped).toEqual({ kind: 'failed', why: 'is not on the PATH' });
  });

  it('is ended when it takes too long', async () => {
    const { folder, file } = summary('x');
    const late = join(folder, 'late');
    const program = `setInterval(() => {}, 1000); process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(late)}, ''))`;
    const piped = await pipeFile([process.execPath, '-e', program], file, env, 200);
    expect(piped).toEqual({ kind: 'failed', why: 'had not ended after 0.2 s' });
    expect(existsSync(late)).toBe(false);
  });

  it('is not started without the file', async () => {
    const piped = await pipeFile([process.execPath, '-e', ''], join(summary('x').folder, 'none'), env, longMs);
    expect(piped).toMatchObject({ kind: 'failed', why: expect.stringContaining('ENOENT') });
  });
});

function summary(text: string): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-pipe-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'summary.md');
  writeFileSync(file, text);
  return { folder, file };
}
