import { counted } from './quantities.ts';

/** A job's page is no place for a JVM's hundred threads: the bundle has the rest. */
const mostLines = 48;
const longestLineChars = 240;

/** The first lines of a file of the bundle, and how many more it has. */
export function boundedLines(lines: readonly string[], file: string): readonly string[] {
  const shown = lines.slice(0, mostLines).map((line) => line.slice(0, longestLineChars));
  const left = lines.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [`… ${counted(left, 'line')} more in ${file}`])];
}
