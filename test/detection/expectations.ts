import { describe, expect, it } from 'vitest';
import type { Expectation, JudgedProfile, Outcome } from '../../fixtures/outcomes.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision } from '../../src/model.ts';
import { decisionsOf, type Observed, observe, tickMs } from './simulated-run.ts';

const seeds = [1, 2, 3];

/** Millions of lines are made and read for some rows, in seconds on a machine that has time: a bound that catches a hang. */
const timeoutMs = 240_000;

/** One test a profile: the same outcome for every seed and under every load that the row names. */
export function itHoldsWhatTheTableSays(rows: readonly Outcome[]): void {
  describe.each(rows.map((row) => [titleOf(row), row] as const))('%s', (_, row) => {
    let observed: readonly Observed[] = [];

    it.each(Object.keys(row.expected) as JudgedProfile[])('%s', { timeout: timeoutMs }, (profile) => {
      // The same output for every profile; it is the dear part.
      if (observed.length === 0) observed = seeds.map((seed) => observe(row, seed));
      const found = row.cpu.flatMap((cpu) =>
        observed.flatMap((run, at) => {
          const decisions = decisionsOf(run, cpu, profiles[profile]);
          const wrong = disagreement(row.expected[profile], decisions, run.onsetMs);
          return wrong === null ? [] : [`seed ${seeds[at]}, CPU ${cpu}: ${wrong}`];
        }),
      );
      expect(found, found.join('\n')).toEqual([]);
    });
  });
}

function titleOf({ program, options, kind, cpu, seconds, stdoutIsData = false }: Outcome): string {
  const given = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
  const to = stdoutIsData ? ' into a file' : '';
  return `${kind}: ${program} ${given.join(' ')}${to} (CPU ${cpu.join(', ')}) for ${seconds} s:`;
}

/** How the decisions differ from what is expected, or null. */
function disagreement(expected: Expectation, decisions: readonly Decision[], onsetMs: number): string | null {
  const killed = decisions.find(({ action }) => action === 'kill');
  const early = decisions.find(({ atMs }) => atMs <= onsetMs);
  if (early !== undefined) return `expected nothing before the onset, ${said(early, onsetMs)}`;
  switch (expected.kind) {
    case 'kill':
      if (killed === undefined) return `expected a kill by ${expected.rules}, ${saidAll(decisions, onsetMs)}`;
      return inTime(expected, killed, onsetMs)
        ? null
        : `expected a kill by ${expected.rules} within ${expected.withinMs} ms, ${said(killed, onsetMs)}`;
    case 'alert':
      if (killed !== undefined) return `expected no kill, ${said(killed, onsetMs)}`;
      return someInTime(expected, decisions, onsetMs);
    case 'decided':
      return someInTime(expected, decisions, onsetMs);
    case 'may-alert':
      return killed === undefined ? null : `expected no kill, ${said(killed, onsetMs)}`;
    case 'nothing':
      return decisions.length === 0 ? null : `expected nothing, ${saidAll(decisions, onsetMs)}`;
    default:
      return expected satisfies never;
  }
}

type Bounded = Extract<Expectation, { withinMs: number }>;

function someInTime(expected: Bounded, decisions: readonly Decision[], onsetMs: number): string | null {
  if (decisions.some((decision) => inTime(expected, decision, onsetMs))) return null;
  return `expected ${expected.rules} within ${expected.withinMs} ms, ${saidAll(decisions, onsetMs)}`;
}

/** A look comes every tick: what is decided at the next one was decided in time. */
function inTime({ rules, withinMs }: Bounded, decision: Decision, onsetMs: number): boolean {
  return decision.atMs - onsetMs < withinMs + tickMs && decision.rules.some((rule) => rules.includes(rule));
}

function saidAll(decisions: readonly Decision[], onsetMs: number): string {
  return decisions.length === 0 ? 'found nothing' : decisions.map((decision) => said(decision, onsetMs)).join('; ');
}

function said({ action, rules, atMs, reason, confidence }: Decision, onsetMs: number): string {
  return `found ${action} by ${rules} (${confidence}) after ${atMs - onsetMs} ms: ${reason}`;
}
