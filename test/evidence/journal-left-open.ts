import { newJournal, runStarted } from './recorded-run.ts';

/** A guard that never seals: only the journal could keep this process alive. */
const journal = newJournal(process.argv[2] ?? '');
journal.append(runStarted());
process.stdout.write((await journal.durable(30_000)) ? 'recorded' : 'lost');
