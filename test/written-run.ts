import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyChain } from '../src/evidence/chain.ts';
import { chainEvent, sealing } from '../src/evidence/chain-event.ts';
import { eventLine } from '../src/evidence/event-json.ts';
import type { EventDraft, RuleName, Sample, Verdict } from '../src/model.ts';
import type { StoredEvent } from '../src/ports.ts';
import { draft, processExited, runStarted } from './evidence/recorded-run.ts';

/** A run as a test makes it up: its samples, and what the guard is to have done. */
export interface WrittenRun {
  /** The last part of its id. */
  readonly id: string;
  readonly name?: string;
  /** Null for a record that stops. */
  readonly verdict?: Verdict | null;
  readonly samples?: readonly Sample[];
  readonly decisions?: readonly WrittenDecision[];
  /** When later attempts began. */
  readonly attemptsAtMs?: readonly number[];
  /** When left out, a moment after the last sample. */
  readonly durationMs?: number;
}

interface WrittenDecision {
  readonly action: 'alert' | 'kill' | 'restart' | 'would alert' | 'would kill';
  readonly rule: RuleName;
  readonly atMs: number;
}

export function runIdOf({ id }: Pick<WrittenRun, 'id'>): string {
  return `20261121T094512Z-${id.padStart(8, '0')}`;
}

/** The events of such a run, in a chain of their own. */
export function eventsOfRun(run: WrittenRun): readonly StoredEvent[] {
  let head = emptyChain;
  return draftsOf(run).map((each, at) => {
    const { hash, event } = chainEvent(head, `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`, runIdOf(run), each);
    head = { seq: event.seq, hash };
    return { hash, event };
  });
}

/** Writes the folder of its bundle into `parent`: the events, and nothing beside them. Gives its path. */
export function writeRun(parent: string, run: WrittenRun): string {
  const folder = join(parent, runIdOf(run));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'events.jsonl'),
    eventsOfRun(run)
      .map((event) => `${eventLine(event)}\n`)
      .join(''),
  );
  return folder;
}

function draftsOf(run: WrittenRun): readonly EventDraft[] {
  const { samples = [], verdict = 'passed', attemptsAtMs = [], decisions = [] } = run;
  const lastMs = samples.at(-1)?.atMs ?? 0;
  const timed: readonly { readonly atMs: number; readonly draft: EventDraft }[] = [
    ...samples.map((tick) => ({ atMs: tick.atMs, draft: draft('sample', { ticks: [tick] }) })),
    ...attemptsAtMs.map((atMs, at) => ({ atMs, draft: startOf({ attempt: at + 2, at_ms: atMs }) })),
    ...decisions.map((each) => ({ atMs: each.atMs, draft: decisionOf(each) })),
  ];
  return [
    started(run),
    startOf({}),
    ...timed.toSorted((one, other) => one.atMs - other.atMs).map((each) => each.draft),
    ...(verdict === null ? [] : [exited(verdict, run.durationMs ?? lastMs + 20), sealing({}, [])]),
  ];
}

function started({ name = 'build' }: WrittenRun): EventDraft {
  const { payload, ...rest } = runStarted();
  return { ...rest, payload: { ...payload, name, platform: 'linux-x64' } } as EventDraft;
}

function startOf(again: { readonly attempt?: number; readonly at_ms?: number }): EventDraft {
  return draft('process_started', { pid: 4711, start_time: 123, ...again });
}

function decisionOf({ action, rule, atMs }: WrittenDecision): EventDraft {
  const payload = { rules: [rule], counterfactual: 'It had not.', observations: [], at_ms: atMs };
  const said = { incident_id: 'i1', reason: 'it did', scores: { confidence: 9_000 } };
  if (action === 'would kill' || action === 'would alert')
    return draft(
      'policy_dry_run',
      { ...payload, would: action === 'would kill' ? 'kill' : 'alert' },
      { ...said, action: 'log_only' },
    );
  return draft('decision_made', payload, { ...said, action });
}

function exited(verdict: Verdict, durationMs: number): EventDraft {
  const { payload, ...rest } = processExited();
  const figures = { output_bytes: 0, peak_memory_bytes: 0, processes_peak: 1, duration_ms: durationMs };
  return { ...rest, payload: { ...payload, ...figures }, outcome: verdict } as EventDraft;
}
