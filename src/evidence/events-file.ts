import { isUtf8 } from 'node:buffer';

/** Four times the longest payload that the journal takes, since JSON may escape it. */
const longestLineBytes = 32 * 1024 * 1024;
const mostLines = 5_000_000;
const newline = 0x0a;

export type EventsFileLine = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'bad'; readonly why: string };

/** The lines of an events.jsonl, without their newlines. Ends after the first that cannot be read. */
export function* eventsFileLines(bytes: Buffer): Generator<EventsFileLine> {
  let count = 0;
  for (let start = 0; start < bytes.length; count += 1) {
    const end = bytes.indexOf(newline, start);
    const problem = lineProblem(bytes, start, end, count);
    if (problem !== null) {
      yield { kind: 'bad', why: problem };
      return;
    }
    yield { kind: 'line', text: bytes.toString('utf8', start, end) };
    start = end + 1;
  }
}

function lineProblem(bytes: Buffer, start: number, end: number, count: number): string | null {
  if (end === -1) return 'the line has no end: the file was cut';
  if (end - start > longestLineBytes) return `the line is longer than ${longestLineBytes} bytes`;
  if (count === mostLines) return `there are more than ${mostLines} lines`;
  if (!isUtf8(bytes.subarray(start, end))) return 'the line is not UTF-8';
  return null;
}
