import { eventTypes, ruleNames } from '../model.ts';

/** Ordinary words that stand in variables with a secret's name. Redacting them everywhere would spoil a log and hide nothing. */
const ordinary: ReadonlySet<string> = new Set([
  ...['password', 'passwort', 'passphrase', 'username', 'secret', 'changeme', 'change-me', 'redacted', 'undefined', 'anonymous'],
  ...['postgres', 'postgresql', 'mysql', 'mariadb', 'mongodb', 'rabbitmq', 'elastic', 'guest', 'root', 'admin', 'administrator'],
  ...['true', 'false', 'null', 'none', 'main', 'master', 'trunk', 'default', 'test', 'testing', 'example', 'unknown', 'optional'],
  ...[
    'required',
    'enabled',
    'disabled',
    'production',
    'development',
    'staging',
    'localhost',
    '127.0.0.1',
    '0.0.0.0',
    'ubuntu-latest',
  ],
  ...['registry', 'workspace', 'repository', 'workflow', 'pipeline', 'github.com', 'gitlab.com', 'application', 'info', 'debug'],
]);

/** The words that evidence is made of: an event whose type is redacted is no event any more. */
const evidence = [...eventTypes, ...ruleNames, ...['passed', 'failed', 'killed', 'cancelled', 'recovered', 'incomplete']];
const profiles = ['standard', 'strict', 'watchdog', 'shadow', 'canary', 'enforce'];
const vocabulary = [...evidence, ...profiles];

/** Whether redacting this value would hide words that everyone uses. */
export function isOrdinary(value: string): boolean {
  const word = value.trim();
  return ordinary.has(word.toLowerCase()) || /^(.)\1*$/.test(word) || vocabulary.some((term) => term.includes(word));
}
