import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atCalmMoment } from '../../src/evidence/calm-moment.ts';

describe('a calm moment', () => {
  /** CPU time of this process. */
  let cpuMs = 0;
  const begun = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    begun.mockReset();
    cpuMs = 0;
    vi.spyOn(process, 'cpuUsage').mockImplementation((before) => ({
      user: cpuMs * 1_000 - (before?.user ?? 0),
      system: 0,
    }));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  function pass(ms: number, busyMs: number): void {
    cpuMs += busyMs;
    vi.advanceTimersByTime(ms);
  }

  it('is the first one where nothing goes on, and comes once', () => {
    atCalmMoment(100, begun);
    pass(99, 5);
    expect(begun).not.toHaveBeenCalled();
    pass(1, 0);
    pass(1_000, 0);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('is waited for while a core is busy', () => {
    atCalmMoment(100, begun);
    pass(100, 90);
    pass(100, 60);
    expect(begun).not.toHaveBeenCalled();
    pass(100, 40);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('is waited for ten times as long at most', () => {
    atCalmMoment(100, begun);
    for (let look = 0; look < 9; look += 1) pass(100, 100);
    expect(begun).not.toHaveBeenCalled();
    pass(100, 100);
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('does not come once nobody wants it', () => {
    atCalmMoment(100, begun)();
    pass(1_000, 0);
    expect(begun).not.toHaveBeenCalled();
  });
});
