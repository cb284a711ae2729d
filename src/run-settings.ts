import { type CiName, ciFrom } from './ci/detect.ts';
import { effectivePolicy, type PolicySource } from './decision/effective-policy.ts';
import { loadPolicy } from './load-policy.ts';
import type { Policy } from './model.ts';
import type { CommandSpec } from './ports.ts';
import { platformPolicy } from './tested-platform.ts';

/** What the options of a run come to, whichever entry they were given to. */
export interface RunSettings {
  readonly kind: 'ok';
  readonly policy: Policy;
  readonly isolation: CommandSpec['isolation'];
  readonly onParentExit: 'cancel' | 'continue';
  readonly quiet: boolean;
  readonly ci: CiName;
  /** Secrets that the user named. */
  readonly redact: readonly string[];
}

/** Joins the policy file with the options, which were checked one by one, and checks what only shows when they are together. */
export async function runSettings(options: {
  readonly values: Readonly<Record<string, string>>;
  readonly policy: readonly PolicySource[];
}): Promise<RunSettings | { readonly kind: 'invalid'; readonly problem: string }> {
  const { values } = options;
  const file = await loadPolicy(values.policy);
  if (file.kind === 'invalid') return file;
  const policy = effectivePolicy([platformPolicy(process.platform), ...file.sources, ...options.policy]);
  const isolation = values.isolation === 'group' || values.isolation === 'strict' ? values.isolation : 'auto';
  if (isolation === 'strict' && policy.orphans !== 'kill') return { kind: 'invalid', problem: cannotSpare(policy.orphans) };
  return {
    ...{ kind: 'ok', policy, isolation, quiet: values.quiet === 'true', ci: ciFrom(process.env, values.ci) },
    onParentExit: values['on-parent-exit'] === 'continue' ? 'continue' : 'cancel',
    redact: linesOf(values.redact ?? ''),
  };
}

function cannotSpare(orphans: Policy['orphans']): string {
  return `isolation strict ends whatever outlives the command: it cannot be had with orphans ${orphans}. Leave one of them out.`;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line !== '');
}
