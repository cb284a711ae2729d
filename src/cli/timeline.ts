import { readBundle } from '../evidence/read-bundle.ts';
import { timelineRows, timelineText } from '../report/timeline.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci timeline`: what happened in a run, or in one of its incidents, in order. */
export async function timelineCommand(args: readonly string[]): Promise<number> {
  const flags = [
    { name: 'incident', takesValue: true },
    { name: 'json', takesValue: false },
  ];
  const parsed = parseArguments(args, flags);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [bundle, ...more] = parsed.words;
  if (bundle === undefined || more.length > 0)
    return wrongUsage('timeline needs one bundle: flowforge-ci timeline [--incident ID] <bundle>');
  try {
    const { events } = readBundle(bundle);
    const options = parsed.flags.incident === undefined ? {} : { incidentId: parsed.flags.incident };
    process.stdout.write(
      parsed.flags.json === 'true'
        ? `${JSON.stringify(timelineRows(events, options), null, 2)}\n`
        : timelineText(events, options),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}
