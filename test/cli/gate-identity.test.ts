import { describe, expect, it } from 'vitest';
import { gateIdentity } from '../../src/cli/gate-identity.ts';

const github = {
  ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/app', GITHUB_SHA: 'abc', GITHUB_WORKFLOW: 'ci' },
  ...{ GITHUB_JOB: 'gate', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2' },
};
const thisRun = { ci: 'github', repository: 'octo/app', sha: 'abc', workflow: 'ci', run_id: '42' };

describe('which run the bundles must be of', () => {
  it('is this one, of whatever job and attempt', () => {
    expect(gateIdentity({}, github)).toEqual({ kind: 'ok', expected: thisRun, latestAttempt: 2, loud: null });
  });

  it('is what the flags say, and this one in all that they do not say', () => {
    expect(gateIdentity({ 'expect-run': '42', 'expect-job': 'test', 'expect-sha': 'def' }, github)).toEqual({
      ...{ kind: 'ok', latestAttempt: 2, loud: null },
      expected: { ...thisRun, sha: 'def', job: 'test' },
    });
  });

  it('is another one that the flags name, of which this one’s commit, workflow and attempt say nothing', () => {
    const { sha, workflow, ...shared } = { ...thisRun, run_id: '41' };
    expect(gateIdentity({ 'expect-run': '41' }, github)).toEqual({
      ...{ kind: 'ok', latestAttempt: null, loud: null },
      expected: shared,
    });
    expect(gateIdentity({ 'expect-run': '41', 'expect-sha': sha, 'expect-workflow': workflow }, github)).toMatchObject({
      expected: { ...shared, sha, workflow },
    });
  });

  it('is any, loudly, when that is asked for', () => {
    const loud = '--any-run: bundles of any run are taken for those of this one';
    expect(gateIdentity({ 'any-run': 'true' }, github)).toEqual({ kind: 'ok', expected: {}, latestAttempt: null, loud });
  });

  it('is any but for what the flags say, loudly, where there is no CI', () => {
    const loud =
      'no CI says which run this is: bundles of any run are taken but for what the --expect flags say; say it with --expect-run ID';
    expect(gateIdentity({ 'expect-sha': 'abc' }, {})).toEqual({
      kind: 'ok',
      expected: { sha: 'abc' },
      latestAttempt: null,
      loud,
    });
    expect(gateIdentity({ 'expect-run': '42' }, {})).toEqual({
      kind: 'ok',
      expected: { run_id: '42' },
      latestAttempt: null,
      loud: null,
    });
  });

  it('must be said where a CI is there that does not say it', () => {
    expect(gateIdentity({}, { ...github, GITHUB_RUN_ID: '' })).toEqual({
      kind: 'wrong',
      problem: 'github does not say which run this is: say it with --expect-run ID, or take any with --any-run',
    });
  });
});
