import { createReadStream } from 'node:fs';
import { safeLine } from '../report/terminal-safe.ts';
import { longestWitnessChars, type Witness, witnessAt, witnessStart } from '../report/witness-line.ts';
import { errorText } from './error-text.ts';
import type { ExtraCheck } from './verify.ts';

/** The log cannot be read. The message says which and why. */
export class WitnessLogError extends Error {
  readonly code = 'NO_WITNESS_LOG';
  override readonly name = 'WitnessLogError';
}

/** What a job's log bears witness of: the places of all runs that it names, each once. */
export interface JobLog {
  readonly witnesses: readonly Witness[];
  /** There are more of them than were read. */
  readonly cut: boolean;
}

/** The guard prints one at the start, one an incident and one at the end; a command that prints more of them wants to fill the memory. */
const mostWitnesses = 10_000;

/** Reads a job's log, of any size: once, in pieces, and nothing but the witnesses is kept. Throws WitnessLogError. */
export async function readJobLog(logPath: string): Promise<JobLog> {
  const witnesses = new Map<string, Witness>();
  let text = '';
  for await (const piece of piecesOf(logPath)) {
    text += piece;
    // What begins behind this may go on in the next piece.
    const whole = text.length - longestWitnessChars;
    collect(whole, text, witnesses);
    text = text.slice(Math.max(0, whole));
  }
  collect(text.length, text, witnesses);
  return { witnesses: [...witnesses.values()].slice(0, mostWitnesses), cut: witnesses.size > mostWitnesses };
}

/**
 * Compares a run with what its job's log says of it: every line of this run must agree, and there must be one; for a sealed run also that of its last
 * event.
 */
export function witnessCheck({ witnesses, cut }: JobLog): ExtraCheck {
  return {
    seqs: witnesses.map(({ seq }) => seq),
    check: ({ started, sealed, head, hashes }, found) => {
      const own = witnesses.filter(({ runId }) => runId === started.run_id);
      const contradictions = own.flatMap((witness) => contradiction(witness, head.seq, hashes.get(witness.seq)) ?? []);
      found.faults.push(...contradictions.slice(0, 1));
      if (contradictions.length > 0) return;
      if (cut)
        found.faults.push(`the job's log has more than ${mostWitnesses} lines "${witnessStart}…": the command printed them`);
      const lastWitnessed = Math.max(0, ...own.map(({ seq }) => seq));
      if (own.length === 0)
        found.faults.push(
          `the job's log has no line "${witnessStart}${safeLine(started.run_id, longestRunIdChars)} …": it is the log of another job, or was cut`,
        );
      else if (sealed && lastWitnessed < head.seq) found.faults.push(noFinalWitness(lastWitnessed, head.seq));
      else found.notes.push(`the job's log agrees with it: ${counted(own.length)}, the last one of event ${lastWitnessed}`);
    },
  };
}

function contradiction({ seq, head }: Witness, lastSeq: number, hash: string | undefined): string | null {
  if (seq > lastSeq)
    return `the job's log bears witness of event ${seq}, and the bundle ends at event ${lastSeq}: its end was cut off, or the command printed that line`;
  if (hash === head) return null;
  return `the job's log says ${shown(head)} of event ${seq}, and the bundle has ${shown(hash ?? '')}: the bundle was rewritten, or the command printed that line`;
}

function noFinalWitness(lastWitnessed: number, lastSeq: number): string {
  return `the job's log bears witness up to event ${lastWitnessed} and not of the seal, event ${lastSeq}: the log was cut, or the bundle was sealed by another`;
}

function collect(end: number, text: string, witnesses: Map<string, Witness>): void {
  for (let at = text.indexOf(witnessStart); at !== -1 && at < end; at = text.indexOf(witnessStart, at + 1)) {
    const witness = witnesses.size > mostWitnesses ? null : witnessAt(text, at);
    if (witness !== null) witnesses.set(`${witness.runId} ${witness.seq} ${witness.head}`, witness);
  }
}

const pieceBytes = 1024 * 1024;

/** A witness is ASCII, so one character a byte is enough, whatever the rest is written in. */
async function* piecesOf(logPath: string): AsyncGenerator<string> {
  try {
    for await (const piece of createReadStream(logPath, { encoding: 'latin1', highWaterMark: pieceBytes })) yield String(piece);
  } catch (error) {
    throw new WitnessLogError(`the job's log cannot be read: ${errorText(error)}`, { cause: error });
  }
}

/** A run id has no more; what a bundle says of itself may be anything. */
const longestRunIdChars = 128;

function counted(lines: number): string {
  return lines === 1 ? '1 line' : `${lines} lines`;
}

/** Enough of a hash to compare by eye. */
function shown(head: string): string {
  return `${head.slice(0, 16)}…`;
}
