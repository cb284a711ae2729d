import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { canonicalEvent } from '../../src/evidence/event-json.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import type { Event } from '../../src/model.ts';
import { type Chain, forgeEvents, forgeEventsHash } from './forged-bundle.ts';
import { copyOf, expectVerdict, fileOf, flipped, type GenuineBundle, genuineBundle } from './genuine-bundle.ts';
import { draft, newJournal, runStarted, temporaryFolder } from './recorded-run.ts';

let genuine: GenuineBundle;
let events: Buffer;
let lines: readonly string[];

beforeAll(async () => {
  genuine = await genuineBundle();
  events = fileOf(genuine, 'events.jsonl');
  lines = linesOf(events);
});

describe('events.jsonl, with a manifest that agrees,', () => {
  test('is not VALID once any one byte of it has changed', async () => {
    const change = fc.tuple(fc.nat(events.length - 1), fc.integer({ min: 1, max: 255 }));
    await neverValid(change, 1200, ([at, flip]) => flipped(events, at, flip));
  });

  test('is not VALID once lines are dropped, doubled, swapped or put in', async () => {
    const line = fc.nat(lines.length - 1);
    const change = fc
      .tuple(fc.constantFrom('drop', 'double', 'swap', 'insert'), line, line, fc.constantFrom('', '{}', '{"hash":"","event":{}}'))
      .filter(([what, a, b]) => what !== 'swap' || a !== b);
    await neverValid(change, 600, ([what, a, b, put]) => {
      const changed = [...lines];
      if (what === 'drop') changed.splice(a, 1);
      if (what === 'double') changed.splice(b, 0, ...lines.slice(a, a + 1));
      if (what === 'swap') changed.splice(a, 1, ...changed.splice(b, 1, ...lines.slice(a, a + 1)));
      if (what === 'insert') changed.splice(a, 0, put);
      return bytesOf(changed);
    });
  });

  test('is not VALID once it is cut, or bytes are put in or taken out', async () => {
    const at = fc.nat(events.length - 1);
    await neverValid(at, 300, (length) => events.subarray(0, length));
    await neverValid(fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 3 })), 300, ([where, put]) =>
      Buffer.concat([events.subarray(0, where), put, events.subarray(where)]),
    );
    await neverValid(fc.tuple(at, fc.integer({ min: 1, max: 500 })), 300, ([where, length]) =>
      Buffer.concat([events.subarray(0, where), events.subarray(where + length)]),
    );
  });

  test('is not VALID once it is spliced with that of another run, or of the same one', async () => {
    const other = linesOf(fileOf(await genuineBundle(), 'events.jsonl'));
    const cut = fc.nat(lines.length);
    await neverValid(fc.tuple(cut, cut, fc.boolean()), 600, ([until, from, same]) => {
      const spliced = [...lines.slice(0, until), ...(same ? lines : other).slice(from)];
      // That it is one of the two as they were is no splice.
      const whole = [lines, other].some((run) => run.length === spliced.length && run.every((line, i) => line === spliced[i]));
      return whole ? Buffer.alloc(0) : bytesOf(spliced);
    });
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['a changed reason', (text) => text.replace('2000 times', '2001 times'), /line 7: the hash does not match/],
    ['a line dropped', (text) => text.split('\n').toSpliced(3, 1).join('\n'), /line 4: seq is 5 where 4 follows/],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n'), /line 1: the line does not read/],
    ['a byte order mark', (text) => `\ufeff${text}`, /line 1: the line does not read/],
    ['no newline at the end', (text) => text.slice(0, -1), /line 12: the line has no end/],
    ['a torn last line', (text) => text.slice(0, -100), /line 12: the line has no end/],
    ['something after the seal', (text) => `${text}{}\n`, /line 13: the line does not read/],
    ['an empty line', (text) => text.replace('\n', '\n\n'), /line 2: the line does not read/],
    ['nothing in it', () => '', /line 1: the file is empty/],
  ])('with %s is INVALID, with the line and why', async (_, change, why) => {
    const folder = copyOf(genuine);
    writeFileSync(join(folder, 'events.jsonl'), change(events.toString()));
    await expectVerdict(folder, 'INVALID', why);
  });

  test('of 2 GB, with a line of 40 MB, or with one that is not UTF-8, is INVALID', async () => {
    const folder = copyOf(genuine);
    truncateSync(join(folder, 'events.jsonl'), 2e9);
    await expectVerdict(folder, 'INVALID', /line 13: the line is longer than 33554432 bytes/);
    truncateSync(join(folder, 'events.jsonl'), 0);
    writeFileSync(join(folder, 'events.jsonl'), Buffer.concat([events, Buffer.alloc(40 * 1024 * 1024, 'x')]));
    await expectVerdict(folder, 'INVALID', /line 13: the line is longer than 33554432 bytes/);
    writeFileSync(
      join(folder, 'events.jsonl'),
      Buffer.from(events.toString('latin1').replace('2000 times', '2000\xfftimes'), 'latin1'),
    );
    await expectVerdict(folder, 'INVALID', /line 7: the line is not UTF-8/);
  });
});

