import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { nearest } from '../decision/nearest.ts';
import { type AgentName, agentNames } from '../model.ts';
import { parseArguments } from './arguments.ts';
import { type ProjectCommands, projectCommands } from './project-commands.ts';
import { agentKey, agentPolicy, agentPolicyPath, agentTrial, agentWorkflow, agentWorkflowPath } from './starter-agent.ts';
import { starterPolicy } from './starter-policy.ts';
import { guarded, policyPath, type StarterWorkflow, starterCis, starterWorkflow } from './starter-workflow.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci init`: writes a workflow and a policy to start from, and nothing over a file that is there without --force. */
export async function initCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [
    { name: 'force', takesValue: false },
    { name: 'agent', takesValue: false },
  ]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [name, ...more] = parsed.words;
  const ci = starterCis.find((each) => each === name);
  const force = parsed.flags.force === 'true';
  if (parsed.flags.agent === 'true') {
    const agent = agentOf(more);
    return ci === 'github' && agent !== null ? initAgent(agent, force) : wrongUsage(whichAgent(ci, more));
  }
  if (ci === undefined || more.length > 0) return wrongUsage(whichCi(name));
  const commands = projectCommands(readdirSync('.'));
  const workflow = starterWorkflow(ci, commands);
  return writeOut(workflow, { path: policyPath, text: starterPolicy() }, force, (keeps) => nextSteps(workflow, commands, keeps));
}

function initAgent(agent: AgentName, force: boolean): Promise<number> {
  const workflow = { path: agentWorkflowPath, text: agentWorkflow(agent) };
  const policy = { path: agentPolicyPath, text: agentPolicy(agent) };
  return writeOut(workflow, policy, force, (keeps) => agentSteps(agent, keeps));
}

/** Claude Code where none is named. */
function agentOf(words: readonly string[]): AgentName | null {
  if (words.length > 1) return null;
  return agentNames.find((each) => each === (words[0] ?? 'claude')) ?? null;
}

function whichAgent(ci: string | undefined, [name]: readonly string[]): string {
  const near = ci === 'github' && name !== undefined ? nearest(name, agentNames) : null;
  const hint = near === null ? '' : ` Did you mean ${near}?`;
  return `init --agent writes for GitHub, and for one agent: flowforge-ci init github --agent [${agentNames.join('|')}]${hint}`;
}

interface StarterFile {
  readonly path: string;
  readonly text: string;
}

async function writeOut(
  workflow: StarterWorkflow,
  policy: StarterFile,
  force: boolean,
  told: (keeps: ReadonlySet<string>) => string,
): Promise<number> {
  if (!force && existsSync(workflow.path)) {
    process.stderr.write(`flowforge: ${workflow.path} is there already, nothing was written. --force writes over it.\n`);
    return 1;
  }
  try {
    process.stdout.write(told(await writeAll(workflow, policy, force)));
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
async function writeAll(
  { path, text, root }: StarterWorkflow,
  policy: StarterFile,
  force: boolean,
): Promise<ReadonlySet<string>> {
  const keeps = new Set<string>();
  await write(path, text, force);
  if (!(await write(policy.path, policy.text, force))) keeps.add(policy.path);
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
  return listed(steps, keeps);
}

function agentSteps(agent: AgentName, keeps: ReadonlySet<string>): string {
  const key = agentKey(agent);
  const steps = [
    `Look at ${agentPolicyPath}: what the agent may use is a guess until you have seen a few of its runs.`,
    `Give the repository the secret ${key}.`,
    ...(existsSync('.git') ? [] : ['Move the files to the root of the repository: this folder holds no .git.']),
    `Try it here, with ${key} and TASK in the environment: ${guarded(agentTrial(agent), agentPolicyPath)}`,
    `Commit ${[agentWorkflowPath, agentPolicyPath].filter((each) => !keeps.has(each)).join(', ')}.`,
  ];
  return listed(steps, keeps);
}

function listed(steps: readonly string[], keeps: ReadonlySet<string>): string {
  const kept = [...keeps].map((each) => `kept  ${each}, which was there already\n`).join('');
  return `${kept}\nWhat to do next:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`;
}
