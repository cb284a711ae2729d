/** Takes the pictures of report.html in docs/images/ again, with the system's Chromium: a kill, an alert and a pass, each in light and in dark. Look at them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser, openPage } from '../test/e2e/browser.ts';
import { pageOf } from '../test/report/html-page.ts';
import { type SampleRunName, sampleFiles, sampleRuns } from '../test/report/sample-run.ts';
import { densePng } from './dense-png.ts';

const shown = {
  kill: 'killed-hang',
  alert: 'alert-only',
  pass: 'passed',
} as const satisfies Record<string, SampleRunName>;

/** Down to the charts of the longest. */
const heightPixels = 1560;

const images = join(import.meta.dirname, '..', 'docs', 'images');
mkdirSync(images, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'flowforge-pictures-'));
const browser = await launchBrowser();
try {
  for (const [name, run] of Object.entries(shown)) {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, pageOf(sampleRuns[run](), { files: sampleFiles[run] ?? {} }));
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await openPage(browser, pathToFileURL(path).href, {
        viewport: { width: 960, height: heightPixels },
        colorScheme,
      });
      const png = await page.screenshot({ clip: { x: 0, y: 0, width: 960, height: heightPixels } });
      writeFileSync(join(images, `report-${name}-${colorScheme}.png`), densePng(png));
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
