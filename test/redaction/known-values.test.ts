import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { RULE_REACH_BYTES } from '../../src/redaction/rule.ts';
import { made, pem } from './samples.ts';

const secret = 'Zk7$wQ/9p+"Lr2&x\'Vt4 ü8';
/** More than the stream looks at in one step. */
const filler = 'nothing to see here\n'.repeat(3600);

/** What other programs make of a value, told here once more in other words than the product's. */
const spellings: Readonly<Record<string, (value: string) => string>> = {
  'as it is': (value) => value,
  'in JSON': (value) => JSON.stringify({ value }).slice('{"value":"'.length, -'"}'.length),
  'in JSON in JSON': (value) => JSON.stringify(JSON.stringify(value)).slice('"\\"'.length, -'\\""'.length),
  'in JSON of ASCII alone': (value) => JSON.stringify(value).slice(1, -1).replace('ü', '\\u00fc'),
  'in a URI': encodeURIComponent,
  'in a form': (value) => new URLSearchParams({ value }).toString().slice('value='.length),
  'in hex': (value) => Buffer.from(value).toString('hex'),
  'in HEX': (value) => Buffer.from(value).toString('hex').toUpperCase(),
  'in XML': (value) => value.replace('&', '&amp;').replace('"', '&quot;').replace("'", '&apos;'),
  'in single quotes of a shell': (value) => value.replace("'", "'\\''"),
};

const colour = new RegExp(`${'\x1b'}\\[[\\d;]*m`, 'g');
const around = [0, 1, 2].map((shift) => [shift, 'user:'.repeat(2).slice(0, 6 + shift)] as const);

describe('a value that was declared secret', () => {
  const redactor = createRedactor({ env: {}, values: [secret] });

  it.each(Object.entries(spellings))('is hidden %s', (_, spell) => {
    const line = `before ${spell(secret)} behind`;
    expect(redactor.text(line)).toBe('before [REDACTED:input] behind');
  });

  it.each(Object.entries(spellings))('is hidden wherever the stream is cut, %s', (_, spell) => {
    const text = Buffer.from(`${filler}${spell(secret)}\n${filler}`);
    const whole = Buffer.from(redactor.bytes(text)).toString();
    expect(whole).toBe(`${filler}[REDACTED:input]\n${filler}`);
    for (let at = filler.length - 1; at <= text.length - filler.length + 1; at += 1) {
      for (const cut of [at, at + RULE_REACH_BYTES]) {
        const stream = redactor.stream();
        const shown = Buffer.concat([stream.push(text.subarray(0, cut)), stream.push(text.subarray(cut)), stream.end()]);
        if (shown.toString() !== whole) expect(shown.toString()).toBe(whole);
      }
    }
  });

  describe.each(['base64', 'base64url'] as const)('in %s', (encoding) => {
    it.each(around)('is hidden at shift %i', (_, before) => {
      const encoded = Buffer.from(`${before}${secret} and more`).toString(encoding);
      const shown = redactor.text(encoded);
      const [start, end] = shown.split('[REDACTED:input]') as [string, string];
      // What is left is what stands around it, and at either edge a character that holds bits of both.
      expect(Buffer.from(start, encoding).toString()).toBe(before.slice(0, Math.floor((start.length * 6) / 8)));
      expect(start.length).toBeLessThanOrEqual(Math.ceil((before.length * 8) / 6));
      expect(end.length).toBeLessThanOrEqual(Math.ceil((' and more'.length * 8) / 6) + '=='.length + 1);
    });

    it.each(around)('is hidden at shift %i when the lines are wrapped', (_, before) => {
      for (const width of [60, 64, 76]) {
        for (let lead = 0; lead < width; lead += 1) {
          const encoded = Buffer.from(`${'x'.repeat(3 * lead)}${before}${secret} and more`).toString(encoding);
          const wrapped = encoded.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
          expect(redactor.text(wrapped).match(/\[REDACTED:input\]/g)).toHaveLength(1);
        }
      }
    });
  });

  it('is hidden in wrapped hex', () => {
    const long = made(50);
    const wrapped = Buffer.from(long).toString('hex').replace(/.{60}/g, '$&\n');
    expect(createRedactor({ env: {}, values: [long] }).text(`${wrapped}\n`)).toBe('[REDACTED:input]\n');
  });

  it.each([
    ['a colour', '\x1b[1;31m'],
    ['the end of colours', '\x1b(B\x1b[m'],
    ['a hyperlink', '\x1b]8;;https://example.com\x1b\\'],
    ['a title', '\x1b]0;building\x07'],
  ])('is hidden with %s at every place in it', (_, sequence) => {
    for (let at = 0; at <= secret.length; at += 1) {
      const line = `before ${secret.slice(0, at)}${sequence}${secret.slice(at)} behind`;
      const shown = redactor.text(line).replace(sequence, '');
      if (shown !== 'before [REDACTED:input] behind') expect(`${at}: ${shown}`).toBe('');
    }
  });

  it('is hidden with a colour before every character, and when a sequence swallows its beginning', () => {
    const rainbow = [...secret].map((char, index) => `\x1b[38;2;255;${index};0m${char}`).join('');
    expect(redactor.text(`a ${rainbow}\x1b[0m b`).replaceAll(colour, '')).toBe('a [REDACTED:input] b');
    expect(redactor.text(`\x1b[${secret}`)).toBe('\x1b[[REDACTED:input]');
  });

  it('is hidden under a revision that tells that more is known', () => {
    const growing = createRedactor({ env: {}, values: [] });
    const before = growing.revision;
    expect(growing.text(`say ${secret}`)).toBe(`say ${secret}`);
    expect(growing.add(secret)).toBeNull();
    expect(growing.text(`say ${secret}`)).toBe('say [REDACTED:mask]');
    expect(growing.revision).toBeGreaterThan(before);
  });

  it('of four characters is hidden too, as it is meant', () => {
    const short = createRedactor({ env: {}, values: ['hun7', 'hunter2'] });
    expect(short.text('it is hun7 or hunter2 then')).toBe('it is [REDACTED:input] or [REDACTED:input] then');
    expect(short.refused).toEqual([]);
  });

  it.each([
    ['abc', 'too short to be told from ordinary text'],
    [' \n', 'too short to be told from ordinary text'],
    ['true', 'an ordinary word'],
    ['main', 'an ordinary word'],
    ['********', 'an ordinary word'],
    ['process_exited', 'an ordinary word'],
  ])('is not hidden when that would spoil everything, and that is told: %j', (value, why) => {
    const redactor = createRedactor({ env: {}, values: [value] });
    expect(redactor.refused).toEqual([why]);
    expect(redactor.text(`say ${value} again`)).toBe(`say ${value} again`);
  });

  it('is one of at most two thousand, so that a command cannot fill the memory', () => {
    const redactor = createRedactor({ env: {}, values: [] });
    const answers = Array.from({ length: 2_010 }, (_, index) => redactor.add(`${made(12)}${index}`));
    expect(answers.filter((answer) => answer !== null)).toEqual(Array(10).fill('one of too many'));
    expect(redactor.text(`${made(12)}1999`)).toBe('[REDACTED:mask]');
  });
});

