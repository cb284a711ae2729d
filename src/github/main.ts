import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { scriptExtension, shellCommand } from '../ci/runner-shells.ts';
import { environmentLayer, readOptions } from '../decision/read-options.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import { publish } from '../publish.ts';
import { run } from '../run.ts';
import { runSettings } from '../run-settings.ts';
import type { Outcome } from '../supervise.ts';
import { actionInputs } from './inputs.ts';
import { actionOutputs } from './outputs.ts';

/** The guard was misused or failed itself. */
const GUARD_FAILED = 125;

/** The action's main step: supervises the script and resolves to the exit code of the step. */
export async function main(): Promise<number> {
  const inputs = Object.fromEntries(
    actionInputs.map(({ name }) => [name, core.getInput(name, { trimWhitespace: name !== 'run' })]),
  );
  const script = inputs.run ?? '';
  if (script.trim() === '') return misused('the input "run" is empty: give the script that is to be supervised');
  const cwd = resolve(inputs['working-directory'] ?? '');
  if (!isFolder(cwd)) return misused(`working-directory: there is no folder ${cwd}`);
  const options = readOptions([environmentLayer(process.env), { said: (name) => `input ${name}`, values: inputs }]);
  if (options.kind === 'invalid') return misused(options.problem);
  const { values } = options;
  const settings = await runSettings(options);
  if (settings.kind === 'invalid') return misused(settings.problem);

  const temp = process.env.RUNNER_TEMP ?? tmpdir();
  const scriptFile = join(temp, `${randomUUID()}${scriptExtension(inputs.shell ?? '')}`);
  const shell = shellCommand(inputs.shell ?? '', scriptFile);
  if (shell.kind === 'invalid') return misused(shell.problem);
  await writeFile(scriptFile, script);
  const name = values.name ?? script.trim().split('\n')[0] ?? '';
  try {
    const outcome = await run({
      ...{ entry: 'action', argv: shell.argv, name, cwd },
      settings,
      evidenceDir: evidenceFolder(temp, values['evidence-dir'] === undefined ? undefined : resolve(cwd, values['evidence-dir'])),
    });
    await publish(outcome, {
      ...{ quiet: values.quiet === 'true', junitPath: values['junit-path'], resultPath: undefined },
      summaryPath: worthASummary(outcome) ? process.env.GITHUB_STEP_SUMMARY : undefined,
    });
    setOutputs(outcome);
    annotate(outcome);
    return outcome.exitCode;
  } finally {
    await rm(scriptFile, { force: true });
  }
}

/** A healthy step adds nothing to the job's page. */
function worthASummary({ verdict, sealed }: Outcome): boolean {
  return verdict !== 'passed' || (sealed.result?.rules.length ?? 0) > 0;
}

/** An output file that cannot be written costs the outputs, never the verdict. */
function setOutputs(outcome: Outcome): void {
  try {
    for (const output of actionOutputs) core.setOutput(output.name, output.valueOf(outcome));
  } catch (error) {
    core.warning(`outputs could not be set: ${(error as Error).message}`);
  }
}

/** One annotation says it all: the runner shows ten, and drops the rest. */
function annotate({ verdict, reason, exitCode, sealed }: Outcome): void {
  const name = sealed.result?.name ?? 'the step';
  switch (verdict) {
    case 'passed':
      break;
    case 'failed':
      core.error(`Process completed with exit code ${exitCode}.`);
      break;
    case 'killed':
    case 'cancelled':
    case 'error':
      core.error(`"${name}": ${reason}`, { title: `FlowForge Guard: ${verdict}` });
      break;
    default:
      verdict satisfies never;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function misused(problem: string): number {
  core.error(problem, { title: 'FlowForge Guard' });
  return GUARD_FAILED;
}
