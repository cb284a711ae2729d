/** A step without a name is called by its command line; a whole script in there would drown every report. */
const NAME_CHARS_MAX = 120;

/** What a step is called in the evidence. @param redact takes secrets out of it */
export function stepName(name: string, redact: (text: string) => string): string {
  return redact(name).slice(0, NAME_CHARS_MAX);
}
