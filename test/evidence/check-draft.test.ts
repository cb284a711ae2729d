import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/evidence/check-draft.ts';
import type { EventDraft } from '../../src/model.ts';
import { draft, killedRun, runStarted } from './recorded-run.ts';

describe('a draft', () => {
  test('of every kind that a run records is taken', () => {
    expect(killedRun(2).map(checkDraft)).toEqual(killedRun(2).map(() => null));
  });

  test.each<[string, object, RegExp]>([
    ['an unknown type', { event_type: 'run_exploded' }, /no event type "run_exploded"/],
    ['an unknown action', { action: 'explode' }, /no action "explode"/],
    ['an unknown actor', { actor: 'me' }, /actor "me"/],
    ['a score beyond 10000', { scores: { confidence: 10_001 } }, /"confidence" is 10001/],
    ['a score that is a fraction', { scores: { confidence: 0.5 } }, /"confidence" is 0.5/],
    ['a reason of 9 KB', { reason: 'x'.repeat(9000) }, /reason is longer/],
    ['a payload with a fraction', { payload: { ticks: [{ atMs: 1.5 }] } }, /payload\.ticks\.0\.atMs is 1.5/],
    ['a payload with NaN', { payload: { at_ms: Number.NaN } }, /payload\.at_ms is NaN/],
    ['a payload of 5 MB', { payload: { error: 'x'.repeat(5_000_000) } }, /payload is longer/],
    ['a payload with a function', { payload: { f: () => 1 } }, /not JSON/],
    ['a time that is none', { created_at_ms: Number.NaN }, /created_at_ms/],
    ['scores that are missing', { scores: null }, /not JSON/],
  ])('with %s is refused by name', (_, change, why) => {
    expect(checkDraft({ ...runStarted(), ...change } as EventDraft)).toMatch(why);
  });

  test('by a person is taken', () => {
    expect(checkDraft(draft('alert_raised', { rules: [], at_ms: 1 }, { actor: 'manual:ada' }))).toBeNull();
  });
});
