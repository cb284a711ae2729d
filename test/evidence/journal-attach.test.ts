import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { AttachmentQueue } from '../../src/evidence/attachment-queue.ts';
import { sha256Hex } from '../../src/evidence/chain.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import type { Sealed } from '../../src/ports.ts';
import { killedRun, newJournal, processExited, runId, runStarted, temporaryFolder } from './recorded-run.ts';

describe('a file that is attached to a run', () => {
  test.each([
    ['through a worker', 0],
    ['in a run that is over before it has one', 60_000],
  ])('is in the bundle with its newest content, %s', async (_, workerAfterMs) => {
    const journal = newJournal(temporaryFolder(onTestFinished), { workerAfterMs });
    for (const event of killedRun(1)) journal.append(event);
    journal.attach('output.log', Buffer.from('first'));
    if (workerAfterMs === 0) await journal.durable(10_000);
    for (let i = 0; i < 100; i += 1) journal.attach('output.log', Buffer.from(`content ${i}`));
    journal.attach('diagnostics-1.txt', Buffer.from([0, 255, 10]));
    const sealed = await journal.seal(10_000);
    expect(sealed.degraded).toBe('');
    expect(await verifyBundle(sealed.bundlePath ?? '')).toMatchObject({ verdict: 'VALID', problems: [] });
    expect(readFileSync(join(sealed.bundlePath ?? '', 'output.log'), 'utf8')).toBe('content 99');
    expect(hashesIn(sealed)).toMatchObject({
      'output.log': sha256Hex('content 99'),
      'diagnostics-1.txt': sha256Hex(Buffer.from([0, 255, 10])),
    });
  });

  test('stands in the folder of the run while it goes on, with the policy', async () => {
    const folder = join(temporaryFolder(onTestFinished), 'evidence');
    const journal = newJournal(folder);
    journal.append(runStarted());
    journal.attach('output.log', Buffer.from('so far'));
    await journal.durable(10_000);
    expect(readFileSync(join(folder, runId, 'output.log'), 'utf8')).toBe('so far');
    expect(statSync(join(folder, runId, 'output.log')).mode & 0o777).toBe(0o644);
    expect(readFileSync(join(folder, runId, 'policy.json'), 'utf8')).toBe('{"version":1}');
    await journal.seal(10_000);
  });

  test('is a copy: the bytes may be used again', async () => {
    const journal = newJournal(temporaryFolder(onTestFinished));
    journal.append(runStarted());
    const bytes = Buffer.from('before');
    journal.attach('output.log', bytes);
    bytes.fill('x');
    const { bundlePath } = await journal.seal(10_000);
    expect(readFileSync(join(bundlePath ?? '', 'output.log'), 'utf8')).toBe('before');
  });

  test('is kept when the worker dies', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder, { worker: new URL('./journal-entry-that-dies.ts', import.meta.url) });
    journal.append(runStarted());
    journal.attach('output.log', Buffer.from('kept'));
    await journal.durable(10_000);
    writeFileSync(join(folder, 'die'), '');
    while ((await journal.durable(10_000)) !== null) journal.attach('output.log', Buffer.from('kept to the end'));
    journal.append(processExited());
    const { bundlePath } = await journal.seal(10_000);
    expect(readFileSync(join(bundlePath ?? '', 'output.log'), 'utf8')).toBe('kept to the end');
    expect(await verifyBundle(bundlePath ?? '')).toMatchObject({ verdict: 'INCOMPLETE' });
  });

  test.each([
    ...['../output.log', '.hidden', 'a/b', '', 'events.jsonl', 'Summary.MD', 'journal.db-wal', 'journal.reserve', 'policy.json'],
    ...['manifest.dsse.json', 'report.html', 'x.tmp', 'x'.repeat(200)],
  ])('may not be called %j: that is named, and the bundle is INCOMPLETE', async (name) => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(join(folder, 'evidence'), { workerAfterMs: 60_000 });
    journal.append(runStarted());
    journal.attach(name, Buffer.from('x'));
    const { bundlePath, degraded } = await journal.seal(10_000);
    expect(degraded).toMatch(/^".*" was not attached, because a bundle cannot hold a file of that name/);
    expect(await verifyBundle(bundlePath ?? '')).toMatchObject({ verdict: 'INCOMPLETE' });
    expect(existsSync(join(folder, 'evidence', 'output.log'))).toBe(false);
  });

  test('of 17 MiB is not taken', async () => {
    const journal = newJournal(temporaryFolder(onTestFinished), { workerAfterMs: 60_000 });
    journal.append(runStarted());
    journal.attach('output.log', Buffer.alloc(17 * 1024 * 1024));
    expect((await journal.seal(10_000)).degraded).toContain('it has 17825792 bytes, more than 16777216');
  });
});

describe('the queue of attachments', () => {
  test('gives a slow writer one content of a name at a time, then the newest', () => {
    const queue = new AttachmentQueue();
    const text = (which: 'free' | 'all') => queue.take(which).map(([name, bytes]) => `${name} ${Buffer.from(bytes)}`);
    queue.put('a', Buffer.from('1'));
    expect(text('free')).toEqual(['a 1']);
    for (const content of ['2', '3']) queue.put('a', Buffer.from(content));
    queue.put('b', Buffer.from('1'));
    expect(text('free')).toEqual(['b 1']);
    queue.arrived('a');
    expect(text('free')).toEqual(['a 3']);
    expect(text('free')).toEqual([]);
  });

  test('leaves alone what a writer may be reading, and takes no new memory for each content', () => {
    const queue = new AttachmentQueue();
    const memory = new Set<ArrayBufferLike>();
    for (let i = 0; i < 100; i += 1) {
      queue.put('a', Buffer.from(`content ${i}`));
      const [[, sent] = []] = queue.take('free');
      if (sent === undefined) throw new Error('nothing was sent');
      memory.add(sent.buffer);
      for (const later of ['later', 'later still']) queue.put('a', Buffer.from(`${later} than ${i}`));
      expect(Buffer.from(sent).toString()).toBe(`content ${i}`);
      queue.arrived('a');
    }
    expect(memory.size).toBeLessThanOrEqual(2);
  });

  test('holds nothing back at the end', () => {
    const queue = new AttachmentQueue();
    queue.put('a', Buffer.from('1'));
    queue.take('free');
    queue.put('a', Buffer.from('2'));
    expect(queue.take('all').map(([name]) => name)).toEqual(['a']);
  });
});

function hashesIn({ bundlePath }: Sealed): unknown {
  const last = readBundle(bundlePath ?? '').events.at(-1)?.event;
  return last?.event_type === 'run_sealed' ? last.payload.files : null;
}
