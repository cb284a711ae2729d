import type { GateBundle, GatedRun } from '../model.ts';

/**
 * Bundles of a step that the pipeline has started again since, with the attempt that did so. Nothing is superseded where an attempt has left more than one
 * bundle of the step, as the legs of a matrix do that have the same name: which of them was started again is not known.
 */
export function supersededIn(bundles: readonly GateBundle[]): ReadonlyMap<GateBundle, string> {
  const superseded = new Map<GateBundle, string>();
  for (const same of bundlesByStep(bundles).values()) {
    const attempts = same.map(({ run }) => Number(run.attempt));
    const latest = Math.max(...attempts);
    if (new Set(attempts).size < same.length) continue;
    for (const { bundle, run } of same) if (Number(run.attempt) < latest) superseded.set(bundle, `${latest}`);
  }
  return superseded;
}

interface Judged {
  readonly bundle: GateBundle;
  readonly run: GatedRun;
}

/** Those whose attempts are counted, each run once. */
function bundlesByStep(bundles: readonly GateBundle[]): ReadonlyMap<string, readonly Judged[]> {
  const byStep = new Map<string, Judged[]>();
  for (const bundle of bundles) {
    const { run, integrity } = bundle;
    if (run === null || integrity === 'INVALID' || !/^\d{1,15}$/.test(run.attempt)) continue;
    const key = JSON.stringify([run.job, run.step]);
    const same = byStep.get(key) ?? [];
    if (!same.some((each) => each.run.runId === run.runId)) byStep.set(key, [...same, { bundle, run }]);
  }
  return byStep;
}
