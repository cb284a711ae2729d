const start = `'{"hash":"', hash, '","event":{'`;
const end = `'}}', char(10)`;

/** json_quote escapes what RFC 8785 escapes, and the same way; scores and payload are canonical JSON as they stand there. */
const anyLine = `concat(${start}, '"action":', json_quote(action), ',"actor":', json_quote(actor), ',"created_at":', json_quote(created_at),
  ',"event_id":', json_quote(event_id), ',"event_type":', json_quote(event_type), ',"incident_id":', json_quote(incident_id),
  ',"outcome":', json_quote(outcome), ',"payload":', payload, ',"reason":', json_quote(reason), ',"run_id":', json_quote(run_id),
  ',"schema_version":', json_quote(schema_version), ',"scores":', scores, ',"seq":', seq, ${end})`;

/** What all samples have in common need not be quoted, which takes half of the time. */
const isSample = `event_type = 'sample' AND action = '' AND actor = 'system' AND incident_id IS NULL AND outcome = '' AND reason = ''
  AND schema_version = 1 AND scores = '{}'`;
const sampleLine = `concat(${start}, '"action":"","actor":"system","created_at":', json_quote(created_at), ',"event_id":', json_quote(event_id),
  ',"event_type":"sample","incident_id":null,"outcome":"","payload":', payload, ',"reason":"","run_id":', json_quote(run_id),
  ',"schema_version":1,"scores":{},"seq":', seq, ${end})`;

/** An SQL expression for the line of events.jsonl, with its newline, that a row of `events` came from. A NULL where none may be makes another line. */
export const lineSql = `iif(${isSample}, ${sampleLine}, ${anyLine})`;
