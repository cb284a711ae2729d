type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner gives to an action but not to a `run:` step, and what an action keeps for itself. */
const ACTION_ONLY = [
  /^ACTIONS_RUNTIME_/,
  /^ACTIONS_RESULTS_URL$/,
  /^ACTIONS_CACHE_URL$/,
  /^ACTIONS_ID_TOKEN_/,
  /^INPUT_/,
  /^STATE_/,
  /^GITHUB_STATE$/,
];

/** The guard's own secrets: a command that could read the signing key could forge its own evidence. */
const GUARD_SECRET = /^FLOWFORGE_(?:.*(KEY|TOKEN|SECRET|PASS|CRED)|REDACT$)/;

/** The environment of the supervised command: the guard's own, without its secrets and, in the action, as a `run:` step has it. */
export function commandEnvironment(env: Environment, entry: 'cli' | 'action'): Record<string, string> {
  const hidden = entry === 'action' ? [...ACTION_ONLY, GUARD_SECRET] : [GUARD_SECRET];
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !hidden.some((pattern) => pattern.test(name))) kept[name] = value;
  }
  return kept;
}
