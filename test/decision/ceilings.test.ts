import { describe, expect, it } from 'vitest';
import { explainPolicy, type PolicySource } from '../../src/decision/effective-policy.ts';
import { actionOptions } from '../../src/decision/options.ts';
import { placeTexts } from '../../src/decision/place.ts';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { type OptionLayer, readOptions } from '../../src/decision/read-options.ts';

describe('limits that are inputs', () => {
  it.each([
    ['wall-time', '30m', '2h', '30m', 1_800_000],
    ['wall-time', '30m', '10m', '10m', 600_000],
    ['no-output-timeout', '5m', '1h', '5m', 300_000],
    ['hang-timeout', '5m', '1m', '1m', 60_000],
    ['max-processes', '100', '5000', '100', 100],
    ['max-output', '1GiB', '2GiB', '1GiB', 1024 ** 3],
    ['max-output', '1GiB', '1MiB', '1MiB', 1024 ** 2],
  ])('are ceilings: %s of %s makes of a file’s %s %s', (name, input, said, wins, value) => {
    const { policy, sources, notes } = explained(`limits: { ${name}: ${said} }`, { [name]: input });
    expect(Object.values(policy.limits).filter((each) => each !== null)).toEqual([value]);
    expect(sources[`limits.${name}`]).toBe(wins === input ? `input ${name}` : 'flowforge.yml:2');
    expect(notes).toEqual([]);
  });

  it.each([
    ['90%', '50%', { kind: 'share', shareBp: 5000 }],
    ['50%', '90%', { kind: 'share', shareBp: 5000 }],
    ['1GiB', '2GiB', { kind: 'bytes', bytes: 1024 ** 3 }],
  ])('are ceilings for memory: %s of %s', (input, said, value) => {
    expect(explained(`limits: { max-memory: ${said} }`, { 'max-memory': input }).policy.limits.maxMemory).toEqual(value);
  });

  it('hold where the file says something that cannot be compared, and say so', () => {
    const { policy, sources, notes } = explained('limits: { max-memory: 1GiB }', { 'max-memory': '90%' });
    expect(policy.limits.maxMemory).toEqual({ kind: 'share', shareBp: 9000 });
    expect(sources).toEqual({ 'limits.max-memory': 'input max-memory' });
    expect(notes).toEqual([
      'input max-memory holds: max-memory in flowforge.yml:2 cannot be compared with it, as one is a share and the other is not',
    ]);
  });

  it('keep their rule, whatever the file makes of it', () => {
    const { policy, sources, notes } = explained('rules: { wall-time: off, no-output: { action: alert } }', {
      ...{ 'wall-time': '30m', 'no-output-timeout': '5m' },
    });
    expect(policy.rules['wall-time'].action).toBe('kill');
    expect(policy.rules['no-output'].action).toBe('kill');
    expect(sources['rules.wall-time.action']).toBe('input wall-time');
    expect(notes).toEqual([
      'input wall-time holds: "wall-time: off" in flowforge.yml:2 does not take it away',
      'input no-output-timeout holds: "no-output: alert" in flowforge.yml:2 does not take it away',
    ]);
  });

  it('leave a rule alone whose limit is not an input', () => {
    const { policy, notes } = explained('rules: { wall-time: off }\nlimits: { wall-time: 5m }', { 'no-output-timeout': '5m' });
    expect(policy.rules['wall-time'].action).toBe('off');
    expect(notes).toEqual([]);
  });

  it('are ceilings for what is said of one step, too', () => {
    const { policy } = explained('steps: { "*": { limits: { wall-time: 2h } } }', { 'wall-time': '30m' });
    expect(policy.limits.wallTimeMs).toBe(1_800_000);
  });

  it('win over the environment, which is not of the checkout', () => {
    const environment: OptionLayer = { said: (name) => `env ${name}`, values: { 'wall-time': '1m' } };
    expect(explained('grace: 1s', { 'wall-time': '30m' }, [environment]).policy.limits.wallTimeMs).toBe(1_800_000);
  });

  it('come with inputs that win outright', () => {
    const { policy, sources } = explained('profile: watchdog\nmode: shadow\non-runaway: alert', {
      ...{ profile: 'strict', mode: 'enforce', 'on-runaway': 'kill' },
    });
    expect(policy).toMatchObject({ profile: 'strict', mode: 'enforce', onRunaway: 'kill' });
    expect(sources).toEqual({ profile: 'input profile', mode: 'input mode', 'on-runaway': 'input on-runaway' });
  });
});

