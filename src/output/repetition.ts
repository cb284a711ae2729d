import type { RepetitionStats } from '../model.ts';

/** Before any line was seen. */
export const noRepetition: RepetitionStats = {
  entropyBp: 10_000,
  lagMatchBp: 0,
  logEntropyBp: 10_000,
  newBp: 10_000,
  repeatedBp: 0,
  progressBp: 0,
  lines: 0,
  forMs: 0,
};
