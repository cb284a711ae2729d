import { writeFileSync } from 'node:fs';
import { profiles } from '../decision/default-policy.ts';
import type { Profile } from '../model.ts';
import { parseArguments } from './arguments.ts';
import { tunedFrom } from './tune-policy.ts';
import { readHealthyRuns } from './tune-runs.ts';
import { leftOutText, tunedJson, tunedTable } from './tune-text.ts';
import { wrongUsage } from './wrong-usage.ts';

const flags = [
  { name: 'margin', takesValue: true },
  { name: 'profile', takesValue: true },
  { name: 'out', takesValue: true },
  { name: 'force', takesValue: false },
  { name: 'json', takesValue: false },
];
const usage = 'flowforge-ci tune [--margin 2] [--profile P] [--out FILE [--force]] [--json] <bundle>…';
const usualMargin = '2';
/** Beyond it, a limit is none. */
const largestMargin = 100;

/** `flowforge-ci tune`: a policy from what healthy runs came to, each value with its evidence. 1 when there was no healthy run, or the file is there already. */
export async function tuneCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, flags);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const { margin: marginText = usualMargin, profile: profileText = 'standard', out, force, json } = parsed.flags;
  if (parsed.words.length === 0) return wrongUsage(`tune needs a bundle: ${usage}`);
  const margin = marginOf(marginText);
  if (margin === null) return wrongUsage(`--margin "${marginText}" is no number from 1 to ${largestMargin}, such as 2 or 1.5`);
  const profile = profileOf(profileText);
  if (profile === null) return wrongUsage(`--profile "${profileText}" is none of ${Object.keys(profiles).join(', ')}`);
  const runs = await readHealthyRuns(parsed.words, profiles[profile].rules, margin);
  const { healthy, leftOut } = runs;
  process.stderr.write(leftOutText(runs));
  if (healthy.length === 0)
    return failed('there is no healthy run to learn from: flowforge-ci label <bundle> healthy says which are');
  try {
    const tuned = await tunedFrom(healthy, { profile, margin, leftOut: leftOut.length });
    if (out !== undefined) writeFileSync(out, tuned.text, { flag: force === 'true' ? 'w' : 'wx' });
    const told = out === undefined ? tuned.text : `${tunedTable(tuned.policy)}wrote ${out}\n`;
    process.stdout.write(json === 'true' ? tunedJson(tuned, runs) : told);
    return 0;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    return failed(isThere ? `${out} is there already, nothing was written. --force writes over it.` : (error as Error).message);
  }
}

function marginOf(text: string): number | null {
  const margin = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Number(text) : 0;
  return margin >= 1 && margin <= largestMargin ? margin : null;
}

function profileOf(text: string): Profile | null {
  return Object.values(profiles).find(({ profile }) => profile === text)?.profile ?? null;
}

function failed(why: string): number {
  process.stderr.write(`flowforge: ${why}\n`);
  return 1;
}
