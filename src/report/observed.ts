import type { Observation } from '../model.ts';
import { formatDuration } from './durations.ts';
import { formatQuantity } from './quantities.ts';
import type { RunStory } from './run-story.ts';

/** One measured value beside the bound that it crossed. */
export interface ObservedRow {
  readonly rule: string;
  readonly what: string;
  readonly observed: string;
  readonly limit: string;
  /** For how long the rule had held when it was decided. */
  readonly heldFor: string;
}

/** What the decision saw, rule by rule. */
export function observedRows({ decision, findings }: RunStory): readonly ObservedRow[] {
  if (decision === null) return [];
  const { rules, observations, at_ms } = decision.payload;
  return observations.map((observation) => {
    const rule = rules.find((name) => findings.get(name)?.payload.observations.some(({ name }) => name === observation.name));
    const finding = rule === undefined ? undefined : findings.get(rule);
    return {
      rule: rule ?? rules[0] ?? '',
      what: whatWasMeasured(observation.name),
      observed: formatQuantity(observation.observed, observation.unit),
      limit: formatQuantity(observation.limit, observation.unit),
      heldFor: heldFor(finding === undefined ? null : at_ms - finding.payload.since_ms),
    };
  });
}

/** The same in one phrase: `51,234 lines in 2.2s`. Empty when the values read like their limits: the reason names those. */
export function observedPhrase(observations: readonly Observation[]): string {
  if (observations.every(({ observed, limit, unit }) => formatQuantity(observed, unit) === formatQuantity(limit, unit)))
    return '';
  const [first, second, ...others] = observations;
  if (first === undefined) return '';
  if (second === undefined) return formatQuantity(first.observed, first.unit);
  if (first.unit !== 'lines' || second.unit !== 'ms') return observations.map(named).join(', ');
  const countInTime = `${formatQuantity(first.observed, first.unit)} in ${formatQuantity(second.observed, second.unit)}`;
  return [countInTime, ...others.map(named)].join(', ');
}

/** A count of lines or processes says itself what it counts; a share or a size does not. */
function named({ name, observed, unit }: Observation): string {
  const value = formatQuantity(observed, unit);
  return unit === 'lines' || unit === 'lines/s' || unit === 'processes' ? value : `${whatWasMeasured(name)} ${value}`;
}

function whatWasMeasured(name: string): string {
  return name.replaceAll('-', ' ').replaceAll('_', ' ');
}

function heldFor(ms: number | null): string {
  if (ms === null) return 'not on record';
  return ms <= 0 ? 'just crossed' : formatDuration(ms);
}
