import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nearest } from '../decision/nearest.ts';
import { parseArguments } from './arguments.ts';
import { type ProjectCommands, projectCommands } from './project-commands.ts';
import { starterPolicy } from './starter-policy.ts';
import { guarded, policyPath, type StarterWorkflow, starterCis, starterWorkflow } from './starter-workflow.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci init`: writes a workflow and a policy to start from, and nothing over a file that is there without --force. */
export async function initCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [{ name: 'force', takesValue: false }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [name, ...more] = parsed.words;
  const ci = starterCis.find((each) => each === name);
  if (ci === undefined || more.length > 0) return wrongUsage(whichCi(name));
  const force = parsed.flags.force === 'true';
  const commands = projectCommands(readdirSync('.'));
  const workflow = starterWorkflow(ci, commands);
  if (!force && existsSync(workflow.path)) {
    process.stderr.write(`flowforge: ${workflow.path} is there already, nothing was written. --force writes over it.\n`);
    return 1;
  }
  try {
    const keeps = await writeAll(workflow, force);
    process.stdout.write(nextSteps(workflow, commands, keeps));
    return 0;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}

function whichCi(name: string | undefined): string {
  const near = name === undefined ? null : nearest(name, starterCis);
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return `init needs to know for which CI: flowforge-ci init ${starterCis.join('|')} [--force]${hint}`;
}

/** Resolves to the paths of the files that were left as they are. */
async function writeAll({ path, text, root }: StarterWorkflow, force: boolean): Promise<ReadonlySet<string>> {
  const keeps = new Set<string>();
  await write(path, text, force);
  if (!(await write(policyPath, starterPolicy(), force))) keeps.add(policyPath);
  // A whole pipeline may stand in it: not even --force writes over that.
  if (root !== undefined && !(await write(root.path, root.text, false))) keeps.add(root.path);
  return keeps;
}

/** Resolves to false when there is a file of that name, which is then left as it is. */
async function write(path: string, text: string, force: boolean): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  process.stdout.write(`wrote ${path}\n`);
  return true;
}

function nextSteps({ path, root }: StarterWorkflow, { from, test }: ProjectCommands, keeps: ReadonlySet<string>): string {
  const kept = [...keeps].map((each) => `kept  ${each}, which was there already\n`).join('');
  const steps = [
    from === null
      ? `Put the command that is to be guarded into ${path}: nothing here tells how this project is tested.`
      : `Look at ${path}: it guards "${test}", as there is a ${from}.`,
    ...(root !== undefined && keeps.has(root.path)
      ? [`Add to ${root.path}:\n\n${root.orElse.replaceAll(/^/gm, '       ').trimEnd()}\n`]
      : []),
    ...(existsSync('.git') ? [] : ['Move the files to the root of the repository: this folder holds no .git.']),
    `Try it here: ${guarded(test)}`,
    `Commit ${[path, policyPath, ...(root === undefined ? [] : [root.path])].filter((each) => !keeps.has(each)).join(', ')}.`,
  ];
  return `${kept}\nWhat to do next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}
