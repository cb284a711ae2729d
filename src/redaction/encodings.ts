import type { Literal } from './literal.ts';

/** Shorter than this, an encoded spelling is found in innocent text. */
const LEAST_ENCODED_BYTES = 8;

/** Every spelling of a value under which it may turn up in a log, each once. Base64 and hex may be wrapped by whoever printed them. */
export function spellingsOf(value: string, rule: string): Literal[] {
  const bytes = Buffer.from(value, 'utf8');
  const asText = textSpellings(value).map((text) => ({ text, wraps: false }));
  const hex = bytes.toString('hex');
  const encoded = [...base64Spellings(bytes), hex, hex.toUpperCase()].map((text) => ({ text, wraps: true }));
  const found = new Map<string, Literal>();
  for (const { text, wraps } of [...asText, ...encoded.filter(({ text }) => text.length >= LEAST_ENCODED_BYTES)]) {
    if (!found.has(text)) found.set(text, { bytes: Buffer.from(text, 'utf8'), rule, wraps });
  }
  return [...found.values()];
}

/** The value and what programs make of its special characters: JSON, URIs and forms, XML, single quotes of a shell. */
export function textSpellings(value: string): string[] {
  const wellFormed = value.toWellFormed();
  const json = JSON.stringify(wellFormed).slice(1, -1);
  const uri = encodeURIComponent(wellFormed);
  const strictUri = uri.replace(/[!'()*]/g, percentOf);
  const spellings = [
    ...[wellFormed, json, json.replaceAll('/', '\\/'), JSON.stringify(json).slice(1, -1)],
    json.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ...[encodeURI(wellFormed), uri, uri.replaceAll('%2F', '/'), strictUri, strictUri.replaceAll('%20', '+')],
    strictUri.replace(/%[0-9A-F]{2}/g, (encoded) => encoded.toLowerCase()),
    ...[xmlOf(wellFormed, '&#39;'), xmlOf(wellFormed, '&apos;'), wellFormed.replaceAll("'", "'\\''")],
  ];
  return [...new Set(spellings)];
}

/**
 * Base64 and base64url of the bytes at each of the three places that they can have in a longer text. The characters at either
 * edge that depend on the neighbours are left off.
 */
function base64Spellings(bytes: Uint8Array): string[] {
  const spellings: string[] = [];
  for (let shift = 0; shift < 3; shift += 1) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const own = encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6));
    spellings.push(own, own.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return spellings;
}

function percentOf(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function xmlOf(value: string, apostrophe: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe);
}
