import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, GuardRun, guard, program, repository, resultIn, temporaryFolder } from './guard.ts';

/** What the command would have done without the guard. */
async function plain(argv: readonly string[], options: { readonly input?: string; readonly cwd?: string } = {}) {
  const [file = '', ...args] = argv;
  const child = spawn(file, args, { cwd: options.cwd ?? temporaryFolder() });
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)];
  child.stdin.on('error', () => {}); // a command need not read it
  child.stdin.end(options.input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString() };
}

function gather(stream: NodeJS.ReadableStream): Buffer[] {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return chunks;
}

/** The guard's own lines apart, stderr is the command's. */
function commandStderr(stderr: string): string {
  return stderr.replaceAll(/^flowforge: .*\n/gm, '');
}

/** Runs its arguments with a pipe of so many bytes as stdout, and prints what that pipe holds then. */
const roomOfPipe = `
import fcntl, os, subprocess, sys
F_SETPIPE_SZ, F_GETPIPE_SZ = 1031, 1032
reader, writer = os.pipe()
fcntl.fcntl(writer, F_SETPIPE_SZ, int(sys.argv[1]))
subprocess.run(sys.argv[2:], stdout=writer, check=True)
print(fcntl.fcntl(writer, F_GETPIPE_SZ))`;

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');

