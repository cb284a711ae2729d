import type { AgentSample, Clause, Observation, Policy } from '../model.ts';
import { counterfactualOf, type Margin } from './counterfactual.ts';
import type { Detector, Finding } from './detector.ts';

type Bounds = Omit<Policy['rules']['agent-loop'], 'action'>;

/** One way in which an agent turns in a circle. */
interface Circle {
  readonly clause: Clause;
  readonly observation: Observation;
  readonly margin: Margin;
  readonly condition: string;
}

/**
 * An agent makes the very same calls with the very same results again and again, or such as fail each time and differ in ids alone; or,
 * where that is asked for, its turns change nothing in the working tree. A batch has another argument in each call, and a poll another
 * result in the end.
 */
export function agentLoopDetector(bounds: Bounds): Detector<null> {
  return {
    initial: null,
    everyTick: true,
    step(_, { agent }) {
      if (agent === undefined) return [null, null];
      const circles = [...repeated(agent, bounds), ...unchanged(agent, bounds)];
      return [null, findingOf(circles, agent)];
    },
  };
}

function repeated({ loopRepeats, maskedRepeats }: AgentSample, bounds: Bounds): readonly Circle[] {
  if (loopRepeats >= bounds.repeats)
    return [
      circle(
        'repeats',
        'repeats',
        loopRepeats,
        bounds.repeats,
        (count) => `the very same calls came ${count} times, with the same results`,
      ),
    ];
  if (maskedRepeats >= bounds.maskedRepeats)
    return [
      circle(
        'masked-repeats',
        'repeats',
        maskedRepeats,
        bounds.maskedRepeats,
        (count) => `calls that differ in ids and times only failed ${count} times`,
      ),
    ];
  return [];
}

function unchanged({ unchangedTurns }: AgentSample, bounds: Bounds): readonly Circle[] {
  if (bounds.unchangedTurns === null || unchangedTurns < bounds.unchangedTurns) return [];
  return [
    circle(
      'unchanged-turns',
      'turns',
      unchangedTurns,
      bounds.unchangedTurns,
      (count) => `${count} turns left the working tree as it was`,
    ),
  ];
}

function circle(
  name: string,
  unit: 'repeats' | 'turns',
  observed: number,
  limit: number,
  words: (count: number) => string,
): Circle {
  return {
    clause: { kind: 'AGENT', text: words(limit) },
    observation: { name, observed, limit, unit },
    margin: { what: name.replaceAll('-', ' '), observed, limit, words: String },
    condition: unit === 'repeats' ? 'a call or its result had differed' : 'a file had changed',
  };
}

function findingOf(circles: readonly Circle[], agent: AgentSample): Finding | null {
  const [first, ...others] = circles;
  if (first === undefined) return null;
  const period = agent.loopPeriod || agent.maskedPeriod;
  const seen = first.observation.unit === 'repeats' && period > 1 ? `a turn of the circle has ${period} calls` : '';
  return {
    ...{ name: 'agent-loop', level: 'enforce', declared: false },
    clauses: circles.map(({ clause }) => clause),
    observations: circles.map(({ observation }) => observation),
    scores: { 'agent-loop.repeats': 10_000 },
    counterfactual: counterfactualOf(
      circles.map(({ condition }) => condition),
      seen,
      [first.margin, ...others.map(({ margin }) => margin)],
    ),
  };
}
