import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandSpec, OnOutput, Spawned, Spawner } from '../ports.ts';
import { findAbove } from './find-above.ts';
import { spawnInGroup } from './group-child.ts';
import { markedEnvironment } from './guard-mark.ts';
import { bestHold, type Hold } from './hold.ts';
import { spawnUnderInit } from './init-child.ts';
import { strictRefusal } from './refusal.ts';

export interface SpawnerOptions {
  /** Descriptors above 2 that the command is to find under the same numbers. */
  readonly inheritedFds: readonly number[];
  /** Where the prebuilt guard-init programs lie. */
  readonly initFolder: string;
}

/** Starts a command in the best tier that this host allows, and says why a better one was not taken. */
export function hostSpawner({ inheritedFds, initFolder }: SpawnerOptions): Spawner {
  const init = join(initFolder, `guard-init-linux-${process.arch}`);
  return {
    spawn(command: CommandSpec, onOutput: OnOutput): Promise<Spawned> {
      const marked = { ...command, env: markedEnvironment(command.env, command.guardId) };
      switch (marked.isolation) {
        case 'auto':
          return spawnHeld(marked, bestHold, (why) => spawnInGroup(marked, inheritedFds, why, onOutput));
        case 'strict':
          return spawnHeld(
            marked,
            () => ({ kind: 'strict' }),
            async (why) => strictRefusal(why),
          );
        case 'group':
          return spawnInGroup(marked, inheritedFds, 'asked for with --isolation group', onOutput);
        default:
          return marked.isolation satisfies never;
      }

      async function spawnHeld(
        spec: CommandSpec,
        takeHold: () => Hold,
        otherwise: (why: string) => Promise<Spawned>,
      ): Promise<Spawned> {
        const unusable = whyUnusable(init);
        if (unusable !== null) return otherwise(unusable);
        const hold = takeHold();
        const spawned = await spawnUnderInit(init, hold, spec, inheritedFds, onOutput);
        // guard-init removes the cgroup when it has started; here it may not have.
        if (spawned.kind !== 'started' && hold.kind === 'cgroup') hold.cgroup.remove();
        return spawned.kind === 'unusable' ? otherwise(spawned.why) : spawned;
      }
    },
  };
}

/** guard-init beside the bundle that runs; beside the sources it is the one of the last build. */
export function defaultInitFolder(): string {
  const program = `init/guard-init-linux-${process.arch}`;
  const found = findAbove(import.meta.dirname, program) ?? findAbove(import.meta.dirname, `dist/${program}`);
  return dirname(found ?? program);
}

function whyUnusable(init: string): string | null {
  if (process.platform !== 'linux') return `guard-init runs on Linux only, this is ${process.platform}`;
  try {
    accessSync(init, constants.X_OK);
    return null;
  } catch (error) {
    return `guard-init cannot be executed (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}: ${init})`;
  }
}
