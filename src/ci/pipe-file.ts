import { spawn } from 'node:child_process';
import { promises as disk } from 'node:fs'; // loaded at its first use, unlike node:fs/promises: few runs tell anyone

/** How it ended, in words that fit behind the program's name. */
export type Piped = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly why: string };

/** Runs a program with a file as its stdin. What it prints is of no interest; it is ended when it has not finished in time. Never rejects. */
export async function pipeFile(
  [program, ...args]: readonly [string, ...string[]],
  path: string,
  env: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<Piped> {
  try {
    const file = await disk.open(path);
    try {
      return await ended(program, args, file.fd, env, timeoutMs);
    } finally {
      await file.close();
    }
  } catch (error) {
    return { kind: 'failed', why: (error as Error).message };
  }
}

function ended(
  program: string,
  args: readonly string[],
  stdin: number,
  env: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<Piped> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: [stdin, 'ignore', 'ignore'], env: { ...env } });
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      done({ kind: 'failed', why: `had not ended after ${timeoutMs / 1000} s` });
    }, timeoutMs);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      done({ kind: 'failed', why: error.code === 'ENOENT' ? 'is not on the PATH' : error.message });
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      done(code === 0 ? { kind: 'done' } : { kind: 'failed', why: `ended with ${signal ?? `exit code ${code}`}` });
    });
  });
}
