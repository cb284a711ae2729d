/**
 * An SQL expression for the line of events.jsonl, with its newline, that a row of `events` came from. json_quote escapes what RFC 8785 escapes, and the same way;
 * scores and payload are canonical JSON as they stand there. A NULL where none may be makes another line.
 */
export const lineSql = `concat('{"hash":"', hash, '","event":{', ${membersSql()}, '}}', char(10))`;

function membersSql(): string {
  const texts = ['action', 'actor', 'created_at', 'event_id', 'event_type', 'incident_id', 'outcome'];
  const members = [
    ...texts.map((name) => ({ name, sql: `json_quote(${name})` })),
    { name: 'payload', sql: 'payload' },
    { name: 'reason', sql: 'json_quote(reason)' },
    { name: 'run_id', sql: 'json_quote(run_id)' },
    { name: 'schema_version', sql: 'json_quote(schema_version)' },
    { name: 'scores', sql: 'scores' },
    { name: 'seq', sql: 'seq' },
  ];
  return members.map(({ name, sql }, index) => `'${index === 0 ? '' : ','}"${name}":', ${sql}`).join(', ');
}
