import type { StoredEvent } from '../../ports.ts';
import { formatBytes } from '../bytes.ts';
import { commandLine } from '../command-line.ts';
import { formatDuration } from '../durations.ts';
import { lastOf } from '../events-of.ts';
import { headlineOf } from '../headline.ts';
import { instantWords } from '../instants.ts';
import { formatCount } from '../quantities.ts';
import type { RunStory } from '../run-story.ts';
import { sparedWords } from '../spared.ts';
import { safeLine } from '../terminal-safe.ts';
import { facts } from './blocks.ts';
import { type Html, html, nothing } from './markup.ts';

/** What colours the page: the verdict, or `alert` where the command went on after one. */
export type Mood = 'passed' | 'failed' | 'killed' | 'cancelled' | 'error' | 'alert';

export function moodOf({ result, decision }: RunStory): Mood {
  const endedByItself = result.verdict === 'passed' || result.verdict === 'failed';
  return endedByItself && decision !== null && result.agent_result === undefined ? 'alert' : result.verdict;
}

/** The top of the page: what happened, why, when, and what it came to, for whoever reads nothing else. */
export function verdictCard(events: readonly StoredEvent[], story: RunStory): Html {
  const { title, who, sentence } = headlineOf(story);
  const notes = story.notes.slice(0, mostNotes).map((note) => html`<li>${safeLine(note, longestNoteChars)}</li>`);
  return html`<header class="verdict">
<p class="badge">${story.would === null ? moodOf(story) : story.result.mode}</p>
<h1>${title}</h1>
${who === '' ? nothing : html`<p class="lead"><strong>${who}</strong></p>\n`}<p class="lead">${sentence}</p>
${
  notes.length === 0 ? '' : html`<ul class="notes">${notes}</ul>\n`
}${facts(whatWhyWhen(events, story))}${tiles(story)}</header>\n`;
}

const mostNotes = 8;
const longestNoteChars = 1000;

function whatWhyWhen(events: readonly StoredEvent[], story: RunStory): readonly (readonly [string, string | Html])[] {
  const { result, decision } = story;
  const pid = lastOf(events, 'process_started')?.payload.pid;
  const spared = sparedWords(story);
  return [
    ['Command', html`<code>${commandLine(result.command)}</code>${pid === undefined ? '' : ` (pid ${pid})`}`],
    [
      'When',
      `${instantWords(result.started_at)}${decision === null ? '' : `; decided ${formatDuration(decision.payload.at_ms)} later`}`,
    ],
    ...(spared === '' ? [] : ([['Spared', spared]] as const)),
  ];
}

function tiles({ result, exited }: RunStory): Html {
  const sampled = result.processes_peak > 0;
  const figures: readonly (readonly [string, string])[] = [
    ['exit code', String(result.exit_code)],
    ['duration', formatDuration(result.duration_ms)],
    ...(exited === null ? [] : ([['CPU time', formatDuration(exited.payload.cpu_ms)]] as const)),
    ...(sampled
      ? ([
          ['peak CPU, of a core', `${result.peak_cpu_percent}%`],
          ['peak memory', formatBytes(result.peak_memory_bytes)],
          ['most processes', formatCount(result.processes_peak)],
        ] as const)
      : []),
    ['output', formatBytes(result.output_bytes)],
  ];
  const shown = figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
  return html`<dl class="tiles">
${shown}</dl>\n`;
}
