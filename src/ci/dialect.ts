import { logLine } from './log-line.ts';
import type { RunReport } from './run-report.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** How one CI wants to be told of a run. Pure: what it returns is written and started elsewhere. */
export interface CiDialect {
  /** The lines for stderr, the guard's own last words among them. */
  log(report: RunReport, env: Environment): readonly string[];
  /** A program of the CI that takes the summary (Markdown) on its stdin. */
  readonly summaryProgram?: (report: RunReport) => readonly [string, ...string[]];
}

/** The guard's own last words. */
export function spoken({ lines, witness }: RunReport): readonly string[] {
  return [...lines, ...(witness === null ? [] : [witness])].map((line) => `flowforge: ${line}`);
}

/** One more line of the guard, in which a path or a name may stand. */
export function said(line: string): string {
  return `flowforge: ${logLine(line)}`;
}

/**
 * The evidence folder as a CI's configuration names it, from the folder that it collects from. Null when it lies outside of that folder, where nothing is
 * collected, and when there is no bundle.
 */
export function evidenceFrom(projectFolder: string | undefined, { bundlePath }: RunReport): string | null {
  if (bundlePath === null || !projectFolder) return null;
  const root = projectFolder.replace(/[\\/]+$/, '');
  if (!bundlePath.startsWith(root)) return null;
  const [separator, ...folders] = bundlePath.slice(root.length).split(/[\\/]/);
  return separator === '' && folders.length > 1 ? folders.slice(0, -1).join('/') : null;
}
