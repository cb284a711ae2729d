import { gzipSync } from 'node:zlib';

/** What a test puts into a tar archive, honest or not. */
export interface Entry {
  readonly name: string;
  readonly content?: string | Buffer;
  readonly type?: string;
  /** What the header says, whatever the content is. */
  readonly sizeBytes?: number;
  readonly prefix?: string;
  readonly link?: string;
  /** Put over the header before its checksum is taken. */
  readonly patch?: readonly [at: number, bytes: string];
  readonly wrongChecksum?: boolean;
  readonly padding?: string;
}

/** Written from POSIX, not from the code that reads it. */
export function tar(entries: readonly Entry[], end: Buffer = Buffer.alloc(1024)): Buffer {
  return Buffer.concat([...entries.flatMap(blocksOf), end]);
}

export function tarGz(entries: readonly Entry[]): Buffer {
  return gzipSync(tar(entries));
}

/** A record of a pax extended header. */
export function paxRecord(key: string, value: string): string {
  for (let length = key.length + value.length + 3; ; length += 1) {
    const record = `${length} ${key}=${value}\n`;
    if (Buffer.byteLength(record) === length) return record;
  }
}

function blocksOf({ name, content = '', type = '0', ...more }: Entry): Buffer[] {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\0', 100);
  header.write('0001750\0', 108);
  header.write('0001750\0', 116);
  header.write(`${(more.sizeBytes ?? bytes.length).toString(8).padStart(11, '0')} `, 124);
  header.write('14737234567\0', 136);
  header.write(type, 156);
  header.write(more.link ?? '', 157);
  header.write('ustar\u000000', 257);
  header.write('user\0', 265);
  header.write(more.prefix ?? '', 345);
  if (more.patch !== undefined) header.write(more.patch[1], more.patch[0], 'latin1');
  header.write(' '.repeat(8), 148);
  const sum = header.reduce((total, byte) => total + byte, more.wrongChecksum === true ? 1 : 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512, more.padding ?? '\0');
  return [header, bytes, padding];
}
