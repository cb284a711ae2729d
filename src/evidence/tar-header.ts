import { BundleError } from './bundle-error.ts';

/** What a block of a tar archive says of the file that follows it. */
export interface TarHeader {
  readonly name: string;
  /** One character; `0` is a regular file. */
  readonly type: string;
  readonly sizeBytes: number;
}

export const tarBlockBytes = 512;

/** Zeros that fill the last block of a file. */
export function tarPaddingBytes(sizeBytes: number): number {
  return (tarBlockBytes - (sizeBytes % tarBlockBytes)) % tarBlockBytes;
}

/** Reads a header (POSIX.1-1988 ustar); null for a block of zeros, with which the end begins. Throws BundleError when it is none. */
export function tarHeaderOf(block: Buffer): TarHeader | null {
  if (block.every((byte) => byte === 0)) return null;
  if (checksumOf(block) !== octal(block, 148, 8)) throw new BundleError('BAD_ARCHIVE', 'it is no tar archive, or was changed');
  const sizeBytes = octal(block, 124, 12);
  // GNU tar writes sizes of 8 GiB and more in another way.
  if (sizeBytes === null) throw new BundleError('BAD_ARCHIVE', 'a header in it holds a size that is none');
  const prefix = block.toString('latin1', 257, 262) === 'ustar' ? text(block, 345, 155) : '';
  const name = text(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    type: String.fromCharCode(block.readUInt8(156)),
    sizeBytes,
  };
}

/** The header of a regular file, with nothing in it that differs from machine to machine. The name has 100 bytes at most. */
export function tarHeader(name: string, sizeBytes: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new BundleError('BAD_ARCHIVE', `${name} is too long a name for an archive`);
  const block = Buffer.alloc(tarBlockBytes);
  block.write(name, 0);
  const numbers = [
    [100, 8, 0o644],
    [108, 8, 0],
    [116, 8, 0],
    [124, 12, sizeBytes],
    [136, 12, 0],
  ] as const;
  for (const [at, length, value] of numbers) block.write(value.toString(8).padStart(length - 1, '0'), at);
  block.write('0ustar\u000000', 156, 'latin1');
  block.write(`${checksumOf(block).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** The sum of all bytes, those of the checksum itself taken as blanks. */
function checksumOf(block: Buffer): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

function octal(block: Buffer, at: number, length: number): number | null {
  const digits = block
    .toString('latin1', at, at + length)
    .replace(/^ +/, '')
    .replace(/[\0 ]+$/, '');
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : null;
}

function text(block: Buffer, at: number, length: number): string {
  const field = block.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? length : end);
}
