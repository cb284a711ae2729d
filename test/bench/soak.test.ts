import { describe, expect, it } from 'vitest';
import { findingsOf, type Soaked } from '../../bench/soak/judge.ts';
import type { Held } from '../../bench/soak/long-run.ts';
import type { EndedShortRun } from '../../bench/soak/short-runs.ts';

const MIB = 1024 ** 2;
const good: EndedShortRun = { kind: 'passes', crashFree: true, clean: true, survivors: 0, verified: null, trouble: '' };
const calm: Soaked = {
  runs: Array.from({ length: 1_000 }, (_, number) => ({ ...good, verified: number % 100 === 0 ? 0 : null })),
  held: heldFor(600, () => ({})),
  longEnded: 130,
  longVerified: 0,
  survivors: 0,
};

describe('the soak', () => {
  it('keeps every bound when nothing went wrong, and says with how many runs', () => {
    const findings = findingsOf(calm);
    expect(findings.filter(({ kept }) => !kept)).toEqual([]);
    expect(findings[0]?.seen).toBe('100.00 % (1000 of 1000; 95 % interval 99.62 % to 100.00 %)');
    expect(findings.find(({ what }) => what.startsWith('RSS'))?.seen).toBe('80.0 MiB after 60 s, 80.0 MiB after 590 s (+0.0 %)');
  });

  it.each<readonly [string, Partial<Soaked>]>([
    ['crash-free', { runs: withSome(6, { crashFree: false }) }],
    ['clean shutdown', { runs: withSome(6, { clean: false }) }],
    ['survivors', { runs: withSome(1, { survivors: 1 }) }],
    ['survivors', { survivors: 1 }],
    ['bundles VALID, of a sample', { runs: withSome(1, { verified: 3 }) }],
    ['long run, cancelled at the end', { longEnded: 'SIGSEGV' }],
    ['its bundle', { longVerified: 3 }],
    ["RSS of the long run's guard", { held: heldFor(600, (atS) => ({ rssBytes: (80 + atS / 60) * MIB })) }],
    ['its open descriptors', { held: heldFor(600, (atS) => ({ fds: 30 + Math.floor(atS / 300) })) }],
  ])('misses the bound of %s when that went wrong', (what, some) => {
    const missed = findingsOf({ ...calm, ...some }).filter(({ kept }) => !kept);
    expect(missed.map((finding) => finding.what)).toEqual([what]);
  });

  it('forgives 5 of 1000, and growth before its first minute', () => {
    const warming = heldFor(600, (atS) => ({ rssBytes: Math.min(80, 40 + atS) * MIB }));
    const findings = findingsOf({ ...calm, runs: withSome(5, { crashFree: false, clean: false }), held: warming });
    expect(findings.filter(({ kept }) => !kept)).toEqual([]);
  });
});

function withSome(count: number, different: Partial<EndedShortRun>): readonly EndedShortRun[] {
  return calm.runs.map((run, number) => (number < count ? { ...run, ...different } : run));
}

function heldFor(seconds: number, differing: (atS: number) => Partial<Held>): readonly Held[] {
  return Array.from({ length: seconds }, (_, index) => index + 1).map((atS) => ({
    ...{ atMs: atS * 1_000, rssBytes: 80 * MIB, fds: 33 },
    ...differing(atS),
  }));
}
