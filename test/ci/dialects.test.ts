import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CiName, ciNames } from '../../src/ci/detect.ts';
import { dialects } from '../../src/ci/dialects.ts';
import { logLine } from '../../src/ci/log-line.ts';
import { type RunReport, runReport } from '../../src/ci/run-report.ts';
import type { RunResult } from '../../src/model.ts';
import { azureOrders, buildkiteGroups, githubOrders, gitlabSections } from './obeying-ci.ts';

const runId = '20261121T094512Z-3f9a1c02';
const project = '/builds/team/hello';
const bundlePath = `${project}/flowforge-evidence/${runId}`;
const lines = [
  'killed "npm test" after 12s: output-loop: log repeated for 2s; confidence 97%',
  'it would have gone on if fewer lines had repeated',
  `evidence: ${bundlePath}`,
];
const environment = { GITLAB_CI: 'true', CI_PROJECT_DIR: project, WORKSPACE: project };

describe('what a CI is told of a kill', () => {
  it('is nothing but the guard’s own lines on a terminal and in a CI of which nothing is known', () => {
    for (const ci of ['none', 'generic'] as const) expect(log(ci)).toEqual(lines.map((line) => `flowforge: ${line}`));
  });

  it.each(ciNames)('holds every line of the guard, each on a line of its own: %s', (ci) => {
    for (const line of lines) expect(log(ci)).toContain(`flowforge: ${line}`);
  });

  it.each(ciNames)('holds the witness in the log, once: %s', (ci) => {
    const told = dialects[ci].log({ ...report(), witness: 'seal run=x seq=1 head=y' }, environment);
    expect(told).toContain('flowforge: seal run=x seq=1 head=y');
    expect(told.join('\n').match(/seal run/g)).toHaveLength(1);
  });

  it.each(ciNames)('has no line break in a line: %s', (ci) => {
    for (const line of log(ci)) expect(line.replaceAll('\r\u001b[0K', '')).not.toMatch(/[\r\n]/);
  });

  it('is an annotation with a title on GitHub, in one line', () => {
    expect(log('github').at(-1)).toBe(
      '::error title=FlowForge Guard killed "npm test"%3A output-loop::killed "npm test" after 12s: output-loop: log repeated for 2s; confidence 97%25' +
        `%0Ait would have gone on if fewer lines had repeated%0Aevidence: ${bundlePath}`,
    );
  });

  it('is an open section with a heading on GitLab, which ends again', () => {
    const told = log('gitlab');
    expect(told[0]).toBe(
      `\u001b[0Ksection_start:1700000000:flowforge_${runId}\r\u001b[0KFlowForge Guard killed "npm test": output-loop`,
    );
    expect(told.at(-1)).toBe(`\u001b[0Ksection_end:1700000000:flowforge_${runId}\r\u001b[0K`);
    expect(gitlabSections(told)).toHaveLength(2);
  });

  it('says on GitLab and Jenkins how the evidence is kept, from the folder of the project', () => {
    expect(log('gitlab')).toContain(
      'flowforge: GitLab keeps it where the job says artifacts: { when: always, paths: [flowforge-evidence/], reports: { junit: flowforge-evidence/*/junit.xml } }',
    );
    expect(log('jenkins').at(-1)).toContain("junit 'flowforge-evidence/*/junit.xml'");
  });

  it.each(['gitlab', 'jenkins'] as const)('says on %s that evidence outside of the project is not collected', (ci) => {
    const outside = { ...report(), bundlePath: `/tmp/evidence/${runId}` };
    const beside = { ...report(), bundlePath: `${project}-other/evidence/${runId}` };
    for (const each of [outside, beside])
      expect(dialects[ci].log(each, environment).join('\n')).toContain('collects nothing from');
    expect(dialects[ci].log(outside, {}).join('\n')).not.toContain('collects nothing from');
  });

  it('does not say so under a program that imitates GitLab and names another folder', () => {
    const outside = { ...report(), bundlePath: `/tmp/evidence/${runId}` };
    expect(dialects.gitlab.log(outside, { ...environment, GITLAB_CI: 'false' }).join('\n')).not.toContain('collects nothing');
  });

  it('is an issue and a summary on Azure', () => {
    expect(azureOrders(log('azure'))).toEqual(['task.logissue', 'task.uploadsummary']);
    expect(log('azure').at(-1)).toBe(`##vso[task.uploadsummary]${bundlePath}/summary.md`);
    expect(log('azure').join('\n')).toContain('##vso[task.logissue type=error]FlowForge Guard killed "npm test" after 12s');
  });

  it('leaves shares as they are on Azure, and breaks what its agent would decode', () => {
    const told = dialects.azure.log({ ...report(), lines: ['CPU exceeded 90% for 30s', ''] }, {});
    expect(told.join('\n')).toContain('CPU exceeded 90% for 30s');
    const decoded = dialects.azure.log({ ...report(), lines: ['%0A##vso[task.complete]%0d%5D%azp25'] }, {});
    expect(decoded.find((line) => line.includes('logissue'))).not.toMatch(/%(?:0A|0D|5D|AZP25)/i);
  });

  it('does not name a summary to Azure whose path would be an order', () => {
    const told = dialects.azure.log({ ...report(), bundlePath: '/work/##vso[task.setvariable variable=x]y/run' }, {});
    expect(azureOrders(told)).toEqual(['task.logissue']);
  });

  it('is an open group on Buildkite, and its summary goes to the agent under a context of its own', () => {
    expect(buildkiteGroups(log('buildkite'))).toEqual(['+++ FlowForge Guard killed "npm test": output-loop']);
    expect(dialects.buildkite.summaryProgram?.(report())).toEqual([
      ...['buildkite-agent', 'annotate', '--style', 'error', '--context', `flowforge-${runId}`],
    ]);
  });

  it.each(ciNames)('says nothing of a bundle that could not be written: %s', (ci) => {
    const told = dialects[ci].log({ ...report(), lines: ['killed it'], bundlePath: null }, environment).join('\n');
    expect(told).not.toMatch(/summary\.md|junit|artifact/i);
  });
});

