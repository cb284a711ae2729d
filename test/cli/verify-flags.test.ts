import { describe, expect, it } from 'vitest';
import { helpText } from '../../src/cli/help.ts';
import { askedChecks } from '../../src/cli/verify-checks.ts';
import { verifyFlags } from '../../src/cli/verify-flags.ts';

describe('the flags of verify', () => {
  it.each(verifyFlags)('--$name is told by --help', ({ name, placeholder, help }) => {
    const text = helpText('verify').replace(/\s+/g, ' ');
    expect(text).toContain(` ${`--${name} ${placeholder}`.trim()} ${help}`);
  });

  it.each(verifyFlags.filter(({ name, takesValue }) => name.startsWith('expect-') && takesValue))(
    '--$name is a check that is made: an empty value is refused',
    async ({ name }) => {
      expect(await askedChecks({ [name]: '' }, {})).toEqual({ kind: 'wrong', problem: `--${name} is empty: what is it to be?` });
    },
  );
});
