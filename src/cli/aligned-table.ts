/** Rows as aligned text, the first one a head with a line below it. Each line ends in a line feed. */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...others] = rows;
  const widths = head.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
  return [head, widths.map((width) => '-'.repeat(width)), ...others].map((row) => lineOf(row, widths)).join('');
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
  return `${cells.join('  ').trimEnd()}\n`;
}
