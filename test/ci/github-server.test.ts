import { describe, expect, it } from 'vitest';
import { isGitHubCloud } from '../../src/ci/github-server.ts';

describe('a GITHUB_SERVER_URL', () => {
  it.each(['https://github.com', 'https://octo.ghe.com', 'http://service.localhost:4711', '', undefined])(
    '%s is of GitHub itself',
    (url) => {
      expect(isGitHubCloud(url)).toBe(true);
    },
  );

  it.each(['https://github.example.org', 'https://github.com.example.org', 'https://notgithub.com', 'no address'])(
    '%s is not',
    (url) => {
      expect(isGitHubCloud(url)).toBe(false);
    },
  );
});
