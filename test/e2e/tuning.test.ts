import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guard, program, temporaryFolder } from './guard.ts';
import { project, snippetsOf } from './sample-project.ts';

/** What a command of the CLI says: its exit code, stdout and stderr. */
async function said(...args: readonly string[]) {
  const { code, stdout, stderr } = await guard(args);
  return { code, out: stdout.toString(), err: stderr };
}

/** Records a run into the folder and gives its bundle. */
async function recorded(evidence: string, options: readonly string[], command: readonly string[]): Promise<string> {
  const before = runsIn(evidence);
  await guard(['run', '--evidence-dir', evidence, ...options, '--', ...command]);
  const [run] = runsIn(evidence).filter((name) => !before.includes(name));
  if (run === undefined) throw new Error('the run left no bundle');
  return join(evidence, run);
}

function runsIn(evidence: string): readonly string[] {
  if (!existsSync(evidence)) return [];
  return readdirSync(evidence, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

describe('from shadow to a policy of one’s own', () => {
  it('a runaway that was only watched is labelled, and the policy that is tuned from healthy runs ends it and nothing else', async () => {
    const folder = temporaryFolder();
    const evidence = join(folder, 'evidence');
    const shadow = ['--mode', 'shadow', '--name', 'build'];
    const healthy = await recorded(evidence, shadow, ['sh', '-c', 'for i in 1 2 3; do echo step $i; sleep 0.5; done']);
    await recorded(evidence, shadow, ['sh', '-c', 'seq 1 300; sleep 1.5']);
    const runaway = await recorded(evidence, shadow, [...program('infinite-looper'), '--timeout', '9']);

    expect(await said('label', runaway)).toMatchObject({ code: 1, err: expect.stringContaining('has no label') });
    expect((await said('label', runaway, 'runaway', '--note', 'printed one line', '--by', 'ana')).code).toBe(0);
    expect((await said('label', runaway)).out).toMatch(/^runaway {2}\S+ {2}\S+Z by ana: printed one line\n$/);
    expect((await said('label', healthy, 'healthy')).code).toBe(0);
    expect((await said('verify', runaway, healthy)).code).toBe(0);

    const policy = join(folder, 'policy.yml');
    const tuned = await said('tune', '--out', policy, evidence);
    expect(tuned, tuned.err).toMatchObject({ code: 0, out: expect.stringContaining(`wrote ${policy}\n`) });
    expect(tuned.err).toBe(`flowforge: left out: ${runaway}: it is labelled runaway\n`);
    const text = readFileSync(policy, 'utf8');
    expect(await said('tune', '--out', policy, evidence)).toMatchObject({
      code: 1,
      err: expect.stringContaining('is there already'),
    });
    expect(readFileSync(policy, 'utf8')).toBe(text);
    expect((await said('tune', '--force', '--out', policy, evidence)).code).toBe(0);
    expect((await said('tune', evidence)).out).toBe(text);
    expect((await said('policy', 'lint', policy)).code).toBe(0);

    const simulated = await said('simulate', '--policy', policy, evidence);
    expect(simulated, simulated.out).toMatchObject({ code: 0, err: '' });
    expect(simulated.out).toMatch(
      /\n\S+ {2}build {2}runaway {2}.*would kill output-loop at .* {2}kill output-(?:loop|flood) at .* {2}new kill {2}saved /,
    );
    expect(simulated.out).toContain('\n3 runs: 1 kill (1 new, 0 lost, 0 earlier, 0 later); saved ');

    const tooTight = await said('simulate', '--policy', policy, '--wall-time', '600ms', '--json', evidence);
    expect(tooTight.code).toBe(1);
    expect(JSON.parse(tooTight.out).totals).toMatchObject({ runs: 3, kills: 3, wrongful: 1 });
  });

  it('nothing is learnt from runs that nobody calls healthy', async () => {
    const evidence = join(temporaryFolder(), 'evidence');
    const failed = await recorded(evidence, [], ['false']);
    expect(await said('tune', evidence)).toEqual({
      ...{ code: 1, out: '' },
      err: `flowforge: left out: ${failed}: its verdict is failed, and it is not labelled healthy\nflowforge: there is no healthy run to learn from: flowforge-ci label <bundle> healthy says which are\n`,
    });
  });

  it('a bundle that was changed is refused by its name', async () => {
    const bundle = await recorded(join(temporaryFolder(), 'evidence'), [], ['true']);
    const path = join(bundle, 'events.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"outcome":"passed"', '"outcome":"failed"'));
    const simulated = await said('simulate', '--profile', 'strict', bundle);
    expect(simulated).toMatchObject({
      code: 1,
      out: expect.stringMatching(/\nrefused: .*: INVALID: events.jsonl, line \d+: the hash does not match/),
    });
    expect(await said('label', bundle, 'healthy')).toMatchObject({
      code: 1,
      err: expect.stringContaining('is INVALID, no label was given'),
    });
    expect(existsSync(`${bundle}.label.json`)).toBe(false);
  });

  it.each([
    [['simulate', 'somewhere'], 'simulate needs another policy'],
    [['simulate', '--profile', 'strict'], 'simulate needs a bundle'],
    [['simulate', '--profile', 'strick', 'somewhere'], '--profile: "strick" is none of'],
    [['simulate', '--policy', '/nowhere.yml', 'somewhere'], 'the policy file cannot be read'],
    [['simulate', '--name', 'x', 'somewhere'], 'unknown option --name'],
    [['tune'], 'tune needs a bundle'],
    [['tune', '--margin', '0.5', 'somewhere'], '--margin "0.5" is no number from 1 to 100'],
    [['tune', '--profile', 'lax', 'somewhere'], '--profile "lax" is none of standard'],
    [['label'], 'label needs one bundle'],
    [['label', 'somewhere', 'fine'], '"fine" is no label: a run is healthy or runaway'],
    [['label', 'somewhere', '--note', 'x'], '--note and --by go with a label'],
  ])('%j is wrong usage', async (args, why) => {
    expect(await said(...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
  });
});

describe('docs/tuning.md', () => {
  it('shows command lines that work', () => {
    const { folder, run } = project();
    const lines = snippetsOf('docs/tuning.md').flatMap(({ text }) => text.trimEnd().split('\n'));
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const [first = ''] = runsIn(join(folder, 'flowforge-evidence'));
      const { status, stdout, stderr } = run(line.replaceAll('<run>', first));
      expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
    }
  });
});
