import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { firstPrevHash, hashEvent } from '../../src/evidence/chain.ts';

test('the hash of an event is the SHA-256 of the version line, the previous hash and the canonical event', () => {
  const event = '{"reason":"ü"}';
  const bytes = Buffer.from(`ffg.event.v1\n${'0'.repeat(64)}\n${event}`, 'utf8');
  expect(hashEvent(firstPrevHash, event)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
