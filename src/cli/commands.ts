import { runCommand } from './run.ts';
import type { Row } from './wrapped-rows.ts';

export interface CliCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** What --help says of its options. Those of run, verify and gate stand in tables of their own. */
  readonly options?: readonly Row[];
  /** Loads the command's code; a step that only runs a command need not pay for the readers. */
  load(): Promise<(args: readonly string[]) => Promise<number>>;
}

export const commands: readonly CliCommand[] = [
  {
    name: 'run',
    usage: 'run [options] -- <command> [args…]',
    summary: 'supervise a command (or: --shell bash --script FILE)',
    load: async () => runCommand,
  },
  {
    name: 'demo',
    usage: 'demo',
    summary: '60-second proof: a runaway is detected, killed, explained',
    load: async () => (await import('./demo.ts')).demoCommand,
  },
  {
    name: 'verify',
    usage: 'verify [options] <bundle>…',
    summary: 'integrity: VALID / INVALID / INCOMPLETE, with the first bad event',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'report',
    usage: 'report [--out DIR | --recover] <bundle>',
    summary: "write the reports again from the events, or make a bundle of a killed guard's journal",
    options: [
      ['--out DIR', "write the reports there (default: the bundle's own folder)"],
      ['--recover', 'make a bundle, INCOMPLETE, of what a killed guard left'],
    ],
    load: async () => (await import('./report.ts')).reportCommand,
  },
  {
    name: 'timeline',
    usage: 'timeline [--incident ID] [--type T] [--since TIME] [--until TIME] [--json] <bundle>',
    summary: 'what happened, in order',
    options: [
      ['--incident ID', 'only what belongs to this incident: <run id>-i1 is the first of a run'],
      ['--type T', 'only events of these types, such as decision_made,kill_requested'],
      ['--since TIME', 'only from then on: 30s after the start, or an instant such as 2026-05-04T03:12:07Z'],
      ['--until TIME', 'only until then'],
      ['--json', 'print one JSON array'],
    ],
    load: async () => (await import('./timeline.ts')).timelineCommand,
  },
  {
    name: 'replay',
    usage: 'replay [--json] <bundle>',
    summary: 'decide again from the recorded samples; 1 when that does not agree with the record',
    options: [['--json', 'print it as JSON']],
    load: async () => (await import('./replay.ts')).replayCommand,
  },
  {
    name: 'simulate',
    usage: 'simulate [--policy FILE] [options of run] [--json] <bundle>…',
    summary: 'what another policy would have decided; 1 when it would newly end a run that is labelled healthy',
    options: [
      ['--policy FILE', 'the policy to try; the options of run that belong to a policy work too, such as --wall-time 20m'],
      ['--json', 'print it as JSON'],
    ],
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
  {
    name: 'tune',
    usage: 'tune [--margin 2] [--profile P] [--out FILE [--force]] [--json] <bundle>…',
    summary: 'a policy suggested from healthy runs, each value with its evidence',
    options: [
      ['--margin N', 'how many times what was seen is still healthy (default: 2)'],
      ['--profile P', 'what the policy builds on: standard, strict, watchdog or agent (default: standard)'],
      ['--out FILE', 'write the policy there (default: print it)'],
      ['--force', 'write over a file that is there'],
      ['--json', 'print it as JSON'],
    ],
    load: async () => (await import('./tune.ts')).tuneCommand,
  },
  {
    name: 'label',
    usage: 'label <bundle> [healthy|runaway] [--note TEXT] [--by NAME]',
    summary: 'say what a run was, in a file beside its bundle, or print what was said',
    options: [
      ['--note TEXT', 'why, in your words'],
      ['--by NAME', 'who says so (default: the user)'],
    ],
    load: async () => (await import('./label.ts')).labelCommand,
  },
  {
    name: 'diff',
    usage: 'diff [--json] <bundle> <bundle>',
    summary: 'two runs side by side; 0 whatever differs',
    options: [['--json', 'print it as JSON']],
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'gate',
    usage: 'gate [--policy FILE] [--policy-sha256 HEX] [options] [<bundle or folder>…]',
    summary: 'the pipeline gate: 0 pass, 1 fail, with reasons',
    load: async () => (await import('./gate.ts')).gateCommand,
  },
  {
    name: 'policy',
    usage: 'policy lint [--job-timeout TIME] [FILE…] | schema | explain [--step NAME] [options of run] [FILE]',
    summary: 'check a policy; print its JSON Schema; print the effective policy, and where each value is from',
    options: [
      ['--job-timeout TIME', "lint: the job's own timeout, which the limits must stay below"],
      ['--step NAME', 'explain: the step that is meant, for the parts under steps:'],
      ['--as-inputs', 'explain: take the options as inputs of the action, which the file cannot raise'],
      ['--json', 'print it as JSON'],
    ],
    load: async () => (await import('./policy.ts')).policyCommand,
  },
  {
    name: 'init',
    usage: 'init [--force] github|gitlab|jenkins [--agent [NAME]]',
    summary: 'write a workflow and a policy to start from, never over a file that is there without --force',
    options: [
      ['--force', 'write over files that are there'],
      ['--agent [NAME]', 'github: for an AI agent instead: claude, codex, gemini, opencode or aider (default: claude)'],
    ],
    load: async () => (await import('./init.ts')).initCommand,
  },
  {
    name: 'doctor',
    usage: 'doctor [--policy FILE] [--evidence-dir DIR] [--json]',
    summary: 'what this host can do, and what a run would be told; 1 when the guard would not protect',
    options: [
      ['--policy FILE', 'the policy that a run would have'],
      ['--evidence-dir DIR', 'where a run would write its evidence'],
      ['--json', 'print it as JSON'],
    ],
    load: async () => (await import('./doctor.ts')).doctorCommand,
  },
];
