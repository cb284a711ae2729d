import type { KeyObject } from 'node:crypto';
import { matchesStep } from './decision/step-glob.ts';
import { attemptCheck, type ExpectedIdentity, identityCheck } from './evidence/expected-identity.ts';
import { findBundles } from './evidence/find-bundles.ts';
import { gateBundle } from './evidence/gate-bundle.ts';
import { signatureCheck } from './evidence/signature-check.ts';
import type { ExtraCheck } from './evidence/verify.ts';
import { judgeGate } from './gate/judge.ts';
import type { GateBundle, GatePolicy, Judgement } from './model.ts';

/** One pass of the gate, as an entry asks for it. */
export interface GateOrder {
  /** Bundles, archives, and folders in which they are. */
  readonly places: readonly string[];
  readonly baseline: string | undefined;
  readonly policy: GatePolicy;
  readonly publicKey: KeyObject | null;
  /** What every bundle must say of the run that made it. */
  readonly expected: ExpectedIdentity;
  /** Which start of the pipeline this is; null where that is not known. */
  readonly latestAttempt?: number | null;
  /** UTC, milliseconds since the epoch. */
  readonly nowMs: number;
}

/** Finds the bundles, verifies each whole, and judges them. A bundle of the baseline is of another run, so it is only verified. */
export async function runGate(order: GateOrder): Promise<Judgement> {
  const { places, baseline, policy, publicKey, expected, latestAttempt = null, nowMs } = order;
  const found = findBundles(places);
  const compared = baseline === undefined ? null : findBundles([baseline]);
  const signature = signatureCheck(publicKey);
  const attempts = latestAttempt === null ? [] : [attemptCheck(latestAttempt)];
  return judgeGate(
    {
      bundles: await bundlesAt(found.paths, [identityCheck(expected), ...attempts, signature]),
      places,
      searchProblems: [...found.problems, ...(compared?.problems ?? [])],
      baseline: compared === null ? null : await bundlesAt(compared.paths, [signature]),
      hasKey: publicKey !== null,
      nowMs,
      matchesStep,
    },
    policy,
  );
}

async function bundlesAt(paths: readonly string[], checks: readonly ExtraCheck[]): Promise<readonly GateBundle[]> {
  const bundles: GateBundle[] = [];
  // One after the other: verifying is the processor's work, and a bundle may have millions of events.
  for (const path of paths) bundles.push(await gateBundle(path, checks));
  return bundles;
}
