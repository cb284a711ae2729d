import type { Policy } from '../model.ts';
import type { LintFinding } from './lint-finding.ts';
import type { PolicyView } from './policy-view.ts';
import { formatDuration, formatSize } from './units.ts';

/** A value that can do nothing, because beyond its bound something else has happened already. */
interface Overtaken {
  readonly key: string;
  /** Null where there is none, or where it asks for nothing. */
  value(policy: Policy): number | null;
  readonly by: string;
  bound(policy: Policy): number | null;
  words(value: number): string;
  /** What becomes of the value. */
  readonly says: string;
  /** When one and the same part says both: whether they cannot both be meant, or one is only a word too much. */
  readonly level: LintFinding['level'];
}

type Rules = Policy['rules'];

const NEVER = 'can never be reached';
const ms = (value: number) => formatDuration(value);
const share = (value: number) => `${value / 100}%`;

const wallTime = ({ limits, rules, onRunaway }: Policy) =>
  rules['wall-time'].action === 'kill' && onRunaway !== 'alert' ? limits.wallTimeMs : null;
const silence = ({ limits, rules, onRunaway }: Policy) =>
  rules['no-output'].action === 'kill' && onRunaway !== 'alert' ? limits.noOutputMs : null;
const outputLimit = ({ limits, onRunaway }: Policy) => (onRunaway === 'alert' ? null : limits.maxOutputBytes);

const overtaken: readonly Overtaken[] = [
  afterWallTime('limits.hang-timeout', ({ limits }) => limits.hangMs, 'error'),
  afterWallTime('limits.no-output-timeout', ({ limits }) => limits.noOutputMs, 'error'),
  afterWallTime('warmup', ({ warmupMs }) => warmupMs, 'warning'),
  ...timesOfRules().map(([key, value]) => afterWallTime(key, ({ rules }) => value(rules), 'warning')),
  afterSilence('limits.hang-timeout', ({ limits }) => limits.hangMs, 'error'),
  afterSilence('rules.hang.for', ({ rules }) => unlessOff('hang', rules)?.forMs ?? null, 'warning'),
  afterSilence('rules.silent-spin.for', ({ rules }) => unlessOff('silent-spin', rules)?.forMs ?? null, 'warning'),
  {
    ...{ key: 'rules.output-flood.total', by: 'limits.max-output', level: 'warning', says: NEVER, words: formatSize },
    value: ({ rules }) => unlessOff('output-flood', rules)?.totalBytes ?? null,
    bound: outputLimit,
  },
  {
    ...{ key: 'rules.memory.alert-used', by: 'rules.memory.used', level: 'error', says: 'alerts after the kill', words: share },
    value: ({ rules }) => killing(rules)?.alertUsedBp ?? null,
    bound: ({ rules }) => rules.memory.usedBp,
  },
  {
    ...{ key: 'rules.memory.fast-used', by: 'rules.memory.used', level: 'warning', says: 'never decides', words: share },
    value: ({ rules }) => killing(rules)?.fastUsedBp ?? null,
    bound: ({ rules }) => rules.memory.usedBp,
  },
  {
    ...{ key: 'rules.memory.fast-within', by: 'rules.memory.alert-within', level: 'error', words: ms },
    says: 'kills before the alert',
    value: ({ rules }) => killing(rules)?.fastWithinMs ?? null,
    bound: ({ rules }) => rules.memory.alertWithinMs,
  },
  {
    ...{ key: 'restart.backoff', by: 'restart.max-backoff', level: 'error', says: 'is cut at once', words: ms },
    value: ({ restart }) => restart.backoffMs,
    bound: ({ restart }) => restart.maxBackoffMs,
  },
];

/** Values that cannot do what they say because of other values. */
export function contradictionsIn(view: PolicyView): readonly LintFinding[] {
  return [...overtaken.flatMap((each) => overtakenIn(each, view)), ...limitsWithoutRule(view)];
}

