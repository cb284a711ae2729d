import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Writes a file that is made of others, by its path from the project's root. With `--check` it is only compared, and this program fails when it is another. */
export function writeOrCheck(file: string, text: string, madeOf: string, command: string): void {
  const path = resolve(import.meta.dirname, '..', file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${file} is not what is made of ${madeOf}. Run: ${command}\n`);
    process.exitCode = 1;
  }
}
