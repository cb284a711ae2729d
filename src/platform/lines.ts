import type { Readable } from 'node:stream';

/** Longer than any line that guard-init writes: whatever is longer is not from it. */
const LINE_CHARS_MAX = 4096;

/** Calls back with each whole line of a stream of ASCII text, and once when the stream has ended or failed. */
export function readLines(source: Readable, onLine: (line: string) => void, onEnd: () => void): void {
  let rest = '';
  source.setEncoding('latin1');
  source.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = (lines.pop() ?? '').slice(0, LINE_CHARS_MAX);
    for (const line of lines) onLine(line);
  });
  source.once('close', onEnd);
  source.on('error', () => source.destroy());
}
