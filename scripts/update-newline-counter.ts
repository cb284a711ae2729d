/** Writes src/output/newline-counter.ts, the module that newline-counter.wat is the text of. `--check` only compares. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import loadWabt from 'wabt';
import { writeOrCheck } from './write-or-check.ts';

const source = resolve(import.meta.dirname, '..', 'src', 'output', 'newline-counter.wat');

const wabt = await loadWabt();
const module = wabt.parseWat('newline-counter.wat', readFileSync(source, 'utf8'), { simd: true });
const bytes = Buffer.from(module.toBinary({}).buffer);
const text = `/** Made from newline-counter.wat by scripts/update-newline-counter.ts: change that, and run it. */
export const NEWLINE_COUNTER =
  '${bytes.toString('base64')}';
`;

writeOrCheck('src/output/newline-counter.ts', text, 'newline-counter.wat', 'node scripts/update-newline-counter.ts');
