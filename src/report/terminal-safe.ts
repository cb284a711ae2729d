/** What a command prints or is called is hostile: no terminal, log viewer or report may obey it. */

/** Bounds what one name, reason or error may take of a line or a table cell. */
export const longestNameChars = 80;
export const longestTextChars = 400;

/** One line of at most `maxChars`, without escape sequences, control characters, bidi controls and invisible characters. */
export function safeLine(text: string, maxChars: number = longestTextChars): string {
  const oneLine = safeText(clip(text, maxChars * charsReadPerCharShown))
    .replace(/\s+/g, ' ')
    .trim();
  return clip(oneLine, maxChars);
}

/** The same, but line feeds and tabs stay. */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(controlStrings, '')
    .replace(controlSequences, '')
    .replace(lineSeparators, '\n')
    .replace(controlCharacters, '')
    .replace(invisibleCharacters, '');
}

/** A text of escape sequences alone is not worth reading to its end. */
const charsReadPerCharShown = 8;

/**
 * OSC, DCS, SOS, PM and APC up to their terminator; an unterminated one loses only its introducer (ECMA-48, 5.6). None holds an
 * introducer, so that the time stays linear.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controlStrings = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x90\x98\x9c-\x9f]*(?:\x07|\x1b\\|\x9c)/g;
/** CSI and the two-character escapes (ECMA-48, 5.3-5.5). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const controlSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/g;
const lineSeparators = /\r\n?|[\u2028\u2029\x85]/g;
const controlCharacters = /[\p{Cc}--[\t\n]]/gv;
/** Bidi controls (they reorder what a reader sees), zero-width characters, tags, and what XML 1.0 does not allow. */
const invisibleCharacters =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]/gu;

function clip(text: string, maxChars: number): string {
  if (text.length <= maxChars) return text;
  return `${text.slice(0, maxChars - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
