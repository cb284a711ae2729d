import { constants } from 'node:os';
import type { Tier } from '../model.ts';
import type { Spawned } from '../ports.ts';

/**
 * A command that could not be started, as a shell would say it: 127 when it was not found, 126 when it may not be executed,
 * 125 when the host itself refused (POSIX, exit status of `command`).
 * @param errno a positive errno, or its name
 */
export function refusal(tier: Tier, command: string, errno: number | string): Spawned {
  const name = typeof errno === 'string' ? errno : errnoName(errno);
  return { kind: 'refused', tier, ...reasonFor(name, command) };
}

/** What the user asked for in so many words is not replaced by less. */
export function strictRefusal(why: string): Spawned {
  const reason =
    `--isolation strict cannot be had here: ${why}. Run the guard as root (in a container with CAP_SYS_ADMIN), ` +
    'allow unprivileged user namespaces, or use --isolation auto.';
  return { kind: 'refused', tier: { name: 'strict', whyNotBetter: '', cpuSource: 'init' }, exitCode: 125, reason };
}

/** A command that may have run is not run again. */
export function lostRefusal(tier: Tier): Spawned {
  const reason =
    'guard-init was killed before it had told of the start of the command, which may have run. It was ended and is not started ' +
    'again. Look for what kills its parent process, or for a host that is out of memory.';
  return { kind: 'refused', tier, exitCode: 125, reason };
}

function reasonFor(name: string, command: string): { readonly exitCode: 125 | 126 | 127; readonly reason: string } {
  switch (name) {
    case 'ENOENT':
      return { exitCode: 127, reason: `command not found: ${command}. Check the spelling, PATH and the working directory.` };
    case 'EACCES':
    case 'EPERM':
    case 'ENOEXEC':
    case 'EISDIR':
    case 'ENOTDIR':
    case 'ELOOP':
    case 'ETXTBSY':
      return {
        exitCode: 126,
        reason: `cannot execute ${command} (${name}). Check its mode (chmod +x), its format and its first line (#!).`,
      };
    case 'E2BIG':
      return {
        exitCode: 126,
        reason: `cannot execute ${command}: arguments and environment are too long (E2BIG). Pass them in a file.`,
      };
    default:
      return {
        exitCode: 125,
        reason: `the host would not start ${command} (${name}). Check its limits: ulimit -u, ulimit -n, free memory.`,
      };
  }
}

/** `ENOENT` for 2 on Linux; the number itself where it has no name. */
export function errnoName(errno: number): string {
  return Object.entries(constants.errno).find(([, number]) => number === errno)?.[0] ?? `errno ${errno}`;
}
