import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMaskObserver } from '../../src/redaction/mask-observer.ts';

function masksOf(...pieces: readonly (string | Uint8Array)[]): string[] {
  const masks: string[] = [];
  const observer = createMaskObserver((value) => masks.push(value));
  for (const piece of pieces) observer.observe('stdout', Buffer.from(piece));
  observer.end();
  return masks;
}

describe('a mask', () => {
  it.each([
    ['at the beginning of the output', '::add-mask::hunter22\n', 'hunter22'],
    ['at the beginning of a line', 'one\ntwo\n::add-mask::hunter22\nthree\n', 'hunter22'],
    ['behind white space', 'one\n \t ::add-mask::hunter22\n', 'hunter22'],
    ['with properties', '::add-mask name=x,y=z::hunter22\n', 'hunter22'],
    ['before a carriage return', '::add-mask::hunter22\r\nthree', 'hunter22'],
    ['behind a carriage return alone', 'loading…\r::add-mask::hunter22\rmore', 'hunter22'],
    ['in a line that does not end', 'one\n::add-mask::hunter22', 'hunter22'],
    ['with line ends and percents escaped', '::add-mask::a%0D%0Ab%25c%2\n', 'a\r\nb%c%2'],
    ['with colons', '::add-mask::a::b::c\n', 'a::b::c'],
    ['that is not ASCII', '::add-mask::gehéim🔑\n', 'gehéim🔑'],
    ['with white space around it', '::add-mask:: padded \n', ' padded '],
  ])('is seen %s, wherever the output is cut', (_, output, value) => {
    const bytes = Buffer.from(output);
    for (let at = 0; at <= bytes.length; at += 1) expect(masksOf(bytes.subarray(0, at), bytes.subarray(at))).toEqual([value]);
    expect(masksOf(...Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)))).toEqual([value]);
  });

  it.each([
    ['in the middle of a line', 'say ::add-mask::hunter22\n'],
    ['without a value', '::add-mask::\n::add-mask::  \n'],
    ['without its end', '::add-mask\n::add-mask hunter22\n'],
    ['that is another command', '::add-masks::hunter22\n::add-mask-x::hunter22\n::set-output name=a::b\n'],
    ['with another line between', '::add-mask\n::hunter22\n'],
    ['behind too much white space', `${' '.repeat(1000)}::add-mask::hunter22\n`],
  ])('is none %s', (_, output) => {
    const bytes = Buffer.from(output);
    for (let at = 0; at <= bytes.length; at += 1) expect(masksOf(bytes.subarray(0, at), bytes.subarray(at))).toEqual([]);
  });

  it.each([
    ['many hyphens', '-'],
    ['a part of it', '-mask'],
    ['nearly all of it', ' ::add-mas '],
    ['its colons', '::'],
  ])('is found among lines of %s, and is the only one', (_, line) => {
    const others = `${line}\n`.repeat(5_000);
    expect(masksOf(`${others}::add-mask::hunter22\n${others} ::add-mask::hunter33\n`, others)).toEqual(['hunter22', 'hunter33']);
  });

  it('is seen on stderr too, and the streams are not mixed', () => {
    const masks: string[] = [];
    const observer = createMaskObserver((value) => masks.push(value));
    observer.observe('stdout', Buffer.from('::add-mask::from st'));
    observer.observe('stderr', Buffer.from('::add-mask::on stderr\n'));
    observer.observe('stdout', Buffer.from('dout\n'));
    expect(masks).toEqual(['on stderr', 'from stdout']);
  });

  it('does not need the bytes to stay as they are', () => {
    const masks: string[] = [];
    const observer = createMaskObserver((value) => masks.push(value));
    const lent = Buffer.from('::add-mask::hun');
    observer.observe('stdout', lent);
    lent.fill(0x78);
    observer.observe('stdout', Buffer.from('ter22\n'));
    expect(masks).toEqual(['hunter22']);
  });

  it('longer than any secret is masked as far as it goes', () => {
    const [mask] = masksOf('::add-mask::', 'x'.repeat(100_000), 'y'.repeat(100_000), '\n');
    expect(mask).toHaveLength(64 * 1024 - '::add-mask::'.length);
  });

  it('is looked for twenty thousand times, and then no more', () => {
    const line = '::add-mask::hunter22\n';
    expect(masksOf(...Array.from({ length: 30 }, () => line.repeat(1000)))).toHaveLength(20_000);
  });

  it('is found however the output is cut, whatever else is in it', () => {
    const unit = fc.constantFrom(
      '::add-mask::one\n',
      ' ::add-mask::two\r\n',
      '::add-',
      'mask',
      '::',
      '\n',
      '\r',
      ' ',
      'x',
      'say ::add-mask::no\n',
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
        (units, sizes) => {
          const bytes = Buffer.from(units.join(''));
          const pieces: Uint8Array[] = [];
          for (let at = 0, cut = 0; at < bytes.length; cut += 1) {
            const size = sizes[cut % sizes.length] as number;
            pieces.push(bytes.subarray(at, at + size));
            at += size;
          }
          expect(masksOf(...pieces)).toEqual(masksIn(bytes.toString()));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** What the runner would find, a line at a time. */
function masksIn(output: string): string[] {
  return output
    .split(/[\r\n]/)
    .map((line) => /^[ \t]*::add-mask(?: [^\r\n]*?)?::(.*)$/.exec(line)?.[1] ?? '')
    .filter((value) => value.trim() !== '');
}
