import { describe, expect, it } from 'vitest';
import { wantsUpload } from '../../src/github/wants-upload.ts';

const healthy = { mode: 'enforce', hasGate: false, incident: false } as const;

describe('whether the bundle is uploaded', () => {
  it.each([
    ['a healthy run', healthy, { auto: false, always: true, 'on-incident': false, never: false }],
    ['an incident', { ...healthy, incident: true }, { auto: true, always: true, 'on-incident': true, never: false }],
    [
      'a healthy run in shadow mode',
      { ...healthy, mode: 'shadow' },
      { auto: true, always: true, 'on-incident': false, never: false },
    ],
    [
      'a healthy run in canary mode',
      { ...healthy, mode: 'canary' },
      { auto: true, always: true, 'on-incident': false, never: false },
    ],
    [
      'a healthy run with a gate',
      { ...healthy, hasGate: true },
      { auto: true, always: true, 'on-incident': false, never: false },
    ],
  ] as const)('depends on what was asked for: %s', (_, occasion, expected) => {
    for (const asked of ['auto', 'always', 'on-incident', 'never'] as const)
      expect(wantsUpload(asked, occasion), asked).toBe(expected[asked]);
  });
});
