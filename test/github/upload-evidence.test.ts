import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type UploadOrder, uploadEvidence } from '../../src/github/upload-evidence.ts';
import { artifactService } from '../e2e/artifact-service.ts';
import { readZip } from '../e2e/read-zip.ts';

function bundle(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) writeFileSync(join(folder, name), `this is ${name}`);
  return folder;
}

function order(bundlePath: string, more: Partial<UploadOrder> = {}): UploadOrder {
  return { bundlePath, withheld: [], names: ['evidence'], retentionDays: undefined, ...more };
}

describe('the upload of a bundle', () => {
  it('leaves out what is withheld, what is not of the bundle, and what is only a link', async () => {
    const service = await artifactService();
    const folder = bundle(
      'events.jsonl',
      'result.json',
      'output.log',
      'journal.db',
      'journal.db-wal',
      'junit.xml.tmp',
      '.hidden',
    );
    mkdirSync(join(folder, 'folder'));
    symlinkSync('/etc/hostname', join(folder, 'hostname'));
    const upload = await uploadEvidence(order(folder, { withheld: ['output.log'] }), service.env);
    expect(upload).toMatchObject({ kind: 'uploaded', name: 'evidence' });
    const files = readZip(service.artifacts.get('evidence')?.zip ?? Buffer.alloc(0));
    // The files of an archive come in any order.
    expect(Object.fromEntries([...files].map(([name, content]) => [name, content.toString()]))).toEqual({
      'events.jsonl': 'this is events.jsonl',
      'result.json': 'this is result.json',
    });
  });

  it('is not begun where nothing may be published', async () => {
    const service = await artifactService();
    const folder = bundle('output.log');
    for (const each of [order(folder, { withheld: ['output.log'] }), order(join(folder, 'gone'))])
      expect(await uploadEvidence(each, service.env)).toMatchObject({ kind: 'impossible' });
    expect(service.requests).toEqual([]);
  });

  it('ends when the step has to end', async () => {
    const service = await artifactService('mute');
    const cancelled = new AbortController();
    const upload = uploadEvidence(order(bundle('events.jsonl'), { signal: cancelled.signal }), service.env);
    await service.asked;
    cancelled.abort();
    expect(await upload).toEqual({ kind: 'interrupted' });
  });

  it('says in words what the client throws', async () => {
    const service = await artifactService();
    const folder = bundle('events.jsonl');
    const env = { ...service.env, ACTIONS_RUNTIME_TOKEN: 'not what it should be' };
    expect(await uploadEvidence(order(folder), env)).toEqual({ kind: 'failed', why: expect.stringMatching(/token/i) });
  });
});
