import type { Decision } from './model.ts';

/**
 * The decision that the end of a run tells of, once `decision` was made after `before`: the same that the reports find in the events (decision-behind.ts).
 * Of what would have ended the command the first counts, since nothing would have come after it; of the others the last.
 */
export function toldDecision(before: Decision | null, decision: Decision): Decision {
  if (before === null) return decision;
  const more = weightOf(decision) - weightOf(before);
  return more > 0 || (more === 0 && !wouldEnd(decision)) ? decision : before;
}

function weightOf(decision: Decision): number {
  switch (decision.action) {
    case 'kill':
      return 4;
    case 'restart':
      return 2;
    case 'log_only':
      return wouldEnd(decision) ? 3 : 1;
    case 'alert':
      return 1;
    case 'continue':
      return 0;
    default:
      return decision.action satisfies never;
  }
}

function wouldEnd({ action, intended }: Decision): boolean {
  return action === 'log_only' && intended !== 'alert';
}
