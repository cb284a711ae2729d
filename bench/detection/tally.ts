import type { RuleName } from '../../src/model.ts';
import type { JudgedProfile } from './judge.ts';
import type { LoadPattern } from './machine.ts';
import type { Margins } from './margins.ts';
import type { Intervention, Replay } from './replay.ts';

/** A log with what was done about it at any pace and under any load. */
export interface JudgedLog {
  readonly name: string;
  readonly archive: string;
  readonly origin: string;
  /** It says when its lines came. */
  readonly recorded: boolean;
  readonly replays: readonly PacedReplay[];
  /** Where the time of each line is known: how near it would come to a loop if it were not, and the lines were spread. */
  readonly wereItSpread: Margins | null;
}

export interface PacedReplay extends Replay {
  /** How its lines came: as they were recorded, or at so many a second. */
  readonly pace: string;
}

export type WrongfulAction = 'alert' | 'kill';

/** How many of the logs, and of the origins that they are of. */
export interface Count {
  readonly logs: number;
  readonly origins: number;
}

/** What is asked of an intervention; what is left out may be anything. */
export interface Asked {
  readonly action: WrongfulAction;
  readonly profile: JudgedProfile;
  readonly rule?: RuleName;
  readonly loads: readonly LoadPattern[];
}

/** One rule's doing about one log, in every replay of it. */
export interface Hit {
  readonly log: JudgedLog;
  readonly action: WrongfulAction;
  readonly rule: RuleName;
  readonly profiles: readonly JudgedProfile[];
  readonly paces: readonly string[];
  readonly loads: readonly LoadPattern[];
  /** The earliest of them. */
  readonly atMs: number;
  readonly reason: string;
}

/** The logs in which there was such an intervention in any replay. */
export function countOf(logs: readonly JudgedLog[], asked: Asked): Count {
  return sizeOf(
    logs.filter(({ replays }) => replays.some(({ interventions }) => interventions.some((each) => isAsked(each, asked)))),
  );
}

export function sizeOf(logs: readonly JudgedLog[]): Count {
  return { logs: logs.length, origins: new Set(logs.map(({ origin }) => origin)).size };
}

/** What was done under these loads, a hit for each log, rule and action. */
export function hitsOf(logs: readonly JudgedLog[], loads: readonly LoadPattern[]): readonly Hit[] {
  return logs.flatMap((log) => {
    const hits = new Map<string, Hit>();
    for (const { pace, interventions } of log.replays) {
      for (const { profile, load, decision } of interventions.filter(({ load }) => loads.includes(load))) {
        for (const rule of actedBy(decision)) {
          const action = actionOf(decision);
          const key = `${action} ${rule}`;
          const earlier = hits.get(key);
          const { atMs, reason } = earlier !== undefined && earlier.atMs <= decision.atMs ? earlier : decision;
          hits.set(key, {
            ...{ log, action, rule, atMs, reason },
            profiles: union(earlier?.profiles, profile),
            paces: union(earlier?.paces, pace),
            loads: union(earlier?.loads, load),
          });
        }
      }
    }
    return [...hits.values()];
  });
}

function isAsked({ profile, load, decision }: Intervention, asked: Asked): boolean {
  if (profile !== asked.profile || !asked.loads.includes(load) || actionOf(decision) !== asked.action) return false;
  return asked.rule === undefined || actedBy(decision).includes(asked.rule);
}

function actionOf({ action }: Intervention['decision']): WrongfulAction {
  return action === 'kill' ? 'kill' : 'alert';
}

/** A kill is the doing of the rule that it names first: the others only speak in support of it. */
function actedBy({ action, rules }: Intervention['decision']): readonly RuleName[] {
  return action === 'kill' ? rules.slice(0, 1) : rules;
}

function union<T>(some: readonly T[] | undefined, one: T): readonly T[] {
  return [...new Set([...(some ?? []), one])];
}
