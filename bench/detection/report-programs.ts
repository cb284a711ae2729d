import type { Options } from '../../fixtures/programs/detect/every-program.mjs';
import { markdownTable } from './markdown-table.ts';
import type { OwnProgram } from './own-programs.ts';
import type { Latency, RunawayRow } from './runaways.ts';

/** What came of the project's own programs: the healthy ones, and how long the runaways were let run. */
export function programsSection(programs: readonly OwnProgram[], runaways: readonly RunawayRow[]): string {
  const healthy = programs.filter(({ lookalike }) => lookalike === '');
  const lookalikes = programs.filter(({ lookalike }) => lookalike !== '');
  return [
    "## The project's own programs",
    programsWords,
    '### Healthy programs',
    `${healthy.length} programs and rates, each under every load that it can make. Nothing was done about the ones that are not listed.`,
    doneTable(healthy.filter(({ done }) => Object.values(done).some((what) => what !== 'nothing'))),
    '### Healthy programs whose output, CPU, memory and processes are those of a runaway',
    doneTable(lookalikes),
    ...lookalikeNotes(lookalikes),
    '### How long a runaway runs until it is decided',
    latencyWords,
    markdownTable(['runaway', 'rate', 'CPU', 'standard', 'p50', 'p95', 'strict', 'p50', 'p95'], latencyRows(runaways)),
  ].join('\n\n');
}

const programsWords = `The programs of fixtures/programs/detect, as fixtures/outcomes.ts starts them: their output, CPU, memory and processes are generated, not measured.`;

const latencyWords = `From the onset to the decision, over three seeds with five onsets within a tick each, behind 5 s of healthy work. The rate is in lines or
updates a second. CPU: none; a core; bursts of one second in four; contended, which is a core of which the machine gives a quarter.`;

function doneTable(programs: readonly OwnProgram[]): string {
  if (programs.length === 0) return 'None.';
  return markdownTable(
    ['program', 'standard', 'strict', 'watchdog'],
    programs.map(({ program, options, done }) => [called(program, options), done.standard, done.strict, done.watchdog]),
  );
}

function lookalikeNotes(programs: readonly OwnProgram[]): readonly string[] {
  const notes = new Map(programs.map(({ program, lookalike }) => [lookalike, program]));
  return notes.size === 0 ? [] : [[...notes].map(([why, program]) => `- ${program}: ${why}`).join('\n')];
}

/** Loads under which everything is the same share a row. */
function latencyRows(runaways: readonly RunawayRow[]): readonly string[][] {
  const rows = new Map<
    string,
    { readonly head: readonly string[]; readonly cpu: string[]; readonly figures: readonly string[] }
  >();
  for (const { program, options, cpu, standard, strict } of runaways) {
    const { rate = 0, ...others } = options;
    const head = [called(program, others), String(rate)];
    const figures = [...figuresOf(standard), ...figuresOf(strict)];
    const key = JSON.stringify([head, figures]);
    const same = rows.get(key);
    if (same === undefined) rows.set(key, { head, cpu: [cpu], figures });
    else same.cpu.push(cpu);
  }
  return [...rows.values()].map(({ head, cpu, figures }) => [...head, cpu.join(', '), ...figures]);
}

function figuresOf(latency: Latency | null): readonly string[] {
  if (latency === null) return ['nothing', '', ''];
  const { action, decidedMs, trials, budgetMs } = latency;
  const missed = decidedMs.length < trials ? `, ${trials - decidedMs.length} of ${trials} missed` : '';
  const late = (quantileOf(decidedMs, 0.95) ?? 0) > budgetMs ? `, over ${budgetMs / 1000} s` : '';
  return [`${action}${missed}${late}`, secondsOf(quantileOf(decidedMs, 0.5)), secondsOf(quantileOf(decidedMs, 0.95))];
}

/** The smallest value that so large a share of the values does not exceed. */
function quantileOf(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function secondsOf(ms: number | undefined): string {
  return ms === undefined ? '-' : `${(ms / 1000).toFixed(2)} s`;
}

function called(program: string, options: Options): string {
  return [program, ...Object.entries(options).map(([name, value]) => `--${name} ${value}`)].join(' ');
}