describe('a report to the CI', () => {
  it.each([
    ['killed', 'error'],
    ['error', 'error'],
    ['passed', 'warning'],
    ['failed', 'warning'],
  ] as const)('of a run with a finding that %s is a %s', (verdict, severity) => {
    expect(runReport(result({ verdict }), lines, null, bundlePath, 1)?.severity).toBe(severity);
  });

  it('names an agent that was ended after its result by what was done, not as an alert', () => {
    const ended = result({ verdict: 'passed', rules: ['hang-after-result'], agent_result: 'success' });
    expect(runReport(ended, lines, null, bundlePath, 1)).toMatchObject({
      severity: 'warning',
      title: expect.stringMatching(/^FlowForge Guard ended ".*" after its result: hang-after-result$/),
    });
  });

  it.each(['passed', 'failed'] as const)('is not made of a run that %s without a finding', (verdict) => {
    expect(runReport(result({ verdict, rules: [] }), lines, null, bundlePath, 1)).toBeNull();
  });

  it('is not made of a run that was cancelled', () => {
    expect(runReport(result({ verdict: 'cancelled' }), lines, null, bundlePath, 1)).toBeNull();
  });
});

const orders = [
  '::error::x',
  '\n::stop-commands::x',
  '##[error]x',
  '##vso[task.setvariable variable=PATH]/tmp',
  '###vso[task.complete result=Succeeded]',
  '##VSO[task.complete]',
  '\n+++ x',
  '\n--- x',
  '\u001b[0Ksection_start:1:x\r\u001b[0K',
  '\r\u001b[0K',
  '##teamcity[buildStop]',
  '%0A##vso[task.complete]',
  '\u2028::error::x',
  '##\u200b[error]',
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...orders), fc.string({ unit: 'grapheme' }), fc.string()), { maxLength: 6 });

describe('a step that is called like an order, and prints like one', () => {
  it('is obeyed by no CI: there are only the orders of the guard itself', () => {
    fc.assert(
      fc.property(hostile, hostile, (named, printed) => {
        const made = runReport(result({ name: named.join('') }), printed, null, bundlePath, 1_700_000_000);
        if (made === null) throw new Error('a kill is always told');
        const told = (ci: CiName) => dialects[ci].log(made, environment);
        for (const ci of ['none', 'generic', 'jenkins', 'circleci'] as const) {
          const all = told(ci);
          expect([githubOrders(all), azureOrders(all), gitlabSections(all), buildkiteGroups(all)]).toEqual([[], [], [], []]);
        }
        expect(githubOrders(told('github'))).toEqual(['error']);
        expect(azureOrders(told('azure'))).toEqual(['task.logissue', 'task.uploadsummary']);
        expect(gitlabSections(told('gitlab'))).toHaveLength(2);
        expect(buildkiteGroups(told('buildkite'))).toHaveLength(1);
      }),
    );
  });

  it('can still be read', () => {
    expect(logLine('npm run "##[group]x"')).toBe('npm run "## [group]x"');
    expect(logLine('make ##vso[x.y]z')).toBe('make ## vso[x.y]z');
    expect(logLine('# a comment ## [not an order]')).toBe('# a comment ## [not an order]');
  });
});

function log(ci: CiName): readonly string[] {
  return dialects[ci].log(report(), environment);
}

function report(): RunReport {
  const made = runReport(result({}), lines, null, bundlePath, 1_700_000_000);
  if (made === null) throw new Error('a kill is always told');
  return made;
}

function result(more: Partial<Pick<RunResult, 'verdict' | 'rules' | 'name' | 'agent_result'>>): RunResult {
  return {
    ...{ schema_version: 1, run_id: runId, name: 'npm test', command: ['npm', 'test'], verdict: 'killed', exit_code: 86 },
    ...{ kill_signal: null, rules: ['output-loop'], reason: 'log repeated for 2s', confidence: 9700, counterfactual: '' },
    ...{ incident_id: null, mode: 'enforce', profile: 'standard', attempts: 1, started_at: '2026-11-21T09:45:12.000Z' },
    ...{ duration_ms: 12_000, peak_cpu_percent: 100, peak_memory_bytes: 1, output_bytes: 1, processes_peak: 1 },
    ...{ processes_killed: 1, tier: 'init', tokens: null, cost: null, seal: null, files: [] },
    ...more,
  };
}
