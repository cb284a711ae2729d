import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../src/model.ts';
import { timelineRows, timelineText } from '../../src/report/timeline.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

describe('the timeline', () => {
  it('has one row an event, and one for all the samples of a stretch', () => {
    const rows = timelineRows(sampleRuns.passed());
    expect(rows.map(({ event_type, events }) => [event_type, events])).toEqual([
      ['run_started', 1],
      ['process_started', 1],
      ['sample', 13],
      ['process_exited', 1],
      ['run_sealed', 1],
    ]);
    expect(rows[2]?.what).toMatch(/^50 ticks in 12\.3s: CPU up to 346%/);
  });

  it('folds a checkpoint into the stretch of samples around it', () => {
    expect(timelineRows(sampleRuns.incomplete()).at(-1)).toMatchObject({ event_type: 'sample', events: 24, at_ms: 250 });
  });

  it('of one incident leaves everything else out', () => {
    const events = sampleRuns['alert-only']();
    const incidentId = events.find(({ event }) => event.incident_id !== null)?.event.incident_id ?? '';
    const rows = timelineRows(events, { incidentId });
    expect(rows.map(({ event_type }) => event_type)).toEqual([
      'incident_opened',
      'decision_made',
      'alert_raised',
      'diagnostics_captured',
      'sample',
      'incident_closed',
    ]);
    expect(new Set(rows.map(({ incident_id }) => incident_id))).toEqual(new Set([incidentId]));
  });

  it('of an incident that never was is empty', () => {
    expect(timelineText(sampleRuns.passed(), { incidentId: 'no such incident' })).toBe('');
  });

  it('of some types has a row for each of their events, samples too', () => {
    const rows = timelineRows(sampleRuns.passed(), { types: new Set(['sample', 'run_sealed']) });
    expect(rows.map(({ event_type, events }) => [event_type, events])).toEqual([
      ...Array.from({ length: 13 }, () => ['sample', 1]),
      ['run_sealed', 1],
    ]);
  });

  it('between two moments holds what happened at them and between them, however they are said', () => {
    const events = killedByOutputLoop();
    const all = timelineRows(events, { types: new Set(eventTypes) });
    const decided = all.find(({ event_type }) => event_type === 'decision_made');
    const offset = { kind: 'offset', ms: decided?.at_ms ?? 0 } as const;
    const instant = { kind: 'instant', createdAt: decided?.created_at ?? '' } as const;
    for (const [moment, key] of [
      [offset, 'at_ms'],
      [instant, 'created_at'],
    ] as const) {
      const bound = key === 'at_ms' ? offset.ms : instant.createdAt;
      const types = new Set(eventTypes);
      expect(timelineRows(events, { types, since: moment })).toEqual(all.filter((row) => row[key] >= bound));
      expect(timelineRows(events, { types, until: moment })).toEqual(all.filter((row) => row[key] <= bound));
    }
    expect(timelineRows(events, { since: { kind: 'offset', ms: 3_600_000 } })).toEqual([]);
  });

  it('never runs backwards in a run whose clocks agree', () => {
    for (const eventsOfRun of Object.values(sampleRuns)) {
      const offsets = timelineRows(eventsOfRun()).map(({ at_ms }) => at_ms);
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    }
  });

  it('aligns times and types in columns', () => {
    const lines = timelineText(sampleRuns['killed-wall-time']()).trimEnd().split('\n');
    expect(new Set(lines.map((line) => line.search(/(?<=^ *\S+ {2})\S/))).size).toBe(1);
    expect(new Set(lines.map((line) => line.search(/(?<=^ *\S+ +\S+ {2,})\S/))).size).toBe(1);
  });

  it('stays one harmless line an event, whatever a command calls itself or says', () => {
    const lines = timelineText(killedByOutputLoop()).split('\n').length;
    fc.assert(
      fc.property(hostileText, hostileText, (argument, reason) => {
        const text = timelineText(killedByOutputLoop({ command: ['x', argument], reason }));
        expect(text.split('\n')).toHaveLength(lines);
        expect(text).not.toMatch(unseenCharacter);
      }),
      { numRuns: 200 },
    );
  });
});
