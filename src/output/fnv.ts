/** FNV-1a, 32 bit: draft-eastlake-fnv, section 5. */
export const FNV_OFFSET = 0x811c9dc5 | 0;

/** Takes one byte, or the hash of a token, which counts as one byte of its text. The prime stands here as a literal because this runs for every byte. */
export function fnvStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x01000193);
}

export function hashOfToken(token: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < token.length; at += 1) hash = fnvStep(hash, token.charCodeAt(at));
  return hash;
}
