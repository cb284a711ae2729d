import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signatureBytes = 8;

/** The same picture in fewer bytes: a browser packs its screenshots in a hurry (PNG, 5 and 10: chunks, and what is deflated in IDAT). */
export function densePng(png: Buffer): Buffer {
  const chunks = [...chunksOf(png)];
  const pixels = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const before = chunks.filter(({ type }) => type !== 'IDAT' && type !== 'IEND');
  const packed = { type: 'IDAT', data: deflateSync(pixels, { level: 9, memLevel: 9 }) };
  const all = [...before, packed, { type: 'IEND', data: Buffer.alloc(0) }];
  return Buffer.concat([png.subarray(0, signatureBytes), ...all.map(written)]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function* chunksOf(png: Buffer): Generator<Chunk> {
  for (let at = signatureBytes; at < png.length; ) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

function written({ type, data }: Chunk): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
