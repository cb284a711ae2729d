import type { Verification } from '../evidence/verify.ts';
import { safeLine } from '../report/terminal-safe.ts';

/** Enough of a hash to compare by eye. */
const headChars = 16;
/** Of what a single kind of finding has to say; the rest is counted. A bundle that was made to be long is not read to its end. */
const mostLines = 20;

/** What `verify` prints of one bundle. The words come from the bundle, and are made safe for a terminal. */
export function verificationText(bundle: string, verification: Verification): string {
  const { verdict, events, head, problems, warnings, notes, explained } = verification;
  const counted = events === 0 ? 'no event' : `${events} event${events === 1 ? '' : 's'}, head ${head.slice(0, headChars)}`;
  const lines = [
    ...some(problems),
    ...some(warnings).map((warning) => `warning: ${warning}`),
    ...some(notes).map((note) => `note: ${note}`),
    ...explainedLines(explained),
  ];
  return [`${verdict}  ${bundle}  (${counted})`, ...lines.map((line) => `  ${safeLine(line)}`), ''].join('\n');
}

/** Nothing, where there was nothing to explain. */
function explainedLines(explained: Verification['explained']): readonly string[] {
  if (explained === null || explained.interventions === 0) return [];
  const { interventions, complete, completeBp, missing } = explained;
  const percent = Math.floor(completeBp / 100);
  return [
    `explained: ${complete} of ${interventions} intervention${interventions === 1 ? '' : 's'} (${percent} %)`,
    ...some(missing.map(({ seq, what }) => `event ${seq} lacks ${what}`)),
  ];
}

function some(sentences: readonly string[]): readonly string[] {
  if (sentences.length <= mostLines) return sentences;
  return [...sentences.slice(0, mostLines), `and ${sentences.length - mostLines} more of this kind: --json has them all`];
}
