import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutputStats } from '../../src/model.ts';
import { ANALYSED_BYTES_PER_TICK, SHED_BLOCK_LINES } from '../../src/output/line-analysis.ts';
import { createLineChannel, type Statistics } from '../../src/output/line-channel.ts';
import type { StreamName } from '../../src/ports.ts';

const TICK_MS = 250;

describe('output statistics', () => {
  it('count bytes and lines of both streams, and no line that has not ended', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.observe('stdout', Buffer.from('one\ntwo'));
    channel.observe('stderr', Buffer.from('three\n'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ bytes: 13, lines: 2, shedLines: 0 });
    channel.observe('stdout', Buffer.from('!\n'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ bytes: 15, lines: 3 });
  });

  it('keep the half lines of the two streams apart', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    for (let turn = 0; turn < 100; turn += 1) {
      channel.observe('stdout', Buffer.from('hel'));
      channel.observe('stderr', Buffer.from('warn'));
      channel.observe('stdout', Buffer.from('lo\n'));
      channel.observe('stderr', Buffer.from('ing\n'));
    }
    expect(channel.tick(TICK_MS).output.loop).toMatchObject({ lines: 198, period: 2 });
  });

  it('measure silence in judged time, from the end of the tick with the last byte', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    expect(channel.tick(300).output.silentMs).toBe(300);
    channel.observe('stdout', Buffer.from('.'));
    expect(channel.tick(250).output.silentMs).toBe(0);
    expect(channel.tick(250).output.silentMs).toBe(250);
    expect(channel.tick(0).output.silentMs).toBe(250);
    channel.observe('stdout', new Uint8Array(0));
    expect(channel.tick(100).output.silentMs).toBe(350);
  });

  it('take an update for output but not for a line', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.tick(TICK_MS).output;
    channel.observe('stderr', Buffer.from('50%\r'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ silentMs: 0, lines: 0, updates: 0 });
    channel.observe('stderr', Buffer.from('51%\r'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ silentMs: 0, lines: 0, updates: 1 });
  });

  it("count a test runner's dots as bytes alone, until their line ends", () => {
    const channel = createLineChannel({ stdoutIsData: false });
    for (let dots = 0; dots < 100; dots += 1) channel.observe('stdout', Buffer.from('.'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ bytes: 100, lines: 0, updates: 0, silentMs: 0 });
    channel.observe('stdout', Buffer.from('\n'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ lines: 1, updates: 0 });
  });

  it('are whole numbers even if the judged time is not', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.tick(0.4).output;
    channel.observe('stdout', Buffer.from('a\n'.repeat(10)));
    channel.tick(250.7).output;
    channel.observe('stdout', Buffer.from('a\n'.repeat(10)));
    expect(isWhole(channel.tick(249.1).output)).toBe(true);
    expect(channel.tick(0.3).output.silentMs).toBe(0);
  });

  it('do not depend on how the bytes are cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(tickOfOutput, { maxLength: 8 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 400 })),
        (ticks, sizes) => {
          expect(statsOf(ticks, (bytes) => cut(bytes, sizes))).toEqual(statsOf(ticks, (bytes) => [bytes]));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('do not depend on the pieces under a flood, where lines are shed', () => {
    fc.assert(
      fc.property(fc.array(flood, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1000, max: 70_000 }), (ticks, size) => {
        expect(statsOf(ticks, (bytes) => cutEvery(bytes, size))).toEqual(statsOf(ticks, (bytes) => [bytes]));
      }),
      { numRuns: 25 },
    );
  });

  it.each(['x'.repeat(63), '50% done\r60% done\r', '50%\x1b[2K\x1b[1A60%', `${'y'.repeat(900)}\r`])(
    'do not depend on a cut near the limit of a tick (%#)',
    (line) => {
      const bytes = new Uint8Array(Buffer.alloc(3 * ANALYSED_BYTES_PER_TICK, `${line}\n`));
      const tick = [{ stream: 'stdout' as const, bytes }];
      const whole = statsOf([tick, tick], (all) => [all]);
      const limit = bytesBeforeShedding(line);
      const step = Math.ceil(line.length / 20);
      for (let at = limit - line.length - 2; at < limit + line.length + 2; at += step) {
        expect(statsOf([tick, tick], (all) => [all.subarray(0, at), all.subarray(at)])).toEqual(whole);
      }
    },
  );

  it('survive any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 10 }), (pieces) => {
        const channel = createLineChannel({ stdoutIsData: false });
        for (const piece of pieces) channel.observe('stdout', piece);
        const stats = channel.tick(TICK_MS).output;
        expect(stats.bytes).toBe(pieces.reduce((sum, { length }) => sum + length, 0));
        const feeds = pieces.flatMap((piece) => [...piece]).filter((byte) => byte === 10).length;
        expect(stats.lines + stats.shedLines).toBeLessThanOrEqual(feeds);
        expect(isWhole(stats)).toBe(true);
      }),
    );
  });
});

