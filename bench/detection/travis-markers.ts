import { type Anchor, betweenAnchors, lineEnds, type Timeline } from './timeline.ts';

const MARKER = /travis_time:(start|end):([0-9a-f]+)(?::start=(\d+),finish=(\d+))?/g;
const NS_PER_MS = 1_000_000n;

/** Travis prints, around each command, when it began and when it ended, in ns. Null when the log does not say so. */
export function fromTravisMarkers(bytes: Uint8Array): Timeline | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'); // so that an index is an offset
  const ends = lineEnds(bytes);
  const markers = [...text.matchAll(MARKER)];
  const beganMs = new Map<string, number>();
  for (const [, kind, id, start] of markers)
    if (kind === 'end' && id !== undefined && start !== undefined) beganMs.set(id, ms(start));

  const anchors: Anchor[] = [];
  let line = 0;
  for (const marker of markers) {
    while (line < ends.length - 1 && (ends[line] as number) <= marker.index) line += 1;
    const [, kind, id = '', , finish] = marker;
    const atMs = kind === 'start' ? beganMs.get(id) : finish === undefined ? undefined : ms(finish);
    if (atMs !== undefined) anchors.push({ line, atMs });
  }
  return betweenAnchors(bytes, anchors);
}

function ms(ns: string): number {
  return Number(BigInt(ns) / NS_PER_MS);
}
