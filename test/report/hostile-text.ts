import fc from 'fast-check';

/** What a command may call itself or say to break out of a report. */
export const hostileFragments = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '-->',
  ']]>',
  '</failure></testcase>',
  '&lt;b&gt;',
  '`',
  '```',
  '~~~',
  '|',
  '\\|',
  '\\',
  '\n',
  '\r\n',
  '\u2028',
  '\n::error::pwned',
  '\n##[error]pwned',
  '\n# heading',
  '\n\n---\n',
  '@octocat',
  'someone@example.com',
  '#1',
  '[link](javascript:alert(1))',
  '![i](https://example.com/x.png)',
  'https://example.com',
  'www.example.com',
  '**bold**',
  '_x_',
  '~~x~~',
  '$x$',
  ':tada:',
  '\x1b[31mred\x1b[0m',
  '\x1b]8;;https://example.com\x07link\x1b]8;;\x07',
  '\x1b]0;title',
  '\x9b31m',
  '\x90dcs',
  '\0',
  '\b',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\udc00',
  '💥',
] as const;

/** Control characters (line feeds apart), bidi controls and characters without a shape: no report may hold one. */
export const unseenCharacter = /[\p{Cc}--\n]|[\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/v;

/** Text that is mostly an attack. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...hostileFragments), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('yes', ' ')),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
