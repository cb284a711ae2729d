/** What the service refuses in a name, as file systems do: https://github.com/actions/toolkit/tree/main/packages/artifact */
const FORBIDDEN = /["<>:|*?\r\n\\/]/g;

export interface ArtifactNames {
  /** The first is the one to take; the next is for when the service has an artifact of that name already. */
  readonly names: readonly [string, string];
  /** True when the user's name had to be changed. */
  readonly repaired: boolean;
}

/**
 * What the bundle's artifact is called. A name of the user's is repaired rather than refused: it often holds a branch, which may have a slash, and neither
 * the step nor its evidence should be lost for that. The guard's own name has the run id in it, so it differs in each attempt, job, leg of a matrix, and step.
 */
export function artifactNames(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  runId: string,
): ArtifactNames {
  if (asked === undefined) {
    const name = sane(['flowforge-evidence', env['GITHUB_JOB'], env['GITHUB_RUN_ATTEMPT'], runId].filter(Boolean).join('-'));
    return { names: [name, `${name}-again`], repaired: false };
  }
  const name = sane(asked);
  return { names: [name, `${name}-${runId}`], repaired: name !== asked };
}

function sane(name: string): string {
  return name.replaceAll(FORBIDDEN, '-');
}
