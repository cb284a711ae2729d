import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFolder } from '../../src/evidence/folder-source.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { readVerifiedEvents } from '../../src/evidence/verified-events.ts';
import type { Event } from '../../src/model.ts';
import { recordBundle, temporaryFolder } from './recorded-run.ts';

function read(folder: string) {
  const events: Event[] = [];
  return { answer: readVerifiedEvents(openFolder(folder), (event) => events.push(event)), events };
}

describe('reading events and their chain at once', () => {
  it('gives every event that a slower reader gives, samples included', async () => {
    const folder = await recordBundle(temporaryFolder(onTestFinished));
    const { events, sealed } = readBundle(folder);
    expect(read(folder).events).toEqual(events.map(({ event }) => event));
    expect(sealed).toBe(true);
    expect(read(folder).answer).toEqual({
      ...{ kind: 'ok', runId: events[0]?.event.run_id, sealed: true },
      head: { seq: events.length, hash: events.at(-1)?.hash },
    });
  });

  it('says which line does not fit, and that an end is missing', async () => {
    const folder = await recordBundle(temporaryFolder(onTestFinished));
    const path = join(folder, 'events.jsonl');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    writeFileSync(path, `${lines.toSpliced(3, 1, lines[3]?.replace('"cpuBp":9500', '"cpuBp":9501') ?? '').join('\n')}\n`);
    expect(read(folder).answer).toEqual({ kind: 'invalid', why: expect.stringMatching(/^line 4: the hash does not match/) });
    writeFileSync(path, `${lines.slice(0, -1).join('\n')}\n`);
    expect(read(folder).answer).toMatchObject({ kind: 'ok', sealed: false });
  });

  it('throws for what is no bundle', () => {
    expect(() => read(temporaryFolder(onTestFinished))).toThrow('is not a bundle');
  });
});
