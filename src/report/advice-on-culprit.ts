import type { Doing } from '../model.ts';

/** What to do about what the culprit was found doing; empty where that alone tells nothing. Words of our own. */
export function adviceOnCulprit(doing: Doing): string {
  switch (doing) {
    case 'stdin':
      return 'nobody types in a CI: give it the answer by an option (often `--yes`), or `< /dev/null`, so that it fails at once.';
    case 'unheld-pipe':
      return 'the other end of the pipe has gone or never came: look for the process that should have been there, and why it ended.';
    case 'pipe':
      return 'whoever holds the other end of the pipe has to act: look what that one is doing.';
    case 'lock':
      return 'look for who holds the lock: another run of the same thing, or threads that wait for one another.';
    case 'network':
      return 'see whether the other side is up and answers, and give the connection a timeout.';
    case 'socket':
      return 'see whether the service behind the socket is up and answers.';
    case 'disk':
      return 'see whether the disk or the network file system is full, slow or gone.';
    case 'stopped':
      return 'something stopped it (SIGSTOP, SIGTTIN, a debugger): give it no terminal, and no job control.';
    case 'sleep':
      return 'it sleeps: look for a retry whose pause grows, or for a poll that never sees what it waits for.';
    case 'computing':
    case 'child':
    case 'events':
    case 'signal':
    case 'ended':
    case 'unknown':
      return '';
    default:
      return doing satisfies never;
  }
}
