/**
 * The folder of this process's own cgroup v2, from the texts of /proc/self/mountinfo and /proc/self/cgroup (proc(5), cgroups(7)).
 * Null where no such hierarchy is mounted, or where what is mounted does not reach up to it.
 */
export function ownCgroupFolder(mountinfo: string, cgroup: string): string | null {
  const own = /^0::(\/.*)$/m.exec(cgroup)?.[1];
  if (own === undefined || own.startsWith('/..') || own.endsWith(' (deleted)')) return null;
  for (const line of mountinfo.split('\n')) {
    const [mount = '', filesystem = ''] = line.split(' - ', 2);
    if (!filesystem.startsWith('cgroup2 ')) continue;
    const [, , , root = '/', mountPoint = ''] = mount.split(' ');
    const below = relativeTo(unescaped(root), own);
    if (below !== null) return `${unescaped(mountPoint)}${below}`;
  }
  return null;
}

/** What follows `root` in `path`: empty, or with a leading slash. */
function relativeTo(root: string, path: string): string | null {
  if (root === '/') return path === '/' ? '' : path;
  return path === root || path.startsWith(`${root}/`) ? path.slice(root.length) : null;
}

/** Spaces, tabs, newlines and backslashes stand there as octal numbers. */
function unescaped(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
