import type { EventDraft } from '../model.ts';
import type { ChainPlace, Sealed } from '../ports.ts';

/** What the worker thread is started with. The entry dispatches on `role`, because the bundled program is one file. */
export interface JournalWorkerData {
  readonly role: typeof journalRole;
  readonly settings: WriterSettings;
}

/** What the writer is told. */
export interface WriterSettings {
  readonly evidenceDir: string;
  readonly runId: string;
  readonly policyJson: string;
  /** The private key, in PEM, that the bundle is signed with; null leaves it unsigned. */
  readonly signingKey: string | null;
  readonly checkpointMs: number;
}

/** A draft with the id that its event will have, so that no draft is recorded twice. */
export interface IdentifiedDraft {
  readonly eventId: string;
  readonly draft: EventDraft;
}

export const journalRole = 'flowforge-journal';

/** To the worker, handled in order. */
export type JournalRequest =
  | { readonly kind: 'append'; readonly drafts: readonly IdentifiedDraft[] }
  | { readonly kind: 'attach'; readonly name: string; readonly content: Uint8Array }
  | { readonly kind: 'durable'; readonly id: number }
  | { readonly kind: 'seal'; readonly dropped: number };

/** From the worker. `taken`: so many more of the appended drafts are the writer's now. */
export type JournalReply =
  | { readonly kind: 'taken'; readonly drafts: number }
  | { readonly kind: 'attached'; readonly name: string }
  | { readonly kind: 'durable'; readonly id: number; readonly place: ChainPlace | null }
  | { readonly kind: 'sealed'; readonly sealed: Sealed };
