import { describe, expect, it } from 'vitest';
import { runReport } from '../../src/ci/run-report.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { junitXml } from '../../src/report/junit.ts';
import { metricsText } from '../../src/report/metrics.ts';
import { resultOf } from '../../src/report/result.ts';
import { factsOf } from '../../src/report/run-facts.ts';
import { storyOf } from '../../src/report/run-story.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { timelineText } from '../../src/report/timeline.ts';
import { verdictLines } from '../../src/report/verdict-line.ts';
import { pageOf } from './html-page.ts';
import { newRun } from './run-builder.ts';
import { sampleRuns } from './sample-run.ts';

const events = sampleRuns['shadow-would-kill']();
const title = 'FlowForge Guard would have killed "e2e": output-loop + cpu-loop (shadow mode; nothing was done)';

describe('a kill that shadow mode made only a note of', () => {
  it('is told as such in the first line of the summary, and how long the command ran on', () => {
    const [heading, , sentence] = summaryMarkdown(events).split('\n');
    expect(heading).toBe(`## 👀 ${title}`);
    expect(sentence).toContain('Nothing was done: the command ran on for 48.2s and failed with exit code 1.');
    expect(summaryMarkdown(events)).toContain('| would kill |');
    expect(summaryMarkdown(events)).toContain('`--mode enforce`');
  });

  it('leaves the verdict as it is, and stands in the result beside it', () => {
    expect(resultOf(events)).toMatchObject({
      ...{ verdict: 'failed', exit_code: 1, mode: 'shadow', would: 'kill', rules: ['output-loop', 'cpu-loop'] },
      ...{ confidence: 9740, processes_killed: 0, counterfactual: expect.stringContaining('would not have fired if') },
    });
    for (const run of ['killed-output-loop', 'alert-only', 'passed'] as const)
      expect(resultOf(sampleRuns[run]())).not.toHaveProperty('would');
  });

  it('is no failure of its rule in JUnit, but a case that passes and tells the story', () => {
    const rule = /<testcase [^>]*name="output-loop"[^>]*>([\s\S]*?)<\/testcase>/.exec(junitXml(events))?.[1];
    expect(rule).toContain('<system-out>');
    expect(rule).toContain(title);
    expect(rule).not.toMatch(/<failure|<error/);
    expect(junitXml(sampleRuns['shadow-would-alert']())).toContain('failures="0" errors="0"');
  });

  it('is the first of the last lines on stderr', () => {
    const [first, , third] = verdictLines(resultOf(events), null);
    expect(first).toMatch(/^would have killed "e2e" \(shadow mode; nothing was done\): output-loop \+ cpu-loop: CPU exceeded/);
    expect(third).toBe('"e2e" failed with exit code 1 after 1m; peak CPU 99% of a core, peak memory 410 MiB');
  });

  it('is a warning to the CI, and no word of a kill that was', () => {
    expect(runReport(resultOf(events), [], null, null, 0)).toMatchObject({
      severity: 'warning',
      title: 'FlowForge Guard would have killed "e2e": output-loop + cpu-loop',
    });
  });

  it('is marked in the page, its card and its charts', () => {
    const page = pageOf(events);
    expect(page).toContain('<p class="badge">shadow</p>');
    expect(page).toContain('FlowForge Guard would have killed');
    expect(page).toContain('only noted: the mode let nothing be done (would kill)');
    expect(page).toContain('"label":"would kill"');
  });

  it('counts in the metrics as what it would have been', () => {
    const lines = metricsText(events).split('\n');
    const figure = (name: string, label: string) =>
      lines
        .find((line) => line.startsWith(`flowforge_guard_${name}{`) && line.includes(label))
        ?.split(' ')
        .at(-1);
    expect(figure('dry_runs_total', 'would="kill"')).toBe('1');
    expect(figure('dry_runs_total', 'would="alert"')).toBe('0');
    expect(figure('decisions_total', 'action="log_only"')).toBe('1');
    expect(figure('decisions_total', 'action="kill"')).toBe('0');
    expect(figure('verdict', 'verdict="killed"')).toBe('0');
  });

  it('is a row of the timeline and an incident of the comparison', () => {
    expect(timelineText(events)).toMatch(/policy_dry_run +only noted: would kill for output-loop, cpu-loop, confidence 97%: CPU/);
    expect(factsOf(events).incidents).toMatchObject([{ action: 'log_only', rules: ['output-loop', 'cpu-loop'] }]);
  });

  it('comes before an alert that came later, but not before a kill that was carried out', () => {
    expect(storyOf(shadowRun('would-alert', 'would-kill', 'would-alert')).would).toBe('kill');
    expect(storyOf(shadowRun('would-alert')).would).toBe('alert');
    expect(storyOf(shadowRun('would-kill', 'kill')).would).toBeNull();
  });

  it('is told of a canary run by that name', () => {
    const run = newRun('x', ['x'], undefined, { mode: 'canary' });
    run.incident(100, ['hang'], 'quiet');
    run.decide(101, 'would-kill', ['hang'], [], 'quiet', 9000, '');
    const [heading] = summaryMarkdown(run.exit(900, 'passed', 0, { ticks: [] }).events()).split('\n');
    expect(heading).toContain('would have killed "x": hang (a canary run that does not enforce; nothing was done)');
  });

  it('is not forgotten when the run was cancelled', () => {
    const run = newRun('x', ['x'], undefined, { mode: 'shadow' });
    run.incident(100, ['hang'], 'quiet');
    run.decide(101, 'would-kill', ['hang'], [], 'quiet', 9000, '');
    run.exit(900, 'cancelled', 130, { reason: 'SIGINT was sent to the guard', ticks: [] });
    expect(summaryMarkdown(run.events())).toContain('An incident after 87ms: hang (would kill; shadow mode; nothing was done).');
  });
});

function shadowRun(...actions: readonly ('would-kill' | 'would-alert' | 'kill')[]): readonly StoredEvent[] {
  const run = newRun('x', ['x'], undefined, { mode: 'shadow' });
  run.incident(100, ['hang'], 'quiet');
  actions.forEach((action, at) => {
    run.decide(101 + at, action, ['hang'], [], 'quiet', 9000, '');
  });
  return run.exit(900, 'passed', 0, { ticks: [] }).events();
}
