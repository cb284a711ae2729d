/**
 * How often the journal shows that it is kept, also when nothing happens. Who cuts events out of a log and goes on leaves a gap of this at most unseen. An hour
 * has 360 of them, in 150 KB. Promised in docs/evidence.md.
 */
export const checkpointPeriodMs = 10_000;
