import { pageOf } from './html-page.ts';
import { sampleRuns } from './sample-run.ts';

/** report.html of one run, as it is but for the library that draws. */
export function goldenHtml(): string {
  const output = `\x1b[32m✓\x1b[0m ready\n${'y\n'.repeat(5)}`;
  const script = { integrity: 'sha256-', text: '/* what draws the charts */' };
  return pageOf(sampleRuns['killed-output-loop'](), { files: { 'output.log': output }, script });
}
