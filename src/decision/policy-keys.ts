import type { LoopStep, MemoryLimit, ModelPrice, Policy } from '../model.ts';
import { profiles } from './default-policy.ts';
import { formatDollars, formatDuration, formatSize } from './units.ts';

/** A key of a policy file, and the setting of the effective policy that it is. */
export interface PolicyKey {
  /** As a policy file nests it: `rules.hang.for`. */
  readonly key: string;
  /** As policy.json nests it: `rules.hang.forMs`; `*` stands for every step of a ladder. */
  readonly setting: string;
  /** The value as a policy file has it; the values of a ladder's steps stand side by side. */
  value(policy: Policy): string;
}

/** What a key comes to, and who says so. */
export interface ExplainedKey {
  readonly key: string;
  readonly value: string;
  readonly source: string;
}

const word = (value: unknown) => String(value);
const ms = (value: unknown) => (typeof value === 'number' ? formatDuration(value) : 'none');
const bytes = (value: unknown) => (typeof value === 'number' ? formatSize(value) : 'none');
const share = (value: unknown) => `${Number(value) / 100}%`;
const count = (value: unknown) => (typeof value === 'number' ? String(value) : 'none');
const dollars = (value: unknown) => (typeof value === 'number' ? formatDollars(value) : 'none');
const prices = (value: unknown) => (value as readonly ModelPrice[]).map(priceText).join('; ') || 'none';
const memory = (value: unknown) => (value === null ? 'none' : memoryText(value as MemoryLimit));

function priceText({ pattern, microsPerMillion }: ModelPrice): string {
  const { input, output, cacheRead, cacheWrite, reasoning = output } = microsPerMillion;
  const each = { input, output, 'cache-read': cacheRead, 'cache-write': cacheWrite, reasoning };
  return `${pattern} ${Object.entries(each)
    .map(([kind, price]) => `${kind} ${formatDollars(price)}`)
    .join(', ')}`;
}

function memoryText(limit: MemoryLimit): string {
  return limit.kind === 'share' ? share(limit.shareBp) : bytes(limit.bytes);
}

