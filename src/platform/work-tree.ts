import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkTree } from '../ports.ts';

/** A look that takes longer than this says nothing. */
const LOOK_TIMEOUT_MS = 10_000;
/** A tree with more changed files than this is not looked at file by file. */
const OUTPUT_BYTES_MAX = 4 * 1024 * 1024;
const FILES_MAX = 5_000;

/**
 * What git(1) says of the working tree: the commit, and of each changed or new file its state, size and time, since `git status` says the
 * same of a file however often it is changed again. Ignored files are left out, and no lock is taken.
 * @param env what git runs with: it may run programs that the repository's configuration names
 */
export function gitWorkTree(cwd: string, env: Readonly<Record<string, string>>): WorkTree {
  return {
    async digest() {
      const status = await statusOf(cwd, env);
      const root = status === null ? null : await outputOf(['rev-parse', '--show-toplevel'], cwd, env);
      if (status === null || root === null) return null;
      const files = await Promise.all(
        pathsIn(status)
          .slice(0, FILES_MAX)
          .map((path) => stampOf(join(root.trim(), path))),
      );
      return createHash('sha256').update(status).update(files.join('\n')).digest('hex');
    },
  };
}

function statusOf(cwd: string, env: Readonly<Record<string, string>>): Promise<string | null> {
  return outputOf(['status', '--porcelain=v2', '--branch', '-z', '--untracked-files=all'], cwd, env);
}

/** Null when git cannot be had, fails, or takes too long. */
function outputOf(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<string | null> {
  const git = ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...args];
  return new Promise((resolve) => {
    const child = spawn('git', git, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], windowsHide: true });
    const pieces: Buffer[] = [];
    let bytes = 0;
    const stop = () => child.kill('SIGKILL');
    const timer = setTimeout(stop, LOOK_TIMEOUT_MS);
    child.stdout.on('data', (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > OUTPUT_BYTES_MAX) stop();
      else pieces.push(piece);
    });
    const done = (output: string | null) => {
      clearTimeout(timer);
      resolve(output);
    };
    child.once('error', () => done(null));
    child.once('close', (code) => done(code === 0 ? Buffer.concat(pieces).toString('utf8') : null));
    child.unref();
  });
}

/** Fields before the path in a line of each kind: git-status(1), "Porcelain Format Version 2". */
const fieldsBefore: Readonly<Record<string, number>> = { '1': 8, '2': 9, u: 10, '?': 1 };

function pathsIn(status: string): readonly string[] {
  return status.split('\0').flatMap((line) => {
    const fields = fieldsBefore[line[0] ?? ''];
    if (fields === undefined || line[1] !== ' ') return [];
    return [line.split(' ').slice(fields).join(' ')];
  });
}

async function stampOf(path: string): Promise<string> {
  try {
    const { size, mtimeNs, ctimeNs } = await lstat(path, { bigint: true });
    return `${size} ${mtimeNs} ${ctimeNs}`;
  } catch {
    return 'gone';
  }
}
