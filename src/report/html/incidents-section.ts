import type { EventOf } from '../../model.ts';
import type { StoredEvent } from '../../ports.ts';
import { loopCalls, loopSentence } from '../agent-loop-words.ts';
import { closedWords } from '../closed-words.ts';
import { decisionsIn, type RecordedDecision, wouldOf } from '../decision-behind.ts';
import { formatOffset } from '../durations.ts';
import { eventsOf } from '../events-of.ts';
import { observedRows } from '../observed.ts';
import { formatConfidence, formatCount } from '../quantities.ts';
import { findingsBefore, type RunStory } from '../run-story.ts';
import { safeLine } from '../terminal-safe.ts';
import { timelineRows } from '../timeline.ts';
import { preformatted, section, table } from './blocks.ts';
import { confidenceTable } from './confidence.ts';
import { type Html, html, nothing } from './markup.ts';

/** A card an incident, the reason first, then what was measured, then what was done about it, step by step. */
export function incidentsSection(events: readonly StoredEvent[]): Html {
  const opened = eventsOf(events, 'incident_opened');
  const cards = opened.slice(0, mostIncidents).map((each) => card(each, events));
  const more = opened.length - cards.length;
  return section(
    'incidents',
    opened.length === 1 ? 'The incident' : 'Incidents',
    cards.length === 0
      ? nothing
      : html`${cards}${more === 0 ? '' : html`<p class="note">${formatCount(more)} more are in the bundle: <code>flowforge-ci timeline &lt;bundle&gt;</code>.</p>`}`,
  );
}

const mostIncidents = 20;
const mostSteps = 40;

function card(opened: EventOf<'incident_opened'>, events: readonly StoredEvent[]): Html {
  const own = events.filter(({ event }) => event.incident_id === opened.incident_id);
  const decision = deciding(decisionsIn(own));
  const findings = findingsBefore(events, decision);
  const rules = (decision ?? opened).payload.rules;
  const did =
    decision === null
      ? 'no decision on record'
      : `${whatWasDone(decision)}, ${formatConfidence(decision.scores.confidence ?? 0)} confident`;
  const outcome = eventsOf(own, 'incident_closed').at(-1)?.outcome ?? '';
  return html`<article class="incident">
<h3>${safeLine((decision ?? opened).reason) || 'No reason on record'}</h3>
<p><strong>${rules.join(' + ')}</strong> → ${did}${outcome === '' ? '' : `; ${safeLine(closedWords(outcome))}`}</p>
${decision === null ? nothing : measured(decision, findings)}${rules.includes('agent-loop') ? repeated(events) : nothing}${steps(
  events,
  opened.incident_id,
  [...findings.values()].map(({ seq }) => seq),
)}</article>\n`;
}

/** The one that the incident came to: the last kill, else the last alert. */
function deciding(decisions: readonly RecordedDecision[]): RecordedDecision | null {
  const kill = decisions.findLast((decision) => decision.action === 'kill' || wouldOf(decision) === 'kill');
  return kill ?? decisions.at(-1) ?? null;
}

function whatWasDone(decision: RecordedDecision): string {
  const would = wouldOf(decision);
  return would === null
    ? (wordsFor[decision.action] ?? decision.action)
    : `only noted: the mode let nothing be done (would ${would})`;
}

const wordsFor: Readonly<Record<string, string>> = {
  kill: 'ended by the guard',
  alert: 'reported, and left to run',
  restart: 'ended and started again',
};

function measured(decision: RecordedDecision, findings: RunStory['findings']): Html {
  const rows = observedRows({ decision, findings }).map(({ rule, what, observed, limit, heldFor }) => [
    html`${what}`,
    html`<strong>${observed}</strong>`,
    limit,
    rule,
    heldFor,
  ]);
  const { counterfactual } = decision.payload;
  return html`${table('Observed against the limit', ['what', 'observed', 'limit', 'rule', 'for how long'], rows, [1, 2, 4])}${
    counterfactual === '' ? '' : html`<p class="counterfactual">It ${safeLine(counterfactual, longestCounterfactualChars)}.</p>\n`
  }${confidenceTable(decision.scores)}`;
}

const longestCounterfactualChars = 1000;

/** The call that came again and again: the agent's own words, as text. */
function repeated(events: readonly StoredEvent[]): Html {
  const loop = eventsOf(events, 'agent_usage').findLast(({ payload }) => payload.loop !== undefined)?.payload.loop;
  if (loop === undefined) return nothing;
  return html`<p><strong>${loopSentence(loop)}.</strong></p>\n${loopCalls(loop).map(callOf)}`;
}

function callOf({ title, arguments: given, result }: ReturnType<typeof loopCalls>[number]): Html {
  return html`<p>${title}. Its arguments, and what it was answered:</p>
${preformatted(`Arguments: ${title}`, given)}${preformatted(`Result: ${title}`, result)}`;
}

function steps(events: readonly StoredEvent[], incidentId: string | null, findings: readonly number[]): Html {
  const incident = timelineRows(events, incidentId === null ? {} : { incidentId });
  const raised = timelineRows(events, { types: new Set(['signal_raised']) }).filter(({ seq }) => findings.includes(seq));
  const rows = [...raised.filter(({ seq }) => incident.every((row) => row.seq !== seq)), ...incident].slice(0, mostSteps);
  const items = rows.map(
    ({ at_ms, event_type, what }) =>
      html`<li class="${event_type}"><span class="at">${formatOffset(at_ms)}</span> <span class="kind">${event_type.replaceAll('_', ' ')}</span> <span class="what">${what}</span></li>\n`,
  );
  return html`<ol class="steps">
${items}</ol>\n`;
}
