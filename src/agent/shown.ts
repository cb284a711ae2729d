const SHOWN_MAX_CHARACTERS = 2 * 1024;

/** As much of a text as a report shows. */
export function excerpt(text: string): string {
  return text.length <= SHOWN_MAX_CHARACTERS ? text : `${text.slice(0, SHOWN_MAX_CHARACTERS)}…`;
}
