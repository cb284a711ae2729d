import type { Outcome } from '../../fixtures/outcomes.ts';
import { type DetectProgram, everyProgram } from '../../fixtures/programs/detect/every-program.mjs';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { TICK_MS } from '../../src/turns.ts';
import type { Observed } from '../../test/detection/simulated-run.ts';

/** Healthy work before the runaway begins. The onsets lie apart within one tick. */
const LEAD_IN_LINES_PER_SECOND = 20;
export const ONSETS_MS = [5_000, 5_060, 5_120, 5_180, 5_240];

/**
 * The same output behind healthy work, begun at each of the onsets, through a line channel each, a tick of simulated time after the
 * other. It is generated once for all of them: that is the dear part.
 */
export function observeOnsets({ program, options, seconds }: Outcome, seed: number): readonly Observed[] {
  const { defaults, output, load }: DetectProgram = everyProgram[program];
  const given = { ...defaults, ...options, seed };
  const source = createPieces(output(given));
  const runs = ONSETS_MS.map((onsetMs) => ({ ...startedAt(onsetMs, seed), taken: 0 }));
  for (let atMs = TICK_MS; atMs <= Math.max(...ONSETS_MS) + seconds * 1000; atMs += TICK_MS) {
    for (const run of runs) {
      run.leadIn(atMs);
      const due = Math.max(0, Math.floor(((atMs - run.onsetMs) * options.rate) / 1000));
      const bytes = source.between(run.taken, due);
      if (bytes.length > 0) run.channel.observe('stdout', bytes);
      run.taken = due;
      run.ticks.push({ atMs, ...run.channel.tick(TICK_MS) });
    }
    source.forget(Math.min(...runs.map(({ taken }) => taken)));
  }
  return runs.map(({ onsetMs, ticks }) => ({
    ...{ onsetMs, ticks },
    loadAt: (atMs) => load?.(given, Math.max(0, atMs - onsetMs) / 1000) ?? {},
  }));
}

function startedAt(onsetMs: number, seed: number) {
  const channel = createLineChannel({ stdoutIsData: false });
  const lines = createPieces(everyProgram.compiler.output({ ...everyProgram.compiler.defaults, seed }));
  const ticks: Observed['ticks'][number][] = [];
  let printed = 0;
  const leadIn = (atMs: number): void => {
    const due = Math.floor((Math.min(atMs, onsetMs) * LEAD_IN_LINES_PER_SECOND) / 1000);
    if (due > printed) channel.observe('stdout', lines.between(printed, due));
    printed = due;
  };
  return { onsetMs, channel, ticks, leadIn };
}

/** Pieces by number, generated as they are asked for and kept until they are forgotten. */
function createPieces(source: Iterator<string>) {
  let first = 0;
  let bytes = Buffer.alloc(0);
  /** In `bytes`, from the first piece that is kept. */
  let ends: number[] = [];

  return { between, forget };

  function between(from: number, to: number): Uint8Array {
    if (to - first > ends.length) generate(to - first - ends.length);
    return bytes.subarray(endBefore(from), endBefore(to));
  }

  function generate(count: number): void {
    const texts: string[] = [];
    let length = bytes.length;
    for (let piece = 0; piece < count; piece += 1) {
      const { value, done } = source.next();
      const text: string = done ? '' : value;
      texts.push(text);
      ends.push((length += Buffer.byteLength(text)));
    }
    bytes = Buffer.concat([bytes, Buffer.from(texts.join(''))]);
  }

  function forget(before: number): void {
    if (before <= first) return;
    const gone = endBefore(before);
    ends = ends.slice(before - first).map((end) => end - gone);
    bytes = bytes.subarray(gone);
    first = before;
  }

  function endBefore(piece: number): number {
    return piece <= first ? 0 : (ends[Math.min(piece - first, ends.length) - 1] ?? 0);
  }
}
