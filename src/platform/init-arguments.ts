import type { StdioOptions } from 'node:child_process';
import type { CommandSpec } from '../ports.ts';
import { inheritedFileLimit } from './file-limit.ts';
import type { Hold } from './hold.ts';

/** The descriptors over which guard-init is spoken to, above those that the command is to inherit. */
export interface InitChannels {
  readonly control: number;
  readonly status: number;
}

export function channelsAbove(inheritedFds: readonly number[]): InitChannels {
  const control = Math.max(2, ...inheritedFds) + 1;
  return { control, status: control + 1 };
}

/** The command line of guard-init, described in src/init/options.h. */
export function initArguments(command: CommandSpec, hold: Hold, channels: InitChannels, merge: boolean): readonly string[] {
  const files = inheritedFileLimit();
  return [
    ...['-c', `${channels.control}`, '-s', `${channels.status}`, '-g', `${command.orphanGraceMs}`, '-P', `${process.pid}`, '-O'],
    ...(hold.kind === 'cgroup' ? ['-G', hold.cgroup.folder] : []),
    ...(hold.kind === 'strict' ? ['-S'] : []),
    ...(merge ? ['-m'] : []),
    ...(files === null ? [] : ['-n', `${files}`]),
    '--',
    ...command.argv,
  ];
}

export function initStdio(inherited: readonly number[], { control, status }: InitChannels, merge: boolean): StdioOptions {
  const stdio: ('inherit' | 'pipe' | 'ignore' | number)[] = Array.from({ length: status + 1 }, () => 'ignore');
  stdio[0] = 'inherit';
  stdio[1] = 'pipe';
  stdio[2] = merge ? 'ignore' : 'pipe';
  for (const fd of inherited) stdio[fd] = fd;
  stdio[control] = 'pipe';
  stdio[status] = 'pipe';
  return stdio;
}
