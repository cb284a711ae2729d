import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPayloads } from '../../src/model.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { newRun } from './run-builder.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

describe('the summary', () => {
  it('of a healthy run is one line', () => {
    expect(summaryMarkdown(sampleRuns.passed())).toMatch(/^✅ "npm test" passed in 12\.5s .*\n$/);
  });

  it('of a healthy run that left processes behind says so', () => {
    const run = newRun('npm test', ['npm', 'test']);
    run.add('orphans_reaped', 900, { policy: 'kill', count: 2, left: 1, certain: true, took_ms: 30, processes: [] });
    run.exit(910, 'passed', 0, { ticks: [] });
    const summary = summaryMarkdown(run.events());
    expect(summary).toContain('2 processes were ended, 1 could not be ended and may still run.');
    expect(summary.trimEnd().split('\n')).toHaveLength(1);
    expect(summary).not.toContain('Nothing to report');
  });

  it('of a run whose processes could only be searched for says that some may still run', () => {
    const run = newRun('npm test', ['npm', 'test']);
    run.add('orphans_reaped', 900, { policy: 'kill', count: 0, left: 0, certain: false, took_ms: 30, processes: [] });
    run.exit(910, 'failed', 137, { ticks: [] });
    const summary = summaryMarkdown(run.events());
    expect(summary).toContain('processes that hide from a search may still run.');
    expect(summary).not.toContain('0 processes were');
  });

  it('says that the evidence has holes', () => {
    const run = newRun('npm test', ['npm', 'test']);
    run.add('evidence_degraded', 900, { what: 'journal', error: 'SQLITE_FULL: database or disk is full' });
    run.exit(910, 'passed', 0, { ticks: [] });
    expect(summaryMarkdown(run.events())).toContain(
      'The evidence has holes: journal: SQLITE&#95;FULL: database or disk is full.',
    );
  });

  it.each([
    ['killed-output-loop', '--on-runaway alert'],
    ['killed-wall-time', '--wall-time 20m'],
    ['killed-memory', 'rules: { memory: alert }'],
    ['alert-only', 'rules: { cpu-loop: off }'],
    ['cancelled', '--wall-time'],
    ['incomplete', '--wall-time'],
  ] as const)('of the run "%s" names what to change', (run, option) => {
    expect(summaryMarkdown(sampleRuns[run]())).toContain(`\`${option}`);
  });

  it.each(Object.entries(sampleRuns))(
    'of the run "%s" is the same before and after the seal, which seals it',
    (_, eventsOfRun) => {
      const events = eventsOfRun();
      const unsealed = events.filter(({ event }) => event.event_type !== 'run_sealed');
      expect(summaryMarkdown(events)).toBe(summaryMarkdown(unsealed));
    },
  );

  it('shows the incident alone when the run has too much to tell', () => {
    const summary = summaryMarkdown(runWithFindings(100).exit(20_000, 'passed', 0, { ticks: [] }).events());
    expect(summary).toContain('<summary>Timeline of the incident: 2 rows</summary>');
    expect(summary).not.toContain('signal_raised');
  });

  it('stays under 256 KiB by leaving out whole sections, and says which', () => {
    const run = runWithFindings(0);
    for (let index = 0; index < 4000; index += 1)
      run.add('signal_cleared', 3000 + index, { signal: 'cpu-loop', at_ms: 3000 + index });
    for (let index = 0; index < 4000; index += 1) run.add('signal_raised', 7000 + index, finding(7000 + index));
    const summary = summaryMarkdown(run.exit(20_000, 'passed', 0, { ticks: [] }).events());
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(256 * 1024);
    expect(summary).toContain('_Left out, because the report would be too long: timeline of the incident.');
    expect(summary).toContain('### What to change');
  });

  it('keeps a command that is a megabyte long to a line that can be read', () => {
    const summary = summaryMarkdown(
      killedByOutputLoop({ name: 'x'.repeat(1e6), command: ['y'.repeat(1e6)], reason: 'z'.repeat(1e6) }),
    );
    expect(Buffer.byteLength(summary)).toBeLessThan(8 * 1024);
  });

  it('cannot be broken out of by what a command calls itself or says', () => {
    const benign = structure(summaryMarkdown(killedByOutputLoop({ name: 'x', command: ['x'], reason: 'x' })));
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (name, argument, reason) => {
        const summary = summaryMarkdown(killedByOutputLoop({ name, command: ['x', argument], reason }));
        expect(structure(summary)).toEqual(benign);
        expect(withoutOwn(summary)).not.toMatch(/[<>@~]|\[|\]|!\[|https?:\/\/|www\./i);
        expect(summary).not.toMatch(/^\s*(::|##\[)/m);
        expect(summary).not.toMatch(unseenCharacter);
        expect(summary.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** Without the markup that every summary has. */
function withoutOwn(summary: string): string {
  return summary.replaceAll('<bundle>', '').replace(/^<details><summary>(.*)<\/summary>$|^<\/details>$/gm, '$1');
}

/** What makes Markdown blocks and spans: hostile words must not add to it. Entities are text. */
function structure(summary: string): Readonly<Record<string, number>> {
  const count = (pattern: RegExp): number => summary.match(pattern)?.length ?? 0;
  return {
    lines: count(/\n/g),
    backticks: count(/`/g),
    pipes: count(/\|/g),
    headings: count(/^#/gm),
    stars: count(/\*/g),
    underscores: count(/_/g),
  };
}

function runWithFindings(before: number): ReturnType<typeof newRun> {
  const run = newRun('flapping', ['flap']);
  for (let index = 0; index < before; index += 1) run.add('signal_raised', index, finding(index));
  run.incident(2000, ['cpu-loop'], 'busy');
  run.decide(2001, 'alert', ['cpu-loop'], [], 'busy', 6500, 'would not have fired if it had been idle');
  return run;
}

function finding(at_ms: number): EventPayloads['signal_raised'] {
  return {
    signal: 'cpu-loop',
    level: 'alert',
    since_ms: at_ms,
    at_ms,
    observations: [{ name: 'cpu', observed: 9_500, limit: 9_000, unit: 'bp' }],
  };
}
