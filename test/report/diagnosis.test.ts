import { describe, expect, it } from 'vitest';
import type { Captured, DiagnosedProcess, Wait } from '../../src/ports.ts';
import { culpritAmong } from '../../src/report/diagnosis-culprit.ts';
import { culpritOf, culpritWords } from '../../src/report/diagnosis-named.ts';
import { diagnosisText } from '../../src/report/diagnosis-text.ts';
import { waitWords } from '../../src/report/diagnosis-words.ts';

describe('the culprit', () => {
  it('is who computes, before anyone who waits', () => {
    const [waits, computes] = [seen(2, { kind: 'stdin', what: 'a terminal' }), seen(3, { kind: 'computing' }, { cpuBp: 9_000 })];
    expect(culpritAmong([waits, computes])).toBe(computes);
  });

  it('is who computes most', () => {
    const all = [4_000, 9_900, 5_000].map((cpuBp, at) => seen(at + 2, { kind: 'computing' }, { cpuBp }));
    expect(culpritAmong(all)?.cpuBp).toBe(9_900);
  });

  it('is the child that waits for something, not the parent that waits for it', () => {
    const parent = seen(2, { kind: 'child' });
    const child = seen(3, { kind: 'network', way: 'answer', address: '10.0.0.1:443' }, { ppid: 2, depth: 1 });
    expect(culpritAmong([parent, child])).toBe(child);
  });

  it('is the one without children among those that wait alike', () => {
    const parent = seen(2, { kind: 'sleep' });
    const child = seen(3, { kind: 'sleep' }, { ppid: 2, depth: 1 });
    expect(culpritAmong([parent, child])).toBe(child);
  });

  it('is said to print where the other end of its pipe is the guard', () => {
    const wait = (way: 'write' | 'read', holders: readonly string[]): Wait => {
      return { kind: 'pipe', pipe: '', way, holders: holders.map((command, at) => ({ pid: at + 9, command })) };
    };
    expect(waitWords(wait('write', ['/opt/guard/guard-init-linux-x64']))).toBe('was writing its output, which the guard reads');
    expect(waitWords(wait('write', ['guard-init-linux-x64', 'sort']))).toContain('held by pid 9');
    expect(waitWords(wait('read', ['guard-init-linux-x64']))).toContain('held by pid 9');
  });

  it('is nobody when all have ended', () => {
    expect(culpritAmong([seen(2, { kind: 'ended' })])).toBeNull();
    expect(culpritOf(captured([], null))).toBeNull();
  });

  it('is called by its program’s name, and by its parent', () => {
    const parent = seen(2, { kind: 'child' }, { command: '/usr/bin/npm test' });
    const child = seen(3, { kind: 'sleep' }, { ppid: 2, depth: 1, command: '/opt/hosted/node/bin/node build.js' });
    const culprit = culpritOf(captured([parent, child], 3));
    expect(culprit === null ? '' : culpritWords(culprit)).toBe('node build.js (pid 3, child of npm test) was sleeping (a timer)');
  });
});

it('the text of a diagnosis holds nothing that a terminal obeys', () => {
  const hostile = '\u001b[2J\u001b]0;owned\u0007cat\r\n::error::pwned \u202egpj';
  const wait: Wait = { kind: 'pipe', pipe: `/tmp/${hostile}`, way: 'read', holders: [{ pid: 4, command: hostile }] };
  const process = seen(3, wait, { command: hostile, kernel: [hostile], open: [hostile] });
  const stack = { kind: 'frames', of: 'JavaScript', frames: [hostile], text: hostile } as const;
  const text = diagnosisText({ ...captured([process], 3), stack }, { before: 'kill', rules: ['hang'], reason: hostile, atMs: 1 });
  expect(text).not.toMatch(/[\p{Cc}--\n]|\u202e/v);
  expect(text).toMatch(/^Diagnosis before the kill by hang/);
});

function seen(pid: number, wait: Wait, more: Partial<DiagnosedProcess> = {}): DiagnosedProcess {
  return {
    ...{ pid, ppid: 1, depth: 0, command: `program ${pid}`, state: 'S', threads: 1, cpuBp: 0, memoryBytes: 4096, ageMs: 1000 },
    ...{ wait, kernel: [], open: [] },
    ...more,
  };
}

function captured(processes: readonly DiagnosedProcess[], culprit: number | null): Extract<Captured, { kind: 'captured' }> {
  return { kind: 'captured', tookMs: 1, processes, more: 0, culprit, stack: { kind: 'none', why: 'it is none' } };
}
