import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/redaction/finder.ts';
import { createRedactionStream } from '../../src/redaction/redaction-stream.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { innocent, jwt, made, pem, samples } from './samples.ts';

const first = `aa${made(14)}`;
const second = `${first.slice(-6)}${made(12)}zz`;
const redactor = createRedactor({ env: { API_TOKEN: first }, values: [second, 'hun7'] });

describe('overlapping secrets', () => {
  it('leave nothing of either, under the name of the first', () => {
    const overlapping = `${first.slice(0, -6)}${second}`;
    expect(redactor.text(`<${overlapping}>`)).toBe('<[REDACTED:env:API_TOKEN]>');
  });

  it('are one when one is part of the other', () => {
    const both = createRedactor({ env: { LONG_TOKEN: `${first}-and-more` }, values: [first] });
    expect(both.text(`<${first}-and-more> <${first}>`)).toBe('<[REDACTED:env:LONG_TOKEN]> <[REDACTED:input]>');
  });

  it('are two when they only touch, and one when they are the same', () => {
    expect(redactor.text(`${first}${second}`)).toBe('[REDACTED:env:API_TOKEN][REDACTED:input]');
    expect(redactor.text(`${first}${first}`)).toBe('[REDACTED:env:API_TOKEN]');
  });

  it('are one label when a known value stands in a token of a known form', () => {
    const line = `Authorization: Bearer ${first}.${made(10)}`;
    expect(redactor.text(line)).toBe('Authorization: Bearer [REDACTED:authorization]');
  });

  it('are hidden where one begins in what another one only seemed to be', () => {
    expect(redactor.text(`${first.slice(0, -1)}${first}`)).toBe(`${first.slice(0, -1)}[REDACTED:env:API_TOKEN]`);
  });
});

describe('a JSON value', () => {
  it('has its strings redacted, keys included, and nothing else changed', () => {
    const event = { seq: 7, ok: true, none: null, argv: ['deploy', `--token=${first}`], [second]: { [first]: 1 } };
    expect(redactor.value(event)).toEqual({
      seq: 7,
      ok: true,
      none: null,
      argv: ['deploy', '--token=[REDACTED:env:API_TOKEN]'],
      '[REDACTED:input]': { '[REDACTED:env:API_TOKEN]': 1 },
    });
  });

  it('is the same object when there is nothing to hide', () => {
    const event = { sha: '3f2a9c1b7d4e8f60512a3b4c5d6e7f8091a2b3c4', lines: [...innocent], n: 12345678, deep: [{ a: [[]] }] };
    expect(redactor.value(event)).toBe(event);
    const labelled = { reason: '[REDACTED:env:API_TOKEN] and [REDACTED:github-token]' };
    expect(redactor.value(labelled)).toBe(labelled);
  });

  it('keeps all of its entries when their keys become equal', () => {
    const value = { [`a ${first}`]: 1, 'a [REDACTED:env:API_TOKEN]': 2 };
    expect(Object.values(redactor.value(value))).toEqual([1, 2]);
  });

  it('may have a key that is special to JavaScript', () => {
    const value = JSON.parse(`{"__proto__":{"a":"${first}"},"constructor":"${first}"}`) as Record<string, unknown>;
    expect(JSON.stringify(redactor.value(value))).toBe(
      '{"__proto__":{"a":"[REDACTED:env:API_TOKEN]"},"constructor":"[REDACTED:env:API_TOKEN]"}',
    );
  });

  it('hides no secret that would be made of two strings', () => {
    const halves = [first.slice(0, 8), first.slice(8)];
    expect(redactor.value(halves)).toBe(halves);
  });
});

describe('a section of a content', () => {
  const content = Buffer.from(`head ${first} tail`);

  it('shows a label for a secret that reaches over either edge, and nothing of the secret', () => {
    for (let edge = 0; edge <= content.length; edge += 1) {
      const left = Buffer.concat(redactor.section(content, 0, edge)).toString();
      const right = Buffer.concat(redactor.section(content, edge, content.length)).toString();
      const inside = edge > 5 && edge < 5 + first.length;
      expect(left + right).toBe(
        inside ? 'head [REDACTED:env:API_TOKEN][REDACTED:env:API_TOKEN] tail' : 'head [REDACTED:env:API_TOKEN] tail',
      );
    }
  });
});

describe('bytes', () => {
  it('that are no text come out as they were', () => {
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) & 0xff));
    expect(Buffer.from(redactor.bytes(bytes)).equals(bytes)).toBe(true);
  });

  it('around a secret may be half of a character', () => {
    const bytes = Buffer.concat([Buffer.from([0xc3]), Buffer.from(first), Buffer.from([0xa9])]);
    expect(Buffer.from(redactor.bytes(bytes)).toString('latin1')).toBe('\xc3[REDACTED:env:API_TOKEN]\xa9');
  });
});

/** Pieces of which texts are made that have as much as possible in them that meets at edges. */
const piece = fc.oneof(
  fc.constantFrom(first, second, 'hun7', first.slice(0, -1), first.slice(2), second.slice(0, 9), jwt, ...pem, pem.join('\n')),
  fc.constantFrom(...samples.map(({ line }) => line), ...innocent),
  fc.constantFrom(
    '\x1b[31m',
    '\x1b[0m',
    '\x1b',
    '\x1b[',
    '\x1b]8;;x\x07',
    '\x1b]',
    '\x1b(B',
    '\x1b[1m'.repeat(80),
    '\x1b[1m'.repeat(200),
  ),
  fc.constantFrom('[REDACTED:input]', '[REDACTED:', '[REDACTED:env:API_TOKEN]', ']', '\n', ' ', '\\n', '"', '='),
  fc.constantFrom(...[0, 1, 2].map((shift) => Buffer.from(`${'x'.repeat(shift)}${first}!`).toString('base64'))),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

describe('whatever the text is,', () => {
  it('a stream of pieces shows what the whole shows', () => {
    const values = [first, second].map((value) => ({ bytes: Buffer.from(value), rule: 'input', wraps: false }));
    const finder = createFinder(values);
    const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 50 });
    const parts = fc.array(fc.tuple(text, fc.integer({ min: 0, max: 21_000 })), { minLength: 1, maxLength: 4 });
    const whole = (bytes: Buffer) => {
      const stream = createRedactionStream(finder);
      return Buffer.concat([stream.push(bytes), stream.end()]).toString('latin1');
    };
    fc.assert(
      fc.property(parts, sizes, fc.integer({ min: 1, max: 5000 }), (made, cuts, step) => {
        const bytes = Buffer.from(made.map(([part, gap]) => part + '-'.repeat(gap)).join(''));
        const stream = createRedactionStream(finder, step);
        const shown: Uint8Array[] = [];
        for (let at = 0, cut = 0; at < bytes.length; cut += 1) {
          const size = cuts[cut % cuts.length] as number;
          shown.push(stream.push(bytes.subarray(at, at + size)));
          at += size;
        }
        expect(Buffer.concat([...shown, stream.end()]).toString('latin1')).toBe(whole(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('no secret that stands in it is shown', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(first, second, 'hun7'), (before, behind, secret) => {
        expect(redactor.text(before + secret + behind)).not.toContain(secret);
      }),
      { numRuns: 2000 },
    );
  });

  it('to redact it again changes nothing', () => {
    fc.assert(
      fc.property(text, (text) => {
        const once = redactor.text(text);
        expect(redactor.text(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
