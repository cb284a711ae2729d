/**
 * `npm run release:check`: everything that a release has to show, step by step. `--only NAME,NAME`, `--fast` (without what takes
 * minutes), `--version X.Y.Z` (what is to be released). Writes build/release/release-report.md; ends with 1 when a step fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Done, releaseReport, summaryOf } from './release/report.ts';
import { keep, type Outcome, ran, root, type Step } from './release/step.ts';
import { releaseSteps } from './release/steps.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    fast: { type: 'boolean', default: false },
    version: { type: 'string' },
  },
});
try {
  const steps = releaseSteps(values.version ?? null);
  const asked = askedSteps(steps);
  const leftOut = steps.filter((step) => !asked.includes(step)).map(({ name }) => name);
  const done: Done[] = [];
  for (const step of asked) done.push(await doneStep(step));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const commit = ran('git', ['rev-parse', 'HEAD']).stdout.trim() || 'unknown';
  keep('release-report.md', releaseReport(done, leftOut, { version, commit }));
  if (leftOut.length > 0) process.stdout.write(`left out: ${leftOut.join(', ')}\n`);
  process.stdout.write(`${summaryOf(done, leftOut)}; build/release/release-report.md\n`);
  if (done.some(({ outcome }) => outcome.kind === 'failed')) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`release:check: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

function askedSteps(steps: readonly Step[]): readonly Step[] {
  const names = values.only === '' ? null : values.only.split(',');
  const unknown = names?.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new Error(`there is no step "${unknown}"; there are ${steps.map(({ name }) => name).join(', ')}`);
  if (names !== null) return steps.filter(({ name }) => names.includes(name));
  return values.fast ? steps.filter(({ long }) => !long) : steps;
}

async function doneStep(step: Step): Promise<Done> {
  const startedMs = performance.now();
  const outcome = await outcomeOf(step);
  const tookMs = performance.now() - startedMs;
  const [first = '', ...more] = outcome.detail.split('\n');
  process.stdout.write(
    `${outcome.kind.padEnd(7)}  ${step.name.padEnd(9)}  ${(tookMs / 1000).toFixed(1).padStart(6)} s  ${first}\n`,
  );
  if (outcome.kind === 'failed') for (const line of more) process.stdout.write(`         ${line}\n`);
  return { step, outcome, tookMs };
}

/** What a step throws is a failure of that step; the others are still asked. */
async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { kind: 'failed', detail: (error as Error).message };
  }
}
