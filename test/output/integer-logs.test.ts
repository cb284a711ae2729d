import { expect, it } from 'vitest';
import { countTimesLog } from '../../src/output/integer-logs.ts';

it('logs are those of the mathematics, rounded to whole units', () => {
  const logs = countTimesLog(128);
  expect([...logs.subarray(0, 5)]).toEqual([0, 0, 2 * 65_536, 311_616, 8 * 65_536]);
  expect(logs[128]).toBe(128 * 7 * 65_536);
  for (let count = 1; count <= 128; count += 1) expect(logs[count]).toBe(Math.round(count * Math.log2(count) * 65_536));
});
