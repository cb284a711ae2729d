import { describe, expect, it } from 'vitest';
import { readTimelineFilters } from '../../src/cli/timeline-filters.ts';
import { eventTypes } from '../../src/model.ts';

function problemOf(flags: Readonly<Record<string, string>>): string {
  const filters = readTimelineFilters(flags);
  return filters.kind === 'wrong' ? filters.problem : '';
}

describe('the filters of the timeline', () => {
  it('show everything when none is given', () => {
    expect(readTimelineFilters({})).toEqual({ kind: 'ok', options: {} });
  });

  it('take several types, with or without spaces', () => {
    const filters = readTimelineFilters({ type: 'sample, decision_made,sample' });
    expect(filters).toEqual({ kind: 'ok', options: { types: new Set(['sample', 'decision_made']) } });
    expect(readTimelineFilters({ type: eventTypes.join(',') }).kind).toBe('ok');
  });

  it.each([
    ['decision-made', 'decision_made'],
    ['kill_request', 'kill_requested'],
    ['samples', 'sample'],
    ['sample,allert_raised', 'alert_raised'],
  ])('answer the misspelt type %s with %s', (given, meant) => {
    expect(problemOf({ type: given })).toContain(`Did you mean ${meant}?`);
  });

  it('name all types when none is near', () => {
    expect(problemOf({ type: 'x' })).toContain('run_started, process_started');
  });

  it.each([
    ['30s', 30_000],
    ['+2.310s', 2_310],
    ['1.5m', 90_000],
    ['0ms', 0],
  ])('read %s as a time after the start', (text, ms) => {
    expect(readTimelineFilters({ since: text, until: text })).toEqual({
      ...{ kind: 'ok', options: { since: { kind: 'offset', ms }, until: { kind: 'offset', ms } } },
    });
  });

  it.each([
    ['2026-05-04T03:12:07.250Z', '2026-05-04T03:12:07.250Z'],
    ['2026-05-04T05:12+02:00', '2026-05-04T03:12:00.000Z'],
    ['2026-05-04T03:12:07Z', '2026-05-04T03:12:07.000Z'],
  ])('read %s as an instant', (text, createdAt) => {
    expect(readTimelineFilters({ since: text })).toEqual({ kind: 'ok', options: { since: { kind: 'instant', createdAt } } });
  });

  it.each(['30', 'yesterday', '', '2026-05-04', '2026-05-04T03:12:07', '2026-13-04T03:12:07Z', '2026-05-04T25:00Z'])(
    'refuse %j, and say what they take',
    (text) => {
      expect(problemOf({ until: text })).toMatch(/^--until takes .*30s.*Z/);
    },
  );
});
