import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineStarts } from '../../src/agent/line-starts.ts';

const starts = ['{"type":"result"', '{"type":"turn.', 'Tokens: '];
/** What begins as wanted, nearly so, or with the same byte only; long and short. */
const fragments = fc.constantFrom(...starts, '{"type":"user"', '{', '{"', 'T', '\n', '\n', '\n{', 'text ', 'x'.repeat(700));
const texts = fc.array(fragments, { maxLength: 120 }).map((parts) => parts.join(''));

describe('lines that begin in a known way', () => {
  it('are found where a look at every line finds them, be they rare or not', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, line) => {
        const lines = text.split('\n');
        const from = lines.slice(0, line % lines.length).join('\n').length + (line % lines.length === 0 ? 0 : 1);
        const piece = Buffer.from(text);
        expect(createLineStarts(starts).next(piece, from)).toBe(firstOf(text, from));
      }),
      { numRuns: 1_000 },
    );
  });
});

function firstOf(text: string, from: number): number {
  for (let at = from; at <= text.length; at = text.indexOf('\n', at) + 1) {
    if (starts.some((start) => text.startsWith(start, at))) return at;
    if (text.indexOf('\n', at) === -1) return -1;
  }
  return -1;
}
