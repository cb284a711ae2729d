import type { Decision, Mode } from './model.ts';
import type { Notices } from './ports.ts';
import { wouldHave } from './would-have.ts';

/** Says on stderr what was decided and leaves the command running; how one is ended is said when it is. Returns whether there was anything to say. */
export type SayDecision = (decision: Decision, hasExited: boolean) => boolean;

export function createSayDecision(name: string, mode: Mode, notices: Notices): SayDecision {
  let lastSaid: Decision | null = null;

  return (decision, hasExited) => {
    switch (decision.action) {
      case 'log_only':
        return sayWhatWouldHave(decision);
      case 'alert':
        notices.say(`alert: ${decision.rules.join(', ')}: ${decision.reason}.${hasExited ? '' : ' The command goes on.'}`);
        return true;
      case 'kill':
      case 'restart':
      case 'continue':
        return false;
      default:
        return decision.action satisfies never;
    }
  };

  /** Once an incident what it would have come to, and an alert before that once: the evidence has every decision. */
  function sayWhatWouldHave(decision: Decision): boolean {
    const isMore = lastSaid?.intended === 'alert' && decision.intended !== 'alert';
    if (decision.incidentId === lastSaid?.incidentId && !isMore) return false;
    lastSaid = decision;
    notices.say(wouldHave(decision, name, mode));
    return true;
  }
}