describe('a flood', () => {
  it('is analysed up to a limit a tick, and every line beyond is counted', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    const line = Buffer.from(`${'x'.repeat(99)}\n`);
    const lines = 20_000;
    channel.observe('stdout', Buffer.alloc(lines * line.length, line));
    const stats = channel.tick(TICK_MS).output;
    expect(stats.bytes).toBe(lines * line.length);
    expect(stats.lines + stats.shedLines).toBe(lines);
    expect(stats.lines * line.length).toBeLessThanOrEqual(ANALYSED_BYTES_PER_TICK);
    expect(stats.lines * line.length).toBeGreaterThan(ANALYSED_BYTES_PER_TICK * 0.9);
  });

  it('is shed in blocks that end only after 256 lines, across ticks if need be', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.observe('stdout', Buffer.alloc(ANALYSED_BYTES_PER_TICK, `${'x'.repeat(63)}\n`));
    channel.observe('stdout', Buffer.from('shed\n'.repeat(10)));
    const before = channel.tick(TICK_MS).output;
    channel.observe('stdout', Buffer.from('next\n'.repeat(1000)));
    const after = channel.tick(TICK_MS).output;
    expect(before.shedLines).toBeGreaterThanOrEqual(10);
    expect(after.shedLines).toBe(Math.max(before.shedLines, SHED_BLOCK_LINES));
    expect(after.lines + after.shedLines).toBe(ANALYSED_BYTES_PER_TICK / 64 + 1010);
  });

  it('never hashes half of the line that lies on the edge of what was shed', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    const turn = ['alpha beta gamma', 'delta', 'epsilon zeta'].map((line) => `${line}\n`).join('');
    const flooded = turn.repeat(40_000);
    channel.observe('stdout', Buffer.from(flooded.slice(0, -5)));
    channel.tick(TICK_MS).output;
    channel.observe('stdout', Buffer.from(flooded.slice(-5) + turn.repeat(100)));
    const stats = channel.tick(TICK_MS).output;
    expect(stats.lines + stats.shedLines).toBe(3 * 40_100);
    expect(stats.loop).toMatchObject({ period: 3, forMs: TICK_MS });
    expect(stats.loop.lines).toBeGreaterThan(3 * 90);
  });

  it.each([1, 2, 7, 23, 60])('of a cycle of %i lines is one stretch through all that is shed', (period) => {
    const turn = Array.from({ length: period }, (_, at) => `line ${at} of the cycle\n`).join('');
    const bytes = Buffer.from(turn.repeat(Math.ceil(600_000 / turn.length)));
    const channel = createLineChannel({ stdoutIsData: false });
    let stats = channel.tick(TICK_MS).output;
    for (let tick = 0; tick < 10; tick += 1) {
      channel.observe('stdout', bytes);
      stats = channel.tick(TICK_MS).output;
      expect(stats.loop).toMatchObject({ period, forMs: tick * TICK_MS });
    }
    expect(stats.shedLines).toBeGreaterThan(0);
    expect(stats.loop.lines).toBeGreaterThan(2000);
  });

  it('of two loops with other lines between them is two stretches, even if the change was shed', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.observe('stdout', Buffer.from('first\n'.repeat(100_000)));
    channel.tick(TICK_MS).output;
    channel.observe('stdout', Buffer.from('second\n'.repeat(100_000)));
    expect(channel.tick(TICK_MS).output.loop).toMatchObject({ forMs: 0, period: 1 });
  });

  it('of updates without a newline costs no more than one of lines', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.observe('stdout', Buffer.from('10% done\r'.repeat(200_000)));
    expect(channel.tick(TICK_MS).output).toMatchObject({ bytes: 1_800_000, lines: 0, shedLines: 0 });
    channel.observe('stdout', Buffer.from('\nend\n'));
    const { lines, shedLines } = channel.tick(TICK_MS).output;
    expect(lines + shedLines).toBe(2);
  });
});

