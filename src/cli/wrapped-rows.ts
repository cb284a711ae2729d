/** A term and what is to be said about it. */
export type Row = readonly [term: string, text: string];

/** Narrow enough for a terminal beside an editor, and for a CI's log. */
const columns = 100;
const indent = 2;
/** A term that is longer has a line of its own. */
const longestTerm = 30;

/** Terms with their texts beside them, each text wrapped in a column of its own. Every line ends in a line feed. */
export function wrappedRows(rows: readonly Row[]): string {
  const longest = Math.max(...rows.map(([term]) => term.length).filter((length) => length <= longestTerm), 0);
  const start = indent + longest + 2;
  return rows.map(([term, text]) => row(term, wrapped(text, columns - start), start)).join('');
}

function row(term: string, lines: readonly string[], start: number): string {
  const first = `${' '.repeat(indent)}${term}`;
  const [beside = '', ...below] = first.length + 2 > start ? ['', ...lines] : lines;
  const others = below.map((line) => `${' '.repeat(start)}${line}\n`);
  return [`${first.padEnd(start)}${beside}`.trimEnd(), '\n', ...others].join('');
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
