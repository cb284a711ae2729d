import type { ToolCallEvent, ToolResultEvent } from './agent-events.ts';
import { type Cycle, type CycleFollower, createCycleFollower, LONGEST_PERIOD, noCycle } from './call-cycle.ts';
import { dropOldest } from './drop-oldest.ts';
import { maskedArguments, maskedResult } from './masked-ids.ts';
import { excerpt } from './shown.ts';

/**
 * Follows the cycle that an agent is in: the same call, with the same arguments and the same result, again and again. Calls count in
 * the order in which they are done. A result that differs, as a poll's or a successful retry's does, ends the cycle; so does another
 * argument, as each file of a batch is.
 */
export interface AgentLoop {
  call(event: ToolCallEvent): void;
  /** False when the call is not known, or has had its result. */
  result(event: ToolResultEvent): boolean;
  /** The task has ended, or another one begins. */
  forget(): void;
  present(): PresentLoop;
}

export interface PresentLoop {
  /** Equal in every byte. */
  readonly raw: Cycle;
  /**
   * Equal once ids and times are masked, and failed each time. Only failures: a batch over files that are named by a hash differs in
   * nothing else either, and succeeds with the same empty result each time. Never fewer repeats than `raw` has.
   */
  readonly masked: Cycle;
  /** The calls of the last turn of the cycle, in their order. */
  readonly calls: readonly ShownCall[];
}

export interface ShownCall {
  readonly name: string;
  readonly arguments: string;
  readonly result: string;
  readonly isError: boolean;
}

/** Of one agent or subagent: what they do side by side is no cycle of either. */
interface Lane {
  readonly raw: CycleFollower;
  readonly masked: CycleFollower;
  readonly calls: ShownCall[];
}

/** Calls that run at once. One that never ends is forgotten in the end. */
const RUNNING_MAX = 256;
/** Subagents that run at once. */
const LANES_MAX = 64;

export function createAgentLoop(): AgentLoop {
  const running = new Map<string, ToolCallEvent>();
  const lanes = new Map<string, Lane>();

  return {
    call(event) {
      running.set(event.id, event);
      dropOldest(running, RUNNING_MAX);
    },
    result(event) {
      const call = running.get(event.id);
      if (call === undefined) return false;
      running.delete(event.id);
      // The result of the call that started a subagent: its lane has ended.
      lanes.delete(event.id);
      follow(laneOf(call.lane), call, event);
      return true;
    },
    forget() {
      running.clear();
      lanes.clear();
    },
    present() {
      const loops = [...lanes.values()].map(presentIn);
      return loops.reduce((worst, loop) => (isWorse(loop, worst) ? loop : worst), { raw: noCycle, masked: noCycle, calls: [] });
    },
  };

  function laneOf(name: string): Lane {
    const lane = lanes.get(name) ?? { raw: createCycleFollower(), masked: createCycleFollower(), calls: [] };
    lanes.set(name, lane);
    dropOldest(lanes, LANES_MAX);
    return lane;
  }
}

function follow(lane: Lane, call: ToolCallEvent, { content, isError }: ToolResultEvent): void {
  const raw = [call.name, call.arguments.digest, content.digest, isError].join(' ');
  lane.raw.add(raw);
  lane.masked.add(isError ? [call.name, maskedArguments(call.arguments), maskedResult(content)].join(' ') : raw);
  lane.calls.push({ name: call.name, arguments: excerpt(call.arguments.text), result: excerpt(content.text), isError });
  if (lane.calls.length > LONGEST_PERIOD) lane.calls.shift();
}

function presentIn({ raw, masked, calls }: Lane): PresentLoop {
  const cycles = { raw: raw.present(), masked: masked.present() };
  const period = cycles.raw.period || cycles.masked.period;
  return { ...cycles, calls: period === 0 ? [] : calls.slice(-period) };
}

function isWorse(loop: PresentLoop, than: PresentLoop): boolean {
  return (
    loop.raw.repeats > than.raw.repeats || (loop.raw.repeats === than.raw.repeats && loop.masked.repeats > than.masked.repeats)
  );
}
