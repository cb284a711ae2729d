import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { simulateAll } from '../../src/cli/simulate.ts';
import { candidatePolicy } from '../../src/cli/simulate-policy.ts';
import { tunedFrom } from '../../src/cli/tune-policy.ts';
import { readHealthyRuns } from '../../src/cli/tune-runs.ts';
import { leftOutText, tunedJson, tunedTable } from '../../src/cli/tune-text.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';
import { parsePolicyFile } from '../../src/decision/policy-file.ts';
import { openFolder } from '../../src/evidence/folder-source.ts';
import { writeLabel } from '../../src/evidence/label.ts';
import { readVerifiedEvents } from '../../src/evidence/verified-events.ts';
import type { Profile, Sample } from '../../src/model.ts';
import { ends } from '../../src/simulate.ts';
import { VERSION } from '../../src/version.ts';
import { temporaryFolder } from '../evidence/recorded-run.ts';
import { sampleOf, samplesUntil, staleLines } from '../signals/samples.ts';
import { type WrittenRun, writeRun } from '../written-run.ts';

const mib = 1024 ** 2;

/** A build of so many seconds, silent for a tenth of it, that holds a mebibyte a second. */
function build(id: number, seconds: number, more: Partial<WrittenRun> = {}): WrittenRun {
  const samples = samplesUntil(
    seconds * 1_000,
    (atMs) => ({
      cpuMs: atMs,
      bytes: atMs,
      silentMs: atMs < seconds * 100 ? atMs : 0,
      tree: { memoryBytes: mib * seconds, processes: 3 },
    }),
    1_000,
  );
  return { id: String(id), samples, ...more };
}

async function tuned(
  runs: readonly WrittenRun[],
  { profile = 'standard', margin = 2 }: { profile?: Profile; margin?: number } = {},
) {
  const parent = temporaryFolder(onTestFinished);
  for (const run of runs) writeRun(parent, run);
  const read = await readHealthyRuns([parent], profiles[profile].rules, margin);
  return { parent, read, tuned: await tunedFrom(read.healthy, { profile, margin, leftOut: read.leftOut.length }) };
}

