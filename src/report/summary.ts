import type { StoredEvent } from '../ports.ts';
import { activityLines } from './activity.ts';
import { adviceOf } from './advice-of.ts';
import { usagePhrase } from './agent-usage.ts';
import { formatBytes } from './bytes.ts';
import { commandLine } from './command-line.ts';
import { diagnosisOf } from './diagnosis-parts.ts';
import { formatDuration, formatOffset } from './durations.ts';
import { beforeSeal } from './events-of.ts';
import { fenced } from './fenced.ts';
import { fitSections, type Section } from './fit-sections.ts';
import { folded } from './folded.ts';
import { headlineOf } from './headline.ts';
import { instantWords } from './instants.ts';
import { lastLines, type Shown } from './last-lines.ts';
import { inlineText } from './markdown.ts';
import { observedRows } from './observed.ts';
import { peaksPhrase } from './peaks.ts';
import { counted } from './quantities.ts';
import { type RunStory, storyOf } from './run-story.ts';
import { sparedWords } from './spared.ts';
import { loopSection, usageSection } from './summary-agent.ts';
import { diagnosisSections } from './summary-diagnosis.ts';
import { longestNameChars } from './terminal-safe.ts';
import { timelineRows } from './timeline.ts';
import { timelineScope } from './timeline-scope.ts';

/** GitHub drops all summaries of a step beyond 1 MiB; a quarter leaves room for what the step itself writes. */
const longestSummaryBytes = 256 * 1024;
const whereElse = 'All of it stands in the bundle: `flowforge-ci timeline <bundle>`.';

/**
 * summary.md: what happened, why, and what to change, as GitHub-flavoured Markdown. One line when nothing did. The seal and what
 * follows it are left out: the summary is sealed itself.
 * @param files what lies beside the events: output.log and diagnostics, by name.
 * @throws Error when the first event is not `run_started`.
 */
export function summaryMarkdown(events: readonly StoredEvent[], files: ReadonlyMap<string, Uint8Array> = new Map()): string {
  const reported = beforeSeal(events);
  const story = storyOf(reported);
  if (story.result.verdict === 'passed' && story.decision === null) return `${passedLine(story)}\n`;
  const sections: readonly Section[] = [
    headSection(story),
    observedSection(story),
    loopSection(story.loop),
    usageSection(story.usage),
    activitySection(story),
    ...diagnosisSections(diagnosisOf(reported, story.decision, files)),
    outputSection(files.get('output.log')),
    changeSection(story),
    evidenceSection(reported, story),
    timelineSection(reported, story),
  ];
  return fitSections(
    sections.filter(({ text }) => text !== ''),
    longestSummaryBytes,
    whereElse,
  );
}

const longestSentenceChars = 1000;
const mostParagraphs = 8;

function headSection(story: RunStory): Section {
  const { icon, title, who, sentence } = headlineOf(story);
  const told = [who, sentence, ...story.notes].filter((each) => each !== '');
  const text = [`## ${icon} ${inlineText(title)}`, ...paragraphs(told)].join('\n\n');
  return { name: 'what happened', text };
}

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.slice(0, mostParagraphs).map((text) => inlineText(text, longestSentenceChars));
}

function passedLine({ result, notes, usage }: RunStory): string {
  const name = inlineText(result.name, longestNameChars);
  const said = paragraphs(notes).join(' ') || 'Nothing to report.';
  const agent = usage === null ? '' : `${inlineText(usagePhrase(usage))}; `;
  return `✅ "${name}" passed in ${formatDuration(result.duration_ms)} under FlowForge Guard (${agent}${peaksPhrase(result)}). ${said}`;
}

function observedSection(story: RunStory): Section {
  const rows = observedRows(story).map(({ rule, what, observed, limit, heldFor, verdict }) => [
    ...[rule, what, `**${observed}**`, limit, heldFor, verdict],
  ]);
  return section('Observed against the limit', table(['rule', 'what', 'observed', 'limit', 'for how long', 'verdict'], rows));
}

function activitySection({ ticks, decision }: RunStory): Section {
  const lines = activityLines(ticks, decision?.payload.at_ms ?? null);
  return section('What it was doing', lines.length === 0 ? '' : ['```text', ...lines, '```'].join('\n'));
}

const shownOutput: Shown = { lines: 20, bytes: 16 * 1024, chars: 240 };

function outputSection(log: Uint8Array | undefined): Section {
  const lines = lastLines(log, shownOutput);
  return section('Last lines of its output', lines.every((line) => line.trim() === '') ? '' : fenced(lines.join('\n')));
}

function changeSection(story: RunStory): Section {
  const { counterfactual, lines } = adviceOf(story);
  const items = counterfactual === '' ? lines : [inlineText(counterfactual, longestSentenceChars), ...lines];
  return section('What to change', items.map((item) => `- ${item}`).join('\n'));
}

function evidenceSection(events: readonly StoredEvent[], story: RunStory): Section {
  const { result, started, exited } = story;
  const after = formatDuration(result.duration_ms);
  const processes = counted(result.processes_peak, 'process', 'processes');
  const used = `${peaksPhrase(result)}, ${processes} at most, ${formatBytes(result.output_bytes)} of output`;
  const { tier, guard_version } = started.payload;
  const last = events.at(-1);
  const spared = sparedWords(story);
  const signal = result.kill_signal === null ? '' : `, ${result.kill_signal}`;
  const how = result.verdict === 'error' ? 'with an error' : result.verdict;
  const facts = [
    ['command', inlineText(commandLine(result.command))],
    ['started', instantWords(result.started_at)],
    ['ended', exited === null ? 'not on record' : `${how} after ${after}, exit code ${result.exit_code}${signal}`],
    ...(result.processes_peak === 0 ? [] : [['used', used]]),
    ...(result.processes_killed === 0 ? [] : [['ended by the guard', counted(result.processes_killed, 'process', 'processes')]]),
    ...(spared === '' ? [] : [['spared', spared]]),
    ['policy', `profile ${result.profile}, mode ${result.mode}`],
    ['held by', `tier ${tier.name}${tier.whyNotBetter === '' ? '' : `: ${inlineText(tier.whyNotBetter)}`}`],
    ['run', `${inlineText(result.run_id)} (guard ${inlineText(guard_version)})`],
    ...(last === undefined
      ? []
      : [[exited === null ? 'last event' : 'last event before the seal', `${last.event.seq}, hash ${inlineText(last.hash)}`]]),
  ];
  const check =
    'The bundle is the folder named like the run: all events, the output, and `report.html` with charts. `flowforge-ci verify <bundle>` tells whether anything in it was changed.';
  return section('Run and evidence', `${table(['fact', 'value'], facts)}\n\n${check}`);
}

function timelineSection(events: readonly StoredEvent[], story: RunStory): Section {
  const scope = timelineScope(events, story);
  const rows = timelineRows(events, scope).map(({ at_ms, event_type, what }) => [
    formatOffset(at_ms),
    event_type,
    inlineText(what),
  ]);
  const name = scope.incidentId === undefined ? 'Timeline' : 'Timeline of the incident';
  return {
    name: name.toLowerCase(),
    text: folded(`${name}: ${counted(rows.length, 'row')}`, table(['when', 'event', 'what'], rows)),
  };
}

function section(name: string, body: string): Section {
  return { name: name.toLowerCase(), text: body === '' ? '' : `### ${name}\n\n${body}` };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
