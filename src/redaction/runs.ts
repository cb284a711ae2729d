/** Where a run of characters of one kind ends: the first place from `at` on that holds another, or `at + max`. */
export type RunEnd = (text: string, at: number, max: number) => number;

/**
 * Remembers the run that it looked at last, so that many places in one run, asked for in order, cost no more than the run once. A
 * line that is one long run of beginnings would cost its square otherwise.
 */
export function createRunEnd(characters: string): RunEnd {
  const isMember = new Uint8Array(256);
  for (const char of characters) isMember[char.charCodeAt(0)] = 1;
  let last = { text: '', from: 0, end: 0 };

  return (text, at, max) => {
    if (text !== last.text || at < last.from || at > last.end) last = { text, from: at, end: at };
    const limit = Math.min(text.length, at + max);
    while (last.end < limit && isMember[text.charCodeAt(last.end)] === 1) last.end += 1;
    return Math.min(last.end, limit);
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const alphanumeric = `${letters}${letters.toUpperCase()}0123456789`;

export const base64 = `${alphanumeric}+/=`;
export const base64url = `${alphanumeric}-_`;
