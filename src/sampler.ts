import type { AgentWatch } from './agent-watch.ts';
import type { Sample } from './model.ts';
import type { LineChannel } from './output/line-channel.ts';
import type { Child, Ports } from './ports.ts';
import { TICK_MS } from './turns.ts';

/** A gap between two ticks beyond this is a paused machine or a stopped guard, not time that the command has used. */
const PAUSE_MS = 2_000;

export interface Sampler {
  /** @param exited the command has ended by itself: this is the last sample of the attempt */
  take(exited?: boolean): Promise<Sample>;
}

/**
 * Takes samples of the tree and its output, each with the time that may be judged. A pause counts as one tick; time in which
 * the command waited for our own reader passes, but is not held against it.
 * @param agent null where no agent is looked for
 * @param startedAtMs when this attempt began, in milliseconds since the first
 */
export function createSampler(
  child: Child,
  channel: LineChannel,
  agent: AgentWatch | null,
  startedAtMs: number,
  { clock, host }: Pick<Ports, 'clock' | 'host'>,
): Sampler {
  let previousMs = clock.monotonicMs();
  let previousBlockedMs = 0;
  let atMs = startedAtMs;

  return {
    async take(exited = false) {
      const nowMs = clock.monotonicMs();
      const blockedMs = child.blockedMs();
      const passedMs = nowMs - previousMs > PAUSE_MS ? TICK_MS : nowMs - previousMs;
      const judgedMs = Math.max(0, Math.round(passedMs - (blockedMs - previousBlockedMs)));
      previousMs = nowMs;
      previousBlockedMs = blockedMs;
      atMs += passedMs;
      const tree = await child.sample();
      const told = agent?.sample(exited) ?? null;
      return {
        ...{ atMs: Math.round(atMs), judgedMs, tree, host: host.sample(), ...channel.tick(judgedMs) },
        ...(told === null ? {} : { agent: told }),
      };
    },
  };
}
