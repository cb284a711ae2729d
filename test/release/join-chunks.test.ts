import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinChunks } from '../../scripts/join-chunks.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flowforge-chunks-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** As webpack writes them: what both starts share, what each has for itself, and what writes a bundle. */
function writeChunks(): void {
  put('index.js', [
    'async function runCli(argv) { const { main } = await Promise.all(/* import() */[r.e(1), r.e(2)]).then(r.bind(r, 20)); }',
    'async function runAction() { const { main } = await Promise.all(/* import() */[r.e(1), r.e(3)]).then(r.bind(r, 30)); }',
    'async function runPost() { const { post } = await r.e(/* import() */ 3).then(r.bind(r, 31)); }',
  ]);
  putChunk(1, 'const { JournalWriter } = await Promise.all(/* import() */[r.e(4), r.e(5)]).then(r.bind(r, 40))');
  putChunk(2, 'cli');
  putChunk(3, 'action');
  putChunk(4, 'const { EventStore } = await r.e(/* import() */ 6).then(r.bind(r, 60))');
  putChunk(5, 'loadReports = () => Promise.all(/* import() */[r.e(1), r.e(7)]).then(r.bind(r, 70))');
  for (const id of [6, 7]) putChunk(id, 'code');
}

function put(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

function putChunk(id: number, code: string): void {
  const modules = `\n/***/ ${id}0:\n/***/ (() => \`${code}\`)\n`;
  put(`${id}.index.js`, [
    'import { join as head } from "path";',
    `export const id = ${id};\nexport const ids = [${id}];\nexport const modules = {\n${modules}\n};`,
  ]);
}

test('what is loaded together becomes one file, which says of itself that it is all of its chunks', async () => {
  writeChunks();
  joinChunks(folder);
  const chunk = async (name: string): Promise<unknown> => import(pathToFileURL(join(folder, `${name}.index.js`)).href);
  const keys = (...ids: readonly number[]) => Object.fromEntries(ids.map((id) => [`${id}0`, expect.any(Function)]));
  expect(await chunk('start-cli')).toMatchObject({ ids: ['start-cli', '1', '2'], modules: keys(1, 2) });
  expect(await chunk('start-action')).toMatchObject({ ids: ['start-action', '1', '3'], modules: keys(1, 3) });
  expect(await chunk('write-bundle')).toMatchObject({ ids: ['write-bundle', '4', '5', '6', '7'], modules: keys(4, 5, 6, 7) });
  expect(readFileSync(join(folder, 'start-cli.index.js'), 'utf8')).toContain('await r.e("write-bundle").then(r.bind(r, 40))');
  expect(readFileSync(join(folder, 'index.js'), 'utf8')).toContain('await r.e("start-action").then(r.bind(r, 30))');
});

test('a chunk that something else loads too stays, and one that nothing loads any more goes', () => {
  writeChunks();
  joinChunks(folder);
  expect(readdirSync(folder)).toContain('3.index.js');
  expect(readdirSync(folder)).not.toContain('2.index.js');
});

test('a bundle that is not as webpack wrote it is refused', () => {
  writeChunks();
  put('index.js', ['async function runCli(argv) { const { main } = await r.load(1); }']);
  expect(() => joinChunks(folder)).toThrow('no chunk has an import after "function runCli(argv)"');
});
