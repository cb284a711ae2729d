import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventOf } from '../../src/model.ts';
import { azureOrders, buildkiteGroups, githubOrders, gitlabSections } from '../ci/obeying-ci.ts';
import { guard, temporaryFolder } from './guard.ts';

const environments = {
  github: { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_JOB: 'test' },
  gitlab: { CI: 'true', GITLAB_CI: 'true', CI_JOB_NAME: 'test' },
  jenkins: { JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '7', STAGE_NAME: 'test' },
  circleci: { CI: 'true', CIRCLECI: 'true', CIRCLE_JOB: 'test' },
  azure: { TF_BUILD: 'True', SYSTEM_JOBNAME: 'test' },
  buildkite: { CI: 'true', BUILDKITE: 'true', BUILDKITE_STEP_KEY: 'test' },
} as const;
const cis = Object.keys(environments) as (keyof typeof environments)[];

const killedSoon = ['run', '--wall-time', '300ms', '--name', 'a step', '--', 'sleep', '30'];

describe('a healthy step', () => {
  it.each(cis)('is told of to no CI, and its output is its own: %s', async (ci) => {
    const bytes = Buffer.from('one\n::notice::hello\n##vso[task.x]y\n\u001b[31mred\u001b[0m\r\n\u0000\u00fftwo');
    const { code, stdout, stderr } = await guard(['run', '--', 'cat'], { env: environments[ci], input: bytes });
    expect(code).toBe(0);
    expect(stdout.equals(bytes)).toBe(true);
    expect(ordersIn(stderr)).toEqual([]);
    for (const line of linesOf(stderr)) expect(line).toMatch(/^flowforge: /);
  });
});

describe('a step that was killed', () => {
  it.each([
    ['github', ['error']],
    ['gitlab', ['start', 'end']],
    ['jenkins', []],
    ['circleci', []],
    ['azure', ['task.logissue', 'task.uploadsummary']],
    ['buildkite', ['+++ FlowForge Guard killed "a step": wall-time']],
  ] as const)('is told of as %s wants it, on stderr', async (ci, orders) => {
    const { code, stdout, stderr, bundle } = await guard(killedSoon, { env: environments[ci] });
    expect(code).toBe(86);
    expect(stdout).toHaveLength(0);
    expect(ordersIn(stderr)).toEqual(orders);
    expect(stderr).toContain(`flowforge: evidence: ${bundle}`);
    expect(stderr).toMatch(/^flowforge: killed "a step" after .*: wall-time: /m);
  });

  it('is told of to the CI that --ci names, and its evidence is of that', async () => {
    const env = { ...environments.gitlab, GITLAB_CI: 'false' };
    const { stderr, bundle } = await guard(['run', '--ci', 'gitlab', ...killedSoon.slice(1)], { env });
    expect(ordersIn(stderr)).toEqual(['start', 'end']);
    expect(identityIn(bundle)).toMatchObject({ ci: 'gitlab', job: 'test' });
  });

  it('is told of to no CI with --ci none, nor with FLOWFORGE_CI=none', async () => {
    const flag = await guard(['run', '--ci', 'none', ...killedSoon.slice(1)], { env: environments.azure });
    const variable = await guard(killedSoon, { env: { ...environments.azure, FLOWFORGE_CI: 'none' } });
    for (const { stderr, bundle } of [flag, variable]) {
      expect(ordersIn(stderr)).toEqual([]);
      expect(identityIn(bundle)).toMatchObject({ ci: 'none', job: '' });
    }
  });

  it('is refused a CI that there is not', async () => {
    const { code, stderr } = await guard(['run', '--ci', 'travis', '--', 'true']);
    expect(code).toBe(125);
    expect(stderr).toContain('--ci: "travis" is none of auto, github, gitlab');
  });

  it.each(cis)('cannot order %s about by what it is called', async (ci) => {
    const name =
      'x\n::stop-commands::y\n##vso[task.setvariable variable=PATH]/tmp ##[group]z\n+++ w \u001b[0Ksection_start:1:x\r\u001b[0K';
    const quiet = await guard(killedSoon, { env: environments[ci] });
    const hostile = await guard(['run', '--wall-time', '300ms', '--name', name, '--', 'sleep', '30'], { env: environments[ci] });
    expect(ordersIn(hostile.stderr)).toHaveLength(ordersIn(quiet.stderr).length);
    expect(hostile.stderr).toContain('## vso[task.setvariable variable=PATH]/tmp');
    // A busy machine may be late with a seal, and then there is a line less.
    const told = (stderr: string) => linesOf(stderr).filter((line) => !line.startsWith('flowforge: seal run='));
    expect(told(hostile.stderr)).toHaveLength(told(quiet.stderr).length);
  });
});