describe('a healthy command behaves under the guard as without it:', () => {
  it.each([
    ['sh', ['sh', '-c', 'echo a > /dev/stdout; echo b > /dev/stderr; echo c > /proc/self/fd/1'], 'a\nc\n'],
    ['bash', ['bash', '-c', 'echo a > /dev/stdout; echo b > /dev/stderr; echo c >> /proc/self/fd/1; cat <(echo d)'], 'a\nc\nd\n'],
    ['python', ['python3', '-c', 'open("/dev/stdout","w").write("a\\n"); open("/dev/stderr","w").write("b\\n")'], 'a\n'],
  ])('/dev/stdout and /dev/stderr can be opened from %s', async (_, argv, out) => {
    const { code, stdout, stderr } = await guard(['run', '--', ...argv]);
    expect(code).toBe(0);
    expect(stdout.toString()).toBe(out);
    expect(commandStderr(stderr)).toBe('b\n');
  });

  it('make finds its jobserver in a recursive make', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'inner.mk'), 'all: a b\na b:\n\t@echo $@\n');
    writeFileSync(
      join(folder, 'Makefile'),
      `all:\n\t+@"${process.execPath}" "${cli}" run --quiet --evidence-dir "${folder}/evidence" -- $(MAKE) -f inner.mk\n`,
    );
    const { code, stdout, stderr } = await plain(['make', '--no-print-directory', '-j2'], { cwd: folder });
    expect(stderr).not.toContain('jobserver');
    expect(stdout.toString().trim().split('\n').sort()).toEqual(['a', 'b']);
    expect(code).toBe(0);
  });

  it('a descriptor that was passed on purpose is there, under its number', async () => {
    const file = join(temporaryFolder(), 'passed.txt');
    writeFileSync(file, 'passed on\n');
    const run = new GuardRun(['run', '--', 'sh', '-c', 'cat <&7'], {
      stdio: ['ignore', 'pipe', 'pipe', 'ignore', 'ignore', 'ignore', 'ignore', openSync(file, 'r')],
    });
    expect((await run.ended()).stdout.toString()).toBe('passed on\n');
  });

  it('the command sees no descriptor of the guard', async () => {
    const listing = ['sh', '-c', 'cd /proc/self/fd; echo *'];
    const { stdout } = await guard(['run', '--', ...listing]);
    const without = await plain(listing);
    expect(stdout.toString()).toBe(without.stdout.toString());
  });

  it('stdin, working directory, umask and the limit of open files', async () => {
    const script = 'cat; pwd; umask; ulimit -Sn';
    const cwd = temporaryFolder();
    const without = await plain(['sh', '-c', script], { input: 'through stdin\n', cwd });
    const within = await guard(['run', '--', 'sh', '-c', script], { input: 'through stdin\n', cwd });
    expect(within.stdout.toString().split('\n').slice(0, 3)).toEqual(without.stdout.toString().split('\n').slice(0, 3));
    // Node raises its own limit of open files; the command must find the one that the shell had.
    const limited = (command: string) => execFileSync('sh', ['-c', `ulimit -Sn 512; ${command}; exit`], { cwd }).toString();
    expect(limited(`"${process.execPath}" "${cli}" run --quiet --evidence-dir "${cwd}/evidence" -- sh -c "ulimit -Sn"`)).toBe(
      '512\n',
    );
  });

  it('two million lines arrive byte for byte', async () => {
    const [without, within] = [await plain(['seq', '1', '2000000']), await guard(['run', '--', 'seq', '1', '2000000'])];
    expect(within.code).toBe(0);
    expect(sha256(within.stdout)).toBe(sha256(without.stdout));
    expect(resultIn(within.bundle).output_bytes).toBe(without.stdout.length);
  });

  it('binary output arrives byte for byte, with NUL bytes and broken UTF-8', async () => {
    const argv = program('binary-output');
    const [without, within] = [await plain(argv), await guard(['run', '--', ...argv])];
    expect(without.stdout.length).toBeGreaterThan(1000);
    expect(sha256(within.stdout)).toBe(sha256(without.stdout));
  });

  it('a slow reader gets every byte', async () => {
    const seq = ['seq', '1', '200000'];
    const expected = await plain(seq);
    const run = new GuardRun(['run', '--', ...seq], { stdio: ['ignore', 'pipe', 'pipe'] });
    run.child.stdout?.pause();
    const reader = spawn(process.execPath, [program('slow-reader')[1]], { stdio: ['pipe', 'pipe', 'inherit'] });
    run.child.stdout?.pipe(reader.stdin);
    const said = gather(reader.stdout);
    const [{ code }] = await Promise.all([run.ended(), once(reader, 'close')]);
    expect(code).toBe(0);
    expect(Buffer.concat(said).toString()).toContain(sha256(expected.stdout));
  });

  it.skipIf(process.platform !== 'linux')('a small pipe to the reader gets more room, and a large one keeps its own', () => {
    const roomAfterRun = (bytes: number) =>
      Number(
        execFileSync('python3', [
          '-c',
          roomOfPipe,
          `${bytes}`,
          process.execPath,
          cli,
          'run',
          '--evidence-dir',
          temporaryFolder(),
          '--',
          'true',
        ]),
      );
    expect(roomAfterRun(16_384)).toBe(262_144);
    expect(roomAfterRun(1_048_576)).toBe(1_048_576);
  });

  it('a reader that goes away gives the command the same broken pipe', async () => {
    const command = `"${process.execPath}" "${cli}" run --quiet --evidence-dir "${temporaryFolder()}" -- seq 1 100000000`;
    const { stdout } = await plain(['bash', '-c', `${command} | head -n 1; echo "\${PIPESTATUS[0]}"`]);
    expect(stdout.toString()).toBe('1\n141\n');
  });

  it("the command's stderr stays on stderr, and its stdout is never mixed with the guard's words", async () => {
    const { stdout, stderr } = await guard(['run', '--', 'sh', '-c', 'echo out; echo err >&2']);
    expect(stdout.toString()).toBe('out\n');
    expect(commandStderr(stderr)).toBe('err\n');
  });

  it('lines keep their order when stdout and stderr are the same file', async () => {
    const folder = temporaryFolder();
    const log = join(folder, 'build.log');
    const script = 'i=0; while [ $i -lt 200 ]; do echo out $i; echo err $i >&2; i=$((i+1)); done';
    const fd = openSync(log, 'w');
    await once(
      spawn(process.execPath, [cli, 'run', '--quiet', '--evidence-dir', folder, '--', 'sh', '-c', script], {
        stdio: ['ignore', fd, fd],
      }),
      'close',
    );
    const lines = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('flowforge:') && line !== '');
    expect(lines).toEqual(Array.from({ length: 200 }, (_, i) => [`out ${i}`, `err ${i}`]).flat());
  });

  it('ten seconds of a busy CPU with progress in the log run to their end', async () => {
    const { code, bundle } = await guard(['run', '--', ...program('healthy-spike'), '--exit-code', '7']);
    expect(code).toBe(7);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'failed', rules: [] });
    expect(resultIn(bundle).peak_cpu_percent).toBeGreaterThan(10); // what is left of a core on a crowded machine
  });

  it('npm pack and tar of a large tree run to their end', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: 'packed', version: '1.0.0' }));
    expect((await guard(['run', '--', 'npm', 'pack'], { cwd })).code).toBe(0);
    const tar = ['tar', 'cvzf', join(cwd, 'tree.tar.gz'), '-C', repository, 'node_modules/typescript', 'node_modules/zod', 'src'];
    const { code, bundle } = await guard(['run', '--', ...tar]);
    expect(code).toBe(0);
    expect(resultIn(bundle).rules).toEqual([]);
  });

  it("the project's own unit tests run to their end", async () => {
    const { code, stdout } = await guard(['run', '--', 'npx', 'vitest', 'run', 'test/decision', 'test/signals'], {
      cwd: repository,
    });
    expect(stdout.toString()).toContain('passed');
    expect(code).toBe(0);
  });
});

