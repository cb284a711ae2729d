import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkedLines } from '../../src/agent/marked-lines.ts';

const marks = ['"type":"thread.started"', '"type":"turn.'];
const marked = createMarkedLines(marks);
/** Marks, most of one, what only looks like one, and what stands between. */
const fragments = fc.constantFrom(
  ...[...marks, '"type":"turn', '":"turn.', '"kind":"turn.', '{', '{"at":1,', '}', '\n', '\n', ' text ', 'x'.repeat(700)],
);
const texts = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));

describe('objects with a mark', () => {
  it('are found wherever in the line it stands', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), (text, line) => {
        const lines = text.split('\n');
        const before = lines.slice(0, line % lines.length).map((each) => each.length + 1);
        const from = before.reduce((sum, length) => sum + length, 0);
        expect(marked.next(Buffer.from(text), from)).toBe(firstWithMark(text, from));
        for (const each of lines) expect(marked.includes(Buffer.from(each))).toBe(hasMark(each));
      }),
      { numRuns: 1_000 },
    );
  });

  it('may begin as any object that does not begin with another type', () => {
    const results = createMarkedLines(['"type":"result"']);
    const mayBegin = (text: string) => results.mayBegin(Buffer.from(text), 0);
    const whole = ['{"type":"result","is_error":false', '{"duration_ms":3,"usage":{', '{}'];
    for (const text of whole) for (let end = 1; end <= text.length; end += 1) expect(mayBegin(text.slice(0, end))).toBe(true);
    for (const text of ['{"type":"user","message":{', '{"type":"res_', 'text', '"type":"result"'])
      expect(mayBegin(text)).toBe(false);
  });
});

function hasMark(line: string): boolean {
  return marks.some((mark) => line.includes(mark));
}

function firstWithMark(text: string, from: number): number {
  for (let at = from; at <= text.length; at = text.indexOf('\n', at) + 1) {
    const end = text.indexOf('\n', at);
    if (hasMark(text.slice(at, end === -1 ? text.length : end))) return at;
    if (end === -1) return -1;
  }
  return -1;
}
