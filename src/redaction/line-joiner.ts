import type { StreamName } from '../ports.ts';

/**
 * Puts two streams into one text without mixing their lines: a line that is not finished waits while the other stream goes on, so that
 * the halves of a secret do not end up apart.
 */
export interface LineJoiner {
  observe(stream: StreamName, bytes: Uint8Array): void;
  /** The lines that are open, in the order of the streams. */
  open(): readonly Uint8Array[];
}

/** A longer line is passed on in pieces. */
const LINE_MAX_BYTES = 64 * 1024;

const NEWLINE = 0x0a;

export function createLineJoiner(write: (bytes: Uint8Array) => void): LineJoiner {
  const waiting: Record<StreamName, { text: Buffer; length: number }> = {
    stdout: { text: Buffer.alloc(0), length: 0 },
    stderr: { text: Buffer.alloc(0), length: 0 },
  };

  return {
    observe(stream, bytes) {
      const line = waiting[stream];
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0 || line.length + bytes.length > LINE_MAX_BYTES) {
        if (line.length > 0) write(line.text.subarray(0, line.length));
        line.length = 0;
      }
      const whole = bytes.length - end > LINE_MAX_BYTES ? bytes.length : end;
      if (whole > 0) write(bytes.subarray(0, whole));
      if (whole === bytes.length) return;
      if (line.text.length === 0) line.text = Buffer.allocUnsafe(LINE_MAX_BYTES);
      line.text.set(bytes.subarray(whole), line.length);
      line.length += bytes.length - whole;
    },
    open: () => [waiting.stdout, waiting.stderr].map(({ text, length }) => text.subarray(0, length)),
  };
}
