import type { StoredEvent } from '../ports.ts';

/**
 * manifest.json of a bundle. All of it follows from the events and from the files' bytes, so a verifier writes it again and compares.
 * `files` maps each file but the manifest itself to its SHA-256.
 */
export function manifestText(started: StoredEvent, last: StoredEvent, files: ReadonlyMap<string, string>): string {
  const { event } = started;
  const { guard_version, identity } = event.event_type === 'run_started' ? event.payload : { guard_version: '', identity: null };
  const manifest = {
    schema_version: 1,
    run_id: event.run_id,
    guard_version,
    identity,
    events: last.event.seq,
    head: last.hash,
    files: Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
