import { BundleError } from '../evidence/bundle-error.ts';
import { type ExtraCheck, type Verification, verifyBundle } from '../evidence/verify.ts';
import { parseArguments } from './arguments.ts';
import { askedChecks } from './verify-checks.ts';
import { verifyFlags } from './verify-flags.ts';
import { verificationText } from './verify-text.ts';
import { wrongUsage } from './wrong-usage.ts';

const EXIT_CODES: Readonly<Record<Verification['verdict'], number>> = { VALID: 0, INVALID: 1, INCOMPLETE: 3 };

type Verified = Verification & { readonly bundle: string };

/** `flowforge-ci verify`: the integrity of each bundle; the worst of them is the exit code. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, verifyFlags);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  if (parsed.words.length === 0) return wrongUsage('verify needs a bundle: flowforge-ci verify <bundle>…');
  const asked = await askedChecks(parsed.flags, process.env);
  if (asked.kind === 'wrong') return wrongUsage(asked.problem);
  const verifications: Verified[] = [];
  for (const bundle of parsed.words) verifications.push({ bundle, ...(await verified(bundle, asked.checks)) });
  process.stdout.write(
    parsed.flags.json === 'true'
      ? `${JSON.stringify(verifications, null, 2)}\n`
      : verifications.map(({ bundle, ...verification }) => verificationText(bundle, verification)).join(''),
  );
  const codes = verifications.map(({ verdict }) => EXIT_CODES[verdict]);
  return codes.includes(EXIT_CODES.INVALID) ? EXIT_CODES.INVALID : Math.max(...codes);
}

/** What cannot be read as a bundle is not VALID either. */
async function verified(bundle: string, checks: readonly ExtraCheck[]): Promise<Verification> {
  try {
    return await verifyBundle(bundle, checks);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    const nothing = { events: 0, head: '', firstBad: null, warnings: [], notes: [], explained: null };
    return { verdict: 'INVALID', ...nothing, problems: [error.message] };
  }
}