describe('odd output', () => {
  it('is none at all', async () => {
    const { code, stdout, bundle } = await guard(['run', '--', 'true']);
    expect(code).toBe(0);
    expect(stdout.length).toBe(0);
    expect(resultIn(bundle).output_bytes).toBe(0);
  });

  it('is 100 MB in one line', async () => {
    const out = openSync('/dev/null', 'w');
    const { code, bundle } = await guard(['run', '--', ...program('big-line')], { stdio: ['ignore', out, 'pipe'] });
    expect(code).toBe(0);
    expect(resultIn(bundle).output_bytes).toBeGreaterThanOrEqual(100 * 1000 * 1000);
  });
});

describe('FLOWFORGE_DISABLE=1', () => {
  it('makes the guard the plain command', async () => {
    const env = { FLOWFORGE_DISABLE: '1' };
    const { code, stdout, stderr, bundle } = await guard(['run', '--', 'sh', '-c', 'cat; exit 5'], { env, input: 'in\n' });
    expect(code).toBe(5);
    expect(stdout.toString()).toBe('in\n');
    expect(stderr).toBe('flowforge: FLOWFORGE_DISABLE=1: the command runs without the guard\n');
    expect(bundle).toBeNull();
  });

  it('beats limits, a broken policy and options that are wrong', async () => {
    const env = { FLOWFORGE_DISABLE: '1', FLOWFORGE_WALL_TIME: 'nonsense' };
    const { code } = await guard(['run', '--no-such-option', '--policy', '/no/such/file', '--', 'sh', '-c', 'kill -15 $$'], {
      env,
    });
    expect(code).toBe(143);
  });

  it.each(['true', 'YES', 'on'])('may be said as %s', async (value) => {
    const { code, stderr, bundle } = await guard(['run', '--', 'sh', '-c', 'exit 5'], { env: { FLOWFORGE_DISABLE: value } });
    expect(code).toBe(5);
    expect(stderr).toBe(`flowforge: FLOWFORGE_DISABLE=${value}: the command runs without the guard\n`);
    expect(bundle).toBeNull();
  });

  it('leaves the guard on with a word that is neither, and says so in one line', async () => {
    const { code, stderr, bundle } = await guard(['run', '--quiet', '--', 'sh', '-c', 'exit 5'], {
      env: { FLOWFORGE_DISABLE: 'ture\n::error::' },
    });
    expect(code).toBe(5);
    expect(stderr).toMatch(/^flowforge: FLOWFORGE_DISABLE: "ture.*" is neither: 1, true, yes, on turn the guard off, /);
    expect(stderr).not.toMatch(/^::/m);
    expect(bundle).not.toBeNull();
  });
});

describe('a misspelt variable of the guard', () => {
  const env = { FLOWFORGE_DISABLED: '1', FLOWFORGE_SIGNNG_KEY: 'hunter2-hunter2', FLOWFORGE_ARCHIVE: 'of somebody else' };

  it('is told in a line of its own, without its value, and changes nothing', async () => {
    const { code, stderr, bundle } = await guard(['run', '--', 'sh', '-c', 'exit 5'], { env });
    expect(code).toBe(5);
    expect(bundle).not.toBeNull();
    expect(stderr.match(/.* is no variable of the guard.*/g)).toEqual([
      'flowforge: FLOWFORGE_DISABLED is no variable of the guard, and does nothing: did you mean FLOWFORGE_DISABLE?',
      'flowforge: FLOWFORGE_SIGNNG_KEY is no variable of the guard, and does nothing: did you mean FLOWFORGE_SIGNING_KEY?',
    ]);
    expect(stderr).not.toMatch(/hunter2|FLOWFORGE_ARCHIVE/);
  });

  it('is not told to whoever wants quiet', async () => {
    expect((await guard(['run', '--quiet', '--', 'true'], { env })).stderr).toBe('');
  });
});

describe('a Node that is too old', () => {
  const old = systemNodeBelow22();
  it.skipIf(old === null)(
    `is told what is needed and what was found, with 125${old === null ? ' (skipped: this machine has none)' : ''}`,
    async () => {
      const { code, stderr } = await guard(['run', '--', 'true'], { node: old ?? '' });
      expect(code).toBe(125);
      expect(stderr).toMatch(/needs Node 22\.12 or newer, and this is Node \d+\.\d+\.\d+/);
    },
  );
});

function systemNodeBelow22(): string | null {
  for (const path of ['/usr/bin/node', '/usr/local/bin/node']) {
    try {
      const [major = 99] = execFileSync(path, ['-p', 'process.versions.node']).toString().split('.').map(Number);
      if (major < 22) return path;
    } catch {
      // not there
    }
  }
  return null;
}
