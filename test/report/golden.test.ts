import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldenFiles } from './golden-files.ts';
import { filesBeside, sampleRunNames, sampleRuns } from './sample-run.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'reports');

/** After a change that is meant: `node scripts/update-golden.ts`, then read what has changed. */
describe.each(sampleRunNames)('the reports of the sample run "%s"', (run) => {
  const files = goldenFiles(sampleRuns[run](), filesBeside(run));

  it.each([...files])('%s is what it was', (name, text) => {
    expect(text).toBe(readFileSync(join(folder, run, name), 'utf8'));
  });

  it('are all that lies in its folder', () => {
    expect(readdirSync(join(folder, run)).sort()).toEqual([...files.keys()].sort());
  });
});

it('no folder of golden reports lies around without its sample run', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(sampleRuns).sort());
});
