import { describe, expect, it } from 'vitest';
import { createSeenTemplates, MANY_TIMES } from '../../src/output/seen-templates.ts';

const LATEST = 16_384;

describe('the templates that were seen', () => {
  it('are counted up to "many"', () => {
    const see = seer();
    const counts = Array.from({ length: 20 }, () => see(7));
    expect(counts.slice(0, 17)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    expect(counts.at(-1)).toBe(MANY_TIMES);
  });

  it('include the latest 16384 at all times, whatever else is seen', () => {
    const see = seer();
    for (let line = 0; line < 5 * LATEST; line += 1) {
      expect(see(hash(line))).toBe(0);
      // With every line an old one is seen again, so that half of the latest are others.
      if (line >= LATEST / 2) expect(see(hash(line - LATEST / 2 + 1))).toBeGreaterThan(0);
    }
  });

  it('are forgotten once 32768 others have followed, and are new again then', () => {
    const see = seer();
    for (let times = 0; times < 20; times += 1) see(hash(-1));
    for (let line = 0; line < 2 * LATEST + 1; line += 1) see(hash(line));
    expect(see(hash(-1))).toBe(0);
  });

  it('keep their count for as long as they are seen now and then', () => {
    const see = seer();
    for (let line = 0; line < 10 * LATEST; line += 1) {
      see(hash(line));
      if (line % 1000 === 0) expect(see(42)).toBe(Math.min(MANY_TIMES, line / 1000));
    }
  });

  it('may share their low bits', () => {
    const see = seer();
    for (let line = 0; line < 1000; line += 1) expect(see(line << 16)).toBe(0);
    for (let line = 0; line < 1000; line += 1) expect(see(line << 16)).toBe(1);
  });
});

/** Says how often a template was seen before, and counts on. */
function seer(): (template: number) => number {
  const seen = createSeenTemplates();
  return (template) => seen.seeAgain(seen.find(template));
}

function hash(line: number): number {
  return Math.imul(line + 1, 0x9e3779b1);
}
