import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARK_NAME } from './marked.ts';

/** What the guard of the long run held at one second. */
export interface Held {
  readonly atMs: number;
  readonly rssBytes: number;
  readonly fds: number;
}

const program = join(import.meta.dirname, '..', 'programs', 'steady-work.mjs');
const SAMPLE_MS = 1_000;

/** One guard around steady work, whose memory and descriptors are read each second. */
export class LongRun {
  readonly evidenceDir: string;
  readonly held: Held[] = [];
  readonly #guard: ChildProcess;
  readonly #startedMs = performance.now();
  readonly #timer: NodeJS.Timeout;

  constructor(cli: string, scratch: string, mark: string) {
    this.evidenceDir = join(scratch, 'long');
    const args = ['run', '--evidence-dir', this.evidenceDir, '--', process.execPath, program];
    this.#guard = spawn(process.execPath, [cli, ...args], { env: { ...process.env, [MARK_NAME]: mark }, stdio: 'ignore' });
    this.#timer = setInterval(() => this.#sample(), SAMPLE_MS);
  }

  get elapsedMs(): number {
    return performance.now() - this.#startedMs;
  }

  get hasEnded(): boolean {
    return this.#guard.exitCode !== null || this.#guard.signalCode !== null;
  }

  /** Cancels it, and resolves to what its guard ended with. */
  async end(): Promise<number | NodeJS.Signals | null> {
    clearInterval(this.#timer);
    if (!this.hasEnded) {
      const exit = once(this.#guard, 'exit');
      this.#guard.kill('SIGINT');
      await exit;
    }
    return this.#guard.signalCode ?? this.#guard.exitCode;
  }

  #sample(): void {
    try {
      const folder = `/proc/${this.#guard.pid}`;
      const rssKib = Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1]);
      this.held.push({ atMs: this.elapsedMs, rssBytes: rssKib * 1024, fds: readdirSync(`${folder}/fd`).length });
    } catch {
      // It has ended, which its exit tells.
    }
  }
}
