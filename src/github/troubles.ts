/** What could not be written beside the evidence: files of the runner's. None of it changes how the step ends. */
export class Troubles {
  readonly #texts = new Set<string>();

  /** Does what may fail, and notes why it did. */
  meet(what: string, write: () => void): void {
    try {
      write();
    } catch (error) {
      this.note(`the ${what} of the step could not be written: ${(error as Error).message}`);
    }
  }

  note(text: string | null): void {
    if (text !== null) this.#texts.add(text);
  }

  /** All of it in one text, for one warning; empty when there was none. */
  get text(): string {
    return [...this.#texts].join('; ');
  }
}
