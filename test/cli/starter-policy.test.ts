import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { starterPolicy } from '../../src/cli/starter-policy.ts';
import { sectionWords, starterWords } from '../../src/cli/starter-words.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { policySchema } from '../../src/decision/policy-schema.ts';

const text = starterPolicy();

/** With every key taken out of its comment. */
const all = text.slice(text.indexOf('version: 1')).replaceAll(/^# /gm, '');

describe('the policy to start from', () => {
  it('changes nothing', () => {
    expect(effectiveOf(text)).toEqual(profiles.standard);
  });

  it('is valid with all of its keys', () => {
    expect(parsePolicyFile(all, 'flowforge.yml').kind).toBe('ok');
  });

  it('names as defaults what the defaults are', () => {
    const { limits, prices, rules, ...settings } = parse(all) as Policy;
    const { total: _, ...outputFlood } = rules['output-flood'] ?? {}; // it has no default
    const { action } = rules['output-loop'] ?? {}; // whose thresholds take the place of a ladder
    const { 'unchanged-turns': __, ...agentLoop } = rules['agent-loop'] ?? {}; // as total
    const own = { 'output-flood': outputFlood, 'output-loop': { action }, 'agent-loop': agentLoop };
    const changed = { ...settings, rules: { ...rules, ...own } };
    expect(Object.keys(limits).length).toBeGreaterThan(0);
    expect(Object.keys(prices)).toHaveLength(1);
    expect(effectiveOf(JSON.stringify(changed))).toEqual(profiles.standard);
  });

  it('names for output-loop what the steps ask for', () => {
    const { 'output-loop': rule } = (parse(all) as Policy).rules;
    const [first, second] = profiles.standard.rules['output-loop'].ladder;
    expect(rule).toMatchObject({
      lines: first?.lines,
      for: `${(first?.forMs ?? 0) / 1000}s`,
      'lines-per-second': first?.linesPerSecond,
    });
    expect(rule).toMatchObject({ cpu: `${(second?.cpuBp ?? 0) / 100}%` });
  });

  it('has every key that the schema has, each with words', () => {
    const paths = pathsOf(z.toJSONSchema(policySchema, { io: 'input' }), []).filter((path) => path !== 'version');
    const known = new Set([...Object.keys(starterWords), ...Object.keys(sectionWords)]);
    for (const path of paths) expect(known, `src/cli/starter-words.ts has no words for ${path}`).toContain(path);
    for (const path of known) expect(paths, `src/cli/starter-words.ts has words for ${path}, which is no key`).toContain(path);
    const uncommented = parse(all) as object;
    for (const path of paths) expect(at(uncommented, path.split('.')), path).toBeDefined();
    expect(text).not.toMatch(/null|undefined|NaN/);
  });
});

interface Policy {
  readonly limits: object;
  readonly prices: object;
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

function effectiveOf(policy: string) {
  const parsed = parsePolicyFile(policy, 'flowforge.yml');
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return effectivePolicy([parsed.source]);
}

/** Of keys and sections; a rule's action is told with the rule. */
function pathsOf(schema: z.core.JSONSchema.BaseSchema, above: readonly string[]): readonly string[] {
  const forms = [schema, ...(schema.anyOf ?? [])] as readonly z.core.JSONSchema.BaseSchema[];
  const properties = forms.find((form) => form.properties !== undefined)?.properties ?? {};
  return Object.entries(properties).flatMap(([key, below]) => {
    const path = [...above, key];
    return key === 'action' ? [] : [path.join('.'), ...pathsOf(below as z.core.JSONSchema.BaseSchema, path)];
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}
