import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EndedRun, GuardRun, guard, temporaryFolder } from './guard.ts';

/** Neither half of it may be found anywhere, so that no cut can hide half a leak. */
const halves = (secret: string): readonly string[] => [secret.slice(0, secret.length / 2), secret.slice(secret.length / 2)];

const secrets = {
  environment: 'Vg7tQm2xLp9sKd4wRz8n',
  quoted: 'Jq5"nB3/vX8\\cF6kT1yH',
  argument: 'ghp_a8Xk2mQ7pL4tR9wZ3vB6nC1dF5hJ0sGyEuKo',
  masked: 'Wm4rTz9cYb2hQn7xVd5k',
  declared: 'Pf8sNg3jRk6vLw1zXq9t',
  folder: 'Hd2yBv7nMc4xZs9qKj5g',
};
const keyBody = ['MC4CAQAwBQYDK2VwBCIEIHk3R2hUc1ZmOXBMbThx', 'V0IyTnp4RjRqWTdrRDFnUTZ0UnZNcA=='];
const pem = `-----BEGIN PRIVATE KEY-----\n${keyBody.join('\n')}\n-----END PRIVATE KEY-----\n`;

const harmless = [
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  '123e4567-e89b-42d3-a456-426614174000',
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==',
];

/** Prints every secret in a way of its own, and waits. */
const program = `
const { environment, quoted, masked, declared } = JSON.parse(process.env.TO_PRINT);
const say = (text) => process.stdout.write(text + '\\n');
const half = environment.length / 2;
process.stdout.write('in two writes ' + environment.slice(0, half));
setTimeout(() => {
  say(environment.slice(half));
  for (const shift of ['', 'a', 'ab']) say(Buffer.from(shift + environment + 'tail').toString('base64'));
  say(Buffer.from(environment).toString('base64url') + ' ' + Buffer.from(environment).toString('hex'));
  say('\\x1b[31m' + environment.slice(0, 5) + '\\x1b[0m\\x1b[1m' + environment.slice(5) + '\\x1b[0m');
  say(JSON.stringify({ token: quoted }) + ' ' + encodeURIComponent(quoted));
  say('::add-mask::' + masked);
  say('after the mask ' + masked + ' and ' + declared);
  say(process.env.DEPLOY_PEM);
  say('https://robot:' + environment + '@example.org/');
  for (const each of ${JSON.stringify(harmless)}) say(each);
  say('all printed');
}, 30);
setTimeout(() => {}, 60000);
`;

const env = {
  DEPLOY_TOKEN: secrets.environment,
  DEPLOY_PASSWORD: secrets.quoted,
  DEPLOY_PEM: pem,
  FLOWFORGE_REDACT: secrets.declared,
  FOLDER_SECRET: secrets.folder,
  TO_PRINT: JSON.stringify(secrets),
};

function command(): { argv: readonly string[]; cwd: string } {
  const cwd = join(temporaryFolder(), secrets.folder);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'print.cjs'), program);
  const background = 'sh -c "sleep 60; :" leftover "$DEPLOY_TOKEN" & ';
  const script = `${background} exec "$0" print.cjs`;
  return { argv: ['sh', '-c', script, process.execPath, secrets.argument], cwd };
}

function filesUnder(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function expectNoSecretIn(text: string, where: string): void {
  for (const secret of [...Object.values(secrets), ...keyBody])
    for (const half of halves(secret)) expect(text.includes(half), `${where} holds ${half}`).toBe(false);
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.from('abc'.slice(0, shift) + secrets.environment)
      .toString('base64')
      .slice(4, 24),
  );
  for (const each of [...encoded, Buffer.from(secrets.environment).toString('hex').slice(0, 20)])
    expect(text.includes(each), `${where} holds ${each}`).toBe(false);
}

function expectClean({ run, stderr }: Pick<EndedRun, 'run' | 'stderr'>): readonly string[] {
  const files = filesUnder(run.evidenceDir);
  for (const file of files) expectNoSecretIn(readFileSync(file, 'latin1'), file.slice(run.evidenceDir.length));
  expectNoSecretIn(stderr, 'stderr');
  return files;
}

describe('secrets of the environment, the options, the arguments and the output', () => {
  it('are in no file of the bundle of a killed run, nor in what the guard says', async () => {
    const { argv, cwd } = command();
    const run = new GuardRun(['run', '--wall-time', '5s', '--', ...argv], { env, cwd });
    const ended = await run.ended();
    expect(ended.code).toBe(86);
    expect(ended.stdout.toString()).toContain('all printed');
    expect(ended.stdout.toString()).toContain(`after the mask ${secrets.masked}`);
    const files = expectClean(ended);
    expect(files.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual(
      expect.arrayContaining(['evidence.db', 'events.jsonl', 'junit.xml', 'output.log', 'result.json', 'summary.md']),
    );
    const log = readFileSync(join(ended.bundle ?? '', 'output.log'), 'utf8');
    for (const each of [...harmless, 'all printed', 'in two writes [REDACTED:']) expect(log).toContain(each);
    expect((await guard(['verify', ended.bundle ?? ''])).stdout.toString()).toMatch(/^VALID/);
  });

  it('are in nothing that a killed guard leaves behind', async () => {
    const { argv, cwd } = command();
    const run = new GuardRun(['run', '--', ...argv], { env, cwd });
    await run.printed('flowforge: seal run=');
    run.child.kill('SIGKILL');
    const ended = await run.ended();
    expect(expectClean(ended).length).toBeGreaterThan(0);
  });

  it('are not named when the command that holds them cannot be run', async () => {
    const { cwd } = command();
    const run = new GuardRun(['run', '--', `./${secrets.argument}`, secrets.environment], { env, cwd });
    const ended = await run.ended();
    expect(ended.code).toBe(127);
    expectClean(ended);
  });

  it('are hidden too when the line that declares them is the last and has no end', async () => {
    const script = 'printf "%s\\n::add-mask::%s" "$VALUE" "$VALUE"';
    const run = new GuardRun(['run', '--', 'sh', '-c', script], { env: { VALUE: secrets.masked } });
    const ended = await run.ended();
    expect(ended.code).toBe(0);
    expectClean({ run, stderr: '' });
  });

  it('of a leftover are not named with it', async () => {
    const { cwd } = command();
    // Until it is executed its command line is that of the shell which starts it.
    const executed = 'until tr "\\0" " " < /proc/$!/cmdline | grep -q "^sh -c sleep"; do :; done';
    const script = `sh -c "sleep 60; :" leftover "$DEPLOY_TOKEN" > /dev/null 2>&1 & ${executed}; exit 0`;
    const run = new GuardRun(['run', '--', 'sh', '-c', script], { env, cwd });
    const ended = await run.ended();
    expect(ended.code).toBe(0);
    expect(ended.stderr).toMatch(/left \d process(es)? behind \(sh -c sleep 60; : leftover \[REDACTED:/);
    expectClean(ended);
  });
});