/** All that a policy file can say of the effective policy, in its order. */
export const policyKeys: readonly PolicyKey[] = [
  key('profile', 'profile', word),
  key('mode', 'mode', word),
  key('canary-percent', 'canary.percent', count),
  key('grace', 'graceMs', ms),
  key('warmup', 'warmupMs', ms),
  key('orphans', 'orphans', word),
  key('on-runaway', 'onRunaway', word),
  key('restart.max', 'restart.max', count),
  key('restart.window', 'restart.windowMs', ms),
  key('restart.backoff', 'restart.backoffMs', ms),
  key('restart.max-backoff', 'restart.maxBackoffMs', ms),
  key('restart.on', 'restart.on', word),
  key('limits.wall-time', 'limits.wallTimeMs', ms),
  key('limits.no-output-timeout', 'limits.noOutputMs', ms),
  key('limits.hang-timeout', 'limits.hangMs', ms),
  key('limits.max-memory', 'limits.maxMemory', memory),
  key('limits.max-processes', 'limits.maxProcesses', count),
  key('limits.max-output', 'limits.maxOutputBytes', bytes),
  key('limits.max-tokens', 'limits.maxTokens', count),
  key('limits.max-cost', 'limits.maxCostMicros', dollars),
  key('limits.max-turns', 'limits.maxTurns', count),
  key('limits.max-tool-calls', 'limits.maxToolCalls', count),
  key('agent', 'agent', word),
  key('prices', 'prices', prices),
  key('rules.wall-time.action', 'rules.wall-time.action', word),
  key('rules.no-output.action', 'rules.no-output.action', word),
  key('rules.hang.action', 'rules.hang.action', word),
  key('rules.hang.for', 'rules.hang.forMs', ms),
  key('rules.silent-spin.action', 'rules.silent-spin.action', word),
  key('rules.silent-spin.for', 'rules.silent-spin.forMs', ms),
  key('rules.silent-spin.cpu', 'rules.silent-spin.cpuBp', share),
  key('rules.output-loop.action', 'rules.output-loop.action', word),
  step('lines', 'ladder', 'lines', count),
  step('for', 'ladder', 'forMs', ms),
  step('cpu', 'ladder', 'cpuBp', share),
  step('lines-per-second', 'ladder', 'linesPerSecond', count),
  step('masked-lines', 'masked', 'lines', count),
  step('masked-for', 'masked', 'forMs', ms),
  key('rules.cpu-loop.action', 'rules.cpu-loop.action', word),
  key('rules.cpu-loop.cpu', 'rules.cpu-loop.cpuBp', share),
  key('rules.cpu-loop.lines', 'rules.cpu-loop.lines', count),
  key('rules.cpu-loop.for', 'rules.cpu-loop.forMs', ms),
  key('rules.cpu-loop.lines-per-second', 'rules.cpu-loop.linesPerSecond', count),
  key('rules.cpu-loop.masked-for', 'rules.cpu-loop.maskedForMs', ms),
  key('rules.output-flood.action', 'rules.output-flood.action', word),
  key('rules.output-flood.bytes-per-second', 'rules.output-flood.bytesPerSecond', bytes),
  key('rules.output-flood.for', 'rules.output-flood.forMs', ms),
  key('rules.output-flood.stale', 'rules.output-flood.stale', word),
  key('rules.output-flood.total', 'rules.output-flood.totalBytes', bytes),
  key('rules.stuck-progress.action', 'rules.stuck-progress.action', word),
  key('rules.stuck-progress.for', 'rules.stuck-progress.forMs', ms),
  key('rules.memory.action', 'rules.memory.action', word),
  key('rules.memory.alert-used', 'rules.memory.alertUsedBp', share),
  key('rules.memory.alert-within', 'rules.memory.alertWithinMs', ms),
  key('rules.memory.used', 'rules.memory.usedBp', share),
  key('rules.memory.fast-used', 'rules.memory.fastUsedBp', share),
  key('rules.memory.fast-within', 'rules.memory.fastWithinMs', ms),
  key('rules.memory.confirm', 'rules.memory.confirmMs', ms),
  key('rules.crash-loop.action', 'rules.crash-loop.action', word),
  key('rules.crash-loop.count', 'rules.crash-loop.count', count),
  key('rules.crash-loop.within', 'rules.crash-loop.withinMs', ms),
  key('rules.crash-loop.stale-for', 'rules.crash-loop.staleForMs', ms),
  key('rules.crash-loop.cpu', 'rules.crash-loop.cpuBp', share),
  key('rules.fork-storm.action', 'rules.fork-storm.action', word),
  key('rules.fork-storm.share', 'rules.fork-storm.shareBp', share),
  key('rules.agent-loop.action', 'rules.agent-loop.action', word),
  key('rules.agent-loop.repeats', 'rules.agent-loop.repeats', count),
  key('rules.agent-loop.masked-repeats', 'rules.agent-loop.maskedRepeats', count),
  key('rules.agent-loop.unchanged-turns', 'rules.agent-loop.unchangedTurns', count),
  key('rules.budget.action', 'rules.budget.action', word),
  key('rules.budget.warn', 'rules.budget.warnBp', share),
  key('rules.hang-after-result.action', 'rules.hang-after-result.action', word),
  key('rules.hang-after-result.for', 'rules.hang-after-result.forMs', ms),
];

/**
 * Every key with its value and who says it: a place, the profile, or `built-in` where the profile is as `standard` is.
 * @param sources places by key, in words
 */
export function explainKeys(policy: Policy, sources: Readonly<Record<string, string>>): readonly ExplainedKey[] {
  return policyKeys.map(({ key, value }) => {
    const source = [key, ...(alsoSaidBy[key] ?? [])].map((each) => sources[each]).find((each) => each !== undefined);
    const said = value(policy);
    return { key, value: said, source: source ?? (value(profiles.standard) === said ? 'built-in' : `profile ${policy.profile}`) };
  });
}

const stepKeys = ['lines', 'for', 'cpu', 'lines-per-second'].map((name) => `rules.output-loop.${name}`);
const maskedKeys = ['masked-lines', 'masked-for'].map((name) => `rules.output-loop.${name}`);

/** Whoever says one of these takes the place of a whole ladder. */
const alsoSaidBy: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...stepKeys.map((each) => [each, stepKeys]),
  ...maskedKeys.map((each) => [each, [...maskedKeys, ...stepKeys]]),
]);

function key(name: string, setting: string, words: (value: unknown) => string): PolicyKey {
  const path = setting.split('.');
  return { key: name, setting, value: (policy) => words(path.reduce(memberOf, policy)) };
}

function step(name: string, ladder: 'ladder' | 'masked', member: keyof LoopStep, words: (value: unknown) => string): PolicyKey {
  return {
    key: `rules.output-loop.${name}`,
    setting: `rules.output-loop.${ladder}.*.${member}`,
    value: ({ rules }) => rules['output-loop'][ladder].map((each) => words(each[member])).join(' / ') || 'none',
  };
}

function memberOf(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}
