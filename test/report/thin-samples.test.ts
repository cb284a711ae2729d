import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../src/model.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { isQuiet, type QuietType, thinning, thinSamples } from '../../src/report/thin-samples.ts';
import { timelineRows } from '../../src/report/timeline.ts';
import { tick } from './run-builder.ts';
import { sampleRuns } from './sample-run.ts';

const types = ['sample', 'checkpoint', 'signal_raised'] as const;

test('of a short run everything is kept', () => {
  const events = run(2048, (seq) => types[seq % 3] ?? 'sample');
  expect(thinSamples(events)).toEqual(events);
});

test('of a long run everything but samples and checkpoints is kept, and of those the first, the last and evenly spread ones', () => {
  const events = run(100_000, (seq) => (seq % 5000 === 0 ? 'signal_raised' : seq % 10 === 0 ? 'checkpoint' : 'sample'));
  const kept = thinSamples(events);
  const of = (type: string, list: readonly StoredEvent[]) => list.filter(({ event }) => event.event_type === type);
  expect(of('signal_raised', kept)).toEqual(of('signal_raised', events));
  for (const type of ['sample', 'checkpoint']) {
    const [all, thinned] = [of(type, events), of(type, kept)];
    const every = all.indexOf(thinned[1] as StoredEvent);
    expect(Math.log2(every) % 1).toBe(0);
    const spread = all.filter((_, ordinal) => ordinal % every === 0);
    expect(thinned).toEqual(spread.at(-1) === all.at(-1) ? spread : [...spread, all.at(-1)]);
    expect(spread.length).toBeGreaterThan(1000);
    expect(spread.length).toBeLessThanOrEqual(2048);
  }
  expect(kept.map(({ event }) => event.seq)).toEqual(kept.map(({ event }) => event.seq).toSorted((a, b) => a - b));
});

test('who skips what is not needed keeps the same events', () => {
  const length = fc.integer({ min: 1, max: 9000 });
  fc.assert(
    fc.property(length, fc.integer({ min: 1, max: 700 }), fc.integer({ min: 2, max: 50 }), (count, piece, rarely) => {
      const events = run(count, (seq) =>
        seq % (7 * rarely) === 0 ? 'signal_raised' : seq % rarely === 0 ? 'checkpoint' : 'sample',
      );
      expect(skipping(events, piece)).toEqual(thinSamples(events));
    }),
    { numRuns: 100 },
  );
});

test('a timeline of a thinned run says how many events it is told from', () => {
  const [started] = sampleRuns.passed();
  const sample = (seq: number): StoredEvent => {
    const ticks = [tick(seq * 1000, { cpuBp: 100, memoryBytes: 1, processes: 1, bytes: 1, lines: 1 })];
    return { hash: '', event: { ...started?.event, seq, event_type: 'sample', payload: { ticks } } as Event };
  };
  const events = [...(started === undefined ? [] : [started]), ...Array.from({ length: 5000 }, (_, i) => sample(i + 2))];
  const told = { events: 5000, what: expect.stringMatching(/ \(told from 1251 of 5000 events\)$/) };
  expect(timelineRows(thinSamples(events))[1]).toMatchObject(told);
  expect(timelineRows(events)[1]).toMatchObject({ events: 5000, what: expect.not.stringContaining('told from') });
});

/** As a reader does that looks at events of a piece and reads those that it skipped at the end of it. */
function skipping(events: readonly StoredEvent[], piece: number): readonly StoredEvent[] {
  const thinned = thinning<StoredEvent>();
  for (let start = 0; start < events.length; start += piece) {
    const skipped = new Map<QuietType, StoredEvent>();
    for (const stored of events.slice(start, start + piece)) {
      const type = stored.event.event_type;
      if (isQuiet(type) && thinned.isLast(type)) {
        thinned.skip(type);
        skipped.set(type, stored);
      } else {
        thinned.take(type, stored);
        if (isQuiet(type)) skipped.delete(type);
      }
    }
    for (const [type, stored] of skipped) thinned.replaceLast(type, stored);
  }
  return thinned.kept();
}

function run(count: number, typeOf: (seq: number) => (typeof types)[number]): readonly StoredEvent[] {
  return Array.from({ length: count }, (_, i) => ({ hash: '', event: { seq: i + 1, event_type: typeOf(i + 1) } as Event }));
}
