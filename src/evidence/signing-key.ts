import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { sha256Hex } from './chain.ts';

/** The setting of the environment that holds the key, or the path of its file. */
export const signingKeyName = 'FLOWFORGE_SIGNING_KEY';

export type SigningKey =
  | { readonly kind: 'none' }
  /** An unencrypted Ed25519 private key. Plain data, so that it can cross to the thread that seals. */
  | { readonly kind: 'key'; readonly pem: string }
  | { readonly kind: 'bad'; readonly problem: string };

/**
 * Reads the key that bundles are signed with: an Ed25519 private key in PEM, or the path of a file that holds one.
 * Never throws, and no part of what was given stands in `problem`: it may be the key itself, misspelt.
 */
export function readSigningKey(given: string | undefined): SigningKey {
  if (given === undefined || given.trim() === '') return { kind: 'none' };
  try {
    const pem = pemOf(given);
    const { asymmetricKeyType } = createPrivateKey(pem);
    if (asymmetricKeyType !== 'ed25519') return bad(`it is a key of type ${asymmetricKeyType}`);
    return { kind: 'key', pem };
  } catch (error) {
    return bad(codeOf(error));
  }
}

/** A public key cannot be used. The message says which and what to do. */
export class PublicKeyError extends Error {
  readonly code = 'BAD_PUBLIC_KEY';
  override readonly name = 'PublicKeyError';
}

/** Reads the key that signatures are checked with: an Ed25519 public key in PEM, or the path of a file that holds one. Throws PublicKeyError. */
export function readPublicKey(given: string): KeyObject {
  const what = isPem(given) ? 'the public key' : `the public key ${given}`;
  const key = publicKeyIn(given, what);
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new PublicKeyError(`${what} is of type ${key.asymmetricKeyType}: bundles are signed with Ed25519`);
}

/** SHA-256 of a public key's SubjectPublicKeyInfo in DER (RFC 8410), in hex: the same for everyone who holds the key. */
export function keyIdOf(publicKey: KeyObject): string {
  return sha256Hex(publicKey.export({ type: 'spki', format: 'der' }));
}

function publicKeyIn(given: string, what: string): KeyObject {
  try {
    const pem = pemOf(given);
    // Node would make the public key of it; but a private key has no business where bundles are verified.
    if (!pem.includes('PRIVATE KEY-----')) return createPublicKey(pem);
  } catch (error) {
    throw new PublicKeyError(`${what} cannot be read (${codeOf(error)}): give an Ed25519 public key in PEM or the path of one`, {
      cause: error,
    });
  }
  throw new PublicKeyError(`${what} is a private key: give the public one, openssl pkey -in private.pem -pubout -out public.pem`);
}

function pemOf(given: string): string {
  return isPem(given) ? given : readKeyFile(given.trim());
}

function isPem(given: string): boolean {
  return given.includes('-----BEGIN ');
}

/** A key of any kind in PEM is smaller; what is larger is another file. */
const largestKeyBytes = 64 * 1024;

/** Follows links, as mounted secrets are links. */
function readKeyFile(path: string): string {
  const fd = openSync(path, 'r');
  try {
    if (!fstatSync(fd).isFile()) throw new Error('it is not a regular file');
    const bytes = Buffer.alloc(largestKeyBytes);
    const length = readSync(fd, bytes);
    if (!isPem(bytes.toString('latin1', 0, length))) throw new Error('it is not PEM');
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(fd);
  }
}

function bad(why: string): SigningKey {
  const wanted = 'give an unencrypted Ed25519 private key in PEM, or the path of a file that holds one';
  return { kind: 'bad', problem: `${signingKeyName} cannot be used, so the bundle is not signed (${why}): ${wanted}` };
}

/** Not the message: that of a file system repeats the path, which may be a key. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error && error.message.startsWith('it is ') ? error.message : 'it cannot be read';
}
