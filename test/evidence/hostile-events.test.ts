import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { BundleError } from '../../src/evidence/bundle-error.ts';
import { openFolder } from '../../src/evidence/folder-source.ts';
import { canonicalJson } from '../../src/evidence/jcs.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { loadReports } from '../../src/evidence/reports.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { eventTypes } from '../../src/model.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { explainability } from '../../src/report/explainability.ts';
import { timelineRows, timelineText } from '../../src/report/timeline.ts';
import { examplePayloads } from './example-payloads.ts';
import { forgeEvents } from './forged-bundle.ts';
import { copyOf, fileOf, type GenuineBundle, genuineBundle } from './genuine-bundle.ts';

let genuine: GenuineBundle;

beforeAll(async () => {
  genuine = await genuineBundle();
});

const value = fc.oneof(
  fc.constantFrom<unknown>(null, [], {}, '', 'SIGTERM', 0, -1, 2 ** 53 - 1, 1.5, true),
  fc.jsonValue({ maxDepth: 2 }),
);
const type = fc.constantFrom(...eventTypes);
const members = fc.dictionary(
  fc.constantFrom('action', 'outcome', 'reason', 'incident_id', 'scores', 'actor', 'created_at'),
  value,
  { maxKeys: 2 },
);
/** Payloads as they are, and with one of their members, however deep, changed, dropped or put in. */
const payload = type.chain((event_type) =>
  fc.tuple(fc.nat(), fc.constantFrom('keep', 'change', 'drop', 'add'), value).map(([where, how, put]) => ({
    event_type,
    payload: changed(structuredClone(examplePayloads[event_type]) as unknown, where, how, put),
  })),
);
const forged = fc.array(
  fc.tuple(payload, fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: members })),
  { maxLength: 4 },
);

test('no event, whatever it carries, crashes a reader: it is refused with its line and the member that is wrong, or read', async () => {
  const folder = copyOf(genuine);
  const { render, resultOf } = await loadReports();
  let read = 0;
  await fc.assert(
    fc.asyncProperty(forged, async (put) => {
      writeFileSync(join(folder, 'events.jsonl'), fileOf(genuine, 'events.jsonl'));
      await forgeEvents(folder, ([first, ...rest]) => {
        const all = [first, ...put.map(([event, more]) => ({ ...first, ...event, ...more })), ...rest.slice(0, 3)];
        return all.map((event, at) => canonicalJson({ ...event, seq: at + 1 }));
      });
      const events = readOrRefused(folder);
      expect(['INVALID', 'INCOMPLETE']).toContain((await verifyBundle(folder)).verdict);
      if (events === null) return;
      read += 1;
      timelineRows(events);
      timelineText(events);
      explainability(events);
      resultOf(events);
      await render(events, { policyJson: null, files: new Map() });
    }),
    { numRuns: 600 },
  );
  expect(read).toBeGreaterThan(50);
  expect('polluted' in {}).toBe(false);
});

test('a line of any bytes is refused with its number', () => {
  const folder = copyOf(genuine);
  const log = fileOf(genuine, 'events.jsonl');
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      writeFileSync(join(folder, 'events.jsonl'), Buffer.concat([log, bytes]));
      expect(readOrRefused(folder)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

function readOrRefused(folder: string): readonly StoredEvent[] | null {
  try {
    return readBundle(openFolder(folder)).events;
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    expect(String(error)).toMatch(/events\.jsonl, line \d+: /);
    return null;
  }
}

/** Walks into the value, and changes what it comes to. */
function changed(target: unknown, where: number, how: string, put: unknown): unknown {
  if (how === 'keep') return target;
  if (typeof target !== 'object' || target === null) return put;
  const keys = Object.keys(target);
  const key = keys[where % Math.max(1, keys.length)];
  const object = target as Record<string, unknown>;
  if (how === 'add')
    return Array.isArray(target) ? [...target, put] : { ...object, [where % 2 === 0 ? '__proto__' : 'more']: put };
  if (key === undefined) return put;
  const member = object[key];
  if (typeof member === 'object' && member !== null && where % 3 !== 0)
    object[key] = changed(member, Math.floor(where / 3), how, put);
  else if (how === 'drop' && !Array.isArray(target)) delete object[key];
  else object[key] = put;
  return target;
}
