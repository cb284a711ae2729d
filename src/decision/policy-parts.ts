import type { LoopStep, ModelPrice, RuleSetting } from '../model.ts';
import type { OutputLoopSource, PolicySource } from './effective-policy.ts';
import type { Place, Places } from './place.ts';
import type { PolicyPart, PolicyText } from './policy-schema.ts';
import type { KeyPath } from './policy-yaml.ts';

export interface PolicyProblem {
  /** The file, as it was named to us. */
  readonly path: string;
  /** Null when the problem is the file as a whole. */
  readonly line: number | null;
  /** Names the key and says what to do. */
  readonly message: string;
  /** The right key or value that was most likely meant. */
  readonly nearest: string | null;
}

/** What is said of the steps whose names the pattern means. */
export interface StepPart {
  readonly pattern: string;
  readonly line: number | null;
  readonly source: PolicySource;
}

/** Another policy that this one changes, as it is named there. */
export interface ExtendedPolicy {
  readonly reference: string;
  readonly line: number | null;
}

export type ParsedPolicy =
  | {
      readonly kind: 'ok';
      /** What is said of every step. */
      readonly source: PolicySource;
      /** In the order of the file. */
      readonly steps: readonly StepPart[];
      readonly extended: readonly ExtendedPolicy[];
      /** Null when there is none. */
      readonly gate: NonNullable<PolicyText['gate']> | null;
      /** The line of a key, or of the deepest one above it that is in the file. */
      readonly lineOf: (keys: KeyPath) => number | null;
    }
  | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };

/** The parts of a policy that was found right: settings under the names that the effective policy has them, each with its place. */
export function partsOfPolicy(
  text: PolicyText,
  path: string,
  lineOf: (keys: KeyPath) => number | null,
): ParsedPolicy & { kind: 'ok' } {
  const { version: _, extends: extended = [], steps = {}, gate = null, ...general } = text;
  return {
    ...{ kind: 'ok', gate, lineOf },
    source: sourceOf(general, placesOf(general, [])),
    steps: Object.entries(steps).map(([pattern, part]) => {
      const above = ['steps', pattern];
      return { pattern, line: lineOf(above), source: sourceOf(part, placesOf(part, above)) };
    }),
    extended: (typeof extended === 'string' ? [extended] : extended).map((reference, at) => ({
      reference,
      line: lineOf(['extends', at]),
    })),
  };

  function placesOf(part: PolicyPart, above: KeyPath): Places {
    const places = keysIn(part).map((keys): [string, Place] => {
      const named = keys[0] === 'rules' && keys.length === 2 ? [...keys, 'action'] : keys;
      return [named.join('.'), { kind: 'file', path, line: lineOf([...above, ...keys]) }];
    });
    return Object.fromEntries(places);
  }
}

/** The keys that have values of their own; values may be objects once they are read. */
function keysIn(part: PolicyPart): readonly (readonly string[])[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== 'restart' && key !== 'limits' && key !== 'rules') return [[key]];
    return Object.entries(value ?? {}).flatMap(([inner, below]) =>
      key === 'rules' && typeof below === 'object' ? Object.keys(below).map((last) => [key, inner, last]) : [[key, inner]],
    );
  });
}

