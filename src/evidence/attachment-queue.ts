/** What was attached: the newest content of each name, of which a slow writer has at most one to take at a time. */
export class AttachmentQueue {
  readonly #newest = new Map<string, Uint8Array>();
  readonly #unsent = new Set<string>();
  readonly #underWay = new Set<string>();

  /** The newest content of every name: what a writer is given that has seen none of it. */
  get all(): ReadonlyMap<string, Uint8Array> {
    return this.#newest;
  }

  /** Keeps a copy, so that the caller may use its bytes again. */
  put(name: string, content: Uint8Array): void {
    this.#newest.set(name, new Uint8Array(content));
    this.#unsent.add(name);
  }

  /** What to send now: nothing of a name that is under way. `all` is for the seal, which is not followed by another send. */
  take(which: 'free' | 'all'): readonly (readonly [string, Uint8Array])[] {
    const names = [...this.#unsent].filter((name) => which === 'all' || !this.#underWay.has(name));
    return names.flatMap((name) => {
      const content = this.#newest.get(name);
      this.#unsent.delete(name);
      this.#underWay.add(name);
      return content === undefined ? [] : [[name, content] as const];
    });
  }

  arrived(name: string): void {
    this.#underWay.delete(name);
  }
}
