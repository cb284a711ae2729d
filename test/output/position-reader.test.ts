import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, readingsOf } from './reading.ts';

describe('positions', () => {
  it.each<[string, number[]]>([
    ['step 12/2000 loss=0.31', [12 / 2000]],
    ['[12/2000] Building CXX object', [12 / 2000]],
    ['[ 12/ 200] padded', [12 / 200]],
    ['(3 / 7)', [3 / 7]],
    ['Executed 432 of 636', [432 / 636]],
    ['Test 5 of 20.', [5 / 20]],
    ['7/9', [7 / 9]],
    ['3/9.', [3 / 9]],
    ['3/9: next', [3 / 9]],
    ['0/5', [0]],
    ['5/5', [1]],
    ['Reading package lists... 97%', [0.97]],
    ['45.3% done', [0.453]],
    ['<s> [webpack.Progress] 92% sealing', [0.92]],
    ['progress:50%', [0.5]],
    ['100 %', [1]],
    ['100% 45/60', [1, 0.75]],
    ['45%, 60%', [0.45, 0.6]],
    ['45%,60%', [0.45, 0.6]],
    ['45%-60%', [0.45, 0.6]],
    ['45%%', [0.45]],
    ['100%|45/60', [1, 0.75]],
    ['(45%)', [0.45]],
    ['% 45/60', [0.75]],
    ['GET /?q=%22%5D took 45%', [0.45]],
    ['3/10% 4/10', [0.3, 0.4]],
    ['1.5/3.0 MB', [0.5]],
    ['[1,234 / 5,678] actions', [1234 / 5678]],
    ['1,234,567 of 2,000,000', [1_234_567 / 2_000_000]],
    ['3 of 10, 20 left', [0.3]],
    ['3/10, 4/10', [0.3, 0.4]],
    ['Epoch 3/90 step 12/2000', [3 / 90, 12 / 2000]],
    [' 50%|█████     | 5/10 [00:05<00:05,  1.00it/s]', [0.5, 0.5]],
    ['1/9 2/9 3/9 4/9 5/9', [1 / 9, 2 / 9, 3 / 9, 4 / 9]],
  ])('are found in %j', (text, positions) => {
    const expected = positions.map((position) => expect.closeTo(position, 12));
    expect(readingsOf(`${text}\n`)[0]?.positions).toEqual(expected);
    expect(readingsOf(`${text}\r${text}\n`)[0]?.positions).toEqual(expected);
  });

  it.each([
    'Still creating... [10s elapsed]',
    'iteration 57',
    'ok 12 - a test',
    '1..50',
    'on 1/15/2024',
    'on 2024/01/15',
    'at 12:30/45:00',
    'in a/1/2',
    './12/20',
    'version 1.2.3/4',
    '10.0.0.1/24',
    '7/3',
    '3/0',
    '150%',
    'abc5%',
    'v1/2',
    '1/2x',
    '5 off 10',
    '5 Of 10',
    'of 10',
    '5 of',
    '5 of the 10',
    '12/',
    '3 - 10',
    'exit code 5 / path',
    '12345678901/99999999999',
    '2024-01-15/20',
    '%22%5D',
    '%22%',
    '%22% done',
    'q=%5B%22a%22%5D',
    'a%20%30',
    'id=45%22',
    'id=45%2C60',
    'x=1.5%E2%86%92',
    '%12/60',
    '%1.5/3',
    '45%60%',
    'at /a/%2012/60',
  ])('are not seen in %j', (text) => {
    expect(readingsOf(`${text}\n`)[0]?.positions).toEqual([]);
  });

  it('are not seen in an encoded URL, whatever is encoded', () => {
    const anything = fc.array(fc.oneof(fc.nat(150).map(String), fc.constantFrom(...'%/. ,:-[]"→', ' of ', 'step')));
    fc.assert(
      fc.property(anything, (parts) => {
        const url = `https://ci.test/?q=${encodeURIComponent(parts.join(''))}`;
        expect(read([Buffer.from(`${url}\n`)])[0]?.positions).toEqual([]);
      }),
    );
  });
});
