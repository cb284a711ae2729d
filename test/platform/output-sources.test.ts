import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, constants, fstatSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { InitStreams } from '../../src/platform/init-status.ts';
import { type OutputSource, oneAfterAnother, openPipes, streamSource } from '../../src/platform/output-sources.ts';

describe.skipIf(process.platform !== 'linux')("the command's own pipes", { timeout: 30_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flowforge-pipes-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are read to their last byte, and then end', async () => {
    const { holder, streams, path } = heldPipe();
    const [source] = openPipes(streams) ?? [];
    await writerInto(path, 'seq 1 2000000');
    holder.kill('SIGKILL'); // ours is the only reader now
    const sum = createHash('sha256');
    await read(source, (bytes) => void sum.update(bytes));
    expect(sum.digest('hex')).toBe(
      createHash('sha256')
        .update(spawnSync('seq', ['1', '2000000'], big).stdout)
        .digest('hex'),
    );
  });

  test('lend a piece that stays as it is until the source goes on', async () => {
    const { streams, path } = heldPipe();
    const [source] = openPipes(streams) ?? [];
    await writerInto(path, 'seq 1 200000');
    let text = '';
    await read(source, (bytes) => {
      source?.pause();
      setTimeout(() => {
        text += Buffer.from(bytes).toString();
        source?.resume();
      });
    });
    expect(text === spawnSync('seq', ['1', '200000'], big).stdout.toString()).toBe(true);
  });

  test.each([
    ['the process has gone', () => ({ ...heldPipe().streams, pid: 2 ** 22 + 1 })],
    ['its number is not known', () => ({ ...heldPipe().streams, pid: 0 })],
    ['another pipe has that number', () => otherPipe(heldPipe().streams)],
    ['one of the two cannot be opened', () => andOneMore(heldPipe().streams)],
  ])('are left alone when %s, and nothing stays open', (_, streamsOf) => {
    const streams = streamsOf();
    const before = readdirSync('/proc/self/fd').length;
    expect(openPipes(streams)).toBeNull();
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });

  test('may be closed before they are read, and more than once', () => {
    const { streams } = heldPipe();
    const before = readdirSync('/proc/self/fd').length;
    const [source] = openPipes(streams) ?? [];
    source?.close();
    source?.close();
    expect(readdirSync('/proc/self/fd').length).toBe(before);
  });

  /** A pipe that another process has open, as guard-init has the command's, and its name in `folder` for whoever is to write. */
  function heldPipe(): { readonly holder: ChildProcess; readonly streams: InitStreams; readonly path: string } {
    const path = join(mkdtempSync(join(folder, 'pipe-')), 'pipe');
    spawnSync('mkfifo', [path]);
    const end = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const holder = spawn('sleep', ['60'], { stdio: ['ignore', 'ignore', 'ignore', end] });
    onTestFinished(() => void holder.kill('SIGKILL'));
    const streams = { pid: holder.pid ?? 0, pipes: [{ fd: 3, inode: fstatSync(end).ino }] };
    closeSync(end);
    return { holder, streams, path };
  }
});

describe('two sources that are one stream', () => {
  test('give the first to its end, and then the second', async () => {
    const text: string[] = [];
    await read(oneAfterAnother(sourceOf('a', 'b'), sourceOf('c', 'd')), (bytes) => void text.push(String(bytes)));
    expect(text).toEqual(['a', 'b', 'c', 'd']);
  });

  test('end at once, and once, when they are closed', async () => {
    const [first, second] = [new Readable({ read() {} }), new Readable({ read() {} })];
    const source = oneAfterAnother(streamSource(first), streamSource(second));
    let ends = 0;
    const ended = new Promise<void>((resolve) => {
      source.begin(
        () => {},
        () => {
          ends += 1;
          resolve();
        },
      );
    });
    source.close();
    await ended;
    await new Promise(setImmediate);
    expect([ends, first.destroyed, second.destroyed]).toEqual([1, true, true]);
  });
});

const big = { maxBuffer: 2 ** 26 } as const;

function read(source: OutputSource | undefined, onBytes: (bytes: Uint8Array) => void): Promise<void> {
  if (source === undefined) throw new Error('the pipe could not be opened');
  return new Promise((resolve) => source.begin(onBytes, resolve));
}

/** Resolves once it has the pipe open: a pipe that nobody writes to is at its end. */
async function writerInto(path: string, command: string): Promise<void> {
  const writer = spawn('sh', ['-c', `exec > "$0"; echo open >&2; ${command}`, path], { stdio: ['ignore', 'ignore', 'pipe'] });
  await once(writer.stderr, 'data');
}

function sourceOf(...pieces: readonly string[]): OutputSource {
  return streamSource(Readable.from(pieces.map((piece) => Buffer.from(piece))));
}

function otherPipe({ pid, pipes }: InitStreams): InitStreams {
  return { pid, pipes: pipes.map(({ fd, inode }) => ({ fd, inode: inode + 1 })) };
}

function andOneMore({ pid, pipes }: InitStreams): InitStreams {
  return { pid, pipes: [...pipes, { fd: 4_000, inode: 1 }] };
}
