import { expect, test } from 'vitest';
import { sweepingEnd } from '../../src/platform/sweep.ts';

const nobody = { look: () => [], youngest: () => [] };

test('a search that finds nobody, and misses nobody, is certain', async () => {
  const ending = sweepingEnd(nobody, { certain: true });
  ending.force();
  expect(await ending.empty).toEqual({ reaped: 0, left: 0, leftPids: [], certain: true });
});

test.each(['ask', 'force'] as const)(
  'where somebody unknown comes and goes without end, %s ends and is not certain',
  async (order) => {
    const ending = sweepingEnd({ ...nobody, youngest: () => ['missed'] }, { certain: true });
    ending[order]();
    expect(await ending.empty).toEqual({ reaped: 0, left: 0, leftPids: [], certain: false });
  },
);

test('a look that missed somebody is no proof, and the next ones are', async () => {
  const looks = [['missed'], [], ['missed']] as const;
  let taken = 0;
  const ending = sweepingEnd({ ...nobody, youngest: () => looks[taken++] ?? [] }, { certain: true });
  ending.force();
  expect(await ending.empty).toMatchObject({ left: 0, certain: true });
  expect(taken).toBe(looks.length + 2);
});
