import { isGitHubCloud } from '../ci/github-server.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Why this runner has no artifact service that the guard can use; null when it has one. As the client of the service itself decides it. */
export function whyNoArtifactService(env: Environment): string | null {
  if (!isGitHubCloud(env['GITHUB_SERVER_URL'])) return 'GitHub Enterprise Server has no artifact service that the guard can use';
  if (!env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL'])
    return 'the runner gave the action no access to its artifact service';
  return null;
}

/** Where people find the artifact; empty where the run is not known. */
export function artifactUrl(env: Environment, id: number): string {
  const [server, repository, run] = [
    env['GITHUB_SERVER_URL'] || 'https://github.com',
    env['GITHUB_REPOSITORY'],
    env['GITHUB_RUN_ID'],
  ];
  return repository && run ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}` : '';
}
