import { runJournalThread } from './index.ts';

await runJournalThread();
