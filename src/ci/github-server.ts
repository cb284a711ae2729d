/**
 * Whether a `GITHUB_SERVER_URL` is of GitHub itself, Enterprise Cloud included, which has the artifact service; a server of one's own has not. As
 * the client of that service decides it. Left out means github.com; a URL that cannot be read is no server of GitHub's.
 */
export function isGitHubCloud(serverUrl: string | undefined): boolean {
  const host = URL.parse(serverUrl || 'https://github.com')?.hostname ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
