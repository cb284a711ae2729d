import { labelOf } from './match.ts';
import { nothing, type Rule } from './rule.ts';

/** Names are cut to this, so that a label is never longer than a rule may look ahead. */
const NAME_MAX_BYTES = 100;

const label = new RegExp(`\\[REDACTED:(?<name>[\\w:-]{1,${NAME_MAX_BYTES}})\\]`, 'y');

/**
 * A label that was put here before stays as it is, so that redacting twice changes nothing. Only names that this redactor gives
 * count: anything else in brackets is output like any other.
 */
export function ownLabel(isRule: (name: string) => boolean): Rule & { nameAt(text: string, at: number): string } {
  return {
    name: 'label',
    begins: ['[REDACTED:'],
    nameAt: (text, at) => nameAt(text, at) ?? '',
    find(text, at) {
      const name = nameAt(text, at);
      return name !== null && isRule(name) ? [{ start: at, end: at + labelOf(name).length }] : nothing;
    },
  };
}

function nameAt(text: string, at: number): string | null {
  label.lastIndex = at;
  return label.exec(text)?.groups?.['name'] ?? null;
}
