import { describe, expect, test } from 'vitest';
import { identityProblem } from '../../src/evidence/expected-identity.ts';

const actual = {
  ci: 'github',
  repository: 'octo/hello',
  sha: 'abc',
  workflow: 'build',
  job: 'test',
  run_id: '7',
  attempt: '1',
  step: 'unit',
};

describe('an expected identity', () => {
  test('is met when every field that is given is the same', () => {
    expect(identityProblem(actual, {})).toBeNull();
    expect(identityProblem(actual, actual)).toBeNull();
    expect(identityProblem(actual, { run_id: '7', job: 'test' })).toBeNull();
  });

  test.each(Object.keys(actual))('is not met when %s differs in a letter, is longer, or is not said', (name) => {
    const value = actual[name as keyof typeof actual];
    for (const other of [`${value} `, value.toUpperCase() + value, '']) {
      expect(identityProblem({ ...actual, [name]: other }, { [name]: value })).toMatch(
        /^this is run .* of job .*; expected was /,
      );
    }
  });

  test('says which run it is and which was expected', () => {
    expect(identityProblem(actual, { run_id: '8', job: 'lint', sha: 'abc' })).toBe(
      'this is run "7" of job "test"; expected was job "lint", not "test"; run "8", not "7"',
    );
    expect(identityProblem({ ...actual, run_id: '' }, { run_id: '8' })).toContain('run "8", not (not said)');
  });

  test('shows what a bundle says of itself without control characters, and cut', () => {
    const problem = identityProblem({ ...actual, job: `\u001b[31m\n\u202e${'x'.repeat(5000)}` }, { job: 'test' }) ?? '';
    for (const hostile of ['\u001b', '\n', '\u202e']) expect(problem).not.toContain(hostile);
    expect(problem.length).toBeLessThan(500);
  });
});
