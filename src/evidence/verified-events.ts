import type { Event } from '../model.ts';
import type { BundleSource } from './bundle-source.ts';
import type { ChainHead } from './chain.ts';
import { eventStart, eventTrailer } from './chain-follower.ts';
import { lineEnd } from './events-file.ts';
import { openEventsFile } from './read-bundle.ts';
import { checkChain, type FittingLines } from './verify-chain.ts';

export type VerifiedEvents =
  | {
      readonly kind: 'ok';
      readonly runId: string;
      readonly head: ChainHead;
      /** False for what a guard left that was killed, or whose evidence has a gap. */
      readonly sealed: boolean;
    }
  | { readonly kind: 'invalid'; readonly why: string };

/**
 * Reads the events of a bundle in one go and checks their chain on the way, and nothing else of the bundle: `verify` looks at the other files, too.
 * Events come in order, from `run_started` on; what was made of them is worth nothing when the answer is `invalid`.
 * Throws BundleError when there is no events.jsonl.
 */
export function readVerifiedEvents(source: BundleSource, onEvent: (event: Event) => void): VerifiedEvents {
  const chain = checkChain(openEventsFile(source), {
    onEvent() {},
    onLines: (lines) => readLines(lines, onEvent),
  });
  if (chain.firstBad !== null) return { kind: 'invalid', why: `line ${chain.firstBad.line}: ${chain.firstBad.why}` };
  const last = chain.events.at(-1)?.event;
  if (last === undefined) return { kind: 'invalid', why: 'there is no event' };
  return { kind: 'ok', runId: last.run_id, head: chain.head, sealed: last.event_type === 'run_sealed' };
}

/** The chain check has seen that each of them is an event in canonical form. */
function readLines({ bytes }: FittingLines, onEvent: (event: Event) => void): void {
  for (let start = 0; start < bytes.length; ) {
    const end = lineEnd(bytes, start);
    onEvent(JSON.parse(bytes.toString('utf8', start + eventStart, end - eventTrailer)) as Event);
    start = end + 1;
  }
}
