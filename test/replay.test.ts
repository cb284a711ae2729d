import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordingFolder, traces } from '../fixtures/traces.ts';
import { canonicalJson } from '../src/evidence/jcs.ts';
import type { Event, EventOf, Policy, Sample } from '../src/model.ts';
import type { StoredEvent } from '../src/ports.ts';
import { replay } from '../src/replay.ts';
import { eventsOf } from '../src/report/events-of.ts';
import { resultOf } from '../src/report/result.ts';
import { changedEvents, readTrace, traceFolder } from './read-trace.ts';

const decided = traces.filter(({ decisions }) => decisions.length > 0).map(({ name }) => name);

function again({ events, policy }: { readonly events: Iterable<StoredEvent>; readonly policy: Policy }) {
  return replay(events, policy, canonicalJson);
}

/** The trace with its samples changed, each event's ticks at once. */
function withTicks(name: string, change: (ticks: readonly Sample[]) => readonly Sample[]) {
  const trace = readTrace(name);
  const events = changedEvents(trace.events, (event) =>
    event.event_type === 'sample' ? { ...event, payload: { ticks: change(event.payload.ticks) } } : event,
  );
  return again({ ...trace, events });
}

describe('the recorded runs', () => {
  it('are those of the table, and no others', () => {
    expect(readdirSync(traceFolder('.')).toSorted()).toEqual(traces.map(({ name }) => name).toSorted());
  });

  it.each(traces)('$name: the samples lead to the very events on record', ({ name }) => {
    const trace = readTrace(name);
    const ticks = eventsOf(trace.events, 'sample').reduce((sum, { payload }) => sum + payload.ticks.length, 0);
    const decisions = decisionsIn(trace.events).length;
    expect(again(trace)).toEqual({ kind: 'same', ticks, decisions, ended: true });
  });

  it.each(traces)('$name: the guard decided what it had to', ({ name, verdict, decisions }) => {
    const { events, policySha256 } = readTrace(name);
    const made = decisionsIn(events).map(({ action, payload }) => ({ action, rules: payload.rules }));
    expect(made).toEqual(decisions.map(({ action, rules }) => ({ action, rules: expect.arrayContaining([...rules]) })));
    expect(resultOf(events).verdict).toBe(verdict);
    expect(eventsOf(events, 'run_started')[0]?.payload.policy_sha256).toBe(policySha256);
  });

  it('hold the start and the end of a finding that passed', () => {
    const types = readTrace('loop-that-ends').events.map(({ event }) => event.event_type);
    expect(types).toEqual(expect.arrayContaining(['signal_raised', 'alert_raised', 'signal_cleared', 'incident_closed']));
  });

  it.each(traces)('$name: nothing of the machine is in it', ({ name }) => {
    for (const file of readdirSync(traceFolder(name))) {
      const text = readFileSync(join(traceFolder(name), file), 'utf8').replaceAll(recordingFolder, '');
      expect(text.length).toBeLessThan(300_000);
      expect(/(?<!\w)\/\w.{0,40}/.exec(text)).toBeNull(); // no absolute path; `I/O` and `lines/s` are none
    }
    const [started] = eventsOf(readTrace(name).events, 'run_started');
    const { ci, step, ...rest } = started?.payload.identity ?? { ci: null, step: null };
    expect([ci, step, ...new Set(Object.values(rest))]).toEqual(['none', name, '']);
    expect(started?.payload.cwd).toBe(recordingFolder);
  });
});

