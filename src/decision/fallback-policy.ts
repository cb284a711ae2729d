import type { PolicySource } from './effective-policy.ts';

/** Declared bounds are certain, whatever the file was to say. */
const killing = { declared: 'kill' } as const;

/**
 * What holds where the policy file is not valid and a run goes on all the same: nobody knows what the file was to spare, so no rule ends
 * anything by what it infers, whichever profile the options ask for. Limits of the options still hold.
 */
export const fallbackPolicy: PolicySource = {
  profile: 'watchdog',
  rules: {
    'wall-time': { action: 'kill' },
    'no-output': { action: 'kill' },
    budget: { action: 'kill' },
    ...{ hang: killing, memory: killing, 'output-flood': killing, 'fork-storm': killing },
  },
  places: { profile: { kind: 'option', name: 'on-invalid-policy fallback' } },
};
