import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { identityFrom } from '../../src/ci/identity.ts';
import { eventTypes } from '../../src/model.ts';
import { witnessLine } from '../../src/report/witness-line.ts';
import { cli, program, repository, temporaryFolder } from './guard.ts';

const document = readFileSync(join(repository, 'docs', 'evidence.md'), 'utf8');
const blocks = [...document.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
const shell = blocksIn('sh');

const thisJob = {
  ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'octo/hello', GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e' },
  ...{ GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'test', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1' },
};

/** A project with a signed bundle of a run that was killed, and the log of its job. */
const project = mkdtempSync(join(tmpdir(), 'flowforge-evidence-'));
let runId: string;

beforeAll(() => {
  mkdirSync(join(project, 'bin'));
  writeFileSync(join(project, 'bin', 'flowforge-ci'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(project, 'bin', 'flowforge-ci'), 0o755);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', scripts: { test: 'echo tested' } }));
  expect(run(blockWith('openssl genpkey'))).toMatchObject({ status: 0 });
  const looper = program('infinite-looper').map((word) => `'${word}'`);
  const killed = run(
    `FLOWFORGE_SIGNING_KEY=flowforge-private.pem flowforge-ci run -- ${looper.join(' ')} --timeout 30 > /dev/null`,
  );
  expect(killed.status).toBe(86);
  runId = readdirSync(join(project, 'flowforge-evidence')).find((name) => !name.startsWith('.')) ?? '';
  writeFileSync(join(project, 'job.log'), killed.stderr);
});

afterAll(() => rmSync(project, { recursive: true }));

describe('docs/evidence.md', () => {
  // The key pair is made once, before all of them.
  const afterKeys = shell.filter((text) => !text.includes('openssl genpkey'));
  it.each(afterKeys.map((text) => [text.split('\n')[0] ?? '', text]))('shows commands that work: %s', (_, text) => {
    const { status, stdout, stderr } = run(text);
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  it.each(shell.flatMap((text) => text.split('\n').filter((line) => line.startsWith('jq -r') || line.startsWith('jq -n'))))(
    'shows one-liners that find something: %s',
    (line) => {
      writeFileSync(join(project, 'statement.json'), '{"subject":[{"digest":{"sha256":"x"},"name":"y"}]}');
      expect(run(line.replace(/ \| sha256sum.*/, '')).stdout.trim()).not.toBe('');
    },
  );

  it('shows a verification by openssl that refuses a statement which was changed', () => {
    const block = blockWith('openssl pkeyutl').replace(/> statement\.json$/m, "| sed 's/run_id/run_od/' > statement.json");
    expect(run(block)).not.toMatchObject({ status: 0 });
  });

  it('shows SQL that works on the database', () => {
    const db = new Database(join(bundle(), 'evidence.db'), { readonly: true });
    for (const text of blocksIn('sql')) expect(db.prepare(text).all()).not.toEqual([]);
    db.close();
  });

  it('shows the line that bears witness', () => {
    const [line] = blocks.filter(({ text }) => text.startsWith('flowforge: seal'));
    const place = { seq: 7, head: 'abc' };
    const filled = line?.text.replace('<run id>', 'r').replace('<number of the last event>', '7').replace('<its hash>', 'abc');
    expect(filled).toBe(`flowforge: ${witnessLine('r', place)}\n`);
  });

  it('names every type of event, and no other', () => {
    const [, list = ''] = /^The types are ([\s\S]*?)\. A `sample`/m.exec(document) ?? [];
    expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual([...eventTypes].sort());
  });

  it('names the variables that an identity is made of', () => {
    const [head, , ...rows] = tableWith('`GITHUB_REPOSITORY`');
    expect(head).toEqual(['', 'GitHub', 'GitLab', 'CircleCI', 'Azure', 'Buildkite', 'Jenkins']);
    const marks = ['GITHUB_ACTIONS', 'GITLAB_CI', 'CIRCLECI', 'TF_BUILD', 'BUILDKITE', 'JENKINS_URL'];
    for (const [index, mark] of marks.entries()) {
      const column = rows.map(([field = '', ...cells]) => [field.slice(1, -1), cells[index] ?? ''] as const);
      const names = column.flatMap(([, cell]) => [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name = '']) => name));
      const env = { ...Object.fromEntries(names.map((name) => [name, name])), [mark]: mark === 'TF_BUILD' ? 'True' : 'true' };
      const { step: _, ...identity } = identityFrom(env, '');
      const told = column.map(([field, cell]) => [field, cell.replaceAll('`', '').replace(/ or .*/, '')]);
      expect(identity).toEqual(Object.fromEntries(told));
    }
  });

  it('shows workflow steps whose inputs and outputs exist', () => {
    const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
    const attestInputs = ['subject-path', 'predicate-type', 'predicate-path'];
    for (const text of blocksIn('yaml')) {
      const { steps } = parse(text) as { steps: { uses: string; with: object }[] };
      for (const { uses, with: inputs } of steps) {
        const known = uses.startsWith('actions/attest@') ? attestInputs : Object.keys(action.inputs);
        expect(known).toEqual(expect.arrayContaining(Object.keys(inputs)));
      }
      for (const [, output] of text.matchAll(/steps\.guard\.outputs\.([\w-]+)/g))
        expect(Object.keys(action.outputs)).toContain(output);
    }
  });

  it('links to files that are there', () => {
    for (const [, target = ''] of document.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
      expect(existsSync(join(repository, 'docs', target)), target).toBe(true);
    }
  });
});

describe('the verifier in Python that the document shows', () => {
  it('is about twenty lines', () => {
    expect(
      python()
        .split('\n')
        .filter((line) => line.trim() !== '').length,
    ).toBeLessThanOrEqual(25);
  });

  it('finds a real bundle VALID', () => {
    expect(verified(bundle())).toMatchObject({ status: 0, stdout: expect.stringMatching(/^VALID [0-9a-f]{64}\n$/) });
  });

  it('finds a bundle INVALID in which one byte of any file was changed', () => {
    for (const name of readdirSync(bundle()).filter((each) => each !== 'manifest.dsse.json')) {
      const copy = copyOfBundle();
      const bytes = readFileSync(join(copy, name));
      const at = Math.floor(bytes.length / 2);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(join(copy, name), bytes);
      expect(verified(copy).status, name).toBe(1);
    }
  });

  it.each<[string, (lines: string[]) => readonly string[]]>([
    ['dropped', (lines) => lines.toSpliced(2, 1)],
    ['doubled', (lines) => lines.toSpliced(2, 0, lines[2] ?? '')],
    ['swapped', (lines) => lines.toSpliced(2, 2, lines[3] ?? '', lines[2] ?? '')],
    ['cut off, the seal with them', (lines) => lines.slice(0, -2).concat('')],
    ['cut off in the middle', (lines) => lines.slice(0, -1)],
    ['added after the seal', (lines) => lines.toSpliced(-1, 0, lines.at(-2) ?? '')],
  ])('finds a bundle INVALID whose lines were %s', (_, change) => {
    const copy = copyOfBundle();
    const path = join(copy, 'events.jsonl');
    const lines = change(readFileSync(path, 'utf8').split('\n')).join('\n');
    writeFileSync(path, lines);
    expect(verified(copy)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^INVALID: /) });
  });

  it('finds a bundle INVALID that has a file more or less', () => {
    const more = copyOfBundle();
    writeFileSync(join(more, 'notes.txt'), '');
    const less = copyOfBundle();
    rmSync(join(less, 'summary.md'));
    for (const copy of [more, less]) expect(verified(copy)).toMatchObject({ status: 1, stderr: 'INVALID: the list of files\n' });
  });
});

function run(script: string) {
  const env = { PATH: `${join(project, 'bin')}:${process.env.PATH}`, HOME: process.env.HOME, ...thisJob };
  return spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', script.replaceAll('<run>', runId)], {
    cwd: project,
    encoding: 'utf8',
    env,
  });
}

function verified(folder: string) {
  return spawnSync('python3', ['-c', python(), folder], { encoding: 'utf8' });
}

function python(): string {
  return blocksIn('python').join('');
}

function bundle(): string {
  return join(project, 'flowforge-evidence', runId);
}

function copyOfBundle(): string {
  const copy = join(temporaryFolder(), runId);
  cpSync(bundle(), copy, { recursive: true });
  return copy;
}

function blocksIn(language: string): readonly string[] {
  return blocks.filter((block) => block.language === language).map(({ text }) => text);
}

function blockWith(text: string): string {
  return shell.find((block) => block.includes(text)) ?? `echo 'no block with ${text}'; exit 1`;
}

/** The rows of a table, as cells. */
function tableWith(text: string): readonly (readonly string[])[] {
  const table = document.split(/\n\n/).find((part) => part.startsWith('|') && part.includes(text)) ?? '';
  return table.split('\n').map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
