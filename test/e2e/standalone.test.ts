import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BareRoot, makeRoot, noRootHere, rootIn } from './bare-root.ts';
import { repository, temporaryFolder } from './guard.ts';

const node = join(repository, 'node_modules', 'node', 'bin', 'node');
const programs = ['sh', 'env', 'cat', 'sleep', 'ls'];

/** Minutes, root, a mirror of Debian and PyPI: what a release is tried with. */
const wantsDistributions = process.env['FLOWFORGE_TEST_DISTRIBUTIONS'] === '1';

const missing = existsSync(node) ? noRootHere() : 'the development dependency "node" brings no program here';
const temp = mkdtempSync(join(tmpdir(), 'flowforge-standalone-test-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** Packs the archive; fast, for it is to be unpacked once. */
function pack(libc: string, into: string): string {
  const script = join(repository, 'scripts', 'build-standalone.ts');
  const out = join(temp, into);
  const said = execFileSync(process.execPath, [script, '--libc', libc, '--out', out, '--level', '1'], { encoding: 'utf8' });
  const [name = ''] = readdirSync(out);
  expect(said).toMatch(new RegExp(`^[0-9a-f]{64}  ${join(out, name)}\n$`));
  return join(out, name);
}

function unpack(archive: string, { folder }: BareRoot): void {
  mkdirSync(join(folder, 'opt', 'guard'), { recursive: true });
  execFileSync('tar', ['-xzf', archive, '-C', join(folder, 'opt', 'guard'), '--strip-components=1']);
}

const guard = '/opt/guard/flowforge-ci';

/** What any root must be able to do with it. */
function expectToWork(root: BareRoot): void {
  expect(root.sh('command -v node')).toMatchObject({ stdout: '' });
  expect(root.sh(`cd /tmp && ${guard} run --name bare -- sh -c 'echo out; echo err >&2; exit 3'`)).toMatchObject({
    code: 3,
    stdout: 'out\n',
    stderr: expect.stringMatching(/^err\nflowforge: "bare" failed with exit code 3 after .*; evidence: \/tmp\//),
  });
  expect(root.sh(`cd /tmp && ${guard} verify flowforge-evidence/*/`)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^VALID/),
  });
  expect(root.sh(`cd /tmp && ${guard} demo`)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Process recovered$/m) });
  expect(root.sh(`cd /tmp && ${guard} doctor`)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^ok {6} containment: tier /m),
  });
}

