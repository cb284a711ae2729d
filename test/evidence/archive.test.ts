import { execFileSync } from 'node:child_process';
import { readdirSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type BundleSource, openBundle } from '../../src/evidence/bundle-source.ts';
import { packBundle } from '../../src/evidence/pack-bundle.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { copyOf, flipped, type GenuineBundle, genuineBundle } from './genuine-bundle.ts';
import { temporaryFolder } from './recorded-run.ts';
import { type Entry, paxRecord, tar, tarGz } from './tar-archive.ts';

let genuine: GenuineBundle;

beforeAll(async () => {
  genuine = await genuineBundle();
});

describe('an archive of a bundle', () => {
  test('is read as the folder is, and is VALID', async () => {
    const archive = archiveOf(packBundle(copyOf(genuine)));
    expect(await verifyBundle(archive)).toMatchObject({ verdict: 'VALID', problems: [], events: 12 });
    const [packed, unpacked] = [await openBundle(archive), await openBundle(copyOf(genuine))];
    expect(readBundle(packed)).toEqual(readBundle(unpacked));
    expect(filesOf(packed)).toEqual(filesOf(unpacked));
  });

  test('has the same bytes whenever and from wherever it is packed', () => {
    const [one, other] = [copyOf(genuine), copyOf(genuine)];
    for (const name of readdirSync(other)) utimesSync(join(other, name), 1, 1);
    expect(packBundle(one)).toEqual(packBundle(other));
  });

  test.each<[string, (folder: string, archive: string) => void]>([
    ['of its folder', (folder, archive) => system('tar', '-czf', archive, '-C', dirname(folder), basename(folder))],
    ['of its files', (folder, archive) => system('tar', '-czf', archive, '-C', folder, '.')],
    [
      'in pax format',
      (folder, archive) => system('tar', '--format=pax', '-czf', archive, '-C', dirname(folder), basename(folder)),
    ],
    [
      'in ustar format',
      (folder, archive) => system('tar', '--format=ustar', '-czf', archive, '-C', dirname(folder), `./${basename(folder)}`),
    ],
  ])('that tar has made %s is VALID', async (_, make) => {
    const archive = join(temporaryFolder(onTestFinished), 'bundle.tar.gz');
    make(copyOf(genuine), archive);
    expect(await verifyBundle(archive)).toMatchObject({ verdict: 'VALID', problems: [] });
  });

  test('is not VALID once any one byte of it has changed, unless its files are the same all the same', async () => {
    const archive = archiveOf(Buffer.alloc(0));
    for (const [bytes, runs] of [
      [packBundle(copyOf(genuine)), 300],
      [gzipSync(gunzipSync(packBundle(copyOf(genuine))), { level: 0 }), 100],
    ] as const) {
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
      await fc.assert(
        fc.asyncProperty(change, async ([at, flip]) => {
          writeFileSync(archive, flipped(bytes, at, flip));
          const verdict = await verdictOf(archive);
          if (verdict === 'VALID') expect(filesOf(await openBundle(archive))).toEqual(genuine);
        }),
        { numRuns: runs },
      );
    }
  });

  test('is not VALID once the tar in it has changed in any one byte', async () => {
    const archive = archiveOf(Buffer.alloc(0));
    const bytes = gunzipSync(packBundle(copyOf(genuine)));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        writeFileSync(archive, gzipSync(flipped(bytes, at, flip), { level: 1 }));
        expect(await verdictOf(archive)).not.toBe('VALID');
      }),
      { numRuns: 300 },
    );
  });
});

