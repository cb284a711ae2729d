import { longestTextChars, safeLine } from './terminal-safe.ts';

/**
 * Hostile text as plain inline Markdown, for a heading, a paragraph or a table cell of GitHub-flavoured Markdown.
 *
 * Every character that could begin markup becomes a numeric entity, which CommonMark (section 2.5) never reads as structure. A
 * zero-width space after `@` and `#` keeps renderers from making mentions, issue references and mail links of the decoded text.
 */
export function inlineText(text: string, maxChars: number = longestTextChars): string {
  return safeLine(text, maxChars).replace(/[&<>`*_[\]|\\~$!{}^@#]|:(?=\S)|(?<=www)\./gi, (character) => {
    const entity = `&#${character.charCodeAt(0)};`;
    return character === '@' || character === '#' ? `${entity}&#8203;` : entity;
  });
}
