/** A step of the journal's schema. A published step is never edited: its SHA-256 stands in every journal. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/**
 * The triggers stop mistakes of this program, not an attacker, who can drop them: the hash chain is what shows tampering.
 * The EXISTS check is needed because `INSERT OR REPLACE` on a colliding event_id deletes the older row without firing the delete trigger.
 */
const firstSchema = `
CREATE TABLE migrations(
  version INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK(length(sha256)=64),
  applied_at TEXT NOT NULL
) STRICT;
CREATE TABLE events(
  seq INTEGER PRIMARY KEY CHECK(seq>=1),
  event_id TEXT NOT NULL UNIQUE,
  run_id TEXT NOT NULL,
  incident_id TEXT,
  event_type TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL,
  scores TEXT NOT NULL CHECK(json_valid(scores)),
  action TEXT NOT NULL,
  outcome TEXT NOT NULL,
  created_at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  payload TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(payload)),
  prev_hash TEXT NOT NULL CHECK(length(prev_hash)=64),
  hash TEXT NOT NULL CHECK(length(hash)=64)
) STRICT;
CREATE INDEX events_timeline ON events(incident_id,seq) WHERE incident_id IS NOT NULL;
CREATE TRIGGER events_never_updated BEFORE UPDATE ON events
BEGIN
  SELECT RAISE(ABORT,'events are append-only: no update');
END;
CREATE TRIGGER events_never_deleted BEFORE DELETE ON events
BEGIN
  SELECT RAISE(ABORT,'events are append-only: no delete');
END;
CREATE TRIGGER events_follow_on BEFORE INSERT ON events
BEGIN
  SELECT RAISE(ABORT,'seq does not follow the last event')
    WHERE NEW.seq IS NOT (SELECT COALESCE(MAX(seq),0)+1 FROM events);
  SELECT RAISE(ABORT,'event_id is taken')
    WHERE EXISTS(SELECT 1 FROM events WHERE event_id=NEW.event_id);
  SELECT RAISE(ABORT,'prev_hash is not the hash of the last event')
    WHERE NEW.prev_hash IS NOT COALESCE((SELECT hash FROM events ORDER BY seq DESC LIMIT 1),'${'0'.repeat(64)}');
END;
`;

export const migrations: readonly Migration[] = [{ version: 1, sql: firstSchema }];
