import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAssets } from '../../scripts/page-assets-text.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Policy } from '../../src/model.ts';
import { thinSamples } from '../../src/report/thin-samples.ts';
import { goldenHtml } from './golden-html.ts';
import { hostileText, unseenCharacter } from './hostile-text.ts';
import { pageOf } from './html-page.ts';
import { newRun, tick } from './run-builder.ts';
import { killedByOutputLoop, sampleRuns } from './sample-run.ts';

const repository = join(import.meta.dirname, '..', '..');

describe('report.html', () => {
  /** After a change that is meant: `npm run golden`, then read what has changed. */
  it('of a killed run is what it was', () => {
    expect(goldenHtml()).toBe(readFileSync(join(repository, 'fixtures', 'report-html', 'killed-output-loop.html'), 'utf8'));
  });

  it.each(Object.entries(sampleRuns))(
    'of the sample run "%s" is a page by itself, with one top heading and no link out',
    (_, run) => {
      const page = pageOf(run());
      expect(page).toMatch(/^<!doctype html>/);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(outsideOfScripts(page)).not.toMatch(/\b(?:src|srcset|action|style|on\w+)=|https?:|@import|url\(/);
      expect([...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['#content']);
      expect(page.length).toBeLessThan(120 * 1024);
    },
  );

  it('says of a mark what it is: a decision, or a cancel', () => {
    const keyOf = (page: string) => /<li class="key-mark">([^<]*)/.exec(page)?.[1];
    expect(keyOf(pageOf(sampleRuns.cancelled()))).toBe('the run was cancelled');
    expect(keyOf(pageOf(sampleRuns['killed-output-loop']()))).toBe('the guard decided');
    expect(keyOf(pageOf(sampleRuns.passed()))).toBeUndefined();
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const page = pageOf(sampleRuns.passed());
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const style = hashOf(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]);
    const script = hashOf(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1]);
    expect(policy).toBe(`default-src 'none'; script-src '${script}'; style-src '${style}'; base-uri 'none'; form-action 'none'`);
  });

  it('carries no script where there is nothing to draw', () => {
    const page = pageOf(sampleRuns['not-started']());
    expect(page).not.toContain('<script');
    expect(page).not.toContain('script-src');
    expect(page.length).toBeLessThan(24 * 1024);
  });

  it('tells what happened, why, how sure, when, and what to do next', () => {
    const page = readable(pageOf(sampleRuns['killed-memory']()));
    for (const said of [
      'FlowForge Guard killed "bundle": memory',
      'memory reached 90% of 16GiB AND memory would be exhausted within 2m',
      '90% confident',
      '2026-05-04 03:12:07 UTC',
      'would not have fired if the processes had stopped growing',
      'run fewer jobs at once',
      'flowforge-ci verify 019df0c4-5a21-7c3e-9b1d-3f6a0c8e2b71',
    ])
      expect(page).toContain(said);
  });

  it('names the event that it ends with, so that the page and the log can be held together', () => {
    const events = sampleRuns['killed-output-loop']();
    const last = events.findLast(({ event }) => event.event_type !== 'run_sealed');
    expect(pageOf(events)).toContain(`${last?.hash}</code> (number ${last?.event.seq})`);
  });

  it('shows what differs from the profile', () => {
    const policy = { ...profiles.standard, limits: { ...profiles.standard.limits, wallTimeMs: 600_000 } };
    const page = readable(pageOf(sampleRuns['killed-wall-time'](), { policy }));
    expect(page).toMatch(/with what was changed.*limits\.wall-time\s+10m\s+none/s);
    expect(readable(pageOf(sampleRuns['killed-wall-time']()))).toContain('as it comes: nothing was changed');
  });

  it('names who says each setting, as far as the record tells', () => {
    const { ladder } = profiles.standard.rules['output-loop'];
    const policy: Policy = {
      ...profiles.standard,
      limits: { ...profiles.standard.limits, wallTimeMs: 600_000, maxMemory: { kind: 'share', shareBp: 9_000 } },
      rules: { ...profiles.standard.rules, 'output-loop': { action: 'kill', masked: [], ladder: ladder.slice(0, 1) } },
    };
    const sources = {
      'limits.wall-time': 'flowforge.yml:3',
      'limits.max-memory': 'input max-memory',
      'rules.output-loop.lines': 'org/<b>.yml:4',
    };
    const events = sampleRuns['killed-wall-time']().map(({ hash, event }) =>
      event.event_type === 'run_started'
        ? { hash, event: { ...event, payload: { ...event.payload, policy_sources: sources } } }
        : { hash, event },
    );
    const page = pageOf(events, { policy });
    expect(page).not.toContain('<b>');
    const text = readable(page);
    expect(text).toMatch(/limits\.wall-time\s+10m\s+none\s+flowforge\.yml:3/);
    expect(text).toMatch(/max-memory\s+90%\s+none\s+input max-memory/);
    expect(text).not.toContain('maxMemory');
    expect(text).toMatch(/rules\.output-loop\.ladder\.0\.lines\s+2000\s+org\/&lt;b&gt;\.yml:4/);
    expect(text).toMatch(/grace\s+5s\s+profile standard/);
    expect(readable(pageOf(sampleRuns['killed-wall-time'](), { policy }))).not.toMatch(/grace\s+5s\s+profile/);
  });

  it.each(['', 'null', '[1]', '{"rules":', '"x"', '{"limits":{"maxMemory":{"bytes":"<b>"}}}'])(
    'reads past a policy of %s',
    (policy) => {
      const page = pageOf(sampleRuns.passed(), { policy: { toJSON: () => policy } });
      expect(page).toContain('</html>');
    },
  );

  it('shows what the processes were doing only when that was looked at', () => {
    const run = newRun('x', ['x']);
    run.add('diagnostics_captured', 10, { file: 'diagnostics-1.txt' });
    const events = run.exit(20, 'passed', 0, { ticks: [] }).sealed();
    expect(pageOf(events, { files: { 'diagnostics-1.txt': 'node 12 waits for <lock>' } })).toContain(
      'node 12 waits for &lt;lock&gt;',
    );
    expect(pageOf(sampleRuns.passed())).not.toContain('What its processes were doing');
  });

  it('is the same for the same events', () => {
    expect(pageOf(sampleRuns['alert-only']())).toBe(pageOf(sampleRuns['alert-only']()));
  });

  it('of an hour stays under 500 KB and draws every peak', () => {
    const run = newRun('long', ['long']);
    const peakBp = 98_765;
    const ticks = Array.from({ length: 3600 * 4 }, (_, at) =>
      tick((at + 1) * 250, {
        cpuBp: at === 7777 ? peakBp : 9_000 + ((at * 7919) % 9000),
        memoryBytes: 1e9 + ((at * 104_729) % 1e9),
        processes: 10 + ((at * 31) % 300),
        bytes: at * 1_000_000 + ((at * 17) % 999_999),
        lines: at,
      }),
    );
    run.samples(ticks);
    const all = run.exit(3_600_000, 'passed', 0, { ticks }).sealed();
    const thinned = thinSamples(all);
    const page = pageOf(thinned);
    expect(page.length).toBeLessThan(500_000);
    expect(page).toContain('not every second of it is read for this page');
    // On the even seconds, which are those that are kept.
    expect(dataOf(pageOf(all)).charts[0]?.values).toContain(peakBp);
  });

  it('lets nothing that a command says become markup or steer what is read', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (name, word, reason, output) => {
        const events = killedByOutputLoop({ name, command: [word, 'x'], reason });
        const page = pageOf(events, { files: { 'output.log': output }, policy: { [word]: reason } });
        const plain = pageOf(killedByOutputLoop(), { files: { 'output.log': 'x' }, policy: { x: 'x' } });
        expect(outsideOfScripts(page).replaceAll('\t', '')).not.toMatch(unseenCharacter);
        const drawn = new Set(tagsOf(plain));
        // What colours bring, and what is only there when something is said.
        for (const tag of tagsOf(page)) if (!/^<\/?(?:span|ul|li|p|h3)\b/.test(tag)) expect(drawn).toContain(tag);
      }),
      { numRuns: 150 },
    );
  });

  it('shows sixteen colours of the output and no other escape', () => {
    const page = pageOf(sampleRuns.failed(), {
      files: {
        'output.log':
          '\x1b[1;31mred\x1b[0m \x1b[38;5;46mgreen\x1b[39m \x1b[38;2;0;0;255mblue\x1b[m \x1b]0;title\x07\x1b[2Jplain\n10%\r20%\r\n',
      },
    });
    expect(page).toContain(
      '<span class="c1 bold">red</span> <span class="c10">green</span> <span class="c12">blue</span> plain\n20%</span></pre>',
    );
  });
});

describe("what report.html carries of others' files", () => {
  it.each([...pageAssets()])('%s is what the sources give', (name, text) => {
    expect(readFileSync(join(repository, 'src', 'report', 'html', name), 'utf8')).toBe(text);
  });
});

function hashOf(text = ''): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function outsideOfScripts(page: string): string {
  return page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
}

function tagsOf(page: string): readonly string[] {
  return outsideOfScripts(page).match(/<\/?[a-z][^<>]*>/gi) ?? [];
}

function readable(page: string): string {
  return outsideOfScripts(page)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"');
}

function dataOf(page: string): { readonly charts: readonly { readonly values: readonly number[] }[] } {
  return JSON.parse(/id="chart-data">([^<]*)</.exec(page)?.[1] ?? '');
}
