import type { RuleName } from '../../src/model.ts';
import { type Intervention, type JudgedProfile, judgedProfiles } from './replay.ts';

/** A log with what was done about it at any pace and with any CPU. */
export interface JudgedLog {
  readonly name: string;
  readonly archive: string;
  readonly origin: string;
  readonly lines: number;
  /** It says when its lines came. */
  readonly recorded: boolean;
  /** What it was replayed at: as it was recorded, or so many lines a second. */
  readonly paces: readonly PacedInterventions[];
}

export interface PacedInterventions {
  readonly pace: string;
  readonly interventions: readonly Intervention[];
}

export type WrongfulAction = 'alert' | 'kill';

/** How many of the logs, and of the origins that they are of, one rule has touched. */
export interface Count {
  readonly logs: number;
  readonly origins: number;
}

export interface RuleTally {
  readonly profile: JudgedProfile;
  readonly rule: RuleName | 'any rule';
  readonly alert: Count;
  readonly kill: Count;
}

/** One rule's doing about one log, in every replay of it. */
export interface Hit {
  readonly log: JudgedLog;
  readonly action: WrongfulAction;
  readonly rule: RuleName;
  readonly profiles: readonly JudgedProfile[];
  readonly paces: readonly string[];
  readonly cpu: readonly string[];
  /** The earliest of them. */
  readonly atMs: number;
  readonly reason: string;
}

export function tallyOf(logs: readonly JudgedLog[], rules: readonly RuleName[]): readonly RuleTally[] {
  return judgedProfiles.flatMap((profile) =>
    (['any rule', ...rules] as const).map((rule) => {
      const count = (action: WrongfulAction) => countOf(logs, (each) => isOf(each, profile, rule, action));
      return { profile, rule, alert: count('alert'), kill: count('kill') };
    }),
  );
}

export function hitsOf(logs: readonly JudgedLog[]): readonly Hit[] {
  return logs.flatMap((log) => {
    const hits = new Map<string, Hit>();
    for (const { pace, interventions } of log.paces) {
      for (const { profile, cpu, decision } of interventions) {
        const action = decision.action === 'kill' ? 'kill' : 'alert';
        const rules = actedBy(decision);
        for (const rule of rules) {
          const earlier = hits.get(`${action} ${rule}`);
          const earliest = earlier !== undefined && earlier.atMs <= decision.atMs ? earlier : decision;
          hits.set(`${action} ${rule}`, {
            ...{ log, action, rule, atMs: earliest.atMs, reason: earliest.reason },
            profiles: [...new Set([...(earlier?.profiles ?? []), profile])],
            paces: [...new Set([...(earlier?.paces ?? []), pace])],
            cpu: [...new Set([...(earlier?.cpu ?? []), cpu])],
          });
        }
      }
    }
    return [...hits.values()];
  });
}

function countOf(logs: readonly JudgedLog[], holds: (intervention: Intervention) => boolean): Count {
  const touched = logs.filter(({ paces }) => paces.some(({ interventions }) => interventions.some(holds)));
  return { logs: touched.length, origins: new Set(touched.map(({ origin }) => origin)).size };
}

function isOf(
  { profile, decision }: Intervention,
  asked: JudgedProfile,
  rule: RuleTally['rule'],
  action: WrongfulAction,
): boolean {
  if (profile !== asked || (decision.action === 'kill') !== (action === 'kill')) return false;
  return rule === 'any rule' || actedBy(decision).includes(rule);
}

/** A kill is the doing of the rule that it names first: the others only speak in support of it. */
function actedBy({ action, rules }: Intervention['decision']): readonly RuleName[] {
  return action === 'kill' ? rules.slice(0, 1) : rules;
}
