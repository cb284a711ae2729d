import { describe, expect, it } from 'vitest';
import { hearCancels } from '../src/heard-cancels.ts';
import type { Cancel } from '../src/ports.ts';

const interrupt: Cancel = { signal: 'SIGINT', reason: 'SIGINT was sent to the guard' };
const terminate: Cancel = { signal: 'SIGTERM', reason: 'SIGTERM was sent to the guard' };

function world() {
  const listeners = new Set<(cancel: Cancel) => void>();
  return {
    listeners,
    tell: (cancel: Cancel) => listeners.forEach((listener) => void listener(cancel)),
    onCancel(listener: (cancel: Cancel) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

describe('cancels that are heard', () => {
  it('are told to whoever listens later, and go on to be told as they come', () => {
    const outside = world();
    const heard = hearCancels(outside);
    expect(heard.first()).toBeNull();
    outside.tell(interrupt);
    const late: Cancel[] = [];
    const stop = heard.onCancel((cancel) => late.push(cancel));
    outside.tell(terminate);
    stop();
    outside.tell(interrupt);
    expect(late).toEqual([interrupt, terminate]);
    expect(heard.first()).toEqual(interrupt);
  });

  it('abort what waits, once', () => {
    const outside = world();
    const heard = hearCancels(outside);
    expect(heard.signal.aborted).toBe(false);
    outside.tell(interrupt);
    expect(heard.signal.aborted).toBe(true);
  });

  it('are left to others when nobody wants to hear them any more', () => {
    const outside = world();
    hearCancels(outside).stop();
    expect(outside.listeners.size).toBe(0);
  });
});
