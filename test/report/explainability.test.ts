import { describe, expect, it } from 'vitest';
import { traces } from '../../fixtures/traces.ts';
import type { Event } from '../../src/model.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { explainability } from '../../src/report/explainability.ts';
import { changedEvents, readTrace } from '../read-trace.ts';
import { sampleRuns } from './sample-run.ts';

const runs: readonly (readonly [string, readonly StoredEvent[]])[] = [
  ...traces.map(({ name }) => [name, readTrace(name).events] as const),
  ...Object.entries(sampleRuns).map(([name, eventsOf]) => [name, eventsOf()] as const),
];
const withInterventions = runs.filter(([, events]) => explainability(events).interventions > 0);

/** The events that an explanation is made of. */
const parts = new Set([
  ...['incident_opened', 'decision_made', 'alert_raised', 'kill_requested', 'process_killed', 'cancel_requested'],
  ...['incident_closed', 'restart_scheduled', 'policy_dry_run'],
]);

/** The members of an explanation, by the event that has to hold them. */
const members: Readonly<Record<string, readonly ((event: Event) => Event)[]>> = {
  decision_made: [without('reason'), without('action'), withoutRules],
  policy_dry_run: [without('reason'), without('action'), withoutRules],
  alert_raised: [without('reason'), without('action'), without('outcome'), withoutRules],
  kill_requested: [without('reason'), without('action')],
  process_killed: [without('action'), without('outcome')],
  incident_closed: [without('outcome')],
  orphans_reaped: [without('reason'), without('action'), without('outcome')],
};

describe('explainability', () => {
  it.each(runs)('of %s is complete', (_, events) => {
    expect(explainability(events)).toMatchObject({ completeBp: 10_000, missing: [] });
  });

  it('counts decisions, cancels and leftovers', () => {
    const counts = Object.fromEntries(runs.map(([name, events]) => [name, explainability(events).interventions]));
    expect(counts).toMatchObject({ 'loop-kill': 1, 'loop-that-ends': 1, cancelled: 1, leftovers: 1, 'test-runner': 0 });
  });

  it.each(withInterventions)('of %s notices each event that is missing', (_, events) => {
    for (const { event } of events.filter(({ event }) => parts.has(event.event_type))) {
      const { completeBp, missing } = explainability(events.filter((each) => each.event !== event));
      expect(completeBp, `without ${event.event_type}`).toBeLessThan(10_000);
      expect(missing, `without ${event.event_type}`).not.toEqual([]);
    }
  });

  it.each(withInterventions)('of %s notices each member that is empty', (_, events) => {
    for (const { event } of events) {
      for (const blank of members[event.event_type] ?? []) {
        const changed = changedEvents(events, (each) => (each === event ? blank(each) : each));
        expect(explainability(changed).completeBp, `${event.event_type}, ${JSON.stringify(blank(event))}`).toBeLessThan(10_000);
      }
    }
  });

  it('names what is missing, and where', () => {
    const { events } = readTrace('loop-kill');
    const opened = events.find(({ event }) => event.event_type === 'incident_opened')?.event.seq;
    const silent = changedEvents(events, (event) => (event.event_type === 'decision_made' ? { ...event, reason: '' } : event));
    expect(explainability(silent)).toEqual({
      ...{ interventions: 1, complete: 0, completeBp: 0 },
      missing: [{ seq: opened, what: 'the reason' }],
    });
  });

  it('gives the share that is complete, rounded down', () => {
    const { events } = readTrace('leftovers');
    const reaped = events.filter(({ event }) => event.event_type === 'orphans_reaped');
    const blank = changedEvents(reaped, without('reason'));
    expect(explainability([...reaped, ...reaped, ...blank])).toMatchObject({ interventions: 3, complete: 2, completeBp: 6666 });
  });

  it('holds what a cut record does not say against it', () => {
    const { events } = readTrace('loop-kill');
    const asked = events.findIndex(({ event }) => event.event_type === 'kill_requested');
    const { missing } = explainability(events.slice(0, asked + 1));
    expect(missing.map(({ what }) => what)).toEqual(['the outcome', 'the close of its incident']);
  });

  it('asks of a dry run how its incident ended', () => {
    const dry = changedEvents(readTrace('loop-that-ends').events, (event) => {
      if (event.event_type === 'alert_raised') return null;
      return event.event_type === 'decision_made' ? { ...event, action: 'log_only' } : event;
    });
    expect(explainability(dry)).toMatchObject({ interventions: 1, completeBp: 10_000 });
    expect(explainability(dry.filter(({ event }) => event.event_type !== 'incident_closed')).missing).toContainEqual({
      ...{ seq: expect.any(Number), what: 'the outcome' },
    });
  });
});

function without(member: 'reason' | 'action' | 'outcome'): (event: Event) => Event {
  return (event) => ({ ...event, [member]: '' });
}

function withoutRules(event: Event): Event {
  return { ...event, payload: { ...event.payload, rules: [] } } as Event;
}
