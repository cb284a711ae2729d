import type { OutputLog } from './ports.ts';
import { createMaskObserver } from './redaction/mask-observer.ts';
import { createOutputKeeper } from './redaction/output-keeper.ts';
import type { Redactor } from './redaction/redactor.ts';

/** The first 256 KiB and the last MiB: enough to see how it began and what came before the end. */
const HEAD_BYTES = 256 * 1024;
const TAIL_BYTES = 1024 * 1024;

/** Keeps the ends of the output for output.log, and hides what the command itself declares a secret (`::add-mask::`). */
export function openOutputLog(redactor: Redactor): OutputLog {
  const keeper = createOutputKeeper({ headBytes: HEAD_BYTES, tailBytes: TAIL_BYTES });
  const masks = createMaskObserver((value) => redactor.add(value));
  return {
    observe(stream, bytes) {
      masks.observe(stream, bytes);
      keeper.observe(stream, bytes);
    },
    end: () => masks.end(),
    snapshot: () => keeper.snapshot(redactor),
  };
}
