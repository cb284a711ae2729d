import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgentCall } from '../../src/model.ts';
import { activityLines } from '../../src/report/activity.ts';
import { adviceAfterAlert, adviceAfterKill } from '../../src/report/advice.ts';
import { loopCalls, loopSentence } from '../../src/report/agent-loop-words.ts';
import { type Usage, usagePhrase, usageRows } from '../../src/report/agent-usage.ts';
import { junitXml } from '../../src/report/junit.ts';
import { metricsText } from '../../src/report/metrics.ts';
import { resultOf } from '../../src/report/result.ts';
import { storyOf } from '../../src/report/run-story.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { timelineText } from '../../src/report/timeline.ts';
import { verdictLines } from '../../src/report/verdict-line.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { pageOf } from './html-page.ts';
import { outsideFences } from './outside-fences.ts';
import { quantity } from './run-builder.ts';
import { filesBeside, killedByAgentLoop, type SampleRunName, sampleRuns } from './sample-run.ts';

const usage: Usage = {
  ...{ agent: 'claude', at_ms: 1_000, final: true, turns: 24, tool_calls: 31, tool_errors: 5 },
  tokens: { input: 100, output: 200, cache_read: 47_000, cache_write: 900, reasoning: 0 },
  ...{ total_tokens: 48_200, tokens_live: true, cost_micros: 420_000, cost_from: 'stream', unpriced_tokens: 0, shed_bytes: 0 },
};
const row = (of: Usage, what: string) => usageRows(of).find(([name]) => name === what)?.[1];

describe('what an agent has used', () => {
  it('is one phrase, and a table with every kind of token', () => {
    expect(usagePhrase(usage)).toBe('claude: 24 turns, 31 tool calls (5 failed), 48,200 tokens, $0.42');
    expect(row(usage, 'tokens')).toBe('48,200: 100 input, 47,000 read from a cache, 900 written to a cache, 200 output');
    expect(row(usage, 'cost')).toBe('$0.42, as the agent says');
  });

  it('stands beside what was declared of it', () => {
    const declared: Usage = {
      ...{ ...usage, total_tokens: 182_000 },
      budget: [
        { what: 'tokens', estimate: 200_000, actual: 182_000 },
        { what: 'cost', estimate: 5_000_000, actual: 420_000 },
        { what: 'turns', estimate: 30, actual: 24 },
        { what: 'tool-calls', estimate: 31, actual: 31 },
      ],
    };
    expect(usagePhrase(declared)).toBe(
      'claude: turns 24 of 30 (80%), tool calls 31 of 31 (100%) (5 failed), tokens 182,000 of 200,000 (91%), cost $0.42 of $5.00 (8%)',
    );
    expect(row(declared, 'budget of tokens')).toBe('182,000 of 200,000 (91%)');
  });

  it('reads as used up only when it is', () => {
    const nearly: Usage = { ...usage, budget: [{ what: 'tokens', estimate: 200_000, actual: 199_999 }] };
    expect(row(nearly, 'budget of tokens')).toBe('199,999 of 200,000 (99%)');
  });

  it('is not known where nobody tells it, and never 0', () => {
    const silent: Usage = {
      ...{ ...usage, agent: 'codex', total_tokens: 0, tokens_live: false, cost_micros: -1, cost_from: 'none' },
      tokens: { input: 0, output: 0, cache_read: 0, cache_write: 0, reasoning: 0 },
      budget: [
        { what: 'tokens', estimate: 200_000, actual: 0 },
        { what: 'cost', estimate: 5_000_000, actual: -1 },
      ],
    };
    expect(usagePhrase(silent)).toContain('tokens not known of 200,000, cost not known of $5.00');
    expect(row(silent, 'tokens')).toMatch(/^not known: /);
    expect(row(silent, 'cost')).toMatch(/^not known: /);
    expect(usagePhrase({ ...silent, budget: [] })).toContain('tokens not known, cost not known');
  });

  it('is a lower bound where tokens have no price, or some of it was not read', () => {
    const unpriced: Usage = { ...usage, cost_from: 'prices', unpriced_tokens: 12_000 };
    expect(row(unpriced, 'cost')).toBe('at least $0.42, by the prices of the policy; 12,000 tokens have no known price');
    const shed: Usage = { ...usage, shed_bytes: 3 * 1024 * 1024 };
    expect(row(shed, 'not read')).toBe('3 MiB that came too fast: every figure here is the least that there was');
    expect(usagePhrase(shed)).toMatch(/, all of it at least$/);
  });
});

