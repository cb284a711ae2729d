import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricsText } from '../../src/report/metrics.ts';
import { hostileText } from './hostile-text.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

const document = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'metrics.md'), 'utf8');

/** Prometheus, exposition formats: text format 0.0.4. */
const line =
  /^(?:# HELP [a-z_]+ [^\n]+|# TYPE [a-z_]+ (?:gauge|counter)|[a-z_]+\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*"(?:,|(?=\})))*\} -?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/;

describe('metrics.prom', () => {
  it.each(Object.entries(sampleRuns))(
    'of the sample run "%s" is in the text format, each name once with help and type before its values',
    (_, run) => {
      const text = metricsText(run());
      expect(text.endsWith('\n')).toBe(true);
      const lines = text.trimEnd().split('\n');
      for (const each of lines) expect(each).toMatch(line);
      const families = lines.filter((each) => each.startsWith('# TYPE ')).map((each) => each.split(' ')[2]);
      expect(new Set(families).size).toBe(families.length);
      const series = lines.filter((each) => !each.startsWith('#')).map((each) => each.slice(0, each.lastIndexOf(' ')));
      expect(new Set(series).size).toBe(series.length);
      for (const each of series) expect(families).toContain(each.split('{')[0]);
    },
  );

  it('says how the run ended, what ended it and what it took', () => {
    const text = metricsText(sampleRuns['killed-output-loop']());
    const labels = 'step="yes",repository="acme/shop",workflow="ci",ci_job="test"';
    for (const said of [
      `flowforge_guard_verdict{${labels},verdict="killed"} 1`,
      `flowforge_guard_verdict{${labels},verdict="passed"} 0`,
      `flowforge_guard_rule_decided{${labels},rule="output-loop"} 1`,
      `flowforge_guard_decisions_total{${labels},action="kill"} 1`,
      `flowforge_guard_exit_code{${labels}} 86`,
      `flowforge_guard_start_time_seconds{${labels}} 1777864327.25`,
      `flowforge_guard_duration_seconds{${labels}} 2.286`,
      `flowforge_guard_kill_duration_seconds{${labels}} 0.012`,
      `flowforge_guard_confidence_ratio{${labels}} 0.96`,
    ])
      expect(text).toContain(`${said}\n`);
  });

  it('has every name in its document, and no other', () => {
    const names = [...metricsText(sampleRuns['killed-agent-loop']()).matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    const documented = [...document.matchAll(/^\| `(flowforge_guard_\w+)`/gm)].map(([, name]) => name);
    expect(documented).toEqual(names);
  });

  it('stays in the format whatever a step is called', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        for (const each of metricsText(killedByOutputLoop({ name })).trimEnd().split('\n')) expect(each).toMatch(line);
      }),
      { numRuns: 200 },
    );
  });
});
