import { describe, expect, it } from 'vitest';
import { createOutputKeeper } from '../../src/redaction/output-keeper.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { made, pem } from './samples.ts';

const KIB = 1024;
const secret = made(40);
const redactor = createRedactor({ env: {}, values: [secret] });
const sizes = { headBytes: 256 * KIB, tailBytes: 1024 * KIB };

/** Lines of 100 bytes, each another one. */
function lines(bytes: number, from = 0): string {
  return Array.from({ length: Math.ceil(bytes / 100) }, (_, line) => `${`line ${from + line} `.padEnd(99, '.')}\n`).join('');
}

function logOf(pieces: readonly (string | Uint8Array)[], options = sizes): string {
  const keeper = createOutputKeeper(options);
  for (const piece of pieces) keeper.observe('stdout', Buffer.from(piece));
  return Buffer.from(keeper.snapshot(redactor)).toString();
}

describe('output.log', () => {
  it('is empty when nothing was printed', () => {
    expect(logOf([])).toBe('');
  });

  it('is all of the output while that is small', () => {
    expect(logOf([`one ${secret} `, 'two\n', 'three'])).toBe('one [REDACTED:input] two\nthree');
    const output = lines(1280 * KIB).slice(0, 1280 * KIB);
    expect(logOf([output]) === output).toBe(true);
  });

  it.each([1280 * KIB + 1, 1300 * KIB, 1400 * KIB, 1500 * KIB, 3000 * KIB])(
    'is the first and the last lines of %i bytes, and says how much is left out',
    (size) => {
      const output = lines(size).slice(0, size);
      const pieces: string[] = [];
      for (let at = 0, step = 1; at < size; at += step, step = (step * 7 + 13) % 70_001) pieces.push(output.slice(at, at + step));
      const log = logOf(pieces);
      const [head, tail] = log.split(/\[flowforge: \d+ bytes of output are left out here\]\n/) as [string, string];
      const leftOut = Number(/\[flowforge: (\d+) bytes/.exec(log)?.[1]);
      expect(head.length).toBeGreaterThan(256 * KIB - 100);
      expect(head.length).toBeLessThanOrEqual(256 * KIB);
      expect(tail.length).toBeGreaterThan(1024 * KIB - 100);
      expect(tail.length).toBeLessThanOrEqual(1024 * KIB);
      expect(output.startsWith(head) && head.endsWith('\n')).toBe(true);
      expect(output.endsWith(tail) && output[size - tail.length - 1] === '\n').toBe(true);
      expect(head.length + leftOut + tail.length).toBe(size);
    },
  );

  it('has its edges where they fall when there are no lines, but not in a character', () => {
    for (const before of ['', '-', '--']) {
      const log = logOf([before, '€'.repeat(1000 * KIB)]);
      expect(log).toMatch(/^-*€+\n\[flowforge: \d+ bytes of output are left out here\]\n€+$/);
    }
  });

  it.each([
    ['a secret', secret],
    ['a secret in base64', Buffer.from(secret).toString('base64').slice(0, -3)],
    ['a token', `ghp_${made(36)}`],
    ['a private key', pem.join('\n')],
  ])('shows nothing of %s that is cut by an edge', (_, hidden) => {
    const small = { headBytes: 8 * KIB, tailBytes: 8 * KIB };
    const wall = '#'.repeat(5000);
    for (let into = 0; into <= hidden.length; into += hidden.length > 100 ? 13 : 1) {
      const head = `${'-'.repeat(small.headBytes - into - 1)} ${hidden}`;
      const tail = `${hidden} ${'-'.repeat(small.tailBytes - (hidden.length - into) - 1)}`;
      const log = logOf([head, wall.repeat(40), tail], small);
      const letters = log.replaceAll(/\[REDACTED:[\w-]+\]/g, '').replaceAll(/\[flowforge:[^\]]+\]/g, '');
      if (!/^[-# \n]*$/.test(letters)) expect(`${into}: ${letters.match(/[^-# \n]+/g)}`).toBe('');
    }
  });

  it('hides a mask that was learned later in what was printed before', () => {
    const keeper = createOutputKeeper({ headBytes: 8 * KIB, tailBytes: 8 * KIB });
    const learning = createRedactor({ env: {}, values: [] });
    keeper.observe('stdout', Buffer.from(`first ${secret}\n${lines(200 * KIB)}last ${secret}\n`));
    expect(Buffer.from(keeper.snapshot(learning)).toString().split(secret)).toHaveLength(3);
    learning.add(secret);
    const log = Buffer.from(keeper.snapshot(learning)).toString();
    expect(log).not.toContain(secret);
    expect(log).toContain('first [REDACTED:mask]\n');
    expect(log).toContain('last [REDACTED:mask]\n');
  });

  it('is made again only when something has changed', () => {
    const keeper = createOutputKeeper(sizes);
    keeper.observe('stdout', Buffer.from('one\n'));
    const first = keeper.snapshot(redactor);
    expect(keeper.snapshot(redactor)).toBe(first);
    keeper.observe('stderr', Buffer.from('two\n'));
    expect(Buffer.from(keeper.snapshot(redactor)).toString()).toBe('one\ntwo\n');
    expect(Buffer.from(first).toString()).toBe('one\n');
  });

  it('does not take the halves of a line apart when the other stream comes between', () => {
    const keeper = createOutputKeeper(sizes);
    keeper.observe('stdout', Buffer.from(`token ${secret.slice(0, 20)}`));
    keeper.observe('stderr', Buffer.from('warning\n'));
    keeper.observe('stdout', Buffer.from(`${secret.slice(20)}\n`));
    expect(Buffer.from(keeper.snapshot(redactor)).toString()).toBe('warning\ntoken [REDACTED:input]\n');
  });

  it('holds open lines of both streams, and lets go of those that are too long', () => {
    const keeper = createOutputKeeper(sizes);
    keeper.observe('stderr', Buffer.from('open'));
    keeper.observe('stdout', Buffer.from('a'.repeat(40 * KIB)));
    keeper.observe('stdout', Buffer.from('b'.repeat(40 * KIB)));
    keeper.observe('stdout', Buffer.from(`\n${'c'.repeat(100 * KIB)}`));
    const log = Buffer.from(keeper.snapshot(redactor)).toString();
    expect(log === `${'a'.repeat(40 * KIB)}${'b'.repeat(40 * KIB)}\n${'c'.repeat(100 * KIB)}open`).toBe(true);
  });

  it('does not need the bytes to stay as they are', () => {
    const keeper = createOutputKeeper(sizes);
    const lent = Buffer.from('one\ntwo');
    keeper.observe('stdout', lent);
    lent.fill(0x78);
    expect(Buffer.from(keeper.snapshot(redactor)).toString()).toBe('one\ntwo');
  });
});
