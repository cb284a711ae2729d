import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkSignature, signedManifest } from '../../src/evidence/sign-manifest.ts';
import { keyIdOf, readPublicKey, readSigningKey } from '../../src/evidence/signing-key.ts';
import { temporaryFolder } from './recorded-run.ts';

const ours = keyPair();
const theirs = keyPair();
const manifest = `${JSON.stringify({ schema_version: 1, run_id: 'r', events: 3, head: 'a'.repeat(64), files: { 'events.jsonl': 'b'.repeat(64) } }, null, 2)}\n`;
const envelope = signedManifest(manifest, ours.privatePem);

describe('a signature', () => {
  test('is one by its key, over its manifest, and by nothing else', () => {
    expect(check(manifest, envelope, ours.publicKey)).toEqual({ kind: 'valid', keyId: keyIdOf(ours.publicKey) });
    expect(check(manifest, envelope, null)).toEqual({ kind: 'unchecked' });
    expect(check(manifest, envelope, theirs.publicKey)).toMatchObject({
      kind: 'bad',
      why: expect.stringContaining('names the key'),
    });
    const other = manifest.replace('"events": 3', '"events": 4');
    for (const key of [ours.publicKey, null]) {
      expect(check(other, envelope, key)).toEqual({ kind: 'bad', why: 'it is the signature of another manifest.json' });
    }
  });

  test('is not believed for the key that it names', () => {
    const forged = signedManifest(manifest, theirs.privatePem).replace(keyIdOf(theirs.publicKey), keyIdOf(ours.publicKey));
    expect(check(manifest, forged, ours.publicKey)).toEqual({ kind: 'bad', why: 'the signature is not one by the given key' });
  });

  test('is broken by any change of any byte of its file', () => {
    const bytes = Buffer.from(envelope);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, flip]) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
        expect(checkSignature(Buffer.from(manifest), changed, ours.publicKey).kind).toBe('bad');
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no signature', '{"payload":"","payloadType":"application/vnd.in-toto+json","signatures":[]}'],
    ['a text for signatures', '{"payload":"","payloadType":"application/vnd.in-toto+json","signatures":"x"}'],
    ['a second signature', envelope.replace(/(\{\s+"keyid"[^}]*\})/, '$1, $1')],
    ['another type', envelope.replace('in-toto', 'tin-foil')],
    ['an unknown member', envelope.replace('{', '{"x": 1,')],
  ])('is none when its file holds %s', (_, text) => {
    expect(text).not.toBe(envelope);
    expect(check(manifest, text, ours.publicKey).kind).toBe('bad');
  });

  test('fits no manifest that is none', () => {
    for (const text of ['', 'null', '{', '{"files":1,"x":[1e999]}'])
      expect(check(text, envelope, ours.publicKey).kind).toBe('bad');
  });

  test('is an in-toto statement in a DSSE envelope, about every file of the bundle', () => {
    const { payloadType, payload, signatures } = JSON.parse(envelope);
    const bytes = Buffer.from(payload, 'base64');
    expect(JSON.parse(bytes.toString())).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'manifest.json', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
        { name: 'events.jsonl', digest: { sha256: 'b'.repeat(64) } },
      ],
      predicateType: 'https://flowforge.dev/guard/evidence/v1',
      predicate: JSON.parse(manifest),
    });
    const signed = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${bytes.length} ${bytes}`);
    expect(verify(null, signed, ours.publicKey, Buffer.from(signatures[0].sig, 'base64'))).toBe(true);
  });
});

describe('the signing key', () => {
  test('is read from the setting itself or from the file that it names, a link included', () => {
    const folder = temporaryFolder(onTestFinished);
    const path = join(folder, 'key.pem');
    writeFileSync(path, ours.privatePem);
    symlinkSync(path, join(folder, 'link.pem'));
    for (const given of [ours.privatePem, path, `${path}\n`, join(folder, 'link.pem')]) {
      expect(readSigningKey(given)).toEqual({ kind: 'key', pem: ours.privatePem });
    }
    for (const nothing of [undefined, '', '\n']) expect(readSigningKey(nothing)).toEqual({ kind: 'none' });
  });

  test('that cannot be used is said in one line that holds nothing of it', () => {
    const folder = temporaryFolder(onTestFinished);
    const text = join(folder, 'text');
    writeFileSync(text, 'no key');
    mkdirSync(join(folder, 'sub'));
    const rsa = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'hush' } as const;
    const encrypted = generateKeyPairSync('ed25519', {
      privateKeyEncoding: locked,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const cut = `${ours.privatePem.slice(0, 60)}\n-----END PRIVATE KEY-----\n`;
    const keyWithoutItsFrame = ours.privatePem.split('\n')[1] ?? '';
    for (const given of [
      text,
      join(folder, 'sub'),
      rsa.privateKey,
      encrypted.privateKey,
      cut,
      keyWithoutItsFrame,
      ours.publicPem,
    ]) {
      const read = readSigningKey(given);
      expect(read).toMatchObject({
        kind: 'bad',
        problem: expect.stringMatching(/^FLOWFORGE_SIGNING_KEY cannot be used, so the bundle is not signed \([^\n]+$/),
      });
      if (read.kind === 'bad') expect(read.problem).not.toContain(given.split('\n')[1] ?? given);
    }
  });
});

describe('the public key', () => {
  test('is read from PEM or from a file', () => {
    const path = join(temporaryFolder(onTestFinished), 'public.pem');
    writeFileSync(path, ours.publicPem);
    for (const given of [ours.publicPem, path]) expect(keyIdOf(readPublicKey(given))).toBe(keyIdOf(ours.publicKey));
  });

  test('has the id that openssl computes', () => {
    const folder = temporaryFolder(onTestFinished);
    writeFileSync(join(folder, 'public.pem'), ours.publicPem);
    const said = execFileSync('sh', ['-c', 'openssl pkey -pubin -in public.pem -outform DER | openssl dgst -sha256 -r'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(said.slice(0, 64)).toBe(keyIdOf(ours.publicKey));
  });

  test('that cannot be used is refused by name', () => {
    const missing = join(temporaryFolder(onTestFinished), 'missing.pem');
    const ec = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    expect(() => readPublicKey(missing)).toThrow(/missing\.pem cannot be read \(ENOENT\)/);
    expect(() => readPublicKey(ec.publicKey)).toThrow(/type ec: bundles are signed with Ed25519/);
    expect(() => readPublicKey(ours.privatePem)).toThrow(/is a private key: give the public one/);
    expect(() => readPublicKey('-----BEGIN PUBLIC KEY-----\n')).toThrow(/cannot be read/);
  });
});

function check(manifestText: string, envelopeText: string, key: KeyObject | null) {
  return checkSignature(Buffer.from(manifestText), Buffer.from(envelopeText), key);
}

function keyPair() {
  const { privateKey: privatePem, publicKey: publicPem } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return { privatePem, publicPem, publicKey: createPublicKey(publicPem) };
}
