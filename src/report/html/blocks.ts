import { type Filling, type Html, html, nothing } from './markup.ts';

/** A part of the page, with a heading that leads to it. Nothing when it has no content. */
export function section(id: string, title: string, content: Html): Html {
  if (content.markup === '') return nothing;
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${content}
</section>\n`;
}

/** A table; its first column heads its rows. `numbers` names the columns that are read as figures. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Filling[])[],
  numbers: readonly number[] = [],
): Html {
  if (rows.length === 0) return nothing;
  const kind = (column: number): string => (numbers.includes(column) ? 'figure' : 'text');
  const heads = head.map((text, column) => html`<th scope="col" class="${kind(column)}">${text}</th>`);
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map((cell, at) => html`<td class="${kind(at + 1)}">${cell}</td>`);
    return html`<tr><th scope="row" class="${kind(0)}">${first}</th>${cells}</tr>\n`;
  });
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}</tbody></table></div>\n`;
}

/** Names and what they stand for. */
export function facts(rows: readonly (readonly [string, Filling])[]): Html {
  const pairs = rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
  return html`<dl class="facts">
${pairs}</dl>\n`;
}

/** What only some readers look for. */
export function folded(summary: string, content: Html): Html {
  if (content.markup === '') return nothing;
  return html`<details><summary>${summary}</summary>
${content}</details>\n`;
}

/** Text in columns, as a program wrote it. A reader of a keyboard can scroll it. */
export function preformatted(label: string, content: Filling): Html {
  return html`<pre role="group" aria-label="${label}" tabindex="0"><span>${content}</span></pre>\n`;
}
