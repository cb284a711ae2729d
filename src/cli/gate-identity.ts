import { ciFrom } from '../ci/detect.ts';
import { latestAttemptFromEnvironment, pipelineFromEnvironment } from '../ci/identity.ts';
import type { ExpectedIdentity } from '../evidence/expected-identity.ts';
import { judgedRun } from '../expected-run.ts';
import { expectedByFlags } from './verify-checks.ts';

export type GateIdentity =
  /** `loud` says what is not checked; null when this run was named. */
  | {
      readonly kind: 'ok';
      readonly expected: ExpectedIdentity;
      /** Of the run that is expected; null where that is not known. */
      readonly latestAttempt: number | null;
      readonly loud: string | null;
    }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Which run the bundles must be of: this one as the CI says, unless the flags say otherwise. Steps of all jobs are judged together, so job and attempt are left out. */
export function gateIdentity(
  flags: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): GateIdentity {
  const said = expectedByFlags(flags);
  if (typeof said === 'string') return { kind: 'wrong', problem: said };
  if (flags['any-run'] !== undefined) {
    if (Object.keys(said).length > 0)
      return { kind: 'wrong', problem: '--any-run takes bundles of any run: leave out --expect-…' };
    return {
      kind: 'ok',
      expected: {},
      latestAttempt: null,
      loud: '--any-run: bundles of any run are taken for those of this one',
    };
  }
  const own = { expected: pipelineFromEnvironment(env), latestAttempt: latestAttemptFromEnvironment(env) };
  const { expected, latestAttempt } = judgedRun(own, said);
  if (expected.run_id !== undefined) return { kind: 'ok', expected, latestAttempt, loud: null };
  const ci = ciFrom(env);
  if (ci !== 'none' && ci !== 'generic')
    return {
      kind: 'wrong',
      problem: `${ci} does not say which run this is: say it with --expect-run ID, or take any with --any-run`,
    };
  const beside = Object.keys(said).length === 0 ? '' : ' but for what the --expect flags say';
  return {
    kind: 'ok',
    expected,
    latestAttempt: null,
    loud: `no CI says which run this is: bundles of any run are taken${beside}; say it with --expect-run ID`,
  };
}
