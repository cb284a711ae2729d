import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guard, program, repository, resultIn, temporaryFolder } from './guard.ts';

/** The heavier half is for a machine with time to spare: FLOWFORGE_LONG=1. */
const long = process.env['FLOWFORGE_LONG'] === '1';
const longTimeoutMs = 600_000;
const localBin = join(repository, 'node_modules', '.bin');

describe('a real command that is silent, busy or repeats itself ends by itself:', () => {
  it.runIf(has('xz'))(
    'xz -9e',
    async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'data'), hardToCompress(long ? 48 : 3));
      await endsByItself(['xz', '-9e', '--keep', 'data'], folder);
    },
    longTimeoutMs,
  );

  it.runIf(has('git'))(
    'git gc --aggressive',
    async () => {
      const folder = temporaryFolder();
      repositoryWithHistory(folder, long ? 4_000 : 400);
      await endsByItself(['git', 'gc', '--aggressive'], folder);
    },
    longTimeoutMs,
  );

  it('tsc on this project', async () => {
    await endsByItself([join(localBin, 'tsc'), '-p', 'tsconfig.json', '--noEmit'], repository);
  });

  it.runIf(has('npm'))('npm install --loglevel=http of a packed package', async () => {
    const folder = temporaryFolder();
    const packed = packedPackage(folder);
    const install = [
      'npm',
      'install',
      '--loglevel=http',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--cache',
      join(folder, 'cache'),
    ];
    await endsByItself([...install, packed], folder);
  });

  it.runIf(has('openssl'))(
    `openssl genrsa ${long ? 8192 : 4096}`,
    async () => {
      await endsByItself(['openssl', 'genrsa', '-out', 'key.pem', long ? '8192' : '4096'], temporaryFolder());
    },
    longTimeoutMs,
  );

  it('seq 1 10000000', async () => {
    await endsByItself(['seq', '1', '10000000'], temporaryFolder());
  });

  it.runIf(has('g++'))(
    'g++ -O3 with heavy templates',
    async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'heavy.cc'), heavyTemplates(long ? 700 : 120));
      await endsByItself(['g++', '-O3', '-std=c++17', '-ftemplate-depth=4000', '-c', 'heavy.cc'], folder);
    },
    longTimeoutMs,
  );

  it.runIf(hasRegrtest())(
    'a regression test of Python',
    async () => {
      const tests = long ? ['test_json', 'test_re', 'test_list', 'test_dict', 'test_set'] : ['test_list', 'test_dict'];
      await endsByItself(['python3', '-m', 'test', '-v', ...tests], temporaryFolder());
    },
    longTimeoutMs,
  );

  it(
    'what webpack --progress prints, at 92 % for seconds (webpack itself is not installed here)',
    async () => {
      await endsByItself([...program('detect/webpack'), '--seconds', long ? '280' : '5', '--timeout', '400'], temporaryFolder());
    },
    longTimeoutMs,
  );
});

/** As in `standard`: no rule has anything to say, and the command's own exit code is the guard's. */
async function endsByItself(command: readonly string[], cwd: string): Promise<void> {
  const { code, stderr, bundle, run } = await guard(['run', '--', ...command], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: `${localBin}:${process.env['PATH']}` },
  });
  expect({ code, alerts: stderr.match(/^flowforge: alert.*$/m) }).toEqual({ code: 0, alerts: null });
  expect(resultIn(bundle)).toMatchObject({ verdict: 'passed', rules: [] });
  expect(run.survivors()).toEqual([]);
}

function has(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Distributions often leave Python's own tests out. */
function hasRegrtest(): boolean {
  return spawnSync('python3', ['-c', 'import test.test_list, test.test_dict'], { stdio: 'ignore' }).status === 0;
}

/** Text of which a compressor can make something, but not quickly. The same every time. */
function hardToCompress(mib: number): Buffer {
  const words = Array.from({ length: 4_096 }, (_, at) =>
    createHash('sha256')
      .update(`word ${at}`)
      .digest('hex')
      .slice(0, 3 + (at % 9)),
  );
  let state = 1;
  const parts: string[] = [];
  for (let bytes = 0; bytes < mib * 1024 * 1024; bytes += parts.at(-1)?.length ?? 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    parts.push(`${words[state >>> 20]} `);
  }
  return Buffer.from(parts.join(''));
}

/** A repository with so many commits to ten files of a hundred lines, made without a process a commit. */
function repositoryWithHistory(folder: string, commits: number): void {
  const files = Array.from({ length: 10 }, (_, file) => Array.from({ length: 100 }, (_, line) => `file ${file}, line ${line}`));
  const stream: string[] = [];
  for (let commit = 0; commit < commits; commit += 1) {
    const file = commit % files.length;
    const lines = files[file] ?? [];
    lines[(commit * 37) % lines.length] = createHash('sha256').update(String(commit)).digest('hex');
    const text = `${lines.join('\n')}\n`;
    const message = `change ${commit}`;
    stream.push(`commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + commit} +0000\n`);
    stream.push(`data ${message.length}\n${message}\nM 100644 inline file-${file}.txt\ndata ${text.length}\n${text}\n`);
  }
  mustRun('git', ['init', '--quiet', '--initial-branch=main'], folder);
  mustRun('git', ['fast-import', '--quiet'], folder, stream.join(''));
}

/** The tarball of a package of a few hundred files that depends on nothing. */
function packedPackage(folder: string): string {
  const source = join(folder, 'source');
  mkdirSync(join(source, 'lib'), { recursive: true });
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name: 'packed-sample', version: '1.0.0' }));
  for (let file = 0; file < 300; file += 1)
    writeFileSync(join(source, 'lib', `part-${file}.js`), `export const part = ${file};\n`);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sample', version: '1.0.0', private: true }));
  mustRun('npm', ['pack', '--silent', '--pack-destination', folder], source);
  return join(folder, 'packed-sample-1.0.0.tgz');
}

/** So many instances of a template that is deep in itself, each with a loop that the optimiser takes its time over. */
function heavyTemplates(depth: number): string {
  return `
    #include <array>
    template <int N> struct Step { static long run(long x) {
      std::array<long, 16> a{};
      for (int i = 0; i < 16; ++i) a[i] = x * (i + N);
      for (int i = 0; i < 15; ++i) a[i + 1] += a[i] % (N + 3);
      return a[15] + Step<N - 1>::run(x + N);
    } };
    template <> struct Step<0> { static long run(long x) { return x; } };
    long all(long x) { return Step<${depth}>::run(x); }
  `;
}

function mustRun(command: string, args: readonly string[], cwd: string, input?: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
}
