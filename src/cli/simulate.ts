import { runOptions } from '../decision/options.ts';
import { readOptions } from '../decision/read-options.ts';
import { createSimulation, type SimulatedRun } from '../simulate.ts';
import { type Impact, impactOf, type RunLabel, type Totals, totalsOf } from '../simulate-impact.ts';
import { parseArguments } from './arguments.ts';
import { type EventReader, recordedRuns } from './recorded-runs.ts';
import { type CandidatePolicy, candidatePolicy } from './simulate-policy.ts';
import { simulationJson, simulationText } from './simulate-text.ts';
import { wrongUsage } from './wrong-usage.ts';

/** Everything that one call of `simulate` found. */
export interface Simulated {
  readonly rows: readonly SimulatedRow[];
  readonly totals: Totals;
  readonly refused: readonly { readonly bundle: string; readonly why: string }[];
}

export interface SimulatedRow {
  readonly bundle: string;
  readonly sealed: boolean;
  readonly label: RunLabel;
  /** Why a label that is there does not count; empty when that is not so. */
  readonly labelIgnored: string;
  readonly run: SimulatedRun;
  readonly impact: Impact;
}

const policyOptions = runOptions.filter(({ name, toPolicy }) => name === 'policy' || toPolicy !== undefined);
const usage = 'flowforge-ci simulate --policy FILE [options of run] [--json] <bundle>…';

/**
 * `flowforge-ci simulate`: what another policy would have made of recorded runs. 0, or 1 when it would newly end one that is labelled healthy, or when a
 * bundle could not be read.
 */
export async function simulateCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [
    ...policyOptions.map(({ name }) => ({ name, takesValue: true })),
    { name: 'json', takesValue: false },
  ]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const { json, ...values } = parsed.flags;
  if (Object.keys(values).length === 0) return wrongUsage(`simulate needs another policy: ${usage}`);
  if (parsed.words.length === 0) return wrongUsage(`simulate needs a bundle: ${usage}`);
  const options = readOptions([{ said: (name) => `--${name}`, values }], policyOptions);
  if (options.kind === 'invalid') return wrongUsage(options.problem);
  const candidate = await candidatePolicy(values['policy'], options.policy);
  if (candidate.kind === 'invalid') return wrongUsage(candidate.problem);
  const simulated = await simulateAll(parsed.words, candidate.policyFor);
  process.stdout.write(json === 'true' ? simulationJson(simulated) : simulationText(simulated));
  return simulated.totals.wrongful > 0 || simulated.refused.length > 0 ? 1 : 0;
}

/** Simulates the policy over every run that the paths stand for. */
export async function simulateAll(paths: readonly string[], policyFor: PolicyFor): Promise<Simulated> {
  const rows: SimulatedRow[] = [];
  const refused: Simulated['refused'][number][] = [];
  for await (const recorded of recordedRuns(paths, () => reader(policyFor))) {
    if (recorded.kind === 'refused') {
      refused.push({ bundle: recorded.bundle, why: recorded.why });
      continue;
    }
    const { bundle, sealed, label: found, result: run } = recorded;
    const label = found.kind === 'found' ? found.file.label : null;
    const labelIgnored = found.kind === 'ignored' ? `${found.path}: ${found.why}` : '';
    rows.push({ bundle, sealed, label, labelIgnored, run, impact: impactOf(run, label) });
  }
  return { rows, totals: totalsOf(rows), refused };
}

export type PolicyFor = Extract<CandidatePolicy, { kind: 'ok' }>['policyFor'];

function reader(policyFor: PolicyFor): EventReader<SimulatedRun> {
  const simulation = createSimulation(policyFor);
  return {
    observe: (event) => simulation.observe(event),
    result() {
      const run = simulation.run();
      if (run === null) throw new Error('there is no run_started');
      return run;
    },
  };
}
