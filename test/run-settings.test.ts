import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readOptions } from '../src/decision/read-options.ts';
import { runSettings } from '../src/run-settings.ts';
import { temporaryFolder } from './evidence/recorded-run.ts';

describe('what a run is told', () => {
  it('names who said what', async () => {
    const policy = policyFile('version: 1\nprofile: strict\ngrace: 1s\nlimits: { wall-time: 30m }\n');
    const settings = await settingsOf({ policy, 'wall-time': '2h' });
    expect(settings.policySources).toEqual({
      profile: `${policy}:2`,
      grace: `${policy}:3`,
      'limits.wall-time': '--wall-time',
    });
    expect(settings).toMatchObject({ policyFallback: null, notes: [], hasGate: false });
  });

  it('is what the policy says of a step of its name', async () => {
    const policy = policyFile('version: 1\nsteps: { "train-*": { mode: shadow } }\n');
    expect((await settingsOf({ policy }, 'train-1')).policy.mode).toBe('shadow');
    expect((await settingsOf({ policy }, 'test')).policy.mode).toBe('enforce');
  });

  it('tells whether there is a gate', async () => {
    expect((await settingsOf({ policy: policyFile('version: 1\ngate: { required: [test] }\n') })).hasGate).toBe(true);
  });
});

describe('a policy that is not valid', () => {
  const wrong = 'version: 1\ngrase: 1s\nlimits: { wall-time: soon }\n';

  it('stops the run', async () => {
    const policy = policyFile(wrong);
    expect(await runSettings(optionsOf({ policy }))).toMatchObject({
      kind: 'invalid',
      problem: `the policy is not valid, nothing was started:
flowforge:   ${policy}:2: grase is not a key that this version knows; did you mean grace?
flowforge:   ${policy}:3: limits.wall-time: "soon" is not a duration; write it like 500ms, 30s, 10m or 2h`,
    });
  });

  it('cannot put an order for the CI into the lines that say what is wrong with it', async () => {
    const policy = policyFile('version: 1\ngrace: "soon\\n::error::no\\e[2J##[error]no"\nextends: "a\\n::error::b.yml"\n');
    const { problem } = (await runSettings(optionsOf({ policy }))) as { problem: string };
    expect(problem.split('\n').slice(1)).toEqual([
      `flowforge:   ${policy}:2: grace: "soon ::error::no## [error]no" is not a duration; write it like 500ms, 30s, 10m or 2h`,
    ]);
  });

  it('leaves the watchdog when that was asked for, whatever profile the options name', async () => {
    const policy = policyFile(wrong);
    const settings = await settingsOf({ policy, 'on-invalid-policy': 'fallback', profile: 'strict' });
    expect(settings.policy.profile).toBe('watchdog');
    expect(settings.policy.rules['output-loop'].action).toBe('alert');
    expect(settings.policySources['profile']).toBe('on-invalid-policy fallback');
    expect(settings.policyFallback).toBe(
      `${policy}:2: grase is not a key that this version knows; did you mean grace?; ${policy}:3: limits.wall-time: "soon" is not a duration; write it like 500ms, 30s, 10m or 2h`,
    );
    expect(settings.hasGate).toBe(true);
  });

  it('leaves the limits of the options, which still end the command', async () => {
    const settings = await settingsOf({ policy: '/no/such/policy.yml', 'on-invalid-policy': 'fallback', 'wall-time': '5m' });
    expect(settings.policy.limits.wallTimeMs).toBe(300_000);
    expect(settings.policy.rules['wall-time'].action).toBe('kill');
    expect(settings.policy.rules.hang).toMatchObject({ action: 'alert', declared: 'kill' });
    expect(settings.policyFallback).toMatch(/^\/no\/such\/policy\.yml: the policy file cannot be read: ENOENT/);
  });
});

function policyFile(text: string): string {
  const path = join(temporaryFolder(onTestFinished), 'flowforge.yml');
  writeFileSync(path, text);
  return path;
}

function optionsOf(values: Readonly<Record<string, string>>) {
  const options = readOptions([{ said: (name) => `--${name}`, values }]);
  if (options.kind === 'invalid') throw new Error(options.problem);
  return options;
}

async function settingsOf(values: Readonly<Record<string, string>>, step = '') {
  const settings = await runSettings(optionsOf(values), step);
  if (settings.kind === 'invalid') throw new Error(settings.problem);
  return settings;
}
