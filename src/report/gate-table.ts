import type { GateBundle, Judgement } from '../model.ts';
import { figure, logSafe } from './gate-words.ts';

export const gateColumns = ['step', 'verdict', 'integrity', 'tier', 'CPU', 'wall', 'peak', 'finding'] as const;

/** A row a bundle, in the order of `gateColumns`, as plain text that may hold anything which a bundle says. */
export function gateRows({ bundles, cases }: Judgement): readonly (readonly string[])[] {
  return bundles.map((bundle) => [...factsOf(bundle), findingsOf(bundle)]);

  function findingsOf(bundle: GateBundle): string {
    const own = cases.filter((each) => each.bundle === bundle);
    const at = (level: string) =>
      own.filter(({ findings }) => findings.some((each) => each.level === level)).map(({ check }) => check);
    const [fails, warns, notes] = [at('fail'), at('warn'), at('note')];
    if (fails.length > 0) return `FAIL ${fails.join(', ')}`;
    if (warns.length > 0) return `WARN ${warns.join(', ')}`;
    return notes.length > 0 ? `note ${notes.join(', ')}` : 'ok';
  }
}

/** The table in columns, for a terminal or a log. */
export function gateTable(judgement: Judgement): string {
  const rows = [gateColumns, ...gateRows(judgement)].map((cells) => cells.map((cell) => logSafe(cell, widestCellChars)));
  const widths = gateColumns.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows
    .map(
      (cells) =>
        `${cells
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

const widestCellChars = 60;

function factsOf({ path, integrity, run }: GateBundle): readonly string[] {
  if (run === null) return [path, '-', integrity, '-', '-', '-', '-'];
  const { step, verdict, tier, cpuMs, wallMs, peakMemoryBytes } = run;
  const figures = [figure('cpu', cpuMs), figure('wall', wallMs), figure('memory', peakMemoryBytes)];
  return [step, verdict ?? 'not known', integrity, tier.name, ...figures];
}
