import type { CiName } from '../ci/detect.ts';
import { isGitHubCloud } from '../ci/github-server.ts';
import { identityFrom } from '../ci/identity.ts';
import { type Finding, good, limited } from './doctor-finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A service that answers at all does so at once; a job's log should not wait for one that does not. */
const CONNECT_TIMEOUT_MS = 3_000;

/** Which CI this is, and whether its artifact service can be used. Only that service is ever asked, and only on GitHub. */
export async function ciFindings(env: Environment, ci: CiName): Promise<readonly Finding[]> {
  const artifacts = ci === 'github' ? [await artifactService(env)] : [];
  return [detected(env, ci), ...artifacts];
}

function detected(env: Environment, ci: CiName): Finding {
  if (ci === 'none') return good('CI', 'none: evidence says nothing of a repository or job');
  if (ci === 'generic') return good('CI', 'one that is not known by name: evidence says nothing of a repository or job');
  const { repository, job } = identityFrom(env, '', ci);
  const what = [repository === '' ? '' : `repository ${repository}`, job === '' ? '' : `job ${job}`];
  return good('CI', [ci, ...what.filter((each) => each !== '')].join(', '));
}

async function artifactService(env: Environment): Promise<Finding> {
  if (!isGitHubCloud(env['GITHUB_SERVER_URL']))
    return limited(
      'artifact service',
      'GitHub Enterprise Server has none that the guard can use',
      'upload the evidence folder with actions/upload-artifact, in the version that your server has',
    );
  if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (env['ACTIONS_RESULTS_URL'] ?? '') === '')
    return limited(
      'artifact service',
      'cannot be looked at: a run: step gets no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, only an action does',
      'the action uploads by itself; a run: step needs actions/upload-artifact after it',
    );
  const proxy = ['https_proxy', 'HTTPS_PROXY'].find((name) => (env[name] ?? '') !== '');
  if (proxy !== undefined)
    return limited('artifact service', `not asked: the way to it goes through ${proxy}`, 'nothing, if other uploads work here');
  return asked(env['ACTIONS_RESULTS_URL'] ?? '');
}

/** Whatever it answers, it is there. No token is sent, and no redirect followed. */
async function asked(url: string): Promise<Finding> {
  const origin = URL.parse(url)?.origin ?? '';
  try {
    const signal = AbortSignal.timeout(CONNECT_TIMEOUT_MS);
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
    return good('artifact service', `${origin} answers`);
  } catch (error) {
    const todo = 'let the runner reach it; without it, evidence stays in its folder and the verdict stands';
    return limited('artifact service', `${origin || 'ACTIONS_RESULTS_URL'} cannot be reached: ${reasonOf(error)}`, todo);
  }
}

/** fetch() hides what happened in the cause of its error. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${CONNECT_TIMEOUT_MS / 1000} s`;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
