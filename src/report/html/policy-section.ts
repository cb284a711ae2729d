import { formatBytes } from '../bytes.ts';
import { formatDuration } from '../durations.ts';
import { formatCount, formatPercent } from '../quantities.ts';
import type { RunStory } from '../run-story.ts';
import { safeLine } from '../terminal-safe.ts';
import { folded, section, table } from './blocks.ts';
import { type Html, html, nothing } from './markup.ts';
import type { Setting, Settings } from './settings.ts';

/** The policy that judged the run: what differs from its profile, and, when there was something to judge, all of it. */
export function policySection({ result, decision }: RunStory, policy: Settings | null, profile: Settings | null): Html {
  if (policy === null) return nothing;
  const all = [...policy];
  const named = html`Profile <strong>${result.profile}</strong> in mode <strong>${result.mode}</strong>`;
  const said = profile === null ? html`<p>${named}.</p>\n` : differences(named, all, profile);
  return section('policy', 'The policy', html`${said}${decision === null ? elsewhere : everything(all)}`);
}

const elsewhere = html`<p class="note">All settings stand in <code>policy.json</code>, beside this page.</p>\n`;

function everything(all: readonly (readonly [string, Setting])[]): Html {
  const rows = all.map(([path, value]) => [setting(path), shown(path, value)]);
  return folded('All settings', table('The effective policy', ['setting', 'value'], rows));
}

function differences(named: Html, all: readonly (readonly [string, Setting])[], profile: Settings): Html {
  const rows = all
    .filter(([path, value]) => profile.get(path) !== value)
    .map(([path, value]) => [
      setting(path),
      html`<strong>${shown(path, value)}</strong>`,
      shown(path, profile.get(path) ?? 'none'),
    ]);
  if (rows.length === 0) return html`<p>${named}, as it comes: nothing was changed.</p>\n`;
  return html`<p>${named}, with what was changed:</p>
${table('What differs from the profile', ['setting', 'here', 'profile'], rows)}`;
}

function setting(path: string): Html {
  return html`<code>${safeLine(path, longestChars)}</code>`;
}

const longestChars = 200;

/** The ends of the names say the units. */
function shown(path: string, value: Setting): string {
  if (typeof value !== 'number' || path === 'version') return safeLine(String(value), longestChars);
  if (path.endsWith('Ms')) return formatDuration(value);
  if (path.endsWith('Bytes') || path.endsWith('.bytes')) return formatBytes(value);
  if (path.endsWith('bytesPerSecond')) return `${formatBytes(value)}/s`;
  if (path.endsWith('Bp')) return formatPercent(value);
  return formatCount(value);
}
