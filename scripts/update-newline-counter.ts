/** Writes src/output/newline-counter.ts, the module that newline-counter.wat is the text of. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import loadWabt from 'wabt';

const folder = join(import.meta.dirname, '..', 'src', 'output');
const path = join(folder, 'newline-counter.ts');

const wabt = await loadWabt();
const module = wabt.parseWat('newline-counter.wat', readFileSync(join(folder, 'newline-counter.wat'), 'utf8'), { simd: true });
const bytes = Buffer.from(module.toBinary({}).buffer);
const text = `/** Made from newline-counter.wat by scripts/update-newline-counter.ts: change that, and run it. */
export const NEWLINE_COUNTER =
  '${bytes.toString('base64')}';
`;

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  process.stderr.write(
    'src/output/newline-counter.ts is not what newline-counter.wat says. Run: node scripts/update-newline-counter.ts\n',
  );
  process.exitCode = 1;
}