/** Only who says the value, or the bound together with it, can mean something else: a part that sets a lower bound for all or some may mean it. */
function overtakenIn({ key, value, by, bound, words, says, level }: Overtaken, view: PolicyView): readonly LintFinding[] {
  const [said, most] = [value(view.policy), bound(view.policy)];
  if (said === null || most === null || said <= most) return [];
  const [saidBy, boundBy] = [view.saidBy(key), view.saidBy(by)];
  const both = `${key} ${words(said)} ${says}: ${by} is ${words(most)}`;
  if (saidBy !== -1 && saidBy === boundBy) return view.finding(key, level, both);
  if (saidBy > boundBy) return view.finding(key, 'warning', both);
  return boundBy !== -1 && saidBy === -1 && level === 'error' ? view.finding(by, 'warning', both) : [];
}

/** These two rules are the bound and nothing else: who turns one off has no limit. */
function limitsWithoutRule(view: PolicyView): readonly LintFinding[] {
  const { limits, rules } = view.policy;
  return (['wall-time', 'no-output'] as const).flatMap((rule) => {
    const [limit, key] =
      rule === 'wall-time' ? [limits.wallTimeMs, 'limits.wall-time'] : [limits.noOutputMs, 'limits.no-output-timeout'];
    const action = `rules.${rule}.action`;
    if (limit === null || rules[rule].action !== 'off' || view.saidBy(action) === -1) return [];
    const level = view.saidBy(action) === view.saidBy(key) ? 'error' : 'warning';
    return view.finding(action, level, `rules.${rule} is off, so that nothing happens when ${key} ${ms(limit)} is crossed`);
  });
}

function afterWallTime(key: string, value: Overtaken['value'], level: Overtaken['level']): Overtaken {
  return { key, value, level, by: 'limits.wall-time', bound: wallTime, words: ms, says: NEVER };
}

function afterSilence(key: string, value: Overtaken['value'], level: Overtaken['level']): Overtaken {
  return { key, value, level, by: 'limits.no-output-timeout', bound: silence, words: ms, says: NEVER };
}

/** For so long a finding must last. */
function timesOfRules(): readonly (readonly [string, (rules: Rules) => number | null])[] {
  return [
    ['rules.hang.for', (rules) => unlessOff('hang', rules)?.forMs ?? null],
    ['rules.silent-spin.for', (rules) => unlessOff('silent-spin', rules)?.forMs ?? null],
    ['rules.output-loop.for', (rules) => least(unlessOff('output-loop', rules)?.ladder.map(({ forMs }) => forMs))],
    ['rules.output-loop.masked-for', (rules) => least(unlessOff('output-loop', rules)?.masked.map(({ forMs }) => forMs))],
    ['rules.cpu-loop.for', (rules) => unlessOff('cpu-loop', rules)?.forMs ?? null],
    ['rules.cpu-loop.masked-for', (rules) => unlessOff('cpu-loop', rules)?.maskedForMs ?? null],
    ['rules.output-flood.for', (rules) => unlessOff('output-flood', rules)?.forMs ?? null],
    ['rules.stuck-progress.for', (rules) => unlessOff('stuck-progress', rules)?.forMs ?? null],
    ['rules.crash-loop.stale-for', (rules) => unlessOff('crash-loop', rules)?.staleForMs ?? null],
    ['rules.memory.confirm', (rules) => unlessOff('memory', rules)?.confirmMs ?? null],
  ];
}

function unlessOff<R extends keyof Rules>(name: R, rules: Rules): Rules[R] | null {
  return rules[name].action === 'off' ? null : rules[name];
}

function killing({ memory }: Rules): Rules['memory'] | null {
  return memory.action === 'kill' ? memory : null;
}

function least(values: readonly number[] | undefined): number | null {
  return values === undefined || values.length === 0 ? null : Math.min(...values);
}