describe('an archive that', () => {
  const file = (name: string, more: Partial<Entry> = {}): Entry => ({ name, content: 'x', ...more });
  const events = file('run/events.jsonl');

  test.each<[string, Buffer | (() => Buffer), string, RegExp]>([
    ['is empty', Buffer.alloc(0), 'BAD_ARCHIVE', /is not a \.tar\.gz of a bundle|it was cut/],
    ['is none', Buffer.from('PK\u0003\u0004'), 'BAD_ARCHIVE', /is not a \.tar\.gz of a bundle: incorrect header check/],
    ['holds no tar', gzipSync('x'.repeat(512)), 'BAD_ARCHIVE', /it is no tar archive, or was changed/],
    ['is cut', tarGz([events]).subarray(0, -20), 'BAD_ARCHIVE', /unexpected end of file/],
    ['holds a tar that is cut in a file', gzipSync(tar([events]).subarray(0, 700)), 'BAD_ARCHIVE', /it was cut/],
    ['holds a tar without an end', gzipSync(tar([events], Buffer.alloc(0))), 'BAD_ARCHIVE', /it was cut/],
    ['holds a tar with half an end', gzipSync(tar([events], Buffer.alloc(512))), 'BAD_ARCHIVE', /it was cut/],
    [
      'has something after its end',
      gzipSync(tar([events], Buffer.concat([Buffer.alloc(1024), Buffer.from('x')]))),
      'BAD_ARCHIVE',
      /after its end/,
    ],
    [
      'has something in its end',
      gzipSync(tar([events], Buffer.alloc(1024, Buffer.concat([Buffer.alloc(600), Buffer.from('x')])))),
      'BAD_ARCHIVE',
      /after its end/,
    ],
    [
      'has something between files',
      tarGz([file('a', { padding: 'x' }), events]),
      'BAD_ARCHIVE',
      /something stands between two of its files/,
    ],
    ['has a wrong checksum', tarGz([file('a', { wrongChecksum: true })]), 'BAD_ARCHIVE', /or was changed/],
    ['names ../', tarGz([file('../escaped')]), 'BAD_ARCHIVE', /"\.\.\/escaped" does not belong to a bundle/],
    ['names a folder and then ../', tarGz([file('run/../../escaped')]), 'BAD_ARCHIVE', /does not belong/],
    ['names ./..', tarGz([file('./..')]), 'BAD_ARCHIVE', /does not belong/],
    ['names an absolute path', tarGz([file('/tmp/escaped')]), 'BAD_ARCHIVE', /does not belong/],
    ['names an absolute path by a prefix', tarGz([file('escaped', { prefix: '/tmp' })]), 'BAD_ARCHIVE', /does not belong/],
    ['names a path of Windows', tarGz([file('C:\\escaped')]), 'BAD_ARCHIVE', /does not belong/],
    ['names a hidden file', tarGz([file('run/.bashrc')]), 'BAD_ARCHIVE', /does not belong/],
    ['names a folder within', tarGz([file('run/sub/file')]), 'BAD_ARCHIVE', /does not belong/],
    ['names a control character', tarGz([file('run/a\u001b[2J')]), 'BAD_ARCHIVE', /"run\/a\\u001b\[2J" does not belong/],
    ['is of two folders', tarGz([events, file('other/result.json')]), 'BAD_ARCHIVE', /more than one folder/],
    ['is of a folder and of files', tarGz([events, file('result.json')]), 'BAD_ARCHIVE', /more than one folder/],
    ['holds a file twice', tarGz([events, events]), 'BAD_ARCHIVE', /holds events\.jsonl twice/],
    ['holds a file twice, once with ./', tarGz([events, { ...events, name: './run/events.jsonl' }]), 'BAD_ARCHIVE', /twice/],
    [
      'holds a symbolic link',
      tarGz([file('run/a', { type: '2', link: '/etc/passwd', content: '' })]),
      'BAD_ARCHIVE',
      /neither a regular file nor a folder \(type "2"\)/,
    ],
    ['holds a hard link', tarGz([file('run/a', { type: '1', link: 'run/b', content: '' })]), 'BAD_ARCHIVE', /type "1"/],
    ['holds a device', tarGz([file('run/a', { type: '3', content: '' })]), 'BAD_ARCHIVE', /type "3"/],
    ['holds a pipe', tarGz([file('run/a', { type: '6', content: '' })]), 'BAD_ARCHIVE', /type "6"/],
    ['holds a sparse file', tarGz([file('run/a', { type: 'S' })]), 'BAD_ARCHIVE', /type "S"/],
    ['holds a long name of GNU tar', tarGz([file('././@LongLink', { type: 'L' })]), 'BAD_ARCHIVE', /type "L"/],
    ['holds a folder with a content', tarGz([file('run/', { type: '5' })]), 'BAD_ARCHIVE', /has a content/],
    ...['path', 'linkpath', 'size', 'GNU.sparse.name', 'GNU.sparse.major', 'hdrcharset'].map(
      (key): [string, Buffer, string, RegExp] => [
        `renames what follows with ${key}`,
        tarGz([file('pax', { type: 'x', content: paxRecord('mtime', '1') + paxRecord(key, '1') }), events]),
        'BAD_ARCHIVE',
        /gives a file another name or size/,
      ],
    ),
    [
      'renames all with a path',
      tarGz([file('pax', { type: 'g', content: paxRecord('path', 'x') }), events]),
      'BAD_ARCHIVE',
      /another name or size/,
    ],
    [
      'has a header that is none',
      tarGz([file('pax', { type: 'x', content: '99 mtime=1\n' }), events]),
      'BAD_ARCHIVE',
      /cannot be read/,
    ],
    [
      'has a header that hides a path',
      tarGz([file('pax', { type: 'x', content: `5 a=\n${paxRecord('path', 'x')}` })]),
      'BAD_ARCHIVE',
      /another name/,
    ],
    [
      'has a header of a MiB',
      tarGz([file('pax', { type: 'x', content: Buffer.alloc(2 ** 20, 'x') })]),
      'BAD_ARCHIVE',
      /extended header in it has 1048576/,
    ],
    ['has a size that is none', tarGz([file('run/a', { patch: [124, 'zzzzzzzzzzz'] })]), 'BAD_ARCHIVE', /a size that is none/],
    ['has a size below zero', tarGz([file('run/a', { patch: [124, '-0000000001'] })]), 'BAD_ARCHIVE', /a size that is none/],
    [
      'has a size in base 256',
      tarGz([file('run/a', { patch: [124, '\x80\0\0\0\0\0\0\0\0\0\x01\0'] })]),
      'BAD_ARCHIVE',
      /a size that is none/,
    ],
    [
      'claims a file of 3 GB',
      tarGz([file('run/events.jsonl', { sizeBytes: 3e9 })]),
      'TOO_LARGE',
      /has 3000000000 bytes; at most/,
    ],
    [
      'claims a report of 1 GB',
      tarGz([file('run/summary.md', { sizeBytes: 1e9 })]),
      'TOO_LARGE',
      /summary\.md has 1000000000 bytes; at most/,
    ],
    [
      'has 2000 files',
      () => tarGz(Array.from({ length: 2000 }, (_, i) => file(`run/${i}`))),
      'BAD_ARCHIVE',
      /more than 1000 entries/,
    ],
    [
      'unpacks to 1000 times its size',
      () => tarGz([file('run/events.jsonl', { content: Buffer.alloc(60e6) })]),
      'TOO_LARGE',
      /more than 250 times its size/,
    ],
    ['is zeros without an end', () => gzipSync(Buffer.alloc(100e6)), 'TOO_LARGE', /more than 250 times its size/],
    ['holds no events', tarGz([file('run/result.json')]), 'NOT_A_BUNDLE', /is not a bundle: its events\.jsonl cannot be read/],
    ['holds a journal only', tarGz([file('run/journal.db')]), 'NOT_A_BUNDLE', /only the journal of a run/],
  ])('%s is refused with a reason, and nothing is written', async (_, bytes, code, why) => {
    const archive = archiveOf(typeof bytes === 'function' ? bytes() : bytes);
    const before = listing(archive);
    const opened = openBundle(archive).then(readBundle);
    await expect(opened).rejects.toEqual(expect.objectContaining({ code, message: expect.stringMatching(why) }));
    await expect(opened).rejects.toEqual(expect.objectContaining({ message: expect.stringContaining(archive) }));
    expect(await verdictOf(archive)).toBe('INVALID');
    expect(listing(archive)).toEqual(before);
  });

  test('has 3 GB itself is refused without being read', async () => {
    const archive = archiveOf(Buffer.alloc(0));
    truncateSync(archive, 3e9);
    await expect(openBundle(archive)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });

  test('holds times, owners and folders beside the files is read all the same', async () => {
    const pax = file('pax', {
      type: 'x',
      content: paxRecord('mtime', '1700000000.5') + paxRecord('SCHILY.xattr.user.path', 'x'),
    });
    const folder = file('./run/', { type: '5', content: '' });
    const source = await openBundle(
      archiveOf(tarGz([file('pax', { type: 'g', content: paxRecord('comment', 'x') }), folder, pax, events])),
    );
    expect(source.names).toEqual(['events.jsonl']);
    expect(source.read('events.jsonl').toString()).toBe('x');
  });

  test('holds any bytes at all never crashes its reader', async () => {
    const archive = archiveOf(Buffer.alloc(0));
    const header = tar([{ name: 'run/events.jsonl', content: 'x' }]);
    const garbage = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
      fc.tuple(fc.nat(511), fc.uint8Array({ minLength: 1, maxLength: 20 })).map(([at, bytes]) => {
        const changed = Buffer.from(header);
        changed.set(bytes, at);
        changed.write(' '.repeat(8), 148);
        changed.write(
          changed
            .subarray(0, 512)
            .reduce((sum, byte) => sum + byte, 0)
            .toString(8)
            .padStart(6, '0'),
          148,
        );
        return changed;
      }),
    );
    await fc.assert(
      fc.asyncProperty(garbage, fc.boolean(), async (bytes, packed) => {
        writeFileSync(archive, packed ? gzipSync(bytes, { level: 1 }) : bytes);
        expect(await verdictOf(archive)).toBe('INVALID');
      }),
      { numRuns: 500 },
    );
  });
});

function archiveOf(bytes: Buffer): string {
  const archive = join(temporaryFolder(onTestFinished), 'bundle.tar.gz');
  writeFileSync(archive, bytes);
  return archive;
}

/** As the command line has it: what cannot be read is INVALID too. */
async function verdictOf(path: string): Promise<string> {
  try {
    return (await verifyBundle(path)).verdict;
  } catch (error) {
    expect(error).toMatchObject({ name: 'BundleError' });
    return 'INVALID';
  }
}

function filesOf(source: BundleSource): GenuineBundle {
  return new Map(source.names.map((name) => [name, source.read(name)]));
}

function listing(archive: string): readonly string[] {
  return [...readdirSync(dirname(archive)), ...readdirSync(join(dirname(archive), '..')).filter((name) => /escaped/.test(name))];
}

function system(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}
