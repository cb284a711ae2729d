/** A part of a report that stands or falls as a whole. */
export interface Section {
  readonly name: string;
  readonly text: string;
}

/**
 * Sections joined by blank lines, within `maxBytes` of UTF-8. What is too much is left out from the end, section by section, and
 * a last line says so. The first section always stays.
 */
export function fitSections(sections: readonly Section[], maxBytes: number, whereElse: string): string {
  for (let kept = sections.length; kept > 1; kept -= 1) {
    const text = joined(sections, kept, whereElse);
    if (utf8Bytes(text) <= maxBytes) return text;
  }
  return joined(sections, 1, whereElse);
}

function joined(sections: readonly Section[], kept: number, whereElse: string): string {
  const left = sections.slice(kept).map(({ name }) => name);
  const note = left.length === 0 ? [] : [`_Left out, because the report would be too long: ${left.join(', ')}. ${whereElse}_`];
  return `${[...sections.slice(0, kept).map(({ text }) => text), ...note].join('\n\n')}\n`;
}

function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
