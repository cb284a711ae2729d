import type { AgentResult, EventOf } from '../model.ts';
import { loopSentence } from './agent-loop-words.ts';
import { culpritWords } from './diagnosis-named.ts';
import { formatDuration } from './durations.ts';
import { observedPhrase } from './observed.ts';
import { counted, formatConfidence } from './quantities.ts';
import type { RunStory } from './run-story.ts';
import { notDoneWords, wouldHaveWords } from './shadow-words.ts';
import { longestNameChars, safeLine } from './terminal-safe.ts';

/** What happened and why, in plain text: escape it where it is rendered. */
export interface Headline {
  readonly icon: string;
  readonly title: string;
  /** Which process it was, and what it was doing: a sentence, or empty where nobody knows. It comes first: a command may have hundreds of processes. */
  readonly who: string;
  readonly sentence: string;
}

/** The two lines that a reader at 3 a.m. gets to see first. */
export function headlineOf(story: RunStory): Headline {
  return { ...titleAndSentence(story), who: sentences(culpritSentence(story)) };
}

function titleAndSentence(story: RunStory): Omit<Headline, 'who'> {
  const name = `"${safeLine(story.result.name, longestNameChars)}"`;
  const { verdict, rules } = story.result;
  const rule = rules.join(' + ');
  if (story.exited === null) {
    return { icon: '⚠️', title: `FlowForge Guard has no end of ${name} on record`, sentence: lostSentence(story) };
  }
  switch (verdict) {
    case 'killed':
      return { icon: '🛑', title: `FlowForge Guard killed ${name}${rule && `: ${rule}`}`, sentence: killedSentence(story) };
    case 'cancelled':
      return { icon: '⏹️', title: `${name} was cancelled`, sentence: cancelledSentence(story) };
    case 'error':
      return { icon: '⚠️', title: errorTitle(story, name), sentence: errorSentence(story) };
    case 'passed':
    case 'failed': {
      const ended = endedByItself(story);
      if (story.decision === null)
        return { icon: verdict === 'passed' ? '✅' : '❌', title: `${name} ${ended}`, sentence: untouched(story) };
      if (story.result.agent_result !== undefined) return afterResult(story, story.result.agent_result, name);
      if (story.would !== null) return { icon: '👀', title: shadowTitle(story, name), sentence: shadowSentence(story, ended) };
      if (story.decision.action === 'restart')
        return { icon: '🔁', title: restartTitle(name, rule), sentence: restartSentence(story, ended) };
      return { icon: '⚠️', title: `FlowForge Guard alert for ${name}: ${rule}`, sentence: alertSentence(story, ended) };
    }
  }
}

/** The agent was done, and only the process was left: it was ended, and the agent's word stands. */
function afterResult(story: RunStory, said: AgentResult, name: string): Omit<Headline, 'who'> {
  const ended = 'FlowForge Guard ended it after its result';
  const sentence = sentences(
    saidOfItsTask[said],
    `What it printed is kept, and makes the exit code ${story.result.exit_code}`,
    ...foundSentences(story),
    endedProcesses(story.killed),
  );
  return said === 'success'
    ? { icon: '✅', title: `${name} passed: ${ended}`, sentence }
    : { icon: '❌', title: `${name} failed: ${ended}`, sentence };
}

const saidOfItsTask: Readonly<Record<AgentResult, string>> = {
  success: 'The agent said that its task had succeeded, and did not end by itself',
  failure: 'The agent said that its task had failed, and did not end by itself',
};

/** `passed`, `failed with exit code 3`, `failed: it died of SIGSEGV (exit code 139)`. */
export function endedByItself({ result }: Pick<RunStory, 'result'>): string {
  if (result.verdict === 'passed') return 'passed';
  if (result.agent_result !== undefined) return 'failed (its agent said so)';
  if (result.kill_signal !== null) return `failed: it died of ${result.kill_signal} (exit code ${result.exit_code})`;
  return `failed with exit code ${result.exit_code}`;
}

/** The command was not found or may not be executed: not the guard's fault (POSIX, exit status of `command`). */
export function notStarted({ result }: Pick<RunStory, 'result'>): boolean {
  return result.verdict === 'error' && (result.exit_code === 126 || result.exit_code === 127);
}

/** What became of the processes, or empty when none was ended. */
function endedProcesses(killed: EventOf<'process_killed'> | null): string {
  if (killed === null) return '';
  const { processes_killed, left, took_ms, last_signal } = killed.payload;
  const processes = counted(processes_killed, 'process was', 'processes were');
  const ended = `${processes} ended within ${formatDuration(took_ms)} (${last_signal})`;
  return left === 0 ? `${ended}, none is left` : `${ended}, but ${left} could not be ended and may still run`;
}

