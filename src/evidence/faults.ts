import { degradation } from './chain-event.ts';
import { newEventId } from './identifiers.ts';
import type { WaitingEvents } from './waiting-events.ts';

export interface Fault {
  /** These two go into the evidence itself, for whoever reads it. */
  readonly what: string;
  readonly error: string;
  /** This is for whoever started the run: what happened, where, and what to do. */
  readonly sentence: string;
}

/** What went wrong with the evidence of one run. With any fault it has a gap, and is not sealed. */
export class Faults {
  readonly #waiting: WaitingEvents;
  #first = '';

  constructor(waiting: WaitingEvents) {
    this.#waiting = waiting;
  }

  /** One sentence about the first of them, which the others follow from; empty while there is none. */
  get first(): string {
    return this.#first;
  }

  add({ what, error, sentence }: Fault): void {
    this.addUnrecorded(sentence);
    this.#waiting.add(newEventId(Date.now()), degradation(what, error));
  }

  /** The sentence of a fault that leaves nothing to record it in. */
  addUnrecorded(sentence: string): void {
    this.#first ||= sentence;
  }
}
