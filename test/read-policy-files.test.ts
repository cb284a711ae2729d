import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { effectivePolicy, explainPolicy } from '../src/decision/effective-policy.ts';
import { placeTexts } from '../src/decision/place.ts';
import { gateOf, readPolicyFiles, sourcesFor } from '../src/read-policy-files.ts';
import { temporaryFolder } from './evidence/recorded-run.ts';

describe('a policy that extends another', () => {
  it('lies over it, and names it as the source of what it leaves alone', async () => {
    const folder = folderWith({
      'org/base.yml': 'version: 1\nprofile: strict\ngrace: 9s\nlimits: { wall-time: 30m }\n',
      'flowforge.yml': 'version: 1\nextends: org/base.yml\ngrace: 2s\n',
    });
    const { policy, sources } = await explained(join(folder, 'flowforge.yml'));
    expect(policy).toMatchObject({ profile: 'strict', graceMs: 2000, limits: { wallTimeMs: 1_800_000 } });
    expect(sources).toEqual({
      profile: `${folder}/org/base.yml:2`,
      grace: `${folder}/flowforge.yml:3`,
      'limits.wall-time': `${folder}/org/base.yml:4`,
    });
  });

  it('names it from its own folder, and takes the last word of a list', async () => {
    const folder = folderWith({
      'org/a.yml': 'version: 1\ngrace: 1s\nwarmup: 1s\n',
      'org/b.yml': 'version: 1\nextends: ../c.yml\ngrace: 2s\n',
      'c.yml': 'version: 1\ngrace: 3s\norphans: warn\n',
      'team/flowforge.yml': 'version: 1\nextends: [../org/a.yml, ../org/b.yml]\n',
    });
    expect((await explained(join(folder, 'team/flowforge.yml'))).policy).toMatchObject({
      ...{ graceMs: 2000, warmupMs: 1000, orphans: 'warn' },
    });
  });

  it('lies over what that says of some steps, too', async () => {
    const folder = folderWith({
      'base.yml': 'version: 1\nsteps: { "train-*": { mode: shadow, grace: 9s } }\n',
      'flowforge.yml': 'version: 1\nextends: base.yml\nmode: enforce\n',
    });
    expect((await explained(join(folder, 'flowforge.yml'), 'train-1')).policy).toMatchObject({ mode: 'enforce', graceMs: 9000 });
    expect((await explained(join(folder, 'flowforge.yml'), 'test')).policy).toMatchObject({ mode: 'enforce', graceMs: 5000 });
  });

  it('has the gate of it, unless it has one of its own', async () => {
    const folder = folderWith({
      'base.yml': 'version: 1\ngate: { required: [test] }\n',
      'flowforge.yml': 'version: 1\nextends: base.yml\n',
      'own.yml': 'version: 1\nextends: base.yml\ngate: { required: [build] }\n',
    });
    expect(gateOf(await file(join(folder, 'flowforge.yml')))).toEqual({ required: ['test'] });
    expect(gateOf(await file(join(folder, 'own.yml')))).toEqual({ required: ['build'] });
  });

  it('may be pinned by the hash of its content', async () => {
    const base = 'version: 1\ngrace: 1s\n';
    const folder = folderWith({
      'base.yml': base,
      'right.yml': `version: 1\nextends: base.yml@sha256:${sha256(base)}\n`,
      'wrong.yml': `version: 1\nprofile: strict\nextends:\n  - base.yml@sha256:${sha256('another')}\n`,
    });
    expect((await explained(join(folder, 'right.yml'))).policy.graceMs).toBe(1000);
    expect(await problemsOf(join(folder, 'wrong.yml'))).toEqual([
      `wrong.yml:4: extends: ${folder}/base.yml has the SHA-256 ${sha256(base)}, but ${sha256('another')} is asked for; if the change is meant, pin the new one`,
    ]);
  });

  it('may meet the same one twice, as long as none extends itself', async () => {
    const folder = folderWith({
      'base.yml': 'version: 1\ngrace: 1s\n',
      'a.yml': 'version: 1\nextends: base.yml\n',
      'b.yml': 'version: 1\nextends: base.yml\n',
      'flowforge.yml': 'version: 1\nextends: [a.yml, b.yml]\n',
    });
    expect((await explained(join(folder, 'flowforge.yml'))).policy.graceMs).toBe(1000);
  });

  it('is refused when it extends itself, also through a link', async () => {
    const folder = folderWith({
      'a.yml': 'version: 1\nextends: linked.yml\n',
      'b.yml': 'version: 1\nextends: a.yml\n',
      'self.yml': 'version: 1\nextends: self.yml\n',
    });
    symlinkSync('b.yml', join(folder, 'linked.yml'));
    expect(await problemsOf(join(folder, 'self.yml'))).toEqual([`self.yml:2: extends: ${folder}/self.yml extends itself`]);
    expect(await problemsOf(join(folder, 'a.yml'))).toEqual([
      `linked.yml:2: extends: ${folder}/a.yml extends itself, over 2 files`,
    ]);
  });

  it('is refused beyond five in a row', async () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length: length + 1 }, (_, at) => [
          `${at}.yml`,
          `version: 1\n${at === length ? '' : `extends: ${at + 1}.yml\n`}`,
        ]),
      );
    const five = folderWith(chain(5));
    expect((await readPolicyFiles(join(five, '0.yml'))).kind).toBe('ok');
    const six = folderWith(chain(6));
    expect(await problemsOf(join(six, '0.yml'))).toEqual([
      `5.yml:2: extends: ${six}/6.yml would be number 6 in a row of policies that extend one another; 5 is the most`,
    ]);
  });

  it('is refused beyond 64 in all', async () => {
    const list = (name: string) => `version: 1\nextends: [${Array.from({ length: 16 }, () => name).join(', ')}]\n`;
    const folder = folderWith({ 'a.yml': list('b.yml'), 'b.yml': list('c.yml'), 'c.yml': 'version: 1\n' });
    expect((await problemsOf(join(folder, 'a.yml')))[0]).toBe('b.yml:2: extends: this is more than 64 policies in all');
  });

  it('names every file and line that is wrong', async () => {
    const folder = folderWith({
      'base.yml': 'version: 1\n\ngrase: 5s\n',
      'flowforge.yml': 'version: 1\nextends:\n  - base.yml\n  - missing.yml\n  - sub\n  - https://example.com/p.yml\n',
    });
    mkdirSync(join(folder, 'sub'));
    const [misspelt, missing, noFile, url, ...more] = await problemsOf(join(folder, 'flowforge.yml'));
    expect(misspelt).toBe('base.yml:3: grase is not a key that this version knows; did you mean grace?');
    expect(missing).toMatch(/^flowforge\.yml:4: extends: .*\/missing\.yml cannot be read: ENOENT/);
    expect(noFile).toBe(`flowforge.yml:5: extends: ${folder}/sub cannot be read: it is a folder`);
    expect(url).toMatch(
      /^flowforge\.yml:6: extends: "https:\/\/example\.com\/p\.yml" is a URL, and a policy is read from files only/,
    );
    expect(more).toEqual([]);
  });
});

