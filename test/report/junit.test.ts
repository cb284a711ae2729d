import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { signalNames } from '../../src/model.ts';
import { junitXml } from '../../src/report/junit.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { canReadXml, readXml, type XmlElement } from './read-xml.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

const stableNames = [...signalNames, 'command', 'guard'];

type RunName = keyof typeof sampleRuns;

describe.skipIf(!canReadXml)('the JUnit report', () => {
  const runs = Object.keys(sampleRuns) as readonly RunName[];
  const reports = new Map<RunName, readonly XmlElement[]>();

  beforeAll(() => {
    const roots = readXml(runs.map((run) => junitXml(sampleRuns[run]())));
    runs.forEach((run, index) => void reports.set(run, casesOf(roots[index])));
  });

  it.each(runs)('of the run "%s" has the same cases as every other, under one class', (run) => {
    const cases = reports.get(run) ?? [];
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(stableNames);
    expect(new Set(cases.map(({ attributes }) => attributes.classname)).size).toBe(1);
  });

  it.each([
    ['passed', {}],
    ['failed', { command: ['failure', 'exit-code'] }],
    ['killed-output-loop', { 'output-loop': ['failure', 'output-loop'], command: ['skipped', undefined] }],
    ['killed-wall-time', { 'wall-time': ['failure', 'wall-time'], command: ['skipped', undefined] }],
    ['killed-memory', { memory: ['failure', 'memory'], command: ['skipped', undefined] }],
    ['cancelled', { command: ['failure', 'cancelled'] }],
    ['alert-only', {}],
    ['shadow-would-kill', { command: ['failure', 'exit-code'] }],
    ['shadow-would-alert', {}],
    ['incomplete', { command: ['skipped', undefined], guard: ['error', 'guard'] }],
    ['not-started', { command: ['error', 'not-started'] }],
  ] as const)('of the run "%s" blames what ended it and nothing else', (run, expected) => {
    const blamed = (reports.get(run) ?? []).flatMap(({ attributes, children }) =>
      children
        .filter(({ name }) => name !== 'system-out')
        .map(({ name, attributes: { type } }) => [attributes.name, [name, type]]),
    );
    expect(Object.fromEntries(blamed)).toEqual(expected);
  });

  it('tells the whole story in the text of a failure, for readers that show nothing else', () => {
    const failure = reports
      .get('killed-output-loop')
      ?.flatMap(({ children }) => children)
      .find(({ name }) => name === 'failure');
    for (const part of [
      'killed "yes": output-loop',
      'limit 2000 lines',
      'would not have fired if',
      '--on-runaway alert',
      'kill_requested',
    ]) {
      expect(failure?.text).toContain(part);
    }
  });

  it('tells of an alert in the output of its rule, which passes', () => {
    const rule = reports.get('alert-only')?.find(({ attributes }) => attributes.name === 'cpu-loop');
    expect(rule?.children.map(({ name }) => name)).toEqual(['system-out']);
    expect(rule?.children[0]?.text).toContain('The guard only reported it');
  });

  it('has attributes on testsuites only that junit-10.xsd knows', () => {
    const [root] = readXml([junitXml(sampleRuns.passed())]);
    expect(Object.keys(root?.attributes ?? {}).sort()).toEqual(['errors', 'failures', 'name', 'tests']);
  });

  it('gives two steps of one job different classes, so that no reader takes them for one', () => {
    const roots = readXml(['npm run a.b', 'npm run c'].map((name) => junitXml(killedByOutputLoop({ name }))));
    const classes = roots.map((root) => casesOf(root)[0]?.attributes.classname);
    expect(classes).toEqual(['flowforge.guard.test.npm-run-a-b', 'flowforge.guard.test.npm-run-c']);
  });

  it('stays well-formed, and the same cases, whatever a command calls itself or says', () => {
    const documents = fc
      .sample(fc.tuple(hostileText, hostileText, hostileText), 150)
      .concat([[']]>]]>', ']]>]]>', ']]>]]></failure>']])
      .map(([name, argument, reason]) => junitXml(killedByOutputLoop({ name, command: ['x', argument], reason })));
    for (const root of readXml(documents)) {
      expect(casesOf(root).map(({ attributes }) => attributes.name)).toEqual(stableNames);
    }
    for (const document of documents) expect(document).not.toMatch(unseenCharacter);
  });

  it('is the same before and after the seal, which seals it', () => {
    const events = sampleRuns['killed-output-loop']();
    expect(junitXml(events)).toBe(junitXml(events.slice(0, -1)));
  });
});

function casesOf(root: XmlElement | undefined): readonly XmlElement[] {
  return (root?.children ?? []).flatMap(({ children }) => children).filter(({ name }) => name === 'testcase');
}
