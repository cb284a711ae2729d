/** GitHub's own templates for `shell:`; `{0}` is the script file. The bare default is not the same as an explicit `bash`. */
const TEMPLATES: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
  pwsh: `pwsh -command ". '{0}'"`,
  powershell: `powershell -command ". '{0}'"`,
  cmd: 'cmd /D /E:ON /V:OFF /S /C "CALL {0}"',
};

const DEFAULT_TEMPLATE = process.platform === 'win32' ? TEMPLATES.pwsh : 'bash -e {0}';

export type ShellCommand =
  | { readonly kind: 'ok'; readonly argv: readonly [string, ...string[]] }
  | { readonly kind: 'invalid'; readonly problem: string };

/**
 * The command line that runs a script file with a shell, exactly as a `run:` step would.
 * @param shell a name that the runner knows, a template with `{0}`, or empty for the runner's default
 */
export function shellCommand(shell: string, script: string): ShellCommand {
  const template = shell === '' ? DEFAULT_TEMPLATE : (TEMPLATES[shell] ?? shell);
  if (template === undefined || !template.includes('{0}')) {
    return {
      kind: 'invalid',
      problem: `shell "${shell}" is none of ${Object.keys(TEMPLATES).join(', ')} and has no {0} for the script`,
    };
  }
  const [file, ...args] = words(template).map((word) => word.replaceAll('{0}', script));
  return file === undefined ? { kind: 'invalid', problem: 'the shell is empty' } : { kind: 'ok', argv: [file, ...args] };
}

/** The extension that a shell expects of its script; PowerShell and cmd refuse others. */
export function scriptExtension(shell: string): string {
  const name = shell === '' && process.platform === 'win32' ? 'pwsh' : shell.split(' ')[0];
  switch (name) {
    case 'pwsh':
    case 'powershell':
      return '.ps1';
    case 'cmd':
      return '.cmd';
    case 'python':
      return '.py';
    default:
      return '.sh';
  }
}

/** Splits at spaces outside double quotes. */
function words(template: string): readonly string[] {
  return (template.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
