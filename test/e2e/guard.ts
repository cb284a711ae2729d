import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { RunResult } from '../../src/model.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const cli = join(repository, 'dist', 'cli.js');

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface GuardOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly stdio?: StdioOptions;
  /** The Node that runs the guard; the test's own when left out. */
  readonly node?: string;
  /** The guard's entry, where it is not the one that was built. */
  readonly entry?: string;
  /** What stands before the guard's own command line. */
  readonly through?: readonly string[];
  /** Where the evidence goes, where that is not a folder of this test's own. */
  readonly evidenceDir?: string;
}

/** A run of the built CLI, as a user starts it. */
export class GuardRun {
  readonly child: ChildProcess;
  readonly evidenceDir: string;
  /** Carried in the environment of everything that this run starts. */
  readonly mark = randomUUID();
  readonly startedMs = performance.now();
  readonly #stdout: Buffer[] = [];
  readonly #stderr: Buffer[] = [];
  readonly #closed: Promise<unknown[]>;
  /** Only then all that it printed was read: its exit may be told before. */
  #isClosed = false;

  constructor(args: readonly string[], options: GuardOptions = {}) {
    const { env, cwd, input, stdio, node = process.execPath, entry = cli, through = [] } = options;
    const folder = temporaryFolder();
    this.evidenceDir = options.evidenceDir ?? join(folder, 'evidence');
    const [file = node, ...words] = [...through, node, entry, ...args];
    this.child = spawn(file, words, {
      cwd: cwd ?? folder,
      env: { ...environmentWithoutGuard(), FLOWFORGE_EVIDENCE_DIR: this.evidenceDir, GUARD_TEST_MARK: this.mark, ...env },
      stdio: stdio ?? 'pipe',
    });
    this.#closed = once(this.child, 'close').finally(() => (this.#isClosed = true));
    this.#closed.catch(() => {}); // told to whoever waits for the end
    this.child.stdin?.on('error', () => {});
    this.child.stdin?.end(input ?? '');
    this.child.stdout?.on('data', (chunk: Buffer) => this.#stdout.push(chunk));
    this.child.stderr?.on('data', (chunk: Buffer) => this.#stderr.push(chunk));
  }

  get stdout(): Buffer {
    return Buffer.concat(this.#stdout);
  }

  get stderr(): string {
    return Buffer.concat(this.#stderr).toString('utf8');
  }

  /** Resolves when the output holds the text, so that a test acts on what has happened and not on time. */
  async printed(text: string): Promise<void> {
    while (!this.stdout.includes(text) && !this.stderr.includes(text)) {
      if (this.#isClosed) throw new Error(`the guard ended without printing "${text}": ${this.stderr}`);
      await Promise.race([
        once(this.child.stdout ?? this.child, 'data'),
        once(this.child.stderr ?? this.child, 'data'),
        this.#closed,
      ]);
    }
  }

  async ended(): Promise<EndedRun> {
    const [code, signal] = (await this.#closed) as [number | null, NodeJS.Signals | null];
    return {
      code,
      signal,
      stdout: this.stdout,
      stderr: this.stderr,
      tookMs: performance.now() - this.startedMs,
      bundle: this.bundle(),
      run: this,
    };
  }

  bundle(): string | null {
    try {
      const [runId] = readdirSync(this.evidenceDir).filter((name) => !name.startsWith('.'));
      return runId === undefined ? null : join(this.evidenceDir, runId);
    } catch {
      return null;
    }
  }

  /** Processes that still carry this run's mark: what the guard has left behind. */
  survivors(): readonly string[] {
    return readdirSync('/proc').flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`GUARD_TEST_MARK=${this.mark}`)) return [];
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')}`];
      } catch {
        return [];
      }
    });
  }
}

export interface EndedRun {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly tookMs: number;
  readonly bundle: string | null;
  readonly run: GuardRun;
}

export function guard(args: readonly string[], options: GuardOptions = {}): Promise<EndedRun> {
  return new GuardRun(args, options).ended();
}

export function resultIn(bundle: string | null): RunResult {
  return JSON.parse(readFileSync(join(bundle ?? '', 'result.json'), 'utf8')) as RunResult;
}

export function program(name: string): readonly [string, string] {
  return [process.execPath, join(repository, 'fixtures', 'programs', `${name}.mjs`)];
}

/** The tests may themselves run under the guard or in a CI: what they start must not see that. */
function environmentWithoutGuard(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !/^(FLOWFORGE_|GITHUB_|INPUT_|CI$|VITEST|NODE_)/.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, value ?? '']));
}
