import type { Sealed } from '../ports.ts';
import { errorText } from './error-text.ts';
import type { Fault } from './faults.ts';
import type { IdentifiedDraft, WriterSettings } from './journal-messages.ts';
import type { JournalPlace } from './journal-writer.ts';
import type { LoadReports } from './reports.ts';

/** What no worker has written. */
export interface Unwritten {
  readonly settings: WriterSettings;
  readonly place: JournalPlace;
  readonly drafts: readonly IdentifiedDraft[];
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly dropped: number;
  /** Why it is not the worker that writes it; null when none was started. */
  readonly fault: Fault | null;
  readonly loadReports: LoadReports;
}

/** Does the worker's work. Only at the end of a run: it waits for the disk. Never rejects. */
export async function sealOnThisThread(unwritten: Unwritten): Promise<Sealed> {
  const { settings, place, drafts, attachments, dropped, fault, loadReports } = unwritten;
  try {
    const { JournalWriter } = await import('./journal-writer.ts');
    const writer = await JournalWriter.open(settings, place, loadReports);
    writer.append(drafts);
    for (const [name, content] of attachments) writer.attach(name, content);
    if (fault !== null) writer.degrade(fault);
    return await writer.seal(dropped);
  } catch (error) {
    const degraded = `the evidence could not be written: ${errorText(error)}; please report this`;
    return { bundlePath: null, result: null, seal: null, withheld: [], degraded };
  }
}