describe('a step with an alert', () => {
  const alerted = ['run', '--wall-time', '300ms', '--on-runaway', 'alert', '--name', 'a step', '--', 'sleep', '3'];

  it('is a warning', async () => {
    const { code, stderr } = await guard(alerted, { env: environments.github });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^::warning title=FlowForge Guard alert for "a step"%3A wall-time::/m);
  });

  it('is told of to no CI with --quiet', async () => {
    const { stderr } = await guard(['run', '--quiet', ...alerted.slice(1)], { env: environments.github });
    expect(ordersIn(stderr)).toEqual([]);
  });
});

describe('an annotation on Buildkite', () => {
  it('is the summary, under a context of this run', async () => {
    const { folder, PATH } = agent('printf "%s\\n" "$@" > "$AGENT_OUT/arguments"; cat > "$AGENT_OUT/body"');
    const { stderr, bundle } = await guard(killedSoon, { env: { ...environments.buildkite, PATH, AGENT_OUT: folder } });
    expect(stderr).not.toContain('no annotation');
    expect(readFileSync(join(folder, 'body'), 'utf8')).toBe(readFileSync(join(bundle ?? '', 'summary.md'), 'utf8'));
    const runId = bundle?.split('/').at(-1);
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toBe(`annotate\n--style\nerror\n--context\nflowforge-${runId}\n`);
  });

  it('that cannot be made is one line, and the verdict stays', async () => {
    const { PATH } = agent('exit 7');
    const { code, stderr } = await guard(killedSoon, { env: { ...environments.buildkite, PATH } });
    expect(code).toBe(86);
    expect(linesOf(stderr).at(-1)).toBe('flowforge: no annotation was made: buildkite-agent ended with exit code 7');
  });

  it('is not made of a healthy step', async () => {
    const { folder, PATH } = agent('touch "$AGENT_OUT/started"');
    await guard(['run', '--', 'true'], { env: { ...environments.buildkite, PATH, AGENT_OUT: folder } });
    expect(() => readFileSync(join(folder, 'started'))).toThrow('ENOENT');
  });
});

/** A program called buildkite-agent, alone in a folder that is first on the PATH. */
function agent(script: string): { readonly folder: string; readonly PATH: string } {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'buildkite-agent'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, 'buildkite-agent'), 0o755);
  return { folder, PATH: `${bin}:${process.env.PATH}` };
}

/** What any CI would obey. */
function ordersIn(stderr: string): readonly string[] {
  const lines = linesOf(stderr);
  const edges = gitlabSections(lines).map((section) => section.split(':')[0] ?? '');
  return [...githubOrders(lines), ...azureOrders(lines), ...edges, ...buildkiteGroups(lines)];
}

function linesOf(stderr: string): readonly string[] {
  return stderr.split('\n').slice(0, -1);
}

function identityIn(bundle: string | null) {
  const [line = ''] = readFileSync(join(bundle ?? '', 'events.jsonl'), 'utf8').split('\n');
  const { event } = JSON.parse(line) as { event: EventOf<'run_started'> };
  return event.payload.identity;
}
