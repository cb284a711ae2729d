/**
 * A guard that only spawns: starts what its first message says through the host's spawner, tells what becomes of it, and does what it
 * is told to. A process of its own, so that it can run as another user, in other namespaces, and be killed.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { defaultInitFolder, hostSpawner } from '../../src/platform/spawner.ts';
import type { GuardOrder, GuardSettings, GuardWord } from './hosted-run.ts';

const [settings] = (await once(process, 'message')) as [GuardSettings];
const tell = (word: GuardWord) => void (process.connected && process.send?.(word));
if (settings.mayStartNothing === true) spawnSync('sh', ['-c', 'prlimit --nproc=0 --pid "$0"', `${process.pid}`]);
const spawner = hostSpawner({ inheritedFds: [], initFolder: settings.initFolder ?? defaultInitFolder() });
const spawned = await spawner.spawn(
  {
    argv: settings.argv,
    cwd: '/',
    env: { PATH: process.env['PATH'] ?? '', ...settings.env },
    isolation: settings.isolation,
    guardId: settings.guardId,
    orphanGraceMs: 100,
  },
  () => {},
);
if (spawned.kind === 'refused') {
  tell(spawned);
  process.disconnect?.();
} else {
  const { child } = spawned;
  tell({ kind: 'started', pid: child.pid, startTime: child.startTime, tier: child.tier });
  void child.exited.then((exit) => tell({ kind: 'exited', exit }));
  void child.drained.then(() => tell({ kind: 'drained' }));
  void child.empty.then((emptied) => tell({ kind: 'empty', emptied }));
  process.on('message', async (order: GuardOrder) => {
    if (order === 'sample') tell({ kind: 'sample', sample: await child.sample() });
    else if (order === 'leftovers') tell({ kind: 'leftovers', leftovers: child.leftovers() });
    else if (order === 'release') {
      child.release();
      process.disconnect?.();
    } else child[order]();
  });
}
