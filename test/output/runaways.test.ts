import { describe, expect, it } from 'vitest';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { noise } from './noise.ts';

const TICK_MS = 250;

interface Source {
  readonly line: number;
  /** Repeatable noise: a whole number below `bound`. */
  readonly random: (bound: number) => number;
}

type LineAt = (source: Source) => string;

const runaways: Readonly<Record<string, LineAt>> = {
  'the same line': () => 'Error: connect ECONNREFUSED',
  'an empty line': () => '',
  'a time of day': ({ line }) => `[${clock(line)}] waiting for the lock`,
  'an ISO stamp and a counter': ({ line }) => `2026-11-21T${clock(line)}.${line % 1000}Z retry ${line} failed`,
  UUIDs: ({ random }) => `job ${hex(random, 8)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 4)}-${hex(random, 12)} failed`,
  'request identifiers': ({ random }) => `request zq${hex(random, 4)}1k2w${random(10)} timed out`,
  'hashes of commits': ({ random }) => `fetching ${hex(random, 11)}1 again`,
  'addresses in memory': ({ random }) => `segfault at 0x7f${hex(random, 10)} ip 0x55${hex(random, 10)}`,
  'addresses of the network': ({ random }) => `dial tcp 10.${random(256)}.${random(256)}.7:${random(65_536)}: connection refused`,
  'a growing line number': ({ line }) => `parse error on line ${line}: unexpected token`,
  'growing elapsed seconds': ({ line }) => `still waiting [${line}s elapsed]`,
  'measured durations': ({ random }) => `ping took ${random(1000)}.${random(1000)} ms`,
  'A and B': ({ line }) => (line % 2 === 0 ? 'open' : 'close'),
  'A A B B': ({ line }) => (line % 4 < 2 ? 'open' : 'close'),
  'three attempts, again and again': ({ line }) => `attempt ${(line % 3) + 1}/3 failed`,
  'a cycle of 3 with counters': ({ line }) => `${['resolve', 'fetch', 'reject'][line % 3]} ${line}`,
  'a cycle of 7': ({ line }) => `step ${letters(line % 7)} of the loop`,
  'a cycle of 23': ({ line }) => `step ${letters(line % 23)} of the loop at ${clock(line)}`,
  'a cycle of 60': ({ line }) => `step ${letters(line % 60)} of the loop`,
  'a stack trace of 18 frames': ({ line }) =>
    line % 19 === 0
      ? `${clock(line)} Exception in thread "main" id=${line}`
      : `\tat org.acme.${letters(line % 19)}(File.java:${line % 19})`,
  'a service that crashes and is started again': ({ line }) =>
    [`starting worker pid ${line}`, 'listening on :8080', 'panic: out of range', 'goroutine 1 [running]:', 'exit status 2'][
      line % 5
    ] as string,
  'an agent that tries the same': ({ line, random }) =>
    [`Thought ${line}: read the file again`, 'Action: read_file', `call_${hex(random, 12)}7`, 'Observation: no such file'][
      line % 4
    ] as string,
  'recursive make': ({ line }) => (line % 2 === 0 ? `make[${line}]: Entering directory` : `make[${line}]: Leaving directory`),
  'JSON with stamps and traces': ({ line, random }) =>
    `{"ts":${1_795_000_000 + line},"level":"error","trace":"${hex(random, 15)}1","msg":"queue is full"}`,
  'newlines of Windows': ({ line }) => `retry ${line}\r\r`,
  'colours that change': ({ line }) => `\x1b[3${line % 8}mretry ${line}\x1b[0m`,
};

