import { no, yes, yesOrNo } from './yes-or-no.ts';

/** The kill switch: whatever else is said, and however wrong that is, the command runs alone. */
export const killSwitchName = 'FLOWFORGE_DISABLE';

export type KillSwitch =
  /** `said` is the setting as a person would look for it. */
  | { readonly kind: 'unguarded'; readonly said: string }
  /** A problem is a value that is neither: the guard stays, since nobody can have meant that for certain. */
  | { readonly kind: 'guarded'; readonly problem: string | null };

/** Whether the environment turns the guard off. Case and blanks around a word do not matter, and an empty text is not set, as a CI's own variables may be. */
export function killSwitch(environment: Readonly<Record<string, string | undefined>>): KillSwitch {
  const value = (environment[killSwitchName] ?? '').trim();
  const off = yesOrNo(value);
  if (off) return { kind: 'unguarded', said: `${killSwitchName}=${value}` };
  if (value === '' || off === false) return { kind: 'guarded', problem: null };
  const accepted = `${yes.join(', ')} turn the guard off, ${no.join(', ')} leave it on`;
  return { kind: 'guarded', problem: `${killSwitchName}: "${value}" is neither: ${accepted}; the guard stays on` };
}
