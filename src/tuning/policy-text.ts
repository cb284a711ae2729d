import { formatDuration as exactDuration } from '../decision/units.ts';
import type { Profile, RuleName } from '../model.ts';
import { counted, formatPercent, formatQuantity } from '../report/quantities.ts';
import { safeLine } from '../report/terminal-safe.ts';
import type { Unit } from './neat.ts';
import { type Evidence, FEW_RUNS, type Kept, type Setting, type SettingKey, type StepSuggestions } from './suggest.ts';

/** What a tuned policy says of one step. */
export interface TunedStep extends StepSuggestions {
  /** Rules that would end a healthy run for all that, and are left to tell of it. */
  readonly alertOnly: readonly { readonly rule: RuleName; readonly run: string }[];
}

export interface TunedPolicy {
  readonly profile: Profile;
  readonly margin: number;
  readonly guardVersion: string;
  /** Runs that were not counted. */
  readonly leftOut: number;
  readonly steps: readonly TunedStep[];
}

/** The policy file: each value with what it was made of. Of one step alone, it holds for whatever the step is called. */
export function policyText(policy: TunedPolicy): string {
  const { profile, steps } = policy;
  const [only] = steps;
  const body =
    steps.length === 1 && only !== undefined
      ? stepLines(only, policy)
      : ['steps:', ...steps.flatMap((step) => [`  ${JSON.stringify(step.name)}:`, ...indented(stepLines(step, policy), 4)])];
  const lines = [...headLines(policy), '', 'version: 1', `profile: ${profile}`, '', ...body];
  return `${lines.join('\n')}\n`;
}

/** A value as a policy file has it, exactly: `30m`, `1536MiB`, `3000`. */
export function settingText({ value, unit }: Pick<Setting, 'value' | 'unit'>): string {
  switch (unit) {
    case 'ms':
      return exactDuration(value);
    case 'bytes':
      return value % GIB === 0 ? `${value / GIB}GiB` : `${value / MIB}MiB`;
    case 'processes':
    case 'lines':
      return String(value);
    default:
      return unit satisfies never;
  }
}

