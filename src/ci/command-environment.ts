type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the runner gives to an action but not to a `run:` step. ACTIONS_ID_TOKEN_REQUEST_* is not among it: with `id-token: write` a `run:` step has it
 * too, so a script that logs in to a cloud by OIDC works under the guard as without it; without that permission nobody has it.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/ScriptHandler.cs and NodeScriptActionHandler.cs
 */
const ACTION_ONLY = [
  /^ACTIONS_RUNTIME_/,
  /^ACTIONS_RESULTS_URL$/,
  /^ACTIONS_CACHE_URL$/,
  /^ACTIONS_CACHE_SERVICE_V2$/,
  /^INPUT_/,
  /^STATE_/,
];

/** A `run:` step has it, for nothing: it belongs to the action here, and what the command wrote there would be read by the action's post step. */
const ACTION_OWN = [/^GITHUB_STATE$/];

/** The guard's own secrets: a command that could read the signing key could forge its own evidence. */
const GUARD_SECRET = /^FLOWFORGE_(?:.*(KEY|TOKEN|SECRET|PASS|CRED)|REDACT$)/;

/** The environment of the supervised command: the guard's own, without its secrets and, in the action, as a `run:` step has it. */
export function commandEnvironment(env: Environment, entry: 'cli' | 'action'): Record<string, string> {
  const hidden = entry === 'action' ? [...ACTION_ONLY, ...ACTION_OWN, GUARD_SECRET] : [GUARD_SECRET];
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !hidden.some((pattern) => pattern.test(name))) kept[name] = value;
  }
  return kept;
}
