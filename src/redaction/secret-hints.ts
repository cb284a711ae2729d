import { awsRules } from './aws-rules.ts';
import { patternRule, type Rule } from './rule.ts';
import { createRuleSearch } from './rule-search.ts';
import { tokenRules } from './token-rules.ts';
import { urlPassword } from './url-password.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Wider than the rules of redaction and than those of secretlint: what no hint finds, neither would. */
const hints: readonly Rule[] = [
  patternRule(
    'token',
    [
      ...tokenRules.flatMap(({ begins }) => begins),
      ...Array.from(letters, (letter) => ({ text: `hf_${letter}`, at: 0 })),
      ...Array.from(`${letters}0123456789_`, (char) => ({ text: `SG.${char}`, at: 0 })),
    ],
    /[\w.-]{20}/,
  ),
  patternRule('aws-key', [...begins('aws-key'), ...Array.from(`${letters}0123456789`, (char) => `A3T${char}`)], /[A-Z0-9]{20}/),
  patternRule('aws-secret', begins('aws-secret'), /[\w"']{0,24}\s*(?::|=>|=)\s*["']?[A-Za-z0-9/+=]{40}/),
  patternRule('aws-account', ['ccount', 'CCOUNT'], /ccount[\w"']{0,8}\s*(?::|=>|=)\s*["']?\d{4}-?\d{4}/i),
  patternRule('slack-webhook', [{ text: 'hooks.slack.com/', at: 9 }], /hooks\.slack\.com\/\w/),
  patternRule('npm-auth', [{ text: '_authToken=', at: 2 }], /_authToken=[^$[]/),
  patternRule('private-key', [{ text: 'PRIVATE KEY', at: 3 }], /PRIVATE KEY/),
  patternRule('url', urlPassword.begins, /\w:\/\/[^\s/[]{0,400}:(?!\[REDACTED:[\w:-]{1,100}\]@|\$|\*)[^\s/@]{1,400}@(?!sha\d)/),
];

const search = createRuleSearch(hints);

/**
 * Whether it is worth to have secretlint look at a text. It finds only what begins in a way that is known, and every start of the guard
 * would pay for loading it.
 */
export function mayHoldSecret(text: string): boolean {
  const bytes = Buffer.from(text, 'utf8');
  let found = false;
  search.search(bytes, 0, bytes.length, () => {
    found = true;
  });
  return found;
}

function begins(name: string): Rule['begins'] {
  return awsRules.find((rule) => rule.name === name)?.begins ?? [];
}
