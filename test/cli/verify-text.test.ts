import { expect, test } from 'vitest';
import { verificationText } from '../../src/cli/verify-text.ts';
import type { Verification } from '../../src/evidence/verify.ts';

const valid: Verification = {
  verdict: 'VALID',
  events: 12,
  head: `3f9a1c02${'0'.repeat(56)}`,
  firstBad: null,
  problems: [],
  warnings: [],
  notes: [],
  explained: { interventions: 0, complete: 0, completeBp: 10_000, missing: [] },
};

test('a bundle that is VALID takes one line', () => {
  expect(verificationText('run', valid)).toBe('VALID  run  (12 events, head 3f9a1c0200000000)\n');
});

test('problems come first, then what is odd, what was left out, and what is explained', () => {
  const explained = { interventions: 3, complete: 2, completeBp: 6666, missing: [{ seq: 7, what: 'the reason' }] };
  const problems = ['events.jsonl, line 7: the hash does not match'];
  const text = verificationText('run', {
    ...valid,
    verdict: 'INVALID',
    problems,
    warnings: ['late'],
    notes: ['signed'],
    explained,
  });
  expect(text.split('\n')).toEqual([
    'INVALID  run  (12 events, head 3f9a1c0200000000)',
    '  events.jsonl, line 7: the hash does not match',
    '  warning: late',
    '  note: signed',
    '  explained: 2 of 3 interventions (66 %)',
    '  event 7 lacks the reason',
    '',
  ]);
});

test('what stands in a bundle neither commands a terminal nor floods it', () => {
  const problems = Array.from({ length: 5000 }, (_, i) => `\u001b[2Jfile ${i}\nVALID`);
  const lines = verificationText('run', { ...valid, verdict: 'INVALID', problems }).split('\n');
  expect(lines).toHaveLength(23);
  expect(lines[1]).toBe('  file 0 VALID');
  expect(lines.at(-2)).toBe('  and 4980 more of this kind: --json has them all');
});

test('what is no bundle has no event and no head', () => {
  const text = verificationText('x', {
    ...valid,
    verdict: 'INVALID',
    events: 0,
    head: '',
    problems: ['x does not exist'],
    explained: null,
  });
  expect(text).toBe('INVALID  x  (no event)\n  x does not exist\n');
});
