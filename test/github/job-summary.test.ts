import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { appendSummary, summaryText } from '../../src/github/job-summary.ts';

function bundle(summary: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'summary.md'), summary);
  return folder;
}

const uploaded = {
  kind: 'uploaded',
  name: 'evidence [1]',
  id: 7,
  url: 'https://github.com/o/r/actions/runs/1/artifacts/7',
  digest: 'ab12',
} as const;

describe('the summary for the job’s page', () => {
  it('is that of the bundle, and links the artifact with its digest and seal', () => {
    const text = summaryText(bundle('## Killed\n'), [], { seq: 9, head: 'ff' }, uploaded);
    expect(text).toBe(
      '## Killed\n\nEvidence: artifact [evidence &#91;1&#93;](https://github.com/o/r/actions/runs/1/artifacts/7), SHA-256 `ab12`, seal `9:ff`\n',
    );
    expect(summaryText(bundle('## Killed\n'), [], { seq: 9, head: 'ff' }, { kind: 'not-wanted' })).toBe('## Killed\n');
  });

  it('shows nothing of one that may hold a secret', () => {
    expect(summaryText(bundle('## token=abc\n'), ['summary.md'], null, uploaded)).not.toContain('abc');
  });

  it('is left out, and said to be, where the command has filled the page', () => {
    const file = join(bundle(''), 'page');
    writeFileSync(file, 'x'.repeat(1024 * 1024 - 10));
    expect(appendSummary(file, '## Killed\n\n### More\n')).toContain('full');
    expect(readFileSync(file).length).toBe(1024 * 1024 - 10);
  });

  it('is nobody’s trouble where the server has no such page', () => {
    expect(appendSummary(undefined, 'text')).toBeNull();
    expect(appendSummary('', 'text')).toBeNull();
  });
});
