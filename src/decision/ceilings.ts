import type { Limits, Policy, Rules, SignalName } from '../model.ts';
import { profiles } from './default-policy.ts';
import { type Place, type Places, placeText } from './place.ts';
import { formatDuration } from './units.ts';

/** What limits come to that a policy file may lower and not raise. */
export interface Ceilings {
  readonly limits: Partial<Limits>;
  readonly rules: Partial<Pick<Rules, BoundRule>>;
  readonly places: Places;
  /** What a person may not expect, in sentences. */
  readonly notes: readonly string[];
}

interface Below {
  readonly policy: Policy;
  readonly places: Places;
}

type LimitName = keyof Limits;
type BoundRule = 'wall-time' | 'no-output' | 'budget';

/** Limits by the key that says them, and by the rule that judges them. */
const limitKeys: readonly (readonly [LimitName, string, SignalName])[] = [
  ['wallTimeMs', 'limits.wall-time', 'wall-time'],
  ['noOutputMs', 'limits.no-output-timeout', 'no-output'],
  ['hangMs', 'limits.hang-timeout', 'hang'],
  ['maxMemory', 'limits.max-memory', 'memory'],
  ['maxProcesses', 'limits.max-processes', 'fork-storm'],
  ['maxOutputBytes', 'limits.max-output', 'output-flood'],
  ['maxTokens', 'limits.max-tokens', 'budget'],
  ['maxCostMicros', 'limits.max-cost', 'budget'],
  ['maxTurns', 'limits.max-turns', 'budget'],
  ['maxToolCalls', 'limits.max-tool-calls', 'budget'],
];

/** Rules whose action is that of the bound alone: a file that turned one off would turn the limit off. */
const boundRules = [
  ['wallTimeMs', 'limits.wall-time', 'wall-time'],
  ['noOutputMs', 'limits.no-output-timeout', 'no-output'],
  ['maxTokens', 'limits.max-tokens', 'budget'],
  ['maxCostMicros', 'limits.max-cost', 'budget'],
  ['maxTurns', 'limits.max-turns', 'budget'],
  ['maxToolCalls', 'limits.max-tool-calls', 'budget'],
] as const;

/**
 * Whoever sets a limit outside of the checkout means it for all that the checkout may say: a file lowers it and does not raise it, and
 * does not take its rule away.
 * @param rules as the profile has them
 */
export function underCeilings(limits: Partial<Limits>, places: Places, below: Below, rules: Rules): Ceilings {
  const lowered = limitKeys.filter(
    ([name, key]) => fromFile(below.places[key]) && isLower(below.policy.limits[name], limits[name]),
  );
  const names = new Set<string>(lowered.map(([name]) => name));
  const keys = new Set(lowered.map(([, key]) => key));
  const restored = boundRules.filter(
    ([name, , rule]) =>
      typeof limits[name] === 'number' &&
      fromFile(below.places[`rules.${rule}.action`]) &&
      below.policy.rules[rule].action !== rules[rule].action,
  );
  return {
    limits: Object.fromEntries(Object.entries(limits).filter(([name]) => !names.has(name))),
    rules: Object.fromEntries(restored.map(([, , rule]) => [rule, { action: rules[rule].action }])),
    places: Object.fromEntries([
      ...Object.entries(places).filter(([key]) => !keys.has(key)),
      ...restored.flatMap(([, key, rule]) => placesOf(`rules.${rule}.action`, places[key])),
    ]),
    notes: [...notComparable(limits, places, below), ...restored.map(([, key, rule]) => ruleStands(rule, places[key], below))],
  };
}

/** Whoever asks for less than an end with one of these as an input means it of the limits, too. A restart ends the command. */
const waiving: ReadonlySet<string> = new Set(['mode', 'profile', 'on-runaway']);

/** A command that ignores TERM outlives its limit by the grace. */
export const MOST_GRACE_MS = 60_000;

/**
 * What a file says of mode, profile, action and grace must not take away a limit that was set outside of the checkout.
 * @param limits all that were set there
 */
