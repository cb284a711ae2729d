import { formatBytes } from './bytes.ts';
import { formatDuration } from './durations.ts';
import type { RunStory } from './run-story.ts';

/**
 * What another hour of the command would have taken, at the rate of its last five seconds before it was ended. Empty when the guard did not end it for a
 * rule, and when that would have been next to nothing.
 */
export function sparedWords({ decision, intervened, ticks }: RunStory): string {
  if (decision === null || !intervened) return '';
  const { at_ms } = decision.payload;
  const before = ticks.filter(({ atMs }) => atMs <= at_ms && atMs >= at_ms - lookedAtMs);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined || last.atMs - first.atMs < shortestMs) return '';
  const inAnHour = (amount: number): number => (amount * hourMs) / (last.atMs - first.atMs);
  const cpuMs = inAnHour(last.tree.cpuMs - first.tree.cpuMs);
  const bytes = inAnHour(last.output.bytes - first.output.bytes);
  const taken = [
    ...(cpuMs >= worthTellingCpuMs ? [`${formatDuration(cpuMs)} of CPU`] : []),
    ...(bytes >= worthTellingBytes ? [`${formatBytes(bytes)} of output`] : []),
  ];
  return taken.length === 0 ? '' : `each further hour would have taken ${taken.join(' and ')}, at the rate of its last seconds`;
}

const hourMs = 3_600_000;
const lookedAtMs = 5_000;
const shortestMs = 500;
/** In an hour: a tenth of a core, and more than anyone reads. */
const worthTellingCpuMs = 360_000;
const worthTellingBytes = 10 * 1024 * 1024;
