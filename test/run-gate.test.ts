import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { defaultGatePolicy } from '../src/decision/default-gate-policy.ts';
import { packBundle } from '../src/evidence/pack-bundle.ts';
import type { GatePolicy, Judgement } from '../src/model.ts';
import { type GateOrder, runGate } from '../src/run-gate.ts';
import { told } from './gate/gated-runs.ts';
import { cutSeal, endedAtMs, pipeline, pipelineBundle } from './gate/pipeline-bundle.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signingKey = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const otherKey = generateKeyPairSync('ed25519').publicKey;

/** Bundles of one pipeline, made once; a test changes copies. */
const made = mkdtempSync(join(tmpdir(), 'flowforge-gate-'));
let passed: string;
let killed: string;
let foreign: string;
let signed: string;

beforeAll(async () => {
  passed = await pipelineBundle(made, { step: 'test' });
  killed = await pipelineBundle(made, { step: 'build', killed: true });
  foreign = await pipelineBundle(made, { step: 'lint', identity: { run_id: '41' } });
  signed = await pipelineBundle(made, { step: 'signed', signingKey });
}, 60_000);

afterAll(() => rmSync(made, { recursive: true }));

describe('over real bundles the gate', () => {
  it('passes what is VALID and of this run', async () => {
    const judgement = await gate([copied(passed)]);
    expect(told(judgement)).toEqual([]);
    expect(judgement.pass).toBe(true);
    expect(judgement.bundles[0]?.run).toMatchObject({
      step: 'test',
      job: 'test',
      verdict: 'passed',
      cpuMs: 2900,
      wallMs: 3050,
      tier: { name: 'init' },
    });
  });

  it('fails a bundle in which a file was changed', async () => {
    const bundle = copied(passed);
    writeFileSync(join(bundle, 'summary.md'), 'all is well');
    await expectFailure(
      [bundle],
      [
        `FAIL "test" integrity: INVALID, required is VALID: summary.md was changed: its SHA-256 is not the one in run_sealed (and 1 more); flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [${bundle}]`,
      ],
    );
  });

  it('fails a bundle in which an event was changed, and believes nothing that it says', async () => {
    const bundle = copied(killed);
    const events = join(bundle, 'events.jsonl');
    writeFileSync(events, readFileSync(events, 'utf8').replace('"outcome":"killed"', '"outcome":"passed"'));
    await expectFailure(
      [bundle],
      [
        `FAIL integrity: INVALID, required is VALID: events.jsonl, line 7: the hash does not match: this event, or one before it, was changed; flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [${bundle}]`,
      ],
    );
  });

  it('judges by the events, whatever result.json says', async () => {
    const bundle = copied(killed);
    const result = join(bundle, 'result.json');
    writeFileSync(result, readFileSync(result, 'utf8').replace('"verdict": "killed"', '"verdict": "passed"'));
    const { bundles, pass } = await gate([bundle]);
    expect(bundles[0]).toMatchObject({ integrity: 'INVALID', run: { verdict: 'killed' } });
    expect(pass).toBe(false);
  });

  it('fails a bundle whose log was cut in a line', async () => {
    const bundle = copied(passed);
    truncateSync(join(bundle, 'events.jsonl'), readFileSync(join(bundle, 'events.jsonl')).length - 20);
    await expectFailure(
      [bundle],
      [
        `FAIL integrity: INVALID, required is VALID: events.jsonl, line 3: the line has no end: the file was cut; flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [${bundle}]`,
      ],
    );
  });

  it('fails a folder that is left of a bundle whose events are gone', async () => {
    const bundle = copied(passed);
    rmSync(join(bundle, 'events.jsonl'));
    const [line = ''] = told(await gate([join(bundle, '..')]));
    expect(line).toContain(
      `FAIL integrity: INVALID, required is VALID: ${bundle} is not a bundle: its events.jsonl cannot be read`,
    );
  });

  it('fails the bundle of another run of the pipeline', async () => {
    await expectFailure(
      [foreign],
      [
        `FAIL "lint" integrity: INVALID, required is VALID: this is run "41" of job "test"; expected was run "42", not "41"; flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [${foreign}]`,
      ],
    );
    expect((await gate([foreign], {}, { expected: {} })).pass).toBe(true);
  });

  it('fails a bundle of an attempt that the pipeline has not come to, which would hide the one that it has', async () => {
    const folder = temporaryFolder();
    const first = await pipelineBundle(folder, { step: 'build', killed: true });
    const later = await pipelineBundle(folder, { step: 'build', identity: { attempt: '99' } });
    const judgement = await gate([folder], {}, { latestAttempt: 1 });
    expect(judgement.bundles.map(({ path, integrity, problems }) => ({ path, integrity, problems }))).toEqual([
      { path: first, integrity: 'VALID', problems: [] },
      { path: later, integrity: 'INVALID', problems: ['this is attempt "99", and the pipeline has come to 1'] },
    ]);
    expect(told(judgement).filter((line) => line.includes('verdict'))).toHaveLength(1);
    const second = await gate([folder], {}, { latestAttempt: 99 });
    expect(second.pass).toBe(true);
  });

  it('fails where a required step has left nothing', async () => {
    await expectFailure(
      [passed],
      [
        'FAIL required: no evidence of a step "deploy", only of "test"; run it under the guard with that --name and bring its bundle here',
      ],
      { required: ['test', 'deploy'] },
    );
  });

  it('fails a step that was killed', async () => {
    await expectFailure(
      [killed],
      [
        `FAIL "build" verdict: the step was killed, allowed is passed (output-loop: LOG repeated the same line 2000 times); flowforge-ci timeline shows what happened [${killed}]`,
        `FAIL "build" actions: the guard decided kill, allowed is continue, alert, log_only (output-loop: LOG repeated the same line 2000 times); flowforge-ci timeline shows what happened [${killed}]`,
      ],
    );
  });

  it.each(['fail', 'warn', 'allow'] as const)('says of INCOMPLETE evidence what the policy says: %s', async (incomplete) => {
    const bundle = copied(passed);
    await cutSeal(bundle);
    const judgement = await gate([bundle], { incomplete });
    const word = { fail: 'FAIL', warn: 'WARN', allow: 'note' }[incomplete];
    expect(told(judgement)).toEqual([
      `${word} "test" integrity: INCOMPLETE, required is VALID: there is no run_sealed at the end: the guard was killed, or its evidence has a gap, or the end was cut off (and 1 more); run the step again, or allow it with gate: { incomplete: warn } [${bundle}]`,
    ]);
    expect(judgement.pass).toBe(incomplete !== 'fail');
  });

  it('fails evidence that is too old', async () => {
    await expectFailure(
      [passed],
      [`FAIL "test" age: the evidence is 24h 1m old, required is 24h at most; run the step again [${passed}]`],
      { maxAgeMs: 86_400_000 },
      { nowMs: endedAtMs + 86_400_000 + 60_000 },
    );
  });

  it('fails what is not signed, and what another key has signed', async () => {
    await expectFailure(
      [passed],
      [
        `FAIL "test" integrity: INVALID, required is VALID: the bundle is not signed; flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it [${passed}]`,
      ],
      { signed: true },
      { publicKey },
    );
    const { pass, bundles } = await gate([signed], { signed: true }, { publicKey: otherKey });
    expect({ pass, integrity: bundles[0]?.integrity }).toEqual({ pass: false, integrity: 'INVALID' });
    expect((await gate([signed], { signed: true }, { publicKey: createPublicKey(signingKey) })).pass).toBe(true);
  });

  it('does not let a signature be cut off with the seal', async () => {
    const bundle = copied(signed);
    await cutSeal(bundle);
    rmSync(join(bundle, 'manifest.dsse.json'));
    const judgement = await gate([bundle], { signed: true, incomplete: 'allow' }, { publicKey });
    expect(judgement.pass).toBe(false);
  });

  it('tells of each bundle among many what is wrong with it, and with no other', async () => {
    const tampered = copied(passed);
    writeFileSync(join(tampered, 'summary.md'), 'all is well');
    const judgement = await gate([tampered, passed, killed, foreign]);
    const failing = judgement.cases.filter(({ findings }) => findings.length > 0);
    expect(failing.map(({ check, bundle }) => [check, bundle?.path])).toEqual([
      ['integrity', tampered],
      ['verdict', killed],
      ['actions', killed],
      ['integrity', foreign],
    ]);
  });

  it('compares with a baseline, which is of another run', async () => {
    const judgement = await gate([passed], { regression: { cpuBp: 1, wallBp: 1 } }, { baseline: copied(passed) });
    expect(told(judgement)).toEqual([]);
    expect((await gate([passed], { regression: { cpuBp: 1, wallBp: 1 } }, { baseline: foreign })).pass).toBe(true);
  });
});

