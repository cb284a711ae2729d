/** Writes fixtures/reports/ and fixtures/report-html/ again from the sample runs. Read what has changed before you commit it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFiles } from '../test/report/golden-files.ts';
import { goldenHtml } from '../test/report/golden-html.ts';
import { filesBeside, sampleRunNames, sampleRuns } from '../test/report/sample-run.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'reports');

rmSync(folder, { recursive: true, force: true });
for (const run of sampleRunNames) {
  mkdirSync(join(folder, run), { recursive: true });
  for (const [name, text] of goldenFiles(sampleRuns[run](), filesBeside(run))) writeFileSync(join(folder, run, name), text);
}

const pages = join(import.meta.dirname, '..', 'fixtures', 'report-html');
mkdirSync(pages, { recursive: true });
writeFileSync(join(pages, 'killed-output-loop.html'), goldenHtml());
