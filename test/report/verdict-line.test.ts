import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationsOf, resultOf } from '../../src/report/result.ts';
import { verdictLines } from '../../src/report/verdict-line.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { newRun } from './run-builder.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

describe('the last lines of a run', () => {
  it.each([
    ['passed', 1],
    ['failed', 1],
    ['killed-output-loop', 4],
    ['killed-wall-time', 4],
    ['killed-memory', 4],
    ['cancelled', 2],
    ['alert-only', 4],
    ['incomplete', 2],
    ['not-started', 2],
  ] as const)('of the run "%s" are %i', (run, count) => {
    const events = sampleRuns[run]();
    const lines = verdictLines(resultOf(events), 'flowforge-evidence/1', observationsOf(events));
    expect(lines).toHaveLength(count);
    expect(lines.at(-1)).toContain('evidence: flowforge-evidence/1');
  });

  it('name rule, reason, what was observed and the confidence of a kill', () => {
    const events = sampleRuns['killed-output-loop']();
    expect(verdictLines(resultOf(events), null, observationsOf(events))).toEqual([
      'killed "yes" after 2.3s: output-loop: log repeated the same lines for 2000 lines and 2s (observed 51,232,500 lines in 2.3s); confidence 96%',
      expect.stringMatching(/^would not have fired if/),
      'if it was healthy: --on-runaway alert, or rules: { output-loop: alert } in a policy',
      'no evidence could be written',
    ]);
  });

  it('name the limit to raise, twice as high', () => {
    const events = sampleRuns['killed-wall-time']();
    expect(verdictLines(resultOf(events), null, observationsOf(events))[2]).toBe('if it was healthy: --wall-time 20m');
  });

  it('name the option alone when the caller does not have what was observed', () => {
    expect(verdictLines(resultOf(sampleRuns['killed-wall-time']()), null)[2]).toBe('if it was healthy: a longer --wall-time');
  });

  it('claim no figures for a command that ended before the first sample', () => {
    const result = resultOf(newRun('true', ['true']).exit(9, 'passed', 0, { ticks: [] }).events());
    expect(verdictLines(result, 'e')).toEqual(['"true" passed after 9ms; too short to be measured; evidence: e']);
  });

  it('end the reason and the exit code of a command that was not found as one sentence', () => {
    const reason = 'command not found: x. Check the spelling, PATH and the working directory.';
    const result = { ...resultOf(sampleRuns.failed()), verdict: 'error', exit_code: 127, reason } as const;
    expect(verdictLines(result, null)[0]).toBe(
      'error: command not found: x. Check the spelling, PATH and the working directory; exit code 127',
    );
  });

  it('say which signal killed a command that died by itself', () => {
    const result = { ...resultOf(sampleRuns.failed()), exit_code: 137, kill_signal: 'SIGKILL' } as const;
    expect(verdictLines(result, null)[0]).toContain('failed: it died of SIGKILL (exit code 137)');
  });

  it('stay single lines without control characters, whatever a command calls itself or says', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (name, reason, path) => {
        const events = killedByOutputLoop({ name, reason });
        for (const line of verdictLines(resultOf(events), path, observationsOf(events))) {
          expect(line).not.toMatch(unseenCharacter);
          expect(line).not.toMatch(/\n|^::/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
