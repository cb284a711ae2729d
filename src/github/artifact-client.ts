import { parentPort, workerData } from 'node:worker_threads';
import '../evidence/commonjs-dirname.ts';
import { type ArtifactJob, type ArtifactReply, artifactRole } from './artifact-messages.ts';

/** The body of the thread that uploads. Anywhere else it does nothing. */
export async function runArtifactClient(): Promise<void> {
  const job = workerData as ArtifactJob | null;
  if (job?.role === artifactRole) parentPort?.postMessage(await uploaded(job));
}

async function uploaded({ name, files, rootFolder, retentionDays }: ArtifactJob): Promise<ArtifactReply> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const options = retentionDays === null ? {} : { retentionDays };
    const { id, digest = '' } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootFolder, options);
    return id === undefined ? { kind: 'failed', why: 'the service gave it no id' } : { kind: 'uploaded', id, digest };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
