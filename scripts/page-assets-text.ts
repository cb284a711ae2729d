import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const library = dirname(fileURLToPath(import.meta.resolve('uplot/package.json')));

/**
 * src/report/html/page-style.ts and page-charts.ts, by name: what report.html carries of uPlot and of our own, so that no run reads node_modules, and the
 * SHA-256 that its Content Security Policy names each by. The same files give the same text.
 */
export function pageAssets(): ReadonlyMap<string, string> {
  const licence = read(library, 'LICENSE').trim();
  const uplot = read(library, 'dist/uPlot.iife.min.js').trim();
  const style = `${read(library, 'dist/uPlot.min.css').trim()}\n${dense(read(root, 'src/report/html/page/style.css'))}`;
  const charts = `/*!\n${licence}\n*/\n${uplot}\n${read(root, 'src/report/html/page/charts.js')}`;
  return new Map([
    ['page-style.ts', moduleOf('style', style)],
    ['page-charts.ts', moduleOf('charts', charts)],
  ]);
}

function moduleOf(name: string, text: string): string {
  return formatted(`/** Made from page/ and uPlot by scripts/embed-page.ts: change those, and run it. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the text holds a program
export const ${name} = ${asset(text)};
`);
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Indentation is for those who change it. */
function dense(css: string): string {
  return css.replace(/^\s+/gm, '');
}

function asset(text: string): string {
  if (text.includes('</')) throw new Error('what stands in a script or style element may not hold "</": it would end it');
  const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;
  return `{ integrity: ${JSON.stringify(integrity)}, text: ${JSON.stringify(text)} } as const`;
}

function formatted(text: string): string {
  const biome = join(root, 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', '--stdin-file-path=page.ts'], { input: text, encoding: 'utf8' });
}
