import { environmentName, runOptions } from '../decision/options.ts';
import { commands } from './commands.ts';
import { gateFlags } from './gate-flags.ts';
import { verifyFlags } from './verify-flags.ts';

const EXIT_CODES = `Exit codes of run:
  0-255  the command's own code, 128+n when it died of signal n
  86     killed by the guard
  130    cancelled by SIGINT; 143 by SIGTERM; 129 by SIGHUP
  125    the guard failed or was misused; 126 cannot execute; 127 not found
`;

/** What `--help` prints: for one command, or for all. */
export function helpText(name: string | null): string {
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return overview();
  const head = `flowforge-ci ${command.usage}\n\n${command.summary}\n`;
  switch (command.name) {
    case 'run':
      return `${head}\nOptions:\n${optionLines()}${environmentLine()}\n${EXIT_CODES}`;
    case 'verify':
      return `${head}\nOptions:\n${aligned(verifyFlags.map((each) => [flagName(each), each.help]))}`;
    case 'gate':
      return `${head}\nOptions:\n${aligned(gateFlags.map((each) => [flagName(each), each.help]))}`;
    default:
      return head;
  }
}

function overview(): string {
  const width = Math.max(...commands.map((each) => each.usage.length));
  const lines = commands.map((each) => `  flowforge-ci ${each.usage.padEnd(width)}  ${each.summary}`);
  return `FlowForge Guard: supervises a command, ends runaways, explains why.\n\n${lines.join('\n')}\n\nflowforge-ci <command> --help tells more.\n`;
}

function optionLines(): string {
  return aligned(runOptions.map((option) => [flagName(option), `${option.help} (default: ${option.fallback})`]));
}

function flagName({ name, placeholder }: { readonly name: string; readonly placeholder: string }): string {
  return placeholder === '' ? `--${name}` : `--${name} ${placeholder}`;
}

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}\n`).join('');
}

function environmentLine(): string {
  return `
Each option can also be set in the environment, as ${environmentName('wall-time')} for --wall-time; a flag wins.
FLOWFORGE_DISABLE=1 turns the guard off: the command runs as if it were called without it.
`;
}
