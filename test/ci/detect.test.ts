import { describe, expect, it } from 'vitest';
import { ciFrom, ciNames } from '../../src/ci/detect.ts';
import { expectedFromEnvironment, identityFrom } from '../../src/ci/identity.ts';
import { runOptions } from '../../src/decision/options.ts';

const environments = {
  github: { CI: 'true', GITHUB_ACTIONS: 'true' },
  gitlab: { CI: 'true', GITLAB_CI: 'true' },
  jenkins: { JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '7' },
  circleci: { CI: 'true', CIRCLECI: 'true' },
  azure: { TF_BUILD: 'True' },
  buildkite: { CI: 'true', BUILDKITE: 'true' },
  generic: { CI: '1' },
  none: { HOME: '/home/me' },
} as const;

describe('which CI this is', () => {
  it.each(ciNames)('is known by what it sets: %s', (name) => {
    expect(ciFrom(environments[name])).toBe(name);
    expect(ciFrom(environments[name], 'auto')).toBe(name);
  });

  it.each(ciNames)('is what --ci says, whatever the environment is: %s', (name) => {
    for (const env of Object.values(environments)) expect(ciFrom(env, name)).toBe(name);
  });

  it('is what FLOWFORGE_CI says', () => {
    expect(ciFrom({ ...environments.github, FLOWFORGE_CI: 'none' })).toBe('none');
    expect(ciFrom({ ...environments.github, FLOWFORGE_CI: 'none' }, 'auto')).toBe('github');
  });

  it('can be said with --ci, for every one of them', () => {
    expect(runOptions.find(({ name }) => name === 'ci')?.choices).toEqual(['auto', ...ciNames]);
  });

  it.each(['false', 'FALSE', '0', ''])('is none where CI is "%s"', (value) => {
    expect(ciFrom({ CI: value })).toBe('none');
  });

  it.each([
    { GITHUB_ACTIONS: 'false' },
    { GITLAB_CI: 'false' },
    { TF_BUILD: 'no' },
    { JENKINS_URL: 'https://ci.example.com/' },
    { JENKINS_URL: '', BUILD_NUMBER: '' },
  ])('is not taken from a sign that is only half there: %o', (env) => {
    expect(ciFrom(env)).toBe('none');
  });

  it('is the CI whose job builds with an agent of another', () => {
    expect(ciFrom({ ...environments.jenkins, ...environments.buildkite })).toBe('buildkite');
  });
});

describe('the identity of a run under a program that imitates GitLab', () => {
  const env = { GITLAB_CI: 'false', CI: 'true', CI_JOB_NAME: 'test', CI_PROJECT_PATH: 'team/hello', CI_PIPELINE_ID: '1000' };

  it('is that of GitLab with --ci gitlab', () => {
    expect(identityFrom(env, 'x')).toMatchObject({ ci: 'generic', job: '', repository: '' });
    expect(identityFrom(env, 'x', 'gitlab')).toMatchObject({
      ci: 'gitlab',
      job: 'test',
      repository: 'team/hello',
      run_id: '1000',
    });
  });

  it('is expected to be that by a verify that has FLOWFORGE_CI', () => {
    expect(expectedFromEnvironment(env)).toEqual({});
    expect(expectedFromEnvironment({ ...env, FLOWFORGE_CI: 'gitlab' })).toMatchObject({ ci: 'gitlab', run_id: '1000' });
  });
});
