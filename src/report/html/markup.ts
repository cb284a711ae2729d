import { safeText } from '../terminal-safe.ts';

/** A piece of HTML that may stand in the page as it is. Only `html` makes one. */
export interface Html {
  readonly markup: string;
}

/** What may be filled in: markup stays, everything else is a text. */
export type Filling = Html | string | number | readonly Html[];

/**
 * HTML with texts filled in, as content or inside of a quoted attribute. Whatever is no `Html` loses its control characters, escape sequences and bidi
 * controls and is escaped, so that nothing which a command says becomes markup.
 */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Html {
  return { markup: parts.reduce((markup, part, at) => markup + filled(fillings[at - 1] ?? '') + part) };
}

export const nothing: Html = { markup: '' };

/**
 * Data for the page's script, for a `script` element of type `application/json`: neither `</script>` nor `<!--` can stand in it (HTML, 4.12.1.3), and what
 * JavaScript reads as a line end does not either.
 */
export function embeddedJson(value: unknown): Html {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { markup: json };
}

/** A text of this project's own, such as the page's style: it is trusted. */
export function ownMarkup(markup: string): Html {
  return { markup };
}

/** Most of what is filled in. Every step of a pipeline pays for its report, and the patterns that look at all of Unicode are slow to make. */
const harmless = /^[\w .,:;/=+()%-]*$/;

function filled(filling: Filling): string {
  if (typeof filling === 'number') return String(filling);
  if (typeof filling === 'string') return harmless.test(filling) ? filling : escaped(safeText(filling));
  if ('markup' in filling) return filling.markup;
  return filling.map(({ markup }) => markup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (char) => entities[char] ?? char);
}
