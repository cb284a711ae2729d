import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './guard.ts';

const entry = join(import.meta.dirname, 'heartbeat-entry.ts');

/** Three lines in three seconds, and a heartbeat that is due each second. */
const work = ['sh', '-c', 'for n in 1 2 3; do echo line $n; sleep 1; done'] as const;

function orderOf(quiet: 'true' | 'false'): readonly string[] {
  return [process.execPath, entry, '1000', quiet, join(temporaryFolder(), 'evidence'), ...work];
}

function supervised([file = '', ...args]: readonly string[]): { readonly stdout: string; readonly beats: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8' });
  expect(status).toBe(0);
  return { stdout, beats: `${stdout}${stderr}`.split(/\r?\n/).filter((line) => /^flowforge: \d+m\d\ds, /.test(line)) };
}

const hasScript = spawnSync('script', ['--version']).status === 0;

describe('the heartbeat of a real run', () => {
  it('is a line on stderr, of what the command has done since', () => {
    const { stdout, beats } = supervised(orderOf('false'));
    expect(beats[0]).toMatch(/^flowforge: 0m0\ds, CPU \d+(\.\d)?%, [\d.]+ (KiB|MiB), [0-3] lines?$/);
    expect(stdout).toBe('line 1\nline 2\nline 3\n');
  });

  it('is not there under --quiet', () => {
    expect(supervised(orderOf('true')).beats).toEqual([]);
  });

  it.skipIf(!hasScript)('is not there on a terminal, where it would tear what the command paints', () => {
    const command = orderOf('false').map((word) => `'${word}'`);
    const { stdout, beats } = supervised(['script', '--quiet', '--return', '--command', command.join(' '), '/dev/null']);
    expect(stdout).toContain('line 3');
    expect(beats).toEqual([]);
  });
});
