import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { traceFolder } from '../read-trace.ts';
import { guard, temporaryFolder } from './guard.ts';

/** What a reader of bundles says: its exit code, stdout and stderr. */
async function said(...args: readonly string[]) {
  const { code, stdout, stderr } = await guard(args);
  return { code, out: stdout.toString(), err: stderr };
}

async function json(...args: readonly string[]) {
  const { code, out } = await said(...args, '--json');
  return { code, value: JSON.parse(out) as unknown };
}

describe('flowforge-ci replay', () => {
  it('of a run that was just recorded agrees with the record', async () => {
    const { bundle } = await guard(['run', '--no-output-timeout', '1s', '--', 'sleep', '20']);
    const { code, out } = await said('replay', bundle ?? '');
    expect(out).toMatch(/^SAME {2}.*\n {2}decided again from \d+ ticks?: 1 decision, as on record\n$/);
    expect(code).toBe(0);
  });

  it('ends with 1 at the first difference, and names it', async () => {
    const folder = join(temporaryFolder(), 'trace');
    cpSync(traceFolder('loop-kill'), folder, { recursive: true });
    rewrite(join(folder, 'events.jsonl'), (text) => text.replace('"action":"kill"', '"action":"alert"'));
    const { code, out } = await said('replay', folder);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^DIFFERS .*\n {2}at event \d+: decision_made .* action differs\n {2}on record: "alert"\n {2}decided again: "kill"\n/,
    );
    expect(await json('replay', folder)).toMatchObject({ code: 1, value: { kind: 'differs', recorded: { action: 'alert' } } });
  });

  it('takes no other policy for the one of the run', async () => {
    const folder = join(temporaryFolder(), 'trace');
    cpSync(traceFolder('loop-kill'), folder, { recursive: true });
    rewrite(join(folder, 'policy.json'), (text) => text.replace('"graceMs":5000', '"graceMs":5001'));
    const { code, out } = await said('replay', folder);
    expect([code, out]).toEqual([1, expect.stringContaining('policy.json is not the policy of this run')]);
    rmSync(join(folder, 'policy.json'));
    expect(await said('replay', folder)).toMatchObject({ code: 1, err: expect.stringContaining('policy.json') });
  });

  it('needs one bundle that is one', async () => {
    expect((await said('replay')).code).toBe(2);
    expect(await said('replay', temporaryFolder())).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/^flowforge: .+\n$/),
    });
  });
});

describe('flowforge-ci timeline', () => {
  it('of one incident reads the database, and says so; without one, the events', async () => {
    const { bundle } = await guard(['run', '--no-output-timeout', '1s', '--', 'sleep', '20']);
    const { value } = await json('timeline', bundle ?? '', '--type', 'incident_opened');
    const [{ incident_id: id }] = value as [{ incident_id: string }];
    const fromDatabase = await said('timeline', bundle ?? '', '--incident', id);
    expect(fromDatabase).toMatchObject({ code: 0, err: expect.stringContaining('evidence.db') });
    expect(fromDatabase.out).toContain('process_killed');
    rmSync(join(bundle ?? '', 'evidence.db'));
    expect(await said('timeline', bundle ?? '', '--incident', id)).toEqual({ ...fromDatabase, err: '' });
    writeFileSync(join(bundle ?? '', 'evidence.db'), 'no database');
    expect(await said('timeline', bundle ?? '', '--incident', id)).toEqual({ ...fromDatabase, err: '' });
  });

  it('answers for an incident that never was with those that were', async () => {
    const { code, err } = await said('timeline', traceFolder('loop-kill'), '--incident', 'nope');
    expect(code).toBe(1);
    expect(err).toMatch(/there is no incident "nope" in .*: it had \S+-i1\n$/);
  });

  it('filters by type and time', async () => {
    const { code, out } = await said(
      'timeline',
      '--type',
      'run_started,decision_made',
      '--type',
      'run_sealed',
      traceFolder('loop-kill'),
    );
    expect(code).toBe(0);
    expect([...out.matchAll(/^\S+ {2}(\w+)/gm)].map(([, type]) => type)).toEqual(['run_started', 'decision_made', 'run_sealed']);
    expect((await json('timeline', '--since', '1h', traceFolder('loop-kill'))).value).toEqual([]);
    expect((await json('timeline', '--until', '2020-01-01T00:00Z', traceFolder('loop-kill'))).value).toEqual([]);
  });

  it('refuses a type that there is not, with the nearest', async () => {
    const { code, err } = await said('timeline', '--type', 'decision', traceFolder('loop-kill'));
    expect([code, err]).toEqual([2, expect.stringContaining('there is no event type "decision"')]);
    expect((await said('timeline', '--type', 'descision_made', traceFolder('loop-kill'))).err).toContain(
      'Did you mean decision_made?',
    );
  });
});

describe('flowforge-ci diff', () => {
  it('shows two runs side by side, and judges neither', async () => {
    const { code, out } = await said('diff', traceFolder('test-runner'), traceFolder('loop-kill'));
    expect(code).toBe(0);
    expect(out).toMatch(/^verdict +passed +killed +differs$/m);
    expect(out).toMatch(/^right {2}\+\d+\.\d{3}s {2}kill for .*output-loop/m);
    const { value } = await json('diff', traceFolder('test-runner'), traceFolder('loop-kill'));
    expect(value).toMatchObject({ left: { verdict: 'passed', incidents: [] }, right: { verdict: 'killed' } });
  });

  it('needs two bundles', async () => {
    expect((await said('diff', traceFolder('loop-kill'))).code).toBe(2);
    expect((await said('diff', traceFolder('loop-kill'), temporaryFolder())).code).toBe(1);
  });
});

function rewrite(path: string, change: (text: string) => string): void {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing was changed in ${path}`);
  writeFileSync(path, changed);
}
