import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from '../e2e/guard.ts';
import { unprivileged } from './users.ts';

/** A copy of the built guard and of the programs that anyone may read, so that anyone may run them, and no build changes them meanwhile. */
export interface Snapshot extends Disposable {
  readonly cli: string;
  readonly init: string;
  readonly programs: string;
  /** A Node that anyone may execute. */
  readonly node: string;
  /** A folder in which every run gets one of its own. */
  readonly runs: string;
}

export function takeSnapshot(): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-escape-'));
  cpSync(join(repository, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(repository, 'fixtures', 'programs', 'escape'), join(folder, 'programs'), { recursive: true });
  openForAll(folder);
  const runs = join(folder, 'runs');
  mkdirSync(runs, { mode: 0o755 });
  return {
    cli: join(folder, 'dist', 'cli.js'),
    init: join(folder, 'dist', 'init', `guard-init-linux-${process.arch}`),
    programs: join(folder, 'programs'),
    node: nodeForAll(folder),
    runs,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function openForAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else chmodSync(path, entry.name.startsWith('guard-init') ? 0o755 : 0o644);
  }
}

function nodeForAll(folder: string): string {
  const [file = '', ...prefix] = unprivileged.prefix;
  if (spawnSync(file, [...prefix, process.execPath, '--version']).status === 0) return process.execPath;
  const copy = join(folder, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}
