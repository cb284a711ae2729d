import type { Tier } from '../model.ts';
import { type Cgroup, makeCgroup } from './cgroup.ts';

/** What guard-init holds the command's processes with. */
export type Hold =
  /** Whoever leaves the tree is still in the cgroup. */
  | { readonly kind: 'cgroup'; readonly cgroup: Cgroup }
  /** Whoever loses a parent becomes guard-init's child. */
  | { readonly kind: 'init'; readonly whyNotBetter: string }
  /** A PID namespace, which the kernel ends with its init. */
  | { readonly kind: 'strict' };

/** The best hold that this host lets us have without changing what the command sees. */
export function bestHold(): Hold {
  const made = makeCgroup();
  return made.kind === 'made' ? { kind: 'cgroup', cgroup: made.cgroup } : { kind: 'init', whyNotBetter: made.why };
}

export function tierOf(hold: Hold): Tier {
  switch (hold.kind) {
    case 'cgroup':
      return { name: 'cgroup', whyNotBetter: '', cpuSource: 'cgroup' };
    case 'init':
      return { name: 'init', whyNotBetter: hold.whyNotBetter, cpuSource: 'init' };
    case 'strict':
      return { name: 'strict', whyNotBetter: '', cpuSource: 'init' };
    default:
      return hold satisfies never;
  }
}
