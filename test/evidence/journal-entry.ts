import { runJournalWorker } from '../../src/evidence/journal-worker.ts';

await runJournalWorker();