describe('a tuned policy', () => {
  it('has each value with its evidence', async () => {
    const runs = [
      ...[300, 310, 320, 330, 640].map((seconds, at) => build(at + 1, seconds)),
      build(9, 2_000, { verdict: 'failed' }),
    ];
    const { tuned: made } = await tuned(runs);
    expect(made.text).toBe(`\
# Suggested by flowforge-ci tune ${VERSION} from 5 healthy runs, 1 left out. Margin 2.
# A limit is the margin times the most that any of them came to, rounded up; a rule of the profile is changed only where one of them
# came that near to it. Look at what it does before it is enforced: flowforge-ci simulate --policy FILE <bundle>…

version: 1
profile: standard

limits:
  # 5 runs: most 10m 40s (20261121T094512Z-00000005), p95 10m 40s; x 2
  wall-time: 30m
  # 5 runs: most 1m 3s (20261121T094512Z-00000005), p95 1m 3s; x 2 is less than 5m, which any step is given
  no-output-timeout: 5m
  # 5 runs: most 0ms (20261121T094512Z-00000005), p95 0ms; x 2 is less than 5m, which any step is given
  hang-timeout: 5m
  # 5 runs: most 640 MiB (20261121T094512Z-00000005), p95 640 MiB; x 2
  # This is of the machines that they ran on (the most was 3.9% of the smallest): where there is more memory, the same step may take more.
  max-memory: 1536MiB
  # 5 runs: most 3 processes (20261121T094512Z-00000005), p95 3 processes; x 2 is less than 50, which any step is given
  max-processes: 50
  # 5 runs: most 625 KiB (20261121T094512Z-00000005), p95 625 KiB; x 2 is less than 64MiB, which any step is given
  max-output: 64MiB
# All other rules are as in standard: none of these runs came near to them. The most that was seen:
#   silent-spin.for: 1m 3s
`);
    expect(tunedTable(made.policy)).toBe(`\
step   setting                   value    most         p95          runs  most in
-----  ------------------------  -------  -----------  -----------  ----  -------------------------
build  limits.wall-time          30m      10m 40s      10m 40s      5     20261121T094512Z-00000005
build  limits.no-output-timeout  5m       1m 3s        1m 3s        5     20261121T094512Z-00000005
build  limits.hang-timeout       5m       0ms          0ms          5     20261121T094512Z-00000005
build  limits.max-memory         1536MiB  640 MiB      640 MiB      5     20261121T094512Z-00000005
build  limits.max-processes      50       3 processes  3 processes  5     20261121T094512Z-00000005
build  limits.max-output         64MiB    625 KiB      625 KiB      5     20261121T094512Z-00000005
`);
  });

  it('has a part for each step, by name', async () => {
    const runs = [build(1, 300, { name: 'test "fast"' }), build(2, 900, { name: 'deploy: *' })];
    const { tuned: made } = await tuned(runs, { margin: 1.5, profile: 'strict' });
    expect(limitsIn(made.text, 'test "fast"')).toMatchObject({ wallTimeMs: 10 * 60_000, maxMemory: { bytes: 512 * mib } });
    expect(limitsIn(made.text, 'deploy: *')).toMatchObject({ wallTimeMs: 30 * 60_000, maxMemory: { bytes: 1536 * mib } });
    expect(limitsIn(made.text, 'another')).toMatchObject({ wallTimeMs: null });
    expect(made.text).toContain('\nprofile: strict\n');
    expect(made.text).toContain('\n    # Thin: only 1 run. The next one may well be slower: tune again from 5 or more.\n');
  });

  it('gives a name with a wildcard room for all steps that it means', async () => {
    const { tuned: made } = await tuned([
      build(1, 300, { name: 'te*' }),
      build(2, 900, { name: 'test' }),
      build(3, 600, { name: 'tea' }),
    ]);
    expect(made.policy.steps.map(({ name, runs }) => [name, runs])).toEqual([
      ['te*', 3],
      ['tea', 1],
      ['test', 1],
    ]);
    expect(limitsIn(made.text, 'te*').wallTimeMs).toBe(45 * 60_000);
    expect(limitsIn(made.text, 'tea').wallTimeMs).toBe(30 * 60_000);
  });

  it('gives more room to a rule that a healthy run came near to, and to no other', async () => {
    const loop = samplesUntil(
      60_000,
      (atMs) => ({ lines: atMs / 10, loop: { lines: Math.min(1_500, atMs / 10), forMs: atMs } }),
      1_000,
    );
    const { tuned: made } = await tuned([{ id: '1', samples: loop }]);
    expect(made.text).toContain(`
rules:
  # lines: 1 run: most 1500 lines (20261121T094512Z-00000001), p95 1500 lines; x 2
  output-loop: { lines: 3000 }
`);
    expect(made.policy.steps[0]?.settings.filter(({ key }) => key.section === 'rules')).toHaveLength(1);
  });

  it('leaves a rule without such a threshold to alert where it would have ended a healthy run', async () => {
    const limited = { memoryLimitBytes: 2 ** 30, memoryAvailableBytes: 2 ** 27, memoryTotalBytes: 2 ** 34 };
    const leak = samplesUntil(60_000, (atMs) => ({ tree: { memoryBytes: 2 ** 29 + 8_500 * atMs }, host: limited }), 250);
    const parent = temporaryFolder(onTestFinished);
    writeRun(parent, { id: '1', samples: leak });
    const { tuned: made } = await tuned([{ id: '1', samples: leak }]);
    expect(made.text).toContain(
      '  # It would have ended 20261121T094512Z-00000001, which was healthy: it only tells.\n  memory: { action: alert }\n',
    );
    expect(made.text).toContain('# max-memory is not set, since x 2 is more memory than the machine has');
  });

  it('says that a figure of a run that was ended is no more than that', async () => {
    const parent = temporaryFolder(onTestFinished);
    const bundle = writeRun(
      parent,
      build(1, 600, { verdict: 'killed', decisions: [{ action: 'kill', rule: 'hang', atMs: 600_000 }] }),
    );
    label(bundle);
    const { healthy } = await readHealthyRuns([parent], profiles.standard.rules, 2);
    const { text } = await tunedFrom(healthy, { profile: 'standard', margin: 2, leftOut: 0 });
    expect(text).toContain('# The guard had ended 1 of them: what such a run would have come to is more than is on record.');
  });
});

describe('what tune says beside it', () => {
  it('names the runs that were left out, and labels that do not count', async () => {
    const { parent, read, tuned: made } = await tuned([build(1, 300), build(2, 300, { verdict: 'failed' })]);
    expect(leftOutText(read).replaceAll(parent, 'PARENT')).toBe(
      'flowforge: left out: PARENT/20261121T094512Z-00000002: its verdict is failed, and it is not labelled healthy\n',
    );
    const told = JSON.parse(tunedJson(made, read));
    expect(told).toMatchObject({ profile: 'standard', margin: 2, policy: made.text, ignored_labels: [] });
    expect(told.left_out).toEqual(read.leftOut);
    expect(told.steps[0].settings[0]).toEqual({
      ...{ setting: 'limits.wall-time', unit: 'ms', text: '15m', value: 900_000, is_floor: false },
      ...{ runs: 1, most: 300_020, most_in: '20261121T094512Z-00000001', p95: 300_020 },
    });
    const first = await tuned([build(1, 300)]);
    label(`${first.parent}/20261121T094512Z-00000001`);
    writeRun(first.parent, build(1, 310));
    const again = await readHealthyRuns([first.parent], profiles.standard.rules, 2);
    expect(leftOutText(again)).toMatch(/^flowforge: a label is ignored: .*00000001\.label\.json: its head is/);
  });
});

