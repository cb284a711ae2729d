/** `npm run bench:detection`: how often the guard would have been wrong about healthy work, and how soon it is right about runaways. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeCorpus } from './judge-corpus.ts';
import { ownPrograms } from './own-programs.ts';
import { corpusSection } from './report-corpus.ts';
import { programsSection } from './report-programs.ts';
import { runawayLatencies } from './runaways.ts';

const reportFile = join(import.meta.dirname, '..', '..', 'docs', 'detection-report.md');
const head = `# What the detection gets wrong, and how soon it is right

Made by \`FLOWFORGE_CORPUS=<folder> npm run bench:detection -- --write\`, which replays output through the guard's own line channel, detectors and decision in
simulated time, a tick every 250 ms. The same logs and programs give this file byte for byte on any machine; \`--check\` in the place of \`--write\` compares.`;

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    'every-rate': { type: 'boolean', default: false },
  },
});
const startedMs = performance.now();
const corpus = corpusFolder();
const sections = [
  ...(corpus === null ? [] : [corpusSection(judgeCorpus(corpus, values['every-rate'], showProgress))]),
  programsSection(ownPrograms(), runawayLatencies()),
];
const report = `${[head, ...sections].join('\n\n')}\n`;
process.stdout.write(report);
say(`took ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);

if (values.write) write();
else if (values.check) check();

function corpusFolder(): string | null {
  const folder = process.env['FLOWFORGE_CORPUS'] ?? '';
  if (folder !== '' && existsSync(folder)) return folder;
  const why = folder === '' ? 'FLOWFORGE_CORPUS is not set' : `there is no folder ${folder}, which FLOWFORGE_CORPUS names`;
  say(`${why}: without the healthy logs only the project's own programs are judged`);
  return null;
}

function write(): void {
  if (corpus === null || values['every-rate']) {
    say('not written: the report is of the corpus at its own pace');
    process.exitCode = 1;
  } else writeFileSync(reportFile, report);
}

/** Without the corpus, what was made is looked for in the report. */
function check(): void {
  const before = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : '';
  const same = corpus === null ? sections.every((section) => before.includes(section)) : before === report;
  if (!same) process.exitCode = 1;
  say(
    same
      ? 'docs/detection-report.md says the same'
      : 'docs/detection-report.md says something else: write it again with --write, and look at what has changed',
  );
}

function showProgress(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${name}\r`);
}

function say(text: string): void {
  process.stderr.write(`bench:detection: ${text}\n`);
}
