/** Output with the time at which each piece of it came. */
export interface Timeline {
  readonly bytes: Uint8Array;
  /** The end of each piece in `bytes`, and when it came, from the start of the command. Neither ever falls. */
  readonly ends: Uint32Array;
  readonly atMs: Float64Array;
  /** When the command ended. */
  readonly lastMs: number;
}

/** A line of which the time is known. */
export interface Anchor {
  /** Counted from 0. */
  readonly line: number;
  readonly atMs: number;
}

/** What the lines outside all anchors come at when the timed ones say nothing. */
const FALLBACK_MS_PER_LINE = 50;

const LINE_FEED = 10;

/** One piece a line, `linesPerSecond` of them. */
export function atRate(bytes: Uint8Array, linesPerSecond: number): Timeline {
  const ends = lineEnds(bytes);
  const msPerLine = 1000 / linesPerSecond;
  const atMs = Float64Array.from(ends, (_, line) => line * msPerLine);
  return { bytes, ends, atMs, lastMs: ends.length * msPerLine };
}

/**
 * One piece a line. Between two anchors the lines are spread evenly, before the first and after the last they come at the mean
 * pace of the others. Anchors are in the order of their lines; a clock that goes back stands still until it has caught up.
 * Null when the anchors span less than half of the lines: then too much would be made up.
 */
export function betweenAnchors(bytes: Uint8Array, anchors: readonly Anchor[]): Timeline | null {
  const ends = lineEnds(bytes);
  const [first] = anchors;
  const last = anchors.at(-1);
  if (first === undefined || last === undefined || (last.line - first.line) * 2 < ends.length) return null;
  const spanMs = Math.max(...anchors.map(({ atMs }) => atMs)) - first.atMs;
  const msPerLine = last.line > first.line && spanMs > 0 ? spanMs / (last.line - first.line) : FALLBACK_MS_PER_LINE;

  const atMs = new Float64Array(ends.length);
  const startMs = first.atMs - first.line * msPerLine;
  let from: Anchor = { line: 0, atMs: 0 };
  for (const anchor of anchors) {
    const to = { line: anchor.line, atMs: Math.max(from.atMs, anchor.atMs - startMs) };
    const lines = to.line - from.line;
    for (let line = 0; line < lines; line += 1) atMs[from.line + line] = from.atMs + ((to.atMs - from.atMs) * line) / lines;
    from = to;
  }
  for (let line = from.line; line < ends.length; line += 1) atMs[line] = from.atMs + (line - from.line) * msPerLine;
  return { bytes, ends, atMs, lastMs: (atMs.at(-1) ?? 0) + 1 };
}

/** The same as if only the beginning and the end of it were known. */
export function spreadEvenly({ bytes, atMs, lastMs }: Timeline): Timeline {
  const ends = lineEnds(bytes);
  const firstMs = atMs[0] ?? 0;
  const msPerLine = ((atMs.at(-1) ?? 0) - firstMs) / Math.max(1, ends.length - 1);
  return { bytes, ends, atMs: Float64Array.from(ends, (_, line) => firstMs + line * msPerLine), lastMs };
}

/** Where each line ends, its newline included; the last one may have none. */
export function lineEnds(bytes: Uint8Array): Uint32Array {
  const ends: number[] = [];
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) ends.push(at + 1);
  if (bytes.length > (ends.at(-1) ?? 0)) ends.push(bytes.length);
  return Uint32Array.from(ends);
}
