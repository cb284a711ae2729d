import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { mayHoldSecret } from '../../src/redaction/secret-hints.ts';
import { cleanOfSecrets, redactFindings, type Scan, scanForSecrets } from '../../src/redaction/secret-scan.ts';
import { innocent, made, pem, samples } from './samples.ts';

const HEX = '0123456789abcdef';
const digits = '1234567890';
const key = ['-----BEGIN RSA PRIVATE KEY-----', `MII${made(61)}`, made(64), made(64), '-----END RSA PRIVATE KEY-----'].join('\n');
const opsToken = Buffer.from(JSON.stringify({ email: 'a@example.com', key: made(120), v: 'x}' })).toString('base64');

/** What each rule of the preset is there to find. */
const found: Readonly<Record<string, readonly string[]>> = {
  aws: [
    `AKIA${made(16, 'ABCDEFGH23')}`,
    `A3TX${made(16, 'ABCDEFGH23')}`,
    `AWS_SECRET_ACCESS_KEY=${made(40)}`,
    `"SecretAccessKey": "${made(40)}"`,
    'AWS_ACCOUNT_ID=1234-5678-9012',
    'account: "123456789012"',
  ],
  gcp: [JSON.stringify({ private_key_id: 'x', private_key: key })],
  privatekey: [key],
  npm: [`npm_${made(36)}`, '//registry.example.com/:_authToken=a'],
  basicauth: ['https://octocat:Tr0ub4dor@example.com/a'],
  slack: [
    `xoxb-${made(11, digits)}-${made(12, digits)}-${made(24)}`,
    `https://hooks.slack.com/services/T${made(8)}/B${made(8)}/${made(24)}`,
  ],
  sendgrid: [`SG.${made(22)}.${made(43)}`],
  shopify: [`shpat_${made(32, HEX)}`],
  stripe: [`sk_live_${made(24)}`, `rk_test_${made(24)}`],
  github: [`ghp_${made(36)}`, `ghs_${made(36)}`, `github_pat_${made(82)}`],
  gitlab: [`glpat-${made(20)}`],
  grafana: [`glc_${made(40)}`, `glsa_${made(32)}_${made(8, HEX)}`],
  openai: [`sk-${made(20)}T3BlbkFJ${made(20)}`, `sk-proj-${made(58)}T3BlbkFJ${made(58)}`],
  anthropic: [`sk-ant-api03-${made(93)}AA`],
  groq: [`gsk_${made(52)}`],
  huggingface: [`hf_${made(34, 'abcDEF')}`],
  linear: [`lin_api_${made(40)}`],
  notion: [`ntn_${made(11, digits)}${made(35)}`],
  '1password': [`ops_${opsToken}`],
  'database-connection-string': [
    `mongodb+srv://admin:${made(16)}@cluster.example.com/app`,
    `mysql://admin:${made(16)}@db.example.com/app`,
    `postgres://admin:${made(16)}@db.example.com/app`,
  ],
  'hashicorp-vault': [`hvs.${made(95)}`, `hvb.${made(150)}`],
  vercel: [`vcp_${made(56)}`],
  databricks: [`dapi${made(32, HEX)}`],
  docker: [`dckr_pat_${made(27)}`],
  figma: [`figd_${made(43)}`],
  cloudflare: [`cfut_${made(40)}${made(8, HEX)}`],
  tailscale: [`tskey-auth-${made(11)}-${made(32)}`],
};
const planted = Object.entries(found).flatMap(([rule, texts]) => texts.map((text) => [rule, text] as const));
const nameFor = (rule: string) => (rule === 'gcp' ? 'result.json' : 'output.log');

