/** Rebuilds the bundle into a temporary folder and compares it with the committed dist/, byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const committed = join(root, 'dist');
const rebuilt = mkdtempSync(join(tmpdir(), 'flowforge-dist-'));
try {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), rebuilt], { stdio: 'inherit' });
  const names = new Set([...files(committed), ...files(rebuilt)]);
  const differing = [...names].filter((name) => !same(join(committed, name), join(rebuilt, name)));
  for (const name of differing) process.stderr.write(`dist/${name} is not what the sources build\n`);
  process.stdout.write(
    differing.length === 0 ? `dist is what the sources build (${names.size} files)\n` : 'run: npm run build, and commit dist\n',
  );
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}

/** guard-init has a check of its own, where its compilers are there. */
function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('init'));
}

function same(left: string, right: string): boolean {
  try {
    return readFileSync(left).equals(readFileSync(right));
  } catch {
    return false; // only one side has it
  }
}
