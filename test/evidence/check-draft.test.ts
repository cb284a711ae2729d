import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../src/evidence/check-draft.ts';
import type { EventDraft } from '../../src/model.ts';
import { draft, killedRun, runStarted } from './recorded-run.ts';

const { payload } = runStarted();

describe('a draft', () => {
  test('of every kind that a run records is taken', () => {
    expect(killedRun(2).map(checkDraft)).toEqual(killedRun(2).map(() => null));
  });

  test.each<[string, object, RegExp]>([
    ['an unknown type', { event_type: 'run_exploded' }, /^event_type is "run_exploded", none of/],
    ['an unknown action', { action: 'explode' }, /^action is "explode", none of/],
    ['an unknown actor', { actor: 'me' }, /^actor is "me"/],
    ['a person without a name', { actor: 'manual:' }, /^actor is "manual:"/],
    ['a score beyond 10000', { scores: { confidence: 10_001 } }, /^scores\.confidence is 10001, more than 10000/],
    ['a score that is a fraction', { scores: { confidence: 0.5 } }, /^scores\.confidence is 0.5, not an integer/],
    ['65 scores', { scores: Object.fromEntries(Array.from({ length: 65 }, (_, i) => [`s${i}`, 1])) }, /more than 64 scores/],
    ['a reason of 9 KB', { reason: 'x'.repeat(9000) }, /^reason has more than/],
    ['a payload of another type', { payload: { at_ms: 1 } }, /^payload\.guard_version is undefined, not a text/],
    ['a command line of 5 MB', { payload: { ...payload, command: Array(5).fill('x'.repeat(1e6)) } }, /payload is longer/],
    ['a time that is none', { created_at_ms: Number.NaN }, /^created_at_ms is NaN/],
    ['scores that are missing', { scores: null }, /^scores is null, not an object/],
    ['a member that no event has', { colour: 'red' }, /^has a member "colour"/],
  ])('with %s is refused by name', (_, change, why) => {
    expect(checkDraft({ ...runStarted(), ...change } as EventDraft)).toMatch(why);
  });

  test('by a person is taken', () => {
    expect(checkDraft(draft('alert_raised', { rules: [], at_ms: 1 }, { actor: 'manual:ada' }))).toBeNull();
  });
});
