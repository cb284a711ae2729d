import { describe, expect, it } from 'vitest';
import { fromLineClocks } from '../../bench/detection/line-clocks.ts';
import { fromRecordedArrivals } from '../../bench/detection/recorded-arrivals.ts';
import { atRate, betweenAnchors, spreadEvenly } from '../../bench/detection/timeline.ts';
import { fromTravisMarkers } from '../../bench/detection/travis-markers.ts';

const bytes = (text: string) => Buffer.from(text);

describe('a timeline', () => {
  it('lets lines come at a rate', () => {
    const { ends, atMs, lastMs } = atRate(bytes('a\nbb\nc'), 20);
    expect([...ends]).toEqual([2, 5, 6]);
    expect([...atMs]).toEqual([0, 50, 100]);
    expect(lastMs).toBe(150);
  });

  it('spreads lines evenly between two known times, and lets the others come at the same pace', () => {
    const anchors = [
      { line: 1, atMs: 1000 },
      { line: 5, atMs: 1400 },
    ];
    expect([...(betweenAnchors(bytes('\n'.repeat(7)), anchors)?.atMs ?? [])]).toEqual([0, 100, 200, 300, 400, 500, 600]);
  });

  it('forgets all times but the first and the last, as of a log that says no more', () => {
    const known = {
      bytes: bytes('a\nb\nc\nd\ne\n'),
      ends: Uint32Array.of(4, 8, 10),
      atMs: Float64Array.of(100, 120, 900),
      lastMs: 1000,
    };
    expect([...spreadEvenly(known).atMs]).toEqual([100, 300, 500, 700, 900]);
    expect(spreadEvenly(known).lastMs).toBe(1000);
  });

  it('stands still where a clock goes back', () => {
    const anchors = [0, 100, 40, 200].map((atMs, line) => ({ line, atMs }));
    expect([...(betweenAnchors(bytes('\n'.repeat(4)), anchors)?.atMs ?? [])]).toEqual([0, 100, 100, 200]);
  });

  it('is not made up where the known times span less than half of the lines', () => {
    const anchors = [
      { line: 0, atMs: 0 },
      { line: 4, atMs: 400 },
    ];
    expect(betweenAnchors(bytes('\n'.repeat(10)), anchors)).toBeNull();
  });
});

describe('timings that stand in a log', () => {
  it('reads recorded arrivals', () => {
    const { ends, atMs, lastMs } = fromRecordedArrivals(bytes('one\ntwo\n'), '5\t4\n70\t4\n# rc=0 total_ms=90 bytes=8\n');
    expect([[...ends], [...atMs], lastMs]).toEqual([[4, 8], [5, 70], 90]);
  });

  it('refuses recorded arrivals of another run', () => {
    expect(() => fromRecordedArrivals(bytes('one\ntwo\n'), '5\t400\n# total_ms=90\n')).toThrow('not of one run');
  });

  it('takes away a clock that the CI put before the lines, and keeps one that the command printed', () => {
    const byTheCi = fromLineClocks(bytes('2022-05-07T08:47:45.5000000Z one\n2022-05-07T08:47:46.7500000Z two\n'));
    expect(String(Buffer.from(byTheCi?.bytes ?? []))).toBe('one\ntwo\n');
    expect([...(byTheCi?.atMs ?? [])]).toEqual([0, 1250]);
    const itsOwn = fromLineClocks(bytes('08:47:45 INFO one\n08:47:47 INFO two\n'));
    expect(String(Buffer.from(itsOwn?.bytes ?? []))).toBe('08:47:45 INFO one\n08:47:47 INFO two\n');
    expect([...(itsOwn?.atMs ?? [])]).toEqual([0, 2000]);
  });

  it('reads a clock without a date across midnight', () => {
    expect([...(fromLineClocks(bytes('23:59:59 one\n00:00:01 two\n00:00:02 three\n'))?.atMs ?? [])]).toEqual([0, 2000, 3000]);
  });

  it('reads the times that Travis prints around a command', () => {
    const log = [
      'travis_time:start:0a',
      '$ make',
      'one',
      'travis_time:end:0a:start=1000000000,finish=1600000000,duration=600000000',
      '',
    ].join('\n');
    expect([...(fromTravisMarkers(bytes(log))?.atMs ?? [])]).toEqual([0, 200, 400, 600]);
    expect(fromTravisMarkers(bytes('one\ntwo\n'))).toBeNull();
  });
});
