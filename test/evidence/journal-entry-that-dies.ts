import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { runJournalWorker } from '../../src/evidence/journal-worker.ts';

/** A worker that ends without a word once a file named `die` stands in the evidence folder. */
const sign = join(workerData.settings.evidenceDir, 'die');
setInterval(() => {
  if (existsSync(sign)) process.exit(3);
}, 5);
await runJournalWorker();
