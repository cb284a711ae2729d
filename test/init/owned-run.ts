import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
export const initPath = fileURLToPath(new URL(`../../dist/init/guard-init-linux-${architecture}`, import.meta.url));

export interface OwnedRun {
  readonly child: ChildProcess;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** All status lines so far. */
  readonly lines: readonly string[];
  /** The first status line, past or future, that matches. Rejects when the status stream ends without one. */
  said(pattern: RegExp): Promise<string>;
  /** The next `count` samples from now on. */
  samples(count: number): Promise<readonly string[]>;
  order(bytes: string): void;
  hangUp(): void;
  /** The exit code of guard-init, once its last line was read. */
  readonly ended: Promise<number | null>;
}

export interface RunSettings {
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Put before guard-init: `setpriv --reuid …`, `qemu-aarch64`. The parent is then not named with -P. */
  readonly through?: readonly string[];
  readonly binary?: string;
  readonly extraPipes?: number;
}

/** Starts guard-init as the guard does: control on fd 3, status on fd 4. */
export function ownedRun(command: readonly string[], settings: RunSettings = {}): OwnedRun {
  const binary = settings.binary ?? initPath;
  const parent = settings.through === undefined ? ['-P', String(process.pid)] : [];
  const argv = [
    ...(settings.through ?? []),
    binary,
    '-c',
    '3',
    '-s',
    '4',
    ...parent,
    ...(settings.flags ?? []),
    '--',
    ...command,
  ];
  const child = spawn(argv[0] ?? '', argv.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe', ...Array<'pipe'>(settings.extraPipes ?? 0).fill('pipe')],
    env: { ...process.env, ...settings.env },
  });
  const control = child.stdio[3] as Writable;
  control.on('error', () => {}); // guard-init may be gone before it reads an order
  const status = statusOf(child.stdio[4] as Readable);
  return {
    child,
    stdout: child.stdio[1] as Readable,
    stderr: child.stdio[2] as Readable,
    ...status,
    order: (bytes) => void control.write(bytes),
    hangUp: () => void control.end(),
    ended: Promise.all([new Promise<number | null>((resolve) => child.once('exit', resolve)), status.closed]).then(
      ([code]) => code,
    ),
  };
}

interface Status {
  readonly lines: readonly string[];
  said(pattern: RegExp): Promise<string>;
  samples(count: number): Promise<readonly string[]>;
  readonly closed: Promise<void>;
}

function statusOf(stream: Readable): Status {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let open = true;
  let rest = '';
  const wake = () => {
    for (const look of waiting) look();
  };
  stream.setEncoding('utf8').on('data', (text: string) => {
    const pieces = (rest + text).split('\n');
    rest = pieces.pop() ?? '';
    lines.push(...pieces);
    wake();
  });
  const closed = new Promise<void>((resolve) => {
    stream.once('close', () => {
      open = false;
      wake();
      resolve();
    });
  });
  const until = <T>(found: () => T | undefined, what: string) =>
    new Promise<T>((resolve, reject) => {
      const look = () => {
        const result = found();
        if (result === undefined && open) return;
        waiting.delete(look);
        if (result === undefined) reject(new Error(`no ${what} among: ${lines.join(' | ')}`));
        else resolve(result);
      };
      waiting.add(look);
      look();
    });
  const samplesFrom = (start: number) => lines.slice(start).filter((line) => line.startsWith('sample '));
  return {
    lines,
    closed,
    said: (pattern) => until(() => lines.find((line) => pattern.test(line)), String(pattern)),
    samples: (count) => {
      const start = lines.length;
      return until(() => (samplesFrom(start).length >= count ? samplesFrom(start) : undefined), `${count} samples`);
    },
  };
}

/** The status lines that say what became of the command, and of what protects it. */
export function fateLines({ lines }: Pick<OwnedRun, 'lines'>): readonly string[] {
  return lines.filter((line) => !/^(sample|streams) /.test(line));
}

/** Collects a stream to its end. */
export async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Waits until the stream has said a line that matches; what follows may still be read. */
export function lineOf(stream: Readable, pattern: RegExp): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.on('data', (piece: Buffer) => {
      text += piece.toString();
      const match = text.match(pattern);
      if (match !== null) resolve(match);
    });
    stream.once('end', () => reject(new Error(`no ${pattern} in: ${text}`)));
  });
}

/** A time for `sleep` that no one else sleeps: it marks processes that have cleared their environment. They end by themselves. */
export function uniqueSleep(): string {
  return `25.${randomInt(1e8, 1e9)}`;
}

/** The living processes whose command line or environment names the marker. */
export function leftovers(marker: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && isAlive(pid) && (commandLine(pid).includes(marker) || environ(pid).includes(marker)));
}

/** A program that takes another's place has for a moment neither a command line nor an environment; the kernel's threads never have. */
function commandLine(pid: number): string {
  let text = readOrEmpty(`/proc/${pid}/cmdline`);
  for (let again = 0; text === '' && again < 1000 && isAlive(pid) && hasMemory(pid); again++) {
    Atomics.wait(pause, 0, 0, 1);
    text = readOrEmpty(`/proc/${pid}/cmdline`);
  }
  return text;
}

const pause = new Int32Array(new SharedArrayBuffer(4));

const environ = (pid: number) => readOrEmpty(`/proc/${pid}/environ`);

const hasMemory = (pid: number) => !readOrEmpty(`/proc/${pid}/statm`).startsWith('0 ');

export function isAlive(pid: number): boolean {
  const stat = readOrEmpty(`/proc/${pid}/stat`);
  return stat !== '' && !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
