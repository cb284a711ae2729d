import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { door } from '../door.ts';
import { safeLine } from '../report/terminal-safe.ts';
import { type ArtifactJob, type ArtifactReply, artifactRole } from './artifact-messages.ts';

const WHY_CHARS_MAX = 300;

/** What the client prints that is an order to the runner, and not its own account of what it does. */
const MASK = /^::add-mask::/;
const DEBUG = /^::debug::/;

/**
 * Uploads in a thread of its own: there the client's timers and open connections can be ended when time is up, what it throws on a stream ends the thread and
 * not the step, and its account of itself stays out of the log.
 */
export async function uploadInThread(
  job: Omit<ArtifactJob, 'role'>,
  env: Readonly<Record<string, string | undefined>>,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<ArtifactReply | { readonly kind: 'interrupted' }> {
  const settled = Promise.withResolvers<ArtifactReply | { readonly kind: 'interrupted' }>();
  const failed = (why: string) => settled.resolve({ kind: 'failed', why: safeLine(why, WHY_CHARS_MAX) });
  const workerData: ArtifactJob = { role: artifactRole, ...job };
  const worker = new Worker(door('artifact-thread'), {
    name: artifactRole,
    workerData,
    env: { ...env },
    stdout: true,
    stderr: true,
  });
  worker.stderr.resume();
  createInterface(worker.stdout).on('line', (line) => {
    if (MASK.test(line) || (env['RUNNER_DEBUG'] === '1' && DEBUG.test(line))) process.stdout.write(`${line}\n`);
  });
  worker.on('message', (reply: ArtifactReply) => (reply.kind === 'failed' ? failed(reply.why) : settled.resolve(reply)));
  worker.on('error', (error: Error) => failed(error.message));
  worker.on('exit', (code) => failed(`the thread that uploads it ended early (${code})`));
  const timer = setTimeout(() => failed(`the service did not take it within ${Math.round(timeoutMs / 100) / 10} s`), timeoutMs);
  const interrupt = () => settled.resolve({ kind: 'interrupted' });
  signal?.addEventListener('abort', interrupt);
  if (signal?.aborted) interrupt();
  try {
    return await settled.promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', interrupt);
    await worker.terminate();
  }
}
