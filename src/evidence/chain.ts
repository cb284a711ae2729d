import { hash } from 'node:crypto';

/** Stands where the hash of a previous event would, before the first one. */
export const firstPrevHash = '0'.repeat(64);

/** The place in the chain that the next event follows. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const emptyChain: ChainHead = { seq: 0, hash: firstPrevHash };

/** What every hashed text begins with: the version of what is hashed. */
export const hashPrefix = 'ffg.event.v1\n';

/**
 * The hash of an event, 64 hex digits: it covers the event and, through `prevHash`, everything before it.
 * `canonicalEventJson` is the RFC 8785 form of the envelope without prev_hash and hash.
 */
export function hashEvent(prevHash: string, canonicalEventJson: string): string {
  return sha256Hex(`${hashPrefix}${prevHash}\n${canonicalEventJson}`);
}

export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

export function isSha256Hex(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text);
}
