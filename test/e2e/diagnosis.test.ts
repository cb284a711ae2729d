import { spawnSync } from 'node:child_process';
import { closeSync, constants, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import type { EventOf } from '../../src/model.ts';
import { eventsOf, lastOf } from '../../src/report/events-of.ts';
import { cli, type EndedRun, type GuardOptions, GuardRun, guard, program, repository, temporaryFolder } from './guard.ts';

/** What a diagnosis may hold a kill up for, and the time to write a line on a busy machine. */
const HOLD_UP_MAX_MS = 1_000 + 500;

/** Of a promise of time: one that is late each time is late of its own. */
const timed = { retry: 4 };

/** For an inspector that SIGUSR1 opens: the usual port may be that of another test's Node. */
const anyPort = '--inspect-port=0';

const linux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;
const hasPython = spawnSync('python3', ['--version']).error === undefined;
const mayMount = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;

function fixture(name: string): string {
  return join(repository, 'fixtures', 'programs', 'diagnose', name);
}

describe.skipIf(!linux)('a kill', () => {
  test('names the process that hung, first, wherever a person may look', timed, async () => {
    const fifo = join(temporaryFolder(), 'fifo');
    const run = await guard(['run', '--hang-timeout', '2s', '--', 'sh', '-c', 'sh "$0" "$1" held; :', fixture('fifo.sh'), fifo]);
    expect(run.code).toBe(86);
    const sentence = new RegExp(
      `^cat \\(pid \\d+, child of sh -c [^)]*\\) was blocked reading the FIFO ${fifo}, held by pid \\d+ \\(sleep 30\\)`,
    );
    expect(read(run, 'summary.md').split('\n\n')[1]?.replaceAll('\\', '')).toMatch(sentence);
    const said = run.stderr.split('\n').find((line) => !line.includes(': seal run='));
    expect(said?.replace('flowforge: ', '')).toMatch(sentence);
    expect(run.stderr).toMatch(/^flowforge: killed .* cat \(pid \d+.*held by pid/m);
    expect(read(run, 'junit.xml')).toMatch(/<failure [^>]*><!\[CDATA\[[^\n]*\ncat \(pid \d+/);
    expect(read(run, 'diagnostics-1.txt')).toContain('No stack of');
    expect(heldUpMs(run)).toBeLessThan(HOLD_UP_MAX_MS);
    expect(run.run.survivors()).toEqual([]);
    expect(spawnSync(process.execPath, [cli, 'verify', run.bundle ?? '']).status).toBe(0);
  });

  test('names the function in which Node spins', timed, async () => {
    const spinning = [process.execPath, anyPort, fixture('catastrophic-regex.mjs'), '--timeout', '30'];
    const run = await lookedAt(['--wall-time', '2s', '--', ...spinning]);
    expect(run.code).toBe(86);
    expect(culprit(run)).toMatchObject({ doing: 'computing', what: expect.stringContaining('in validateHeader (') });
    expect(heldUpMs(run)).toBeLessThan(HOLD_UP_MAX_MS);
  });

  test('tells that the command waits for an answer on stdin', timed, async () => {
    const fifo = join(temporaryFolder(), 'stdin');
    spawnSync('mkfifo', [fifo]);
    const stdin = openSync(fifo, constants.O_RDWR); // nobody writes, and it does not end
    onTestFinished(() => closeSync(stdin));
    const run = await lookedAt(['--hang-timeout', '2s', '--', 'bash', '-c', 'read -r answer'], {
      stdio: [stdin, 'pipe', 'pipe'],
    });
    expect(culprit(run)).toMatchObject({
      doing: 'stdin',
      what: 'was waiting for input on stdin (a pipe from outside the command)',
    });
  });

  test('comes in time when Node does not answer its inspector', timed, async () => {
    const script = 'require("node:crypto").pbkdf2Sync("x", "y", 2 ** 31 - 1, 64, "sha512")';
    const run = await guard(['run', '--wall-time', '2s', '--', process.execPath, '-e', script]);
    expect(run.code).toBe(86);
    expect(culprit(run)).toMatchObject({ doing: 'computing' });
    expect(read(run, 'diagnostics-1.txt')).toMatch(/No stack of \d+: (its inspector did not open|node gave none)/);
    expect(heldUpMs(run)).toBeLessThan(HOLD_UP_MAX_MS);
  });

  test.skipIf(!mayMount || !hasPython)('comes in time when whoever looks is blocked in a file of /proc', timed, async () => {
    const folder = temporaryFolder();
    const blocked = join(folder, 'blocked');
    const command = join(folder, 'guard.sh');
    spawnSync('mkfifo', [blocked]);
    writeFileSync(command, `mount --bind ${blocked} /proc/locks && exec "$@"\n`);
    const guarded = [
      process.execPath,
      cli,
      'run',
      '--hang-timeout',
      '2s',
      '--',
      'python3',
      fixture('locked-file.py'),
      join(folder, 'lock'),
    ];
    const evidence = join(folder, 'evidence');
    const env = { PATH: process.env['PATH'] ?? '', FLOWFORGE_EVIDENCE_DIR: evidence };
    const { status } = spawnSync('unshare', ['-m', 'sh', command, ...guarded], { env, cwd: folder });
    expect(status).toBe(86);
    const [id = ''] = readdirSync(evidence).filter((name) => !name.startsWith('.'));
    const bundle = join(evidence, id);
    expect(readFileSync(join(bundle, 'diagnostics-1.txt'), 'utf8')).toContain('Nothing was found: looking took longer than 1s.');
    expect(heldUpMs({ bundle })).toBeLessThan(HOLD_UP_MAX_MS);
  });

  test('by memory is not held up to look', async () => {
    const [node, leaker] = program('memory-leaker');
    const run = await guard(['run', '--max-memory', '200MiB', '--', node, leaker, '--mb-per-second', '200', '--timeout', '30']);
    expect(run.code).toBe(86);
    expect(files(run)).not.toContain('diagnostics-1.txt');
  });

  test('keeps a secret out of what it tells', timed, async () => {
    const secret = 'correct-horse-battery-staple-77';
    const fifo = join(temporaryFolder(), secret);
    const options = { env: { DEPLOY_TOKEN: secret } };
    const run = await guard(['run', '--hang-timeout', '2s', '--', 'sh', fixture('fifo.sh'), fifo, 'held'], options);
    expect(culprit(run)).toMatchObject({ doing: 'pipe' });
    expect(run.stderr).not.toContain(secret);
    for (const file of ['diagnostics-1.txt', 'events.jsonl', 'summary.md', 'junit.xml'])
      expect(read(run, file), file).not.toContain(secret);
  });
});

describe.skipIf(!linux)('an alert', () => {
  test('names the process too, and asks nothing of it', timed, async () => {
    const options = ['--profile', 'watchdog', '--hang-timeout', '2s'];
    const run = await lookedAt([...options, '--', process.execPath, fixture('silent-server.mjs'), '--timeout', '5']);
    expect(run.code).toBe(124);
    expect(culprit(run)).toMatchObject({ doing: 'network' });
    expect(run.stderr).toMatch(/^flowforge: alert: node \S+silent-server.* was waiting for the network at 127\.0\.0\.1/m);
    expect(run.stderr).not.toContain('Debugger');
    expect(read(run, 'summary.md').split('\n\n')[1]).toContain('was waiting for the network');
  });
});

test('a cancel is not held up to look', async () => {
  const [node, looper] = program('ignores-term');
  const run = new GuardRun(['run', '--', node, looper, '--timeout', '30']);
  await run.printed('ready');
  run.child.kill('SIGINT');
  const ended = await run.ended();
  expect(ended.code).toBe(130);
  expect(files(ended)).not.toContain('diagnostics-1.txt');
});

/** Whoever looks has a second for it. Where a machine has none to spare, nothing can be said of what was seen: another run is tried. */
async function lookedAt(args: readonly string[], options: GuardOptions = {}): Promise<EndedRun> {
  for (let tries = 1; ; tries += 1) {
    const run = await guard(['run', ...args], options);
    const late = LATE.exec(read(run, 'diagnostics-1.txt'))?.[0];
    if (late === undefined) return run;
    if (tries === TRIES_MAX) throw new Error(`${late}, ${tries} times in a row`);
  }
}

const LATE =
  /looking took .*|there was no time for one|its inspector did not (?:open|answer).*|operation was aborted due to timeout/;
const TRIES_MAX = 12;

function culprit({ bundle }: EndedRun): EventOf<'diagnostics_captured'>['payload']['culprit'] {
  return lastOf(readBundle(bundle ?? '').events, 'diagnostics_captured')?.payload.culprit;
}

/** From the decision to the moment in which the kill was on its way. */
function heldUpMs({ bundle }: Pick<EndedRun, 'bundle'>): number {
  const { events } = readBundle(bundle ?? '');
  const [decided] = eventsOf(events, 'decision_made').filter(({ action }) => action === 'kill');
  const [requested] = eventsOf(events, 'kill_requested');
  return Date.parse(requested?.created_at ?? '') - Date.parse(decided?.created_at ?? '');
}

function read({ bundle }: EndedRun, file: string): string {
  return readFileSync(join(bundle ?? '', file), 'utf8');
}

function files({ bundle }: EndedRun): readonly string[] {
  return readdirSync(bundle ?? '');
}
