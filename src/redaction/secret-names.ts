/** How surely the name of a variable says that its value is a secret. */
export type Sureness = 'sure' | 'likely' | 'no';

/** Written together or not: DB_PASSWORD, dbPassword, PGPASSWORD, MYSECRET. */
const SURE = /TOKEN|SECRET|PASS|CRED/;
/** Keys and auth are also names of ways and places: KEY_ID, AUTH_TYPE, CACHE_KEY. */
const LIKELY = /KEY|AUTH/;
const WORDS = /(?:^|_)(?:PAT|PWD|JWT|COOKIE|DSN)(?:$|_)/;

/** Words that only sound like one: MONKEY, KEYBOARD, GIT_AUTHOR_NAME, XAUTHORITY, BYPASS, TOKENIZERS_PARALLELISM, PASSENGER_PORT. */
const SOUNDS_ALIKE =
  /MONKEY|TURKEY|DONKEY|HOCKEY|JOCKEY|WHISKEY|KEYBOARD|KEYMAP|KEYSTONE|HOTKEY|KEYFRAME|AUTHOR(?!IZ)|BYPASS|COMPASS|PASSENGER|PASSIVE|PASSED|PASSAGE|PASSPORT|TOKENIZ|CREDIT|SACRED|SECRETARY|INCREDIBL|ACCREDIT/g;

/** The working directory, by its old names. */
const NEVER = new Set(['PWD', 'OLDPWD', 'INIT_CWD']);

/** Judges a variable by its name, in any spelling. */
export function nameSaysSecret(name: string): Sureness {
  const plain = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
  if (NEVER.has(plain)) return 'no';
  const telling = plain.replace(SOUNDS_ALIKE, '');
  if (SURE.test(telling) || WORDS.test(telling)) return 'sure';
  return LIKELY.test(telling) ? 'likely' : 'no';
}
