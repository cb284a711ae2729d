import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunResult } from '../../src/model.ts';
import type { Escape } from './escapes.ts';
import { endFound, type Found, inWords, searchFor, statOf } from './searching.ts';
import type { Snapshot } from './snapshot.ts';
import { Thread } from './thread.ts';
import type { User } from './users.ts';

export type Attack = 'none' | 'kill-init' | 'stop-init' | 'kill-keeper-and-init' | 'kill-guard-and-init';

export interface TreeOptions {
  readonly user: User;
  readonly attack?: Attack;
  /** Options of `run`. */
  readonly options: readonly string[];
}

export interface GuardEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Bounds that catch a hang; nothing is measured by them. */
const READY_TIMEOUT_MS = 40_000;
const CLEANUP_TIMEOUT_MS = 15_000;
const POLL_MS = 5;
/** A link of a chain lives for 5 to 30 ms; a heartbeat that rests for so long has stopped. */
const HEARTBEAT_REST_MS = 250;

/** A guarded tree of one escape. Disposing of it ends whatever is left of it. */
export class GuardedTree implements AsyncDisposable {
  readonly guard: ChildProcess;
  readonly folder: string;
  /** A number of seconds that no one else sleeps. */
  readonly mark = `61.${randomInt(1e9, 1e10)}`;
  readonly ended: Promise<GuardEnd>;
  readonly #escape: Escape;
  readonly #thread: Thread;
  #stderr = '';

  constructor(escapee: Escape, snapshot: Snapshot, { user, attack = 'none', options }: TreeOptions) {
    this.#escape = escapee;
    this.folder = mkdtempSync(join(snapshot.runs, 'run-'));
    mkdirSync(this.path('evidence'));
    writeFileSync(this.path('ready'), '');
    for (const name of ['', 'evidence', 'ready']) chmodSync(this.path(name), 0o777); // the tree may be another user's
    this.#thread = new Thread(this.folder);
    const { program, words = [] } = escapee;
    const [interpreter, launch, path] = [program.endsWith('.pl') ? 'perl' : 'sh', 'launch.sh', program];
    const command = [
      'sh',
      join(snapshot.programs, launch),
      attack,
      interpreter,
      join(snapshot.programs, path),
      this.mark,
      ...words,
    ];
    const own = ['run', '--quiet', '--evidence-dir', this.path('evidence'), ...options, '--', ...command];
    const [file = '', ...args] = [...user.prefix, snapshot.node, snapshot.cli, ...own];
    this.guard = spawn(file, args, {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: this.folder, LC_ALL: 'C', GUARD_TEST_MARK: this.mark },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.guard.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = `${this.#stderr}${chunk}`.slice(-10_000);
    });
    this.ended = once(this.guard, 'exit').then(([code, signal]) => ({ code, signal }) as GuardEnd);
  }

  get stderr(): string {
    return this.#stderr;
  }

  get pid(): number {
    return this.guard.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.guard.exitCode !== null || this.guard.signalCode !== null;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** How many processes have said that they stand. */
  get standing(): number {
    return linesIn(this.path('ready'));
  }

  get stands(): boolean {
    return this.standing >= this.#escape.readyLines;
  }

  /** Waits until everything of the tree stands; `false` when the guard ended before that. */
  async ready(): Promise<boolean> {
    const until = performance.now() + READY_TIMEOUT_MS;
    while (!this.stands) {
      if (this.hasEnded) return false;
      if (performance.now() > until) throw new Error(`"${this.#escape.name}" does not stand: ${this.#stderr}`);
      await sleep(POLL_MS);
    }
    return true;
  }

  /** Resolves when the guard has said this on stderr, or has ended. */
  async said(text: string): Promise<void> {
    while (!this.#stderr.includes(text) && !this.hasEnded) await sleep(POLL_MS);
  }

  /** Makes the child that waits for it turn against guard-init. */
  attack(): void {
    writeFileSync(this.path('attack'), '');
  }

  async attacked(): Promise<void> {
    while (!existsSync(this.path('attacked')) && !this.hasEnded) await sleep(POLL_MS);
  }

  /** What lives of the command's tree, guard and guard-init not among them. */
  members(): readonly Found[] {
    return searchFor(this.folder, this.mark).filter((each) => !each.isMachinery);
  }

  /** What lives of the guard itself. */
  machinery(): readonly Found[] {
    return searchFor(this.folder, this.mark).filter((each) => each.isMachinery);
  }

  /** Whether a process of the tree lives, as only the FIFO knows. */
  isHeld(): boolean {
    return this.#thread.isHeld();
  }

  /** Waits until nothing of command and guard lives, and resolves to the milliseconds that took; null when the bound was reached. */
  async gone(boundMs: number): Promise<number | null> {
    const startedMs = performance.now();
    while (this.isHeld() || searchFor(this.folder, this.mark).length > 0) {
      if (performance.now() - startedMs > boundMs) return null;
      await sleep(POLL_MS);
    }
    return performance.now() - startedMs;
  }

  /** Waits until nothing of the guard itself lives. */
  async machineryGone(boundMs: number): Promise<void> {
    const until = performance.now() + boundMs;
    while (this.machinery().length > 0) {
      if (performance.now() > until) throw new Error(`of the guard there still is ${inWords(this.machinery())}`);
      await sleep(POLL_MS);
    }
  }

  /** Whether a moving tree has stopped for good. */
  async heartbeatRests(): Promise<boolean> {
    const before = sizeOf(this.path('heartbeat'));
    await sleep(HEARTBEAT_REST_MS);
    return sizeOf(this.path('heartbeat')) === before;
  }

  /** What stands in the bundle; null when the guard has left none. */
  result(): RunResult | null {
    const text = this.#inBundle('result.json');
    return text === null ? null : (JSON.parse(text) as RunResult);
  }

  summary(): string | null {
    return this.#inBundle('summary.md');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const until = performance.now() + CLEANUP_TIMEOUT_MS;
    if (!this.hasEnded) endFound([{ pid: this.pid, startTime: statOf(this.pid)?.startTime ?? 0 }]);
    this.#thread.cut();
    while (performance.now() < until && (this.isHeld() || searchFor(this.folder, this.mark).length > 0)) {
      endFound(searchFor(this.folder, this.mark));
      await sleep(POLL_MS);
    }
    this.#thread[Symbol.dispose]();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #inBundle(name: string): string | null {
    const [bundle] = readdirSync(this.path('evidence')).filter((each) => !each.startsWith('.'));
    return bundle === undefined ? null : readFileSync(join(this.path('evidence'), bundle, name), 'utf8');
  }
}

function linesIn(path: string): number {
  try {
    return readFileSync(path, 'latin1').split('\n').length - 1;
  } catch {
    return 0;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
