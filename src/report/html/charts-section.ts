import type { StoredEvent } from '../../ports.ts';
import { formatBytes } from '../bytes.ts';
import { formatDuration } from '../durations.ts';
import { counted, formatCost, formatCount, formatPercent } from '../quantities.ts';
import type { RunStory } from '../run-story.ts';
import { folded, section, table } from './blocks.ts';
import { type Chart, type ChartData, chartData, chartTitles } from './chart-data.ts';
import { type Figure, figuresIn, type Moment, momentsOf, stretchesOf } from './drawn-samples.ts';
import { embeddedJson, type Html, html, nothing } from './markup.ts';
import type { Settings } from './settings.ts';

/** The figures over time, drawn by the page's script, and the same as a table. Nothing without samples. */
export function chartsSection(events: readonly StoredEvent[], story: RunStory, policy: Settings | null): Html {
  const moments = momentsOf(story.ticks);
  if (moments.length === 0) return nothing;
  const data = chartData(moments, events, story, policy);
  return section(
    'activity',
    'What it was doing',
    html`${legend(data)}<div class="charts">
${data.charts.map((chart) => figureOf(chart))}</div>
<p class="reader"><label for="moment">Read a moment</label> <input type="range" id="moment" min="0" max="${data.atMs.length - 1}" value="${data.atMs.length - 1}" step="1">
<output id="reading" for="moment"></output></p>
<p class="note">${whatIsDrawn(events, moments, data)}</p>
${folded('The same as a table', figuresTable(moments))}<script type="application/json" id="chart-data">${embeddedJson(data)}</script>\n`,
  );
}

function figureOf({ figure, title, values, limits }: Chart): Html {
  const peak = values.reduce((highest, value) => Math.max(highest, value), 0);
  const bounds = limits.map(({ value, label }) => `, ${label} ${quantity(figure, value)}`).join('');
  const id = `chart-${figure}`;
  return html`<figure aria-labelledby="${id}-title"><figcaption id="${id}-title"><strong>${title}</strong> <span>peak ${quantity(figure, peak)}${bounds}</span></figcaption>
<div class="chart" id="${id}" aria-hidden="true"></div></figure>\n`;
}

function legend({ charts, incidents, marks }: ChartData): Html {
  const shown = [
    ...(incidents.length === 0 ? [] : [html`<li class="key-incident">an incident is on</li>`]),
    ...keyOf(marks.map(({ label }) => label)),
    ...(charts.some(({ limits }) => limits.length > 0) ? [html`<li class="key-limit">a limit</li>`] : []),
  ];
  return shown.length === 0 ? nothing : html`<ul class="legend">${shown}</ul>\n`;
}

function keyOf(labels: readonly string[]): readonly Html[] {
  const marked = labels.filter((label) => label !== 'end');
  if (marked.length === 0) return [];
  const what = marked.every((label) => label === 'cancel') ? 'the run was cancelled' : 'the guard decided';
  return [html`<li class="key-mark">${what}</li>`];
}

/** Says what the drawing leaves out. */
function whatIsDrawn(events: readonly StoredEvent[], moments: readonly Moment[], { atMs }: ChartData): string {
  const recorded = events.at(-1)?.event.seq ?? 0;
  const thinned = recorded > events.length;
  const of =
    atMs.length === moments.length ? '' : ` of ${formatCount(moments.length)}: the highest and the lowest of each stretch`;
  const long = thinned
    ? ' The run is so long that not every second of it is read for this page; the peaks at the top are those of all of it.'
    : '';
  return `${counted(atMs.length, 'sample')} drawn${of}.${long} The output rate is what came since the sample before; all else is as it was measured.`;
}

const rowsOfTable = 40;

function figuresTable(moments: readonly Moment[]): Html {
  const figures = figuresIn(moments);
  const rows = stretchesOf(moments, rowsOfTable).map((stretch) => [
    `${formatDuration(stretch[0]?.atMs ?? 0)}`,
    ...figures.map((figure) => quantity(figure, Math.max(...stretch.map((moment) => moment[figure])))),
  ]);
  return table('The highest figures of each stretch', ['from', ...figures.map((figure) => chartTitles[figure])], rows, [
    0,
    ...figures.map((_, at) => at + 1),
  ]);
}

function quantity(figure: Figure, value: number): string {
  switch (figure) {
    case 'cpuBp':
      return formatPercent(value);
    case 'memoryBytes':
      return formatBytes(value);
    case 'bytesPerSecond':
      return `${formatBytes(value)}/s`;
    case 'processes':
    case 'tokens':
    case 'turns':
      return formatCount(value);
    case 'costMicros':
      return formatCost(value);
    default:
      return figure satisfies never;
  }
}
