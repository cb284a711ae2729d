import { existsSync } from 'node:fs';
import { effectivePolicy, type PolicySource } from '../decision/effective-policy.ts';
import { strayVariableLines, strayVariables } from '../decision/guard-variables.ts';
import { killSwitch, killSwitchName } from '../decision/kill-switch.ts';
import { environmentLayer, type OptionLayer, readOptions } from '../decision/read-options.ts';
import { loadPolicy, problemText } from '../load-policy.ts';
import { type RunSettings, runSettings } from '../run-settings.ts';
import { platformPolicy } from '../tested-platform.ts';
import { bad, type Finding, good, limited } from './doctor-finding.ts';
import { policyPath } from './starter-workflow.ts';

export interface DoctorSettings {
  readonly findings: readonly Finding[];
  /** Options by name, as far as they can be read. */
  readonly values: Readonly<Record<string, string>>;
  readonly isolation: RunSettings['isolation'];
}

/** What a run here would be told: by the environment, by these flags and by the policy. */
export async function doctorSettings(flags: OptionLayer): Promise<DoctorSettings> {
  const options = readOptions([environmentLayer(process.env), flags]);
  if (options.kind === 'invalid') {
    return {
      findings: [...killSwitchFinding(), ...strayFindings(), unusable(options.problem)],
      values: flags.values,
      isolation: 'auto',
    };
  }
  const { values } = options;
  const policy = await policyFinding(values, options.policy);
  const settings = await runSettings(options);
  const isolation = settings.kind === 'ok' ? settings.isolation : 'auto';
  // What is wrong with the file itself is told with the policy.
  const clash = settings.kind === 'invalid' && policy.state !== 'bad' ? [unusable(settings.problem)] : [];
  return { findings: [...killSwitchFinding(), ...strayFindings(), ...clash, policy], values, isolation };
}

function killSwitchFinding(): readonly Finding[] {
  const disabled = killSwitch(process.env);
  const todo = `unset ${killSwitchName}; it may come from the settings of the project or the organisation`;
  if (disabled.kind === 'unguarded') {
    return [bad('kill switch', `${disabled.said} is in the environment: run starts the command without the guard`, todo)];
  }
  return disabled.problem === null ? [] : [limited('kill switch', disabled.problem, todo)];
}

/** One for each name that was most likely misspelt, and one for the others, which may be meant for something else. */
function strayFindings(): readonly Finding[] {
  const strays = strayVariables(process.env);
  const misspelt = strayVariableLines(process.env).map((line) =>
    limited('variable', line, 'write it right, or give a variable of your own another prefix'),
  );
  const others = strays.filter(({ meant }) => meant === null).map(({ name }) => name);
  return others.length === 0 ? misspelt : [...misspelt, good('other variables', `the guard has none of ${others.join(', ')}`)];
}

function unusable(problem: string): Finding {
  return bad('options', problem, 'set that right: with it, run starts nothing and ends with 125');
}

async function policyFinding(values: DoctorSettings['values'], said: readonly PolicySource[]): Promise<Finding> {
  const path = values['policy'];
  if (path === undefined) return withoutPolicy(said);
  const falls = values['on-invalid-policy'] === 'fallback';
  const comesTo = falls ? 'run has the profile watchdog' : 'run starts nothing and ends with 125';
  const todo = `with this file ${comesTo}; docs/policy.md has every key`;
  const file = await loadPolicy(path);
  if (file.kind === 'ok') return inForce(`${path} is valid`, [...file.sources, ...said]);
  const [first] = file.problems;
  if (first !== undefined && first.line === null && first.path === path) return bad('policy', first.message, todo);
  return bad('policy', `not valid: ${file.problems.map(problemText).join('; ')}`, todo);
}

/** A run reads no file that it was not told of. */
function withoutPolicy(said: readonly PolicySource[]): Finding {
  if (!existsSync(policyPath)) return inForce('no file was named', said);
  return limited(
    'policy',
    `${policyPath} is here, but a run reads it only when it is named`,
    `name it: --policy ${policyPath}, or FLOWFORGE_POLICY=${policyPath} in the environment`,
  );
}

function inForce(file: string, sources: readonly PolicySource[]): Finding {
  const { profile, mode, onRunaway } = effectivePolicy([platformPolicy(process.platform), ...sources]);
  const text = `${file}: profile ${profile}, mode ${mode}`;
  if (profile === 'watchdog')
    return limited('policy', text, 'watchdog tells of runaways and ends none: take another profile to end them');
  if (onRunaway === 'alert')
    return limited('policy', `${text}, on-runaway alert`, 'runaways are told and not ended: leave on-runaway out to end them');
  return good('policy', text);
}
