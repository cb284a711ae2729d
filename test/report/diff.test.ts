import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffOf, diffText } from '../../src/report/diff.ts';
import { firstDifference } from '../../src/report/first-difference.ts';
import { readTrace } from '../read-trace.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

const killed = sampleRuns['killed-output-loop']();
const alerted = sampleRuns['alert-only']();

describe('the diff of two runs', () => {
  it('of a run and itself has nothing that differs', () => {
    const { rows } = diffOf(killed, killed);
    expect(rows.filter(({ same }) => !same)).toEqual([]);
    expect(diffText(diffOf(killed, killed))).not.toMatch(/differs|[+-]<?[\d,]+%/);
  });

  it('shows what differs, figures with their change', () => {
    const { rows, left, right } = diffOf(alerted, killed);
    const byName = Object.fromEntries(rows.map(({ what, ...row }) => [what, row]));
    expect(byName.verdict).toMatchObject({ left: left.verdict, right: 'killed', same: false, change_bp: null });
    expect(byName.duration?.change_bp).toBe(Math.round(((right.duration_ms - left.duration_ms) * 10_000) / left.duration_ms));
    expect(Object.keys(byName)).toEqual(
      expect.arrayContaining(['CPU time', 'peak CPU', 'peak memory', 'output', 'processes at most', 'incidents']),
    );
  });

  it('tells turns, calls, tokens and cost where either run has an agent', () => {
    const agentRows = (...[left, right]: Parameters<typeof diffOf>) =>
      Object.fromEntries(
        diffOf(left, right)
          .rows.slice(diffOf(killed, killed).rows.length)
          .map(({ what, ...row }) => [what, [row.left, row.right, row.change_bp]]),
      );
    expect(agentRows(killed, alerted)).toEqual({});
    const [looping, untold] = [sampleRuns['killed-agent-loop'](), sampleRuns['alert-budget-afterwards']()];
    expect(agentRows(killed, looping)).toEqual({
      agent: ['none', 'claude', null],
      turns: [null, 11, null],
      'tool calls': [null, 11, null],
      'failed calls': [null, 5, null],
      tokens: [null, 20_900, null],
      cost: [null, 0.0858, null],
    });
    expect(agentRows(looping, looping)).toMatchObject({ tokens: [20_900, 20_900, 0], cost: [0.0858, 0.0858, 0] });
    expect(diffText(diffOf(looping, untold))).toMatch(/^cost +\$0\.0858 +not on record +differs$/m);
  });

  it('says of an agent that could not be read whole that its figures are the least', () => {
    const looping = sampleRuns['killed-agent-loop']();
    const shed = looping.map((stored) =>
      stored.event.event_type === 'agent_usage'
        ? { ...stored, event: { ...stored.event, payload: { ...stored.event.payload, shed_bytes: 9 } } }
        : stored,
    );
    expect(diffText(diffOf(looping, shed))).toMatch(/^agent counted +exactly +at least +differs$/m);
    expect(diffText(diffOf(looping, looping))).not.toContain('agent counted');
  });

  it('names the incidents of each with their rules, reason and first decision', () => {
    const { left, right } = diffOf(readTrace('loop-that-ends').events, readTrace('test-runner').events);
    expect(left.incidents).toEqual([
      {
        ...{ incident_id: `${left.run_id}-i1`, rules: expect.arrayContaining(['output-loop']), action: 'alert' },
        ...{
          confidence: expect.any(Number),
          reason: expect.stringContaining('same lines'),
          first_decision_ms: expect.any(Number),
        },
      },
    ]);
    expect(right.incidents).toEqual([]);
    const text = diffText(diffOf(readTrace('loop-that-ends').events, readTrace('test-runner').events));
    expect(text).toMatch(/^left {3}\+\d\.\d{3}s {2}alert for .*output-loop, confidence \d+%: /m);
  });

  it('says what is not on record, and makes no percentage of nothing', () => {
    const text = diffText(diffOf(sampleRuns.incomplete(), sampleRuns['not-started']()));
    expect(text).toMatch(/^CPU time +not on record/m);
    expect(text).not.toMatch(/NaN|Infinity/);
  });

  it('says less than a percent as that', () => {
    const { left, right, rows } = diffOf(killed, killed);
    const row = { what: 'duration', left: 1000, right: 999, same: false, change_bp: -10 };
    expect(diffText({ left, right, rows: [row, ...rows.slice(1)] })).toMatch(/-<1%/);
  });

  it('stays harmless lines in columns, whatever a command calls itself or says', () => {
    const lines = diffText(diffOf(killed, killed)).split('\n').length;
    fc.assert(
      fc.property(hostileText, hostileText, (name, reason) => {
        const text = diffText(diffOf(killedByOutputLoop({ name, reason }), killed));
        expect(text.split('\n')).toHaveLength(lines);
        expect(text).not.toMatch(unseenCharacter);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the first difference of two values', () => {
  it.each([
    [
      { a: 1, b: [{ c: 2 }] },
      { a: 1, b: [{ c: 3 }] },
      { path: 'b.0.c', left: 2, right: 3 },
    ],
    [{ a: 1 }, { a: 1, b: null }, { path: 'b', left: undefined, right: null }],
    [{ a: [] }, { a: {} }, { path: 'a', left: [], right: {} }],
    [1, '1', { path: '', left: 1, right: '1' }],
    [{ a: { b: null } }, { a: { b: {} } }, { path: 'a.b', left: null, right: {} }],
  ])('of %j and %j is at its path', (left, right, found) => {
    expect(firstDifference(left, right)).toEqual(found);
  });

  it('is null for the same JSON, in whatever order its members stand', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // -0 and 0 are one JSON number.
        const same: unknown = JSON.parse(JSON.stringify(value));
        expect(firstDifference(same, structuredClone(same))).toBeNull();
      }),
    );
    expect(firstDifference({ a: 1, b: 2 }, { b: 2, a: 1 })).toBeNull();
  });
});
