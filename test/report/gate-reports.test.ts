import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateJunit } from '../../src/report/gate-junit.ts';
import { gateSummary } from '../../src/report/gate-summary.ts';
import { gateText } from '../../src/report/gate-text.ts';
import { judged, kill, passed } from '../gate/gated-runs.ts';
import { hostileText } from './hostile-text.ts';
import { canReadXml, readXml } from './read-xml.ts';

/** A gate over bundles that say of themselves whatever they like. */
const hostileGate = fc
  .tuple(hostileText, hostileText)
  .map(([step, text]) =>
    judged(
      [
        passed(step, { verdict: 'killed', reason: text, decisions: [{ ...kill, reason: text }], job: text }),
        passed(step, { unexplained: [text], explainedBp: 0, tier: { name: 'group', whyNotBetter: text, cpuSource: 'proc' } }),
        passed('x', {}, { path: text, integrity: 'INVALID', problems: [text], run: null }),
      ],
      { required: [text.slice(0, 50), 'build'], tier: 'init' },
    ),
  );

const policy = { origin: 'policy.yml', sha256: null };

describe('whatever bundles say of themselves', () => {
  it('no line of the log is an order to a CI', () => {
    fc.assert(
      fc.property(hostileGate, (judgement) => {
        for (const line of gateText({ judgement, policy, expected: {} }).split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toMatch(/##\[|##vso\[/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
          expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
        }
      }),
    );
  });

  it('the summary has as many lines as there are findings and bundles, and no markup but its own', () => {
    fc.assert(
      fc.property(hostileGate, (judgement) => {
        const lines = gateSummary(judgement, 'policy.yml').split('\n');
        const findings = judgement.cases.flatMap((each) => each.findings);
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(findings.length);
        expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(2 + judgement.bundles.length);
        for (const line of lines.filter((each) => each.startsWith('| '))) expect(line.match(/\|/g)).toHaveLength(9);
        expect(lines.join('\n')).not.toMatch(/<|`|\[link\]/);
      }),
    );
  });

  it.skipIf(!canReadXml)('the JUnit report is well-formed, and no two cases have the same class and name', () => {
    const judgements = fc.sample(hostileGate, 100);
    const suites = readXml(judgements.map(gateJunit));
    for (const [at, { children, attributes }] of suites.entries()) {
      const cases = children.flatMap((suite) => suite.children);
      expect(cases).toHaveLength(judgements[at]?.cases.length ?? 0);
      expect(attributes['tests']).toBe(`${cases.length}`);
      const names = cases.map((each) => `${each.attributes['classname']} ${each.attributes['name']}`);
      expect(new Set(names).size).toBe(names.length);
      const failures = cases.filter((each) => each.children.some(({ name }) => name === 'failure'));
      expect(attributes['failures']).toBe(`${failures.length}`);
      expect(failures.length).toBeGreaterThan(3);
    }
  });
});

describe('the summary of many bundles', () => {
  it('tells of the first two hundred, and how many there are besides', () => {
    const judgement = judged(Array.from({ length: 250 }, (_, at) => passed(`step ${at}`, { verdict: 'failed' })));
    const text = gateSummary(judgement, 'policy.yml');
    expect(text).toContain('and 50 more findings: flowforge-ci gate --json has them all');
    expect(text).toContain('and 50 more bundles: flowforge-ci gate --json has them all');
    expect(text.match(/^\| step/gm)).toHaveLength(201);
  });
});
