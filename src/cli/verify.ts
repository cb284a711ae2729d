import { type Verification, verifyBundle } from '../evidence/verify.ts';
import { parseArguments } from './arguments.ts';
import { wrongUsage } from './wrong-usage.ts';

const EXIT_CODES: Readonly<Record<Verification['verdict'], number>> = { VALID: 0, INVALID: 1, INCOMPLETE: 3 };

/** `flowforge-ci verify`: the integrity of each bundle; the worst of them is the exit code. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [{ name: 'json', takesValue: false }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  if (parsed.words.length === 0) return wrongUsage('verify needs a bundle: flowforge-ci verify <bundle>…');
  const verifications = [];
  for (const bundle of parsed.words) verifications.push({ bundle, ...(await verifyBundle(bundle)) });
  process.stdout.write(
    parsed.flags.json === 'true' ? `${JSON.stringify(verifications, null, 2)}\n` : verifications.map(asText).join(''),
  );
  const codes = verifications.map(({ verdict }) => EXIT_CODES[verdict]);
  return codes.includes(EXIT_CODES.INVALID) ? EXIT_CODES.INVALID : Math.max(...codes);
}

function asText({ bundle, verdict, events, head, firstBad, problems }: Verification & { readonly bundle: string }): string {
  const headText = head === null ? '' : `, head ${head.slice(0, 16)}…`;
  const bad =
    firstBad === null
      ? []
      : [`  first bad event: ${firstBad.seq === null ? '' : `seq ${firstBad.seq}, `}line ${firstBad.line}: ${firstBad.why}`];
  return [`${verdict}  ${bundle}  (${events} events${headText})`, ...bad, ...problems.map((problem) => `  ${problem}`), ''].join(
    '\n',
  );
}
