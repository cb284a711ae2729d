import { runOptions } from '../decision/options.ts';
import { explainKeys } from '../decision/policy-keys.ts';
import { environmentLayer, readOptions } from '../decision/read-options.ts';
import { safeLine } from '../report/terminal-safe.ts';
import { runSettings } from '../run-settings.ts';
import { alignedTable } from './aligned-table.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci policy explain`: what holds for a run with these options, and who says so; 1 when the policy is not valid. */
export async function policyExplain(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [
    { name: 'json', takesValue: false },
    { name: 'step', takesValue: true },
    { name: 'as-inputs', takesValue: false },
    ...runOptions.map(({ name, kind }) => ({ name, takesValue: kind !== 'flag' })),
  ]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const { json, step: named, 'as-inputs': asInputs, ...flags } = parsed.flags;
  const [file, ...more] = parsed.words;
  if (more.length > 0 || (file !== undefined && flags['policy'] !== undefined))
    return wrongUsage('policy explain takes one file: flowforge-ci policy explain [FILE] [--step NAME] [options of run]');

  const values = file === undefined ? flags : { ...flags, policy: file };
  const layer = asInputs
    ? ({ said: (name: string) => `input ${name}`, values, ceilings: true } as const)
    : { said: (name: string) => `--${name}`, values };
  const options = readOptions([environmentLayer(process.env), layer]);
  if (options.kind === 'invalid') return wrongUsage(options.problem);
  const step = named ?? options.values['name'] ?? '';
  const settings = await runSettings(options, step);
  if (settings.kind === 'invalid') {
    process.stderr.write(`flowforge: ${settings.problem}\n`);
    return 1;
  }
  const keys = explainKeys(settings.policy, settings.policySources);
  const { notes, policyFallback } = settings;
  if (json === 'true') {
    const explained = { step, policy: options.values['policy'] ?? null, fallback: policyFallback, keys, notes };
    process.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
    return 0;
  }
  const rows = keys.map(({ key, value, source }) => [key, value, safeLine(source)]);
  const said = policyFallback === null ? notes : [`the policy is not valid: ${policyFallback}`, ...notes];
  process.stdout.write(
    alignedTable([['key', 'value', 'from'], ...rows]) + said.map((note) => `note: ${safeLine(note)}\n`).join(''),
  );
  return 0;
}