function sourceOf(part: PolicyPart, places: Places): PolicySource {
  const { profile, mode, grace, warmup, orphans, restart, limits, agent, prices, rules, ...text } = part;
  return {
    places,
    ...said({ profile, mode, canaryPercent: text['canary-percent'], graceMs: grace, warmupMs: warmup, orphans }),
    ...said({ onRunaway: text['on-runaway'] }),
    restart: said({
      ...{ max: restart?.max, windowMs: restart?.window, backoffMs: restart?.backoff },
      ...{ maxBackoffMs: restart?.['max-backoff'], on: restart?.on },
    }),
    limits: said({
      wallTimeMs: limits?.['wall-time'],
      noOutputMs: limits?.['no-output-timeout'],
      hangMs: limits?.['hang-timeout'],
      maxMemory: limits?.['max-memory'],
      maxProcesses: limits?.['max-processes'],
      maxOutputBytes: limits?.['max-output'],
      maxTokens: limits?.['max-tokens'],
      maxCostMicros: limits?.['max-cost'],
      maxTurns: limits?.['max-turns'],
      maxToolCalls: limits?.['max-tool-calls'],
    }),
    ...said({ agent, prices: prices === undefined ? undefined : Object.entries(prices).map(modelPrice) }),
    rules: said({
      'wall-time': plain(rules?.['wall-time']),
      'no-output': plain(rules?.['no-output']),
      hang: withThresholds(rules?.hang, (rule) => ({ forMs: rule.for })),
      'silent-spin': withThresholds(rules?.['silent-spin'], (rule) => ({ forMs: rule.for, cpuBp: rule.cpu })),
      'output-loop': outputLoop(rules?.['output-loop']),
      'cpu-loop': withThresholds(rules?.['cpu-loop'], (rule) => ({
        ...{ cpuBp: rule.cpu, lines: rule.lines, forMs: rule.for },
        ...{ linesPerSecond: rule['lines-per-second'], maskedForMs: rule['masked-for'] },
      })),
      'output-flood': withThresholds(rules?.['output-flood'], (rule) => ({
        bytesPerSecond: rule['bytes-per-second'],
        forMs: rule.for,
        stale: rule.stale,
        totalBytes: rule.total,
      })),
      'stuck-progress': withThresholds(rules?.['stuck-progress'], (rule) => ({ forMs: rule.for })),
      memory: withThresholds(rules?.memory, (rule) => ({
        ...{ alertUsedBp: rule['alert-used'], alertWithinMs: rule['alert-within'], usedBp: rule.used },
        ...{ fastUsedBp: rule['fast-used'], fastWithinMs: rule['fast-within'], confirmMs: rule.confirm },
      })),
      'crash-loop': withThresholds(rules?.['crash-loop'], (rule) => ({
        count: rule.count,
        withinMs: rule.within,
        staleForMs: rule['stale-for'],
        cpuBp: rule.cpu,
      })),
      'fork-storm': withThresholds(rules?.['fork-storm'], (rule) => ({ shareBp: rule.share })),
      'agent-loop': withThresholds(rules?.['agent-loop'], (rule) => ({
        repeats: rule.repeats,
        maskedRepeats: rule['masked-repeats'],
        unchangedTurns: rule['unchanged-turns'],
      })),
      budget: withThresholds(rules?.budget, (rule) => ({ warnBp: rule.warn })),
      'hang-after-result': withThresholds(rules?.['hang-after-result'], (rule) => ({ forMs: rule.for })),
    }),
  };
}

/** What nothing is said of costs what reading anew does, and reasoning what is written. */
function modelPrice([pattern, price]: readonly [string, NonNullable<PolicyPart['prices']>[string]]): ModelPrice {
  const { input, output, 'cache-read': cacheRead = input, 'cache-write': cacheWrite = input, reasoning } = price;
  return { pattern, microsPerMillion: { input, output, cacheRead, cacheWrite, ...said({ reasoning }) } };
}

type RuleText = NonNullable<PolicyPart['rules']>;

function plain(rule: RuleText['wall-time']): Partial<RuleSetting> | undefined {
  return withThresholds(rule, () => ({}));
}

/** A rule as the policy has it: its action, and what it says of its thresholds under the names that those have there. */
function withThresholds<R extends string | object | undefined, T extends object>(
  rule: R,
  thresholdsOf: (rule: Extract<R, object>) => T,
): ({ readonly action?: Extract<R, string> } & Said<T>) | undefined {
  type Read = { readonly action?: Extract<R, string> } & Said<T>;
  if (rule === undefined) return undefined;
  if (typeof rule === 'string') return { action: rule } as Read;
  const { action } = rule as { readonly action?: Extract<R, string> };
  return { ...said({ action }), ...said(thresholdsOf(rule as Extract<R, object>)) } as Read;
}

function outputLoop(rule: RuleText['output-loop']): OutputLoopSource | undefined {
  if (typeof rule !== 'object') return rule && { action: rule };
  const step: Partial<LoopStep> = said({
    lines: rule.lines,
    forMs: rule.for,
    cpuBp: rule.cpu,
    linesPerSecond: rule['lines-per-second'],
  });
  const maskedStep: Partial<LoopStep> = said({ lines: rule['masked-lines'], forMs: rule['masked-for'] });
  return said({ action: rule.action, step: orNothing(step), maskedStep: orNothing(maskedStep) });
}

function orNothing<T extends object>(values: T): T | undefined {
  return Object.keys(values).length === 0 ? undefined : values;
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what was not said, so that it does not hide what a lower source says. */
function said<T extends object>(values: T): Said<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Said<T>;
}
