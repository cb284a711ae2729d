import { openBundle } from '../evidence/bundle-source.ts';
import { readBundle } from '../evidence/read-bundle.ts';
import type { StoredEvent } from '../ports.ts';
import { diffOf, diffText } from '../report/diff.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci diff`: two runs side by side. It compares and judges nothing: 0 whatever differs, 1 when a bundle cannot be read. */
export async function diffCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [{ name: 'json', takesValue: false }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [left, right, ...more] = parsed.words;
  if (left === undefined || right === undefined || more.length > 0)
    return wrongUsage('diff needs two bundles: flowforge-ci diff [--json] <bundle> <bundle>');
  try {
    const diff = diffOf(await eventsIn(left), await eventsIn(right));
    process.stdout.write(parsed.flags.json === 'true' ? `${JSON.stringify(diff, null, 2)}\n` : diffText(diff));
    return 0;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}

async function eventsIn(bundle: string): Promise<readonly StoredEvent[]> {
  return readBundle(await openBundle(bundle)).events;
}
