import { nothing, type Part, type Rule } from './rule.ts';

const BLOCK_MAX_BYTES = 16 * 1024;

const begin = /-----BEGIN ?(?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY(?: BLOCK)?-----/y;
const dashes = '-----';
const end = /-----END[ A-Z0-9]{0,80}(?:-----)?/y;

/** What the body of a key may hold when its end is missing: long runs of base64, the last of which may be short, and PEM headers. */
const body =
  /(?:(?:\s|\\[nr]){0,8}(?:(?:Proc-Type|DEK-Info|Version|Comment):[^\n]{0,120}|[A-Za-z0-9+/=]{20,400}|\n[^\n]{0,80}?[ \t|>:][A-Za-z0-9+/=]{40,400}(?=\r?\n|$)))*(?:(?:\s|\\[nr]){0,8}[A-Za-z0-9+/=]{1,400}(?=[\s"'\\]|$))?/y;

/**
 * A private key in PEM, from its first line to its last, whatever stands between: lines may carry timestamps, or be the `\n` of JSON.
 * Where the end is missing, for as long as it looks like a key.
 */
export const privateKey: Rule = {
  name: 'private-key',
  begins: [{ text: '-----BEGIN', at: 4 }],
  find(text, at) {
    begin.lastIndex = at;
    if (!begin.test(text)) return nothing;
    return [{ start: at, end: endOf(text, at, begin.lastIndex) }];
  },
};

/** The dashes of anything but an end mean that this block has none. */
function endOf(text: string, at: number, afterBegin: number): Part['end'] {
  const block = text.slice(afterBegin, at + BLOCK_MAX_BYTES);
  end.lastIndex = Math.max(0, block.indexOf(dashes));
  if (end.test(block)) return afterBegin + end.lastIndex;
  body.lastIndex = 0;
  body.test(block);
  return afterBegin + body.lastIndex;
}