/** `limits.wall-time`, `rules.output-loop.lines`. */
export function keyText(key: SettingKey): string {
  return `${key.section}.${nameText(key)}`;
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

function headLines({ margin, guardVersion, leftOut, steps }: TunedPolicy): readonly string[] {
  const runs = steps.reduce((sum, step) => sum + step.runs, 0);
  const out = leftOut === 0 ? '' : `, ${leftOut} left out`;
  return [
    `# Suggested by flowforge-ci tune ${guardVersion} from ${counted(runs, 'healthy run')}${out}. Margin ${margin}.`,
    '# A limit is the margin times the most that any of them came to, rounded up; a rule of the profile is changed only where one of them',
    '# came that near to it. Look at what it does before it is enforced: flowforge-ci simulate --policy FILE <bundle>…',
  ];
}

function stepLines(step: TunedStep, { margin, profile }: TunedPolicy): readonly string[] {
  return [...cautions(step), ...limitLines(step, margin), ...ruleLines(step, margin), ...keptRules(step, profile)];
}

function cautions({ runs, cutShort }: TunedStep): readonly string[] {
  return [
    ...(runs < FEW_RUNS
      ? [`# Thin: only ${counted(runs, 'run')}. The next one may well be slower: tune again from ${FEW_RUNS} or more.`]
      : []),
    ...(cutShort > 0
      ? [`# The guard had ended ${cutShort} of them: what such a run would have come to is more than is on record.`]
      : []),
  ];
}

function limitLines({ settings, kept, memory }: TunedStep, margin: number): readonly string[] {
  const set = settings.filter(({ key }) => key.section === 'limits');
  const unset = kept.filter(({ key }) => key.section === 'limits').flatMap((each) => unsetLimit(each, margin));
  if (set.length === 0) return unset;
  return ['limits:', ...indented([...set.flatMap((each) => limitLine(each, margin, memory)), ...unset], 2)];
}

function limitLine(setting: Setting, margin: number, memory: TunedStep['memory']): readonly string[] {
  const { key, unit, evidence, isFloor } = setting;
  const text = settingText(setting);
  const why = isFloor ? `; x ${margin} is less than ${text}, which any step is given` : `; x ${margin}`;
  const caveats = key.name === 'max-memory' ? memoryCaveats(evidence, memory) : [];
  return [`# ${evidenceWords(evidence, unit)}${why}`, ...caveats, `${key.name}: ${text}`];
}

/** What a step takes depends on how much there is: caches and heaps grow with the machine. */
function memoryCaveats({ most }: Evidence, { machineBytes, exact }: TunedStep['memory']): readonly string[] {
  const share = machineBytes === null ? '' : ` (the most was ${formatPercent((most * 10_000) / machineBytes)} of the smallest)`;
  return [
    `# This is of the machines that they ran on${share}: where there is more memory, the same step may take more.`,
    ...(exact
      ? []
      : ['# Some of it was counted more than once, where processes share it: such a figure alerts and does not kill.']),
  ];
}

function unsetLimit({ key, unit, evidence, why }: Kept, margin: number): readonly string[] {
  return [`# ${key.name} is not set, since x ${margin} ${whyWords(why)}; ${evidenceWords(evidence, unit)}`];
}

function ruleLines({ settings, alertOnly }: TunedStep, margin: number): readonly string[] {
  const set = settings.filter(({ key }) => key.section === 'rules');
  const names = [...new Set([...set.map(({ key }) => key.name), ...alertOnly.map(({ rule }) => rule)])];
  if (names.length === 0) return [];
  return ['rules:', ...indented(names.flatMap(ruleLine), 2)];

  function ruleLine(name: string): readonly string[] {
    const thresholds = set.filter(({ key }) => key.name === name);
    const alert = alertOnly.find(({ rule }) => rule === name);
    const values = [
      ...(alert === undefined ? [] : ['action: alert']),
      ...thresholds.map((each) => `${thresholdOf(each.key)}: ${settingText(each)}`),
    ];
    return [
      ...thresholds.map(({ key, unit, evidence }) => `# ${thresholdOf(key)}: ${evidenceWords(evidence, unit)}; x ${margin}`),
      ...(alert === undefined ? [] : [`# It would have ended ${safeLine(alert.run)}, which was healthy: it only tells.`]),
      `${name}: { ${values.join(', ')} }`,
    ];
  }
}

function keptRules({ kept }: TunedStep, profile: Profile): readonly string[] {
  const rules = kept.filter(({ key }) => key.section === 'rules');
  const seen = rules.filter(({ evidence }) => evidence.most > 0);
  if (rules.length === 0) return [];
  const came = seen.map(({ key, unit, evidence }) => `#   ${nameText(key)}: ${formatQuantity(evidence.most, unit)}`);
  return [
    `# All other rules are as in ${profile}: none of these runs came near to them${seen.length === 0 ? '.' : '. The most that was seen:'}`,
    ...came,
  ];
}

/** `12 runs: most 14m 3s (20261121T094512Z-3f9a1c02), p95 12m 10s`. */
function evidenceWords({ runs, most, mostRun, p95 }: Evidence, unit: Unit): string {
  const amount = formatQuantity(most, unit);
  return `${counted(runs, 'run')}: most ${amount} (${safeLine(mostRun)}), p95 ${formatQuantity(p95, unit)}`;
}

function whyWords(why: Kept['why']): string {
  switch (why) {
    case 'far away':
      return 'is far away';
    case 'wall-time comes first':
      return 'would not come before wall-time';
    case 'more than the machine has':
      return 'is more memory than the machine has';
    case 'more than can be set':
      return 'is more than a policy can say';
    default:
      return why satisfies never;
  }
}

function nameText(key: SettingKey): string {
  return key.section === 'limits' ? key.name : `${key.name}.${key.threshold}`;
}

function thresholdOf(key: SettingKey): string {
  return key.section === 'rules' ? key.threshold : key.name;
}

function indented(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`);
}
