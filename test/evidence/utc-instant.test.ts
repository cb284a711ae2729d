import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs, utcReader } from '../../src/evidence/utc-instant.ts';

const instant = fc
  .date({ min: new Date('0000-01-01T00:00:00.000Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const flawed = fc
  .tuple(instant, fc.nat(23), fc.constantFrom(...'0123456789:.TZ-+ ad'))
  .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at + 1));

test('an instant reads as the same number from a text and from bytes, and nothing else does', () => {
  const read = utcReader();
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(instant, flawed), (text) => {
      const ms = utcMs(text);
      expect([text, read(new DataView(Uint8Array.from(Buffer.from(text)).buffer), 0)]).toEqual([text, ms ?? -1]);
      if (ms === null) refused += 1;
      else expect(new Date(ms).toISOString()).toBe(text);
    }),
    { numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(100);
});

test.each([
  '',
  '2026-11-21',
  '2026-11-21T09:45:12Z',
  '2026-02-30T00:00:00.000Z',
  '2026-11-21T24:00:00.000Z',
  '+002026-11-21T00:00:00.000Z',
])('%j is no instant', (text) => {
  expect(utcMs(text)).toBeNull();
});
