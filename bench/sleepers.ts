import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A tree of sleeping processes that stands. */
export interface Sleepers {
  /** What was spawned: the guard, or the shell itself. */
  readonly child: ChildProcess;
  /** The shell that is the parent of all sleepers. */
  readonly shellPid: number;
  readonly pids: readonly number[];
}

/** The sleepers end by themselves after this, whatever becomes of the benchmark. */
const lifeSeconds = 120;

/** A command line that starts `count` sleepers, prints their pids and its own, and waits for them. */
export function sleepersCommand(count: number): readonly [string, ...string[]] {
  const script = `i=0; while [ $i -lt ${count} ]; do sleep ${lifeSeconds} & echo $!; i=$((i+1)); done; echo ready $$; sleep ${lifeSeconds}`;
  return ['sh', '-c', script];
}

/** Starts a command line that runs `sleepersCommand`, bare or guarded, in a process group of its own, and resolves once all sleep. */
export async function startSleepers([file, ...args]: readonly [string, ...string[]]): Promise<Sleepers> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-1000);
  });
  const pids: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('ready ')) return { child, shellPid: Number(line.slice('ready '.length)), pids };
    pids.push(Number(line));
  }
  throw new Error(`${file} ${args.join(' ')} ended before its tree stood: ${said}`);
}

/** Ends a guarded or bare tree and resolves when what was spawned is gone. */
export async function endSleepers({ child }: Sleepers, killSignal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(killSignal);
  await exit;
}
