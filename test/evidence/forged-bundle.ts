import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundle } from '../../src/evidence/bundle.ts';
import { emptyChain, hashEvent, sha256Hex } from '../../src/evidence/chain.ts';
import type { ChainedEvent } from '../../src/evidence/chain-event.ts';
import { canonicalEvent } from '../../src/evidence/event-json.ts';
import { writeDatabase } from '../../src/evidence/event-store.ts';
import { newEventId } from '../../src/evidence/identifiers.ts';
import { manifestText } from '../../src/evidence/manifest.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { loadReports } from '../../src/evidence/reports.ts';
import { StagedFiles } from '../../src/evidence/staged-files.ts';
import type { Event, EventPayloads } from '../../src/model.ts';
import type { StoredEvent } from '../../src/ports.ts';

/** The events of a run: there are two at least. */
export type Chain = readonly [Event, Event, ...Event[]];

/** What a forger does who knows the format: the manifest is made to agree with the files as they are now. */
export function forgeManifest(folder: string): void {
  const [first, ...rest] = readChain(folder);
  const names = readdirSync(folder).filter((name) => name !== 'manifest.json');
  const hashes = new Map(names.map((name) => [name, sha256Hex(readFileSync(join(folder, name)))]));
  writeFileSync(join(folder, 'manifest.json'), manifestText(first, rest.at(-1) ?? first, hashes));
}

/** Sets the hash of events.jsonl in the manifest and leaves the rest of it as it is. */
export function forgeEventsHash(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.files['events.jsonl'] = sha256Hex(readFileSync(join(folder, 'events.jsonl')));
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Writes other events in a chain of their own, as if they had been recorded. */
export async function forgeEvents(folder: string, change: (events: Chain) => unknown[]): Promise<void> {
  const [first, second, ...rest] = readChain(folder);
  const events = change([first.event, second.event, ...rest.map(({ event }) => event)]);
  let { hash } = emptyChain;
  const lines = events.map((event) => {
    const text = typeof event === 'string' ? event : canonicalEvent(event as Event);
    hash = hashEvent(hash, text);
    return `{"hash":"${hash}","event":${text}}`;
  });
  const files = new StagedFiles(folder);
  files.add('events.jsonl', lines.map((line) => `${line}\n`).join(''));
  await files.commit();
}

/**
 * Writes the whole bundle anew from other events, its seal included, as anyone can who has the guard's own code. The seal names `withheld` files.
 */
export async function forgeWhole(
  folder: string,
  change: (events: Chain) => readonly Event[],
  withheld: EventPayloads['run_sealed']['withheld'] = [],
): Promise<void> {
  const [first, second, ...rest] = readChain(folder);
  const unsealed = change([first.event, second.event, ...rest.map(({ event }) => event)]).filter(
    ({ event_type }) => event_type !== 'run_sealed',
  );
  const chained: ChainedEvent[] = [];
  const chain = (event: Event): ChainedEvent => {
    const prevHash = chained.at(-1)?.hash ?? emptyChain.hash;
    const numbered = { ...event, seq: chained.length + 1 };
    chained.push({ event: numbered, prevHash, hash: hashEvent(prevHash, canonicalEvent(numbered)) });
    return chained.at(-1) as ChainedEvent;
  };
  const attachments = readdirSync(folder).filter((name) => name.endsWith('.log'));
  await writeBundle({
    folder,
    events: unsealed.map(chain),
    policyJson: readFileSync(join(folder, 'policy.json'), 'utf8'),
    reports: await loadReports(),
    attachments: new Map(attachments.map((name) => [name, readFileSync(join(folder, name))])),
    signingKey: null,
    seal: (files) => chain({ ...first.event, event_id: newEventId(0), event_type: 'run_sealed', payload: { files, withheld } }),
    exportDatabase: (path) => writeDatabase(path, chained),
  });
}

function readChain(folder: string): readonly [StoredEvent, StoredEvent, ...StoredEvent[]] {
  const [first, second, ...rest] = readBundle(folder).events;
  if (first === undefined || second === undefined) throw new Error(`${folder} holds less than two events`);
  return [first, second, ...rest];
}
