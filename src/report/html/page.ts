import { type Html, html, nothing, ownMarkup } from './markup.ts';
import { style } from './page-style.ts';
import type { Mood } from './verdict-card.ts';

export interface PageParts {
  readonly title: string;
  readonly mood: Mood;
  readonly header: Html;
  readonly sections: readonly Html[];
  /** The script that draws; null where there is nothing to draw. */
  readonly script: Asset | null;
}

/** A text that stands in the page, and the hash that its policy allows it by. */
export interface Asset {
  readonly integrity: string;
  readonly text: string;
}

/**
 * The document around the parts. Its policy (Content Security Policy Level 3) forbids everything but its own style and script, which it names by their
 * hashes, so that markup which got in all the same could neither run, load, send nor link a base.
 */
export function page({ title, mood, header, sections, script }: PageParts): string {
  const scripts = script === null ? '' : `script-src '${script.integrity}'; `;
  const policy = `default-src 'none'; ${scripts}style-src '${style.integrity}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en" class="${mood}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${ownMarkup(style.text)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the details</a>
${header}<main id="content" tabindex="-1">
${sections}</main>
<footer><p>Made by FlowForge Guard. This page loads nothing and sends nothing.</p></footer>
${script === null ? nothing : html`<script>${ownMarkup(script.text)}</script>\n`}</body>
</html>\n`.markup;
}
