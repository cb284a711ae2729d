import { createPrefixSearch, type Prefix, WINDOW_BYTES } from './prefix-search.ts';
import type { Rule } from './rule.ts';

/** Called for each secret part of a match. */
export type OnPart = (start: number, end: number, rule: Rule) => void;

/** Finds what looks like a secret: the beginnings in one pass over the bytes, then each rule at its own beginnings. */
export interface RuleSearch {
  /** Tells all that begins in `[from, to)`. To see all of a match, `bytes` go on for `RULE_REACH_BYTES` after `to`. */
  search(bytes: Buffer, from: number, to: number, found: OnPart): void;
}

export function createRuleSearch(rules: readonly Rule[]): RuleSearch {
  const prefixes = createPrefixSearch(rules.flatMap(prefixesOf));
  return {
    search(bytes, from, to, found) {
      const begun: { readonly rule: Rule; readonly at: number }[] = [];
      prefixes.search(bytes, from, to, (index, at) => {
        const rule = rules[index] as Rule;
        if (rule.may?.(bytes, at) !== false) begun.push({ rule, at });
      });
      if (begun.length === 0) return;
      const text = bytes.toString('latin1');
      for (const { rule, at } of begun.sort((a, b) => a.at - b.at)) {
        for (const { start, end } of rule.find(text, at)) found(start, end, rule);
      }
    },
  };
}

function prefixesOf(rule: Rule, index: number): Prefix[] {
  return rule.begins.map((begin) => {
    const { text, at } = typeof begin === 'string' ? { text: begin, at: rarestWindow(begin) } : begin;
    return { window: text.slice(at, at + WINDOW_BYTES), offset: at, rule: index };
  });
}

/** The search stops at the last two bytes of a window: letters before a `-` or `_` are rarer than letters before letters. */
function rarestWindow(text: string): number {
  return Math.max(0, text.search(/.{3}[-_.]/));
}