describe('the archive with a Node of its own', () => {
  let archive = '';
  let root: BareRoot;

  beforeAll(() => {
    if (missing !== null) return;
    archive = pack('glibc', 'first');
    root = makeRoot(join(temp, 'root'), [...programs, 'readlink'], [node]);
    unpack(archive, root);
  });

  it('is the same, byte for byte, when it is packed again', ({ skip }) => {
    if (missing !== null) skip(missing);
    const again = readFileSync(pack('glibc', 'again'));
    expect(again.equals(readFileSync(archive))).toBe(true);
  });

  it('holds what this platform needs, and nothing of others', ({ skip }) => {
    if (missing !== null) skip(missing);
    const dist = join(root.folder, 'opt', 'guard', 'lib', 'dist');
    expect(readdirSync(join(dist, 'prebuilds'))).toEqual([`linux-${process.arch}.node`]);
    expect(readdirSync(join(dist, 'init')).filter((name) => name.startsWith('guard-init'))).toEqual([
      `guard-init-linux-${process.arch}`,
    ]);
    expect(readdirSync(join(root.folder, 'opt', 'guard'))).toEqual(['LICENSE', 'flowforge-ci', 'lib']);
  });

  it('runs, keeps evidence and ends a runaway on a system that has only the libraries of C and C++', ({ skip }) => {
    if (missing !== null) skip(missing);
    expectToWork(root);
  });

  it('finds itself through links, in folders with blanks and from the PATH', ({ skip }) => {
    if (missing !== null) skip(missing);
    const blanks = join(root.folder, 'opt', 'a b');
    mkdirSync(blanks);
    symlinkSync('../guard/flowforge-ci', join(blanks, 'second'));
    symlinkSync('/opt/a b/second', join(root.folder, 'bin', 'flowforge-ci'));
    const version = { code: 0, stdout: '0.1.0\n', stderr: '' };
    expect(root.sh('flowforge-ci --version')).toEqual(version);
    expect(root.sh("cd '/opt/a b' && ./second --version")).toEqual(version);
    expect(root.sh("CDPATH=/tmp:/opt && export CDPATH && cd /opt && 'a b/second' --version")).toEqual(version);
    expect(root.sh('cd /opt/guard && sh flowforge-ci --version')).toEqual(version);
    renameSync(join(root.folder, 'opt', 'guard'), join(root.folder, 'opt', 'moved here'));
    expect(root.sh("'/opt/moved here/flowforge-ci' --version")).toEqual(version);
    renameSync(join(root.folder, 'opt', 'moved here'), join(root.folder, 'opt', 'guard'));
  });

  it('gives the command no variable of its own', ({ skip }) => {
    if (missing !== null) skip(missing);
    const { stdout } = root.sh(`cd /tmp && env -i PATH=/bin arch=arm self=me ${guard} run --quiet -- env`);
    const names = stdout.split('\n').map((line) => line.split('=', 1)[0] ?? '');
    // A shell that is bash or busybox counts itself and says where it is.
    const own = names.filter((name) => !['', 'PWD', 'OLDPWD', 'SHLVL', '_', 'FLOWFORGE_GUARD_ID'].includes(name));
    expect(own.sort()).toEqual(['PATH', 'arch', 'self']);
    expect(stdout).toMatch(/^arch=arm$/m);
  });

  it('says what is missing where its Node cannot start', ({ skip }) => {
    if (missing !== null) skip(missing);
    const lean = makeRoot(join(temp, 'lean'), programs, [node]);
    unpack(archive, lean);
    for (const file of readdirSync(lean.folder, { recursive: true, encoding: 'utf8' }))
      if (file.includes('/libstdc++.so')) rmSync(join(lean.folder, file));
    const { code, stdout, stderr } = lean.sh(`${guard} run -- true`);
    expect({ code, stdout }).toEqual({ code: 125, stdout: '' });
    expect(stderr).toMatch(/^flowforge: its Node needs glibc 2\.28 or newer and libstdc\+\+ .*libstdc\+\+\.so\.6/);
  });

  it('names the archive to take where there is no glibc', ({ skip }) => {
    if (missing !== null) skip(missing);
    const foreign = makeRoot(join(temp, 'foreign'), programs);
    unpack(archive, foreign);
    const [loader = ''] = /\/lib[\w/]*\/ld-linux[\w.-]*/.exec(readFileSync(join(foreign.folder, guard), 'utf8')) ?? [];
    renameSync(join(foreign.folder, loader), join(foreign.folder, 'loader'));
    const { code, stderr } = rootIn(foreign.folder, ['/loader', '/bin/sh']).sh(guard);
    expect(code).toBe(125);
    expect(stderr).toMatch(/^flowforge: this build is for Linux on \w+ with glibc, .*On Alpine take the archive linuxmusl/);
  });

  it('says so when it was unpacked by half', ({ skip }) => {
    if (missing !== null) skip(missing);
    const half = makeRoot(join(temp, 'half'), programs);
    cpSync(join(root.folder, guard), join(half.folder, guard), { recursive: true });
    expect(half.sh(`${guard} --version`)).toMatchObject({
      code: 125,
      stderr: expect.stringMatching(/unpack the archive again, whole/),
    });
  });
});

describe('on whole distributions (FLOWFORGE_TEST_DISTRIBUTIONS=1: takes minutes, root, debootstrap and pip)', () => {
  const off = wantsDistributions ? missing : 'FLOWFORGE_TEST_DISTRIBUTIONS is not 1';
  const trixie = join(temp, 'trixie');

  beforeAll(() => {
    if (off !== null) return;
    const variant = ['--variant=minbase', '--include=musl,busybox-static'];
    execFileSync('debootstrap', [...variant, 'trixie', trixie], { stdio: 'ignore' });
  }, 600_000);

  it('the archive for glibc works on Debian without Node', ({ skip }) => {
    if (off !== null) skip(off);
    const root = rootIn(trixie);
    unpack(pack('glibc', 'for-debian'), root);
    expectToWork(root);
  }, 300_000);

  it('the archive for musl works where there is nothing but musl and busybox, as on Alpine', ({ skip }) => {
    if (off !== null) skip(off);
    const root = alpineLike();
    unpack(pack('musl', 'for-alpine'), root);
    expect(root.sh('ls /lib64')).not.toMatchObject({ code: 0 });
    expectToWork(root);
  }, 300_000);

  /** Alpine's parts, as Debian has them. */
  function alpineLike(): BareRoot {
    const folder = temporaryFolder();
    for (const place of ['bin', 'lib']) mkdirSync(join(folder, place));
    cpSync(join(trixie, 'usr', 'bin', 'busybox'), join(folder, 'bin', 'busybox'));
    for (const applet of [...programs, 'readlink']) symlinkSync('busybox', join(folder, 'bin', applet));
    const machine = process.arch === 'x64' ? 'x86_64' : 'aarch64';
    const musl = join(trixie, 'usr', 'lib', `${machine}-linux-musl`, 'libc.so');
    cpSync(musl, join(folder, 'lib', `ld-musl-${machine}.so.1`));
    return rootIn(folder);
  }
});
