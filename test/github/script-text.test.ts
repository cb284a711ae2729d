import { describe, expect, it } from 'vitest';
import { scriptText } from '../../src/github/script-step.ts';

describe('the text of a script', () => {
  it.each(['', 'bash', 'sh', 'python', 'perl'])('is what the user wrote, for the shell %j', (shell) => {
    expect(scriptText(shell, 'one\r\ntwo\n', 'linux')).toBe('one\r\ntwo\n');
  });

  it.each(['pwsh', 'powershell'])('lets %s stop at the first error and end with the last program’s exit code', (shell) => {
    expect(scriptText(shell, 'build', 'linux').split('\n')).toEqual([
      "$ErrorActionPreference = 'stop'",
      'build',
      'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
    ]);
  });

  it('does not let cmd print each line before it runs it', () => {
    expect(scriptText('cmd', 'build', 'win32')).toBe('@echo off\r\nbuild');
  });

  it('has the line ends of Windows on Windows, whichever it had', () => {
    expect(scriptText('bash', 'one\ntwo\r\nthree', 'win32')).toBe('one\r\ntwo\r\nthree');
  });
});
