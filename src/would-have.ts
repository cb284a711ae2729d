import type { Decision, Mode } from './model.ts';

/** The line of a decision that the mode only makes a note of: `would have killed "test": <reason>. Mode shadow: the command goes on.` */
export function wouldHave({ intended, reason }: Decision, name: string, mode: Mode): string {
  return `would have ${done(intended)} "${name}": ${reason}. Mode ${mode === 'canary' ? 'canary, not drawn' : mode}: the command goes on.`;
}

function done(intended: Decision['intended']): string {
  switch (intended) {
    case 'kill':
      return 'killed';
    case 'restart':
      return 'ended and restarted';
    case 'alert':
    case 'continue':
      return 'alerted of';
    default:
      return intended satisfies never;
  }
}
