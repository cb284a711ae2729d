import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import type { EventType } from '../../src/model.ts';
import type { Journal } from '../../src/ports.ts';
import { draft, killedRun, newJournal, processExited, recordedTypes, runStarted, sampleOf } from './recorded-run.ts';
import { fill, mayMount, smallDisk } from './small-disk.ts';

describe.skipIf(!mayMount)('when the disk is full (a small tmpfs; only root may mount one),', () => {
  test('the result stands, and degraded says what to do', async () => {
    const journal = newJournal(smallDisk('256k'));
    for (const event of killedRun(1000)) journal.append(event);
    await journal.durable(30_000);
    const sealed = await journal.seal(30_000);
    expect(sealed).toMatchObject({ bundlePath: null, seal: null, result: { verdict: 'killed', exit_code: 86 } });
    expect(sealed.degraded).toMatch(/failed \(.*SQLITE_FULL\): it is incomplete; free some space/);
  });

  test('the kill and the end of the run are still on disk, at the price of the samples', async () => {
    const { folder, journal } = await runOnFullDisk();
    for (const event of killedRun(500).slice(1)) journal.append(event);
    const place = await journal.durable(10_000);
    const types = recordedTypes(folder);
    expect(types.toSorted()).toEqual([...killedRun(0).map(({ event_type }) => event_type), 'evidence_degraded'].toSorted());
    expect(place?.seq).toBe(types.length);
    await journal.seal(10_000);
  });

  test('the reserve takes a kill and its end one by one', async () => {
    const { folder, journal } = await runOnFullDisk();
    const places = [];
    for (const event of killedRun(0).slice(1)) {
      journal.append(event);
      places.push(await journal.durable(10_000));
    }
    expect(places).not.toContain(null);
    expect(recordedTypes(folder)).toEqual(
      expect.arrayContaining<EventType>(['kill_requested', 'process_killed', 'process_exited']),
    );
    await journal.seal(10_000);
  });

  test('the bundle counts the samples that it lacks once there is space again, and is INCOMPLETE', async () => {
    const { folder, journal } = await runOnFullDisk();
    for (const event of killedRun(500).slice(1)) journal.append(event);
    await journal.durable(10_000);
    rmSync(join(folder, 'ballast'));
    const { bundlePath, degraded, seal } = await journal.seal(10_000);
    expect(degraded).toContain('SQLITE_FULL');
    expect(seal).toBeNull();
    expect(await verifyBundle(bundlePath ?? '')).toMatchObject({ verdict: 'INCOMPLETE', firstBad: null });
    const faults = readBundle(bundlePath ?? '').events.flatMap(({ event }) =>
      event.event_type === 'evidence_degraded' ? [event.payload.error] : [],
    );
    expect(faults.at(-1)).toMatch(/^500 sample events were dropped, because the disk of .* was full$/);
  });

  test('samples are recorded again as soon as there is space', async () => {
    const { folder, journal } = await runOnFullDisk(5);
    journal.append(sampleOf(1));
    await journal.durable(10_000);
    rmSync(join(folder, 'ballast'));
    await expect.poll(() => recordedTypes(folder).at(-1), { interval: 5, timeout: 30_000 }).toBe('checkpoint');
    journal.append(sampleOf(2));
    journal.append(draft('cancel_requested', { signal: 'SIGINT', at_ms: 1 }));
    await journal.durable(10_000);
    expect(recordedTypes(folder).filter((type) => type === 'sample')).toHaveLength(1);
    journal.append(processExited());
    expect((await journal.seal(10_000)).degraded).not.toBe('');
  });
});

/** A run that is recorded on a disk of which nothing is left. */
async function runOnFullDisk(checkpointMs = 10_000): Promise<{ folder: string; journal: Journal }> {
  const folder = smallDisk('8m');
  const journal = newJournal(folder, { checkpointMs });
  journal.append(runStarted());
  expect(await journal.durable(10_000)).not.toBeNull();
  fill(join(folder, 'ballast'));
  return { folder, journal };
}
