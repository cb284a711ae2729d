import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { simulateAll } from '../../src/cli/simulate.ts';
import { candidatePolicy } from '../../src/cli/simulate-policy.ts';
import { simulationJson, simulationText } from '../../src/cli/simulate-text.ts';
import { openFolder } from '../../src/evidence/folder-source.ts';
import { writeLabel } from '../../src/evidence/label.ts';
import type { Label } from '../../src/evidence/label-schema.ts';
import { readVerifiedEvents } from '../../src/evidence/verified-events.ts';
import { temporaryFolder } from '../evidence/recorded-run.ts';
import { samplesUntil } from '../signals/samples.ts';
import { type WrittenRun, writeRun } from '../written-run.ts';

const quiet = samplesUntil(10_000, () => ({}));
const policy = `version: 1
limits: { wall-time: 5s }
steps:
  deploy-*: { limits: { wall-time: 30s } }
`;

/** What the policy above makes of the bundles in some places. */
async function simulated(...places: readonly string[]) {
  const file = join(temporaryFolder(onTestFinished), 'policy.yml');
  writeFileSync(file, policy);
  const candidate = await candidatePolicy(file, []);
  if (candidate.kind === 'invalid') throw new Error(candidate.problem);
  return simulateAll(places, candidate.policyFor);
}

function label(bundle: string, word: Label): void {
  const read = readVerifiedEvents(openFolder(bundle), () => {});
  if (read.kind === 'invalid') throw new Error(read.why);
  const said = { label: word, note: '', by: 'ana', at: '2026-11-21T10:00:00.000Z' };
  writeLabel(bundle, { runId: read.runId, head: read.head.hash }, said);
}

const runs: readonly (WrittenRun & { readonly label?: Label })[] = [
  { id: '1', samples: quiet },
  { id: '2', samples: quiet, label: 'healthy' },
  { id: '3', samples: quiet, label: 'runaway' },
  { id: '4', samples: quiet, name: 'deploy-eu' },
  { id: '5', samples: quiet, verdict: 'killed', decisions: [{ action: 'kill', rule: 'hang', atMs: 10_000 }] },
  { id: '6', samples: quiet.slice(0, 16), verdict: 'killed', decisions: [{ action: 'kill', rule: 'memory', atMs: 4_000 }] },
  { id: '7', samples: quiet, decisions: [{ action: 'would kill', rule: 'no-output', atMs: 3_000 }] },
  { id: '8', samples: quiet, attemptsAtMs: [4_000], decisions: [{ action: 'restart', rule: 'hang', atMs: 3_750 }] },
  { id: '9', samples: quiet.slice(0, 8), verdict: null },
];

