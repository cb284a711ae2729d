import { spawn } from 'node:child_process';
import { MARK_NAME } from './guard-mark.ts';
import type { ProcessIdentity } from './tree-tracker.ts';

/** Stands behind the guard where guard-init cannot. */
export interface Sentinel {
  /** The guard needs it no more. */
  dismiss(): void;
}

/**
 * Starts a shell that waits for the guard to go. A guard that ends without a word, by SIGKILL even, closes the pipe on which it
 * waits: then it ends the command's group and whoever carries the mark, by TERM, a grace, and KILL.
 */
export function postSentinel(root: ProcessIdentity, guardId: string, graceMs: number): Sentinel {
  if (process.platform === 'win32') return { dismiss() {} };
  const words = [root.pid, root.startTime, `${MARK_NAME}=${guardId}`, Math.ceil(graceMs / PASS_MS)].map(String);
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'flowforge-sentinel', ...words], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' }, // not the mark: it is not to end itself
    cwd: '/',
    detached: true,
  });
  shell.on('error', () => {}); // a host without /bin/sh has no sentinel
  shell.stdin.on('error', () => {}); // nor one where somebody has ended it
  shell.unref();
  return { dismiss: () => void shell.stdin.end('dismissed\n') };
}

const PASS_MS = 100;

/** POSIX sh. `$20` of what follows the program's name in /proc/<pid>/stat is field 22: an heir of the group's number is spared. */
const SCRIPT = `
group=$1 start=$2 mark=$3 passes=$4
read -r _ && exit
is_ours() {
  [ -r "/proc/$group/stat" ] || return 0
  line=$(cat "/proc/$group/stat")
  set -- \${line##*) }
  [ "\${20}" = "$start" ]
}
marked() {
  grep -ls "$mark" /proc/[0-9]*/environ | while IFS=/ read -r _ _ pid _; do [ "$pid" -gt 1 ] && echo "$pid"; done
}
send() {
  is_ours && kill -s "$1" -- "-$group"
  for pid in $(marked); do kill -s "$1" "$pid"; done
}
anyone() {
  { is_ours && kill -s 0 -- "-$group"; } || [ -n "$(marked)" ]
}
send TERM
send CONT
while [ "$passes" -gt 0 ] && anyone; do sleep 0.1; passes=$((passes - 1)); done
passes=50
while [ "$passes" -gt 0 ] && anyone; do send KILL; sleep 0.05; passes=$((passes - 1)); done
`;
