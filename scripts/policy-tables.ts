import { profiles } from '../src/decision/default-policy.ts';
import { formatDuration } from '../src/decision/units.ts';
import type { LoopStep, Policy, Profile, Rules } from '../src/model.ts';

const columns = ['standard', 'strict', 'agent', 'watchdog'] as const satisfies readonly Profile[];

type Row = readonly [rule: string, cell: (rules: Rules) => string];

/** What each profile does about each rule: for docs/policy.md. */
export function actionTable(): string {
  return table([
    [
      'bounds that you declare',
      (rules) => onlyOne([rules['wall-time'].action, rules['no-output'].action, rules.budget.action, ...declared(rules)]),
    ],
    ['`output-loop`, the very same lines', ({ 'output-loop': { action, ladder } }) => inWords(action, ladder)],
    ['`output-loop`, alike after masking', ({ 'output-loop': { action, masked } }) => inWords(action, masked)],
    ...(['cpu-loop', 'memory', 'fork-storm', 'crash-loop', 'hang', 'stuck-progress', 'output-flood', 'silent-spin'] as const).map(
      (name): Row => [`\`${name}\``, (rules) => rules[name].action],
    ),
    ['`agent-loop`', (rules) => rules['agent-loop'].action],
    ['`hang-after-result`', (rules) => rules['hang-after-result'].action.replace('end', 'end, and keep the result')],
  ]);
}

/** The thresholds of each profile: for docs/policy.md. */
export function thresholdTable(): string {
  return table([
    ['`output-loop`, the very same lines', ({ 'output-loop': { ladder } }) => ladder.map(stepWords).join('; ')],
    ['`output-loop`, alike after masking', ({ 'output-loop': { masked } }) => masked.map(stepWords).join('; ')],
    [
      '`cpu-loop`',
      ({ 'cpu-loop': { cpuBp, lines, linesPerSecond, forMs, maskedForMs } }) =>
        `CPU ${share(cpuBp)}, ${lines} lines, ${linesPerSecond} lines/s, for ${formatDuration(forMs)}; alike: for ${formatDuration(maskedForMs)}`,
    ],
    [
      '`memory`',
      ({ memory }) =>
        `alert: ${share(memory.alertUsedBp)} used and the end within ${formatDuration(memory.alertWithinMs)}; kill: ${share(memory.usedBp)} used, ` +
        `or ${share(memory.fastUsedBp)} and the end within ${formatDuration(memory.fastWithinMs)}, confirmed for ${formatDuration(memory.confirmMs)}`,
    ],
    ['`fork-storm`', (rules) => `${share(rules['fork-storm'].shareBp)} of the limit, growing`],
    [
      '`crash-loop`',
      ({ 'crash-loop': { count, withinMs, staleForMs, cpuBp } }) =>
        `${count} in ${formatDuration(withinMs)}, log stale for ${formatDuration(staleForMs)}; kill: CPU ${share(cpuBp)}`,
    ],
    ['`hang`', ({ hang }) => formatDuration(hang.forMs)],
    ['`stuck-progress`', (rules) => formatDuration(rules['stuck-progress'].forMs)],
    [
      '`output-flood`',
      ({ 'output-flood': { bytesPerSecond, forMs, stale } }) =>
        `${bytesPerSecond / 1024 ** 2}MiB/s for ${formatDuration(forMs)}${stale ? ', stale log' : ''}`,
    ],
    [
      '`agent-loop`',
      ({ 'agent-loop': { repeats, maskedRepeats } }) =>
        `the same ${repeats} times; failing, alike but for ids, ${maskedRepeats} times`,
    ],
    ['`budget`', ({ budget }) => `alert from ${share(budget.warnBp)} of a limit`],
    ['`hang-after-result`', (rules) => formatDuration(rules['hang-after-result'].forMs)],
    ['`silent-spin`', ({ 'silent-spin': { cpuBp, forMs } }) => `CPU ${share(cpuBp)} and no output for ${formatDuration(forMs)}`],
  ]);
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(([rule, cell]) => [rule, ...columns.map((profile) => cell(profiles[profile].rules))]);
  return [['rule', ...columns], columns.concat(columns[0]).map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** What a rule that has steps comes to: the first step may kill where all the slower ones, or one of them, only alert. */
function inWords(action: Policy['rules']['output-loop']['action'], steps: readonly LoopStep[]): string {
  if (action !== 'kill') return action;
  const [first, ...slower] = steps;
  if (first?.level === 'enforce' && slower.length > 0 && slower.every(({ level }) => level === 'alert'))
    return 'kill a flood, else alert';
  const cpu = slower.find(({ cpuBp }) => cpuBp > 0)?.cpuBp ?? 0;
  const alerting = slower
    .filter(({ level }) => level === 'alert')
    .map(({ lines, forMs }) => `; ${lines} in ${formatDuration(forMs)}: alert`);
  return cpu === 0 ? 'kill' : [`kill; slow and with CPU under ${share(cpu)}: alert`, ...alerting].join('');
}

function stepWords({ lines, forMs, cpuBp, linesPerSecond, level }: LoopStep): string {
  const cpu = cpuBp > 0 ? `, CPU ${share(cpuBp)}` : '';
  const rate = linesPerSecond > 0 ? `, ${linesPerSecond} lines/s` : '';
  return `${lines} in ${formatDuration(forMs)} or more${rate}${cpu}${level === 'alert' ? ' (alert)' : ''}`;
}

function declared(rules: Rules): readonly string[] {
  return [rules.hang, rules.memory, rules['output-flood'], rules['fork-storm']].map((rule) => rule.declared);
}

/** @throws Error when a profile no longer treats all bounds alike: then the table must say more. */
function onlyOne(actions: readonly string[]): string {
  const [action, ...others] = new Set(actions);
  if (action === undefined || others.length > 0) throw new Error(`the bounds of one profile differ: ${actions.join(', ')}`);
  return action;
}

function share(bp: number): string {
  return `${bp / 100}%`;
}