describe('repaints in a flood', () => {
  it('go on being seen after some were shed, although no line ends', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    const bar = Buffer.alloc(1_000_000, '\r99% of all that there is to do');
    channel.observe('stdout', Buffer.from('98%\r'));
    const seen = Array.from({ length: 8 }, () => {
      channel.observe('stdout', bar);
      return channel.tick(TICK_MS).output;
    });
    const { updates, progress } = seen.at(-1) as OutputStats;
    expect(progress).toMatchObject({ valueBp: 9900, stuckMs: 7 * TICK_MS });
    expect(updates).toBeGreaterThan(7 * (seen[0] as OutputStats).updates * 0.9);
    expect(seen.every(({ lines, shedLines }) => lines + shedLines === 0)).toBe(true);
  });

  it('go on being seen after lines were shed', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    channel.observe('stdout', Buffer.alloc(1_000_000, 'a line of the log\n'));
    for (let tick = 0; tick < 3; tick += 1) {
      channel.observe('stdout', Buffer.alloc(1_000_000, '\r99% of all that there is to do'));
      channel.tick(TICK_MS);
    }
    expect(channel.tick(TICK_MS).output.progress).toMatchObject({ valueBp: 9900, stuckMs: TICK_MS });
  });
});

describe('one line of 100 MB', () => {
  it('is one line', () => {
    const channel = createLineChannel({ stdoutIsData: false });
    const piece = new Uint8Array(1024 * 1024).fill(0x78);
    for (let pieces = 0; pieces < 100; pieces += 1) channel.observe('stdout', piece);
    channel.observe('stdout', Buffer.from('\nnext\n'));
    expect(channel.tick(TICK_MS).output).toMatchObject({ bytes: 100 * 1024 * 1024 + 6, lines: 2, shedLines: 0 });
  });
});

describe('stdout that is data', () => {
  it('is kept apart from the log on stderr', () => {
    const channel = createLineChannel({ stdoutIsData: true });
    for (let row = 0; row < 300; row += 1) channel.observe('stdout', Buffer.from(`${row},${row * 7}\n`));
    channel.observe('stderr', Buffer.from('dumping table 1/3\n'));
    const { output, data } = channel.tick(TICK_MS);
    expect(output).toMatchObject({ lines: 1, silentMs: 0, progress: { valueBp: 3333 } });
    expect(data).toMatchObject({ lines: 300, repetition: { newBp: 0, entropyBp: 0 }, progress: { valueBp: -1 } });
    expect(output.bytes).toBe((data?.bytes ?? 0) + 'dumping table 1/3\n'.length);
  });

  it('breaks the silence of the whole, as the log does, but the log does not break its own', () => {
    const channel = createLineChannel({ stdoutIsData: true });
    channel.observe('stderr', Buffer.from('a'));
    channel.tick(TICK_MS);
    channel.observe('stdout', Buffer.from('1,2\n'));
    expect(silencesOf(channel.tick(TICK_MS))).toEqual([0, 0]);
    channel.observe('stderr', Buffer.from('b'));
    expect(silencesOf(channel.tick(TICK_MS))).toEqual([0, TICK_MS]);
  });

  it('does not take from the share of the log under a flood', () => {
    const channel = createLineChannel({ stdoutIsData: true });
    channel.observe('stdout', Buffer.alloc(2_000_000, '1,2,3\n'));
    channel.observe('stderr', Buffer.from('warning\n'.repeat(100)));
    const { output, data } = channel.tick(TICK_MS);
    expect(output).toMatchObject({ lines: 100, shedLines: 0 });
    expect(data?.shedLines).toBeGreaterThan(0);
  });

  it('is null where stdout is a log', () => {
    expect(createLineChannel({ stdoutIsData: false }).tick(TICK_MS).data).toBeNull();
  });
});

