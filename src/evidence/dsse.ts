/** A DSSE envelope of one signature (secure-systems-lab/dsse, protocol 1.0.2), over an in-toto statement. */
export interface Envelope {
  readonly payload: Buffer;
  readonly keyId: string;
  readonly signature: Buffer;
}

const payloadType = 'application/vnd.in-toto+json';

/** What is signed: the payload with its type and the lengths of both (DSSE's pre-authentication encoding). */
export function signedBytes(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `), payload]);
}

/** The envelope as it stands in a bundle. */
export function envelopeText({ payload, keyId, signature }: Envelope): string {
  const signatures = [{ keyid: keyId, sig: signature.toString('base64') }];
  return `${JSON.stringify({ payloadType, payload: payload.toString('base64'), signatures }, null, 2)}\n`;
}

/** Reads what envelopeText writes, byte for byte; null for everything else, so that no byte of the file can be changed unseen. */
export function readEnvelope(bytes: Buffer): Envelope | null {
  const text = bytes.toString('latin1');
  const envelope = envelopeOf(parsed(text));
  return envelope !== null && envelopeText(envelope) === text ? envelope : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function envelopeOf(value: unknown): Envelope | null {
  if (!isObject(value) || typeof value['payload'] !== 'string' || !Array.isArray(value['signatures'])) return null;
  const [first]: readonly unknown[] = value['signatures'];
  if (!isObject(first) || typeof first['sig'] !== 'string' || typeof first['keyid'] !== 'string') return null;
  return {
    payload: Buffer.from(value['payload'], 'base64'),
    keyId: first['keyid'],
    signature: Buffer.from(first['sig'], 'base64'),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
