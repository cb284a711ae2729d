import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, temporaryFolder } from './guard.ts';

type Environment = Readonly<Record<string, string>>;

export interface EndedStep {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Environment;
  readonly summary: string;
  readonly tookMs: number;
}

/** Runs the bundled action with these inputs as a runner does: its environment, its files, main, and post with what main saved. */
export class ActionStep {
  readonly temp: string;
  readonly workspace: string;
  /** The runner gives each job one of its own, and to all that comes of it. */
  readonly trackingId = `github_${randomUUID()}`;
  readonly #folder = temporaryFolder();
  readonly #inputs: Environment;
  readonly #more: Environment;
  readonly #door: string;

  /** @param door what action.yml names as `main` */
  constructor(inputs: Environment, more: Environment = {}, door = 'main.js') {
    [this.temp, this.workspace] = [join(this.#folder, '_temp'), join(this.#folder, 'workspace')];
    for (const path of [this.temp, this.workspace]) mkdirSync(path);
    this.#inputs = inputs;
    this.#more = more;
    this.#door = door;
  }

  /** Starts main and leaves it to the test, which may end it. */
  start(): RunningStep {
    return new RunningStep(this.#door, this.workspace, this.#files('main'), this.#environment('main'));
  }

  main(): Promise<EndedStep> {
    return this.start().ended();
  }

  /** @param state what main saved, or what somebody made of it */
  post(state: Environment = this.state()): Promise<EndedStep> {
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    return new RunningStep('post.js', this.workspace, this.#files('post'), { ...this.#environment('post'), ...saved }).ended();
  }

  state(): Environment {
    return readKeyValues(readFileSync(this.#files('main').state, 'utf8'));
  }

  #files(stage: string): StepFiles {
    const at = (name: string) => join(this.#folder, `${stage}-${name}`);
    return { output: at('output'), summary: at('summary'), state: at('state') };
  }

  #environment(stage: string): Environment {
    const { output, summary, state } = this.#files(stage);
    for (const path of [output, summary, state]) writeFileSync(path, '');
    const inputs = Object.entries(this.#inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]);
    return {
      ...{
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        RUNNER_OS: 'Linux',
      },
      ...{ GITHUB_REPOSITORY: 'octo/app', GITHUB_SHA: 'a'.repeat(40), GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'test' },
      ...{ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_SERVER_URL: 'https://github.com', GITHUB_RETENTION_DAYS: '90' },
      ...{ GITHUB_WORKSPACE: this.workspace, RUNNER_TEMP: this.temp, RUNNER_TRACKING_ID: this.trackingId },
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_STATE: state },
      ...{
        ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/',
        ACTIONS_CACHE_URL: 'http://127.0.0.1:9/',
        ACTIONS_CACHE_SERVICE_V2: 'True',
      },
      ...Object.fromEntries(inputs),
      ...this.#more,
    };
  }
}

interface StepFiles {
  readonly output: string;
  readonly summary: string;
  readonly state: string;
}

export class RunningStep {
  readonly child: ChildProcess;
  readonly #files: StepFiles;
  readonly #startedMs = performance.now();
  readonly #closed: Promise<unknown[]>;
  /** Only then all that it printed was read: its exit may be told before. */
  #isClosed = false;
  #stdout = '';
  #stderr = '';

  constructor(door: string, cwd: string, files: StepFiles, env: Environment) {
    this.#files = files;
    this.child = spawn(process.execPath, [join(repository, 'dist', door)], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#closed = once(this.child, 'close').finally(() => (this.#isClosed = true));
    this.#closed.catch(() => {}); // told to whoever waits for the end
    this.child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (this.#stdout += chunk));
    this.child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (this.#stderr += chunk));
  }

  /** Resolves when the output holds the text. */
  async printed(text: string): Promise<void> {
    while (!this.#stdout.includes(text) && !this.#stderr.includes(text)) {
      if (this.#isClosed) throw new Error(`the step ended without printing "${text}": ${this.#stdout}${this.#stderr}`);
      const { stdout, stderr } = this.child;
      await Promise.race([stdout, stderr].map((stream) => once(stream ?? this.child, 'data')).concat(this.#closed));
    }
  }

  async ended(): Promise<EndedStep> {
    const [code, signal] = (await this.#closed) as [number | null, NodeJS.Signals | null];
    return {
      ...{ code, signal, stdout: this.#stdout, stderr: this.#stderr, tookMs: performance.now() - this.#startedMs },
      outputs: readKeyValues(readFileSync(this.#files.output, 'utf8')),
      summary: readFileSync(this.#files.summary, 'utf8'),
    };
  }
}

/** Each annotation of a level. */
export function annotations(stdout: string, level: 'error' | 'warning' | 'notice'): readonly string[] {
  return stdout.split('\n').filter((line) => line.startsWith(`::${level}`));
}

/** The heredoc form of the runner's files: name<<delimiter, lines, delimiter. */
function readKeyValues(text: string): Environment {
  const values: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) values[name ?? ''] = value ?? '';
  return values;
}
