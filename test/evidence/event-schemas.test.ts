import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloadChecks } from '../../src/evidence/event-checks.ts';
import { payloadSchemas } from '../../src/evidence/event-schemas.ts';
import { canonicalJson } from '../../src/evidence/jcs.ts';
import { type EventType, eventTypes } from '../../src/model.ts';
import { arbitraryOf } from './arbitrary-of-schema.ts';
import { examplePayloads } from './example-payloads.ts';

/** For each type of event: a member of its payload, what must not stand there, and what is said about it. */
const refused: { readonly [T in EventType]: readonly (readonly [member: string, value: unknown, why: string])[] } = {
  run_started: [
    ['command', 'ls', '.command is "ls", not a list'],
    ['command', ['ls', 1], '.command.1 is 1, not a text'],
    ['mode', 'dry', '.mode is "dry", none of "shadow" "canary" "enforce"'],
    ['policy_sha256', '', '.policy_sha256 is "", which is not /^[0-9a-f]{64}$/'],
    ['tier', { name: 'init' }, '.tier.whyNotBetter is undefined, not a text'],
    ['name', 'x'.repeat(131_073), '.name has more than 131072 characters'],
  ],
  process_started: [['pid', '4711', '.pid is "4711", not an integer']],
  sample: [
    ['ticks', [{ atMs: 1.5 }], '.ticks.0.atMs is 1.5, not an integer'],
    ['ticks', [null], '.ticks.0 is null, not an object'],
    ['ticks', Array.from({ length: 1001 }), '.ticks has 1001 members, more than 1000'],
  ],
  signal_raised: [['signal', 'sloth', '.signal is "sloth", none of']],
  signal_cleared: [['signal', null, '.signal is null, none of']],
  incident_opened: [['rules', ['sloth'], '.rules.0 is "sloth", none of']],
  decision_made: [
    ['observations', [{ name: 'cpu', observed: 1, limit: 2, unit: 'furlongs' }], '.observations.0.unit is "furlongs"'],
  ],
  policy_dry_run: [['counterfactual', 7, '.counterfactual is 7, not a text']],
  diagnostics_captured: [
    ['file', '../x', '.file is "../x", which is not'],
    ['culprit', undefined, '.culprit is undefined, not an object'],
    ['culprit', { pid: 1, command: 'cat', parent: '', doing: 'nothing', what: '' }, '.culprit.doing is "nothing", none of'],
  ],
  kill_requested: [['why', 'anger', '.why is "anger", none of']],
  process_killed: [
    ['last_signal', 'TERM', '.last_signal is "TERM", which is not'],
    ['left_pids', [-1], '.left_pids.0 is -1, less than 0'],
    ['certain', 1, '.certain is 1, not true or false'],
  ],
  restart_scheduled: [['delay_ms', Number.NaN, '.delay_ms is NaN, not an integer']],
  process_exited: [
    ['exit_code', null, '.exit_code is null, not an integer'],
    ['kill_signal', undefined, '.kill_signal is undefined, which is not'],
    ['output_bytes', 2 ** 53, '.output_bytes is 9007199254740992, not an integer'],
  ],
  orphans_reaped: [
    ['processes', [{ pid: 1, command: 'sh', holds_output: 'yes' }], '.processes.0.holds_output is "yes", not true or false'],
  ],
  incident_closed: [['at_ms', -1, '.at_ms is -1, less than 0']],
  alert_raised: [['rules', {}, '.rules is an object, not a list']],
  cancel_requested: [['signal', 'SIG ', '.signal is "SIG ", which is not']],
  policy_fallback: [['error', 'x'.repeat(8193), '.error has more than 8192 characters']],
  agent_usage: [
    ['agent', 'hal', '.agent is "hal", none of'],
    ['total_tokens', 0.5, '.total_tokens is 0.5, not an integer'],
    ['tokens', { input: 1 }, '.tokens.output is undefined, not an integer'],
    ['loop', { repeats: 5, masked: false, calls: [{ name: 'Bash' }] }, '.loop.calls.0.arguments is undefined, not a text'],
  ],
  checkpoint: [['every_ms', '10s', '.every_ms is "10s", not an integer']],
  evidence_degraded: [['what', () => 1, '.what is a function, not a text']],
  run_recovered: [['by', 'x'.repeat(1025), '.by has more than 1024 characters']],
  run_sealed: [
    ['files', { 'a.txt': 'no hash' }, '.files.a.txt is "no hash", which is not'],
    ['files', { 'a/b': '0'.repeat(64) }, '.files: a key is "a/b", which is not'],
  ],
};

describe.each(eventTypes)('a payload of %s', (type) => {
  const example = examplePayloads[type];

  test('is taken', () => {
    expect(payloadChecks[type](example)).toBeNull();
    expect(payloadSchemas[type].safeParse(example).error).toBeUndefined();
  });

  test.each(refused[type])('with %s set to %j is refused by name', (member, value, why) => {
    const changed = { ...example, [member]: value };
    expect(payloadChecks[type](changed)).toContain(why);
    expect(payloadSchemas[type].safeParse(changed).success).toBe(false);
  });

  test('may hold nothing else', () => {
    expect(payloadChecks[type]({ ...example, colour: 'red' })).toContain('has a member "colour", which it may not have');
    expect(payloadChecks[type](null)).toBe(' is null, not an object');
  });

  test('that the schema takes survives being written and read', () => {
    fc.assert(
      fc.property(arbitraryOf(payloadSchemas[type]), (payload) => {
        const written = canonicalJson(payload);
        const read: unknown = JSON.parse(written);
        expect(payloadSchemas[type].safeParse(read).error).toBeUndefined();
        expect(canonicalJson(read)).toBe(written);
      }),
      { numRuns: 30 },
    );
  });

  test('is judged by the generated check as by the schema, whatever becomes of it', () => {
    const changes = fc.tuple(fc.nat(), fc.oneof(fc.constant(undefined), fc.anything({ maxDepth: 1 }), fc.integer(), fc.double()));
    fc.assert(
      fc.property(arbitraryOf(payloadSchemas[type]), changes, (payload, [where, value]) => {
        expect(payloadChecks[type](payload)).toBeNull();
        const changed = withOneMemberChanged(payload, where, value);
        expect(payloadChecks[type](changed) === null).toBe(payloadSchemas[type].safeParse(changed).success);
      }),
      { numRuns: 60 },
    );
  });
});

test('a diagnosis on record may be older than the culprit', () => {
  expect(payloadChecks.diagnostics_captured({ file: 'diagnostics-1.txt' })).toBeNull();
  expect(payloadSchemas.diagnostics_captured.safeParse({ file: 'diagnostics-1.txt' }).error).toBeUndefined();
});

test('the generated checks are those of the schemas', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [new URL('../../scripts/update-event-checks.ts', import.meta.url).pathname, '--check'],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** A copy in which one member, at any depth, is another; it is left out when `value` is undefined. */
function withOneMemberChanged(payload: unknown, where: number, value: unknown): unknown {
  const copy: unknown = structuredClone(payload);
  const places: (readonly [object: Record<string, unknown>, key: string])[] = [];
  collectPlaces(copy, places);
  const [object, key] = places[where % places.length] ?? [];
  if (object === undefined || key === undefined) return value;
  if (value === undefined) delete object[key];
  else object[key] = value;
  return copy;
}

function collectPlaces(value: unknown, places: (readonly [object: Record<string, unknown>, key: string])[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) places.push([value as Record<string, unknown>, key]);
    collectPlaces(member, places);
  }
}
