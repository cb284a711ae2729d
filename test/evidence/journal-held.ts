import { killedRun, newJournal } from './recorded-run.ts';

/** A guard in the middle of a run: it has recorded all but the end, and goes on until it is killed. */
const [folder = '', samples = '3'] = process.argv.slice(2);
const journal = newJournal(folder);
for (const draft of killedRun(Number(samples)).slice(0, -1)) {
  journal.append(draft);
  // A transaction each, so that there is a log of them to cut.
  await journal.durable(30_000);
}
journal.attach('output.log', Buffer.from('line 1\nline 2\n'));
await journal.durable(30_000);
process.stdout.write('recorded');
setInterval(() => {}, 1000);
