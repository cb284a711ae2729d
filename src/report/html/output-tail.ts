import { lastLines, type Shown } from '../last-lines.ts';
import { counted } from '../quantities.ts';
import { ansiText } from './ansi-text.ts';
import { preformatted } from './blocks.ts';
import { type Html, html, nothing } from './markup.ts';

/** The last of output.log, with its colours. Bytes are what the log holds: redacted, as everything in the bundle. */
export function outputTail(log: Uint8Array | undefined): Html {
  const lines = lastLines(log, shown);
  if (lines.length === 0) return nothing;
  const isAll = lines.length < shown.lines && (log?.length ?? 0) <= shown.bytes;
  const what = isAll
    ? `All of it, ${counted(lines.length, 'line')}`
    : `The last ${counted(lines.length, 'line')} of what is kept`;
  return html`<p>${what}. It lies beside this page, in <code>output.log</code>.</p>
${preformatted('Last output', ansiText(lines.join('\n')))}`;
}

const shown: Shown = { lines: 100, bytes: 24 * 1024, chars: 1000 };
