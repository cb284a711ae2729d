import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditOutcome } from '../../scripts/release/audit.ts';
import { type Budgets, budgetsOutcome } from '../../scripts/release/budgets.ts';
import { setUpCommands } from '../../scripts/release/clean-clone.ts';
import { isAllowed, licencesOutcome } from '../../scripts/release/licences.ts';
import { contentsOutcome } from '../../scripts/release/package-contents.ts';
import { type VersionFacts, versionOutcome } from '../../scripts/release/version.ts';

describe('licences', () => {
  const texts = 'MIT, in full';
  it('lets pass what is on the list, in an expression too', () => {
    expect(['MIT', 'MIT/X11', '(Apache-2.0 AND BSD-3-Clause)', '(GPL-3.0 OR MIT)'].map(isAllowed)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['GPL-3.0', '(MIT AND GPL-3.0)', ''].map(isAllowed)).toEqual([false, false, false]);
  });

  it('looks at production dependencies only, and names what it refuses', () => {
    const packages = { '': {}, 'node_modules/a': { license: 'GPL-3.0', dev: true }, 'node_modules/b': { license: 'MIT' } };
    expect(licencesOutcome({ packages }, texts).kind).toBe('ok');
    const refused = licencesOutcome({ packages: { ...packages, 'node_modules/c': {} } }, texts);
    expect(refused).toEqual({ kind: 'failed', detail: 'not among the allowed licences: node_modules/c (none)' });
  });

  it('asks for the texts of what is bundled', () => {
    expect(licencesOutcome({ packages: {} }, '').kind).toBe('failed');
  });
});

describe('the audit', () => {
  const answer = (vulnerabilities: Record<string, number>) => ({
    ...{ status: 1, stderr: '' },
    stdout: JSON.stringify({ metadata: { vulnerabilities } }),
  });
  it('fails on high and critical, and counts the others', () => {
    expect(auditOutcome(answer({ moderate: 2, low: 1 }))).toEqual({
      kind: 'ok',
      detail: '0 critical, 0 high, 2 moderate, 1 low, 0 info',
    });
    expect(auditOutcome(answer({ high: 1 })).kind).toBe('failed');
    expect(auditOutcome(answer({ critical: 1 })).kind).toBe('failed');
  });

  it('is no pass where the registry does not answer', () => {
    const stdout = JSON.stringify({ message: '405 Method Not Allowed - POST https://registry.example/advisories' });
    expect(auditOutcome({ status: 1, stdout, stderr: '' })).toEqual({
      kind: 'skipped',
      detail: 'the registry did not answer: 405 Method Not Allowed - POST its advisories',
    });
    expect(auditOutcome({ status: null, stdout: '', stderr: 'npm error network' }).kind).toBe('skipped');
  });
});

describe('the contents of the package', () => {
  it('names what is missing and what nobody knows', () => {
    const outcome = contentsOutcome({ size: 1, unpackedSize: 1, files: [{ path: 'dist/cli.js' }, { path: '.env' }] });
    expect(outcome.kind).toBe('failed');
    expect(outcome.detail).toContain('missing: dist/index.js');
    expect(outcome.detail).toContain('not known: .env');
    expect(outcome.detail).not.toContain('cli.js');
  });
});

describe('budgets', () => {
  const budgets: Budgets = {
    dist_bytes: { last: 100, most: 1000 },
    package_bytes: { last: null, most: 50 },
    start_up_ratio: { last: 2, most: 4 },
  };
  it('hold within the bound and within a fifth of the last release', () => {
    expect(budgetsOutcome(budgets, { dist_bytes: 120, package_bytes: 50, start_up_ratio: 2.4 }).kind).toBe('ok');
  });

  it('name what is over', () => {
    const grown = budgetsOutcome(budgets, { dist_bytes: 121, package_bytes: 51, start_up_ratio: 2 });
    expect(grown).toMatchObject({ kind: 'failed', detail: expect.stringMatching(/^over budget: dist_bytes, package_bytes; /) });
  });
});

describe('the version', () => {
  const facts: VersionFacts = {
    ...{ packageVersion: '1.2.0', lockVersion: '1.2.0', changelog: '# Changelog\n\n## Unreleased\n', releasing: null, head: 'b' },
    commitOf: () => null,
  };
  it('agrees with itself, with the changelog and with its tag', () => {
    expect(versionOutcome(facts).kind).toBe('ok');
    const released = { ...facts, changelog: '## [1.2.0] - 2026-01-02\n', releasing: '1.2.0', commitOf: () => 'b' };
    expect(versionOutcome(released)).toMatchObject({ kind: 'ok', detail: expect.stringContaining('v1.2.0 is this commit') });
  });

  it.each<readonly [string, Partial<VersionFacts>]>([
    ['package.json says 1.2.0 and package-lock.json 1.1.0', { lockVersion: '1.1.0' }],
    ['CHANGELOG.md has no heading of a version', { changelog: '# Changelog\n' }],
    ['CHANGELOG.md begins with 1.1.0, package.json says 1.2.0', { changelog: '## 1.1.0\n' }],
    ['1.3.0 is to be released, package.json says 1.2.0', { releasing: '1.3.0', changelog: '## 1.2.0\n' }],
    ['CHANGELOG.md has no heading 1.2.0 at its beginning', { releasing: '1.2.0' }],
    ['v1.2.0 is the tag of another commit: raise the version', { commitOf: () => 'a' }],
  ])('is refused: %s', (trouble, some) => {
    expect(versionOutcome({ ...facts, ...some })).toMatchObject({ kind: 'failed', detail: expect.stringContaining(trouble) });
  });
});

describe('a clean clone', () => {
  it('is set up with both commands that the README begins with', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    expect(setUpCommands(readme)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  });
});