describe('what a file says of mode, profile and action', () => {
  it.each([
    ['mode: shadow', 'mode: shadow'],
    ['mode: canary', 'mode: canary'],
    ['profile: watchdog', 'profile: watchdog'],
    ['on-runaway: alert', 'on-runaway: alert'],
    ['on-runaway: restart\nrestart: { max: 100 }', 'on-runaway: restart'],
  ])('does not take away limits that are inputs: %s', (text, said) => {
    const { policy, notes } = explained(text, { 'wall-time': '30m', 'max-output': '1GiB' });
    expect(policy.held).toEqual(['wall-time', 'output-flood']);
    expect(notes).toEqual([`limits that are inputs hold: "${said}" in flowforge.yml:2 does not take them away`]);
  });

  it.each([
    ['mode: shadow', 'mode: shadow'],
    ['restart: { max: 100 }', 'restart.max: 100'],
    ['restart: { window: 1ms }', 'restart.window: 1ms'],
  ])('does not take them away where an input asks for restarts: %s', (text, said) => {
    const { policy, notes } = explained(text, { 'wall-time': '30m', 'on-runaway': 'restart' });
    expect(policy.held).toEqual(['wall-time']);
    expect(notes).toEqual([`limits that are inputs hold: "${said}" in flowforge.yml:2 does not take them away`]);
  });

  it('stands where it asks for no more restarts than an input, or than is usual', () => {
    const asked = { 'wall-time': '30m', 'on-runaway': 'restart' };
    expect(explained('restart: { max: 1, window: 20m }', asked).policy.held).toEqual([]);
    expect(explained('restart: { max: 9 }', { ...asked, 'max-restarts': '3' }).policy).toMatchObject({
      ...{ held: [], restart: { max: 3 } },
    });
  });

  it('stands where no limit is an input, and where an input asks for it', () => {
    expect(explained('mode: shadow', { grace: '1s' }).policy.held).toEqual([]);
    expect(explained('profile: watchdog', { mode: 'shadow', 'wall-time': '30m' })).toMatchObject({
      policy: { held: [] },
      notes: [],
    });
    expect(explained('mode: shadow', { 'wall-time': '30m' }, [], false).policy.held).toEqual([]);
  });

  it('does not keep the stream of an agent from such limits', () => {
    const { policy, notes } = explained('agent: none', { 'max-tokens': '1000' });
    expect(policy.agent).toBe('auto');
    expect(notes).toEqual([
      'limits that are inputs hold: the agent is looked for, whatever "agent: none" in flowforge.yml:2 says',
    ]);
    expect(explained('agent: none', { 'wall-time': '30m' }).policy.agent).toBe('none');
    expect(explained('agent: none', { agent: 'codex', 'max-tokens': '1000' }).policy.agent).toBe('codex');
    expect(explained('agent: none', { 'max-tokens': '1000' }, [], false).policy.agent).toBe('none');
  });

  it('gives a command that ignores TERM no more than a minute beyond such a limit', () => {
    const { policy, notes } = explained('grace: 24h', { 'wall-time': '30m' });
    expect(policy.graceMs).toBe(60_000);
    expect(notes).toEqual(['limits that are inputs hold: grace in flowforge.yml:2 is cut to 60 s']);
    expect(explained('grace: 20s', { 'wall-time': '30m' }).policy.graceMs).toBe(20_000);
    expect(explained('', { grace: '24h', 'wall-time': '30m' }).policy.graceMs).toBe(86_400_000);
  });
});

describe('limits that are flags', () => {
  it('simply win', () => {
    const { policy, sources } = explained(
      'limits: { wall-time: 30m }\nrules: { wall-time: off }',
      { 'wall-time': '2h' },
      [],
      false,
    );
    expect(policy.limits.wallTimeMs).toBe(7_200_000);
    expect(policy.rules['wall-time'].action).toBe('off');
    expect(sources['limits.wall-time']).toBe('input wall-time');
  });
});

function explained(
  text: string,
  values: Readonly<Record<string, string>>,
  below: readonly OptionLayer[] = [],
  areCeilings = true,
) {
  const parsed = parsePolicyFile(`version: 1\n${text}\n`, 'flowforge.yml');
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  const said = (name: string) => `input ${name}`;
  const inputs: OptionLayer = areCeilings ? { said, values, ceilings: true } : { said, values };
  const options = readOptions([...below, inputs], actionOptions);
  if (options.kind === 'invalid') throw new Error(options.problem);
  const sources: PolicySource[] = [parsed.source, ...parsed.steps.map(({ source }) => source), ...options.policy];
  const { policy, places, notes } = explainPolicy(sources);
  return { policy, notes, sources: placeTexts(places) };
}
