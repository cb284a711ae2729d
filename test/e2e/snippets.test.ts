import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli, repository } from './guard.ts';
import { project, runsIn, snippetsOf } from './sample-project.ts';

const readme = snippetsOf('README.md');

describe('README', () => {
  it('sets the project up with commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const setUp = readme.find(({ text }) => text.includes('npm ci'))?.text ?? '';
    expect(setUp).toContain('npm ci && npm run demo');
    expect(setUp).toContain('npm ci && npm test');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });

  it('shows command lines that work', () => {
    const { folder, run } = project();
    const block = readme.find(({ language, text }) => language === 'sh' && text.includes('flowforge-ci run'))?.text ?? '';
    const lines = block.split('\n').filter((line) => line.startsWith('flowforge-ci'));
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const { status, stdout, stderr } = run(
        line.replaceAll('<run>', existsSync(join(folder, 'flowforge-evidence')) ? (runsIn(folder)[0] ?? '') : ''),
      );
      // A run that has ended by itself leaves nothing to recover.
      expect(status, `${line}\n${stdout}${stderr}`).toBe(line.includes('--recover') ? 1 : 0);
    }
  });

  it('shows workflow steps whose inputs and outputs the action has', () => {
    const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
    const blocks = readme.filter(({ text }) => text.includes('uses: flowforge/guard@v1'));
    expect(blocks.length).toBeGreaterThan(0);
    for (const { text } of blocks) {
      for (const step of stepsIn(text)) {
        if (step.uses?.startsWith('flowforge/guard'))
          expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
      }
      for (const [, output] of text.matchAll(/steps\.guard\.outputs\.([\w-]+)/g))
        expect(Object.keys(action.outputs)).toContain(output);
    }
  });

  it('shows workflow steps that the action runs', () => {
    const { folder } = project();
    const [block] = readme.filter(({ text }) => text.includes('uses: flowforge/guard@v1'));
    const guardStep = stepsIn(block?.text ?? '').find(({ uses }) => uses?.startsWith('flowforge/guard'));
    const inputs = Object.entries(guardStep?.with ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const { status, stdout } = spawnSync(process.execPath, [join(repository, 'dist', 'main.js')], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TEMP: folder, ...Object.fromEntries(inputs) },
    });
    expect(stdout).toContain('tested');
    expect(status).toBe(0);
  });

  it('shows a policy that is valid', () => {
    const { folder, run } = project();
    const block = readme.find(({ text }) => text.startsWith('# policy.yml'));
    writeFileSync(join(folder, 'policy.yml'), block?.text ?? '');
    const { status, stderr } = run('flowforge-ci run --policy policy.yml -- true');
    expect(status, `${stderr}`).toBe(0);
  });
});

describe('npm run demo', () => {
  it('detects a real runaway, ends it, and explains it within a minute', () => {
    const { folder } = project();
    const { status, stdout } = spawnSync(process.execPath, [cli, 'demo'], { cwd: folder, encoding: 'utf8', timeout: 60_000 });
    expect(status).toBe(0);
    expect(Number(/^Runaway detected in (\d+\.\d) seconds$/m.exec(stdout)?.[1])).toBeGreaterThan(0);
    expect(Number(/^CPU peaked at (\d+(?:\.\d+)?)%$/m.exec(stdout)?.[1])).toBeGreaterThan(0);
    expect(stdout).toMatch(/^Process recovered$/m);
    expect(stdout).toMatch(/decision_made .*output-loop/);
    expect(existsSync(join(folder, 'flowforge-evidence', runsIn(folder)[0] ?? '', 'events.jsonl'))).toBe(true);
  });
});

/** Of a whole workflow, or of the part of it that is shown. */
function stepsIn(text: string): readonly Step[] {
  const shown = parse(text) as { readonly jobs?: { readonly test: Steps } } & Steps;
  return (shown.jobs?.test ?? shown).steps;
}

interface Steps {
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