describe('a policy for some steps', () => {
  it('lays every part that means the step on the general one, in the order of the file', async () => {
    const folder = folderWith({
      'p.yml': `version: 1
grace: 1s
warmup: 1s
steps:
  "train-*": { grace: 2s, mode: shadow }
  "*-gpu": { grace: 3s }
  "test": { profile: strict }
`,
    });
    const policyFor = async (step: string) => (await explained(join(folder, 'p.yml'), step)).policy;
    expect(await policyFor('train-gpu')).toMatchObject({ graceMs: 3000, mode: 'shadow', warmupMs: 1000, profile: 'standard' });
    expect(await policyFor('train-cpu')).toMatchObject({ graceMs: 2000, mode: 'shadow' });
    expect(await policyFor('test')).toMatchObject({ graceMs: 1000, mode: 'enforce', profile: 'strict' });
    expect(await policyFor('Train-gpu2')).toEqual(effectivePolicy([{ graceMs: 1000, warmupMs: 1000 }]));
  });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(onTestFinished);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

async function file(path: string) {
  const read = await readPolicyFiles(path);
  if (read.kind === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.file;
}

async function explained(path: string, step = '') {
  const { policy, places } = explainPolicy(sourcesFor(await file(path), step));
  return { policy, sources: placeTexts(places) };
}

/** With the name of the file alone. */
async function problemsOf(path: string): Promise<readonly string[]> {
  const read = await readPolicyFiles(path);
  if (read.kind === 'ok') return [];
  return read.problems.map(({ path, line, message }) => `${path.split('/').at(-1)}:${line}: ${message}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
