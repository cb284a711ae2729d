import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawCanary } from '../../src/canary.ts';
import type { Event } from '../../src/model.ts';
import { cli, repository, temporaryFolder } from './guard.ts';
import { project, snippetsIn } from './sample-project.ts';

const page = readFileSync(join(repository, 'docs', 'policy.md'), 'utf8');
const part = page.slice(page.indexOf('\n## From shadow to enforce\n'), page.indexOf('\n## Two kinds of rules\n'));

const looper = [process.execPath, join(repository, 'fixtures', 'programs', 'infinite-looper.mjs'), '--timeout', '8'];
/** What the program ends with when its own time is over. */
const BY_ITSELF = 124;
/** Long enough for some samples, unlike a loop, and silent for a whole tick between its lines. */
const healthy = ['sh', '-c', 'for step in compile link test pack; do echo "$step ok"; sleep 0.6; done'];

describe('from shadow to enforce', () => {
  it('a runaway is watched, understood, and ended; and the gate knows of it', { timeout: 400_000 }, () => {
    const team = newTeam();

    const watched = team.run(['--mode', 'shadow', '--name', 'test'], looper, '1');
    expect(watched.code).toBe(BY_ITSELF);
    expect(watched.events.find(({ event_type }) => event_type === 'policy_dry_run')).toMatchObject({
      ...{ action: 'log_only', reason: expect.stringContaining('log repeated the same lines') },
      payload: { would: 'kill', rules: expect.arrayContaining(['output-loop']) },
    });
    expect(watched.events.some(({ event_type }) => event_type === 'kill_requested')).toBe(false);
    const ordinary = [2, 3, 4, 5, 6].map((id) => team.run(['--mode', 'shadow', '--name', 'test'], healthy, `${id}`));
    for (const { code } of ordinary) expect(code).toBe(0);

    expect(team.cli('label', watched.bundle, 'runaway', '--note', 'polls without an end').status).toBe(0);
    for (const { bundle } of ordinary) expect(team.cli('label', bundle, 'healthy').status).toBe(0);

    expect(team.cli('tune', '--out', 'flowforge.yml', 'flowforge-evidence').status).toBe(0);
    const simulated = team.cli('simulate', '--json', '--policy', 'flowforge.yml', 'flowforge-evidence');
    expect([simulated.status, simulated.stderr]).toEqual([0, '']);
    const careless = team.cli('simulate', '--wall-time', '600ms', 'flowforge-evidence');
    expect(careless.status).toBe(1);
    expect(careless.stdout).toContain('new kill');
    expect(team.cli('policy', 'lint', 'flowforge.yml').status).toBe(0);

    const [drawn, spared] = [runDrawnBelow(5_000, true), runDrawnBelow(5_000, false)];
    const canary = ['--policy', 'flowforge.yml', '--mode', 'canary', '--canary-percent', '50', '--name', 'test'];
    expect(team.run(canary, looper, spared).code).toBe(BY_ITSELF);
    const canaryKilled = team.run(canary, looper, drawn);
    expect(canaryKilled.code).toBe(86);
    expect(canaryKilled.events[0]).toMatchObject({ payload: { canary: { percent: 50, enforced: true } } });

    const enforced = team.run(['--policy', 'flowforge.yml', '--mode', 'enforce', '--name', 'test'], looper, 'main-1');
    expect(enforced.code).toBe(86);
    writeFileSync(join(team.folder, 'gate-policy.yml'), yamlOf('# gate-policy.yml'));
    const gate = (id: string) => team.gate('gate-policy.yml', id);
    const closed = gate('main-1');
    expect(closed.status).toBe(1);
    expect(closed.stdout).toMatch(/FAIL "test" verdict: the step was killed, allowed is passed \(output-loop: /);

    expect(team.run(['--policy', 'flowforge.yml', '--mode', 'enforce', '--name', 'test'], healthy, 'main-2').code).toBe(0);
    const open = gate('main-2');
    expect([open.status, open.stdout.trimEnd().split('\n').at(-1)]).toEqual([0, expect.stringMatching(/^gate passed/)]);
  });

  it('is shown in docs/policy.md with command lines that work', () => {
    const { folder, run } = project();
    writeFileSync(join(folder, 'gate-policy.yml'), yamlOf('# gate-policy.yml'));
    const lines = snippetsIn(part).flatMap(({ language, text }) => (language === 'sh' ? text.trimEnd().split('\n') : []));
    expect(lines.length).toBe(8);
    for (const line of lines) {
      const evidence = join(folder, 'flowforge-evidence');
      const [first = ''] = existsSync(evidence) ? readdirSync(evidence).filter((name) => !name.startsWith('.')) : [];
      const { status, stdout, stderr } = run(line.replace('<run>', first));
      expect(status, `${line}\n${stdout}${stderr}`).toBe(0);
    }
  });
});

function yamlOf(head: string): string {
  return snippetsIn(part).find(({ text }) => text.startsWith(head))?.text ?? '';
}

/** The id of a pipeline run that a canary of 50 in a hundred enforces, or does not. */
function runDrawnBelow(boundBp: number, below: boolean): string {
  for (let id = 100; ; id += 1) {
    const { draw_bp } = drawCanary(50, { repository: 'octo/hello', run_id: `${id}`, attempt: '1', step: 'test' });
    if (draw_bp < boundBp === below) return `${id}`;
  }
}

function newTeam() {
  const folder = temporaryFolder();
  const start = (args: readonly string[], runId = '') =>
    spawnSync(process.execPath, [cli, ...args], {
      ...{ cwd: folder, encoding: 'utf8', timeout: 120_000, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...(runId === '' ? {} : pipeline(runId)) },
    });
  return {
    folder,
    cli: (...args: readonly string[]) => start(args),
    gate: (policy: string, runId: string) => start(['gate', '--policy', policy, join('evidence', runId)], runId),
    /** Each pipeline run keeps its evidence as an artifact; all but those of the main branch are what is learned from. */
    run(options: readonly string[], command: readonly string[], runId: string) {
      const evidence = runId.startsWith('main') ? join('evidence', runId) : 'flowforge-evidence';
      const before = runsIn(join(folder, evidence));
      const { status } = start(['run', '--quiet', '--evidence-dir', evidence, ...options, '--', ...command], runId);
      const id = runsIn(join(folder, evidence)).find((name) => !before.includes(name)) ?? '';
      const bundle = join(evidence, id);
      const lines = readFileSync(join(folder, bundle, 'events.jsonl'), 'utf8')
        .trimEnd()
        .split('\n');
      return { code: status, bundle, events: lines.map((line) => (JSON.parse(line) as { event: Event }).event) };
    },
  };
}

/** As GitLab says which run it is. */
function pipeline(runId: string): Readonly<Record<string, string>> {
  return {
    ...{ GITLAB_CI: 'true', CI_PROJECT_PATH: 'octo/hello', CI_COMMIT_SHA: 'abc', CI_CONFIG_PATH: '.gitlab-ci.yml' },
    ...{ CI_JOB_NAME: 'test', CI_PIPELINE_ID: runId, CI_JOB_ID: '1' },
  };
}

function runsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !name.endsWith('.json'));
}
