import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Tier, TreeSample } from '../../src/model.ts';
import type { CommandSpec, Emptied, Exit, Leftover } from '../../src/ports.ts';

export interface GuardSettings {
  readonly argv: CommandSpec['argv'];
  readonly isolation: CommandSpec['isolation'];
  readonly guardId: string;
  readonly initFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The guard's user has as many processes as it may have. Node itself could not start like that. */
  readonly mayStartNothing?: boolean;
}

export type GuardOrder = 'sample' | 'leftovers' | 'terminate' | 'kill' | 'detach' | 'release';

export type GuardWord =
  | { readonly kind: 'started'; readonly pid: number; readonly startTime: number; readonly tier: Tier }
  | { readonly kind: 'refused'; readonly tier: Tier; readonly exitCode: number; readonly reason: string }
  | { readonly kind: 'exited'; readonly exit: Exit }
  | { readonly kind: 'drained' }
  | { readonly kind: 'empty'; readonly emptied: Emptied }
  | { readonly kind: 'sample'; readonly sample: TreeSample }
  | { readonly kind: 'leftovers'; readonly leftovers: readonly Leftover[] };

type WordOf<K extends GuardWord['kind']> = Extract<GuardWord, { kind: K }>;

/** A command under the host's spawner, in a guard process of its own. */
export interface HostedRun {
  readonly guard: ChildProcess;
  readonly guardId: string;
  order(order: GuardOrder): void;
  /** The first word of this kind that was not taken yet. Rejects when the guard ends without one. */
  said<K extends GuardWord['kind']>(kind: K): Promise<WordOf<K>>;
  /** Resolves once the command's output has held the text. */
  printed(text: string): Promise<void>;
}

export interface HostedSettings extends Partial<Omit<GuardSettings, 'argv'>> {
  /** Put before the guard: `setpriv --reuid …`, `unshare …`. */
  readonly through?: readonly string[];
  readonly node?: string;
}

const program = fileURLToPath(new URL('./spawning-guard.ts', import.meta.url));

/** Starts a command; it is ended when the test is over, should it still live. */
export function hostedRun(argv: CommandSpec['argv'], { through = [], node, ...settings }: HostedSettings = {}): HostedRun {
  const guardId = randomUUID();
  const order: GuardSettings = { argv, isolation: 'auto', guardId, ...settings };
  const [file = '', ...args] = [...through, node ?? process.execPath, program];
  const guard = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  guard.send(order); // not in its command line, where a search for the command's processes would find it
  const words: GuardWord[] = [];
  let output = '';
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  guard.on('message', (word: GuardWord) => {
    words.push(word);
    wake();
  });
  guard.stdout?.on('data', (text) => {
    output += text;
    wake();
  });
  // What it has told and printed may be read after its exit was told, but not after this.
  let closed = false;
  guard.once('close', () => {
    closed = true;
    wake();
  });
  onTestFinished(() => void guard.kill('SIGKILL')); // guard-init ends the rest

  return {
    guard,
    guardId: order.guardId,
    order: (what) => void guard.send(what),
    said: <K extends GuardWord['kind']>(kind: K) =>
      until(
        () => {
          const at = words.findIndex((word) => word.kind === kind);
          return at < 0 ? undefined : (words.splice(at, 1)[0] as WordOf<K>);
        },
        `"${kind}" among ${JSON.stringify(words)}`,
      ),
    printed: (text) => until(() => (output.includes(text) ? true : undefined), `"${text}" in "${output}"`).then(() => {}),
  };

  function until<T>(found: () => T | undefined, what: string): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const result = found();
        if (result === undefined && !closed) return;
        waiting.delete(look);
        if (result === undefined) reject(new Error(`the guard ended without ${what}`));
        else resolve(result);
      };
      waiting.add(look);
      look();
    });
  }
}
