import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Event, EventOf } from '../../src/model.ts';
import { ActionStep, annotations } from './action-step.ts';
import { guard, resultIn, temporaryFolder } from './guard.ts';

const MISSPELT = 'version: 1\nprofil: strict\n';
const PROBLEM = 'profil is not a key that this version knows; did you mean profile?';

describe('a run with a policy that is not valid', () => {
  it('starts nothing', async () => {
    const cwd = folderWith({ 'bad.yml': MISSPELT });
    const { code, stderr, bundle } = await guard(['run', '--policy', 'bad.yml', '--', 'touch', 'started'], { cwd });
    expect(code).toBe(125);
    expect(stderr).toBe(`flowforge: the policy is not valid, nothing was started:\nflowforge:   bad.yml:2: ${PROBLEM}\n`);
    expect(existsSync(join(cwd, 'started'))).toBe(false);
    expect(bundle).toBeNull();
  });

  it('goes on with the watchdog where that is asked for, and says so on stderr, even when quiet, and in the evidence', async () => {
    const cwd = folderWith({ 'bad.yml': MISSPELT });
    const fallback = ['--policy', 'bad.yml', '--on-invalid-policy', 'fallback', '--profile', 'strict', '--quiet'];
    const { code, stdout, stderr, bundle } = await guard(['run', ...fallback, '--', 'echo', 'ran'], { cwd });
    expect([code, stdout.toString()]).toEqual([0, 'ran\n']);
    expect(stderr).toContain(`flowforge: THE POLICY IS NOT VALID: bad.yml:2: ${PROBLEM}\n`);
    expect(startOf(bundle).payload).toMatchObject({
      profile: 'watchdog',
      policy_sources: { profile: 'on-invalid-policy fallback' },
    });
    const [told, ...more] = eventsIn(bundle).filter(({ event_type }) => event_type === 'policy_fallback');
    expect(told?.payload).toEqual({ error: `bad.yml:2: ${PROBLEM}` });
    expect(more).toEqual([]);
    expect((await guard(['verify', bundle ?? ''])).code).toBe(0);
  });

  it('still ends what crosses a limit of the options', async () => {
    const fallback = ['--policy', '/no/such/policy.yml', '--on-invalid-policy', 'fallback', '--wall-time', '500ms'];
    const { code, bundle } = await guard(['run', ...fallback, '--', 'sleep', '600']);
    expect(code).toBe(86);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'killed', rules: ['wall-time'], profile: 'watchdog' });
  });
});

describe('a run with a policy', () => {
  it('has what the policy says of a step of its name, and says where each value is from', async () => {
    const cwd = folderWith({
      'org/base.yml': 'version: 1\nwarmup: 1s\n',
      'flowforge.yml': 'version: 1\nextends: org/base.yml\nsteps:\n  "train-*": { profile: strict, grace: 1s }\n',
    });
    const options = ['--policy', 'flowforge.yml', '--name', 'train-7', '--wall-time', '9m'];
    const { bundle } = await guard(['run', ...options, '--', 'true'], { cwd, env: { FLOWFORGE_MAX_PROCESSES: '4000' } });
    expect(startOf(bundle).payload).toMatchObject({
      profile: 'strict',
      policy_sources: {
        profile: 'flowforge.yml:4',
        grace: 'flowforge.yml:4',
        warmup: 'org/base.yml:2',
        'limits.wall-time': '--wall-time',
        'limits.max-processes': 'FLOWFORGE_MAX_PROCESSES',
      },
    });
    expect(readFileSync(join(bundle ?? '', 'report.html'), 'utf8')).toContain('<code>org/base.yml:2</code>');
    const other = await guard(['run', '--policy', 'flowforge.yml', '--', 'true'], { cwd });
    expect(startOf(other.bundle).payload).toMatchObject({ name: 'true', profile: 'standard' });
  });
});

describe('the action', () => {
  it('takes its limits for ceilings: a policy of the checkout lowers them and does not raise them', async () => {
    const policy = 'version: 1\nlimits: { wall-time: 2h, no-output-timeout: 1m }\nrules: { wall-time: off }\n';
    const inputs = { 'wall-time': '1s', 'no-output-timeout': '9m', policy: 'flowforge.yml', run: 'sleep 600' };
    const { code, outputs, stderr } = await stepWith(policy, inputs);
    expect(code).toBe(86);
    expect(outputs).toMatchObject({ verdict: 'killed', reason: 'wall time exceeded 1s' });
    expect(startOf(outputs['evidence-path'] ?? null).payload.policy_sources).toEqual({
      'limits.wall-time': 'input wall-time',
      'limits.no-output-timeout': 'flowforge.yml:2',
      'rules.wall-time.action': 'input wall-time',
    });
    expect(stderr).toContain('input wall-time holds: "wall-time: off" in flowforge.yml:3 does not take it away');
  });

  it.each(['mode: shadow', 'profile: watchdog', 'on-runaway: alert'])(
    'ends what crosses one, whatever the checkout asks for: %s',
    async (said) => {
      const inputs = { 'wall-time': '1s', policy: 'flowforge.yml', run: 'sleep 600' };
      const { code, outputs, stderr } = await stepWith(`version: 1\n${said}\n`, inputs);
      expect(code).toBe(86);
      expect(outputs).toMatchObject({ verdict: 'killed', reason: 'wall time exceeded 1s' });
      expect(stderr).toContain(`limits that are inputs hold: "${said}" in flowforge.yml:2 does not take them away`);
    },
  );

  it('warns on the page of the job when the watchdog took the place of the policy', async () => {
    const inputs = { policy: 'flowforge.yml', 'on-invalid-policy': 'fallback', run: 'echo ran' };
    const { code, stdout } = await stepWith(MISSPELT, inputs);
    expect(code).toBe(0);
    expect(annotations(stdout, 'warning').join('\n')).toContain(`flowforge.yml:2: ${PROBLEM}`);
    const stopped = await stepWith(MISSPELT, { ...inputs, 'on-invalid-policy': 'stop' });
    expect(stopped.code).toBe(125);
    expect(stopped.stdout).not.toContain('ran\n');
  });
});

function stepWith(policy: string, inputs: Readonly<Record<string, string>>) {
  const step = new ActionStep({ 'upload-evidence': 'never', ...inputs });
  writeFileSync(join(step.workspace, 'flowforge.yml'), policy);
  return step.main();
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function eventsIn(bundle: string | null): readonly Event[] {
  const lines = readFileSync(join(bundle ?? '', 'events.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly event: Event }).event);
}

function startOf(bundle: string | null): EventOf<'run_started'> {
  const [first] = eventsIn(bundle);
  if (first?.event_type !== 'run_started') throw new Error('the first event is of another type');
  return first;
}
