import { describe, expect, it } from 'vitest';
import { decide, initialDecisionState } from '../src/decision/decide.ts';
import { profiles } from '../src/decision/default-policy.ts';
import type { Policy, Signal } from '../src/model.ts';
import { initialTickState, type TickEvent, tickEvents } from '../src/tick-events.ts';
import { signalOf } from './decision/signals.ts';

/** The events of each tick, given the findings that hold at it. */
function eventsOfTicks(policy: Policy, ticks: readonly (readonly Signal[])[]): readonly (readonly TickEvent[])[] {
  let decisionState = initialDecisionState('run');
  let state = initialTickState;
  return ticks.map((signals, at) => {
    const [nextDecision, decision] = decide(policy, decisionState, signals, (at + 1) * 250);
    const [next, events] = tickEvents(state, signals, decision);
    decisionState = nextDecision;
    state = next;
    return events;
  });
}

const alerting = signalOf('stuck-progress', { level: 'alert' });
const killing = signalOf('output-loop');

function typesOf(events: readonly (readonly TickEvent[])[]): readonly (readonly string[])[] {
  return events.map((tick) => tick.map(({ event_type }) => event_type));
}

describe('the events of a tick', () => {
  it('are none while nothing changes', () => {
    expect(eventsOfTicks(profiles.standard, [[], []])).toEqual([[], []]);
    expect(typesOf(eventsOfTicks(profiles.standard, [[alerting], [alerting], [alerting]])).slice(1)).toEqual([[], []]);
  });

  it('of a kill are the finding, the incident and the decision', () => {
    const [events] = eventsOfTicks(profiles.standard, [[killing]]);
    expect(events?.map(({ event_type, incident_id, action }) => [event_type, incident_id, action])).toEqual([
      ['signal_raised', null, ''],
      ['incident_opened', 'run-i1', ''],
      ['decision_made', 'run-i1', 'kill'],
    ]);
  });

  it('of an alert that passes close its incident, and the next one is another', () => {
    const events = eventsOfTicks(profiles.standard, [[alerting], [], [alerting]]);
    const alerted = ['signal_raised', 'incident_opened', 'decision_made', 'alert_raised'];
    expect(typesOf(events)).toEqual([alerted, ['signal_cleared', 'incident_closed'], alerted]);
    expect(events[1]?.map(({ incident_id }) => incident_id)).toEqual(['run-i1', 'run-i1']);
    expect(events[1]?.[1]).toMatchObject({ outcome: 'cleared', payload: { at_ms: 500 } });
    expect(events[2]?.[1]?.incident_id).toBe('run-i2');
  });

  it('of a dry run close its incident too, once what it found has passed', () => {
    const events = typesOf(eventsOfTicks({ ...profiles.standard, mode: 'shadow' }, [[killing], [killing], [], [killing]]));
    const decided = ['signal_raised', 'incident_opened', 'policy_dry_run'];
    expect(events).toEqual([decided, [], ['signal_cleared', 'incident_closed'], decided]);
  });

  it('of a second rule in the same incident open no other', () => {
    const [, second] = eventsOfTicks(profiles.watchdog, [[alerting], [alerting, killing]]);
    expect(second?.map(({ event_type, incident_id }) => [event_type, incident_id])).toEqual([
      ['signal_raised', 'run-i1'],
      ['decision_made', 'run-i1'],
      ['alert_raised', 'run-i1'],
    ]);
  });

  it('say again what has risen from an alert to what may kill', () => {
    const events = eventsOfTicks(profiles.watchdog, [[{ ...killing, level: 'alert' }], [killing], [killing]]);
    expect(typesOf(events)[1]).toEqual(['signal_raised']);
    expect(typesOf(events)[2]).toEqual([]);
  });
});
