import type { Notices } from '../ports.ts';

/** The guard speaks on stderr, one line a fact, each with the same prefix so that it is told from the command's own output. */
export function stderrNotices(): Notices {
  return { say: (line) => void process.stderr.write(`flowforge: ${line}\n`) };
}
