import type { ProgressStats } from '../model.ts';

/** Before any progress was seen. */
export const noProgress: ProgressStats = { valueBp: -1, stuckMs: 0, updatesSince: 0 };
