import type { EventType } from '../model.ts';
import { checkDraft } from './check-draft.ts';
import type { EventLog } from './event-log.ts';
import type { Faults } from './faults.ts';
import type { IdentifiedDraft } from './journal-messages.ts';
import type { WaitingEvents } from './waiting-events.ts';

/**
 * Events that wait for a disk which does not take them. Beyond this, samples are dropped and counted: a sample a second
 * makes this nearly three hours of them, in about 15 MB. Other events are few and are kept up to ten times as many.
 */
const mostWaitingEvents = 10_000;

/** What of the drafts of one run becomes an event: each once, if it is a valid one, and no more than memory should hold. */
export class DraftIntake {
  readonly #log: EventLog;
  readonly #waiting: WaitingEvents;
  readonly #faults: Faults;
  readonly #mayRepeat: boolean;
  #dropped = 0;

  /** @param mayRepeat a writer before this one may have stored some of the drafts */
  constructor(log: EventLog, waiting: WaitingEvents, faults: Faults, mayRepeat: boolean) {
    this.#log = log;
    this.#waiting = waiting;
    this.#faults = faults;
    this.#mayRepeat = mayRepeat;
  }

  /** How many there was no memory for. */
  get dropped(): number {
    return this.#dropped;
  }

  take({ eventId, draft }: IdentifiedDraft): void {
    if (this.#mayRepeat && this.#log.holds(eventId)) return;
    const isSample = draft.event_type === 'sample';
    if (isSample && this.#log.outage.state === 'full') {
      this.#log.outage.dropped(1);
      return;
    }
    if (this.#waiting.all.length >= mostWaitingEvents * (isSample ? 1 : 10)) {
      this.#dropped += 1;
      return;
    }
    const problem = checkDraft(draft);
    if (problem === null) this.#waiting.add(eventId, draft);
    else this.#refuse(draft.event_type, problem);
  }

  #refuse(type: EventType, problem: string): void {
    const sentence = `a ${type} event was not recorded, because ${problem}: please report this`;
    this.#faults.add({ what: `event ${type}`, error: problem, sentence });
  }
}
