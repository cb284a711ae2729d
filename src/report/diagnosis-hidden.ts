import type { Captured, DiagnosedProcess, StackFound, Wait } from '../ports.ts';

type Redact = (text: string) => string;

/** A diagnosis without secrets: every text that came from the command is redacted whole, before any of it is cut. */
export function hiddenIn(captured: Captured, redact: Redact): Captured {
  switch (captured.kind) {
    case 'none':
      return { kind: 'none', why: redact(captured.why) };
    case 'captured':
      return {
        ...captured,
        processes: captured.processes.map((each) => hiddenProcess(each, redact)),
        stack: hiddenStack(captured.stack, redact),
      };
    default:
      return captured satisfies never;
  }
}

function hiddenProcess(each: DiagnosedProcess, redact: Redact): DiagnosedProcess {
  const { command, kernel, open, wait } = each;
  return {
    ...each,
    command: redact(command),
    kernel: kernel.map(redact),
    open: open.map(redact),
    wait: hiddenWait(wait, redact),
  };
}

function hiddenWait(wait: Wait, redact: Redact): Wait {
  switch (wait.kind) {
    case 'pipe': {
      const holders = wait.holders.map(({ pid, command }) => ({ pid, command: redact(command) }));
      return { ...wait, pipe: redact(wait.pipe), holders };
    }
    case 'unheld-pipe':
      return { ...wait, pipe: redact(wait.pipe) };
    case 'lock':
      return { ...wait, path: redact(wait.path), holder: redact(wait.holder) };
    case 'socket':
      return { ...wait, path: redact(wait.path) };
    default:
      return wait; // of words of our own, and addresses
  }
}

function hiddenStack(stack: StackFound, redact: Redact): StackFound {
  if (stack.kind === 'none') return { kind: 'none', why: redact(stack.why) };
  return { ...stack, frames: stack.frames.map(redact), text: redact(stack.text) };
}
