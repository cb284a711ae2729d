import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guard, program, resultIn } from './guard.ts';

describe('under the guard', () => {
  it('what a zombie spawner leaves behind is gone, and its own exit code stands', async () => {
    const { code, stderr, bundle, run } = await guard(['run', '--', ...program('zombie-spawner'), '--seconds', '1']);
    expect(code).toBe(0);
    expect(run.survivors()).toEqual([]);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'passed' });
    expect(resultIn(bundle).processes_killed).toBeGreaterThanOrEqual(2);
    expect(stderr).toContain('behind');
  });

  it('a memory leak is seen in the evidence; no rule judges memory yet, so it ends by itself', async () => {
    const leaker = [...program('memory-leaker'), '--mb-per-second', '200', '--max-mb', '256', '--timeout', '6'];
    const { code, bundle } = await guard(['run', '--', ...leaker]);
    expect(code).not.toBe(86);
    expect(resultIn(bundle).rules).toEqual([]);
    expect(resultIn(bundle).peak_memory_bytes).toBeGreaterThan(200 * 1024 * 1024);
  });

  it('nothing of a kill outlives it, whatever session it hides in', async () => {
    const sleep = `sleep 61.${process.pid}`; // told from every other sleep, by processes whose environment is empty too
    const hiding = `setsid ${sleep} & (setsid sh -c "${sleep} & ${sleep}" &) ; env -i setsid ${sleep} & ${sleep}`;
    const { code, run } = await guard(['run', '--wall-time', '1s', '--', 'bash', '-c', hiding]);
    expect(code).toBe(86);
    expect(run.survivors()).toEqual([]);
    expect(processesCalled(sleep)).toEqual([]);
  });
});

function processesCalled(commandLine: string): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').trim() === commandLine;
    } catch {
      return false;
    }
  });
}