describe('in a tree of downloaded artifacts the gate', () => {
  it('finds folders and archives, however the artifacts are laid out, and not what else lies there', async () => {
    const tree = temporaryFolder();
    cpSync(passed, join(tree, 'flowforge-evidence-test-1', basename(passed)), { recursive: true });
    cpSync(signed, join(tree, 'flowforge-evidence-signed-1'), { recursive: true });
    mkdirSync(join(tree, 'packed'));
    writeFileSync(join(tree, 'packed', 'run.tar.gz'), await packBundle(killed));
    writeFileSync(join(tree, 'packed', 'coverage.xml'), '');
    const { bundles } = await gate([tree]);
    expect(bundles.map(({ path, integrity, run }) => [path.slice(tree.length + 1).split('/')[0], integrity, run?.step])).toEqual([
      ['flowforge-evidence-signed-1', 'VALID', 'signed'],
      ['flowforge-evidence-test-1', 'VALID', 'test'],
      ['packed', 'VALID', 'build'],
    ]);
  });

  it('follows no link, and says so', async () => {
    const tree = temporaryFolder();
    symlinkSync(passed, join(tree, 'link'));
    await expectFailure(
      [tree],
      [`FAIL evidence: ${join(tree, 'link')} is a link, and links are not followed: what it leads to was not looked at`],
    );
  });

  it('goes no deeper than artifacts do, and says so', async () => {
    const tree = temporaryFolder();
    const deep = join(tree, 'a', 'b', 'c', 'd', 'e', 'f');
    cpSync(passed, join(deep, 'g'), { recursive: true });
    await expectFailure([tree], [`FAIL evidence: ${deep} lies deeper than 6 folders, and was not searched`]);
  });

  it('fails where there is nothing, and where there is no such place', async () => {
    const tree = temporaryFolder();
    await expectFailure(
      [tree],
      [
        `FAIL evidence: there is no bundle in ${tree}, required is at least one; run the steps under the guard and bring their evidence here`,
      ],
    );
    await expectFailure(
      [join(tree, 'nowhere')],
      [`FAIL evidence: ${join(tree, 'nowhere')} does not exist: name the folder of a run, its .tar.gz, or a folder of them`],
    );
  });

  it.skipIf(process.platform === 'win32')('fails where a place leads in a circle', async () => {
    const circle = join(temporaryFolder(), 'circle');
    symlinkSync(circle, circle);
    await expectFailure(
      [circle],
      [`FAIL evidence: ${circle} cannot be searched: ELOOP: too many symbolic links encountered, stat '${circle}'`],
    );
  });
});

function gate(places: readonly string[], policy: Partial<GatePolicy> = {}, order: Partial<GateOrder> = {}): Promise<Judgement> {
  const usual = { baseline: undefined, publicKey: null, expected: pipeline, nowMs: endedAtMs + 1000 };
  return runGate({ places, ...usual, ...order, policy: { ...defaultGatePolicy, ...policy } });
}

async function expectFailure(
  places: readonly string[],
  lines: readonly string[],
  policy: Partial<GatePolicy> = {},
  order: Partial<GateOrder> = {},
): Promise<void> {
  const judgement = await gate(places, policy, order);
  expect(told(judgement)).toEqual(lines);
  expect(judgement.pass).toBe(false);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-gate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy that the test may ruin. */
function copied(bundle: string): string {
  const copy = join(temporaryFolder(), basename(bundle));
  cpSync(bundle, copy, { recursive: true });
  return copy;
}
