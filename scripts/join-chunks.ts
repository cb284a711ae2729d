import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run begins with, by the words before its import. */
const starts: Readonly<Record<string, string>> = { 'start-cli': 'function runCli(argv)', 'start-action': 'function runAction()' };

/** What follows in every run that is short: the first of these imports loads the code of all. */
const bundleWriting = ['const { JournalWriter } = await', 'const { EventStore } = await', 'loadReports = () =>'];

/** An import as webpack has it: of one chunk, or of several. */
const importPattern = /(\w+)\.e\(\/\* import\(\) \*\/ \d+\)|Promise\.all\(\/\* import\(\) \*\/ ?\[(\w+)\.e\([^\]]*\]\)/;

/**
 * Makes one file of the chunks that are loaded together, and removes those that nothing loads any more. webpack makes a chunk of whatever two entries share,
 * and each that is loaded costs a run half a millisecond, however short it is. Throws when webpack's output is not as it was.
 */
export function joinChunks(folder: string): void {
  const imports = bundleWriting.map((words) => importAfter(folder, words));
  const started = Object.values(starts).map((words) => idsIn(importAfter(folder, words)));
  const ids = new Set(imports.flatMap(idsIn).filter((id) => !started.every((each) => each.includes(id))));
  joinAt(folder, 'write-bundle', imports[0] ?? '', [...ids]);
  for (const [name, words] of Object.entries(starts)) {
    const imported = importAfter(folder, words);
    joinAt(folder, name, imported, idsIn(imported));
  }
  const loaded = new Set(bundled(folder).flatMap((file) => idsIn(readFileSync(join(folder, file), 'utf8'))));
  for (const file of bundled(folder)) if (/^\d/.test(file) && !loaded.has(file.split('.')[0] ?? '')) rmSync(join(folder, file));
}

/** Lets the import load one chunk, under a name of its own, instead of these. */
function joinAt(folder: string, name: string, imported: string, ids: readonly string[]): void {
  writeFileSync(join(folder, `${name}.index.js`), joinedChunk(folder, name, ids));
  const [, require = ''] = /(\w+)\.e\(/.exec(imported) ?? [];
  for (const file of bundled(folder)) replaceIn(join(folder, file), imported, `${require}.e(${JSON.stringify(name)})`);
}

function importAfter(folder: string, words: string): string {
  for (const file of bundled(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const at = text.indexOf(words);
    const found = at === -1 ? null : importPattern.exec(text.slice(at));
    if (found !== null) return found[0];
  }
  throw new Error(`no chunk has an import after "${words}"`);
}

/** A chunk that says of itself that it is all of them, as webpack's loader understands it. */
function joinedChunk(folder: string, name: string, ids: readonly string[]): string {
  const chunks = ids.map((id) => {
    const text = readFileSync(join(folder, `${id}.index.js`), 'utf8');
    const [head = '', modules] = text.split(/export const id = .*\nexport const ids = .*\nexport const modules = \{\n/);
    if (modules === undefined || !modules.endsWith('\n};\n'))
      throw new Error(`${id}.index.js is not a chunk as webpack writes it`);
    return { head, modules: modules.slice(0, -'\n};\n'.length).replace(/,?\s*$/, ',\n') };
  });
  const heads = new Set(chunks.map(({ head }) => head));
  return [
    ...heads,
    `export const ids = ${JSON.stringify([name, ...ids])};\nexport const modules = {\n`,
    ...chunks.map(({ modules }) => modules),
    '};\n',
  ].join('');
}

function replaceIn(path: string, what: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  if (text.includes(what)) writeFileSync(path, text.replaceAll(what, by));
}

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g)].map(([, id = '']) => id);
}

/** The files that webpack wrote. */
function bundled(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name === 'index.js' || name.endsWith('.index.js'))
    .sort();
}
