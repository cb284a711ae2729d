import type { Captured } from '../../ports.ts';
import type { DiagnosisOrder } from './capture.ts';
import { lookAtTree } from './look.ts';

/**
 * The program that looks: a process of its own, since a file of /proc can block whoever reads it, and a thread that is blocked there would keep
 * the guard from ending. Prints what it found as JSON, a line each time that it knows more, and an empty
 * line when that is all: then the guard ends it, whatever it still holds open.
 */
export async function runDiagnosis(argument: string): Promise<void> {
  const { question, untilUtcMs } = JSON.parse(argument) as DiagnosisOrder;
  const untilMs = performance.now() + untilUtcMs - Date.now();
  try {
    await lookAtTree(question, { guard: process.ppid, looker: process.pid }, untilMs, tell);
  } catch (error) {
    tell({ kind: 'none', why: `looking failed: ${(error as Error).message}` });
  }
  process.stdout.write('\n');
}

function tell(captured: Captured): void {
  process.stdout.write(`${JSON.stringify(captured)}\n`);
}
