import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanSlackBytes } from '../../src/evidence/canonical-scan.ts';
import { canonicalJson } from '../../src/evidence/jcs.ts';
import { parseEventLine } from '../../src/evidence/parse-event-line.ts';
import { quietEventReader } from '../../src/evidence/quiet-event.ts';
import { sampleOf } from './recorded-run.ts';

const runId = 'run "é"';
const common = { action: '', actor: 'system', incident_id: null, outcome: '', reason: '', schema_version: 1, scores: {} };
const quiet = fc.record({
  event_id: fc.string({ unit: 'binary', maxLength: 4 }),
  created_at: fc.constantFrom('2026-11-21T09:45:12.000Z', '1999-02-28T23:59:59.999Z'),
  seq: fc.constantFrom(1, 10, 999_999),
  type: fc.constantFrom(
    { event_type: 'sample', payload: sampleOf(3).payload },
    { event_type: 'sample', payload: { ticks: [] } },
    { event_type: 'checkpoint', payload: { every_ms: 10_000 } },
  ),
});
const line = quiet.map(({ type, ...event }) => ({
  seq: event.seq,
  json: canonicalJson({ ...common, ...event, ...type, run_id: runId }),
}));
const flaw = fc.tuple(
  fc.nat(),
  fc.constantFrom('', ' ', ',', '"z":1', '0', '1', '"', '}', '\\', 'x', '-', '.5', 'null', 'true'),
  fc.nat(2),
);

test('a sample or a checkpoint is read as bytes as it is read as JSON', () => {
  fc.assert(
    fc.property(line, ({ seq, json }) => {
      const read = reading(json, seq);
      expect(read).not.toBeNull();
      expect(read).toEqual(asJson(json));
      expect(reading(json, seq + 1)).toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('one with a flaw is not read as bytes, unless it reads as JSON all the same', () => {
  fc.assert(
    fc.property(line, flaw, ({ seq, json }, [where, put, drop]) => {
      const at = where % json.length;
      // Half a surrogate pair does not survive as UTF-8.
      const flawed = (json.slice(0, at) + put + json.slice(at + drop)).toWellFormed();
      const read = reading(flawed, seq);
      if (read !== null) expect([flawed, read]).toEqual([flawed, asJson(flawed)]);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['an incident', { incident_id: 'inc-1' }],
  ['an action', { action: 'kill' }],
  ['another actor', { actor: 'manual:me' }],
  ['an outcome', { outcome: 'x' }],
  ['a reason', { reason: 'x' }],
  ['scores', { scores: { a: 1 } }],
  ['another run', { run_id: 'other' }],
  ['another type', { event_type: 'run_sealed' }],
  ['a newer schema', { schema_version: 2 }],
])('one with %s is not read as bytes', (_, members) => {
  const [{ seq, json } = { seq: 0, json: '' }] = fc.sample(line, 1);
  expect(reading(canonicalJson({ ...JSON.parse(json), ...members }), seq)).toBeNull();
});

function reading(json: string, seq: number): object | null {
  const bytes = Buffer.from(`${json}\n${' '.repeat(scanSlackBytes)}`);
  const reader = quietEventReader(runId);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = reader.read(view, 0, bytes.length - 1 - scanSlackBytes, seq);
  return type === null ? null : { type, seq, createdAtMs: reader.createdAtMs };
}

function asJson(json: string): object {
  const parsed = parseEventLine(`{"hash":"${'0'.repeat(64)}","event":${json}}`);
  if (parsed.kind === 'bad') return { why: parsed.why };
  const { event } = parsed.stored;
  return { type: event.event_type, seq: event.seq, createdAtMs: Date.parse(event.created_at) };
}
