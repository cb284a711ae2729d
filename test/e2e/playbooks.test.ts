import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli, GuardRun, repository } from './guard.ts';
import { project, snippetsOf } from './sample-project.ts';

/** A run that was ended, and one whose guard was killed, in the project's evidence folder. */
async function runsToLookAt(folder: string): Promise<Readonly<Record<string, string>>> {
  const evidence = join(folder, 'flowforge-evidence');
  const ended = await new GuardRun(['run', '--evidence-dir', evidence, '--wall-time', '1s', '--', 'sleep', '60']).ended();
  expect(ended.code).toBe(86);
  const killed = runsIn(evidence);
  const guard = new GuardRun(['run', '--evidence-dir', evidence, '--', 'sh', '-c', 'echo ready; sleep 60']);
  await guard.printed('flowforge: seal run=');
  guard.child.kill('SIGKILL');
  await guard.ended();
  const interrupted = runsIn(evidence).filter((run) => !killed.includes(run));
  return { run: killed[0] ?? '', interrupted: interrupted[0] ?? '' };
}

function policyOn(page: string): string | undefined {
  return snippetsOf(page).find(({ text }) => text.startsWith('# policy.yml\n'))?.text;
}

function runsIn(evidence: string): readonly string[] {
  const { stdout } = spawnSync('ls', [evidence], { encoding: 'utf8' });
  return stdout.split('\n').filter((name) => name !== '');
}

describe.each(['docs/runbook.md', 'docs/operations.md', 'docs/troubleshooting.md', 'SECURITY.md'])('%s', (page) => {
  it('shows command lines that end as it says', async () => {
    const { folder, run } = project();
    writeFileSync(join(folder, 'policy.yml'), policyOn(page) ?? 'version: 1\nprofile: standard\n');
    const names = await runsToLookAt(folder);
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const lines = snippetsOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.trimEnd().split('\n'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      if (line.startsWith('npm ')) {
        for (const [, script = ''] of line.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
        continue;
      }
      const [, code = '0'] = /# exit code (\d+)$/.exec(line) ?? [];
      const { status, stdout, stderr } = run(line.replaceAll(/<(\w+)>/g, (_, name: string) => names[name] ?? name));
      expect(status, `${line}\n${stdout}${stderr}`).toBe(Number(code));
    }
  });

  it('shows workflow steps whose inputs and outputs the action has', () => {
    const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
    for (const { text } of snippetsOf(page).filter(({ language, text }) => language === 'yaml' && text.startsWith('steps:'))) {
      const { steps } = parse(text) as { steps: readonly { readonly uses?: string; readonly with?: object }[] };
      for (const step of steps)
        if (step.uses?.startsWith('flowforge/guard@'))
          expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      for (const [, output] of text.matchAll(/steps\.guard\.outputs\.([\w-]+)/g))
        expect(Object.keys(action.outputs)).toContain(output);
    }
  });

  it('shows only policies and workflow steps as YAML, and policies that are valid', () => {
    const { folder, run } = project();
    const blocks = snippetsOf(page).filter(({ language }) => language === 'yaml');
    expect(blocks.filter(({ text }) => !/^(# policy\.yml\n|steps:\n)/.test(text))).toEqual([]);
    const policy = policyOn(page);
    if (policy === undefined) return;
    writeFileSync(join(folder, 'policy.yml'), policy);
    expect(run('flowforge-ci policy lint policy.yml').stdout).toBe('policy.yml: no errors, no warnings\n');
  });

  it('names commands that there are', () => {
    const commands = [...readFileSync(join(repository, page), 'utf8').matchAll(/flowforge-ci ([a-z]+)/g)].map(([, name]) => name);
    const { stdout } = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' });
    for (const name of new Set(commands)) expect(stdout).toContain(`flowforge-ci ${name}`);
  });
});
