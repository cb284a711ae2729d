import type { Found } from '../../src/evidence/found.ts';
import type { VerifiedFacts } from '../../src/evidence/verify.ts';
import type { EventOf } from '../../src/model.ts';
import { sampleRuns } from '../report/sample-run.ts';
import { runId } from './recorded-run.ts';

export function nothingFound(): Found {
  return { faults: [], gaps: [], warnings: [], notes: [] };
}

/** What an extra check is told of a bundle whose events have these hashes, and that has no files. */
export function factsOf(run: {
  readonly seqs: readonly number[];
  readonly hashes: readonly string[];
  readonly sealed: boolean;
}): VerifiedFacts {
  const { seqs, hashes, sealed } = run;
  const known = seqs.flatMap((seq) => {
    const hash = hashes[seq - 1];
    return hash === undefined ? [] : [[seq, hash] as const];
  });
  const started: EventOf<'run_started'> = { ...startedEvent(), run_id: runId };
  const head = { seq: hashes.length, hash: hashes.at(-1) ?? '' };
  const refuse = (): never => {
    throw new Error('there are no files');
  };
  const source = { kind: 'folder', path: 'none', names: [], strays: [], read: refuse, open: refuse, database: refuse } as const;
  const last = { hash: head.hash, event: started };
  return { source, started, events: [last], last, sealed, head, hashes: new Map(known) };
}

function startedEvent(): EventOf<'run_started'> {
  for (const { event } of Object.values(sampleRuns)[0]?.() ?? []) if (event.event_type === 'run_started') return event;
  throw new Error('the sample run has no run_started');
}
