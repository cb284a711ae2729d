import { constants, type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A policy has some hundred lines. */
const LARGEST_BYTES = 1024 * 1024;

/** `--policy <(…)` names a pipe, and what writes there needs a moment. A pipe that nobody ends would hold the step up for as long as the job may run. */
const PIPE_TIMEOUT_MS = 5_000;
const PIPE_LOOK_MS = 20;

/** The bytes of a policy file: a regular file, or a pipe that is ended within five seconds. Throws an Error that says what the file is instead. */
export async function readPolicyBytes(path: string): Promise<Buffer> {
  // O_NONBLOCK is not defined on Windows.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new Error('it is a folder');
    if (!stat.isFile() && !stat.isFIFO()) throw new Error('it is neither a file nor a pipe');
    if (stat.size > LARGEST_BYTES) throw tooLarge();
    return await readToEnd(file, stat.isFIFO() ? Date.now() + PIPE_TIMEOUT_MS : null);
  } finally {
    await file.close();
  }
}

/** Nobody writes to a pipe that is not open on the other side yet, which reads as its end. */
async function readToEnd(file: FileHandle, deadlineMs: number | null): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(LARGEST_BYTES + 1);
  for (let at = 0; ; ) {
    const got = await readSome(file, bytes.subarray(at));
    if (got === 0 && (at > 0 || deadlineMs === null)) return bytes.subarray(0, at);
    if (got === null || got === 0) {
      if (deadlineMs === null || Date.now() > deadlineMs)
        throw new Error(`it is a pipe, and its end did not come within ${PIPE_TIMEOUT_MS / 1000}s`);
      await sleep(PIPE_LOOK_MS);
      continue;
    }
    at += got;
    if (at > LARGEST_BYTES) throw tooLarge();
  }
}

/** How many bytes were there; null when the pipe has none yet. */
async function readSome(file: FileHandle, into: Buffer): Promise<number | null> {
  try {
    return (await file.read(into)).bytesRead;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return null;
    throw error;
  }
}

function tooLarge(): Error {
  return new Error('it is larger than 1 MiB; is it a policy?');
}