describe('a replay sees', () => {
  it.each(decided)('%s: that one number of the tick before the decision was changed', (name) => {
    const { events } = readTrace(name);
    const decisionAtMs = decisionsIn(events)[0]?.payload.at_ms;
    const found = withTicks(name, (ticks) =>
      ticks.map((tick) => (tick.atMs === decisionAtMs ? { ...tick, atMs: tick.atMs + 1 } : tick)),
    );
    expect(found).toMatchObject({ kind: 'differs', recorded: { payload: {} }, replayed: { payload: {} } });
  });

  it.each(decided)('%s: that the samples are missing which it was decided on', (name) => {
    const { events, policy } = readTrace(name);
    const decision = events.findIndex(({ event }) => isDecision(event));
    const last = events.findLastIndex(({ event }, at) => at < decision && event.event_type === 'sample');
    expect(again({ events: events.toSpliced(last, 1), policy })).toMatchObject({ kind: 'differs', recorded: { payload: {} } });
  });

  it('that a healthy run was none', () => {
    const loop = { lines: 50_000, forMs: 60_000, period: 1 };
    const found = withTicks('test-runner', (ticks) => ticks.map((tick) => ({ ...tick, output: { ...tick.output, loop } })));
    expect(found).toMatchObject({ kind: 'differs', recorded: null, replayed: { event_type: 'signal_raised' } });
  });

  it.each(decided)('%s: that the policy was another', (name) => {
    const { events, policy } = readTrace(name);
    const [rule] = decisionsIn(events)[0]?.payload.rules ?? [];
    const off = { ...policy, limits: { ...policy.limits, maxMemory: null, hangMs: null } };
    const rules = { ...off.rules, [String(rule)]: { ...off.rules[rule as 'output-loop'], action: 'off' } };
    expect(again({ events, policy: { ...off, rules } })).toMatchObject({ kind: 'differs', replayed: null });
  });

  it('that the attempts were not told apart', () => {
    const { events, policy } = readTrace('restarts-used-up');
    const merged = changedEvents(events, (event) =>
      event.event_type === 'process_started' ? { ...event, payload: { pid: 1, start_time: 1 } } : event,
    );
    expect(again({ events: merged, policy })).toMatchObject({ kind: 'differs' });
  });

  it('that only the mode of the policy was another', () => {
    const { events, policy } = readTrace('loop-kill');
    expect(again({ events, policy: { ...policy, mode: 'shadow' } })).toMatchObject({
      ...{ kind: 'differs', recorded: { action: 'kill' }, replayed: { action: 'log_only' } },
    });
  });

  it.each(decided)('%s: any change to an event that follows from samples', (name) => {
    const { events, policy } = readTrace(name);
    const followed = new Set([
      'signal_raised',
      'signal_cleared',
      'incident_opened',
      'decision_made',
      'policy_dry_run',
      'alert_raised',
    ]);
    const changes: readonly ((event: Event) => Event)[] = [
      (event) => ({ ...event, reason: `${event.reason}.` }),
      (event) => ({ ...event, action: event.action === 'kill' ? 'alert' : 'kill' }),
      (event) => ({ ...event, scores: { ...event.scores, confidence: 1 } }),
      (event) => ({ ...event, outcome: 'else' }),
      (event) => ({ ...event, incident_id: 'another' }),
      (event) => ({ ...event, payload: { ...event.payload, at_ms: 1 } }) as Event,
    ];
    for (const { event } of events.filter(({ event }) => followed.has(event.event_type))) {
      for (const change of [...changes, () => null]) {
        const changed = changedEvents(events, (each) => (each.seq === event.seq ? change(each) : each));
        expect(again({ events: changed, policy }).kind, `${event.event_type} ${change}`).toBe('differs');
      }
    }
  });

  it('that a decision was put in where there was none', () => {
    const { events, policy } = readTrace('test-runner');
    const decision = readTrace('loop-kill').events.filter(({ event }) => event.event_type === 'decision_made');
    const end = events.findIndex(({ event }) => event.event_type === 'process_exited');
    const found = again({ events: events.toSpliced(end, 0, ...decision), policy });
    expect(found).toMatchObject({ kind: 'differs', recorded: { event_type: 'decision_made' }, replayed: null });
  });

  it('the place of the first difference, not of a later one', () => {
    const { events, policy } = readTrace('loop-kill');
    const changed = changedEvents(events, (event) => ({ ...event, reason: `${event.reason}.` }));
    const first = events.find(({ event }) => event.event_type === 'signal_raised');
    expect(again({ events: changed, policy })).toMatchObject({ kind: 'differs', seq: first?.event.seq });
  });
});

describe('a replay', () => {
  it('takes a record that stops early for what it is', () => {
    const { events, policy } = readTrace('loop-kill');
    const lastSample = events.findLastIndex(({ event }) => event.event_type === 'sample');
    expect(again({ events: events.slice(0, lastSample + 1), policy })).toMatchObject({
      kind: 'same',
      decisions: 0,
      ended: false,
    });
  });

  it('blames a gap in the evidence before it blames the decision', () => {
    const { events, policy } = readTrace('loop-kill');
    const gap = { what: 'backlog', error: '3 events were dropped' };
    const degraded = changedEvents(
      events.slice(-1),
      (event) => ({ ...event, event_type: 'evidence_degraded', payload: gap }) as Event,
    );
    const withGap = [...events.slice(0, -1), ...degraded];
    expect(again({ events: withGap, policy }).kind).toBe('same');
    const without = changedEvents(withGap, (event) => (event.event_type === 'sample' && event.seq > 3 ? null : event));
    expect(again({ events: without, policy })).toEqual({
      kind: 'not comparable',
      why: expect.stringContaining('3 events were dropped'),
    });
  });

  it('does not compare what does not begin with the run, nor samples that are none', () => {
    const { events, policy } = readTrace('loop-kill');
    expect(again({ events: [], policy }).kind).toBe('not comparable');
    expect(again({ events: events.slice(1), policy })).toMatchObject({ why: expect.stringContaining('process_started') });
    for (const ticks of [{}, 7, null, [null]])
      expect(again({ events: changedEvents(events, (event) => broken(event, ticks)), policy }).kind).toBe('not comparable');
    expect(again({ events: changedEvents(events, (event) => broken(event, [{}])), policy }).kind).not.toBe('same');
  });

  it('keeps none of the events that it has read', () => {
    const { events, policy } = readTrace('test-runner');
    const [started, ...rest] = events;
    const sample = rest.find(({ event }) => event.event_type === 'sample');
    let given = 0;
    function* endless(): Generator<StoredEvent> {
      if (started === undefined || sample === undefined) return;
      yield started;
      for (; given < 20_000; given += 1) yield { ...sample, event: { ...(sample.event as EventOf<'sample'>), seq: given + 2 } };
    }
    const before = process.memoryUsage().heapUsed;
    expect(again({ events: endless(), policy })).toMatchObject({ ticks: given * 4 });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
  });
});

/** Carried out, or only noted. */
function decisionsIn(events: readonly StoredEvent[]) {
  return events.map(({ event }) => event).filter((event) => isDecision(event));
}

function isDecision(event: Event): event is EventOf<'decision_made' | 'policy_dry_run'> {
  return event.event_type === 'decision_made' || event.event_type === 'policy_dry_run';
}

function broken(event: Event, ticks: unknown): Event {
  return event.event_type === 'sample' ? ({ ...event, payload: { ticks } } as Event) : event;
}
