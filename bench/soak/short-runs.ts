import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MARK_NAME, marked } from './marked.ts';

/** A kind of short run, and what its guard has to end with. */
interface ShortRun {
  readonly kind: 'passes' | 'fails' | 'is killed' | 'is cancelled';
  readonly exitCode: number;
  readonly options: readonly string[];
  readonly script: string;
}

export interface EndedShortRun {
  readonly kind: ShortRun['kind'];
  /** The guard ended with an exit code that says something else than that it failed itself. */
  readonly crashFree: boolean;
  /** It ended with the code that it should, and nothing of the run lived then. */
  readonly clean: boolean;
  readonly survivors: number;
  /** What `verify` ended with; null where this bundle was not asked. */
  readonly verified: number | null;
  /** What was wrong, in words; empty when nothing was. */
  readonly trouble: string;
}

const kinds: readonly ShortRun[] = [
  { kind: 'passes', exitCode: 0, options: [], script: 'setsid sleep 61 & echo ready; sleep 0.1' },
  { kind: 'fails', exitCode: 3, options: [], script: 'echo ready; exit 3' },
  { kind: 'is killed', exitCode: 86, options: ['--wall-time', '700ms'], script: 'setsid sleep 61 & echo ready; sleep 62' },
  { kind: 'is cancelled', exitCode: 130, options: [], script: 'setsid sleep 61 & echo ready; sleep 62' },
];

/** One bundle of so many is verified: all four kinds have their turn. */
const VERIFY_EVERY = 25;
/** A bound that catches a hang of the guard. */
const RUN_LIMIT_MS = 60_000;
const AT_ONCE = 2;

/** Runs so many, two at a time, each in a folder of its own, and tells of each as it ends. */
export async function shortRuns(
  cli: string,
  scratch: string,
  mark: string,
  count: number,
  ended: (run: EndedShortRun) => void,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let number = next++; number < count; number = next++) ended(await shortRun(cli, scratch, mark, number));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function shortRun(cli: string, scratch: string, runMark: string, number: number): Promise<EndedShortRun> {
  const { kind, exitCode, options, script } = kinds[number % kinds.length] as ShortRun;
  const mark = `${runMark}-${number}`;
  const folder = join(scratch, `short-${number}`);
  const args = ['run', '--evidence-dir', folder, '--grace', '300ms', ...options, '--', 'sh', '-c', script];
  const guard = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, [MARK_NAME]: mark },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const limit = setTimeout(() => guard.kill('SIGKILL'), RUN_LIMIT_MS);
  if (kind === 'is cancelled') guard.stdout.once('data', () => guard.kill('SIGINT'));
  guard.stdout.resume();
  let said = '';
  guard.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  const [code, signal] = (await once(guard, 'close')) as [number | null, NodeJS.Signals | null];
  clearTimeout(limit);
  const survivors = marked(mark);
  const verified = Math.floor(number / kinds.length) % VERIFY_EVERY === 0 ? verifyOnly(cli, folder) : null;
  rmSync(folder, { recursive: true, force: true });
  const clean = code === exitCode && survivors.length === 0;
  const trouble = clean && (verified ?? 0) === 0 ? '' : `a run that ${kind} ended with ${signal ?? code}; ${said.trim()}`;
  return { kind, crashFree: code !== null && code !== 125, clean, survivors: survivors.length, verified, trouble };
}

function verifyOnly(cli: string, folder: string): number {
  const [run = 'none'] = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return spawnSync(process.execPath, [cli, 'verify', join(folder, run)], { stdio: 'ignore' }).status ?? 1;
}
