type Environment = Readonly<Record<string, string | undefined>>;

/** Every CI that the guard knows. `generic` is one that says only that it is one, `none` is a laptop. */
export const ciNames = ['github', 'gitlab', 'jenkins', 'circleci', 'azure', 'buildkite', 'generic', 'none'] as const;
export type CiName = (typeof ciNames)[number];

/** The variable that `--ci` is in the environment. */
const ASKED = 'FLOWFORGE_CI';

type KnownCi = Exclude<CiName, 'generic' | 'none'>;

/** What each CI's own documentation says that it sets, with the value that it sets it to. */
const signs: readonly (readonly [KnownCi, (env: Environment) => boolean])[] = [
  ['github', (env) => env['GITHUB_ACTIONS'] === 'true'],
  ['gitlab', (env) => env['GITLAB_CI'] === 'true'],
  ['circleci', (env) => env['CIRCLECI'] === 'true'],
  ['azure', (env) => env['TF_BUILD'] === 'True'],
  ['buildkite', (env) => env['BUILDKITE'] === 'true'],
  // Last: an agent may set these for builds of its own that a step of another CI has started.
  ['jenkins', (env) => has(env, 'JENKINS_URL') && has(env, 'BUILD_NUMBER')],
];

/**
 * Which CI this is.
 * @param asked what `--ci` says. It is needed where a CI is imitated: gitlab-ci-local sets GITLAB_CI to `false`. Anything but the name of a CI is `auto`.
 */
export function ciFrom(env: Environment, asked: string = env[ASKED] ?? ''): CiName {
  const named = ciNames.find((name) => name === asked);
  if (named !== undefined) return named;
  return signs.find(([, isHere]) => isHere(env))?.[0] ?? (saysCi(env['CI']) ? 'generic' : 'none');
}

function has(env: Environment, name: string): boolean {
  return (env[name] ?? '') !== '';
}

/** `CI=false` is how tools are told that there is none. */
function saysCi(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}
