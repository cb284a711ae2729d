import { labelOf } from './match.ts';
import { mayHoldSecret } from './secret-hints.ts';

/** The last gate: what secretlint has to say of a finished file. */
export type Finding =
  | {
      readonly kind: 'secret';
      readonly rule: string;
      /** `[start, end)` in the text. */
      readonly start: number;
      readonly end: number;
    }
  /** Nobody knows what is in the text. */
  | { readonly kind: 'unscanned'; readonly why: string };

export type Cleaned =
  | { readonly kind: 'clean'; readonly text: string; readonly rules: readonly string[] }
  /** The file must not be published. */
  | { readonly kind: 'withheld'; readonly why: string };

/** Finds secrets in a file of this name; rejects when it cannot. */
export type Scan = (name: string, text: string) => Promise<readonly Finding[]>;

/** One finding can hide another one behind it; more rounds than these mean that redacting does not help. */
const ROUNDS_MAX = 3;

/** secretlint compares all findings of a text with one another. Pieces overlap by more than the longest secret. */
const PIECE_CHARS = 64 * 1024;
const OVERLAP_CHARS = 16 * 1024;

const RULES = '@secretlint/secretlint-rule-';
const OPTIONS: Readonly<Record<string, object>> = { [`${RULES}aws`]: { enableIDScanRule: true } };

/**
 * Output that says "secretlint-disable" would not be looked at with the rule for that; and npm's tokens are looked for in files of one
 * name only, which every file is therefore given.
 */
const SWITCHED_OFF = `${RULES}filter-comments`;
const ANY_NAME = '.npmrc';

/** The text with all findings redacted, or why it must be kept back. Never rejects. */
export async function cleanOfSecrets(name: string, text: string, scan: Scan = secretlint): Promise<Cleaned> {
  const rules: string[] = [];
  let cleaned = text;
  for (let round = 0; ; round += 1) {
    const findings = await scanForSecrets(name, cleaned, scan);
    const failed = findings.find((finding) => finding.kind === 'unscanned');
    if (failed !== undefined) return { kind: 'withheld', why: failed.why };
    const secrets = findings.filter((finding) => finding.kind === 'secret');
    if (secrets.length === 0) return { kind: 'clean', text: cleaned, rules };
    const found = [...new Set(secrets.map(({ rule }) => rule))];
    if (round === ROUNDS_MAX)
      return { kind: 'withheld', why: `secretlint still finds ${found.join(', ')} after ${ROUNDS_MAX} rounds` };
    rules.push(...found.filter((rule) => !rules.includes(rule)));
    cleaned = redactFindings(cleaned, secrets);
  }
}

/** What looks like a secret in a text that is already redacted. Never rejects: a scan that fails is a finding. */
export async function scanForSecrets(name: string, text: string, scan: Scan = secretlint): Promise<readonly Finding[]> {
  try {
    return mayHoldSecret(text) ? await scan(name, text) : [];
  } catch (error) {
    return [
      { kind: 'unscanned', why: `secretlint could not read ${name}: ${error instanceof Error ? error.message : String(error)}` },
    ];
  }
}

/** The text with every secret that was found replaced; findings that overlap become one. */
export function redactFindings(text: string, findings: readonly Finding[]): string {
  const secrets = findings.filter((finding) => finding.kind === 'secret').sort((a, b) => a.start - b.start || b.end - a.end);
  let redacted = '';
  let at = 0;
  for (const { rule, start, end } of secrets) {
    if (start >= at) redacted += text.slice(at, start) + labelOf(`secretlint-${rule}`);
    at = Math.max(at, end);
  }
  return redacted + text.slice(at);
}

async function secretlint(name: string, text: string): Promise<readonly Finding[]> {
  const [{ lintSource }, preset] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  // Rule by rule, since none can be left out of the preset.
  const rules = preset.rules.filter(({ meta }) => meta.id !== SWITCHED_OFF);
  const config = { rules: rules.map((rule) => ({ id: rule.meta.id, rule, options: OPTIONS[rule.meta.id] ?? {} })) };
  const findings = new Map<string, Finding>();
  for (let from = 0; from === 0 || from + OVERLAP_CHARS < text.length; from += PIECE_CHARS) {
    const content = text.slice(from, from + PIECE_CHARS + OVERLAP_CHARS);
    const source = { content, filePath: name + ANY_NAME, ext: name.slice(name.lastIndexOf('.')), contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { config } });
    for (const { ruleId, range } of messages) {
      const [start, end] = [from + range[0], from + range[1]];
      if (isRedacted(text.slice(start, end))) continue;
      findings.set(`${start}-${end}`, { kind: 'secret', rule: ruleId.replace(RULES, ''), start, end });
    }
  }
  return [...findings.values()];
}

/** Some rules find the place where a secret stands, whatever stands there: a label is none. */
function isRedacted(found: string): boolean {
  return /^\[REDACTED:[\w:-]{1,100}\](?:["'\s]|$)|:\/\/[^\s:@/]*:\[REDACTED:[\w:-]{1,100}\]@/.test(found);
}
