const SHOWN_MAX_CHARACTERS = 2 * 1024;

/** As much of a text as a report shows. */
export function excerpt(text: string): string {
  if (text.length <= SHOWN_MAX_CHARACTERS) return text;
  // A copy: V8 keeps the whole of a string as long as a slice of it is kept.
  return `${Buffer.from(text.slice(0, SHOWN_MAX_CHARACTERS)).toString()}…`;
}
