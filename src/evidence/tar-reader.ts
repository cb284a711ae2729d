import { BundleError } from './bundle-error.ts';
import { type TarHeader, tarBlockBytes, tarHeaderOf, tarPaddingBytes } from './tar-header.ts';

/** A regular file of a tar archive, or a folder, whose name ends in a slash. */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface TarLimits {
  readonly mostEntries: number;
  /** Of one file, by its name. Throws BundleError for a name that is not let in. */
  readonly largestBytes: (name: string) => number;
  readonly largestTotalBytes: number;
}

/** Extended headers hold times, owners and attributes: a few hundred bytes. */
const largestExtensionBytes = 64 * 1024;
/** Extensions that would move, resize or rebuild the file that follows. Times and attributes do no harm. */
const rewriting = /^\d+ (?:path|linkpath|size|hdrcharset|GNU\.sparse\.[^=]*)=/;

/**
 * Reads a tar archive (POSIX ustar and pax) that arrives in pieces. Only regular files and folders are let in, and only under the names in their
 * own headers: links, devices, sparse files and extensions that rename what follows are refused, and so is whatever is not zero where zeros belong.
 */
export class TarReader {
  readonly #limits: TarLimits;
  readonly #take: (entry: TarEntry) => void;
  /** What is being filled with what arrives; null when the archive has ended. */
  #target: Buffer | null = Buffer.alloc(tarBlockBytes);
  #filled = 0;
  #then: (filled: Buffer) => void = (block) => this.#readHeader(block);
  #entries = 0;
  #totalBytes = 0;

  /** `take` is called with each file once all of it has arrived. */
  constructor(limits: TarLimits, take: (entry: TarEntry) => void) {
    this.#limits = limits;
    this.#take = take;
  }

  /** Throws BundleError as soon as something is not let in. */
  push(piece: Buffer): void {
    for (let at = 0; at < piece.length; ) {
      const target = this.#target;
      if (target === null) {
        refuseUnlessZero(piece.subarray(at), 'after its end');
        return;
      }
      const taken = piece.copy(target, this.#filled, at);
      at += taken;
      this.#filled += taken;
      if (this.#filled === target.length) this.#then(target);
    }
  }

  /** Call when all has arrived. Throws BundleError when the archive was cut. */
  end(): void {
    if (this.#target !== null) throw refused('it ends in the middle: it was cut');
  }

  #expect(lengthBytes: number, then: (filled: Buffer) => void): void {
    const target = Buffer.allocUnsafeSlow(lengthBytes);
    this.#target = target;
    this.#filled = 0;
    this.#then = then;
    if (lengthBytes === 0) then(target);
  }

  #expectHeader(): void {
    this.#expect(tarBlockBytes, (block) => this.#readHeader(block));
  }

  #readHeader(block: Buffer): void {
    const header = tarHeaderOf(block);
    if (header === null) this.#expectEnd();
    else this.#readEntry(header);
  }

  /** The end of an archive is two blocks of zeros, and nothing but zeros after that. */
  #expectEnd(): void {
    this.#expect(tarBlockBytes, (block) => {
      refuseUnlessZero(block, 'after its end');
      this.#target = null;
    });
  }

  #readEntry({ name, type, sizeBytes }: TarHeader): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.mostEntries) throw refused(`it has more than ${this.#limits.mostEntries} entries`);
    switch (type) {
      case '0':
      case '\0':
        this.#checkSize(name, sizeBytes);
        this.#readContent(sizeBytes, (bytes) => this.#take({ name, bytes }));
        return;
      case '5':
        if (sizeBytes !== 0) throw refused(`the folder ${JSON.stringify(name)} has a content`);
        this.#readContent(0, (bytes) => this.#take({ name: name.endsWith('/') ? name : `${name}/`, bytes }));
        return;
      case 'x':
      case 'g':
        if (sizeBytes > largestExtensionBytes) throw refused(`an extended header in it has ${sizeBytes} bytes`);
        this.#readContent(sizeBytes, refuseRewriting);
        return;
      default:
        throw refused(`${JSON.stringify(name)} is neither a regular file nor a folder (type ${JSON.stringify(type)})`);
    }
  }

  #checkSize(name: string, sizeBytes: number): void {
    const largestBytes = this.#limits.largestBytes(name);
    if (sizeBytes > largestBytes) throw tooLarge(`${name} has ${sizeBytes} bytes; at most ${largestBytes} are read`);
    this.#totalBytes += sizeBytes;
    const { largestTotalBytes } = this.#limits;
    if (this.#totalBytes > largestTotalBytes) throw tooLarge(`its files have more than ${largestTotalBytes} bytes together`);
  }

  #readContent(sizeBytes: number, use: (bytes: Buffer) => void): void {
    this.#expect(sizeBytes, (bytes) => {
      use(bytes);
      this.#expect(tarPaddingBytes(sizeBytes), (padding) => {
        refuseUnlessZero(padding, 'between two of its files');
        this.#expectHeader();
      });
    });
  }
}

function refuseRewriting(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) {
    const lengthBytes = Number.parseInt(bytes.toString('latin1', at, at + 12), 10);
    const record = bytes.subarray(at, at + lengthBytes);
    if (!(lengthBytes > 0) || record.length < lengthBytes || record.at(-1) !== 0x0a)
      throw refused('an extended header in it cannot be read');
    if (rewriting.test(record.toString('latin1'))) throw refused('an extended header in it gives a file another name or size');
    at += lengthBytes;
  }
}

function refuseUnlessZero(bytes: Buffer, where: string): void {
  if (bytes.some((byte) => byte !== 0)) throw refused(`something stands ${where}`);
}

function refused(why: string): BundleError {
  return new BundleError('BAD_ARCHIVE', why);
}

function tooLarge(why: string): BundleError {
  return new BundleError('TOO_LARGE', why);
}