const healthy: Readonly<Record<string, LineAt>> = {
  'a line for each file': ({ line }) => `Compiling ${letters(line)}.c`,
  'a line for each test, with a duration': ({ line, random }) => `ok ${line} - ${letters(line)} (${random(90)} ms)`,
  'Executed … in 0.0s': ({ line }) => `Executed Test_${letters(line)}() in 0.0s`,
  'a download log': ({ line }) => `GET 200 https://registry/${letters(line)} ${line}ms`,
  'a build of 500000 files': ({ line }) => `[${line}/500000] CXX obj`,
  'training in epochs': ({ line }) => `epoch ${1 + Math.floor(line / 500)} step ${line % 500}/500 loss=0.${line % 83}`,
  karma: ({ line }) => `\x1b[1A\x1b[2KChrome: Executed ${line % 636} of 636 SUCCESS`,
  'a bar that is repainted': ({ line }) => `${line % 100}%|####|\rdone ${letters(line)}`,
  'random words': ({ random }) => `${letters(random(100_000))} ${letters(random(100_000))}`,
};

describe.each([
  [20, 120],
  [1000, 5],
  [100_000, 2.5],
])('at %i lines a second for %d s', (linesPerSecond, seconds) => {
  it.each(Object.entries(runaways))('%s is a stretch of repetition', (_, lineAt) => {
    const { lines, forMs, ticksWithout } = runOf(lineAt, linesPerSecond, seconds);
    expect(lines).toBeGreaterThan(linesPerSecond === 20 ? 1200 : 2000);
    expect(forMs).toBeGreaterThanOrEqual(seconds * 500);
    expect(ticksWithout).toBe(0);
  });

  it.each(Object.entries(healthy))('%s is none', (_, lineAt) => {
    expect(runOf(lineAt, linesPerSecond, seconds).longest).toBeLessThan(64);
  });
});

describe('a loop with other lines in it', () => {
  it('is found once these were seen often too', () => {
    const noisy: LineAt = ({ line, random }) => (random(10) === 0 ? `note about ${letters(random(12))}` : `retry ${line}`);
    expect(runOf(noisy, 1000, 10).longest).toBeGreaterThan(2000);
  });

  it('is not found if one line in ten was never seen before', () => {
    const noisy: LineAt = ({ line, random }) => (random(10) === 0 ? `note about ${letters(line)}` : 'retry');
    expect(runOf(noisy, 1000, 10).longest).toBeLessThan(200);
  });
});

describe('what is not seen as repetition', () => {
  it('is a cycle of more than 64 lines', () => {
    expect(runOf(({ line }) => `step ${letters(line % 100)}`, 1000, 5).longest).toBe(0);
  });
});

describe('what is seen as repetition although it is none', () => {
  it('is a dump of rows of numbers: they are equal but for the numbers', () => {
    expect(runOf(({ line, random }) => `${line},${random(100)}.${random(100)},${random(9)}`, 1000, 5).lines).toBeGreaterThan(
      2000,
    );
  });
});

/** The stretch at the end, the longest on the way, and the ticks after it began in which there was none. */
function runOf(lineAt: LineAt, linesPerSecond: number, seconds: number) {
  const channel = createLineChannel({ stdoutIsData: false });
  const random = noise(7);
  let line = 0;
  let longest = 0;
  let ticksWithout = 0;
  let last = channel.tick(TICK_MS).output.repetition;
  for (let tick = 1; tick <= (seconds * 1000) / TICK_MS; tick += 1) {
    let text = '';
    for (; line < (tick * linesPerSecond * TICK_MS) / 1000; line += 1) text += `${lineAt({ line, random })}\n`;
    channel.observe(tick % 2 === 0 ? 'stdout' : 'stderr', Buffer.from(text));
    last = channel.tick(TICK_MS).output.repetition;
    if (last.lines === 0 && longest > 0) ticksWithout += 1;
    longest = Math.max(longest, last.lines);
  }
  return { ...last, longest, ticksWithout };
}

function clock(line: number): string {
  return [Math.floor(line / 3600) % 24, Math.floor(line / 60) % 60, line % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function hex(random: Source['random'], length: number): string {
  return Array.from({ length }, () => '0123456789abcdef'[random(16)]).join('');
}

/** A name of letters alone, of its own for every number. */
function letters(number: number): string {
  return [...number.toString(26)].map((digit) => 'ghijklmnopqrstuvwxyzabcdef'[Number.parseInt(digit, 26)]).join('');
}
