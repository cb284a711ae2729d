import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultGatePolicy } from '../src/decision/default-gate-policy.ts';
import { runGate } from '../src/run-gate.ts';
import { endedAtMs, pipeline, pipelineBundle } from '../test/gate/pipeline-bundle.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

const bundles = 1000;
/** As many steps that differ; the rest are copies of theirs, as in a pipeline that is one step on many machines. */
const distinct = 20;

/** The gate over a tree of a thousand artifacts, beside hashing their files once. */
export async function gate(context: BenchContext): Promise<BenchRow[]> {
  const tree = join(context.scratch, 'gate');
  const events = await fill(tree);
  const figures = await sideBySide(
    [
      { name: 'gate', measure: () => tookMs(() => passGate(tree)) },
      { name: 'hash', measure: () => tookMs(() => hashAll(tree)) },
    ],
    context.rounds,
  );
  rmSync(tree, { recursive: true });
  return [
    {
      ...{ what: `gate, ${bundles} bundles`, guard: figures.gate, unit: 'ms' },
      ...{ beside: 'SHA-256 of every file', besideFigures: figures.hash },
      note: `of 5 s to 10 min each, ${events} events in all; ${(figures.gate.median / bundles).toFixed(1)} ms a bundle`,
    },
  ];
}

/** Gives how many events there are. */
async function fill(tree: string): Promise<number> {
  const made = join(tree, 'made');
  let events = 0;
  for (let step = 0; step < distinct; step += 1) {
    // Most steps of a pipeline take seconds, and a few take minutes.
    const samples = Math.round(5 * 120 ** (step / (distinct - 1)));
    const bundle = await pipelineBundle(made, { step: `step ${step}`, samples });
    for (let copy = 0; copy < bundles / distinct; copy += 1) {
      const artifact = join(tree, 'artifacts', `flowforge-evidence-${step}-${copy}`);
      mkdirSync(artifact, { recursive: true });
      cpSync(bundle, artifact, { recursive: true });
    }
    events += (bundles / distinct) * readFileSync(join(bundle, 'events.jsonl'), 'utf8').split('\n').length;
  }
  rmSync(made, { recursive: true });
  return events;
}

async function passGate(tree: string): Promise<void> {
  const order = { places: [tree], baseline: undefined, publicKey: null, expected: pipeline, nowMs: endedAtMs };
  const judgement = await runGate({ ...order, policy: defaultGatePolicy });
  if (!judgement.pass || judgement.bundles.length !== bundles)
    throw new Error(`the gate failed, of ${judgement.bundles.length} bundles`);
}

function hashAll(tree: string): void {
  for (const entry of readdirSync(tree, { withFileTypes: true, recursive: true }))
    if (entry.isFile())
      createHash('sha256')
        .update(readFileSync(join(entry.parentPath, entry.name)))
        .digest();
}

async function tookMs(work: () => void | Promise<void>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}
