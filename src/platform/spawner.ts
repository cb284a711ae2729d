import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandSpec, OnOutput, Spawned, Spawner } from '../ports.ts';
import { findAbove } from './find-above.ts';
import { spawnInGroup } from './group-child.ts';
import { spawnUnderInit } from './init-child.ts';

export interface SpawnerOptions {
  /** Descriptors above 2 that the command is to find under the same numbers. */
  readonly inheritedFds: readonly number[];
  /** Where the prebuilt guard-init programs lie. */
  readonly initFolder: string;
}

/** Starts a command in the best tier that this host allows, and says why a better one was not taken. */
export function hostSpawner(options: SpawnerOptions): Spawner {
  return {
    async spawn(command: CommandSpec, onOutput: OnOutput): Promise<Spawned> {
      if (command.isolation === 'group')
        return spawnInGroup(command, options.inheritedFds, 'asked for with --isolation group', onOutput);
      const init = join(options.initFolder, `guard-init-linux-${process.arch}`);
      const unusable = whyUnusable(init);
      if (unusable !== null) return spawnInGroup(command, options.inheritedFds, unusable, onOutput);
      const spawned = await spawnUnderInit(init, command, options.inheritedFds, onOutput);
      return spawned.kind === 'unusable' ? spawnInGroup(command, options.inheritedFds, spawned.why, onOutput) : spawned;
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
