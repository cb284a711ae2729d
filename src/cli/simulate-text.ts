import { formatDuration } from '../report/durations.ts';
import { counted } from '../report/quantities.ts';
import { longestNameChars, safeLine } from '../report/terminal-safe.ts';
import { ends, type RunDecision, type SimulatedRun } from '../simulate.ts';
import type { Impact, Totals } from '../simulate-impact.ts';
import { alignedTable } from './aligned-table.ts';
import { whatIsChecked } from './recorded-runs.ts';
import type { Simulated, SimulatedRow } from './simulate.ts';

/** A step without a name of its own is called by its command, which may be long. */
const longestStepChars = 40;

const head = ['run', 'step', 'label', 'recorded', 'with this policy', 'change', 'time'];

/** What `simulate` prints: a row a run, the totals, and what to know about them. Names come from bundles, and are made safe for a terminal. */
export function simulationText({ rows, totals, refused }: Simulated): string {
  const table = rows.length === 0 ? '' : `${alignedTable([head, ...rows.map(cellsOf)])}\n`;
  const lines = [totalsLine(totals), ...wrongfulLines(totals), ...notesOf(rows), ...refused.map(refusedLine)];
  return `${table}${lines.map((line) => `${line}\n`).join('')}`;
}

/** The same for programs. */
export function simulationJson({ rows, totals, refused }: Simulated): string {
  const runs = rows.map(({ bundle, sealed, label, labelIgnored, run, impact }) => ({
    ...{ bundle, run_id: run.runId, step: run.name, label, label_ignored: labelIgnored, sealed },
    ...{ verdict: run.verdict, duration_ms: run.durationMs },
    ...{ recorded: decisionJson(run.recorded), simulated: decisionJson(run.simulated), change: impact.change },
    ...{ saved_ms: impact.savedMs, wasted_ms: impact.wastedMs, wrongful: impact.wrongful, doubtful: impact.doubtful },
  }));
  const all = {
    ...{ runs: totals.runs, kills: totals.kills, new_kills: totals.newKills, lost_kills: totals.lostKills },
    ...{ earlier: totals.earlier, later: totals.later, saved_ms: totals.savedMs, wasted_ms: totals.wastedMs },
    ...{ wrongful: totals.wrongful, doubtful: totals.doubtful, refused: refused.length },
  };
  return `${JSON.stringify({ mode: 'enforce', checked: whatIsChecked, runs, totals: all, refused }, null, 2)}\n`;
}

function cellsOf({ run, label, impact }: SimulatedRow): readonly string[] {
  return [
    ...[safeLine(run.runId, longestNameChars), safeLine(run.name, longestStepChars), label ?? '-', recordedWords(run)],
    ...[run.simulated === null ? '-' : decisionWords(run.simulated), impact.change, timeWords(impact)],
  ];
}

function recordedWords({ verdict, durationMs, recorded }: SimulatedRun): string {
  const how = `${verdict ?? 'no end'} ${formatDuration(durationMs)}`;
  return recorded === null ? how : `${how}, ${decisionWords(recorded)}`;
}

function decisionWords({ action, carriedOut, rules, attempt, atMs }: RunDecision): string {
  const which = attempt === 1 ? '' : ` in attempt ${attempt}`;
  return `${carriedOut ? action : `would ${action}`} ${rules[0]} at ${formatDuration(atMs)}${which}`;
}

function timeWords({ savedMs, wastedMs }: Impact): string {
  if (wastedMs > 0) return `wasted ${formatDuration(wastedMs)}`;
  return savedMs > 0 ? `saved ${formatDuration(savedMs)}` : '-';
}

function totalsLine({ runs, kills, newKills, lostKills, earlier, later, savedMs, wastedMs }: Totals): string {
  const changes = `${newKills} new, ${lostKills} lost, ${earlier} earlier, ${later} later`;
  return `${counted(runs, 'run')}: ${counted(kills, 'kill')} (${changes}); saved ${formatDuration(savedMs)}, wasted ${formatDuration(wastedMs)}`;
}

function wrongfulLines({ wrongful, doubtful }: Totals): readonly string[] {
  return [
    ...(wrongful === 0 ? [] : [`WRONG: it would newly end ${counted(wrongful, 'run')} labelled healthy`]),
    ...(doubtful === 0
      ? []
      : [
          `warning: it would newly end ${counted(doubtful, 'run')} that passed and had no label: flowforge-ci label says which they were`,
        ]),
  ];
}

function notesOf(rows: readonly SimulatedRow[]): readonly string[] {
  const ignored = rows.filter(({ labelIgnored }) => labelIgnored !== '');
  const unsealed = rows.filter(({ sealed }) => !sealed).length;
  const isCutShort = ({ run, impact }: SimulatedRow) =>
    impact.change === 'lost kill' && run.recorded !== null && ends(run.recorded) && run.recorded.carriedOut;
  return [
    ...ignored.map(({ labelIgnored }) => `warning: a label is ignored: ${safeLine(labelIgnored)}`),
    ...(rows.some(isCutShort)
      ? ['note: the record of a lost kill ends with that kill: what the run had come to is not known']
      : []),
    ...(unsealed === 0 ? [] : [`note: ${counted(unsealed, 'run')} without a seal: what is on record may not be all of it`]),
    ...(rows.length === 0 ? [] : ['assumed: mode enforce', `checked: ${whatIsChecked}`]),
  ];
}

function refusedLine({ bundle, why }: Simulated['refused'][number]): string {
  return `refused: ${safeLine(why.startsWith(bundle) ? why : `${bundle}: ${why}`)}`;
}

function decisionJson(decision: RunDecision | null) {
  if (decision === null) return null;
  const { action, carriedOut, rules, reason, confidence, attempt, atMs } = decision;
  return { action, carried_out: carriedOut, rules, reason, confidence, attempt, at_ms: atMs };
}
