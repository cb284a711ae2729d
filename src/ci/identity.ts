import type { RunIdentity } from '../model.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Which run of which pipeline this is, from what the CI says in the environment. */
export function identityFrom(env: Environment, step: string): RunIdentity {
  const at = (name: string) => env[name] ?? '';
  if (at('GITHUB_ACTIONS') === 'true') {
    return {
      ci: 'github',
      repository: at('GITHUB_REPOSITORY'),
      sha: at('GITHUB_SHA'),
      workflow: at('GITHUB_WORKFLOW'),
      job: at('GITHUB_JOB'),
      run_id: at('GITHUB_RUN_ID'),
      attempt: at('GITHUB_RUN_ATTEMPT'),
      step,
    };
  }
  return {
    ci: at('CI') === '' ? 'none' : 'generic',
    repository: '',
    sha: '',
    workflow: '',
    job: '',
    run_id: '',
    attempt: '',
    step,
  };
}