describe('a value of many lines', () => {
  const redactor = createRedactor({ env: { DEPLOY_KEY: `${pem.join('\n')}\n` }, values: [] });

  it.each(pem.slice(1, -1))('is hidden line by line: %s', (line) => {
    expect(redactor.text(`app | ${line} |`)).toBe('app | [REDACTED:env:DEPLOY_KEY] |');
  });

  it('is hidden as a whole in one line, as JSON and in base64', () => {
    for (const text of [JSON.stringify(pem.join('\n')), Buffer.from(pem.join('\n')).toString('base64'), pem.join('\\n')]) {
      const shown = redactor.text(`x ${text} y`);
      for (const line of pem.slice(1, -1)) expect(shown).not.toContain(line);
      expect(shown).not.toContain(Buffer.from(made(20)).toString('base64').slice(0, 20));
      expect(shown.length).toBeLessThan(120);
    }
  });

  it('does not hide the lines that every key has', () => {
    expect(redactor.text('-----END RSA PRIVATE KEY-----')).toBe('-----END RSA PRIVATE KEY-----');
  });

  it('is known by its lines too when they are written as \\n', () => {
    const escaped = createRedactor({ env: { DEPLOY_KEY: pem.join('\\n') }, values: [] });
    expect(escaped.text(`say ${pem[2]}`)).toBe('say [REDACTED:env:DEPLOY_KEY]');
  });

  it('does not hide short lines or words, which would hide them everywhere', () => {
    const yaml = createRedactor({ env: { APP_SECRET: `kind:\n  a: b\n  password: ${made(20)}\nstringData:\n` }, values: [] });
    expect(yaml.text('kind: stringData: a: b')).toBe('kind: stringData: a: b');
    expect(yaml.text(`password: ${made(20)}`)).toBe('[REDACTED:env:APP_SECRET]');
  });

  it('longer than a piece is hidden to its last byte', () => {
    const long = made(5_000);
    const redactor = createRedactor({ env: {}, values: [long] });
    for (const text of [long, Buffer.from(long).toString('hex'), Buffer.from(`x${long}`).toString('base64').slice(2)])
      expect(redactor.text(text)).toBe('[REDACTED:input]');
  });
});

