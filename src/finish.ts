import { teardownSteps, teardownTimes } from './action/teardown.ts';
import type { Diagnoses } from './diagnose.ts';
import { endTree, type TreeEnd } from './end-tree.ts';
import type { Decision, KillSignal } from './model.ts';
import type { Cancel, Child, Exit, Ports, RunRequest } from './ports.ts';
import type { RunRecord } from './record.ts';
import { within } from './within.ts';

/** Why the watching stopped. */
export type Ending =
  | { readonly kind: 'exited'; readonly exit: Exit }
  | { readonly kind: 'killed'; readonly decision: Decision }
  | { readonly kind: 'cancelled'; readonly cancel: Cancel };

export interface Finished {
  readonly exit: Exit;
  /** The strongest signal that the guard sent to the command; null when it ended by itself. */
  readonly lastSignal: KillSignal | null;
  /** What ending it came to; null when it ended by itself. */
  readonly treeEnd: TreeEnd | null;
}

/** How the command ended is known long before its tree is gone, unless nothing is left that could tell. */
const EXIT_WORD_TIMEOUT_MS = 500;

/** Ends what has to be ended, and waits for what was still on its way. */
export async function finish(
  ending: Ending,
  request: RunRequest,
  child: Child,
  record: RunRecord,
  diagnoses: Diagnoses,
  ports: Ports,
): Promise<Finished> {
  if (ending.kind === 'exited') {
    await settleLeftovers(request, child, record, ports);
    return { exit: ending.exit, lastSignal: null, treeEnd: null };
  }
  if (ending.kind === 'killed') await diagnoses.beforeKill(ending.decision);
  const cause = ending.kind === 'killed' ? 'rule' : 'cancel';
  const times = teardownTimes(cause, request.policy.graceMs);
  await record.killRequested(ending, times.graceMs);
  const treeEnd = await endTree(child, teardownSteps(times), ports);
  record.processKilled(treeEnd);
  await within(ports.clock, times.drainMs, child.drained);
  const exit = await within(ports.clock, EXIT_WORD_TIMEOUT_MS, child.exited);
  return { exit: exit ?? { code: null, signal: 'SIGKILL' }, lastSignal: treeEnd.lastSignal, treeEnd };
}

/** The command has ended and its verdict stands; what it left behind is ended, named or let be, as the policy says. */
async function settleLeftovers(request: RunRequest, child: Child, record: RunRecord, ports: Ports): Promise<void> {
  const { orphans, graceMs } = request.policy;
  const times = teardownTimes('orphans', graceMs);
  await within(ports.clock, times.drainMs, child.drained);
  const leftovers = child.leftovers();
  if (orphans === 'kill') {
    record.orphansReaped(leftovers, await endTree(child, teardownSteps(times), ports));
    return;
  }
  child.detach();
  record.orphansLeft(leftovers, orphans);
}
