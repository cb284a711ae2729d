import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where the system's own Chromium lies: nothing is downloaded for a test. */
const executablePath = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

export const noBrowser =
  executablePath === undefined ? 'there is no Chromium: apt-get install chromium, or name one with CHROMIUM_PATH' : '';

export function launchBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(noBrowser);
  // A container's root has no sandbox; the page is a file of this test's own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
}

export interface OpenedPage {
  readonly page: Page;
  /** All that the page asked for, itself included. */
  readonly requests: readonly string[];
  /** What it complained of, or asked the user. */
  readonly complaints: readonly string[];
}

/** Opens a page in a context of its own and hears everything that it says. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, requests, complaints };
}