describe('the call that an agent repeats', () => {
  const call = (name: string): AgentCall => ({ name, arguments: '{}', result: 'no', is_error: true });

  it('is named, with how often it came and how many calls a turn of the cycle has', () => {
    expect(loopSentence({ repeats: 5, masked: false, calls: [call('Bash')] })).toBe(
      'The same call 5 times, with the same result each time: Bash',
    );
    expect(loopSentence({ repeats: 10, masked: true, calls: [call('Bash'), call('Read')] })).toBe(
      'The same 2 calls 10 times, with the same result each time, ids and times apart: Bash, Read',
    );
  });

  it('is shown as far as a reader will look', () => {
    const [shown] = loopCalls({
      ...{ repeats: 5, masked: false },
      calls: [{ name: '', arguments: 'x'.repeat(8_000), result: 'line\n'.repeat(500), is_error: false }],
    });
    expect(shown?.title).toBe('a tool without a name, which succeeded');
    expect(shown?.arguments).toHaveLength(2_401);
    expect(shown?.result.split('\n')).toHaveLength(24);
  });

  it('stays text in every report, whatever the agent calls a tool, gives it or hears', () => {
    const reports = (name: string, given: string, result: string) => {
      const events = killedByAgentLoop([{ name, arguments: given, result, is_error: true }]);
      return { events, summary: summaryMarkdown(events, filesBeside('killed-agent-loop')), page: pageOf(events) };
    };
    const benign = reports('x', 'x', 'x');
    const drawn = new Set(tagsOf(benign.page));
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (name, given, result) => {
        const { events, summary, page } = reports(name, given, result);
        const plain = outsideFences(summary);
        expect(plain).toHaveLength(outsideFences(benign.summary).length);
        for (const line of plain) expect(line).not.toMatch(/<script|<img|@octocat|javascript:|!\[|\*\*bold/);
        expect(summary).not.toMatch(/^[^\S\n]*::|##(?=[a-z]*\[)/im);
        for (const tag of tagsOf(page)) expect(drawn).toContain(tag);
        for (const report of [summary, timelineText(events), junitXml(events), withoutScripts(page)]) {
          expect(report.replaceAll('\t', '')).not.toMatch(unseenCharacter);
          expect(report.isWellFormed()).toBe(true);
        }
        expect(timelineText(events).split('\n')).toHaveLength(timelineText(benign.events).split('\n').length);
        for (const line of verdictLines(resultOf(events), null)) expect(line).not.toMatch(/\n/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a run that the guard ended after its result', () => {
  it('passed, says so, and blames no case of its JUnit report', () => {
    const events = sampleRuns['ended-after-result']();
    expect(resultOf(events)).toMatchObject({ verdict: 'passed', exit_code: 0, agent_result: 'success', tokens: 22_800 });
    expect(summaryMarkdown(events)).toMatch(/^## ✅ "triage" passed: FlowForge Guard ended it after its result\n/);
    expect(junitXml(events)).toContain('failures="0" errors="0"');
    expect(pageOf(events)).toContain('<p class="badge">passed</p>');
  });

  it('failed, where the agent said so', () => {
    const events = sampleRuns['ended-after-failed-result']();
    expect(resultOf(events)).toMatchObject({ verdict: 'failed', exit_code: 1, agent_result: 'failure' });
    expect(summaryMarkdown(events)).toMatch(/^## ❌ "triage" failed: /);
    expect(verdictLines(resultOf(events), null).join('\n')).toContain('"triage" failed (its agent said so) after');
  });

  it('is told from one that was killed', () => {
    for (const run of ['killed-agent-loop', 'killed-budget', 'alert-budget-afterwards', 'agent-passed'] as const)
      expect(resultOf(sampleRuns[run]())).not.toHaveProperty('agent_result');
  });
});

describe('an agent over time', () => {
  const lines = (run: SampleRunName) => activityLines(storyOf(sampleRuns[run]()).ticks, null);
  const charts = (run: SampleRunName) => [...pageOf(sampleRuns[run]()).matchAll(/id="chart-(\w+)-title"/g)].map(([, id]) => id);

  it('has its tokens, cost and turns drawn', () => {
    expect(lines('killed-agent-loop').filter((line) => /^(?:tokens|cost|turns) /.test(line))).toHaveLength(3);
    expect(charts('killed-agent-loop')).toEqual(expect.arrayContaining(['tokens', 'costMicros', 'turns']));
  });

  it('has nothing drawn of what it does not tell', () => {
    expect(lines('alert-budget-afterwards').some((line) => line.startsWith('cost'))).toBe(false);
    expect(charts('alert-budget-afterwards')).not.toContain('costMicros');
    expect(metricsText(sampleRuns['alert-budget-afterwards']())).not.toMatch(/agent_cost_dollars_total\{/);
  });

  it('is no matter of other commands', () => {
    expect(charts('killed-output-loop')).toEqual(['cpuBp', 'memoryBytes', 'bytesPerSecond', 'processes']);
    expect(metricsText(sampleRuns['killed-output-loop']())).not.toContain('agent_turns');
  });
});

describe('the advice on an agent', () => {
  it.each([
    [quantity('max-tokens', 201_000, 200_000, 'tokens'), '`--max-tokens 400000`'],
    [quantity('max-cost', 2_600_000, 2_500_000, 'micro-usd'), '`--max-cost 5.00`'],
    [quantity('max-turns', 51, 50, 'turns'), '`--max-turns 100`'],
    [quantity('max-tool-calls', 101, 100, 'calls'), '`--max-tool-calls 200`'],
  ])('proposes a budget twice as wide as $name', (measured, option) => {
    expect(adviceAfterKill('budget', [measured]).option).toBe(option);
  });

  it('proposes the wider one of what is used up the most', () => {
    const both = [quantity('max-tokens', 10, 100, 'tokens'), quantity('max-turns', 51, 50, 'turns')];
    expect(adviceAfterKill('budget', both).option).toBe('`--max-turns 100`');
  });

  it('proposes more repeats, and a longer time after the result', () => {
    expect(adviceAfterKill('agent-loop', [quantity('repeats', 5, 5, 'repeats')]).allow).toContain('repeats: 10 } }`');
    expect(adviceAfterKill('agent-loop', [quantity('masked-repeats', 10, 10, 'repeats')]).allow).toContain(
      'masked-repeats: 20 } }`',
    );
    expect(adviceAfterKill('hang-after-result', [quantity('rest-after-result', 10_250, 10_000, 'ms')]).allow).toContain(
      '`rules: { hang-after-result: { action: end, for: 20s } }`',
    );
  });

  it('says of a budget that was known too late what is known in time', () => {
    expect(adviceAfterAlert('budget', [quantity('max-tokens', 213_500, 200_000, 'tokens')]).end).toContain('`--max-tool-calls`');
    expect(adviceAfterAlert('budget', [quantity('max-tokens', 160_000, 200_000, 'tokens')]).end).not.toContain('too late');
  });
});

function tagsOf(page: string): readonly string[] {
  return (withoutScripts(page).match(/<\/?[a-z][^<>]*>/gi) ?? []).map((tag) => tag.replace(/ aria-label="[^"]*"/, ''));
}

function withoutScripts(page: string): string {
  return page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
}
