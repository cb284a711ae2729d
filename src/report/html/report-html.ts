import type { StoredEvent } from '../../ports.ts';
import { adviceOf } from '../advice-of.ts';
import { formatOffset } from '../durations.ts';
import { beforeSeal, eventsOf } from '../events-of.ts';
import { headlineOf } from '../headline.ts';
import { formatCount } from '../quantities.ts';
import { type RunStory, storyOf } from '../run-story.ts';
import { safeText } from '../terminal-safe.ts';
import { timelineRows } from '../timeline.ts';
import { agentSection } from './agent-section.ts';
import { folded, preformatted, section, table } from './blocks.ts';
import { chartsSection } from './charts-section.ts';
import { evidenceSection } from './evidence-section.ts';
import { incidentsSection } from './incidents-section.ts';
import { type Html, html, nothing } from './markup.ts';
import { outputTail } from './output-tail.ts';
import { ownWords } from './own-words.ts';
import { type Asset, page } from './page.ts';
import { policySection, type SettingKey } from './policy-section.ts';
import { settingsIn, settingsOf } from './settings.ts';
import { moodOf, verdictCard } from './verdict-card.ts';

/** What the page shows beside the events. */
export interface BesideEvents {
  /** policy.json, the effective policy; null when it is lost. */
  readonly policyJson: string | null;
  /** The profiles as they come, by name. */
  readonly profiles: Readonly<Record<string, object>>;
  /** What a policy file calls the settings. */
  readonly policyKeys: readonly SettingKey[];
  /** What draws the charts, as page-charts.ts has it; without it there are none. */
  readonly charts: Asset | null;
  /** Files of the bundle, by name: output.log and diagnostics. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * report.html: what happened, why, and what to change, in one file that loads nothing and runs nothing but its own script. Without an incident or a sample
 * there is less of it. The seal and what follows it are left out: the report is sealed itself.
 * @throws Error when the first event is not `run_started`.
 */
export function reportHtml(events: readonly StoredEvent[], beside: BesideEvents): string {
  const { policyJson, profiles, policyKeys, charts, files } = beside;
  const reported = beforeSeal(events);
  const story = storyOf(reported);
  const policy = settingsIn(policyJson);
  const profile = Object.entries(profiles).find(([name]) => name === story.result.profile)?.[1];
  const drawn = charts === null ? nothing : chartsSection(reported, story, policy);
  return page({
    title: headlineOf(story).title,
    mood: moodOf(story),
    header: verdictCard(reported, story),
    sections: [
      nextSection(story),
      incidentsSection(reported),
      diagnosisSection(reported, files),
      agentSection(story.usage),
      drawn,
      section('output', 'Last output', outputTail(files.get('output.log'))),
      policySection(story, policy, profile === undefined ? null : settingsOf(profile), policyKeys),
      timelineSection(reported),
      evidenceSection(reported, story),
    ],
    script: drawn === nothing ? null : charts,
  });
}

function nextSection(story: RunStory): Html {
  const items = adviceOf(story).lines.map((line) => html`<li>${ownWords(line)}</li>\n`);
  return section(
    'next',
    'What to do next',
    items.length === 0
      ? nothing
      : html`<ul class="next">
${items}</ul>\n`,
  );
}

const longestDiagnosisChars = 64 * 1024;
const mostDiagnoses = 4;

/** What the processes were doing when it was decided, where that was looked at. */
function diagnosisSection(events: readonly StoredEvent[], files: ReadonlyMap<string, Uint8Array>): Html {
  const texts = eventsOf(events, 'diagnostics_captured').flatMap(({ payload }) => {
    const bytes = files.get(payload.file);
    return bytes === undefined
      ? []
      : [{ file: payload.file, text: safeText(new TextDecoder().decode(bytes)).slice(0, longestDiagnosisChars) }];
  });
  const shown = texts.slice(-mostDiagnoses).map(
    ({ file, text }) => html`<h3><code>${file}</code></h3>
${preformatted(`Diagnosis ${file}`, text)}`,
  );
  return section('diagnosis', 'What its processes were doing', shown.length === 0 ? nothing : html`${shown}`);
}

const mostRows = 300;

function timelineSection(events: readonly StoredEvent[]): Html {
  const all = timelineRows(events);
  const rows = (all.length <= mostRows ? all : [...all.slice(0, mostRows / 2), ...all.slice(-mostRows / 2)]).map(
    ({ at_ms, event_type, what }) => [
      formatOffset(at_ms),
      html`<span class="kind">${event_type.replaceAll('_', ' ')}</span>`,
      what,
    ],
  );
  const left = all.length - rows.length;
  const note =
    left === 0
      ? nothing
      : html`<p class="note">${formatCount(left)} rows from the middle are left out: <code>flowforge-ci timeline &lt;bundle&gt;</code> shows all.</p>\n`;
  return section(
    'timeline',
    'The whole run',
    folded(`${formatCount(all.length)} entries`, html`${note}${table('Timeline', ['when', 'event', 'what'], rows, [0])}`),
  );
}