export function holdLimits(
  limits: Partial<Limits>,
  { policy, places }: Below,
): Pick<Policy, 'held' | 'graceMs' | 'agent'> & { readonly notes: readonly string[] } {
  const set = limitKeys.filter(([name]) => (limits[name] ?? null) !== null);
  if (set.length === 0) return { held: [], graceMs: policy.graceMs, agent: policy.agent, notes: [] };
  const { restart } = policy;
  const restarts = policy.onRunaway === 'restart' && !fromFile(places['on-runaway']);
  const usual = profiles.standard.restart;
  const said = [
    { key: 'mode', value: policy.mode, weakens: policy.mode !== 'enforce' },
    { key: 'profile', value: policy.profile, weakens: policy.profile === 'watchdog' },
    { key: 'on-runaway', value: policy.onRunaway, weakens: policy.onRunaway !== 'kill' },
    // Each attempt has the limits anew.
    { key: 'restart.max', value: restart.max, weakens: restarts && restart.max > usual.max },
    { key: 'restart.window', value: formatDuration(restart.windowMs), weakens: restarts && restart.windowMs < usual.windowMs },
  ].filter(({ weakens }) => weakens);
  const waived = said.some(({ key, value }) => waiving.has(key) && value !== 'restart' && places[key]?.kind === 'option');
  const weakening = waived ? [] : said.filter(({ key }) => fromFile(places[key]));
  const tooLong = fromFile(places['grace']) && policy.graceMs > MOST_GRACE_MS;
  // A stream that is not read, or read as that of another agent, has no tokens to count.
  const misled = set.some(([, , rule]) => rule === 'budget') && policy.agent !== 'auto' && fromFile(places['agent']);
  return {
    held: weakening.length === 0 ? [] : set.map(([, , rule]) => rule),
    graceMs: tooLong ? MOST_GRACE_MS : policy.graceMs,
    agent: misled ? 'auto' : policy.agent,
    notes: [
      ...weakening.map(
        ({ key, value }) => `limits that are inputs hold: "${key}: ${value}" in ${placeOf(places[key])} does not take them away`,
      ),
      ...(misled
        ? [
            `limits that are inputs hold: the agent is looked for, whatever "agent: ${policy.agent}" in ${placeOf(places['agent'])} says`,
          ]
        : []),
      ...(tooLong
        ? [`limits that are inputs hold: grace in ${placeOf(places['grace'])} is cut to ${MOST_GRACE_MS / 1000} s`]
        : []),
    ],
  };
}

function placeOf(place: Place | undefined): string {
  return place === undefined ? 'the policy' : placeText(place);
}

function placesOf(key: string, place: Place | undefined): readonly (readonly [string, Place])[] {
  return place === undefined ? [] : [[key, place]];
}

function fromFile(place: Place | undefined): boolean {
  return place?.kind === 'file';
}

/** A share and a number of bytes are not compared: which is lower depends on the machine. */
function isLower(said: Limits[LimitName], ceiling: Limits[LimitName] | undefined): boolean {
  if (said === null || ceiling === null || ceiling === undefined) return false;
  if (typeof said === 'number' || typeof ceiling === 'number') return Number(said) < Number(ceiling);
  if (said.kind === 'share' && ceiling.kind === 'share') return said.shareBp < ceiling.shareBp;
  return said.kind === 'bytes' && ceiling.kind === 'bytes' && said.bytes < ceiling.bytes;
}

function notComparable({ maxMemory }: Partial<Limits>, places: Places, below: Below): readonly string[] {
  const said = below.policy.limits.maxMemory;
  const place = below.places['limits.max-memory'];
  if (place?.kind !== 'file' || said === null || !maxMemory || said.kind === maxMemory.kind) return [];
  return [
    `${inputName(places['limits.max-memory'])} holds: max-memory in ${placeText(place)} cannot be compared with it, as one is a share and the other is not`,
  ];
}

function ruleStands(rule: BoundRule, input: Place | undefined, { policy, places }: Below): string {
  const place = places[`rules.${rule}.action`];
  return `${inputName(input)} holds: "${rule}: ${policy.rules[rule].action}" in ${place === undefined ? 'the policy' : placeText(place)} does not take it away`;
}

function inputName(place: Place | undefined): string {
  return place === undefined ? 'the limit' : placeText(place);
}
