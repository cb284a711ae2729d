import type { RunResult } from '../model.ts';
import { wouldHaveWords } from '../report/shadow-words.ts';
import { longestNameChars, safeLine } from '../report/terminal-safe.ts';
import { logLine } from './log-line.ts';

/** What a CI is to be told of a run in which the guard had something to say. Every text is one line that no CI obeys. */
export interface RunReport {
  readonly severity: 'error' | 'warning';
  readonly runId: string;
  readonly title: string;
  /** The guard's last words, the most important first. */
  readonly lines: readonly string[];
  /** What lets the job's log bear witness, for the log alone; null when nothing is sealed. */
  readonly witness: string | null;
  /** Null when no bundle could be written. */
  readonly bundlePath: string | null;
  /** UTC, seconds since the epoch. */
  readonly atEpochS: number;
}

/** Null when the guard had no part in how the run ended: then no CI is told anything, and the log is as without a CI. */
export function runReport(
  result: RunResult,
  lines: readonly string[],
  witness: string | null,
  bundlePath: string | null,
  atEpochS: number,
): RunReport | null {
  const severity = severityOf(result);
  if (severity === null) return null;
  return { severity, runId: result.run_id, title: titleOf(result), lines: lines.map(logLine), witness, bundlePath, atEpochS };
}

function severityOf({ verdict, rules }: RunResult): RunReport['severity'] | null {
  switch (verdict) {
    case 'killed':
    case 'error':
      return 'error';
    case 'passed':
    case 'failed':
      return rules.length > 0 ? 'warning' : null;
    case 'cancelled': // whoever cancelled it knows
      return null;
    default:
      return verdict satisfies never;
  }
}

function titleOf({ verdict, rules, name, would, agent_result, attempts }: RunResult): string {
  const step = `"${safeLine(name, longestNameChars)}"`;
  if (would !== undefined) return logLine(`FlowForge Guard ${wouldHaveWords[would]} ${step}: ${rules.join(' + ')}`);
  if (agent_result !== undefined) return logLine(`FlowForge Guard ended ${step} after its result: ${rules.join(' + ')}`);
  const found = attempts > 1 ? `started ${step} ${attempts} times` : `alert for ${step}`;
  const what = verdict === 'killed' ? `killed ${step}` : verdict === 'error' ? `could not run ${step}` : found;
  return logLine(`FlowForge Guard ${what}${rules.length > 0 ? `: ${rules.join(' + ')}` : ''}`);
}
