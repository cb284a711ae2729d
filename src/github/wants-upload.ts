import type { Mode } from '../model.ts';
import type { Publishing } from './publishing.ts';

export interface UploadOccasion {
  readonly mode: Mode;
  /** The policy has a gate, which judges every run. */
  readonly hasGate: boolean;
  /** The guard had something to say. */
  readonly incident: boolean;
}

/** Whether a bundle is uploaded. `auto` is `always` where healthy runs are worth looking at too: while a policy is being tried out, and for a gate. */
export function wantsUpload(asked: Publishing['uploadEvidence'], { mode, hasGate, incident }: UploadOccasion): boolean {
  switch (asked) {
    case 'auto':
      return mode !== 'enforce' || hasGate || incident;
    case 'always':
      return true;
    case 'on-incident':
      return incident;
    case 'never':
      return false;
    default:
      return asked satisfies never;
  }
}
