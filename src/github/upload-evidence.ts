import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBundleFileName, journalLeftovers, unfinishedEnding } from '../evidence/bundle-files.ts';
import { artifactUrl, whyNoArtifactService } from './artifact-service.ts';
import { uploadInThread } from './upload-in-thread.ts';

export interface UploadOrder {
  readonly bundlePath: string;
  /** Files of the bundle that must not leave this machine. */
  readonly withheld: readonly string[];
  /** To be tried in this order, where the one before is taken. */
  readonly names: readonly string[];
  readonly retentionDays: number | undefined;
  /** Ends the upload, when the runner wants the step to end. */
  readonly signal?: AbortSignal;
}

export type Upload =
  | { readonly kind: 'uploaded'; readonly name: string; readonly id: number; readonly url: string; readonly digest: string }
  /** Nobody asked for it. */
  | { readonly kind: 'not-wanted' }
  | { readonly kind: 'impossible'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string }
  /** The step has to end now. */
  | { readonly kind: 'interrupted' };

/**
 * The client tries five times, which takes 32 s, when the service answers with its own errors. What takes longer than this is a service that is not
 * there for us, and the step of a user is not to wait for it.
 */
const UPLOAD_TIMEOUT_MS = 60_000;

/** The variable with which users of the same client bound it. Ours is bounded by both. */
const TIMEOUT_VARIABLE = 'ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS';

/** How the client tells that a name is taken. */
const TAKEN = /\(409\)/;

/** Uploads a bundle as an artifact. Never rejects, and takes a minute at most: what does not succeed is in the answer. */
export async function uploadEvidence(order: UploadOrder, env: Readonly<Record<string, string | undefined>>): Promise<Upload> {
  const unavailable = whyNoArtifactService(env);
  if (unavailable !== null) return { kind: 'impossible', why: unavailable };
  const files = publishableFiles(order);
  if (files.length === 0) return { kind: 'impossible', why: 'the bundle has no file that may be published' };

  const deadlineMs = performance.now() + timeoutMs(env);
  let failed: Upload = { kind: 'failed', why: 'it has no name' };
  for (const name of order.names) {
    const { retentionDays = null, bundlePath: rootFolder, signal } = order;
    const job = { name, files, rootFolder, retentionDays: capped(retentionDays, env) };
    const reply = await uploadInThread(job, env, deadlineMs - performance.now(), signal);
    switch (reply.kind) {
      case 'uploaded':
        return { kind: 'uploaded', name, id: reply.id, digest: reply.digest, url: artifactUrl(env, reply.id) };
      case 'interrupted':
        return reply;
      case 'failed':
        failed = reply;
        break;
      default:
        reply satisfies never;
    }
    if (!TAKEN.test(failed.why)) break;
  }
  return failed;
}

/** The files of a bundle, without what must not be published and what is no part of it. A link would publish what it leads to. */
function publishableFiles({ bundlePath, withheld }: UploadOrder): readonly string[] {
  const kept = new Set<string>([...withheld, ...journalLeftovers]);
  try {
    return readdirSync(bundlePath)
      .filter((name) => isBundleFileName(name) && !kept.has(name) && !name.endsWith(unfinishedEnding))
      .map((name) => join(bundlePath, name))
      .filter((path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true);
  } catch {
    return []; // the folder is gone
  }
}

function timeoutMs(env: Readonly<Record<string, string | undefined>>): number {
  const asked = Number(env[TIMEOUT_VARIABLE]);
  return asked > 0 ? Math.min(asked, UPLOAD_TIMEOUT_MS) : UPLOAD_TIMEOUT_MS;
}

/** The service takes no more days than the repository allows, which the runner tells. */
function capped(days: number | null, env: Readonly<Record<string, string | undefined>>): number | null {
  const most = Number(env['GITHUB_RETENTION_DAYS']);
  return days !== null && most > 0 ? Math.min(days, most) : days;
}
