import type { EventDraft } from '../model.ts';
import { within } from './check-values.ts';
import { envelopeCheck, payloadChecks } from './event-checks.ts';
import { canonicalJson } from './jcs.ts';

/** A command line may be 2 MiB on Linux, and JSON escapes may double it. Of every other event the schema bounds the sum of its members. */
const longestPayloadChars = 4 * 1024 * 1024;
const mostScores = 64;

/** What keeps a draft from being recorded, in words; null when nothing does. The one gate before anything is written. */
export function checkDraft(draft: EventDraft): string | null {
  const problem = envelopeCheck(draft) ?? within('.payload', payloadChecks[draft.event_type](draft.payload));
  return problem === null ? checkAmounts(draft) : problem.replace(/^[. ]/, '');
}

/** What a schema cannot say. */
function checkAmounts({ event_type, scores, payload }: EventDraft): string | null {
  if (Object.keys(scores).length > mostScores) return `there are more than ${mostScores} scores`;
  return event_type === 'run_started' && canonicalJson(payload).length > longestPayloadChars
    ? `the payload is longer than ${longestPayloadChars} characters`
    : null;
}
