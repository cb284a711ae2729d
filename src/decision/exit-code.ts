import type { AgentResult, KillSignal, Verdict } from '../model.ts';
import type { Exit } from '../ports.ts';

/** What the guard did to the command; null when it let it end by itself. `ended` is for a task that had a result: it stands. */
export type Intervention =
  | { readonly kind: 'killed' }
  | { readonly kind: 'ended'; readonly result: AgentResult }
  | { readonly kind: 'cancelled'; readonly signal: KillSignal };

/** Killed by the guard. GitLab's `retry: exit_codes` can tell it from the command's own failures. */
export const KILLED_EXIT_CODE = 86;

const SIGNALLED_EXIT_CODE = 128;

/** What the guard ends with: 86 killed, 128+n cancelled by signal n, 0 or 1 as an agent had said of its task, otherwise what a shell would say of the command. */
export function exitCodeFor({ code, signal }: Exit, intervention: Intervention | null): number {
  switch (intervention?.kind) {
    case 'killed':
      return KILLED_EXIT_CODE;
    case 'ended':
      return intervention.result === 'success' ? 0 : 1;
    case 'cancelled':
      return SIGNALLED_EXIT_CODE + signalNumber(intervention.signal);
    case undefined:
      return signal === null ? (code ?? SIGNALLED_EXIT_CODE) : SIGNALLED_EXIT_CODE + signalNumber(signal);
    default:
      return intervention satisfies never;
  }
}

/** How the run ended. A command that died of a signal, or of which nothing is known, never reads as success. */
export function verdictOf({ code, signal }: Exit, intervention: Intervention | null): Verdict {
  if (intervention?.kind === 'ended') return intervention.result === 'success' ? 'passed' : 'failed';
  if (intervention !== null) return intervention.kind;
  return code === 0 && signal === null ? 'passed' : 'failed';
}

/** signal(7), the numbers of Linux on x86 and Arm. Others are written SIG and their number. */
function signalNumber(signal: KillSignal): number {
  return signalNumbers[signal] ?? Number(/^SIG(\d{1,2})$/.exec(signal)?.[1] ?? 0);
}

const signalNumbers: Readonly<Partial<Record<KillSignal, number>>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGILL: 4,
  SIGTRAP: 5,
  SIGABRT: 6,
  SIGIOT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGUSR1: 10,
  SIGSEGV: 11,
  SIGUSR2: 12,
  SIGPIPE: 13,
  SIGALRM: 14,
  SIGTERM: 15,
  SIGSTKFLT: 16,
  SIGCHLD: 17,
  SIGCONT: 18,
  SIGSTOP: 19,
  SIGTSTP: 20,
  SIGTTIN: 21,
  SIGTTOU: 22,
  SIGURG: 23,
  SIGXCPU: 24,
  SIGXFSZ: 25,
  SIGVTALRM: 26,
  SIGPROF: 27,
  SIGWINCH: 28,
  SIGIO: 29,
  SIGPOLL: 29,
  SIGPWR: 30,
  SIGSYS: 31,
};
