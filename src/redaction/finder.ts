import type { Literal } from './literal.ts';
import { inOrder, type Match } from './match.ts';
import { nameIn, ownLabel } from './own-label.ts';
import { nothing, RULE_LOOK_BEHIND_BYTES, RULE_REACH_BYTES, type Rule } from './rule.ts';
import { createRuleSearch } from './rule-search.ts';
import { rules } from './rules.ts';
import { stripEscapes } from './strip-escapes.ts';
import { createValueSearch, LEAST_SEARCHED_BYTES } from './value-search.ts';

/** Finds all secrets of a text: what was declared secret, and what looks like it. */
export interface Finder {
  /**
   * Finds what begins in `text` from `from` on, as far as that can be told without the bytes that follow, or to the end when `isAll`.
   * `text` begins outside of an escape sequence and holds `lookBehind` bytes of text before `from`, unless it is the beginning.
   */
  find(text: Buffer, from: number, isAll: boolean): Found;
}

export interface Found {
  /** In order of their beginnings; of those that begin together the one that is to be named comes first. Some begin at `until` or later. */
  readonly matches: readonly Match[];
  /** Everything that begins before this is found. */
  readonly until: number;
  /** From here on the text is needed again, as what stands before `until`. */
  readonly keepFrom: number;
}

export function createFinder(literals: readonly Literal[]): Finder {
  const names: ReadonlySet<string> = new Set([...literals, ...rules.map(({ name }) => ({ rule: name }))].map(({ rule }) => rule));
  const label = ownLabel((name) => names.has(name));
  const isShort = ({ bytes }: Literal) => bytes.length < LEAST_SEARCHED_BYTES;
  const values = literals.filter((literal) => !isShort(literal));
  const known = values.length === 0 ? null : createValueSearch(values); // its table is a mebibyte
  const looks = createRuleSearch([...rules, label, ...literals.filter(isShort).map(shortValue)]);
  const reach = Math.max(known?.longest ?? 0, RULE_REACH_BYTES);

  return { find };

  function find(text: Buffer, from: number, isAll: boolean): Found {
    const shown = stripEscapes(text, isAll);
    const shownUntil = isAll ? Number.POSITIVE_INFINITY : (shown?.bytes ?? text).length - reach;
    if (shownUntil <= 0) return { matches: [], until: from, keepFrom: 0 };
    const until = Math.max(from, shown === null || isAll ? Math.min(shownUntil, text.length) : shown.place(shownUntil));
    const matches = search(text, from, until, true);
    if (shown === null) return { matches: matches.sort(inOrder), until, keepFrom: Math.max(0, until - RULE_LOOK_BEHIND_BYTES) };
    const [shownFrom, shownTo] = [shown.indexOf(from), shown.indexOf(until)];
    for (const { start, end, rule } of search(shown.bytes, shownFrom, shownTo, false))
      matches.push({ start: shown.place(start), end: shown.place(end - 1) + 1, rule });
    return { matches: matches.sort(inOrder), until, keepFrom: shown.place(Math.max(0, shownTo - RULE_LOOK_BEHIND_BYTES)) };
  }

  /** Labels were written in one piece: what only reads like one without its escape sequences is none. */
  function search(bytes: Buffer, from: number, to: number, withLabels: boolean): Match[] {
    const matches: Match[] = [];
    known?.search(bytes, from, to, (start, end, rule) => matches.push({ start, end, rule }));
    looks.search(bytes, from, to, (start, end, rule) => {
      if (rule !== label) matches.push({ start, end, rule: rule.name });
      else if (withLabels) matches.push({ start, end, rule: nameIn(bytes.toString('latin1', start, end)) });
    });
    return matches;
  }
}

/** A known value that is too short for the search of values. */
function shortValue({ bytes, rule }: Literal): Rule {
  const value = Buffer.from(bytes).toString('latin1');
  return {
    name: rule,
    begins: [{ text: value, at: 0 }],
    find: (text, at) => (text.startsWith(value, at) ? [{ start: at, end: at + value.length }] : nothing),
  };
}
