import { spawn } from 'node:child_process';
import { MARK_NAME } from './guard-mark.ts';
import type { ProcessIdentity } from './tree-tracker.ts';

/** Stands behind the guard where guard-init cannot. */
export interface Sentinel {
  /** Tells it the command's group, too. Until then it knows the mark alone. */
  watch(root: ProcessIdentity): void;
  /** The guard needs it no more. */
  dismiss(): void;
}

/**
 * Starts a shell that waits for the guard to go. A guard that ends without a word, by SIGKILL even, closes the pipe on which it
 * waits: then it ends the command's group and whoever carries the mark, by TERM, a grace, and KILL.
 */
export function postSentinel(guardId: string, graceMs: number): Sentinel {
  if (process.platform === 'win32') return { watch() {}, dismiss() {} };
  const words = [`${MARK_NAME}=${guardId}`, String(Math.ceil(graceMs / PASS_MS))];
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'flowforge-sentinel', ...words], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'] ?? '/usr/bin:/bin' }, // not the mark: it is not to end itself
    cwd: '/',
    detached: true,
  });
  shell.on('error', () => {}); // a host without /bin/sh has no sentinel
  shell.stdin.on('error', () => {}); // nor one where somebody has ended it
  shell.unref();
  return {
    watch: ({ pid, startTime }) => void shell.stdin.write(`${pid} ${startTime}\n`),
    dismiss: () => void shell.stdin.end('dismissed\n'),
  };
}

const PASS_MS = 100;

/** POSIX sh. `$20` of what follows the program's name in /proc/<pid>/stat is field 22: an heir of the group's number is spared. */
const SCRIPT = `
mark=$1 passes=$2 group= start=
while read -r word value; do
  [ "$word" = dismissed ] && exit
  group=$word start=$value
done
is_ours() {
  [ -n "$group" ] || return 1
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
