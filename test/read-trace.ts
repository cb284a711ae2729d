import { join } from 'node:path';
import { openFolder } from '../src/evidence/folder-source.ts';
import { readBundle } from '../src/evidence/read-bundle.ts';
import { readPolicy } from '../src/evidence/read-policy.ts';
import type { Event, Policy } from '../src/model.ts';
import type { StoredEvent } from '../src/ports.ts';

export interface RecordedTrace {
  readonly events: readonly StoredEvent[];
  readonly policy: Policy;
  readonly policySha256: string;
}

export function traceFolder(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', 'traces', name);
}

/** A run of fixtures/traces.ts as it was recorded. */
export function readTrace(name: string): RecordedTrace {
  const source = openFolder(traceFolder(name));
  const { policy, sha256 } = readPolicy(source);
  return { events: readBundle(source).events, policy, policySha256: sha256 };
}

/** The same events, with what `change` makes of each; null leaves it out. The chain is not mended. */
export function changedEvents(events: readonly StoredEvent[], change: (event: Event) => Event | null): readonly StoredEvent[] {
  return events.flatMap(({ hash, event }) => {
    const changed = change(event);
    return changed === null ? [] : [{ hash, event: changed }];
  });
}
