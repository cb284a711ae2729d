import type { Withheld } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { mayHoldSecret } from '../redaction/secret-hints.ts';
import { cleanOfSecrets, scanForSecrets } from '../redaction/secret-scan.ts';
import { databaseFile, eventsFile, resultFile } from './bundle-files.ts';

/** Texts of events that look as if they held a secret are few, or all of them do. */
const longestDoubtfulChars = 4 * 1024 * 1024;
const longestWhyChars = 300;

/**
 * The last look at a bundle before it is sealed. Everything in it was redacted when it was recorded; what a second, independent set of rules still finds
 * is redacted too where that is possible, and named otherwise, so that the file is not published. The run's verdict does not depend on it.
 */
export class LastLook {
  readonly #withheld: Withheld[] = [];
  #doubtful = '';

  get withheld(): readonly Withheld[] {
    return this.#withheld;
  }

  /** Remembers the texts of an event that are worth a look. A sample holds only numbers. */
  noteEvent({ event }: StoredEvent, line: string): void {
    if (event.event_type === 'sample' || this.#doubtful.length > longestDoubtfulChars) return;
    if (mayHoldSecret(line)) this.#doubtful += `${line}\n`;
  }

  /** What is in the chain cannot be redacted any more, nor what follows from it, such as the `reports`. */
  async judgeEvents(reports: Iterable<string>): Promise<void> {
    const findings = await scanForSecrets(eventsFile, this.#doubtful);
    if (findings.length === 0) return;
    const found = findings.map((finding) => (finding.kind === 'secret' ? finding.rule : finding.why));
    const why = `secretlint finds ${[...new Set(found)].join(', ')}`.slice(0, longestWhyChars);
    for (const file of [eventsFile, databaseFile, resultFile, ...reports]) this.#withheld.push({ file, why });
  }

  /** The file without what was found in it. Its bytes need not be UTF-8. */
  async cleaned(file: string, bytes: Uint8Array): Promise<Uint8Array> {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const result = await cleanOfSecrets(file, text);
    if (result.kind === 'clean') return result.rules.length === 0 ? bytes : Buffer.from(result.text, 'latin1');
    this.#withheld.push({ file, why: result.why });
    return bytes;
  }
}
