import { resolve } from 'node:path';
import { logLine } from '../ci/log-line.ts';
import { strayVariableLines } from '../decision/guard-variables.ts';
import { killSwitch } from '../decision/kill-switch.ts';
import { newRunId } from '../evidence/identifiers.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import { grantedSettings } from '../granted-run.ts';
import { publish } from '../publish.ts';
import { run } from '../run.ts';
import { runSettings } from '../run-settings.ts';
import type { Outcome } from '../supervise.ts';
import { runUnguarded } from '../unguarded.ts';
import { failure, misuse } from './annotations.ts';
import { artifactNames } from './artifact-name.ts';
import { conclude, concludeUnsupervised } from './conclude.ts';
import { inputOptions } from './input-options.ts';
import { isIncident } from './is-incident.ts';
import { type Publishing, publishingOf } from './publishing.ts';
import { saveStarted, saveWithheld } from './run-state.ts';
import { mask } from './runner-files.ts';
import { openScriptStep, type ScriptStep } from './script-step.ts';
import { Troubles } from './troubles.ts';
import { type Upload, uploadEvidence } from './upload-evidence.ts';
import { wantsUpload } from './wants-upload.ts';

/** The guard was misused or failed itself. */
const GUARD_FAILED = 125;

/** A command that ends without one would take the next workflow command into its own last line. */
const LINE_END = '\n';

/** The action's main step: supervises the script and resolves to the exit code of the step. */
export async function main(): Promise<number> {
  const step = await openScriptStep();
  if (step.kind === 'invalid') return misused(step.problem);
  try {
    const disabled = killSwitch(process.env);
    if (disabled.kind === 'unguarded') return await unguarded(disabled.said, step);
    if (disabled.problem !== null) say(disabled.problem);
    return await guarded(step);
  } catch (error) {
    return misused(`the guard itself failed, please report this: ${(error as Error).stack ?? error}`);
  } finally {
    await step.close();
  }
}

async function guarded(step: ScriptStep): Promise<number> {
  const options = inputOptions();
  if (options.kind === 'invalid') return misused(options.problem);
  const { values } = options;
  if (values['quiet'] !== 'true') strayVariableLines(process.env).forEach(say);
  const name = values['name'] ?? step.script.trim().split('\n')[0] ?? '';
  const asked = await runSettings(options, name);
  const settings = asked.kind === 'ok' ? await grantedSettings(asked, values, process.env) : asked;
  if (settings.kind === 'invalid') return misused(settings.problem);
  for (const secret of settings.redact) mask(secret);

  const publishing = publishingOf(values);
  const runId = newRunId(Date.now());
  const names = namesOf(publishing, runId);
  const evidenceDir = evidenceFolder(
    step.temp,
    values['evidence-dir'] === undefined ? undefined : resolve(step.cwd, values['evidence-dir']),
  );
  const troubles = new Troubles();
  troubles.meet('state', () => saveStarted(runId, evidenceDir));

  if (settings.policyFallback !== null)
    troubles.note(`the policy is not valid, and the watchdog took its place: ${settings.policyFallback}`);
  const outcome = await run({ entry: 'action', argv: step.argv, name, cwd: step.cwd, settings, evidenceDir, runId });
  troubles.meet('state', () => saveWithheld(outcome.sealed.withheld));
  await publish(outcome, {
    ...{ quiet: settings.quiet, junitPath: values['junit-path'], resultPath: undefined, summaryPath: undefined },
  });
  const incident = isIncident(outcome);
  const wanted = wantsUpload(publishing.uploadEvidence, { mode: settings.policy.mode, hasGate: settings.hasGate, incident });
  if (wanted || incident || outcome.verdict !== 'passed') process.stdout.write(LINE_END);
  const upload: Upload = wanted ? await uploadOf(outcome, names, publishing) : { kind: 'not-wanted' };
  return conclude(outcome, upload, publishing, troubles);
}

function namesOf({ artifactName }: Publishing, runId: string): readonly string[] {
  const { names, repaired } = artifactNames(artifactName, process.env, runId);
  if (repaired) say(`artifact-name: "${artifactName}" has characters that no artifact may have, so it will be "${names[0]}"`);
  return names;
}

async function uploadOf({ verdict, sealed }: Outcome, names: readonly string[], publishing: Publishing): Promise<Upload> {
  const { bundlePath, withheld } = sealed;
  if (bundlePath === null) return { kind: 'not-wanted' };
  // Whoever cancels waits for main for seconds only, and then for post, which is given minutes.
  if (verdict === 'cancelled') return { kind: 'interrupted' };
  const cancelled = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort());
  const files = withheld.map(({ file }) => file);
  const { retentionDays } = publishing;
  return uploadEvidence({ bundlePath, withheld: files, names, retentionDays, signal: cancelled.signal }, process.env);
}

/** The kill switch: the step is as a `run:` step. */
async function unguarded(said: string, { argv, cwd }: ScriptStep): Promise<number> {
  const exitCode = await runUnguarded(said, argv, 'action', cwd);
  const failed = exitCode === 0 ? [] : [failure(exitCode)];
  if (exitCode !== 0) process.stdout.write(LINE_END);
  return concludeUnsupervised({ verdict: exitCode === 0 ? 'passed' : 'failed', exitCode, reason: '' }, failed);
}

function misused(problem: string): Promise<number> {
  return concludeUnsupervised({ verdict: 'error', exitCode: GUARD_FAILED, reason: problem }, [misuse(problem)]);
}

function say(line: string): void {
  process.stderr.write(`flowforge: ${logLine(line)}\n`);
}
