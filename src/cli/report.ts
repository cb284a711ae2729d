import { rewriteReports } from '../evidence/rewrite-reports.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci report`: writes the reports again from the events of a bundle. */
export async function reportCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [{ name: 'out', takesValue: true }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [bundle, ...more] = parsed.words;
  if (bundle === undefined || more.length > 0)
    return wrongUsage('report needs one bundle: flowforge-ci report [--out DIR] <bundle>');
  try {
    const written = await rewriteReports(bundle, parsed.flags.out ?? bundle);
    process.stdout.write(written.map((path) => `${path}\n`).join(''));
    return 0;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}
