import type { BenchRow, Figures } from './model.ts';

/** The rows as aligned text: a ratio first, since it is what holds on another machine, then what it was made of. */
export function tableOf(rows: readonly BenchRow[]): string {
  const head = ['what', 'ratio', 'guard', 'beside', 'beside it', 'note'];
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return `${lines.join('\n')}\n`;
}

function cellsOf(row: BenchRow): string[] {
  const ratio = row.guard.median / row.besideFigures.median;
  const shown = Number.isFinite(ratio) ? `${ratio.toFixed(2)} x` : '-';
  return [row.what, shown, figuresText(row.guard, row.unit), row.beside, figuresText(row.besideFigures, row.unit), row.note];
}

/** `median unit (least-most)`. */
function figuresText({ median, least, most }: Figures, unit: string): string {
  const digits = unit === '% of a core' ? 2 : 0;
  return `${median.toFixed(digits)} ${unit} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}
