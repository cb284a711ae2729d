import { labelOf } from './match.ts';
import { nothing, type Rule } from './rule.ts';

const label = /\[REDACTED:(?<name>[\w:-]{1,100})\]/y;

/**
 * A label that was put here before stays as it is, so that redacting twice changes nothing. Only names that this redactor gives
 * count: anything else in brackets is output like any other.
 */
export function ownLabel(isRule: (name: string) => boolean): Rule {
  return {
    name: 'label',
    begins: [labelOf('')],
    find(text, at) {
      label.lastIndex = at;
      const found = label.exec(text)?.[0];
      return found !== undefined && isRule(nameIn(found)) ? [{ start: at, end: at + found.length }] : nothing;
    },
  };
}

/** The name that a label tells. */
export function nameIn(found: string): string {
  return found.slice(labelOf('').length - 1, -1);
}
