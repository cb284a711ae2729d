import type { StreamName } from '../ports.ts';

/** Learns the values that a command asks the CI to mask, with `::add-mask::VALUE` at the beginning of a line of either stream. */
export interface MaskObserver {
  /** Takes a piece of one stream. The bytes are not kept, but for a line that may be such a command. */
  observe(stream: StreamName, bytes: Uint8Array): void;
  /** The command has ended: so have its last lines. */
  end(): void;
}

const COMMAND = '::add-mask';

/** A text that is searched for, and where in the command it stands. */
interface Part {
  readonly text: string;
  readonly at: number;
}

/** The search goes from one first byte of a part to the next, so the one that is rarer in a piece is taken. Texts of more than six bytes are searched another way, ten times as slow. */
const BY_COLON: Part = { text: '::add-', at: 0 };
const BY_HYPHEN: Part = { text: '-mask', at: COMMAND.indexOf('-mask') };
/** One byte in so many shows what a piece is made of; a prime, so that lines of one length show all of their columns. */
const STRIDE_BYTES = 1021;

/** Properties of the command are looked through for so many bytes, and so is white space before it. */
const LEAD_MAX_BYTES = 256;

/** The largest secret that GitHub stores has 48 KiB. What is longer is masked up to here. */
const LINE_MAX_BYTES = 64 * 1024;

/** A command whose output is nothing else must not cost more than the pass-through. Nobody has so many secrets. */
const COMMANDS_MAX = 20_000;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const HYPHEN = 0x2d;
const COLON = 0x3a;
const SPACE = 0x20;
const TAB = 0x09;

/** The end of a stream as far as it is known: a line that may yet be a command, or only whether a new one begins. */
interface OpenLine {
  text: Buffer;
  length: number;
  atStart: boolean;
}

export function createMaskObserver(onMask: (value: string) => void): MaskObserver {
  const lines: Record<StreamName, OpenLine> = { stdout: newLine(), stderr: newLine() };
  let commands = 0;

  return {
    observe(stream, bytes) {
      if (bytes.length === 0 || commands > COMMANDS_MAX) return;
      const line = lines[stream];
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const rest = line.length === 0 ? piece : goOn(line, piece);
      if (rest.length > 0) look(line, rest);
    },
    end() {
      for (const line of Object.values(lines)) tell(line.text.subarray(0, line.length));
    },
  };

  /** Adds to the open line. Returns what follows it. */
  function goOn(line: OpenLine, piece: Buffer): Buffer {
    const end = lineEnd(piece, 0);
    keep(line, piece.subarray(0, end === -1 ? piece.length : end));
    const text = line.text.subarray(0, line.length);
    if (end === -1) {
      if (!mayBeCommand(text)) Object.assign(line, { length: 0, atStart: false });
      return piece.subarray(piece.length);
    }
    tell(text.subarray(Math.max(0, text.indexOf(COMMAND))));
    Object.assign(line, { length: 0, atStart: true });
    return piece.subarray(end + 1);
  }

  function look(line: OpenLine, piece: Buffer): void {
    const part = rarerPart(piece);
    for (let at = nextCommand(piece, part, 0); at !== -1; at = nextCommand(piece, part, at + COMMAND.length)) {
      commands += 1;
      if (commands > COMMANDS_MAX) return;
      if (!beginsLine(piece, at, line.atStart)) continue;
      const end = lineEnd(piece, at);
      if (end === -1) {
        keep(line, piece.subarray(at));
        return;
      }
      tell(piece.subarray(at, end));
    }
    const begun = begunCommand(piece, line.atStart);
    if (begun > 0) keep(line, piece.subarray(piece.length - begun));
    line.atStart = begun !== -1;
  }

  function tell(command: Buffer): void {
    const value = maskedBy(command);
    if (value.trim() !== '') onMask(value);
  }
}

function newLine(): OpenLine {
  return { text: Buffer.alloc(0), length: 0, atStart: true };
}

function keep(line: OpenLine, bytes: Buffer): void {
  if (line.text.length === 0) line.text = Buffer.allocUnsafe(LINE_MAX_BYTES);
  line.length += bytes.copy(line.text, line.length);
}

function nextCommand(piece: Buffer, { text, at }: Part, from: number): number {
  let part = piece.indexOf(text, from + at);
  while (part !== -1 && piece.toString('latin1', part - at, part - at + COMMAND.length) !== COMMAND)
    part = piece.indexOf(text, part + 1);
  return part === -1 ? -1 : part - at;
}

function rarerPart(piece: Buffer): Part {
  let colons = 0;
  let hyphens = 0;
  for (let at = 0; at < piece.length; at += STRIDE_BYTES) {
    if (piece[at] === COLON) colons += 1;
    else if (piece[at] === HYPHEN) hyphens += 1;
  }
  return colons < hyphens ? BY_COLON : BY_HYPHEN;
}

/** The value of a command, or nothing when it is another one. A line ends at any line end, so the value's own ones are escaped. */
function maskedBy(command: Buffer): string {
  const after = command[COMMAND.length];
  const data = command.indexOf('::', COMMAND.length);
  if (!command.subarray(0, COMMAND.length).equals(Buffer.from(COMMAND)) || data === -1 || data > LEAD_MAX_BYTES) return '';
  if (data > COMMAND.length && after !== SPACE) return '';
  return command
    .toString('utf8', data + 2, LINE_MAX_BYTES)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

/** How many bytes at the end of a piece may be the beginning of a command; -1 when the line that is open there is none. */
function begunCommand(piece: Buffer, atStart: boolean): number {
  const first = Math.max(0, piece.length - COMMAND.length + 1);
  for (let at = piece.indexOf(COLON, first); at !== -1; at = piece.indexOf(COLON, at + 1))
    if (mayBeCommand(piece.subarray(at)) && beginsLine(piece, at, atStart)) return piece.length - at;
  return beginsLine(piece, piece.length, atStart) ? 0 : -1;
}

function mayBeCommand(text: Buffer): boolean {
  return COMMAND.startsWith(text.toString('latin1', 0, COMMAND.length));
}

/** Whether nothing but white space stands before `at` in its line. */
function beginsLine(piece: Buffer, at: number, atStart: boolean): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - LEAD_MAX_BYTES && (piece[before] === SPACE || piece[before] === TAB)) before -= 1;
  return before < 0 ? atStart : piece[before] === NEWLINE || piece[before] === RETURN;
}

function lineEnd(piece: Buffer, from: number): number {
  const newline = piece.indexOf(NEWLINE, from);
  const line = newline === -1 ? piece.subarray(from) : piece.subarray(from, newline);
  const carriage = line.indexOf(RETURN);
  return carriage === -1 ? newline : from + carriage;
}
