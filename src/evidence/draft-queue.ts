import type { EventDraft } from '../model.ts';
import { newEventId } from './identifiers.ts';
import type { IdentifiedDraft } from './journal-messages.ts';

/** Samples beyond this are dropped while the writer does not answer; as in the writer, it bounds memory. */
const mostUntakenDrafts = 10_000;
/** What the result is computed from if no one else can: every event but the samples, which it does not need. */
const mostKeptDrafts = 10_000;

/** The drafts of one run on their way to its writer. */
export class DraftQueue {
  #unsent: IdentifiedDraft[] = [];
  #untaken: IdentifiedDraft[] = [];
  readonly #kept: IdentifiedDraft[] = [];
  #dropped = 0;

  /** Those that no writer has confirmed, the unsent among them. */
  get untaken(): readonly IdentifiedDraft[] {
    return this.#untaken;
  }

  /** All that a result can be computed from, confirmed or not. */
  get kept(): readonly IdentifiedDraft[] {
    return this.#kept;
  }

  get dropped(): number {
    return this.#dropped;
  }

  /** Says whether it is the first to be sent: those that follow in the same turn go with it. */
  put(draft: EventDraft): boolean {
    const isSample = draft.event_type === 'sample';
    if (isSample && this.#untaken.length >= mostUntakenDrafts) {
      this.#dropped += 1;
      return false;
    }
    const identified = { eventId: newEventId(draft.created_at_ms), draft };
    if (!isSample && this.#kept.length < mostKeptDrafts) this.#kept.push(identified);
    this.#untaken.push(identified);
    this.#unsent.push(identified);
    return this.#unsent.length === 1;
  }

  /** What to send now. */
  take(): readonly IdentifiedDraft[] {
    const drafts = this.#unsent;
    this.#unsent = [];
    return drafts;
  }

  /** There is a writer now, which is to be sent all that none has confirmed. */
  sendAgain(): void {
    this.#unsent = [...this.#untaken];
  }

  /** The writer has so many more of them. */
  arrived(drafts: number): void {
    this.#untaken.splice(0, drafts);
  }
}
