import type { DiagnosedProcess, Holder, PipeWay, StackFound, Wait } from '../ports.ts';
import { shortCommand } from './diagnosis-command.ts';

/** What a process was doing, to stand behind its name: `was waiting for input on stdin (a terminal)`. */
export function waitWords(wait: Wait): string {
  switch (wait.kind) {
    case 'computing':
      return 'was computing';
    case 'stdin':
      return `was waiting for input on stdin (${wait.what})`;
    case 'pipe':
      if (wait.way === 'write' && isReadByGuard(wait.holders)) return 'was writing its output, which the guard reads';
      return `was blocked ${pipeWords(wait.pipe, wait.way)}, held by ${holderWords(wait.holders)}`;
    case 'unheld-pipe':
      return `was blocked ${pipeWords(wait.pipe, wait.way)}: no one holds the other end${wait.certain ? '' : ', as far as could be seen'}`;
    case 'lock': {
      const what = wait.path === '' ? 'a lock (futex)' : `a lock on ${wait.path}`;
      return `was waiting for ${what}${wait.holder && `, held by ${wait.holder}`}`;
    }
    case 'network':
      return networkWords[wait.way](wait.address);
    case 'socket':
      return `was waiting for another process on ${wait.path === '' ? 'a local socket' : `the socket ${wait.path}`}`;
    case 'child':
      return 'was waiting for a child process to end';
    case 'sleep':
      return 'was sleeping (a timer)';
    case 'events':
      return 'was waiting for an event, with no timer set';
    case 'signal':
      return 'was waiting for a signal';
    case 'disk':
      return 'was waiting for a disk or a file system';
    case 'stopped':
      return 'was stopped (SIGSTOP or a debugger)';
    case 'ended':
      return 'had ended';
    case 'unknown':
      return 'was waiting, for what is not known';
    default:
      return wait satisfies never;
  }
}

function isReadByGuard(holders: readonly Holder[]): boolean {
  return holders.length > 0 && holders.every(({ command }) => ownReader.test(command));
}

/** What reads the output of a command on Linux. */
const ownReader = /(?:^|\/)guard-init-linux-\w+(?: |$)/;

const networkWords = {
  answer: (address: string) => `was waiting for the network at ${address}, to which it is connected`,
  connect: (address: string) => `was waiting for the network at ${address}, which does not accept the connection`,
  clients: (address: string) => `was waiting for clients of its own at ${address}`,
};

/** The whole of it: `was computing in escape (lint.mjs:12)`. */
export function doingWords({ wait, cpuBp }: DiagnosedProcess, stack: StackFound): string {
  const said = wait.kind === 'computing' ? `${waitWords(wait)} (${Math.round(cpuBp / 100)}% of a core)` : waitWords(wait);
  const frame = stack.kind === 'frames' ? stack.frames[0] : undefined;
  return frame === undefined ? said : `${said}, in ${frame}`;
}

function pipeWords(pipe: string, way: PipeWay): string {
  const what = pipe.startsWith('/') ? `the FIFO ${pipe}` : pipe === '' ? 'a FIFO' : 'a pipe';
  switch (way) {
    case 'read':
      return `reading ${what}`;
    case 'write':
      return `writing to ${what}`;
    case 'open to read':
      return `opening ${what} to read`;
    case 'open to write':
      return `opening ${what} to write`;
    default:
      return way satisfies never;
  }
}

function holderWords(holders: readonly Holder[]): string {
  const [first] = holders;
  if (first === undefined) return 'nobody';
  return `pid ${first.pid} (${shortCommand(first.command)})${holders.length > 1 ? ` and ${holders.length - 1} more` : ''}`;
}
