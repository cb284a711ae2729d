import { escapeNamed } from './escapes.ts';
import { GuardedTree } from './guarded-tree.ts';
import type { Snapshot } from './snapshot.ts';
import type { User } from './users.ts';

/** The tier that this isolation comes to on this host, as the guard itself records it. */
export async function tierOf(snapshot: Snapshot, user: User, isolation: string): Promise<string> {
  const options = ['--isolation', isolation, '--grace', '100ms'];
  await using tree = new GuardedTree(escapeNamed('stdout held after exit'), snapshot, { user, options });
  await tree.ended;
  return tree.result()?.tier ?? 'none';
}
