import type { LoopStep, Policy, Rules } from '../model.ts';
import { holdLimits, underCeilings } from './ceilings.ts';
import { profiles } from './default-policy.ts';
import type { Places } from './place.ts';

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
  readonly agent?: Policy['agent'];
  readonly prices?: Policy['prices'];
  readonly rules?: RuleSources;
  /** Where each of these was said; left out where nobody asks. */
  readonly places?: Places;
  /** Its limits are the most that a policy file may say: a lower one there stands. */
  readonly ceilings?: true;
}

export type RuleSources = {
  readonly [R in Exclude<keyof Rules, 'output-loop'>]?: Partial<Rules[R]>;
} & { readonly 'output-loop'?: OutputLoopSource };

/** Steps of one's own take the place of whole ladders; the CPU that they leave open is as in the ladder's first step that may kill. */
export type OutputLoopSource = Partial<Pick<Rules['output-loop'], 'action'>> & {
  readonly step?: Partial<LoopStep>;
  readonly maskedStep?: Partial<LoopStep>;
};

/** A policy, and where it is from. */
export interface ExplainedPolicy {
  readonly policy: Policy;
  /** Of what is not as the profile has it, by key. */
  readonly places: Places;
  /** What a person may not expect, in sentences. */
  readonly notes: readonly string[];
}

/** Fills in every default. Sources come with the lowest precedence first; the profile lies below all of them. */
export function effectivePolicy(sources: readonly PolicySource[]): Policy {
  return explainPolicy(sources).policy;
}

/** The same, and where each value comes from. */
export function explainPolicy(sources: readonly PolicySource[]): ExplainedPolicy {
  const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
  const start: ExplainedPolicy = { policy: profiles[profile], places: {}, notes: [] };
  const laid = sources.reduce((below, source) => (source.ceilings ? layCeilings(below, source) : lay(below, source)), start);
  const ceilings = sources.filter((source) => source.ceilings).map(({ limits }) => limits ?? {});
  const { notes, ...held } = holdLimits(Object.assign({}, ...ceilings), laid);
  return { ...laid, policy: { ...laid.policy, ...held }, notes: [...laid.notes, ...notes] };
}

function layCeilings(below: ExplainedPolicy, source: PolicySource): ExplainedPolicy {
  const { limits = {}, places = {}, ceilings: _, ...settings } = source;
  // a profile that is said later is the one at the bottom already
  const { notes, ...held } = underCeilings(limits, places, below, profiles[below.policy.profile].rules);
  const laid = lay(below, { ...settings, ...held });
  return { ...laid, notes: [...laid.notes, ...notes] };
}

function lay(below: ExplainedPolicy, source: PolicySource): ExplainedPolicy {
  return { ...below, policy: apply(below.policy, source), places: { ...below.places, ...source.places } };
}

function apply(policy: Policy, source: PolicySource): Policy {
  const { limits, rules, restart, canaryPercent, profile: _, places: __, ceilings: ___, ...settings } = source;
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
    'agent-loop': { ...rules['agent-loop'], ...said['agent-loop'] },
    budget: { ...rules.budget, ...said.budget },
    'hang-after-result': { ...rules['hang-after-result'], ...said['hang-after-result'] },
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
