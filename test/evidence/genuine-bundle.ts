import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type Verification, verifyBundle } from '../../src/evidence/verify.ts';
import { killedRun, newJournal, runId, temporaryFolder } from './recorded-run.ts';

/** The files of a sealed bundle, by name. */
export type GenuineBundle = ReadonlyMap<string, Buffer>;

/** Records a run that was killed for an output loop, with an attachment, and gives what it left behind. */
export async function genuineBundle(): Promise<GenuineBundle> {
  const evidenceDir = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    const journal = newJournal(evidenceDir);
    for (const draft of killedRun(3)) journal.append(draft);
    journal.attach('output.log', Buffer.from('y\ny\ny\n'));
    const { bundlePath, degraded } = await journal.seal(10_000);
    if (bundlePath === null) throw new Error(degraded);
    return new Map(readdirSync(bundlePath).map((name) => [name, readFileSync(join(bundlePath, name))]));
  } finally {
    rmSync(evidenceDir, { recursive: true });
  }
}

/** A copy of a bundle that the test may ruin. */
export function copyOf(genuine: GenuineBundle): string {
  const folder = join(temporaryFolder(onTestFinished), runId);
  mkdirSync(folder);
  for (const [name, bytes] of genuine) writeFileSync(join(folder, name), bytes);
  return folder;
}

export function fileOf(genuine: GenuineBundle, name: string): Buffer {
  const bytes = genuine.get(name);
  if (bytes === undefined) throw new Error(`the bundle holds no ${name}`);
  return bytes;
}

export function flipped(bytes: Buffer, at: number, flip: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
  return changed;
}

export async function expectVerdict(path: string, verdict: Verification['verdict'], why: RegExp): Promise<void> {
  const verification = await verifyBundle(path);
  expect(verification.verdict).toBe(verdict);
  expect(verification.problems.join('\n')).toMatch(why);
}
