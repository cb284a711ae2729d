import { type CiName, ciFrom } from './ci/detect.ts';
import { explainPolicy, type PolicySource } from './decision/effective-policy.ts';
import { fallbackPolicy } from './decision/fallback-policy.ts';
import { placeTexts } from './decision/place.ts';
import { type LoadedPolicy, loadPolicy, problemText } from './load-policy.ts';
import type { Policy } from './model.ts';
import type { CommandSpec } from './ports.ts';
import { platformPolicy } from './tested-platform.ts';

/** What the options of a run come to, whichever entry they were given to. */
export interface RunSettings {
  readonly kind: 'ok';
  readonly policy: Policy;
  /** Who says what is not as the profile has it, by key of a policy file. */
  readonly policySources: Readonly<Record<string, string>>;
  /** The policy file is not valid, and another policy was taken: why. Null when all is as it should be. */
  readonly policyFallback: string | null;
  /** What a person may not expect of the policy, in sentences. */
  readonly notes: readonly string[];
  /** The policy says what the gate asks of the runs, so that each of them is evidence. */
  readonly hasGate: boolean;
  readonly isolation: CommandSpec['isolation'];
  readonly onParentExit: 'cancel' | 'continue';
  readonly quiet: boolean;
  readonly ci: CiName;
  /** Secrets that the user named. */
  readonly redact: readonly string[];
}

/**
 * Joins the policy file with the options, which were checked one by one, and checks what only shows when they are together.
 * @param step its name, by which a policy file may say something else of it
 */
export async function runSettings(
  options: { readonly values: Readonly<Record<string, string>>; readonly policy: readonly PolicySource[] },
  step = '',
): Promise<RunSettings | { readonly kind: 'invalid'; readonly problem: string }> {
  const { values } = options;
  const file = await loadPolicy(values.policy, step);
  if (file.kind === 'invalid' && values['on-invalid-policy'] !== 'fallback') return file;
  const sources = file.kind === 'ok' ? [...file.sources, ...options.policy] : [...options.policy, fallbackPolicy];
  const { policy, places, notes } = explainPolicy([platformPolicy(process.platform), ...sources]);
  const isolation = values.isolation === 'group' || values.isolation === 'strict' ? values.isolation : 'auto';
  if (isolation === 'strict' && policy.orphans !== 'kill') return { kind: 'invalid', problem: cannotSpare(policy.orphans) };
  return {
    ...{ kind: 'ok', policy, policySources: placeTexts(places), notes, ...fallbackOf(file) },
    ...{ isolation, quiet: values.quiet === 'true', ci: ciFrom(process.env, values.ci) },
    onParentExit: values['on-parent-exit'] === 'continue' ? 'continue' : 'cancel',
    redact: linesOf(values.redact ?? ''),
  };
}

function fallbackOf(file: LoadedPolicy): Pick<RunSettings, 'policyFallback' | 'hasGate'> {
  if (file.kind === 'ok') return { policyFallback: null, hasGate: file.hasGate };
  return { policyFallback: file.problems.map(problemText).join('; '), hasGate: true }; // for all that is known
}

function cannotSpare(orphans: Policy['orphans']): string {
  return `isolation strict ends whatever outlives the command: it cannot be had with orphans ${orphans}. Leave one of them out.`;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
