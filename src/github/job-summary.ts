import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Sealed } from '../ports.ts';
import { inlineText } from '../report/markdown.ts';
import type { Upload } from './upload-evidence.ts';

/** The runner drops the whole summary of a step that is longer. The command writes to the same file. */
const SUMMARY_BYTES_MAX = 1024 * 1024;

const SUMMARY_FILE = 'summary.md';

/** The summary of a run for the job's page: that of the bundle, and where the bundle is. Throws when the bundle's cannot be read. */
export function summaryText(bundlePath: string, withheld: readonly string[], seal: Sealed['seal'], upload: Upload): string {
  if (withheld.includes(SUMMARY_FILE)) return 'FlowForge Guard: the summary of this run may hold a secret and is not shown.\n';
  const told = readFileSync(join(bundlePath, SUMMARY_FILE), 'utf8');
  const [artifact, witness] = [artifactLine(upload), seal === null ? '' : `seal \`${seal.seq}:${seal.head}\``];
  if (artifact === '') return told;
  return `${told.trimEnd()}\n\n${[artifact, witness].filter((each) => each !== '').join(', ')}\n`;
}

/**
 * Appends to the summary of the step, and gives what is wrong, or null. Where all of it is too much for the runner, only its beginning is taken, up to the
 * first section.
 */
export function appendSummary(file: string | undefined, text: string): string | null {
  if (!file) return null; // a server that has no summaries
  try {
    const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const fitting = [text, `${text.split('\n### ')[0]?.trimEnd()}\n`].find(
      (each) => before + Buffer.byteLength(each) + 2 <= SUMMARY_BYTES_MAX,
    );
    if (fitting === undefined) return 'the job summary is full: the section of the guard was left out';
    appendFileSync(file, before === 0 ? fitting : `\n\n${fitting}`);
    return null;
  } catch (error) {
    return `the job summary could not be written: ${(error as Error).message}`;
  }
}

function artifactLine(upload: Upload): string {
  if (upload.kind !== 'uploaded') return '';
  const name = upload.url === '' ? inlineText(upload.name) : `[${inlineText(upload.name)}](${encodeURI(upload.url)})`;
  return `Evidence: artifact ${name}, SHA-256 \`${upload.digest}\``;
}
