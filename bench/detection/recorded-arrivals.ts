import type { Timeline } from './timeline.ts';

/** Host names in the logs were replaced after the recording, by names of another length. */
const MOST_DRIFT = 0.05;

/**
 * Reads what stands beside a recorded log: `ms<TAB>bytes` for every piece as it arrived, and at the end `# rc=… total_ms=…`.
 * Where the log has got a little longer or shorter since, the ends of the pieces are moved in proportion.
 */
export function fromRecordedArrivals(bytes: Uint8Array, arrivals: string): Timeline {
  const pieces = arrivals.split('\n').flatMap((line) => {
    const [, atMs, length] = /^(\d+)\t(\d+)$/.exec(line) ?? [];
    return atMs === undefined || length === undefined ? [] : [{ atMs: Number(atMs), length: Number(length) }];
  });
  const recorded = pieces.reduce((sum, { length }) => sum + length, 0);
  const totalMs = /^#.*\btotal_ms=(\d+)/m.exec(arrivals)?.[1];
  if (totalMs === undefined) throw new Error('the recorded arrivals do not end with "# rc=… total_ms=…"');
  if (Math.abs(recorded - bytes.length) > MOST_DRIFT * bytes.length) {
    throw new Error(`the recorded arrivals have ${recorded} bytes, the log has ${bytes.length}: they are not of one run`);
  }
  let end = 0;
  const ends = Uint32Array.from(pieces, ({ length }) => Math.round((end += length) * (bytes.length / recorded)));
  return { bytes, ends, atMs: Float64Array.from(pieces, ({ atMs }) => atMs), lastMs: Number(totalMs) };
}
