import type { EventDraft } from '../model.ts';
import { type ChainHead, emptyChain } from './chain.ts';
import { type ChainedEvent, chainEvent, chainedAgain } from './chain-event.ts';

/** Events that have their place in the chain and are not yet stored. */
export class WaitingEvents {
  readonly #runId: string;
  #stored: ChainHead = emptyChain;
  #head: ChainHead = emptyChain;
  #events: ChainedEvent[] = [];

  constructor(runId: string) {
    this.#runId = runId;
  }

  /** Where the next event follows on. */
  get head(): ChainHead {
    return this.#head;
  }

  get all(): readonly ChainedEvent[] {
    return this.#events;
  }

  /** What is stored already ends there. Call it before the first event. */
  followOn(stored: ChainHead): void {
    this.#stored = stored;
    this.#head = stored;
  }

  add(eventId: string, draft: EventDraft): void {
    this.#push(chainEvent(this.#head, eventId, this.#runId, draft));
  }

  /** All of them are stored. */
  clear(): void {
    this.#stored = this.#head;
    this.#events = [];
  }

  /** Takes out the samples, for which there is no room, and gives their number. What stays closes ranks in the chain. */
  dropSamples(): number {
    const before = this.#events;
    const kept = before.filter(({ event }) => event.event_type !== 'sample');
    if (kept.length === before.length) return 0;
    this.#head = this.#stored;
    this.#events = [];
    for (const event of kept) this.#push(chainedAgain(this.#head, event));
    return before.length - kept.length;
  }

  #push(chained: ChainedEvent): void {
    this.#head = { seq: chained.event.seq, hash: chained.hash };
    this.#events.push(chained);
  }
}
