import { expectedFromEnvironment } from '../ci/identity.ts';
import { type ExpectedIdentity, identityCheck } from '../evidence/expected-identity.ts';
import { signatureCheck } from '../evidence/signature-check.ts';
import { PublicKeyError, readPublicKey } from '../evidence/signing-key.ts';
import type { ExtraCheck } from '../evidence/verify.ts';
import { readJobLog, WitnessLogError, witnessCheck } from '../evidence/witness.ts';
import { expectations } from '../expected-run.ts';
import type { RunIdentity } from '../model.ts';

export type AskedChecks =
  | { readonly kind: 'ok'; readonly checks: readonly ExtraCheck[] }
  | { readonly kind: 'wrong'; readonly problem: string };

/** The checks that the flags ask for. What was asked for and cannot be looked at is wrong usage, never a check less. */
export async function askedChecks(
  flags: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<AskedChecks> {
  const expected = expectedIdentity(flags, env);
  if (typeof expected === 'string') return { kind: 'wrong', problem: expected };
  try {
    const key = flags['public-key'];
    const log = flags['witness'];
    return {
      kind: 'ok',
      checks: [
        signatureCheck(key === undefined ? null : readPublicKey(key)),
        identityCheck(expected),
        ...(log === undefined ? [] : [witnessCheck(await readJobLog(log))]),
      ],
    };
  } catch (error) {
    if (error instanceof PublicKeyError || error instanceof WitnessLogError) return { kind: 'wrong', problem: error.message };
    throw error;
  }
}

/** A text says what is wrong. */
function expectedIdentity(
  flags: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): ExpectedIdentity | string {
  const expected = expectedByFlags(flags);
  if (typeof expected === 'string' || flags['expect-this-run'] === undefined) return expected;
  const ours = expectedFromEnvironment(env, expected.job);
  if (ours.run_id === undefined)
    return `--expect-this-run: this CI does not say which run this is; say it with --expect-run, --expect-sha and --expect-job`;
  return { ...ours, ...expected };
}

/** What the --expect flags say; a text says what is wrong with them. */
export function expectedByFlags(flags: Readonly<Record<string, string>>): ExpectedIdentity | string {
  const expected: { -readonly [K in keyof RunIdentity]?: RunIdentity[K] } = {};
  for (const { name, field } of expectations) {
    const value = flags[name];
    // A variable that is not set must not read as a check that was passed.
    if (value === '') return `--${name} is empty: what is it to be?`;
    if (value !== undefined) expected[field] = value;
  }
  return expected;
}
