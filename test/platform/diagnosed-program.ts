import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { hostDiagnosis } from '../../src/platform/diagnosis/capture.ts';
import { openFile } from '../../src/platform/diagnosis/descriptors.ts';
import { createHolders } from '../../src/platform/diagnosis/holders.ts';
import { readThreads } from '../../src/platform/diagnosis/threads.ts';
import { waitOf } from '../../src/platform/diagnosis/waits.ts';
import { readProcess, readProcesses } from '../../src/platform/process-table.ts';
import type { Captured, DiagnosisQuestion, Wait } from '../../src/ports.ts';

const programs = fileURLToPath(new URL('../../fixtures/programs/diagnose', import.meta.url));
const looker = fileURLToPath(new URL('../../src/diagnosis-process.ts', import.meta.url));

/** From its sources the looking process starts slowly, and the machine may be busy: the bound of a real kill is tested elsewhere. */
const TIMEOUT_MS = 5_000;

export interface DiagnosedProgram {
  /** `PROGRAMS/x.py` lies beside the fixtures, `FOLDER/x` in a folder that is gone afterwards. */
  readonly argv: readonly [string, ...string[]];
  readonly state: 'waits' | 'computes' | 'stops';
}

export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** Starts the program, waits until it is where it is to be found, and looks at it. */
export async function diagnose(program: DiagnosedProgram, before: DiagnosisQuestion['before'] = 'kill'): Promise<Captured> {
  const pid = await started(program);
  const root = { pid, startTime: readProcess(pid)?.startTime ?? 0 };
  return hostDiagnosis(looker).capture({ root, before }, TIMEOUT_MS, new AbortController().signal);
}

/** What each process of the program waits for, as it looks where no system call may be read: that takes the right to trace, which Yama withholds. */
export async function waitsUnseen(program: DiagnosedProgram): Promise<readonly Wait[]> {
  const pid = await started(program);
  const rootStdin = openFile(pid, 0)?.target ?? '';
  const around = { holders: createHolders(0), ownStdin: '', rootStdin, nameOf: String };
  return readProcesses()
    .filter(({ pgid }) => pgid === pid)
    .map((each) => {
      const threads = readThreads(each.pid).map((thread) => ({ ...thread, call: null }));
      return waitOf(each.pid, threads, around);
    });
}

async function started({ argv, state }: DiagnosedProgram): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'flowforge-diagnose-'));
  const [file = '', ...args] = argv.map((word) => word.replace('PROGRAMS', programs).replace('FOLDER', folder));
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  const pid = child.pid ?? 0;
  onTestFinished(() => {
    process.kill(-pid, 'SIGKILL');
    rmSync(folder, { recursive: true });
  });
  await once(child.stdout, 'data');
  while (!isThereYet(pid, state)) await new Promise(setImmediate);
  return pid;
}

const states = { waits: /^[SD]/, computes: /^R/, stops: /^T/ };
const looks = new Map<number, number>();
/** A process that is about to wait is seen waiting for a moment again and again; so often in a row it has come to rest. */
const LOOKS_AT_REST = 20;

/** All processes of its group, since a process that was started last may not have come as far as the others. */
function isThereYet(pid: number, state: DiagnosedProgram['state']): boolean {
  const group = readProcesses().filter(({ pgid }) => pgid === pid);
  if (state === 'computes') return group.some((each) => each.cpuMs > 300 && states.computes.test(each.state));
  const rests = group.every((each) => states[state].test(each.state) && threadsRest(each.pid, states[state]));
  looks.set(pid, rests ? (looks.get(pid) ?? 0) + 1 : 0);
  return (looks.get(pid) ?? 0) >= LOOKS_AT_REST;
}

function threadsRest(pid: number, wanted: RegExp): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).every((tid) =>
      wanted.test(readFileSync(`/proc/${pid}/task/${tid}/stat`, 'latin1').replace(/^.*\) /s, '')),
    );
  } catch {
    return false;
  }
}
