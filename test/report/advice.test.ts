import { describe, expect, it } from 'vitest';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { type Observation, ruleNames, signalNames } from '../../src/model.ts';
import { adviceAfterAlert, adviceAfterKill } from '../../src/report/advice.ts';
import { adviceOf } from '../../src/report/advice-of.ts';
import { adviceOnCulprit } from '../../src/report/advice-on-culprit.ts';
import { observedPhrase } from '../../src/report/observed.ts';
import { storyOf } from '../../src/report/run-story.ts';
import { sampleRuns } from './sample-run.ts';

const observation = (name: string, limit: number, unit: Observation['unit']): Observation => ({
  ...{ name, observed: limit + 1, limit, unit },
});
const MIB = 1024 ** 2;

describe('the advice', () => {
  it.each(ruleNames)('on %s says what to look for and which option to use', (rule) => {
    for (const { fix, allow, option } of [adviceAfterKill(rule, []), adviceAfterAlert(rule)]) {
      expect(fix).toMatch(/\.$/);
      expect(allow).not.toBe('');
      expect(option).toMatch(/`(--|rules: )/);
    }
  });

  it('differs from rule to rule', () => {
    expect(new Set(signalNames.map((rule) => adviceAfterKill(rule, []).fix)).size).toBe(signalNames.length);
  });

  it.each([
    ['wall-time', observation('wall-time', 600_000, 'ms'), '`--wall-time 20m`'],
    ['no-output', observation('silence', 90_000, 'ms'), '`--no-output-timeout 3m`'],
    ['hang', observation('hang-timeout', 60_000, 'ms'), '`--hang-timeout 2m`'],
    ['memory', observation('max-memory', 1536 * MIB, 'bytes'), '`--max-memory 3GiB`'],
    ['memory', observation('max-memory', 700 * MIB, 'bytes'), '`--max-memory 1400MiB`'],
    ['memory', observation('max-memory', 15_461_882_265, 'bytes'), 'a larger `--max-memory`'],
    ['fork-storm', observation('max-processes', 100, 'processes'), '`--max-processes 200`'],
    ['output-flood', observation('max-output', 2048 * MIB, 'bytes'), '`--max-output 4GiB`'],
  ] as const)('on a declared bound of %s proposes one twice as wide', (rule, measured, option) => {
    expect(adviceAfterKill(rule, [measured]).option).toBe(option);
    expect(adviceAfterAlert(rule, [measured]).option).toBe(option);
  });

  it('on a rule that infers proposes to let it alert, or to ask for more', () => {
    const memory = adviceAfterKill('memory', [observation('memory-used', 9_000, 'bp')]);
    expect(memory.option).toBe('`--on-runaway alert`, or `rules: { memory: alert }` in a policy');
    expect(adviceAfterKill('hang', [observation('standstill', 120_000, 'ms')]).allow).toContain(
      '`rules: { hang: { action: kill, for: 4m } }`',
    );
    const alike = [observation('alike-lines', 20_000, 'lines'), observation('alike-for', 10_000, 'ms')];
    expect(adviceAfterKill('output-loop', alike).allow).toContain('{ action: kill, masked-lines: 40000, masked-for: 20s }');
  });

  it('on an alert at a declared bound asks for no bound, but for what lets it end the command', () => {
    const { end } = adviceAfterAlert('wall-time', [observation('wall-time', 2_000, 'ms')]);
    expect(end).toBe(
      '`--on-runaway kill`, `rules: { wall-time: kill }` and another profile than `watchdog`: the limit itself is set',
    );
    expect(adviceAfterAlert('memory', [observation('max-memory', 1024 * MIB, 'bytes')]).end).not.toContain('--max-memory');
    expect(adviceAfterAlert('memory', [observation('memory-used', 5_000, 'bp')]).end).toContain('--max-memory');
  });

  it.each(signalNames)('on an alert of %s writes only policies that this version reads', (rule) => {
    const { end, option } = adviceAfterAlert(rule);
    const policies = `${end} ${option}`.match(/`rules: [^`]+`/g) ?? [];
    for (const policy of policies) {
      expect(parsePolicyFile(`version: 1\n${policy.replaceAll('`', '')}\n`, 'p.yml').kind).toBe('ok');
    }
  });
});

describe('what was observed', () => {
  it('is named where the figure alone does not say what it is', () => {
    const observations = [
      { name: 'memory-used', observed: 9_183, limit: 9_000, unit: 'bp' },
      { name: 'time-to-exhaustion', observed: 13_400, limit: 120_000, unit: 'ms' },
    ] as const;
    expect(observedPhrase(observations)).toBe('memory used 92%, time to exhaustion 13.4s');
  });

  it('is a count in a time for a loop, with its entropy', () => {
    const observations = [
      { name: 'alike-lines', observed: 25_000, limit: 20_000, unit: 'lines' },
      { name: 'alike-for', observed: 12_500, limit: 10_000, unit: 'ms' },
      { name: 'log-entropy', observed: 350, limit: 2_000, unit: 'ratio' },
    ] as const;
    expect(observedPhrase(observations)).toBe('25,000 lines in 12.5s, log entropy 0.035');
  });
});

describe('the advice on what the culprit was found doing', () => {
  it('is there for whatever somebody else has to act on', () => {
    for (const doing of ['stdin', 'pipe', 'unheld-pipe', 'lock', 'network', 'socket', 'disk', 'stopped', 'sleep'] as const)
      expect(adviceOnCulprit(doing)).toMatch(/\.$/);
  });

  it('stands for what the rule alone can only guess', () => {
    const fixes = (run: 'killed-no-output' | 'killed-output-loop') =>
      adviceOf(storyOf(sampleRuns[run]())).lines.filter((line) => line.startsWith('**To fix it'));
    expect(fixes('killed-no-output')).toEqual([expect.stringContaining('nobody types in a CI')]);
    expect(fixes('killed-output-loop')).toEqual([expect.stringContaining('neither a limit nor a delay')]);
  });

  it('of output in a file says how to make a log of it, since no rule ends data', () => {
    const events = sampleRuns['alert-silent-spin']().map((stored) => {
      if (stored.event.event_type !== 'decision_made') return stored;
      const counterfactual = `${stored.event.payload.counterfactual}; this is stdout in a file, so data and no log: it only alerts`;
      return { ...stored, event: { ...stored.event, payload: { ...stored.event.payload, counterfactual } } };
    });
    const ends = adviceOf(storyOf(events)).lines.filter((line) => line.startsWith('**To have it ended'));
    expect(ends).toEqual([expect.stringContaining('`> build.log 2>&1`')]);
  });

  it('names the rules only when there are several', () => {
    expect(adviceOf(storyOf(sampleRuns['killed-memory']())).lines[1]).toMatch(/^\*\*If it was healthy:\*\* let it alert/);
    expect(adviceOf(storyOf(sampleRuns['shadow-would-kill']())).lines[0]).toMatch(/^\*\*To fix it \(output-loop\):\*\*/);
  });
});
