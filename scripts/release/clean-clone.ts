import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, ran, root, toolOutcome } from './step.ts';

/**
 * A fresh clone of this commit in a fresh folder, with nothing that npm had cached, and in it the commands that the README begins with. The
 * second of them runs every test, and so every snippet, link and page of the documentation.
 */
export function cleanCloneOutcome(): Outcome {
  const scratch = mkdtempSync(join(tmpdir(), 'flowforge-clone-'));
  try {
    const folder = join(scratch, 'guard');
    const cloned = ran('git', ['clone', '--quiet', '--no-local', root, folder]);
    if (cloned.status !== 0) return toolOutcome('clone', cloned);
    const commands = setUpCommands(readFileSync(join(folder, 'README.md'), 'utf8'));
    for (const [at, command] of commands.entries()) {
      const outcome = toolOutcome(
        `clone-${at + 1}`,
        ran('sh', ['-c', `cd "$CLONE" && ${command}`], environmentOf(scratch, folder)),
      );
      if (outcome.kind !== 'ok') return outcome;
    }
    return { kind: 'ok', detail: commands.join('; ') };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The lines of the README's first block of commands. */
export function setUpCommands(readme: string): readonly string[] {
  const block = /^```sh\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
  return block.split('\n').filter((line) => line !== '');
}

/** Without the folders that npm puts first on the PATH of this very script: a stranger does not have them. */
function environmentOf(scratch: string, folder: string): Readonly<Record<string, string>> {
  const path = (process.env['PATH'] ?? '').split(':').filter((each) => !each.includes('node_modules'));
  return { CLONE: folder, npm_config_cache: join(scratch, 'npm-cache'), PATH: path.join(':'), CI: 'true' };
}
