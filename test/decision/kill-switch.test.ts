import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { killSwitch } from '../../src/decision/kill-switch.ts';

describe('the kill switch', () => {
  it.each(['1', 'true', 'yes', 'on', 'TRUE', 'Yes', 'oN', ' 1 ', 'true\n'])('turns the guard off with %j', (value) => {
    expect(killSwitch({ FLOWFORGE_DISABLE: value })).toEqual({
      kind: 'unguarded',
      said: `FLOWFORGE_DISABLE=${value.trim()}`,
    });
  });

  it.each([undefined, '', '  ', '0', 'false', 'no', 'off', 'FALSE', 'Off'])('leaves the guard on with %j', (value) => {
    expect(killSwitch({ FLOWFORGE_DISABLE: value })).toEqual({ kind: 'guarded', problem: null });
  });

  it('leaves the guard on with anything else, and says what it takes', () => {
    expect(killSwitch({ FLOWFORGE_DISABLE: 'ture' })).toEqual({
      kind: 'guarded',
      problem:
        'FLOWFORGE_DISABLE: "ture" is neither: 1, true, yes, on turn the guard off, 0, false, no, off leave it on; the guard stays on',
    });
  });

  it('is thrown by the accepted words alone', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const off = /^\s*(1|true|yes|on)\s*$/i.test(value);
        expect(killSwitch({ FLOWFORGE_DISABLE: value }).kind).toBe(off ? 'unguarded' : 'guarded');
      }),
    );
  });
});
