import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/decision/nearest.ts';

const names = ['wall-time', 'no-output-timeout', 'grace', 'profile', 'run', 'report'];

describe('the nearest name', () => {
  it.each([
    ['wal-time', 'wall-time'],
    ['wall_time', 'wall-time'],
    ['Wall-Time', 'wall-time'],
    ['no-output-timout', 'no-output-timeout'],
    ['garce', 'grace'],
    ['rnu', 'run'],
    ['reprot', 'report'],
  ])('for %s is %s', (name, expected) => {
    expect(nearest(name, names)).toBe(expected);
  });

  it.each(['zebra', '', 'x', 'wall-time'.repeat(20)])('for %j is none', (name) => {
    expect(nearest(name, names)).toBeNull();
  });

  it('prefers the fewest edits', () => {
    expect(nearest('line', ['for', 'lines', 'lane-x'])).toBe('lines');
  });
});
