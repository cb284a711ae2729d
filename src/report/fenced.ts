import { withoutOrders } from './ci-orders.ts';
import { safeText } from './terminal-safe.ts';

/**
 * Hostile text as a fenced block of Markdown, without escape sequences and with every order to a CI broken up. The fence is longer than any run of
 * backticks in the text, so that no line of it can close the block (CommonMark, 4.5).
 */
export function fenced(text: string): string {
  const safe = withoutOrders(safeText(text));
  const longestRun = (safe.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}text\n${safe}\n${fence}`;
}
