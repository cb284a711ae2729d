import { defaultGatePolicy } from '../decision/default-gate-policy.ts';
import { runOptions } from '../decision/options.ts';
import { formatDuration } from '../decision/units.ts';
import type { LoopStep, Policy } from '../model.ts';

const GIB = 1024 ** 3;

/** What stands beside a key, and its value, by path. */
export type StarterWords = readonly [words: string, value: (policy: Policy) => string];

const bytes = (value: number) => (value % GIB === 0 ? `${value / GIB}GiB` : `${value / 1024 ** 2}MiB`);
const share = (bp: number) => `${bp / 100}%`;
const list = (values: readonly string[]) => `[${values.join(', ')}]`;
const slowest = ({ rules }: Policy): LoopStep | undefined => rules['output-loop'].ladder.find(({ cpuBp }) => cpuBp > 0);

/** All but the bounds, which have their words from the table of options. */
export const starterWords: Readonly<Record<string, StarterWords>> = {
  extends: ['policies that this one changes, by path', () => '[]'],
  profile: ['a preset of rules', (policy) => policy.profile],
  mode: ['what a decision comes to', (policy) => policy.mode],
  'canary-percent': ['mode canary: so many runs of a hundred enforce', ({ canary }) => `${canary.percent}`],
  grace: ['between TERM and KILL', (policy) => formatDuration(policy.graceMs)],
  warmup: ['before that, only bounds are judged', (policy) => formatDuration(policy.warmupMs)],
  orphans: ['what outlives the command', (policy) => policy.orphans],
  'on-runaway': ['what ends a runaway comes to', ({ onRunaway }) => onRunaway],
  'restart.max': ['on-runaway restart: at most so often', ({ restart }) => `${restart.max}`],
  'restart.window': ['within', ({ restart }) => formatDuration(restart.windowMs)],
  'restart.backoff': ['the first pause; each later one is twice as long', ({ restart }) => formatDuration(restart.backoffMs)],
  'restart.max-backoff': ['the longest pause', ({ restart }) => formatDuration(restart.maxBackoffMs)],
  'restart.on': ['what stood still (hangs), or whatever a rule ended (runaways)', ({ restart }) => restart.on],
  'limits.wall-time': bound('wall-time', '30m'),
  'limits.no-output-timeout': bound('no-output-timeout', '15m'),
  'limits.hang-timeout': bound('hang-timeout', '10m'),
  'limits.max-memory': bound('max-memory', '90%'),
  'limits.max-processes': bound('max-processes', '2048'),
  'limits.max-output': bound('max-output', '2GiB'),
  'limits.max-tokens': bound('max-tokens', '2000000'),
  'limits.max-cost': bound('max-cost', '5.00'),
  'limits.max-turns': bound('max-turns', '100'),
  'limits.max-tool-calls': bound('max-tool-calls', '500'),
  agent: ['the AI agent that the command is', ({ agent }) => agent],
  prices: [
    'dollars for a million tokens, by model, where the agent tells no cost',
    () => '{ "model-*": { input: 3.00, output: 15.00 } }',
  ],
  ...rule('wall-time', 'the bound is crossed'),
  ...rule('no-output', 'the bound is crossed'),
  ...rule('hang', 'it does nothing at all', { for: ['so long', ({ hang }) => formatDuration(hang.forMs)] }),
  ...rule('silent-spin', 'it computes and says nothing; never a kill, as long computations do the same', {
    for: ['so long', ({ 'silent-spin': { forMs } }) => formatDuration(forMs)],
    cpu: ['of one core', ({ 'silent-spin': { cpuBp } }) => share(cpuBp)],
  }),
  ...rule('output-loop', 'it prints the same again and again; thresholds here are one step instead of all', {
    lines: ['the very same lines, at least', ({ 'output-loop': { ladder } }) => `${ladder[0]?.lines}`],
    for: ['and for so long', ({ 'output-loop': { ladder } }) => formatDuration(ladder[0]?.forMs ?? 0)],
    cpu: ['and with so much of one core', (_, policy) => share(slowest(policy)?.cpuBp ?? 0)],
    'lines-per-second': ['and so fast', ({ 'output-loop': { ladder } }) => `${ladder[0]?.linesPerSecond}`],
    'masked-lines': ['lines that differ in numbers only, at least', ({ 'output-loop': { masked } }) => `${masked[0]?.lines}`],
    'masked-for': ['and for so long', ({ 'output-loop': { masked } }) => formatDuration(masked[0]?.forMs ?? 0)],
  }),
  ...rule('cpu-loop', 'it prints the same with a busy CPU', {
    cpu: ['of one core', ({ 'cpu-loop': { cpuBp } }) => share(cpuBp)],
    lines: ['and so many lines', ({ 'cpu-loop': { lines } }) => `${lines}`],
    for: ['and for so long', ({ 'cpu-loop': { forMs } }) => formatDuration(forMs)],
    'lines-per-second': ['and so fast', ({ 'cpu-loop': { linesPerSecond } }) => `${linesPerSecond}`],
    'masked-for': ['where lines differ in numbers only', ({ 'cpu-loop': { maskedForMs } }) => formatDuration(maskedForMs)],
  }),
  ...rule('output-flood', 'it prints more than a log needs', {
    'bytes-per-second': ['so fast', ({ 'output-flood': { bytesPerSecond } }) => bytes(bytesPerSecond)],
    for: ['for so long', ({ 'output-flood': { forMs } }) => formatDuration(forMs)],
    stale: ['only where it says nothing new', ({ 'output-flood': { stale } }) => `${stale}`],
    total: ['or so much in all (not set)', ({ 'output-flood': { totalBytes } }) => bytes(totalBytes ?? 10 * GIB)],
  }),
  ...rule('stuck-progress', 'the same 99% is painted again and again', {
    for: ['so long', ({ 'stuck-progress': { forMs } }) => formatDuration(forMs)],
  }),
  ...rule('memory', 'it grows, and the machine is about to run out', {
    'alert-used': ['an alert: so much is in use', ({ memory }) => share(memory.alertUsedBp)],
    'alert-within': ['and the end comes within', ({ memory }) => formatDuration(memory.alertWithinMs)],
    used: ['a kill: so much is in use', ({ memory }) => share(memory.usedBp)],
    'fast-used': ['or so much', ({ memory }) => share(memory.fastUsedBp)],
    'fast-within': ['and the end comes within', ({ memory }) => formatDuration(memory.fastWithinMs)],
    confirm: ['and that holds for', ({ memory }) => formatDuration(memory.confirmMs)],
  }),
  ...rule('crash-loop', 'it starts the same again and again, which ends at once', {
    count: ['so often', ({ 'crash-loop': { count } }) => `${count}`],
    within: ['in so long', ({ 'crash-loop': { withinMs } }) => formatDuration(withinMs)],
    'stale-for': ['and says nothing new for', ({ 'crash-loop': { staleForMs } }) => formatDuration(staleForMs)],
    cpu: ['and uses so much of one core', ({ 'crash-loop': { cpuBp } }) => share(cpuBp)],
  }),
  ...rule('fork-storm', 'its processes grow towards the limit', {
    share: ['of the limit', ({ 'fork-storm': { shareBp } }) => share(shareBp)],
  }),
  ...rule('agent-loop', 'an AI agent makes the same call again and again, with the same result', {
    repeats: ['so often', ({ 'agent-loop': { repeats } }) => `${repeats}`],
    'masked-repeats': ['where calls fail and differ in ids only', ({ 'agent-loop': { maskedRepeats } }) => `${maskedRepeats}`],
    'unchanged-turns': [
      'or so many turns leave the working tree as it was (not set)',
      ({ 'agent-loop': { unchangedTurns } }) => `${unchangedTurns ?? 20}`,
    ],
  }),
  ...rule('budget', 'a limit of tokens, cost, turns or calls is crossed', {
    warn: ['an alert from this share of it on', ({ budget }) => share(budget.warnBp)],
  }),
  ...rule('hang-after-result', 'an AI agent has printed its result and does not exit: off, alert or end', {
    for: ['so long', ({ 'hang-after-result': { forMs } }) => formatDuration(forMs)],
  }),
  steps: ['what differs for some steps, by name', () => '{ "train-*": { profile: watchdog } }'],
  'gate.required': ['steps that must have left evidence', () => '[]'],
  'gate.allow-verdicts': ['how steps may have ended', () => list(defaultGatePolicy.allowVerdicts)],
  'gate.allow-actions': ['what decisions may have come to', () => list(defaultGatePolicy.allowActions)],
  'gate.allow-dry-run': ['false: what would have been killed fails', () => `${defaultGatePolicy.allowDryRun}`],
  'gate.explainability': ['of the interventions', () => share(defaultGatePolicy.explainabilityBp)],
  'gate.tier': ['init, cgroup or strict at least (not set)', () => 'init'],
  'gate.budgets.cpu-minutes': ['CPU of all steps together', () => '120'],
  'gate.budgets.wall': ['time of all steps together', () => '2h'],
  'gate.budgets.peak-memory': ['of any step', () => '4GiB'],
  'gate.regression.cpu': ['more than the baseline', () => '20%'],
  'gate.regression.wall': ['the same of its time', () => '20%'],
  'gate.max-age': ['of the evidence (not set)', () => '24h'],
  'gate.signed': ['by the key that is given', () => `${defaultGatePolicy.signed}`],
  'gate.incomplete': ['evidence without an end: fail, warn or allow', () => defaultGatePolicy.incomplete],
};

/** Words of whole sections. */
export const sectionWords: Readonly<Record<string, string>> = {
  limits: 'bounds that you declare: none is set by default',
  restart: 'on-runaway restart: how often, and after which pause',
  rules: 'each is off, alert or kill, or has an action and thresholds',
  gate: 'what flowforge-ci gate requires of all steps (docs/gate.md)',
  'gate.budgets': 'over the whole pipeline: none is set by default',
  'gate.regression': 'against --baseline: not compared by default',
};

/** Of a rule: when it holds, and what its thresholds are. */
function rule(
  name: keyof Policy['rules'],
  when: string,
  thresholds: Readonly<Record<string, readonly [string, (rules: Policy['rules'], policy: Policy) => string]>> = {},
): Readonly<Record<string, StarterWords>> {
  const more = Object.entries(thresholds).map(([key, [words, value]]): [string, StarterWords] => [
    `rules.${name}.${key}`,
    [words, (policy) => value(policy.rules, policy)],
  ]);
  return { [`rules.${name}`]: [when, (policy) => policy.rules[name].action], ...Object.fromEntries(more) };
}

function bound(option: string, example: string): StarterWords {
  return [runOptions.find(({ name }) => name === option)?.help ?? '', () => example];
}
