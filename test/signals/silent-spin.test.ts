import { describe, expect, it } from 'vitest';
import { silentSpinDetector } from '../../src/signals/silent-spin.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { samplesUntil } from './samples.ts';

const detector = silentSpinDetector({ cpuBp: 9_000, forMs: 120_000 });

describe('silent-spin', () => {
  it('alerts, and never more than that: a long computation looks the same', () => {
    const found = firstOf(
      detector,
      samplesUntil(200_000, (atMs) => ({ silentMs: atMs, cpuMs: atMs })),
    );
    expect(found?.atMs).toBe(120_000);
    expect(found?.signal).toMatchObject({ name: 'silent-spin', level: 'alert', declared: false });
    expect(clausesOf(found?.signal)).toEqual(['CPU exceeded 90% for 2m', 'no output for 2m']);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if the command had written anything within 2m, or CPU had been under 90%; CPU averaged 100%; ' +
        'the nearest healthy margin was silence: 120s against 120s',
    );
  });

  it.each([
    { used: 0.9, waited: 0, fires: true },
    { used: 0.89, waited: 0, fires: false },
    { used: 0.45, waited: 0.55, fires: true },
    { used: 3, waited: 0, fires: true },
  ])('with $used of a core used and $waited waited for fires: $fires', ({ used, waited, fires }) => {
    const samples = samplesUntil(300_000, (atMs) => ({
      silentMs: atMs,
      cpuMs: Math.round(atMs * used),
      waitMs: Math.round(atMs * waited),
    }));
    expect(follow(detector, samples).some(Boolean)).toBe(fires);
  });

  it('leaves alone a busy command that prints now and then', () => {
    const samples = samplesUntil(600_000, (atMs) => ({ silentMs: atMs % 119_000, cpuMs: atMs }));
    expect(follow(detector, samples).some(Boolean)).toBe(false);
  });
});
