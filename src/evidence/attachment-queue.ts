import { copied } from './reused-bytes.ts';

/**
 * What was attached: the newest content of each name, of which a slow writer has at most one to take at a time. Each is written to memory that the writer's thread reads
 * too, and to the same again once that is free: copies by the megabyte, every few seconds for hours, would pile up faster than they are collected.
 */
export class AttachmentQueue {
  readonly #newest = new Map<string, Uint8Array>();
  readonly #unsent = new Set<string>();
  /** What the writer may be reading. */
  readonly #underWay = new Map<string, Uint8Array>();
  readonly #free = new Map<string, Uint8Array>();

  /** The newest content of every name: what a writer is given that has seen none of it. */
  get all(): ReadonlyMap<string, Uint8Array> {
    return this.#newest;
  }

  /** Keeps a copy, so that the caller may use its bytes again. */
  put(name: string, content: Uint8Array): void {
    const newest = this.#newest.get(name);
    const room = newest !== undefined && newest === this.#underWay.get(name) ? this.#free.get(name) : newest;
    this.#newest.set(
      name,
      copied(content, room, (bytes) => new SharedArrayBuffer(bytes)),
    );
    this.#unsent.add(name);
  }

  /** What to send now: nothing of a name that is under way. `all` is for the seal, which is not followed by another send. */
  take(which: 'free' | 'all'): readonly (readonly [string, Uint8Array])[] {
    const names = [...this.#unsent].filter((name) => which === 'all' || !this.#underWay.has(name));
    return names.flatMap((name) => {
      const content = this.#newest.get(name);
      this.#unsent.delete(name);
      if (content === undefined) return [];
      this.#underWay.set(name, content);
      return [[name, content] as const];
    });
  }

  /** The writer has its own copy of what was under way. */
  arrived(name: string): void {
    const read = this.#underWay.get(name);
    this.#underWay.delete(name);
    if (read !== undefined && read !== this.#newest.get(name)) this.#free.set(name, read);
  }
}
