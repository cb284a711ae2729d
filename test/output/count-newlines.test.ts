import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { countNewlines } from '../../src/output/count-newlines.ts';

const bytesWithFeeds = fc.array(fc.constantFrom(0x0a, 0x0b, 0x8a, 0x00, 0xff, 0x0d, 0x41), { maxLength: 3000 });

describe('counting newlines', () => {
  it('counts what a plain loop counts, wherever the bytes lie in memory', () => {
    fc.assert(
      fc.property(bytesWithFeeds, fc.nat(7), fc.nat(10), (values, offset, from) => {
        const memory = new Uint8Array(offset + values.length);
        memory.set(values, offset);
        const start = Math.min(from, values.length);
        expect(countNewlines(memory.subarray(offset), start)).toBe(values.slice(start).filter((value) => value === 10).length);
      }),
    );
  });

  it('counts them between lines of any length', () => {
    const lines = fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 400, max: 2_000 })), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(lines, (lengths) => {
        const text = lengths.map((length) => 'x'.repeat(length)).join('\n');
        expect(countNewlines(Buffer.from(text), 0)).toBe(lengths.length - 1);
      }),
    );
  });

  it('does not overflow on a long run of newlines', () => {
    expect(countNewlines(new Uint8Array(1_000_003).fill(10), 0)).toBe(1_000_003);
  });

  it('counts where there is no WebAssembly too', async () => {
    onTestFinished(() => void vi.unstubAllGlobals());
    vi.stubGlobal('WebAssembly', undefined);
    vi.resetModules();
    const fresh = await import('../../src/output/count-newlines.ts');
    expect(fresh.countNewlines(Buffer.from('a\n'.repeat(100_001)), 0)).toBe(100_001);
  });
});

test('the module is that of its text', () => {
  const program = join(import.meta.dirname, '../../scripts/update-newline-counter.ts');
  const { status, stderr } = spawnSync(process.execPath, [program, '--check'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
