import { describe, expect, it } from 'vitest';
import { runReport } from '../../src/ci/run-report.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { earlierAttempts, weakestTier } from '../../src/report/earlier-attempts.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { junitXml } from '../../src/report/junit.ts';
import { metricsText } from '../../src/report/metrics.ts';
import { resultOf } from '../../src/report/result.ts';
import { storyOf } from '../../src/report/run-story.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { timelineRows, timelineText } from '../../src/report/timeline.ts';
import { verdictLines } from '../../src/report/verdict-line.ts';
import { changedEvents, readTrace } from '../read-trace.ts';
import { pageOf } from './html-page.ts';

const passed = readTrace('hang-restart').events;
const killed = readTrace('restarts-used-up').events;
const cancelled = readTrace('restart-cancelled').events;
const reason = 'CPU stayed under 1% for 1s AND no output for 1s AND no I/O for 1s';

describe('a run that passed at its second attempt', () => {
  it('has passed, and its result says of which rule the first was ended', () => {
    expect(resultOf(passed)).toMatchObject({
      ...{ verdict: 'passed', exit_code: 0, attempts: 2, rules: ['hang'], reason, confidence: 10_000 },
      incident_id: expect.stringMatching(/-i1$/),
    });
    expect(resultOf(passed).processes_killed).toBeGreaterThan(0);
  });

  it('is flaky in JUnit: the command passes, and names the attempt that did not', () => {
    const xml = junitXml(passed);
    expect(xml).toContain('failures="0" errors="0"');
    expect(xml).toContain('<property name="flowforge.attempts" value="2"/>');
    const [, command] = /<testcase [^>]*name="command"[^>]*>([\s\S]*?)<\/testcase>/.exec(xml) ?? [];
    expect(command).toContain(`<flakyFailure message="attempt 1 was ended: ${reason}" type="hang"/>`);
    expect(command).toContain('<system-out>');
    expect(command).not.toMatch(/<failure|<skipped/);
  });

  it('says so first, wherever somebody reads it', () => {
    expect(headlineOf(storyOf(passed))).toMatchObject({
      title: 'FlowForge Guard ended "hang-restart" and started it again: hang',
      sentence: expect.stringContaining('It was started 2 times, and passed in the end.'),
    });
    const note = expect.stringMatching(/^Attempt 1 was ended after 1\.\d+s: hang: CPU stayed under 1%/);
    expect(storyOf(passed).notes).toEqual([note]);
    expect(summaryMarkdown(passed)).toContain('Attempt 1 was ended after');
    expect(pageOf(passed)).toContain('Attempt 1 was ended after');
    const [first] = verdictLines(resultOf(passed), null);
    expect(first).toMatch(/^ended "hang-restart" and started it again, 2 attempts in all: hang: /);
    expect(runReport(resultOf(passed), [], null, null, 0)).toMatchObject({
      ...{ severity: 'warning', title: 'FlowForge Guard started "hang-restart" 2 times: hang' },
    });
    expect(metricsText(passed)).toMatch(/attempts_total\{[^}]*\} 2/);
  });

  it('has a timeline that never goes back, from one attempt to the next', () => {
    const times = timelineRows(passed).map(({ at_ms }) => at_ms);
    expect(times.slice(2)).toEqual(times.slice(2).toSorted((a, b) => a - b));
    expect(timelineText(passed)).toMatch(/process_started +pid \d+, attempt 2\n/);
    expect(timelineText(passed)).toMatch(/restart_scheduled +attempt 2 in \d+ms, at most 1 restart in 10m\n/);
  });
});

describe('a run whose restarts are used up', () => {
  it('was killed, after how many attempts and why not once more', () => {
    expect(resultOf(killed)).toMatchObject({
      ...{ verdict: 'killed', exit_code: 86, attempts: 2, rules: ['hang'] },
      reason: `${reason}; no restart after 2 attempts: the policy allows 1 in 10m`,
    });
    expect(earlierAttempts(killed).map(({ number }) => number)).toEqual([1]);
  });

  it('has one failure in JUnit: that of its rule', () => {
    const xml = junitXml(killed);
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).not.toMatch(/<flakyFailure|<rerunFailure/);
  });
});

describe('a run that failed after a restart', () => {
  it('has failed with its own code, and JUnit names the try before', () => {
    const failed = changedEvents(passed, (event) =>
      event.event_type === 'process_exited'
        ? { ...event, outcome: 'failed', payload: { ...event.payload, exit_code: 3, command_exit_code: 3 } }
        : event,
    );
    expect(resultOf(failed)).toMatchObject({ verdict: 'failed', exit_code: 3, attempts: 2 });
    const [, command] = /<testcase [^>]*name="command"[^>]*>([\s\S]*?)<\/testcase>/.exec(junitXml(failed)) ?? [];
    expect(command).toContain('<failure ');
    expect(command).toContain(`<rerunFailure message="attempt 1 was ended: ${reason}" type="hang"/>`);
  });
});

describe('a restart that did not come about', () => {
  it('because the run was cancelled, counts no attempt and has no rule', () => {
    expect(resultOf(cancelled)).toMatchObject({ verdict: 'cancelled', exit_code: 143, attempts: 1, rules: [] });
    expect(storyOf(cancelled).notes[0]).toMatch(/^Attempt 1 was ended after/);
  });

  it('because something of the command was left, says so in the reason', () => {
    const why = `${reason}; no restart after 1 attempt: 1 of its processes could not be ended`;
    const left = withoutRestart(passed).map((stored) =>
      stored.event.event_type === 'process_exited'
        ? { ...stored, event: { ...stored.event, outcome: 'killed', reason: why } }
        : stored,
    );
    expect(resultOf(left)).toMatchObject({ verdict: 'killed', attempts: 1, rules: ['hang'], reason: why });
    expect(junitXml(left)).toContain('<failure ');
  });
});

describe('an attempt that is held less than the first', () => {
  it('makes the run one that is held so', () => {
    const weak = { name: 'group', whyNotBetter: 'guard-init is gone', cpuSource: 'proc' } as const;
    const fallen = changedEvents(passed, (event) =>
      event.event_type === 'process_started' && event.payload.attempt === 2
        ? { ...event, payload: { ...event.payload, tier: weak } }
        : event,
    );
    expect(weakestTier(fallen)).toEqual(weak);
    expect(resultOf(fallen).tier).toBe('group');
    expect(resultOf(passed).tier).not.toBe('group');
  });
});

function withoutRestart(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const second = events.findLastIndex(({ event }) => event.event_type === 'process_started');
  return events.filter(({ event }, at) => at !== second && event.event_type !== 'restart_scheduled');
}
