import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { manifestFile } from './bundle-files.ts';
import { sha256Hex } from './chain.ts';
import { envelopeText, readEnvelope, signedBytes } from './dsse.ts';
import { canonicalJson } from './jcs.ts';
import { keyIdOf } from './signing-key.ts';

/**
 * manifest.dsse.json: an in-toto statement about a bundle, signed. Its subjects are manifest.json and every file that it names; its predicate is what
 * manifest.json holds. Ed25519 has no randomness, so the same manifest and key give the same bytes.
 * @param manifest the text of manifest.json
 * @param keyPem an unencrypted Ed25519 private key in PEM
 */
export function signedManifest(manifest: string, keyPem: string): string {
  const key = createPrivateKey(keyPem);
  const payload = Buffer.from(statementText(manifest));
  return envelopeText({ payload, keyId: keyIdOf(createPublicKey(key)), signature: sign(null, signedBytes(payload), key) });
}

export type SignatureCheck =
  | { readonly kind: 'valid'; readonly keyId: string }
  /** No key was given to check it with; what the envelope says of its key proves nothing. */
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'bad'; readonly why: string };

/** Says whether `envelope` is the signature of exactly this manifest and, when a key is given, one by that key. Never throws. */
export function checkSignature(manifest: Buffer, envelope: Buffer, publicKey: KeyObject | null): SignatureCheck {
  const read = readEnvelope(envelope);
  if (read === null) return bad('it is not a signature in the form that the guard writes');
  if (!read.payload.equals(statementOf(manifest))) return bad(`it is the signature of another ${manifestFile}`);
  if (publicKey === null) return { kind: 'unchecked' };
  const keyId = keyIdOf(publicKey);
  if (read.keyId !== keyId) return bad(`it names the key ${shown(read.keyId)}, not the given one, ${shown(keyId)}`);
  if (!verify(null, signedBytes(read.payload), publicKey, read.signature))
    return bad('the signature is not one by the given key');
  return { kind: 'valid', keyId };
}

/** The in-toto Statement v1, as canonical JSON. */
function statementText(manifest: string): string {
  const predicate: { readonly files: Readonly<Record<string, string>> } = JSON.parse(manifest);
  const files = Object.entries({ [manifestFile]: sha256Hex(manifest), ...predicate.files });
  return canonicalJson({
    _type: 'https://in-toto.io/Statement/v1',
    subject: files.map(([name, sha256]) => ({ name, digest: { sha256 } })),
    // A name for what the predicate means (docs/evidence.md), not an address to fetch.
    predicateType: 'https://flowforge.dev/guard/evidence/v1',
    predicate,
  });
}

/** A manifest that is none has no statement, and no signature fits it. */
function statementOf(manifest: Buffer): Buffer {
  try {
    return Buffer.from(statementText(manifest.toString('utf8')));
  } catch {
    return Buffer.alloc(0);
  }
}

/** Enough of a key's id to compare by eye; what stands in an envelope may be anything. */
function shown(keyId: string): string {
  return JSON.stringify(keyId.slice(0, 16));
}

function bad(why: string): SignatureCheck {
  return { kind: 'bad', why };
}