type Tick = readonly { readonly stream: StreamName; readonly bytes: Uint8Array }[];

const text = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'a',
        'b',
        '7',
        ' 3/9',
        '\n',
        '\r',
        '\r\n',
        '\r\r\n',
        'x'.repeat(600),
        '\0',
        '\x1b[A',
        '\x1b[2K',
        '\x1b[1m',
        '\x1b]',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.constantFrom('a\n', 'a\nb\n', 'a\na\nb\nb\n', '10%\r', 'x\r\n', 'n 3/9\n\x1b[A\x1b[2K', 'a 550e8400-beef-1\n'),
      fc.nat(300),
    )
    .map(([turn, times]) => turn.repeat(times)),
);
const tickOfOutput: fc.Arbitrary<Tick> = fc.array(
  fc.record({
    stream: fc.constantFrom('stdout' as const, 'stderr' as const),
    bytes: text.map((value) => new Uint8Array(Buffer.from(value))),
  }),
  { maxLength: 4 },
);
/** Around the limit of one tick, with lines, updates and half lines at the edge. */
const flood: fc.Arbitrary<Tick> = fc.array(
  fc.record({
    stream: fc.constantFrom('stdout' as const, 'stderr' as const),
    bytes: fc
      .tuple(
        fc.constantFrom(
          'y\n',
          `${'z'.repeat(70)}\n`,
          '50% done\r',
          `${'w'.repeat(700)}\n`,
          'a\nb\r\nc\n',
          '3/9\x1b[1A\x1b[2K',
          `${'v'.repeat(70_000)}\r`,
        ),
        fc.integer({ min: 1, max: 500_000 }),
        fc.nat(80),
      )
      .map(([turn, size, cutOff]) => new Uint8Array(Buffer.alloc(Math.max(1, size - cutOff), turn))),
  }),
  { minLength: 1, maxLength: 3 },
);

function statsOf(ticks: readonly Tick[], pieces: (bytes: Uint8Array) => Iterable<Uint8Array>): readonly OutputStats[] {
  const channel = createLineChannel({ stdoutIsData: false });
  return ticks.map((tick) => {
    for (const { stream, bytes } of tick) for (const piece of pieces(bytes)) channel.observe(stream, piece);
    return channel.tick(TICK_MS).output;
  });
}

/** Roughly where the first tick stops to analyse, found by looking. */
function bytesBeforeShedding(line: string): number {
  const channel = createLineChannel({ stdoutIsData: false });
  channel.observe('stdout', Buffer.alloc(3 * ANALYSED_BYTES_PER_TICK, `${line}\n`));
  return channel.tick(TICK_MS).output.lines * (line.length + 1);
}

function* cut(bytes: Uint8Array, sizes: Iterator<number>): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const size: number = sizes.next().value;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function* cutEvery(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function silencesOf({ output, data }: Statistics): number[] {
  return [output.silentMs, data?.silentMs ?? -1];
}

/** Every number of it is an integer. */
function isWhole(stats: object): boolean {
  return Object.values(stats).every((value) => (typeof value === 'object' ? isWhole(value) : Number.isInteger(value)));
}