describe('the environment', () => {
  it.each([
    'GITHUB_TOKEN',
    'NPM_TOKEN',
    'DB_PASSWORD',
    'PGPASSWORD',
    'dbPassword',
    'MY-SECRET',
    'AWS_SECRET_ACCESS_KEY',
    'API_KEY',
    'APIKEY',
    'apiKey',
    'SIGNING_PASSPHRASE',
    'AZURE_CREDENTIALS',
    'CREDS',
    'DOCKER_AUTH',
    'npm_config__auth',
    'GH_PAT',
    'SESSION_COOKIE',
    'DB_PWD',
    'FLOWFORGE_SIGNING_KEY',
    'KEYCLOAK_ADMIN_PASSWORD',
    'AUTHORIZATION',
  ])('holds a secret in %s', (name) => {
    const value = made(20);
    const rule = `env:${name.replace('-', '_')}`;
    expect(createRedactor({ env: { [name]: value }, values: [] }).text(`say ${value}`)).toBe(`say [REDACTED:${rule}]`);
  });

  it.each([
    'MONKEY',
    'KEYBOARD_LAYOUT',
    'GIT_AUTHOR_NAME',
    'XAUTHORITY',
    'BYPASS',
    'TOKENIZERS_MODEL',
    'PATH',
    'PATTERN',
    'HOME',
    'PWD',
  ])('holds none in %s', (name) => {
    const value = made(20);
    expect(createRedactor({ env: { [name]: value }, values: [] }).text(`say ${value}`)).toBe(`say ${value}`);
  });

  it.each([
    ['SSH_AUTH_SOCK', '/tmp/ssh-XXXX1a2b/agent.1234'],
    ['GOOGLE_APPLICATION_CREDENTIALS', '/home/runner/work/app/gha-creds-0123456789abcdef.json'],
    ['AWS_WEB_IDENTITY_TOKEN_FILE', '/var/run/secrets/eks.amazonaws.com/serviceaccount/token'],
    ['KEY_PATHS', '/etc/keys:/usr/local/keys'],
    ['KEY_FILE', 'config/deploy-key.pem'],
    ['WINDOWS_KEY', 'C:\\Users\\runner\\key.pem'],
    ['AUTH_URL', 'https://auth.example.com'],
    ['TOKEN_ENDPOINT', 'http://localhost:8080/'],
    ['AUTH_TYPE', 'workload_identity'],
    ['CACHE_KEY', '20261121'],
    ['KEY_KIND', 'symmetric'],
    ['TOKENIZERS_PARALLELISM', 'false'],
    ['POSTGRES_PASSWORD', 'postgres'],
    ['SECRET_MODE', 'required'],
    ['TOKEN', 'short'],
  ])('holds none in %s=%s, which is a place or a word', (name, value) => {
    expect(createRedactor({ env: { [name]: value }, values: [] }).text(`say ${value}`)).toBe(`say ${value}`);
  });

  it.each([
    ['a base64 key that begins with a slash', '/9j4AAQ+Sk/ZJRgABAQEASABIAAD2wBDAAMCAgMCAg='],
    ['a hook', `https://chat.example.com/hooks/${made(24)}`],
    ['a word as a password', 'correcthorse'],
    ['a number as a password', '4815162342'],
  ])('holds a secret that is %s', (_, value) => {
    expect(createRedactor({ env: { APP_SECRET: value }, values: [] }).text(`say ${value}`)).toBe('say [REDACTED:env:APP_SECRET]');
  });

  it('holds the password of a URL under any name', () => {
    const redactor = createRedactor({ env: { DATABASE_URL: 'postgres://app:Tr0ub4dor@db.internal/app' }, values: [] });
    expect(redactor.text('login failed for Tr0ub4dor')).toBe('login failed for [REDACTED:env:DATABASE_URL]');
  });

  it('holds the secrets inside of JSON', () => {
    const value = JSON.stringify({ clientId: 'my-client-id', clientSecret: made(24), nested: { private_key: pem.join('\n') } });
    const redactor = createRedactor({ env: { AZURE_CREDENTIALS: value }, values: [] });
    expect(redactor.text(`say ${made(24)} ${pem[3]}`)).toBe(
      'say [REDACTED:env:AZURE_CREDENTIALS] [REDACTED:env:AZURE_CREDENTIALS]',
    );
    expect(redactor.text('my-client-id')).toBe('my-client-id');
    expect(redactor.text(value)).toBe('[REDACTED:env:AZURE_CREDENTIALS]');
  });

  it('does not hide what says which run this is', () => {
    const sha = '3f2a9c1b7d4e8f60512a3b4c5d6e7f8091a2b3c4';
    expect(createRedactor({ env: { GITHUB_SHA: sha, CACHE_KEY: sha }, values: [] }).text(sha)).toBe(sha);
  });
});
