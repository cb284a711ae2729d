import type { Event, EventOf } from '../model.ts';
import type { StoredEvent } from '../ports.ts';

/** Something that the guard did, or would have done, beyond going on. */
export interface Intervention {
  /** The event that stands for it. */
  readonly seq: number;
  /** What the record does not say of it. */
  readonly lacks: Set<string>;
}

/** The interventions of a run, in order. Time and memory grow with their number alone. */
export function interventionsIn(events: Iterable<StoredEvent>): readonly Intervention[] {
  const book = newBook();
  for (const { event } of events) enter(event, book);
  // What is still open when the record ends has no end on record.
  for (const { first } of book.incidents.values()) first.lacks.add(closing);
  return book.interventions;
}

/** What an incident has come to so far. */
interface Incident {
  /** Its first decision, or its opening while there was none. */
  first: Intervention;
  alert: Intervention | null;
  kill: Intervention | null;
  restart: Intervention | null;
  readonly dryRuns: Intervention[];
}

interface Book {
  readonly interventions: Intervention[];
  /** The incidents that are open, by id. */
  readonly incidents: Map<string | null, Incident>;
  /** The kill that is under way. */
  ending: Intervention | null;
  /** A restart that was decided and has not come about yet. */
  restarting: Intervention | null;
  /** Something of the command runs: between two attempts nothing does. */
  running: boolean;
  cancelled: boolean;
  readonly killedFor: Set<EventOf<'kill_requested'>['payload']['why']>;
}

const rule = 'the rule';
const reason = 'the reason';
const action = 'the action';
const outcome = 'the outcome';
const decision = 'the decision';
const request = 'the request to kill';
const end = 'the end of what ran before';
const restart = 'the restart';
const restarting = 'the restart, or why there was none';
const opening = 'the opening of its incident';
const closing = 'the close of its incident';
const canceller = 'who cancelled';

function newBook(): Book {
  return {
    interventions: [],
    incidents: new Map(),
    ending: null,
    restarting: null,
    running: false,
    cancelled: false,
    killedFor: new Set(),
  };
}

function enter(event: Event, book: Book): void {
  switch (event.event_type) {
    case 'incident_opened':
      book.incidents.set(event.incident_id, newIncident(intervention(event, book, [decision])));
      return;
    case 'decision_made':
    case 'policy_dry_run':
      if (event.action !== 'continue') enterDecision(event, book);
      return;
    case 'alert_raised': {
      const alert = book.incidents.get(event.incident_id)?.alert ?? intervention(event, book, [decision]);
      demand(alert, event.payload.rules.length > 0, rule);
      hear(alert, event);
      return;
    }
    case 'process_started':
      book.running = true;
      return;
    case 'restart_scheduled': {
      const decided = book.incidents.get(event.incident_id)?.restart ?? intervention(event, book, [decision]);
      decided.lacks.delete(restarting);
      demand(decided, !book.running, end);
      book.restarting = null;
      return;
    }
    case 'cancel_requested':
      book.cancelled = true;
      return;
    case 'kill_requested':
      enterKillRequest(event, book);
      return;
    case 'process_killed': {
      const ended = book.ending ?? intervention(event, book, [request]);
      demand(ended, event.action !== '', action);
      if (event.outcome !== '') ended.lacks.delete(outcome);
      book.ending = null;
      book.running = event.payload.left > 0;
      return;
    }
    case 'orphans_reaped':
      if (event.action !== 'continue') hear(intervention(event, book, [outcome]), event);
      return;
    case 'incident_closed': {
      const closed = book.incidents.get(event.incident_id);
      if (closed === undefined || event.outcome === '') return;
      for (const dryRun of closed.dryRuns) dryRun.lacks.delete(outcome);
      demand(closed.first, event.outcome !== 'restarted' || book.restarting === null, restart);
      book.incidents.delete(event.incident_id);
      return;
    }
    case 'process_exited':
      if ((event.outcome === 'killed' || event.outcome === 'cancelled') && event.reason !== '')
        book.restarting?.lacks.delete(restarting);
      if (event.outcome === 'killed' && !book.killedFor.has('rule')) intervention(event, book, [decision, request]);
      if (event.outcome === 'cancelled' && !book.killedFor.has('cancel')) enterCancelBetween(event, book);
      return;
    default:
      return;
  }
}

function enterDecision(event: EventOf<'decision_made' | 'policy_dry_run'>, book: Book): void {
  const opened = book.incidents.get(event.incident_id);
  const known = opened !== undefined;
  // The opening stood for the incident until now.
  const made = opened?.first.lacks.has(decision) ? opened.first : intervention(event, book, []);
  made.lacks.delete(decision);
  const incident = opened ?? newIncident(made);
  if (!known) book.incidents.set(event.incident_id, incident);
  demand(made, known, opening);
  demand(made, event.payload.rules.length > 0, rule);
  demand(made, event.reason !== '', reason);
  demand(made, event.action !== '', action);
  made.lacks.add(outcome);
  if (event.action === 'alert') incident.alert = made;
  else if (event.action === 'kill' || event.action === 'restart') {
    made.lacks.add(request);
    incident[event.action] = made;
    demand(made, event.action === 'kill', restarting);
    book.restarting = event.action === 'restart' ? made : null;
  } else incident.dryRuns.push(made);
}

function enterKillRequest(event: EventOf<'kill_requested'>, book: Book): void {
  const { why } = event.payload;
  book.killedFor.add(why);
  const incident = why === 'rule' ? book.incidents.get(event.incident_id) : undefined;
  const decided = incident?.kill ?? incident?.restart ?? null;
  const kill = decided ?? intervention(event, book, [outcome]);
  kill.lacks.delete(request);
  demand(kill, why !== 'rule' || decided !== null, decision);
  demand(kill, why !== 'cancel' || book.cancelled, canceller);
  demand(kill, event.reason !== '', reason);
  demand(kill, event.action !== '', action);
  book.ending = kill;
}

/** A run that is cancelled while nothing runs, before a restart, needs no kill. */
function enterCancelBetween(event: EventOf<'process_exited'>, book: Book): void {
  const between = !book.running && book.killedFor.has('rule');
  intervention(event, book, [...(between ? [] : [request]), ...(book.cancelled ? [] : [canceller])]);
}

function newIncident(first: Intervention): Incident {
  return { first, alert: null, kill: null, restart: null, dryRuns: [] };
}

function intervention({ seq }: Event, { interventions }: Book, lacks: readonly string[]): Intervention {
  const made = { seq, lacks: new Set(lacks) };
  interventions.push(made);
  return made;
}

function demand({ lacks }: Intervention, isThere: boolean, what: string): void {
  if (!isThere) lacks.add(what);
}

/** An event that says all of it itself. */
function hear(heard: Intervention, event: Event): void {
  demand(heard, event.reason !== '', reason);
  demand(heard, event.action !== '', action);
  if (event.outcome !== '') heard.lacks.delete(outcome);
}
