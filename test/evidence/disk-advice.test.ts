import { describe, expect, it } from 'vitest';
import { diskAdvice } from '../../src/evidence/disk-advice.ts';

describe('what to do about a disk that does not take the evidence', () => {
  it.each([
    ['ENOSPC', /^free some space/],
    ['SQLITE_FULL', /^free some space/],
    ['SQLITE_IOERR_WRITE', /^free some space/],
    ['EMFILE', /ulimit -n\)$/],
    ['SQLITE_CANTOPEN', /ulimit -n\), or name a folder that can be written/],
    ['EACCES', /^name a folder that can be written/],
    ['EROFS', /^name a folder that can be written/],
  ])('follows from the error: %s', (code, advice) => {
    expect(diskAdvice(Object.assign(new Error('it failed'), { code }))).toMatch(advice);
  });

  it('is there for what is no error of the system, too', () => {
    expect(diskAdvice('anything')).toMatch(/^name a folder/);
  });
});
