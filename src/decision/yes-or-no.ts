export const yes: readonly string[] = ['1', 'true', 'yes', 'on'];
export const no: readonly string[] = ['0', 'false', 'no', 'off'];

/** What a variable of the environment says, in any case and with blanks around it; null when it is neither. */
export function yesOrNo(value: string): boolean | null {
  const word = value.trim().toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : null;
}
