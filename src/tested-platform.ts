import type { PolicySource } from './decision/effective-policy.ts';

/** Where every test of this project has run. Elsewhere the guard watches and tells, and kills only what it is asked to. */
export function testedPlatform(platform: string): boolean {
  return platform === 'linux';
}

/** What holds on this platform when nothing else is said. */
export function platformPolicy(platform: string): PolicySource {
  if (testedPlatform(platform)) return {};
  return { profile: 'watchdog', places: { profile: { kind: 'option', name: `${platform}, which is untested` } } };
}
