import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { askedChecks } from '../../src/cli/verify-checks.ts';
import { openJournal } from '../../src/evidence/journal.ts';
import { type Verification, verifyBundle } from '../../src/evidence/verify.ts';
import type { EventDraft, RunIdentity } from '../../src/model.ts';
import { witnessLine } from '../../src/report/witness-line.ts';
import { forgeEvents, forgeManifest } from './forged-bundle.ts';
import { killedRun, processExited, runId, runStarted, temporaryFolder } from './recorded-run.ts';

const ours = keyPair();
const theirs = keyPair();
const identity: RunIdentity = {
  ...{ ci: 'github', repository: 'octo/hello', sha: 'f'.repeat(40), workflow: 'build', job: 'test', run_id: '7', attempt: '1' },
  step: 'unit',
};
const thisJob = {
  ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/hello', GITHUB_SHA: 'f'.repeat(40), GITHUB_WORKFLOW: 'build' },
  ...{ GITHUB_JOB: 'test', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1' },
};

/** The bytes of a sealed and signed bundle, by file name, and what its job's log said of it. */
const signed = new Map<string, Buffer>();
let jobLog: string;

beforeAll(async () => {
  const evidenceDir = mkdtempSync(join(tmpdir(), 'evidence-'));
  const recorded = await record(
    temporaryFolder((remove) => remove),
    killedRun(3),
    ours.privateKey,
  );
  for (const name of readdirSync(recorded.folder)) signed.set(name, readFileSync(join(recorded.folder, name)));
  rmSync(evidenceDir, { recursive: true });
  jobLog = recorded.jobLog;
});

describe('a signed bundle', () => {
  test('holds the signature and nothing of the key', () => {
    expect([...signed.keys()]).toContain('manifest.dsse.json');
    const secret = ours.privateKey.split('\n')[1] ?? '';
    for (const bytes of signed.values()) expect(bytes.includes(secret) || bytes.includes('PRIVATE KEY')).toBe(false);
  });

  test('is VALID with its key, and says so; without a key, it says that it was not checked', async () => {
    expect(await asked(bundle(), { 'public-key': ours.publicKey })).toMatchObject({
      verdict: 'VALID',
      notes: [expect.stringMatching(/^signed by the given key, [0-9a-f]{64}$/)],
    });
    expect(await asked(bundle(), {})).toMatchObject({ verdict: 'VALID', notes: [expect.stringMatching(/^signed, not checked/)] });
  });

  test('is INVALID with another key', async () => {
    expectInvalid(await asked(bundle(), { 'public-key': theirs.publicKey }), /names the key .*, not the given one/);
  });

  test('whose signature was removed is INVALID with the key', async () => {
    const folder = bundle();
    rmSync(join(folder, 'manifest.dsse.json'));
    expectInvalid(await asked(folder, { 'public-key': ours.publicKey }), /^the bundle is not signed$/);
    expect(await asked(folder, {})).toMatchObject({ verdict: 'VALID', notes: [] });
  });

  test('that was signed again by another key is INVALID with the key', async () => {
    const { folder } = await record(temporaryFolder(onTestFinished), killedRun(3), theirs.privateKey);
    expectInvalid(await asked(folder, { 'public-key': ours.publicKey }), /names the key/);
  });

  test('with the signature of another bundle by the same key is INVALID, with and without the key', async () => {
    const folder = bundle();
    const other = await record(temporaryFolder(onTestFinished), killedRun(4), ours.privateKey);
    cpSync(join(other.folder, 'manifest.dsse.json'), join(folder, 'manifest.dsse.json'));
    for (const flags of [{ 'public-key': ours.publicKey }, {}]) {
      expectInvalid(await asked(folder, flags), /manifest\.dsse\.json: it is the signature of another manifest\.json/);
    }
  });

  test('that was changed and whose manifest was made to agree is INVALID, with and without the key', async () => {
    const folder = bundle();
    await forgeEvents(folder, ([first, ...rest]) => [first, ...rest.slice(0, -1)]);
    rmSync(join(folder, 'evidence.db'));
    rmSync(join(folder, 'result.json'));
    const signature = readFileSync(join(folder, 'manifest.dsse.json'));
    rmSync(join(folder, 'manifest.dsse.json'));
    forgeManifest(folder);
    writeFileSync(join(folder, 'manifest.dsse.json'), signature);
    for (const flags of [{ 'public-key': ours.publicKey }, {}]) expectInvalid(await asked(folder, flags), /signature of another/);
  });

  test('that is changed in any one byte of any file is INVALID with the key', async () => {
    const folder = bundle();
    const where = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const change = fc.tuple(fc.constantFrom(...signed.keys()), where, fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([name, share, flip]) => {
        const bytes = Buffer.from(signed.get(name) ?? '');
        const at = Math.floor(share * bytes.length);
        bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
        writeFileSync(join(folder, name), bytes);
        const { verdict } = await asked(folder, { 'public-key': ours.publicKey });
        writeFileSync(join(folder, name), signed.get(name) ?? '');
        expect(verdict).toBe('INVALID');
      }),
      { numRuns: 100 },
    );
  });

  test('that was not finished is INCOMPLETE, as a guard that was killed cannot sign', async () => {
    const folder = bundle();
    await forgeEvents(folder, ([first, ...rest]) => [first, ...rest.slice(0, -1)]);
    for (const name of ['manifest.dsse.json', 'manifest.json', 'result.json', 'evidence.db']) rmSync(join(folder, name));
    const verification = await asked(folder, { 'public-key': ours.publicKey });
    expect(verification.verdict).toBe('INCOMPLETE');
    expect(verification.problems).toContain('the bundle is not signed');
  });
});

