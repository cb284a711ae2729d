import { expect, test } from 'vitest';
import { isRunId, newEventId, newRunId } from '../../src/evidence/identifiers.ts';

test('an event id is a UUIDv7 that begins with its time', () => {
  // The example of RFC 9562, appendix A.6.
  expect(newEventId(0x017f22e279b0)).toMatch(/^017f22e2-79b0-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('event ids of one millisecond differ', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newEventId(1))).size).toBe(1000);
});

test('a run id reads as its time, sorts by it, and is unique', () => {
  const [early, late] = [newRunId(Date.UTC(2026, 10, 21, 9, 45, 12, 999)), newRunId(Date.UTC(2026, 10, 21, 9, 45, 13))];
  expect(early).toMatch(/^20261121T094512Z-[0-9a-f]{8}$/);
  expect(early < late).toBe(true);
  expect(isRunId(early)).toBe(true);
});

test.each(['..', '../x', '/etc', 'a/b', '', '.hidden', 'a\0b', 'x'.repeat(200)])('%j cannot name a folder', (text) => {
  expect(isRunId(text)).toBe(false);
});
