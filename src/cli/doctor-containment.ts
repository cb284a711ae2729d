import { tmpdir } from 'node:os';
import type { Tier } from '../model.ts';
import { defaultInitFolder, hostSpawner } from '../platform/spawner.ts';
import type { CommandSpec } from '../ports.ts';
import { bad, type Finding, good } from './doctor-finding.ts';

/** Starts a real command and asks what holds it. */
export async function containment(isolation: CommandSpec['isolation']): Promise<Finding> {
  const spawner = hostSpawner({ inheritedFds: [], initFolder: defaultInitFolder() });
  const argv = [process.execPath, '-e', ''] as const;
  const spawned = await spawner.spawn(
    { argv, cwd: tmpdir(), env: {}, isolation, guardId: `doctor-${process.pid}`, orphanGraceMs: 0 },
    () => {},
  );
  if (spawned.kind === 'refused')
    return bad('containment', `no command can be started: ${spawned.reason}`, adviceFor(isolation, spawned.tier));
  await spawned.child.exited;
  spawned.child.kill();
  await spawned.child.empty;
  spawned.child.release();
  return containmentBy(spawned.child.tier, isolation);
}

function containmentBy(tier: Tier, isolation: CommandSpec['isolation']): Finding {
  const { name, whyNotBetter } = tier;
  const why = whyNotBetter === '' ? '' : ` (${whyNotBetter})`;
  switch (name) {
    case 'cgroup':
    case 'strict':
    case 'init':
      return good('containment', `tier ${name}: nothing that a command starts outlives the guard${why}`);
    case 'group':
    case 'windows':
      return bad(
        'containment',
        `tier ${name}: a process that leaves its group can outlive the guard${why}`,
        adviceFor(isolation, tier),
      );
    default:
      return name satisfies never;
  }
}

function adviceFor(isolation: CommandSpec['isolation'], { name }: Tier): string {
  if (isolation !== 'auto') return 'use --isolation auto (FLOWFORGE_ISOLATION in the environment)';
  if (process.platform !== 'linux' || name === 'windows')
    return 'use a Linux runner: only there the guard holds what a command starts';
  return 'install the guard again, whole, into a folder that is not mounted noexec, where its program guard-init may be executed';
}
