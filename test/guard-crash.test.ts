import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..', 'src', 'guard-crash.ts');

describe('a guard that fails', () => {
  it.each([
    ["setTimeout(() => { throw new Error('it broke'); });", 'Error: it broke'],
    ["Promise.reject(new TypeError('no such thing'));", 'TypeError: no such thing'],
    ["await Promise.reject('a text');", 'a text'],
  ])('ends with 125 and says why: %s', (fault, what) => {
    const program = `import { endOnCrash } from ${JSON.stringify(source)}; endOnCrash(); ${fault} setInterval(() => {}, 1000);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 30_000,
    });
    expect(status).toBe(125);
    expect(stderr).toContain(`flowforge: the guard itself failed (${what}): please report this\n`);
    for (const line of stderr.trimEnd().split('\n')) expect(line).toMatch(/^flowforge: /);
  });
});
