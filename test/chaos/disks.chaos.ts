import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../e2e/guard.ts';
import { skipFor } from '../escape/skipping.ts';
import { fill, mayMount, smallDisk } from '../evidence/small-disk.ts';
import { endures, fails, runsAway, started, withDaemon } from './enduring.ts';
import { cannotPreload, preloaded } from './preloaded.ts';

const isRoot = process.getuid?.() === 0;
const noMount = mayMount ? null : 'only root may mount a small disk';

const REFILL_MS = 5;

const commands = [
  ['a command that fails', 7, fails],
  ['a runaway', 86, runsAway],
] as const;

describe('disk full before the start:', () => {
  test.for(commands)('%s', async ([, code, args], context) => {
    skipFor(noMount, context);
    const disk = smallDisk('256k');
    fill(join(disk, 'ballast'));
    const run = started(args, { evidenceDir: join(disk, 'evidence') });
    await endures(context, run, { ended: [code], line: /(disk is full|ENOSPC).*--evidence-dir/, evidence: ['none'] });
  });
});

describe('disk full in the middle:', () => {
  test.for(commands)('%s', async ([, code, args], context) => {
    skipFor(noMount, context);
    const disk = smallDisk('4m');
    const run = started(args, { evidenceDir: join(disk, 'evidence') });
    await run.printed('seal run=');
    keepFull(join(disk, 'ballast'));
    const line = /disk is full.*incomplete; free some space|could not be written .*(ENOSPC|SQLITE_FULL)/;
    await endures(context, run, { ended: [code], line, evidence: ['INCOMPLETE', 'none'] });
  });
});

describe('evidence folder that may not be written:', () => {
  test.for(commands)('%s', async ([, code, args], context) => {
    const run = started(args, { evidenceDir: join(isRoot ? readOnlyDisk() : folderWithoutRight(), 'evidence') });
    await endures(context, run, { ended: [code], line: /(EROFS|EACCES).*--evidence-dir/, evidence: ['none'] });
  });
});

describe('slow disk, 300 ms a sync and 50 ms a write:', () => {
  test.for([
    ['a command that fails', 7, fails, /" failed with exit code 7/],
    ['a runaway', 86, runsAway, /^flowforge: killed /],
  ] as const)('%s', async ([, code, args, line], context) => {
    skipFor(cannotPreload, context);
    const run = started(args, { env: { ...preloaded('slow-disk'), CHAOS_SYNC_MS: '300', CHAOS_WRITE_MS: '50' } });
    await endures(context, run, { ended: [code], line, evidence: ['VALID', 'INCOMPLETE'] });
  });
});

describe('disk that takes 4 s for a sync:', () => {
  test('a runaway', async (context) => {
    skipFor(cannotPreload, context);
    const args = ['--wall-time', '2s', '--grace', '300ms', ...withDaemon('unset LD_PRELOAD; sleep 62')];
    const run = started(args, { env: { ...preloaded('slow-disk'), CHAOS_SYNC_MS: '4000', CHAOS_WRITE_MS: '0' } });
    await endures(context, run, { ended: [86], line: /^flowforge: killed /, evidence: ['VALID', 'INCOMPLETE', 'none'] });
  });
});

/** Takes what the journal's reserve gives back, too: with that alone a short run is recorded in full. */
function keepFull(path: string): void {
  fill(path);
  const timer = setInterval(() => fill(path), REFILL_MS);
  onTestFinished(() => clearInterval(timer));
}

function readOnlyDisk(): string {
  const disk = smallDisk('256k');
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  return disk;
}

function folderWithoutRight(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  return folder;
}
