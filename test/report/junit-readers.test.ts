import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse as readWithJunit2json } from 'junit2json';
import { parse as readWithTestResultsParser } from 'test-results-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { gateJunit } from '../../src/report/gate-junit.ts';
import { junitXml } from '../../src/report/junit.ts';
import { judged, kill, passed } from '../gate/gated-runs.ts';
import { readTrace } from '../read-trace.ts';
import { hostileText } from './hostile-text.ts';
import { filesBeside, killedByOutputLoop, type SampleRunName, sampleRunNames, sampleRuns } from './sample-run.ts';

const schema = readFileSync(join(import.meta.dirname, 'junit-10.xsd'), 'utf8');

describe("Jenkins' schema of a JUnit file", () => {
  it.each(sampleRunNames)('has nothing against that of the run "%s"', async (run) => {
    expect(await objections([reportOf(run)])).toEqual([]);
  });

  it('has nothing against one of hostile words and a hostile output', async () => {
    const reports = fc.sample(fc.tuple(hostileText, hostileText, hostileText), 60).map(([name, reason, output]) => {
      const files = new Map([['output.log', new TextEncoder().encode(output)]]);
      return junitXml(killedByOutputLoop({ name, command: ['x', name], reason }), files);
    });
    expect(await objections(reports)).toEqual([]);
  });

  it.each(['hang-restart', 'restarts-used-up', 'restart-cancelled'])(
    'has nothing against that of the trace "%s"',
    async (trace) => {
      expect(await objections([junitXml(readTrace(trace).events)])).toEqual([]);
    },
  );

  it('has nothing against that of the gate', async () => {
    const killed = passed('e2e', { verdict: 'killed', rules: ['hang'], reason: 'no output', decisions: [kill] });
    const report = gateJunit(judged([passed('test'), killed], { required: ['test', 'build'] }));
    expect(report).toContain('<failure ');
    expect(await objections([report])).toEqual([]);
  });

  it.each([
    ['skipped on testsuites', (xml: string) => xml.replace('<testsuites ', '<testsuites skipped="0" ')],
    ['a case without a name', (xml: string) => xml.replace(' name="wall-time"', '')],
    ['a file of a case', (xml: string) => xml.replace('<testcase ', '<testcase file="x" ')],
    ['properties of a case', (xml: string) => xml.replace('<skipped/>', '<properties/>')],
    ['a suite that counts nothing', (xml: string) => xml.replace(/(<testsuite [^>]*) tests="\d+"/, '$1')],
    ['a time with an exponent', (xml: string) => xml.replace(/(<testsuite [^>]*) time="[^"]*"/, '$1 time="1e-3"')],
  ])('objects to %s', async (_, spoil) => {
    const report = reportOf('killed-hang');
    expect(spoil(report)).not.toBe(report);
    expect(await objections([spoil(report)])).not.toEqual([]);
  });
});

/** Which case is blamed for what, by run; all other cases pass, or are skipped. */
const blamed: Readonly<Record<SampleRunName, readonly { readonly name: string; readonly type: string }[]>> = {
  passed: [],
  failed: [{ name: 'command', type: 'exit-code' }],
  cancelled: [{ name: 'command', type: 'cancelled' }],
  incomplete: [{ name: 'guard', type: 'guard' }],
  'not-started': [{ name: 'command', type: 'not-started' }],
  'killed-output-loop': [{ name: 'output-loop', type: 'output-loop' }],
  'killed-cpu-loop': [{ name: 'cpu-loop', type: 'cpu-loop' }],
  'killed-output-flood': [{ name: 'output-flood', type: 'output-flood' }],
  'killed-no-output': [{ name: 'no-output', type: 'no-output' }],
  'killed-hang': [{ name: 'hang', type: 'hang' }],
  'killed-memory': [{ name: 'memory', type: 'memory' }],
  'killed-crash-loop': [{ name: 'crash-loop', type: 'crash-loop' }],
  'killed-fork-storm': [{ name: 'fork-storm', type: 'fork-storm' }],
  'killed-stuck-progress': [{ name: 'stuck-progress', type: 'stuck-progress' }],
  'killed-wall-time': [{ name: 'wall-time', type: 'wall-time' }],
  'killed-agent-loop': [{ name: 'agent-loop', type: 'agent-loop' }],
  'killed-budget': [{ name: 'budget', type: 'budget' }],
  'alert-budget-afterwards': [],
  'ended-after-result': [],
  'ended-after-failed-result': [{ name: 'command', type: 'agent-result' }],
  'agent-passed': [],
  restarted: [],
  'alert-only': [],
  'alert-silent-spin': [{ name: 'command', type: 'exit-code' }],
  'shadow-would-kill': [{ name: 'command', type: 'exit-code' }],
  'shadow-would-alert': [],
};

/** What the text of a failure has to tell, for readers that show nothing else. */
const story: Readonly<Partial<Record<SampleRunName, readonly string[]>>> = {
  'killed-hang': [
    'FlowForge Guard killed "migrate": hang',
    'node migrate.js --yes (pid 4734, child of sh -c node migrate.js --yes) was waiting for the network at 10.0.4.17:5432',
    'hang: standstill 5m, limit 5m',
    'It would not have fired if',
    'To fix it: see whether the other side is up and answers',
    '--hang-timeout 10m',
    '*  4734  4722',
    '0041_orders_index: waiting for lock on table "orders"',
    'kill_requested',
  ],
  'killed-agent-loop': [
    'The same call 5 times, with the same result each time: Bash.',
    '{"command":"npm test -- --run cart"',
    "Cannot find module './prices.json'",
    'budget of tokens: 20,900 of 200,000 (10%)',
    'cost: $0.0858, as the agent says',
  ],
  'ended-after-failed-result': ['its agent said so', 'What it printed is kept, and makes the exit code 1'],
  'killed-no-output': ['Stack of 3118 (JavaScript)', 'readOTP (/usr/lib/node_modules/npm', 'Enter OTP:', 'nobody types in a CI'],
  'shadow-would-kill': [
    '"e2e" failed with exit code 1',
    'would have killed "e2e"',
    'shadow mode; nothing was done',
    '--mode enforce',
  ],
  incomplete: ['The record stops 23s after the start', '8.8 GiB in use by the command, with 12 GiB of 16 GiB available'],
};

describe('a program that reads JUnit files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-junit-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(sampleRunNames)('(junit2json) hears of "%s" what was counted, what is blamed, and the whole story', async (run) => {
    const report = await readWithJunit2json(reportOf(run));
    if (report === null || report === undefined || !('testsuite' in report)) throw new Error('no suites were read');
    const [suite, ...others] = report.testsuite ?? [];
    const cases = suite?.testcase ?? [];
    expect(others).toEqual([]);
    expect(suite).toMatchObject({ name: 'flowforge-guard', tests: cases.length });
    const faults = cases.flatMap(({ name, failure, error }) =>
      [...(failure ?? []), ...(error ?? [])].map(({ type, inner }) => ({ name, type, inner: inner ?? '' })),
    );
    expect(faults.map(({ name, type }) => ({ name, type }))).toEqual(blamed[run]);
    expect(Number(suite?.failures) + Number(suite?.errors)).toBe(faults.length);
    expect({ failures: report.failures, errors: report.errors }).toEqual({ failures: suite?.failures, errors: suite?.errors });
    for (const said of story[run] ?? []) expect(faults[0]?.inner).toContain(said);
    const verdict = suite?.properties?.find(({ name }) => name === 'flowforge.verdict')?.value;
    expect(verdict).toBe(/^(?:killed|passed|failed|cancelled)/.exec(run)?.[0] ?? verdictOf[run]);
  });

  it.each(sampleRunNames)('(test-results-parser) hears of "%s" the same', (run) => {
    const path = join(folder, `${run}.xml`);
    writeFileSync(path, reportOf(run));
    const { status, suites } = readWithTestResultsParser({ type: 'junit', files: [path] });
    const cases = suites.flatMap((suite) => suite.cases);
    const faults = cases.filter((each) => each.status === 'FAIL' || each.status === 'ERROR');
    expect(suites.map(({ name }) => name)).toEqual(['flowforge-guard']);
    expect(status).toBe(blamed[run].length === 0 ? 'PASS' : 'FAIL');
    expect(faults.map(({ name }) => name)).toEqual(blamed[run].map(({ name }) => name));
    for (const said of story[run] ?? []) expect(faults[0]?.stack_trace).toContain(said);
  });
});

const verdictOf: Readonly<Partial<Record<SampleRunName, string>>> = {
  ...{ incomplete: 'error', restarted: 'passed', 'not-started': 'error', 'alert-only': 'passed', 'shadow-would-alert': 'passed' },
  ...{ 'alert-silent-spin': 'failed', 'shadow-would-kill': 'failed', 'ended-after-failed-result': 'failed' },
  ...{ 'agent-passed': 'passed', 'alert-budget-afterwards': 'passed', 'ended-after-result': 'passed' },
};

function reportOf(run: SampleRunName): string {
  return junitXml(sampleRuns[run](), filesBeside(run));
}

async function objections(reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, at) => ({ fileName: `report-${at}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema: [{ fileName: 'junit-10.xsd', contents: schema }] });
  const said = errors.map(({ rawMessage }) => rawMessage);
  return valid || said.length > 0 ? said : ['it is not valid'];
}
