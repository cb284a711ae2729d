import { nameSaysSecret } from './secret-names.ts';
import { isSecretLine, isSecretValue } from './secret-values.ts';

/** A value that is secret, and the rule that its label names. */
export interface KnownValue {
  readonly value: string;
  readonly rule: string;
  /** One line of a longer secret: it turns up as it is or not at all. */
  readonly isLine: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What says which run this is. It stands in the evidence, and whoever checks that must be able to read it. */
const PUBLIC = [
  ...['GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'],
  ...[
    'GITHUB_JOB',
    'GITHUB_WORKFLOW',
    'GITHUB_ACTOR',
    'GITHUB_WORKSPACE',
    'CI_COMMIT_SHA',
    'CI_COMMIT_REF_NAME',
    'CI_PROJECT_PATH',
  ],
  ...[
    'CI_JOB_ID',
    'CI_JOB_NAME',
    'CI_PIPELINE_ID',
    'GIT_COMMIT',
    'GIT_BRANCH',
    'BUILD_TAG',
    'JOB_NAME',
    'HOME',
    'USER',
    'LOGNAME',
    'HOSTNAME',
  ],
];

/** Labels name the variable, cut to this. */
const NAME_MAX_CHARS = 64;

/** No variable of a process is larger on Linux, and no line of JSON in one holds more secrets than this. */
const LEAVES_MAX = 200;

/** The secrets that an environment holds: by the names of the variables, and the password of any URL. */
export function valuesFromEnvironment(env: Environment): KnownValue[] {
  const open = new Set(PUBLIC.map((name) => env[name]).filter((value) => value !== undefined));
  return Object.entries(env).flatMap(([name, value]) => {
    if (value === undefined || open.has(value)) return [];
    const rule = `env:${name.replace(/[^A-Za-z0-9_]/g, '_').slice(0, NAME_MAX_CHARS)}`;
    const sureness = nameSaysSecret(name);
    if (sureness === 'no' || !isSecretValue(value.trim(), sureness))
      return passwordOf(value).flatMap((password) => partsOf(password, rule));
    return [...partsOf(value, rule), ...leavesOf(value).flatMap((leaf) => partsOf(leaf, rule))];
  });
}

/** A value and each of its lines. Line ends are also those of `KEY="-----BEGIN…\n…"`. */
export function partsOf(value: string, rule: string): KnownValue[] {
  const whole = { value: value.trim(), rule, isLine: false };
  const lines = value.split(/\r?\n|\\r\\n|\\n|\r/).map((line) => line.trim());
  if (lines.length === 1) return [whole];
  return [whole, ...lines.filter(isSecretLine).map((line) => ({ value: line, rule, isLine: true }))];
}

/** `scheme://user:password@host` in any variable, such as DATABASE_URL. */
function passwordOf(value: string): string[] {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@]*:([^\s/?#]+)@/i.exec(value.trim())?.[1];
  return password !== undefined && isSecretValue(password, 'sure') ? [password] : [];
}

/** What stands under a secret's name in a value that is JSON, such as a service account. */
function leavesOf(value: string): string[] {
  if (!value.trimStart().startsWith('{')) return [];
  const leaves: string[] = [];
  try {
    JSON.parse(value, (key, leaf: unknown) => {
      const sureness = nameSaysSecret(key);
      if (typeof leaf === 'string' && sureness !== 'no' && isSecretValue(leaf, sureness) && leaves.length < LEAVES_MAX)
        leaves.push(leaf);
      return leaf;
    });
  } catch {
    return []; // not JSON after all: the value is known as a whole
  }
  return leaves;
}
