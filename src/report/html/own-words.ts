import { type Html, html } from './markup.ts';

/** Our own advice, in inline Markdown of nothing but bold and code, as HTML. */
export function ownWords(markdown: string): Html {
  return html`${markdown.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map(piece)}`;
}

function piece(text: string): Html {
  if (text.startsWith('**')) return html`<strong>${text.slice(2, -2)}</strong>`;
  if (text.startsWith('`')) return html`<code>${text.slice(1, -1)}</code>`;
  return html`${text}`;
}
