import { describe, expect, it } from 'vitest';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { lintPolicy } from '../../src/decision/policy-lint.ts';

const facts = { jobTimeout: null, cancelGraceMs: 60_000 };

function lint(...lines: readonly string[]): readonly string[] {
  const parsed = parsePolicyFile(['version: 1', ...lines].join('\n'), 'p.yml');
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  const place = { kind: 'file', path: 'p.yml', line: 1 } as const;
  return lintPolicy([{ pattern: null, place, source: parsed.source }], facts).map(
    ({ line, level, message }) => `${line} ${level}: ${message}`,
  );
}

describe('the check of what a policy says of agents', () => {
  it.each([
    [['profile: agent', 'limits: { max-tokens: 5, max-cost: 0.50 }', 'prices: { "*": { input: 3.00, output: 15 } }']],
    [['limits: { max-turns: 5 }', 'rules: { agent-loop: alert, budget: { warn: 90% } }']],
    [['rules: { agent-loop: kill }']],
    [['agent: codex', 'rules: { hang-after-result: alert }']],
    [['rules: { agent-loop: off }']],
  ])('finds nothing in %j', (lines) => {
    expect(lint(...lines)).toEqual([]);
  });

  it('names a rule that nobody looks for an agent for', () => {
    expect(lint('rules: { agent-loop: alert }')).toEqual([
      '2 warning: rules.agent-loop.action changes nothing: profile standard looks for no agent: write profile: agent, or name the agent',
    ]);
  });

  it('names limits of an agent that is none', () => {
    expect(lint('agent: none', 'limits:', '  max-cost: 5.00')).toEqual([
      '4 warning: limits.max-cost changes nothing: agent is none',
    ]);
  });

  it('names limits whose rule is off', () => {
    expect(lint('limits: { max-cost: 5.00 }', 'rules: { budget: off }')).toEqual([
      '3 error: rules.budget is off, so that nothing happens when limits.max-cost is crossed',
    ]);
  });

  it('names a price of one token', () => {
    expect(lint('profile: agent', 'prices: { "claude-*": { input: 0.000003, output: 0.000015 } }')).toEqual([
      '3 warning: prices.claude-*: 0.000015 dollars for a million tokens is next to nothing: a price of one token is written a million times as high',
    ]);
  });
});
