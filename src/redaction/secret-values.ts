import type { Sureness } from './secret-names.ts';
import { isOrdinary } from './stop-list.ts';

/** What a variable holds that is shorter than this is hidden by accident more often than on purpose. */
const LEAST_CHARS = 8;

/** Roots of places that a file of a CI or a laptop has. A base64 value can begin with a slash too. */
const ROOTS =
  /^(?:[A-Za-z]:[\\/]|~\/|\.{1,2}\/|\/(?:__[a-z]|app|bin|boot|builds?|cache|code|data|dev|etc|github|go|home|kaniko|lib|mnt|nix|opt|private|proc|project|repo|root|run|runner|secrets|snap|srv|src|sys|tmp|usr|Users|var|Volumes|work|workdir|workspace|Library|Applications)(?:\/|$))/;
const FILE =
  /^[\w.@ -]+(?:\/[\w.@ -]+)*\.(?:json|ya?ml|pem|key|crt|cer|pub|txt|env|toml|p12|pfx|jks|gpg|asc|properties|xml|conf|ini|sock)$/;
/** A host alone names a place. With a path or a query a URL can be a secret, as webhooks are. */
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]+\/?$/i;
const PLAIN_WORDS = /^[a-z]+(?:[-_. /,:][a-z]+)*$/i;

/** Whether what a variable with such a name holds is to be hidden wherever it turns up. */
export function isSecretValue(value: string, sureness: Exclude<Sureness, 'no'>): boolean {
  if (value.length < LEAST_CHARS || isOrdinary(value) || isPlace(value)) return false;
  return sureness === 'sure' || !(PLAIN_WORDS.test(value) || /^[\d.,:-]+$/.test(value));
}

/** Lines of a longer secret that everyone may see: the marks around a key, and what is mostly punctuation. */
export function isSecretLine(line: string): boolean {
  if (line.startsWith('-----') || isOrdinary(line) || line.replace(/[^A-Za-z0-9]/g, '').length < LEAST_CHARS) return false;
  return !PLAIN_WORDS.test(line.replace(/^["']|["':,{[ ]+$/g, ''));
}

/** A path, a list of paths, or the address of a host. */
function isPlace(value: string): boolean {
  if (ORIGIN.test(value)) return true;
  const paths = /^[A-Za-z]:[\\/]/.test(value) ? [value] : value.split(':');
  return paths.every((path) => path.length < 300 && !path.includes('\n') && (ROOTS.test(path) || FILE.test(path)));
}
