/** Made up here, letter by letter, so that no file of the project holds anything that looks like a secret. */
export function made(length: number, alphabet = LETTERS_AND_DIGITS): string {
  let state = 0x2545f491 ^ length;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += alphabet[(state >>> 16) % alphabet.length];
  }
  return text;
}

const LETTERS_AND_DIGITS = 'aB3dE5fG7hJ9kLmN2pQrS4tU6vWxYz8A';
const HEX = '0123456789abcdef';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ234567';
const DIGITS = '1234567890';

/** A line that holds a secret of this rule. `hidden` are the parts that must not be seen. */
export interface Sample {
  readonly rule: string;
  readonly line: string;
  readonly hidden: readonly string[];
}

export const pem = [
  '-----BEGIN RSA PRIVATE KEY-----',
  ...Array.from({ length: 6 }, (_, line) => `MII${made(61 - line)}${line}${line}`.padEnd(64, 'Q').slice(0, 64)),
  `${made(22)}==`,
  '-----END RSA PRIVATE KEY-----',
];
const pemBody = pem.slice(1, -1);

const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
export const jwt = `${json({ alg: 'HS256', typ: 'JWT' })}.${json({ sub: '1234567890', admin: true })}.${made(43)}`;

function token(rule: string, secret: string): Sample {
  return { rule, line: `got ${secret} from the service`, hidden: [secret] };
}

export const samples: readonly Sample[] = [
  ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) => token('github-token', prefix + made(36))),
  token('github-token', `github_pat_${made(22)}_${made(59)}`),
  token('github-token', `ghs_123456_${jwt}`),
  ...['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glcbt-', 'glsoat-'].map((prefix) => token('gitlab-token', prefix + made(20))),
  token('gitlab-token', `glpat-${made(27)}.01.${made(9)}`),
  token('slack-token', `xoxb-${made(11, DIGITS)}-${made(12, DIGITS)}-${made(24)}`),
  token('slack-token', `xapp-1-${made(11)}-${made(12, DIGITS)}-${made(40)}`),
  { rule: 'slack-webhook', ...webhook() },
  token('npm-token', `npm_${made(36)}`),
  { rule: 'npm-auth', line: `//registry.example.com/:_authToken=${made(20)}`, hidden: [made(20)] },
  token('pypi-token', `pypi-AgEIcHlwaS5vcmc${made(80)}`),
  token('stripe-key', `sk_live_${made(24)}`),
  token('stripe-key', `rk_test_${made(30)}`),
  token('google-key', `AIza${made(35)}`),
  token('google-key', `ya29.${made(60)}`),
  token('openai-key', `sk-${made(20)}T3BlbkFJ${made(20)}`),
  token('openai-key', `sk-proj-${made(74)}T3BlbkFJ${made(74)}`),
  token('anthropic-key', `sk-ant-api03-${made(93)}AA`),
  token('shopify-token', `shpat_${made(32, HEX)}`),
  token('vault-token', `hvs.${made(95)}`),
  token('docker-token', `dckr_pat_${made(27)}`),
  token('databricks-token', `dapi${made(32, HEX)}`),
  token('cloudflare-token', `cfut_${made(40)}${made(8, HEX)}`),
  token('tailscale-key', `tskey-auth-${made(11)}-${made(32)}`),
  token('grafana-token', `glc_${made(60)}=`),
  token('grafana-token', `glsa_${made(32)}_${made(8, HEX)}`),
  token('vercel-token', `vcp_${made(56)}`),
  token('figma-token', `figd_${made(43)}`),
  token('notion-token', `ntn_${made(11, DIGITS)}${made(35)}`),
  token('linear-key', `lin_api_${made(40)}`),
  token('groq-key', `gsk_${made(52)}`),
  token('1password-token', `ops_eyJ${made(250)}fQ==`),
  token('aws-key', `AKIA${made(16, UPPER)}`),
  { rule: 'aws-key', line: `ASIA${made(16, UPPER)},${made(38)}/+`, hidden: [`ASIA${made(16, UPPER)}`, `${made(38)}/+`] },
  { rule: 'aws-secret', line: `aws_secret_access_key = ${made(40)}`, hidden: [made(40)] },
  { rule: 'aws-secret', line: `secretaccesskey: ${made(40)}`, hidden: [made(40)] },
  { rule: 'aws-secret', line: `"SecretAccessKey": "${made(40)}",`, hidden: [made(40)] },
  { rule: 'aws-secret', line: `export AWS_SECRET_ACCESS_KEY='${made(40)}'`, hidden: [made(40)] },
  token('aws-session-token', `IQoJb3JpZ2lu${made(300)}==`),
  token('jwt', jwt),
  { rule: 'authorization', line: `> Authorization: Bearer ${made(30)}`, hidden: [made(30)] },
  { rule: 'authorization', line: `'Authorization': 'Basic dXNlcjpwYXNzd29yZA=='`, hidden: ['dXNlcjpwYXNzd29yZA'] },
  { rule: 'authorization', line: `{"authorization":"token ${made(40)}"}`, hidden: [made(40)] },
  { rule: 'authorization', line: `AUTHORIZATION=${made(32)}`, hidden: [made(32)] },
  { rule: 'url-password', line: 'cloning https://octo:hunt3r@example.com/repo.git', hidden: ['hunt3r'] },
  { rule: 'url-password', line: 'DATABASE_URL=postgres://admin:p@ss:w0rd@db:5432/app', hidden: ['p@ss:w0rd'] },
  { rule: 'url-password', line: 'redis://:s3cr3t@cache:6379', hidden: ['s3cr3t'] },
  { rule: 'url-token', line: `https://${made(40, HEX)}@github.com/owner/repo`, hidden: [made(40, HEX)] },
  { rule: 'url-token', line: `https://${made(24)}:x-oauth-basic@github.com/owner/repo`, hidden: [made(24)] },
  { rule: 'url-token', line: `ftp://${made(12)}:@example.com`, hidden: [made(12)] },
  { rule: 'private-key', line: pem.join('\n'), hidden: pemBody },
  { rule: 'private-key', line: pem.join('\r\n'), hidden: pemBody },
  { rule: 'private-key', line: pem.join('\\n'), hidden: pemBody },
  { rule: 'private-key', line: pem.join(' '), hidden: pemBody },
  { rule: 'private-key', line: pem.map((line) => `2026-11-21T10:00:00Z app | ${line}`).join('\n'), hidden: pemBody },
  { rule: 'private-key', line: `${pem.slice(0, 5).join('\n')}\nthe end is missing`, hidden: pem.slice(1, 5) },
];

