import { randomBytes } from 'node:crypto';

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of `utcMs`, then 74 random bits. */
export function newEventId(utcMs: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Math.max(0, Math.trunc(utcMs)) % 2 ** 48, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A run id that sorts by time and that people can read, such as `20261121T094512Z-3f9a1c02`. It is a safe file name. */
export function newRunId(utcMs: number): string {
  const instant = new Date(utcMs).toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return `${instant}-${randomBytes(4).toString('hex')}`;
}

/** What may name a run's folder: nothing that leads out of the evidence folder. */
export function isRunId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(text);
}
