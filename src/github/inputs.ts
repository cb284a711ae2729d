import { runOptions } from '../decision/options.ts';

/** One input of action.yml. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  readonly fallback: string;
}

/** The inputs that only the action has: the CLI takes its command from the command line. */
const OWN: readonly ActionInput[] = [
  { name: 'run', description: 'the script to supervise, as in a run: step', fallback: 'required' },
  { name: 'shell', description: 'bash, sh, pwsh, python, cmd, or a template with {0}', fallback: "the runner's default" },
  { name: 'working-directory', description: 'where the script runs', fallback: 'the workspace' },
];

/** Every input, from the table that also makes the flags. action.yml and README are generated from it. */
export const actionInputs: readonly ActionInput[] = [
  ...OWN,
  ...runOptions
    .filter((option) => option.entries === 'both')
    .map(({ name, help, fallback, choices }) => ({
      name,
      description: choices === undefined ? help : `${help}: ${choices.join(', ')}`,
      fallback: name === 'evidence-dir' ? '$RUNNER_TEMP/flowforge-evidence' : fallback,
    })),
];
