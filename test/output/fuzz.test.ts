import { describe, expect, it } from 'vitest';
import { createLineChannel } from '../../src/output/line-channel.ts';
import type { StreamName } from '../../src/ports.ts';
import { noise } from './noise.ts';

/** A short run each time; `FLOWFORGE_FUZZ_SECONDS=600` for a long one, which says what it saw. */
const seconds = Number(process.env['FLOWFORGE_FUZZ_SECONDS'] ?? 2);
const TICK_MS = 250;
/** The heap rests between collections at very different sizes; a channel that kept its input would pass this in seconds. */
const MOST_GROWTH_BYTES = 64 * 1024 * 1024;

/** What output is made of: the more of it a reader takes for something, the better. */
const fragments = [
  ...['\n', '\r', '\r\n', '\r\r\n', '\0', '\x07', '\b', '\t', ' ', '-', '/', '.', ',', '%', ':', ' of '],
  ...[
    '\x1b',
    '\x1b[',
    '\x1b[A',
    '\x1b[3A',
    '\x1b[2B',
    '\x1b[K',
    '\x1b[2K',
    '\x1bM',
    '\x1b]0;',
    '\x1b\\',
    '\x1b_',
    '\x1b(B',
    '\x1b[?25l',
  ],
  ...[
    '1',
    '12',
    '3/9',
    '45.3%',
    '%22%5D',
    '1,234',
    'dead-beef',
    'cafe1',
    'error',
    'ß',
    '550e8400-e29b-41d4-a716-446655440000',
    'x'.repeat(600),
  ],
].map((text) => Buffer.from(text));

describe('random output', () => {
  it(
    'never breaks the channel, and what it says stays within its bounds',
    () => {
      const random = noise(Number(process.env['FLOWFORGE_FUZZ_SEED'] ?? 1));
      const until = performance.now() + seconds * 1000;
      let bytes = 0;
      let heapBefore = 0;
      for (let round = 0; round < 3 || performance.now() < until; round += 1) {
        const channel = createLineChannel({ stdoutIsData: random(4) === 0 });
        let seen = 0;
        for (let tick = 0; tick < 40; tick += 1) {
          for (let piece = random(6); piece > 0; piece -= 1) {
            const output = outputOf(random);
            channel.observe(streamOf(random), output);
            seen += output.length;
          }
          const { output, data } = channel.tick(random(10) === 0 ? 0 : TICK_MS);
          expect(output.bytes).toBe(seen);
          for (const stats of data === null ? [output] : [output, data]) expectWithinBounds(stats);
        }
        bytes += seen;
        if (round === 2) heapBefore = heapBytes();
      }
      expect(bytes).toBeGreaterThan(0);
      const growthBytes = heapBytes() - heapBefore;
      tell('channels by turns', bytes, growthBytes);
      expect(growthBytes).toBeLessThan(MOST_GROWTH_BYTES);
    },
    (seconds + 60) * 1000,
  );

  it(
    'takes no more memory the longer one channel reads it',
    () => {
      const random = noise(2);
      const until = performance.now() + seconds * 1000;
      const channel = createLineChannel({ stdoutIsData: false });
      let heapBefore = 0;
      let bytes = 0;
      for (let tick = 0; tick < 200 || performance.now() < until; tick += 1) {
        for (let piece = 0; piece < 4; piece += 1) channel.observe(streamOf(random), outputOf(random));
        bytes = channel.tick(TICK_MS).output.bytes;
        if (tick === 100) heapBefore = heapBytes();
      }
      const growthBytes = heapBytes() - heapBefore;
      tell('one channel', bytes, growthBytes);
      expect(growthBytes).toBeLessThan(MOST_GROWTH_BYTES);
    },
    (seconds + 60) * 1000,
  );
});

function tell(what: string, bytes: number, growthBytes: number): void {
  if (process.env['FLOWFORGE_FUZZ_SECONDS'] === undefined) return;
  process.stdout.write(
    `${what}: ${bytes} bytes read in ${seconds} s, ${growthBytes} bytes more on the heap than at the beginning\n`,
  );
}

function heapBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function streamOf(random: (bound: number) => number): StreamName {
  return random(3) === 0 ? 'stderr' : 'stdout';
}

function outputOf(random: (bound: number) => number): Uint8Array {
  const kind = random(4);
  if (kind === 0) return Uint8Array.from({ length: random(4000) }, () => random(256));
  const few = Array.from({ length: 1 + random(5) }, () => fragments[random(fragments.length)] as Buffer);
  const from = kind === 1 ? few : fragments;
  const output = Buffer.concat(Array.from({ length: random(400) }, () => from[random(from.length)] as Buffer));
  return kind === 3 ? Buffer.alloc(random(400_000), output.length > 0 ? output : 'y\n') : output;
}

function expectWithinBounds(stats: object): void {
  for (const [name, value] of Object.entries(stats)) {
    if (typeof value === 'object') expectWithinBounds(value);
    else {
      const least = name === 'valueBp' ? -1 : 0;
      const most = name.endsWith('Bp') ? 10_000 : Number.MAX_SAFE_INTEGER;
      if (!Number.isInteger(value) || value < least || value > most) expect.fail(`${name} is ${value}`);
    }
  }
}
