import { randomUUID } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { scriptExtension, shellCommand } from '../ci/runner-shells.ts';
import { input, untrimmedInput } from './runner-files.ts';

/** The `run:` step that the action stands for. */
export interface ScriptStep {
  readonly kind: 'ok';
  readonly script: string;
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** Where the runner wants temporary files; it clears it after the job. */
  readonly temp: string;
}

/**
 * Writes the script as the runner does for a `run:` step, and says how to start it.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs
 */
export async function openScriptStep(): Promise<OpenScriptStep | { readonly kind: 'invalid'; readonly problem: string }> {
  const script = untrimmedInput('run');
  if (script.trim() === '') return invalid('the input "run" is empty: give the script that is to be supervised');
  const cwd = resolve(input('working-directory'));
  if (!isFolder(cwd)) return invalid(`working-directory: there is no folder ${cwd}`);

  const shell = input('shell') || defaultShell();
  const temp = process.env['RUNNER_TEMP'] || tmpdir();
  const file = join(temp, `${randomUUID()}${scriptExtension(shell)}`);
  const command = shellCommand(shell, file);
  if (command.kind === 'invalid') return command;
  try {
    await writeFile(file, scriptText(shell.split(' ')[0] ?? '', script));
  } catch (error) {
    return invalid(`the script could not be written: ${(error as Error).message}`);
  }
  return { kind: 'ok', script, argv: command.argv, cwd, temp, close: () => rm(file, { force: true }) };
}

export interface OpenScriptStep extends ScriptStep {
  /** Removes the script's file. */
  close(): Promise<void>;
}

/** Line ends stay as they are, but on Windows. */
export function scriptText(shell: string, script: string, platform: NodeJS.Platform = process.platform): string {
  const text = withPreamble(shell, script);
  return platform === 'win32' ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text;
}

function withPreamble(shell: string, script: string): string {
  switch (shell) {
    case 'cmd':
      return `@echo off\n${script}`;
    case 'pwsh':
    case 'powershell':
      return `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`;
    default:
      return script;
  }
}

/** A container may have no bash, and a Windows of one's own no PowerShell 7. */
function defaultShell(): string {
  if (process.platform === 'win32') return isOnPath('pwsh.exe') ? 'pwsh' : 'powershell';
  return isOnPath('bash') ? '' : 'sh';
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function invalid(problem: string): { readonly kind: 'invalid'; readonly problem: string } {
  return { kind: 'invalid', problem };
}
