import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestAttemptFromEnvironment, pipelineFromEnvironment } from '../ci/identity.ts';
import type { ExpectedIdentity } from '../evidence/expected-identity.ts';
import { PublicKeyError, readPublicKey } from '../evidence/signing-key.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import { expectations, judgedRun } from '../expected-run.ts';
import { gateJunit } from '../report/gate-junit.ts';
import { gateSummary } from '../report/gate-summary.ts';
import { failLines, gateJson, gateText, type ToldGate } from '../report/gate-text.ts';
import { runGate } from '../run-gate.ts';
import { annotate, misuse } from './annotations.ts';
import type { GateInput } from './gate-inputs.ts';
import { publicKeyProblem } from './gate-key.ts';
import { type GateEnding, gateOutputs } from './gate-outputs.ts';
import { gatePolicy } from './gate-policy.ts';
import { appendSummary } from './job-summary.ts';
import { input, setOutput } from './runner-files.ts';
import { Troubles } from './troubles.ts';

const FAILED = 1;
const MISUSED = 2;

/** The gate as a step of a workflow; resolves to its exit code. FLOWFORGE_DISABLE does not turn it off. */
export async function gateMain(): Promise<number> {
  try {
    return await gated();
  } catch (error) {
    if (error instanceof PublicKeyError) return ended(misused(error.message), MISUSED);
    return ended(misused(`the gate itself failed, please report this: ${(error as Error).stack ?? error}`), MISUSED);
  }
}

async function gated(): Promise<number> {
  const wrong = wrongInput() ?? publicKeyProblem(said('public-key'), process.env);
  if (wrong !== null) return ended(misused(wrong), MISUSED);
  const own = { expected: pipelineFromEnvironment(process.env), latestAttempt: latestAttemptFromEnvironment(process.env) };
  if (own.expected.run_id === undefined)
    return ended(misused('GITHUB_RUN_ID is not set: this is to run as a step of a workflow'), MISUSED);
  const policy = await gatePolicy(
    { policy: said('policy'), ref: said('policy-ref'), sha256: said('policy-sha256') },
    process.env,
  );
  if (policy.kind !== 'ok') return ended(misused(policy.problem), policy.kind === 'other' ? FAILED : MISUSED);
  const { expected, latestAttempt } = judgedRun(own, expectedByInputs());
  const [key, baseline] = [said('public-key'), said('baseline')];
  const judgement = await runGate({
    ...{ places: places(), baseline: baseline === '' ? undefined : baseline, policy: policy.policy, expected },
    latestAttempt,
    ...{ publicKey: key === '' ? null : readPublicKey(key), nowMs: Date.now() },
  });
  return tell({ judgement, policy, expected });
}

async function tell(told: ToldGate): Promise<number> {
  const { judgement, policy } = told;
  process.stdout.write(gateText(told));
  const troubles = new Troubles();
  const summary = gateSummary(judgement, policy.origin);
  const paths = written(told, summary, troubles);
  if (said('job-summary') !== 'never') troubles.note(appendSummary(process.env['GITHUB_STEP_SUMMARY'], summary));
  const findings = failLines(judgement);
  const failed = judgement.pass ? [] : [failure(findings)];
  await annotate(failed, said('annotations') !== 'false');
  return ended({ passed: judgement.pass, findings, ...paths }, judgement.pass ? 0 : FAILED, troubles);
}

/** Nothing was judged. */
function misused(problem: string): GateEnding & { readonly problem: string } {
  return { passed: false, findings: [problem], summaryPath: '', junitPath: '', jsonPath: '', problem };
}

async function ended(
  ending: GateEnding & { readonly problem?: string },
  exitCode: number,
  troubles = new Troubles(),
): Promise<number> {
  troubles.meet('outputs', () => {
    for (const output of gateOutputs) setOutput(output.name, output.valueOf(ending));
  });
  const annotations = ending.problem === undefined ? [] : [misuse(ending.problem)];
  const beside = troubles.text === '' ? [] : [{ ...misuse(troubles.text), level: 'warning' } as const];
  await annotate([...annotations, ...beside], true);
  return exitCode;
}

/** The runner shows ten annotations of a step: this is one, with the first of what it has to say. */
const mostAnnotatedFindings = 10;

function failure(findings: readonly string[]) {
  const more = findings.length - mostAnnotatedFindings;
  const lines = [...findings.slice(0, mostAnnotatedFindings), ...(more > 0 ? [`and ${more} more: see the log`] : [])];
  return { level: 'error', title: 'FlowForge Guard: gate failed', text: lines.join('\n'), spoken: true } as const;
}

function written(
  { judgement, policy, expected }: ToldGate,
  summary: string,
  troubles: Troubles,
): Omit<GateEnding, 'passed' | 'findings'> {
  const folder = join(process.env['RUNNER_TEMP'] || '.', 'flowforge-gate');
  const at = (name: string) => join(folder, name);
  const paths = { summaryPath: at('summary.md'), junitPath: at('junit.xml'), jsonPath: at('gate.json') };
  troubles.meet('reports', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(paths.summaryPath, summary);
    writeFileSync(paths.junitPath, gateJunit(judgement));
    writeFileSync(paths.jsonPath, gateJson({ judgement, policy, expected }));
  });
  return paths;
}

function places(): readonly string[] {
  const lines = said('path')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const usual = evidenceFolder(process.env['RUNNER_TEMP'] || process.cwd(), undefined);
  return lines.length === 0 ? [usual] : lines;
}

/** The runner gives an input that is not there as an empty one: then what this run says of itself holds. */
function expectedByInputs(): ExpectedIdentity {
  return Object.fromEntries(
    expectations.map(({ name, field }) => [field, said(name)] as const).filter(([, value]) => value !== ''),
  );
}

function wrongInput(): string | null {
  const [annotations, jobSummary] = [said('annotations'), said('job-summary')];
  if (!['', 'true', 'false'].includes(annotations)) return `input annotations: "${annotations}" is neither true nor false`;
  return ['', 'always', 'never'].includes(jobSummary) ? null : `input job-summary: "${jobSummary}" is none of always, never`;
}

function said(name: GateInput): string {
  return input(name);
}
