import { draft, newJournal, runStarted, sampleOf } from './recorded-run.ts';

/** A guard that records without a pause, and says of each batch which place it has reached on disk, until it is killed. */
const journal = newJournal(process.argv[2] ?? '', { checkpointMs: 1 });
journal.append(runStarted());
for (let i = 0; ; i += 1) {
  for (let k = 0; k < 20; k += 1) journal.append(k === 0 ? sampleOf(i) : draft('signal_cleared', { signal: 'hang', at_ms: k }));
  journal.attach('output.log', Buffer.from('x'.repeat(i)));
  const place = await journal.durable(10_000);
  process.stdout.write(`${JSON.stringify(place)}\n`);
}
