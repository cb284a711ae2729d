import { runJournalThread } from './index.js';
await runJournalThread();
