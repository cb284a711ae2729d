import { nearest } from '../decision/nearest.ts';
import { commands } from './commands.ts';
import { helpText } from './help.ts';

/** Wrong usage: 125 for `run`, whose other codes belong to the command, 2 everywhere else. */
const USAGE = 2;

/** Runs one command of the CLI and resolves to its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(helpText(args[0] ?? null));
    return name === undefined ? USAGE : 0;
  }
  if (name === '--version') {
    const { VERSION } = await import('../version.ts');
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const near = nearest(
      name,
      commands.map((each) => each.name),
    );
    const hint = near === null ? 'See flowforge-ci --help.' : `Did you mean ${near}?`;
    process.stderr.write(`flowforge: there is no command "${name}". ${hint}\n`);
    return USAGE;
  }
  if (asksForHelp(args)) {
    process.stdout.write(helpText(name));
    return 0;
  }
  return command.load().then((start) => start(args));
}

/** `--help` before `--` is for the guard; behind it, it belongs to the command. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const own = end === -1 ? args : args.slice(0, end);
  return own.includes('--help') || own.includes('-h');
}
