import { expect, test } from 'vitest';
import { ownCgroupFolder } from '../../src/platform/cgroup-place.ts';

const unified = '41 31 0:38 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n';
const hybrid =
  '37 31 0:34 / /sys/fs/cgroup/freezer rw - cgroup cgroup rw,freezer\n41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n';

test.each([
  ['the only hierarchy', unified, '0::/system.slice/runner.service\n', '/sys/fs/cgroup/system.slice/runner.service'],
  ['the root of it', unified, '0::/\n', '/sys/fs/cgroup'],
  ['beside version 1', hybrid, '4:memory:/a\n0::/b\n', '/sys/fs/cgroup/unified/b'],
  ['mounted from a folder on', unified.replace(' / /sys', ' /docker/1 /sys'), '0::/docker/1/x\n', '/sys/fs/cgroup/x'],
  ['exactly the folder that is mounted', unified.replace(' / /sys', ' /docker/1 /sys'), '0::/docker/1\n', '/sys/fs/cgroup'],
  ['with a space in its place', unified.replace('/sys/fs/cgroup', '/my\\040groups'), '0::/a\n', '/my groups/a'],
  ['beyond what is mounted', unified.replace(' / /sys', ' /docker/1 /sys'), '0::/docker/12\n', null],
  ['outside of the namespace', unified, '0::/../other\n', null],
  ['removed meanwhile', unified, '0::/a (deleted)\n', null],
  ['version 1 alone', '37 31 0:34 / /sys/fs/cgroup/freezer rw - cgroup cgroup rw,freezer\n', '5:freezer:/\n', null],
  ['no cgroups at all', '', '', null],
])('own cgroup: %s', (_, mountinfo, cgroup, folder) => {
  expect(ownCgroupFolder(mountinfo, cgroup)).toBe(folder);
});
