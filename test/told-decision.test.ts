import { describe, expect, it } from 'vitest';
import { decide, initialDecisionState } from '../src/decision/decide.ts';
import { profiles } from '../src/decision/default-policy.ts';
import type { ActionName, Decision } from '../src/model.ts';
import { toldDecision } from '../src/told-decision.ts';

const [, some] = decide(profiles.standard, initialDecisionState('run'), [], 0);

type Made = readonly [ActionName, Decision['intended']];
const alert: Made = ['alert', 'alert'];
const restart: Made = ['restart', 'restart'];
const kill: Made = ['kill', 'kill'];
const wouldAlert: Made = ['log_only', 'alert'];
const wouldKill: Made = ['log_only', 'kill'];

describe('the decision that the end of a run tells of', () => {
  it.each<[string, readonly Made[], number]>([
    ['the last alert', [alert, alert], 1],
    ['a restart rather than an alert, before or after it', [alert, restart, alert], 1],
    ['the last restart', [restart, restart], 1],
    ['a kill rather than anything', [restart, alert, kill], 2],
    ['what would have ended the command rather than what would have alerted', [wouldAlert, wouldKill, wouldAlert], 1],
    ['the first of what would have ended it', [wouldKill, wouldKill], 0],
  ])('is %s', (_, made, expected) => {
    const decisions = made.map(([action, intended], atMs): Decision => ({ ...some, action, intended, atMs }));
    expect(decisions.reduce<Decision | null>(toldDecision, null)?.atMs).toBe(expected);
  });
});
