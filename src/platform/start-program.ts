import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

export type StartedProgram =
  | { readonly kind: 'started'; readonly child: ChildProcess }
  | { readonly kind: 'failed'; readonly code: string };

/** Node throws some failures of spawn (E2BIG, ENOEXEC) and emits others (ENOENT, EAGAIN): here all of them are values. */
export function startProgram(file: string, args: readonly string[], options: SpawnOptions): Promise<StartedProgram> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ kind: 'failed', code: error.code ?? 'UNKNOWN' });
    try {
      const child = spawn(file, args, options);
      child.once('spawn', () => resolve({ kind: 'started', child }));
      child.on('error', fail);
    } catch (error) {
      fail(error as NodeJS.ErrnoException);
    }
  });
}
