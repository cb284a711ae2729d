import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenced } from '../../src/report/fenced.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { hostileFragments, hostileText, unseenCharacter } from './hostile-text.ts';
import { outsideFences } from './outside-fences.ts';
import { newRun } from './run-builder.ts';
import { filesBeside, sampleRuns } from './sample-run.ts';

const killed = sampleRuns['killed-hang']();

describe('what the summary shows of the output', () => {
  it('is the last lines, as a terminal shows them, without colours', () => {
    const log = `old\n${'x\n'.repeat(30)}\x1b[31mred\x1b[0m\n10%\r20%\r\nlast, without an end`;
    expect(outputOf(summaryMarkdown(killed, files({ 'output.log': log })))).toEqual([
      ...Array<string>(17).fill('x'),
      ...['red', '20%', 'last, without an end'],
    ]);
  });

  it('is nothing when nothing was printed, or the log is kept back', () => {
    for (const beside of [{}, { 'output.log': '' }, { 'output.log': '\n\n' }])
      expect(summaryMarkdown(killed, files(beside))).not.toContain('Last lines');
  });

  it('is not shown of a run that passed', () => {
    expect(summaryMarkdown(sampleRuns.passed(), filesBeside('passed')).trimEnd()).not.toContain('\n');
  });

  it('is cut where a line or the whole is too long', () => {
    const summary = summaryMarkdown(killed, files({ 'output.log': `${'y'.repeat(2e6)}\n${'z'.repeat(1e5)}\n`.repeat(3) }));
    expect(Buffer.byteLength(summary)).toBeLessThan(16 * 1024);
  });
});

describe('what the summary shows of the processes', () => {
  it('is their tree at the kill, the culprit marked, folded', () => {
    const summary = summaryMarkdown(killed, filesBeside('killed-hang'));
    expect(summary).toContain('<details><summary>Process tree at the kill: 3 processes</summary>\n\n```text\n');
    expect(summary).toMatch(/^\* {2}4734 .* node migrate\.js --yes$/m);
    expect(summary).toContain('No stack of 4734: it runs no JavaScript: it waits.');
    expect(summary).toContain('  4734 epoll_wait');
  });

  it('is the stack of the culprit where one was taken', () => {
    const summary = summaryMarkdown(sampleRuns['killed-no-output'](), filesBeside('killed-no-output'));
    expect(summary).toContain('<details><summary>Stack of 3118 (JavaScript), 3 lines</summary>');
    expect(summary).toContain('\nreadOTP (/usr/lib/node_modules/npm');
  });

  it('is said to be of an alert when it was one', () => {
    expect(summaryMarkdown(sampleRuns['alert-only'](), filesBeside('alert-only'))).toContain('Process tree at the alert');
  });

  it('is nothing when nobody looked, or the file is kept back', () => {
    for (const summary of [summaryMarkdown(sampleRuns['killed-memory'](), filesBeside('killed-memory')), summaryMarkdown(killed)])
      expect(summary).not.toMatch(/Process tree|No stack/);
  });

  it('says what is left out of a long one, and where it is', () => {
    const stack = `Stack of 4734 (JVM)\n${'  at x\n'.repeat(900)}`;
    const text = `Diagnosis before the kill by hang\n\nwho.\n\n1 process; seen in 1ms. * is the culprit.\n  PID\n\n4734 x\n  was computing\n\n${stack}`;
    const summary = summaryMarkdown(killed, files({ 'diagnostics-1.txt': text }));
    expect(summary).toContain('Stack of 4734 (JVM), 900 lines');
    expect(summary).toContain('… 852 lines more in diagnostics-1.txt');
  });

  it.each(['', '\n\n\n', 'Stack of ', '1 process; seen in', 'Nothing was found: it was too late.\n'])(
    'survives a file that holds %j',
    (text) => {
      expect(summaryMarkdown(killed, files({ 'diagnostics-1.txt': text }))).toContain('### What to change');
    },
  );
});

describe('a hostile output', () => {
  const benign = outsideFences(summaryMarkdown(killed, beside('x', 'x'))).length;

  it('stays in its fence, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 6 }), hostileText, (lines, word) => {
        const summary = summaryMarkdown(killed, beside(lines.join('\n'), word));
        for (const line of outsideFences(summary)) expect(line).not.toMatch(/alert\(1\)|pwned|octocat|javascript:|!\[|\*\*bold/);
        expect(outsideFences(summary).length).toBeLessThanOrEqual(benign);
        expect(summary).not.toMatch(/^[^\S\n]*::|##(?=[a-z]*\[)/im);
        expect(summary.replaceAll('\t', '')).not.toMatch(unseenCharacter);
        expect(summary.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('cannot end its fence with backticks of any number', () => {
    for (let count = 1; count < 40; count += 1) {
      const [first = '', ...rest] = fenced(`a\n${'`'.repeat(count)}\n# heading\n~~~`).split('\n');
      expect(rest.at(-1)).toBe(/^`+/.exec(first)?.[0]);
      expect(rest.indexOf(rest.at(-1) ?? '')).toBe(rest.length - 1);
      expect(rest.at(-1)?.length).toBeGreaterThan(Math.max(2, count));
    }
  });

  it('gives no order to a CI that prints the summary again', () => {
    const orders = [
      '::error::x',
      ' \t::set-output name=a::b',
      '##[error]x',
      'a ##vso[task.setvariable variable=x]y',
      '##teamcity[x]',
    ];
    const text = fenced(orders.join('\n'));
    expect(text.split('\n').slice(1, -1)).toEqual([
      ': :error::x',
      ' \t: :set-output name=a::b',
      '## [error]x',
      'a ## vso[task.setvariable variable=x]y',
      '## teamcity[x]',
    ]);
  });

  it('is still there to be read', () => {
    const summary = summaryMarkdown(killed, files({ 'output.log': hostileFragments.join('') }));
    for (const said of ['<script>alert(1)</script>', '@octocat', '[link](javascript:alert(1))']) expect(summary).toContain(said);
  });
});

it('a run without an incident shows its output, and no processes', () => {
  const events = newRun('x', ['x']).exit(20, 'failed', 1, { ticks: [] }).sealed();
  const summary = summaryMarkdown(events, files({ 'output.log': 'boom\n', 'diagnostics-1.txt': 'x' }));
  expect(outputOf(summary)).toEqual(['boom']);
  expect(summary).not.toContain('Process tree');
});

/** Hostile words as they stand in a real bundle: in the output, and in the diagnosis as its writer leaves them, on one line. */
function beside(output: string, word: string): ReadonlyMap<string, Uint8Array> {
  const text = [...filesBeside('killed-hang')].find(([name]) => name === 'diagnostics-1.txt')?.[1] ?? new Uint8Array();
  const oneLine = word.replace(/[\n\r\u2028\u2029\x85]/g, ' ');
  const diagnosis = new TextDecoder().decode(text).replaceAll('node migrate.js', `${oneLine}x`);
  return files({ 'output.log': `${output}\nx`, 'diagnostics-1.txt': diagnosis });
}

function files(texts: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

function outputOf(summary: string): readonly string[] {
  const block = /### Last lines of its output\n\n(`+)text\n([\s\S]*?)\n\1\n/.exec(summary)?.[2];
  return block?.split('\n') ?? [];
}
