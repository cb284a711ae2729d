import type { Scores } from '../../model.ts';
import { formatConfidence } from '../quantities.ts';
import { folded, table } from './blocks.ts';
import { type Html, html } from './markup.ts';

/** What the confidence is made of: each rule that held, and the parts that it was judged by. */
export function confidenceTable(scores: Scores): Html {
  const rows = Object.entries(scores).map(([name, bp]) => [html`${nameOf(name)}`, bar(name, bp), formatConfidence(bp)]);
  return folded('How the confidence comes about', table('Confidence by part', ['part', 'of 100%', 'score'], rows, [2]));
}

/** `output-loop.lines` is a part of the rule before the dot. */
function nameOf(name: string): Html {
  const [rule = '', part] = name.split('.');
  if (part === undefined) return html`<strong>${rule === 'confidence' ? 'all together' : rule}</strong>`;
  return html`<span class="part">${part}</span>`;
}

function bar(name: string, bp: number): Html {
  return html`<meter min="0" max="10000" value="${bp}" aria-label="${name}">${formatConfidence(bp)}</meter>`;
}
