import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/redaction/finder.ts';
import { createRedactionStream } from '../../src/redaction/redaction-stream.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { RULE_REACH_BYTES } from '../../src/redaction/rule.ts';
import { rules } from '../../src/redaction/rules.ts';
import { innocent, made, samples } from './samples.ts';

const redactor = createRedactor({ env: {}, values: [] });
const filler = 'nothing to see here\n'.repeat(1100);

describe('what looks like a secret', () => {
  it.each(samples.map((sample) => [sample.rule, sample.line.slice(0, 60).replaceAll('\n', '⏎'), sample] as const))(
    'is hidden: %s in "%s"',
    (rule, _, { line, hidden }) => {
      const shown = redactor.text(line);
      for (const part of hidden) expect(shown).not.toContain(part);
      expect(shown).toContain(`[REDACTED:${rule}]`);
      expect(redactor.text(shown)).toBe(shown);
    },
  );

  it('has a sample for every rule', () => {
    expect(new Set(samples.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it.each(samples.map((sample) => [sample.rule, sample] as const))('leaves what stands around it: %s', (_, { line }) => {
    const shown = redactor.text(`before it\n${line}\nbehind it`);
    expect(shown.startsWith('before it\n')).toBe(true);
    expect(shown.endsWith('\nbehind it')).toBe(true);
  });

  it.each(samples.map((sample) => [sample.rule, sample] as const))('is hidden wherever the stream is cut: %s', (_, { line }) => {
    const text = Buffer.from(`${filler}${line}\n${filler}`);
    const whole = Buffer.from(redactor.bytes(text)).toString();
    const finder = createFinder([]);
    const start = filler.length;
    for (let at = start - 1; at <= start + Buffer.byteLength(line) + 1; at += 1) {
      // Once the cut is in the secret, once what may be told ends in it.
      for (const cut of [at, at + RULE_REACH_BYTES]) {
        const stream = createRedactionStream(finder, 1);
        const shown = Buffer.concat([stream.push(text.subarray(0, cut)), stream.push(text.subarray(cut)), stream.end()]);
        if (shown.toString() !== whole) expect(shown.toString()).toBe(whole);
      }
    }
  });

  it('is found in a stream that comes byte by byte', () => {
    const text = Buffer.from(`${samples.map(({ line }) => line).join('\n')}\n${filler}`);
    const stream = createRedactionStream(createFinder([]), 1);
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < text.length; at += 1) pieces.push(stream.push(text.subarray(at, at + 1)));
    expect(pieces.some((piece) => piece.length > 0)).toBe(true);
    expect(Buffer.concat([...pieces, stream.end()]).toString()).toBe(Buffer.from(redactor.bytes(text)).toString());
  });

  it.each(innocent)('is not this: %s', (line) => {
    expect(redactor.text(line)).toBe(line);
    expect(redactor.text(`${line}\n${line}`)).toBe(`${line}\n${line}`);
  });
});

describe('a hostile line of 20 KB', () => {
  const beginnings = rules.flatMap(({ name, begins }) =>
    begins.map((begin) => [name, typeof begin === 'string' ? begin : begin.text] as const),
  );
  const each = [...new Map(beginnings.map(([name, begin]) => [`${name} ${begin.slice(0, 3)}`, [name, begin] as const])).values()];

  it.each([
    ...each.map(([name, begin]) => [name, `the beginning "${begin}" again and again`, begin] as const),
    ...each.map(([name, begin]) => [name, `the beginning "${begin}" with a little more`, `${begin}${made(7)} `] as const),
    ...each.map(
      ([name, begin]) => [name, `the beginning "${begin}" with a little more behind a dot`, `.${begin}${made(15)}`] as const,
    ),
    ['private-key', 'BEGIN without END', '-----BEGIN PRIVATE KEY-----'] as const,
    ['private-key', 'BEGIN and a line', '-----BEGIN PRIVATE KEY-----\nMIIB\n'] as const,
    ['private-key', 'BEGIN and a long body', `-----BEGIN PRIVATE KEY-----\n${`${made(64)}\n`.repeat(100)}`] as const,
    ['jwt', 'two of three parts', `,eyJ${made(12)}.${made(12)}`] as const,
    ['jwt', 'one long part', `eyJh${made(3000)}.`] as const,
    ['url-password', 'colons', 'a://a:::::::::::'] as const,
    ['url-password', 'at signs', `a://a:${'@'.repeat(200)}`] as const,
    ['authorization', 'spaces', 'Authorization:   Bearer   '] as const,
    ['aws-key', 'ids in a row', `AKIA${made(16, 'ABCDEF')},`] as const,
    ['github-token', 'the long form, unfinished', 'ghs_1_'] as const,
    ['escapes', 'sequences alone', '\x1b[0m'] as const,
    ['escapes', 'sequences that do not end', '\x1b]'] as const,
    ['escapes', 'long sequences', `\x1b]${'x'.repeat(2000)}`] as const,
  ])('costs %s little: %s', (_name, _what, unit) => {
    const line = Buffer.from(unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000));
    // What else runs on the machine can only add to it.
    let costMs = Number.POSITIVE_INFINITY;
    for (let trial = 0; trial < 30 && costMs >= LITTLE_MS; trial += 1)
      costMs = Math.min(
        costMs,
        cpuMsOf(() => redactor.bytes(line)),
      );
    expect(costMs).toBeLessThan(LITTLE_MS);
  });
});

/** It is 1 to 4 ms; the clock ticks in 4 ms, and what goes back and forth in 20 KB takes half a second. */
const LITTLE_MS = 50;

function cpuMsOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
