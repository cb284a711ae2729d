import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A system in a folder, without Node: commands run there as in a container of its own. */
export interface BareRoot {
  readonly folder: string;
  /** Runs a shell script there. */
  sh(script: string): { readonly code: number | null; readonly stdout: string; readonly stderr: string };
}

/** Why no root can be made and entered here, in words, or null. */
export function noRootHere(): string | null {
  if (process.platform !== 'linux') return `roots are for Linux, and this is ${process.platform}`;
  const { status, stderr } = spawnSync('unshare', [...apart, 'sh', '-c', enter, 'sh', '/', 'true'], { encoding: 'utf8' });
  return status === 0 ? null : `no mounts of its own can be had here: ${stderr || 'there is no unshare(1)'}`.trim();
}

/** Enters a root that is there. */
export function rootIn(folder: string, through: readonly string[] = ['/bin/sh', '-c']): BareRoot {
  for (const name of ['dev', 'proc', 'tmp']) mkdirSync(join(folder, name), { recursive: true });
  return {
    folder,
    sh(script) {
      const inside = ['sh', '-c', enter, 'sh', folder, ...through, script];
      const { status, stdout, stderr } = spawnSync('unshare', [...apart, ...inside], { encoding: 'utf8', env: bareEnvironment });
      return { code: status, stdout, stderr };
    },
  };
}

/** Makes a root of these programs, each in /bin, and of the libraries that they and the programs `alsoFor` need. */
export function makeRoot(folder: string, programs: readonly string[], alsoFor: readonly string[] = []): BareRoot {
  const paths = programs.map(programPath);
  for (const [at, program] of programs.entries()) copyInto(folder, paths[at] ?? '', join('/bin', program));
  for (const library of new Set([...paths, ...alsoFor].flatMap(librariesOf))) copyInto(folder, library, library);
  return rootIn(folder);
}

const isRoot = process.getuid?.() === 0;
const apart = [...(isRoot ? [] : ['--user', '--map-root-user']), '--mount', '--pid', '--fork', '--kill-child'];

/** Arguments: the root, then the program in it. */
const enter =
  'PATH=$PATH:/usr/sbin:/sbin; [ "$1" = / ] || mount --rbind /dev "$1/dev" && mount -t proc proc "$1/proc" && exec chroot "$@"';

const bareEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/tmp', LC_ALL: 'C' };

function programPath(program: string): string {
  const found = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));
  const path = found.find((each) => existsSync(each));
  if (path === undefined) throw new Error(`there is no ${program} on the PATH`);
  return path;
}

/** What ldd(1) names: `libc.so.6 => /lib/… (0x…)` and `/lib64/ld-linux-x86-64.so.2 (0x…)`. */
function librariesOf(program: string): readonly string[] {
  const text = execFileSync('ldd', [program], { encoding: 'utf8' });
  return [...text.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path);
}

function copyInto(folder: string, from: string, to: string): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  copyFileSync(from, join(folder, to));
}
