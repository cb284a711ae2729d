import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBundle } from '../../src/evidence/bundle-source.ts';
import { parseEventLine } from '../../src/evidence/parse-event-line.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { recordBundle, runStarted, temporaryFolder } from './recorded-run.ts';

test('a bundle reads back as it was recorded', async () => {
  const { events, sealed } = readBundle(await openBundle(await recordBundle(temporaryFolder(onTestFinished))));
  expect(sealed).toBe(true);
  expect(events).toHaveLength(12);
  const half = { command: ['yes', 'ünïcode \u{1f600} and half \ufffd'] };
  expect(events[0]?.event).toMatchObject({ seq: 1, payload: { ...runStarted().payload, ...half } });
});

test.each<[string, (folder: string) => void, string, RegExp]>([
  ['does not exist', () => {}, 'NOT_A_BUNDLE', /does not exist: name the folder of a run/],
  ['is a file', (folder) => writeFileSync(folder, ''), 'BAD_ARCHIVE', /is not a \.tar\.gz of a bundle/],
  ['is empty', (folder) => mkdirSync(folder), 'NOT_A_BUNDLE', /is not a bundle/],
  ['holds only a journal', (folder) => write(folder, 'journal.db', ''), 'NOT_A_BUNDLE', /only the journal of a run/],
  ['has no events', (folder) => write(folder, 'events.jsonl', ''), 'BAD_EVENTS', /is empty/],
  ['has a line that is none', (folder) => write(folder, 'events.jsonl', 'x\n'), 'BAD_EVENTS', /line 1: the line does not read/],
  [
    'has bytes that are not UTF-8',
    (folder) => write(folder, 'events.jsonl', Buffer.from([0xff, 0x0a])),
    'BAD_EVENTS',
    /line 1: the line is not UTF-8/,
  ],
  ['has events of 3 GB', hugeEvents, 'TOO_LARGE', /has 3000000000 bytes/],
  [
    'has a folder for events',
    (folder) => mkdirSync(join(folder, 'events.jsonl'), { recursive: true }),
    'NOT_A_BUNDLE',
    /not a regular file/,
  ],
  ['has a link for events', linkedEvents, 'NOT_A_BUNDLE', /cannot be read \(ELOOP/],
  ['has a pipe for events', pipedEvents, 'NOT_A_BUNDLE', /not a regular file/],
])('a path that %s is refused with a reason', async (_, prepare, code, why) => {
  const folder = join(temporaryFolder(onTestFinished), 'bundle');
  prepare(folder);
  await expect(openBundle(folder).then(readBundle)).rejects.toEqual(
    expect.objectContaining({ code, message: expect.stringMatching(why) }),
  );
});

test('the folder of runs that was named for one of them is refused with the latest', async () => {
  const folder = temporaryFolder(onTestFinished);
  for (const name of ['20261121T095000Z-bbbbbbbb', '20261121T094500Z-aaaaaaaa', 'notes'])
    write(join(folder, name), name === 'notes' ? 'text' : 'events.jsonl', '');
  mkdirSync(join(folder, '\u001b[31m'));
  const latest = join(folder, '20261121T095000Z-bbbbbbbb');
  await expect(openBundle(folder).then(readBundle)).rejects.toEqual(
    expect.objectContaining({
      code: 'NOT_A_BUNDLE',
      message: `${folder} is not a bundle, it holds 2 runs: name one; the latest is ${latest}`,
    }),
  );
});

test('a member named __proto__ is a member like any other: unknown, and harmless', () => {
  const event = `{"action":"","actor":"system","created_at":"2026-11-21T09:45:12.000Z","event_id":"","event_type":"checkpoint","incident_id":null,"outcome":"","payload":{"__proto__":{"polluted":1},"every_ms":1},"reason":"","run_id":"","schema_version":1,"scores":{},"seq":1}`;
  const why = expect.stringMatching(/payload .*__proto__/);
  expect(parseEventLine(`{"hash":"${'0'.repeat(64)}","event":${event}}`)).toEqual({ kind: 'bad', why });
  expect('polluted' in {}).toBe(false);
});

function write(folder: string, name: string, content: string | Buffer): void {
  mkdirSync(folder);
  writeFileSync(join(folder, name), content);
}

function hugeEvents(folder: string): void {
  write(folder, 'events.jsonl', '');
  truncateSync(join(folder, 'events.jsonl'), 3_000_000_000);
}

function linkedEvents(folder: string): void {
  mkdirSync(folder);
  symlinkSync('/etc/passwd', join(folder, 'events.jsonl'));
}

function pipedEvents(folder: string): void {
  mkdirSync(folder);
  execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(folder, 'events.jsonl')]);
}