describe('the last gate', () => {
  it('is tried with every rule of the preset but the one that comments switch the others off with', () => {
    const names = rules.map(({ meta }) => meta.id.replace('@secretlint/secretlint-rule-', ''));
    expect(new Set([...Object.keys(found), 'filter-comments'])).toEqual(new Set(names));
  });

  it.each(planted)('finds what %s is there to find: %s', async (rule, text) => {
    const findings = await scanForSecrets(nameFor(rule), text);
    expect(findings.map((finding) => finding.kind === 'secret' && finding.rule)).toContain(rule);
  });

  it.each(planted)('lets nothing of %s through: %s', async (rule, text) => {
    const cleaned = await cleanOfSecrets(nameFor(rule), text);
    expect(cleaned).toMatchObject({ kind: 'clean', text: expect.stringContaining(`[REDACTED:secretlint-${rule}]`) });
  });

  it.each(planted)(
    'has nothing left to find of %s where redaction came first, but where that knows no rule: %s',
    async (rule, text) => {
      const redacted = createRedactor({ env: {}, values: [] }).text(text);
      const findings = await scanForSecrets(nameFor(rule), redacted);
      const leftToIt = ['sendgrid', 'huggingface'].includes(rule) || /account|A3T/i.test(text) || text.endsWith('_authToken=a');
      expect(findings.length).toBe(leftToIt ? 1 : 0);
    },
  );

  it('cannot be switched off by what the command prints', async () => {
    const text = `// secretlint-disable\nghp_${made(36)} // secretlint-disable-line\n`;
    expect(await scanForSecrets('output.log', text)).toHaveLength(1);
  });

  it('finds a secret anywhere in a text that is looked at in pieces, once', async () => {
    const line = `${'-'.repeat(999)}\n`;
    const secret = `sk-ant-api03-${made(93)}AA`;
    for (const place of [65_400, 64 * 1024 - 50, 70_000, 81_800, 131_000, 600_000]) {
      const before = line.repeat(700).slice(0, place - 1);
      const findings = await scanForSecrets('output.log', `${before} ${secret} ${line.repeat(30)}`);
      expect(findings).toEqual([{ kind: 'secret', rule: 'anthropic', start: place, end: place + secret.length }]);
    }
  });

  it('replaces findings that overlap by one label', () => {
    const findings = [
      { kind: 'secret', rule: 'b', start: 4, end: 9 },
      { kind: 'secret', rule: 'a', start: 2, end: 6 },
      { kind: 'secret', rule: 'c', start: 9, end: 10 },
    ] as const;
    expect(redactFindings('0123456789', findings)).toBe('01[REDACTED:secretlint-a][REDACTED:secretlint-c]');
  });

  it('keeps a file back that it cannot read', async () => {
    const broken = () => Promise.reject(new Error('no memory'));
    const why = 'secretlint could not read output.log: no memory';
    expect(await scanForSecrets('output.log', `ghp_${made(36)}`, broken)).toEqual([{ kind: 'unscanned', why }]);
    expect(await cleanOfSecrets('output.log', `ghp_${made(36)}`, broken)).toEqual({ kind: 'withheld', why });
  });

  it('keeps a file back in which redacting does not help', async () => {
    let scans = 0;
    const stubborn = () => {
      scans += 1;
      return Promise.resolve([{ kind: 'secret', rule: 'github', start: 0, end: 0 } as const]);
    };
    expect(await cleanOfSecrets('output.log', `ghp_${made(36)}`, stubborn)).toEqual({
      kind: 'withheld',
      why: 'secretlint still finds github after 3 rounds',
    });
    expect(scans).toBe(4);
  });

  it('cleans what one finding hid behind it', async () => {
    const secret = `${'x'.repeat(20)}ghp_${made(36)}`;
    const oneAtATime: Scan = (_, text) => {
      const start = text.search(/x{20}|ghp_/);
      return Promise.resolve(start === -1 ? [] : [{ kind: 'secret', rule: 'r', start, end: start + 20 }]);
    };
    const cleaned = await cleanOfSecrets('output.log', `a ${secret}`, oneAtATime);
    expect(cleaned).toMatchObject({ kind: 'clean', rules: ['r'] });
    expect(cleaned.kind === 'clean' && cleaned.text).toMatch(/^a (\[REDACTED:secretlint-r\]){2}\w{20}$/);
  });
});

describe('whether secretlint is worth loading', () => {
  it.each(planted)('is told for %s: %s', (_, text) => {
    expect(mayHoldSecret(text)).toBe(true);
    expect(mayHoldSecret(`a line\n${text}\nanother`)).toBe(true);
  });

  it.each(innocent.filter((line) => !/\$TOKEN/.test(line)))('it is not for this: %s', (line) => {
    expect(mayHoldSecret(line)).toBe(false);
  });

  it.each(samples.map(({ rule, line }) => [rule, line] as const))('it is not where redaction was before: %s', (_, line) => {
    expect(mayHoldSecret(createRedactor({ env: {}, values: [] }).text(line))).toBe(false);
  });

  it('it is not for what a bundle is made of', () => {
    const event = {
      hash: made(64, HEX),
      event: { event_id: '0194f5d2-7a3b-7c4d-8e5f-60718293a4b5', run_id: `20261121T100000Z-${made(8)}`, event_type: 'sample' },
      argv: ['node', '/home/runner/work/app-2/node_modules/better-sqlite3/build/Release/test-1.js', '--max-old-space-size=4096'],
    };
    expect(mayHoldSecret(JSON.stringify(event))).toBe(false);
    expect(mayHoldSecret(pem.length.toString())).toBe(false);
  });
});
