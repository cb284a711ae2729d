import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyChain, hashEvent, sha256Hex } from '../../src/evidence/chain.ts';
import { canonicalEvent } from '../../src/evidence/event-json.ts';
import { manifestText } from '../../src/evidence/manifest.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { StagedFiles } from '../../src/evidence/staged-files.ts';
import type { Event } from '../../src/model.ts';
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

function readChain(folder: string): readonly [StoredEvent, StoredEvent, ...StoredEvent[]] {
  const [first, second, ...rest] = readBundle(folder).events;
  if (first === undefined || second === undefined) throw new Error(`${folder} holds less than two events`);
  return [first, second, ...rest];
}
