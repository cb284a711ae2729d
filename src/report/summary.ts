import type { StoredEvent } from '../ports.ts';
import { activityLines } from './activity.ts';
import { adviceOf } from './advice-of.ts';
import { formatBytes } from './bytes.ts';
import { commandLine } from './command-line.ts';
import { formatDuration, formatOffset } from './durations.ts';
import { beforeSeal } from './events-of.ts';
import { fitSections, type Section } from './fit-sections.ts';
import { headlineOf } from './headline.ts';
import { inlineText } from './markdown.ts';
import { observedRows } from './observed.ts';
import { peaksPhrase } from './peaks.ts';
import { counted } from './quantities.ts';
import { type RunStory, storyOf } from './run-story.ts';
import { longestNameChars } from './terminal-safe.ts';
import { timelineRows } from './timeline.ts';
import { timelineScope } from './timeline-scope.ts';

/** GitHub drops all summaries of a step beyond 1 MiB; a quarter leaves room for what the step itself writes. */
const longestSummaryBytes = 256 * 1024;
const whereElse = 'All of it stands in the bundle: `flowforge-ci timeline <bundle>`.';

/**
 * summary.md: what happened, why, and what to change, as GitHub-flavoured Markdown. One line when nothing did. The seal and what
 * follows it are left out: the summary is sealed itself.
 * @throws Error when the first event is not `run_started`.
 */
export function summaryMarkdown(events: readonly StoredEvent[]): string {
  const reported = beforeSeal(events);
  const story = storyOf(reported);
  if (story.result.verdict === 'passed' && story.decision === null) return `${passedLine(story)}\n`;
  const { icon, title, sentence } = headlineOf(story);
  const sections: readonly Section[] = [
    { name: 'what happened', text: [`## ${icon} ${inlineText(title)}`, ...paragraphs([sentence, ...story.notes])].join('\n\n') },
    observedSection(story),
    changeSection(story),
    activitySection(story),
    factsSection(story),
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

function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.slice(0, mostParagraphs).map((text) => inlineText(text, longestSentenceChars));
}

function passedLine({ result, notes }: RunStory): string {
  const name = inlineText(result.name, longestNameChars);
  const said = paragraphs(notes).join(' ') || 'Nothing to report.';
  return `✅ "${name}" passed in ${formatDuration(result.duration_ms)} under FlowForge Guard (${peaksPhrase(result)}). ${said}`;
}

function observedSection(story: RunStory): Section {
  const rows = observedRows(story).map(({ rule, what, observed, limit, heldFor }) => [rule, what, observed, limit, heldFor]);
  return section('Observed against the limit', table(['rule', 'what', 'observed', 'limit', 'held for'], rows));
}

function changeSection(story: RunStory): Section {
  const { counterfactual, lines } = adviceOf(story);
  const items = counterfactual === '' ? lines : [inlineText(counterfactual), ...lines];
  return section('What to change', items.map((item) => `- ${item}`).join('\n'));
}

function activitySection({ ticks, decision }: RunStory): Section {
  const lines = activityLines(ticks, decision?.payload.at_ms ?? null);
  return section('What it was doing', lines.length === 0 ? '' : ['```text', ...lines, '```'].join('\n'));
}

function factsSection({ result, started }: RunStory): Section {
  const { tier } = started.payload;
  const facts = [
    ['command', inlineText(commandLine(result.command))],
    [
      'verdict',
      `${result.verdict}, exit code ${result.exit_code}${result.kill_signal === null ? '' : `, ${result.kill_signal}`}`,
    ],
    ['duration', formatDuration(result.duration_ms)],
    ['peaks', `${peaksPhrase(result)}, ${counted(result.processes_peak, 'process', 'processes')}`],
    ['output', formatBytes(result.output_bytes)],
    ['processes ended', String(result.processes_killed)],
    ['policy', `profile ${result.profile}, mode ${result.mode}`],
    ['held by', `tier ${tier.name}${tier.whyNotBetter === '' ? '' : `: ${inlineText(tier.whyNotBetter)}`}`],
    ['run', inlineText(result.run_id)],
  ];
  return section('Run', table(['fact', 'value'], facts));
}

function timelineSection(events: readonly StoredEvent[], story: RunStory): Section {
  const scope = timelineScope(events, story);
  const rows = timelineRows(events, scope).map(({ at_ms, event_type, what }) => [
    formatOffset(at_ms),
    event_type,
    inlineText(what),
  ]);
  return section(
    scope.incidentId === undefined ? 'Timeline' : 'Timeline of the incident',
    table(['when', 'event', 'what'], rows),
  );
}

function section(name: string, body: string): Section {
  return { name: name.toLowerCase(), text: body === '' ? '' : `### ${name}\n\n${body}` };
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
