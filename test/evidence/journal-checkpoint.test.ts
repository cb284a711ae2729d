import { expect, onTestFinished, test } from 'vitest';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { newJournal, processExited, recordedTypes, runStarted, temporaryFolder } from './recorded-run.ts';

test('a run in which nothing happens is on record all the same, by a checkpoint each period', async () => {
  const folder = temporaryFolder(onTestFinished);
  const journal = newJournal(folder, { checkpointMs: 3 });
  journal.append(runStarted());
  await journal.durable(10_000);
  const checkpoints = () => recordedTypes(folder).filter((type) => type === 'checkpoint').length;
  await expect.poll(checkpoints, { interval: 3, timeout: 30_000 }).toBeGreaterThan(3);
  journal.append(processExited());
  const { bundlePath } = await journal.seal(10_000);
  expect(await verifyBundle(bundlePath ?? '')).toMatchObject({ verdict: 'VALID' });
  const { events } = readBundle(bundlePath ?? '');
  const recorded = events.filter(({ event }) => event.event_type === 'checkpoint');
  expect(new Set(recorded.map(({ event }) => JSON.stringify(event.payload)))).toEqual(new Set(['{"every_ms":3}']));
  expect(events.at(-1)?.event.event_type).toBe('run_sealed');
});

test('a run that is over before the first period has no checkpoint', async () => {
  const folder = temporaryFolder(onTestFinished);
  const journal = newJournal(folder);
  journal.append(runStarted());
  await journal.durable(10_000);
  journal.append(processExited());
  const { bundlePath } = await journal.seal(10_000);
  expect(readBundle(bundlePath ?? '').events.map(({ event }) => event.event_type)).toEqual([
    'run_started',
    'process_exited',
    'run_sealed',
  ]);
});