describe('what simulate prints', () => {
  it('is a row a run, the totals, and what to know about them', async () => {
    const parent = temporaryFolder(onTestFinished);
    for (const run of runs) {
      const bundle = writeRun(parent, run);
      if (run.label !== undefined) label(bundle, run.label);
    }
    expect(simulationText(await simulated(parent))).toBe(`\
run                        step       label    recorded                                with this policy                   change     time
-------------------------  ---------  -------  --------------------------------------  ---------------------------------  ---------  ---------
20261121T094512Z-00000001  build      -        passed 10s                              kill wall-time at 5s               new kill   wasted 5s
20261121T094512Z-00000002  build      healthy  passed 10s                              kill wall-time at 5s               new kill   wasted 5s
20261121T094512Z-00000003  build      runaway  passed 10s                              kill wall-time at 5s               new kill   saved 5s
20261121T094512Z-00000004  deploy-eu  -        passed 10s                              -                                  same       -
20261121T094512Z-00000005  build      -        killed 10s, kill hang at 10s            kill wall-time at 5s               earlier    saved 5s
20261121T094512Z-00000006  build      -        killed 4s, kill memory at 4s            -                                  lost kill  -
20261121T094512Z-00000007  build      -        passed 10s, would kill no-output at 3s  kill wall-time at 5s               new kill   wasted 5s
20261121T094512Z-00000008  build      -        passed 10s, restart hang at 3.8s        kill wall-time at 9s in attempt 2  later      wasted 9s
20261121T094512Z-00000009  build      -        no end 2s                               -                                  same       -

9 runs: 6 kills (4 new, 1 lost, 1 earlier, 1 later); saved 10s, wasted 24s
WRONG: it would newly end 1 run labelled healthy
warning: it would newly end 2 runs that passed and had no label: flowforge-ci label says which they were
note: the record of a lost kill ends with that kill: what the run had come to is not known
note: 1 run without a seal: what is on record may not be all of it
assumed: mode enforce
checked: the hash chain of each events.jsonl and nothing else of a bundle: flowforge-ci verify checks the rest
`);
  });

  it('names what was refused, and why', async () => {
    const parent = temporaryFolder(onTestFinished);
    const good = writeRun(parent, { id: '1', name: 'deploy-eu', samples: quiet.slice(0, 4) });
    const changed = writeRun(parent, { id: '2', samples: quiet });
    change(join(changed, 'events.jsonl'), (text) => text.replace('"atMs":5000', '"atMs":4999'));
    const running = join(parent, '20261121T094512Z-00000003');
    mkdirSync(running);
    writeFileSync(join(running, 'journal.db'), '');
    const empty = temporaryFolder(onTestFinished);
    const { refused, rows } = await simulated(parent, '/nowhere', empty);
    expect(rows.map(({ bundle }) => bundle)).toEqual([good]);
    const text = simulationText({ rows, refused, totals: (await simulated(good)).totals });
    expect(text.replaceAll(parent, 'PARENT').replaceAll(empty, 'EMPTY').split('\n').slice(4)).toEqual([
      '1 run: 0 kills (0 new, 0 lost, 0 earlier, 0 later); saved 0ms, wasted 0ms',
      'assumed: mode enforce',
      'checked: the hash chain of each events.jsonl and nothing else of a bundle: flowforge-ci verify checks the rest',
      'refused: PARENT/20261121T094512Z-00000002: INVALID: events.jsonl, line 22: the hash does not match: this event, or one before it, was changed',
      expect.stringMatching(/^refused: PARENT\/20261121T094512Z-00000003 holds only the journal of a run/),
      expect.stringMatching(/^refused: \/nowhere does not exist/),
      'refused: EMPTY: there is no bundle in it',
      '',
    ]);
  });

  it('reports a label for other events, and does without it', async () => {
    const parent = temporaryFolder(onTestFinished);
    const bundle = writeRun(parent, { id: '1', samples: quiet });
    label(bundle, 'healthy');
    writeRun(parent, { id: '1', samples: quiet.slice(0, 39) });
    const result = await simulated(bundle);
    expect(result.rows[0]).toMatchObject({ label: null, impact: { wrongful: false, doubtful: true } });
    expect(simulationText(result)).toMatch(
      /\nwarning: a label is ignored: .*00000001\.label\.json: its head is [0-9a-f]{16}, that of the bundle/,
    );
  });

  it('reads an archive as it reads a folder, and finds its label beside it', async () => {
    const parent = temporaryFolder(onTestFinished);
    const bundle = writeRun(parent, { id: '1', samples: quiet });
    label(bundle, 'runaway');
    const fromFolder = await simulated(bundle);
    execFileSync('tar', ['-czf', `${bundle}.tar.gz`, '-C', dirname(bundle), basename(bundle)]);
    rmSync(bundle, { recursive: true });
    const { rows, totals } = await simulated(parent);
    expect(rows).toEqual(fromFolder.rows.map((row) => ({ ...row, bundle: `${bundle}.tar.gz` })));
    expect(totals).toMatchObject({ newKills: 1, savedMs: 5_020 });
  });

  it('obeys nothing that a step is called', async () => {
    const bundle = writeRun(temporaryFolder(onTestFinished), {
      id: '1',
      name: '\u001b[31mred\nrefused: all\u202e',
      samples: quiet,
    });
    const [, , row] = simulationText(await simulated(bundle)).split('\n');
    expect(row).toMatch(/^\S+ {2}red refused: all {2}-/);
  });
});

describe('what simulate gives to programs', () => {
  it('is the same, in full', async () => {
    const parent = temporaryFolder(onTestFinished);
    const bundle = writeRun(parent, runs[6] ?? { id: '7' });
    expect(JSON.parse(simulationJson(await simulated(bundle)))).toEqual({
      mode: 'enforce',
      checked: expect.stringContaining('the hash chain'),
      runs: [
        {
          ...{ bundle, run_id: '20261121T094512Z-00000007', step: 'build', label: null, label_ignored: '', sealed: true },
          ...{ verdict: 'passed', duration_ms: 10_020, change: 'new kill' },
          recorded: {
            ...{ action: 'kill', carried_out: false, rules: ['no-output'], reason: 'it did' },
            ...{ confidence: 9_000, attempt: 1, at_ms: 3_000 },
          },
          simulated: {
            ...{ action: 'kill', carried_out: true, rules: ['wall-time'], reason: 'wall time exceeded 5s' },
            ...{ confidence: 10_000, attempt: 1, at_ms: 5_000 },
          },
          ...{ saved_ms: 0, wasted_ms: 5_000, wrongful: false, doubtful: true },
        },
      ],
      totals: {
        ...{ runs: 1, kills: 1, new_kills: 1, lost_kills: 0, earlier: 0, later: 0 },
        ...{ saved_ms: 0, wasted_ms: 5_000, wrongful: 0, doubtful: 1, refused: 0 },
      },
      refused: [],
    });
  });
});

function change(path: string, how: (text: string) => string): void {
  writeFileSync(path, how(readFileSync(path, 'utf8')));
}
