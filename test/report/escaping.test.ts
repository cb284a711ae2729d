import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/report/markdown.ts';
import { safeLine, safeText } from '../../src/report/terminal-safe.ts';
import { hostileText } from './hostile-text.ts';

describe('text that is safe for a terminal', () => {
  it.each([
    ['colours', '\x1b[1;31mred\x1b[0m', 'red'],
    ['8-bit control sequences', '\x9b31mred', 'red'],
    ['hyperlinks', '\x1b]8;;https://example.com\x1b\\here\x1b]8;;\x1b\\', 'here'],
    ['window titles', '\x1b]0;owned\x07build', 'build'],
    ['device control strings', '\x1bPq#0\x1b\\ok', 'ok'],
    ['full resets', '\x1bcok', 'ok'],
    ['bidi controls', 'a\u202eb\u2066c', 'abc'],
    ['lone surrogates', 'a\ud800b', 'a\ufffdb'],
    ['backspaces', 'a\bb', 'ab'],
  ])('has no %s', (_, hostile, safe) => {
    expect(safeLine(hostile)).toBe(safe);
  });

  it('loses no text to a control string that never ends', () => {
    expect(safeLine('\x1b]0;the story goes on')).toBe('0;the story goes on');
  });

  it('keeps line feeds where lines are wanted, and none where one line is', () => {
    expect(safeText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(safeLine('a\r\nb\tc')).toBe('a b c');
  });

  it('keeps letters of every script, emoji with joiners included', () => {
    expect(safeLine('テスト прогон 👩‍💻 émoji')).toBe('テスト прогон 👩‍💻 émoji');
  });

  it('is cut to its length without halving a character', () => {
    expect(safeLine('💥'.repeat(50), 10)).toMatch(/^(💥){4}…$/u);
  });

  it('takes time in proportion to its length, however it is made', () => {
    for (const unit of ['\x1b]', '\x9d', '\x1b[', '\x1b[0', '\x9b;', '\x90\x9d', ' ', '\x1b ']) {
      const startedAt = performance.now();
      safeText(unit.repeat(200_000));
      expect(performance.now() - startedAt).toBeLessThan(1000);
    }
  });
});

describe('text that is safe in Markdown', () => {
  it('leaves ordinary words as they are', () => {
    expect(inlineText('log repeated the same lines for 2000 lines (observed: 51,234) - "npm test", 95%')).toBe(
      'log repeated the same lines for 2000 lines (observed: 51,234) - "npm test", 95%',
    );
  });

  it('makes entities of all that could be markup, once', () => {
    expect(inlineText('<b>`x`|&lt;')).toBe('&#60;b&#62;&#96;x&#96;&#124;&#38;lt;');
  });

  it('makes no mention and no reference', () => {
    expect(inlineText('@octocat #12')).toBe('&#64;&#8203;octocat &#35;&#8203;12');
  });

  it('can be decoded to the text that it stands for', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const decoded = inlineText(text)
          .replace(/&#8203;/g, '')
          .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
        expect(decoded).toBe(safeLine(text));
      }),
    );
  });
});
