import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFolder } from '../../src/evidence/folder-source.ts';
import { type LabelledRun, labelPath, readLabel, writeLabel } from '../../src/evidence/label.ts';
import { readVerifiedEvents } from '../../src/evidence/verified-events.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { writeRun } from '../written-run.ts';
import { recordBundle, temporaryFolder } from './recorded-run.ts';

const said = { label: 'healthy', note: 'an ordinary build', by: 'ana', at: '2026-11-21T10:00:00.000Z' } as const;

/** A bundle, and the run in it. */
function bundle(): { readonly path: string; readonly run: LabelledRun } {
  const path = writeRun(temporaryFolder(onTestFinished), { id: '1' });
  return { path, run: runIn(path) };
}

function runIn(path: string): LabelledRun {
  const read = readVerifiedEvents(openFolder(path), () => {});
  if (read.kind === 'invalid') throw new Error(read.why);
  return { runId: read.runId, head: read.head.hash };
}

describe('a label', () => {
  it('stands beside the bundle, whose folder and verdict stay as they were', async () => {
    const path = await recordBundle(temporaryFolder(onTestFinished));
    const run = runIn(path);
    const before = readdirSync(path);
    expect(writeLabel(path, run, said)).toBe(`${path}.label.json`);
    expect(readdirSync(path)).toEqual(before);
    expect(readdirSync(dirname(path)).filter((name) => !name.startsWith('.'))).toEqual([run.runId, `${run.runId}.label.json`]);
    expect((await verifyBundle(path)).verdict).toBe('VALID');
    expect(JSON.parse(readFileSync(`${path}.label.json`, 'utf8'))).toEqual({
      ...{ schema_version: 1, run_id: run.runId, head: run.head },
      ...said,
    });
  });

  it('is read again, and a second one takes its place', () => {
    const { path, run } = bundle();
    expect(readLabel(path, run)).toEqual({ kind: 'none' });
    writeLabel(path, run, said);
    expect(readLabel(path, run)).toMatchObject({ kind: 'found', file: said });
    writeLabel(path, run, { ...said, label: 'runaway' });
    expect(readLabel(path, run)).toMatchObject({ kind: 'found', file: { label: 'runaway' } });
  });

  it('belongs to the run and not to the name of its folder or archive', () => {
    const { path, run } = bundle();
    writeLabel(`${path}.tar.gz`, run, said);
    renameSync(path, join(dirname(path), 'evidence of the build'));
    expect(readLabel(join(dirname(path), 'evidence of the build'), run).kind).toBe('found');
  });

  it.each([
    [
      'other events',
      (text: string, { head }: LabelledRun) => text.replace(head, '0'.repeat(64)),
      /its head is 0{16}, that of the bundle/,
    ],
    ['another run', (text: string, { runId }: LabelledRun) => text.replace(runId, 'another'), /it is about run another/],
    ['a word that is no label', (text: string) => text.replace('healthy', 'fine'), /^label: /],
    ['more than a label has', (text: string) => text.replace('{', '{"trust": true,'), /trust/],
    ['a version to come', (text: string) => text.replace('"schema_version": 1', '"schema_version": 2'), /^schema_version: /],
    ['no JSON', (text: string) => text.slice(1), /JSON/],
    ['too much', (text: string) => text.replace('ordinary', 'x'.repeat(70_000)), /a label has at most 65536/],
  ])('that holds %s is ignored, and says why', (_, change, why) => {
    const { path, run } = bundle();
    const file = writeLabel(path, run, said);
    writeFileSync(file, change(readFileSync(file, 'utf8'), run));
    expect(readLabel(path, run)).toEqual({ kind: 'ignored', path: file, why: expect.stringMatching(why) });
  });

  it('is not read through a link, nor from a folder', () => {
    const { path, run } = bundle();
    const file = writeLabel(path, run, said);
    renameSync(file, `${file}.other`);
    symlinkSync(`${file}.other`, file);
    expect(readLabel(path, run)).toMatchObject({ kind: 'ignored', why: 'it is not a regular file' });
  });

  it('never stands elsewhere, whatever the run calls itself', () => {
    const folder = temporaryFolder(onTestFinished);
    mkdirSync(join(folder, 'run'));
    const run = { runId: '../run', head: '0'.repeat(64) };
    expect(() => writeLabel(join(folder, 'run'), run, said)).toThrow('"../run" cannot name a file');
    expect(readLabel(join(folder, 'run'), run)).toEqual({ kind: 'none' });
    expect(labelPath('run', 'r1')).toBe(join(process.cwd(), 'r1.label.json'));
    expect(labelPath('some/run/', 'r1')).toBe(join(process.cwd(), 'some', 'r1.label.json'));
  });
});
