import type { DiagnosedProcess, DiagnosisQuestion, StackFound } from '../../ports.ts';
import { jvmStack } from './jvm-stack.ts';
import { nodeStack } from './node-stack.ts';
import { programOf } from './process-facts.ts';

/** What the culprit's runtime says it is doing, until `untilMs` (of performance.now) at the latest, or why it says nothing. */
export async function stackOf(
  culprit: DiagnosedProcess,
  before: DiagnosisQuestion['before'],
  untilMs: number,
): Promise<StackFound> {
  const program = programOf(culprit.pid);
  const runtime = runtimes.find(({ pattern }) => pattern.test(program));
  if (runtime === undefined)
    return none(`stacks are taken of Node and of the JVM; this is ${program || 'a program that may not be looked at'}`);
  if (runtime.take === null) return none(runtime.why);
  if (before === 'alert')
    return none(`it takes a signal to ${culprit.pid}, which only a process that is about to be ended is sent`);
  try {
    return await runtime.take(culprit, untilMs);
  } catch (error) {
    return none(`${program} gave none: ${(error as Error).message}`);
  }
}

const runtimes: readonly {
  readonly pattern: RegExp;
  readonly take: ((culprit: DiagnosedProcess, untilMs: number) => Promise<StackFound>) | null;
  readonly why: string;
}[] = [
  { pattern: /^(node|nodejs)$/, take: nodeStack, why: '' },
  { pattern: /^java$/, take: jvmStack, why: '' },
  {
    pattern: /^(python|pypy)/,
    take: null,
    why: 'Python shows none from outside; in the program, faulthandler.dump_traceback_later(SECONDS) prints one before it is ended',
  },
];

function none(why: string): StackFound {
  return { kind: 'none', why };
}