describe('a signed bundle that was not finished', () => {
  test.each([['manifest.json'], ['manifest.json', 'manifest.dsse.json']])('is INCOMPLETE without %s', async (...missing) => {
    const folder = bundle();
    for (const name of missing) rmSync(join(folder, name));
    for (const flags of [{ 'public-key': ours.publicKey }, {}]) expect((await asked(folder, flags)).verdict).toBe('INCOMPLETE');
  });
});

describe('a bundle that was rewritten as a whole, with the key in the wrong hands,', () => {
  test('is VALID for its key and INVALID for the log of its job', async () => {
    const { folder } = await record(temporaryFolder(onTestFinished), healthyRun(), ours.privateKey);
    const log = written('job.log', jobLog);
    const key = { 'public-key': ours.publicKey };
    expect((await asked(folder, key)).verdict).toBe('VALID');
    expectInvalid(await asked(folder, { ...key, witness: log }), /the job's log says .* of event 2, and the bundle has/);
    expect((await asked(bundle(), { ...key, witness: log })).verdict).toBe('VALID');
  });
});

describe('the log of a job', () => {
  test.each<[string, (log: string) => string, RegExp]>([
    ['of another run', (log) => log.replaceAll(runId, `${runId}0`), /has no line/],
    ['that ends before the seal', (log) => log.split('\n').slice(0, 2).join('\n'), /not of the seal/],
    ['that knows more events than there are', (log) => log.replaceAll('seq=12', 'seq=13'), /the bundle ends at event 12/],
  ])('%s makes the bundle INVALID', async (_, change, why) => {
    expect(change(jobLog)).not.toBe(jobLog);
    expectInvalid(await asked(bundle(), { witness: written('job.log', change(jobLog)) }), why);
  });
});

describe('the run that was expected', () => {
  test('is the one of the bundle', async () => {
    const expected = {
      'expect-repository': 'octo/hello',
      'expect-sha': 'f'.repeat(40),
      'expect-workflow': 'build',
      'expect-ci': 'github',
    };
    const more = { 'expect-job': 'test', 'expect-run': '7', 'expect-attempt': '1', 'expect-step': 'unit' };
    expect(await asked(bundle(), { ...expected, ...more })).toMatchObject({ verdict: 'VALID' });
    expect(await asked(bundle(), { 'expect-this-run': 'true' }, thisJob)).toMatchObject({ verdict: 'VALID' });
  });

  test.each(['repository', 'sha', 'workflow', 'job', 'run', 'attempt', 'step', 'ci'])('is not, when %s differs', async (name) => {
    expectInvalid(
      await asked(bundle(), { [`expect-${name}`]: 'another' }),
      /^this is run "7" of job "test"; expected was .* "another", not /,
    );
  });

  test('is not, when the CI says another run', async () => {
    const next = { ...thisJob, GITHUB_RUN_ID: '8' };
    expectInvalid(await asked(bundle(), { 'expect-this-run': 'true' }, next), /expected was run "8", not "7"$/);
  });

  test('may be named against what the CI says of the job that asks', async () => {
    const gate = { ...thisJob, GITHUB_JOB: 'gate' };
    expectInvalid(await asked(bundle(), { 'expect-this-run': 'true' }, gate), /expected was job "gate", not "test"$/);
    expect(await asked(bundle(), { 'expect-this-run': 'true', 'expect-job': 'test' }, gate)).toMatchObject({ verdict: 'VALID' });
  });
});

describe('what was asked for and cannot be looked at', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['an empty value', { 'expect-sha': '' }, /^--expect-sha is empty/],
    ['a CI that does not say which run this is', { 'expect-this-run': 'true' }, /^--expect-this-run: this CI does not say/],
    ['a key that is not there', { 'public-key': '/no/such/key.pem' }, /key\.pem cannot be read \(ENOENT\)/],
    ['a log that is not there', { witness: '/no/such/job.log' }, /^the job's log cannot be read: .*ENOENT/],
  ])('is wrong usage: %s', async (_, flags, problem) => {
    expect(await askedChecks(flags, {})).toEqual({ kind: 'wrong', problem: expect.stringMatching(problem) });
  });
});

