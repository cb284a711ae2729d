import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { endFound, statOf } from './searching.ts';
import type { User } from './users.ts';

const READY_TIMEOUT_MS = 20_000;

/** Processes of the same user that have nothing to do with the run beside them: no ending of it may touch them. */
export class Innocents implements Disposable {
  readonly #children: readonly ChildProcess[];
  #known: readonly { readonly pid: number; readonly startTime: number }[] = [];

  private constructor({ prefix }: User) {
    const [file = '', ...args] = [...prefix, 'sleep', `62.${randomInt(1e9, 1e10)}`];
    // One leads a group beside the guard's, one is in the group of the test runner and of the guard.
    this.#children = [true, false].map((detached) => spawn(file, args, { stdio: 'ignore', detached, cwd: tmpdir() }));
  }

  static async beside(user: User): Promise<Innocents> {
    const innocents = new Innocents(user);
    await innocents.#note();
    return innocents;
  }

  /** Whether all of them live as before: the same processes, neither stopped nor signalled. */
  areUnharmed(): boolean {
    return this.#known.every(({ pid, startTime }) => {
      const now = statOf(pid);
      return now?.startTime === startTime && now.state !== 'T';
    });
  }

  [Symbol.dispose](): void {
    endFound(this.#known);
  }

  async #note(): Promise<void> {
    const until = performance.now() + READY_TIMEOUT_MS;
    for (;;) {
      this.#known = this.#children.flatMap(({ pid = 0 }) => {
        const stat = statOf(pid);
        return stat === null ? [] : [{ pid, startTime: stat.startTime }];
      });
      if (this.#known.length === this.#children.length) return;
      if (performance.now() > until) throw new Error('the processes beside the run could not be started');
      await sleep(5);
    }
  }
}