describe('under the policy that was tuned from them', () => {
  it.each(['standard', 'strict', 'agent', 'watchdog'] as const)(
    'no healthy run is ended, whatever it did: %s',
    async (profile) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom('build', 'test', 'te*'), arbitraryPlan), { minLength: 1, maxLength: 4 }),
          async (made) => {
            const parent = mkdtempSync(join(tmpdir(), 'tuned-'));
            try {
              for (const [at, [name, plan]] of made.entries())
                writeRun(parent, { id: String(at), name, samples: samplesOf(plan) });
              const { healthy } = await readHealthyRuns([parent], profiles[profile].rules, 1);
              const { text } = await tunedFrom(healthy, { profile, margin: 1, leftOut: 0 });
              const file = join(parent, 'policy.yml');
              writeFileSync(file, text);
              const candidate = await candidatePolicy(file, []);
              if (candidate.kind === 'invalid') throw new Error(candidate.problem);
              const { rows } = await simulateAll([parent], candidate.policyFor);
              expect(rows.filter(({ run }) => run.simulated !== null && ends(run.simulated))).toEqual([]);
              expect(rows).toHaveLength(made.length);
            } finally {
              rmSync(parent, { recursive: true });
            }
          },
        ),
        { numRuns: 15 },
      );
    },
  );
});

type Phase = (typeof phases)[number];
const phases = ['quiet', 'loop', 'alike', 'silent', 'spin', 'leak', 'storm', 'flood', 'crash', 'stuck'] as const;

/** A run of phases that each do what one rule looks for. */
const arbitraryPlan = fc.array(
  fc.tuple(fc.constantFrom(...phases), fc.integer({ min: 4, max: 60 }), fc.constantFrom(250, 1_000, 10_000)),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function samplesOf(plan: readonly (readonly [Phase, number, number])[]): readonly Sample[] {
  const samples: Sample[] = [];
  const sum = { atMs: 0, cpuMs: 0, lines: 0, bytes: 0, memoryBytes: mib, shortLived: 0 };
  for (const [phase, ticks, stepMs] of plan) {
    for (let tick = 1; tick <= ticks; tick += 1) {
      const forMs = tick * stepMs;
      const speaks = phase !== 'silent' && phase !== 'spin';
      sum.atMs += stepMs;
      sum.cpuMs += phase === 'silent' || phase === 'quiet' ? 0 : stepMs;
      sum.lines += speaks ? stepMs : 0;
      sum.bytes += phase === 'flood' ? 80_000 * stepMs : speaks ? stepMs : 0;
      sum.memoryBytes += phase === 'leak' ? 200 * mib : 0;
      sum.shortLived += phase === 'crash' ? 2 : 0;
      const alike = phase === 'alike' || phase === 'crash' || phase === 'flood';
      samples.push(
        sampleOf({
          ...{ atMs: sum.atMs, judgedMs: stepMs, cpuMs: sum.cpuMs, lines: sum.lines, bytes: sum.bytes },
          silentMs: speaks ? 0 : forMs,
          loop: phase === 'loop' ? { lines: forMs, forMs } : {},
          repetition: alike ? { ...staleLines, lines: sum.lines, forMs } : {},
          progress: phase === 'stuck' ? { valueBp: 5_000, stuckMs: forMs, updatesSince: 10 * tick } : {},
          tree: {
            ...{ memoryBytes: sum.memoryBytes, shortLived: { total: sum.shortLived, key: 7 } },
            processes: phase === 'storm' ? 800 * tick : 3,
          },
          host: { memoryAvailableBytes: Math.max(0, 2 ** 34 - sum.memoryBytes) },
        }),
      );
    }
  }
  return samples;
}

function limitsIn(text: string, step: string) {
  const parsed = parsePolicyFile(text, 'policy.yml');
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems));
  return effectivePolicy([parsed.source, ...parsed.steps.filter(({ pattern }) => pattern === step).map(({ source }) => source)])
    .limits;
}

function label(bundle: string): void {
  const read = readVerifiedEvents(openFolder(bundle), () => {});
  if (read.kind === 'invalid') throw new Error(read.why);
  const said = { label: 'healthy', note: '', by: 'ana', at: '2026-11-21T10:00:00.000Z' } as const;
  writeLabel(bundle, { runId: read.runId, head: read.head.hash }, said);
}
