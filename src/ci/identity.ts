import type { RunIdentity } from '../model.ts';
import { type CiName, ciFrom } from './detect.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What of the environment says which run this is, by CI. `step` is not among it: no CI tells a process that. */
interface CiSource {
  readonly identity: (at: (name: string) => string) => Omit<RunIdentity, 'ci' | 'step'>;
  /** Whether `attempt` counts how often the whole run or how often this job was started. */
  readonly attemptOf: 'run' | 'job';
}

/** The names are those of each CI's own documentation of predefined variables. */
const sources: Readonly<Partial<Record<CiName, CiSource>>> = {
  github: {
    identity: (at) => ({
      repository: at('GITHUB_REPOSITORY'),
      sha: at('GITHUB_SHA'),
      workflow: at('GITHUB_WORKFLOW'),
      job: at('GITHUB_JOB'),
      run_id: at('GITHUB_RUN_ID'),
      attempt: at('GITHUB_RUN_ATTEMPT'),
    }),
    attemptOf: 'run',
  },
  gitlab: {
    identity: (at) => ({
      repository: at('CI_PROJECT_PATH'),
      sha: at('CI_COMMIT_SHA'),
      workflow: at('CI_CONFIG_PATH'),
      job: at('CI_JOB_NAME'),
      run_id: at('CI_PIPELINE_ID'),
      // GitLab does not count: a job that is retried gets another id.
      attempt: at('CI_JOB_ID'),
    }),
    attemptOf: 'job',
  },
  circleci: {
    identity: (at) => ({
      repository: joined(at('CIRCLE_PROJECT_USERNAME'), at('CIRCLE_PROJECT_REPONAME')),
      sha: at('CIRCLE_SHA1'),
      workflow: '', // its name is not in the environment
      job: at('CIRCLE_JOB'),
      run_id: at('CIRCLE_WORKFLOW_ID'),
      attempt: at('CIRCLE_BUILD_NUM'),
    }),
    attemptOf: 'job',
  },
  azure: {
    identity: (at) => ({
      repository: at('BUILD_REPOSITORY_NAME'),
      sha: at('BUILD_SOURCEVERSION'),
      workflow: at('BUILD_DEFINITIONNAME'),
      job: at('SYSTEM_JOBNAME'),
      run_id: at('BUILD_BUILDID'),
      attempt: at('SYSTEM_JOBATTEMPT'),
    }),
    attemptOf: 'job',
  },
  buildkite: {
    identity: (at) => ({
      repository: withoutCredentials(at('BUILDKITE_REPO')),
      sha: at('BUILDKITE_COMMIT'),
      workflow: at('BUILDKITE_PIPELINE_SLUG'),
      job: at('BUILDKITE_STEP_KEY') || at('BUILDKITE_LABEL'),
      run_id: at('BUILDKITE_BUILD_ID'),
      attempt: at('BUILDKITE_RETRY_COUNT'),
    }),
    attemptOf: 'job',
  },
  jenkins: {
    identity: (at) => ({
      repository: withoutCredentials(at('GIT_URL')),
      sha: at('GIT_COMMIT'),
      workflow: at('JOB_NAME'),
      job: at('STAGE_NAME'),
      run_id: at('BUILD_NUMBER'),
      attempt: '',
    }),
    attemptOf: 'run',
  },
};

/**
 * Which run of which pipeline this is, from what the CI says in the environment. Empty strings where it does not say.
 * @param asked what `--ci` says
 */
export function identityFrom(env: Environment, step: string, asked?: string): RunIdentity {
  const ci = ciFrom(env, asked);
  const nothing = { repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '' };
  return { ci, ...(sources[ci]?.identity((name) => env[name] ?? '') ?? nothing), step };
}

/**
 * What a bundle that was made in this run of the pipeline must say of itself, as far as the CI tells. Without `job`, the bundle is one of this very job.
 * With the name of another job, `attempt` is left out where it counts the starts of a job. Empty where the CI is not known.
 */
export function expectedFromEnvironment(env: Environment, job?: string): Partial<RunIdentity> {
  const source = sources[ciFrom(env)];
  if (source === undefined) return {};
  const { step: _, ...own } = identityFrom(env, '');
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''));
  if (job === undefined || job === own.job) return said;
  if (source.attemptOf === 'job') delete said['attempt'];
  return { ...said, job };
}

/** What the CI says of the pipeline that all of its jobs have in common: not which job this is, nor which start of it. */
export function pipelineFromEnvironment(env: Environment): Partial<RunIdentity> {
  const { job: _job, attempt: _attempt, ...pipeline } = expectedFromEnvironment(env);
  return pipeline;
}

/** Which start of the whole pipeline this is; null where the CI counts otherwise, or not at all. Nothing is of a later one. */
export function latestAttemptFromEnvironment(env: Environment): number | null {
  const source = sources[ciFrom(env)];
  const attempt = source?.attemptOf === 'run' ? identityFrom(env, '').attempt : '';
  return /^\d{1,15}$/.test(attempt) ? Number(attempt) : null;
}

function joined(owner: string, name: string): string {
  return owner === '' || name === '' ? name : `${owner}/${name}`;
}

/** A remote may be written `https://user:token@host/…`, and evidence is published. */
function withoutCredentials(remote: string): string {
  return remote.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
