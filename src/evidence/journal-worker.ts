import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { ChainPlace } from '../ports.ts';
import type { IdentifiedDraft, JournalReply, JournalRequest, JournalWorkerData } from './journal-messages.ts';
import { JournalWriter } from './journal-writer.ts';
import { type LoadReports, loadReports } from './reports.ts';

/** A transaction of this size is as fast as they get; a larger one only makes `durable` wait. */
const mostEventsPerCommit = 1000;

/** The worker thread's whole life: it stores what it is sent, answers, and ends after the seal. */
export async function runJournalWorker(load: LoadReports = loadReports): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('the journal worker runs in a worker thread only');
  const { settings }: JournalWorkerData = workerData;
  const writer = await JournalWriter.open(settings, 'new', load);
  const timer = setInterval(() => {
    // What was sent before comes before.
    if (serve(port, writer, next(port)) === 'open') writer.checkpoint();
    else clearInterval(timer);
  }, settings.checkpointMs);
  port.on('message', (request: JournalRequest) => {
    if (serve(port, writer, request) === 'sealing') clearInterval(timer);
  });
  // A failure shows again at the seal, which reports it.
  setImmediate(() => writer.prepareReports().catch(() => {}));
}

/** Serves this request and all that queue behind it, so that a slow disk is asked once for many events. */
function serve(port: MessagePort, writer: JournalWriter, first: JournalRequest | undefined): 'open' | 'sealing' {
  let drafts: IdentifiedDraft[] = [];
  const commit = (): ChainPlace | null => {
    const stored = writer.append(drafts);
    if (drafts.length > 0) reply(port, { kind: 'taken', drafts: drafts.length });
    drafts = [];
    return stored;
  };
  for (let request = first; request !== undefined; request = next(port)) {
    switch (request.kind) {
      case 'append':
        drafts.push(...request.drafts);
        if (drafts.length >= mostEventsPerCommit) commit();
        break;
      case 'attach':
        writer.attach(request.name, request.content);
        reply(port, { kind: 'attached', name: request.name });
        break;
      case 'durable':
        reply(port, { kind: 'durable', id: request.id, place: commit() });
        break;
      case 'seal':
        commit();
        void seal(port, writer, request.dropped);
        return 'sealing';
    }
  }
  commit();
  return 'open';
}

async function seal(port: MessagePort, writer: JournalWriter, dropped: number): Promise<void> {
  reply(port, { kind: 'sealed', sealed: await writer.seal(dropped) });
  port.close();
}

function next(port: MessagePort): JournalRequest | undefined {
  return receiveMessageOnPort(port)?.message;
}

function reply(port: MessagePort, message: JournalReply): void {
  port.postMessage(message);
}
