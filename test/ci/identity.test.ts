import { describe, expect, it } from 'vitest';
import { expectedFromEnvironment, identityFrom } from '../../src/ci/identity.ts';
import type { RunIdentity } from '../../src/model.ts';

/** What jobs of each CI had in their environment, reduced to what the CI itself sets. */
const recorded: Readonly<Record<string, { readonly env: Readonly<Record<string, string>>; readonly identity: RunIdentity }>> = {
  github: {
    env: {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/hello', GITHUB_WORKFLOW: 'build', GITHUB_JOB: 'test' },
      ...{ GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53', GITHUB_RUN_ID: '1658821493', GITHUB_RUN_ATTEMPT: '2' },
      ...{ GITHUB_RUN_NUMBER: '3', GITHUB_ACTION: '__run', GITHUB_REF: 'refs/heads/main', RUNNER_NAME: 'GitHub Actions 1' },
    },
    identity: {
      ...{ ci: 'github', repository: 'octo/hello', workflow: 'build', job: 'test', run_id: '1658821493', attempt: '2' },
      ...{ sha: 'ffac537e6cbbf934b08745a378932722df287a53', step: 'unit tests' },
    },
  },
  gitlab: {
    env: {
      ...{ CI: 'true', GITLAB_CI: 'true', CI_PROJECT_PATH: 'gitlab-org/gitlab', CI_CONFIG_PATH: '.gitlab-ci.yml' },
      ...{
        CI_COMMIT_SHA: '1ecfd275763eff1d6b4844ea3168962458c9f27a',
        CI_JOB_NAME: 'rspec 2/4',
        CI_JOB_ID: '50',
        CI_JOB_STAGE: 'test',
      },
      ...{ CI_PIPELINE_ID: '1000', CI_PIPELINE_IID: '10', CI_SERVER_NAME: 'GitLab', CI_JOB_TOKEN: 'never-in-evidence' },
    },
    identity: {
      ...{
        ci: 'gitlab',
        repository: 'gitlab-org/gitlab',
        workflow: '.gitlab-ci.yml',
        job: 'rspec 2/4',
        run_id: '1000',
        attempt: '50',
      },
      ...{ sha: '1ecfd275763eff1d6b4844ea3168962458c9f27a', step: 'unit tests' },
    },
  },
  jenkins: {
    env: {
      ...{
        JENKINS_URL: 'https://ci.example.com/',
        BUILD_NUMBER: '153',
        BUILD_TAG: 'jenkins-team-hello-main-153',
        STAGE_NAME: 'Test',
      },
      ...{
        JOB_NAME: 'team/hello/main',
        GIT_COMMIT: '1ecfd275763eff1d6b4844ea3168962458c9f27a',
        GIT_BRANCH: 'main',
        NODE_NAME: 'a',
      },
      ...{ GIT_URL: 'https://robot:hunter2hunter2@git.example.com/team/hello.git', EXECUTOR_NUMBER: '0' },
    },
    identity: {
      ...{ ci: 'jenkins', repository: 'https://git.example.com/team/hello.git', workflow: 'team/hello/main', job: 'Test' },
      ...{ sha: '1ecfd275763eff1d6b4844ea3168962458c9f27a', run_id: '153', attempt: '', step: 'unit tests' },
    },
  },
  circleci: {
    env: {
      ...{ CI: 'true', CIRCLECI: 'true', CIRCLE_PROJECT_USERNAME: 'octo', CIRCLE_PROJECT_REPONAME: 'hello', CIRCLE_JOB: 'test' },
      ...{ CIRCLE_SHA1: '1ecfd275763eff1d6b4844ea3168962458c9f27a', CIRCLE_BUILD_NUM: '41', CIRCLE_NODE_INDEX: '0' },
      ...{ CIRCLE_WORKFLOW_ID: '5034460f-c7c4-4c43-9457-de07e2029e7b' },
    },
    identity: {
      ...{ ci: 'circleci', repository: 'octo/hello', workflow: '', job: 'test', run_id: '5034460f-c7c4-4c43-9457-de07e2029e7b' },
      ...{ sha: '1ecfd275763eff1d6b4844ea3168962458c9f27a', attempt: '41', step: 'unit tests' },
    },
  },
  azure: {
    env: {
      ...{ TF_BUILD: 'True', BUILD_REPOSITORY_NAME: 'hello', BUILD_DEFINITIONNAME: 'hello-ci', SYSTEM_JOBNAME: 'linux_test' },
      ...{ BUILD_SOURCEVERSION: '1ecfd275763eff1d6b4844ea3168962458c9f27a', BUILD_BUILDID: '8812', SYSTEM_JOBATTEMPT: '1' },
      ...{ BUILD_BUILDNUMBER: '20261121.3', SYSTEM_STAGENAME: '__default', AGENT_JOBNAME: 'Linux test' },
    },
    identity: {
      ...{ ci: 'azure', repository: 'hello', workflow: 'hello-ci', job: 'linux_test', run_id: '8812', attempt: '1' },
      ...{ sha: '1ecfd275763eff1d6b4844ea3168962458c9f27a', step: 'unit tests' },
    },
  },
  buildkite: {
    env: {
      ...{ CI: 'true', BUILDKITE: 'true', BUILDKITE_REPO: 'git@github.com:octo/hello.git', BUILDKITE_PIPELINE_SLUG: 'hello' },
      ...{
        BUILDKITE_COMMIT: '1ecfd275763eff1d6b4844ea3168962458c9f27a',
        BUILDKITE_BUILD_ID: '4735ba57-80d0-46e2-8fa0-b28223a86586',
      },
      ...{ BUILDKITE_LABEL: ':hammer: test', BUILDKITE_STEP_KEY: '', BUILDKITE_RETRY_COUNT: '0', BUILDKITE_BUILD_NUMBER: '1514' },
    },
    identity: {
      ...{ ci: 'buildkite', repository: 'git@github.com:octo/hello.git', workflow: 'hello', job: ':hammer: test', attempt: '0' },
      ...{ sha: '1ecfd275763eff1d6b4844ea3168962458c9f27a', run_id: '4735ba57-80d0-46e2-8fa0-b28223a86586', step: 'unit tests' },
    },
  },
};

describe('the identity of a run', () => {
  it.each(Object.entries(recorded))('is what a job of %s says in its environment', (_, { env, identity }) => {
    expect(identityFrom(env, 'unit tests')).toEqual(identity);
  });

  it('is empty in a CI that is not known, and outside of one', () => {
    const nothing = { repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '', step: 'a' };
    expect(identityFrom({ CI: 'true', GIT_COMMIT: 'abc' }, 'a')).toEqual({ ci: 'generic', ...nothing });
    expect(identityFrom({}, 'a')).toEqual({ ci: 'none', ...nothing });
  });

  it.each([
    ['https://user:pass@host/a.git', 'https://host/a.git'],
    ['https://token@host/a.git', 'https://host/a.git'],
    ['ssh://git@host:22/a.git', 'ssh://host:22/a.git'],
    ['https://host/a@b.git', 'https://host/a@b.git'],
    ['git@host:a.git', 'git@host:a.git'],
  ])('holds no credentials of a remote such as %s', (remote, repository) => {
    expect(identityFrom({ BUILDKITE: 'true', BUILDKITE_REPO: remote }, '').repository).toBe(repository);
  });
});

describe('what is expected of a bundle of this run', () => {
  it.each(Object.entries(recorded))('is all that %s says, but the step', (_, { env, identity }) => {
    const { step: __, ...own } = identity;
    expect(expectedFromEnvironment(env)).toEqual(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '')));
  });

  it('is nothing where the CI is not known', () => {
    expect(expectedFromEnvironment({ CI: 'true' })).toEqual({});
  });

  it('keeps the attempt for another job where it counts the runs, and drops it where it counts the starts of a job', () => {
    expect(expectedFromEnvironment(recorded['github']?.env ?? {}, 'lint')).toMatchObject({ job: 'lint', attempt: '2' });
    const gitlab = expectedFromEnvironment(recorded['gitlab']?.env ?? {}, 'lint');
    expect(gitlab).toMatchObject({ job: 'lint', run_id: '1000' });
    expect(gitlab).not.toHaveProperty('attempt');
    expect(expectedFromEnvironment(recorded['gitlab']?.env ?? {}, 'rspec 2/4')).toHaveProperty('attempt', '50');
  });
});