/** A copy of the signed bundle that the test may ruin. */
function bundle(): string {
  const folder = join(temporaryFolder(onTestFinished), runId);
  mkdirSync(folder);
  for (const [name, bytes] of signed) writeFileSync(join(folder, name), bytes);
  return folder;
}

/** Records a run as its guard would, whoever that is, and keeps the lines that it would print. */
async function record(evidenceDir: string, drafts: readonly EventDraft[], signingKey: string) {
  const worker = new URL('./journal-entry.ts', import.meta.url);
  const journal = openJournal({
    evidenceDir,
    runId,
    policyJson: '{"version":1}',
    worker,
    execArgv: [],
    workerAfterMs: 0,
    signingKey,
  });
  const places = [];
  for (const [index, draft] of drafts.entries()) {
    journal.append(draft.event_type === 'run_started' ? { ...draft, payload: { ...draft.payload, identity } } : draft);
    if (index === 1 || draft.event_type === 'kill_requested') places.push(await journal.durable(10_000));
  }
  const { bundlePath, seal, degraded } = await journal.seal(10_000);
  if (bundlePath === null) throw new Error(degraded);
  const lines = [...places, seal].map((place) => (place === null ? '' : `flowforge: ${witnessLine(runId, place)}\n`));
  return { folder: bundlePath, jobLog: lines.join('') };
}

/** What somebody would rather have recorded. */
function healthyRun(): EventDraft[] {
  const exited = processExited();
  if (exited.event_type !== 'process_exited') throw new Error('the run does not end');
  const payload = { ...exited.payload, exit_code: 0, command_exit_code: 0, kill_signal: null };
  return [runStarted(), ...killedRun(3).slice(2, 5), { ...exited, outcome: 'passed', payload }];
}

async function asked(
  folder: string,
  flags: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Verification> {
  const checks = await askedChecks(flags, env);
  if (checks.kind === 'wrong') throw new Error(checks.problem);
  return verifyBundle(folder, checks.checks);
}

function expectInvalid(verification: Verification, why: RegExp): void {
  expect(verification.verdict).toBe('INVALID');
  expect(verification.problems).toContainEqual(expect.stringMatching(why));
}

function written(name: string, text: string): string {
  const path = join(temporaryFolder(onTestFinished), name);
  writeFileSync(path, text);
  return path;
}

function keyPair() {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}
