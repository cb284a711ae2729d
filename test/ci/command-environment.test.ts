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

  it('holds what only looks like a secret of the guard', () => {
    const env = { MY_FLOWFORGE_TOKEN: 'x', FLOWFORGE_NAME: 'keys' };
    expect(commandEnvironment(env, 'cli')).toEqual(env);
  });
});
