import { formatBytes } from '../bytes.ts';
import { formatDuration } from '../durations.ts';
import { formatCost, formatCount, formatPercent } from '../quantities.ts';
import type { RunStory } from '../run-story.ts';
import { safeLine } from '../terminal-safe.ts';
import { folded, section, table } from './blocks.ts';
import { type Html, html, nothing } from './markup.ts';
import type { Setting, Settings } from './settings.ts';

/** What a policy file calls a setting of policy.json, in which `*` stands for each step of a ladder. */
export interface SettingKey {
  readonly key: string;
  readonly setting: string;
}

/** Whether a bound on memory is an amount or a share shows in how it is written. */
const KIND_OF_MEMORY = 'limits.maxMemory.kind';

/** What is known of the settings beside their values. */
interface Origins {
  /** What a policy file calls it. */
  nameOf(path: string): string;
  /** Who says so; null where the record is too old to tell of any. */
  readonly sourceOf: ((path: string) => string) | null;
}

/** The policy that judged the run, and who said what of it: what differs from its profile, and, when there was something to judge, all of it. */
export function policySection(
  { result, decision, started }: RunStory,
  policy: Settings | null,
  profile: Settings | null,
  keys: readonly SettingKey[],
): Html {
  if (policy === null) return nothing;
  const all = [...policy].filter(([path]) => path !== KIND_OF_MEMORY);
  const origins = originsOf(started.payload.policy_sources, `profile ${result.profile}`, keys);
  const named = html`Profile <strong>${result.profile}</strong> in mode <strong>${result.mode}</strong>`;
  const said = profile === null ? html`<p>${named}.</p>\n` : differences(named, all, profile, origins);
  return section('policy', 'The policy', html`${said}${decision === null ? elsewhere : everything(all, origins)}`);
}

const elsewhere = html`<p class="note">All settings stand in <code>policy.json</code>, beside this page.</p>\n`;

function everything(all: readonly (readonly [string, Setting])[], { nameOf, sourceOf }: Origins): Html {
  const rows = all.map(([path, value]) => [setting(nameOf(path)), shown(path, value), ...from(path, sourceOf)]);
  return folded('All settings', table('The effective policy', ['setting', 'value', ...fromHead(sourceOf)], rows));
}

function differences(
  named: Html,
  all: readonly (readonly [string, Setting])[],
  profile: Settings,
  { nameOf, sourceOf }: Origins,
): Html {
  const rows = all
    .filter(([path, value]) => profile.get(path) !== value)
    .map(([path, value]) => [
      setting(nameOf(path)),
      html`<strong>${shown(path, value)}</strong>`,
      shown(path, profile.get(path) ?? 'none'),
      ...from(path, sourceOf),
    ]);
  if (rows.length === 0) return html`<p>${named}, as it comes: nothing was changed.</p>\n`;
  return html`<p>${named}, with what was changed:</p>
${table('What differs from the profile', ['setting', 'here', 'profile', ...fromHead(sourceOf)], rows)}`;
}

function fromHead(sourceOf: Origins['sourceOf']): readonly string[] {
  return sourceOf === null ? [] : ['from'];
}

function from(path: string, sourceOf: Origins['sourceOf']): readonly Html[] {
  return sourceOf === null ? [] : [setting(sourceOf(path))];
}

function originsOf(sources: Readonly<Record<string, string>> | undefined, profile: string, keys: readonly SettingKey[]): Origins {
  const known = new Map(keys.map(({ setting, key }) => [setting, key]));
  const said = new Map(Object.entries(sources ?? {}));
  return {
    nameOf: (path) => known.get(path) ?? known.get(path.replace(/\.(bytes|shareBp)$/, '')) ?? path,
    sourceOf: sources === undefined ? null : (path) => said.get(keyOf(path)) ?? ofLadder(path) ?? profile,
  };

  /** A bound on memory has a kind and an amount. */
  function keyOf(path: string): string {
    const each = path.replaceAll(/\.\d+(?=\.|$)/g, '.*');
    return known.get(each) ?? known.get(each.replace(/\.[^.]*$/, '')) ?? path;
  }

  /** Whoever says one threshold of a ladder takes the place of all of it. */
  function ofLadder(path: string): string | undefined {
    const [ladder] = /^rules\.output-loop\.(?=ladder|masked)/.exec(path) ?? [];
    if (ladder === undefined) return undefined;
    return [...said].find(([key]) => key.startsWith(ladder) && !key.endsWith('.action'))?.[1];
  }
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
  if (path.endsWith('CostMicros') || path.includes('.microsPerMillion.')) return formatCost(value);
  return formatCount(value);
}
