import { resolve } from 'node:path';
import { logLine } from '../ci/log-line.ts';
import { shellCommand } from '../ci/runner-shells.ts';
import { strayVariableLines } from '../decision/guard-variables.ts';
import { killSwitch } from '../decision/kill-switch.ts';
import { runOptions } from '../decision/options.ts';
import { environmentLayer, readOptions } from '../decision/read-options.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import { grantedSettings } from '../granted-run.ts';
import { publish } from '../publish.ts';
import { run } from '../run.ts';
import { runSettings } from '../run-settings.ts';
import { runUnguarded } from '../unguarded.ts';
import { parseArguments } from './arguments.ts';

/** The guard was misused or failed itself: no command of the user ends with this code by the guard's doing. */
const GUARD_FAILED = 125;

/** `flowforge-ci run`: supervises one command and resolves to the exit code that the CI is to see. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const end = args.indexOf('--');
  const [file, ...rest] = end === -1 ? [] : args.slice(end + 1);
  // The kill switch comes before anything that could be wrong with options or policy.
  const disabled = killSwitch(process.env);
  if (disabled.kind === 'unguarded' && file !== undefined) return runUnguarded(disabled.said, [file, ...rest], 'cli');
  if (disabled.kind === 'guarded' && disabled.problem !== null) say(disabled.problem);
  const own = end === -1 ? args : args.slice(0, end);
  const parsed = parseArguments(
    own,
    runOptions.map(({ name, kind }) => ({ name, takesValue: kind !== 'flag' })),
  );
  if (parsed.kind === 'wrong') return misused(parsed.problem);
  const flags = { said: (name: string) => `--${name}`, values: parsed.flags };
  const options = readOptions([environmentLayer(process.env), flags]);
  if (options.kind === 'invalid') return misused(options.problem);
  const { values } = options;
  if (values.quiet !== 'true') strayVariableLines(process.env).forEach(say);

  const argv = commandOf(file === undefined ? null : [file, ...rest], parsed.words, values);
  if (typeof argv === 'string') return misused(argv);
  if (disabled.kind === 'unguarded') return runUnguarded(disabled.said, argv, 'cli');

  const name = values.name ?? argv.join(' ');
  const asked = await runSettings(options, name);
  const settings = asked.kind === 'ok' ? await grantedSettings(asked, values, process.env) : asked;
  if (settings.kind === 'invalid') return misused(settings.problem);

  const outcome = await run({
    ...{ entry: 'cli', argv, name, cwd: process.cwd() },
    settings,
    evidenceDir: evidenceFolder(process.cwd(), values['evidence-dir']),
  });
  await publish(outcome, {
    quiet: values.quiet === 'true',
    junitPath: values['junit-path'],
    summaryPath: values['job-summary'],
    resultPath: values.result,
    ci: settings.ci,
  });
  return outcome.exitCode;
}

/** The command after `--`, or the script of `--shell`; a text says what is wrong. */
function commandOf(
  command: readonly [string, ...string[]] | null,
  strayWords: readonly string[],
  values: Readonly<Record<string, string>>,
): readonly [string, ...string[]] | string {
  if (strayWords.length > 0)
    return `"${strayWords[0]}" stands before "--". Write: flowforge-ci run [options] -- <command> [args…]`;
  if (values.script !== undefined) {
    if (command !== null) return 'give either a command after "--" or --script, not both';
    const shell = shellCommand(values.shell ?? '', resolve(values.script));
    return shell.kind === 'ok' ? shell.argv : `--shell: ${shell.problem}`;
  }
  if (values.shell !== undefined) return '--shell needs --script FILE';
  return command ?? 'no command. Write: flowforge-ci run [options] -- <command> [args…]';
}

/** What is quoted of options and policies may hold line feeds, and a CI obeys lines that begin with `::`. */
function misused(problem: string): number {
  const lines = `flowforge: ${problem}`.split(/\r\n|[\r\n]/);
  process.stderr.write(lines.map((line) => `${line.startsWith('flowforge: ') ? line : `flowforge: ${line}`}\n`).join(''));
  return GUARD_FAILED;
}

function say(line: string): void {
  process.stderr.write(`flowforge: ${logLine(line)}\n`);
}
