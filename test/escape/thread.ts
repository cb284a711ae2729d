import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The read end of a FIFO whose write end every process of a tree inherits (fixtures/programs/escape/launch.sh). The kernel closes
 * it with the last of them, so that none is missed, however fast it moves: unlike a search of /proc, this is exact.
 */
export class Thread implements Disposable {
  readonly #path: string;
  readonly #end: number;

  constructor(folder: string) {
    this.#path = join(folder, 'thread');
    if (spawnSync('mkfifo', ['-m', '666', this.#path]).status !== 0) throw new Error('mkfifo(1) failed');
    this.#end = openSync(this.#path, constants.O_RDONLY | constants.O_NONBLOCK);
  }

  /** Whether a process lives that holds the other end. Before the tree was started, none does. */
  isHeld(): boolean {
    try {
      return readSync(this.#end, Buffer.alloc(1)) !== 0;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return true;
      throw error;
    }
  }

  /** Programs that move look for the FIFO, and end when it is not there any more. */
  cut(): void {
    rmSync(this.#path, { force: true });
  }

  [Symbol.dispose](): void {
    closeSync(this.#end);
  }
}
