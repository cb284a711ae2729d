import { safeLine } from './terminal-safe.ts';

const longestCommandChars = 200;
const plainWord = /^[\w@%+=:,./-]+$/;

/** An argv as a person would type it. For reading, not for a shell: it is cut at 200 characters. */
export function commandLine(argv: readonly string[]): string {
  return safeLine(argv.map((word) => (plainWord.test(word) ? word : `'${word}'`)).join(' '), longestCommandChars);
}
