/** What only some readers look for, closed. Both are Markdown of which nothing is hostile any more; the blank lines let GitHub read the body as such. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
