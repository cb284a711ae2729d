import { safeText } from '../terminal-safe.ts';
import { type Html, html } from './markup.ts';

/**
 * A command's output with its colours, as a terminal shows it: sixteen colours, others as the nearest of them, and bold, faint, italic and underlined
 * text (ECMA-48, 8.3.117). Backgrounds are left out, so that no text can hide in its own colour. All else that a terminal obeys is removed.
 */
export function ansiText(text: string): Html {
  let style = plain;
  const pieces: Html[] = [];
  for (const part of text.split(colouring)) {
    // Every second part is what the parentheses of the pattern matched.
    const codes = colouringCodes.exec(part)?.[1];
    if (codes !== undefined) style = styled(style, codes);
    else if (part !== '') pieces.push(spanOf(safeText(part), style));
  }
  return html`${pieces}`;
}

interface Style {
  readonly colour: number | null;
  readonly marks: ReadonlySet<string>;
}

const plain: Style = { colour: null, marks: new Set() };

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what it looks for
const colouring = /(\x1b\[[\d;:]{0,64}m)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what it looks for
const colouringCodes = /^\x1b\[([\d;:]*)m$/;

const markOf: Readonly<Record<number, string>> = { 1: 'bold', 2: 'faint', 3: 'italic', 4: 'underlined' };
const markEnds: Readonly<Record<number, readonly string[]>> = { 22: ['bold', 'faint'], 23: ['italic'], 24: ['underlined'] };

function spanOf(text: string, { colour, marks }: Style): Html {
  const classes = [...(colour === null ? [] : [`c${colour}`]), ...marks].join(' ');
  return classes === '' ? html`${text}` : html`<span class="${classes}">${text}</span>`;
}

function styled(before: Style, text: string): Style {
  const codes = text.split(/[;:]/).map(Number);
  let style = before;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    if (code === 38 || code === 48 || code === 58) {
      const [kind, first = 0, second = 0, third = 0] = codes.slice(at + 1, at + 5);
      at += kind === 2 ? 4 : 2;
      if (code !== 38) continue;
      style = { ...style, colour: kind === 2 ? nearest(first, second, third) : ofPalette(first) };
    } else style = changed(style, code);
  }
  return style;
}

function changed(style: Style, code: number): Style {
  if (code === 0) return plain;
  if (code === 39) return { ...style, colour: null };
  if (code >= 30 && code <= 37) return { ...style, colour: code - 30 };
  if (code >= 90 && code <= 97) return { ...style, colour: code - 82 };
  const mark = markOf[code];
  if (mark !== undefined) return { ...style, marks: new Set([...style.marks, mark]) };
  const ended = markEnds[code];
  if (ended !== undefined) return { ...style, marks: new Set([...style.marks].filter((each) => !ended.includes(each))) };
  return style;
}

/** The 256 colours of xterm: sixteen named ones, a cube of six levels a side, and greys. */
function ofPalette(index: number): number | null {
  if (index < 16) return index;
  if (index > 255) return null;
  if (index >= 232) return nearest((index - 232) * 10 + 8, (index - 232) * 10 + 8, (index - 232) * 10 + 8);
  const level = (side: number): number => Math.round(((Math.floor((index - 16) / side) % 6) * 255) / 5);
  return nearest(level(36), level(6), level(1));
}

/** Of the sixteen, the one with the same parts of red, green and blue, and the bright one when they are strong. */
function nearest(red: number, green: number, blue: number): number {
  const strongest = Math.max(red, green, blue);
  const has = (part: number): boolean => part > strongest / 2 && part > 64;
  return (has(red) ? 1 : 0) + (has(green) ? 2 : 0) + (has(blue) ? 4 : 0) + (strongest > 200 ? 8 : 0);
}
