import { describe, expect, it } from 'vitest';
import { commandEnvironment } from '../../src/ci/command-environment.ts';

describe('the environment of the command', () => {
  it.each(['cli', 'action'] as const)('does not hold the key that signs the evidence, whichever form it has (%s)', (entry) => {
    const env = { FLOWFORGE_SIGNING_KEY: '/run/secrets/key.pem', PATH: '/bin', FLOWFORGE_WALL_TIME: '30m' };
    expect(commandEnvironment(env, entry)).toEqual({ PATH: '/bin', FLOWFORGE_WALL_TIME: '30m' });
  });

  it.each([
    'FLOWFORGE_API_TOKEN',
    'FLOWFORGE_SECRET',
    'FLOWFORGE_DB_PASSWORD',
    'FLOWFORGE_CREDENTIALS',
    'FLOWFORGE_SIGNING_KEY_OLD',
  ])('does not hold %s', (name) => {
    expect(commandEnvironment({ [name]: 'x' }, 'cli')).toEqual({});
  });

  it('is that of a run: step, without what the runner gives to actions alone', () => {
    const ofActions = {
      ...{ ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RUNTIME_URL: 'x', ACTIONS_RESULTS_URL: 'x', ACTIONS_CACHE_URL: 'x' },
      ...{ ACTIONS_CACHE_SERVICE_V2: 'True', INPUT_RUN: 'x', STATE_run: 'x', GITHUB_STATE: '/state' },
    };
    expect(commandEnvironment({ ...ofActions, PATH: '/bin', GITHUB_OUTPUT: '/output' }, 'action')).toEqual({
      PATH: '/bin',
      GITHUB_OUTPUT: '/output',
    });
    expect(commandEnvironment(ofActions, 'cli')).toEqual(ofActions);
  });

  it.each(['cli', 'action'] as const)(
    'lets a step that was granted it ask for an OIDC token, as a run: step can (%s)',
    (entry) => {
      const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
      expect(commandEnvironment(env, entry)).toEqual(env);
    },
  );

  it('holds what only looks like a secret of the guard', () => {
    const env = { MY_FLOWFORGE_TOKEN: 'x', FLOWFORGE_NAME: 'keys' };
    expect(commandEnvironment(env, 'cli')).toEqual(env);
  });
});