/** A line as a log has it that holds no secret, whatever it looks like. */
export const innocent: readonly string[] = [
  'commit 3f2a9c1b7d4e8f60512a3b4c5d6e7f8091a2b3c4',
  `sha256:${made(64, HEX)}`,
  `"integrity": "sha512-${made(43)}/${made(42)}+=="`,
  'run 0194f5d2-7a3b-7c4d-8e5f-60718293a4b5 attempt 1',
  'took 1234567890123 ns, 99.5 %, -0, 1e21',
  'https://registry.example.com/@scope/package/-/package-1.2.3.tgz',
  'pulling docker://alpine:3.8@sha256:0a1b2c3d4e5f',
  'git clone ssh://git@example.com:22/owner/repo.git',
  'https://user:$TOKEN@example.com and https://user:***@example.com',
  'npm_config_cache=/home/runner/.npm npm_lifecycle_event=test npm_package_json',
  'risk-assessment disk-usage task-management sk_live is a prefix, ghp_ too, and so is AKIA',
  'Authorization: Basic authentication is required',
  'authorization failed for the user, authorization: none',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----',
  '//registry.example.com/:_authToken=$' + '{NPM_TOKEN}',
  'eyJ is how base64 of JSON begins; eyJhbGciOiJub25lIn0 alone is a header',
  '[REDACTED: see the policy] and [REDACTED:nobody]',
  'src/components/LongComponentNameThatGoesOnAndOn/index.test.tsx',
  'AKIAIOSFODNN7 is too short, and AKIA-OSFODNN7-EXAMPLE is none',
];

function webhook(): Omit<Sample, 'rule'> {
  const path = `services/T${made(8)}/B${made(8)}/${made(24)}`;
  return { line: `curl https://hooks.slack.com/${path}`, hidden: [path] };
}
