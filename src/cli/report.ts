import { recoverBundle } from '../evidence/recover.ts';
import { rewriteReports } from '../evidence/rewrite-reports.ts';
import { VERSION } from '../version.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci report`: writes the reports again from the events of a bundle, or makes a bundle of a killed guard's journal. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [
    { name: 'out', takesValue: true },
    { name: 'recover', takesValue: false },
  ]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const { flags, words } = parsed;
  const [bundle, ...more] = words;
  if (bundle === undefined || more.length > 0)
    return wrongUsage('report needs one bundle: flowforge-ci report [--out DIR | --recover] <bundle>');
  if (flags.recover !== undefined && flags.out !== undefined)
    return wrongUsage('--recover makes the bundle where the journal is: leave out --out');
  try {
    const written = flags.recover === undefined ? await rewriteReports(bundle, flags.out ?? bundle) : await recovered(bundle);
    process.stdout.write(written.map((path) => `${path}\n`).join(''));
    return 0;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}

async function recovered(path: string): Promise<readonly string[]> {
  const { bundlePath, written, problems } = await recoverBundle(path, `flowforge-ci ${VERSION}`);
  for (const problem of problems) process.stderr.write(`flowforge: ${problem}\n`);
  if (!written) process.stderr.write(`flowforge: ${bundlePath} holds a bundle already: it was left as it is\n`);
  return [bundlePath];
}