describe('events in a chain of their own', () => {
  test.each<[string, (events: Chain) => unknown[], RegExp]>([
    ['a duplicate key', ([first]) => [canonicalEvent(first).replace('{', '{"action":"kill",')], /line 1: .* canonical form/],
    [
      'a duplicate key in a payload',
      ([first]) => [canonicalEvent(first).replace('"cpus":2', '"cpus":2,"cpus":2')],
      /line 1: .* canonical/,
    ],
    [
      'other key order',
      ([first]) => [JSON.stringify(Object.fromEntries(Object.entries(first).reverse()))],
      /line 1: the event is not in canonical form/,
    ],
    [
      'a number beyond 2^53',
      ([first]) => [canonicalEvent(first).replace('"cpus":2', '"cpus":9007199254740993')],
      /canonical form/,
    ],
    ['a number of another form', ([first]) => [canonicalEvent(first).replace('"cpus":2', '"cpus":2.0')], /canonical form/],
    ['white space', ([first]) => [canonicalEvent(first).replace('"cpus":2', '"cpus": 2')], /canonical form/],
    ['an unknown member', ([first]) => [canonicalEvent(first).replace('"seq":1', '"seq":1,"z":1')], /canonical form/],
    ['a member named __proto__', ([first]) => [canonicalEvent(first).replace('{', '{"__proto__":{"x":1},')], /canonical form/],
    [
      'a payload with __proto__',
      ([first]) => [canonicalEvent(first).replace('"payload":{', '"payload":{"__proto__":{"polluted":1},')],
      /line 1: the event's payload .*__proto__/,
    ],
    [
      'a newer schema',
      ([first]) => [{ ...first, schema_version: 2 }],
      /schema version 2, this guard reads 1: use the guard that wrote it/,
    ],
    ['an unknown type', ([first]) => [{ ...first, event_type: 'run_exploded' }], /no event type "run_exploded"/],
    ['no run_started', ([, second]) => [{ ...second, seq: 1 }], /first event is process_started, not run_started/],
    ['run_started twice', ([first]) => [first, { ...first, seq: 2 }], /run_started occurs a second time/],
    ['an event of another run', ([first, second]) => [first, { ...second, run_id: 'other' }], /belongs to run other/],
    ['an event after the seal', (all) => [...all, { ...all[1], seq: 13 }], /stands after run_sealed/],
    ['a nested bomb', () => ['['.repeat(200_000)], /line 1: /],
    [
      'a deep payload',
      ([first]) => [`{"action":${'['.repeat(5000)}${']'.repeat(5000)}}${canonicalEvent(first).slice(-1)}`],
      /line 1: /,
    ],
    ['a payload that is no object', ([first]) => [{ ...first, payload: 1 }], /payload is not an object/],
    [
      'a payload of another shape',
      ([first, second]) => [first, { ...second, payload: { pid: 'x', start_time: 1 } }],
      /line 2: the event's payload\.pid is "x"/,
    ],
    [
      'scores that are none',
      ([first]) => [{ ...first, scores: { confidence: 'high' } }],
      /line 1: the event's scores\.confidence is "high"/,
    ],
    [
      'a time that is none',
      ([first]) => [{ ...first, created_at: 'yesterday' }],
      /line 1: the event's created_at is no UTC time/,
    ],
    [
      'samples of another shape',
      (all) => [...all.slice(0, 2), { ...all[2], payload: { ticks: [{ atMs: 1 }] } }],
      /line 3: the event's payload\.ticks\.0/,
    ],
    ['numbers from zero', ([first]) => [{ ...first, seq: 0 }], /line 1: the event's seq is 0/],
  ])('with %s are INVALID', async (_, change, why) => {
    const folder = copyOf(genuine);
    await forgeEvents(folder, change);
    await expectVerdict(folder, 'INVALID', why);
    expect('polluted' in {}).toBe(false);
  });

  test('whose clock goes back, or that have a hole in time, are told of in a warning', async () => {
    const folder = copyOf(genuine);
    const times = ['00:00:00', '00:00:05', '00:01:00', '00:00:50', '00:00:50'];
    await forgeEvents(folder, (all) =>
      all.map((event, i) => ({ ...event, created_at: `2026-11-21T${times[i] ?? '00:00:51'}.000Z` })),
    );
    expect((await verifyBundle(folder)).warnings).toEqual([
      expect.stringMatching(/^nothing was recorded for 55 s before event 3 \(a checkpoint is written every 10 s: /),
      expect.stringMatching(/^the clock goes back by 10 s at event 4 /),
    ]);
  });
});

describe('a run of thousands of samples, most of which are looked at as bytes only,', () => {
  let folder: string;
  let log: Buffer;

  beforeEach(async () => {
    const journal = newJournal(temporaryFolder(onTestFinished), { workerAfterMs: 60_000 });
    journal.append(runStarted());
    for (let i = 0; i < 6000; i += 1)
      journal.append(i % 10 === 0 ? draft('checkpoint', { every_ms: 1 }) : draft('sample', { ticks: [] }));
    folder = (await journal.seal(30_000)).bundlePath ?? '';
    log = readFileSync(join(folder, 'events.jsonl'));
  });

  test('is VALID, and not once any one byte of it has changed', async () => {
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID', events: 6002 });
    const change = fc.tuple(fc.nat(log.length - 1), fc.integer({ min: 1, max: 255 }));
    await neverValid(change, 50, ([at, flip]) => flipped(log, at, flip), folder);
  });

  test.each([
    ['a sample of another shape', { payload: { ticks: [{}] } }, /line 5001: the event's payload\.ticks/],
    [
      'a checkpoint of another shape',
      { event_type: 'checkpoint', payload: { every_ms: -1 } },
      /line 5001: the event's payload\.every_ms is -1/,
    ],
    ['another run', { run_id: 'other' }, /line 5001: the event belongs to run other/],
    ['another number', { seq: 5002 }, /line 5001: seq is 5002 where 5001 follows/],
  ])('with %s among them in a chain of its own is INVALID', async (_, members, why) => {
    await forgeEvents(folder, (all) => all.with(5000, { ...all[0], ...all[5000], ...members } as Event));
    await expectVerdict(folder, 'INVALID', why);
  });
});

async function neverValid<T>(
  change: fc.Arbitrary<T>,
  runs: number,
  apply: (value: T) => Buffer,
  folder = copyOf(genuine),
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(change, async (value) => {
      writeFileSync(join(folder, 'events.jsonl'), apply(value));
      forgeEventsHash(folder);
      expect((await verifyBundle(folder)).verdict).not.toBe('VALID');
    }),
    { numRuns: runs },
  );
}

function linesOf(bytes: Buffer): readonly string[] {
  return bytes.toString().split('\n').slice(0, -1);
}

function bytesOf(changed: readonly string[]): Buffer {
  return Buffer.from(changed.map((text) => `${text}\n`).join(''));
}
