import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/ports.ts';
import { hostileFragments, unseenCharacter } from '../report/hostile-text.ts';
import { type Beside, pageOf } from '../report/html-page.ts';
import { newRun, tick } from '../report/run-builder.ts';
import { sampleRuns } from '../report/sample-run.ts';
import { launchBrowser, noBrowser, type OpenedPage, openPage } from './browser.ts';

describe.skipIf(noBrowser !== '')(`report.html in a real browser${noBrowser && ` (${noBrowser})`}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-pages-'));
  let browser: Browser;
  let pages = 0;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function opened(
    events: readonly StoredEvent[],
    beside: Beside = {},
    options: BrowserContextOptions = {},
  ): Promise<OpenedPage> {
    pages += 1;
    const path = join(folder, `${pages}.html`);
    writeFileSync(path, pageOf(events, beside));
    return openPage(browser, pathToFileURL(path).href, options);
  }

  it.each(['killed-output-loop', 'killed-wall-time', 'alert-only', 'passed', 'incomplete'] as const)(
    'draws the four charts of "%s", loads nothing and complains of nothing',
    async (run) => {
      const { page, requests, complaints } = await opened(sampleRuns[run]());
      expect(await page.evaluate(coloursOfCharts)).toEqual(Array(4).fill(expect.toSatisfy((colours) => Number(colours) > 3)));
      expect(await page.textContent('#reading')).toMatch(/^\+.*CPU .*Memory .*Output rate .*Processes/);
      expect(requests).toEqual([page.url()]);
      expect(complaints).toEqual([]);
    },
  );

  it('is whole without a script where nothing was sampled', async () => {
    const { page, requests, complaints } = await opened(sampleRuns['not-started'](), {}, { javaScriptEnabled: false });
    expect(await page.textContent('h1')).toBe('"deploy" could not be started');
    expect({ requests, complaints }).toEqual({ requests: [page.url()], complaints: [] });
  });

  it('has every sample read with the keyboard alone', async () => {
    const { page } = await opened(sampleRuns['alert-only']());
    await page.focus('#moment');
    await page.keyboard.press('Home');
    expect(await page.textContent('#reading')).toMatch(/^\+0\.25s: CPU 50%/);
    await page.keyboard.press('ArrowRight');
    expect(await page.getAttribute('#moment', 'aria-valuetext')).toMatch(/^\+0\.5s: CPU 50%/);
  });

  it('keeps the charts as wide as the window', async () => {
    const { page } = await opened(sampleRuns.passed());
    await page.setViewportSize({ width: 420, height: 900 });
    const chartWidth = () => page.evaluate<number>("document.querySelector('.chart canvas').getBoundingClientRect().width");
    await expect.poll(chartWidth, { timeout: 20_000 }).toBeLessThan(400);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it.each([
    ['killed-output-loop', 'light'],
    ['killed-memory', 'dark'],
    ['alert-only', 'dark'],
    ['passed', 'light'],
    ['failed', 'dark'],
    ['cancelled', 'light'],
    ['not-started', 'dark'],
  ] as const)('%s in %s has nothing that axe finds serious, folded parts included', async (run, colorScheme) => {
    const { page } = await opened(sampleRuns[run](), { files: { 'output.log': everyColour } }, { colorScheme });
    await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    await page.evaluate(axe.source);
    expect(await page.evaluate(seriousViolations)).toEqual([]);
  });

  it('shows what is hostile as text: no markup of it, no script, no dialog, no request, no complaint', async () => {
    const { page, requests, complaints } = await opened(...hostileRun());
    expect(await page.evaluate(strangers)).toEqual([]);
    expect(await page.title()).toContain('<script>alert(1)</script>');
    expect(await page.textContent('#output pre')).toContain('<img src=x onerror=alert(1)>');
    expect((await page.textContent('body'))?.replaceAll('\t', '')).not.toMatch(unseenCharacter);
    expect(await page.evaluate(coloursOfCharts)).toHaveLength(4);
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });
});

/** How many colours each canvas holds. */
const coloursOfCharts = `[...document.querySelectorAll('.chart canvas')].map((canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 0) colours.add(data.slice(at, at + 4).join());
  return colours.size;
})`;

const seriousViolations = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html + ' ' + any.map(({ message }) => message).join()).join(' | ')))`;

/** What could only have come from a text that became markup. */
const strangers = `[...document.querySelectorAll('img, iframe, object, embed, form, base, link, video, svg, a:not(.skip), script:not([type])')]
  .concat([...document.querySelectorAll('*')].filter((each) => [...each.attributes].some(({ name }) => name.startsWith('on'))))
  .map((each) => each.outerHTML.slice(0, 200))
  .filter((markup, at, all) => !(all.length === 1 && markup.startsWith('<script>/*!')))`;

const everyColour = Array.from(
  { length: 16 },
  (_, colour) => `\x1b[38;5;${colour}mcolour ${colour}\x1b[0m \x1b[2mfaint\x1b[0m\n`,
).join('');

/** Whatever a command, its leftovers, its output and its policy may say, in every place that they are shown at. */
function hostileRun(): [readonly StoredEvent[], Beside] {
  const all = `${hostileFragments.join(' ')} <!-- <script> --!> </script><script>alert(2)</script> </style><svg onload=alert(3)> "onmouseover="alert(4)`;
  const name = `<script>alert(1)</script>${all}`;
  const run = newRun(name, [all, ...hostileFragments], { name: 'group', whyNotBetter: all, cpuSource: 'proc' });
  run.samples([
    tick(250, { cpuBp: 10, memoryBytes: 1, bytes: 1, lines: 1 }),
    tick(500, { cpuBp: 20, memoryBytes: 2, bytes: 2, lines: 1 }),
  ]);
  run.incident(300, ['output-loop'], all);
  run.decide(301, 'kill', ['output-loop'], [{ name: all, observed: 1, limit: 1, unit: 'lines' }], all, 9000, all);
  run.add('evidence_degraded', 310, { what: all, error: all });
  run.add('policy_fallback', 311, { error: all });
  run.add('diagnostics_captured', 312, { file: 'diagnostics-1.txt' });
  const leftover = { pid: 7, command: all, holds_output: true };
  run.add(
    'orphans_reaped',
    320,
    { policy: 'kill', count: 1, left: 0, certain: true, took_ms: 1, processes: [leftover] },
    { reason: all },
  );
  run.add('incident_closed', 330, { at_ms: 330 }, { outcome: all });
  const events = run.exit(600, 'killed', 86, { kill_signal: 'SIGKILL', reason: all, ticks: [] }).sealed();
  const files = { 'output.log': `${all}\n${hostileFragments.join('\n')}`, 'diagnostics-1.txt': all };
  return [events, { files, policy: { profile: all, [all]: { [all]: all } } }];
}
