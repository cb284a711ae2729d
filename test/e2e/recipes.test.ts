import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, repository } from './guard.ts';
import { manifest, newProject, type Project, type Tests } from './new-user.ts';
import { type RanRecipe, recipeRunners } from './recipe-runners.ts';

const [document, readme, template] = ['docs/ci-recipes.md', 'README.md', 'templates/guard.yml'].map((path) =>
  readFileSync(join(repository, path), 'utf8'),
) as [string, string, string];

interface Recipe {
  readonly heading: string;
  /** Where it is to be copied to, from its first line. */
  readonly path: string;
  readonly text: string;
}

/** README also shows a policy in this way. */
const recipes: readonly Recipe[] = [...document.split(/^## /m), ...readme.split(/^### /m)]
  .flatMap((section) =>
    [...section.matchAll(/^```(?:yaml|groovy)\n(?:#|\/\/) (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = ''], at) => {
      const [heading = ''] = section.split('\n');
      return { heading: `${heading}${at === 0 ? '' : `, recipe ${at + 1}`}`, path, text };
    }),
  )
  .filter(({ path }) => path !== 'policy.yml');

describe.each(recipes)('the recipe for $heading', (recipe) => {
  it('lets a healthy step pass, and keeps its evidence', () => {
    const run = runOf(recipe, 'pass');
    expect(run.ran.status, run.ran.stderr).toBe(0);
    expect(run.ran.stdout).toContain('tested');
    expectCollected(run, recipe, /<testsuite /);
  });

  it('ends a runaway, and keeps what says why', () => {
    const run = runOf(recipe, 'run away');
    expect(run.ran.status, run.ran.stderr).toBe(86);
    expectCollected(run, recipe, /<failure [^>]*type="output-loop"/);
  });
});

describe('the recipes', () => {
  it('are there for every CI that init writes for, and for the others', () => {
    expect(new Set(recipes.map(({ path }) => path))).toEqual(new Set(Object.keys(recipeRunners)));
  });

  it('name the version that this is', () => {
    const named = [document, readme, template].flatMap((text) =>
      [...text.matchAll(/\b\d+\.\d+\.\d+\b(?=\/| |$|-linux)/gm)].map(([version]) => version),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(new Set(named)).toEqual(new Set([manifest.version]));
  });

  it('have command lines for a laptop that work there', () => {
    const project = newProject();
    const block = /^## On a laptop\n+```sh\n([\s\S]*?)^```$/m.exec(document)?.[1] ?? 'false';
    const { status, stdout, stderr } = project.run(block);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^VALID/m);
  });
});

interface Run {
  readonly ran: RanRecipe;
  readonly project: Project;
}

function runOf({ path, text }: Recipe, tests: Tests): Run {
  const runner = recipeRunners[path];
  if (runner === undefined) throw new Error(`nothing here runs a ${path}`);
  const project = newProject(tests);
  const first = `export PATH="${standInsFor(project, tests)}:$PATH"`;
  return { ran: runner({ ...project, run: (lines, env) => project.run(`${first}\n${lines}`, env) }, text), project };
}

/**
 * For the recipe of an image without Node: a Python whose tests go as the project's do, and a curl that fetches an archive with the guard in it, as the real one is
 * laid out.
 */
function standInsFor({ folder }: Project, tests: Tests): string {
  const bin = join(folder, 'node_modules', 'stand-ins');
  mkdirSync(join(bin, 'archive', 'flowforge-guard'), { recursive: true });
  const programs = {
    'archive/flowforge-guard/flowforge-ci': `exec "${process.execPath}" "${cli}" "$@"`,
    curl: `tar -cz -C "${bin}/archive" flowforge-guard`,
    python: tests === 'pass' ? 'echo tested' : `exec "${process.execPath}" again.mjs`,
  };
  for (const [name, line] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** Of these, the CI itself shows what failed. */
const readsJunit = new Set(['.gitlab-ci.yml', 'Jenkinsfile', '.circleci/config.yml', 'azure-pipelines.yml']);

function expectCollected({ ran, project }: Run, { path, text }: Recipe, expected: RegExp): void {
  const bundles = project.found('flowforge-evidence/*/junit.xml');
  expect(bundles).toHaveLength(1);
  expect(project.read(bundles[0] ?? '')).toMatch(expected);
  expect(ran.junit).toEqual(readsJunit.has(path) ? bundles : []);
  if (text.includes('uses: flowforge/guard@')) return; // which uploads by itself
  expect(ran.kept.map((kept) => kept.split('/').at(-1))).toEqual(expect.arrayContaining(['junit.xml', 'events.jsonl']));
}
