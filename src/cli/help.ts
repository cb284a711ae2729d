import { ownVariables } from '../decision/guard-variables.ts';
import { runOptions } from '../decision/options.ts';
import { environmentName } from '../decision/run-option.ts';
import { commands } from './commands.ts';
import { gateFlags } from './gate-flags.ts';
import { verifyFlags } from './verify-flags.ts';
import { type Row, wrappedRows } from './wrapped-rows.ts';

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
      return `${head}\nOptions:\n${wrappedRows(verifyFlags.map((each) => [flagName(each), each.help]))}`;
    case 'gate':
      return `${head}\nOptions:\n${wrappedRows(gateFlags.map((each) => [flagName(each), each.help]))}`;
    default:
      return command.options === undefined ? head : `${head}\nOptions:\n${wrappedRows(command.options)}`;
  }
}

function overview(): string {
  const rows = commands.map(({ name, summary }): Row => [`flowforge-ci ${name}`, summary]);
  return `FlowForge Guard: supervises a command, ends runaways, explains why.

${wrappedRows(rows)}
A step needs: flowforge-ci run [options] -- <command> [args…]
Of each command --help tells more; flowforge-ci --version prints the version.
`;
}

function optionLines(): string {
  return wrappedRows(runOptions.map((option) => [flagName(option), `${option.help} (default: ${option.fallback})`]));
}

function flagName({ name, placeholder }: { readonly name: string; readonly placeholder: string }): string {
  return placeholder === '' ? `--${name}` : `--${name} ${placeholder}`;
}

function environmentLine(): string {
  return `
Each option can also be set in the environment, as ${environmentName('wall-time')} for --wall-time; a flag wins.
Also in the environment:
${wrappedRows(ownVariables.map(({ name, help }): Row => [name, help]))}`;
}
