import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromLineClocks } from './line-clocks.ts';
import { fromRecordedArrivals } from './recorded-arrivals.ts';
import type { Timeline } from './timeline.ts';
import { fromTravisMarkers } from './travis-markers.ts';

/** A log of a run that was healthy: whatever is done about it is wrong. */
export interface HealthyLog {
  /** `archive/path`, the same on every machine. */
  readonly name: string;
  readonly archive: string;
  /** The project that it is of. Logs of one project are alike. */
  readonly origin: string;
  readonly bytes: Uint8Array;
  /** Null when the log does not say when its lines came. */
  readonly recorded: Timeline | null;
  /** Where `recorded` is from. */
  readonly pace: string;
}

interface Archive {
  readonly files: RegExp;
  /** The project, from the path inside the archive. */
  readonly project: (path: string) => string;
  readonly recorded: (bytes: Uint8Array, file: string) => Timeline | null;
  readonly pace: string;
}

const archives: Readonly<Record<string, Archive>> = {
  logchunks: { files: /\.log$/, project: partWith('@'), recorded: fromTravisMarkers, pace: 'spread' },
  cidiff: {
    files: /\.log$/,
    project: (path) => path.split('/').at(-2)?.replace(/_\d+$/, '') ?? path,
    recorded: fromLineClocks,
    pace: 'clocks',
  },
  treeherder: { files: /\.(log|txt)$/, project: () => 'mozilla', recorded: fromLineClocks, pace: 'clocks' },
  local: { files: /\.log$/, project: (path) => fileOf(path).split('-')[0] ?? path, recorded: besideIt, pace: 'recorded' },
};

/** Any other folder: terminal captures and logs of which nothing more is known. */
const otherArchive: Archive = {
  files: /\.(log|raw)$/,
  project: (path) => fileOf(path).split('.')[0] ?? path,
  recorded: () => null,
  pace: '',
};

/** The logs of an unpacked corpus, by name, read one by one as they are asked for. */
export function* healthyLogs(folder: string): Generator<HealthyLog> {
  for (const archive of readdirSync(folder).sort()) {
    if (!statSync(join(folder, archive)).isDirectory()) continue;
    const { files, project, recorded, pace } = archives[archive] ?? otherArchive;
    const paths = readdirSync(join(folder, archive), { recursive: true, encoding: 'utf8' }).map((path) =>
      path.split(sep).join('/'),
    );
    for (const path of paths.filter((path) => files.test(path)).sort()) {
      const file = join(folder, archive, path);
      const bytes = readFileSync(file);
      const inside = path.startsWith(`${archive}/`) ? path.slice(archive.length + 1) : path;
      const log = { name: `${archive}/${inside}`, archive, origin: `${archive}/${project(path)}`, pace };
      yield { ...log, bytes, recorded: recorded(bytes, file) };
    }
  }
}

function besideIt(bytes: Uint8Array, file: string): Timeline | null {
  const arrivals = `${file}.ts`;
  return existsSync(arrivals) ? fromRecordedArrivals(bytes, readFileSync(arrivals, 'utf8')) : null;
}

function partWith(mark: string): (path: string) => string {
  return (path) => path.split('/').find((part) => part.includes(mark)) ?? path;
}

function fileOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
