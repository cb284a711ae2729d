import { spawn } from 'node:child_process';
import type { Captured, Diagnosis, DiagnosisQuestion } from '../../ports.ts';
import { procIsOurs } from '../process-table.ts';

/** What the looking process is told, as JSON in its one argument. */
export interface DiagnosisOrder {
  readonly question: DiagnosisQuestion;
  readonly untilUtcMs: number;
}

/** Handing the answer over takes so much of the time. */
const ANSWER_MS = 50;
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

/** @param program the looking process's own entry */
export function hostDiagnosis(program: string): Diagnosis {
  return {
    capture: (question, timeoutMs, hurry) =>
      procIsOurs()
        ? capture(program, question, timeoutMs, hurry)
        : Promise.resolve(none('it takes a Linux /proc that shows the processes of the guard')),
  };
}

function capture(program: string, question: DiagnosisQuestion, timeoutMs: number, hurry: AbortSignal): Promise<Captured> {
  return new Promise((resolve) => {
    const looker = startLooker(program, { question, untilUtcMs: Date.now() + timeoutMs - ANSWER_MS });
    if (looker === null) return resolve(none('the process that looks could not be started'));
    let answer = '';
    const timer = setTimeout(() => settle(`looking took longer than ${timeoutMs / 1000}s`), timeoutMs);
    const onHurry = () => settle('the run ended first');
    hurry.addEventListener('abort', onHurry);
    looker.once('error', (error) => settle(`the process that looks could not be started: ${error.message}`));
    looker.once('close', () => settle('the process that looks has died'));
    looker.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
      if (answer.endsWith('\n\n')) settle('');
      if (answer.length > ANSWER_BYTES_MAX) settle('there was too much to tell');
    });
    if (hurry.aborted) onHurry();

    function settle(whyNot: string): void {
      clearTimeout(timer);
      hurry.removeEventListener('abort', onHurry);
      resolve(lastTold(answer) ?? none(whyNot));
      if (looker === null || looker.exitCode !== null) return;
      looker.kill('SIGKILL'); // in a read that blocks it dies when that ends: nobody waits for it
      looker.stdout.destroy();
      looker.unref();
    }
  });
}

/** With an environment of its own: it is no part of the command, and NODE_OPTIONS are not meant for it. */
function startLooker(program: string, order: DiagnosisOrder) {
  try {
    return spawn(process.execPath, [program, JSON.stringify(order)], { env: {}, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

/** What was told last in whole; null when that is nothing. */
function lastTold(answer: string): Captured | null {
  const told = answer.slice(0, answer.lastIndexOf('\n') + 1).trimEnd();
  try {
    return JSON.parse(told.slice(told.lastIndexOf('\n') + 1)) as Captured;
  } catch {
    return null;
  }
}

function none(why: string): Captured {
  return { kind: 'none', why };
}
