import type { Culprit, Observation, RunResult } from '../model.ts';
import { adviceAfterKill } from './advice.ts';
import { culpritWords } from './diagnosis-named.ts';
import { formatDuration } from './durations.ts';
import { endedByItself } from './headline.ts';
import { observedPhrase } from './observed.ts';
import { peaksPhrase } from './peaks.ts';
import { counted, formatConfidence, formatCost } from './quantities.ts';
import { notDoneWords, wouldHaveWords } from './shadow-words.ts';
import { longestNameChars, safeLine } from './terminal-safe.ts';

const codeOfFirstSignal = 128;
const cancelSignals: Readonly<Record<number, string>> = { 1: 'SIGHUP', 2: 'SIGINT', 15: 'SIGTERM' };

/**
 * The last one to five lines of a run, without the `flowforge: ` before each: what happened, what would have had to differ,
 * what to change, what an agent used, where the evidence is.
 * @param bundlePath null when no bundle could be written.
 * @param observations what the deciding decision measured, where the caller has it.
 * @param culprit the process that it was about, where one was found.
 */
export function verdictLines(
  result: RunResult,
  bundlePath: string | null,
  observations: readonly Observation[] = [],
  culprit: Culprit | null = null,
): readonly string[] {
  const evidence = bundlePath === null ? 'no evidence could be written' : `evidence: ${safeLine(bundlePath, longestPathChars)}`;
  const name = `"${safeLine(result.name, longestNameChars)}"`;
  const after = formatDuration(result.duration_ms);
  switch (result.verdict) {
    case 'killed':
      return [
        `killed ${name} after ${after}: ${because(result, observations, culprit)}`,
        ...whatToChange(result, observations),
        ...(result.tokens === null ? [] : [`its agent told of ${usedByAgent(result)}`]),
        evidence,
      ];
    case 'cancelled': {
      const signal = cancelSignals[result.exit_code - codeOfFirstSignal];
      const ended = counted(result.processes_killed, 'process', 'processes');
      return [`cancelled ${name} after ${after}${signal === undefined ? '' : ` by ${signal}`}, ended ${ended}`, evidence];
    }
    case 'error': {
      const reason = safeLine(result.reason) || `the record of ${name} stops after ${after}, before its end`;
      return [`error: ${reason.replace(/\.$/, '')}; exit code ${result.exit_code}`, evidence];
    }
    case 'passed':
    case 'failed': {
      const figures = [...(result.tokens === null ? [] : [usedByAgent(result)]), peaksPhrase(result)].join('; ');
      const end = `${name} ${endedByItself({ result })} after ${after}`;
      if (result.rules.length === 0) return [`${end}; ${figures}; ${evidence}`];
      return [
        `${what(result, name)}: ${because(result, observations, culprit)}`,
        ...whatToChange(result, observations).slice(0, 1),
        `${end}; ${figures}`,
        evidence,
      ];
    }
  }
}

const longestPathChars = 1000;

/** A cost may be the least that was spent: the reports say whether it is. */
function usedByAgent({ tokens, cost }: RunResult): string {
  const known = cost === null ? 'cost not known' : `known cost ${formatCost(Math.round(cost * MICROS_PER_DOLLAR))}`;
  return `${tokens === 0 ? 'no tokens' : counted(tokens ?? 0, 'token')}, ${known}`;
}

const MICROS_PER_DOLLAR = 1_000_000;

function what({ would, mode, attempts, agent_result }: RunResult, name: string): string {
  if (agent_result !== undefined) return `ended ${name} after its result, which is kept`;
  if (would === undefined && attempts > 1) return `ended ${name} and started it again, ${attempts} attempts in all`;
  return would === undefined ? 'alert only' : `${wouldHaveWords[would]} ${name} (${notDoneWords(mode)})`;
}

function because(result: RunResult, observations: readonly Observation[], culprit: Culprit | null): string {
  // Of an agent that repeats itself or costs too much, its process says nothing.
  const isOfAgent = result.rules.some((rule) => rule === 'agent-loop' || rule === 'budget');
  const who = culprit === null || isOfAgent ? '' : `${culpritWords(culprit)}; `;
  const observed = observedPhrase(observations);
  const rules = result.rules.join(' + ') || 'no rule on record';
  const reason = `${safeLine(result.reason)}${observed && ` (observed ${observed})`}`;
  return `${rules}: ${who}${reason}; confidence ${formatConfidence(result.confidence)}`;
}

function whatToChange(result: RunResult, observations: readonly Observation[]): readonly string[] {
  const rule = result.rules[0];
  return [
    ...(result.counterfactual === '' ? [] : [safeLine(result.counterfactual)]),
    ...(rule === undefined ? [] : [`if it was healthy: ${adviceAfterKill(rule, observations).option.replaceAll('`', '')}`]),
  ];
}
