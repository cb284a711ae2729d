import { ratioOf } from './compare.ts';
import type { BenchRow, Figures } from './model.ts';

export const tableHead = ['what', 'ratio', 'guard', 'beside', 'beside it', 'note'] as const;

/** The rows as aligned text: a ratio first, since it is what holds on another machine, then what it was made of. */
export function tableOf(rows: readonly BenchRow[]): string {
  const cells = [tableHead, ...rows.map(cellsOf)];
  const widths = tableHead.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return `${lines.join('\n')}\n`;
}

export function cellsOf(row: BenchRow): readonly string[] {
  const ratio = ratioOf(row);
  const shown = Number.isFinite(ratio) ? `${ratio.toFixed(2)} x` : '-';
  return [row.what, shown, figuresText(row.guard, row.unit), row.beside, figuresText(row.besideFigures, row.unit), row.note];
}

/** `median unit (least-most)`. */
function figuresText({ median, least, most }: Figures, unit: string): string {
  const digits = unit === '% of a core' ? 2 : 0;
  return `${median.toFixed(digits)} ${unit} (${least.toFixed(digits)}-${most.toFixed(digits)})`;
}
