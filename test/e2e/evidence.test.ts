import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guard, resultIn, temporaryFolder } from './guard.ts';

describe('a bundle', () => {
  it('holds what it must, is VALID, and is not when a byte of it has changed', async () => {
    const { bundle } = await guard(['run', '--', 'sh', '-c', 'echo hello; exit 1']);
    const folder = bundle ?? '';
    for (const name of [
      'events.jsonl',
      'evidence.db',
      'result.json',
      'summary.md',
      'junit.xml',
      'report.html',
      'metrics.prom',
      'policy.json',
      'manifest.json',
    ]) {
      expect(readFileSync(join(folder, name)).length, name).toBeGreaterThan(0);
    }
    expect((await guard(['verify', folder])).code).toBe(0);
    const events = join(folder, 'events.jsonl');
    writeFileSync(events, readFileSync(events, 'utf8').replace('"failed"', '"passed"'));
    const { code, stdout } = await guard(['verify', folder]);
    expect(code).toBe(1);
    expect(stdout.toString()).toMatch(/^INVALID .*\n {2}events\.jsonl, line \d+/);
  });

  it('is not asked of a folder that holds none', async () => {
    const { code, stdout } = await guard(['verify', temporaryFolder()]);
    expect(code).toBe(1);
    expect(stdout.toString()).toContain('INVALID');
  });

  it('that cannot be written costs one line, never the verdict', async () => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const { code, stderr } = await guard(['run', '--evidence-dir', join(file, 'evidence'), '--', 'sh', '-c', 'exit 6']);
    expect(code).toBe(6);
    expect(stderr.split('\n').filter((line) => line.includes('evidence'))).not.toEqual([]);
    const killed = await guard(['run', '--evidence-dir', join(file, 'evidence'), '--wall-time', '1s', '--', 'sleep', '60']);
    expect(killed.code).toBe(86);
    expect(killed.run.survivors()).toEqual([]);
  });

  it('leaves the folder of a checkout clean', async () => {
    const cwd = temporaryFolder();
    const { code } = await guard(['run', '--evidence-dir', 'flowforge-evidence', '--', 'true'], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'flowforge-evidence', '.gitignore'), 'utf8')).toContain('*');
  });
});

describe('a policy file', () => {
  const policy = (text: string) => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'policy.yml'), text);
    return join(folder, 'policy.yml');
  };

  it('sets limits, and a flag beats it', async () => {
    const file = policy('version: 1\nlimits: { wall-time: 1s }\n');
    expect((await guard(['run', '--policy', file, '--', 'sleep', '30'])).code).toBe(86);
    expect((await guard(['run', '--policy', file, '--wall-time', '30s', '--', 'sleep', '2'])).code).toBe(0);
  });

  it.each([
    ['version: 1\nlimits: { wal-time: 1s }\n', 'wall-time'],
    ['version: 1\n\tbad: [', 'policy.yml'],
    ['- a\n- list\n', 'policy.yml'],
  ])('that is not valid (%j) starts nothing and says where', async (text, said) => {
    const { code, stderr, bundle } = await guard(['run', '--policy', policy(text), '--', 'true']);
    expect(code).toBe(125);
    expect(stderr).toContain(said);
    expect(bundle).toBeNull();
  });

  it('that is missing starts nothing', async () => {
    const { code, stderr } = await guard(['run', '--policy', '/no/such/policy.yml', '--', 'true']);
    expect(code).toBe(125);
    expect(stderr).toContain('/no/such/policy.yml');
  });
});

describe('the watchdog profile', () => {
  it('alerts on a loop and kills nothing', async () => {
    const argv = ['sh', '-c', 'timeout 8 yes; exit 9'];
    const { code, stderr, bundle } = await guard(['run', '--profile', 'watchdog', '--', ...argv], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(code).toBe(9);
    expect(stderr).toContain('alert: output-loop');
    expect(resultIn(bundle).verdict).toBe('failed');
  });
});
