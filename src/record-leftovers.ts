import type { TreeEnd } from './end-tree.ts';
import { leftBehind, toldLeftovers } from './leftover-words.ts';
import type { Leftover, Ports } from './ports.ts';
import type { RunEvents } from './run-events.ts';

/** Puts on record what the command left behind when it ended, and what became of that. */
export interface LeftoverRecord {
  /** They were ended, as far as that could be had. */
  orphansReaped(leftovers: readonly Leftover[], end: TreeEnd): void;
  orphansLeft(leftovers: readonly Leftover[], policy: 'warn' | 'allow'): void;
}

const reason = 'processes outlived the command';

export function openLeftoverRecord(events: RunEvents, { notices, redact }: Pick<Ports, 'notices' | 'redact'>): LeftoverRecord {
  return {
    orphansReaped(leftovers, { processesKilled, left, certain, tookMs }) {
      if (processesKilled + left === 0 && certain) return;
      const count = Math.max(processesKilled, leftovers.length - left);
      const processes = toldLeftovers(leftovers, redact);
      events.append('orphans_reaped', {
        payload: { policy: 'kill', count, left, certain, took_ms: tookMs, processes },
        ...{ action: 'kill', reason, outcome: left === 0 ? 'recovered' : `${left} left` },
      });
      if (count + left > 0) notices.say(`${leftBehind(count + left, processes)}; ended ${count}`);
      if (!certain)
        notices.say('what held the processes of the command was ended itself: processes that hide from a search may still run');
    },
    orphansLeft(leftovers, policy) {
      if (leftovers.length === 0) return;
      const processes = toldLeftovers(leftovers, redact);
      events.append('orphans_reaped', {
        payload: { policy, count: 0, left: leftovers.length, certain: true, took_ms: 0, processes },
        ...{ action: policy === 'warn' ? 'alert' : 'continue', reason, outcome: 'left alive as the policy says' },
      });
      if (policy === 'warn') notices.say(`${leftBehind(leftovers.length, processes)}; they live on (--orphans warn)`);
    },
  };
}
