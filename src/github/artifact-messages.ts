export const artifactRole = 'flowforge-artifact';

/** What the thread is to upload. */
export interface ArtifactJob {
  readonly role: typeof artifactRole;
  readonly name: string;
  readonly files: readonly string[];
  readonly rootFolder: string;
  /** Null for the repository's setting. */
  readonly retentionDays: number | null;
}

export type ArtifactReply =
  | { readonly kind: 'uploaded'; readonly id: number; readonly digest: string }
  | { readonly kind: 'failed'; readonly why: string };
