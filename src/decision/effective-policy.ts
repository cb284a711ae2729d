import type { LoopStep, Policy, Rules } from '../model.ts';
import { profiles } from './default-policy.ts';

/** What one place says of the policy: a file, the environment, a flag. What it does not say is left out. */
export interface PolicySource {
  readonly profile?: Policy['profile'];
  readonly mode?: Policy['mode'];
  readonly canaryPercent?: number;
  readonly graceMs?: number;
  readonly onRunaway?: Policy['onRunaway'];
  readonly restart?: Partial<Policy['restart']>;
  readonly orphans?: Policy['orphans'];
  readonly warmupMs?: number;
  readonly limits?: Partial<Policy['limits']>;
  readonly rules?: RuleSources;
}

export type RuleSources = {
  readonly [R in Exclude<keyof Rules, 'output-loop'>]?: Partial<Rules[R]>;
} & { readonly 'output-loop'?: OutputLoopSource };

/** Steps of one's own take the place of whole ladders; the CPU that they leave open is as in the ladder's first step that may kill. */
export type OutputLoopSource = Partial<Pick<Rules['output-loop'], 'action'>> & {
  readonly step?: Partial<LoopStep>;
  readonly maskedStep?: Partial<LoopStep>;
};

/** Fills in every default. Sources come with the lowest precedence first; the profile lies below all of them. */
export function effectivePolicy(sources: readonly PolicySource[]): Policy {
  const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
  return sources.reduce(apply, profiles[profile]);
}

function apply(policy: Policy, { limits, rules, restart, canaryPercent, profile: _, ...settings }: PolicySource): Policy {
  return {
    ...{ ...policy, ...settings },
    canary: { ...policy.canary, percent: canaryPercent ?? policy.canary.percent },
    restart: { ...policy.restart, ...restart },
    limits: { ...policy.limits, ...limits },
    rules: withRules(policy.rules, rules ?? {}),
  };
}

function withRules(rules: Rules, said: RuleSources): Rules {
  return {
    'wall-time': { ...rules['wall-time'], ...said['wall-time'] },
    'no-output': { ...rules['no-output'], ...said['no-output'] },
    hang: { ...rules.hang, ...said.hang },
    'silent-spin': { ...rules['silent-spin'], ...said['silent-spin'] },
    'output-loop': withLadders(rules['output-loop'], said['output-loop'] ?? {}),
    'cpu-loop': { ...rules['cpu-loop'], ...said['cpu-loop'] },
    'output-flood': { ...rules['output-flood'], ...said['output-flood'] },
    'stuck-progress': { ...rules['stuck-progress'], ...said['stuck-progress'] },
    memory: { ...rules.memory, ...said.memory },
    'crash-loop': { ...rules['crash-loop'], ...said['crash-loop'] },
    'fork-storm': { ...rules['fork-storm'], ...said['fork-storm'] },
  };
}

/** Whoever asks for more lines or time before a loop is one asks no less of lines that are equal only after masking. */
function withLadders(rule: Rules['output-loop'], { step, maskedStep, ...action }: OutputLoopSource): Rules['output-loop'] {
  const ladder = step === undefined ? rule.ladder : oneStep(rule.ladder, step);
  const least = step === undefined ? undefined : ladder[0];
  const kept = rule.masked.filter(({ lines, forMs }) => least === undefined || (lines >= least.lines && forMs >= least.forMs));
  return { ...rule, ...action, ladder, masked: maskedStep === undefined ? kept : oneStep(rule.masked, maskedStep) };
}

function oneStep(ladder: readonly LoopStep[], said: Partial<LoopStep>): readonly LoopStep[] {
  const model = ladder.find(({ level }) => level === 'enforce') ?? ladder[0];
  return model === undefined ? [] : [{ ...model, linesPerSecond: 0, level: 'enforce', ...said }];
}
