import { counted } from '../quantities.ts';
import { ansiText } from './ansi-text.ts';
import { preformatted } from './blocks.ts';
import { type Html, html, nothing } from './markup.ts';

/** The last of output.log, with its colours. Bytes are what the log holds: redacted, as everything in the bundle. */
export function outputTail(log: Uint8Array | undefined): Html {
  if (log === undefined || log.length === 0) return nothing;
  const text = new TextDecoder().decode(log.subarray(Math.max(0, log.length - tailBytes)));
  const all = text.replace(/\n$/, '').split('\n');
  // The first one may have lost its beginning.
  const lines = (log.length > tailBytes ? all.slice(1) : all).slice(-mostLines).map(asShown);
  return html`<p>The last ${counted(lines.length, 'line')}; the first and the last part of the output lie beside this page, in <code>output.log</code>.</p>
${preformatted('Last output', ansiText(lines.join('\n')))}`;
}

const mostLines = 100;
const tailBytes = 24 * 1024;
const longestLineChars = 1000;

/** A lone carriage return begins the line again, so that its last repaint is what a terminal shows. */
function asShown(line: string): string {
  const shown = line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
  return shown.length <= longestLineChars ? shown : `${shown.slice(0, longestLineChars)}…`;
}
