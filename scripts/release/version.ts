import type { Outcome } from './step.ts';

export interface VersionFacts {
  readonly packageVersion: string;
  readonly lockVersion: string;
  readonly changelog: string;
  /** What is being released; null when no release is meant yet. */
  readonly releasing: string | null;
  readonly head: string;
  /** The commit of a tag; null when there is no such tag. */
  commitOf(tag: string): string | null;
}

/** package.json, package-lock.json, CHANGELOG and the tags tell of one version. */
export function versionOutcome({ packageVersion, lockVersion, changelog, releasing, head, commitOf }: VersionFacts): Outcome {
  const newest = /^## \[?(Unreleased|\d+\.\d+\.\d+[\w.-]*)\]?/m.exec(changelog)?.[1];
  const tag = `v${packageVersion}`;
  const tagged = commitOf(tag);
  const troubles = [
    ...(lockVersion === packageVersion ? [] : [`package.json says ${packageVersion} and package-lock.json ${lockVersion}`]),
    ...(newest === undefined ? ['CHANGELOG.md has no heading of a version'] : []),
    ...(newest === undefined || newest === 'Unreleased' || newest === packageVersion
      ? []
      : [`CHANGELOG.md begins with ${newest}, package.json says ${packageVersion}`]),
    ...(releasing === null || releasing === packageVersion
      ? []
      : [`${releasing} is to be released, package.json says ${packageVersion}`]),
    ...(releasing === null || newest === releasing ? [] : [`CHANGELOG.md has no heading ${releasing} at its beginning`]),
    ...(tagged === null || tagged === head ? [] : [`${tag} is the tag of another commit: raise the version`]),
  ];
  if (troubles.length > 0) return { kind: 'failed', detail: troubles.join('\n') };
  return {
    kind: 'ok',
    detail: `${packageVersion}; CHANGELOG.md begins with ${newest}; ${tagged === null ? `no tag ${tag} yet` : `${tag} is this commit`}`,
  };
}