function killedSentence(story: RunStory): string {
  if (story.decision === null) return sentences(`After ${after(story)} the guard ended it`, endedProcesses(story.killed));
  const { reason, scores, payload } = story.decision;
  return sentences(
    `After ${formatDuration(payload.at_ms)} the guard decided to end ${theCommand(story)}: ${reasonAndObserved(reason, payload.observations)}`,
    `Confidence ${formatConfidence(scores.confidence ?? 0)}`,
    toldTooLate(story),
    endedProcesses(story.killed),
  );
}

function alertSentence(story: RunStory, ended: string): string {
  return sentences(
    ...foundSentences(story),
    toldTooLate(story),
    `The guard only reported it; the command ran on${forHowLong(story)} and ${ended}`,
  );
}

/** Why what an agent costs was known too late. */
function toldTooLate({ decision, usage }: RunStory): string {
  const isOfTokens = decision?.payload.observations.some(({ name }) => name === 'max-tokens' || name === 'max-cost');
  return usage === null || usage.tokens_live || !isOfTokens ? '' : `${usage.agent} tells its tokens only when its task has ended`;
}

function shadowTitle({ result, would }: RunStory, name: string): string {
  const what = would === null ? '' : wouldHaveWords[would];
  return `FlowForge Guard ${what} ${name}: ${result.rules.join(' + ')} (${notDoneWords(result.mode)})`;
}

/** What the kill would have cut off is what whoever turns it on wants to know. */
function shadowSentence(story: RunStory, ended: string): string {
  return sentences(...foundSentences(story), `Nothing was done: the command ran on${forHowLong(story)} and ${ended}`);
}

function restartTitle(name: string, rule: string): string {
  return `FlowForge Guard ended ${name} and started it again: ${rule}`;
}

function restartSentence(story: RunStory, ended: string): string {
  const { attempts } = story.result;
  return sentences(...foundSentences(story), `It was started ${counted(attempts, 'time')}, and ${ended} in the end`);
}

/** Who, when, why, and how sure. */
function foundSentences(story: RunStory): readonly string[] {
  const { decision } = story;
  if (decision === null) return [];
  return [
    `After ${formatDuration(decision.payload.at_ms)}: ${reasonAndObserved(decision.reason, decision.payload.observations)}`,
    `Confidence ${formatConfidence(decision.scores.confidence ?? 0)}`,
  ];
}

/** From the decision to the end; nothing where they fall together. */
function forHowLong({ decision, result }: RunStory): string {
  const ms = decision === null ? 0 : result.duration_ms - decision.payload.at_ms;
  return ms <= 0 ? '' : ` for ${formatDuration(ms)}`;
}

/** Where an agent repeats itself, what it repeats says more than what its process waits for. */
function culpritSentence({ culprit, exited, loop, decision }: RunStory): string {
  if (loop !== null && decision?.payload.rules.includes('agent-loop')) return loopSentence(loop);
  return culprit === null || exited === null ? '' : culpritWords(culprit);
}

/** `it` would be the culprit, where one was named just before. */
function theCommand({ culprit }: RunStory): string {
  return culprit === null ? 'it' : 'the command';
}

function cancelledSentence(story: RunStory): string {
  const signal = story.cancelled?.payload.signal;
  const at = story.cancelled === null ? after(story) : formatDuration(story.cancelled.payload.at_ms);
  return sentences(
    `After ${at} the guard was asked to stop${signal === undefined ? '' : ` by ${signal}`}: somebody cancelled it, or the job's own time was up. No rule decided this`,
    endedProcesses(story.killed),
  );
}

function errorTitle({ result }: Pick<RunStory, 'result'>, name: string): string {
  return notStarted({ result }) ? `${name} could not be started` : `FlowForge Guard could not supervise ${name}`;
}

function errorSentence({ result }: RunStory): string {
  return sentences(safeLine(result.reason) || 'The record gives no reason', `Exit code ${result.exit_code}`);
}

function lostSentence(story: RunStory): string {
  return sentences(
    `The record stops ${after(story)} after the start`,
    'The guard itself was ended (killed, out of memory, machine lost) before it could say how the command ended',
    story.decision === null ? '' : `Its last decision was to ${story.decision.action}: ${safeLine(story.decision.reason)}`,
  );
}

function untouched(story: RunStory): string {
  return sentences(`It ended by itself after ${after(story)}; the guard did not intervene`, safeLine(story.result.reason));
}

function reasonAndObserved(reason: string, observations: Parameters<typeof observedPhrase>[0]): string {
  const observed = observedPhrase(observations);
  return `${safeLine(reason)}${observed && ` (observed: ${observed})`}`;
}

function after({ result }: RunStory): string {
  return formatDuration(result.duration_ms);
}

function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
