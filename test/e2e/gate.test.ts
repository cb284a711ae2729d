import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guard, program, temporaryFolder } from './guard.ts';

const thisRun = {
  ...{ GITLAB_CI: 'true', CI_PROJECT_PATH: 'octo/app', CI_COMMIT_SHA: 'abc', CI_CONFIG_PATH: '.gitlab-ci.yml' },
  ...{ CI_JOB_NAME: 'test', CI_PIPELINE_ID: '42', CI_JOB_ID: '7' },
};
const inOtherJob = { ...thisRun, CI_JOB_NAME: 'gate', CI_JOB_ID: '8' };

describe('flowforge-ci gate', () => {
  it('passes the bundles of other jobs of this run, in the usual folder', async () => {
    const { evidenceDir } = await recorded(['run', '--name', 'test', '--', 'true']);
    const { code, stdout, stderr } = await gate([], evidenceDir);
    expect(code, `${stdout}${stderr}`).toBe(0);
    expect(`${stdout}`).toMatch(
      /^policy: the built-in gate policy\nrun: ci gitlab, repository octo\/app, sha abc, workflow \.gitlab-ci\.yml, run_id 42\n\nstep +verdict +integrity +tier +CPU +wall +peak +finding\ntest +passed +VALID .* ok\n\ngate passed: 1 bundle\n$/,
    );
    expect(stderr).toBe('');
  });

  it('fails a real runaway that was killed, in every way of telling it', async () => {
    const { evidenceDir, code: runCode } = await recorded([
      'run',
      '--name',
      'test',
      '--',
      ...program('infinite-looper'),
      '--timeout',
      '40',
    ]);
    expect(runCode).toBe(86);
    const folder = temporaryFolder();
    const [junit, summary] = [join(folder, 'gate.xml'), join(folder, 'gate.md')];
    writeFileSync(summary, '# job\n');
    const told = await gate(['--junit-path', junit, '--job-summary', summary], evidenceDir);
    expect(told.code).toBe(1);
    expect(`${told.stdout}`).toMatch(/^FAIL "test" verdict: the step was killed, allowed is passed \(output-loop.*\[.+\]$/m);
    expect(`${told.stdout}`).toMatch(/^gate failed: 2 findings in 1 bundle$/m);
    expect(readFileSync(junit, 'utf8')).toMatch(
      /<testcase classname="flowforge\.gate\.test\.test" name="verdict" time="0">\n +<failure message="FAIL &quot;test&quot; verdict/,
    );
    expect(readFileSync(summary, 'utf8')).toMatch(/^# job\n## FlowForge Guard: gate failed: 2 findings in 1 bundle\n/);
    const json = JSON.parse(`${(await gate(['--json'], evidenceDir)).stdout}`) as { findings: readonly { message: string }[] };
    expect(json).toMatchObject({
      pass: false,
      policy: { origin: 'the built-in gate policy', sha256: null },
      expected: { run_id: '42' },
      bundles: [{ integrity: 'VALID', run: { step: 'test', verdict: 'killed' } }],
      findings: [
        { level: 'fail', check: 'verdict', step: 'test', problem: { kind: 'verdict', verdict: 'killed', allowed: ['passed'] } },
        { level: 'fail', check: 'actions', step: 'test', problem: { kind: 'action', action: 'kill' } },
      ],
    });
    expect(json.findings[0]?.message).toContain('the step was killed');
  });

  it('fails without evidence, and is not turned off by FLOWFORGE_DISABLE', async () => {
    const nowhere = join(temporaryFolder(), 'nowhere');
    expect(await gate([], nowhere, { FLOWFORGE_DISABLE: '1' })).toMatchObject({ code: 1 });
  });

  it('says loudly that it takes bundles of any run, where it does', async () => {
    const { evidenceDir } = await recorded(['run', '--', 'true'], { ...thisRun, CI_PIPELINE_ID: '41' });
    expect((await gate([], evidenceDir)).code).toBe(1);
    const any = await gate(['--any-run'], evidenceDir);
    expect(any).toMatchObject({ code: 0, stderr: 'flowforge: --any-run: bundles of any run are taken for those of this one\n' });
    expect((await gate(['--expect-run', '41'], evidenceDir)).code).toBe(0);
    const onLaptop = await guard(['gate', evidenceDir]);
    expect(onLaptop.code).toBe(0);
    expect(onLaptop.stderr).toBe(
      'flowforge: no CI says which run this is: bundles of any run are taken; say it with --expect-run ID\n',
    );
  });

  it('takes the policy that is pinned, and no other', async () => {
    const { evidenceDir } = await recorded(['run', '--name', 'test', '--', 'false']);
    const policy = join(temporaryFolder(), 'gate.yml');
    const text = 'version: 1\ngate: { required: [test], allow-verdicts: [failed] }\n';
    writeFileSync(policy, text);
    const pin = createHash('sha256').update(text).digest('hex');
    const pinned = await gate(['--policy', policy, '--policy-sha256', pin], evidenceDir);
    expect(pinned.code).toBe(0);
    expect(`${pinned.stdout}`).toContain(`policy: ${policy}, sha256 ${pin}, as pinned\n`);
    expect(`${(await gate(['--policy', policy], evidenceDir)).stdout}`).toContain(`policy: ${policy}, sha256 ${pin}\n`);
    const changed = text.replace('[failed]', '[passed, failed]');
    writeFileSync(policy, changed);
    expect(await gate(['--policy', policy, '--policy-sha256', pin], evidenceDir)).toMatchObject({
      code: 1,
      stderr: `flowforge: the policy ${policy} is not the one that is pinned: its SHA-256 is ${createHash('sha256').update(changed).digest('hex')}, required is ${pin}; nothing was judged\n`,
    });
    writeFileSync(policy, 'version: 1\nextends: other.yml\n');
    const open = createHash('sha256').update(readFileSync(policy)).digest('hex');
    expect(await gate(['--policy', policy, '--policy-sha256', open], evidenceDir)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'extends: other.yml is not pinned, and this policy is: write other.yml@sha256:<64 hex digits>',
      ),
    });
  });

  it.each([
    [['--polciy', 'x'], 'unknown option --polciy. Did you mean --policy?'],
    [
      ['--policy', '/nowhere.yml'],
      "the policy /nowhere.yml cannot be read: ENOENT: no such file or directory, open '/nowhere.yml'",
    ],
    [['--policy-sha256', 'abc'], 'policy-sha256: "abc" is not a SHA-256: write 64 hex digits, as sha256sum prints them'],
    [['--policy-sha256', 'a'.repeat(64)], 'policy-sha256 pins a policy file, and there is none: name it as policy'],
    [['--any-run', '--expect-run', '1'], '--any-run takes bundles of any run: leave out --expect-…'],
    [['--expect-sha='], '--expect-sha is empty: what is it to be?'],
    [['--expires', '1h'], '--expires belongs to --issue'],
    [['--issue', 'x'], '--issue judges nothing: leave out "x"'],
    [['--issue', '--json'], '--issue judges nothing: leave out --json'],
    [['--issue'], '--key-env FLOWFORGE_TOKEN_KEY: it is not set'],
    [
      ['--issue', '--key-env', 'PATH', '--expect-sha', 'a', '--expect-run', '1', '--policy-sha256', ''],
      '--policy-sha256: write 64 hex digits, as sha256sum prints them',
    ],
  ])('answers %j with what is wrong', async (args, problem) => {
    const { code, stderr } = await gate(args, temporaryFolder());
    expect({ code, stderr }).toEqual({ code: 2, stderr: `flowforge: ${problem}\n` });
  });
});

