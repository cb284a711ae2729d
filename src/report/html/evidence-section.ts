import type { StoredEvent } from '../../ports.ts';
import type { RunStory } from '../run-story.ts';
import { safeLine } from '../terminal-safe.ts';
import { facts, section } from './blocks.ts';
import { type Html, html } from './markup.ts';

/** What this page was made from, and how to find out that nobody has changed it. */
export function evidenceSection(events: readonly StoredEvent[], { result, started }: RunStory): Html {
  const last = events.at(-1);
  const { tier, guard_version, platform, identity, policy_sha256 } = started.payload;
  const run = [
    identity.ci === 'none' ? '' : identity.ci,
    identity.repository,
    identity.workflow,
    identity.job,
    identity.run_id && `run ${identity.run_id}`,
    identity.attempt && `attempt ${identity.attempt}`,
  ];
  const where = run
    .filter((part) => part !== '')
    .map((part) => safeLine(part))
    .join(' · ');
  return section(
    'evidence',
    'Can this page be believed?',
    html`<p>It was made from the events of this run and from nothing else. Each of them carries the hash of the one before, and the seal at the end carries the hash of this page. To check all of it, in the folder above this one:</p>
<p><code class="command">flowforge-ci verify ${result.run_id}</code></p>
${facts([
  ['Run', html`<code>${result.run_id}</code>`],
  ...(last === undefined
    ? []
    : ([['Last event before the seal', html`<code>${last.hash}</code> (number ${last.event.seq})`]] as const)),
  ...(where === '' ? [] : ([['Pipeline', where]] as const)),
  ...(identity.sha === '' ? [] : ([['Commit', html`<code>${safeLine(identity.sha)}</code>`]] as const)),
  ['Guard', `${guard_version} on ${platform}`],
  ['Held by', `tier ${tier.name}${tier.whyNotBetter === '' ? '' : `: ${safeLine(tier.whyNotBetter)}`}`],
  ['Policy (SHA-256)', html`<code>${policy_sha256}</code>`],
])}`,
  );
}
