/** How much of an output is shown. */
export interface Shown {
  readonly lines: number;
  readonly bytes: number;
  /** Of one line. */
  readonly chars: number;
}

/** The last lines of output.log, as a terminal shows them but with their escape sequences: hostile. Empty when nothing was printed. */
export function lastLines(log: Uint8Array | undefined, { lines, bytes, chars }: Shown): readonly string[] {
  if (log === undefined || log.length === 0) return [];
  const text = new TextDecoder().decode(log.subarray(Math.max(0, log.length - bytes)));
  const all = text.replace(/\n$/, '').split('\n');
  // The first one may have lost its beginning.
  return (log.length > bytes && all.length > 1 ? all.slice(1) : all).slice(-lines).map((line) => asShown(line, chars));
}

/** A lone carriage return begins the line again, so that its last repaint is what a terminal shows. */
function asShown(line: string, chars: number): string {
  const shown = line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
  return shown.length <= chars ? shown : `${shown.slice(0, chars)}…`;
}
