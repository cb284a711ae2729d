import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Event, Policy } from '../../src/model.ts';
import { type EndedRun, guard, repository, resultIn } from './guard.ts';
import { project, snippetsIn } from './sample-project.ts';

const silently: { stdio: ('ignore' | 'pipe')[] } = { stdio: ['ignore', 'ignore', 'pipe'] };

/** The very same line for as long as a kill would take, three times over; then an end of its own. */
const loopThatEnds = ['sh', '-c', 'timeout 7 yes; exit 3'];

describe('in mode shadow', () => {
  it('a runaway is not ended, and the evidence says what would have been done, and why', async () => {
    const ended = await guard(['run', '--mode', 'shadow', '--name', 'looper', '--', ...loopThatEnds], silently);
    expect(ended.code).toBe(3);
    const events = eventsIn(ended);
    const [dryRun] = events.filter((event) => event.event_type === 'policy_dry_run');
    expect(dryRun).toMatchObject({
      ...{ action: 'log_only', reason: 'log repeated the same lines for 2000 lines and 2s' },
      payload: { would: 'kill', rules: ['output-loop'], observations: [{ limit: 2000 }, { limit: 2000 }] },
    });
    for (const type of ['kill_requested', 'process_killed', 'decision_made', 'alert_raised'])
      expect(events.some(({ event_type }) => event_type === type)).toBe(false);
    const [line, ...others] = ended.stderr.split('\n').filter((each) => each.includes('Mode shadow'));
    expect(line).toBe(
      'flowforge: would have killed "looper": log repeated the same lines for 2000 lines and 2s. Mode shadow: the command goes on.',
    );
    expect(others).toEqual([]);
    expect(resultIn(ended.bundle)).toMatchObject({ verdict: 'failed', exit_code: 3, mode: 'shadow', kill_signal: null });
    expect((await guard(['verify', ended.bundle ?? ''])).code).toBe(0);
    expect((await guard(['replay', ended.bundle ?? ''])).stdout.toString()).toContain('SAME');
  });

  it('a bound is noted and the run goes on to what else there is', async () => {
    const ended = await guard(['run', '--mode', 'shadow', '--wall-time', '1s', '--', ...loopThatEnds], silently);
    const noted = eventsIn(ended).flatMap((event) => (event.event_type === 'policy_dry_run' ? [event.payload.rules[0]] : []));
    expect(noted).toEqual(expect.arrayContaining(['wall-time', 'output-loop']));
    expect(ended.code).toBe(3);
  });
});

describe('in mode canary', () => {
  const bounded = ['--wall-time', '1s', '--', 'sh', '-c', 'sleep 2; exit 3'];

  it.each([
    { percent: '100', enforced: true, code: 86 },
    { percent: '0', enforced: false, code: 3 },
  ])('with $percent in a hundred the draw is enforced: $enforced', async ({ percent, enforced, code }) => {
    const ended = await guard(['run', '--mode', 'canary', '--canary-percent', percent, ...bounded]);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(enforced ? 'mode canary: this run enforces' : 'mode canary: this run only records');
    const [started] = eventsIn(ended);
    expect(started).toMatchObject({ payload: { mode: 'canary', canary: { percent: Number(percent), enforced } } });
    expect(policyIn(ended).canary).toEqual({ percent: Number(percent), enforced });
    expect((await guard(['verify', ended.bundle ?? ''])).code).toBe(0);
    expect((await guard(['replay', ended.bundle ?? ''])).stdout.toString()).toContain('SAME');
  });

  it('the same run of a pipeline draws the same, and another attempt of it draws anew', async () => {
    const env = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'octo/hello', CI_PIPELINE_ID: '7' };
    const draw = async (job: string) => {
      const ended = await guard(['run', '--mode', 'canary', '--name', 'test', '--', 'true'], { env: { ...env, CI_JOB_ID: job } });
      const [started] = eventsIn(ended);
      return started?.event_type === 'run_started' ? started.payload.canary : undefined;
    };
    const [first, again, retried] = [await draw('1'), await draw('1'), await draw('2')];
    expect(first).toBeDefined();
    expect(again).toEqual(first);
    expect(retried?.draw_bp).not.toBe(first?.draw_bp);
  });
});

describe('docs/policy.md, on modes and restarts', () => {
  it('shows command lines that work', () => {
    const page = readFileSync(join(repository, 'docs', 'policy.md'), 'utf8');
    const part = page.slice(page.indexOf('\n## Modes\n'), page.indexOf('\n## Confidence\n'));
    const lines = snippetsIn(part).flatMap(({ language, text }) => (language === 'sh' ? text.trimEnd().split('\n') : []));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    const { run } = project();
    for (const line of lines) {
      const { status, stderr } = run(line);
      expect(status, `${line}\n${stderr}`).toBe(0);
    }
  });
});

function eventsIn({ bundle }: EndedRun): readonly Event[] {
  const lines = readFileSync(join(bundle ?? '', 'events.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { event: Event }).event);
}

function policyIn({ bundle }: EndedRun): Policy {
  return JSON.parse(readFileSync(join(bundle ?? '', 'policy.json'), 'utf8')) as Policy;
}
