import { patternRule, type Rule } from './rule.ts';

const SPACE = 0x20;
const SLASH = 0x2f;
const AT_SIGN = 0x40;

/** As much of a user and a password as the expression allows. */
const USER_INFO_MAX_BYTES = 128 + 1 + 256;

const schemeEnds = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+'];

/**
 * The password of `scheme://user:password@host`. The last @ before the host counts. The digest of an image (`name:tag@sha256:…`) is no
 * password, and neither is the name of a variable.
 */
export const urlPassword: Rule = {
  ...patternRule(
    'url-password',
    schemeEnds.map((last) => `${last}://`),
    /[\w+]:\/\/[^\s/?#"'<>`\\:@[]{0,128}:(?!\$[\w{(]|\*{2,}@)(?<secret>[^\s/?#"'<>`\\]{1,256})@(?!sha\d)(?=[\w[%$-])/,
  ),
  may: hasUser,
};

/** The user of a URL is the secret where the password is empty or a filler, or where there is none and the user is no name. */
export const urlToken: Rule = {
  ...patternRule(
    'url-token',
    urlPassword.begins,
    /[\w+]:\/\/(?:(?=[^\s/@[]{8,255}:(?:x-oauth-basic)?@)|(?=[\w-]{0,64}\d)(?=[\w-]{20,255}@))(?<secret>[^\s/?#"'<>`\\:@[]{8,255})/,
  ),
  may: hasUser,
};

/** Nearly every URL has no @ before the end of its host. */
function hasUser(bytes: Uint8Array, at: number): boolean {
  const from = at + 'x://'.length;
  for (let place = from; place <= from + USER_INFO_MAX_BYTES; place += 1) {
    const byte = bytes[place];
    if (byte === AT_SIGN) return true;
    if (byte === undefined || byte === SLASH || byte <= SPACE) return false;
  }
  return false;
}
