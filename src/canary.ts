import { createHash } from 'node:crypto';
import type { CanaryDraw, RunIdentity } from './model.ts';

/** What a draw hangs on. Empty strings where the CI does not say. */
export type CanaryKey = Pick<RunIdentity, 'repository' | 'run_id' | 'attempt' | 'step'>;

/** Basis points: a percentage of hundred is all of them. */
const DRAWS = 10_000;

/**
 * Draws whether a run in mode `canary` enforces: SHA-256 over repository, run id, attempt and step, joined by line feeds; its first four bytes, big
 * endian, scaled to 0-9999, against the percentage. Whoever has the evidence can draw again.
 */
export function drawCanary(percent: number, { repository, run_id, attempt, step }: CanaryKey): CanaryDraw {
  const digest = createHash('sha256').update([repository, run_id, attempt, step].join('\n')).digest();
  const draw_bp = Math.floor((digest.readUInt32BE(0) * DRAWS) / 2 ** 32);
  return { percent, draw_bp, enforced: draw_bp * 100 < percent * DRAWS };
}

/** One line of what was drawn. */
export function canaryWords({ percent, draw_bp, enforced }: CanaryDraw): string {
  const does = enforced ? 'enforces' : 'only records what it would do';
  return `mode canary: this run ${does} (it drew ${draw_bp} of ${DRAWS}; those below ${percent * 100} enforce)`;
}
