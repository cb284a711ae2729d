import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, templateOf } from './reading.ts';

describe('masking', () => {
  it.each([
    ['a run of digits, however long', 'retry 9 in 10 ms', 'retry 17 in 2500 ms'],
    ['a time', '[09:59:58.001] tick', '[10:00:00.7] tick'],
    ['a date and time', '2026-11-21T10:22:33Z start', '2027-01-02T03:04:05Z start'],
    ['digits in a short word', 'pool-4 node12 is up', 'pool-17 node3 is up'],
    ['a version', 'v1.2.3', 'v10.20.30'],
    ['an address of the network', 'from 10.0.0.1:8080', 'from 192.168.17.4:80'],
    ['a short hash', 'HEAD is now at 3f9a1c0 fix', 'HEAD is now at 0badc0de1 fix'],
    ['four hex digits with one digit', 'id abc1', 'id 9f3e'],
    ['a UUID', 'job 550e8400-e29b-41d4-a716-446655440000 done', 'job 6ba7b810-9dad-11d1-80b4-00c04fd430c8 done'],
    [
      'a UUID with groups of letters alone',
      'job deadbeef-cafe-4bad-babe-00c04fd430c8 done',
      'job 550e8400-e29b-41d4-a716-446655440000 done',
    ],
    [
      'a UUID whose only digit is in its last group',
      'x deadbeef-cafe-abad-babe-fadedfacade1',
      'x deadbeef-cafe-abad-babe-000000000000',
    ],
    ['a UUID in capitals', '{6F9619FF-8B86-D011-B42D-00C04FC964FF}', '{DEADBEEF-CAFE-FACE-BEEF-00C04FC964FF}'],
    ['eight hex letters without a digit', 'id deadbeef', 'id 3f9a1c0b'],
    ['a mixed identifier', 'request zq81hx7w', 'request ab9c8d7e6f5g4h'],
    ['an address in memory', 'at 0x7ffd9a3e1c20', 'at 0x55d0c8a1b2f0'],
    ['digits between bytes of UTF-8', 'größe 12 µs', 'größe 7 µs'],
  ])('takes %s for any other', (_, one, other) => {
    const [first, second] = linesOf(`${one}\n${other}\n`);
    expect(first?.template).toBe(second?.template);
    expect(first?.raw).not.toBe(second?.raw);
  });

  it.each([
    ['other words', 'Compiling serde', 'Compiling tokio'],
    ['hex words without a digit', 'decade', 'facade'],
    ['seven hex letters without a digit', 'acceded', 'effaced'],
    ['joined hex words without a digit', 'dead-beef', 'cafe-babe'],
    ['a hex group that is joined to a word', 'dead-line 1', 'cafe-line 1'],
    ['hex groups joined by another sign', 'dead_beef1 x', 'cafe_beef1 x'],
    ['short tokens with a digit and other letters', 'x86', 'y86'],
    ['mixed tokens of seven bytes', 'zq81hx7', 'ab81cx7'],
    ['mixed tokens with one digit', 'abcdefghij1', 'abcdefghik1'],
    ['mixed tokens with one letter', 'v12345678', 'w12345678'],
    ['a digit and none', 'step 1', 'step'],
    ['one number and two', '1', '1 2'],
    ['the same words in another order', 'a b', 'b a'],
    ['words that are cut elsewhere', 'ab c', 'a bc'],
    ['a word and a word behind a blank', ' a', 'a'],
  ])('tells %s apart', (_, one, other) => {
    const [first, second] = linesOf(`${one}\n${other}\n`);
    expect(first?.template).not.toBe(second?.template);
  });

  it.each([
    ['retry 17 of 20', 'retry 0 of 0'],
    ['node12 v2', 'node0 v0'],
    ['at 3f9a1c0', 'at 0'],
    ['550e8400-e29b-41d4-a716-446655440000', '0'],
    ['dead-1234-beef-zebra', '0-zebra'],
    ['dead-12-beef', 'dead-0-beef'],
    ['beef-cafe zq81hx7w', 'beef-cafe 0'],
    ['beef-fadedfacade-cafe', '0'],
  ])('reads %j as %j', (line, masked) => {
    expect(mask(line)).toBe(masked);
    expect(templateOf(line)).toBe(templateOf(masked));
  });

  it('is the masking that is written down here, and masking what is masked changes nothing', () => {
    fc.assert(
      fc.property(text, (line) => {
        const masked = mask(line);
        expect(mask(masked)).toBe(masked);
        expect(templateOf(line)).toBe(templateOf(masked));
      }),
      { numRuns: 2000 },
    );
  });

  it('tells lines apart whose masked texts differ, and only those', () => {
    fc.assert(
      fc.property(text, part, part, text, (before, one, other, behind) => {
        const [first, second] = [before + one + behind, before + other + behind];
        expect(templateOf(first) === templateOf(second)).toBe(mask(first) === mask(second));
      }),
      { numRuns: 5000 },
    );
  });

  it('does not depend on where the bytes are cut', () => {
    fc.assert(
      fc.property(text, (line) => void linesOf(`${line}\n`)),
      { numRuns: 100 },
    );
  });
});

const part = fc.oneof(
  fc.constantFrom('-', ' ', '.', ':', '_', '/', '-'),
  fc.constantFrom('dead', 'beef', 'cafe', 'e', 'fa', 'zebra', 'x', 'of', 'ß', 'G'),
  fc.constantFrom('1', '12', '123', '1234', '0', '12345678901'),
  fc.stringMatching(/^[0-9a-f]{1,9}$/),
  fc.stringMatching(/^[0-9a-zA-Z]{1,10}$/),
);
const text = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''));

/** The rules, said plainly. */
function mask(line: string): string {
  const tokens = line.split(/([0-9A-Za-z]+)/);
  const masked: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as string;
    if (at % 2 === 0) masked.push(token);
    else if (isHexGroup(token)) {
      let groups = [token];
      while (tokens[at + 1] === '-' && isHexGroup(tokens[at + 2] ?? '')) {
        groups = [...groups, tokens[at + 2] as string];
        at += 2;
      }
      // A group with a digit, or too long for a word, masks itself and everything from the first group to the last.
      const isId = groups.some((group) => /[0-9]|.{8}/.test(group));
      masked.push(isId ? '0' : groups.join('-'));
    } else masked.push(isMixed(token) ? '0' : token.replace(/[0-9]+/g, '0'));
  }
  return masked.join('');
}

function isHexGroup(token: string): boolean {
  return /^[0-9a-fA-F]{4,}$/.test(token);
}

function isMixed(token: string): boolean {
  const digits = token.replace(/[^0-9]/g, '').length;
  return token.length >= 8 && digits >= 2 && token.length - digits >= 2;
}
