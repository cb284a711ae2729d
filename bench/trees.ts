import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Thread } from '../test/escape/thread.ts';

/** What a tree is made of: a program of fixtures/programs/escape and its words. */
export interface TreeKind {
  readonly program: 'flat.pl' | 'deep.sh' | 'bomb.pl';
  readonly words: readonly string[];
}

/** How a tree is started, ended and, when nothing else has ended it, thrown away. */
export interface Ender<Started> {
  start(argv: readonly [string, ...string[]], folder: string): Started;
  /** Resolves when the order to end was given. */
  end(started: Started): void | Promise<void>;
  /** Ends whatever is left and resolves when what was started is gone. */
  dispose(started: Started): Promise<void>;
}

const programs = resolve(import.meta.dirname, '..', 'fixtures', 'programs', 'escape');

/** The trees end by themselves after a minute, a bomb after 20 s. */
const READY_TIMEOUT_MS = 30_000;

/**
 * Starts a tree, has it ended once it stands, and resolves to the milliseconds from the order until the last process was gone, or
 * to `limitMs` when that came first. Which process is the last the kernel tells: all of them hold one FIFO.
 */
export async function endingMs<Started>(
  scratch: string,
  { program, words }: TreeKind,
  ender: Ender<Started>,
  limitMs = 30_000,
): Promise<number> {
  const folder = mkdtempSync(join(scratch, 'tree-'));
  const thread = new Thread(folder);
  const started = ender.start(
    ['sh', join(programs, 'launch.sh'), 'none', program.endsWith('.pl') ? 'perl' : 'sh', join(programs, program), '61', ...words],
    folder,
  );
  try {
    await stands(folder);
    const startedMs = performance.now();
    void ender.end(started);
    while (thread.isHeld() && performance.now() - startedMs < limitMs) await sleep(1);
    return performance.now() - startedMs;
  } finally {
    thread.cut();
    await ender.dispose(started);
    thread[Symbol.dispose]();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function stands(folder: string): Promise<void> {
  const until = performance.now() + READY_TIMEOUT_MS;
  while (!isReady(join(folder, 'ready'))) {
    if (performance.now() > until) throw new Error('the tree does not stand');
    await sleep(2);
  }
}

function isReady(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