describe('run --require-token', () => {
  const key = { FLOWFORGE_TOKEN_KEY: 'a key of the project, long enough' };
  const run = (env: Record<string, string>, more: readonly string[] = []) =>
    guard(['run', '--require-token', ...more, '--', 'sh', '-c', 'env; sleep 20'], { env: { ...thisRun, ...key, ...env } });

  it('starts with a token for this run, ends with the time that it grants, and shows neither token nor key to the command', async () => {
    const FLOWFORGE_TOKEN = await issued(['--budget', '1s']);
    const { code, stdout, stderr, bundle } = await run({ FLOWFORGE_TOKEN }, ['--grace', '1s']);
    expect(code, stderr).toBe(86);
    expect(stderr).toContain('wall-time');
    expect(`${stdout}`).toContain('CI_PIPELINE_ID=42');
    const texts = ['events.jsonl', 'output.log'].map((name) => readFileSync(join(bundle ?? '', name), 'utf8'));
    for (const text of [`${stdout}`, ...texts]) expect(text).not.toMatch(/FLOWFORGE_TOKEN/);
    for (const secret of [FLOWFORGE_TOKEN, key.FLOWFORGE_TOKEN_KEY])
      expect([`${stdout}`, ...texts].join('')).not.toContain(secret);
  });

  it.each([
    ['none', async () => ({}), 'there is no token in FLOWFORGE_TOKEN'],
    [
      'a tampered one',
      async () => ({ FLOWFORGE_TOKEN: `${await issued([])}A` }),
      'the token was tampered with, or was issued with another key',
    ],
    [
      'one of another run',
      async () => ({ FLOWFORGE_TOKEN: await issued(['--expect-run', '41']) }),
      'the token is for run "41", and this is "42"',
    ],
    [
      'one of another commit',
      async () => ({ FLOWFORGE_TOKEN: await issued(['--expect-sha', 'abd']) }),
      'the token is for commit "abd", and this is "abc"',
    ],
  ])('starts nothing with %s', async (_, env, why) => {
    const { code, stdout, stderr, bundle } = await run(await env());
    expect({ code, stdout: `${stdout}`, stderr, bundle }).toEqual({
      code: 125,
      stdout: '',
      stderr: `flowforge: require-token: ${why}; nothing was started\n`,
      bundle: null,
    });
  });

  it('holds a run to the policy that the token names', async () => {
    const { evidenceDir } = await recorded(['run', '--wall-time', '30s', '--', 'true']);
    const policy = join(evidenceDir, 'policy.json');
    const sha256 = createHash('sha256').update(readFileSync(policy)).digest('hex');
    const FLOWFORGE_TOKEN = await issued(['--policy-sha256', sha256]);
    const asked = (wallTime: string) =>
      guard(['run', '--require-token', '--wall-time', wallTime, '--', 'true'], { env: { ...thisRun, ...key, FLOWFORGE_TOKEN } });
    expect((await asked('30s')).code).toBe(0);
    const other = await asked('31s');
    expect(other.code).toBe(125);
    expect(other.stderr).toMatch(
      new RegExp(
        `^flowforge: require-token: the token is for policy "${sha256}", and this is "[0-9a-f]{64}"; nothing was started\n$`,
      ),
    );
  });

  it('is beaten by the kill switch, as everything is', async () => {
    const { code } = await guard(['run', '--require-token', '--', 'sh', '-c', 'exit 3'], { env: { FLOWFORGE_DISABLE: '1' } });
    expect(code).toBe(3);
  });

  async function issued(args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await guard(['gate', '--issue', ...args], { env: { ...thisRun, ...key } });
    expect(code, stderr).toBe(0);
    return `${stdout}`.trim();
  }
});

/** A guarded step in a job of the pipeline; `evidenceDir` is its bundle. */
async function recorded(args: readonly string[], env: Record<string, string> = thisRun) {
  const { code, bundle, stderr } = await guard(args, { env });
  if (bundle === null) throw new Error(stderr);
  return { code, evidenceDir: bundle };
}

function gate(args: readonly string[], evidenceDir: string, env: Record<string, string> = {}) {
  return guard(['gate', ...args], { env: { ...inOtherJob, FLOWFORGE_EVIDENCE_DIR: evidenceDir, ...env } });
}
